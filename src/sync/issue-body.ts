import type { SourceLinks } from '../files/source-links.ts'
import type { DesiredIssue } from '../policy/desired-issue.ts'
import { linkTarget } from '../safe-text/link-target.ts'
import { markdownText, plainLine, withoutMentions } from '../safe-text/safe-text.ts'
import { type ItemMarker, isReadableMarkerLine, writeMarker } from './marker.ts'
import { shortHash } from './words.ts'

/** GitHub's limit is 65,536 characters; the rest is room for what trackers add. */
export const MAX_BODY = 60_000
const MAX_TEXT = 4000
const MAX_FIELD = 300

const BEGIN =
  '<!-- postmortem-actions:begin (kept up to date from the postmortem; write your own text above or below) -->'
const END = '<!-- postmortem-actions:end -->'
const BEGIN_LINE = /^ {0,3}<!-- postmortem-actions:begin\b.*-->\s*$/
const END_LINE = /^ {0,3}<!-- postmortem-actions:end\b.*-->\s*$/
/** Characters that mean nothing inside a code span, to Markdown or to GitHub. */
const PLAIN_PATH = /^[\p{L}\p{N} _./,+()-]+$/u

/** What the document says of the item now, beyond its text. */
export type ItemState = ItemMarker['wrote']['state']

const STATES: Readonly<Record<Exclude<ItemState, 'open'>, string>> = {
  done: 'ticked off',
  removed: 'removed from it',
  rejected: 'decided against',
  reopened: 'ticked off, decided against or removed; a person opened the issue again',
}

/** What stands in a managed block and what its fingerprints are. */
export interface BlockContent {
  /** The lines people see. */
  readonly visible: string
  /** Changes exactly when the block has something new to say: line numbers and permalinks alone do not count. */
  readonly content: string
  /** Of the visible lines as written. */
  readonly block: string
}

/** The visible part of an issue's managed block. All words of the document are escaped. */
export function blockContent(
  issue: DesiredIssue,
  trackedOn: string,
  state: ItemState,
  links: SourceLinks,
): BlockContent {
  const facts = [
    issue.due === null
      ? '**Due:** no date'
      : `**Due: ${issue.due}** (${markdownText(issue.dueReason ?? '')}; first tracked ${trackedOn})`,
    `**Owner:** ${ownerFact(issue)}`,
    `**Postmortem:** ${incident(issue)}`,
    `**Source:** ${sourceLine(issue, links)}`,
    ...(issue.group === null ? [] : [`**Part of:** ${clipped(issue.group, MAX_FIELD)}`]),
    ...(issue.link === null ? [] : [`**Link:** ${linkFact(issue.link)}`]),
    ...(issue.kind === null ? [] : [`**Kind:** ${issue.kind}`]),
    ...(issue.priority === null ? [] : [`**Priority:** ${issue.priority}`]),
    ...(state === 'open' ? [] : [stateFact(state)]),
  ]
  const visible = [clipped(issue.text, MAX_TEXT), '', ...facts.map((fact) => `- ${fact}`)].join('\n')
  return { visible, content: contentHash(issue, trackedOn, state), block: visibleHash(visible) }
}

/** Of what is told, not of how: a release that words the block otherwise does not rewrite every issue for it. */
function contentHash(issue: DesiredIssue, trackedOn: string, state: ItemState): string {
  const { text, due, dueReason, owner, group, kind, priority, severity, path } = issue
  const { postmortemTitle, incidentDate, link } = issue
  const said = [
    text,
    due,
    dueReason,
    owner,
    group,
    kind,
    priority,
    severity,
    path,
    postmortemTitle,
    incidentDate,
  ]
  // Left out where there is none: issues of releases that told of no link stay as they are.
  const more = link === null ? [] : [link]
  return shortHash(JSON.stringify([...said, trackedOn, state, ...more]))
}

/** The logins stand there too, where the owner is another name for them: not everybody can be assigned to an issue. */
function ownerFact({ owner, assignees }: DesiredIssue): string {
  if (owner === null) return 'nobody named'
  const named = owner.toLowerCase()
  const others = assignees.filter((login) => !named.includes(login.toLowerCase()))
  const logins = others.length === 0 ? '' : ` (${others.map((login) => markdownText(login)).join(', ')})`
  return `${clipped(owner, MAX_FIELD)}${logins}`
}

/** As words only where GitHub would tell the page linked to, as it does issues, commits and discussions. */
function linkFact(link: string): string {
  const target = linkTarget(link)
  const isTold = withoutMentions(link) !== plainLine(link)
  return target === null || isTold ? clipped(link, MAX_FIELD) : `[${clipped(link, MAX_FIELD)}](${target})`
}

function stateFact(state: Exclude<ItemState, 'open'>): string {
  return `**In the postmortem:** ${STATES[state]}`
}

function incident({ postmortemTitle, incidentDate, severity }: DesiredIssue): string {
  const title = postmortemTitle === null ? 'without a title' : clipped(postmortemTitle, MAX_FIELD)
  const facts = [incidentDate === null ? null : `incident of ${incidentDate}`, severity]
  return [title, ...facts.filter((fact) => fact !== null).map(markdownText)].join(', ')
}

