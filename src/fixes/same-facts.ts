import {
  type ActionItem,
  type Postmortem,
  SECTION_NAMES,
  type SectionName,
} from '../postmortem/postmortem.ts'

/**
 * True when a document, read again after it was mended, says what it said: the same incidents, entries and items, whose
 * fields may only gain, and the same sections beside those `added`, which are there now.
 */
export function sameFacts(
  before: readonly Postmortem[],
  after: readonly Postmortem[],
  added: ReadonlySet<SectionName>,
): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index]
      return other !== undefined && sameIncident(one, other) && sameSections(one, other, added)
    })
  )
}

function sameIncident(a: Postmortem, b: Postmortem): boolean {
  return (
    plainFacts(a) === plainFacts(b) &&
    isKept(a.incidentDate, b.incidentDate) &&
    isKept(a.severity, b.severity) &&
    a.actionItems.length === b.actionItems.length &&
    a.actionItems.every((item, index) => {
      const other = b.actionItems[index]
      return other !== undefined && sameItem(item, other)
    })
  )
}

/** What may not change at all. The day of the incident may be spelled otherwise. */
function plainFacts({ isPostmortem, title, language, timeline, metadata, problems }: Postmortem): string {
  return JSON.stringify([
    [isPostmortem, title, language],
    timeline.map(({ time, text }) => [time, text]),
    metadata.map(({ name, label, value }) => [name, label, name === 'date' ? '' : value]),
    problems.map(({ code }) => code),
  ])
}

function sameItem(a: ActionItem, b: ActionItem): boolean {
  const fixed = ({ text, title, group, list, section, done, rejected, selected }: ActionItem) =>
    JSON.stringify([text, title, group, list, section, done, rejected, selected])
  return (
    fixed(a) === fixed(b) &&
    isKept(a.kind, b.kind) &&
    isKept(a.owner, b.owner) &&
    isKept(a.due, b.due) &&
    isKept(a.priority, b.priority) &&
    isKept(a.reference, b.reference) &&
    (isKept(a.dueText, b.dueText) || (a.due !== null && a.due === b.due))
  )
}

function isKept(before: string | null, after: string | null): boolean {
  return before === null || before === after
}

function sameSections(a: Postmortem, b: Postmortem, added: ReadonlySet<SectionName>): boolean {
  return SECTION_NAMES.every((name) => {
    const [was, is] = [a.sections[name], b.sections[name]]
    if (was === null || is === null) return was === null && (is !== null) === added.has(name)
    return (
      was.heading === is.heading &&
      was.isEmpty === is.isEmpty &&
      was.endLine - was.startLine === is.endLine - is.startLine
    )
  })
}
