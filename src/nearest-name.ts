import { distance } from 'fastest-levenshtein'

/** The known name that `name` was most likely meant to be (case aside), or null when none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (name === '') return null
  const wanted = name.toLowerCase()
  const begun = known.filter((candidate) => candidate.toLowerCase().startsWith(wanted))
  if (begun.length === 1) return begun[0] ?? null
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const far = distance(wanted, candidate.toLowerCase())
    if (far >= least) continue
    nearest = candidate
    least = far
  }
  // Of two letters any other two are near.
  return least <= Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 2))) ? nearest : null
}

/** What to choose from, and the name that was probably meant: `one of a, b (did you mean "a"?)` */
export function choiceOf(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known)
  return `one of ${known.join(', ')}${nearest === null ? '' : ` (did you mean "${nearest}"?)`}`
}

/** The name that was probably meant, or what there is when nothing is near. */
export function suggestName(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'there is none'
  const nearest = nearestName(name, known)
  return nearest === null ? `known: ${known.join(', ')}` : `did you mean "${nearest}"?`
}
