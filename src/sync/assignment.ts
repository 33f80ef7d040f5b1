import { munkres } from 'munkres'
import { groupBy } from './group-by.ts'

/** A pair that may be made, and how good it is, above 0. */
export interface Candidate<Row, Column> {
  readonly row: Row
  readonly column: Column
  readonly score: number
}

/**
 * The best set of pairs in which each row and each column stands at most once. Scores count by their cube: one pair
 * that is nearly equal outweighs two that are half alike.
 */
export function assign<Pair extends Candidate<unknown, unknown>>(
  candidates: readonly Pair[],
): readonly Pair[] {
  return components(candidates).flatMap(assignComponent)
}

function assignComponent<Pair extends Candidate<unknown, unknown>>(
  candidates: readonly Pair[],
): readonly Pair[] {
  const rows = [...new Set(candidates.map(({ row }) => row))]
  const columns = [...new Set(candidates.map(({ column }) => column))]
  const rowIndex = new Map(rows.map((row, index) => [row, index]))
  const columnIndex = new Map(columns.map((column, index) => [column, index]))
  const costs = rows.map(() => columns.map(() => 0))
  const byCell = new Map<string, Pair>()
  for (const candidate of candidates) {
    const y = rowIndex.get(candidate.row) ?? 0
    const x = columnIndex.get(candidate.column) ?? 0
    const line = costs[y]
    if (line !== undefined) line[x] = -(candidate.score ** 3)
    byCell.set(`${y} ${x}`, candidate)
  }
  return munkres(costs).flatMap(([y, x]) => byCell.get(`${y} ${x}`) ?? [])
}

/** Candidates that share a row or a column, directly or through others, belong together; the others need no matrix. */
function components<Pair extends Candidate<unknown, unknown>>(
  candidates: readonly Pair[],
): readonly (readonly Pair[])[] {
  const byRow = groupBy(candidates, ({ row }) => row)
  const byColumn = groupBy(candidates, ({ column }) => column)
  const seen = new Set<Pair>()
  return candidates.flatMap((first) => {
    if (seen.has(first)) return []
    const component: Pair[] = []
    const open = [first]
    seen.add(first)
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      component.push(next)
      for (const near of [...(byRow.get(next.row) ?? []), ...(byColumn.get(next.column) ?? [])]) {
        if (seen.has(near)) continue
        seen.add(near)
        open.push(near)
      }
    }
    return [component]
  })
}
