import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { OUTPUT_NAMES } from '../../src/action/outputs.ts'
import { SECRET } from '../network/channel.ts'
import { startWebhook } from '../network/webhook-server.ts'
import { aPostmortem } from './documents.ts'
import { dispatchPayload, pullRequestPayload, schedulePayload } from './events.ts'
import { annotationsOf, aScene, PULL, type Scene } from './scene.ts'

const documents = { 'postmortems/2026-03-02-checkout.md': aPostmortem() }
const schedule = { eventName: 'schedule', event: schedulePayload() } as const

/** Its items tracked, and due long ago. */
async function synced(options: Parameters<typeof aScene>[1] = {}): Promise<Scene> {
  const scene = await aScene(documents, options)
  expect((await scene.push()).exitCode).toBe(0)
  scene.day = '2026-12-01'
  return scene
}

describe('the input notify-url', () => {
  it('tells the webhook of a published report, and of the issue it is in', async () => {
    const server = await startWebhook()
    const scene = await synced()
    const result = await scene.run({ ...schedule, inputs: { 'notify-url': server.url } })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(server.requests).toHaveLength(1)
    const body = JSON.parse(server.requests[0]?.body ?? '')
    expect(body.totals.overdue).toBe(Number(result.outputs.overdue))
    expect(body.reportUrl).toMatch(new RegExp(`/issues/${result.outputs['report-issue']}$`))
  })

  it('is masked before anything else is said, and said nowhere', async () => {
    const scene = await synced()
    for (const answer of [{ status: 200 }, { status: 404 }]) {
      const server = await startWebhook(answer)
      const result = await scene.run({ ...schedule, inputs: { 'notify-url': server.url } })
      const masks = result.commands.filter(({ name }) => name === 'add-mask')
      expect(result.commands.slice(0, 2)).toEqual(masks)
      expect(masks[1]?.message).toBe(server.url)
      expect(result.stdout.replace(`::add-mask::${server.url}`, '')).not.toContain(SECRET)
      expect(result.stderr + result.summary + JSON.stringify(result.outputs)).not.toContain(SECRET)
    }
  })

  it('fails nothing when the webhook does: a warning names its host', async () => {
    const server = await startWebhook({ status: 410 })
    const scene = await synced()
    const result = await scene.run({ ...schedule, inputs: { 'notify-url': server.url } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['report-issue']).not.toBe('')
    expect(annotationsOf(result)).toEqual([
      `warning: ${new URL(server.url).host} was not notified of the report: it answered 410.`,
    ])
  })

  it('tells nobody in a dry run, of a pull request, or of a check', async () => {
    const server = await startWebhook()
    const scene = await synced()
    const inputs = { 'notify-url': server.url, 'notify-as': 'slack' }
    const dry = await scene.run({ ...schedule, inputs: { ...inputs, 'dry-run': 'true' } })
    expect(dry.exitCode).toBe(0)
    expect(dry.log).toMatch(/^\{"text":"Postmortem action items on 2026-12-01: .*"blocks":/m)
    await scene.propose({ 'postmortems/new.md': aPostmortem() }, { inputs: { ...inputs, command: 'report' } })
    await scene.propose({ 'postmortems/new.md': aPostmortem() }, { inputs })
    expect(server.requests).toEqual([])
  })

  it('of a wrong form is told before anything is done', async () => {
    const scene = await aScene(documents)
    const result = await scene.push({ inputs: { 'notify-url': `http://hooks.example/${SECRET}` } })
    expect(result.exitCode).toBe(1)
    expect(annotationsOf(result)).toEqual([
      expect.stringContaining('notify-url: it has to begin with https://'),
    ])
    expect(scene.github.requests).toEqual([])
  })
})

describe('the input badge', () => {
  it('has a report write it into the workspace', async () => {
    const scene = await synced()
    const result = await scene.run({ ...schedule, inputs: { badge: 'badges/actions.svg' } })
    expect(result.exitCode).toBe(0)
    const svg = readFileSync(join(scene.checkout.folder, 'badges/actions.svg'), 'utf8')
    expect(svg).toContain(`>${result.outputs.overdue} overdue</text>`)
  })

  it('writes none in a dry run', async () => {
    const scene = await synced()
    const inputs = { badge: 'actions.svg', 'dry-run': 'true' }
    expect((await scene.run({ ...schedule, inputs })).exitCode).toBe(0)
    expect(existsSync(join(scene.checkout.folder, 'actions.svg'))).toBe(false)
  })

  it('leads nowhere outside, by its path or by a link; the report is published all the same', async () => {
    const scene = await synced()
    const outside = mkdtempSync(join(tmpdir(), 'postmortem-actions-outside-'))
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }))
    symlinkSync(outside, join(scene.checkout.folder, 'out'))
    const beside = join(dirname(scene.checkout.folder), 'beside')
    for (const badge of ['../beside/a.svg', join(outside, 'a.svg'), 'out/a.svg', 'out/new/a.svg']) {
      const result = await scene.run({ ...schedule, inputs: { badge } })
      expect(result.exitCode).toBe(1)
      expect(annotationsOf(result)).toEqual([expect.stringContaining('FILE_UNWRITABLE')])
      expect(result.outputs['report-issue']).not.toBe('')
      expect(Number(result.outputs.open)).toBeGreaterThan(0)
    }
    expect(readdirSync(outside)).toEqual([])
    expect(existsSync(beside)).toBe(false)
  })
})

describe('outputs', () => {
  const dispatch = { eventName: 'workflow_dispatch', event: dispatchPayload() } as const
  const pull = { eventName: 'pull_request', event: pullRequestPayload({ number: PULL }) } as const
  const runs = {
    check: pull,
    'check of all': { ...dispatch, inputs: { command: 'check' } },
    'sync, then report': dispatch,
    sync: { ...dispatch, inputs: { command: 'sync' } },
    'dry sync': { ...dispatch, inputs: { command: 'sync', 'dry-run': 'true' } },
    report: schedule,
    'dry report': { ...schedule, inputs: { 'dry-run': 'true' } },
    'nothing to do': { eventName: 'issues', event: {} },
    'a wrong input': { ...schedule, inputs: { command: 'repot' } },
    'an event that is no JSON': { ...schedule, event: '{' },
    'a wrong configuration': { ...schedule, inputs: { config: 'nowhere.yml' } },
    'a wrong token': { ...dispatch, inputs: { token: 'ghs_wrong' } },
    'no network': { ...schedule, apiUrl: 'http://127.0.0.1:9' },
  } as const

  it.each(Object.entries(runs))('are all set: %s', async (_, run) => {
    const scene = await aScene(documents)
    const { outputs } = await scene.run(run)
    expect(Object.keys(outputs).toSorted()).toEqual([...OUTPUT_NAMES].toSorted())
    for (const [name, value] of Object.entries(outputs)) {
      const isNumber = !['plan', 'report-issue'].includes(name)
      if (isNumber) expect(value, name).toMatch(/^\d+$/)
    }
  })

  it('tell what a sync did, though the report behind it failed', async () => {
    const whole = await aScene(documents)
    expect((await whole.run(dispatch)).outputs['report-issue']).not.toBe('')
    const creates = whole.github.requests.flatMap(({ method, path }, index) =>
      method === 'POST' && path.endsWith('/issues') ? [index + 1] : [],
    )
    expect(creates).toHaveLength(2)
    const scene = await aScene(documents)
    scene.github.inject({ at: creates[1] ?? 0, do: 'answer', status: 403 })
    const result = await scene.run(dispatch)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ created: '1', 'report-issue': '' })
    expect(result.plan).not.toBeNull()
  })
})
