import { placeOfTime } from './places.ts'
import type { Rule, RuleReport } from './rule.ts'
import { type Mark, timelineRuns } from './timeline-runs.ts'
import { quote } from './wording.ts'

export const timelineOrder: Rule = {
  id: 'timeline-order',
  group: 'timeline',
  summary: 'The timeline runs from the oldest entry to the newest.',
  defaultLevel: 'warning',
  *check(postmortem) {
    if (!postmortem.isPostmortem) return
    for (const run of timelineRuns(postmortem)) yield* reportsOn(run, postmortem.lines)
  },
}

function* reportsOn(run: readonly Mark[], lines: readonly string[]): Iterable<RuleReport> {
  const [first] = run
  if (first === undefined) return
  if (isReversed(run)) {
    yield {
      place: placeOfTime(first.entry, lines),
      message: 'The timeline runs from the newest entry to the oldest.',
      expected: 'Begin with the oldest entry, so that it reads as it happened.',
    }
    return
  }
  const inOrder = longestOrderedPart(run)
  let earlier: Mark | undefined
  const misplaced: { mark: Mark; earlier: Mark | undefined }[] = []
  for (const mark of run) {
    if (inOrder.has(mark)) {
      for (const found of misplaced.splice(0)) yield reportOn(found.mark, found.earlier, mark, lines)
      earlier = mark
    } else misplaced.push({ mark, earlier })
  }
  for (const found of misplaced) yield reportOn(found.mark, found.earlier, undefined, lines)
}

/** `earlier` and `later` are the nearest entries that stand in order, before and after it in the text. */
function reportOn(
  { entry, at }: Mark,
  earlier: Mark | undefined,
  later: Mark | undefined,
  lines: readonly string[],
): RuleReport {
  const [word, other] = earlier !== undefined && earlier.at > at ? ['after', earlier] : ['before', later]
  return {
    place: placeOfTime(entry, lines),
    message: `The entry of ${quote(entry.time ?? '')} stands ${word} the one of ${quote(other?.entry.time ?? '')}.`,
    expected: 'Put it where it belongs, correct its time, or state the day where the day changes.',
  }
}

function isReversed(run: readonly Mark[]): boolean {
  const steps = run.slice(1).map((mark, index) => mark.at - (run[index]?.at ?? 0))
  return steps.every((step) => step <= 0) && steps.filter((step) => step < 0).length >= 2
}

/** The marks of a longest part that is in order (longest non-decreasing subsequence, by patience sorting). */
function longestOrderedPart(run: readonly Mark[]): ReadonlySet<Mark> {
  const tops: Mark[] = []
  const before = new Map<Mark, Mark | undefined>()
  for (const mark of run) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tops[middle]?.at ?? 0) <= mark.at) low = middle + 1
      else high = middle
    }
    before.set(mark, tops[low - 1])
    tops[low] = mark
  }
  const part = new Set<Mark>()
  for (let mark = tops.at(-1); mark !== undefined; mark = before.get(mark)) part.add(mark)
  return part
}
