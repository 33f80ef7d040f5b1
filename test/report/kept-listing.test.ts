import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createListings } from '../../src/commands/listings.ts'
import {
  earlierListing,
  isUsable,
  type KeptListing,
  toKeep,
  withChanges,
} from '../../src/report/kept-listing.ts'
import { keptFile, parseKept } from '../../src/report/kept-listing-file.ts'
import { measure } from '../../src/report/measure.ts'
import { readMarker } from '../../src/sync/marker.ts'
import type { IssueTracker, TrackedIssue } from '../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from './issues.ts'

const TODAY = '2024-06-17'
const DUE_SOON = { count: 7, unit: 'day' } as const

function keptOf(issues: readonly TrackedIssue[], fields: Partial<KeptListing> = {}): KeptListing {
  return { tracker: 'the tracker', label: 'postmortem', wholeOn: '2024-06-10', issues, ...fields }
}

describe('isUsable', () => {
  it.each([
    ['of the day itself', {}, TODAY, true],
    ['a week old', { wholeOn: '2024-06-10' }, TODAY, true],
    ['27 days old', { wholeOn: '2024-05-21' }, TODAY, true],
    ['28 days old', { wholeOn: '2024-05-20' }, TODAY, false],
    ['of a later day', { wholeOn: '2024-06-18' }, TODAY, false],
    ['of another tracker', { tracker: 'another' }, TODAY, false],
    ['of another label', { label: 'incident' }, TODAY, false],
  ] as const)('%s', (_, fields, today, expected) => {
    const kept = keptOf([], { wholeOn: TODAY, ...fields })
    expect(isUsable(kept, { tracker: 'the tracker', label: 'postmortem', today })).toBe(expected)
  })
})

describe('earlierListing', () => {
  it('is an hour before the newest change seen, by the clock of the tracker', () => {
    const issues = [
      trackedIssue(1, { updatedAt: '2024-06-10T12:00:00Z' }),
      trackedIssue(2, { updatedAt: '2024-06-16T00:30:00Z' }),
      trackedIssue(3, { updatedAt: '2024-06-01T12:00:00Z' }),
    ]
    expect(earlierListing(keptOf(issues))).toEqual({ since: '2024-06-15T23:30:00Z', highest: 3 })
  })

  it('is nothing where nothing was seen', () => {
    expect(earlierListing(keptOf([]))).toBeNull()
  })
})

describe('withChanges', () => {
  const kept = [trackedIssue(1), trackedIssue(2)]

  it('takes what changed in place of what was kept, and what is new', () => {
    const closed = closedIssue(2, '2024-06-16T10:00:00Z')
    const opened = trackedIssue(3)
    const merged = withChanges(kept, { issues: [opened, closed], total: 3 })
    expect(merged).toEqual([kept[0], closed, opened])
  })

  it('tells nothing when an issue is gone, or lost its label', () => {
    expect(withChanges(kept, { issues: [], total: 1 })).toBeNull()
    expect(withChanges(kept, { issues: [trackedIssue(3)], total: 2 })).toBeNull()
  })
})

describe('the file', () => {
  it('gives back what was written', () => {
    const listings = [
      keptOf([trackedIssue(1, { title: 'Überwachung \u2028 "x"' }), trackedIssue(2)]),
      keptOf([]),
    ]
    expect(parseKept(keptFile(listings))).toEqual(listings)
  })

  it.each([
    ['', 'empty'],
    ['{', 'cut off'],
    ['{"version":2,"listings":[]}', 'another version'],
    ['{"version":1,"listings":[{"tracker":"x","label":"y","wholeOn":"soon","issues":[]}]}', 'no date'],
    [keptFile([keptOf([trackedIssue(1)])]).replace('"number":1', '"number":-1'), 'no number'],
    [keptFile([keptOf([trackedIssue(1)])]).replace('2024-05-01T12:00:00Z', 'yesterday'), 'no instant'],
  ])('is not taken when it is broken: %#', (text) => {
    expect(parseKept(text)).toBeNull()
  })
})

describe('toKeep', () => {
  it('keeps what tells the item, also beside a line that only begins like a marker', () => {
    const issue = trackedIssue(1)
    const body = `<!-- postmortem-actions:item v1 {} --> text\n${issue.body}`
    expect(readMarker(toKeep({ ...issue, body }).body)).toEqual(readMarker(issue.body))
    expect(toKeep(issue).body.length).toBeLessThan(issue.body.length)
  })
})

