import { describe, expect, it } from 'vitest'
import type { GitHubServerOptions } from '../github/github.ts'
import type { Seed, State, StoredIssue } from '../github/state.ts'
import { directoryScene, document, trackingScene } from './scene.ts'

interface Feature {
  readonly name: string
  readonly config: string
  /** A repository that has what the feature needs. */
  readonly able: Seed
  /** A GitHub that has not, or refuses it. */
  readonly unable: GitHubServerOptions
  /** Read beside the list of issues where something is to be written. */
  readonly probes: readonly string[]
  readonly of: (issue: StoredIssue, state: State) => unknown
  /** Of the first item, which is due on 2026-04-30, and of the second, a preventative one due on 2026-04-01. */
  readonly expected: readonly [unknown, unknown]
  readonly change: (issue: StoredIssue) => void
  /** Told where the tracker cannot do it. */
  readonly lacking: RegExp
}

const NO_MILESTONE = {
  do: 'answer',
  status: 403,
  method: 'POST',
  path: '/milestones',
  times: Number.POSITIVE_INFINITY,
} as const

const milestoneTitle = ({ milestone }: StoredIssue, { milestones }: State) =>
  milestones.find(({ number }) => number === milestone)?.title ?? null

const FEATURES: readonly Feature[] = [
  {
    name: 'a milestone for each postmortem',
    config: 'github: { milestone: postmortem }',
    able: {},
    unable: { faults: [NO_MILESTONE] },
    probes: ['GET /repos/octo/payments/milestones?state=all&per_page=100'],
    of: milestoneTitle,
    expected: ['Postmortem: API outage (2026-02-20)', 'Postmortem: API outage (2026-02-20)'],
    change: (issue) => {
      issue.milestone = null
    },
    lacking: /has no milestones|makes no milestone/,
  },
  {
    name: 'a milestone for each month in which items are due',
    config: 'github: { milestone: due-month }',
    able: {},
    unable: { faults: [NO_MILESTONE] },
    probes: ['GET /repos/octo/payments/milestones?state=all&per_page=100'],
    of: milestoneTitle,
    expected: ['Postmortem actions due 2026-04', 'Postmortem actions due 2026-04'],
    change: (issue) => {
      issue.milestone = null
    },
    lacking: /has no milestones|makes no milestone/,
  },
  {
    name: 'an issue type',
    config: 'github: { issue-type: { default: task, preventative: Hardening } }',
    able: { issueTypes: ['Bug', 'Task', 'Hardening'] },
    unable: {},
    probes: ['GET /repos/octo/payments/issue-types'],
    of: ({ type }) => type,
    expected: ['Task', 'Hardening'],
    change: (issue) => {
      issue.type = 'Bug'
    },
    lacking: /has no issue type "Hardening", "task"/,
  },
  {
    name: 'the date field of the organisation',
    config: 'github: { due-field: target date }',
    able: { dateFields: ['Start date', 'Target date'] },
    unable: { seed: { dateFields: ['Start date'] } },
    probes: ['GET /orgs/octo/issue-fields'],
    of: ({ dates }) => dates['Target date'] ?? null,
    expected: ['2026-04-30', '2026-04-01'],
    change: (issue) => {
      issue.dates = { 'Target date': '2026-12-24' }
    },
    lacking: /has no date field of the name/,
  },
]

const DOCUMENT = document([
  '- Add an alert for full disks (due: 2026-04-30)',
  '- Prevent full disks, preventative',
])

describe.each(FEATURES)('$name', ({ config, able, unable, probes, of, expected, change, lacking }) => {
  it('is set with the issue, and read no more when nothing changes', async () => {
    const { github, run, told } = await trackingScene({ seed: able })
    await run([DOCUMENT], config)
    const found = () => github.state.issues.map((issue) => of(issue, github.state))
    expect(found()).toEqual(expected)
    const asked = github.requests.map(({ method, path }) => `${method} ${path}`)
    for (const probe of probes) expect(asked.filter((one) => one === probe)).toHaveLength(1)
    expect(told.filter((message) => lacking.test(message))).toEqual([])
    const { plan } = await run([DOCUMENT], config)
    expect(plan.summary).toMatchObject({ keep: 2, update: 0 })
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
    expect(found()).toEqual(expected)
  })

  it('comes to issues that were there before; a second run writes nothing', async () => {
    const { github, run } = await trackingScene({ seed: able })
    await run([DOCUMENT], '{}')
    await run([DOCUMENT], config)
    expect(github.state.issues.map((issue) => of(issue, github.state))).toEqual(expected)
    await run([DOCUMENT], config)
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it('stays as people changed it', async () => {
    const { github, run } = await trackingScene({ seed: able })
    await run([DOCUMENT], config)
    const [issue] = github.state.issues
    if (issue === undefined) throw new Error('no issue')
    change(issue)
    const chosen = of(issue, github.state)
    await run([DOCUMENT], config)
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
    expect(of(issue, github.state)).toEqual(chosen)
  })

  it('is done without, and said so, where GitHub has it not', async () => {
    const { github, run, told } = await trackingScene(unable)
    const { result } = await run([DOCUMENT], config)
    expect(result).toMatchObject({ created: 2, remaining: 0, failures: [], stopped: null })
    expect(told.filter((message) => lacking.test(message))).toHaveLength(1)
    await run([DOCUMENT], config)
    expect(github.count().writes).toBe(0)
    expect(github.count().requests).toBeLessThanOrEqual(1 + probes.length)
  })

  it('is done without, and said so, in a folder', async () => {
    const { run, told } = directoryScene()
    const { result } = await run([DOCUMENT], config)
    expect(result).toMatchObject({ created: 2, remaining: 0, failures: [], stopped: null })
    expect(told.filter((message) => lacking.test(message))).toHaveLength(1)
    const again = await run([DOCUMENT], config)
    expect(again.plan.summary).toMatchObject({ keep: 2, update: 0 })
    expect(told.filter((message) => lacking.test(message))).toEqual([])
  })

  it('costs nothing where it is not asked for', async () => {
    const { github, run } = await trackingScene({ seed: able })
    await run([DOCUMENT], '{}')
    const asked = github.requests.map(({ method, path }) => `${method} ${path}`)
    for (const probe of probes) expect(asked).not.toContain(probe)
    expect(github.state.issues.map((issue) => of(issue, github.state))).toEqual([null, null])
  })
})
