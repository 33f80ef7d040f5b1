import type { ItemFacts } from './item-body.ts'

/**
 * The report counted once more, in another way: day by day, number by number, as docs/report.md words it, with the
 * runtime's own calendar and none of the project's code.
 */

/** What is known of an issue of ours. */
export interface Fact extends Pick<ItemFacts, 'path' | 'kind' | 'priority' | 'owner' | 'due'> {
  readonly number: number
  /** Issues of one item share it. */
  readonly key: string
  readonly severity: string | null
  readonly group: string | null
  readonly assignees: readonly string[]
  readonly createdAt: string
  /** Null while open. */
  readonly closedAt: string | null
  readonly reason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
}

const DAY = 24 * 60 * 60 * 1000

/** `days` after a day, which may be negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** By the runtime's own calendar of zones; Swedes write the year first. */
export function dayIn(zone: string, instant: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  formats.set(zone, format)
  return format.format(new Date(instant))
}

/** Counted one by one. */
function daysFrom(from: string, to: string): number {
  let days = 0
  for (let day = from; day < to; day = dayAfter(day, 1)) days += 1
  return days
}

/** A week has the year in which its Thursday lies, and as number how many Thursdays there were in it. */
function weekOf(day: string): { week: string; start: string } {
  let start = day
  while (new Date(`${start}T12:00:00Z`).getUTCDay() !== 1) start = dayAfter(start, -1)
  const thursday = dayAfter(start, 3)
  let number = 1
  for (let one = dayAfter(thursday, -7); one.slice(0, 4) === thursday.slice(0, 4); one = dayAfter(one, -7))
    number += 1
  return { week: `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`, start }
}

/** Median: half are at most it, half at least; nearest rank: the least number that nine of ten do not exceed. */
function spread(numbers: readonly number[]) {
  if (numbers.length === 0) return null
  const smaller = (than: number, least: number) =>
    [...new Set(numbers)]
      .sort((a, b) => a - b)
      .find((one) => numbers.filter((n) => n <= one).length * least >= than)
  const lower = smaller(numbers.length, 2) ?? 0
  const upper = Math.min(
    ...numbers.filter((one) => numbers.filter((n) => n <= one).length * 2 > numbers.length),
  )
  return { count: numbers.length, median: (lower + upper) / 2, p90: smaller(9 * numbers.length, 10) }
}

