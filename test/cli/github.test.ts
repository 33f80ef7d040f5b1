import { describe, expect, it, onTestFinished } from 'vitest'
import { addFiles, folderWith } from '../files/folder.ts'
import { type GitHubServer, type GitHubServerOptions, startGitHub } from '../github/github.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

async function scene(options: GitHubServerOptions = {}) {
  const github = await startGitHub({ seed: { owner: 'octo', repo: 'shop' }, ...options })
  onTestFinished(() => github.close())
  const cwd = folderWith({ 'postmortems/search.md': postmortem() })
  const environment = (more: Record<string, string> = {}) => ({
    GITHUB_TOKEN: 'write-token',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
    ...more,
  })
  const sync = (more: Record<string, string> = {}, ...args: string[]) =>
    run(cwd, ['sync', ...args], { environment: environment(more) })
  return { github, cwd, environment, sync }
}

function titles(github: GitHubServer): string[] {
  return github.state.issues.map(({ title }) => title)
}

describe('the first sync of a repository of 60 old postmortems', () => {
  it('asks before it opens a flood, names a day to begin with, and goes on run by run', async () => {
    const { github, cwd, sync } = await scene()
    const old = Array.from({ length: 60 }, (_, index) => {
      const month = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      const text = postmortem([`Replace the disk of node ${index}.`], `Outage ${index}`)
      return [`postmortems/${month}.md`, text.replace('2026-05-04', `${month}-15`)] as const
    })
    addFiles(cwd, Object.fromEntries(old))
    const asked = await sync()
    expect([asked.exitCode, asked.stdout, github.count().writes]).toEqual([2, '', 0])
    expect(asked.stderr).toContain('63 issues for 61 documents (incidents of 2021-01-15 to 2026-05-04)')
    expect(asked.stderr).toContain('With `since: 2022-02-15` it would be 50 issues.')
    const counts: number[] = []
    for (const exitCode of [3, 3, 3, 0]) {
      expect((await sync({}, '--max-new-issues', '20')).exitCode).toBe(exitCode)
      counts.push(github.state.issues.length)
    }
    expect(counts).toEqual([20, 40, 60, 63])
    expect(new Set(titles(github)).size).toBe(63)
  })

  it('does what `since` says without asking', async () => {
    const { github, cwd, sync } = await scene()
    const many = Array.from({ length: 60 }, (_, index) => `Replace the disk of node ${index}.`)
    addFiles(cwd, {
      'postmortems/old.md': postmortem(many, 'Disks').replace('2026-05-04', '2021-05-04'),
      '.github/postmortem-actions.yml': 'since: 2026-01-01\n',
    })
    expect((await sync()).exitCode).toBe(0)
    expect(github.state.issues).toHaveLength(3)
  })
})

describe('the GitHub tracker', () => {
  it('is the default when a repository and a token are known; a second run writes nothing', async () => {
    const { github, sync } = await scene()
    expect(await sync()).toMatchObject({
      exitCode: 0,
      stdout: '3 issues opened, 0 updated, 0 reopened, 0 closed.\n',
    })
    expect(titles(github)).toHaveLength(3)
    github.forget()
    expect((await sync()).exitCode).toBe(0)
    expect(github.count().writes).toBe(0)
  })

  it.each([
    ['without a token', { GITHUB_TOKEN: '' }, []],
    ['without a repository', { GITHUB_REPOSITORY: '' }, []],
    ['with --tracker directory', {}, ['--tracker', 'directory']],
    ['with --directory', {}, ['--directory', 'issues']],
  ])('is not asked %s', async (_, environment, args) => {
    const { github, sync } = await scene()
    const { exitCode, stderr } = await sync(environment, ...args)
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Issues: folder')
    expect(github.requests).toEqual([])
  })

  it.each([
    ['no token', { GITHUB_TOKEN: '' }, 'TOKEN_MISSING'],
    ['no API', { GITHUB_API_URL: '' }, 'API_UNKNOWN'],
    ['no number', { POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: 'soon' }, 'WRITE_INTERVAL_INVALID'],
  ])('with --repo and %s exits 2', async (_, environment, code) => {
    const { github, sync } = await scene()
    const { exitCode, stdout, stderr } = await sync(environment, '--repo', 'octo/shop')
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`(${code})`)
    expect(github.requests).toEqual([])
  })

  it.each([
    ['a bad token', { GITHUB_TOKEN: 'ghp_secret-of-mine' }, /token/i],
    ['no permission', { GITHUB_TOKEN: 'read-token' }, /issues: write/],
    ['another repository', { GITHUB_REPOSITORY: 'octo/nowhere' }, /octo\/nowhere/],
  ])('%s: one clear line, exit 3, nothing half-done, no token shown', async (_, environment, words) => {
    const { github, sync } = await scene()
    const { exitCode, stdout, stderr } = await sync(environment)
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(words)
    expect(stdout + stderr).not.toContain('ghp_secret-of-mine')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(titles(github)).toEqual([])
  })

  it('a report that may not be published is printed all the same, and exits 3', async () => {
    const { cwd, environment, sync } = await scene({ now: () => new Date('2026-05-30T12:00:00Z') })
    await sync()
    const options = { environment: environment({ GITHUB_TOKEN: 'read-token' }) }
    // That a file cannot be written either is told beside it.
    const args = ['report', '--publish', '--badge', '../badge.svg']
    const { exitCode, stdout, stderr } = await run(cwd, args, options)
    expect(exitCode).toBe(3)
    expect(stdout).toContain('open 3: ')
    expect(stderr).toMatch(/issues: write/)
    expect(stderr).toContain('FILE_UNWRITABLE')
  })

  it('says that issues are disabled', async () => {
    const { github, sync } = await scene()
    github.state.hasIssues = false
    const { exitCode, stderr } = await sync()
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/issues/i)
  })

  it('names what is left when it breaks off, and ends it the next time', async () => {
    const { github, sync } = await scene()
    github.inject({
      do: 'answer',
      status: 502,
      method: 'POST',
      path: /\/issues$/,
      times: Number.POSITIVE_INFINITY,
    })
    const first = await sync()
    expect(first.exitCode).toBe(3)
    expect(first.stdout).toMatch(/left: create postmortems\/search\.md:\d+/)
    github.heal()
    expect((await sync()).exitCode).toBe(0)
    expect(new Set(titles(github)).size).toBe(3)
    expect(titles(github)).toHaveLength(3)
  })
})
