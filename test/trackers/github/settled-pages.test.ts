import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useVirtualClock } from '../../../scripts/reliability/virtual-clock.ts'
import { createGitHubTracker } from '../../../src/trackers/github/tracker.ts'
import { createGitHub, type GitHub } from '../../github/github.ts'

const LABEL = 'postmortem'

let useOwnClock = () => {}
beforeEach(() => {
  useOwnClock = useVirtualClock()
})
afterEach(() => useOwnClock())

/** Nine issues with the label on pages of two; the third and the sixth of the repository have none. */
function repository(): GitHub {
  const issues = Array.from({ length: 11 }, (_, index) => {
    return { title: `Item ${index + 1}`, labels: index === 2 || index === 5 ? [] : [LABEL] }
  })
  return createGitHub({ seed: { issues }, pageSize: 2, isChecked: false })
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
  it.each(MOVES)('misses no issue that was there all the time: %s', async (_, move) => {
    const still = repository()
    await listMoving(still, 99, () => {})
    for (let at = 1; at <= still.count().requests; at += 1) {
      for (let number = 1; number <= 11; number += 1) {
        const github = repository()
        const before = labelled(github)
        const found = await listMoving(github, at, () => move(github, number))
        const after = labelled(github)
        const missed = before.filter((one) => after.includes(one) && !found.includes(one))
        expect(missed, `#${number} at request ${at}`).toEqual([])
      }
    }
  })

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
    ['no request where the numbers leave no gap between pages', 0, 0],
    ['one for two pages', 150, 1],
    ['two for more', 250, 2],
  ])('costs %s', async (_, gap, more) => {
    const count = gap === 0 ? 250 : gap
    const issues = Array.from({ length: count + 1 }, (_, index) => {
      return { title: `Item ${index}`, labels: gap !== 0 && index === 100 ? [] : [LABEL] }
    })
    const github = createGitHub({ seed: { issues } })
    await listMoving(github, 99, () => {})
    expect(github.count().requests).toBe(Math.ceil(count / 100) + more)
  })
})
