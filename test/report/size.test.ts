import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitSections, type Section } from '../../src/report/fit.ts'
import { markdownBody } from '../../src/report/markdown/report.ts'
import { REPORT_FORMATS, renderReport } from '../../src/report/render.ts'
import type { ReportItem } from '../../src/report/report.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

/** Ten thousand items with words as long as a tracker lets them be: 100 overdue, the others spread over all groups. */
const many: readonly ReportItem[] = Array.from({ length: 10_000 }, (_, index) => {
  const words = `${HOSTILE[index % HOSTILE.length]} `.repeat(3)
  const facts = { title: words, owner: words, postmortem: `postmortems/${words}${index}.md` }
  if (index < 100) return reportItem(index + 1, { ...facts, due: '2024-06-01', daysOverdue: 16 })
  const due = [null, '2024-06-20', '2024-09-01'][index % 3] ?? null
  return reportItem(index + 1, { ...facts, due })
})
const history = Array.from({ length: 52 }, (_, week) => ({
  date: `2024-01-${String((week % 28) + 1).padStart(2, '0')}`,
  open: 10_000,
  overdue: 100,
  closed: 100,
}))
const report = reportOf(many, { history })

describe('ten thousand items', () => {
  it.each([3_000, 5_000, 60_000, 1_000_000])('stay within %i characters', (maxCharacters) => {
    const body = markdownBody(report, maxCharacters)
    expect(body.length).toBeLessThanOrEqual(maxCharacters)
    expect(body.length).toBeGreaterThan(maxCharacters / 2)
  })

  it('stay within 3,000 characters whatever the names of those to ask first', () => {
    const named = many.map((item, index) => ({ ...item, owner: `${'&'.repeat(58)}${index % 10}` }))
    expect(markdownBody(reportOf(named, { history }), 3_000).length).toBeLessThanOrEqual(3_000)
  })

  it('give room to the most urgent first and say what is missing', () => {
    const body = markdownBody(report, 60_000)
    expect(body).toContain('### Overdue (100)')
    expect(body).toContain('### Week by week')
    expect(body).toMatch(
      /Left out for size: .*\d+ of 3300 items due soon, all 3300 items due later, all 3300 items without a due date\./,
    )
    expect(body).not.toContain('### Due later')
  })

  it.each(REPORT_FORMATS)('can be rendered as %s', async (format) => {
    expect(await renderReport(format, report, { title: 'All' })).toContain('2024-06-17'.slice(0, 4))
  })

  it('are all there when nothing limits the text', () => {
    const body = markdownBody(report, Number.POSITIVE_INFINITY)
    expect(body).not.toContain('Left out for size')
    expect(body.match(/^\| \[\d+\]\(/gm)).toHaveLength(10_000)
  })
})

describe('fitSections', () => {
  const rowText = fc.string({ maxLength: 30 }).map((text) => `${text.replaceAll('\n', ' ')}\n`)
  const section: fc.Arbitrary<Section> = fc.record({
    lead: fc.constantFrom('## A\n', '## Second\n\n'),
    rows: fc.array(rowText, { minLength: 1, maxLength: 8 }),
    noun: fc.constantFrom('things', 'other things'),
    rank: fc.integer({ min: 0, max: 3 }),
  })

  it('never exceeds the limit that lead and note leave, and loses nothing silently', () => {
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 5 }),
        fc.integer({ min: 330, max: 800 }),
        (sections, limit) => {
          const text = fitSections('Lead\n', sections, limit, 'The whole is elsewhere.')
          expect(text.length).toBeLessThanOrEqual(limit)
          const whole = sections.reduce(
            (sum, { lead, rows }) => sum + lead.length + rows.join('').length + 1,
            5,
          )
          expect(text.includes('Left out for size')).toBe(whole > limit)
        },
      ),
    )
  })
})
