import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changeDocument } from '../../src/files/document-writer.ts'
import { builtDist } from '../action/build.ts'
import { folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

const NAME = 'postmortems/a.md'
const owed = postmortem(['Delete the indexes of closed shops. (owner: Search team, due: June 30, 2026)'])
  .replace('Date: 2026-05-04', 'Date: May 4, 2026')
  .replace(/## Root Cause[\s\S]*?(?=## Resolution)/, '')
const textOf = (cwd: string) => readFileSync(join(cwd, NAME), 'utf8')

describe('check --fix', () => {
  it('mends what needs no judgement, says what, and tells what is left', async () => {
    const cwd = folderWith({ [NAME]: owed })
    const { exitCode, stdout, stderr } = await run(cwd, ['check', '--fix'])
    expect(stderr).toBe(`postmortems/a.md:3:9: “May 4, 2026” is written as 2026-05-04. (iso-date)
postmortems/a.md:20:1: A section “Root Cause” is put in, to be filled in. (required-section)
postmortems/a.md:26:3: A checkbox is put before the task. (checkbox)
postmortems/a.md:26:65: “June 30, 2026” is written as 2026-06-30. (iso-date)
4 changes in 1 document.
`)
    const expected = owed
      .replace('May 4, 2026', '2026-05-04')
      .replace(
        /(?=## Resolution)/,
        `${'## Root Cause'}\n\n[Explain what made the incident possible: systems and processes, not people.]\n\n`,
      )
      .replace('- Delete', '- [ ] Delete')
      .replace('June 30, 2026', '2026-06-30')
    expect(textOf(cwd)).toBe(expected)
    expect(stdout).not.toContain('required-section')
    expect([exitCode, stdout]).toEqual([
      (await run(cwd, ['check'])).exitCode,
      (await run(cwd, ['check'])).stdout,
    ])
    expect((await run(cwd, ['check', '--fix'])).stderr).toBe('Nothing to fix.\n')
  })

  it('with --dry-run writes nothing, and shows a diff that does the same', async () => {
    const cwd = folderWith({ [NAME]: owed })
    const shown = await run(cwd, ['check', '--fix', '--dry-run'])
    expect(shown).toMatchObject({ exitCode: 1, stderr: '4 changes in 1 document; nothing was written.\n' })
    expect(textOf(cwd)).toBe(owed)
    execFileSync('git', ['apply', '-'], { cwd, input: shown.stdout })
    const patched = textOf(cwd)
    writeFileSync(join(cwd, NAME), owed)
    await run(cwd, ['check', '--fix'])
    expect(textOf(cwd)).toBe(patched)
  })

  it('does the same out of the bundle', async () => {
    const cwd = folderWith({ [NAME]: owed })
    const args = [
      join(await builtDist(), 'cli.js'),
      'check',
      '--fix',
      '--fail-on',
      'never',
      '--today',
      '2026-06-01',
    ]
    execFileSync(process.execPath, args, { cwd, stdio: 'pipe' })
    const other = folderWith({ [NAME]: owed })
    await run(other, ['check', '--fix'])
    expect(textOf(cwd)).toBe(textOf(other))
    expect(textOf(cwd)).not.toBe(owed)
  })

  it('keeps byte order mark and line ends', async () => {
    const cwd = folderWith({ [NAME]: `\ufeff${owed.replaceAll('\n', '\r\n')}` })
    await run(cwd, ['check', '--fix'])
    expect(textOf(cwd)).toMatch(/^\ufeff# [\s\S]*\r\n## Root Cause\r\n\r\n\[Explain/)
    expect(textOf(cwd)).not.toMatch(/[^\r]\n/)
  })

  it('does not follow a link out of the folder, and leaves what is no UTF-8', async () => {
    const outside = folderWith({ 'secret.md': owed })
    const cwd = folderWith({
      [NAME]: { link: join(outside, 'secret.md') },
      'postmortems/b.md': Buffer.from(`\ufeff${owed}`, 'utf16le'),
    })
    const { stderr } = await run(cwd, ['check', '--fix'])
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(owed)
    expect(readFileSync(join(cwd, 'postmortems/b.md'), 'utf16le')).toBe(`\ufeff${owed}`)
    expect(stderr).toContain('postmortems/b.md was changed meanwhile, or is no UTF-8; it is left as it is.')
    const link = join(cwd, NAME)
    await expect(changeDocument(link, cwd, () => 'gone')).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(owed)
  })

  it.each([
    [['--dry-run'], 'only together with --fix'],
    [['--fix', '--update-baseline'], "cannot be used with option '--update-baseline'"],
  ])('is told that %s makes no sense', async (options, message) => {
    const cwd = folderWith({ [NAME]: owed })
    const { exitCode, stderr } = await run(cwd, ['check', ...options])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
    expect(textOf(cwd)).toBe(owed)
  })
})
