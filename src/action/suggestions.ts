import { planFixes } from '../commands/fix.ts'
import { Failure } from '../errors.ts'
import { addedLines } from '../files/changed-lines.ts'
import type { Documents } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import { counted } from '../findings/summary.ts'
import { type LineChange, lineChanges } from '../fixes/line-changes.ts'
import { markdownText, withoutInvisible } from '../safe-text/safe-text.ts'
import { shortHash } from '../sync/words.ts'
import type { ChangedFile, GitHubPullRequest, ReviewComment } from '../trackers/github/pull-request.ts'
import type { Job } from './job.ts'
import { describeFailure, type Message } from './result.ts'
import { COMMENT_CHARACTERS } from './size.ts'

/** On one pull request, all runs together. */
const MOST_SUGGESTIONS = 10
/** The first line of each of our suggestions; by its key it is known again. */
const MARKER = /^<!-- postmortem-actions: suggestion ([0-9a-f]+) -->\r?(?:\n|$)/

interface Suggestion extends ReviewComment {
  readonly key: string
}

/**
 * Offers what can be mended as suggested changes, in one review: on lines the pull request adds, none twice. Those that were
 * offered stay as they are, whatever became of them. What keeps this from being done is a notice at most, never a failure.
 */
export async function offerSuggestions(
  job: Job,
  documents: Documents,
  findings: readonly Finding[],
): Promise<readonly Message[]> {
  const { inputs, event } = job
  if (!inputs.suggestions || inputs.dryRun || event.pullRequest === null) return []
  try {
    const changes = [...planFixes({ documents, config: job.config, findings })].flatMap(
      ({ path, text, mends }) => lineChanges(text, mends).map((change) => ({ path, change })),
    )
    const pullRequest = changes.length === 0 ? null : await job.pullRequest()
    if (pullRequest === null) return []
    const outcome = await offer(job, pullRequest, event.pullRequest.headSha, changes)
    // A comment that could not be written has told as much.
    if (outcome !== 'denied' || inputs.comment || event.pullRequest.isFork) return []
    const text =
      'The token may not write suggestions on the pull request. Add `pull-requests: write` under `permissions:` of the workflow job, or set `suggestions: false`.'
    return [{ level: 'notice', text }]
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return [{ level: 'notice', text: `No changes were suggested. ${describeFailure(error)}` }]
  }
}

interface PlacedChange {
  /** Of the document, as found. */
  readonly path: string
  readonly change: LineChange
}

async function offer(
  job: Job,
  pullRequest: GitHubPullRequest,
  commit: string,
  changes: readonly PlacedChange[],
): Promise<'done' | 'denied'> {
  const files = new Map((await pullRequest.changedFiles()).map((file) => [file.path, file]))
  const possible = changes.flatMap(({ path, change }) => {
    const place = job.repositoryPath(path)
    const file = place === null ? undefined : files.get(place)
    return file !== undefined && isAdded(change, file) ? (suggestionOf(file.path, change) ?? []) : []
  })
  if (possible.length === 0) return 'done'
  const offered = new Set(
    (await pullRequest.reviewComments()).flatMap((body) => MARKER.exec(body)?.[1] ?? []),
  )
  const fresh = possible.filter(({ key }) => !offered.has(key))
  const comments = fresh.slice(0, Math.max(0, MOST_SUGGESTIONS - offered.size))
  if (comments.length === 0) return 'done'
  const outcome = await pullRequest.review({
    commit,
    body: reviewBody(comments.length, fresh.length - comments.length),
    comments: comments.map(({ key: _, ...comment }) => comment),
  })
  return outcome === 'denied' ? 'denied' : 'done'
}

/** True when the pull request adds all of these lines, just so: what is checked out may be its merge with other changes. */
function isAdded({ startLine, before }: LineChange, { patch }: ChangedFile): boolean {
  if (patch === null) return false
  const added = addedLines(patch)
  return before.every((text, index) => added.get(startLine + index) === text)
}

/** Null where a suggestion would not give back just these lines. */
function suggestionOf(
  path: string,
  { startLine, endLine, before, after, mends }: LineChange,
): Suggestion | null {
  const code = after.join('\n')
  const key = shortHash(JSON.stringify([path, before, after]))
  const runs = (code.match(/`+/g) ?? []).map((run) => run.length)
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  const what = mends.map((mend) => markdownText(mend.what)).join(' ')
  const body = `<!-- postmortem-actions: suggestion ${key} -->\n${what}\n\n${fence}suggestion\n${code}\n${fence}\n`
  const isShown = withoutInvisible(code) === code && body.length <= COMMENT_CHARACTERS
  return isShown ? { key, path, startLine, endLine, body } : null
}

function reviewBody(shown: number, left: number): string {
  const more = left > 0 ? ` ${left} more ${left === 1 ? 'is' : 'are'} left.` : ''
  const they = shown === 1 ? 'It is' : 'They are'
  return `${counted(shown, 'change')} can be made without anybody’s judgement.${more} ${they} not suggested again; \`postmortem-actions check --fix\` makes all of them in your checkout.`
}
