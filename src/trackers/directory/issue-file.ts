import * as v from 'valibot'
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import { Failure } from '../../errors.ts'
import { plainLine } from '../../safe-text/safe-text.ts'
import type { IssueChanges, NewIssue, StateReason, TrackedIssue } from '../tracker.ts'
import { parseInstant } from './instant.ts'

/** What a file says of its issue; number and address come from its name. */
export type FiledIssue = Omit<TrackedIssue, 'number' | 'url' | 'trusted'>

const FRONT_MATTER = /^\uFEFF?---[ \t]*(\r\n|\n)([\s\S]*?)(?:\r\n|\n)---[ \t]*(?:\r\n|\n|$)/
const REASONS = [
  'completed',
  'not_planned',
  'duplicate',
  'reopened',
] as const satisfies readonly StateReason[]

const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
)
/** `labels: postmortem` is one label; people write it so. */
const names = v.pipe(
  v.nullish(v.union([v.array(text), text]), []),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
)
const instant = v.pipe(
  text,
  v.transform(parseInstant),
  v.string('is not a point in time such as 2026-01-31T12:00:00Z'),
)
/** `Not planned` is `not_planned`. */
const reason = v.pipe(
  text,
  v.transform((value) =>
    value
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  ),
  v.picklist(REASONS, `is none of ${REASONS.join(', ')}`),
)

const FrontMatter = v.object({
  title: text,
  state: v.pipe(
    text,
    v.transform((value) => value.trim().toLowerCase()),
    v.picklist(['open', 'closed'], 'is neither open nor closed'),
  ),
  stateReason: v.nullish(reason, null),
  labels: names,
  assignees: names,
  createdAt: instant,
  updatedAt: v.nullish(instant),
  closedAt: v.nullish(instant, null),
})

const FiledComment = v.object({ at: instant, text })
type FiledComment = v.InferOutput<typeof FiledComment>

interface ReadFile {
  readonly issue: FiledIssue
  readonly document: Document
}

/** Reads an issue's file. `name` is for the message. @throws Failure that names the file and the line */
export function readIssueFile(content: string, name: string): FiledIssue {
  return read(content, name).issue
}

/** The file of a new issue. */
export function newIssueFile({ title, body, labels, assignees }: NewIssue, at: string): string {
  const document = parseDocument('{}')
  document.contents = document.createNode({}) as typeof document.contents
  document.set('title', title)
  document.set('state', 'open')
  setNames(document, 'labels', labels)
  setNames(document, 'assignees', assignees)
  document.set('createdAt', at)
  document.set('updatedAt', at)
  return toFile(document, body)
}

/**
 * The file after a change at the instant `at`: only what changes is written, comments and keys of people stay. The same
 * text when nothing changes. @throws Failure that names the file and the line
 */
export function changeIssueFile(content: string, name: string, changes: IssueChanges, at: string): string {
  const { issue, document } = read(content, name)
  const body = changes.body ?? issue.body
  const before = document.toString(YAML_OPTIONS)
  if (changes.title !== undefined && changes.title !== issue.title) document.set('title', changes.title)
  if (changes.labels !== undefined && !equal(changes.labels, issue.labels)) {
    setNames(document, 'labels', changes.labels)
  }
  if (changes.assignees !== undefined && !equal(changes.assignees, issue.assignees)) {
    setNames(document, 'assignees', changes.assignees)
  }
  if (changes.state !== undefined && changes.state !== issue.state) {
    setState(document, changes.state, changes.stateReason, at)
  }
  if (body === issue.body && document.toString(YAML_OPTIONS) === before) return content
  document.set('updatedAt', at)
  return toFile(document, body)
}

/** The file with a comment more, in its front matter. @throws Failure that names the file and the line */
export function addCommentToFile(content: string, name: string, comment: string, at: string): string {
  const { issue, document } = read(content, name)
  if (!document.has('comments')) document.set('comments', document.createNode([]))
  document.addIn(['comments'], document.createNode({ at, text: comment }))
  document.set('updatedAt', at)
  return toFile(document, issue.body)
}