function sourceLine({ path, line, endLine }: DesiredIssue, links: SourceLinks): string {
  const place = `${path}:${line}`
  const shown = PLAIN_PATH.test(path) ? `\`${place}\`` : markdownText(place)
  const address = links.lineUrl(path, line, endLine)
  const target = address === null ? null : lineTarget(address)
  return target === null ? `${shown} (line ${line})` : `[${shown}](${target}) (line ${line})`
}

/** `linkTarget` lets no fragment through; that of a line (`#L3-L5`) does no harm. */
function lineTarget(address: string): string | null {
  const [, page = address, fragment = ''] = /^(.*)(#L\d+(?:-L\d+)?)$/.exec(address) ?? []
  const target = linkTarget(page)
  return target === null ? null : target + fragment
}

function clipped(text: string, limit: number): string {
  const points = Array.from(text)
  return markdownText(points.length > limit ? `${points.slice(0, limit - 1).join('')}…` : text)
}

/** The managed block of an issue: visible lines and the marker between two comments. */
export function managedBlock(visible: string, marker: ItemMarker): string {
  return [BEGIN, visible, '', writeMarker(marker), END].join('\n')
}

/** A body and how our part of it stands. */
export interface ManagedBody {
  readonly body: string
  /** People wrote into the block since, or took its frame away: only the marker was replaced. */
  readonly isEdited: boolean
}

/**
 * The body with its managed block replaced, or only the marker where people changed the block since it was written.
 * Everything else stays byte for byte. Null when the body has no marker that can be read.
 */
export function replaceBlock(
  body: string,
  visible: string,
  current: ItemMarker,
  next: ItemMarker,
): ManagedBody | null {
  const lines = body.split(/(?<=\n)/)
  const marked = lines.findIndex((line) => isReadableMarkerLine(line.trimEnd()))
  const marker = lines[marked]
  if (marker === undefined) return null
  const frame = frameAround(lines, marked)
  const untouched =
    frame !== null && visibleHash(lines.slice(frame.begin + 1, marked).join('')) === current.wrote.block
  if (frame === null || !untouched) {
    const replaced = lines.with(
      marked,
      writeMarker({ ...next, wrote: { ...next.wrote, block: current.wrote.block } }) + ending(marker),
    )
    return { body: replaced.join(''), isEdited: true }
  }
  const replaced = [
    ...lines.slice(0, frame.begin),
    managedBlock(visible, next) + ending(lines[frame.end] ?? ''),
    ...lines.slice(frame.end + 1),
  ]
  return { body: replaced.join(''), isEdited: false }
}

/** Nothing but the managed block stands in the body, as it was written (`wrote.block` of its marker). */
export function holdsOnlyBlock(body: string, block: string): boolean {
  const lines = body.trim().split(/(?<=\n)/)
  const marked = lines.findIndex((line) => isReadableMarkerLine(line.trimEnd()))
  const frame = marked < 0 ? null : frameAround(lines, marked)
  if (frame === null || frame.begin !== 0 || frame.end !== lines.length - 1) return false
  return visibleHash(lines.slice(1, marked).join('')) === block
}

/** The body of an issue whose item left its document, saying so; the words of the item stay. */
export function markRemoved(body: string, current: ItemMarker, next: ItemMarker): ManagedBody | null {
  const lines = body.split(/(?<=\n)/)
  const marked = lines.findIndex((line) => isReadableMarkerLine(line.trimEnd()))
  const frame = marked < 0 ? null : frameAround(lines, marked)
  const shown =
    frame === null
      ? ''
      : lines
          .slice(frame.begin + 1, marked)
          .join('')
          .replaceAll('\r\n', '\n')
          .trimEnd()
  const said = `\n- ${stateFact('removed')}`
  const visible = shown.endsWith(said) ? shown : `${shown}${said}`
  const wrote = { ...next.wrote, block: visibleHash(visible) }
  return replaceBlock(body, visible, current, { ...next, wrote })
}

/** The body of an issue that people opened, with our block below what they wrote. */
export function appendBlock(body: string, block: string): string {
  if (body.trim() === '') return body + block
  return `${body}${body.endsWith('\n') ? '\n' : '\n\n'}${block}\n`
}

function frameAround(lines: readonly string[], marked: number): { begin: number; end: number } | null {
  const begin = lines.slice(0, marked).findLastIndex((line) => BEGIN_LINE.test(line.trimEnd()))
  const after = lines.slice(marked + 1).findIndex((line) => END_LINE.test(line.trimEnd()))
  return begin < 0 || after < 0 ? null : { begin, end: marked + 1 + after }
}

/** Line ends and white space at the ends of lines do not count: editors and GitHub's forms change them. */
function visibleHash(text: string): string {
  return shortHash(
    text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trimEnd())
      .join('\n')
      .trim(),
  )
}

function ending(line: string): string {
  return /\r?\n$/.exec(line)?.[0] ?? ''
}
