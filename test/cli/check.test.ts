import { describe, expect, it } from 'vitest'
import { addFiles, folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

const good = postmortem()
const noRootCause = good.replace(/## Root Cause[\s\S]*?(?=## Resolution)/, '')
const noImpact = good.replace(/## Impact[\s\S]*?(?=## Timeline)/, '')

describe('check', () => {
  it('exits 0 when there is nothing to mend', async () => {
    const cwd = folderWith({ 'postmortems/good.md': good })
    expect(await run(cwd, ['check'])).toEqual({
      exitCode: 0,
      stdout: '1 document: nothing to mend.\n',
      stderr: '',
    })
  })

  it('exits 1 for an error, and shows the worst document first', async () => {
    const cwd = folderWith({ 'postmortems/a.md': noImpact, 'postmortems/b.md': noRootCause })
    const { exitCode, stdout } = await run(cwd, ['check'])
    expect(exitCode).toBe(1)
    expect(stdout.indexOf('postmortems/b.md')).toBeLessThan(stdout.indexOf('postmortems/a.md'))
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 documents: 1 error, 1 warning.')
  })

  it.each([
    ['error', noImpact, 0],
    ['warning', noImpact, 1],
    ['never', noRootCause, 0],
  ])('--fail-on %s decides', async (level, text, expected) => {
    const cwd = folderWith({ 'postmortems/a.md': text })
    expect((await run(cwd, ['check', '--fail-on', level])).exitCode).toBe(expected)
  })

  it('prints JSON as the contract has it, sorted by path', async () => {
    const cwd = folderWith({ 'postmortems/b.md': noRootCause, 'postmortems/a.md': noImpact })
    const { exitCode, stdout, stderr } = await run(cwd, ['check', '--format', 'json'], {
      docsUrl: 'https://d.example',
    })
    expect([exitCode, stderr]).toEqual([1, ''])
    const json = JSON.parse(stdout)
    expect(json).toMatchObject({
      version: 1,
      findings: [
        { path: 'postmortems/a.md', rule: 'required-section', severity: 'warning' },
        {
          path: 'postmortems/b.md',
          rule: 'required-section',
          severity: 'error',
          url: 'https://d.example/rules/required-section.md',
        },
      ],
      summary: { documents: 2, errors: 1, warnings: 1, infos: 0 },
    })
    expect(Object.keys(json.findings[0])).toEqual([
      'path',
      'line',
      'column',
      'endLine',
      'endColumn',
      'rule',
      'severity',
      'message',
      'expected',
      'url',
    ])
  })

  it('prints SARIF and workflow commands', async () => {
    const cwd = folderWith({ 'postmortems/a.md': noRootCause })
    const sarif = JSON.parse((await run(cwd, ['check', '--format', 'sarif'])).stdout)
    expect(sarif).toMatchObject({ version: '2.1.0' })
    expect((await run(cwd, ['check', '--format', 'github'])).stdout).toMatch(
      /^::error file=postmortems\/a\.md,line=\d/,
    )
  })

  it('obeys the configuration', async () => {
    const cwd = folderWith({
      'reviews/a.md': noRootCause,
      'other.yml': 'paths: ["reviews/*.md"]\nrules: { required-section: info }\n',
    })
    const { exitCode, stdout } = await run(cwd, ['check', '--config', 'other.yml'])
    expect([exitCode, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '1 document: 1 info.'])
  })

  it('says when it found no document, unless it is to be quiet', async () => {
    const cwd = folderWith({})
    expect(await run(cwd, ['check'])).toMatchObject({
      exitCode: 0,
      stdout: '0 documents: nothing was checked.\n',
      stderr: expect.stringContaining('No documents'),
    })
    expect((await run(cwd, ['check', '--quiet'])).stderr).toBe('')
  })

  it('tells each file that cannot be read, and does the others', async () => {
    const cwd = folderWith({
      'secret.md': 'outside',
      'repo/p/big.md': 'x'.repeat(5 * 1024 * 1024),
      'repo/p/binary.md': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      'repo/p/empty.md': '',
      'repo/p/good.md': good,
      'repo/p/link.md': { link: '../../secret.md' },
      'repo/p/folder.md': { link: '.' },
    })
    const { exitCode, stdout } = await run(`${cwd}/repo`, ['check', '--format', 'json', 'p'])
    const { findings, summary } = JSON.parse(stdout)
    const told = findings.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`)
    expect(told).toEqual([
      'p/big.md unreadable-document',
      'p/binary.md unreadable-document',
      'p/empty.md not-a-postmortem',
      'p/folder.md unreadable-document',
      'p/link.md unreadable-document',
    ])
    expect([exitCode, summary.documents, summary.errors]).toEqual([1, 6, 4])
  })
})

describe('colours', () => {
  const cwd = () => folderWith({ 'postmortems/a.md': noRootCause })
  it.each([
    ['on a terminal', { isTTY: true }, [], true],
    ['not into a pipe', { isTTY: false }, [], false],
    ['not with --no-color', { isTTY: true }, ['--no-color'], false],
    ['not with NO_COLOR', { isTTY: true, environment: { NO_COLOR: '1' } }, [], false],
    ['with an empty NO_COLOR', { isTTY: true, environment: { NO_COLOR: '' } }, [], true],
  ])('%s', async (_, options, args, expected) => {
    const { stdout } = await run(cwd(), ['check', ...args], options)
    expect(stdout.includes('\u001b[')).toBe(expected)
  })
})

describe('levels', () => {
  const config = (text: string) => ({ '.github/postmortem-actions.yml': text })

  it('a baseline keeps what is known quiet, and tells what is new', async () => {
    const cwd = folderWith({
      'postmortems/a.md': noRootCause,
      ...config('check: { baseline: .github/baseline.json }\n'),
    })
    expect(await run(cwd, ['check'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no such file'),
    })
    expect(await run(cwd, ['check', '--update-baseline'])).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: '.github/baseline.json: 1 finding known from now on.\n',
    })
    expect(await run(cwd, ['check'])).toEqual({
      exitCode: 0,
      stdout: '1 document: nothing to mend.\n',
      stderr: 'Known from the baseline and not told: 1 finding.\n',
    })
    addFiles(cwd, { 'postmortems/b.md': noRootCause })
    expect((await run(cwd, ['check'])).stdout).toContain('postmortems/b.md')
    addFiles(cwd, { 'postmortems/a.md': good })
    expect((await run(cwd, ['check'])).stderr).toContain('The baseline has 1 entry that no longer hold')
  })

  it('--update-baseline wants to know where', async () => {
    const cwd = folderWith({ 'postmortems/a.md': good })
    expect(await run(cwd, ['check', '--update-baseline'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--baseline FILE'),
    })
  })

  it('check.since passes over old incidents, and says so', async () => {
    const cwd = folderWith({ 'postmortems/a.md': noRootCause, ...config('check: { since: 2026-05-05 }\n') })
    expect(await run(cwd, ['check'])).toEqual({
      exitCode: 0,
      stdout: '1 document: nothing to mend.\n',
      stderr: 'Not judged, being from before 2026-05-05: 1 incident.\n',
    })
  })

  it('a front matter lowers a rule; a wrong one is told and does not hold', async () => {
    const own = (level: string) =>
      `---\npostmortem-actions:\n  rules: { required-section: ${level} }\n---\n${noRootCause}`
    const cwd = folderWith({ 'postmortems/a.md': own('off') })
    expect((await run(cwd, ['check'])).exitCode).toBe(0)
    addFiles(cwd, { 'postmortems/a.md': own('of') })
    const { exitCode, stdout } = await run(cwd, ['check', '--format', 'json'])
    expect(exitCode).toBe(1)
    expect(
      JSON.parse(stdout).findings.map(({ rule, line }: { rule: string; line: number }) => [rule, line]),
    ).toEqual([
      ['front-matter', 2],
      ['required-section', 5],
    ])
  })

  it('--print-config tells what applies to a document and from where', async () => {
    const text = `---\npostmortem-actions: { rules: { action-item-due: info } }\n---\n${good}`
    const cwd = folderWith({
      'postmortems/2019/a.md': text,
      ...config(
        'rules: { action-item-owner: error }\noverrides: [{ paths: ["postmortems/2019/**"], rules: { placeholder-text: [warning, { allow: [TBD] }] } }]\n',
      ),
    })
    const { exitCode, stdout } = await run(cwd, ['check', '--print-config', 'postmortems/2019/a.md'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^configuration: \.github\/postmortem-actions\.yml$/m)
    expect(stdout).toMatch(/^action-item-owner +error +\.github\/postmortem-actions\.yml, rules$/m)
    expect(stdout).toMatch(/^action-item-due +info +postmortems\/2019\/a\.md, front matter$/m)
    expect(stdout).toMatch(
      /^placeholder-text +\[warning, \{"allow":\["TBD"\]\}\] +\S+, overrides\[0\] \(postmortems\/2019\/\*\*\)$/m,
    )
    expect(stdout).toMatch(/^required-section +error +default$/m)
    // Columns stand one below the other.
    const column = (row: RegExp) =>
      stdout
        .split('\n')
        .find((line) => row.test(line))
        ?.search(/(?<= {2})(?:error|default)/)
    expect(column(/^action-item-owner /)).toBe(column(/^required-section /))
    const json = await run(cwd, ['check', '--print-config', 'postmortems/2019/a.md', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, path: 'postmortems/2019/a.md', problems: [] })
    addFiles(cwd, { 'postmortems/b.md': good })
    expect((await run(cwd, ['check', '--print-config', 'postmortems'])).exitCode).toBe(2)
  })

  it('--print-config tells how a document is found and read, and what that means for it', async () => {
    const cwd = folderWith({
      'postmortems/a.md': good,
      'postmortems/template-b.md': good,
      'notes/c.md': `---\nlanguage: de\n---\n${good}`,
      'other.yml':
        'paths: ["postmortems/**/*.md", "!**/a.md"]\nlanguage: en\nsince: 2026-06-01\ncheck: { since: 2026-05-01 }\n',
    })
    const settings = async (...args: string[]) => {
      const { stdout } = await run(cwd, ['check', '--format', 'json', '--print-config', ...args])
      return new Map(
        (JSON.parse(stdout).settings as { key: string }[]).map(({ key, ...rest }) => [
          key,
          Object.values(rest),
        ]),
      )
    }
    const plain = await settings('postmortems/a.md')
    expect(plain.get('paths')).toEqual([expect.stringContaining('postmortems'), 'default', null])
    expect(plain.get('ignore')).toEqual([null, 'default', null])
    expect(plain.get('language')).toEqual(['auto', 'default', 'en, by the document'])
    expect(plain.get('template')).toEqual(['auto', 'default', expect.any(String)])
    expect(plain.get('since')).toEqual([null, 'default', null])
    const own = await settings('postmortems/a.md', '--config', 'other.yml')
    expect(own.get('paths')).toEqual(['postmortems/**/*.md', 'other.yml, paths', null])
    expect(own.get('ignore')).toEqual(['!**/a.md', 'other.yml, paths', 'checked only where it is named'])
    expect(own.get('language')).toEqual(['en', 'other.yml, language', null])
    expect(own.get('timezone')).toEqual(['UTC', 'default', null])
    expect(own.get('since')).toEqual([
      '2026-06-01',
      'other.yml, since',
      'opens no issues: the incident was on 2026-05-04',
    ])
    expect(own.get('check.since')).toEqual(['2026-05-01', 'other.yml, check.since', null])
    expect((await settings('postmortems/template-b.md')).get('ignore')?.[2]).toBe(
      'checked only where it is named',
    )
    const foreign = await settings('notes/c.md', '--config', 'other.yml')
    expect(foreign.get('paths')).toEqual([null, 'other.yml, paths', 'checked only where it is named'])
    expect(foreign.get('language')).toEqual(['en', 'other.yml, language', 'de, by the front matter'])
  })
})
