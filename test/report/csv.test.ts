import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvReport } from '../../src/report/csv.ts'
import type { ReportItem } from '../../src/report/report.ts'
import { plainLine } from '../../src/safe-text/safe-text.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

/** A reader of RFC 4180, written from its grammar; null for what does not follow it. */
function rowsOf(text: string): string[][] | null {
  const rows: string[][] = [[]]
  let end = 0
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
    end = match.index + match[0].length
  }
  // `y` stands still where the grammar ends.
  return end === text.length ? rows.slice(0, -1) : null
}

/** The rows by the names of the header. */
function recordsOf(items: readonly ReportItem[]): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(csvReport(reportOf(items))) ?? []
  return rows.map((row) => {
    expect(row).toHaveLength(header.length)
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
  })
}

const full = reportItem(7, {
  repository: 'octo/shop',
  state: 'closed',
  stateReason: 'not_planned',
  owner: 'Backend team',
  assignees: ['alice', 'bob'],
  priority: 'P1',
  kind: 'preventative',
  severity: 'sev2',
  closedAt: '2024-06-01T08:00:00Z',
  daysOverdue: 3,
})

describe('the columns of CSV', () => {
  it('have their names and order for good', () => {
    const [header] = rowsOf(csvReport(reportOf([]))) ?? []
    expect(header).toEqual([
      'number',
      'state',
      'stateReason',
      'due',
      'daysOverdue',
      'priority',
      'kind',
      'owner',
      'assignees',
      'title',
      'postmortem',
      'createdAt',
      'closedAt',
      'url',
      'repository',
      'severity',
      'daysOpen',
    ])
  })

  it('tell all that JSON tells of an item', () => {
    const told = Object.fromEntries(
      Object.entries(full).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(' ') : String(value),
      ]),
    )
    expect(recordsOf([full])).toEqual([told])
  })

  it('are empty where JSON has null or nothing', () => {
    const { repository: _, ...item } = reportItem(1, { due: null })
    const [record = {}] = recordsOf([item])
    const empty = Object.keys(record).filter((name) => record[name] === '')
    expect(empty).toEqual([
      ...['stateReason', 'due', 'daysOverdue', 'priority', 'kind', 'owner', 'assignees', 'closedAt'],
      ...['repository', 'severity'],
    ])
  })
})

describe('the fields of CSV', () => {
  const words = fc.oneof(
    fc.constantFrom(...HOSTILE, '=1+1', '\t=1', '\r\n-1', "'=1", '＝1', '|calc', 'a;=1+1', ' @SUM(1)', '""'),
    fc.string({ unit: fc.constantFrom(...'=+-@"\',;|\t\r\n ab＝'), maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )

  it('hold any words: each item is one row, and each row reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, words), { maxLength: 5 }), (all) => {
        const items = all.map(([title, owner, login], index) =>
          reportItem(index + 1, { title, owner, assignees: [login], postmortem: title }),
        )
        const records = recordsOf(items)
        expect(records).toHaveLength(items.length)
        for (const [index, record] of records.entries()) {
          const title = plainLine(items[index]?.title ?? '')
          expect(record.title).toBe(/^[=+\-@＝＋－＠]/u.test(title) ? `'${title}` : title)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('are no formula to a spreadsheet, whatever it takes for the end of a field', () => {
    fc.assert(
      fc.property(words, (title) => {
        const text = csvReport(reportOf([reportItem(1, { title, owner: title, severity: title })]))
        const quoted = /"(?:[^"]|"")*"/g
        for (const field of (text.match(quoted) ?? []).map((one) => one.slice(1))) {
          expect(field).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u)
        }
        for (const field of text.replaceAll(quoted, '').split(/[,;\r\n]/)) {
          expect(field).not.toMatch(/^[=+\-@\t＝＋－＠]/u)
        }
      }),
      { numRuns: 500 },
    )
  })
})
