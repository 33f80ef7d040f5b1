import { findFences } from '../fences.ts'
import { mostlyProse } from '../prose.ts'

const PROSE_INFO = /^(?:markdown|md|mdx|text|txt|plain|plaintext)?$/i
const STRUCTURE = /^\s{0,3}(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\*\*)/

/**
 * Opens fences that hold text for people: one never closed (its marks were a slip, and would swallow the rest), and one
 * without a programming language whose lines read as prose with headings or lists (a whole document pasted from a chat).
 */
export function repairFences(lines: readonly string[]): string[] {
  const repaired = [...lines]
  for (const { open, close, info } of findFences(lines)) {
    const content = lines.slice(open + 1, close ?? lines.length)
    if (close === null || holdsDocument(content, info)) {
      repaired[open] = ''
      if (close !== null) repaired[close] = ''
    }
  }
  return repaired
}

function holdsDocument(content: readonly string[], info: string): boolean {
  if (!PROSE_INFO.test(info)) return false
  return mostlyProse(content) && content.some((line) => STRUCTURE.test(line))
}
