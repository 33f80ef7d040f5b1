import { describe, expect, it } from 'vitest'
import { withoutCounter } from '../../src/postmortem/fields/counter.ts'
import { dateOrder, findDate } from '../../src/postmortem/fields/dates.ts'
import { undecorate } from '../../src/postmortem/fields/decorations.ts'
import { issueTitle } from '../../src/postmortem/fields/issue-title.ts'
import { ownerOf } from '../../src/postmortem/fields/owner.ts'
import { peelFields } from '../../src/postmortem/fields/peel.ts'
import { priorityOf } from '../../src/postmortem/fields/priority.ts'
import { findReference } from '../../src/postmortem/fields/reference.ts'
import { vocabulariesFor } from '../../src/postmortem/vocabulary/vocabularies.ts'

const english = vocabulariesFor('en')

describe('peelFields', () => {
  it.each([
    ['Add an alert (Due: 2025-03-01)', 'Add an alert', 'due=2025-03-01'],
    ['Add an alert (by 3 June)', 'Add an alert', 'due=3 June'],
    ['Add an alert - ETA: 2 weeks', 'Add an alert', 'due=2 weeks'],
    ['Add an alert | Owner: Ops team | Due: next sprint', 'Add an alert', 'due=next sprint owner=Ops team'],
    ['Add an alert (Owner: Kim, Due: 2025-03-01)', 'Add an alert', 'owner=Kim due=2025-03-01'],
    [
      'Add an alert - done in https://example.org/pull/1',
      'Add an alert',
      'reference=https://example.org/pull/1 status=done in',
    ],
    ['Purge all logs; Completed as of 2021-10-29.', 'Purge all logs', 'status=Completed as of 2021-10-29'],
    ['Add an alert [@sam]', 'Add an alert', 'owner=@sam'],
    ['Add an alert @sam due 3 Dec', 'Add an alert', 'due=3 Dec owner=@sam'],
    ['Add an alert, @sam, due 2026-12-03', 'Add an alert', 'due=2026-12-03 owner=@sam'],
    ['Add an alert — @sam — 2026-12-03', 'Add an alert', 'owner=@sam due=2026-12-03'],
    ['Add an alert (@sam, 2026-12-01)', 'Add an alert', 'owner=@sam due=2026-12-01'],
    ['Add an alert (Kim, P2, due Dec 3, 2026)', 'Add an alert', 'owner=Kim priority=P2 due=Dec 3, 2026'],
    ['Add an alert by end of Q3', 'Add an alert by end of Q3', 'due=end of Q3'],
    [
      'Add an alert — OPS-1, owner: Kim, due 2026-12-03',
      'Add an alert',
      'due=2026-12-03 owner=Kim reference=OPS-1',
    ],
    ['Add an alert (Issue #76)', 'Add an alert', 'reference=Issue #76'],
    ['Note the day (2026-12-03)', 'Note the day (2026-12-03)', ''],
    ['Reduce the load by 30 percent', 'Reduce the load by 30 percent', ''],
    ['Add an alert @sam', 'Add an alert', 'owner=@sam'],
    ['Talk about the alert with @sam', 'Talk about the alert with @sam', ''],
    [
      'Use a list of hosts (for example https://example.org)',
      'Use a list of hosts (for example https://example.org)',
      '',
    ],
    ['Alerting issue: https://example.org/issues/6', 'Alerting issue: https://example.org/issues/6', ''],
    ['Think about caches (in memory)', 'Think about caches (in memory)', ''],
  ])('%s', (text, words, fields) => {
    const { text: bare, peeled } = peelFields(text, { links: [], vocabularies: english, names: new Set() })
    expect(bare).toBe(words)
    expect(peeled.map(({ field, value }) => `${field}=${value.trim()}`).join(' ')).toBe(fields)
  })
})

describe('withoutCounter', () => {
  it.each([
    ['Task 1: Write tests', 'Write tests'],
    ['[Action 2]: Write tests', 'Write tests'],
    ['Task: Write tests', 'Write tests'],
    ['3) Write tests', 'Write tests'],
    ['Code Review: Conduct a review', 'Code Review: Conduct a review'],
    ['Phase 2 begins', 'Phase 2 begins'],
  ])('%s → %s', (text, words) => {
    expect(withoutCounter(text, english)).toBe(words)
  })
})

