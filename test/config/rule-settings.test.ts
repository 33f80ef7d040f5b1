import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { effectiveRules, parseDocumentSettings, rulesFor } from '../../src/config/rule-settings.ts'

const config = parseConfig(
  `
rules: { action-item-due: error, action-item-owner: warning }
overrides:
  - { paths: ["old/**"], rules: { action-item-due: off } }
  - { paths: ["OLD/2019/**", "!**/keep.md"], rules: { action-item-due: info, required-section: [warning, { sections: { impact: off } }] } }
`,
  'c.yml',
)
const level = (path: string, own = {}) => rulesFor(config, path, own)['action-item-due']?.level

describe('the settings of rules for one document', () => {
  it.each([
    ['new/a.md', 'error'],
    ['old/a.md', 'off'],
    ['old/2019/a.md', 'info'],
    ['old/2019/keep.md', 'off'],
  ])('%s: %s', (path, expected) => {
    expect(level(path)).toBe(expected)
  })

  it('are told with where they come from, the front matter last', () => {
    const own = parseDocumentSettings({ rules: { 'action-item-owner': 'off' } })
    expect(own.problems).toEqual([])
    const effective = effectiveRules(config, 'old/2019/a.md', own.rules)
    expect(effective['action-item-owner']).toEqual({
      setting: { level: 'off', options: {} },
      origin: { kind: 'front-matter' },
    })
    expect(effective['required-section']?.origin).toEqual({
      kind: 'override',
      index: 1,
      paths: ['OLD/2019/**', '!**/keep.md'],
    })
    expect(effective['action-item-due']?.setting.level).toBe('info')
  })
})

describe('settings in a front matter', () => {
  it.each([
    [undefined, []],
    [{}, []],
    [{ rules: {} }, []],
    ['off', ['postmortem-actions: expected a mapping of keys to values, got "off".']],
    [{ rule: {} }, ['postmortem-actions.rule: unknown key; did you mean "rules"?.']],
    [
      { rules: { 'action-item-ower': 'off' } },
      ['postmortem-actions.rules.action-item-ower: unknown key; did you mean "action-item-owner"?.'],
    ],
    [
      { rules: { 'action-item-owner': 'of' } },
      [
        'postmortem-actions.rules.action-item-owner: expected one of off, info, warning, error, or a list of one of these and the options of the rule, got "of".',
      ],
    ],
  ])('%j: %j', (value, problems) => {
    const settings = parseDocumentSettings(value)
    expect(settings.problems).toEqual(problems)
    if (problems.length > 0) expect(settings.rules).toEqual({})
  })
})

it('overrides that contradict each other are refused, both named', () => {
  const text = `
overrides:
  - { paths: ["a/**"], rules: { action-item-due: off } }
  - { paths: ["b/**", "a/**"], rules: { action-item-due: error } }
`
  expect(() => parseConfig(text, 'c.yml')).toThrow(
    /c\.yml:3:\d+: overrides: expected overrides that do not contradict each other: \[0\] and \[1\] both set action-item-due for "a\/\*\*"/,
  )
})
