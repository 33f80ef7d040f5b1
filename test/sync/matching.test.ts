import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issuesOfItems } from '../../src/sync/plan.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { ofKind, plan, planInput, postmortem, sync } from './builders.ts'

// Which issue goes with which item, as laws over any list: sentences that share no word, so that it is plain which is which.
const RUNS = { numRuns: Number(process.env.LAW_RUNS ?? 100) }
const PATH = 'postmortems/api.md'

const SENTENCES: readonly string[] = [
  'rotate database certificates every second month',
  'teach newcomers incident command during onboarding',
  'shard billing queues by tenant identifier',
  'throttle noisy webhook senders automatically',
  'rehearse regional failover with support staff',
  'publish capacity forecasts before holiday peaks',
  'replace handwritten deploy scripts using pipelines',
  'archive stale feature flags after launches',
  'warn about exhausted connection pools early',
  'vacuum bloated tables outside business hours',
]

/** Two of its words, of which there are five or six, are others now. */
function reworded(text: string, at: number): string {
  const words = text.split(' ')
  return words
    .with(at % words.length, 'otherwise')
    .with((at + 2) % words.length, 'said')
    .join(' ')
}

const sentences = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 4, maxLength: 8 })
const at = fc.nat({ max: 100 })

async function tracked(texts: readonly string[]) {
  const tracker = new MemoryTracker()
  await sync(tracker, [postmortem({ path: PATH, items: texts })])
  return tracker
}

/** The issue of each item by its text, when the document stands like this. */
function issues(tracker: MemoryTracker, path: string, texts: readonly string[]) {
  const found = issuesOfItems(
    planInput([postmortem({ path, items: texts })], tracker.issues, {
      documentExists: (one) => one === path,
    }),
  )
  return new Map([...found].map(([{ item }, { issue }]) => [item.text, issue.number]))
}

describe('matching', () => {
  it('never swaps two items, however they are reworded, put into another order, and their file renamed', async () => {
    await fc.assert(
      fc.asyncProperty(
        sentences,
        fc.array(at, { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        async (names, places, isMoved) => {
          const before = names
          const tracker = await tracked(before)
          const now = before.map((text, index) => reworded(text, places[index] ?? 0))
          const order = now.map((text, index) => ({ text, place: places[7 - index] ?? 0 }))
          const shuffled = order.toSorted((a, b) => a.place - b.place).map(({ text }) => text)
          const found = issues(tracker, isMoved ? 'archive/api.md' : PATH, shuffled)
          expect(now.map((text) => found.get(text))).toEqual(before.map((_, index) => index + 1))
        },
      ),
      RUNS,
    )
  })

  it('gives the issue of an item that went to none that shares no word with it, wherever it came', async () => {
    await fc.assert(
      fc.asyncProperty(sentences, at, at, async (names, gone, place) => {
        const [fresh = '', ...others] = names
        const tracker = await tracked(others)
        const went = gone % others.length
        const left = others.toSpliced(went, 1)
        const now = left.toSpliced(place % (left.length + 1), 0, fresh)
        const found = issues(tracker, PATH, now)
        expect(found.get(fresh)).toBeUndefined()
        expect(left.map((text) => found.get(text))).toEqual(left.map((text) => others.indexOf(text) + 1))
        const planned = await plan(tracker, [postmortem({ path: PATH, items: now })])
        expect(ofKind(planned, 'close').map(({ issue }) => issue)).toEqual([went + 1])
        expect(ofKind(planned, 'create').map(({ title }) => title)).toEqual([fresh])
      }),
      RUNS,
    )
  })

  it('closes none whose item stands reworded while others go and come', async () => {
    await fc.assert(
      fc.asyncProperty(sentences, at, at, at, async (names, gone, place, word) => {
        const [fresh = '', ...others] = names
        const tracker = await tracked(others)
        const went = gone % others.length
        const now = others
          .map((text) => reworded(text, word))
          .toSpliced(went, 1)
          .toSpliced(place % others.length, 0, fresh)
        const planned = await plan(tracker, [postmortem({ path: PATH, items: now })])
        expect(
          ofKind(planned, 'create', 'close')
            .map(({ kind, issue, title }) => [kind, issue ?? title])
            .sort(),
        ).toEqual([
          ['close', went + 1],
          ['create', fresh],
        ])
      }),
      RUNS,
    )
  })
})
