import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultConfig } from '../../src/config/resolve.ts'
import { measure } from '../../src/report/measure.ts'
import { REPORT_FORMATS, renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { issuesOf } from '../generate/issues.ts'
import { documentsOf, gitHubOf, TODAY } from '../generate/tracked.ts'
import { DIST, type Measured, measureNode } from '../measure/process.ts'
import { type Served, serve } from '../measure/serve.ts'
import { type Bench, median, table } from './bench.ts'

const ISSUES = 10_000
/** Growth is measured from many to more: a few items are done before the processor's caches are full. */
const MORE = 40_000
const TIMES = MORE / ISSUES
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
/** The fastest bare client measured reads so many side by side. */
const AT_ONCE = 8
/** Milliseconds that each answer is held back for. The goal is one for a network; without one, loading any program counts. */
const DELAYS = [0, 50]
const GOAL_FROM_MS = 50
const BARE_FETCH = fileURLToPath(new URL('../measure/bare-fetch.mjs', import.meta.url))
/** What cannot be had for less: the runtime alone, with one request by its `fetch`. */
const ONE_FETCH = `await (await fetch(process.argv[2] + '/repos/octo/payments')).text()\n`

/** Growth: linear, and a quarter for a larger heap. */
const GOALS = { requests: 102, ratio: 1.5, megabytes: 130, renderSeconds: 2, growth: TIMES * 1.25 }

export const bench: Bench = {
  title: `a report of ${ISSUES.toLocaleString('en')} issues, beside a bare fetch of the same pages`,
  run: async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'postmortem-actions-bench-'))
    const { state } = await gitHubOf(documentsOf(ISSUES))
    const served = await serve('pages-server.ts', state, scratch)
    try {
      return [...(await reading(served, scratch)), await rendering()]
    } finally {
      served.end()
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}

/** The figures of reading: requests, time beside the bare fetches, memory beside them and the floor. */
async function reading({ url }: Served, scratch: string): Promise<readonly string[]> {
  const programs = programsOf(scratch)
  for (const program of programs) program.run(url) // makes the pages, warms the disk's cache
  await asked(url)
  const requests = await counted(url, programs[0])
  const runs = DELAYS.map((delay) => {
    const base = delay === 0 ? url : `${url}/delay-${delay}`
    const rounds = Array.from({ length: ROUNDS }, () => programs.map((program) => program.run(base)))
    return { delay, rounds }
  })
  const megabytes = programs.map((_, index) =>
    Math.max(...runs.flatMap(({ rounds }) => rounds.map((round) => round[index]?.megabytes ?? Number.NaN))),
  )
  return [
    table(
      ['requests', 'goal', 'asked', 'reached'],
      [['`report`', `${GOALS.requests}`, `${requests}`, reached(requests, GOALS.requests)]],
    ),
    `Whole processes taking turns, medians of ${ROUNDS}:\n\n${table(
      ['beside a bare fetch', 's', 's of `report`', 'times, goal', 'times', 'reached'],
      runs.flatMap(({ delay, rounds }) => ratios(delay, programs, rounds)),
    )}`,
    table(
      ['most memory of all runs', 'MB, goal', 'MB', 'reached'],
      programs.map(({ name, isOurs }, index) => {
        const used = megabytes[index] ?? Number.NaN
        const goal = isOurs ? [`${GOALS.megabytes}`, reached(used, GOALS.megabytes)] : ['', '']
        return [name, goal[0] ?? '', used.toFixed(0), goal[1] ?? '']
      }),
    ),
  ]
}

interface Program {
  readonly name: string
  readonly isOurs: boolean
  readonly run: (base: string) => Measured
}

/** Ours first, then the bare fetches, then the floor. */
function programsOf(scratch: string): readonly [Program, ...Program[]] {
  const oneFetch = join(scratch, 'one-fetch.mjs')
  writeFileSync(oneFetch, ONE_FETCH)
  const program = (name: string, args: (base: string) => readonly string[], isOurs = false): Program => ({
    name,
    isOurs,
    run: (base) => measureNode(args(base), { cwd: scratch, scratch, env: environmentOf(base) }),
  })
  const options = ['--repo', 'octo/payments', '--today', TODAY, '--quiet']
  return [
    program('`report`', () => [join(DIST, 'cli.js'), 'report', ...options], true),
    program('one page after the other', (base) => [BARE_FETCH, base, '1']),
    program(`${AT_ONCE} pages at once`, (base) => [BARE_FETCH, base, `${AT_ONCE}`]),
    program('one request, nothing kept', (base) => [oneFetch, base]),
  ]
}

function environmentOf(base: string): NodeJS.ProcessEnv {
  return { GITHUB_API_URL: base, GITHUB_SERVER_URL: base, GITHUB_TOKEN: 'write-token' }
}

async function counted(url: string, { run }: Program): Promise<number> {
  run(url)
  return asked(url)
}

async function asked(url: string): Promise<number> {
  return Number(await (await fetch(`${url}/asked`)).text())
}

function ratios(
  delay: number,
  programs: readonly Program[],
  rounds: readonly (readonly Measured[])[],
): readonly (readonly string[])[] {
  const middle = (index: number) => median(rounds.map((round) => round[index]?.seconds ?? Number.NaN))
  const ours = middle(0)
  return [1, 2].map((index) => {
    const theirs = middle(index)
    // Of pairs: the machine's drift meets both.
    const ratio = median(
      rounds.map((round) => (round[0]?.seconds ?? Number.NaN) / (round[index]?.seconds ?? 1)),
    )
    const name = `${programs[index]?.name}, ${delay} ms added to each`
    return [
      name,
      theirs.toFixed(2),
      ours.toFixed(2),
      ...(delay < GOAL_FROM_MS
        ? ['', ratio.toFixed(2), '']
        : [`${GOALS.ratio}`, ratio.toFixed(2), reached(ratio, GOALS.ratio)]),
    ]
  })
}

/** Of the processor, in this process: what else the machine does hardly matters. */
async function rendering(): Promise<string> {
  const some = reportOf(ISSUES)
  const more = reportOf(MORE)
  const rows: string[][] = []
  for (const format of REPORT_FORMATS) {
    await secondsOf(format, some, TIMES) // compiles it
    // As many items for the one as for the other, so that both have as much to collect.
    const one = (await secondsOf(format, some, TIMES)) / TIMES
    const times = (await secondsOf(format, more, 1)) / one
    const isReached = one <= GOALS.renderSeconds && times <= GOALS.growth
    const goals = [`${GOALS.renderSeconds}`, `${GOALS.growth}`] as const
    const cells = [goals[0], one.toFixed(3), (one * times).toFixed(3), goals[1], times.toFixed(1)]
    rows.push([`\`${format}\``, ...cells, isReached ? 'yes' : '**no**'])
  }
  const head = [
    'rendering',
    '10,000 items, s, goal',
    '10,000, s',
    '40,000, s',
    'times, goal',
    'times',
    'reached',
  ]
  return table(head, rows)
}

function reportOf(count: number): Report {
  const { timezone, report } = defaultConfig()
  return measure({ issues: issuesOf(count, TODAY), today: TODAY, timezone, dueSoon: report.dueSoon })
}

/** Of rendering the report so many times: the median of the rounds. */
async function secondsOf(format: string, report: Report, times: number): Promise<number> {
  const spent: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage()
    for (let time = 0; time < times; time += 1) await renderReport(format, report, { title: 'Action items' })
    const { user, system } = process.cpuUsage(start)
    spent.push((user + system) / 1e6)
  }
  return median(spent)
}

function reached(value: number, goal: number): string {
  return value <= goal ? 'yes' : '**no**'
}
