import { type ActionItem, type Postmortem, SECTION_NAMES, type SectionName } from './postmortem.ts'

/** One document of `extract --format json` (version 1): the field names are a public contract. */
export interface PostmortemJson {
  readonly path: string
  readonly isPostmortem: boolean
  readonly title: string | null
  readonly language: string
  readonly incidentDate: string | null
  readonly severity: string | null
  readonly sections: Readonly<
    Record<SectionName, { readonly startLine: number; readonly endLine: number } | null>
  >
  readonly timeline: Postmortem['timeline']
  readonly actionItems: readonly Omit<ActionItem, 'title'>[]
}

/** What `extract --format json` prints of the documents. */
export function postmortemsToJson(postmortems: readonly Postmortem[]): {
  version: 1
  postmortems: PostmortemJson[]
} {
  return { version: 1, postmortems: postmortems.map(postmortemToJson) }
}

export function postmortemToJson(postmortem: Postmortem): PostmortemJson {
  const { path, isPostmortem, title, language, incidentDate, severity, timeline, actionItems } = postmortem
  const sections = Object.fromEntries(
    SECTION_NAMES.map((name) => {
      const section = postmortem.sections[name]
      return [name, section && { startLine: section.startLine, endLine: section.endLine }]
    }),
  ) as PostmortemJson['sections']
  return {
    path,
    isPostmortem,
    title,
    language,
    incidentDate,
    severity,
    sections,
    timeline: timeline.map(({ line, time, text }) => ({ line, time, text })),
    actionItems: actionItems.map(itemToJson),
  }
}

function itemToJson(item: ActionItem): Omit<ActionItem, 'title'> {
  const { line, endLine, text, group, list, kind, owner, dueText, due, priority, done, reference, selected } =
    item
  return { line, endLine, text, group, list, kind, owner, dueText, due, priority, done, reference, selected }
}
