import { type ActionItem, isFrontMatterProblem, type Postmortem } from '../postmortem/postmortem.ts'
import { groupBy } from './group-by.ts'
import { wordsOf } from './words.ts'

/** An action item as it takes part in matching. */
export interface DocumentItem {
  readonly path: string
  readonly item: ActionItem
  readonly postmortem: Postmortem
  readonly words: string
  /** 1 for the first of several items with equal words in one document, 2 for the second, ... */
  readonly ordinal: number
}

/** A file that was read in this run, with all incidents it holds. */
export interface SyncDocument {
  readonly path: string
  readonly isPostmortem: boolean
  /** False when something kept it from being read to its end: what is missing may stand in the rest. */
  readonly isWhole: boolean
  /** False when its front matter cannot be read: date, severity and title may be others than it means. */
  readonly hasSureFacts: boolean
  /** False when no section of action items was recognised any more. */
  readonly hasActionItems: boolean
  /** In the order of their lines, those that become issues first. */
  readonly items: readonly DocumentItem[]
  /** Of the source, all of them. */
  readonly lines: readonly string[]
  /** Items that were handed in twice: same place, same words. */
  readonly repeated: readonly DocumentItem[]
}

/**
 * How a document stands in this run. `partly`: something kept it from being read to its end. `stub`: it is no
 * postmortem (any more). `unread`: it exists, and this run was about others. `gone`: it does not exist.
 */
export type DocumentStanding = 'read' | 'partly' | 'stub' | 'unreadable' | 'unread' | 'gone'

/** The documents by path. Everything about a file is told by all its postmortems together. */
export function readDocuments(postmortems: readonly Postmortem[]): ReadonlyMap<string, SyncDocument> {
  const byPath = groupBy(postmortems, ({ path }) => path)
  return new Map([...byPath].map(([path, parts]) => [path, readDocument(path, parts)]))
}

function readDocument(path: string, parts: readonly Postmortem[]): SyncDocument {
  const found = parts
    .flatMap((postmortem) =>
      postmortem.actionItems.map((item) => ({ item, postmortem, words: wordsOf(item.text) })),
    )
    .sort((a, b) => Number(b.item.selected) - Number(a.item.selected) || a.item.line - b.item.line)
  const items: DocumentItem[] = []
  const repeated: DocumentItem[] = []
  const places = new Set<string>()
  const counts = new Map<string, number>()
  for (const { item, postmortem, words } of found) {
    const place = `${item.line} ${item.endLine} ${words}`
    const ordinal = (counts.get(words) ?? 0) + (places.has(place) ? 0 : 1)
    const entry = { path, item, postmortem, words, ordinal }
    if (places.has(place)) repeated.push(entry)
    else items.push(entry)
    places.add(place)
    counts.set(words, ordinal)
  }
  return {
    path,
    isPostmortem: parts.some((part) => part.isPostmortem),
    isWhole: parts.every((part) => part.problems.length === 0),
    hasSureFacts: !parts.some(({ problems }) => problems.some(isFrontMatterProblem)),
    hasActionItems: items.length > 0 || parts.some((part) => part.sections.actionItems !== null),
    items,
    lines: parts[0]?.lines ?? [],
    repeated,
  }
}
