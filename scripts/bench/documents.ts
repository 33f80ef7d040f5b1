import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HEADINGS, writePostmortems } from '../generate/postmortems.ts'
import { DIST, measureNode, NODE } from '../measure/process.ts'
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
          ['documents', 'program', 'seconds', 'documents a second', 'MB at most', 'times as fast'],
          rows.flatMap(({ printed }) => printed),
        )}`,
        table(['from 1,000 to 10,000 documents', 'time', 'memory'], growths),
      ]
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}

interface Row {
  readonly medians: readonly { readonly name: string; readonly seconds: number; readonly megabytes: number }[]
  readonly printed: readonly (readonly string[])[]
}

function measure(programs: readonly Program[], count: number, rounds: number, scratch: string): Row {
  const cwd = join(scratch, String(count))
  writePostmortems(cwd, count)
  const runs = Array.from({ length: rounds + 1 }, () =>
    programs.map(({ args }) => measureNode(args, { cwd, scratch, accepted: [0, 1] })),
  )
  const counted = rounds > 1 ? runs.slice(1) : runs // the first round warms the disk's cache
  const medians = programs.map(({ name }, index) => ({
    name,
    seconds: median(counted.map((run) => run[index]?.seconds ?? Number.NaN)),
    megabytes: median(counted.map((run) => run[index]?.megabytes ?? Number.NaN)),
  }))
  const slowest = medians.at(-1)?.seconds ?? Number.NaN
  const printed = medians.map(({ name, seconds, megabytes }) => [
    count.toLocaleString('en'),
    name,
    seconds.toFixed(2),
    (count / seconds).toFixed(0),
    megabytes.toFixed(0),
    (slowest / seconds).toFixed(2),
  ])
  return { medians, printed }
}

function growth(sizes: readonly Row['medians'][]): string[][] {
  const [small = [], large = []] = sizes
  return small.map(({ name, seconds, megabytes }, index) => [
    name,
    `${((large[index]?.seconds ?? Number.NaN) / seconds).toFixed(1)} times`,
    `${((large[index]?.megabytes ?? Number.NaN) / megabytes).toFixed(1)} times`,
  ])
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
