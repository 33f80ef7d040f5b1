import { randomFrom } from '../../../test/postmortem/mutation.ts'
import { chooseTwo, EDITS, edited, TWO_EDITS } from './edits.ts'
import { FAULTS, type FaultKind, type Found, faultsOf } from './faults.ts'
import { editing, portions, repositoryOf } from './repository.ts'

/** How often each went wrong, over all edits of one kind. */
export type IdentityFigures = Readonly<Record<FaultKind, number>> & { readonly edits: number }

/** What was got wrong, for people who look into it. */
export interface Fault extends Found {
  readonly edit: string
  readonly seed: number
  readonly path: string
}

export interface IdentityMeasure {
  readonly figures: ReadonlyMap<string, IdentityFigures>
  readonly faults: readonly Fault[]
}

/** So many times as often as each edit alone: the pairs of edits are many. */
const PAIRS = 4

/**
 * Opens the issues of all documents (text by path, taken as repositories of `size` documents), then makes each edit in
 * each document, once for each seed (two at once, oftener), and counts what a plan over the edited repository gets wrong.
 * The same for the same documents and seeds. Of all those trials only one of `every` is made, others for each edit.
 */
export async function measureIdentity(
  texts: ReadonlyMap<string, string>,
  seeds: readonly number[],
  size = 16,
  every = 1,
): Promise<IdentityMeasure> {
  const repositories = await Promise.all(portions(texts, size).map(repositoryOf))
  const figures = new Map<string, IdentityFigures>()
  const faults: Fault[] = []
  for (const [index, edit] of [...Object.keys(EDITS), TWO_EDITS].entries()) {
    const rounds = edit === TWO_EDITS ? PAIRS : 1
    const trials = repositories.flatMap((repository) =>
      [...repository.originals.items.keys()].flatMap((path) =>
        seeds.flatMap((seed) => Array.from({ length: rounds }, () => ({ repository, path, seed }))),
      ),
    )
    const results = trials.flatMap(({ repository, path, seed }, trial) => {
      if ((trial + index) % every !== 0) return []
      const random = randomFrom((seed * 100 + index) * 10_000 + trial)
      const edits = edit === TWO_EDITS ? chooseTwo(random) : [edit]
      const world = edited(repository.world, edits, editing(repository, path, random))
      return world === null
        ? []
        : [faultsOf(repository, world).map((found) => ({ ...found, edit: edits.join(' + '), seed, path }))]
    })
    const found = results.flat()
    faults.push(...found)
    figures.set(edit, { edits: results.length, ...counted(found) })
  }
  return { figures, faults }
}

function counted(found: readonly Found[]): Readonly<Record<FaultKind, number>> {
  const kinds = Object.keys(FAULTS) as FaultKind[]
  const counts = kinds.map((kind) => [kind, found.filter(({ fault }) => fault === kind).length])
  return Object.fromEntries(counts) as Record<FaultKind, number>
}
