import fc from 'fast-check'
import { type Finding, SEVERITIES } from '../../src/findings/finding.ts'

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    path: 'postmortems/api.md',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 9,
    rule: 'required-section',
    severity: 'error',
    message: 'This postmortem has no timeline section.',
    expected: 'Add a heading “Timeline” with what belongs under it.',
    url: 'https://docs.example/docs/rules/required-section.md',
    ...changes,
  }
}

/** Texts that try to leave the place where they are shown. */
const HOSTILE = [
  '::error::x',
  '\n::set-env name=A::b',
  '\r\n::add-mask::x',
  '%0A::stop-commands::x',
  '##[add-mask]x',
  '\u2028::debug::x',
  '\u202egpj.exe',
  '\u001b[31mred',
  '| cell | end |',
  '<!-- marker -->',
  '<img src=x>',
  '@everyone',
  'owner/repo#12',
  '](https://evil.example)',
  '{0}',
  '\ud800',
  ',title=x',
  'a:b,c',
]

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join(''))

export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    path: fc.oneof(hostileText, fc.constantFrom('a.md', 'b.md', 'c/d.md')),
    line: fc.integer({ min: 1, max: 50 }),
    column: fc.integer({ min: 1, max: 20 }),
    length: fc.nat(20),
    rule: fc.constantFrom('required-section', 'timeline-order', 'placeholder-text'),
    severity: fc.constantFrom(...SEVERITIES),
    message: hostileText,
    expected: fc.option(hostileText),
    url: fc.option(fc.constantFrom('https://docs.example/docs/rules/x.md', 'javascript:alert(1)')),
  })
  .map(({ length, ...rest }) => ({ ...rest, endLine: rest.line, endColumn: rest.column + length }))