/** The totals, the history and the measures of a day. */
export function recount(facts: readonly Fact[], today: string, zone: string, dueSoonDays: number) {
  const made = (fact: Fact) => dayIn(zone, fact.createdAt)
  const shut = (fact: Fact) => (fact.closedAt === null ? '9999-12-31' : dayIn(zone, fact.closedAt))
  const isDone = (fact: Fact) => fact.reason !== 'not_planned'
  const firsts = facts.filter(
    (fact) => !facts.some(({ key, number }) => key === fact.key && number < fact.number),
  )
  const items = firsts.filter((fact) => made(fact) <= today)
  const openOn = (day: string) => items.filter((fact) => made(fact) <= day && shut(fact) > day)
  const doneOn = (day: string) => items.filter((fact) => shut(fact) <= day && isDone(fact))
  const open = openOn(today)
  const late = (on: string) => (fact: Fact) => fact.due !== null && fact.due < on
  const overdue = open.filter(late(today))
  const gone = items.filter((fact) => shut(fact) <= today)
  const done = gone.filter(isDone)
  const within = (days: readonly string[], day: string) => days.includes(day)
  const seven = Array.from({ length: 7 }, (_, back) => dayAfter(today, -back))
  const soon = Array.from({ length: dueSoonDays + 1 }, (_, ahead) => dayAfter(today, ahead))

  const history = []
  for (let day = today; history.length < 52; day = dayAfter(day, -7)) {
    if (history.length > 0 && !items.some((fact) => made(fact) <= day)) break
    const there = openOn(day)
    history.unshift({
      date: day,
      open: there.length,
      overdue: there.filter(late(day)).length,
      closed: doneOn(day).length,
    })
  }

  const weeks = []
  let days: string[] = []
  for (let day = today; weeks.length < 26; day = dayAfter(day, -1)) {
    days.push(day)
    const { week, start } = weekOf(day)
    if (day !== start) continue
    const ended = items.filter((fact) => within(days, shut(fact)))
    weeks.unshift({
      week,
      start,
      opened: items.filter((fact) => within(days, made(fact))).length,
      closed: ended.filter(isDone).length,
      notPlanned: ended.filter((fact) => !isDone(fact)).length,
      open: openOn(days[0] ?? day).length,
    })
    days = []
    if (!items.some((fact) => made(fact) < start)) break
  }

  const kept = done.filter((fact) => fact.due !== null && shut(fact) <= fact.due).length
  const missed = done.filter((fact) => fact.due !== null && shut(fact) > fact.due).length + overdue.length
  const change = open.length - openOn(dayAfter(today, -28)).length
  const took = (of: readonly Fact[]) => spread(of.map((fact) => daysFrom(made(fact), shut(fact))))
  const tookBy = (name: (fact: Fact) => string | null) =>
    [...new Set(done.map(name))].map((one) => ({
      name: one,
      ...took(done.filter((fact) => name(fact) === one)),
    }))
  const groups = [...new Set(items.flatMap(({ group }) => group?.trim().toLowerCase() ?? []))].map((name) => {
    const own = items.filter(({ group }) => group?.trim().toLowerCase() === name)
    const postmortems = new Set(own.map(({ path }) => path)).size
    return {
      group: name,
      postmortems,
      items: own.length,
      open: own.filter((one) => open.includes(one)).length,
    }
  })
  const preventative = open.filter(({ kind }) => kind === 'preventative')

  return {
    totals: {
      open: open.length,
      overdue: overdue.length,
      dueSoon: open.filter(({ due }) => due !== null && within(soon, due)).length,
      unowned: open.filter(({ owner, assignees }) => owner === null && assignees.length === 0).length,
      undated: open.filter(({ due }) => due === null).length,
      closed: done.length,
      notPlanned: gone.length - done.length,
      openedLastWeek: items.filter((fact) => within(seven, made(fact))).length,
      closedLastWeek: done.filter((fact) => within(seven, shut(fact))).length,
    },
    history,
    age: spread(open.map((fact) => daysFrom(made(fact), today))),
    daysOverdue: spread(overdue.map(({ due }) => daysFrom(due ?? today, today))),
    openByAge: [
      [0, 7],
      [8, 30],
      [31, 90],
      [91, 180],
      [181, 365],
      [366, null],
    ].map(([from = 0, to = null]) => {
      const own = open.filter((fact) => {
        const age = daysFrom(made(fact), today)
        return age >= (from ?? 0) && (to === null || age <= to)
      })
      return { from, to, open: own.length, overdue: own.filter(late(today)).length }
    }),
    trend: { change, direction: change === 0 ? 'stable' : change > 0 ? 'growing' : 'shrinking' },
    weeks,
    withinTarget: { kept, missed, share: kept + missed === 0 ? null : kept / (kept + missed) },
    timeToClose: {
      all: took(done),
      bySeverity: tookBy(({ severity }) => severity),
      byPriority: tookBy(({ priority }) => priority),
      byKind: tookBy(({ kind }) => kind),
      byOwner: tookBy(({ owner, assignees }) => owner ?? assignees[0] ?? null),
    },
    postmortems: [...new Set(items.map(({ path }) => path))].map((path) => {
      const own = items.filter((fact) => fact.path === path)
      const count = (of: readonly Fact[]) => own.filter((fact) => of.includes(fact)).length
      return {
        postmortem: path,
        items: own.length,
        open: count(open),
        overdue: count(overdue),
        done: count(done),
        notPlanned: count(gone) - count(done),
      }
    }),
    recurringGroups: groups.filter(({ postmortems }) => postmortems > 1),
    oldestPreventative:
      preventative.find((one) =>
        preventative.every(
          (other) => made(one) < made(other) || (made(one) === made(other) && one.number <= other.number),
        ),
      )?.number ?? null,
    reopened: open.filter(({ reason }) => reason === 'reopened').map(({ number }) => number),
  }
}
