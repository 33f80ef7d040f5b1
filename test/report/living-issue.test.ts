import { describe, expect, it } from 'vitest'
import type { Fault } from '../github/faults.ts'
import { addComment, changeIssue, type Seed } from '../github/state.ts'
import { LivingIssue } from './living-issue-scene.ts'

const MONDAY = '2024-06-17'

async function published(options: ConstructorParameters<typeof LivingIssue>[0] = {}) {
  const place = new LivingIssue(options)
  await place.track({ owner: 'Alice', assignees: ['alice'] })
  await place.track({ owner: 'Backend', due: '2024-07-01' })
  const { reportIssue } = await place.publish(MONDAY)
  return { place, number: reportIssue }
}

describe('the weekly comment', () => {
  it('comes once in an ISO week, however often and on whatever day the report runs', async () => {
    const { place, number } = await published()
    for (const day of [MONDAY, MONDAY, '2024-06-18', '2024-06-23']) await place.publish(day)
    expect(place.comments(number)).toHaveLength(1)
    for (const day of ['2024-06-24', '2024-06-24', '2024-06-30']) await place.publish(day)
    expect(place.comments(number)).toHaveLength(2)
    // A day of the past, told again, is no new week.
    await place.publish('2024-06-10')
    await place.publish('2024-06-30')
    expect(place.comments(number)).toHaveLength(2)
    expect(place.github.violations).toEqual([])
  })

  it.each([
    ['2024-12-29', '2024-12-30', '2025-01-05', '2025-01-06'],
    ['2027-01-03', '2027-01-04', '2027-01-10', '2027-01-11'],
    ['2024-02-25', '2024-02-26', '2024-02-29', '2024-03-04'],
  ])('goes by ISO weeks: %s | %s to %s | %s', async (before, first, last, after) => {
    const place = new LivingIssue()
    place.day = '2024-02-01'
    await place.track({ due: '2024-02-10' })
    const counts: number[] = []
    for (const day of [before, first, last, after]) {
      const { reportIssue } = await place.publish(day)
      counts.push(place.comments(reportIssue).length)
    }
    expect(counts).toEqual([1, 2, 2, 3])
  })

  it.each([
    // The clock of GitHub, and the day in the configured zone: before it, at the same time, behind it.
    ['2024-06-23T10:30:00Z', '2024-06-24', '2024-06-24T13:00:00Z', '2024-06-25'],
    ['2024-06-24T00:00:00Z', '2024-06-24', '2024-06-30T23:59:59Z', '2024-06-30'],
    ['2024-06-24T11:59:00Z', '2024-06-24', '2024-07-01T11:30:00Z', '2024-06-30'],
  ])(
    'goes by the day of the zone: at %s it is %s, at %s %s of the same week',
    async (first, monday, last, sunday) => {
      let clock = '2024-06-17T12:00:00Z'
      const { place, number } = await published({ now: () => new Date(clock) })
      for (const [now, day] of [
        [first, monday],
        [first, monday],
        [last, sunday],
      ] as const) {
        clock = now
        place.issue(number).body = place.issue(number).body?.replace(/<!-- [^>]*report-week.*\n/, '') ?? ''
        await place.publish(day)
      }
      expect(place.comments(number)).toHaveLength(2)
      expect(place.issue(number).body).toContain('report-week v1 2024-W26')
    },
  )

  it('comes once though listings show the report issue as it was', async () => {
    const { place, number } = await published()
    place.github.state.listLag = 4
    for (let run = 0; run < 4; run += 1) await place.publish('2024-06-24')
    expect(place.comments(number)).toHaveLength(2)
  })

  it.each(['cut', 'cut-after'] as const)(
    'is not sent twice when the connection is %s at it',
    async (fault) => {
      const { place, number } = await published()
      place.github.inject({ do: fault, method: 'POST', path: '/comments', times: 3 })
      await place.publish('2024-06-24').catch(() => {})
      place.github.heal()
      await place.publish('2024-06-25')
      expect(place.comments(number)).toHaveLength(2)
      await place.publish('2024-07-01')
      expect(place.comments(number)).toHaveLength(3)
    },
  )

  it('that is refused fails nothing, and is told', async () => {
    const { place, number } = await published()
    const message = 'Unable to create comment because issue is locked.'
    place.github.inject({ do: 'answer', status: 403, message, method: 'POST', path: '/comments' })
    expect(await place.publish('2024-06-24')).toMatchObject({ reportIssue: number })
    expect(place.issue(number).body).toContain('2024-06-24')
    expect(place.told.join('\n')).toContain('locked')
    await place.publish('2024-06-25')
    expect(place.comments(number)).toHaveLength(2)
  })

  it.each<[string, (found: string) => string]>([
    ['wiped', () => ''],
    [
      'given a week that has not come',
      (found) => found.replace(/report-week v1 \S+/, 'report-week v1 2124-W25'),
    ],
  ])('comes in a new week though the body was %s before, and once', async (_, edit) => {
    const { place, number } = await published()
    place.issue(number).body = edit(place.issue(number).body ?? '')
    for (const day of ['2024-06-24', '2024-06-24', '2024-06-26']) await place.publish(day)
    expect(place.comments(number)).toHaveLength(2)
    expect(place.issue(number).body).toContain('report-week v1 2024-W26')
  })

  it.each([
    ['outsider', '<!-- postmortem-actions:report-week v1 2024-W26 -->', 3],
    ['alice', '> <!-- postmortem-actions:report-week v1 2024-W26 -->', 3],
    ['alice', 'Said it all.\r\n<!-- postmortem-actions:report-week v1 2024-W26 -->\r\n', 2],
  ])('is not taken for said because %s wrote %j', async (author, words, count) => {
    const { place, number } = await published()
    place.day = '2024-06-24'
    addComment(place.github.state, number ?? 0, author, words)
    await place.publish('2024-06-25')
    expect(place.comments(number)).toHaveLength(count)
  })

  it('costs a look at the issue before it is written, and in a new week one at its comments', async () => {
    const { place, number } = await published()
    const asked = () =>
      place.github.requests.filter(({ method }) => method === 'GET').map(({ path }) => path.split('?')[0])
    const labels = { overdue: null, dueSoon: null }
    await place.publish('2024-06-24', { labels })
    const issue = `/repos/octo/shop/issues/${number}`
    expect(asked()).toEqual(['/repos/octo/shop/issues', issue, `${issue}/comments`])
    await place.publish('2024-06-25', { labels })
    expect(asked()).toEqual(['/repos/octo/shop/issues', issue])
    await place.publish('2024-06-25', { labels })
    expect(asked()).toEqual(['/repos/octo/shop/issues'])
  })
})

