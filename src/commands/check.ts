import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import { parseDocumentSettings, rulesFor } from '../config/rule-settings.ts'
import type { Documents, UnreadableDocument } from '../files/document-file.ts'
import { type Baseline, withoutKnown } from '../findings/baseline.ts'
import type { Finding } from '../findings/finding.ts'
import { sortFindings } from '../findings/order.ts'
import { counted, type FindingsSummary, summarise } from '../findings/summary.ts'
import { dueToChange, type Touch } from '../findings/touched.ts'
import { trackingLabel } from '../policy/labels.ts'
import { assigneesOf } from '../policy/owners.ts'
import { SETTINGS_KEY } from '../postmortem/outline/front-matter.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { type CheckContext, checkDocument, documentProblemFinding } from '../rules/check.ts'
import type { Surroundings } from '../rules/rule.ts'
import { EarlierItems } from '../sync/earlier-items.ts'
import type { TrackedIssue } from '../trackers/tracker.ts'
import { type Outline, outlineOf } from './outline.ts'
import { readDocuments } from './read-documents.ts'

export interface CheckInput {
  readonly documents: Documents
  readonly config: Config
  readonly today: CalendarDate
  /** The address of the folder `docs`, without a final slash; null when findings are to carry no address. */
  readonly docsUrl: string | null
  /** By path, of documents that were there before, what a change did to them; all others are judged wholly. */
  readonly touched?: ReadonlyMap<string, Touch>
  /** Findings that are known and are not told again. */
  readonly baseline?: Baseline | null
  /** Paths of documents that were not there before. */
  readonly added?: ReadonlySet<string>
  /** What the tracker told; left out where it was not asked. */
  readonly tracker?: TrackerKnowledge
  /** Told what was understood of each incident, judged or not, in the order of the documents. */
  readonly outline?: (outline: Outline) => void
}

export interface TrackerKnowledge {
  readonly issues: readonly TrackedIssue[]
  /** Logins, lower case, that may not be assigned. */
  readonly unassignable: ReadonlySet<string>
}

export interface CheckOutcome {
  /** Sorted by path, place, rule. */
  readonly findings: readonly Finding[]
  readonly summary: FindingsSummary
  /** What was left out, a sentence each. */
  readonly notices: readonly string[]
}

/**
 * Validates documents. Pure; a document that could not be read becomes a finding of `unreadable-document`. One document at
 * a time: what was understood of it is not kept but for the words of its open items, for there may be ten thousand of them.
 */
export function checkDocuments(input: CheckInput): CheckOutcome {
  const { documents, config, baseline } = input
  const open = openItemsFor(input)
  const told: Finding[] = []
  let before = 0
  for (const document of documents) {
    const { postmortems, unreadable } = readDocuments([document], config)
    const judged = postmortems.filter((postmortem) => !isBefore(postmortem, config.check.since))
    before += postmortems.length - judged.length
    told.push(...findingsOf(document.path, judged, unreadable, input, open))
    for (const postmortem of postmortems) {
      input.outline?.(outlineOf(postmortem))
      // What is read later is not compared with: paths mostly begin with the day, and nothing is read twice.
      open?.add(postmortem)
    }
  }
  const relevant = sortFindings(told)
  const unknown = baseline
    ? withoutKnown(relevant, baseline, new Set(documents.map(({ path }) => path)))
    : { findings: relevant, known: 0, outdated: 0 }
  return {
    findings: unknown.findings,
    summary: summarise(unknown.findings, documents.length),
    notices: noticesOf({ before, since: config.check.since, ...unknown }),
  }
}

/** Null where nobody asks what resembles an open item. */
function openItemsFor({ config, tracker }: CheckInput): EarlierItems | null {
  const levels = [config, ...config.overrides].map(({ rules }) => rules['action-item-recurring']?.level)
  if (levels[0] === 'off' && levels.every((level) => level === undefined || level === 'off')) return null
  const open = new EarlierItems()
  open.addIssues(tracker?.issues ?? [], trackingLabel(config))
  return open
}

function findingsOf(
  path: string,
  judged: readonly Postmortem[],
  unreadable: readonly UnreadableDocument[],
  input: CheckInput,
  open: EarlierItems | null,
): readonly Finding[] {
  const context = contextOf(path, input, open)
  const problems = unreadable.flatMap(({ problem }) => documentProblemFinding(path, problem, context) ?? [])
  const findings = judge(judged, context)
  const touch = input.touched?.get(path)
  return [
    ...problems,
    ...(touch ? dueToChange(findings, touch.lines, earlier(path, touch, context)) : findings),
  ]
}

function contextOf(
  path: string,
  { config, today, docsUrl, added, tracker }: CheckInput,
  open: EarlierItems | null,
): CheckContext {
  const refused = tracker?.unassignable
  const surroundings: Surroundings = {
    isNew: added?.has(path) ?? false,
    ...(open === null ? {} : { resembling: (item, postmortem) => open.resembling(item, postmortem) }),
    ...(refused === undefined
      ? {}
      : {
          unassignable: (item, postmortem) =>
            assigneesOf(item, postmortem, config).filter((login) => refused.has(login.toLowerCase())),
        }),
  }
  return { config, today, docsUrl, surroundings }
}

function earlier(path: string, { before }: Touch, context: CheckContext): readonly Finding[] | null {
  if (before === null) return null
  const { postmortems } = readDocuments([{ path, text: before }], context.config)
  return judge(postmortems, context)
}

function isBefore({ incidentDate }: Postmortem, since: string | null): boolean {
  return since !== null && incidentDate !== null && incidentDate < since
}

interface LeftOut {
  readonly before: number
  readonly since: string | null
  readonly known: number
  readonly outdated: number
}

function noticesOf({ before, since, known, outdated }: LeftOut): readonly string[] {
  return [
    ...(before > 0 ? [`Not judged, being from before ${since}: ${counted(before, 'incident')}.`] : []),
    ...(known > 0 ? [`Known from the baseline and not told: ${counted(known, 'finding')}.`] : []),
    ...(outdated > 0
      ? [
          `The baseline has ${outdated === 1 ? '1 entry' : `${outdated} entries`} that no longer hold; write it anew with --update-baseline.`,
        ]
      : []),
  ]
}

/** By the settings that hold for this document: the configuration's, overrides for its path, its own front matter's. */
function judge(postmortems: readonly Postmortem[], context: CheckContext): readonly Finding[] {
  const [first] = postmortems
  if (first === undefined) return []
  const settings = parseDocumentSettings(first.settings)
  const rules = rulesFor(context.config, first.path, settings.rules)
  const told = checkDocument(
    postmortems.map((one, index) => (index === 0 ? withProblems(one, settings.problems) : one)),
    {
      ...context,
      config: { ...context.config, rules },
    },
  )
  return told
}

/** What is wrong in a document's own settings is told like anything else in its front matter that cannot be read. */
function withProblems(postmortem: Postmortem, messages: readonly string[]): Postmortem {
  if (messages.length === 0) return postmortem
  const line = postmortem.lines.findIndex((text) => text.startsWith(SETTINGS_KEY)) + 1
  const problems = messages.map((message) => ({
    code: 'front-matter-settings',
    startLine: Math.max(line, 1),
    endLine: Math.max(line, 1),
    message,
  }))
  return { ...postmortem, problems: [...postmortem.problems, ...problems] }
}
