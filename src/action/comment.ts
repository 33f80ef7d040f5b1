import { folded } from './markdown.ts'
import { COMMENT_CHARACTERS, characters, joinWithin } from './size.ts'

/** By this line our comment is found again; it is never shown. */
export const COMMENT_MARKER = '<!-- postmortem-actions: pull request -->'

export interface CommentParts {
  /** One sentence. */
  readonly headline: string
  /** Markdown; empty when there are no findings. */
  readonly findings: readonly string[]
  /** One sentence on what a merge would do. */
  readonly previewLine: string
  /** Markdown; empty when a merge changes nothing. */
  readonly preview: readonly string[]
  /** What a reader has to know about the preview, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * The body of the pull request's comment, marker included, within GitHub's limit. Findings stand open; without any,
 * what a merge would do is folded away.
 */
export function commentBody({ headline, findings, previewLine, preview, notes }: CommentParts): string {
  const lead = `${COMMENT_MARKER}\n### ${headline}`
  const hints = notes.map((note) => `_${note}_`)
  const merge = `#### ${previewLine}`
  const blocks =
    findings.length > 0
      ? [lead, ...findings, merge, ...hints, ...preview]
      : [lead, ...hints, ...preview.map((block, index) => folded(previewFold(previewLine, index), block))]
  const withLine = findings.length === 0 && preview.length === 0 ? [...blocks, previewLine] : blocks
  return joinWithin(withLine, { size: characters, most: COMMENT_CHARACTERS })
}

function previewFold(previewLine: string, index: number): string {
  return index === 0 ? previewLine : 'More'
}
