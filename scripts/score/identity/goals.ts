import { table } from '../../bench/bench.ts'
import type { FaultKind } from './faults.ts'
import type { IdentityFigures } from './measure.ts'

interface Goal {
  readonly what: string
  readonly fault: FaultKind
  readonly isMeant: (edit: string) => boolean
  /** Faults per thousand edits, at most. */
  readonly most: number
}

const isReworded = (edit: string): boolean => /reworded by \d+ %/.test(edit)
const isByForty = (edit: string): boolean => edit.endsWith('reworded by 40 %')
/** Whatever does not reword leaves the words, and so the issue. */
const isOther = (edit: string): boolean => !isReworded(edit) && !/: |two edits/.test(edit)

const GOALS: readonly Goal[] = [
  {
    what: 'wrong creates, items reworded by up to 30 %',
    fault: 'wrongCreates',
    isMeant: (edit) => isReworded(edit) && !isByForty(edit),
    most: 0,
  },
  { what: 'wrong creates, items reworded by 40 %', fault: 'wrongCreates', isMeant: isByForty, most: 2 },
  {
    what: 'wrong creates, items put otherwise',
    fault: 'wrongCreates',
    isMeant: (edit) => edit.includes(': '),
    most: 5,
  },
  { what: 'wrong creates, all other single edits', fault: 'wrongCreates', isMeant: isOther, most: 0 },
  {
    what: 'wrong creates, two edits at once',
    fault: 'wrongCreates',
    isMeant: (edit) => edit === 'two edits at once',
    most: 2,
  },
  { what: 'wrong closes, all edits', fault: 'wrongCloses', isMeant: () => true, most: 0 },
  { what: 'mixed up, all edits', fault: 'mixedUp', isMeant: () => true, most: 0 },
  { what: 'wrong adoptions, all edits', fault: 'wrongAdoptions', isMeant: () => true, most: 2 },
]

/** What is to be reached, what is, per thousand edits, and whether that is enough; as a Markdown table. */
export function goalTable(figures: ReadonlyMap<string, IdentityFigures>): string {
  const rows = GOALS.map(({ what, fault, isMeant, most }) => {
    const meant = [...figures].filter(([edit]) => isMeant(edit)).map(([, reached]) => reached)
    const edits = meant.reduce((sum, reached) => sum + reached.edits, 0)
    const faults = meant.reduce((sum, reached) => sum + reached[fault], 0)
    const perThousand = (1000 * faults) / Math.max(1, edits)
    const isReached = perThousand <= most ? 'yes' : 'no'
    return [what, String(edits), perThousand.toFixed(2), String(most), edits === 0 ? '-' : isReached]
  })
  return table(['faults per thousand edits', 'edits', 'measured', 'goal, at most', 'reached'], rows)
}
