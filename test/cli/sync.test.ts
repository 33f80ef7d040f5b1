import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeCheckout } from '../action/checkout.ts'
import { addFiles, folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { ITEMS, postmortem } from './documents.ts'

const ISSUES = '.postmortem-actions/issues'
const DOCUMENT = 'postmortems/search.md'

function repository(items: readonly string[] = ITEMS): string {
  return folderWith({ [DOCUMENT]: postmortem(items) })
}

function rewrite(cwd: string, items: readonly string[]): void {
  writeFileSync(join(cwd, DOCUMENT), postmortem(items))
}

function issues(cwd: string): Record<string, string> {
  const folder = join(cwd, ISSUES)
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

async function planned(cwd: string, ...args: string[]): Promise<Record<string, number>> {
  const { stdout } = await run(cwd, ['plan', '--format', 'json', ...args])
  const { operations, summary } = JSON.parse(stdout)
  const counts = Object.fromEntries(Object.entries(summary).filter(([, count]) => count !== 0)) as Record<
    string,
    number
  >
  expect(operations).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count, 0))
  return counts
}

describe('plan and sync with the directory tracker', () => {
  it('names documents that could not be read, quiet or not', async () => {
    const cwd = folderWith({ 'postmortems/a.md': new Uint8Array([0]) })
    for (const options of [[], ['--quiet']]) {
      const { exitCode, stderr } = await run(cwd, ['sync', ...options])
      expect([exitCode, stderr]).toEqual([
        0,
        expect.stringContaining('postmortems/a.md: This file is not text'),
      ])
    }
  })

  it('open one issue for each item, with title, labels, owner, due date with reason, path and line', async () => {
    const cwd = repository()
    expect(await planned(cwd)).toEqual({ create: 3 })
    expect(issues(cwd)).toEqual({})
    const { exitCode, stdout, stderr } = await run(cwd, ['sync'])
    expect([exitCode, stdout]).toEqual([0, '3 issues opened, 0 updated, 0 reopened, 0 closed.\n'])
    expect(stderr).toContain(`Issues: folder ${ISSUES}`)
    const [first, second, third] = Object.values(issues(cwd))
    expect(Object.keys(issues(cwd))).toHaveLength(3)
    expect(first).toContain('title: Delete the indexes of closed shops every night.')
    expect(first).toMatch(/labels: .*postmortem/)
    expect(first).toContain('**Due: 2026-06-30** (stated')
    expect(first).toContain('**Owner:** Search team')
    expect(first).toContain(`${DOCUMENT}:30`)
    expect(second).toContain('**Due: 2026-07-01** (P1: 30 days from first tracked')
    expect(third).toContain('**Due: 2026-07-01** (sev2: 30 days from first tracked')
  })

  it('change no byte when nothing changed, and then plan only to keep', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    const before = issues(cwd)
    expect(await run(cwd, ['sync', '--today', '2026-07-15'])).toMatchObject({
      exitCode: 0,
      stdout: '0 issues opened, 0 updated, 0 reopened, 0 closed.\n',
    })
    expect(issues(cwd)).toEqual(before)
    expect(await planned(cwd)).toEqual({ keep: 3 })
  })

  it('close exactly the issue whose line was deleted, as not planned', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    const before = issues(cwd)
    rewrite(cwd, [ITEMS[0], ITEMS[2]])
    expect(await planned(cwd)).toEqual({ close: 1, keep: 2 })
    expect((await run(cwd, ['sync'])).stdout).toContain('0 issues opened, 0 updated, 0 reopened, 1 closed.')
    const after = issues(cwd)
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    expect(changed).toHaveLength(1)
    expect(after[changed[0] ?? '']).toMatch(
      /title: Alert when[\s\S]*state: closed[\s\S]*stateReason: not_planned/,
    )
  })

  it('create nothing for items that were swapped and reworded', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    rewrite(cwd, [ITEMS[2], ITEMS[0].replace('every night', 'each night'), ITEMS[1]])
    const counts = await planned(cwd)
    expect(counts.create).toBeUndefined()
    expect(counts.close).toBeUndefined()
    await run(cwd, ['sync'])
    expect(Object.keys(issues(cwd))).toHaveLength(3)
    expect(await planned(cwd)).toEqual({ keep: 3 })
  })

  it('leave alone what belongs to documents that were not read', async () => {
    const cwd = repository()
    addFiles(cwd, { 'postmortems/other.md': postmortem(['Order larger disks for all nodes.'], 'Disks') })
    await run(cwd, ['sync'])
    expect(await planned(cwd, DOCUMENT)).toMatchObject({ keep: expect.any(Number) })
    expect((await planned(cwd, DOCUMENT)).close).toBeUndefined()
    writeFileSync(join(cwd, DOCUMENT), new Uint8Array([0]))
    const { exitCode, stdout, stderr } = await run(cwd, ['sync'])
    expect([exitCode, stdout]).toEqual([0, '0 issues opened, 0 updated, 0 reopened, 0 closed.\n'])
    expect(stderr).toContain(`${DOCUMENT}: This file is not text`)
    rmSync(join(cwd, DOCUMENT))
    expect(await planned(cwd)).toEqual({ keep: 4 })
  })

  it('change nothing when no document is found: the folder is most likely the wrong one', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    const before = issues(cwd)
    rmSync(join(cwd, DOCUMENT))
    const { exitCode, stderr } = await run(cwd, ['sync'])
    expect([exitCode, issues(cwd)]).toEqual([3, before])
    expect(await planned(cwd)).toEqual({ keep: 3 })
    expect(stderr).toContain('No documents')
    expect(stderr).toContain('(MASS_CLOSE)')
  })

  it('close the issues of a document that is gone with --allow-mass-close only', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    rmSync(join(cwd, DOCUMENT))
    const { exitCode, stdout } = await run(cwd, ['sync', '--allow-mass-close'])
    expect([exitCode, stdout]).toEqual([0, '0 issues opened, 0 updated, 0 reopened, 3 closed.\n'])
  })

  it('write nothing with --dry-run, and print the plan', async () => {
    const cwd = repository()
    const { exitCode, stdout } = await run(cwd, ['sync', '--dry-run', '--format', 'json'])
    expect([exitCode, JSON.parse(stdout).summary.create, issues(cwd)]).toEqual([0, 3, {}])
  })

  it('open at most --max-new-issues; what is left is named, exits 3, and the next run ends it', async () => {
    const cwd = repository()
    const first = await run(cwd, ['sync', '--max-new-issues', '2'])
    expect(first.exitCode).toBe(3)
    expect(first.stdout).toBe(
      `2 issues opened, 0 updated, 0 reopened, 0 closed, 1 left: running again goes on with them.\n  left: create ${DOCUMENT}:32 Describe in the runbook how to free disk space on an index node.\n`,
    )
    const plan = await run(cwd, ['plan', '--max-new-issues', '0'])
    expect(plan.stderr).toContain('One run opens at most 0 issues; 1 are left to the next.')
    expect((await run(cwd, ['sync', '--max-new-issues', '2'])).exitCode).toBe(0)
    expect(Object.keys(issues(cwd))).toHaveLength(3)
  })

  it('open no flood at first: more than 50 new issues are asked for, with both ways out', async () => {
    const cwd = repository()
    const many = Array.from({ length: 51 }, (_, index) => `Replace the disk of node ${'x'.repeat(index + 1)}`)
    addFiles(cwd, { [DOCUMENT]: postmortem(many, 'Disks') })
    const asked = await run(cwd, ['sync'])
    expect([asked.exitCode, asked.stdout, issues(cwd)]).toEqual([2, '', {}])
    expect(asked.stderr).toMatch(
      /would open 51 issues for 1 document \(incidents of 2026-05-04 to 2026-05-04\); nothing was written/,
    )
    expect(asked.stderr).toMatch(/--max-new-issues N .* or set `since: YYYY-MM-DD`/)
    expect((await run(cwd, ['plan'])).exitCode).toBe(0)
    expect((await run(cwd, ['sync', '--max-new-issues', '1'])).exitCode).toBe(3)
    const adopted = await run(cwd, ['sync'])
    expect([adopted.exitCode, Object.keys(issues(cwd)).length]).toEqual([0, 51])
  })

  it('print what was done as JSON and Markdown', async () => {
    const cwd = repository()
    const json = JSON.parse((await run(cwd, ['sync', '--format', 'json', '--max-new-issues', '1'])).stdout)
    expect(json).toMatchObject({
      version: 1,
      summary: { create: 3 },
      result: { created: 1, updated: 0, closed: 0, reopened: 0, remaining: 2, failures: [], stopped: null },
    })
    const markdown = (await run(cwd, ['sync', '--format', 'markdown', '--max-new-issues', '1'])).stdout
    expect(markdown).toContain('1 issue opened')
    expect(markdown).toContain('- left: create')
  })

  it.each(['text', 'json', 'markdown'])(
    'print nothing but the plan to standard output (%s)',
    async (format) => {
      const cwd = repository()
      const loud = await run(cwd, ['plan', '--format', format])
      const quiet = await run(cwd, ['plan', '--format', format, '--quiet'])
      expect(quiet).toEqual({ exitCode: 0, stdout: loud.stdout, stderr: '' })
      expect(loud.stdout).toContain('Alert when an index node')
    },
  )

  it('keep issues elsewhere with --directory, and never take them for documents', async () => {
    const cwd = repository()
    await run(cwd, ['sync', '--directory', 'postmortems/issues'])
    expect(readdirSync(join(cwd, 'postmortems/issues'))).toHaveLength(3)
    expect(await planned(cwd, '--directory', 'postmortems/issues')).toEqual({ keep: 3 })
  })

  it('exit 3 and write nothing when the folder of issues cannot be read', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    const [name = ''] = Object.keys(issues(cwd))
    writeFileSync(join(cwd, ISSUES, name), '---\ntitle: [broken\n---\n')
    const before = issues(cwd)
    const { exitCode, stdout, stderr } = await run(cwd, ['sync'])
    expect([exitCode, stdout, issues(cwd)]).toEqual([3, '', before])
    expect(stderr).toContain(name)
  })
})

