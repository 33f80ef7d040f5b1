import { describe, expect, it } from 'vitest'
import { findDisableComments } from '../../../src/rules/levels/disable-comments.ts'

const reach = (...lines: string[]) =>
  findDisableComments(lines).disablings.map(({ rules, startLine, endLine }) => [
    rules.join(),
    startLine,
    endLine,
  ])
const faults = (...lines: string[]) => findDisableComments(lines).faults.map(({ message }) => message)

describe('comments that switch rules off', () => {
  it.each([
    [['- x <!-- postmortem-actions-disable-line action-item-due: why -->', 'b'], [['action-item-due', 1, 1]]],
    [['<!--postmortem-actions-disable-next-line action-item-due:why-->', 'b'], [['action-item-due', 2, 2]]],
    [['a', '<!-- postmortem-actions-disable-file front-matter: why -->', 'c'], [['front-matter', 1, 3]]],
    [
      ['<!-- postmortem-actions-disable-line action-item-due, action-item-owner: why -->'],
      [['action-item-due,action-item-owner', 1, 1]],
    ],
    [
      [
        '<!-- postmortem-actions-disable action-item-due: why -->',
        'b',
        '<!-- postmortem-actions-enable action-item-due -->',
        'd',
      ],
      [['action-item-due', 1, 3]],
    ],
    [['a', '<!-- postmortem-actions-disable action-item-due: why -->', 'c'], [['action-item-due', 2, 3]]],
    [['```', '<!-- postmortem-actions-disable-line action-item-due: why -->', '```'], []],
    [['<!-- postmortem-actions-disable-line no-such-rule: why -->'], []],
    [['<!-- postmortem-actions: something else -->'], []],
  ])('%j reach %j', (lines, expected) => {
    expect(reach(...lines)).toEqual(expected)
  })

  it.each([
    ['<!-- postmortem-actions-disable-line action-item-due: why -->', []],
    [
      '<!-- postmortem-actions-disable-line action-item-due -->',
      ['Nothing says why the rule is switched off here.'],
    ],
    ['<!-- postmortem-actions-disable-line : why -->', ['This comment names no rule.']],
    [
      '<!-- postmortem-actions-disable-line action-item-deu: why -->',
      ['There is no rule “action-item-deu”.'],
    ],
    [
      '<!-- postmortem-actions-enable action-item-due -->',
      ['The rule “action-item-due” is not switched off here.'],
    ],
    [
      '<!-- postmortem-actions-disable-line action-item-due: why',
      ['This comment is not understood; it has to stand on one line.'],
    ],
    [
      '<!-- postmortem-actions-disabled action-item-due: why -->',
      ['This comment is not understood; it has to stand on one line.'],
    ],
  ])('%s: %j', (line, expected) => {
    expect(faults(line)).toEqual(expected)
  })

  it('names the nearest rule', () => {
    const [fault] = findDisableComments([
      '<!-- postmortem-actions-disable-line action-item-deu: x -->',
    ]).faults
    expect(fault?.expected).toBe('Did you mean “action-item-due”?')
  })

  it('is linear in what is written', () => {
    const line = '<!-- postmortem-actions-disable-line '.repeat(50)
    expect(findDisableComments(Array.from({ length: 2_000 }, () => line)).disablings).toEqual([])
  })
})
