// `npm run reliability [-- --check]`: tries every fault at every request of a sync of 30 items, and 2,000 races with two
// faults; writes docs/reliability.md, or with `--check` compares it. Takes some minutes.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brokenIn, renderPage } from './reliability/page.ts'
import { tryGrid, tryRaces } from './reliability/run.ts'
import { useVirtualClock } from './reliability/virtual-clock.ts'

const ITEMS = 30
const RACES = 2000
const PAGE = fileURLToPath(new URL('../docs/reliability.md', import.meta.url))

useVirtualClock()
const matrix = await tryGrid({ items: ITEMS })
const races = await tryRaces(ITEMS, RACES)
const page = renderPage(ITEMS, matrix, races)
const broken = brokenIn(matrix) + races.broken
if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== page) {
    console.error('docs/reliability.md is not what `npm run reliability` makes.')
    process.exitCode = 1
  }
} else {
  writeFileSync(PAGE, page)
}
if (broken > 0) {
  console.error(`${broken} trials with a law broken; races of the seeds ${races.seeds.join(', ') || 'none'}.`)
  process.exitCode = 1
} else {
  console.log('No law was broken.')
}
