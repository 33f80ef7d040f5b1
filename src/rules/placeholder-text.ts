import * as v from 'valibot'
import type { Place } from '../findings/finding.ts'
import { mayHoldPlaceholders, type Placeholder, placeholdersIn } from './placeholders.ts'
import { lowerText, type ProseLine, proseLines } from './prose.ts'
import type { Rule } from './rule.ts'
import { PlaceholderOptions } from './rule-options.ts'
import { quote } from './wording.ts'

const LONGEST_LINE = 2000
/** Bullet, quotation, counter, checkbox: what may stand before a line's words. */
const LINE_START = /^[\s>]*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s*)?$/
const BEFORE_VALUE = /(?:[|:=(–—-]|\b(?:is|are|was|were))$/
const AFTER_VALUE = /^[\s*_)]*(?:$|[|.,;)\]!])/
const AFTER_LABEL = /^[*_]*\s?[:–—-]\s*\S/

export const placeholderText: Rule = {
  id: 'placeholder-text',
  group: 'hygiene',
  summary: 'Nothing of the template is left unfilled.',
  defaultLevel: 'warning',
  perDocument: true,
  *check(postmortem, { options, incidents = [postmortem] }) {
    if (!incidents.some(({ isPostmortem }) => isPostmortem)) return
    const { lines } = postmortem
    if (!mayHoldPlaceholders(lowerText(lines))) return
    const written = [...proseLines(lines)]
    const placeholders = placeholdersIn(written.map(({ text }) => text).join('\n'))
    if (placeholders.length === 0) return
    const allowed = new Set(v.parse(PlaceholderOptions, options).allow.map((word) => word.toLowerCase()))
    const actions = incidents.flatMap(({ sections }) => sections.actionItems ?? [])
    for (const prose of written) {
      const isAction = actions.some(
        ({ startLine, endLine }) => startLine <= prose.line && prose.line <= endLine,
      )
      for (const { place, text } of leftovers(prose, isAction, placeholders)) {
        if (allowed.has(text.toLowerCase())) continue
        yield {
          place,
          message: `${quote(text)} looks like text left over from a template.`,
          expected: 'Replace it with what happened, or delete the line.',
        }
      }
    }
  },
}

/** The places of one line that still hold a template's words; overlapping ones are told once. */
function leftovers(
  prose: ProseLine,
  isAction: boolean,
  placeholders: readonly Placeholder[],
): readonly { place: Place; text: string }[] {
  const text = prose.text.slice(0, LONGEST_LINE)
  const found: { place: Place; text: string }[] = []
  let end = 0
  for (const { start, match } of matches(text, isAction, placeholders)) {
    if (start < end) continue
    end = start + match.length
    const place = { line: prose.line, column: start + 1, endLine: prose.line, endColumn: end + 1 }
    found.push({ place, text: match })
  }
  return found
}

function matches(
  text: string,
  isAction: boolean,
  placeholders: readonly Placeholder[],
): readonly { start: number; match: string }[] {
  return placeholders
    .flatMap((placeholder) =>
      [...text.matchAll(placeholder.pattern)]
        .map((match) => ({ start: match.index, match: match[0] }))
        .filter(({ start, match }) => stands(placeholder, text, start, start + match.length, isAction)),
    )
    .sort((a, b) => a.start - b.start || b.match.length - a.match.length)
}

function stands(
  { where }: Placeholder,
  text: string,
  start: number,
  end: number,
  isAction: boolean,
): boolean {
  if (where === 'anywhere') return true
  // Among action items `TODO` is a state or the name of the list.
  if (where === 'as-a-value-or-label' && isAction) return false
  const before = text.slice(0, start).replace(/[\s*_]+$/, '')
  const after = text.slice(end)
  const isFirst = LINE_START.test(text.slice(0, start).replace(/[*_]+$/, ''))
  if (where === 'as-a-value-or-label' && isFirst && AFTER_LABEL.test(after)) return true
  return (isFirst || BEFORE_VALUE.test(before)) && AFTER_VALUE.test(after)
}
