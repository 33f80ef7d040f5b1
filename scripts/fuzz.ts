// `npm run fuzz [-- --count N] [--seed N] [--corpus]`: reads and checks mutated documents of this project (with --corpus
// those in ../shared/corpus too) and any bytes, one for each seed from --seed on, and prints the seed and the input of each
// that breaks a law of reading (test/postmortem/laws.ts), is outlined otherwise than by a full parse (as are lines of any
// Markdown), or takes more than a second of the processor's time to be read five times. The same seed gives the same input.
import { parseArgs } from 'node:util'
import { brokenLaw } from '../test/postmortem/laws.ts'
import { encode, mutate, type Random, randomFrom } from '../test/postmortem/mutation.ts'
import { anyMarkdown } from '../test/postmortem/outline/markdown.ts'
import { otherUnit, otherUnitOfLines } from '../test/postmortem/outline/two-parses.ts'
import { corpusDocuments, ownDocuments } from '../test/postmortem/real-documents.ts'

const SLOW_MS = 1000
const SHOWN_AT_MOST = 4000

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'boolean', default: false },
  },
})
const first = wholeNumber('seed', values.seed)
const count = wholeNumber('count', values.count)
if (values.corpus && corpusDocuments.length === 0) console.log('There is no corpus in ../shared/corpus.')
const texts = [...ownDocuments, ...(values.corpus ? corpusDocuments : [])].map(({ text }) => text)

let broken = 0
let slowest = { seed: first, ms: 0 }
for (let seed = first; seed < first + count; seed++) {
  const bytes = inputOf(seed)
  const start = process.cpuUsage()
  const law = brokenLaw(bytes)
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  if (ms > slowest.ms) slowest = { seed, ms }
  const other = otherUnit(Buffer.from(bytes).toString('utf8'))
  const lines = anyMarkdown(randomFrom(seed))
  const otherOfLines = otherUnitOfLines(lines)
  if (law !== null) tell(seed, law, bytes)
  else if (other !== null) tell(seed, `outlined otherwise than by a full parse\n${other}`, bytes)
  else if (otherOfLines !== null)
    tell(seed, `outlined otherwise than by a full parse\n${otherOfLines}`, Buffer.from(lines.join('\n')))
  else if (ms > SLOW_MS) tell(seed, `took ${ms.toFixed(0)} ms for ${bytes.length} bytes`, bytes)
}
console.log(
  `${count} inputs from seed ${first} on, ${broken} broken; the slowest took ${slowest.ms.toFixed(0)} ms (seed ${slowest.seed}).`,
)
if (broken > 0) process.exitCode = 1

function inputOf(seed: number): Uint8Array {
  const random = randomFrom(seed)
  if (random() < 0.1) return anyBytes(random)
  const text = texts[Math.floor(random() * texts.length)] ?? ''
  return encode(mutate(text, random, texts), random)
}

function anyBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: Math.floor(random() * 2000) }, () => Math.floor(random() * 256))
}

function tell(seed: number, law: string, bytes: Uint8Array): void {
  broken++
  const shown = JSON.stringify(Buffer.from(bytes).toString('utf8'))
  console.log(
    `seed ${seed}: ${law}\n${shown.slice(0, SHOWN_AT_MOST)}${shown.length > SHOWN_AT_MOST ? ' …' : ''}\n` +
      `Again: npm run fuzz -- --seed ${seed} --count 1${values.corpus ? ' --corpus' : ''}\n`,
  )
}

function wholeNumber(option: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given)
  console.error(`--${option}: ${JSON.stringify(given)} is no whole number from 0 to 999999999.`)
  process.exit(2)
}