describe('the heartbeat', () => {
  it('a second run on a day writes nothing; on the next day one body, in which the date alone differs', async () => {
    const { place, number } = await published()
    await place.publish(MONDAY)
    expect(place.writes()).toEqual([])
    const before = place.issue(number).body ?? ''
    await place.publish('2024-06-18')
    expect(place.writes()).toEqual([`PATCH /repos/octo/shop/issues/${number}`])
    const after = place.issue(number).body ?? ''
    expect(after).toContain('last run: 2024-06-18')
    const withoutNumbers = (text: string) => text.replace(/\d+/g, '0')
    expect(withoutNumbers(after)).toBe(withoutNumbers(before))
  })

  it('missed weeks leave no trace: the body is as if each had been run', async () => {
    const runs = async (days: readonly string[]): Promise<string> => {
      const { place, number } = await published()
      for (const day of days) await place.publish(day)
      return place.issue(number).body ?? ''
    }
    expect(await runs(['2024-07-15'])).toBe(
      await runs(['2024-06-24', '2024-06-24', '2024-07-01', '2024-07-15']),
    )
  })
})

const FORBIDDEN = {
  data: { pinIssue: null },
  errors: [{ type: 'FORBIDDEN', path: ['pinIssue'], message: 'Resource not accessible by integration' }],
}

