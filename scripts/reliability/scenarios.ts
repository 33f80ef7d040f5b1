import type { DocumentFile } from '../../src/files/document-file.ts'

/** Documents as they were when they were synced last, if ever, and as they are now. */
export interface Scenario {
  readonly name: string
  /** Synced one after the other, undisturbed, before the trial begins. */
  readonly before: readonly (readonly DocumentFile[])[]
  readonly now: readonly DocumentFile[]
}

const TASKS = ['Add an alert on', 'Write a runbook for', 'Load-test', 'Document the owner of', 'Shard']
const THINGS = [
  'the queue of payments',
  'replication between regions',
  'the cache of prices',
  'certificates at the edge',
  'backups of the ledger',
  'the schema migration tool',
]

interface Item {
  readonly text: string
  readonly done: boolean
}

function items(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({
    text: `${TASKS[index % TASKS.length]} ${THINGS[Math.floor(index / TASKS.length) % THINGS.length]}`,
    done: false,
  }))
}

const FILES = 3

/** The items spread over three postmortems, one after the other. */
function documents(all: readonly Item[]): readonly DocumentFile[] {
  const size = Math.ceil(all.length / FILES)
  return Array.from({ length: FILES }, (_, file) => ({
    path: `postmortems/2026-03-0${file + 1}-outage.md`,
    text: document(file + 1, all.slice(file * size, (file + 1) * size)),
  }))
}

function document(day: number, list: readonly Item[]): string {
  const lines = list.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${text}`)
  return `# Postmortem: outage ${day}

Date: 2026-03-0${day}

## Summary

It was down.

## Root cause

It was full.

## Action items

${lines.join('\n')}
`
}

/** What the trials are made with: nothing tracked yet, and `count` items tracked of which many change in every way. */
export function scenarios(count: number): readonly Scenario[] {
  const plain = items(count)
  const tick = (item: Item): Item => ({ ...item, done: true })
  const reword = (item: Item): Item => ({ ...item, text: `${item.text} this month` })
  const ticked = plain.map((item, index) => (index % 6 === 0 ? tick(item) : item))
  // By sixths: reopened, ticked off, reworded, reworded, removed, as they were.
  const changed = plain.flatMap((item, index) => {
    const kind = index % 6
    if (kind === 1) return tick(item)
    if (kind === 2 || kind === 3) return reword(item)
    return kind === 4 ? [] : item
  })
  return [
    { name: 'first sync', before: [], now: documents(plain) },
    { name: 'changes', before: [documents(plain), documents(ticked)], now: spread(changed, count) },
  ]
}

/** Like `documents`, each item in the file it was in: removed ones leave a gap. */
function spread(left: readonly Item[], count: number): readonly DocumentFile[] {
  const order = items(count).map(({ text }) => text)
  const size = Math.ceil(count / FILES)
  return Array.from({ length: FILES }, (_, file) => {
    const own = order.slice(file * size, (file + 1) * size)
    return {
      path: `postmortems/2026-03-0${file + 1}-outage.md`,
      text: document(
        file + 1,
        left.filter(({ text }) => own.some((start) => text.startsWith(start))),
      ),
    }
  })
}
