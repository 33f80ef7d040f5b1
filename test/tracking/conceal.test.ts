import { expect, it, onTestFinished } from 'vitest'
import { readersOf } from '../../src/commands/audience.ts'
import { planDocuments } from '../../src/commands/plan.ts'
import type { PlanInput, Routing } from '../../src/commands/prepare-sync.ts'
import { syncDocuments } from '../../src/commands/sync.ts'
import { renderSync } from '../../src/commands/sync-outcome.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { PLAN_FORMATS, renderPlan } from '../../src/sync/render.ts'
import { createGitHubRepository } from '../../src/trackers/github/repository.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { startGitHub } from '../github/github.ts'
import { document, TODAY } from './scene.ts'

const CONFIG = 'github: { parent-issues: true }'
const BEFORE = [
  '- Add an alert for full disks',
  '- Rehearse the failover',
  '- Write a runbook',
  '- Rotate the keys',
]
/** One kept, one reworded, one ticked, one removed, one new. */
const AFTER = [
  '- Add an alert for full disks',
  '- Rehearse the failover twice',
  '- [x] Write a runbook',
  '- Order disks',
]

/** Documents in octo/shop, issues in octo/secrets, where people wrote words of their own. */
async function scene(shop: 'public' | 'private', secrets: 'public' | 'private') {
  const github = await startGitHub({
    seed: { owner: 'octo', repo: 'shop', isPrivate: shop === 'private' },
    others: [
      { owner: 'octo', repo: 'secrets', isPrivate: secrets === 'private', collaborators: ['mallory'] },
    ],
  })
  onTestFinished(() => github.close())
  const told: string[] = []
  const to = (place: string) => {
    const [owner = '', repo = ''] = place.split('/')
    const { url: apiUrl, serverUrl } = github
    return { token: 'write-token', owner, repo, apiUrl, serverUrl, writeIntervalMs: 0, secondMs: 1 }
  }
  const trackerOf = (place: string) => createGitHubTracker({ ...to(place), labels: ['postmortem'] })
  const visibilityOf = (place: string) => createGitHubRepository(to(place)).visibility()
  const routing: Routing = { source: 'octo/shop', trackerOf: async (place) => trackerOf(place), visibilityOf }
  const input = (items: readonly string[]): PlanInput => ({
    documents: [document(items)],
    config: parseConfig(CONFIG, 'c.yml'),
    today: TODAY,
    tracker: trackerOf('octo/secrets'),
    repository: 'octo/secrets',
    links: { lineUrl: () => null },
    documentExists: () => false,
    progress: (message) => told.push(message),
    audience: readersOf('octo/shop', () => visibilityOf('octo/shop')),
    routing,
  })
  await syncDocuments({ ...input(BEFORE), maxNewIssues: 50 })
  const [state] = github.others
  for (const issue of state?.issues ?? []) {
    issue.title = `SECRET ${issue.title}`
    issue.labels = [...issue.labels, 'SECRET-label']
    issue.assignees = ['mallory']
  }
  told.length = 0
  return { github, state, told, input }
}

const SECRET = /SECRET|mallory/

it.each([
  ['public', 'private', false],
  ['public', 'public', true],
  ['private', 'private', true],
  ['private', 'public', true],
] as const)(
  'to readers of a %s repository, what people wrote into issues of a %s one is shown: %s',
  async (shop, secrets, isShown) => {
    const { state, told, input } = await scene(shop, secrets)
    const made = await planDocuments(input(AFTER))
    const plans = PLAN_FORMATS.map((format) => renderPlan(format, made.shown))
    for (const plan of plans) expect(SECRET.test(plan)).toBe(isShown)
    expect(made.plan.operations.some(({ title }) => SECRET.test(title))).toBe(true)
    const { result } = await syncDocuments({ ...input(AFTER), maxNewIssues: 0 })
    const outcomes = (['text', 'json', 'markdown'] as const).map((format) => renderSync(format, result))
    expect(SECRET.test([...outcomes, ...told].join('\n'))).toBe(isShown)
    // Whoever may read it or not: the sync is the same.
    expect(result).toMatchObject({ remaining: 1, failures: [], stopped: null })
    expect(state?.issues.map((issue) => issue.state)).toEqual(['open', 'open', 'closed', 'closed', 'open'])
    expect(state?.issues.every(({ assignees }) => assignees.includes('mallory'))).toBe(true)
  },
)

it('tells of an issue that may not be shown what the document says of its item, and its number', async () => {
  const { input } = await scene('public', 'private')
  const { shown } = await planDocuments(input(AFTER))
  expect(renderPlan('text', shown)).toMatchInlineSnapshot(`
    "postmortems/api.md
      keep     #1 line 12: Add an alert for full disks
               Up to date.
      update   #2 line 13: Rehearse the failover twice
               body changes
               The document changed: text.
      close    #3 line 14: Write a runbook
               state changes
               The item was ticked off in the postmortem, so the issue is closed as completed.
      create   line 15: Order disks
               owner: nobody; labels: postmortem
               A new action item, due 2026-04-01 (sev2: 30 days from first tracked).

    (issues of no document that was read)
      close    #4 an issue that not all readers of this may read
               state changes
               The item was removed from the document, so the issue is closed as not planned.
      update   #5 parent issue: an issue that not all readers of this may read
               Its list of action items changes. 1 issue becomes its sub-issue.

    1 to create, 1 to update, 2 to close, 1 to keep. Beside that: 1 parent issue to update.
    "
  `)
})

it('names no document of others when too much would be closed', async () => {
  const { input } = await scene('public', 'private')
  const syncing = syncDocuments({
    ...input(['- Something else altogether, told at length']),
    maxNewIssues: 50,
  })
  await expect(syncing).rejects.toMatchObject({
    code: 'MASS_CLOSE',
    message: expect.not.stringContaining('api.md'),
  })
})