describe('undecorate', () => {
  it.each([
    ['✅ Restart nightly', 'Restart nightly', true],
    ['~~Fix the dashboard~~', 'Fix the dashboard', true],
    ['~~Buy a second firewall~~ rejected: too dear', 'Buy a second firewall', true],
    ['~~Log~~ Alert on refused connections', 'Alert on refused connections', false],
    ['🧪 Test prices', 'Test prices', false],
    ['[x] Fix it', 'Fix it', true],
    ['[ ] Fix it', 'Fix it', false],
    ['5xx responses are counted', '5xx responses are counted', false],
  ])('%s', (text, words, isDone) => {
    expect(undecorate(text, vocabulariesFor('en'))).toMatchObject({ text: words, isDone })
  })
})

describe('findDate', () => {
  const context = { language: 'en', order: 'month-first', reference: null } as const
  it.each([
    ['Start: October 9, 2025, 4:30 PM GMT+02:00', '2025-10-09'],
    ['on the 15 Mar 2020, around 9pm UTC', '2020-03-15'],
    ['2019-10-21 01:38 UTC', '2019-10-21'],
    ['14-02-2024 9:55 AM', '2024-02-14'],
    ['03/11/2024', '2024-03-11'],
    ['2025年4月1日、停止した', '2025-04-01'],
    ['Duration: 2 hours (9:15 AM - 11:15 AM CET)', undefined],
    ['Version 21.10.15.1603', undefined],
    ['31/02/2024', undefined],
  ])('%s → %s', (text, date) => {
    expect(findDate(text, context)?.date ?? undefined).toBe(date)
  })

  it('counts relative dates from the day given, and leaves them open without one', () => {
    expect(findDate('within two weeks', context)?.date ?? null).toBeNull()
    expect(findDate('in 2 weeks', { ...context, reference: '2025-01-01' })?.date).toBe('2025-01-15')
  })

  it('decides once per document whether the day or the month comes first', () => {
    expect(dateOrder(['01/02/2024', '14/02/2024'], 'en')).toBe('day-first')
    expect(dateOrder(['01/02/2024', '02/14/2024'], 'de')).toBe('month-first')
    expect(dateOrder(['01/02/2024'], 'de')).toBe('day-first')
  })
})

describe('issueTitle', () => {
  const long = `Make the tests faster: ${'they take far too long and '.repeat(12)}nobody waits for them.`
  it('is the item itself when it fits', () => {
    expect(issueTitle('Add an alert for full disks.', null, 'Monitoring')).toBe(
      'Add an alert for full disks.',
    )
  })
  it('is the first clause of a long item, or its bold lead', () => {
    expect(issueTitle(long, null, null)).toBe('Make the tests faster')
    expect(issueTitle(long, 'Make the end-to-end tests faster', null)).toBe(
      'Make the end-to-end tests faster',
    )
  })
  it('is never cut inside a word', () => {
    expect(issueTitle('word '.repeat(80), null, null)).toMatch(/^(?:word )+word…$/)
  })
  it('names the group where the item alone says nothing', () => {
    expect(issueTitle('Document it', null, 'Rollback')).toBe('Rollback: Document it')
  })
})

describe('small fields', () => {
  it.each([
    ['@kim', 'kim'],
    ['[Payments team]', 'Payments team'],
    ['@kim, @lee', 'kim, lee'],
    ['???', null],
    ['TBD', null],
    ['-', null],
  ])('owner %s → %s', (written, owner) => {
    expect(ownerOf(written, english)).toBe(owner)
  })
  it.each([
    ['P1', 'P1'],
    ['High', 'P1'],
    ['🔴 critical', 'P0'],
    ['media', 'P2'],
    ['高', 'P1'],
    ['soon', null],
  ])('priority %s → %s', (written, priority) => {
    expect(priorityOf(written)).toBe(priority)
  })
  it.each([
    ['Fix #12', '#12'],
    ['Fix acme/shop#12', 'acme/shop#12'],
    ['PAY-412: fix it', 'PAY-412'],
    ['see https://example.org/wiki and https://example.org/issues/3.', 'https://example.org/issues/3'],
    ['Use UTF-8 and SHA-256', null],
    ['nothing', null],
  ])('reference in %s → %s', (text, reference) => {
    expect(findReference(text, text, [])).toBe(reference)
  })
})
