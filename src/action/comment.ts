import { Failure } from '../errors.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import type { Job } from './job.ts'
import { describeFailure, type Message } from './result.ts'
import { COMMENT_CHARACTERS, characters, joinWithin } from './size.ts'

/** By this line our comment is found again; it is never shown. */
export const COMMENT_MARKER = '<!-- postmortem-actions: pull request -->'

export interface CommentParts {
  /** One sentence without its full stop. */
  readonly headline: string
  /** Markdown within a number of UTF-16 units; null when there are no findings. */
  readonly findings: ((maxCharacters: number) => string) | null
  /** Markdown: what the documents lack; empty when nothing. */
  readonly missing: string
  /** Null when no document is concerned. */
  readonly preview: {
    /** One sentence without its full stop: what a merge would do. */
    readonly line: string
    /** Markdown; empty when a merge changes nothing. */
    readonly table: string
    /** What has to be known about it, one sentence or a few; null when nothing. */
    readonly note: string | null
  } | null
}

/** The preview keeps at least a third of the comment, however many findings there are. */
const FINDINGS_CHARACTERS = Math.floor((COMMENT_CHARACTERS * 2) / 3)

/** The comment's body, marker included, within GitHub's limit. Findings stand open; without any, all is folded away. */
export function commentBody({ headline, findings, missing, preview }: CommentParts): string {
  // The findings begin with the same words.
  const lead = `${COMMENT_MARKER}\n### Postmortems${findings === null ? `: ${headline}` : ''}`
  const note = preview?.note ? [`_${markdownText(preview.note)}_`] : []
  const lacks = missing === '' ? [] : [missing]
  const table = preview?.table ? [preview.table] : []
  const line = preview === null ? [] : [preview.line]
  const limit = (most: number) => ({ size: characters, most })
  if (findings !== null) {
    const blocks = [
      lead,
      findings(FINDINGS_CHARACTERS),
      ...lacks,
      ...(preview === null ? [] : [`### ${preview.line}`]),
      ...note,
      ...table,
    ]
    return joinWithin(blocks, limit(COMMENT_CHARACTERS))
  }
  if (table.length === 0 && lacks.length === 0)
    return joinWithin([lead, ...line.map((text) => `${text}.`), ...note], limit(COMMENT_CHARACTERS))
  const open = `${lead}\n\n<details><summary>${line.join('')}</summary>\n\n`
  const close = '\n</details>\n'
  return (
    open +
    joinWithin([...note, ...table, ...lacks], limit(COMMENT_CHARACTERS - open.length - close.length)) +
    close
  )
}

/** Keeps the pull request's comment; what keeps it from being written becomes a notice, never a failure. */
export async function keepComment(job: Job, parts: CommentParts): Promise<readonly Message[]> {
  const { inputs, event } = job
  if (!inputs.comment || inputs.dryRun || event.pullRequest === null) return []
  try {
    const pullRequest = await job.pullRequest()
    if (pullRequest === null) return []
    // A pull request without postmortems gets no comment; one that had some gets its comment corrected.
    const onlyUpdate = parts.preview === null && parts.findings === null
    const outcome = await pullRequest.upsertComment(COMMENT_MARKER, commentBody(parts), { onlyUpdate })
    if (outcome !== 'denied') return []
    return [
      {
        level: 'notice',
        text: event.pullRequest.isFork
          ? 'The pull request comes from a fork, whose token may not comment; findings and preview are in the summary of this run.'
          : 'The token may not comment on the pull request; findings and preview are in the summary of this run. Add `pull-requests: write` under `permissions:` of the workflow job to have them as a comment, or set `comment: false`.',
      },
    ]
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return [{ level: 'notice', text: `The comment was not written. ${describeFailure(error)}` }]
  }
}
