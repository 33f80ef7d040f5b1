import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Root, RootContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString as wordsOf } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { REPORT_FORMATS, renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { plainLine, withoutInvisible } from '../../src/safe-text/safe-text.ts'
import { mondayReport } from './browser/monday.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

const FIXTURES = new URL('./fixtures/', import.meta.url)
const EXTENSIONS = { text: 'txt', markdown: 'md', json: 'json', csv: 'csv', html: 'html' } as const
const options = { title: 'Postmortem action items' }

// Each folder holds report.json and what every format makes of it; `UPDATE=1` writes the latter anew.
describe.each(readdirSync(FIXTURES))('fixture %s', (name) => {
  const folder = new URL(`${name}/`, FIXTURES)
  const report = JSON.parse(readFileSync(new URL('report.json', folder), 'utf8')) as Report

  it.each(REPORT_FORMATS)('%s', async (format) => {
    const file = new URL(`expected.${EXTENSIONS[format]}`, folder)
    const rendered = await renderReport(format, report, options)
    if (process.env.UPDATE === '1') writeFileSync(file, rendered)
    expect(rendered).toBe(readFileSync(file, 'utf8'))
  })
})

describe('formats', () => {
  it.each([
    ['markdwon', 'markdown'],
    ['HTML', 'html'],
    ['cvs', 'csv'],
    ['toString', 'text'],
  ])('refuses %s and names %s', async (wrong, nearest) => {
    let thrown: unknown
    try {
      await renderReport(wrong, reportOf([]), options)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Failure)
    expect(thrown).toMatchObject({ code: 'FORMAT_UNKNOWN', kind: 'usage' })
    expect((thrown as Failure).message).toContain(`"${wrong}"; did you mean "${nearest}"?`)
  })

  it.each(REPORT_FORMATS)('%s ends with exactly one line end', async (format) => {
    expect(await renderReport(format, reportOf([reportItem(1)]), options)).toMatch(/[^\n]\n$/)
  })
})

describe.each(HOSTILE)('hostile words %j', (words) => {
  const item = reportItem(1, {
    title: words,
    owner: words,
    assignees: [words],
    postmortem: words,
    daysOverdue: 3,
    due: '2024-06-14',
  })
  const plain = reportItem(1, {
    title: 'x',
    owner: 'x',
    assignees: ['x'],
    postmortem: 'x',
    daysOverdue: 3,
    due: '2024-06-14',
  })
  const report = reportOf([item])
  const hostile = (format: string): Promise<string> => renderReport(format, report, { title: words })
  const tame = (format: string): Promise<string> => renderReport(format, reportOf([plain]), { title: 'x' })
  const lines = (text: string): number => text.split('\n').length

  it('neither mention nor refer, nor make markup, in Markdown', async () => {
    const text = await hostile('markdown')
    expect(text).not.toMatch(/@[\p{L}\p{N}_-]/u)
    expect(text).not.toMatch(/#\d|\bGH-\d/i)
    expect(text).not.toMatch(/<[a-z!/]/i)
    expect(text).not.toContain('-->')
    expect(text).not.toMatch(/\]\((javascript:|http:\/\/evil)/)
    expect(lines(text)).toBe(lines(await tame('markdown')))
    const cells = (row: string): number => row.replaceAll(/\\./g, '').split('|').length
    expect(text.split('\n').map(cells)).toEqual((await tame('markdown')).split('\n').map(cells))
  })

  it('are read back word for word by a Markdown parser, and as nothing but words', async () => {
    const tree = parseMarkdown(await hostile('markdown'))
    expect(nodeTypes(tree)).toEqual(nodeTypes(parseMarkdown(await tame('markdown'))))
    const title = [...plainLine(words)]
    const shown = title.length > 160 ? `${title.slice(0, 159).join('')}…` : title.join('')
    expect(tableCells(tree)).toContain(shown)
  })

  it('make no element in HTML', async () => {
    const text = await hostile('html')
    const elements = (page: string): string[] => page.match(/<\/?[a-z!][^>]*>/gi) ?? []
    expect(elements(text)).toEqual(elements(await tame('html')))
  })

  it('start no formula and break no row in CSV', async () => {
    const [header, ...rows] = csvRows(await hostile('csv'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toHaveLength(header?.length ?? 0)
    for (const field of rows[0] ?? []) expect(field).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('reach a terminal as printable characters on one line', async () => {
    const text = await hostile('text')
    expect(text).not.toMatch(/##\[|^\s*::/m)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(lines(text)).toBe(lines(await tame('text')))
  })

  it('come back unchanged out of JSON, without a character that a terminal obeys', async () => {
    const text = await hostile('json')
    expect(JSON.parse(text)).toEqual(report)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('links', () => {
  it.each([
    ['javascript:alert(1)', 'markdown', '| 1 |'],
    ['javascript:alert(1)', 'html', '<th scope="row" class="number">#1</th>'],
    ['issues/1 (a|b).md', 'markdown', '| [1](issues/1%20%28a%7Cb%29.md) |'],
    ['issues/1 "x".md', 'html', '<a href="issues/1%20%22x%22.md">#1</a>'],
    [
      'https://ghe.example/o/r/issues/1?a=1&b=2',
      'html',
      'href="https://ghe.example/o/r/issues/1?a=1&amp;b=2"',
    ],
  ])('%s in %s', async (url, format, expected) => {
    expect(await renderReport(format, reportOf([reportItem(1, { url })]), options)).toContain(expected)
  })
})

describe('html', () => {
  it('asks nothing of the network and runs its own script alone', async () => {
    const page = await renderReport('html', mondayReport(40), options)
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
    expect(scripts).toHaveLength(1)
    const hash = createHash('sha256').update(scripts.join('')).digest('base64')
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'"`,
    )
    expect(page).not.toMatch(/<(script\s|link|img|iframe|object|form)\b|@import|url\((?!#)|\ssrc=|\son\w+=/i)
  })
})

describe('text', () => {
  const overdue = reportItem(1, { due: '2024-06-14', daysOverdue: 3 })

  it('has colours only when asked for', async () => {
    expect(await renderReport('text', reportOf([overdue]), options)).not.toContain('\u001b[')
    expect(await renderReport('text', reportOf([overdue]), { ...options, color: true })).toContain(
      '\u001b[31m',
    )
  })

  it('cuts a long group short and says so', async () => {
    const items = Array.from({ length: 25 }, (_, index) => reportItem(index + 1))
    const text = await renderReport('text', reportOf(items), options)
    expect(text).toContain('#20')
    expect(text).not.toContain('#21')
    expect(text).toContain('… and 5 more;')
  })

  it('cuts long titles short in a pipe', async () => {
    const text = await renderReport('text', reportOf([reportItem(1, { title: 'long '.repeat(60) })]), options)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
  })
})

function parseMarkdown(text: string): Root {
  return unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .parse(text)
}

function nodeTypes(tree: Root): string[] {
  const types: string[] = []
  visit(tree, (node: Root | RootContent) => {
    types.push(node.type)
  })
  return types
}

function tableCells(tree: Root): string[] {
  const cells: string[] = []
  visit(tree, 'tableCell', (cell) => {
    cells.push(withoutInvisible(wordsOf(cell)))
  })
  return cells
}

/** A reader of RFC 4180, written from its grammar. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
