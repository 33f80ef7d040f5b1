import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useVirtualClock } from '../../../scripts/reliability/virtual-clock.ts'
import { createGitHubTracker } from '../../../src/trackers/github/tracker.ts'
import type { Fault } from '../../github/faults.ts'
import { createGitHub, type GitHub } from '../../github/github.ts'

const LABEL = 'postmortem'

let useOwnClock = () => {}
beforeEach(() => {
  useOwnClock = useVirtualClock()
})
afterEach(() => useOwnClock())

/** Nine or ten issues with the label on pages of two; the third and the sixth of the repository have none. */
function repository(hasGraphQL = true, count = 11): GitHub {
  const issues = Array.from({ length: count }, (_, index) => {
    return { title: `Item ${index + 1}`, labels: index === 2 || index === 5 ? [] : [LABEL] }
  })
  return createGitHub({ seed: { issues, hasGraphQL }, pageSize: 2, isChecked: false })
}

/** Lists, and calls `move` once the answer to request `at` is made. */
async function listMoving(github: GitHub, at: number, move: () => void, times = 1): Promise<number[]> {
  const tracker = createGitHubTracker({
    token: 'write-token',
    owner: 'octo',
    repo: 'payments',
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    labels: [LABEL],
    async fetch(url, init) {
      const answer = await github.fetch(url, init)
      const { requests } = github.count()
      if (requests >= at && requests < at + times) move()
      return answer
    },
  })
  return (await tracker.listIssues(LABEL)).map(({ number }) => number)
}

function labelled({ state }: GitHub): number[] {
  return state.issues.filter(({ labels }) => labels.includes(LABEL)).map(({ number }) => number)
}

const MOVES: [string, (github: GitHub, number: number) => void][] = [
  ['an issue is deleted', ({ state }, number) => state.issues.splice(number - 1, 1)],
  ['the label is taken off an issue', ({ state }, number) => state.issues[number - 1]?.labels.splice(0)],
  [
    'the label is put on an old issue',
    ({ state }, number) =>
      state.issues.find((issue) => issue.number === (number % 2 ? 3 : 6))?.labels.push(LABEL),
  ],
]

describe('a listing that moves while its pages are read', () => {
  const BOTH = MOVES.flatMap(([name, move]) =>
    [true, false].flatMap((has) => [11, 12].map((count) => [name, has, count, move] as const)),
  )
  it.each(BOTH)(
    'misses no issue that was there all the time: %s; with GraphQL: %s, %s issues',
    async (_, has, count, move) => {
      const still = repository(has, count)
      await listMoving(still, 99, () => {})
      for (let at = 1; at <= still.count().requests; at += 1) {
        for (let number = 1; number <= count; number += 1) {
          const github = repository(has, count)
          const before = labelled(github)
          const found = await listMoving(github, at, () => move(github, number))
          const after = labelled(github)
          const missed = before.filter((one) => after.includes(one) && !found.includes(one))
          expect(missed, `#${number} at request ${at}`).toEqual([])
        }
      }
    },
  )

  it('is not read again for issues that are opened meanwhile', async () => {
    const github = repository()
    const { state } = github
    const open = () => {
      const last = state.issues.at(-1)
      if (last !== undefined) state.issues.push({ ...last, number: last.number + 1 })
    }
    await listMoving(github, 1, open, 7)
    const first = github.requests.filter(({ path }) => !path.includes('page=') || path.includes('&page=1&'))
    expect(first.length).toBeLessThanOrEqual(2)
    expect(github.count().requests).toBeLessThan(14)
  })

  it('throws when it never comes to rest', async () => {
    const issues = Array.from({ length: 60 }, (_, index) => ({
      title: `${index}`,
      labels: index ? [LABEL] : [],
    }))
    const github = createGitHub({ seed: { issues }, pageSize: 2 })
    const listing = listMoving(github, 1, () => github.state.issues.splice(1, 1), Number.POSITIVE_INFINITY)
    await expect(listing).rejects.toMatchObject({ code: 'TRACKER_UNAVAILABLE' })
  })

  it.each([
    ['no request where the numbers leave no gap between pages', true, 250, [], 0],
    ['one for two pages', true, 150, [100], 1],
    ['one for more', true, 250, [100], 1],
    [
      'one for more, with many numbers between',
      true,
      250,
      Array.from({ length: 150 }, (_, at) => 100 + at),
      1,
    ],
    ['two where there are too many', true, 250, Array.from({ length: 201 }, (_, at) => 100 + at), 2],
    ['one to know and two without GraphQL', false, 250, [100], 3],
  ])('costs %s', async (_, hasGraphQL, count, without, more) => {
    const issues = Array.from({ length: count + without.length }, (_, index) => {
      return { title: `Item ${index}`, labels: without.includes(index) ? [] : [LABEL] }
    })
    const github = createGitHub({ seed: { issues, hasGraphQL } })
    expect((await listMoving(github, 99, () => {})).length).toBe(count)
    expect(github.count().requests).toBe(Math.ceil(count / 100) + more)
    expect(github.violations).toEqual([])
  })

  it.each<[string, Fault]>([
    ['cut', { do: 'cut' }],
    ['a limit', { do: 'answer', status: 429 }],
    ['answered in part', { do: 'answer', status: 200, body: { data: { repository: {} } } }],
    [
      'not told of all',
      { do: 'answer', status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'no' }] } },
    ],
  ])('is read again where GraphQL is %s', async (_, fault) => {
    const github = repository()
    github.inject({ ...fault, path: '/graphql' })
    await listMoving(github, 99, () => {})
    expect(github.requests.slice(-3).map(({ operation }) => operation?.slice(0, 13))).toEqual([
      'POST /graphql',
      'GET /repos/{o',
      'GET /repos/{o',
    ])
  })

  it('is read again where an issue between has the label and is not listed', async () => {
    const github = repository()
    github.state.issues[2]?.labels.push(LABEL)
    const third = github.state.issues[2]
    if (third !== undefined) third.stale = { issue: null, listingsLeft: 99 }
    await listMoving(github, 99, () => {})
    expect(github.requests.filter(({ path }) => path === '/graphql').length).toBe(1)
    expect(github.count().requests).toBe(5 + 1 + 2)
  })
})