/** The comments of a file, in their order; what people put there in other shapes is none. @throws as `readIssueFile` */
export function readFileComments(content: string, name: string): readonly FiledComment[] {
  const { document } = read(content, name)
  const written = v.safeParse(v.object({ comments: v.array(v.unknown()) }), toData(document, name))
  if (!written.success) return []
  return written.output.comments.flatMap((one) => {
    const comment = v.safeParse(FiledComment, one)
    return comment.success ? [comment.output] : []
  })
}

const YAML_OPTIONS = { lineWidth: 0 } as const

function toFile(document: Document, body: string): string {
  return `---\n${document.toString(YAML_OPTIONS)}---\n\n${body}\n`
}

function setNames(document: Document, key: string, values: readonly string[]): void {
  document.set(key, document.createNode([...values], { flow: true }))
}

function setState(
  document: Document,
  state: TrackedIssue['state'],
  stateReason: StateReason | undefined,
  at: string,
): void {
  document.set('state', state)
  document.set('stateReason', stateReason ?? (state === 'closed' ? 'completed' : 'reopened'))
  if (state === 'closed') document.set('closedAt', at)
  else document.delete('closedAt')
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}

function read(content: string, name: string): ReadFile {
  const match = FRONT_MATTER.exec(content)
  if (match === null) throw broken(name, 1, 'it does not begin with front matter between two lines of ---')
  const lines = new LineCounter()
  const document = parseDocument(match[2] ?? '', { lineCounter: lines, prettyErrors: false })
  const lineOf = (offset: number) => lines.linePos(offset).line + 1
  const [error] = document.errors
  if (error !== undefined) throw broken(name, lineOf(error.pos[0]), plainLine(error.message))
  if (!isMap(document.contents)) throw broken(name, 2, 'its front matter is no list of keys and values')
  const parsed = v.safeParse(FrontMatter, toData(document, name))
  if (!parsed.success) {
    const [issue] = parsed.issues
    const key = String(issue.path?.[0]?.key ?? '')
    throw broken(name, lineOf(offsetOf(document, key)), `${key}: ${told(issue)}`)
  }
  const rest = bodyOf(content.slice(match[0].length), match[1] === '\r\n' ? '\r\n' : '\n')
  return { issue: filed(parsed.output, rest), document }
}

/** The rest of a file without the blank line before it and the line's end after it, which are ours. */
function bodyOf(rest: string, lineEnd: string): string {
  const begun = rest.startsWith(lineEnd) ? rest.slice(lineEnd.length) : rest
  return begun.endsWith(lineEnd) ? begun.slice(0, -lineEnd.length) : begun
}

/** Aliases that lead nowhere, or to ever more of themselves, show only here. */
function toData(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 })
  } catch (error) {
    throw broken(name, 2, plainLine(error instanceof Error ? error.message : String(error)))
  }
}

function filed(
  { stateReason, updatedAt, closedAt, ...facts }: v.InferOutput<typeof FrontMatter>,
  body: string,
): FiledIssue {
  const isClosed = facts.state === 'closed'
  return {
    ...facts,
    body,
    // People who change the state by hand leave what belonged to the other.
    stateReason: isClosed === (stateReason !== 'reopened') ? stateReason : null,
    updatedAt: updatedAt ?? facts.createdAt,
    closedAt: isClosed ? closedAt : null,
  }
}

function told(issue: v.BaseIssue<unknown>): string {
  return issue.received === 'undefined' ? 'is missing' : plainLine(issue.message)
}

function offsetOf(document: Document, key: string): number {
  if (!isMap(document.contents)) return 0
  const pair = document.contents.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
  )
  return pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
}

function broken(name: string, line: number, problem: string): Failure {
  return new Failure({
    code: 'DIRECTORY_ISSUE_INVALID',
    kind: 'tracker',
    message: `${name}:${line}: the issue's file cannot be read: ${problem}.`,
    advice: 'Mend the file, or move it out of the folder; until then nothing is planned.',
  })
}
