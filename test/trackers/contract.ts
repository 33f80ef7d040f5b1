import { describe, expect, it } from 'vitest'
import type { IssueTracker, LabelDefinition, NewIssue } from '../../src/trackers/tracker.ts'

/** What a tracker is tested on: an empty one, and as many further looks at the same issues as runs would have. */
export interface OpenTracker {
  readonly tracker: IssueTracker
  /** A tracker on the same issues that remembers nothing, as the next run would make it. */
  again(): IssueTracker
}

/** What a tracker cannot do though it should, for those that are not ours to mend. */
export type Gap = 'reason duplicate'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

const ISSUE: NewIssue = {
  title: 'Add an alert for “disk full” & <more> #1',
  body: '## What\n\n- [ ] déjà vu 🚨\n\n    code\n\n<!-- hidden: {"key":"a--b"} -->\n',
  labels: ['postmortem', 'P1'],
  assignees: [],
}

const LABELS: readonly LabelDefinition[] = [
  { name: 'postmortem', color: '5319e7', description: 'From a postmortem' },
  { name: 'P1', color: 'd93f0b', description: 'Priority 1' },
]

/** What every IssueTracker promises; `open` gives an empty tracker for each test and cleans up after it. */
export function trackerContract(
  name: string,
  open: () => Promise<OpenTracker>,
  gaps: readonly Gap[] = [],
): void {
  describe(`${name} keeps the contract of a tracker`, () => {
    it('says what it is', async () => {
      const { tracker } = await open()
      expect(tracker.description).toMatch(/\S/)
    })

    it('holds nothing at first', async () => {
      const { tracker } = await open()
      expect(await tracker.listIssues('postmortem')).toEqual([])
    })

    it('creates an issue with everything in it', async () => {
      const { tracker } = await open()
      const made = await tracker.createIssue(ISSUE)
      expect(made).toMatchObject({
        ...ISSUE,
        state: 'open',
        stateReason: null,
        closedAt: null,
        trusted: true,
      })
      expect(made.number).toBeGreaterThan(0)
      expect(made.url).toMatch(/\S/)
      expect([made.createdAt, made.updatedAt]).toEqual([
        expect.stringMatching(INSTANT),
        expect.stringMatching(INSTANT),
      ])
    })

    it('shows in the next run just what was created', async () => {
      const { tracker, again } = await open()
      const made = await tracker.createIssue(ISSUE)
      expect(await again().listIssues('postmortem')).toEqual([made])
    })

    it('lists open and closed issues, each once, and no others', async () => {
      const { tracker, again } = await open()
      const [first, second] = [await tracker.createIssue(ISSUE), await tracker.createIssue(ISSUE)]
      await tracker.createIssue({ ...ISSUE, labels: ['P1'] })
      await tracker.updateIssue(first.number, { state: 'closed', stateReason: 'completed' })
      const listed = await again().listIssues('postmortem')
      expect(listed.map(({ number, state }) => [number, state]).sort()).toEqual(
        [
          [first.number, 'closed'],
          [second.number, 'open'],
        ].sort(),
      )
    })

    it('keeps a title of 200 characters and a body of 60,000', async () => {
      const { tracker, again } = await open()
      const long = { ...ISSUE, title: 'é'.repeat(200), body: `${'ü'.repeat(59_998)}\n.` }
      await tracker.createIssue(long)
      expect(await again().listIssues('postmortem')).toMatchObject([long])
    })

    it.each([
      { title: 'Another' },
      { body: 'Another' },
      { labels: ['postmortem', 'P2', 'extra'] },
      { title: 'A', body: 'B', labels: ['postmortem'] },
    ])('changes only the named fields: %o', async (changes) => {
      const { tracker, again } = await open()
      const made = await tracker.createIssue(ISSUE)
      const changed = await tracker.updateIssue(made.number, changes)
      const { updatedAt: _, ...rest } = made
      expect(changed).toMatchObject({ ...rest, ...changes })
      expect(await again().listIssues('postmortem')).toEqual([changed])
    })

    it('takes the tracking label away, and then no longer lists the issue', async () => {
      const { tracker, again } = await open()
      const { number } = await tracker.createIssue(ISSUE)
      await tracker.updateIssue(number, { labels: [] })
      expect(await again().listIssues('postmortem')).toEqual([])
    })

    it.each(['completed', 'not_planned', 'duplicate'] as const)(
      'closes as %s and opens again',
      async (reason) => {
        if (reason === 'duplicate' && gaps.includes('reason duplicate')) return
        const { tracker, again } = await open()
        const { number } = await tracker.createIssue(ISSUE)
        const closed = await tracker.updateIssue(number, { state: 'closed', stateReason: reason })
        expect(closed).toMatchObject({
          state: 'closed',
          stateReason: reason,
          closedAt: expect.stringMatching(INSTANT),
        })
        expect(await again().listIssues('postmortem')).toEqual([closed])
        const reopened = await tracker.updateIssue(number, { state: 'open', stateReason: 'reopened' })
        expect(reopened).toMatchObject({ state: 'open', stateReason: 'reopened', closedAt: null })
      },
    )

    it('creates labels that are missing, and is content with those that are there', async () => {
      const { tracker, again } = await open()
      await tracker.ensureLabels(LABELS)
      await again().ensureLabels([...LABELS].reverse())
      for (const label of LABELS) await again().ensureLabels([label])
      await tracker.ensureLabels([])
    })

    it('takes comments and gives them back', async () => {
      const { tracker } = await open()
      const { number } = await tracker.createIssue(ISSUE)
      const since = '2000-01-01T00:00:00Z'
      expect(await tracker.readComments(number, since)).toEqual([])
      await tracker.addComment(number, 'Closed because its line is gone.')
      await tracker.addComment(number, 'Two\nlines: "one"\n\n<!-- hidden -->')
      const both = ['Closed because its line is gone.', 'Two\nlines: "one"\n\n<!-- hidden -->']
      expect(await tracker.readComments(number, since)).toEqual(both)
    })

    it('says that an issue is gone', async () => {
      const { tracker } = await open()
      const gone = { name: 'Failure', kind: 'tracker', code: 'TRACKER_GONE' }
      await expect(tracker.updateIssue(999, { title: 'Another' })).rejects.toMatchObject(gone)
      await expect(tracker.addComment(999, 'Hello')).rejects.toMatchObject(gone)
      await expect(tracker.readComments(999, '2000-01-01T00:00:00Z')).rejects.toMatchObject(gone)
    })

    it('calls assignable only who was asked for', async () => {
      const { tracker } = await open()
      expect(await tracker.assignable([])).toEqual(new Set())
      for (const login of await tracker.assignable(['octo', 'somebody']))
        expect(['octo', 'somebody']).toContain(login)
    })

    it('reads one issue, whatever its label, where it can', async () => {
      const { tracker, again } = await open()
      const made = await tracker.createIssue({ ...ISSUE, labels: [] })
      const next = again()
      if (next.readIssue === undefined) return
      expect(await next.readIssue(made.number)).toEqual(made)
      expect(await next.readIssue(999)).toBeNull()
    })

    it('finds in a second look an issue that lost its label, where it can', async () => {
      const { tracker, again } = await open()
      const { number } = await tracker.createIssue(ISSUE)
      const bare = await tracker.updateIssue(number, { labels: [] })
      const next = again()
      if (next.recentIssues === undefined) return
      expect(await next.recentIssues('postmortem')).toEqual([bare])
    })
  })
}
