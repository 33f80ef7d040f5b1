import { describe, expect, it } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { folderWith } from '../files/folder.ts'
import { reportItem, reportOf } from '../report/reports.ts'
import { run } from './command-line.ts'

const url = 'https://github.example.com/octo/bank/issues/1'
const files = {
  'shop.json': jsonReport(reportOf([reportItem(1, { due: '2024-06-14', daysOverdue: 3 })])),
  'bank.json': jsonReport(reportOf([reportItem(1, { url, due: null })])),
  'next.json': jsonReport(reportOf([], { date: '2024-06-24' })),
}

describe('report --merge', () => {
  it('prints one report of those in the files, in any format', async () => {
    const cwd = folderWith(files)
    const { exitCode, stdout, stderr } = await run(cwd, ['report', '--merge', 'shop.json', 'bank.json'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toContain('open 2: 1 overdue')
    expect(stdout).toContain('octo/shop#1')
    const json = await run(cwd, ['report', '--format', 'json', '--merge', 'shop.json', 'bank.json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ date: '2024-06-17', totals: { open: 2, overdue: 1 } })
  })

  it('counts days in the time zone of the configuration', async () => {
    const cwd = folderWith({
      'shop.json': jsonReport(reportOf([reportItem(1, { createdAt: '2024-06-10T23:30:00Z' })])),
      '.github/postmortem-actions.yml': 'timezone: Europe/Berlin\n',
    })
    const { stdout } = await run(cwd, ['report', '--format', 'json', '--merge', 'shop.json'])
    expect(JSON.parse(stdout).measures.age.median).toBe(6)
  })

  it.each([
    [['shop.json', 'gone.json'], 'gone.json cannot be read', 'REPORT_UNREADABLE'],
    [
      ['shop.json', 'next.json'],
      'shop.json tells of 2024-06-17, next.json of 2024-06-24',
      'REPORT_DATES_DIFFER',
    ],
    [['shop.json', '--publish'], "'--merge <file...>' cannot be used with option '--publish'", ''],
    [['shop.json', '--today', '2024-06-17'], "cannot be used with option '--today <date>'", ''],
    [[], "option '--merge <file...>' argument missing", ''],
  ])('refuses %j', async (args, words, code) => {
    const { exitCode, stdout, stderr } = await run(folderWith(files), ['report', '--merge', ...args])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).toContain(code)
  })
})
