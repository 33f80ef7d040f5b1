import { RequestError } from '@octokit/request-error'
import type { GitHubClient } from './client.ts'
import { limitWait } from './limits.ts'

/** Issues are named by their numbers everywhere but here: GitHub wants the id of a sub-issue. */
export class SubIssues {
  readonly #client: GitHubClient
  readonly #ids = new Map<number, number>()
  #isAvailable = true

  constructor(client: GitHubClient) {
    this.#client = client
  }

  /** Of an issue that was read or written. */
  remember(number: number, id: number | null): void {
    if (id !== null) this.#ids.set(number, id)
  }

  /** False, and told, where GitHub refuses it; a server without sub-issues is asked once. */
  async add(parent: number, child: number): Promise<boolean> {
    const id = this.#ids.get(child)
    if (!this.#isAvailable || id === undefined) return false
    const { octokit, repository, progress } = this.#client
    const purpose = {
      what: `make #${child} a sub-issue of #${parent}`,
      permission: 'issues: write',
      effect: 'write',
    } as const
    return this.#client.attempt(purpose, async () => {
      try {
        const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues'
        await octokit.request(path, { ...repository, issue_number: parent, sub_issue_id: id })
        return true
      } catch (error) {
        if (!(error instanceof RequestError) || !REFUSALS.has(error.status)) throw error
        if (limitWait(error, 0) !== null) throw error
        // Only 422 concerns this one issue: it has another parent, say.
        this.#isAvailable = error.status === 422
        progress(`GitHub does not make #${child} a sub-issue of #${parent} (${error.status}).`)
        return this.#isAvailable
      }
    })
  }
}

const REFUSALS: ReadonlySet<number> = new Set([403, 404, 410, 422])
