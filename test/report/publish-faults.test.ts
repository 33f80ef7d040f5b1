import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DISTURBANCES, type Disturbance } from '../../scripts/reliability/faults.ts'
import { useVirtualClock } from '../../scripts/reliability/virtual-clock.ts'
import { Failure } from '../../src/errors.ts'
import { readReportMarker } from '../../src/report/report-marker.ts'
import { LivingIssue } from './living-issue-scene.ts'

let useOwnClock = () => {}
beforeEach(() => {
  useOwnClock = useVirtualClock()
})
afterEach(() => useOwnClock())

/** All but those that lag between once and five times. */
const EVERYDAY = DISTURBANCES.filter(({ lag }) => lag === undefined || lag === 1 || lag === 5)
const MONDAY = '2024-06-17'
const MOST_RUNS = 6

type Ending = 'done' | 'left' | 'dead'
interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** `report --publish` as a process of its own would make it; it may die at its nth request. */
async function run(place: LivingIssue, day: string, death?: Death): Promise<Ending> {
  let die: (ending: Ending) => void = () => {}
  const died = new Promise<Ending>((resolve) => {
    die = resolve
  })
  let requests = 0
  const tracker = place.tracker(async (url, init) => {
    requests += 1
    if (death === undefined || requests < death.at) return place.github.fetch(url, init)
    if (requests === death.at && death.when === 'after') await place.github.fetch(url, init).catch(() => {})
    die('dead')
    return new Promise(() => {})
  })
  const work = place.publish(day, {}, { tracker }).then(
    ({ unpublished }): Ending => (unpublished === null ? 'done' : 'left'),
    (error: unknown): Ending => {
      if (error instanceof Failure) return 'left'
      throw error
    },
  )
  return Promise.race([work, died])
}

/** Items late, due soon, in time and closed; with `weekBefore`, their report was published a week ago. */
async function scene(weekBefore: boolean): Promise<LivingIssue> {
  const place = new LivingIssue({ isChecked: false })
  await place.track({ owner: 'Alice', assignees: ['alice'], due: '2024-06-14' })
  await place.track({ owner: 'Backend', due: '2024-06-20' })
  await place.track({ due: '2024-08-01', labels: ['overdue'] })
  const { number } = await place.track({}).then((made) => place.issue(made))
  Object.assign(place.issue(number), {
    state: 'closed',
    stateReason: 'completed',
    closedAt: place.github.state.now().toISOString(),
  })
  if (weekBefore) await place.publish('2024-06-10')
  place.github.state.listLag = 0
  return place
}

/** What there is in the end; of the report issue its words, of the others their labels. */
function outcome({ github: { state } }: LivingIssue) {
  const isReport = (body: string | null): boolean => readReportMarker(body ?? '') !== null
  return {
    reports: state.issues.filter(({ body }) => isReport(body)).map(({ body, labels }) => [body, labels]),
    labels: state.issues.filter(({ body }) => !isReport(body)).map(({ labels }) => labels.toSorted()),
    comments: state.comments.map(({ body }) => body),
  }
}

/** One run with the disturbance at its nth request, then others until all is done. */
async function disturbed(place: LivingIssue, { fault, kill, lag }: Disturbance, at: number) {
  place.github.state.listLag = lag ?? 0
  if (fault !== undefined) place.github.inject(fault(place.github.requests.length + at))
  await run(place, MONDAY, kill === undefined ? undefined : { at, when: kill })
  place.github.heal()
  let runs = 1
  while ((await run(place, MONDAY)) !== 'done' && runs < MOST_RUNS) runs += 1
  for (const issue of place.github.state.issues) issue.stale = null
  const reached = outcome(place)
  const last = await run(place, MONDAY)
  return { ...reached, last, writes: place.writes() }
}

describe.each([
  ['the first report', false],
  ['a new week', true],
])('%s, whatever goes wrong at a request', { timeout: 120_000 }, (_, weekBefore) => {
  it.each(EVERYDAY.map((one) => [one.name, one] as const))(
    '%s: the next runs end with one report issue and one comment a week',
    async (_name, disturbance) => {
      const undisturbed = await scene(weekBefore)
      await run(undisturbed, MONDAY)
      const requests = undisturbed.github.requests.length
      const expected = { ...outcome(undisturbed), last: 'done', writes: [] }
      expect(expected.comments).toHaveLength(weekBefore ? 2 : 1)
      for (let at = 1; at <= requests; at += 1)
        expect(await disturbed(await scene(weekBefore), disturbance, at), `request ${at}`).toEqual(expected)
    },
  )
})
