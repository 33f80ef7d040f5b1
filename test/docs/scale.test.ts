import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { PROJECT } from '../action/build.ts'
import { complaints } from '../action/github-checker.ts'
import { run } from '../cli/command-line.ts'
import { postmortem } from '../cli/documents.ts'
import { folderWith } from '../files/folder.ts'
import { startGitHub } from '../github/github.ts'
import { itemBody } from '../report/item-body.ts'

const page = readFileSync(join(PROJECT, 'docs/scale.md'), 'utf8')
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
const workflow = blocks.find((text) => text.includes('matrix:')) ?? ''
const single = blocks.find((text) => text.includes('command: report')) ?? ''
const { env, jobs } = parse(workflow)

/** Stands in for the command line: writes down what it was asked; one repository cannot be read, alone or among others. */
const TOOL = `
require('node:fs').appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n')
const named = process.argv[process.argv.indexOf('--repositories') + 1].split(',')
if (named.some((name) => name !== 'octo/gone')) console.log('{}')
if (named.includes('octo/gone')) process.exit(3)
`

/** Runs the script of a job's step as a runner does. */
function runStep(job: string, id: string, cwd: string, more: Readonly<Record<string, string>> = {}): void {
  const step = jobs[job].steps.find((one: { id?: string }) => one.id === id)
  execFileSync('bash', ['--noprofile', '--norc', '-e', '-c', step.run], {
    cwd,
    env: {
      PATH: process.env.PATH,
      REPOSITORIES_PER_JOB: String(env.REPOSITORIES_PER_JOB),
      GITHUB_OUTPUT: join(cwd, 'output.txt'),
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      ...more,
    },
  })
}

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8')

describe('the workflow of docs/scale.md', () => {
  it("is without fault by GitHub's own checker, which would tell one", async () => {
    const path = '.github/workflows/report.yml'
    expect(await complaints(path, workflow)).toEqual([])
    const faulty = workflow.replace('needs.share.outputs.jobs', 'needs.shares.outputs.jobs')
    expect(await complaints(path, faulty)).not.toEqual([])
  })

  it.each([
    [1, '[0]'],
    [100, '[0]'],
    [101, '[0,1]'],
    [250, '[0,1,2]'],
  ])('gives %i repositories to the jobs %s', (count, expected) => {
    const list = Array.from({ length: count }, (_, index) => `octo/r${index}\n`).join('')
    const cwd = folderWith({ 'repositories.txt': list })
    runStep('share', 'share', cwd)
    expect(textOf(cwd, 'output.txt')).toMatch(/^jobs=(.*)\ntoday=\d{4}-\d\d-\d\d\n$/)
    expect(textOf(cwd, 'output.txt')).toContain(`jobs=${expected}\n`)
  })

  it('reads each repository in one job, and keeps the report of one that could not read all', () => {
    const names = ['octo/a', 'octo/gone', 'octo/c', 'octo/d', 'octo/e']
    const asked = [0, 1, 2].flatMap((job) => {
      const cwd = folderWith({ 'repositories.txt': `${names.join('\n\n')}\n`, 'tool/dist/cli.js': TOOL })
      runStep('read', 'read', cwd, { JOB: String(job), TODAY: '2024-06-17', REPOSITORIES_PER_JOB: '2' })
      expect(readdirSync(join(cwd, 'reports'))).toEqual([`${job}.json`])
      return [...textOf(cwd, 'asked.txt').matchAll(/--repo (\S+) --repositories (\S+) --today 2024-06-17$/gm)]
    })
    expect(asked.map(([, first, all]) => [first, all])).toEqual([
      ['octo/a', 'octo/a,octo/gone'],
      ['octo/c', 'octo/c,octo/d'],
      ['octo/e', 'octo/e'],
    ])
  })

  it('goes on where a job could read nothing, names that, and merges what there is', () => {
    const cwd = folderWith({ 'repositories.txt': 'octo/gone\n', 'tool/dist/cli.js': TOOL })
    runStep('read', 'read', cwd, { JOB: '0', TODAY: '2024-06-17' })
    expect(readdirSync(join(cwd, 'reports'))).toEqual(['unread-0.txt'])
    const all = folderWith({
      'tool/dist/cli.js': TOOL,
      'reports/1.json': '{}',
      'reports/2.json': '{}',
      'reports/unread-0.txt': 'octo/gone\n',
    })
    runStep('merge', 'merge', all)
    expect(textOf(all, 'asked.txt')).toContain(
      'report --merge reports/1.json reports/2.json --audience private',
    )
    expect(textOf(all, 'summary.md')).toBe('```text\n{}\nCould not be read: octo/gone\n```\n')
  })

  it('is understood by the command line itself, and merged', async () => {
    const { environment } = await repositories(3)
    const cwd = folderWith({ 'repositories.txt': 'octo/r1\nocto/gone\nocto/r3\n' })
    const args = (file: string) => ['report', '--merge', file, '--audience', 'private', '--format', 'json']
    const named = ['--repo', 'octo/r1', '--repositories', 'octo/r1,octo/gone,octo/r3']
    const read = ['report', '--quiet', '--format', 'json', '--tracker', 'github', '--audience', 'private']
    const { exitCode, stdout } = await run(cwd, [...read, ...named, '--today', TODAY], { environment })
    expect(exitCode).toBe(3)
    writeFileSync(join(cwd, 'report.json'), stdout)
    const merged = JSON.parse((await run(cwd, args('report.json'))).stdout)
    expect(merged.repositories.map(({ name }: { name: string }) => name)).toEqual([
      'octo/gone',
      'octo/r1',
      'octo/r3',
    ])
    expect(merged.totals.open).toBe(2)
  })
})

