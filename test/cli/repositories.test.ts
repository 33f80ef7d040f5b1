import { describe, expect, it, onTestFinished } from 'vitest'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { folderWith } from '../files/folder.ts'
import { type GitHubServer, startGitHub } from '../github/github.ts'
import { itemBody } from '../report/item-body.ts'
import { run } from './command-line.ts'

/** A public `octo/hub`, and with an item each a public `octo/shop` and a private `octo/bank`. */
async function scene(files: Readonly<Record<string, string>> = {}) {
  const github = await startGitHub({
    now: () => new Date('2026-05-01T09:00:00Z'),
    seed: { owner: 'octo', repo: 'hub' },
    others: [
      { owner: 'octo', repo: 'shop', topics: ['postmortems'] },
      { owner: 'octo', repo: 'bank', topics: ['postmortems'], isPrivate: true },
    ],
  })
  onTestFinished(() => github.close())
  await track(github, 'shop', 'Alert on full disks')
  await track(github, 'bank', 'Rotate the vault key')
  github.forget()
  const cwd = folderWith({ 'README.md': '', ...files })
  const report = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    run(cwd, ['report', ...args], {
      environment: {
        GITHUB_TOKEN: 'write-token',
        GITHUB_REPOSITORY: 'octo/hub',
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: github.serverUrl,
        POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
        ...more,
      },
    })
  return { github, cwd, report }
}

async function track(github: GitHubServer, repo: string, title: string): Promise<void> {
  const { url: apiUrl, serverUrl } = github
  const options = { token: 'write-token', owner: 'octo', repo, apiUrl, serverUrl, writeIntervalMs: 0 }
  const facts = { path: 'a.md', kind: null, priority: null, owner: null, due: '2024-06-01' }
  const labels = ['postmortem']
  await createGitHubTracker({ ...options, labels }).createIssue({
    title,
    body: itemBody(1, facts),
    labels,
    assignees: [],
  })
}

const NAMED = ['--repositories', 'octo/shop,octo/bank'] as const

