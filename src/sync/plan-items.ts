import { desireIssue } from '../policy/desire-issue.ts'
import type { DocumentItem, SyncDocument } from './documents.ts'
import { itemKey } from './item-key.ts'
import type { Matching } from './match.ts'
import type { Doubt } from './match-reworded.ts'
import { type NamedIssue, planNewItem } from './new-item.ts'
import type { PlanInput } from './plan-input.ts'
import { describeWanted, type Planning, planKeep } from './planning.ts'
import { reconcile } from './reconcile.ts'
import { localIssue } from './reference.ts'
import type { SyncOperation } from './sync-plan.ts'
import type { TrackedItems } from './tracked-items.ts'

const UNSURE = 'The front matter of its document cannot be read, so nothing of it is changed.'
const UNSURE_DATE = 'The front matter of its document cannot be read, so it may lie before `since`.'

/**
 * What becomes of each item, in the order of the documents: its issue is brought up to date, or a new one planned. Items
 * whose facts are unsure, that were handed in twice, or that may be the new wording of another become conflicts.
 */
export function planItems(
  input: PlanInput,
  documents: ReadonlyMap<string, SyncDocument>,
  tracked: TrackedItems,
  { issueOf, doubts }: Matching,
): readonly SyncOperation[] {
  const doubtOf = new Map(doubts.map((doubt) => [doubt.item, doubt]))
  const taken = new Set([...tracked.items, ...tracked.twins.map(({ twin }) => twin)].map(({ key }) => key))
  const numbers = new Set([...issueOf.values()].map(({ issue }) => issue.number))
  const plan = (entry: DocumentItem): SyncOperation | null => {
    const issue = issueOf.get(entry)
    const isSure = documents.get(entry.path)?.hasSureFacts !== false
    if (issue !== undefined) return isSure ? reconcile(issue, entry, input) : planKeep(issue, UNSURE)
    if (!entry.item.selected) return null
    const key = itemKey(entry, taken)
    taken.add(key)
    const doubt = doubtOf.get(entry)
    if (doubt !== undefined) return planDoubt(key, doubt, input)
    if (!isSure && isDateWanted(entry, input)) return planConflict(key, entry, UNSURE_DATE, input)
    const named = namedIssue(entry, input, numbers)
    const operation = planNewItem(key, entry, named, input)
    if (operation.kind === 'adopt') numbers.add(operation.issue)
    return operation
  }
  return [...documents.values()].flatMap(({ items, repeated }) => [
    ...items.flatMap((entry) => plan(entry) ?? []),
    ...repeated
      .filter(({ item }) => item.selected)
      .map((entry) =>
        planConflict(itemKey(entry, taken), entry, 'The same item was handed in twice.', input),
      ),
  ])
}

/** Whether it depends on a date nobody could read if the item is to have an issue. */
function isDateWanted({ item, postmortem }: DocumentItem, { config }: Planning): boolean {
  return config.since !== null && postmortem.incidentDate === null && !item.done
}

function namedIssue({ item }: DocumentItem, input: PlanInput, taken: ReadonlySet<number>): NamedIssue | null {
  const { named, tracked } = input
  const number = localIssue(item.reference, input)
  if (number === null) return null
  const issue = tracked.find((one) => one.number === number) ?? named?.get(number)
  return { number, issue, isTaken: taken.has(number) }
}

function planDoubt(key: string, { item, candidates }: Doubt, input: Planning): SyncOperation {
  const numbers = candidates
    .map(({ issue }) => issue.number)
    .sort((a, b) => a - b)
    .map((number) => `#${number}`)
    .join(' or ')
  const advice =
    candidates.length === 1
      ? `write ${numbers} beside the item if it is, else close ${numbers}`
      : 'write the number beside the item, or close the other issue'
  const reason = `It may be the new wording of ${numbers}; ${advice}.`
  return planConflict(key, item, reason, input)
}

function planConflict(
  key: string,
  entry: DocumentItem,
  reason: string,
  { config, today }: Planning,
): SyncOperation {
  const wanted = desireIssue(entry.item, entry.postmortem, config, today)
  return { ...describeWanted(key, wanted), kind: 'conflict', issue: null, changes: [], reason }
}
