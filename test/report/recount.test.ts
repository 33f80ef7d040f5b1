import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/report/measure.ts'
import type { Report } from '../../src/report/report.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { trackedIssue } from './issues.ts'
import { dayAfter, dayIn, type Fact, recount } from './recount.ts'

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'] as const
/** Around a leap day, both changes of the clock, ISO weeks 52, 53 and 1. */
const STARTS = ['2024-02-01', '2024-03-01', '2024-10-01', '2024-12-01', '2020-12-01', '2021-12-01'] as const
const DUE_SOON = 7

/** What happens to an issue: made, then closed and opened in turn. Hours since a start. */
interface Life {
  readonly made: number
  readonly turns: readonly {
    readonly after: number
    readonly reason: 'completed' | 'not_planned' | 'duplicate' | null
  }[]
  /** Days after it was made. */
  readonly due: number | null
  readonly twinOf: number | null
  readonly path: string
  readonly kind: Fact['kind']
  readonly priority: Fact['priority']
  readonly owner: string | null
  readonly severity: string | null
  readonly group: string | null
  readonly assignees: readonly string[]
}

const HOURS = 24 * 20
/** Most of it within three weeks, so that days meet; some long before, for old items and charts that end. */
const hour = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: HOURS }) },
  fc.integer({ min: -24 * 400, max: 0 }),
)
const maybe = <Value>(...values: Value[]) => fc.constantFrom(null, ...values)

const life = (mostTurns: number): fc.Arbitrary<Life> =>
  fc.record({
    made: hour,
    turns: fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 24 * 12 }),
        reason: fc.constantFrom('completed', 'not_planned', 'duplicate', null),
      }),
      { maxLength: mostTurns },
    ),
    due: fc.option(fc.integer({ min: -2, max: 12 })),
    twinOf: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.integer({ min: 0, max: 9 })),
    path: fc.constantFrom('postmortems/a.md', 'postmortems/b.md', 'postmortems/c.md'),
    kind: maybe('preventative', 'detective'),
    priority: maybe('P0', 'P2'),
    owner: maybe('Ops', 'Backend team'),
    severity: maybe('sev1', 'sev2'),
    group: maybe('Monitoring', 'monitoring ', 'Backups'),
    assignees: fc.subarray(['alice', 'bob']),
  })

const scene = (mostTurns: number) =>
  fc.record({
    start: fc.constantFrom(...STARTS),
    zone: fc.constantFrom(...ZONES),
    // Numbers are given out in the order in which issues are made.
    lives: fc
      .array(life(mostTurns), { maxLength: 14 })
      .map((lives) => lives.toSorted((a, b) => a.made - b.made)),
    day: fc.integer({ min: 0, max: 50 }),
  })

/** What an issue is known by at an instant, or null before it was made. */
function factAt(start: string, lives: readonly Life[], index: number, until: number): Fact | null {
  const at = (hours: number): string =>
    new Date(Date.parse(`${start}T00:30:00Z`) + hours * 3_600_000).toISOString().replace('.000', '')
  const one = lives[index]
  if (one === undefined || one.made > until) return null
  let [now, closedAt, reason] = [one.made, null as string | null, null as Fact['reason']]
  for (const turn of one.turns) {
    now += turn.after
    if (now > until) break
    reason = closedAt === null ? turn.reason : 'reopened'
    closedAt = closedAt === null ? at(now) : null
  }
  const { path, kind, priority, owner, severity, group, assignees, due, twinOf } = one
  const numbers = { number: index + 1, key: `item-${twinOf !== null && twinOf < index ? twinOf : index}` }
  const dates = {
    createdAt: at(one.made),
    due: due === null ? null : dayAfter(at(one.made).slice(0, 10), due),
  }
  return { ...numbers, ...dates, path, kind, priority, owner, severity, group, assignees, closedAt, reason }
}

function factsAt(start: string, lives: readonly Life[], until = Number.POSITIVE_INFINITY): readonly Fact[] {
  return lives.flatMap((_, index) => factAt(start, lives, index, until) ?? [])
}

function issueOf({ reason, closedAt, ...facts }: Fact): TrackedIssue {
  return trackedIssue(facts.number, {
    ...facts,
    state: closedAt === null ? 'open' : 'closed',
    closedAt,
    stateReason: reason,
  })
}

