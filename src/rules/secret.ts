import { lowerText } from './prose.ts'
import type { Rule, RuleReport } from './rule.ts'
import { MADE_UP, PRIVATE_KEY, SECRET_SHAPES, type SecretShape } from './secret-patterns.ts'

const SHOWN = 4
/** A longer line is searched in parts that overlap by the longest secret but a few. */
const LONGEST_LINE = 20_000
const LEAST_KEY_LINE = 40
const SIGNS = SECRET_SHAPES.map((shape) => ({ shape, sign: new RegExp(shape.sign) }))
/** In lower case: most documents hold no sign of any secret. */
const ANY_SIGN = new RegExp(['private key-----', ...SECRET_SHAPES.map(({ sign }) => sign)].join('|'))

/**
 * Looks at every line, code and comments as well, for that is where secrets are pasted. What it finds is never shown but for
 * its first characters.
 */
export const secret: Rule = {
  id: 'secret',
  group: 'hygiene',
  summary: 'No token, key or password is published with the document.',
  defaultLevel: 'error',
  perDocument: true,
  check: ({ lines }) => findSecrets(lines),
}

/** What looks like a secret, in the order of the lines; a private key is told on its first line. */
export function* findSecrets(lines: readonly string[]): Iterable<RuleReport> {
  if (!ANY_SIGN.test(lowerText(lines))) return
  for (const [index, text] of lines.entries()) {
    if (PRIVATE_KEY.test(text) && isKeyLine(lines[index + 1])) {
      yield report({ name: 'a private key', isCertain: true }, { line: index + 1 }, '----')
      continue
    }
    yield* secretsIn(text, index + 1)
  }
}

function* secretsIn(text: string, line: number): Iterable<RuleReport> {
  const searched = text.slice(0, LONGEST_LINE)
  const lower = searched.toLowerCase()
  if (!ANY_SIGN.test(lower)) return
  let end = 0
  for (const { shape, sign } of SIGNS) {
    if (!sign.test(lower)) continue
    for (const match of searched.matchAll(shape.pattern)) {
      const words = match.groups?.secret ?? match[0]
      const start = match.index + match[0].lastIndexOf(words)
      if (start < end || isMadeUp(words)) continue
      end = start + words.length
      yield report(shape, { line, column: start + 1, endLine: line, endColumn: end + 1 }, words)
    }
  }
}

function isMadeUp(words: string): boolean {
  return MADE_UP.test(words)
}

function isKeyLine(text: string | undefined): boolean {
  const key = (text ?? '').slice(0, LONGEST_LINE).trim()
  return key.length >= LEAST_KEY_LINE && /^[A-Za-z0-9+/=]+$/.test(key) && !isMadeUp(key)
}

function report(
  { name, isCertain }: Pick<SecretShape, 'name' | 'isCertain'>,
  place: RuleReport['place'],
  words: string,
): RuleReport {
  return {
    place,
    message: `“${words.slice(0, SHOWN)}…” looks like ${name}.`,
    expected: 'Revoke it first, since it stays in the history of the repository; then remove it here.',
    ...(isCertain ? {} : { level: 'warning' as const }),
  }
}
