import { type LineRange, type Postmortem, SECTION_NAMES, type SectionName } from '../postmortem/postmortem.ts'

/** What was understood of one incident, in as few words as a table has room for. */
export interface Outline {
  readonly path: string
  readonly title: string | null
  readonly isPostmortem: boolean
  readonly sections: readonly { readonly name: SectionName; readonly lines: LineRange | null }[]
  readonly timelineEntries: number
  readonly items: number
  /** Of the items those that become issues, or have one. */
  readonly tracked: number
  /** Lines of tracked items that are not done and state no owner, or no due date. */
  readonly unowned: readonly number[]
  readonly undated: readonly number[]
}

export function outlineOf(postmortem: Postmortem): Outline {
  const { path, title, isPostmortem, sections, timeline, actionItems } = postmortem
  const tracked = actionItems.filter(({ selected }) => selected)
  const open = tracked.filter(({ done }) => !done)
  return {
    path,
    title,
    isPostmortem,
    sections: SECTION_NAMES.map((name) => ({ name, lines: sections[name] })),
    timelineEntries: timeline.length,
    items: actionItems.length,
    tracked: tracked.length,
    unowned: open.filter(({ owner }) => owner === null).map(({ line }) => line),
    undated: open.filter(({ dueText }) => dueText === null).map(({ line }) => line),
  }
}
