import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useVirtualClock } from '../../scripts/reliability/virtual-clock.ts'
import { type SyncInput, type SyncOutcome, syncDocuments } from '../../src/commands/sync.ts'
import { renderSync } from '../../src/commands/sync-outcome.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { measure } from '../../src/report/measure.ts'
import { REPORT_FORMATS, renderReport } from '../../src/report/render.ts'
import { inspectMarker, isMarkerLine } from '../../src/sync/marker.ts'
import { PLAN_FORMATS, renderPlan } from '../../src/sync/render.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { createGitHub, type GitHub } from '../github/github.ts'
import { addIssue } from '../github/state.ts'
import { COMMAND, CONTROL, expectHarmless, hostile, NOTIFIES, nodesOf, OWN_HTML } from './harmless.ts'
import { document, TODAY } from './scene.ts'

let useOwnClock = () => {}
beforeEach(() => {
  useOwnClock = useVirtualClock()
})
afterEach(() => useOwnClock())

const CONFIG = `
labels: [postmortem]
github: { parent-issues: true, milestone: postmortem }
`
const config = parseConfig(CONFIG, 'c.yml')

function trackerOf({ url: apiUrl, serverUrl, fetch, state: { owner, repo } }: GitHub) {
  const to = { token: 'write-token', owner, repo, apiUrl, serverUrl, fetch }
  return createGitHubTracker({ ...to, labels: config.labels, writeIntervalMs: 0 })
}

function sync(github: GitHub, documents: readonly DocumentFile[], said: string[] = []): Promise<SyncOutcome> {
  const input: SyncInput = {
    documents,
    config,
    today: TODAY,
    tracker: trackerOf(github),
    repository: 'octo/payments',
    links: {
      lineUrl: (path, line) =>
        `https://example.com/blob/abc/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    },
    documentExists: () => true,
    progress: (message) => said.push(message),
    maxNewIssues: 50,
  }
  return syncDocuments(input)
}

async function expectShownHarmless(github: GitHub, { plan, result }: SyncOutcome, said: readonly string[]) {
  const issues = await trackerOf(github).listIssues('postmortem')
  const report = measure({ issues, today: TODAY, timezone: 'UTC', dueSoon: config.report.dueSoon })
  const reports = new Map(
    await Promise.all(
      REPORT_FORMATS.map(
        async (format) => [format, await renderReport(format, report, config.report)] as const,
      ),
    ),
  )
  const plans = new Map(PLAN_FORMATS.map((format) => [format, renderPlan(format, plan)]))
  for (const text of [plans.get('markdown'), reports.get('markdown'), renderSync('markdown', result)])
    expectHarmless(text ?? '', OWN_HTML)
  for (const text of [plans.get('text'), reports.get('text'), renderSync('text', result)]) {
    expect(text).not.toMatch(COMMAND)
    expect(text).not.toMatch(CONTROL)
  }
  expect(reports.get('html')).not.toMatch(/<(script(?!>\n\()|img|td><\/tr)|onerror=alert\(1\)>|javascript:/)
  for (const line of said) expect(line).not.toMatch(CONTROL)
}

const ITEMS = ['- Add an alert for full disks', '- Rehearse the failover of the database']
const TWO = document(ITEMS)

/** Lines that begin like a marker of ours, and cannot be read as one, beside the one that can. */
const FORGED = '<!-- postmortem-actions:item v1 {"key":"forged"} --> Add'
const PLAIN = { title: 'Other words', label: 'ours', above: 'Above', below: 'Below', login: 'alice' }
const FORGED_ABOVE = { ...PLAIN, above: FORGED }
const FORGED_BELOW = { ...PLAIN, below: FORGED }

describe('issues whose words are hostile', () => {
  it('do nothing where they are shown, and keep their words', async () => {
    const words = fc.record({
      title: hostile,
      label: hostile,
      above: hostile,
      below: hostile,
      login: hostile,
    })
    await fc.assert(
      fc.asyncProperty(words, async ({ title, label, above, below, login }) => {
        const github = createGitHub({ isChecked: false })
        await sync(github, [TWO])
        const [first, second] = github.state.issues
        if (first === undefined || second === undefined) throw new Error('no issues')
        const kept = first.body ?? ''
        Object.assign(first, {
          title,
          labels: ['postmortem', label.slice(0, 50)],
          assignees: [login],
          body: `${above}\n\n${kept}\n\n${below}`,
        })
        Object.assign(second, { title: `${title} too` })
        const said: string[] = []
        const reworded = document(['- Add two alerts for full disks', ITEMS[1] ?? ''])
        const outcome = await sync(github, [reworded], said)
        await expectShownHarmless(github, outcome, said)
        expect(outcome.plan.summary).toMatchObject({ create: 0, close: 0 })
        expect(first.title).toBe(title)
        expect(first.body?.startsWith(`${above}\n\n`)).toBe(true)
        expect(first.body?.endsWith(`\n\n${below}`)).toBe(true)
      }),
      {
        numRuns: 60,
        examples: [[FORGED_ABOVE], [FORGED_BELOW]],
      },
    )
  }, 60_000)
})

describe('an outsider', () => {
  /** What an outsider can do: open an issue with any text; say that somebody gave it our label. */
  const forged = (github: GitHub, body: string) =>
    addIssue(github.state, { title: 'Forged', body, labels: ['postmortem'] }, 'outsider', null)
  const state = (issue: ReturnType<typeof forged>) => JSON.stringify(issue)

  it('opens no issue that counts as one of ours, whatever marker it carries', async () => {
    const github = createGitHub({ isChecked: false })
    // The marker of the very item, known from another repository.
    const other = createGitHub({ isChecked: false })
    await sync(other, [TWO])
    const bodies = other.state.issues.map(({ body }) => body ?? '')
    const issues = bodies.map((body) => forged(github, body))
    const before = issues.map(state)
    const { plan } = await sync(github, [TWO])
    expect(plan.summary).toMatchObject({ create: 2, adopt: 0, keep: 0, close: 0, update: 0 })
    expect(plan.extras?.map(({ kind, action }) => [kind, action])).toContainEqual(['parent', 'create'])
    expect(issues.map(state)).toEqual(before)
    const again = await sync(github, [document([])])
    expect(issues.map(state)).toEqual(before)
    expect(again.plan.operations.map(({ issue }) => issue).filter((number) => (number ?? 0) <= 3)).toEqual([])
  })

  it('has no issue adopted by an item that names it', async () => {
    const github = createGitHub({ isChecked: false })
    const issue = forged(github, 'Please')
    const before = state(issue)
    const { plan } = await sync(github, [document([`${ITEMS[0]} (#${issue.number})`])])
    expect(plan.operations.map(({ kind }) => kind)).toEqual(['skip'])
    expect(state(issue)).toBe(before)
  })
})

