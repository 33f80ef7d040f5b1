import { checkDocuments } from '../../src/commands/check.ts'
import { renderExtraction } from '../../src/commands/extract/render.ts'
import { extractDocuments } from '../../src/commands/extract.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { decodeText } from '../../src/files/decode.ts'
import type { Decision } from '../../src/postmortem/explanation.ts'
import { splitLines } from '../../src/postmortem/outline/source-lines.ts'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'

const config = defaultConfig()

/**
 * What holds of every document, whatever its bytes: reading and checking it throws nothing; no line is named that it does
 * not have; nothing ends before it begins; titles fit; line ends make no difference. Gives what does not hold, or null.
 */
export function brokenLaw(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes)
  if ('problem' in decoded) {
    const { line } = decoded.problem
    return line >= 1 && line <= bytes.length + 1 ? null : `no such line: ${line}`
  }
  const { text } = decoded
  try {
    return brokenPlace(text) ?? brokenByLineEnds(text)
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack : String(error)}`
  }
}

function brokenPlace(text: string): string | null {
  const documents = [{ path: 'a.md', text }]
  const extraction = extractDocuments({ documents, config, explain: true })
  for (const format of ['text', 'json', 'markdown'] as const) renderExtraction(format, extraction)
  const { findings } = checkDocuments({ documents, config, today: '2026-01-01', docsUrl: null })
  const last = Math.max(1, text.split(/\r\n|\r|\n/).length)
  const places = [
    ...extraction.postmortems.flatMap(placesOf),
    ...(extraction.explanations ?? []).flatMap(({ decisions }) =>
      decisions.map((decision) => ({ ...decision, of: `decision ${decision.role}` })),
    ),
    ...findings.map((finding) => ({ ...finding, of: `finding ${finding.rule}` })),
  ]
  const wrong = places.find(
    ({ line, endLine }) => !Number.isInteger(line) || line < 1 || endLine < line || endLine > last,
  )
  const gap = (extraction.explanations ?? [])
    .map(({ decisions }) => brokenAccount(decisions, splitLines(text).length))
    .find(Boolean)
  if (gap) return gap
  if (wrong) return `${wrong.of} at ${wrong.line} to ${wrong.endLine} of ${last} lines`
  const items = extraction.postmortems.flatMap(({ actionItems }) => actionItems)
  const item = items.find(({ title, text: words }) => title.length > 200 || /[\r\n]/.test(title + words))
  return item ? `item of several lines, or its title too long: ${JSON.stringify(item.title)}` : null
}

/** Every line of the source once, in order; a file beyond all limits has but its problem. */
function brokenAccount(decisions: readonly Decision[], last: number): string | null {
  if (decisions.length === 1 && decisions[0]?.role === 'problem') return null
  const ends = [0, ...decisions.map(({ endLine }) => endLine)]
  const wrong = decisions.find(({ line }, index) => line !== (ends[index] ?? 0) + 1)
  if (wrong) return `the account has a gap or overlap before line ${wrong.line}`
  return ends.at(-1) === last ? null : `the account ends at line ${ends.at(-1)} of ${last}`
}

interface Place {
  readonly of: string
  readonly line: number
  readonly endLine: number
}

function placesOf(postmortem: Postmortem): Place[] {
  const { titleLine, sections, timeline, actionItems, problems } = postmortem
  const range = (of: string, { startLine, endLine }: { startLine: number; endLine: number }): Place => ({
    of,
    line: startLine,
    endLine,
  })
  return [
    ...(titleLine === null ? [] : [{ of: 'title', line: titleLine, endLine: titleLine }]),
    ...Object.values(sections).flatMap((section) => (section ? [range(section.name, section)] : [])),
    ...timeline.map(({ line }) => ({ of: 'timeline', line, endLine: line })),
    ...actionItems.map((item) => ({ ...item, of: 'item' })),
    ...problems.map((problem) => range(problem.code, problem)),
  ]
}

function brokenByLineEnds(text: string): string | null {
  const plain = text.replaceAll('\r', '')
  const read = (written: string): string => {
    const documents = [{ path: 'a.md', text: written }]
    return JSON.stringify(extractDocuments({ documents, config, explain: true }))
  }
  return read(plain) === read(plain.replaceAll('\n', '\r\n')) ? null : 'read otherwise under CRLF'
}
