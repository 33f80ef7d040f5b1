import { execFileSync } from 'node:child_process'
import { mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changedFiles, parseNameStatus } from '../../src/files/changed-files.ts'
import { addedLines, changesOfFiles, linesOfPatch } from '../../src/files/changed-lines.ts'
import {
  findCheckout,
  findCheckoutBelow,
  parseRemote,
  repositoryPath,
  sourceLinks,
} from '../../src/files/checkout.ts'
import { documentExistsIn } from '../../src/files/document-exists.ts'
import { addFiles, folderWith } from './folder.ts'

const IDENTITY = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false']

function run(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function commitAll(cwd: string): string {
  run(cwd, 'add', '-A')
  run(cwd, 'commit', '-q', '-m', 'x')
  return run(cwd, 'rev-parse', 'HEAD').trim()
}

function repository(): { cwd: string; base: string } {
  const cwd = folderWith({
    'p/kept.md': 'kept\n',
    'p/edited.md': 'one\n',
    'p/gone.md': 'gone\n',
    'p/old name.md': 'a long enough text to be known again\nwith a few lines\nof its own\n',
  })
  run(cwd, 'init', '-q', '-b', 'main')
  return { cwd, base: commitAll(cwd) }
}

describe('addedLines', () => {
  it('are told with their numbers, those beside them are not', () => {
    const patch = '@@ -1,3 +1,4 @@\n one\n-two\n+2\r\n+\n three\n@@ -9 +10 @@ x\n-old\n+++ new\n\\ No newline'
    expect([...addedLines(patch)]).toEqual([
      [2, '2'],
      [3, ''],
      [10, '++ new'],
    ])
  })
})

describe('linesOfPatch', () => {
  it.each([
    ['', []],
    ['@@ -1 +1 @@\n-a\n+b', [[1, 1]]],
    ['@@ -0,0 +1,3 @@\n+a\n+b\n+c', [[1, 3]]],
    ['@@ -4,2 +3,0 @@\n-a\n-b', [[3, 4]]],
    ['@@ -2,3 +2,4 @@\n a\n+new\n b\n c\n\\ No newline at end of file', [[3, 3]]],
    [
      '--- a/x\n+++ b/x\n@@ -1,2 +1,1 @@\n--- dashed\n a\n@@ -9,0 +9,1 @@\n+++ plus',
      [
        [1, 1],
        [9, 9],
      ],
    ],
  ])('%j: %j', (patch, expected) => {
    expect(linesOfPatch(patch).map(({ startLine, endLine }) => [startLine, endLine])).toEqual(expected)
  })
})

describe('findCheckoutBelow', () => {
  const nested = (...folders: string[]) => {
    const outer = folderWith({ 'README.md': 'x' })
    const roots = folders.map((folder) => {
      const { cwd } = repository()
      const target = join(outer, folder)
      mkdirSync(join(target, '..'), { recursive: true })
      renameSync(cwd, target)
      return target
    })
    return { outer, roots }
  }

  it.each([['src'], ['a/b/src']])('finds the only one, in %s', async (folder) => {
    const { outer, roots } = nested(folder)
    const found = await findCheckoutBelow(outer, 'octo/shop')
    expect(found?.root).toBe(realpathSync(roots[0] ?? ''))
    expect(repositoryPath({ root: roots[0] ?? '', cwd: outer }, `${folder}/p/kept.md`)).toBe('p/kept.md')
    expect(repositoryPath({ root: roots[0] ?? '', cwd: outer }, 'README.md')).toBeNull()
  })

  it('takes the one of the repository, and none where several may be meant or it is another', async () => {
    const { outer, roots } = nested('one', 'two')
    expect(await findCheckoutBelow(outer, 'octo/shop')).toBeNull()
    run(roots[1] ?? '', 'remote', 'add', 'origin', 'https://example.com/Octo/shop.git')
    expect((await findCheckoutBelow(outer, 'octo/shop'))?.root).toBe(realpathSync(roots[1] ?? ''))
    const { outer: other, roots: others } = nested('one')
    run(others[0] ?? '', 'remote', 'add', 'origin', 'https://example.com/octo/other.git')
    expect(await findCheckoutBelow(other, 'octo/shop')).toBeNull()
  })
})

describe('changesOfFiles', () => {
  it('tells the lines touched and the text before, also of a renamed file and from a subfolder', async () => {
    const { cwd } = repository()
    run(cwd, 'checkout', '-q', '-b', 'topic')
    renameSync(join(cwd, 'p/old name.md'), join(cwd, 'p/renamed.md'))
    addFiles(cwd, { 'p/renamed.md': 'a long enough text to be known again\nwith more lines\nof its own\n' })
    const head = commitAll(cwd)
    const file = { path: 'p/renamed.md', previousPath: 'p/old name.md' }
    const before = 'a long enough text to be known again\nwith a few lines\nof its own\n'
    expect(await changesOfFiles({ cwd, base: 'main', head })(file)).toEqual({
      lines: [{ startLine: 1, endLine: 2 }],
      before,
    })
    const below = { path: 'renamed.md', previousPath: 'old name.md' }
    expect((await changesOfFiles({ cwd: join(cwd, 'p'), base: 'main', head })(below))?.before).toBe(before)
    expect(await changesOfFiles({ cwd, base: 'no-such', head })(file)).toBeNull()
  })
})

describe('changedFiles', () => {
  it('tells what the branch changed since it left its base, not what the base did meanwhile', async () => {
    const { cwd } = repository()
    run(cwd, 'checkout', '-q', '-b', 'topic')
    addFiles(cwd, { 'p/edited.md': 'two\n', 'p/nëw\n"1".md': 'new\n' })
    rmSync(join(cwd, 'p/gone.md'))
    renameSync(join(cwd, 'p/old name.md'), join(cwd, 'p/renamed.md'))
    const head = commitAll(cwd)
    run(cwd, 'checkout', '-q', 'main')
    addFiles(cwd, { 'p/kept.md': 'changed on main\n' })
    const base = commitAll(cwd)
    const changes = [
      { path: 'p/edited.md', status: 'modified', previousPath: null },
      { path: 'p/gone.md', status: 'removed', previousPath: null },
      { path: 'p/nëw\n"1".md', status: 'added', previousPath: null },
      { path: 'p/renamed.md', status: 'renamed', previousPath: 'p/old name.md' },
    ]
    expect(await changedFiles({ cwd, base, head })).toEqual(changes)
    expect(await changedFiles({ cwd, base: 'main', head: 'topic' })).toEqual(changes)
    expect((await changedFiles({ cwd: join(cwd, 'p'), base, head }))?.map(({ path }) => path)).toEqual([
      'edited.md',
      'gone.md',
      'nëw\n"1".md',
      'renamed.md',
    ])
  })

  it('gives an empty list, not null, where nothing changed', async () => {
    const { cwd, base } = repository()
    expect(await changedFiles({ cwd, base, head: 'HEAD' })).toEqual([])
  })

  it.each(['--output=pwned', '-h', 'main..topic', 'nowhere', '', 'a b', '$(touch pwned)', 'main^{/x}'])(
    'takes no %j for a commit',
    async (reference) => {
      const { cwd } = repository()
      expect(await changedFiles({ cwd, base: reference, head: 'main' })).toBeNull()
      expect(await changedFiles({ cwd, base: 'main', head: reference })).toBeNull()
      expect(documentExistsIn(cwd)('pwned')).toBe(false)
    },
  )

  it('gives null where there is no checkout, and where it is too shallow', async () => {
    expect(await changedFiles({ cwd: folderWith({}), base: 'main', head: 'HEAD' })).toBeNull()
    const { cwd, base } = repository()
    addFiles(cwd, { 'p/more.md': '' })
    const head = commitAll(cwd)
    const shallow = folderWith({})
    run(shallow, 'clone', '-q', '--depth=1', `file://${cwd}`, 'copy')
    expect(await changedFiles({ cwd: join(shallow, 'copy'), base, head })).toBeNull()
  })

  it('reads copies and unknown letters', () => {
    expect(parseNameStatus('C75\0a.md\0b.md\0T\0c.md\0')).toEqual([
      { path: 'b.md', status: 'added', previousPath: null },
      { path: 'c.md', status: 'modified', previousPath: null },
    ])
    expect(parseNameStatus('')).toEqual([])
  })
})

describe('findCheckout', () => {
  it('knows root, commit and origin', async () => {
    const { cwd, base } = repository()
    const root = realpathSync(cwd)
    mkdirSync(join(cwd, 'deep'))
    expect(await findCheckout(join(cwd, 'deep'))).toEqual({ root, commit: base, origin: null })
    run(cwd, 'remote', 'add', 'origin', 'git@git.example.com:octo/payments.git')
    expect(await findCheckout(cwd)).toMatchObject({
      origin: { serverUrl: 'https://git.example.com', repository: 'octo/payments' },
    })
  })

  it('gives null without a repository, and without a commit', async () => {
    const cwd = folderWith({})
    expect(await findCheckout(cwd)).toBeNull()
    run(cwd, 'init', '-q')
    expect(await findCheckout(cwd)).toBeNull()
  })

  it.each([
    ['https://git.example.com/octo/payments.git', 'https://git.example.com octo/payments'],
    ['https://user:secret@git.example.com/octo/pay.ments', 'https://git.example.com octo/pay.ments'],
    ['ssh://git@git.example.com:2222/octo/payments.git', 'https://git.example.com octo/payments'],
    ['git@git.example.com:octo/payments/', 'https://git.example.com octo/payments'],
    ['/srv/git/payments.git', null],
    ['../payments', null],
    ['https://git.example.com:8443/octo/payments.git', 'https://git.example.com:8443 octo/payments'],
    ['http://bot:secret@git.example.com:3000/octo/payments', 'http://git.example.com:3000 octo/payments'],
    ['ssh://git@git.example.com:2222/octo/payments.git', 'https://git.example.com octo/payments'],
    ['https://git.example.com/group/sub/project.git', null],
    ['file:///srv/git/octo/payments.git', null],
  ])('reads the remote %s', (remote, expected) => {
    const origin = parseRemote(remote)
    expect(origin && `${origin.serverUrl} ${origin.repository}`).toBe(expected)
  })
})

describe('sourceLinks', () => {
  const target = {
    kind: 'github' as const,
    serverUrl: 'https://git.example.com/',
    repository: 'octo/payments',
    commit: 'a'.repeat(40),
    root: '/repo',
    cwd: '/repo/team',
  }
  const blob = `https://git.example.com/octo/payments/blob/${'a'.repeat(40)}`

  it('leads to the lines at that very commit, whatever the path holds', () => {
    const links = sourceLinks(target)
    expect(links.lineUrl('p/x.md', 3, 3)).toBe(`${blob}/team/p/x.md?plain=1#L3`)
    expect(links.lineUrl('../p/a b#?é.md', 3, 5)).toBe(`${blob}/p/a%20b%23%3F%C3%A9.md?plain=1#L3-L5`)
  })

  it('leads to the source on a server of the shape of Gitea', () => {
    const links = sourceLinks({ ...target, kind: 'gitea', serverUrl: 'https://git.example.com:3000/git' })
    const base = `https://git.example.com:3000/git/octo/payments/src/commit/${'a'.repeat(40)}/team`
    expect(links.lineUrl('p/x y.md', 3, 3)).toBe(`${base}/p/x%20y.md?display=source#L3`)
    expect(links.lineUrl('p/x.md', 3, 5)).toBe(`${base}/p/x.md?display=source#L3-L5`)
  })

  it('gives none for what lies outside of the checkout, or without a target', () => {
    expect(sourceLinks(target).lineUrl('../../etc/x.md', 1, 1)).toBeNull()
    expect(sourceLinks(null).lineUrl('p/x.md', 1, 1)).toBeNull()
  })
})

describe('documentExistsIn', () => {
  it('knows files and links, and takes what it cannot tell for existing', () => {
    const cwd = folderWith({ 'p/x.md': '', 'p/link.md': { link: 'nowhere' } })
    const exists = documentExistsIn(cwd)
    expect(
      ['p/x.md', 'p/link.md', 'p/y.md', 'p', 'p/x.md/z.md', `${'n'.repeat(300)}.md`].map(exists),
    ).toEqual([true, true, false, false, false, true])
  })
})
