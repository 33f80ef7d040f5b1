import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DISTURBANCES } from '../../scripts/reliability/faults.ts'
import { brokenIn } from '../../scripts/reliability/page.ts'
import { tryGrid, tryRaces } from '../../scripts/reliability/run.ts'
import { PHASES } from '../../scripts/reliability/trial.ts'
import { useVirtualClock } from '../../scripts/reliability/virtual-clock.ts'
import { Failure } from '../../src/errors.ts'
import type { IssueTracker } from '../../src/trackers/tracker.ts'

let useOwnClock = () => {}
beforeEach(() => {
  useOwnClock = useVirtualClock()
})
afterEach(() => useOwnClock())

const WORST = ['done, but its answer lost', 'killed after its effect, lists 5 reads behind']

/** All but those that lag between once and five times. */
const EVERYDAY = DISTURBANCES.filter(({ lag }) => lag === undefined || lag === 1 || lag === 5)

/** `npm run reliability` tries all requests of 30 items and 2,000 races; here it is the first request of each phase. */
describe('whatever goes wrong at a request', { timeout: 120_000 }, () => {
  it('the next runs end with one issue for each item, nothing written twice', async () => {
    const matrix = await tryGrid({ items: 6, isSparse: true, disturbances: EVERYDAY })
    expect([...matrix.keys()]).toEqual(EVERYDAY.map(({ name }) => name))
    for (const row of matrix.values()) expect([...row.keys()].sort()).toEqual([...PHASES].sort())
    expect(matrix).toEqual(
      new Map(
        [...matrix].map(([name, row]) => [
          name,
          new Map([...row].map(([phase, { trials }]) => [phase, { trials, broken: new Map() }])),
        ]),
      ),
    )
  })

  it('two processes at once end with one issue that counts for each item', async () => {
    expect(await tryRaces(6, 20)).toEqual({ trials: 20, broken: 0, seeds: [] })
  })

  it.each<[string, (tracker: IssueTracker) => IssueTracker, string]>([
    ['sent creates again without looking', blindly, 'an item has two issues'],
    ['did not look past lists that lag', trustingLists, 'an item has two issues'],
    ['changed issues as they were listed', withoutLooking, 'an issue was changed twice'],
  ])('it would be noticed if a run %s', async (_, tamper, law) => {
    const disturbances = DISTURBANCES.filter(({ name }) => WORST.includes(name))
    const matrix = await tryGrid({ items: 6, tamper, disturbances })
    expect(brokenIn(matrix)).toBeGreaterThan(0)
    const laws = [...matrix.values()].flatMap((row) =>
      [...row.values()].flatMap(({ broken }) => [...broken.keys()]),
    )
    expect(laws).toContain(law)
  })
})

describe('docs/reliability.md', () => {
  it('tells of every disturbance, and of no law broken', () => {
    const page = readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8')
    for (const { name } of DISTURBANCES) expect(page).toContain(`| ${name} |`)
    expect(page.match(/\d trials, 0 with a law broken/g)).toHaveLength(2)
    expect(page).not.toContain('**an ')
  })
})

function blindly(tracker: IssueTracker): IssueTracker {
  return {
    ...tracker,
    async createIssue(wanted) {
      try {
        return await tracker.createIssue(wanted)
      } catch (error) {
        if (error instanceof Failure) return tracker.createIssue(wanted)
        throw error
      }
    },
  }
}

function trustingLists(tracker: IssueTracker): IssueTracker {
  const { recentIssues: _, ...others } = tracker
  return others
}

function withoutLooking(tracker: IssueTracker): IssueTracker {
  const { readIssue: _, ...others } = tracker
  return others
}
