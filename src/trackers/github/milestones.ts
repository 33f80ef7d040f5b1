import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import type { MilestoneDefinition } from '../tracker.ts'
import type { GitHubClient } from './client.ts'
import { readPages } from './pages.ts'

const Milestone = v.object({ number: v.number(), title: v.string() })
type Known = v.InferOutput<typeof Milestone>

/** GitHub takes and gives milestones by their numbers; people know them by their titles, compared without case. */
export class Milestones {
  readonly #client: GitHubClient
  readonly #numbers = new Map<string, number>()
  #isWhole = false

  constructor(client: GitHubClient) {
    this.#client = client
  }

  /** A milestone seen on an issue. */
  remember({ number, title }: Known): void {
    this.#numbers.set(title.toLowerCase(), number)
  }

  /** Undefined for one that does not exist, or is not known to. */
  numberOf(title: string): number | undefined {
    return this.#numbers.get(title.toLowerCase())
  }

  /** Creates those that are missing, open and closed ones looked through. What GitHub refuses is told, and left out. */
  async ensure(wanted: readonly MilestoneDefinition[]): Promise<void> {
    const missing = new Set(await this.missing(wanted.map(({ title }) => title)))
    for (const milestone of wanted) {
      if (missing.has(milestone.title)) await this.#create(milestone)
    }
  }

  /** Those of the titles that no milestone has; all of them are read, once, when one is not known. */
  async missing(titles: readonly string[]): Promise<readonly string[]> {
    const isMissing = (title: string) => this.numberOf(title) === undefined
    if (titles.some(isMissing)) await this.#readAll()
    return titles.filter(isMissing)
  }

  async #readAll(): Promise<void> {
    if (this.#isWhole) return
    const { rows } = await readPages(this.#client, {
      purpose: { what: 'list the milestones', permission: 'issues: read', effect: 'read' },
      path: '/repos/{owner}/{repo}/milestones',
      query: { state: 'all' },
      pick: (row) => v.parse(Milestone, row),
    })
    for (const milestone of rows) this.remember(milestone)
    this.#isWhole = true
  }

  async #create({ title, description, dueOn }: MilestoneDefinition): Promise<void> {
    const { octokit, repository, progress } = this.#client
    const purpose = { what: 'create a milestone', permission: 'issues: write', effect: 'write' } as const
    await this.#client.attempt(purpose, async () => {
      try {
        const response = await octokit.rest.issues.createMilestone({
          ...repository,
          title,
          description,
          // Noon: GitHub keeps the day it is then in California.
          ...(dueOn === null ? {} : { due_on: `${dueOn}T12:00:00Z` }),
        })
        this.remember(v.parse(Milestone, response.data))
      } catch (error) {
        if (!(error instanceof RequestError) || !REFUSALS.has(error.status)) throw error
        progress(`GitHub makes no milestone "${title}" (${error.status}); issues go without it.`)
      }
    })
  }
}

/** Without the right for it GitHub answers 403 or 404. */
const REFUSALS: ReadonlySet<number> = new Set([403, 404, 410, 422])
