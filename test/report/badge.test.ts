import { describe, expect, it } from 'vitest'
import { badge } from '../../src/report/badge.ts'
import type { ReportTotals } from '../../src/report/report.ts'
import { HOSTILE, reportOf } from './reports.ts'

function drawn(totals: Partial<ReportTotals>, title = 'Promises'): string {
  const report = reportOf([])
  return badge({ ...report, totals: { ...report.totals, ...totals } }, title)
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const TAG = /<\/?(?:svg|title|clipPath|rect|g|text)(?: [\w:-]+="[^"<>]*")*\/?>/g

describe('badge', () => {
  it.each([
    [{ overdue: 3, open: 8 }, '3 overdue'],
    [{ overdue: 1, open: 1 }, '1 overdue'],
    [{ overdue: 0, open: 8 }, '8 open'],
    [{ overdue: 0, open: 0, closed: 5 }, 'none open'],
  ])('says of %j: %s', (totals, words) => {
    expect([...drawn(totals).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      'action items',
      words,
    ])
  })

  it('has a name for who cannot see it, with counts and day', () => {
    const svg = drawn({ overdue: 3, open: 8 })
    const name = 'Promises: 3 overdue, 8 open on 2024-06-17'
    expect(svg).toContain(`role="img" aria-label="${name}"`)
    expect(svg).toContain(`<title>${name}</title>`)
  })

  it('can be read: white words with a contrast of 4.5 to 1 at least, within their halves', () => {
    for (const totals of [{ overdue: 12_345 }, { open: 8 }, {}]) {
      const svg = drawn(totals)
      const colors = [...svg.matchAll(/<rect[^>]*fill="(#[0-9a-f]{6})"/g)].map(([, color]) => color ?? '')
      expect(colors).toHaveLength(2)
      for (const color of colors) expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThan(4.5)
      const [, width] = /^<svg[^>]* width="(\d+)"/.exec(svg) ?? []
      const [, x, length] = /<text x="(\d+)" y="14" textLength="([\d.]+)">(?!action)/.exec(svg) ?? []
      expect(Number(x) + Number(length)).toBeLessThan(Number(width))
    }
  })

  it.each([...HOSTILE, '\ud800 \uffff'])('is the same picture with the title %j, and valid XML', (title) => {
    const words = drawn({ overdue: 3 }, title).replace(TAG, '')
    expect(words).not.toMatch(/[<>"']/)
    expect(words).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/)
    expect(words).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/u)
    expect(words.trim().split('\n').filter(Boolean)).toHaveLength(3)
  })
})