describe('a report from what was kept', () => {
  /** A tracker whose issues change between two reports. */
  const history = fc.array(
    fc.record({
      fate: fc.constantFrom('stays', 'closed', 'retitled', 'new', 'gone', 'unlabelled', 'labelled'),
      due: fc.constantFrom(null, '2024-06-01', '2024-06-20'),
    }),
    { maxLength: 12 },
  )

  it('is the same as one from everything', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (fates) => {
        const [before, after] = worlds(fates)
        const first = createListings([], '2024-06-10', () => undefined)
        await first.of(trackerOf(before), 'postmortem')
        const kept = parseKept(keptFile(first.seen)) ?? []
        const second = createListings(kept, TODAY, () => undefined)
        const issues = await second.of(trackerOf(after), 'postmortem')
        const input = { today: TODAY, timezone: 'UTC', dueSoon: DUE_SOON }
        expect(measure({ ...input, issues })).toEqual(measure({ ...input, issues: after.map(toKeep) }))
        expect(measure({ ...input, issues })).toEqual(measure({ ...input, issues: after }))
      }),
      { numRuns: 300 },
    )
  })

  it('reads only what changed, and says so', async () => {
    const [before, after] = worlds([
      { fate: 'stays' },
      { fate: 'stays' },
      { fate: 'closed' },
      { fate: 'new' },
    ])
    const told: string[] = []
    const first = createListings([], '2024-06-10', () => undefined)
    await first.of(trackerOf(before), 'postmortem')
    const second = createListings(first.seen, TODAY, (line) => told.push(line))
    const tracker = trackerOf(after)
    const issues = await second.of(
      { ...tracker, listIssues: () => Promise.reject(new Error('everything was read')) },
      'postmortem',
    )
    expect(issues).toHaveLength(4)
    expect(told).toEqual(['2 of 4 issues in the tracker were read; the others had not changed.'])
    expect(second.seen[0]?.wholeOn).toBe('2024-06-10')
  })

  it('reads everything where the tracker cannot count, and where issues are gone', async () => {
    const [before, after] = worlds([{ fate: 'stays' }, { fate: 'gone' }])
    const first = createListings([], '2024-06-10', () => undefined)
    await first.of(trackerOf(before), 'postmortem')
    for (const tracker of [trackerOf(after), { ...trackerOf(after), changedIssues: async () => null }]) {
      const told: string[] = []
      const second = createListings(first.seen, TODAY, (line) => told.push(line))
      expect(await second.of(tracker, 'postmortem')).toHaveLength(1)
      expect(told).toEqual([
        'What changed in the tracker since the last report does not tell all; everything is read.',
      ])
      expect(second.seen[0]?.wholeOn).toBe(TODAY)
    }
  })
})

interface Fate {
  readonly fate: string
  readonly due?: string | null
}

const CHANGED = { updatedAt: '2024-06-15T08:00:00Z' }

/** The issues before and after what happened to each. */
function worlds(fates: readonly Fate[]): readonly [readonly TrackedIssue[], readonly TrackedIssue[]] {
  const before: TrackedIssue[] = []
  const after: TrackedIssue[] = []
  for (const [index, { fate, due = null }] of fates.entries()) {
    const issue = trackedIssue(index + 1, { due, updatedAt: `2024-05-0${1 + (index % 9)}T12:00:00Z` })
    if (fate !== 'new' && fate !== 'labelled') before.push(issue)
    if (fate === 'closed')
      after.push({ ...closedIssue(index + 1, '2024-06-15T08:00:00Z', { due }), ...CHANGED })
    else if (fate === 'retitled') after.push({ ...issue, title: 'Other words', ...CHANGED })
    else if (fate === 'new' || fate === 'labelled') after.push({ ...issue, ...CHANGED })
    else if (fate === 'stays') after.push(issue)
  }
  return [before, after]
}

type Lists = Pick<IssueTracker, 'description' | 'listIssues' | 'changedIssues'>

function trackerOf(issues: readonly TrackedIssue[]): IssueTracker {
  const lists: Lists = {
    description: 'the tracker',
    listIssues: async () => issues,
    changedIssues: async (_, { since }) => ({
      issues: issues.filter(({ updatedAt }) => updatedAt >= since),
      total: issues.length,
    }),
  }
  return lists as IssueTracker
}
