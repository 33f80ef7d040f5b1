import { trackingLabel } from '../policy/labels.ts'
import { routeTargets } from '../policy/routes.ts'
import { mayBeShown } from '../policy/visibility.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { postmortemsByDestination, withholdPlan } from '../sync/routing.ts'
import { SELF, seesAll } from './audience.ts'
import { askingFromTop } from './places.ts'
import { type PlanInput, type PreparedSync, prepareSync, type Routing, readInput } from './prepare-sync.ts'

/**
 * One sync for each repository that issues go to, the usual one first. Every listing is read before anything is planned.
 * @throws Failure of kind `tracker` when one of them cannot be read: an unknown state plans nothing.
 */
export async function prepareSyncs(given: PlanInput): Promise<readonly PreparedSync[]> {
  const syncs = await syncsOf(given)
  const prepared: PreparedSync[] = []
  for (const sync of syncs) prepared.push({ ...sync, isShown: await mayRead(sync, given) })
  return prepared
}

/** Asked only for another repository than that of the audience. */
async function mayRead(
  { elsewhere }: PreparedSync,
  { audience = SELF, repository, routing }: PlanInput,
): Promise<boolean> {
  const place = elsewhere ?? repository
  if (place === null || (await seesAll(audience, [place]))) return true
  const visibility = (await routing?.visibilityOf(place)) ?? null
  return mayBeShown(visibility, await audience.visibility())
}

async function syncsOf(given: PlanInput): Promise<readonly PreparedSync[]> {
  const input = askingFromTop(given)
  const read = readInput(input)
  const { config, routing, progress } = input
  const label = trackingLabel(config)
  const home = { input, tracked: await input.tracker.listIssues(label) }
  if (config.routes.length === 0) return [await prepareSync(input, read, home.tracked)]
  if (routing === undefined || input.repository === null) {
    progress(`\`routes\` lead to repositories; ${plainLine(input.tracker.description)} takes all issues.`)
    return [await prepareSync(input, read, home.tracked)]
  }
  const usual = input.repository
  const places = [{ ...home, repository: usual }]
  for (const repository of routeTargets(config.routes, usual)) {
    const tracker = await routing.trackerOf(repository)
    const tracked = await tracker.listIssues(label)
    places.push({ input: { ...input, tracker, repository, isRouted: true }, tracked, repository })
  }
  const shared = { ...input, ...read, server: input.tracker.server ?? null }
  const parts = postmortemsByDestination(shared, places)
  const prepared: PreparedSync[] = []
  for (const [index, place] of places.entries()) {
    const postmortems = parts[index] ?? []
    const sync = await prepareSync(place.input, { ...read, postmortems }, place.tracked)
    prepared.push(
      index === 0 ? sync : await withheld({ ...sync, elsewhere: place.repository }, routing, progress),
    )
  }
  return prepared
}

/** Nothing of a private document is shown to more people than may read it. Asked only where something would be written. */
async function withheld(
  sync: PreparedSync & { readonly elsewhere: string },
  routing: Routing,
  progress: (message: string) => void,
): Promise<PreparedSync> {
  let asked: Promise<boolean> | undefined
  const reason = `More people can read ${sync.elsewhere} than the repository of its document, so nothing of it is shown there.`
  const mayShow = async (): Promise<boolean> => {
    asked ??= isAsHidden(routing.source, sync.elsewhere, routing)
    const isFine = await asked
    if (!isFine) progress(reason)
    return isFine
  }
  const { operations, extras } = sync.plan
  const isWrite = extras !== undefined || operations.some((one) => 'newIssue' in one || 'write' in one)
  if (!isWrite || (await mayShow())) return { ...sync, mayShow }
  return {
    ...sync,
    mayShow: async () => false,
    plan: withholdPlan(sync.plan, reason),
    replan: (seen) => withholdPlan(sync.replan(seen), reason),
  }
}

/** Whether no more people can read the one repository than the other; what cannot be told counts as the worse. */
export async function isAsHidden(
  from: string,
  to: string,
  { visibilityOf }: Pick<Routing, 'visibilityOf'>,
): Promise<boolean> {
  const [source, target] = [await visibilityOf(from), await visibilityOf(to)]
  return mayBeShown(source, target)
}
