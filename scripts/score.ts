// `npm run score [-- --sources] [--worst N] [--edits N] [CORPUS...]`: how well the built dist/cli.js reads the documents of the corpora
// in ../shared/corpus, as a Markdown table; `--sources` builds the present sources into a temporary folder first and
// measures those, `--worst` lists the documents with the most faults. Then what `check` says of them, by default levels; and how the issues of these documents fare when
// the documents are edited, always by the present sources; `--edits N` makes each edit N times (default 1, 0 leaves
// this part out). Wrong: opened though the item has an issue, closed though it is still there. Still written: the item was
// deleted, but most of its words stand elsewhere in the documents, so its issue stays open with good reason.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtDist, PROJECT } from '../test/action/build.ts'
import { table } from './bench/bench.ts'
import { CORPUS, corpora, FIGURES, type Figure, score, worstDocuments } from './score/corpora.ts'
import { findingRows, measureFindings, TODAY_OF_SCORE, type ToldFinding } from './score/findings.ts'
import { corpusTexts, fixtureTexts } from './score/identity/documents.ts'
import { measureIdentity } from './score/identity/measure.ts'
import { identityTable } from './score/identity/table.ts'

const { values, positionals } = parseArgs({
  options: {
    sources: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
    edits: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const present = corpora()
const unknown = positionals.filter((name) => !present.includes(name))

if (present.length === 0) {
  console.log('Nothing was measured: there is no corpus in ../shared/corpus.')
} else if (unknown.length > 0) {
  console.error(`No corpus is called ${unknown.join(', ')}; there are: ${present.join(', ')}`)
  process.exitCode = 2
} else {
  await measure(present.filter((name) => positionals.length === 0 || positionals.includes(name)))
}

async function measure(names: readonly string[]): Promise<void> {
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
  await measureEdits(names, Number(values.edits))
}

async function measureEdits(names: readonly string[], times: number): Promise<void> {
  if (times === 0) return
  const seeds = Array.from({ length: times }, (_, index) => index + 1)
  const { figures } = await measureIdentity(corpusTexts(names), seeds)
  console.log('\nThe issues of these documents after edits, faults per thousand edits\n')
  console.log(identityTable(figures))
  const own = await measureIdentity(fixtureTexts(), [...seeds, ...seeds.map((seed) => seed + times)], 1)
  console.log('\nThe same of our own fixtures that are lists of sentences, each a repository of its own\n')
  console.log(identityTable(own.figures))
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