describe('the workflow for one run', () => {
  it("is without fault by GitHub's own checker", async () => {
    expect(await complaints('.github/workflows/report.yml', single)).toEqual([])
  })
})

const TODAY = '2026-06-17'

/** `octo/hub` and so many other repositories, each with an item that GitHub Actions opened. */
async function repositories(count: number, hub: { readonly isPrivate?: boolean } = {}) {
  const names = Array.from({ length: count }, (_, index) => `r${index + 1}`)
  const facts = { path: 'a.md', kind: null, priority: null, owner: null, due: '2026-06-01' }
  const author = 'github-actions[bot]'
  const item = { title: 'Add an alert', body: itemBody(1, facts), labels: ['postmortem'], author }
  const github = await startGitHub({
    now: () => new Date('2026-06-10T09:00:00Z'),
    seed: { owner: 'octo', repo: 'hub', ...hub },
    others: names.map((repo) => ({ owner: 'octo', repo, topics: ['postmortems'], issues: [item] })),
  })
  onTestFinished(() => github.close())
  const environment = {
    GITHUB_TOKEN: 'write-token',
    GITHUB_REPOSITORY: 'octo/hub',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
  }
  const named = names.map((name) => `octo/${name}`).join(',')
  const report = async (...args: readonly string[]) => {
    github.forget()
    const { stdout } = await run(folderWith({}), ['report', '--format', 'json', '--today', TODAY, ...args], {
      environment,
    })
    expect(JSON.parse(stdout).totals.open).toBe(count)
    return github.count()
  }
  return { github, environment, named, report }
}

describe('the arithmetic of docs/scale.md', () => {
  it('has one request for a repository whose issues GitHub Actions opened', async () => {
    const github = await startGitHub({ seed: { owner: 'octo', repo: 'shop' } })
    onTestFinished(() => github.close())
    const cwd = folderWith({ 'postmortems/search.md': postmortem() })
    const environment = {
      GITHUB_TOKEN: 'write-token',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.serverUrl,
      POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
    }
    const args = ['--repo', 'octo/shop', '--format', 'json']
    await run(cwd, ['sync', ...args], { environment })
    github.forget()
    const { stdout } = await run(cwd, ['report', ...args, '--today', '2099-12-31'], { environment })
    expect(JSON.parse(stdout).items.length).toBeGreaterThan(1)
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it.each([1, 3, 100])('has the requests of one run for %i repositories', async (count) => {
    const { named, report } = await repositories(count)
    const pages = Math.ceil((count + 1) / 100)
    const all = ['--audience', 'public']
    expect(await report('--repositories', named)).toEqual({ requests: count + 1, writes: 0 })
    expect(await report('--topic', 'postmortems')).toEqual({ requests: count + 1 + pages, writes: 0 })
    expect(await report('--repositories', named, ...all)).toEqual({ requests: 2 * count + 2, writes: 0 })
    expect(await report('--topic', 'postmortems', ...all)).toEqual({ requests: count + 2 + pages, writes: 0 })
  })

  it('has one more for the visibility of a private repository with the report issue', async () => {
    const { github, named, report } = await repositories(3, { isPrivate: true })
    await report('--repositories', named, '--publish')
    const reads = github.requests.filter(
      ({ path }) => !path.startsWith('/repos/octo/hub/') && path !== '/graphql',
    )
    expect(reads.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      '/repos/octo/hub',
      '/repos/octo/r1/issues',
      '/repos/octo/r2/issues',
      '/repos/octo/r3/issues',
    ])
  })
})
