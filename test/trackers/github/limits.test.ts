import { afterEach, describe, expect, it, vi } from 'vitest'
import { createGitHubTracker, type GitHubTrackerOptions } from '../../../src/trackers/github/tracker.ts'
import type { IssueTracker } from '../../../src/trackers/tracker.ts'
import type { Fault } from '../../github/faults.ts'
import { asked, ISSUE, start, track } from './start.ts'

type Refused = Omit<Extract<Fault, { do: 'answer' }>, 'do'>

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

const LIMITS: readonly (readonly [string, Refused, number])[] = [
  ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, 7],
  ['429 without a word', { status: 429 }, 60],
  ['403 with retry-after', { status: 403, headers: { 'retry-after': '9' } }, 9],
  ['403 with retry-after 0', { status: 403, headers: { 'retry-after': '0' } }, 1],
  ['403 in words only', { status: 403, message: SECONDARY }, 60],
  ['403 of old servers', { status: 403, message: 'You have triggered an abuse detection mechanism.' }, 60],
  [
    'retry-after before the reset',
    {
      status: 403,
      headers: { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
    },
    5,
  ],
]

describe('a limit is waited for as GitHub asks, then the request is sent again', () => {
  it.each(LIMITS)('%s', async (_, refused, seconds) => {
    for (const work of ['listIssues', 'createIssue'] as const) {
      const github = await start({ faults: [{ do: 'answer', ...refused }] })
      const told: string[] = []
      const tracker = track(github, { progress: (message) => told.push(message) })
      await (work === 'listIssues' ? tracker.listIssues('postmortem') : tracker.createIssue(ISSUE))
      expect(github.count().requests).toBe(2)
      expect(told).toEqual([
        `GitHub asks us to slow down; going on in ${seconds} s (at most ${600 - seconds} s of waiting left).`,
      ])
    }
  })

  it('403 with nothing remaining: until the reset', async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 30)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    const github = await start({ faults: [{ do: 'answer', status: 403, headers }] })
    const told: string[] = []
    await track(github, { progress: (message) => told.push(message) }).listIssues('postmortem')
    const seconds = Number(/in (\d+) s/.exec(told[0] ?? '')?.[1])
    expect(seconds).toBeGreaterThanOrEqual(29)
    expect(seconds).toBeLessThanOrEqual(33)
  })

  it('a refusal for want of permission is no limit', async () => {
    const github = await start()
    const headers = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '9999999999' }
    github.inject({ do: 'answer', status: 403, headers })
    await expect(track(github).createIssue(ISSUE)).rejects.toMatchObject({ code: 'TRACKER_FORBIDDEN' })
    expect(github.count().requests).toBe(1)
  })

  it('waits twice as long each time GitHub does not say how long', async () => {
    const github = await start({ faults: [{ do: 'answer', status: 429, times: 3 }] })
    const told: string[] = []
    await track(github, { progress: (message) => told.push(message) }).createIssue(ISSUE)
    expect(told.map((message) => /in (\d+) s/.exec(message)?.[1])).toEqual(['60', '120', '240'])
    expect(github.state.issues.length).toBe(1)
  })
})

describe('the budget of waiting', () => {
  it('belongs to the whole run; what is beyond it is told with the time at which to come back', async () => {
    const github = await start()
    const fault: Fault = { do: 'answer', status: 429, headers: { 'retry-after': '40' } }
    const tracker = track(github, { waitBudgetSeconds: 100 })
    for (let round = 0; round < 2; round += 1) {
      github.inject(fault)
      await tracker.createIssue(ISSUE)
    }
    github.inject(fault)
    await expect(tracker.createIssue(ISSUE)).rejects.toMatchObject({
      code: 'TRACKER_LIMITED',
      message: expect.stringMatching(/asks for 40 s more than this run may wait\.$/),
    })
    expect(asked(github).length).toBe(5)
    expect(github.state.issues.length).toBe(2)
  })
})

describe('the clock', () => {
  const issue = {
    number: 1,
    html_url: 'http://127.0.0.1/octo/payments/issues/1',
    title: ISSUE.title,
    state: 'open',
    labels: ISSUE.labels,
    created_at: '2024-06-17T09:30:00Z',
    updated_at: '2024-06-17T09:30:00Z',
  }
  const tooMany = { status: 429, headers: { 'retry-after': '3' } }

  /** How many requests were sent up to each of the given moments, in milliseconds, when `work` begins at 0. */
  async function sentBy(
    moments: readonly number[],
    options: Partial<GitHubTrackerOptions>,
    work: (tracker: IssueTracker) => Promise<unknown>,
    firstAnswer?: ResponseInit,
  ): Promise<number[]> {
    vi.useFakeTimers()
    let sent = 0
    const tracker = createGitHubTracker({
      ...{ token: 'x', owner: 'octo', repo: 'payments', apiUrl: 'http://127.0.0.1:9', serverUrl: 'x' },
      labels: ['postmortem'],
      ...options,
      async fetch() {
        sent += 1
        return sent === 1 && firstAnswer !== undefined ? Response.json({}, firstAnswer) : Response.json(issue)
      },
    })
    const working = work(tracker)
    const counts: number[] = []
    for (const moment of moments) {
      await vi.advanceTimersByTimeAsync(moment - (moments[counts.length - 1] ?? 0))
      counts.push(sent)
    }
    await vi.advanceTimersByTimeAsync(10_000)
    await working
    return counts
  }

  afterEach(() => {
    vi.useRealTimers()
  })

  async function createThree(tracker: IssueTracker) {
    for (let count = 0; count < 3; count += 1) await tracker.createIssue(ISSUE)
  }

  // Some milliseconds pass inside the queues themselves, hence 50 either way.
  it.each([
    ['one second between writes by default', {}, [1, 1, 2, 2, 3]],
    ['as long as asked for', { writeIntervalMs: 1500 }, [1, 1, 1, 2, 2]],
    [
      'none at 0, not even the plugin’s three seconds for what notifies people',
      { writeIntervalMs: 0 },
      [3, 3, 3, 3, 3],
    ],
  ] as const)('%s', async (_, options, counts) => {
    expect(await sentBy([100, 950, 1100, 1950, 2200], options, createThree)).toEqual(counts)
  })

  it('waits as many seconds as GitHub asks for', async () => {
    const create = (tracker: IssueTracker) => tracker.createIssue(ISSUE)
    expect(await sentBy([100, 2950, 3100], {}, create, tooMany)).toEqual([1, 1, 2])
  })
})
