import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderReport } from '../../../src/report/render.ts'
import type { Report } from '../../../src/report/report.ts'
import { longReport, mondayReport } from './monday.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const shown = '#items-table tbody tr:visible'

// `.ci/run` installs Debian's chromium where it may; without one these count as skipped.
describe.skipIf(CHROMIUM === undefined)('the page in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser
  let page: Page
  const said: string[] = []
  const requests: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
    page = await open(mondayReport(300))
  }, 60_000)

  afterAll(async () => browser?.close())

  async function open(report: Report): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    opened.on('console', (message) => said.push(message.text()))
    opened.on('pageerror', (error) => said.push(error.message))
    opened.on('request', ({ url }) => requests.push(url()))
    opened.setDefaultTimeout(8_000)
    const html = await renderReport('html', report, { title: 'Postmortem action items' })
    await opened.setContent(html)
    return opened
  }

  const choice = (name: string): Locator =>
    page.locator('#filters label', { hasText: new RegExp(`^${name}`) }).locator('select')

  it('shows four charts, each with a name and its figures', async () => {
    const charts = page.getByRole('img')
    expect(await charts.count()).toBe(4)
    for (const name of ['Opened and closed', 'Overdue by owner', 'Age of open items', 'Time to close'])
      expect(await page.getByRole('img', { name }).count()).toBe(1)
    expect(await page.locator('figure details table').count()).toBe(4)
  })

  it('filters by words and by state, and says how many are left', async () => {
    const all = await page.locator('#items-table tbody tr').count()
    expect(all).toBe(300)
    await page.getByLabel('Filter').fill('dana rehearse')
    const rows = await page.locator(shown).allTextContents()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(all)
    for (const row of rows) expect(row).toMatch(/Rehearse.*Dana/)
    expect(await page.getByRole('status').textContent()).toBe(`${rows.length} of 300 items`)
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.getByRole('status').textContent()).toBe('300 of 300 items')
  })

  it.each([
    ['open', /open|overdue/],
    ['overdue', /days? overdue/],
    ['done', /done/],
    ['not planned', /not planned/],
    ['open, without a due date', /—open/],
  ])('shows what is %s alone', async (label, expected) => {
    await choice('State').selectOption({ label })
    const rows = await page.locator(shown).allTextContents()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(expected)
    await choice('State').selectOption('')
  })

  it.each([
    ['Owner', 'Dana Ortiz', 3],
    ['Priority', 'P2', 4],
    ['Severity', 'sev3', 5],
    ['Kind', 'detective', 6],
  ])('filters by %s', async (name, value, column) => {
    await choice(name).selectOption(value)
    const values = await page.locator(`${shown} > :nth-child(${column})`).allTextContents()
    expect(values.length).toBeGreaterThan(0)
    expect(new Set(values)).toEqual(new Set([value]))
    await choice(name).selectOption('')
  })

  it('leads from whom to ask, a count and a postmortem to the items meant', async () => {
    await page.getByRole('link', { name: 'Payments team' }).click()
    for (const row of await page.locator(shown).allTextContents())
      expect(row).toMatch(/Payments team.*overdue/)
    await page.getByRole('link', { name: 'Not planned: ' }).click()
    for (const row of await page.locator(shown).allTextContents()) expect(row).toContain('not planned')
    expect(await choice('Owner').inputValue()).toBe('')
    const postmortem = page.locator('.progress a').first()
    await postmortem.click()
    const path = (await postmortem.textContent()) ?? ''
    for (const row of await page.locator(shown).allTextContents()) expect(row).toContain(path)
    await page.getByRole('button', { name: 'Clear' }).click()
  })

  it('is worked by keyboard: each head is a button in the order of Tab', async () => {
    await page
      .locator('#items-table')
      .getByRole('columnheader', { name: 'Owner' })
      .getByRole('button')
      .focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Priority')
    await page.keyboard.press('Enter')
    const priority = page.getByRole('columnheader', { name: 'Priority' })
    expect(await priority.getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Space')
    expect(await priority.getAttribute('aria-sort')).toBe('descending')
    await page.getByLabel('Filter').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.type('not pl')
    expect(await choice('State').inputValue()).toBe('not-planned')
    await page.getByRole('button', { name: 'Clear' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('filter-words')
  })

  it('sorts by a click, and the other way by another, dashes last', async () => {
    const due = page.getByRole('columnheader', { name: 'Due', exact: true })
    const dates = (): Promise<string[]> =>
      page.locator('#items-table tbody tr td:nth-child(7)').allTextContents()
    await due.getByRole('button').click()
    expect(await due.getAttribute('aria-sort')).toBe('ascending')
    const up = await dates()
    expect(up).toEqual(
      [...up].sort((a, b) => Number(a === '—') - Number(b === '—') || (a < b ? -1 : a > b ? 1 : 0)),
    )
    await due.getByRole('button').click()
    expect(await due.getAttribute('aria-sort')).toBe('descending')
    expect((await dates())[0]).toBe(up.filter((date) => date !== '—').at(-1))
    expect((await dates()).at(-1)).toBe('—')
  })

  it('shows a window of rows, more on demand, and all in print', async () => {
    expect(await page.locator(shown).count()).toBe(200)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 900 })
    expect(await page.locator(shown).count()).toBe(300)
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('#items-table tbody tr')).display"),
    ).toBe('table-row')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Show more' }).click()
    expect(await page.locator(shown).count()).toBe(300)
  })

  describe.each([320, 390, 768, 1280])('%i pixels wide', (width) => {
    it('does not scroll sideways, whatever the words', async () => {
      for (const report of [mondayReport(300), longReport()]) {
        const narrow = await open(report)
        await narrow.setViewportSize({ width, height: 800 })
        expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(width)
        await narrow.close()
      }
    })

    it.each(['light', 'dark'] as const)('passes axe in %s', async (colorScheme) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.evaluate(axe.source)
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      )
      expect(found).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
    })
  })

  it('is whole without an item and with one', async () => {
    for (const count of [0, 1]) {
      const small = await open(mondayReport(count))
      expect(await small.locator('#items-table tbody tr').count()).toBe(count)
      expect(await small.locator('.verdict').textContent()).toMatch(
        count === 0 ? /No action items/ : /Promises/,
      )
      await small.close()
    }
  })

  it('is dark where dark is preferred, charts included', async () => {
    const colours = (): Promise<unknown> =>
      page.evaluate(
        `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('#owners-title').parentElement.querySelector('text')).fill]`,
      )
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(31, 35, 40)'])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colours()).toEqual(['rgb(13, 17, 23)', 'rgb(230, 237, 243)'])
  })

  it('said nothing to the console and asked nothing of the network', () => {
    expect(said).toEqual([])
    expect(requests).toEqual([])
  })
})
