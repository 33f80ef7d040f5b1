import { table } from '../../bench/bench.ts'
import type { IdentityFigures } from './measure.ts'

/** The figures per thousand edits, as a Markdown table. */
export function identityTable(figures: ReadonlyMap<string, IdentityFigures>): string {
  const rows = [...figures].map(([edit, reached]) => {
    const { edits, wrongCreates, wrongCloses, mixedUp, undecided, leftOpen, stillWritten } = reached
    const perThousand = [wrongCreates, wrongCloses, mixedUp, undecided, leftOpen, stillWritten].map(
      (count) => (edits === 0 ? '-' : ((1000 * count) / edits).toFixed(1)),
    )
    return [edit, String(edits), ...perThousand]
  })
  const columns = [
    'edit',
    'edits',
    'wrong creates',
    'wrong closes',
    'mixed up',
    'undecided',
    'left open',
    'still written',
  ]
  return table(columns, rows)
}
