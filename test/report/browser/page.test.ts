import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderReport } from '../../../src/report/render.ts'
import { mondayReport } from './monday.ts'

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
    page = await open(300)
  }, 60_000)

  afterAll(async () => browser?.close())

  async function open(count: number): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    opened.on('console', (message) => said.push(message.text()))
    opened.on('pageerror', (error) => said.push(error.message))
    opened.on('request', ({ url }) => requests.push(url()))
    opened.setDefaultTimeout(8_000)
    const html = await renderReport('html', mondayReport(count), { title: 'Postmortem action items' })
    await opened.setContent(html)
    const picture = process.env.SCREENSHOT
    if (picture !== undefined && count === 300) {
      await opened.screenshot({ path: picture })
      await opened.emulateMedia({ colorScheme: 'dark' })
      await opened.screenshot({ path: picture.replace('.png', '-dark.png') })
      await opened.emulateMedia({ colorScheme: 'light' })
      await opened.setViewportSize({ width: 375, height: 800 })
      await opened.screenshot({
        path: picture.replace('.png', '-phone.png'),
        clip: { x: 0, y: 0, width: 375, height: 2000 },
        fullPage: true,
      })
      await opened.setViewportSize({ width: 1280, height: 900 })
    }
    return opened
  }

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
    await page.getByLabel('Filter').fill('')
    await page.getByLabel('State').selectOption('closed')
    for (const row of await page.locator(shown).allTextContents()) expect(row).toMatch(/closed|not planned/)
    await page.getByLabel('State').selectOption('')
  })

  it('sorts by a click, and the other way by another, dashes last', async () => {
    const due = page.getByRole('columnheader', { name: 'Due' })
    const dates = (): Promise<string[]> =>
      page.locator('#items-table tbody tr td:nth-child(5)').allTextContents()
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
    expect(await page.locator(shown).count()).toBe(300)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Show more' }).click()
    expect(await page.locator(shown).count()).toBe(300)
  })

  it('does not scroll sideways on a phone', async () => {
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it.each(['light', 'dark'] as const)('passes axe in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(axe.source)
    const found = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
    )
    expect(found).toEqual([])
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
