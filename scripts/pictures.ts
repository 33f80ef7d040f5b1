// Draws the pictures of docs/images anew: the report's page of a made-up Monday, as Chromium shows it.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { renderReport } from '../src/report/render.ts'
import { mondayReport } from '../test/report/browser/monday.ts'

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url))
const ITEMS = 120
const PICTURES = [
  { name: 'report.png', colorScheme: 'light', width: 1280, height: 1320 },
  { name: 'report-dark.png', colorScheme: 'dark', width: 1280, height: 760 },
  { name: 'report-phone.png', colorScheme: 'light', width: 390, height: 1200 },
] as const

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)
if (executablePath === undefined)
  throw new Error('There is no Chromium: install Debian’s package `chromium`.')

const html = await renderReport('html', mondayReport(ITEMS), { title: 'Postmortem action items' })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
mkdirSync(IMAGES, { recursive: true })
for (const { name, colorScheme, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.setContent(html)
  await page.screenshot({ path: join(IMAGES, name) })
  await page.close()
  process.stdout.write(`docs/images/${name}\n`)
}
await browser.close()
