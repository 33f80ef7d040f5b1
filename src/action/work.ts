import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { ActionEvent } from './event.ts'
import type { Command } from './inputs.ts'

/** Two commits: the documents changed on the way from where `head` left `base`. */
export interface Proposal {
  readonly base: string
  readonly head: string
}

/** What a run is to do. */
export type Work =
  /** `proposal`: what is proposed for merging bounds the documents to be judged; null for all documents. */
  | { readonly kind: 'check'; readonly proposal: Proposal | null }
  | { readonly kind: 'sync'; readonly thenReport: boolean }
  /** `publish`: keep the report issue; otherwise only summary and outputs. */
  | { readonly kind: 'report'; readonly publish: boolean }
  | { readonly kind: 'nothing'; readonly reason: string }

/**
 * Decides by command and event (contract, part 5). Issues are written only for what stands on the default branch: a
 * branch that is not merged promises nothing, and several branches would each open their own issues
 * (alstr/todo-to-issue-action#37, #50). Throws a Failure (`usage`, `SYNC_NOT_MERGED`) for a `sync` asked for by name
 * anywhere else, unless the run is dry.
 */
export function decideWork(command: Command, event: ActionEvent, dryRun: boolean): Work {
  if (command === 'auto') return decideByEvent(event, dryRun)
  if (command === 'check') return { kind: 'check', proposal: proposalOf(event) }
  if (command === 'report') return { kind: 'report', publish: !dryRun && !isProposal(event) }
  return sync(event, dryRun, false)
}

function decideByEvent(event: ActionEvent, dryRun: boolean): Work {
  switch (event.name) {
    case 'pull_request':
      if (event.action !== 'closed') return { kind: 'check', proposal: proposalOf(event) }
      return syncIfMerged(event)
    case 'merge_group':
      return { kind: 'check', proposal: proposalOf(event) }
    case 'push':
      return syncIfMerged(event)
    case 'schedule':
      return { kind: 'report', publish: !dryRun }
    case 'workflow_dispatch':
      return sync(event, dryRun, true)
    default:
      return {
        kind: 'nothing',
        reason: `Nothing is done by itself on the event \`${plainLine(event.name)}\`; the input \`command\` can ask for it.`,
      }
  }
}

function syncIfMerged(event: ActionEvent): Work {
  const obstacle = whyNotMerged(event)
  if (obstacle !== null) return { kind: 'nothing', reason: `${obstacle}.` }
  return { kind: 'sync', thenReport: false }
}

function sync(event: ActionEvent, dryRun: boolean, thenReport: boolean): Work {
  const obstacle = whyNotMerged(event)
  if (obstacle === null || dryRun) return { kind: 'sync', thenReport }
  throw new Failure({
    code: 'SYNC_NOT_MERGED',
    kind: 'usage',
    message: `sync writes issues only for what is merged: ${lowerFirst(obstacle)}`,
    advice:
      'Run it on `push` to the default branch, on a merged pull request or by `workflow_dispatch` on the default branch; or set `dry-run: true`.',
  })
}

/** A sentence without its full stop that says why what is checked out is not the default branch; null when it is. */
function whyNotMerged(event: ActionEvent): string | null {
  const { defaultBranch, pullRequest } = event
  // Scheduled workflows run on the default branch only, and their payload does not always name it.
  if (event.name === 'schedule') return null
  if (event.name === 'merge_group') return 'The merge group is not merged yet'
  if (event.name === 'pull_request_target') {
    return 'On `pull_request_target` it is not said which commit is checked out'
  }
  if (defaultBranch === null) return 'The event does not name the default branch'
  if (event.name === 'pull_request') {
    if (pullRequest === null) return 'The event does not describe its pull request'
    if (event.action !== 'closed') return `Pull request ${pullRequest.number} is not merged`
    if (!pullRequest.merged) return `Pull request ${pullRequest.number} was closed without being merged`
    if (pullRequest.baseBranch === defaultBranch) return null
    return `Pull request ${pullRequest.number} was merged into \`${plainLine(pullRequest.baseBranch)}\`, not into the default branch \`${plainLine(defaultBranch)}\``
  }
  if (event.ref === `refs/heads/${defaultBranch}`) return null
  return `\`${plainLine(event.ref)}\` is not the default branch \`${plainLine(defaultBranch)}\``
}

function isProposal(event: ActionEvent): boolean {
  return /^(pull_request|merge_group)/.test(event.name)
}

function proposalOf({ pullRequest, mergeGroupBase, sha }: ActionEvent): Proposal | null {
  if (pullRequest !== null) return { base: pullRequest.baseSha, head: pullRequest.headSha }
  return mergeGroupBase === null ? null : { base: mergeGroupBase, head: sha }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
