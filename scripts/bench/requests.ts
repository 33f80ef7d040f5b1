import type { Config } from '../../src/config/config.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { createGitHubRepository } from '../../src/trackers/github/repository.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { createGitHub, type GitHub } from '../../test/github/github.ts'
import type { Seed } from '../../test/github/state.ts'
import { documentsOf, type GeneratedDocument, gitHubOf, syncAll } from '../generate/tracked.ts'
import { memoryOf } from '../measure/tracker-memory.ts'
import { type Bench, table } from './bench.ts'

/** Counted, not timed: what a sync asks of the in-memory GitHub, and the memory it takes for that. */
export const bench: Bench = {
  title: 'requests of a sync to the in-memory GitHub',
  run: async () => [
    table(
      ['sync', 'requests, goal', 'requests', 'writes, goal', 'writes', 'searches', 'reached'],
      [
        await again(10, 2),
        await again(100, 2),
        await again(1000, 12),
        await again(1000, 12, 'apart'),
        await first('tracking label missing', 10, 13, 'Paint'),
        await first('tracking label missing', 100, 103, 'Paint'),
        await first('tracking label and one for a kind missing', 10, 13, 'Replace'),
        await first('tracking label and one for a kind missing', 100, 103, 'Replace'),
        await first('five labels missing', 10, 13, 'Paint', FOUR),
        await first('five labels missing', 100, 103, 'Paint', FOUR),
        await first('five labels missing, issues of others there', 10, 14, 'Paint', FOUR, OTHERS),
        await first('five labels missing, issues of others there', 100, 104, 'Paint', FOUR, OTHERS),
        await changed(1000, 13),
        await changed(1000, 13, 'apart'),
        await added(1000, 13),
      ],
    ),
    `What each optional feature adds:\n\n${table(
      ['feature', 'first sync of 10 items', 'the same again', 'what for'],
      await Promise.all(FEATURES.map(costs)),
    )}`,
    `The most memory of \`dist/cli.js\` where 10,000 items are tracked:\n\n${table(
      ['command, nothing changed', 'MB, goal', 'MB', 'reached'],
      await memory(10_000, 130),
    )}`,
  ],
}

function trackerOf(github: GitHub, { labels, github: { dueField } }: Config) {
  return createGitHubTracker({ ...placeOf(github), labels, dueField })
}

function placeOf({ url, serverUrl, fetch, state: { owner, repo } }: GitHub) {
  return { token: 'write-token', owner, repo, apiUrl: url, serverUrl, writeIntervalMs: 0, fetch }
}

/** `other` is the repository that all routes lead to. */
function sync(
  github: GitHub,
  files: readonly GeneratedDocument[],
  config: Config = defaultConfig(),
  other = github,
) {
  const of = (place: string) => (place === ELSEWHERE ? other : github)
  return syncAll(trackerOf(github, config), files, config, {
    source: 'octo/payments',
    trackerOf: async (place) => trackerOf(of(place), config),
    visibilityOf: (place) => createGitHubRepository(placeOf(of(place))).visibility(),
  })
}

async function counted(
  name: string,
  github: GitHub,
  files: readonly GeneratedDocument[],
  goals: [number, number],
  count: number,
  config: Config = defaultConfig(),
) {
  github.forget()
  await sync(github, files, config)
  const { requests, writes } = github.count()
  const issues = github.state.issues.length
  if (issues !== count) throw new Error(`${name}: ${count} items have ${issues} issues`)
  const searches = github.requests.filter(({ path }) => path.startsWith('/search')).length
  const reached = requests <= goals[0] && writes <= goals[1] && searches === 0 ? 'yes' : '**no**'
  return [name, ...[goals[0], requests, goals[1], writes, searches].map(String), reached]
}

/** `apart`: an issue of others stands after each of ours, so that numbers are missing between the pages of a list. */
async function again(count: number, goal: number, apart?: 'apart') {
  const files = documentsOf(count)
  const name = `nothing changed, ${count} tracked${apart === undefined ? '' : ' between issues of others'}`
  const github = await gitHubOf(files, apart)
  return counted(name, github, files, [goal, 0], github.state.issues.length)
}

const FOUR = ['reliability', 'checkout', 'payments', 'outage']

