import { SECTION_NAMES, type SectionName } from '../postmortem.ts'
import { STRENGTH } from './heading-name.ts'
import type { Entry, Heading } from './headings.ts'

/** Sections that never stand inside another one, however deep their heading is written. */
const NEVER_NESTED: ReadonlySet<SectionName> = new Set(['timeline', 'actionItems'])
const DEEPEST_MARKDOWN = 6

/** Index of the entry behind the last one that belongs to the heading at `start`. */
export function endOfHeading(entries: readonly Entry[], start: number): number {
  const own = entries[start]?.heading
  if (!own) return start + 1
  for (let index = start + 1; index < entries.length; index++) {
    const other = entries[index]?.heading
    if (other && ends(own, other, entries, index)) return index
  }
  return entries.length
}

function ends(own: Heading, other: Heading, entries: readonly Entry[], index: number): boolean {
  if (other.level > own.level)
    return isNeverNested(own, other) || endsMeasures(own, other) || endsTimeline(own, other)
  if (own.level <= DEEPEST_MARKDOWN || other.level <= DEEPEST_MARKDOWN) return true
  if (isKnown(other)) return true
  switch (other.form) {
    case 'label':
      return own.form === 'label' && names(own, 'actionItems') && opensProse(entries, index)
    case 'bold':
      return (
        own.form === 'bold' &&
        !opensList(entries, index) &&
        !(names(own, 'actionItems') && other.tellsMeasure)
      )
    default:
      return true
  }
}

function isNeverNested(own: Heading, other: Heading): boolean {
  if (!isKnown(own) || names(own, 'actionItems') || other.form === 'item' || other.form === 'lead')
    return false
  return SECTION_NAMES.some((name) => NEVER_NESTED.has(name) && !names(own, name) && namesWell(other, name))
}

/** `*Root cause* – …`: where the timeline's own heading is emphasised, a paragraph led by another such name goes on from it. */
function endsTimeline(own: Heading, other: Heading): boolean {
  if (own.form !== 'bold' || !names(own, 'timeline') || other.form !== 'lead') return false
  const [line] = other.unit.lines
  return (
    line?.lead?.replace(/[\s:：]+$/, '') === other.text &&
    (namesWell(other, 'rootCause') || namesWell(other, 'resolution') || namesWell(other, 'actionItems'))
  )
}

/** "Conclusion" and the like below the measures are no group of them, however they are written; in a list they may be. */
function endsMeasures(own: Heading, other: Heading): boolean {
  return names(own, 'actionItems') && other.name.isEnding && other.form !== 'item'
}

function isKnown(heading: Heading): boolean {
  return heading.name.sections.length > 0 || heading.name.list !== null || heading.name.isOther
}

function names(heading: Heading, name: SectionName): boolean {
  return (
    heading.name.sections.some((section) => section.name === name) ||
    (name === 'actionItems' && heading.name.list !== null)
  )
}

function namesWell(heading: Heading, name: SectionName): boolean {
  return heading.name.sections.some(
    (section) => section.name === name && section.strength >= STRENGTH.covered,
  )
}

/** What follows an unknown label tells whether it is a group of items or a new section: running text is the latter. */
function opensProse(entries: readonly Entry[], index: number): boolean {
  const [next, after] = entries.slice(index + 1)
  if (next?.unit.kind !== 'line' || next.heading) return false
  const sentences = next.unit.text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length
  return sentences >= 3 && (after === undefined || after.heading !== null)
}

function opensList(entries: readonly Entry[], index: number): boolean {
  const next = entries.slice(index + 1).find((entry) => entry.unit.kind !== 'rule')
  return next?.unit.kind === 'item' || next?.unit.kind === 'row' || next?.heading?.form === 'item'
}
