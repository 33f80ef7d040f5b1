import { leadingTime } from '../facts/times.ts'
import type { Unit } from '../outline/unit.ts'
import { isMeasure, sentenceRole } from '../sentences/role.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Candidate } from './candidate.ts'
import { endOfHeading } from './extent.ts'
import { STRENGTH } from './heading-name.ts'
import { behindLabel, type Entry, FORM_LEVEL } from './headings.ts'

const LEAST_EVENTS = 3
const LEAST_MEASURES = 2
const MOSTLY = 0.7

/**
 * A timeline whose heading says something else ("How the evening went"): the first section of no known name that is a run
 * of entries with times.
 */
export function timelineByContent(entries: readonly Entry[], titleIndex: number | null): Candidate | null {
  return sectionLike('timeline', entries, titleIndex, (units) => {
    const timed = units.filter((unit) => leadingTime(textOf(unit)) !== null).length
    return timed >= LEAST_EVENTS && timed >= MOSTLY * units.length
  })
}

/** Measures whose heading says something else ("Never again"): the last section of no known name that is a list of orders. */
export function measuresByContent(
  entries: readonly Entry[],
  vocabularies: readonly Vocabulary[],
): Candidate | null {
  const told = entries.findLastIndex(({ heading }) =>
    heading?.name.sections.some(({ name }) => name === 'rootCause' || name === 'timeline'),
  )
  if (told < 0) return null
  const own = sectionLike('actionItems', entries.slice(told), 0, (units) => {
    const listed = units.filter((unit) => unit.kind === 'item')
    const orders = listed.filter((unit) => isMeasure(sentenceRole(behindLabel(unit), vocabularies)))
    return orders.length >= LEAST_MEASURES && orders.length >= MOSTLY * units.length
  })
  return own && { ...own, start: own.start + told, end: own.end + told }
}

function sectionLike(
  name: Candidate['name'],
  entries: readonly Entry[],
  titleIndex: number | null,
  isLike: (units: readonly Unit[]) => boolean,
): Candidate | null {
  for (const [start, { heading }] of entries.entries()) {
    if (!heading || start === titleIndex || heading.level >= FORM_LEVEL.lead) continue
    if (heading.name.sections.length > 0 || heading.name.list !== null || heading.name.isOther) continue
    const end = endOfHeading(entries, start)
    const body = entries.slice(start + 1, end)
    if (body.some((entry) => entry.heading !== null)) continue
    const units = body.map(({ unit }) => unit).filter(isOutermost)
    if (!isLike(units)) continue
    const by = 'its content'
    return { name, heading, start, end, strength: STRENGTH.contained, by, inside: [], isInsideOther: false }
  }
  return null
}

function isOutermost(unit: Unit): boolean {
  if (unit.kind === 'row') return unit.columns.length > 0
  return unit.text !== '' && (unit.kind === 'item' ? unit.depth === 1 : unit.parent === null)
}

function textOf(unit: Unit): string {
  return unit.kind === 'row' ? (unit.cells[0]?.text ?? '') : unit.text
}
