import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { PROJECT } from '../action/build.ts'
import { complaints } from '../action/github-checker.ts'
import { run } from '../cli/command-line.ts'
import { postmortem } from '../cli/documents.ts'
import { folderWith } from '../files/folder.ts'
import { startGitHub } from '../github/github.ts'

const page = readFileSync(join(PROJECT, 'docs/scale.md'), 'utf8')
const workflow = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? ''
const { env, jobs } = parse(workflow)

/** Stands in for the command line: writes down what it was asked, and cannot read one repository. */
const TOOL = `
require('node:fs').appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n')
if (process.argv.includes('octo/gone')) process.exit(3)
console.log('{}')
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

  it('reads each repository in one job, and names those that cannot be read', () => {
    const names = ['octo/a', 'octo/gone', 'octo/c', 'octo/d', 'octo/e']
    const asked = [0, 1, 2].map((job) => {
      const cwd = folderWith({ 'repositories.txt': `${names.join('\n\n')}\n`, 'tool/dist/cli.js': TOOL })
      runStep('read', 'read', cwd, { JOB: String(job), TODAY: '2024-06-17', REPOSITORIES_PER_JOB: '2' })
      if (job === 0) {
        expect(readdirSync(join(cwd, 'reports'))).toEqual(['0.json', 'unread-0.txt'])
        expect(textOf(cwd, 'reports/unread-0.txt')).toBe('octo/gone\n')
        expect(textOf(cwd, 'asked.txt')).toContain('report --merge read/octo+a.json --format json\n')
      }
      return [...textOf(cwd, 'asked.txt').matchAll(/--repo (\S+) --today 2024-06-17$/gm)].map(
        ([, name]) => name,
      )
    })
    expect(asked).toEqual([['octo/a', 'octo/gone'], ['octo/c', 'octo/d'], ['octo/e']])
  })

  it('goes on where a job could read nothing, and merges what there is', () => {
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
    expect(textOf(all, 'asked.txt')).toContain('report --merge reports/1.json reports/2.json --format json')
    expect(textOf(all, 'summary.md')).toBe('```text\n{}\nCould not be read: octo/gone\n```\n')
  })
})

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
})
