import fc from 'fast-check'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import type { MemoryTracker } from '../../src/trackers/memory.ts'
import { type ItemSpec, postmortem } from './builders.ts'

// Words of which sentences are made; enough of them that two sentences are seldom alike by chance.
const WORDS =
  `add alert replication lag payments database write runbook failing cache review timeouts client gateway
  rotate certificates automatically before expiry page owner queue depth grows limit retries backoff jitter document
  rollback steps deploy train team drill quarterly remove single point failure load balancer test restore backups
  nightly dashboard latency percentile budget freeze schema migration canary region traffic shift kernel upgrade
  memory leak profile heap ship throttle tenant quota audit access tokens store secrets vault pin versions images
  block merge checks flaky split monolith billing worker shard index vacuum table archive logs sample traces`.split(
    /\s+/,
  )

export const sentence: fc.Arbitrary<string> = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 10 })
  .map((words) => words.join(' '))

export interface Item {
  readonly text: string
  readonly done: boolean
}

/** Documents as they stand in the repository. */
export type World = ReadonlyMap<string, readonly Item[]>

export const PATHS = ['postmortems/a.md', 'postmortems/b.md', 'incidents/2026/c.md'] as const

export const world: fc.Arbitrary<World> = fc
  .uniqueArray(sentence, { minLength: 3, maxLength: 9 })
  .chain((texts) =>
    fc.tuple(
      ...texts.map((text) =>
        fc.record({ text: fc.constant(text), done: fc.constant(false), path: fc.constantFrom(...PATHS) }),
      ),
    ),
  )
  .map((items) => {
    const byPath = new Map<string, Item[]>(PATHS.map((path) => [path, []]))
    for (const { path, ...item } of items) byPath.get(path)?.push(item)
    return byPath
  })

/** The documents of a world; one without items keeps its heading. */
export function documents(state: World): readonly Postmortem[] {
  return [...state].map(([path, items]) => postmortem({ path, items: items as readonly ItemSpec[] }))
}

/** A change somebody makes to the documents. The numbers choose among what there is. */
export type DocumentEdit =
  | { readonly edit: 'reword'; readonly at: number; readonly words: readonly WordEdit[] }
  | { readonly edit: 'swap'; readonly at: number; readonly with: number }
  | { readonly edit: 'punctuate'; readonly at: number }
  | { readonly edit: 'insert'; readonly at: number; readonly text: string }
  | { readonly edit: 'remove'; readonly at: number }
  | { readonly edit: 'tick'; readonly at: number }
  | { readonly edit: 'rename'; readonly at: number; readonly folder: string }

interface WordEdit {
  readonly at: number
  readonly how: 'replace' | 'insert' | 'delete'
  readonly word: string
}

const at = fc.nat({ max: 1000 })
const wordEdit: fc.Arbitrary<WordEdit> = fc.record({
  at,
  how: fc.constantFrom('replace', 'insert', 'delete'),
  word: fc.constantFrom(...WORDS),
})

/** At most so many of an item's words, of which there are six at least. */
const reword = (max: number): fc.Arbitrary<DocumentEdit> =>
  fc.record({ edit: fc.constant('reword'), at, words: fc.array(wordEdit, { minLength: 1, maxLength: max }) })
const swap: fc.Arbitrary<DocumentEdit> = fc.record({ edit: fc.constant('swap'), at, with: at })
const punctuate: fc.Arbitrary<DocumentEdit> = fc.record({ edit: fc.constant('punctuate'), at })
const rename: fc.Arbitrary<DocumentEdit> = fc.record({
  edit: fc.constant('rename'),
  at,
  folder: fc.constantFrom('archive', 'docs/postmortems', 'postmortems/2026'),
})

/** What leaves every item in its place in the world: nothing new, nothing gone. */
export const harmlessEdit = fc.oneof(reword(2), swap, punctuate, rename)
export const anyEdit: fc.Arbitrary<DocumentEdit> = fc.oneof(
  reword(3),
  swap,
  punctuate,
  rename,
  fc.record({ edit: fc.constant('insert'), at, text: sentence }),
  fc.record({ edit: fc.constant('remove'), at }),
  fc.record({ edit: fc.constant('tick'), at }),
)

