import { findPersonalData } from './personal-data.ts'
import type { RuleReport } from './rule.ts'
import { findSecrets } from './secret.ts'
import { PRIVATE_KEY } from './secret-patterns.ts'

const MASK = '*'
const KEY_END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/
/** The longest keys in use take about a hundred lines. */
const KEY_LINES_AT_MOST = 200

/**
 * The lines of a document as they may be shown: what `secret` and `personal-data` look for is masked, whether or not these
 * rules are on and whatever they allow; of a private key all lines. Every column stays where it is.
 */
export function maskedLines(lines: readonly string[]): readonly string[] {
  const masked = [...lines]
  for (const { place } of [...findSecrets(lines), ...findPersonalData(lines, [])]) mask(masked, place)
  for (const [index, text] of lines.entries()) {
    if (PRIVATE_KEY.test(text)) maskKey(masked, index)
  }
  return masked
}

/** A sentence about a document, without the secrets that it quotes. */
export function withoutSecrets(text: string): string {
  const masked = [text]
  for (const { place } of findSecrets(masked)) mask(masked, place)
  return masked.join('')
}

function mask(lines: string[], place: RuleReport['place']): void {
  const text = lines[place.line - 1]
  if (text === undefined) return
  const start = 'column' in place ? place.column - 1 : 0
  const end = 'column' in place ? place.endColumn - 1 : text.length
  lines[place.line - 1] = text.slice(0, start) + MASK.repeat(Math.max(end - start, 0)) + text.slice(end)
}

/** Up to the key's last line, or as far as a key may reach where nothing says which that is. */
function maskKey(lines: string[], first: number): void {
  for (let index = first; index < Math.min(lines.length, first + KEY_LINES_AT_MOST); index += 1) {
    const isEnd = KEY_END.test(lines[index] ?? '')
    mask(lines, { line: index + 1 })
    if (isEnd) return
  }
}
