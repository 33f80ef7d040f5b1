import { describe, expect, it } from 'vitest'
import { selectItems } from '../../src/postmortem/facts/selection.ts'
import type { ActionItem } from '../../src/postmortem/postmortem.ts'
import { actionItem } from '../sync/builders.ts'

type Spec = Partial<ActionItem> & { readonly text: string }

function selected(specs: readonly Spec[], options = {}): readonly boolean[] {
  return selectItems(
    specs.map((spec, index) => actionItem(spec, index + 1)),
    options,
  ).map((item) => item.selected)
}

const again = { text: 'Add tests' }

describe('selectItems: equal items', () => {
  it.each([
    { name: 'of one list are two', first: {}, second: {}, two: true },
    { name: 'of two lists are one', first: {}, second: { section: 1 }, two: false },
    {
      name: 'of two groups are two',
      first: { group: 'API' },
      second: { group: 'Web', section: 1 },
      two: true,
    },
    {
      name: 'of two owners are two',
      first: { owner: 'Ann' },
      second: { owner: 'Bo', section: 1 },
      two: true,
    },
    {
      name: 'of one owner are one',
      first: { owner: 'Ann' },
      second: { owner: 'ann', section: 1 },
      two: false,
    },
    {
      name: 'of two days are two',
      first: { due: '2026-03-01' },
      second: { due: '2026-03-02', section: 1 },
      two: true,
    },
    {
      name: 'are one where only one names an owner',
      first: {},
      second: { owner: 'Ann', section: 1 },
      two: false,
    },
  ] as const)('$name', ({ first, second, two }) => {
    expect(selected([{ ...again, ...first }, { text: 'Fix it' }, { ...again, ...second }])).toEqual([
      true,
      true,
      two,
    ])
  })

  it('of tasks and improvements are one, also when all are selected', () => {
    const lists = [
      { ...again, list: 'tasks' },
      { ...again, list: 'improvements' },
      { text: 'Fix it', list: 'improvements' },
    ] as const
    expect(selected(lists)).toEqual([true, false, false])
    expect(selected(lists, { all: true })).toEqual([true, false, true])
  })
})
