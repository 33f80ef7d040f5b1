import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { folderWith } from '../files/folder.ts'
import { reportItem, reportOf } from '../report/reports.ts'
import { run } from './command-line.ts'

const files = { 'shop.json': jsonReport(reportOf([reportItem(1, { due: '2024-06-14' })])) }

describe('report --badge', () => {
  it('writes the badge beside the report, over the one before', async () => {
    const cwd = folderWith({ ...files, 'badges/actions.svg': 'old' })
    const args = ['report', '--merge', 'shop.json', '--badge', 'badges/actions.svg']
    const { exitCode, stdout } = await run(cwd, args)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('1 overdue')
    const svg = readFileSync(join(cwd, 'badges/actions.svg'), 'utf8')
    expect(svg).toMatch(/^<svg .*aria-label="Postmortem action items: 1 overdue, 1 open on 2024-06-17">/)
  })

  it('tells of issues that were read, too', async () => {
    const cwd = folderWith({})
    const { exitCode } = await run(cwd, ['report', '--badge', 'actions.svg'])
    expect([exitCode, readFileSync(join(cwd, 'actions.svg'), 'utf8').includes('none open')]).toEqual([
      0,
      true,
    ])
  })

  it('writes nothing in a dry run', async () => {
    const cwd = folderWith(files)
    const args = ['report', '--merge', 'shop.json', '--badge', 'actions.svg', '--dry-run']
    const { exitCode, stderr } = await run(cwd, args)
    expect([exitCode, stderr]).toEqual([0, 'Dry run: the badge is not written.\n'])
    expect(existsSync(join(cwd, 'actions.svg'))).toBe(false)
  })

  it.each([
    [
      'a file outside the working folder',
      '../actions.svg',
      '../actions.svg could not be written: it leads out of the working folder.\nName a file in it or below.',
    ],
    ['a folder', 'badges', 'badges could not be written: there is a folder of this name.\nName a file.'],
    [
      'a file below a file',
      'shop.json/actions.svg',
      'shop.json/actions.svg could not be written: EEXIST: file already exists.\nCheck the folder and its permissions.',
    ],
  ])('refuses %s, once the report is told', async (_, badge, message) => {
    const cwd = folderWith({ ...files, 'badges/actions.svg': 'old' })
    const args = ['report', '--merge', 'shop.json', '--badge', badge]
    const { exitCode, stdout, stderr } = await run(cwd, args)
    expect([exitCode, stderr]).toEqual([2, `error: ${message}\n(FILE_UNWRITABLE)\n`])
    expect(stdout).toContain('1 overdue')
  })
})
