import {
  type ActionItem,
  type Postmortem,
  SECTION_NAMES,
  SECTION_WORDS,
} from '../../postmortem/postmortem.ts'
import { isTrackedIn } from '../../postmortem/tracked-in.ts'

/** `2024-05-15, sev1, en`: what is known of the incident and of the text. */
export function incidentFacts({ incidentDate, severity, language }: Postmortem): string {
  return [incidentDate ?? 'no date', severity ?? 'no severity', language].join(', ')
}

/** `summary 3–5`, one for each section there is. */
export function sectionPlaces({ sections }: Postmortem): readonly string[] {
  return SECTION_NAMES.flatMap((name) => {
    const section = sections[name]
    return section === null ? [] : [`${SECTION_WORDS[name]} ${section.startLine}–${section.endLine}`]
  })
}

export function missingSections({ sections }: Postmortem): readonly string[] {
  return SECTION_NAMES.filter((name) => sections[name] === null).map((name) => SECTION_WORDS[name])
}

/** What an item says beside its words: `owner alice`, `due 2024-06-01`; and what it is not. */
export function itemFacts(item: ActionItem): readonly string[] {
  const { owner, due, dueText, priority, kind, reference, link, group, selected } = item
  return [
    owner === null ? null : `owner ${owner}`,
    (due ?? dueText) ? `due ${due ?? dueText}` : null,
    priority,
    kind,
    reference === null ? null : `${isTrackedIn(reference) ? 'tracked in' : 'link'} ${reference}`,
    link === undefined ? null : `link ${link}`,
    group === null ? null : `under ${group}`,
    selected ? null : whyNotSelected(item),
  ].filter((fact) => fact !== null)
}

function whyNotSelected({ rejected, list }: ActionItem): string {
  if (rejected) return 'decided against, no issue'
  return list === 'improvements' ? 'context, no issue' : 'said before, no issue'
}
