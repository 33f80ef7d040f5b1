import { describe, expect, it } from 'vitest'
import { parseSpan } from '../../src/calendar/date.ts'
import { measure } from '../../src/report/measure.ts'
import { type Published, publishReport } from '../../src/report/publish.ts'
import type { Report } from '../../src/report/report.ts'
import { readReportMarker, withReportBlock } from '../../src/report/report-marker.ts'
import type { IssueTracker, TrackedIssue } from '../../src/trackers/tracker.ts'
import { trackedIssue } from './issues.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

const config = {
  labels: ['postmortem', 'reliability'],
  report: {
    title: 'Postmortem action items',
    dueSoon: parseSpan('7d') ?? { count: 7, unit: 'day' },
    labels: { overdue: null, dueSoon: null },
    mentions: false,
    snooze: null,
    repositories: [],
    topic: null,
    organisation: null,
  },
} as const

/** A tracker that holds issues in memory and counts what is asked of it; only what publishing may use works. */
class Room {
  readonly issues: TrackedIssue[]
  readonly writes: string[] = []
  readonly told: string[] = []
  canPin = true
  /** What listings do not show yet, and a second look does. */
  recent: readonly TrackedIssue[] | null = null

  constructor(...issues: TrackedIssue[]) {
    this.issues = issues
  }

  get tracker(): IssueTracker {
    const refuse = async (): Promise<never> => {
      throw new Error('publishing has no business here')
    }
    return {
      description: 'memory',
      listIssues: refuse,
      ...(this.recent === null ? {} : { recentIssues: async () => this.recent ?? [] }),
      addComment: refuse,
      readComments: refuse,
      pinIssue: async (number) => {
        this.writes.push(`pin #${number}`)
        return this.canPin
      },
      assignable: refuse,
      ensureLabels: async (labels) => {
        this.writes.push(`labels: ${labels.map(({ name }) => name).join(', ')}`)
      },
      createIssue: async (issue) => {
        const number = this.issues.length + 100
        this.writes.push(`create #${number}`)
        const made = reportIssue(number, issue)
        this.issues.push(made)
        return made
      },
      updateIssue: async (number, changes) => {
        this.writes.push(`update #${number}: ${Object.keys(changes).join(', ')}`)
        const index = this.issues.findIndex((issue) => issue.number === number)
        const changed = { ...this.at(number), ...changes }
        this.issues[index] = changed
        return changed
      },
    }
  }

  at(number: number): TrackedIssue {
    const issue = this.issues.find((candidate) => candidate.number === number)
    if (issue === undefined) throw new Error(`no issue #${number}`)
    return issue
  }

  edit(number: number, changes: Partial<TrackedIssue>): void {
    this.issues[this.issues.findIndex((issue) => issue.number === number)] = {
      ...this.at(number),
      ...changes,
    }
  }

  async publish(report: Report = reportOf([reportItem(1)])): Promise<Omit<Published, 'url'>> {
    const { url, ...published } = await publishReport({
      tracker: this.tracker,
      issues: this.issues,
      report,
      config,
      comment: null,
      progress: (message) => this.told.push(message),
    })
    expect(url).toMatch(new RegExp(`/issues/${published.number}$`))
    return published
  }
}

const block = (text: string): string => withReportBlock({ before: '', after: '' }, text)
const reportIssue = (number: number, fields: Partial<TrackedIssue> = {}): TrackedIssue =>
  trackedIssue(number, { title: config.report.title, body: block('Old report'), ...fields })

