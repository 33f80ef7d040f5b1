import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { SLOPPY_ITEMS } from './sloppy-items.ts'

function documentWith(item: string): string {
  return `# Outage of the checkout

**Date:** 2024-05-14

## Summary

The checkout was down for an hour.

## Root cause

A full disk.

## Action items

${item}
- Document how to roll back
`
}

describe('the fields of an item as people in a hurry write it', () => {
  it.each(SLOPPY_ITEMS)('$item', ({ item, language = 'en', ...expected }) => {
    const [postmortem] = readPostmortems({ path: 'outage.md', text: documentWith(item) }, { language })
    const [read] = postmortem?.actionItems ?? []
    expect(read).toMatchObject({
      owner: null,
      priority: null,
      done: false,
      reference: null,
      ...('due' in expected || 'dueText' in expected ? {} : { due: null, dueText: null }),
      ...expected,
    })
  })

  it('selects no item that was decided against', () => {
    const [postmortem] = readPostmortems({ path: 'outage.md', text: documentWith('- WONTFIX: Buy a router') })
    expect(postmortem?.actionItems.map(({ selected }) => selected)).toEqual([false, true])
  })
})