export function edited(state: World, change: DocumentEdit): World {
  const paths = [...state.keys()].filter((path) => (state.get(path)?.length ?? 0) > 0)
  const path = paths[change.at % Math.max(1, paths.length)] ?? [...state.keys()][0]
  if (path === undefined) return state
  const items = state.get(path) ?? []
  if (change.edit === 'rename') return renamed(state, path, `${change.folder}/${path.split('/').at(-1)}`)
  return new Map(state).set(path, editedItems(items, change))
}

function renamed(state: World, from: string, to: string): World {
  return state.has(to)
    ? state
    : new Map([...state].map(([path, items]) => [path === from ? to : path, items]))
}

function editedItems(
  items: readonly Item[],
  change: Exclude<DocumentEdit, { edit: 'rename' }>,
): readonly Item[] {
  const index = change.at % Math.max(1, items.length)
  const item = items[index]
  if (change.edit === 'insert') return items.toSpliced(index, 0, { text: change.text, done: false })
  if (item === undefined) return items
  switch (change.edit) {
    case 'remove':
      return items.toSpliced(index, 1)
    case 'tick':
      return items.with(index, { ...item, done: !item.done })
    case 'punctuate':
      return items.with(index, {
        ...item,
        text: `${item.text.charAt(0).toUpperCase()}${item.text.slice(1)}.`,
      })
    case 'swap': {
      const other = change.with % items.length
      return items.with(index, items[other] ?? item).with(other, item)
    }
    case 'reword':
      return items.with(index, { ...item, text: reworded(item.text, change.words) })
  }
}

/** Never more than a third of the words, and never to fewer than five. */
function reworded(text: string, edits: readonly WordEdit[]): string {
  const before = text.split(' ')
  return edits
    .slice(0, Math.max(1, Math.floor(before.length / 3)))
    .reduce((words, { at: place, how, word }) => {
      const index = place % words.length
      if (how === 'insert') return words.toSpliced(index, 0, word)
      return how === 'delete' && words.length > 5 ? words.toSpliced(index, 1) : words.with(index, word)
    }, before)
    .join(' ')
}

/** What people do to the issues. */
export type PeopleEdit =
  | { readonly people: 'title'; readonly at: number }
  | { readonly people: 'label'; readonly at: number }
  | { readonly people: 'unlabel'; readonly at: number }
  | { readonly people: 'write'; readonly at: number }
  | { readonly people: 'assign'; readonly at: number }
  | { readonly people: 'close'; readonly at: number; readonly reason: 'completed' | 'not_planned' }
  | { readonly people: 'reopen'; readonly at: number }

export const peopleEdit: fc.Arbitrary<PeopleEdit> = fc.oneof(
  fc.record({ people: fc.constantFrom('title', 'label', 'unlabel', 'write', 'assign', 'reopen'), at }),
  fc.record({ people: fc.constant('close'), at, reason: fc.constantFrom('completed', 'not_planned') }),
) as fc.Arbitrary<PeopleEdit>

export function editIssue(tracker: MemoryTracker, change: PeopleEdit): void {
  const { issues } = tracker
  const issue = issues[change.at % Math.max(1, issues.length)]
  if (issue === undefined) return
  const { number, labels } = issue
  switch (change.people) {
    case 'title':
      return void tracker.edit(number, { title: `${issue.title} (ours ${change.at})` })
    case 'label':
      return void tracker.edit(number, { labels: [...labels, `team-${change.at}`] })
    case 'unlabel':
      return void tracker.edit(number, { labels: labels.filter((label) => label === 'postmortem') })
    case 'write':
      return void tracker.edit(number, { body: `Noted ${change.at}.\r\n\r\n${issue.body}\n\nSee above.  \n` })
    case 'assign':
      return void tracker.edit(number, { assignees: ['carol'] })
    case 'close':
      return void tracker.edit(number, { state: 'closed', stateReason: change.reason })
    case 'reopen':
      return void tracker.edit(number, { state: 'open' })
  }
}

/** What happens between two runs. */
export type Step = DocumentEdit | PeopleEdit | { readonly run: true }

export const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyEdit },
    { weight: 2, arbitrary: peopleEdit },
    { weight: 2, arbitrary: fc.constant({ run: true } as const) },
  ),
  { maxLength: 14 },
)
