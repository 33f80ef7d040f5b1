import { table } from '../bench/bench.ts'
import { PHASES, type Phase } from './trial.ts'

/** Trials of one disturbance in one phase. */
export interface Cell {
  trials: number
  /** Each law that was broken, with how often. */
  readonly broken: Map<string, number>
}

/** By disturbance, then phase. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<Phase, Cell>>

export interface Races {
  readonly trials: number
  readonly broken: number
}

export function brokenIn(matrix: Matrix): number {
  const cells = [...matrix.values()].flatMap((row) => [...row.values()])
  return cells.reduce((sum, { broken }) => sum + [...broken.values()].reduce((a, b) => a + b, 0), 0)
}

/** The page docs/reliability.md. */
export function renderPage(items: number, matrix: Matrix, races: Races): string {
  const rows = [...matrix].map(([name, row]) => [name, ...PHASES.map((phase) => shown(row.get(phase)))])
  const trials = [...matrix.values()]
    .flatMap((row) => [...row.values()])
    .reduce((sum, cell) => sum + cell.trials, 0)
  return `${INTRODUCTION.replace('ITEMS', String(items))}
${table(['at a request to', ...PHASES], rows)}

${trials.toLocaleString('en')} trials, ${brokenIn(matrix)} with a law broken.

${RACES}

${races.trials.toLocaleString('en')} trials, ${races.broken} with a law broken.

${GUARANTEES}`
}

function shown(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  const broken = [...cell.broken].map(([law, count]) => `${count} × ${law}`).join(', ')
  return broken === '' ? `${cell.trials} ok` : `${cell.trials}: **${broken}**`
}

const INTRODUCTION = `# Reliability

<!-- Made by \`npm run reliability\`; do not edit by hand. -->

What becomes of a sync when something goes wrong at one of its requests. A trial syncs ITEMS action items with the
in-memory GitHub (\`test/github\`): once into a repository that is new, once as a change of all kinds to issues that are
there (ticked off, reopened, reworded, removed). At one request of that run, every request in turn, one thing goes wrong.
Then runs follow, undisturbed, until nothing is left. Waits are on a virtual clock. A trial is ok when

- every item has exactly one issue, and every issue is as it would be had nothing gone wrong;
- no issue was written twice, no comment stands there twice;
- one more run, of which nothing is asked, writes nothing.

The columns are what the disturbed request was for: \`list\` issues or labels, \`look\` at one issue or number, make a
\`label\`, \`create\`, \`update\`, \`close\` or \`reopen\` an issue, or \`comment\` on it.
`

const RACES = `## Two things wrong, two processes at once

Two processes sync the same change at the same moment, in turns that a seed decides, each with one of the disturbances
above at a random request. Runs follow until nothing is left. A trial is ok when

- every item has exactly one issue that is not closed as a duplicate, and so at most one open one, in the state it should
  have;
- no two of these issues carry the same key;
- one more run, of which nothing is asked, writes nothing.

GitHub cannot open an issue only if there is none, so two processes may open one each for the same item: the one that got
the higher number sees the lower one, closes its own as a duplicate and leaves the rest to the other. When it dies before
it can, the next run sees two issues of one key and closes the higher one as a duplicate, if nobody has touched it.`

const GUARANTEES = `## What is guaranteed, and what it rests on

- **One issue for each item.** A create is never sent again without looking. After an answer that did not come, and
  before the first create of a run, the newest issues are listed whatever their label, and then the numbers beyond the
  highest one known are read one by one, until there is nothing: GitHub gives numbers out in order, and reading one issue
  does not lag as lists do. A run that has just made the tracking label itself skips that: nobody can have opened issues
  under it. It skips the list, too, where GraphQL said that there was no issue at all before it made the label.
- **One open issue for each item, whatever races.** After each create, whatever was opened between is read by its number,
  and of two issues for one item the higher is closed at once, or by the next run when that process died. Until then both
  are open. Where a person has already changed the higher one, it stays and the plan names it. Rests on reads by number
  being up to date. A discussion among the newest numbers hides what follows it until the next create.
- **Nothing is changed twice, and no newer edit is undone.** Before an issue is changed it is read by its number and the
  change planned anew if it is no longer as it was listed.
- **A comment stands there at most once.** The state is written first, with the reason in the managed text; a comment
  that got lost is not sent again. Two processes that close the same issue within the same moment may both comment.
- **Lists may move while they are read.** They are read oldest first, open and closed together, so that what is opened,
  closed or edited meanwhile moves nothing. Of more than a hundred issues the last page is read right after the first.
  Where a number is missing between two pages, an issue may have slipped through. Of more than two pages the numbers
  missing there are asked for, up to 200, through GraphQL (one request): none of them has an issue with the label, or the
  first and the last page are read again at the end (two requests), as they are without GraphQL; of two pages the first
  (one request). When they no longer begin as they did (an issue was deleted or transferred, the label taken off or put
  on), the whole list is read anew, four times at most; then the run stops before it writes anything.
`
