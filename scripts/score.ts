// `npm run score [-- --sources] [--worst N] [--edits N] [--seed N] [--faults N] [--only-edits] [CORPUS...]`; see
// scripts/score/README.md.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtDist, PROJECT } from '../test/action/build.ts'
import { table } from './bench/bench.ts'
import { CORPUS, corpora, FIGURES, type Figure, score, worstDocuments } from './score/corpora.ts'
import { findingRows, measureFindings, TODAY_OF_SCORE, type ToldFinding } from './score/findings.ts'
import { corpusTexts, fixtureTexts } from './score/identity/documents.ts'
import { FAULTS, type FaultKind } from './score/identity/faults.ts'
import { goalTable } from './score/identity/goals.ts'
import { type IdentityMeasure, measureIdentity } from './score/identity/measure.ts'
import { identityTable } from './score/identity/table.ts'

const { values, positionals } = parseArgs({
  options: {
    sources: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
    edits: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string', default: '0' },
    'only-edits': { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
/** What stays open is not listed with `--faults`. */
const NO_FAULTS: readonly FaultKind[] = ['leftOpen', 'stillWritten']
const present = corpora()
const wrong = (['worst', 'edits', 'seed', 'faults'] as const).filter((name) => !/^\d+$/.test(values[name]))
const unknown = positionals.filter((name) => !present.includes(name))

if (present.length === 0) {
  console.log('Nothing was measured: there is no corpus in ../shared/corpus.')
} else if (wrong.length > 0) {
  console.error(`--${wrong[0]} takes a number`)
  process.exitCode = 2
} else if (unknown.length > 0) {
  console.error(`No corpus is called ${unknown.join(', ')}; there are: ${present.join(', ')}`)
  process.exitCode = 2
} else {
  await measure(present.filter((name) => positionals.length === 0 || positionals.includes(name)))
}

async function measure(names: readonly string[]): Promise<void> {
  if (!values['only-edits']) await measureReading(names)
  await measureEdits(names)
}

async function measureReading(names: readonly string[]): Promise<void> {
  const cli = join(values.sources ? await builtDist() : join(PROJECT, 'dist'), 'cli.js')
  const extractions = names.map((name) => ({ name, extraction: extract(cli, name) }))
  const scores = extractions.map(({ name, extraction }) => score(name, extraction))
  const rows = Object.entries(FIGURES).map(([figure, title]) => [
    title,
    ...scores.map((reached) => reached[figure as Figure].toFixed(4)),
  ])
  console.log(`${values.sources ? 'The present sources' : 'dist/cli.js as it lies there'}\n`)
  console.log(table(['', ...names], rows))
  for (const { name, extraction } of values.worst === '0' ? [] : extractions)
    console.log(`\n## ${name}\n\n${worstDocuments(name, extraction, Number(values.worst))}`)
  const found = names.map((name) => measureFindings(name, check(cli, name)))
  console.log('\nWhat check says of them\n')
  console.log(table(['', ...names], findingRows(found)))
}

async function measureEdits(names: readonly string[]): Promise<void> {
  const times = Number(values.edits)
  if (times === 0) return
  const seedsFrom = (first: number) => Array.from({ length: times }, (_, index) => first + index)
  const seed = Number(values.seed)
  show(
    'The issues of these documents after edits, faults per thousand edits',
    await measureIdentity(corpusTexts(names), seedsFrom(seed)),
  )
  show(
    'The same of our own fixtures that are lists of sentences, each a repository of its own',
    await measureIdentity(fixtureTexts(), [...seedsFrom(seed), ...seedsFrom(seed + times)], 1),
  )
}

function show(title: string, { figures, faults }: IdentityMeasure): void {
  console.log(`\n${title}\n\n${identityTable(figures)}\n\n${goalTable(figures)}`)
  for (const { fault, edit, seed, path, what } of faults
    .filter((one) => !NO_FAULTS.includes(one.fault))
    .slice(0, Number(values.faults)))
    console.log(`\n${FAULTS[fault]}: ${edit}, seed ${seed}, ${path}\n  ${what}`)
}

function extract(cli: string, corpus: string): string {
  return run(cli, ['extract', '--format', 'json', '--quiet', corpus])
}

function check(cli: string, corpus: string): readonly ToldFinding[] {
  const args = [
    'check',
    '--format',
    'json',
    '--quiet',
    '--fail-on',
    'never',
    '--today',
    TODAY_OF_SCORE,
    corpus,
  ]
  return (JSON.parse(run(cli, args)) as { readonly findings: readonly ToldFinding[] }).findings
}

function run(cli: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: CORPUS,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`${cli} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}
