import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../src/config/resolve.ts'
import { Failure } from '../../src/errors.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { findDocuments } from '../../src/files/find-documents.ts'
import { addFiles, folderWith } from './folder.ts'

const { paths, ignore } = defaultConfig()

async function find(
  cwd: string,
  explicit: readonly string[] = [],
  more: { root?: string; patterns?: readonly string[] } = {},
) {
  const patterns = more.patterns ?? paths
  return [...(await findDocuments({ cwd, root: more.root ?? cwd, patterns, ignore, explicit }))]
}

/** `path`, or `path: code of its problem`. */
function shown(documents: readonly DocumentFile[]): string[] {
  return documents.map((one) => ('problem' in one ? `${one.path}: ${one.problem.code}` : one.path))
}

async function failure(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Failure) return error
  throw new Error(`no Failure: ${String(error)}`)
}

describe('default paths', () => {
  it('are .md and .txt files in folders named for postmortems and incidents, at any depth, in any case', async () => {
    const cwd = folderWith({
      'postmortems/b.md': 'b',
      'postmortems/2024/a.txt': 'a',
      'docs/Post-Mortems/C.MD': 'c',
      'x/y/incident/d.md': 'd',
      'incidents/e.md': 'e',
      'incident-reports/f.md': 'f',
      'postmortem/g.md': 'g',
      'post-mortem/h.md': 'h',
      'readme.md': 'no',
      'docs/other.md': 'no',
      'postmortems/image.png': 'no',
      'postmortems/template.md': 'no',
      'postmortems/Template-long.md': 'no',
      'node_modules/postmortem/readme.md': 'no',
      'postmortems/node_modules/x/a.md': 'no',
      '.git/postmortem/a.md': 'no',
    })
    expect(shown(await find(cwd))).toEqual([
      'docs/Post-Mortems/C.MD',
      'incident-reports/f.md',
      'incidents/e.md',
      'post-mortem/h.md',
      'postmortem/g.md',
      'postmortems/2024/a.txt',
      'postmortems/b.md',
      'x/y/incident/d.md',
    ])
  })

  it('may match nothing', async () => {
    expect(await find(folderWith({ 'readme.md': '' }))).toEqual([])
  })

  it('take away what a pattern with "!" matches', async () => {
    const cwd = folderWith({ 'a/x.md': '', 'a/y.md': '', '.hidden/z.md': '' })
    expect(
      shown(await find(cwd, [], { patterns: ['a/*.md', '.hidden/*.md', '!**/y.md', 'none/*.md'] })),
    ).toEqual(['.hidden/z.md', 'a/x.md'])
  })
})

it('leaves out folders that are kept apart', async () => {
  const cwd = folderWith({ 'postmortems/x.md': '', 'postmortems/issues/0001-y.md': '' })
  const apart = [join(cwd, 'postmortems/issues')]
  const documents = await findDocuments({ cwd, root: cwd, patterns: paths, ignore, explicit: [], apart })
  expect(shown([...documents])).toEqual(['postmortems/x.md'])
})

describe('paths named by a person', () => {
  it('are files of any ending, folders and globs, also outside of the working folder', async () => {
    const cwd = folderWith({
      'work/notes.rst': 'n',
      'work/docs/a.md': 'a',
      'work/docs/deep/b.markdown': 'b',
      'work/docs/c.txt': 'c',
      'work/docs/d.html': 'no',
      'work/docs/template.md': 'no',
      'other/e.md': 'e',
      'other/f.md': 'f',
      'work/odd [1].md': 'odd',
    })
    const work = join(cwd, 'work')
    expect(
      shown(await find(work, ['notes.rst', 'docs', '../other/e*', 'odd [1].md', 'docs/template.md'])),
    ).toEqual([
      '../other/e.md',
      'docs/a.md',
      'docs/c.txt',
      'docs/deep/b.markdown',
      'docs/template.md',
      'notes.rst',
      'odd [1].md',
    ])
    expect(shown(await find(work, [join(cwd, 'other')]))).toEqual(['../other/e.md', '../other/f.md'])
  })

  it('are each read once, however often they are named', async () => {
    const cwd = folderWith({ 'a/x.md': '1' })
    expect(await find(cwd, ['a', 'a/x.md', './a/*.md', join(cwd, 'a')])).toEqual([
      { path: 'a/x.md', text: '1' },
    ])
  })

  it('that match nothing are told, all of them', async () => {
    const cwd = folderWith({ 'a/x.md': '', 'empty/readme.rst': '' })
    const error = await failure(find(cwd, ['a', 'nowhere.md', 'none/*.md', 'empty']))
    expect(error).toMatchObject({ code: 'PATH_NOT_FOUND', kind: 'usage' })
    expect(error.message.split('\n')).toEqual([
      'nowhere.md: no document there',
      'none/*.md: no document there',
      'empty: no document there',
    ])
  })
})

