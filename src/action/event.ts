import * as v from 'valibot'
import type { Visibility } from '../trackers/tracker.ts'

/** What we read of the event that started the run: few fields, each checked, everything else dropped. */
export interface ActionEvent {
  /** `pull_request`, `push`, ... */
  readonly name: string
  /** `opened`, `closed`, ...; null for events without activity types. */
  readonly action: string | null
  /** The ref of the run, e.g. `refs/heads/main`. */
  readonly ref: string
  /** The commit of the run. */
  readonly sha: string
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string
  /** Who can read that repository; null where the event does not tell it. */
  readonly visibility: Visibility | null
  /** Null where the event does not tell it. */
  readonly defaultBranch: string | null
  readonly pullRequest: PullRequestEvent | null
  /** The commit a merge group is built on; null for other events. */
  readonly mergeGroupBase: string | null
}

export interface PullRequestEvent {
  readonly number: number
  readonly merged: boolean
  readonly baseBranch: string
  readonly baseSha: string
  readonly headSha: string
  /** True when the head lies in another repository (its token is read-only), or in one that was deleted. */
  readonly isFork: boolean
}

/** Only commits by their full id are passed on to git: never a name, never something that reads as an option. */
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/))
const nullish = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema, null), null)

const payloadSchema = v.object({
  action: nullish(v.string()),
  repository: nullish(
    v.object({
      default_branch: nullish(v.string()),
      visibility: nullish(v.picklist(['public', 'internal', 'private'])),
      private: nullish(v.boolean()),
    }),
  ),
  merge_group: nullish(v.object({ base_sha: commit })),
  pull_request: nullish(
    v.object({
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      merged: nullish(v.boolean()),
      base: v.object({ ref: v.string(), sha: commit }),
      head: v.object({ sha: commit, repo: nullish(v.object({ full_name: v.string() })) }),
    }),
  ),
})

/**
 * The event from the runner's environment variables and the payload (parsed JSON of `GITHUB_EVENT_PATH`, or anything).
 * A field of an unexpected type counts as absent: payloads differ between events and versions of GitHub.
 */
export function readEvent(
  environment: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): ActionEvent {
  const parsed = v.safeParse(payloadSchema, payload)
  const fields = parsed.success ? parsed.output : null
  const repository = environment.GITHUB_REPOSITORY ?? ''
  const pull = fields?.pull_request ?? null
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    action: fields?.action ?? null,
    ref: environment.GITHUB_REF ?? '',
    sha: environment.GITHUB_SHA ?? '',
    repository,
    visibility: visibilityIn(fields?.repository ?? null),
    defaultBranch: fields?.repository?.default_branch ?? null,
    pullRequest:
      pull === null
        ? null
        : {
            number: pull.number,
            merged: pull.merged === true,
            baseBranch: pull.base.ref,
            baseSha: pull.base.sha,
            headSha: pull.head.sha,
            isFork: pull.head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
          },
    mergeGroupBase: fields?.merge_group?.base_sha ?? null,
  }
}

function visibilityIn(
  repository: { readonly visibility: Visibility | null; readonly private: boolean | null } | null,
): Visibility | null {
  if (repository === null || repository.visibility !== null) return repository?.visibility ?? null
  return repository.private === null ? null : repository.private ? 'private' : 'public'
}
