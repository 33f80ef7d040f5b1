import type { Decision, LineRole } from './explanation.ts'
import { SECTION_NAMES, SECTION_WORDS, type Section } from './postmortem.ts'

/** What a line is first of all, where several decisions were made about it. */
const RANK: readonly LineRole[] = [
  'problem',
  'item',
  'group',
  'section',
  'list',
  'title',
  'introduction',
  'closing',
  'skipped',
  'detail',
  'timeline',
  'heading',
  'fields',
  'fact',
]
/** These say something about a line that is something else. */
const BESIDE: ReadonlySet<LineRole> = new Set(['fields', 'fact'])

/** What is known of a document beside the decisions about its lines. */
export interface Surveyed {
  /** As in the source, from line 1. */
  readonly lines: readonly string[]
  readonly frontMatterLength: number
  /** The sections of all its incidents. */
  readonly sections: readonly Section[]
}

/**
 * Every line of a document exactly once, in order, with what it was taken for and why: the decisions about it joined, else
 * what it goes on with, else where it stands. Neighbouring lines of which the same is to be said share one entry.
 */
export function accountForLines(decisions: readonly Decision[], document: Surveyed): Decision[] {
  const beginnings = new Map<number, Decision[]>()
  for (const decision of decisions) {
    const others = beginnings.get(decision.line)
    if (others) others.push(decision)
    else beginnings.set(decision.line, [decision])
  }
  const accounts: Decision[] = []
  let open: Decision[] = []
  for (let line = 1; line <= document.lines.length; line++) {
    const here = beginnings.get(line) ?? []
    open = [...open.filter(({ endLine }) => endLine >= line), ...here.filter(({ role }) => !BESIDE.has(role))]
    const account = here.length > 0 ? joined(line, here) : unopened(line, open.at(-1), document)
    const last = accounts.at(-1)
    const isSame = last?.role === account.role && last.why === account.why && here.length === 0
    if (last && isSame) accounts[accounts.length - 1] = { ...last, endLine: line }
    else accounts.push(account)
  }
  return accounts
}

function joined(line: number, here: readonly Decision[]): Decision {
  const ranked = here.toSorted((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role))
  const reasons = [...new Set(ranked.map(({ why }) => why))]
  return { line, endLine: line, role: ranked[0]?.role ?? 'text', why: reasons.join('; ') }
}

/** A line about which nothing was decided by itself. */
function unopened(line: number, around: Decision | undefined, document: Surveyed): Decision {
  const place = { line, endLine: line }
  if (around) return { ...place, role: around.role, why: `goes on with line ${around.line}` }
  if (line <= document.frontMatterLength)
    return { ...place, role: 'front matter', why: 'data about the document' }
  if ((document.lines[line - 1] ?? '').trim() === '') return { ...place, role: 'blank', why: '' }
  return { ...place, role: 'text', why: whereabouts(line, document.sections) }
}

/** The innermost section that a line stands in. */
function whereabouts(line: number, sections: readonly Section[]): string {
  const around = sections
    .filter(({ startLine, endLine }) => startLine <= line && line <= endLine)
    .toSorted((a, b) => a.endLine - a.startLine - (b.endLine - b.startLine))
  const [innermost] = around
  if (!innermost) return 'in none of the sections'
  if (innermost.name === 'timeline') return 'in the timeline, but no event of its own'
  if (innermost.name === 'actionItems') return 'among the action items, but none'
  return `in the section ${SECTION_WORDS[innermost.name]}`
}

/** All sections of a document's incidents. */
export function sectionsOf(
  postmortems: readonly {
    readonly sections: Readonly<Record<(typeof SECTION_NAMES)[number], Section | null>>
  }[],
): Section[] {
  return postmortems.flatMap(({ sections }) => SECTION_NAMES.flatMap((name) => sections[name] ?? []))
}
