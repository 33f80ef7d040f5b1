import { type Documents, isUnreadable } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import { splitLines } from '../postmortem/outline/source-lines.ts'
import { maskedLines } from '../rules/masked-lines.ts'

/** Lines of documents as they may be shown, by path and by number (1-based). */
export type Excerpts = ReadonlyMap<string, ReadonlyMap<number, string>>

/** Nobody reads on behind it; less than what the rules search of a line, so that nothing is shown that none has seen. */
const CHARACTERS_AT_MOST = 1500

/** Of each document the lines that findings begin on, and the line before each; secrets and personal data are masked. */
export function excerptsOf(documents: Documents, findings: readonly Finding[]): Excerpts {
  const wanted = new Map<string, Set<number>>()
  for (const { path, line } of findings) {
    const lines = wanted.get(path) ?? new Set()
    wanted.set(path, lines.add(line - 1).add(line))
  }
  const excerpts = new Map<string, ReadonlyMap<number, string>>()
  for (const document of documents.filter(({ path }) => wanted.has(path))) {
    if (isUnreadable(document)) continue
    const lines = maskedLines(splitLines(document.text))
    const shown = [...(wanted.get(document.path) ?? [])].flatMap((line) => {
      const text = lines[line - 1]
      return text === undefined ? [] : [[line, text.slice(0, CHARACTERS_AT_MOST)] as const]
    })
    excerpts.set(document.path, new Map(shown))
  }
  return excerpts
}
