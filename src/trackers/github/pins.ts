import * as v from 'valibot'
import { Failure } from '../../errors.ts'
import type { GitHubClient } from './client.ts'

const Made = v.object({ number: v.number(), node_id: v.string() })

const PIN = 'mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }'

/** Puts issues at the head of the list of issues, where GitHub has room for three. */
export class Pins {
  readonly #client: GitHubClient
  /** What GraphQL names issues by. */
  readonly #ids = new Map<number, string>()

  constructor(client: GitHubClient) {
    this.#client = client
  }

  /** GitHub's answer to a create. */
  remember(data: unknown): void {
    const { success, output } = v.safeParse(Made, data)
    if (success) this.#ids.set(output.number, output.node_id)
  }

  /**
   * Pins an issue that was made by this client. False, and told, where that cannot be had: GraphQL alone does it, not
   * everybody may, and there is no fourth. Throws for nothing that has to do with GitHub: no work depends on it.
   */
  async pin(number: number): Promise<boolean> {
    const reason = await this.#refusal(number)
    if (reason !== null) this.#client.progress(`Issue #${number} is not pinned: ${reason}`)
    return reason === null
  }

  /** One sentence that says why it was not pinned; null where it was. */
  async #refusal(number: number): Promise<string | null> {
    const id = this.#ids.get(number)
    if (id === undefined) return 'GitHub did not say how it is named.'
    const purpose = { what: `pin issue #${number}`, permission: 'issues: write', effect: 'write' } as const
    try {
      const answer = await this.#client.graphql.ask({
        purpose,
        query: PIN,
        variables: { id },
        isHurried: true,
      })
      if (answer === null) return 'GraphQL is not to be had there, for this token at least.'
      return answer.problems[0]?.message ?? null
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return error.message
    }
  }
}
