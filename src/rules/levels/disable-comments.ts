import { closest } from 'fastest-levenshtein'
import type { Place } from '../../findings/finding.ts'
import { fencedLines } from '../../postmortem/outline/fences.ts'
import type { RuleReport } from '../rule.ts'
import { RULE_IDS } from '../rule-ids.ts'
import { quote } from '../wording.ts'

/** Where a comment of a document switches rules off. */
export interface Disabling {
  readonly place: Place
  readonly rules: readonly string[]
  /** Lines, 1-based, both included, on which the rules say nothing. */
  readonly startLine: number
  readonly endLine: number
}

export interface DisableComments {
  readonly disablings: readonly Disabling[]
  /** What is wrong with the comments themselves. */
  readonly faults: readonly RuleReport[]
}

/** A colon before the reason, not two hyphens: within a line GitHub's Markdown takes a comment with `--` for text. */
const COMMENT = /<!--\s*postmortem-actions-(disable|enable)(-line|-next-line|-file)?(?=[\s>:-])(.*?)-->/g
const BEGUN = /<!--\s*postmortem-actions-(?:disable|enable)/
const SEPARATORS = /[\s,]+/
const LONGEST_LINE = 2_000
const FORM = 'Write “<!-- postmortem-actions-disable-line RULE: the reason -->”.'

interface Comment {
  readonly place: Place
  readonly verb: 'disable' | 'enable'
  readonly reach: '' | '-line' | '-next-line' | '-file'
  readonly rules: readonly string[]
  readonly reason: string
}

/**
 * The comments by which a document switches rules off: `disable-line`, `disable-next-line`, `disable-file`, and `disable`
 * up to `enable` or the end; each names its rules and, behind a colon, the reason. Comments in fenced code are text.
 */
export function findDisableComments(lines: readonly string[]): DisableComments {
  if (!lines.some((line) => BEGUN.test(line.slice(0, LONGEST_LINE)))) return { disablings: [], faults: [] }
  const faults: RuleReport[] = []
  const fenced = fencedLines(lines)
  const comments = lines.flatMap((line, index) =>
    fenced[index] ? [] : commentsIn(line.slice(0, LONGEST_LINE), index + 1, faults),
  )
  const disablings: Disabling[] = []
  const open = new Map<string, Comment>()
  for (const comment of comments) {
    faults.push(...faultsOf(comment))
    const rules = comment.rules.filter(isKnown)
    if (comment.verb === 'enable') faults.push(...close(comment, rules, open, disablings))
    else if (comment.reach === '') for (const rule of rules) openAt(comment, rule, open, disablings)
    else if (rules.length > 0)
      disablings.push({ place: comment.place, rules, ...extent(comment, lines.length) })
  }
  for (const [rule, { place }] of open)
    disablings.push({ place, rules: [rule], startLine: place.line, endLine: lines.length })
  return { disablings, faults }
}

function commentsIn(line: string, number: number, faults: RuleReport[]): Comment[] {
  const comments = [...line.matchAll(COMMENT)].map((match): Comment => {
    const [names = '', ...reason] = (match[3] ?? '').split(':')
    return {
      place: placeOf(number, match.index, match[0].length),
      verb: match[1] === 'enable' ? 'enable' : 'disable',
      reach: (match[2] ?? '') as Comment['reach'],
      rules: names.split(SEPARATORS).filter((name) => name !== ''),
      reason: reason.join(':').trim(),
    }
  })
  const unread = BEGUN.exec(line.replace(COMMENT, (whole) => ' '.repeat(whole.length)))
  if (unread)
    faults.push({
      place: placeOf(number, unread.index, unread[0].length),
      message: 'This comment is not understood; it has to stand on one line.',
      expected: FORM,
    })
  return comments
}

function faultsOf({ place, verb, rules, reason }: Comment): RuleReport[] {
  if (rules.length === 0) return [{ place, message: 'This comment names no rule.', expected: FORM }]
  const unknown = rules
    .filter((rule) => !isKnown(rule))
    .map((rule) => ({
      place,
      message: `There is no rule ${quote(rule)}.`,
      expected: `Did you mean “${closest(rule.slice(0, 100), [...RULE_IDS])}”?`,
    }))
  const silent =
    verb === 'disable' && reason === ''
      ? [{ place, message: 'Nothing says why the rule is switched off here.', expected: FORM }]
      : []
  return [...unknown, ...silent]
}

function openAt(comment: Comment, rule: string, open: Map<string, Comment>, disablings: Disabling[]): void {
  const before = open.get(rule)
  // Told as unused, since the first one reaches over it.
  if (before) disablings.push({ place: comment.place, rules: [rule], startLine: 0, endLine: 0 })
  else open.set(rule, comment)
}

function close(
  comment: Comment,
  rules: readonly string[],
  open: Map<string, Comment>,
  disablings: Disabling[],
): RuleReport[] {
  return rules.flatMap((rule) => {
    const begin = open.get(rule)
    if (!begin)
      return [
        {
          place: comment.place,
          message: `The rule ${quote(rule)} is not switched off here.`,
          expected: 'Remove the comment.',
        },
      ]
    open.delete(rule)
    disablings.push({
      place: begin.place,
      rules: [rule],
      startLine: begin.place.line,
      endLine: comment.place.line,
    })
    return []
  })
}

function extent({ place, reach }: Comment, lines: number): { startLine: number; endLine: number } {
  if (reach === '-file') return { startLine: 1, endLine: lines }
  const line = reach === '-next-line' ? place.line + 1 : place.line
  return { startLine: line, endLine: line }
}

function isKnown(rule: string): boolean {
  return RULE_IDS.some((id) => id === rule)
}

function placeOf(line: number, start: number, length: number): Place {
  return { line, column: start + 1, endLine: line, endColumn: start + length + 1 }
}
