import { describe, expect, it } from 'vitest'
import { checkDocument, checkPostmortem } from '../../src/rules/check.ts'
import { context, postmortem, section, sections, setting } from './postmortem-builder.ts'

function leftovers(lines: readonly string[], allow: string[] = []): string[] {
  const actionItems = section('actionItems', { startLine: 40, endLine: 60 })
  const document = postmortem({ lines, sections: sections({ actionItems }) })
  return checkPostmortem(document, context({ rules: { 'placeholder-text': setting('warning', { allow }) } }))
    .filter(({ rule }) => rule === 'placeholder-text')
    .map(({ line, column, endColumn }) => (lines[line - 1] ?? '').slice(column - 1, endColumn - 1))
}

describe('placeholder-text', () => {
  it.each([
    ['TODO', 'TODO'],
    ['- TODO: write down the impact', 'TODO'],
    ['- [ ] TODO', 'TODO'],
    ['**Impact:** TODO', 'TODO'],
    ['Severity: TBD', 'TBD'],
    ['| Owner | TBD |', 'TBD'],
    ['The cause is TBD.', 'TBD'],
    ['Duration (TBC)', 'TBC'],
    ['Impact - to be determined', 'to be determined'],
    ['<insert the summary here>', '<insert the summary here>'],
    ['Written by [Your name] today', '[Your name]'],
    ['Author: [name]', '[name]'],
    ['Date: YYYY-MM-DD', 'YYYY-MM-DD'],
    ['Date: DD/MM/YYYY', 'DD/MM/YYYY'],
    ['| 2025-07-02 HH:mm | What happened then. |', '2025-07-02 HH:mm'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['Describe here what customers saw.', 'Describe here'],
    ['Describe the impact here.', 'Describe the impact here'],
    ['# {{ incident name }}', '{{ incident name }}'],
    ['Customers hit: ???', '???'],
  ])('finds what is left in: %s', (line, expected) => {
    expect(leftovers([line])).toEqual([expected])
  })

  it.each([
    'We keep a TODO list for each service.',
    'Remove the TODO comments of the Eureka codebase.',
    'There are outstanding TODOs in the codebase.',
    'TODO:',
    'A ticket marked TBD was overlooked for weeks.',
    'Todos los logs usan SLF4J.',
    'The job expects dates in YYYY-MM-DD format.',
    'See [your dashboard](https://example.com) and [date][1].',
    '[name]: https://example.com',
    'Ran `TODO` and `kubectl get pods -n <your namespace>`.',
    '<!-- TODO: delete this --> Everything was fine.',
    'We describe the incident here and there.',
    'Really??? Yes.',
    'helm renders {{ .Values.name }} wrongly',
    'Alerts: none',
    '',
  ])('leaves prose alone: %s', (line) => {
    expect(leftovers([line])).toEqual([])
  })

  it('looks into no code block and no comment of several lines', () => {
    expect(
      leftovers(['```', 'TODO', '```', '~~~yaml', 'owner: TBD', '~~~', '<!--', 'TODO', '-->', 'TBD']),
    ).toEqual(['TBD'])
  })

  it('takes TODO for a state or a heading among the action items', () => {
    const lines = [
      ...Array(40).fill(''),
      '| Alert on memory | Ann | TODO |',
      'TODO: alert on memory',
      '| Alert | TBD |',
    ]
    expect(leftovers(lines)).toEqual(['TBD'])
  })

  it('tells a file with several incidents once, and knows the action items of each', () => {
    const lines = ['TBD', '- TODO: alert on memory', 'TBD', '- TODO: alert on disk', '- TODO: ask the team']
    const at = (line: number, isPostmortem = true) =>
      postmortem({
        lines,
        isPostmortem,
        sections: sections({ actionItems: section('actionItems', { startLine: line, endLine: line }) }),
      })
    const told = (...incidents: ReturnType<typeof postmortem>[]) =>
      checkDocument(incidents, context())
        .filter(({ rule }) => rule === 'placeholder-text')
        .map(({ line }) => line)
    expect(told(at(2), at(4))).toEqual([1, 3, 5])
    expect(told(at(2, false), at(4))).toEqual([1, 3, 5])
    expect(told(at(2, false), at(4, false))).toEqual([])
  })

  it('allows the words that are allowed', () => {
    expect(leftovers(['TBD', 'tbd', 'TODO'], ['tbd'])).toEqual(['TODO'])
  })

  it('tells one place once', () => {
    expect(leftovers(['Date: [insert the date: TBD]'])).toEqual(['[insert the date: TBD]'])
  })

  it('ends in time on hostile lines', () => {
    const lines = [
      'TBD '.repeat(50_000),
      '['.repeat(100_000),
      '`'.repeat(100_000),
      '<insert '.repeat(50_000),
      ' '.repeat(100_000),
      '<!--'.repeat(50_000),
    ]
    expect(leftovers(lines)).toBeDefined()
  })
})
