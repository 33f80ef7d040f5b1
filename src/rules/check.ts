import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import { type Finding, type Level, type Place, SEVERITIES, type Severity } from '../findings/finding.ts'
import type { Postmortem, ReadingProblem } from '../postmortem/postmortem.ts'
import { disableComment } from './disable-comment.ts'
import { type Disabling, findDisableComments } from './levels/disable-comments.ts'
import { withoutSecrets } from './masked-lines.ts'
import { RULES, ruleUrl } from './registry.ts'
import type { RuleHead, RuleReport, Surroundings } from './rule.ts'
import { unreadableDocument } from './unreadable-document.ts'

export interface CheckContext {
  readonly today: CalendarDate
  readonly config: Config
  /** The address of the folder `docs`, without a final slash; null when findings are to carry no address. */
  readonly docsUrl: string | null
  readonly surroundings?: Surroundings
}

const NO_OPTIONS: Readonly<Record<string, unknown>> = {}

/** What all rules have to say about one postmortem, in the registry's order (see `sortFindings`). */
export function checkPostmortem(postmortem: Postmortem, context: CheckContext): readonly Finding[] {
  return checkIncident([postmortem], 0, context)
}

/** What is to be said of one of the document's incidents; of the document as a whole it is said with the first. */
function checkIncident(
  incidents: readonly Postmortem[],
  index: number,
  context: CheckContext,
): readonly Finding[] {
  const postmortem = incidents[index]
  if (postmortem === undefined) return []
  const { today, config, surroundings, docsUrl } = context
  const known = { today, config, incidents, ...(surroundings === undefined ? {} : { surroundings }) }
  const origin = { path: postmortem.path, lines: postmortem.lines, docsUrl }
  const findings: Finding[] = []
  for (const rule of RULES) {
    if (rule.perDocument === true && index > 0) continue
    const setting = config.rules[rule.id]
    const level = setting?.level ?? rule.defaultLevel
    if (level === 'off') continue
    const ruleContext = { ...known, options: setting?.options ?? NO_OPTIONS }
    for (const report of rule.check(postmortem, ruleContext))
      findings.push(stamp(rule, level, report, origin))
  }
  return findings
}

/**
 * What the rules have to say about one document and the incidents it tells, without what its comments switch off, and
 * with what is wrong with these comments.
 */
export function checkDocument(postmortems: readonly Postmortem[], context: CheckContext): readonly Finding[] {
  const findings = postmortems.flatMap((_, index) => checkIncident(postmortems, index, context))
  const [first] = postmortems
  if (first === undefined) return findings
  const { disablings, faults } = findDisableComments(first.lines)
  if (disablings.length === 0 && faults.length === 0) return findings
  const used = new Set<Disabling>()
  const left = findings.filter((finding) => {
    const by = disablings.find((one) => switchesOff(one, finding))
    if (by) used.add(by)
    return by === undefined
  })
  const unneeded = disablings.filter((one) => !used.has(one) && isAnyOn(one, context.config))
  return [...left, ...aboutComments([...faults, ...unneeded.map(unusedReport)], first, context)]
}

function switchesOff({ rules, startLine, endLine }: Disabling, { rule, line }: Finding): boolean {
  return rules.includes(rule) && startLine <= line && line <= endLine
}

/** A comment for a rule that is off everywhere may be needed again tomorrow. */
function isAnyOn({ rules }: Disabling, { rules: settings }: Config): boolean {
  return rules.some((rule) => settings[rule]?.level !== 'off')
}

function unusedReport({ place, rules }: Disabling): RuleReport {
  return {
    place,
    message: `Nothing is switched off by this comment: ${rules.join(', ')} would say nothing here.`,
    expected: 'Remove the comment.',
  }
}

function aboutComments(
  reports: readonly RuleReport[],
  { path, lines }: Postmortem,
  { config, docsUrl }: CheckContext,
): Finding[] {
  const level = config.rules[disableComment.id]?.level ?? disableComment.defaultLevel
  if (level === 'off') return []
  return reports.map((report) => stamp(disableComment, level, report, { path, lines, docsUrl }))
}

/** The finding for a file that could not be read at all, or null where the configuration switches it off. */
export function documentProblemFinding(
  path: string,
  problem: ReadingProblem,
  context: Pick<CheckContext, 'config' | 'docsUrl'>,
): Finding | null {
  const level: Level = context.config.rules[unreadableDocument.id]?.level ?? unreadableDocument.defaultLevel
  if (level === 'off') return null
  const report = {
    place: { line: problem.startLine },
    message: problem.message,
    expected: 'Mend or remove the file, or add it to “ignore” in the configuration.',
  }
  return stamp(unreadableDocument, level, report, { path, lines: [], docsUrl: context.docsUrl })
}

interface Origin {
  readonly path: string
  readonly lines: readonly string[]
  readonly docsUrl: string | null
}

function stamp(rule: RuleHead, level: Severity, report: RuleReport, origin: Origin): Finding {
  return {
    path: origin.path,
    ...placeIn(report.place, origin.lines),
    rule: rule.id,
    severity: lower(level, report.level ?? level),
    // What is told is published more widely than the document.
    message: withoutSecrets(report.message),
    expected: report.expected === undefined ? null : withoutSecrets(report.expected),
    url: ruleUrl(rule.id, origin.docsUrl),
  }
}

function lower(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other
}

/** A line alone stands for its words, without the blanks around them; a place outside the text for its nearest line. */
function placeIn(place: RuleReport['place'], lines: readonly string[]): Place {
  if ('column' in place) return place
  const line = Math.min(Math.max(place.line, 1), Math.max(lines.length, 1))
  const text = lines[line - 1] ?? ''
  const column = text.length - text.trimStart().length + 1
  const endColumn = text.trimEnd().length + 1
  return endColumn > column
    ? { line, column, endLine: line, endColumn }
    : { line, column: 1, endLine: line, endColumn: 1 }
}
