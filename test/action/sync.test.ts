import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { OUTPUT_DEFAULTS, OUTPUT_NAMES } from '../../src/action/outputs.ts'
import { WRITE_BACK_BRANCH } from '../../src/trackers/github/write-back.ts'
import { fileOn, pushFiles } from '../github/git.ts'
import { aPostmortem } from './documents.ts'
import { dispatchPayload, pullRequestPayload, schedulePayload } from './events.ts'
import { TOKEN } from './runner.ts'
import { annotationsOf, aScene, issuesOf, PULL } from './scene.ts'

const PATH = 'postmortems/2026-03-02-checkout.md'
const items = [
  'Add an alert on the depth of the payment queue (@alice, due 2026-04-01)',
  'Load-test the checkout before each sale',
  'Document how the workers are restarted',
]
const documents = { [PATH]: aPostmortem({ items }) }

describe('a push to the default branch', () => {
  it('opens an issue for each action item', async () => {
    const scene = await aScene(documents)
    const result = await scene.push()
    expect(result).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { created: '3', updated: '0', closed: '0', remaining: '0' },
    })
    const issues = issuesOf(scene.github)
    expect(issues.map(({ title }) => title)).toEqual([
      'Add an alert on the depth of the payment queue',
      'Load-test the checkout before each sale',
      'Document how the workers are restarted',
    ])
    expect(issues[0]).toMatchObject({ assignees: ['alice'], labels: expect.arrayContaining(['postmortem']) })
    expect(issues[0]?.body).toContain('2026-04-01')
    expect(issues[0]?.body).toContain(`/octo/shop/blob/`)
    expect(result.plan).toMatchObject({ summary: { create: 3 } })
    expect(result.summary).toContain('3 issues opened')
  })

  it('writes nothing the second time', async () => {
    const scene = await aScene(documents)
    await scene.push()
    scene.github.forget()
    const result = await scene.push()
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '0', updated: '0', closed: '0' } })
    expect(result.plan).toMatchObject({ summary: { keep: 3, create: 0 } })
    expect(scene.github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it('closes the issue of an item that was taken out', async () => {
    const scene = await aScene(documents)
    await scene.push()
    scene.checkout.commit({ [PATH]: aPostmortem({ items: items.slice(0, 2) }) })
    const result = await scene.push()
    expect(result.outputs).toMatchObject({ created: '0', closed: '1' })
    expect(issuesOf(scene.github).map(({ state }) => state)).toEqual(['open', 'open', 'closed'])
  })

  it('ends when its requests are spent, says what is left, and goes on with it in the next run', async () => {
    const scene = await aScene(documents)
    const first = await scene.push({ inputs: { 'max-requests': '6' } })
    expect(first.exitCode).toBe(0)
    expect(Number(first.outputs.remaining)).toBeGreaterThan(0)
    expect(annotationsOf(first).join()).toMatch(/spent its 6 requests .*max-requests/)
    const second = await scene.push()
    expect(second.outputs.remaining).toBe('0')
    expect(issuesOf(scene.github).length).toBe(3)
  })

  it('stops at max-new-issues, says what is left, and goes on with it in the next run', async () => {
    const scene = await aScene(documents)
    const inputs = { 'max-new-issues': '2' }
    const first = await scene.push({ inputs })
    expect(first).toMatchObject({ exitCode: 0, outputs: { created: '2', remaining: '1' } })
    expect(annotationsOf(first)).toEqual([expect.stringMatching(/^warning: 1 change .* left/)])
    const second = await scene.push({ inputs })
    expect(second).toMatchObject({ exitCode: 0, outputs: { created: '1', remaining: '0' } })
    expect(issuesOf(scene.github)).toHaveLength(3)
  })

  it('only plans when the run is dry', async () => {
    const scene = await aScene(documents)
    const result = await scene.push({ inputs: { 'dry-run': 'true' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '0', remaining: '3' } })
    expect(result.plan).toMatchObject({ summary: { create: 3 } })
    expect(result.summary).toContain('dry run')
    expect(scene.github.count().writes).toBe(0)
  })

  it('keeps issues in another repository when told so', async () => {
    const seed = { owner: 'octo', repo: 'follow-ups' }
    const scene = await aScene(documents, { seed })
    const result = await scene.push({ inputs: { repository: 'octo/follow-ups' } })
    expect(result.outputs.created).toBe('3')
    // The documents are where they are.
    expect(issuesOf(scene.github)[0]?.body).toContain('/octo/shop/blob/')
  })

  it('shows nobody what people wrote into issues of a repository that only some may read', async () => {
    const scene = await aScene(documents, { others: [{ owner: 'octo', repo: 'secrets', isPrivate: true }] })
    const inputs = { repository: 'octo/secrets' }
    await scene.push({ inputs })
    const [first] = scene.github.others[0]?.issues ?? []
    Object.assign(first ?? {}, { title: 'SECRET words', labels: ['postmortem', 'SECRET-label'] })
    scene.checkout.commit({ [PATH]: aPostmortem({ items: items.slice(1) }) })
    const { summary, log, commands, outputs } = await scene.push({ inputs })
    expect(outputs).toMatchObject({ closed: '1' })
    expect(summary).toContain('an issue that not all readers of this may read')
    expect(`${summary}${log}${JSON.stringify(commands)}`).not.toContain('SECRET')
    const proposed = await scene.propose({ [PATH]: aPostmortem({ items: items.slice(2) }) }, { inputs })
    expect(`${proposed.summary}${JSON.stringify(scene.github.state.comments)}`).not.toContain('SECRET')
    expect(scene.github.state.comments).toHaveLength(1)
  })

  it('reads the configuration of the checkout', async () => {
    const config = 'paths: ["reviews/*.md"]\nlabels: [follow-up]\n'
    const scene = await aScene({ 'reviews/one.md': aPostmortem(), 'pm.yml': config, ...documents })
    const result = await scene.push({ inputs: { config: 'pm.yml' } })
    expect(result.outputs.created).toBe('1')
    expect(issuesOf(scene.github)[0]?.labels).toContain('follow-up')
  })

  it('closes nothing when there is nothing in the checkout', async () => {
    const scene = await aScene(documents)
    await scene.push()
    scene.checkout.commit({ [PATH]: null })
    scene.github.forget()
    const result = await scene.push()
    expect(result.exitCode).toBe(0)
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^notice: No postmortem was found/)])
    expect(scene.github.requests).toEqual([])
  })
})

