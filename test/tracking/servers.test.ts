import { describe, expect, it, onTestFinished } from 'vitest'
import { makeCheckout } from '../action/checkout.ts'
import { run } from '../cli/command-line.ts'
import { folderWith } from '../files/folder.ts'
import { ACCESS } from '../github/access.ts'
import { type GitHubServerOptions, startGitHub } from '../github/github.ts'
import { document } from './scene.ts'

const CONFIG = `
github: { milestone: due-month, issue-type: Task, due-field: Target date, parent-issues: true }
owners: { Ops: alice }
`

async function scene(options: GitHubServerOptions, more: Readonly<Record<string, string>> = {}) {
  const github = await startGitHub({
    now: () => new Date('2026-05-30T08:00:00Z'),
    ...options,
    seed: {
      owner: 'octo',
      repo: 'shop',
      collaborators: ['alice'],
      issueTypes: ['Task'],
      dateFields: ['Target date'],
    },
  })
  onTestFinished(() => github.close())
  const found = document(['- Add an alert for full disks (owner: Ops, P1)', '- Rehearse the failover'])
  const cwd = folderWith({
    [found.path]: 'text' in found ? found.text : '',
    '.github/postmortem-actions.yml': CONFIG,
  })
  const environment = {
    GITHUB_TOKEN: 'write-token',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_API_URL: github.url,
    POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
    ...more,
  }
  return { github, of: (...args: string[]) => run(cwd, args, { environment }) }
}

describe.each([
  ['a cloud', ''],
  ['an Enterprise Server', '/api/v3'],
  ['a Gitea-shaped server', '/api/v1'],
  ['a server behind a folder of its host', '/git/api/v3'],
])('on %s (%s), with a port', (_, basePath) => {
  it('syncs with all it can track with, writes nothing twice, and reports with links of its own', async () => {
    const { github, of } = await scene({ basePath })
    expect(await of('sync')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('2 issues opened'),
    })
    expect(github.state.issues[0]).toMatchObject({
      assignees: ['alice'],
      milestone: 1,
      type: 'Task',
      parent: 3,
    })
    expect(github.requests.filter(({ operation }) => operation === null)).toEqual([])
    github.forget()
    expect(await of('sync')).toMatchObject({ exitCode: 0 })
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
    const { stdout } = await of('report', '--format', 'json')
    const { items } = JSON.parse(stdout) as { items: { url: string }[] }
    expect(items.map(({ url }) => url).toSorted()).toEqual([
      `${github.serverUrl}/octo/shop/issues/1`,
      `${github.serverUrl}/octo/shop/issues/2`,
    ])
    expect(`${stdout}${github.state.issues.map(({ body }) => body).join('')}`).not.toContain('github.com')
  })
})

describe.each([
  ['a cloud', '', 'blob/COMMIT/p.md?plain=1#L12'],
  ['an Enterprise Server', '/api/v3', 'blob/COMMIT/p.md?plain=1#L12'],
  ['a Gitea-shaped server', '/api/v1', 'src/commit/COMMIT/p.md?display=source#L12'],
])('on %s (%s), addresses', (_, basePath, form) => {
  it('of documents are those of its pages; of issues, those of its own host and port', async () => {
    const github = await startGitHub({
      basePath,
      seed: { owner: 'octo', repo: 'shop', issues: [{ title: 'An issue of ours' }] },
    })
    onTestFinished(() => github.close())
    const checkout = makeCheckout()
    onTestFinished(() => checkout.remove())
    const own = `${github.serverUrl}/octo/shop/issues/1`
    const found = document([
      '- Add an alert for full disks',
      `- Rehearse the failover (${own})`,
      '- Shard the queue (https://elsewhere.example/octo/shop/issues/1)',
    ])
    const commit = checkout.commit({ 'p.md': 'text' in found ? found.text : '' })
    const environment = {
      GITHUB_TOKEN: 'write-token',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.serverUrl,
      POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
    }
    expect((await run(checkout.folder, ['sync', 'p.md'], { environment })).exitCode).toBe(0)
    const [adopted, opened, ...others] = github.state.issues
    expect(others).toEqual([])
    expect(adopted?.body).toContain('Rehearse the failover')
    expect(opened?.body).toContain(`](${github.serverUrl}/octo/shop/${form.replace('COMMIT', commit)})`)
  })
})

describe('the token of an App', () => {
  it('writes as the App, whose issues are its own the next time', async () => {
    const bot = { ...ACCESS.write, login: 'postmortems[bot]' }
    const { github, of } = await scene({ permissions: { ghs_app: bot } }, { GITHUB_TOKEN: 'ghs_app' })
    await of('sync')
    expect(new Set(github.state.issues.map(({ author }) => author))).toEqual(new Set(['postmortems[bot]']))
    github.forget()
    expect((await of('plan', '--format', 'json')).stdout).toContain('"keep": 2')
    expect(github.requests.map(({ operation, path }) => operation ?? path)).toEqual([
      'GET /repos/{owner}/{repo}/issues',
      'POST /graphql',
    ])
  })

  it('is never told', async () => {
    const { of } = await scene({ permissions: {} }, { GITHUB_TOKEN: 'ghs_app' })
    const { exitCode, stdout, stderr } = await of('sync')
    expect(exitCode).toBe(3)
    expect(stdout + stderr).not.toContain('ghs_app')
  })
})