describe('report', () => {
  it('tells the state on a given day, in every format', async () => {
    const cwd = repository()
    await run(cwd, ['sync', '--today', '2026-06-01'])
    const report = (...args: string[]) => run(cwd, ['report', '--today', '2026-07-05', ...args])
    const json = JSON.parse((await report('--format', 'json')).stdout)
    expect(json).toMatchObject({
      version: 1,
      date: '2026-07-05',
      totals: { open: 3, overdue: 3, openedLastWeek: 0 },
    })
    expect((await report()).stdout).toContain('open 3: 3 overdue')
    expect((await report('--format', 'csv')).stdout.split('\n')[0]).toContain('number')
    expect((await report('--format', 'markdown')).stdout).toContain('3')
    expect((await report('--format', 'html')).stdout).toMatch(/^<!doctype html>/i)
    expect((await report('--format', 'text')).exitCode).toBe(0)
  })

  it('keeps a report issue with --publish only, and not in a dry run', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    await run(cwd, ['report'])
    await run(cwd, ['report', '--publish', '--dry-run'])
    expect(Object.keys(issues(cwd))).toHaveLength(3)
    expect((await run(cwd, ['report', '--publish'])).exitCode).toBe(0)
    expect(Object.values(issues(cwd)).at(-1)).toContain('title: Postmortem action items')
    const report = Object.values(issues(cwd)).at(-1) ?? ''
    const links = [...report.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThanOrEqual(3)
    expect(Object.keys(issues(cwd))).toEqual(expect.arrayContaining(links))
    await run(cwd, ['report', '--publish'])
    expect(Object.keys(issues(cwd))).toHaveLength(4)
    expect(await planned(cwd)).toEqual({ keep: 3 })
  })
})

