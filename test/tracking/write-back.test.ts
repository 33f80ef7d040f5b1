import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ReadableDocument } from '../../src/files/document-file.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { readDocuments } from '../../src/sync/documents.ts'
import type { TrackedItem } from '../../src/sync/tracked-items.ts'
import { insertAll, planWriteBack } from '../../src/sync/write-back.ts'
import type { DocumentWriter } from '../../src/trackers/document-changes.ts'
import { createGitHubWriteBack, WRITE_BACK_BRANCH } from '../../src/trackers/github/write-back.ts'
import { makeCheckout } from '../action/checkout.ts'
import { run } from '../cli/command-line.ts'
import { folderWith } from '../files/folder.ts'
import { fileOn, pushFiles } from '../github/git.ts'
import { document, trackingScene } from './scene.ts'

/** Numbers from 41 on for all items, in their order. */
function written(found: ReadableDocument, home = '') {
  const items = [...readDocuments(readPostmortems(found)).values()].flatMap((one) => one.items)
  const issueOf = new Map(
    items.map((item, index) => [item, { issue: { number: 41 + index } } as unknown as TrackedItem]),
  )
  const plan = planWriteBack({
    documents: [found],
    issueOf,
    read: (one) => readPostmortems(one),
    reference: ({ issue }) => `${home}#${issue.number}`,
  })
  const [changed] = plan.documents
  const text = changed === undefined ? found.text : insertAll(changed, found.text)
  return { ...plan, text: text ?? '' }
}

const found = (...items: string[]) => document(items) as ReadableDocument

