import { assign } from './assignment.ts'
import { similarity } from './similarity.ts'
import type { CreateOperation, QuietOperation, SyncOperation } from './sync-plan.ts'
import type { TrackedItems } from './tracked-items.ts'
import { wordsOf } from './words.ts'

const ALIKE = 0.6

interface Suspect {
  readonly number: number
  readonly title: string
  readonly body: string
  /** `keep` for issues known to be ours. */
  readonly kind: 'keep' | 'skip'
  readonly reason: string
}

/**
 * Takes back creates beside an issue that may be the item's own: one of ours whose marker cannot be read any more, or
 * one with our label and the same title that has no marker. Nothing is written to it either; a person has to look.
 */
export function withoutLookalikes(
  operations: readonly SyncOperation[],
  { unreadable, unmarked }: Pick<TrackedItems, 'unreadable' | 'unmarked'>,
): readonly SyncOperation[] {
  const suspects: Suspect[] = [
    ...unreadable.map(({ issue, problem }) => ({
      ...suspect(issue.number, issue.title, issue.body),
      kind: 'keep' as const,
      reason: `#${issue.number} looks like its issue, but ${problem}; nothing is opened beside it.`,
    })),
    ...unmarked.map(({ number, title }) => ({
      ...suspect(number, title, ''),
      kind: 'skip' as const,
      reason: `#${number} has its title and our label, but no marker (was its text replaced?); nothing is opened beside it. Write #${number} beside the item where that is its issue, else take the label off.`,
    })),
  ]
  if (suspects.length === 0) return operations
  const creates = operations.filter((operation) => operation.kind === 'create')
  const chosen = assign(
    creates.flatMap((row) =>
      suspects.flatMap((column) => {
        const score = likeness(row, column)
        return score > 0 ? [{ row, column, score }] : []
      }),
    ),
  )
  const suspectOf = new Map<SyncOperation, Suspect>(chosen.map(({ row, column }) => [row, column]))
  return operations.map((operation) => {
    const found = suspectOf.get(operation)
    return found !== undefined && operation.kind === 'create' ? quiet(operation, found) : operation
  })
}

function suspect(number: number, title: string, body: string): Omit<Suspect, 'kind' | 'reason'> {
  return { number, title: wordsOf(title), body: wordsOf(body) }
}

function likeness(create: CreateOperation, { title, body, kind }: Suspect): number {
  const words = wordsOf(create.title)
  if (words === title) return 1
  if (kind === 'skip') return 0
  if (words !== '' && body.includes(words)) return 0.95
  const score = similarity(words, title)
  return score >= ALIKE ? score : 0
}

function quiet({ newIssue, ...create }: CreateOperation, { number, kind, reason }: Suspect): QuietOperation {
  return { ...create, kind, issue: number, reason, labels: newIssue.labels }
}