describe('the report issue', () => {
  it('is made once, with the tracking label alone, and found again by its marker', async () => {
    const room = new Room()
    expect(await room.publish()).toEqual({ number: 100, outcome: 'created' })
    expect(room.at(100)).toMatchObject({
      title: 'Postmortem action items',
      labels: ['postmortem'],
      assignees: [],
    })
    room.edit(100, { title: 'How are we doing?' })
    expect(await room.publish()).toEqual({ number: 100, outcome: 'unchanged' })
    expect(room.writes).toEqual(['labels: postmortem', 'create #100', 'pin #100'])
  })

  it('is made all the same where it cannot be pinned', async () => {
    const room = new Room()
    room.canPin = false
    expect(await room.publish()).toEqual({ number: 100, outcome: 'created' })
  })

  it('is not made a second time when only a second look shows it', async () => {
    const room = new Room()
    await room.publish()
    const [made] = room.issues.splice(0)
    if (made === undefined) throw new Error('no report issue was made')
    room.recent = [trackedIssue(1), reportIssue(2, { body: '', labels: [] }), made]
    expect(await room.publish()).toEqual({ number: 100, outcome: 'unchanged' })
    room.recent = [trackedIssue(1), reportIssue(2, { body: '', labels: [] })]
    expect(await room.publish()).toEqual({ number: 100, outcome: 'created' })
  })

  it('is written again only when the report has changed, and then its body alone', async () => {
    const room = new Room(reportIssue(3))
    expect(await room.publish()).toEqual({ number: 3, outcome: 'updated' })
    expect(await room.publish()).toEqual({ number: 3, outcome: 'unchanged' })
    expect(await room.publish(reportOf([reportItem(1)], { date: '2024-06-18' }))).toMatchObject({
      outcome: 'updated',
    })
    expect(room.writes).toEqual(['update #3: body', 'update #3: body'])
  })

  it('counts as unchanged when the tracker hands back other line ends', async () => {
    const room = new Room(reportIssue(3))
    await room.publish()
    room.edit(3, { body: `${room.at(3).body.replaceAll('\n', '\r\n')}\r\n` })
    expect(await room.publish()).toMatchObject({ outcome: 'unchanged' })
  })

  it('is no action item', async () => {
    const room = new Room()
    await room.publish()
    const report = measure({
      issues: room.issues,
      today: '2024-06-17',
      timezone: 'UTC',
      dueSoon: config.report.dueSoon,
    })
    expect(report.items).toEqual([])
  })

  it('stays closed, and as it is, when a person closed it', async () => {
    const room = new Room(reportIssue(3, { state: 'closed', closedAt: '2024-06-01T00:00:00Z' }))
    expect(await room.publish()).toEqual({ number: 3, outcome: 'left-closed' })
    expect(room.writes).toEqual([])
    expect(room.told.join()).toContain('#3 is closed')
  })
})

describe('people in the report issue', () => {
  it('keep what they write around our part', async () => {
    const room = new Room(reportIssue(3, { body: `Read me first.\n\n${block('Old')}\n\n- [ ] ask Ilse\n` }))
    await room.publish()
    const { body } = room.at(3)
    expect(body.startsWith('Read me first.\n\n<!--')).toBe(true)
    expect(body.endsWith('-->\n\n- [ ] ask Ilse\n')).toBe(true)
    expect(body).not.toContain('Old')
  })

  it('keep it between two blocks too, of which one is left', async () => {
    const room = new Room(reportIssue(3, { body: `One.\n${block('Old')}\nTwo.\n${block('Older')}\nThree.` }))
    await room.publish()
    expect(readReportMarker(room.at(3).body)).toEqual({ before: 'One.\n', after: '\nTwo.\n\nThree.' })
  })

  it.each<[string, (body: string) => string]>([
    ['edited our part', (body) => body.replace('| Open |', '| Shut |')],
    ['emptied the body', () => ''],
    ['left blank lines alone', () => '\r\n \n'],
    ['deleted the end of our part', (body) => body.slice(0, body.length / 2)],
    ['kept nothing but its begin', (body) => body.split('\n')[0] ?? ''],
    ['pasted all of it once more', (body) => `${body}${body}`],
    ['begun it a hundred times', (body) => `${(body.split('\n')[0] ?? '').repeat(100)}${body}`],
  ])('get the report back when they have %s', async (_, edit) => {
    const room = new Room()
    await room.publish()
    const { body } = room.at(100)
    room.edit(100, { body: edit(body) })
    expect(await room.publish()).toEqual({ number: 100, outcome: 'updated' })
    expect(room.at(100).body.trim()).toBe(body)
    expect(room.issues).toHaveLength(1)
  })

  it('may have an issue of the same title: it stays untouched', async () => {
    const room = new Room(reportIssue(3, { body: 'We keep the list by hand here.' }))
    expect(await room.publish()).toMatchObject({ outcome: 'created' })
    expect(room.at(3).body).toBe('We keep the list by hand here.')
  })

  it('may fill the issue: then it is left as it is, and they are told', async () => {
    const body = `${'x'.repeat(59_000)}\n${block('Old')}`
    const room = new Room(reportIssue(3, { body }))
    expect(await room.publish()).toEqual({ number: 3, outcome: 'unchanged' })
    expect(room.writes).toEqual([])
    expect(room.told.join()).toContain('leaves no room')
  })
})

