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

  it('refuses a file outside the working folder', async () => {
    const { exitCode, stderr } = await run(folderWith(files), [
      'report',
      '--merge',
      'shop.json',
      '--badge',
      '../actions.svg',
    ])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('FILE_UNWRITABLE')
  })
})
