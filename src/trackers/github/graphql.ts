import { RequestError } from '@octokit/request-error'
import type { Octokit } from '@octokit/rest'
import * as v from 'valibot'
import type { GitHubClient, Purpose } from './client.ts'
import { limitWait } from './limits.ts'

/** What is asked through GraphQL, and of whom. */
export interface Question {
  readonly purpose: Purpose
  /** A query or mutation. What is not ours stands in the variables. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** True: where GitHub asks us to wait first, the question is given up instead (`TRACKER_LIMITED`). */
  readonly isHurried?: boolean
}

/** What GraphQL answered, in part at least: `data` is null, or has nulls in it, where a problem is told. */
export interface Answer {
  readonly data: unknown
  readonly problems: readonly Problem[]
}

/** What went wrong with a part of what was asked. */
export interface Problem {
  /** GitHub's kind, e.g. `NOT_FOUND`, `FORBIDDEN`; null where it tells none. */
  readonly type: string | null
  /** GitHub's words: one line without markup. */
  readonly message: string
  /** Field or alias of the outermost level that failed; null for all of the question. */
  readonly field: string | null
}

/** What GitHub offers through GraphQL alone, asked like everything else: limits, budget and failures are the client's. */
export interface GraphQL {
  /**
   * Null where the server has no GraphQL, or lets this token not have it; it is then not asked again. That parts of a
   * question failed is an answer.
   * @throws Failure as every request: without an answer, at a limit, with the budget spent.
   */
  ask(question: Question): Promise<Answer | null>
}

/** Servers without GraphQL: no such address (Gitea, emulators), or not allowed there. */
const NOT_AVAILABLE: ReadonlySet<number> = new Set([403, 404, 405, 410, 501])

const Envelope = v.object({
  data: v.optional(v.unknown()),
  errors: v.optional(
    v.array(
      v.object({
        type: v.nullish(v.string()),
        message: v.string(),
        path: v.nullish(v.array(v.union([v.string(), v.number()]))),
      }),
    ),
  ),
})

/**
 * The GraphQL beside the REST API that `octokit` was made for: `/api/graphql` beside `/api/v3`, else below the base.
 * `clean` makes a line to show of GitHub's words.
 */
export function createGraphQL(
  octokit: Octokit,
  attempt: GitHubClient['attempt'],
  clean: (words: string) => string,
): GraphQL {
  let isAvailable = true
  return {
    async ask({ purpose, query, variables = {}, isHurried = false }) {
      if (!isAvailable) return null
      return attempt(purpose, async () => {
        try {
          const data: unknown = await octokit.graphql(query, { ...variables, request: { isHurried } })
          return { data, problems: [] }
        } catch (error) {
          if (isNotAvailable(error)) {
            isAvailable = false
            return null
          }
          return answerWithProblems(error, clean)
        }
      })
    },
  }
}

function isNotAvailable(error: unknown): boolean {
  return error instanceof RequestError && NOT_AVAILABLE.has(error.status) && limitWait(error, 0) === null
}

/** Octokit throws where anything failed. What it throws else is thrown on. */
function answerWithProblems(error: unknown, clean: (words: string) => string): Answer {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError' || !('response' in error))
    throw error
  const { data, errors = [] } = v.parse(Envelope, error.response)
  return {
    data: data ?? null,
    problems: errors.map(({ type, message, path }) => {
      return { type: type ?? null, message: clean(message), field: path?.[0]?.toString() ?? null }
    }),
  }
}