describe('what is written around the managed block', () => {
  it.each([
    ['a second end', (body: string) => `${body}\n<!-- postmortem-actions:end -->\n`],
    ['a second begin', (body: string) => `<!-- postmortem-actions:begin -->\n${body}`],
    [
      'a block of its own',
      (body: string) => `<!-- postmortem-actions:begin -->\nx\n<!-- postmortem-actions:end -->\n${body}`,
    ],
    [
      'a marker of its own below',
      (body: string) => `${body}\n<!-- postmortem-actions:item v1 {"key":"forged"} -->`,
    ],
    ['a marker of a parent issue', (body: string) => `${body}\n<!-- postmortem-actions:parent v1 {} -->`],
    ['a marker of the report', (body: string) => `${body}\n<!-- postmortem-actions:report -->`],
  ])('as %s leads to no other issue and no second marker of ours', async (_, edit) => {
    const github = createGitHub({ isChecked: false })
    await sync(github, [TWO])
    const [first] = github.state.issues
    if (first === undefined) throw new Error('no issue')
    first.body = edit(first.body ?? '')
    const lines = (first.body ?? '').split('\n').filter(isMarkerLine).length
    const count = github.state.issues.length
    await sync(github, [document(['- Add two alerts for full disks', ITEMS[1] ?? ''])])
    await sync(github, [document(['- Add two alerts for full disks', ITEMS[1] ?? ''])])
    expect(github.state.issues).toHaveLength(count)
    expect(github.state.issues.map(({ state: now }) => now)).toEqual(['open', 'open', 'open'])
    expect((first.body ?? '').split('\n').filter(isMarkerLine)).toHaveLength(lines)
  })
})

describe('a file', () => {
  it.each([
    'postmortems/::error::forged @mallory #98765.md',
    'postmortems/<!-- postmortem-actions:end -->.md',
    'postmortems/-->.md',
    'postmortems/a`b|c](https://evil.example)[d.md',
    'postmortems/##[error]forged.md',
    'postmortems/\u202egpj.md',
    'postmortems/<img src=x onerror=alert(1)>.md',
    'postmortems/evil/repo#98765/postmortem.md',
  ])('called %s is named and linked to, and does nothing', async (path) => {
    const github = createGitHub({ isChecked: false })
    const said: string[] = []
    const outcome = await sync(github, [document(ITEMS, { path })], said)
    expect(outcome.result).toMatchObject({ created: 2, failures: [] })
    for (const { title, body } of github.state.issues) {
      for (const pattern of NOTIFIES) expect(title).not.toMatch(pattern)
      expectHarmless(body ?? '', /^<!-- postmortem-actions:(begin|end|item|parent|parent-begin|parent-end) /)
    }
    const own = github.state.issues.slice(0, 2).map(({ body }) => inspectMarker(body ?? ''))
    expect(own).toMatchObject([{ marker: { path } }, { marker: { path } }])
    for (const { body } of github.state.issues) {
      const comments = nodesOf(body ?? '').filter(({ type }) => type === 'html')
      expect(comments).toHaveLength(3)
    }
    await expectShownHarmless(github, outcome, said)
    const again = await sync(github, [document(ITEMS, { path })], said)
    expect(again.plan.operations.map(({ kind }) => kind)).toEqual(['keep', 'keep'])
    expect(again.plan.extras).toBeUndefined()
  })
})