function reportOf(facts: readonly Fact[], today: string, timezone: string): Report {
  return measure({ issues: facts.map(issueOf), today, timezone, dueSoon: { count: DUE_SOON, unit: 'day' } })
}

const byName = <Row>(rows: readonly Row[], name: (row: Row) => string | null): readonly Row[] =>
  rows.toSorted((a, b) => ((name(a) ?? '~') < (name(b) ?? '~') ? -1 : 1))

describe('the figures, counted again day by day', () => {
  it('are the same for any issues, on any day, in any zone', () => {
    fc.assert(
      fc.property(scene(2), ({ start, zone, lives, day }) => {
        const today = dayAfter(start, day)
        const facts = factsAt(start, lives)
        const { totals, history, measures } = reportOf(facts, today, zone)
        const again = recount(facts, today, zone, DUE_SOON)
        const { timeToClose, postmortems, recurringGroups, ...plain } = measures
        expect({ totals, history, ...plain }).toMatchObject({
          totals: again.totals,
          history: again.history,
          age: again.age,
          daysOverdue: again.daysOverdue,
          openByAge: again.openByAge,
          trend: again.trend,
          weeks: again.weeks,
          withinTarget: again.withinTarget,
          oldestPreventative: again.oldestPreventative,
          reopened: again.reopened,
        })
        expect(timeToClose.all).toEqual(again.timeToClose.all)
        for (const classes of ['bySeverity', 'byPriority', 'byKind', 'byOwner'] as const)
          expect(timeToClose[classes]).toEqual(byName(again.timeToClose[classes], ({ name }) => name))
        expect(
          byName(
            postmortems.map(({ severity: _, ...one }) => one),
            ({ postmortem }) => postmortem,
          ),
        ).toEqual(byName(again.postmortems, ({ postmortem }) => postmortem))
        expect(
          byName(
            (recurringGroups ?? []).map((one) => ({ ...one, group: one.group.trim().toLowerCase() })),
            ({ group }) => group,
          ),
        ).toEqual(byName(again.recurringGroups, ({ group }) => group))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('a day of the past', () => {
  /** Hours from the start to the last moment of a day: found by going there. */
  const endOf = (start: string, today: string, zone: string): number => {
    const dayAt = (hours: number) =>
      dayIn(zone, new Date(Date.parse(`${start}T00:30:00Z`) + hours * 3_600_000).toISOString())
    let hours = 24 * (Math.round((Date.parse(today) - Date.parse(start)) / 86_400_000) - 2)
    while (dayAt(hours + 1) <= today) hours += 1
    return hours
  }

  it('is told from the issues of today as it was told on that day', () => {
    fc.assert(
      fc.property(scene(1), ({ start, zone, lives, day }) => {
        const today = dayAfter(start, day)
        const then = factsAt(start, lives, endOf(start, today, zone))
        expect(reportOf(factsAt(start, lives), today, zone)).toEqual(reportOf(then, today, zone))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('is so with issues opened again, but for the times they had been closed, and why', () => {
    fc.assert(
      fc.property(scene(5), ({ start, zone, lives, day }) => {
        const today = dayAfter(start, day)
        const then = factsAt(start, lives, endOf(start, today, zone))
        const now = factsAt(start, lives)
        // What was closed by then, and is not any more, or was closed anew since: the tracker tells of the last time only.
        const closings = (facts: readonly Fact[]) =>
          new Map(facts.map(({ number, closedAt }) => [number, closedAt]))
        const [before, after] = [closings(then), closings(now)]
        fc.pre([...before].every(([number, closedAt]) => closedAt === null || after.get(number) === closedAt))
        const told = (facts: readonly Fact[]) => {
          const { items, totals, measures } = reportOf(facts, today, zone)
          const { reopened: _, weeks, trend: _trend, ...rest } = measures
          return {
            items: items.map(({ stateReason, ...item }) =>
              item.state === 'closed' ? { ...item, stateReason } : item,
            ),
            totals: { ...totals, closedLastWeek: 0 },
            open: weeks.at(-1)?.open,
            ...rest,
          }
        }
        expect(told(now)).toEqual(told(then))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
