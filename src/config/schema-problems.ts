import * as v from 'valibot'
import { describeValue } from './config-problem.ts'
import { findMisplaced, type Misplaced } from './misplaced.ts'

type Path = Misplaced['path']

/** What is wrong with a part of a value: a key or the value at a path. */
export type SchemaProblem = Misplaced

/** The value as a schema reads it, or everything that keeps it from fitting. */
export function checkBySchema<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): { readonly output: T } | { readonly problems: readonly SchemaProblem[] } {
  const misplaced = findMisplaced(schema, value)
  const result = v.safeParse(schema, value)
  if (misplaced.length === 0 && result.success) return { output: result.output }
  const issues = result.issues ?? []
  const parts = issues.flatMap((issue) => flatten(issue))
  // What no part of a value is at fault for, as a list where a mapping is wanted, the value as a whole is.
  const invalid = parts.length + misplaced.length > 0 ? parts : issues.map((issue) => plainIssue(issue, []))
  return {
    problems: [
      ...misplaced,
      ...invalid.map(({ path, message, input }) => ({
        path,
        part: 'value' as const,
        message:
          message === null ? 'this key is missing' : `expected ${message}, got ${describeValue(input)}`,
      })),
    ],
  }
}

interface PlainIssue {
  readonly path: Path
  /** The end of “expected …”; null where a key is missing. */
  readonly message: string | null
  readonly input: unknown
}

/** A union's own issue says little: where a part of the value is at fault, the issue of that part is the one to tell. */
function flatten(issue: v.BaseIssue<unknown>, parent: Path = []): PlainIssue[] {
  // Told by `findMisplaced`.
  if (issue.type === 'strict_object' && issue.expected === 'never') return []
  const path = [...parent, ...pathOf(issue)]
  const inner = (issue.issues ?? []).filter(isOfPart)
  if (inner.length > 0) return inner.flatMap((part) => flatten(part, path))
  return [plainIssue(issue, parent)]
}

function plainIssue(issue: v.BaseIssue<unknown>, parent: Path): PlainIssue {
  // Of a key that has to be there valibot expects its name, in quotation marks.
  const isMissing = issue.type === 'strict_object' && issue.expected?.startsWith('"') === true
  const message = isMissing ? null : expectation(issue.message)
  return { path: [...parent, ...pathOf(issue)], message, input: issue.input }
}

/** Of a part that is there; a list that is too long or too short is no fault of a part. */
function isOfPart(issue: v.BaseIssue<unknown>): boolean {
  return issue.path !== undefined && issue.type !== 'strict_tuple' && issue.input !== undefined
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/** valibot's own wording (`Invalid type: Expected Object but received 5`) as the end of "expected …". */
function expectation(message: string): string {
  return message
    .replace(/^Invalid [a-z ]+: /, '')
    .replace(/^Expected /, '')
    .replace(/ but received .*$/s, '')
}