describe('several candidates', () => {
  it.each<[string, TrackedIssue[], number, number[]]>([
    ['the lowest number wins', [reportIssue(9), reportIssue(4), reportIssue(6)], 4, [6, 9]],
    ['an open one before a closed one', [reportIssue(4, { state: 'closed' }), reportIssue(9)], 9, [4]],
    [
      'one of an untrusted author does not count',
      [reportIssue(2, { trusted: false }), reportIssue(9)],
      9,
      [],
    ],
    ['a marker before an emptied one', [reportIssue(2, { body: '' }), reportIssue(9)], 9, []],
  ])('%s; the others are named', async (_, issues, used, named) => {
    const room = new Room(...issues)
    expect(await room.publish()).toMatchObject({ number: used, outcome: 'updated' })
    expect(room.writes).toEqual([`update #${used}: body`])
    expect(room.told.filter((message) => message.includes('too'))).toHaveLength(named.length)
    for (const number of named) expect(room.told.join()).toContain(`#${number} is a report issue too`)
  })

  it('an action item is none, even with our marker pasted into it', async () => {
    const item = trackedIssue(2)
    const pasted = { ...item, body: `${item.body}\n${block('Old')}` }
    const room = new Room(pasted)
    expect(await room.publish()).toMatchObject({ outcome: 'created' })
    expect(room.at(2)).toEqual(pasted)
  })

  it('an untrusted issue alone counts for nothing', async () => {
    const room = new Room(reportIssue(2, { trusted: false }), reportIssue(3, { trusted: false, body: '' }))
    expect(await room.publish()).toMatchObject({ outcome: 'created' })
    expect(room.writes).toEqual(['labels: postmortem', 'create #102', 'pin #102'])
  })
})

describe('size', () => {
  it.each([0, 40_000, 56_000])('with %i characters of people stays within 60,000', async (length) => {
    const items = Array.from({ length: 10_000 }, (_, index) =>
      reportItem(index + 1, { title: HOSTILE[index % HOSTILE.length] ?? '' }),
    )
    const notes = 'n'.repeat(length)
    const room = new Room(reportIssue(3, { body: `${notes}${block('Old')}` }))
    expect(await room.publish(reportOf(items))).toMatchObject({ outcome: 'updated' })
    const { body } = room.at(3)
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body.length).toBeGreaterThan(58_000)
    expect(body.startsWith(notes)).toBe(true)
    expect(body).toContain('Left out for size')
    expect(body.endsWith('<!-- /postmortem-actions:report -->')).toBe(true)
    expect(await room.publish(reportOf(items))).toMatchObject({ outcome: 'unchanged' })
  })
})

describe('characters of four bytes', () => {
  it('count twice, so that no way of counting makes it too large', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) =>
      reportItem(index + 1, { title: '🚨'.repeat(200), owner: '👩‍🚒'.repeat(60), daysOverdue: 3 }),
    )
    const room = new Room()
    await room.publish(reportOf(items))
    const { body } = room.at(100)
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body).toMatch(/Left out for size: \d+ of 10000 overdue items/)
    // No half of one is left where something was cut off.
    expect(body).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('hostile words', () => {
  it.each(HOSTILE)('%j cannot end our part or forge another', async (title) => {
    const room = new Room()
    await room.publish(reportOf([reportItem(1, { title })]))
    expect(readReportMarker(room.at(100).body)).toEqual({ before: '', after: '' })
    expect(room.at(100).body.match(/<!--/g)).toHaveLength(3)
  })
})
