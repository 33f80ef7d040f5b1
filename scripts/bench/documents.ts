import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HEADINGS, writePostmortems } from '../generate/postmortems.ts'
import { DIST, type Measured, measureNode, NODE } from '../measure/process.ts'
import { type Bench, median, table } from './bench.ts'

/** Another linter of Markdown, for scale: with its rule for required headings (MD043) alone. */
const LINTER = 'markdownlint-cli2'
const LINTER_VERSION = '0.24.1'
const LINTER_CONFIG = {
  config: { default: false, MD043: { headings: ['*', ...HEADINGS] } },
  noProgress: true,
  noBanner: true,
}
/** Of documents, with how often each is measured; the programs take turns, so that a machine's drift meets both. */
const SIZES = [
  { count: 1_000, rounds: Number(process.env.BENCH_ROUNDS ?? 3) },
  { count: 10_000, rounds: 1 },
] as const

interface Program {
  readonly name: string
  readonly args: readonly string[]
}

export const bench: Bench = {
  title: `generated documents checked, beside ${LINTER} ${LINTER_VERSION} with MD043 alone`,
  run: async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'postmortem-actions-bench-'))
    try {
      const config = join(scratch, 'md043.markdownlint-cli2.jsonc')
      writeFileSync(config, JSON.stringify(LINTER_CONFIG))
      const ours = { name: '`dist/cli.js check`', args: [join(DIST, 'cli.js'), 'check'] }
      const theirs = { name: `\`${LINTER}\``, args: [linter(), '--config', config, '**/*.md'] }
      const rows = SIZES.map(({ count, rounds }) => measure([ours, theirs], count, rounds, scratch))
      const version = execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim()
      const growths = growth(rows.map(({ medians }) => medians))
      return [
        `Node ${version}, medians of ${SIZES.map(({ count, rounds }) => `${rounds} at ${count}`).join(', ')}\n\n${table(
          [
            'documents',
            'program',
            'seconds',
            'times as fast',
            'of the processor',
            'times as little',
            'MB at most',
          ],
          rows.flatMap(({ printed }) => printed),
        )}`,
        table(['from 1,000 to 10,000 documents', 'time', 'of the processor', 'memory'], growths),
      ]
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}

interface Row {
  readonly medians: readonly (Measured & { readonly name: string })[]
  readonly printed: readonly (readonly string[])[]
}

function measure(programs: readonly Program[], count: number, rounds: number, scratch: string): Row {
  const cwd = join(scratch, String(count))
  writePostmortems(cwd, count)
  const runs = Array.from({ length: rounds + 1 }, () =>
    programs.map(({ name, args }) => {
      const measured = measureNode(args, { cwd, scratch, accepted: [0, 1] })
      // A busy machine takes minutes for all of them, and what is cut off has told nothing otherwise.
      console.error(
        `${count} ${name}: ${seconds(measured.seconds)} s, ${seconds(measured.processorSeconds)} s of the processor`,
      )
      return measured
    }),
  )
  const counted = rounds > 1 ? runs.slice(1) : runs // the first round warms the disk's cache
  const medians = programs.map(({ name }, index) => {
    const of = (figure: keyof Measured): number =>
      median(counted.map((run) => run[index]?.[figure] ?? Number.NaN))
    return {
      name,
      seconds: of('seconds'),
      processorSeconds: of('processorSeconds'),
      megabytes: of('megabytes'),
    }
  })
  const other = medians.at(-1)
  const printed = medians.map((own) => [
    count.toLocaleString('en'),
    own.name,
    seconds(own.seconds),
    times(other?.seconds, own.seconds),
    seconds(own.processorSeconds),
    times(other?.processorSeconds, own.processorSeconds),
    own.megabytes.toFixed(0),
  ])
  return { medians, printed }
}

function growth(sizes: readonly Row['medians'][]): string[][] {
  const [small = [], large = []] = sizes
  return small.map((own, index) => [
    own.name,
    ...(['seconds', 'processorSeconds', 'megabytes'] as const).map(
      (figure) => `${times(large[index]?.[figure], own[figure])} times`,
    ),
  ])
}

function seconds(number: number): string {
  return number.toFixed(2)
}

function times(number: number | undefined, of: number): string {
  return ((number ?? Number.NaN) / of).toFixed(1)
}

/** The linter's entry file; installed into a folder outside of the project the first time. */
function linter(): string {
  const home = join(tmpdir(), `postmortem-actions-${LINTER}-${LINTER_VERSION}`)
  const entry = join(home, 'node_modules', LINTER, 'markdownlint-cli2-bin.mjs')
  if (!existsSync(entry)) {
    mkdirSync(home, { recursive: true })
    const options = ['--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
    execFileSync('npm', ['install', ...options, `${LINTER}@${LINTER_VERSION}`], { stdio: 'inherit' })
  }
  return entry
}