describe('the plan as text', () => {
  it.each([
    [{ 'a.md': '# Notes\n\nOn disks.\n' }, 'The one document that was read is not taken for a postmortem;'],
    [{ 'a.md': '# Notes\n', 'b.md': '# More\n' }, 'None of the 2 documents read is taken for a postmortem;'],
  ])('says where nothing that was read is a postmortem', async (files, words) => {
    const { stdout, stderr } = await run(folderWith(files), ['plan', '.'])
    expect(stdout).toBe('No action items.\n')
    expect(stderr).toContain(`${words} \`check\` says why.\n`)
  })

  it('only counts the issues of documents that it was not asked for', async () => {
    const cwd = repository()
    await run(cwd, ['sync'])
    writeFileSync(join(cwd, 'postmortems/new.md'), postmortem(['Add an alert on lag']))
    const { stdout } = await run(cwd, ['plan', 'postmortems/new.md'])
    expect(stdout).toMatch(/^postmortems\/new\.md\n {2}create /)
    expect(stdout).toMatch(
      /\n\nNot read in this run: \d other documents? with 3 issues\.\n\n1 to create, 3 to keep\.\n$/,
    )
    expect(stdout).not.toContain('Up to date')
  })

  it.each([
    { name: 'on a terminal', options: { isTTY: true }, args: [], isColoured: true },
    { name: 'in a pipe', options: { isTTY: false }, args: [], isColoured: false },
    {
      name: 'with NO_COLOR',
      options: { isTTY: true, environment: { NO_COLOR: '1' } },
      args: [],
      isColoured: false,
    },
    { name: 'with --no-color', options: { isTTY: true }, args: ['--no-color'], isColoured: false },
  ])('$name: colours $isColoured', async ({ options, args, isColoured }) => {
    for (const command of [['plan'], ['sync', '--dry-run']]) {
      const { stdout } = await run(repository(), [...command, ...args], options)
      expect(stdout.includes('\u001b[')).toBe(isColoured)
    }
  })
})

describe('a run from a folder below the top of the repository', () => {
  it('says that the configuration at the top does not hold, and opens no second set of issues', async () => {
    const checkout = makeCheckout()
    onTestFinished(() => checkout.remove())
    checkout.commit({
      'team/postmortems/a.md': postmortem(),
      '.github/postmortem-actions.yml': 'labels: [follow-up]\n',
    })
    expect((await run(checkout.folder, ['sync'])).exitCode).toBe(0)
    const below = await run(join(checkout.folder, 'team'), ['sync'])
    expect(below).toMatchObject({ exitCode: 2, stdout: '' })
    expect(below.stderr).toContain('at the top of the repository does not hold here')
    expect(below.stderr).toContain('--directory ../.postmortem-actions/issues')
    const named = [
      '--directory',
      '../.postmortem-actions/issues',
      '--config',
      '../.github/postmortem-actions.yml',
    ]
    const kept = await run(join(checkout.folder, 'team'), ['plan', '--format', 'json', ...named])
    expect(JSON.parse(kept.stdout).summary).toMatchObject({ create: 0, keep: 3 })
  })
})