describe('a checkout in a folder of the workspace', () => {
  it('is linked to, and written back to, by the paths of the repository', async () => {
    const text = documents[PATH] ?? ''
    const configured = { ...documents, '.github/postmortem-actions.yml': 'write-back: true\n' }
    const scene = await aScene(configured)
    const { git } = scene.github.state
    const outer = mkdtempSync(join(tmpdir(), 'postmortem-actions-outer-'))
    onTestFinished(() => rmSync(outer, { recursive: true, force: true }))
    renameSync(scene.checkout.folder, join(outer, 'src'))
    const where = { cwd: join(outer, 'src'), encoding: 'utf8' } as const
    const sha = execFileSync('git', ['rev-parse', 'HEAD'], where).trim()
    const pushed = git.commits.get(pushFiles(scene.github.state, 'main', { [PATH]: text }))
    if (pushed !== undefined) git.commits.set(sha, pushed)
    git.branches.set('main', sha)
    const result = await scene.push({
      workspace: outer,
      env: { INPUT_CONFIG: 'src/.github/postmortem-actions.yml' },
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '3' } })
    expect(issuesOf(scene.github)[0]?.body).toContain(`/octo/shop/blob/${sha}/${PATH}?plain=1#L`)
    expect(fileOn(scene.github.state, WRITE_BACK_BRANCH, PATH)).toContain(
      'how the workers are restarted (#4)',
    )
  })
})

describe('other events that sync', () => {
  it('a merged pull request', async () => {
    const scene = await aScene(documents)
    const event = pullRequestPayload({ action: 'closed', merged: true, number: PULL })
    const result = await scene.run({ eventName: 'pull_request', event, ref: 'refs/heads/main' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '3' } })
  })

  it('a dispatch, which reports as well', async () => {
    const scene = await aScene(documents)
    const result = await scene.run({ eventName: 'workflow_dispatch', event: dispatchPayload() })
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { created: '3', open: '3', overdue: '0', 'report-issue': '5' },
    })
    expect(issuesOf(scene.github)).toHaveLength(4)
    expect(result.summary).toContain('3 open')
  })
})

describe('sync by name', () => {
  it.each([
    ['an open pull request', { eventName: 'pull_request', event: pullRequestPayload() }, 'is not merged'],
    [
      'an open pull request of a fork',
      { eventName: 'pull_request', event: pullRequestPayload({ headRepository: 'mallory/shop' }) },
      'is not merged',
    ],
    [
      'another branch',
      { eventName: 'workflow_dispatch', event: dispatchPayload(), ref: 'refs/heads/feature' },
      'is not the default branch',
    ],
  ])('is refused on %s', async (_, options, words) => {
    const scene = await aScene(documents)
    const result = await scene.run({ ...options, inputs: { command: 'sync' } })
    expect(result.exitCode).toBe(1)
    expect(annotationsOf(result)).toEqual([
      expect.stringMatching(new RegExp(`^error: .*${words}.*SYNC_NOT_MERGED`)),
    ])
    expect(scene.github.requests).toEqual([])
  })
})