describe('planWriteBack', () => {
  it.each([
    ['a list', ['- Add an alert for full disks'], ['- Add an alert for full disks (#41)']],
    ['a task list', ['- [ ] Add an alert for full disks.'], ['- [ ] Add an alert for full disks. (#41)']],
    [
      'numbers',
      ['1. Add an alert', '2. Rehearse the failover'],
      ['1. Add an alert (#41)', '2. Rehearse the failover (#42)'],
    ],
    [
      'wrapped lines',
      ['- Add an alert for disks', '  that are nearly full'],
      ['- Add an alert for disks', '  that are nearly full (#41)'],
    ],
    [
      'fields in brackets',
      ['- Add an alert (owner: Ops, due: 2026-04-30)'],
      ['- Add an alert (owner: Ops, due: 2026-04-30) (#41)'],
    ],
    [
      'a table',
      ['| Action | Owner |', '|---|---|', '| Add an alert | Ops |', '| Rehearse the failover | Ann |'],
      [
        '| Action | Owner |',
        '|---|---|',
        '| Add an alert (#41) | Ops |',
        '| Rehearse the failover (#42) | Ann |',
      ],
    ],
    [
      'one that is named and one that is done',
      ['- Add an alert (#7)', '- [x] Rehearse the failover', '- Mend the cache'],
      ['- Add an alert (#7)', '- [x] Rehearse the failover', '- Mend the cache (#43)'],
    ],
    [
      'one that links what it is about',
      [
        '- Write the [runbook](https://wiki.example.com/x) for disks',
        '- Revert https://git.example.com/o/r/commit/abc1',
      ],
      [
        '- Write the [runbook](https://wiki.example.com/x) for disks (#41)',
        '- Revert https://git.example.com/o/r/commit/abc1 (#42)',
      ],
    ],
    [
      'two equal ones',
      ['- Add an alert', '- Add an alert'],
      ['- Add an alert (#41)', '- Add an alert (#42)'],
    ],
  ])('puts the number behind the item of %s', (_, items, expected) => {
    const { text, left } = written(found(...items))
    expect(text).toBe(found(...expected).text)
    expect(left).toEqual([])
  })

  it('names the repository where the issues live elsewhere', () => {
    expect(written(found('- Add an alert'), 'octo/issues').text).toContain('- Add an alert (octo/issues#41)')
  })

  it('keeps line ends, and inserts into the text it was made for only', () => {
    const windows = {
      ...found('- Add an alert'),
      text: found('- Add an alert').text.replaceAll('\n', '\r\n'),
    }
    const { text, documents } = written(windows)
    expect(text).toBe(windows.text.replace('alert', 'alert (#41)'))
    const [changed] = documents
    if (changed === undefined) throw new Error('nothing written')
    expect(insertAll(changed, found('- Add an alert').text)).toContain('- Add an alert (#41)\n')
    expect(insertAll(changed, found('- Add an alarm').text)).toBeNull()
  })

  it('leaves an item alone beside which the number would not be read as its own', () => {
    const plan = planWriteBack({
      documents: [found('- Add an alert')],
      issueOf: new Map(
        [...readDocuments(readPostmortems(found('- Add an alert'))).values()]
          .flatMap((one) => one.items)
          .map((item) => [item, { issue: { number: 41 } } as unknown as TrackedItem]),
      ),
      read: (one) => readPostmortems({ ...one, text: one.text.replace(/ \(#41\)/, ' and #41 too') }),
      reference: ({ issue }) => `#${issue.number}`,
    })
    expect(plan).toEqual({
      documents: [],
      left: [{ path: 'postmortems/api.md', line: expect.any(Number), reference: '#41' }],
    })
  })
})

describe('the pull request', () => {
  const CONFIG = '{}'
  const ITEMS = ['- Add an alert for full disks', '- Rehearse the failover of the database']
  const PATH = 'services/postmortems/api.md'
  const NAMED = ['- Add an alert for full disks (#1)', '- Rehearse the failover of the database (#2)']

  /** The document stands in a folder of the repository, and is found from there. */
  async function scene(items: readonly string[] = ITEMS) {
    const found = document(items) as ReadableDocument
    const { github, told, run } = await trackingScene()
    const push = (text: string) => pushFiles(github.state, 'main', { [PATH]: text, 'README.md': '# Shop\n' })
    push(found.text)
    const writer = (): DocumentWriter =>
      createGitHubWriteBack({
        token: 'write-token',
        owner: 'octo',
        repo: 'payments',
        apiUrl: github.url,
        serverUrl: github.serverUrl,
        writeIntervalMs: 0,
        secondMs: 1,
        base: 'main',
        commit: github.state.git.branches.get('main') ?? '',
        repositoryPath: (path) => `services/${path}`,
        progress: (message) => told.push(message),
      })
    const sync = (text = fileOn(github.state, 'main', PATH) ?? '') =>
      run([{ path: found.path, text }], CONFIG, { writer: writer(), source: 'octo/payments' })
    const pulls = () => github.state.issues.filter(({ pull }) => pull !== null)
    return { github, told, found, push, sync, pulls }
  }

  it('names each issue behind its item; when it is merged the next run changes nothing', async () => {
    const { github, found, push, sync, pulls } = await scene()
    await sync()
    expect(pulls()).toMatchObject([
      { number: 3, state: 'open', pull: { head: WRITE_BACK_BRANCH, base: 'main' } },
    ])
    const proposed = fileOn(github.state, WRITE_BACK_BRANCH, PATH) ?? ''
    expect(proposed).toBe((document(NAMED) as ReadableDocument).text)
    expect(fileOn(github.state, WRITE_BACK_BRANCH, 'README.md')).toBe('# Shop\n')
    expect(fileOn(github.state, 'main', PATH)).toBe(found.text)
    push(proposed)
    const { plan } = await sync()
    expect(plan.summary).toMatchObject({ keep: 2, create: 0, update: 0, skip: 0, conflict: 0 })
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it('costs one request while it waits', async () => {
    const { github, sync } = await scene()
    await sync()
    await sync()
    expect(github.count()).toEqual({ requests: 2, writes: 0 })
  })

  it('is kept up to date without force when the document moves on', async () => {
    const { github, push, sync, pulls } = await scene()
    await sync()
    const before = github.state.git.branches.get(WRITE_BACK_BRANCH)
    push((document([...ITEMS, '- Write a runbook for the cache']) as ReadableDocument).text)
    await sync()
    const after = github.state.git.commits.get(github.state.git.branches.get(WRITE_BACK_BRANCH) ?? '')
    expect(after?.parents).toEqual([before, github.state.git.branches.get('main')])
    expect(fileOn(github.state, WRITE_BACK_BRANCH, PATH)).toContain('- Write a runbook for the cache (#4)')
    expect(pulls()).toHaveLength(1)
    expect(github.requests.filter(({ body }) => JSON.stringify(body)?.includes('"force":true'))).toEqual([])
  })

  it('leaves a branch alone that somebody else committed to', async () => {
    const { github, told, push, sync } = await scene()
    await sync()
    const theirs = pushFiles(github.state, WRITE_BACK_BRANCH, { [PATH]: 'theirs' }, 'Better words')
    push((document([...ITEMS, '- Write a runbook for the cache']) as ReadableDocument).text)
    await sync()
    expect(github.state.git.branches.get(WRITE_BACK_BRANCH)).toBe(theirs)
    expect(told.join('\n')).toContain('Somebody else committed to postmortem-actions/write-back')
  })

  it('is not opened again when it was closed, until there is something new', async () => {
    const { push, sync, told, pulls } = await scene()
    await sync()
    for (const pull of pulls()) pull.state = 'closed'
    await sync()
    expect(pulls()).toHaveLength(1)
    expect(told.join('\n')).toContain('Pull request #3 was closed without being merged')
    push((document([...ITEMS, '- Write a runbook for the cache']) as ReadableDocument).text)
    await sync()
    expect(pulls().map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  it('waits for the next run when the branch has moved on, or the document is not what was read', async () => {
    const { github, told, found, sync, pulls } = await scene()
    await sync(found.text.replace('an alert', 'an alarm'))
    expect(told.join('\n')).toContain('is not what was read')
    expect(pulls()).toEqual([])
    expect(github.state.git.branches.has(WRITE_BACK_BRANCH)).toBe(false)
  })

  it.each([
    ['to write contents', '/git/trees', 403],
    ['to open requests', '/pulls', 403],
    ['for an answer', '/git/commits', 502],
  ])('fails no run without the right %s', async (_, path, status) => {
    const { github, told, sync, pulls } = await scene()
    github.inject({ do: 'answer', status, method: 'POST', path })
    const { result } = await sync()
    expect(result).toMatchObject({ created: 2, failures: [], stopped: null })
    expect(told.join('\n')).toContain('The numbers of issues were not written back: ')
    expect(pulls()).toEqual([])
    await sync()
    expect(pulls()).toHaveLength(1)
    expect(fileOn(github.state, WRITE_BACK_BRANCH, PATH)).toContain('(#2)')
  })
})

describe('a document on disk', () => {
  it('is changed in place, its mark and line ends kept; a second run changes nothing', async () => {
    const { text } = found('- Add an alert for full disks')
    const raw = `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const cwd = folderWith({ 'postmortems/api.md': raw })
    const file = join(cwd, 'postmortems/api.md')
    const args = ['sync', '--write-back', 'postmortems']
    expect(await run(cwd, args)).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('Issue numbers written into 1 of 1 documents.'),
    })
    expect(readFileSync(file, 'utf8')).toBe(raw.replace('full disks', 'full disks (#1)'))
    const again = await run(cwd, ['plan', '--format', 'json', 'postmortems'])
    expect(JSON.parse(again.stdout)).toMatchObject({ summary: { keep: 1, create: 0, update: 0, skip: 0 } })
    await run(cwd, args)
    expect(readFileSync(file, 'utf8')).toBe(raw.replace('full disks', 'full disks (#1)'))
  })

  it.each([
    ['behind the words', ['- Write the runbook (https://wiki.example.com/x)']],
    ['in the words', ['- Write the [runbook](https://wiki.example.com/x) for disks']],
    ['below them', ['- Write the runbook', '  - https://wiki.example.com/x']],
  ])(
    'keeps the link of an item in its issue that stands %s, once the number stands there too',
    async (_, items) => {
      const cwd = folderWith({ 'postmortems/api.md': found(...items).text })
      await run(cwd, ['sync', '--write-back', 'postmortems'])
      expect(readFileSync(join(cwd, 'postmortems/api.md'), 'utf8')).toContain('(#1)')
      const again = await run(cwd, ['plan', '--format', 'json', 'postmortems'])
      expect(JSON.parse(again.stdout)).toMatchObject({ summary: { keep: 1, create: 0, update: 0, skip: 0 } })
    },
  )

  it('is left alone without the option', async () => {
    const { text } = found('- Add an alert for full disks')
    const cwd = folderWith({
      'postmortems/api.md': text,
      '.github/postmortem-actions.yml': 'write-back: true\n',
    })
    await run(cwd, ['sync', 'postmortems'])
    expect(readFileSync(join(cwd, 'postmortems/api.md'), 'utf8')).toBe(text)
  })
})

describe('`write-back: true` on the command line', () => {
  const ITEM = '- Add an alert for full disks'
  const PATH = 'postmortems/api.md'
  const files = { [PATH]: found(ITEM).text, '.github/postmortem-actions.yml': 'write-back: true\n' }

  /** A checkout, and the same documents on a GitHub. */
  async function scene({ isKnown = true } = {}) {
    const { github } = await trackingScene()
    const checkout = makeCheckout()
    onTestFinished(() => checkout.remove())
    const commit = checkout.commit(files)
    pushFiles(github.state, 'main', files)
    const head = github.state.git.branches.get('main') ?? ''
    const known = github.state.git.commits.get(head)
    if (known !== undefined) github.state.git.commits.set(commit, known)
    github.state.git.branches.set('main', commit)
    const environment = {
      GITHUB_TOKEN: 'write-token',
      GITHUB_REPOSITORY: 'octo/payments',
      GITHUB_API_URL: github.url,
      POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
      ...(isKnown ? { GITHUB_REF: 'refs/heads/main' } : {}),
    }
    const cli = (...args: string[]) => run(checkout.folder, args, { environment })
    return { github, folder: checkout.folder, cli }
  }

  it('proposes the numbers as the Action does, and leaves the files alone', async () => {
    const { github, folder, cli } = await scene()
    const { exitCode, stderr } = await cli('sync')
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('Pull request #2 names the issues')])
    expect(fileOn(github.state, WRITE_BACK_BRANCH, PATH)).toContain(`${ITEM} (#1)\n`)
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(files[PATH])
    expect((await cli('sync')).stderr).toContain('Pull request #2 names the issues of action items.')
  })

  it.each([
    ['the default branch is not known', 'the default branch is not known', []],
    ['the issues are in a folder', 'the issues are in a folder', ['--directory', 'issues']],
  ])('says once why not where %s', async (_, why, args) => {
    const { github, cli } = await scene({ isKnown: false })
    const { exitCode, stderr } = await cli('sync', ...args)
    expect(exitCode).toBe(0)
    expect(stderr.split('`write-back`: ')).toEqual([expect.any(String), expect.stringContaining(why)])
    expect(github.state.git.branches.has(WRITE_BACK_BRANCH)).toBe(false)
  })

  it('says so where there is no checkout, and nothing of it in a dry run', async () => {
    const cwd = folderWith(files)
    const { github } = await scene()
    const environment = {
      GITHUB_TOKEN: 'write-token',
      GITHUB_REPOSITORY: 'octo/payments',
      GITHUB_API_URL: github.url,
    }
    expect((await run(cwd, ['sync', '--dry-run'], { environment })).stderr).not.toContain('`write-back`')
    const { stderr } = await run(cwd, ['sync'], { environment })
    expect(stderr).toContain('`write-back`: this is no checkout of a repository')
  })
})
