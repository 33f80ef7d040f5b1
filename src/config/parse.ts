import * as v from 'valibot'
import type { Config } from './config.ts'
import { configFailure, describeValue } from './config-problem.ts'
import { findMisplaced } from './misplaced.ts'
import { resolveConfig } from './resolve.ts'
import { ConfigSchema } from './schema.ts'
import { type Path, parseYaml } from './yaml-source.ts'

/** No person reads more; each is looked up in the text. */
const PROBLEMS_AT_MOST = 100

/**
 * The configuration in `text` (YAML or JSON), with all defaults. `file` is its name for messages.
 * @throws Failure `CONFIG_INVALID` (usage) with every problem: file, line, column, key, what was expected.
 */
export function parseConfig(text: string, file: string): Config {
  const source = parseYaml(text)
  if (source.problems.length > 0) throw configFailure(file, source.problems)
  // An empty file, or one of comments only, leaves every key out.
  const value = source.value ?? {}
  const misplaced = findMisplaced(ConfigSchema, value)
  const result = v.safeParse(ConfigSchema, value)
  if (misplaced.length === 0 && result.success) return resolveConfig(result.output)
  const issues = result.issues ?? []
  const parts = issues.flatMap((issue) => flatten(issue))
  // What no part of a value is at fault for, as a list where a mapping is wanted, the value as a whole is.
  const invalid = parts.length + misplaced.length > 0 ? parts : issues.map((issue) => plainIssue(issue, []))
  const problems = [
    ...misplaced,
    ...invalid.map(({ path, message, input }) => ({
      path,
      part: 'value' as const,
      message: message === null ? 'this key is missing' : `expected ${message}, got ${describeValue(input)}`,
    })),
  ]
  const told = problems.slice(0, PROBLEMS_AT_MOST)
  throw configFailure(
    file,
    told.map(({ path, part, message }) => source.problemAt(path, part, message)),
    problems.length - told.length,
  )
}

/** The keys that a valid configuration sets, those in a mapping with its key before them: `check`, `check.since`. */
export function writtenKeys(text: string): readonly string[] {
  return Object.entries(parseYaml(text).value ?? {}).flatMap(([key, value]) => [
    key,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : []),
  ])
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
