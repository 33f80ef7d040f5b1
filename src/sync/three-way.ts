import { plainLine } from '../safe-text/safe-text.ts'
import type { IssueFields } from '../trackers/tracker.ts'

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

export interface FieldsMerge {
  /** The fields to be written. */
  readonly write: IssueFields
  /** What the tool is to remember as written last. */
  readonly base: IssueFields
}

const FIELDS = ['milestone', 'type', 'targetDate'] as const satisfies readonly (keyof IssueFields)[]

/**
 * Of the wanted fields those that still have the value the tool wrote last, or none where it never wrote one; what
 * people chose instead stays. A field that is not wanted, or not known of the issue, is left alone.
 */
export function mergeFields(current: IssueFields, base: IssueFields, wanted: IssueFields): FieldsMerge {
  const write: Record<string, string | null> = {}
  const next: Record<string, string | null> = {}
  for (const field of FIELDS) {
    const last = base[field]
    if (last !== undefined) next[field] = last
    const [now, want] = [current[field], wanted[field]]
    if (now === undefined || want === undefined) continue
    const isWanted = sameValue(now, want)
    if (!isWanted && !sameValue(now, last ?? null)) continue
    next[field] = want
    if (!isWanted) write[field] = want
  }
  return { write, base: next }
}

/** GitHub compares the titles of milestones and the names of types without case. */
function sameValue(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && sameTitle(a.toLowerCase(), b.toLowerCase()))
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
  const left = without(current, dropped)
  const more = without(added, current)
  return left.length === current.length && more.length === 0 ? current : [...left, ...more]
}

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return without(a, b).length === 0 && without(b, a).length === 0
}

/** The names that are not among the others. */
export function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const folded = new Set(others.map((name) => name.toLowerCase()))
  return names.filter((name) => !folded.has(name.toLowerCase()))
}
