import { RequestError } from '@octokit/request-error'
import { Failure } from '../../errors.ts'
import type { GitHubClient } from './client.ts'
import { isDeleted } from './failures.ts'
import type { ReadIssue } from './issue.ts'

/** More issues than this that no listing shows are no lag any more. */
const MOST_UNLISTED = 500

type Parse = (data: unknown) => ReadIssue

/** What is under a number: an issue or pull request, something that was there once, or nothing yet. */
export type Numbered = ReadIssue | 'gone' | 'nothing'

/**
 * Listings lag: an issue may be made and not listed for seconds or minutes. Reading one by its number does not lag, and
 * numbers are given out one after the other; so what stands beyond the highest number known is found by asking for it.
 * Discussions share the numbers and cannot be read as issues: one of them looks like the end of the row.
 */
export class Unlisted {
  readonly #client: GitHubClient
  readonly #parse: Parse
  #highest = 0

  constructor(client: GitHubClient, parse: Parse) {
    this.#client = client
    this.#parse = parse
  }

  /** A number that is known to be given out, with all below it. */
  note(number: number): void {
    this.#highest = Math.max(this.#highest, number)
  }

  /** What was made after the newest that is known: one request where there is nothing. */
  async beyond(): Promise<readonly ReadIssue[]> {
    const found: ReadIssue[] = []
    for (let number = this.#highest + 1; ; number += 1) {
      const numbered = await readNumber(this.#client, number, this.#parse)
      if (numbered === 'nothing') return found
      if (numbered !== 'gone') found.push(numbered)
      this.note(number)
      if (found.length > MOST_UNLISTED) throw this.#tooMany()
    }
  }

  /** What was made between the newest known and `number`, which is noted: no request where there is nothing. */
  async before(number: number): Promise<readonly ReadIssue[]> {
    const first = Math.max(this.#highest + 1, number - MOST_UNLISTED)
    this.note(number)
    const found: ReadIssue[] = []
    for (let between = first; between < number; between += 1) {
      const numbered = await readNumber(this.#client, between, this.#parse)
      if (typeof numbered === 'object') found.push(numbered)
    }
    return found
  }

  #tooMany(): Failure {
    return new Failure({
      code: 'TRACKER_UNAVAILABLE',
      kind: 'tracker',
      message: `More than ${MOST_UNLISTED} new issues in ${this.#client.description} do not stand in its listings yet.`,
      advice: 'Nothing was changed by it. Run again when GitHub has caught up.',
    })
  }
}

/** Reads an issue or pull request by its number. */
export async function readNumber(client: GitHubClient, number: number, parse: Parse): Promise<Numbered> {
  const purpose = { what: `read issue #${number}`, permission: 'issues: read', effect: 'read' } as const
  return client.attempt(purpose, async () => {
    try {
      const wanted = { ...client.repository, issue_number: number }
      const read = parse((await client.octokit.rest.issues.get(wanted)).data)
      // GitHub leads on to where an issue was transferred: another repository, another number.
      return read.issue.number === number ? read : 'gone'
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) return 'nothing'
      if (error instanceof RequestError && isDeleted(error)) return 'gone'
      throw error
    }
  })
}
