import type { IssueTracker } from '../../src/trackers/tracker.ts'
import { DISTURBANCES, type Disturbance } from './faults.ts'
import type { Cell, Matrix, Races } from './page.ts'
import { scenarios } from './scenarios.ts'
import { type Phase, type Prepared, prepare, tryOne, tryRace } from './trial.ts'

export interface GridOptions {
  /** Of action items. */
  readonly items: number
  /** Only one request of each phase instead of all: the first there is. */
  readonly isSparse?: boolean
  /** Default: all. */
  readonly disturbances?: readonly Disturbance[]
  readonly tamper?: (tracker: IssueTracker) => IssueTracker
}

/** Every disturbance at every request of every scenario, on the virtual clock. */
export async function tryGrid({
  items,
  isSparse = false,
  disturbances = DISTURBANCES,
  tamper,
}: GridOptions): Promise<Matrix> {
  const matrix = new Map<string, Map<Phase, Cell>>()
  for (const scenario of scenarios(items)) {
    const prepared = await prepare(scenario)
    for (const disturbance of disturbances) {
      const row = matrix.get(disturbance.name) ?? new Map<Phase, Cell>()
      matrix.set(disturbance.name, row)
      for (const [index, phase] of prepared.phases.entries()) {
        if (isSparse && row.has(phase)) continue
        const cell = row.get(phase) ?? { trials: 0, broken: new Map<string, number>() }
        row.set(phase, cell)
        cell.trials += 1
        for (const law of await tryOne(prepared, disturbance, index + 1, tamper)) {
          cell.broken.set(law, (cell.broken.get(law) ?? 0) + 1)
        }
      }
    }
  }
  return matrix
}

/** Races of the seeds 1 to `trials`, over the scenarios in turn. */
export async function tryRaces(
  items: number,
  trials: number,
): Promise<Races & { readonly seeds: readonly number[] }> {
  const all: Prepared[] = []
  for (const scenario of scenarios(items)) all.push(await prepare(scenario))
  const seeds: number[] = []
  for (let seed = 1; seed <= trials; seed += 1) {
    const prepared = all[seed % all.length]
    if (prepared !== undefined && (await tryRace(prepared, DISTURBANCES, seed)).length > 0) seeds.push(seed)
  }
  return { trials, broken: seeds.length, seeds }
}
