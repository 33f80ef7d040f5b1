import { readMarker } from '../../src/sync/marker.ts'
import type { IssueTracker } from '../../src/trackers/tracker.ts'
import { createGitHub, type GitHub, type LoggedRequest } from '../../test/github/github.ts'
import type { State } from '../../test/github/state.ts'
import type { Disturbance } from './faults.ts'
import { runProcess } from './process.ts'
import { random } from './random.ts'
import type { Scenario } from './scenarios.ts'

/** A scenario up to where its trials begin, and what comes of it when nothing goes wrong. */
export interface Prepared {
  readonly scenario: Scenario
  readonly start: GitHub
  /** The phase of each request. */
  readonly phases: readonly Phase[]
  readonly end: Outcome
}

export const PHASES = ['list', 'look', 'label', 'create', 'update', 'close', 'reopen', 'comment'] as const
export type Phase = (typeof PHASES)[number]

/** What counts in the end. */
interface Outcome {
  /** Of every issue: its item, its state, and whatever a run may have written. */
  readonly issues: readonly string[]
  /** How often issues were made or changed. */
  readonly changes: number
  readonly comments: readonly string[]
}

const MOST_RUNS = 6

export async function prepare(scenario: Scenario): Promise<Prepared> {
  const start = createGitHub({ isChecked: false, now })
  for (const documents of scenario.before) await runProcess(start, documents)
  const github = copy(start)
  await runProcess(github, scenario.now)
  return { scenario, start, phases: github.requests.map(phaseOf), end: outcomeOf(github, start.state) }
}

function now(): Date {
  return new Date('2026-03-10T12:00:00Z')
}

/** Another GitHub that holds the same. */
function copy({ state }: GitHub): GitHub {
  const github = createGitHub({ isChecked: false, now })
  const { now: _, ...held } = state
  Object.assign(github.state, structuredClone(held))
  return github
}

function phaseOf({ method, path, body, isWrite }: LoggedRequest): Phase {
  if (path === '/graphql') return isWrite ? 'label' : 'list'
  if (method === 'GET') return /\/issues\/\d+$/.test(path) ? 'look' : 'list'
  if (/\/labels$/.test(path)) return 'label'
  if (/\/comments$/.test(path)) return 'comment'
  if (method === 'POST') return 'create'
  const state = (body as { state?: string } | undefined)?.state
  return state === 'closed' ? 'close' : state === 'open' ? 'reopen' : 'update'
}

function outcomeOf({ state }: GitHub, before: State): Outcome {
  const issues = state.issues.map(({ title, body, state: stands, stateReason, labels, assignees }) =>
    JSON.stringify([title, body, stands, stateReason, labels, assignees]),
  )
  return {
    issues: issues.sort(),
    changes: state.revision - before.revision,
    comments: state.comments.map(({ issue, body }) => `${issue} ${body}`).sort(),
  }
}

type Tamper = (tracker: IssueTracker) => IssueTracker

/** One run with a disturbance at its `at`th request, then others until nothing is left; gives the laws it broke. */
export async function tryOne(
  prepared: Prepared,
  { fault, kill, lag }: Disturbance,
  at: number,
  tamper?: Tamper,
): Promise<readonly string[]> {
  const github = copy(prepared.start)
  const { now: documents } = prepared.scenario
  github.state.listLag = lag ?? 0
  if (fault !== undefined) github.inject(fault(at))
  await runProcess(github, documents, {
    ...(kill === undefined ? {} : { death: { at, when: kill } }),
    ...(tamper === undefined ? {} : { tamper }),
  })
  github.heal()
  return [
    ...(await finish(github, prepared, tamper)),
    ...compare(outcomeOf(github, prepared.start.state), prepared),
  ]
}

/** Runs until nothing is left; then one more must write nothing. */
async function finish(github: GitHub, { scenario }: Prepared, tamper?: Tamper): Promise<readonly string[]> {
  const options = tamper === undefined ? {} : { tamper }
  let runs = 0
  while ((await runProcess(github, scenario.now, options)) !== 'done') {
    runs += 1
    if (runs === MOST_RUNS) return ['is never done']
  }
  for (const issue of github.state.issues) issue.stale = null
  const { writes } = github.count()
  await runProcess(github, scenario.now)
  return github.count().writes === writes ? [] : ['a run with nothing to do writes']
}

function compare(reached: Outcome, { end }: Prepared): readonly string[] {
  const problems: string[] = []
  if (reached.issues.length > end.issues.length) problems.push('an item has two issues')
  if (reached.issues.length < end.issues.length) problems.push('an item has no issue')
  if (problems.length === 0 && reached.issues.join('\n') !== end.issues.join('\n'))
    problems.push('an issue is not as it should be')
  if (reached.changes > end.changes) problems.push('an issue was changed twice')
  if (new Set(reached.comments).size < reached.comments.length) problems.push('a comment stands there twice')
  if (reached.comments.some((comment) => !end.comments.includes(comment))) problems.push('a comment too many')
  return problems
}

/**
 * Two processes at the same time, with two disturbances at random requests of theirs, then others until nothing is
 * left; gives the laws broken. The same seed gives the same disturbances and turns.
 */
export async function tryRace(
  prepared: Prepared,
  disturbances: readonly Disturbance[],
  seed: number,
): Promise<readonly string[]> {
  const { integer, pick } = random(seed)
  const github = copy(prepared.start)
  const { now: documents } = prepared.scenario
  const deaths = [0, 1].map(() => {
    const { fault, kill, lag } = pick(disturbances)
    const at = 1 + integer(prepared.phases.length)
    if (fault !== undefined) github.inject(fault(at + integer(prepared.phases.length)))
    github.state.listLag = Math.max(github.state.listLag, lag ?? 0)
    return kill === undefined ? {} : { death: { at, when: kill } }
  })
  const turn = async () => {
    for (let turns = integer(4); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all(deaths.map((death) => runProcess(github, documents, { ...death, turn })))
  github.heal()
  return [...(await finish(github, prepared)), ...oneOpenIssueEach(github, prepared)]
}

/**
 * Each item has one issue that is as it should be; whatever else was opened for it stands closed as a duplicate, by the
 * process that withdrew it or by the next run.
 */
function oneOpenIssueEach({ state }: GitHub, prepared: Prepared): readonly string[] {
  const wanted = new Map<string, string>()
  for (const issue of prepared.end.issues) {
    const [title, , stands, reason] = JSON.parse(issue) as [string, string, string, string | null]
    wanted.set(title, `${stands} ${reason}`)
  }
  const counting = state.issues.filter(({ stateReason }) => stateReason !== 'duplicate')
  const found = new Map(
    counting.map(({ title, state: stands, stateReason }) => [title, `${stands} ${stateReason}`]),
  )
  const keys = counting.map(({ body }) => readMarker(body ?? '')?.key)
  const problems: string[] = []
  if (counting.length > wanted.size) problems.push('an item has two issues')
  if (new Set(keys).size < counting.length) problems.push('two issues have one key')
  if ([...wanted.keys()].some((title) => !found.has(title))) problems.push('an item has no issue')
  if ([...found].some(([title, stands]) => wanted.get(title) !== stands))
    problems.push('an issue is not as it should be')
  return problems
}
