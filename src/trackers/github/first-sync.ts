import * as v from 'valibot'
import { Failure } from '../../errors.ts'
import type { LabelDefinition } from '../tracker.ts'
import type { GitHubClient, Purpose } from './client.ts'
import type { Labels } from './labels.ts'
import type { Unlisted } from './unlisted.ts'

/** Labels made by one request at the most; more are made one by one. */
const MOST_TOGETHER = 50

/**
 * Saves a first sync requests, where GitHub has GraphQL: one question instead of a look at what changed lately, and one
 * write for all labels that are missing. It rests on these two alone; whatever goes wrong with them, what they were to
 * save is asked and written as if there were no GraphQL.
 */
export class FirstSync {
  readonly #client: GitHubClient
  readonly #labels: Labels
  readonly #unlisted: Unlisted
  #isFirst = false
  /** The highest number given out where there was no issue; null where there were some, or nobody knows. */
  #givenOut: number | null = null

  constructor(client: GitHubClient, labels: Labels, unlisted: Unlisted) {
    this.#client = client
    this.#labels = labels
    this.#unlisted = unlisted
  }

  /** So many issues have the tracking label. */
  listed(count: number): void {
    this.#isFirst = count === 0
  }

  /**
   * True when no issue was there before this client made the label: until it creates one, none can be ours, and those
   * that others open have numbers beyond the ones given out then.
   */
  isNothingThere(label: string): boolean {
    if (this.#givenOut === null || !this.#labels.wasMade(label)) return false
    this.#unlisted.note(this.#givenOut)
    return true
  }

  /** Makes the labels that are missing, or some of them, or none. */
  async makeLabels(wanted: readonly LabelDefinition[]): Promise<void> {
    const unknown = this.#labels.unknown(wanted)
    if (!this.#isFirst || unknown.length < 2 || unknown.length > MOST_TOGETHER) return
    this.#isFirst = false
    try {
      const overview = await readOverview(this.#client, unknown)
      if (overview === null) return
      this.#labels.remember(overview.labels)
      const missing = this.#labels.unknown(unknown)
      if (missing.length > 0) {
        for (const name of await createLabels(this.#client, overview.id, missing)) this.#labels.made(name)
      }
      if (overview.issues === 0) this.#givenOut = overview.highest
    } catch (error) {
      // Told where it matters, by the requests in place of these.
      if (!(error instanceof Failure)) throw error
    }
  }
}

/** A repository at one moment. */
interface Overview {
  /** What GraphQL names it by. */
  readonly id: string
  /** How many there are, open and closed. */
  readonly issues: number
  /** The highest number of a pull request or discussion, 0 where there is none; null where the token may not see them. */
  readonly highest: number | null
  /** Those of the labels asked for that are there. */
  readonly labels: readonly string[]
}

const Numbered = v.object({ nodes: v.array(v.object({ number: v.number() })) })

const Found = v.object({
  repository: v.object({ id: v.string(), issues: v.object({ totalCount: v.number() }) }),
  others: v.nullable(v.object({ pullRequests: Numbered, discussions: Numbered })),
  labels: v.record(v.string(), v.nullable(v.object({ name: v.string() }))),
})

/** Null where there is no GraphQL, or not for this repository. */
async function readOverview(
  client: GitHubClient,
  wanted: readonly LabelDefinition[],
): Promise<Overview | null> {
  const { owner, repo: name } = client.repository
  const aliases = wanted.map((label, index) => [`l${index}`, label.name] as const)
  // Asked for apart, since a token may see issues alone: what it may not see takes all beside it out of the answer.
  const query = `query ($owner: String!, $name: String!, ${aliases.map(([l]) => `$${l}: String!`).join(', ')}) {
    repository(owner: $owner, name: $name) { id issues { totalCount } }
    others: repository(owner: $owner, name: $name) {
      pullRequests(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }
      discussions(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }
    }
    labels: repository(owner: $owner, name: $name) {
      ${aliases.map(([l]) => `${l}: label(name: $${l}) { name }`).join('\n      ')}
    }
  }`
  const purpose: Purpose = { what: 'look at the repository', permission: 'issues: read', effect: 'read' }
  const variables = { owner, name, ...Object.fromEntries(aliases) }
  const answer = await client.graphql.ask({ purpose, query, variables, isHurried: true })
  const { success, output } = v.safeParse(Found, answer?.data)
  if (!success) return null
  const { repository, others, labels } = output
  const numbers = [others?.pullRequests, others?.discussions].flatMap((found) => found?.nodes ?? [])
  return {
    id: repository.id,
    issues: repository.issues.totalCount,
    highest: others === null ? null : Math.max(0, ...numbers.map(({ number }) => number)),
    labels: Object.values(labels).flatMap((label) => label?.name ?? []),
  }
}

const Made = v.record(v.string(), v.nullable(v.object({ label: v.object({ name: v.string() }) })))

/** The names of those that were made; the others are there, or may not be made. */
async function createLabels(
  client: GitHubClient,
  repositoryId: string,
  labels: readonly LabelDefinition[],
): Promise<readonly string[]> {
  const inputs = labels.map((label, index) => [`l${index}`, { repositoryId, ...label }] as const)
  const query = `mutation (${inputs.map(([l]) => `$${l}: CreateLabelInput!`).join(', ')}) {
    ${inputs.map(([l]) => `${l}: createLabel(input: $${l}) { label { name } }`).join('\n    ')}
  }`
  const purpose: Purpose = { what: 'create the labels', permission: 'issues: write', effect: 'write' }
  const variables = Object.fromEntries(inputs)
  const answer = await client.graphql.ask({ purpose, query, variables, isHurried: true })
  const { success, output } = v.safeParse(Made, answer?.data)
  return success ? Object.values(output).flatMap((made) => made?.label.name ?? []) : []
}
