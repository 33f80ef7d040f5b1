import { table } from '../../bench/bench.ts'
import { FAULTS, type FaultKind } from './faults.ts'
import type { IdentityFigures } from './measure.ts'

/** The figures per thousand edits, as a Markdown table. */
export function identityTable(figures: ReadonlyMap<string, IdentityFigures>): string {
  const kinds = Object.keys(FAULTS) as FaultKind[]
  const rows = [...figures].map(([edit, reached]) => {
    const perThousand = kinds.map((kind) =>
      reached.edits === 0 ? '-' : ((1000 * reached[kind]) / reached.edits).toFixed(1),
    )
    return [edit, String(reached.edits), ...perThousand]
  })
  return table(['edit', 'edits', ...kinds.map((kind) => FAULTS[kind])], rows)
}
