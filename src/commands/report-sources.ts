import { REPOSITORIES_AT_MOST } from '../config/value-types.ts'
import { routeTargets } from '../policy/routes.ts'
import type { OwnedRepository, Visibility } from '../trackers/tracker.ts'
import type { ReportInput } from './report.ts'

/** A repository that the report tells of beside the usual one. */
export interface ReportSource {
  /** `owner/name` */
  readonly name: string
  /** Null: not known yet. */
  readonly visibility: Visibility | null
  /** Issues are routed there: it belongs to the documents, and its labels for due dates are kept. */
  readonly isRouted: boolean
}

export interface ReportSources {
  /** Each once, without the usual one; at most 100 beside those of `routes`. */
  readonly sources: readonly ReportSource[]
  /** Those beyond: too many for one run. */
  readonly beyond: readonly ReportSource[]
}

/**
 * The further repositories of a report: those of `routes`, those named, and those of the topic, which is looked for in
 * the list of its owner's repositories.
 * @throws Failure of kind `tracker` when that list cannot be read: what belongs to the report is not known then.
 */
export async function reportSources(input: ReportInput): Promise<ReportSources> {
  const { config, repository, routing, progress } = input
  const wanted = config.report
  const isWanted = wanted.repositories.length > 0 || wanted.topic !== null
  if (routing === undefined || !repository) {
    if (isWanted)
      progress('The repositories of `report` are on GitHub; this report tells of the folder alone.')
    return { sources: [], beyond: [] }
  }
  const found = new Map<string, ReportSource>([[repository.toLowerCase(), HOME]])
  const add = (one: ReportSource): void => {
    if (!found.has(one.name.toLowerCase())) found.set(one.name.toLowerCase(), one)
  }
  for (const name of routeTargets(config.routes, repository)) add({ name, visibility: null, isRouted: true })
  for (const name of wanted.repositories) add({ name, visibility: null, isRouted: false })
  for (const one of await ofTopic(input, repository)) add({ ...one, isRouted: false })
  const all = [...found.values()].filter((one) => one !== HOME)
  const routed = all.filter(({ isRouted }) => isRouted)
  const further = all.filter(({ isRouted }) => !isRouted)
  return {
    sources: [...routed, ...further.slice(0, REPOSITORIES_AT_MOST)],
    beyond: further.slice(REPOSITORIES_AT_MOST),
  }
}

/** Stands for the usual repository, which is read anyway. */
const HOME: ReportSource = { name: '', visibility: null, isRouted: false }

/** By name; those nobody can write to any more are left out, since their items cannot be closed. */
async function ofTopic(
  { config, listRepositories, progress }: ReportInput,
  repository: string,
): Promise<readonly OwnedRepository[]> {
  const { topic, organisation } = config.report
  if (topic === null || listRepositories === undefined) return []
  const owner = organisation ?? repository.split('/')[0] ?? ''
  const having = (await listRepositories(owner)).filter(({ topics }) => topics.includes(topic))
  const active = having.filter(({ isActive }) => isActive)
  const left = having.length - active.length
  if (left > 0) progress(`Left out of the report: ${left} archived or disabled with the topic ${topic}.`)
  if (having.length === 0) progress(`No repository of ${owner} has the topic ${topic}.`)
  return active.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** As `ReadRepository.error` of those beyond. */
export const BEYOND = `Beyond the ${REPOSITORIES_AT_MOST} repositories that one run reads; docs/scale.md has the way to read more.`
