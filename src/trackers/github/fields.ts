import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import type { FieldSupport } from '../tracker.ts'
import type { GitHubClient } from './client.ts'
import { limitWait } from './limits.ts'

const IssueType = v.object({ name: v.string(), is_enabled: v.optional(v.boolean(), true) })
const IssueField = v.object({ id: v.number(), name: v.string(), data_type: v.string() })

/** Issue types and issue fields belong to organisations: asked for once, and only when they are wanted. */
export class OrganisationFields {
  readonly #client: GitHubClient
  readonly #dueField: string | null
  #dueFieldId: number | undefined

  constructor(client: GitHubClient, dueField: string | null) {
    this.#client = client
    this.#dueField = dueField
  }

  /** The id of the date field, once `support` found it. */
  get dueFieldId(): number | undefined {
    return this.#dueFieldId
  }

  async support({ milestone, types, targetDate }: FieldSupport): Promise<FieldSupport> {
    return {
      // There are milestones wherever there are issues.
      milestone,
      types: types.length === 0 ? [] : await this.#types(),
      targetDate: targetDate && (await this.#hasDueField()),
    }
  }

  async #types(): Promise<readonly string[]> {
    const { octokit, repository } = this.#client
    const rows = await this.#read('list the issue types', IssueType, async () => {
      return (await octokit.request('GET /repos/{owner}/{repo}/issue-types', repository)).data
    })
    return rows.filter((type) => type.is_enabled).map(({ name }) => name)
  }

  async #hasDueField(): Promise<boolean> {
    const { octokit, repository } = this.#client
    const wanted = this.#dueField?.toLowerCase()
    const rows = await this.#read('list the issue fields', IssueField, async () => {
      return (await octokit.request('GET /orgs/{org}/issue-fields', { org: repository.owner })).data
    })
    this.#dueFieldId = rows.find((one) => one.data_type === 'date' && one.name.toLowerCase() === wanted)?.id
    return this.#dueFieldId !== undefined
  }

  /** Nothing where the server, or the owner, has no such thing, or the token may not see it. */
  async #read<const Schema extends v.GenericSchema>(
    what: string,
    schema: Schema,
    get: () => Promise<unknown>,
  ): Promise<v.InferOutput<Schema>[]> {
    return this.#client.attempt({ what, permission: 'metadata: read', effect: 'read' }, async () => {
      try {
        return v.parse(v.array(schema), await get())
      } catch (error) {
        const isAbsent = error instanceof RequestError && ABSENT.has(error.status)
        if (isAbsent && limitWait(error, 0) === null) return []
        throw error
      }
    })
  }
}

const ABSENT: ReadonlySet<number> = new Set([403, 404, 410])
