// `npm run bench [NAME...]`: measures on this machine, prints Markdown tables. One bench a file in scripts/bench.
// Set NODE24 to the path of another Node to measure under that one, BENCH_RUNS to change the number of pairs (start),
// BENCH_ROUNDS that of the rounds (documents, hostile), BENCH_DIST to measure another build than `dist` (not start).
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bench } from './bench/bench.ts'

const folder = fileURLToPath(new URL('bench', import.meta.url))
const names = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'bench')
  .sort()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}; there are: ${names.join(', ')}`)
  process.exit(2)
}
for (const name of names.filter((candidate) => wanted.length === 0 || wanted.includes(candidate))) {
  const { bench } = (await import(`./bench/${name}.ts`)) as { bench: Bench }
  console.log(`## ${name}: ${bench.title}\n`)
  for (const table of await bench.run()) console.log(`${table}\n`)
}