describe('files that cannot be read', () => {
  it('are told with their path and do not keep the others from being read', async () => {
    const cwd = folderWith({
      'secret.txt': 'outside',
      'repo/p/good.md': '# Good\n',
      'repo/p/empty.md': '',
      'repo/p/big.md': 'x'.repeat(5 * 1024 * 1024),
      'repo/p/limit.md': 'x'.repeat(1024 * 1024),
      'repo/p/binary.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
      'repo/p/latin.md': new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a]),
      'repo/p/outside.md': { link: '../../secret.txt' },
      'repo/p/outside-folder.md': { link: '/' },
      'repo/p/inside-folder.md': { link: '../p' },
      'repo/p/nothing.md': { link: 'nowhere.md' },
      'repo/p/circle.md': { link: 'circle.md' },
    })
    const documents = await find(join(cwd, 'repo'), ['p'])
    expect(shown(documents)).toEqual([
      'p/big.md: file-too-large',
      'p/binary.md: file-binary',
      'p/circle.md: file-unreadable',
      'p/empty.md',
      'p/good.md',
      'p/inside-folder.md: file-unreadable',
      'p/latin.md: file-encoding',
      'p/limit.md',
      'p/nothing.md: file-unreadable',
      'p/outside-folder.md: file-outside',
      'p/outside.md: file-outside',
    ])
    expect(JSON.stringify(documents)).not.toContain('"outside"')
    expect(documents.find(({ path }) => path === 'p/latin.md')).toMatchObject({ problem: { startLine: 2 } })
  })

  it('are told when named by themselves', async () => {
    const cwd = folderWith({
      'secret.txt': 's',
      'repo/link.md': { link: '../secret.txt' },
      'repo/gone.md': { link: 'x' },
    })
    expect(shown(await find(join(cwd, 'repo'), ['link.md', 'gone.md']))).toEqual([
      'gone.md: file-unreadable',
      'link.md: file-outside',
    ])
  })
})

describe('links', () => {
  it('within the repository are read once, by the name that is no link', async () => {
    const cwd = folderWith({
      'p/b.md': 'b',
      'p/a-link.md': { link: 'b.md' },
      'p/c-link.md': { link: '../elsewhere/d.md' },
      'p/e-link.md': { link: '../elsewhere/d.md' },
      'elsewhere/d.md': 'd',
    })
    expect(await find(cwd, ['p'])).toEqual([
      { path: 'p/b.md', text: 'b' },
      { path: 'p/c-link.md', text: 'd' },
    ])
  })

  it('to a folder outside are neither searched nor followed, whether found or named', async () => {
    const cwd = folderWith({
      'outside/x.md': 'x',
      'repo/postmortems': { link: '../outside' },
      'repo/other.md': '',
    })
    const repo = join(cwd, 'repo')
    expect(shown(await find(repo))).toEqual([])
    expect(shown(await find(repo, ['postmortems']))).toEqual(['postmortems: file-outside'])
    expect(shown(await find(repo, ['postmortems/x.md']))).toEqual(['postmortems/x.md: file-outside'])
    expect(shown(await find(repo, [], { patterns: ['postmortems/*.md'] }))).toEqual([
      'postmortems: file-outside',
    ])
  })

  it('may lead anywhere within the root, above the working folder', async () => {
    const cwd = folderWith({ 'shared/x.md': 'x', 'team/p/x.md': { link: '../../shared/x.md' } })
    expect(shown(await find(join(cwd, 'team'), ['p']))).toEqual(['p/x.md: file-outside'])
    expect(shown(await find(join(cwd, 'team'), ['p'], { root: cwd }))).toEqual(['p/x.md'])
  })
})

it('reads a document when its turn comes, and again with each time they are gone through', async () => {
  const cwd = folderWith({ 'postmortems/a.md': 'a', 'postmortems/b.md': 'b', 'postmortems/c.md': 'c' })
  const found = await findDocuments({ cwd, root: cwd, patterns: paths, ignore, explicit: [] })
  const some = found.filter(({ path }) => path !== 'postmortems/c.md')
  expect([found.length, some.length]).toEqual([3, 2])
  expect(some.map(({ path }) => path)).toEqual(['postmortems/a.md', 'postmortems/b.md'])
  const [first] = some
  addFiles(cwd, { 'postmortems/b.md': 'changed' })
  rmSync(join(cwd, 'postmortems/a.md'))
  expect(first).toEqual({ path: 'postmortems/a.md', text: 'a' })
  expect([...some]).toMatchObject([
    { path: 'postmortems/a.md', problem: { code: 'file-unreadable' } },
    { path: 'postmortems/b.md', text: 'changed' },
  ])
})
