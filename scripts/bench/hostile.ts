import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { HOSTILE_DOCUMENTS } from '../measure/hostile-documents.ts'
import { DIST, measureNode } from '../measure/process.ts'
import { type Bench, table } from './bench.ts'

const KILOBYTES = [32, 64, 128, 256] as const
const RUNS = Number(process.env.BENCH_ROUNDS ?? 3)
/** What takes less is not told from noise. */
const NOISE_MS = 25
const ORDINARY = '# Outage\n\n## Summary\n\nDown on 2025-01-01.\n\n## Action items\n\n- Add an alert\n'

/** Milliseconds of the processor for a document; the least of the runs, as noise only adds. */
type Measure = (text: string) => number

export const bench: Bench = {
  title:
    'documents made to stop a reader, at doubling sizes: ms of the processor, and growth at the last doubling',
  run: async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'postmortem-actions-bench-'))
    try {
      for (const [, grow] of HOSTILE_DOCUMENTS) read(grow(1000 * KILOBYTES[0]))
      return [
        `Read, in a process that has read others before:\n\n${tableOf(read)}`,
        `\`dist/cli.js check\` from its start to its end, beyond what it takes for a small document:\n\n${tableOf(checking(scratch))}`,
      ]
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}

function read(text: string): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage()
    readPostmortems({ path: 'a.md', text })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

function checking(scratch: string): Measure {
  const check: Measure = (text) => {
    writeFileSync(join(scratch, 'a.md'), text)
    const args = [join(DIST, 'cli.js'), 'check', '--fail-on', 'never', 'a.md']
    const runs = Array.from(
      { length: RUNS },
      () => measureNode(args, { cwd: scratch, scratch }).processorSeconds,
    )
    return 1000 * Math.min(...runs)
  }
  check(ORDINARY)
  const floor = check(ORDINARY)
  return (text) => Math.max(0, check(text) - floor)
}

function tableOf(measure: Measure): string {
  const rows = HOSTILE_DOCUMENTS.map(([name, grow]) => ({
    name,
    times: KILOBYTES.map((size) => measure(grow(1000 * size))),
  }))
  const sorted = rows.toSorted((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0))
  return table(
    ['document', ...KILOBYTES.map((size) => `${size} kB`), 'growth'],
    sorted.map(({ name, times }) => [name, ...times.map((time) => time.toFixed(0)), growthOf(times)]),
  )
}

function growthOf(times: readonly number[]): string {
  const [before = 0, last = 0] = times.slice(-2)
  return last < NOISE_MS ? '' : `${(last / Math.max(before, 1)).toFixed(1)} times`
}
