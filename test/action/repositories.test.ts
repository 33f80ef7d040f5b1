import { describe, expect, it } from 'vitest'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { itemBody } from '../report/item-body.ts'
import { TOKEN } from './runner.ts'
import { annotationsOf, aScene, issuesOf } from './scene.ts'

const CONFIG = {
  '.github/postmortem-actions.yml': 'report: { repositories: [octo/bank, octo/desk], topic: postmortems }\n',
}

/** `octo/shop`, where the workflow runs, a public `octo/desk` and, private and by its topic, `octo/vault`. */
async function scene(isPrivate: boolean) {
  const made = await aScene(CONFIG, {
    seed: { isPrivate },
    others: [
      { owner: 'octo', repo: 'bank' },
      { owner: 'octo', repo: 'desk' },
      { owner: 'octo', repo: 'vault', isPrivate: true, topics: ['postmortems'] },
    ],
  })
  const { url: apiUrl, serverUrl } = made.github
  for (const repo of ['bank', 'desk', 'vault']) {
    const labels = ['postmortem']
    const facts = { path: `${repo}.md`, kind: null, priority: null, owner: null, due: '2026-03-01' }
    const options = { token: TOKEN, owner: 'octo', repo, apiUrl, serverUrl, writeIntervalMs: 0, labels }
    await createGitHubTracker(options).createIssue({
      title: `Look after the ${repo}`,
      body: itemBody(1, facts),
      labels,
      assignees: [],
    })
  }
  made.github.forget()
  const visibility = isPrivate ? 'private' : 'public'
  const event = { schedule: '17 9 * * 1', repository: { full_name: 'octo/shop', visibility } }
  return { ...made, report: () => made.run({ eventName: 'schedule', event }) }
}

describe('the report of many repositories', () => {
  it.each([
    [false, 0],
    [true, 1],
  ])('of a private repository %o tells of another private one: %i', async (isPrivate, expected) => {
    const { github, report } = await scene(isPrivate)
    const { exitCode, summary, stdout, outputs } = await report()
    expect(exitCode).toBe(0)
    const body = issuesOf(github).find(({ title }) => title === 'Postmortem action items')?.body ?? ''
    for (const text of [summary, body]) {
      expect(text.includes('vault')).toBe(expected === 1)
      expect(text).toContain('Look after the bank')
      expect(text.includes('1 private repository with 1 open and 1 overdue')).toBe(expected === 0)
    }
    expect(stdout).not.toContain('vault')
    expect(outputs).toMatchObject({ open: '3', overdue: '3', 'report-issue': '2' })
    const written = github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    for (const { path } of written) expect(path).toMatch(/^\/repos\/octo\/shop\//)
  })

  it('is published without those that cannot be read, and the step fails, naming them', async () => {
    const { github, report } = await scene(true)
    github.inject({ do: 'answer', status: 403, path: /octo\/desk\/issues/ })
    const result = await report()
    expect(result.exitCode).toBe(1)
    expect(annotationsOf(result).join()).toMatch(/error: Not read: octo\/desk\. Could not list the issues/)
    expect(result.outputs).toMatchObject({ open: '2', overdue: '2', 'report-issue': '2' })
    expect(result.summary).toContain('1 of 4 repositories could not be read')
    const body = issuesOf(github).find(({ title }) => title === 'Postmortem action items')?.body ?? ''
    expect(body).toContain('octo/desk')
    expect(body).toContain('Look after the bank')
  })

  it('counts as read by all where the event does not say who may', async () => {
    const { github, run } = await scene(true)
    github.inject({ do: 'answer', status: 404, path: /\/repos\/octo\/shop$/, times: 9 })
    const { summary } = await run({ eventName: 'schedule', event: { schedule: '17 9 * * 1' } })
    expect(summary).not.toContain('vault')
    expect(summary).toContain('private repositor')
  })
})
