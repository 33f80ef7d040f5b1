import { distance } from 'fastest-levenshtein'

/** The known name that `name` was most likely meant to be (case aside), or null when none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase()
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const far = distance(wanted, candidate.toLowerCase())
    if (far >= least) continue
    nearest = candidate
    least = far
  }
  return least <= Math.max(2, Math.floor(name.length / 2)) ? nearest : null
}

/** `did you mean "labels"?`, or what there is to choose from when nothing is near. */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known)
  return nearest === null ? `known: ${known.join(', ')}` : `did you mean "${nearest}"?`
}