describe('report of many repositories', () => {
  it.each([
    ['in one list', NAMED, {}],
    ['in two', ['--repositories', 'octo/shop', '--repositories', 'octo/bank'], {}],
    ['without a usual one, whose place the first takes', NAMED, { GITHUB_REPOSITORY: '' }],
    ['by their topic', ['--topic', 'postmortems'], {}],
  ])('tells of those named %s', async (_, args, environment) => {
    const { report } = await scene()
    const { exitCode, stdout } = await report(args, environment)
    expect(exitCode).toBe(0)
    for (const words of ['octo/shop#1', 'octo/bank#1', 'Rotate the vault key', 'open 2:'])
      expect(stdout).toContain(words)
  })

  it('takes them from the configuration, and from the command line in its place', async () => {
    const config = 'report: { repositories: [octo/shop], topic: postmortems }\n'
    const { report, github } = await scene({ '.github/postmortem-actions.yml': config })
    expect((await report([])).stdout).toContain('octo/bank#1')
    github.forget()
    const { stdout } = await report(['--repositories', 'octo/shop'])
    expect(stdout).toContain('octo/shop#1')
    expect(stdout).not.toContain('octo/bank')
    expect(github.requests.map(({ path }) => path.split('?')[0])).toEqual([
      '/repos/octo/hub/issues',
      '/repos/octo/shop/issues',
    ])
  })

  it('ends with 3 where one could not be read, names it though it is to be quiet, and tells of the others', async () => {
    const { report } = await scene()
    const { exitCode, stdout, stderr } = await report(['--quiet', '--repositories', 'octo/gone,octo/shop'])
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/^Not read: octo\/gone\. Could not list the issues.*\(404\)\.\n$/)
    expect(stdout).toContain('octo/shop#1')
    expect(stdout).toContain('1 of 3 repositories could not be read')
    expect(stdout).toMatch(/octo\/gone {2}not read: /)
  })

  it.each([
    [['--repositories', 'octo'], 'OWNER/NAME'],
    [['--repositories', 'octo/a,Octo/A'], 'Octo/A twice'],
    [['--repositories', ''], 'OWNER/NAME'],
    [['--repositories', Array.from({ length: 101 }, (_, i) => `o/r${i}`).join(',')], 'at most 100'],
    [['--topic', 'Post Mortems'], 'a topic of at most 50'],
    [['--topic', 'a', '--directory', 'issues'], '--directory'],
    [['--repositories', 'o/a', '--merge', 'a.json'], '--merge'],
    [['--repositories', 'o/a', '--tracker', 'directory'], '--repositories goes with --tracker github'],
    [['--audience', 'everybody'], 'Choose'],
  ])('refuses %j', async (args, words) => {
    const { report, github } = await scene()
    const { exitCode, stdout, stderr } = await report(args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(github.requests).toEqual([])
  })

  it('says of a folder that it stands alone', async () => {
    const config = 'report: { repositories: [octo/shop] }\n'
    const { report, github } = await scene({ '.github/postmortem-actions.yml': config })
    const { exitCode, stderr } = await report(['--tracker', 'directory'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('this report tells of the folder alone')
    expect(github.requests).toEqual([])
  })

  it('fails where the list of the organisation cannot be read: what belongs to it is not known', async () => {
    const { report, github } = await scene()
    github.inject({ do: 'answer', status: 403, path: /^\/orgs/ })
    const { exitCode, stdout, stderr } = await report(['--topic', 'postmortems'])
    expect([exitCode, stdout]).toEqual([3, ''])
    expect(stderr).toContain('list the repositories of octo')
  })

  it('publishes in no repository that was only named to be read', async () => {
    const { report, github } = await scene()
    const { exitCode, stderr } = await report([...NAMED, '--publish'], { GITHUB_REPOSITORY: '' })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('(REPOSITORY_MISSING)')
    expect(github.requests).toEqual([])
  })
})

describe('who reads it', () => {
  const payload = (visibility: string, name = 'octo/hub') =>
    JSON.stringify({ repository: { full_name: name, visibility } })

  it.each([
    ['a person', [], {}, null, true],
    ['whom --audience names', ['--audience', 'public'], {}, null, false],
    ['the readers of a private repository', [], { GITHUB_ACTIONS: 'true' }, payload('private'), true],
    ['the readers of an internal one', [], { GITHUB_ACTIONS: 'true' }, payload('internal'), false],
    ['the readers of a public one', [], { GITHUB_ACTIONS: 'true' }, payload('public'), false],
    ['those that GitHub tells of: all', [], { GITHUB_ACTIONS: 'true' }, '{}', false],
    ['not those of another event', [], { GITHUB_ACTIONS: 'true' }, payload('private', 'o/x'), false],
    [
      'whom --audience names, in a workflow',
      ['--audience', 'private'],
      { GITHUB_ACTIONS: 'true' },
      null,
      true,
    ],
  ])('%s: sees all that they may', async (_, args, environment, event, isShown) => {
    const { report, cwd } = await scene(event === null ? {} : { 'event.json': event })
    const more = { ...environment, ...(event === null ? {} : { GITHUB_EVENT_PATH: `${cwd}/event.json` }) }
    for (const format of ['text', 'markdown', 'json', 'csv', 'html']) {
      const { stdout, stderr } = await report([...NAMED, ...args, '--format', format], more)
      expect(stdout.includes('Rotate the vault key')).toBe(isShown)
      expect(stdout.includes('octo/bank')).toBe(isShown)
      expect(stderr).not.toContain('octo/bank')
      expect(stdout).toContain('Alert on full disks')
    }
  })

  it('of the merged report, too', async () => {
    const { report, cwd } = await scene()
    const { writeFileSync } = await import('node:fs')
    const write = async (file: string, args: readonly string[]) =>
      writeFileSync(`${cwd}/${file}`, (await report([...args, '--format', 'json'])).stdout)
    // Made for oneself, without asking who may read; made for all; and one that asked.
    await write('unknown.json', NAMED)
    await write('public.json', [...NAMED, '--audience', 'public'])
    const merge = (file: string, ...args: readonly string[]) =>
      run(cwd, ['report', '--merge', file, '--format', 'json', ...args])
    expect(JSON.parse((await merge('unknown.json')).stdout).totals.open).toBe(2)
    const told = JSON.parse((await merge('unknown.json', '--audience', 'public')).stdout)
    expect(told.withheld).toMatchObject({ repositories: 3, items: 2, open: 2 })
    expect([told.items, told.repositories]).toEqual([[], []])
    const open = JSON.parse((await merge('public.json', '--audience', 'public')).stdout)
    expect(open.items.map(({ title }: { title: string }) => title)).toEqual(['Alert on full disks'])
    expect(open.withheld).toEqual({ repositories: 1, unread: 0, items: 1, open: 1, overdue: 1 })
    const workflow = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/hub' }
    const args = ['report', '--merge', 'unknown.json', '--format', 'json']
    const { stdout } = await run(cwd, args, { environment: workflow })
    expect(stdout).not.toContain('vault')
  })
})
