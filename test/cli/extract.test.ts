import { describe, expect, it } from 'vitest'
import { folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

describe('extract', () => {
  it('prints JSON as the contract has it', async () => {
    const cwd = folderWith({ 'postmortems/a.md': postmortem(), 'postmortems/index.md': '# Postmortems\n' })
    const { exitCode, stdout, stderr } = await run(cwd, ['extract', '--format', 'json'])
    expect([exitCode, stderr]).toEqual([0, ''])
    const json = JSON.parse(stdout)
    expect(Object.keys(json)).toEqual(['version', 'postmortems'])
    expect(json.postmortems[1]).toMatchObject({
      path: 'postmortems/index.md',
      isPostmortem: false,
      actionItems: [],
    })
    expect(json.postmortems[0]).toMatchObject({
      path: 'postmortems/a.md',
      isPostmortem: true,
      title: 'Search was slow',
      language: 'en',
      incidentDate: '2026-05-04',
      severity: 'sev2',
      sections: { summary: { startLine: 6, endLine: 8 } },
      timeline: [{ line: 16, time: '10:00' }, { line: 17 }, { line: 18 }],
    })
    expect(json.postmortems[0].actionItems[0]).toEqual({
      line: 30,
      endLine: 30,
      text: 'Delete the indexes of closed shops every night.',
      group: null,
      list: 'actions',
      kind: expect.toSatisfy((kind) => kind === null || typeof kind === 'string'),
      owner: 'Search team',
      dueText: '2026-06-30',
      due: '2026-06-30',
      priority: null,
      done: false,
      reference: null,
      selected: true,
    })
  })

  it('selects improvements too with select: all, repetitions still once', async () => {
    const document = `${postmortem().replace(/## Action Items[\s\S]*/, '')}## Corrective and Preventative Measures

Improvements:

- Watch the free space of all nodes.
- Delete old indexes every night.

Tasks:

- Delete old indexes every night.
- Order larger disks.
`
    const selected = async (config: string) => {
      const cwd = folderWith({ 'postmortems/a.md': document, '.github/postmortem-actions.yml': config })
      const { stdout } = await run(cwd, ['extract', '--format', 'json'])
      const items: { text: string; selected: boolean }[] = JSON.parse(stdout).postmortems[0].actionItems
      return items.map((item) => `${item.selected ? '+' : '-'} ${item.text}`)
    }
    expect(await selected('select: tasks')).toEqual([
      '- Watch the free space of all nodes.',
      '- Delete old indexes every night.',
      '+ Delete old indexes every night.',
      '+ Order larger disks.',
    ])
    expect(await selected('select: all')).toEqual([
      '+ Watch the free space of all nodes.',
      '+ Delete old indexes every night.',
      '- Delete old indexes every night.',
      '+ Order larger disks.',
    ])
  })

  it('counts at the end what it counted above, and says how many of it open no issue', async () => {
    const cwd = folderWith({
      'postmortems/a.md': postmortem(['WONTFIX: Buy a router.', 'Delete old indexes.']),
    })
    const text = (await run(cwd, ['extract'])).stdout
    expect(text).toContain('  action items: 2\n')
    expect(text).toMatch(/\n1 document, 2 action items \(1 for no issue\)\.\n$/)
  })

  it('prints what it understood as text, and as Markdown in which no text of a document is markup', async () => {
    const cwd = folderWith({
      'postmortems/a.md': postmortem(['Ask @octo about <b>#12</b> and `x`.', 'Delete old indexes.']),
    })
    const text = (await run(cwd, ['extract'])).stdout
    expect(text).toContain('Search was slow (2026-05-04, sev2, en)')
    expect(text).toContain('    31  [ ] Delete old indexes.')
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 document, 2 action items.')
    const markdown = (await run(cwd, ['extract', '--format', 'markdown'])).stdout
    expect(markdown).toContain('- [ ] Delete old indexes. (line 31')
    expect(markdown).not.toMatch(/@octo|<b>|#12/)
  })

  it('explains each line on demand', async () => {
    const cwd = folderWith({ 'postmortems/a.md': postmortem() })
    expect((await run(cwd, ['extract'])).stdout).not.toContain('line by line')
    expect((await run(cwd, ['extract', '--explain'])).stdout).toMatch(
      /postmortems\/a\.md, line by line\n +language en, by the words of the text\n(?:.*\n)* +1 {2}title/,
    )
    const json = JSON.parse((await run(cwd, ['extract', '--explain', '--format', 'json'])).stdout)
    expect(json.explanations[0].path).toBe('postmortems/a.md')
    expect(json.explanations[0].decisions).toContainEqual(expect.objectContaining({ line: 30, role: 'item' }))
    expect((await run(cwd, ['extract', '--explain', '--format', 'markdown'])).stdout).toContain(
      '| 30 | item |',
    )
  })

  it('tells on standard error what could not be read', async () => {
    const cwd = folderWith({ 'postmortems/a.md': new Uint8Array([0]) })
    const { exitCode, stdout, stderr } = await run(cwd, ['extract', '--format', 'json'])
    expect([exitCode, JSON.parse(stdout)]).toEqual([0, { version: 1, postmortems: [] }])
    expect(stderr).toContain('postmortems/a.md: This file is not text')
  })
})
