import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { clipToWidth, foldLine, padToWidth, widthOf } from '../../src/report/text-width.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

const options = { title: 'Postmortem action items' }
const late = { due: '2024-06-14', daysOverdue: 3 } as const
const WORDS = [
  ...HOSTILE,
  '配信キューの深さにアラートを追加する。オンコールの手順も見直す。',
  'Zeichne die Warteschlangenüberlaufbenachrichtigungseinstellungsänderung auf',
  '👩‍🚒 incident 🇩🇪🇫🇷 flags, e\u0301 accents and ไทย',
  'x'.repeat(200),
]
const week = (open: number) => ({
  week: '2024-W24',
  start: '2024-06-10',
  opened: 0,
  closed: 0,
  notPlanned: 0,
  open,
})

/** Items of every group with these words everywhere, and a chart of half a year. */
function reportWith(words: readonly string[], repository?: string): Report {
  const place = repository === undefined ? {} : { repository }
  const items = words.flatMap((word, index) => [
    reportItem(10 * index + 1, { ...place, title: word, owner: word, ...late }),
    reportItem(10 * index + 2, { ...place, title: word, assignees: ['alice', word], priority: 'P1' }),
    reportItem(10 * index + 3, { ...place, title: word, due: null }),
  ])
  const report = reportOf(items)
  const weeks = Array.from({ length: 26 }, (_, index) => week(index * 40))
  const unread = { visibility: null, items: null, open: null, overdue: null, error: words.join(' ') }
  const repositories = repository === undefined ? {} : { repositories: [{ name: repository, ...unread }] }
  return { ...report, ...repositories, measures: { ...report.measures, weeks } }
}

const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)))

describe.each([40, 60, 80, 120, 200])('at a terminal of %i columns', (columns) => {
  it('no line is wider, whatever words and repositories say', async () => {
    for (const repository of [undefined, 'a-rather-long-organisation/and-a-rather-long-repository']) {
      for (const color of [true, false]) {
        const text = await renderReport('text', reportWith(WORDS, repository), { ...options, columns, color })
        expect(widest(text)).toBeLessThanOrEqual(columns)
        expect(text.replaceAll(/\s/g, '').match(/#\d+/g)?.length).toBeGreaterThanOrEqual(3 * WORDS.length)
      }
    }
  })

  it.each<[string, Report]>([
    ['no item', reportOf([])],
    ['one item', reportOf([reportItem(1, late)])],
    ['10,000 items', reportOf(Array.from({ length: 10_000 }, (_, index) => reportItem(index + 1, late)))],
  ])('is a glance: %s', async (_, report) => {
    const text = await renderReport('text', report, { ...options, columns })
    expect(widest(text)).toBeLessThanOrEqual(columns)
    expect(text.split('\n').length).toBeLessThanOrEqual(100)
    expect(text).toContain('2024-06-17')
  })

  it('keeps each title where the others are, for characters of any width', async () => {
    const titles = ['AAAA', '漢字漢字', '👩‍🚒👩‍🚒']
    const items = titles.map((title, index) =>
      reportItem(index + 1, { title, owner: ['Ops', '運用チーム', '🇩🇪 Team'][index] ?? '', ...late }),
    )
    const lines = (await renderReport('text', reportOf(items), { ...options, columns })).split('\n')
    const starts = titles.map((title) => {
      const line = lines.find((one) => one.includes(title)) ?? ''
      return stringWidth(line.slice(0, line.indexOf(title)))
    })
    expect(new Set(starts).size).toBe(1)
    const bars = lines
      .filter((line) => line.includes('█'))
      .map((line) => stringWidth(line.split('█')[0] ?? ''))
    expect(bars).toHaveLength(3)
    expect(new Set(bars).size).toBe(1)
  })
})

describe('in a pipe', () => {
  it('each item is one line and no line is broken, without a colour', async () => {
    const text = await renderReport('text', reportWith(WORDS.slice(0, 5)), options)
    expect(text.match(/^ {2}#\d+ .*2024|^ {2}#\d+ .*no date/gm)).toHaveLength(15)
    expect(text).toContain('without an owner, 0 without a date\n')
    expect(text).not.toContain('\u001b')
  })
})

describe('widths', () => {
  const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 60 }))

  it('are kept to when a text is cut, filled up or broken, and nothing of a line gets lost', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 100 }), (raw, columns) => {
        const line = raw.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
        expect(widthOf(clipToWidth(line, columns))).toBeLessThanOrEqual(columns)
        expect(widthOf(padToWidth(clipToWidth(line, columns), columns))).toBe(columns)
        const lines = foldLine(line, columns)
        for (const one of lines) expect(widthOf(one)).toBeLessThanOrEqual(columns)
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(line.replaceAll(/\s/gu, ''))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['short', 20, ['short']],
    ['  one two three four five', 20, ['  one two three four', '    five']],
    ['  a  b              c  ddddddddd', 20, ['  a  b', '    c  ddddddddd']],
    ['abcdefghijklmnopqrstuvwxyz', 20, ['  abcdefghijklmnopqr', '  stuvwxyz']],
  ])('break %j at %i', (line, columns, lines) => {
    expect(foldLine(line, columns)).toEqual(lines)
  })
})
