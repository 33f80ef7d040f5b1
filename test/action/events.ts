import type { ActionEvent } from '../../src/action/event.ts'

export const BASE = 'b'.repeat(40)
export const HEAD = 'c'.repeat(40)

const repository = { name: 'shop', full_name: 'octo/shop', default_branch: 'main', owner: { login: 'octo' } }

interface PullRequestOptions {
  readonly action?: string
  readonly number?: number
  readonly merged?: boolean
  readonly base?: string
  readonly baseSha?: string
  readonly headSha?: string
  readonly headRepository?: string
}

/** The payload of a `pull_request` event, the fields we know of and some that we do not read. */
export function pullRequestPayload(options: PullRequestOptions = {}): object {
  const { action = 'opened', number = 7, merged = false, base = 'main' } = options
  return {
    action,
    number,
    pull_request: {
      number,
      state: action === 'closed' ? 'closed' : 'open',
      title: 'Postmortem of Tuesday',
      merged,
      merge_commit_sha: null,
      base: { ref: base, sha: options.baseSha ?? BASE, repo: { full_name: 'octo/shop' } },
      head: {
        ref: 'postmortem',
        sha: options.headSha ?? HEAD,
        repo: { full_name: options.headRepository ?? 'octo/shop', fork: false },
      },
    },
    repository,
    sender: { login: 'alice' },
  }
}

export const pushPayload = (): object => ({ repository, before: BASE, after: HEAD, commits: [] })
export const dispatchPayload = (): object => ({ repository, inputs: null, ref: 'refs/heads/main' })
export const schedulePayload = (): object => ({ schedule: '17 9 * * 1', repository })
export const mergeGroupPayload = (baseSha = BASE): object => ({
  action: 'checks_requested',
  merge_group: {
    base_sha: baseSha,
    base_ref: 'refs/heads/main',
    head_sha: HEAD,
    head_ref: 'refs/heads/gh-readonly-queue/main/x',
  },
  repository,
})

/** An event as the code reads it; a push to the default branch unless said otherwise. */
export function anEvent(fields: Partial<ActionEvent> = {}): ActionEvent {
  return {
    name: 'push',
    action: null,
    ref: 'refs/heads/main',
    sha: HEAD,
    repository: 'octo/shop',
    visibility: null,
    defaultBranch: 'main',
    pullRequest: null,
    mergeGroupBase: null,
    ...fields,
  }
}

export function aPullRequest(
  action: string,
  fields: Partial<NonNullable<ActionEvent['pullRequest']>> = {},
): ActionEvent {
  return anEvent({
    name: 'pull_request',
    action,
    ref: 'refs/pull/7/merge',
    pullRequest: {
      number: 7,
      merged: false,
      baseBranch: 'main',
      baseSha: BASE,
      headSha: HEAD,
      isFork: false,
      ...fields,
    },
  })
}