describe('a report', () => {
  it('on a schedule is published, once', async () => {
    const scene = await aScene(documents)
    await scene.push()
    scene.day = '2026-03-30'
    const monday = { eventName: 'schedule', event: schedulePayload() }
    const first = await scene.run(monday)
    expect(first).toMatchObject({ exitCode: 0, outputs: { open: '3', overdue: '2', 'report-issue': '5' } })
    expect(first.summary).toContain('2 overdue')
    scene.github.forget()
    const second = await scene.run(monday)
    expect(second.outputs).toMatchObject({ 'report-issue': '5' })
    expect(scene.github.count().writes).toBe(0)
  })

  it('reads only what changed since the last one, where it may keep the issues', async () => {
    const scene = await aScene(documents)
    await scene.push()
    for (const issue of scene.github.state.issues) issue.updatedAt = `2026-03-0${issue.number}T12:00:00Z`
    const monday = {
      eventName: 'schedule',
      event: schedulePayload(),
      inputs: { cache: '.cache/report.json' },
    }
    await scene.run(monday)
    const [closed] = issuesOf(scene.github)
    Object.assign(closed ?? {}, { state: 'closed', updatedAt: '2026-03-09T12:00:00Z' })
    const second = await scene.run(monday)
    expect(second).toMatchObject({ exitCode: 0, outputs: { open: '2' } })
    expect(second.stdout).toMatch(/3 of 4 issues in \S+ on \S+ were read/)
  })

  it('that may not be published fails the run, and is in its summary and outputs all the same', async () => {
    const scene = await aScene(documents, { permissions: { [TOKEN]: 'write', 'read-token': 'read' } })
    await scene.push()
    scene.day = '2026-03-30'
    const monday = { eventName: 'schedule', event: schedulePayload(), inputs: { token: 'read-token' } }
    const result = await scene.run(monday)
    expect(result).toMatchObject({ exitCode: 1, outputs: { open: '3', overdue: '2', 'report-issue': '' } })
    expect(result.summary).toContain('2 of 3 open items are overdue')
    expect(annotationsOf(result).join()).toContain('issues: write')
  })

  it('by name on a pull request is shown, not published', async () => {
    const scene = await aScene(documents)
    await scene.push()
    scene.github.forget()
    const result = await scene.propose({}, { inputs: { command: 'report' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { open: '3', 'report-issue': '' } })
    expect(scene.github.count().writes).toBe(0)
  })
})

describe('outputs', () => {
  it('are set to their defaults before anything else, whatever happens', async () => {
    const scene = await aScene(documents)
    const nothing = await scene.push({ ref: 'refs/heads/feature' })
    expect(nothing.exitCode).toBe(0)
    expect(nothing.summary).toContain('is not the default branch')
    const wrong = await scene.push({ inputs: { command: 'snyc' } })
    expect(wrong.exitCode).toBe(1)
    const defaults = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, String(OUTPUT_DEFAULTS[name])]))
    for (const result of [nothing, wrong]) {
      expect(result.outputs).toEqual(defaults)
      expect(result.summary).not.toBe('')
    }
  })
})

describe('a plan that was approved', () => {
  async function planned() {
    const scene = await aScene(documents)
    const { plan, exitCode } = await scene.push({ inputs: { 'dry-run': 'true' } })
    expect([exitCode, issuesOf(scene.github)]).toEqual([0, []])
    scene.checkout.write({ 'plan.json': JSON.stringify(plan) })
    return scene
  }
  const inputs = { 'from-plan': 'plan.json' }

  it('is carried out by another job, days later', async () => {
    const scene = await planned()
    scene.day = '2026-03-12'
    const result = await scene.push({ inputs })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '3', remaining: '0' } })
    expect(issuesOf(scene.github)[1]?.body).toContain('first tracked 2026-03-10')
  })

  it.each([
    { name: 'an item was added', text: aPostmortem({ items: [...items, 'Rotate the keys'] }) },
    { name: 'the document is gone', text: null },
  ])('is refused when $name', async ({ text }) => {
    const scene = await planned()
    scene.checkout.commit({ [PATH]: text })
    const result = await scene.push({ inputs })
    expect(result.exitCode).toBe(1)
    expect(annotationsOf(result).join()).toContain(PATH)
    expect(issuesOf(scene.github)).toEqual([])
  })

  it('excludes a dry run', async () => {
    const scene = await planned()
    const result = await scene.push({ inputs: { ...inputs, 'dry-run': 'true' } })
    expect(result.exitCode).toBe(1)
    expect(annotationsOf(result).join()).toContain('from-plan: it excludes dry-run')
  })
})
