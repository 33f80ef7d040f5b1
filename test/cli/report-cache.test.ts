import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listingCache } from '../../src/commands/listing-cache.ts'
import { folderWith } from '../files/folder.ts'
import { startGitHub } from '../github/github.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

/** A repository with three tracked items, and a way to run commands on it. */
async function scene() {
  const github = await startGitHub({ seed: { owner: 'octo', repo: 'shop' } })
  onTestFinished(() => github.close())
  const cwd = folderWith({ 'postmortems/search.md': postmortem() })
  const environment = {
    GITHUB_TOKEN: 'write-token',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
  }
  const command = (...args: string[]) => run(cwd, args, { environment })
  const report = (...args: string[]) => command('report', '--format', 'json', ...args)
  expect((await command('sync')).exitCode).toBe(0)
  for (const issue of github.state.issues) issue.updatedAt = '2024-05-01T12:00:00Z'
  return { github, cwd, report, cache: join(cwd, 'cache.json') }
}

describe('report --cache', () => {
  it('tells the same as without, of what changed and of what did not', async () => {
    const { github, cwd, report } = await scene()
    expect((await report('--cache', 'cache.json')).stdout).toBe((await report()).stdout)
    const [first, second] = github.state.issues
    Object.assign(first ?? {}, { title: 'Other words', updatedAt: '2024-06-01T12:00:00Z' })
    Object.assign(second ?? {}, { title: 'Changed without a trace' })
    const { stdout, stderr } = await report('--cache', 'cache.json')
    expect(stderr).toContain('3 of 3 issues')
    expect(stdout).toBe((await report()).stdout)
    expect(readFileSync(join(cwd, 'cache.json'), 'utf8')).toContain('Other words')
    Object.assign(first ?? {}, { title: 'Other words again', updatedAt: '2024-06-02T12:00:00Z' })
    const third = await report('--cache', 'cache.json')
    expect(third.stderr).toContain('1 of 3 issues')
    expect(third.stdout).toBe((await report()).stdout)
  })

  it('reads everything, and says why, when an issue is gone or the file is broken', async () => {
    const { github, report, cache } = await scene()
    await report('--cache', 'cache.json')
    github.state.issues.splice(1, 1)
    const gone = await report('--cache', 'cache.json')
    expect(gone.stderr).toContain('does not tell all; everything is read')
    expect(gone.stdout).toBe((await report()).stdout)
    writeFileSync(cache, '{"version":1,"listings":[{}]}')
    const broken = await report('--cache', 'cache.json')
    expect(broken.stderr).toContain('cache.json is no cache of this release; every issue is read.')
    expect(broken.stdout).toBe((await report()).stdout)
  })

  it.each([
    ['no text', Buffer.from([0xff, 0xfe, 0xfd])],
    ['too large', Buffer.alloc(64 * 1024 * 1024 + 1, 0x20)],
  ])('reads everything, and says why, when the file is %s', async (_, content) => {
    const { report, cache } = await scene()
    writeFileSync(cache, content)
    const { exitCode, stdout, stderr } = await report('--cache', 'cache.json')
    expect([exitCode, stdout]).toEqual([0, (await report()).stdout])
    expect(stderr).toMatch(/The cache cache\.json cannot be read: .*\. Every issue is read\./)
    // Written anew, so that the next report has it.
    expect((await report('--cache', 'cache.json')).stderr).toContain('3 of 3 issues')
  })

  it('keeps nothing that the next report could not read', async () => {
    const cwd = folderWith({})
    const told: string[] = []
    const cache = listingCache(cwd, 'cache.json', (line) => told.push(line), 10)
    await cache.save([])
    expect([existsSync(join(cwd, 'cache.json')), told]).toEqual([
      false,
      ['cache.json would become too large, so it is left as it is.'],
    ])
  })

  it('is not written in a dry run, and never outside the working folder', async () => {
    const { report, cache } = await scene()
    expect((await report('--cache', 'cache.json', '--dry-run')).exitCode).toBe(0)
    expect(existsSync(cache)).toBe(false)
    const outside = await report('--cache', '../cache.json')
    expect([outside.exitCode, JSON.parse(outside.stdout).version]).toEqual([2, 1])
    expect(outside.stderr).toContain('FILE_UNWRITABLE')
  })

  it('does not go with --merge', async () => {
    const { report } = await scene()
    expect(await report('--cache', 'cache.json', '--merge', 'a.json')).toMatchObject({ exitCode: 2 })
  })
})
