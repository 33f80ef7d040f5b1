import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOSTILE_DOCUMENTS } from '../measure/hostile-documents.ts'
import { DIST, measureNode } from '../measure/process.ts'
import { type Bench, table } from './bench.ts'

const KILOBYTES = [32, 64, 128, 256] as const
const RUNS = Number(process.env.BENCH_ROUNDS ?? 3)
const ORDINARY = '# Outage\n\n## Summary\n\nDown on 2025-01-01.\n\n## Action items\n\n- Add an alert\n'

/** Milliseconds of the processor that `check` takes for a document beyond those for a small one; the least of the runs, as noise only adds. */
export const bench: Bench = {
  title:
    'documents made to stop a reader, at doubling sizes: ms of the processor for `dist/cli.js check` beyond a small document',
  run: async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'postmortem-actions-bench-'))
    try {
      const measure = (text: string): number => {
        writeFileSync(join(scratch, 'a.md'), text)
        const args = [join(DIST, 'cli.js'), 'check', '--fail-on', 'never', 'a.md']
        const runs = Array.from(
          { length: RUNS },
          () => measureNode(args, { cwd: scratch, scratch }).processorSeconds,
        )
        return 1000 * Math.min(...runs)
      }
      measure(ORDINARY)
      const floor = measure(ORDINARY)
      const rows = HOSTILE_DOCUMENTS.map(([name, grow]) => ({
        name,
        times: KILOBYTES.map((size) => Math.max(0, measure(grow(size * 1000)) - floor)),
      }))
      const sorted = rows.toSorted((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0))
      return [
        table(
          ['document', ...KILOBYTES.map((size) => `${size} kB`)],
          sorted.map(({ name, times }) => [name, ...times.map((time) => time.toFixed(0))]),
        ),
      ]
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}
