import { RequestError } from '@octokit/request-error'
import * as v from 'valibot'
import type { LabelDefinition } from '../tracker.ts'
import type { GitHubClient } from './client.ts'
import { readPages } from './pages.ts'

const Label = v.object({ name: v.string() })

/** The labels of the repository, as far as they are known without asking twice. Names are compared without case. */
export class Labels {
  readonly #client: GitHubClient
  readonly #known = new Set<string>()
  readonly #made = new Set<string>()
  #isWhole = false

  constructor(client: GitHubClient) {
    this.#client = client
  }

  /** A label seen on an issue exists. */
  remember(names: readonly string[]): void {
    for (const name of names) this.#known.add(name.toLowerCase())
  }

  /** This client made it. */
  made(name: string): void {
    this.#made.add(name.toLowerCase())
    this.remember([name])
  }

  /** Those of which it is not known that they exist. */
  unknown(labels: readonly LabelDefinition[]): readonly LabelDefinition[] {
    return labels.filter(({ name }) => !this.#isKnown(name))
  }

  /** True when this client made the label, so that no issue had it before. */
  wasMade(name: string): boolean {
    return this.#made.has(name.toLowerCase())
  }

  async exists(name: string): Promise<boolean> {
    if (!this.#isKnown(name)) await this.#readAll()
    return this.#isKnown(name)
  }

  /**
   * Creates those that are missing. The first is created without asking: where that succeeds the repository is new to
   * us, and the others are missing too, most likely; where it was there, the list of all saves requests.
   */
  async ensure(wanted: readonly LabelDefinition[]): Promise<void> {
    const unknown = this.unknown(wanted)
    for (const [index, label] of unknown.entries()) {
      const isFresh = index === 0 || this.wasMade(unknown[0]?.name ?? '')
      if (!isFresh && unknown.length - index > 1) await this.#readAll()
      if (!this.#isKnown(label.name)) await this.#create(label)
    }
  }

  #isKnown(name: string): boolean {
    return this.#known.has(name.toLowerCase())
  }

  async #readAll(): Promise<void> {
    if (this.#isWhole) return
    const { rows } = await readPages(this.#client, {
      purpose: { what: 'list the labels', permission: 'issues: read', effect: 'read' },
      path: '/repos/{owner}/{repo}/labels',
      pick: (row) => v.parse(Label, row).name,
    })
    this.remember(rows)
    this.#isWhole = true
  }

  async #create({ name, color, description }: LabelDefinition): Promise<void> {
    const { octokit, repository } = this.#client
    const purpose = {
      what: `create the label ${name}`,
      permission: 'issues: write',
      effect: 'write',
    } as const
    await this.#client.attempt(purpose, async () => {
      try {
        await octokit.rest.issues.createLabel({ ...repository, name, color, description })
        this.made(name)
      } catch (error) {
        if (!(await this.#isAlreadyThere(name, error))) throw error
      }
    })
    this.remember([name])
  }

  /** Somebody else was faster, or it was there all along. GitHub says `already_exists`; for others, look. */
  async #isAlreadyThere(name: string, error: unknown): Promise<boolean> {
    if (!(error instanceof RequestError) || error.status !== 422) return false
    return /already_exists/.test(error.message) || (await this.exists(name))
  }
}
