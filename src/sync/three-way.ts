import { plainLine } from '../safe-text/safe-text.ts'

/** True when people would say that both titles are the same: invisible characters and spacing do not count. */
export function sameTitle(a: string, b: string): boolean {
  return plainLine(a) === plainLine(b)
}

export interface TitleMerge {
  /** The title the issue is to have. */
  readonly title: string
  /** What the tool is to remember as written last. */
  readonly base: string
}

/** The wanted title, where the issue still has the one the tool wrote last; else the people's. */
export function mergeTitle(current: string, base: string, wanted: string): TitleMerge {
  if (sameTitle(current, wanted)) return { title: current, base: wanted }
  return sameTitle(current, base) ? { title: wanted, base: wanted } : { title: current, base }
}

/**
 * Names (labels, logins; case does not count) after carrying over to what the issue has now what changed between what
 * the tool wrote last and what it wants: what people added stays, what they took away stays away.
 */
export function mergeNames(
  current: readonly string[],
  base: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  const dropped = without(base, wanted)
  const added = without(wanted, base)
  return [...without(current, dropped), ...without(added, current)]
}

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return without(a, b).length === 0 && without(b, a).length === 0
}

/** The names that are not among the others. */
export function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const folded = new Set(others.map((name) => name.toLowerCase()))
  return names.filter((name) => !folded.has(name.toLowerCase()))
}