/** Any of them may be ours without its label: that is looked for, by one request more. */
const OTHERS: Seed = { issues: [{ title: 'Typo' }, { title: 'Dark mode' }] }

/** `more` labels stand at every issue. */
async function first(
  labels: string,
  count: number,
  goal: number,
  verb: string,
  more: readonly string[] = [],
  seed: Seed = {},
) {
  const github = createGitHub({ isChecked: false, seed })
  const there = github.state.issues.length
  const base = defaultConfig()
  const config = { ...base, labels: [...base.labels, ...more] }
  const name = `first, ${count} items, ${labels}`
  return counted(name, github, documentsOf(count, 0, verb), [goal, goal - 2], count + there, config)
}

async function changed(count: number, goal: number, apart?: 'apart') {
  const github = await gitHubOf(documentsOf(count), apart)
  const name = `one of ${count} reworded${apart === undefined ? '' : ', between issues of others'}`
  return counted(name, github, documentsOf(count, 1), [goal, 1], github.state.issues.length)
}

async function added(count: number, goal: number) {
  const github = await gitHubOf(documentsOf(count))
  return counted(`one more among ${count}`, github, documentsOf(count + 1), [goal, 1], count + 1)
}

const ELSEWHERE = 'octo/elsewhere'

interface Feature {
  readonly name: string
  readonly settings: Partial<Config['github']>
  readonly routes?: Config['routes']
  readonly seed?: Seed
  readonly what: string
}

const FEATURES: readonly Feature[] = [
  { name: 'none', settings: {}, what: '' },
  {
    name: '`milestone: due-month`',
    settings: { milestone: 'due-month' },
    what: 'reads the milestones, makes each that is missing',
  },
  {
    name: '`milestone: postmortem`',
    settings: { milestone: 'postmortem' },
    what: 'reads the milestones, makes each that is missing',
  },
  {
    name: '`issue-type`',
    settings: { issueTypes: { default: 'Task' } },
    seed: { issueTypes: ['Task'] },
    what: 'reads the types of the organisation',
  },
  {
    name: '`due-field`',
    settings: { dueField: 'Target date' },
    seed: { dateFields: ['Target date'] },
    what: 'reads the fields of the organisation',
  },
  {
    name: '`parent-issues`',
    settings: { parentIssues: true },
    what: 'looks again, makes the parent, links each item, writes the links down',
  },
  {
    name: '`routes` to one repository',
    settings: {},
    routes: [{ owner: null, label: defaultConfig().labels[0] ?? null, kind: null, repository: ELSEWHERE }],
    what: 'lists its issues; asks who can read it and the documents where it writes',
  },
]

/** What a first sync of ten items, and one after it, ask for more than without the feature. */
async function costs({ name, settings, routes = [], seed = {}, what }: Feature): Promise<readonly string[]> {
  const base = defaultConfig()
  const due = { ...base.due, default: { count: 30, unit: 'day' } } satisfies Config['due']
  const plain = { ...base, due }
  const without = await twice(seed, plain)
  const asked = await twice(seed, { ...plain, routes, github: { ...plain.github, ...settings } })
  const shown = asked.map((requests, index) => {
    const more = requests - (without[index] ?? Number.NaN)
    return name === 'none' ? `${requests}` : `${requests} (+${more})`
  })
  return [name, ...shown, what]
}

async function twice(seed: Seed, config: Config): Promise<readonly number[]> {
  const github = createGitHub({ isChecked: false, seed })
  const other = createGitHub({ isChecked: false, seed: { repo: 'elsewhere' } })
  const counts: number[] = []
  for (const _ of ['first', 'again']) {
    for (const one of [github, other]) one.forget()
    await sync(github, documentsOf(10), config, other)
    counts.push(github.count().requests + other.count().requests)
  }
  return counts
}

async function memory(count: number, goal: number): Promise<readonly (readonly string[])[]> {
  const files = documentsOf(count)
  const commands = ['report', 'sync'] as const
  const used = await memoryOf(commands, await gitHubOf(files), files)
  return commands.map((command, index) => {
    const megabytes = used[index] ?? Number.NaN
    return [`\`${command}\``, `${goal}`, megabytes.toFixed(0), megabytes <= goal ? 'yes' : '**no**']
  })
}