describe('the pin', () => {
  it('is set when the issue is made, and never again', async () => {
    const place = new LivingIssue()
    await place.track({})
    const { reportIssue } = await place.publish('2024-06-10')
    expect(place.github.state.pinned).toEqual([reportIssue])
    place.github.state.pinned = []
    await place.publish('2024-06-17')
    await place.publish('2024-06-24')
    expect(place.github.state.pinned).toEqual([])
  })

  it.each<[string, Seed, Fault[], RegExp]>([
    ['GitHub has no room for it', {}, [], /is not pinned: Maximum 3 pinned issues per repository$/],
    ['the server has no GraphQL', { hasGraphQL: false }, [], /is not pinned: GraphQL is not to be had/],
    ['the answer is lost', {}, [{ do: 'cut', path: '/graphql' }], /is not pinned: Could not pin issue #5/],
    [
      'the token may not',
      {},
      [{ do: 'answer', status: 200, path: '/graphql', body: FORBIDDEN }],
      /is not pinned: Resource not accessible by integration$/,
    ],
  ])('is told of, and nothing fails, where %s', async (_, seed, faults, words) => {
    const place = new LivingIssue({
      seed: { ...seed, issues: [1, 2, 3].map((title) => ({ title: `${title}` })) },
      faults,
    })
    place.github.state.pinned = [1, 2, 3]
    await place.track({})
    expect((await place.publish('2024-06-10')).reportIssue).toBe(5)
    expect(place.told.filter((line) => /pin/.test(line))).toEqual([expect.stringMatching(words)])
    expect(place.comments(5).length).toBe(1)
    expect(place.github.state.pinned).toEqual([1, 2, 3])
  })
})

describe('what people do to the report issue', () => {
  const body = async (edit: (found: string) => string) => {
    const { place, number } = await published()
    const whole = place.issue(number).body
    place.issue(number).body = edit(whole ?? '')
    await place.publish(MONDAY)
    expect(place.issue(number).body).toBe(whole)
    expect(place.comments(number)).toHaveLength(1)
    expect(place.github.state.issues).toHaveLength(3)
    return { place, number }
  }

  it.each<[string, (found: string) => string]>([
    ['wiped', () => ''],
    ['edited', (found) => found.replace('open', 'OPEN')],
    ['cut short', (found) => found.slice(0, 150)],
    ['rid of its week', (found) => found.replace(/<!-- [^>]*report-week.*\n/, '')],
    [
      'given a week there is none of',
      (found) => found.replace(/report-week v1 \S+/, 'report-week v1 2024-W99'),
    ],
    ['given another version', (found) => found.replace('report v1', 'report v9')],
  ])('a body that was %s is made again from the issues, and no second comment comes', async (_, edit) => {
    const { place, number } = await body(edit)
    await place.publish('2024-06-24')
    expect(place.comments(number)).toHaveLength(2)
  })

  it('what they write while issues are listed stays', async () => {
    const { place, number } = await published()
    place.github.state.listLag = 1
    changeIssue(place.github.state, place.issue(number), (issue) => {
      issue.body = `Read me first.\n${issue.body}`
    })
    await place.publish('2024-06-18')
    expect(place.issue(number).body).toMatch(/^Read me first\.\n<!--/)
    expect(place.issue(number).body).toContain('last run: 2024-06-18')
  })

  it('closed, it is left alone: no word in it, no comment', async () => {
    const { place, number } = await published()
    const issue = place.issue(number)
    issue.state = 'closed'
    const whole = issue.body
    const outcome = await place.publish('2024-06-24')
    expect(outcome).toMatchObject({ reportIssue: number, report: { totals: { open: 2 } } })
    expect([issue.body, place.comments(number).length]).toEqual([whole, 1])
    expect(place.writes().filter((write) => write.includes(`/issues/${number}`))).toEqual([])
  })

  it('transferred away since it was listed, it is made anew', async () => {
    const { place, number } = await published()
    const path = new RegExp(`/issues/${number}$`)
    place.github.inject({ do: 'answer', status: 404, message: 'Not Found', path, times: 9 })
    const { reportIssue } = await place.publish('2024-06-24')
    expect(reportIssue).not.toBe(number)
    expect(place.comments(reportIssue)).toHaveLength(1)
  })

  it.each(['deleted', 'transferred'])('%s, it is made anew, with a comment of its own', async (how) => {
    const { place, number } = await published()
    const later = await place.track({})
    const { issues } = place.github.state
    issues.splice(issues.indexOf(place.issue(number)), 1)
    const path = new RegExp(`/issues/${number}$`)
    if (how === 'deleted')
      place.github.inject({ do: 'answer', status: 410, message: 'This issue was deleted', path, times: 9 })
    // GitHub leads on (301) to the issue as it is called where it went.
    const follow: typeof fetch = (url, init) =>
      place.github.fetch(how === 'deleted' ? url : String(url).replace(path, '/issues/1'), init)
    const { reportIssue } = await place.publish('2024-06-24', {}, { tracker: place.tracker(follow) })
    expect(reportIssue).toBe(later + 1)
    expect(place.comments(reportIssue)).toHaveLength(1)
    expect(place.issue(1).body).not.toContain('Kept up to date')
    await place.publish('2024-06-24')
    expect(place.writes()).toEqual([])
  })

  it('of two, the first is kept and the other told of', async () => {
    const { place, number } = await published()
    const { body: whole } = place.issue(number)
    const copy = await place
      .tracker()
      .createIssue({ title: 'Copy', body: whole ?? '', labels: ['postmortem'], assignees: [] })
    await place.publish('2024-06-24')
    expect(place.issue(copy.number).body).toBe(whole)
    expect([number, copy.number].map((one) => place.comments(one).length)).toEqual([2, 0])
    expect(place.told.join('\n')).toContain(`#${copy.number} is a report issue too`)
  })

  it('an issue with the label and no marker is neither counted nor touched', async () => {
    const { place } = await published()
    const mine = await place
      .tracker()
      .createIssue({ title: 'Mine', body: 'By hand.', labels: ['postmortem', 'overdue'], assignees: [] })
    const { report } = await place.publish('2024-06-24')
    expect(report.totals.open).toBe(2)
    expect(place.issue(mine.number)).toMatchObject({ body: 'By hand.', labels: ['postmortem', 'overdue'] })
  })
})

describe('the label by which issues are listed', () => {
  it('that somebody deleted is put on all issues again, none forgotten, in one write each', async () => {
    const { place, number } = await published()
    await place.publish('2024-06-18')
    const { state } = place.github
    state.labels.length = 0
    for (const issue of state.issues) issue.labels = []
    const { report } = await place.publish('2024-06-19')
    expect(report.totals).toMatchObject({ open: 2, overdue: 1 })
    expect(place.told.join('\n')).toContain('2 found without it')
    expect(state.issues.map(({ labels }) => labels)).toEqual([
      ['overdue', 'postmortem'],
      ['postmortem'],
      ['postmortem'],
    ])
    expect(place.writes().filter((write) => write.startsWith('PATCH'))).toHaveLength(3)
    expect(state.issues).toHaveLength(3)
    expect(place.comments(number)).toHaveLength(1)
    await place.publish('2024-06-19')
    expect(place.writes()).toEqual([])
  })

  it('that somebody took off the report issue is put on again', async () => {
    const { place, number } = await published()
    place.issue(number).labels = ['mine']
    await place.publish('2024-06-18')
    expect(place.issue(number).labels).toEqual(['mine', 'postmortem'])
    expect(place.github.state.issues).toHaveLength(3)
    await place.publish('2024-06-18')
    expect(place.writes()).toEqual([])
  })
})

describe('what does not fit', () => {
  it('is named with the page of the run; another run alone writes nothing', async () => {
    const { place, number } = await published({ isChecked: false })
    for (let made = 0; made < 200; made += 1)
      await place.track({ owner: '🐙'.repeat(100), path: `postmortems/${'a'.repeat(100)}${made}.md` })
    const run = (id: number) => ({ runUrl: `https://github.example.com/octo/shop/actions/runs/${id}` })
    await place.publish('2024-06-18', { labels: { overdue: null, dueSoon: null } }, run(7))
    const { body } = place.issue(number)
    expect(body).toMatch(/Left out for size: \d+ of \d+ overdue items,/)
    expect(body).toContain('[summary of the run](https://github.example.com/octo/shop/actions/runs/7)')
    expect([...(body ?? '')].length).toBeLessThan(60_000)
    await place.publish('2024-06-18', { labels: { overdue: null, dueSoon: null } }, run(8))
    expect(place.writes()).toEqual([])
  })
})

describe('labels for due dates', () => {
  it('that somebody deleted are made again, with their colour', async () => {
    const { place } = await published()
    place.github.state.labels.splice(
      place.github.state.labels.findIndex(({ name }) => name === 'overdue'),
      1,
    )
    for (const issue of place.github.state.issues)
      issue.labels = issue.labels.filter((name) => name !== 'overdue')
    await place.publish('2024-06-18')
    expect(place.issue(1).labels).toEqual(['postmortem', 'overdue'])
    expect(place.github.state.labels.find(({ name }) => name === 'overdue')).toMatchObject({
      color: 'b60205',
    })
  })
})
