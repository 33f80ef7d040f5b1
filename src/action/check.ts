import { checkDocuments } from '../commands/check.ts'
import type { Outline } from '../commands/outline.ts'
import type { Finding } from '../findings/finding.ts'
import { renderFindings } from '../findings/render.ts'
import { counted, failsAt, summaryWords } from '../findings/summary.ts'
import { type CommentParts, keepComment } from './comment.ts'
import type { Job } from './job.ts'
import { renderMissing } from './missing.ts'
import { renderOutlines } from './outline.ts'
import { writePlanFile } from './plan-file.ts'
import { type Preview, previewLine, previewMerge, previewTable } from './preview.ts'
import type { RunResult } from './result.ts'
import { selectDocuments } from './selection.ts'
import { withinBytes } from './size.ts'
import { offerSuggestions } from './suggestions.ts'
import type { Proposal } from './work.ts'

/** Room of the summary for findings; the preview has the rest. */
const FINDINGS_BYTES = 600 * 1024

/**
 * Judges the documents, previews what a merge would do, keeps the pull request's comment. Nothing but the findings makes
 * it fail: tracker and comment are extras of a check, and the token of a fork may neither read nor write.
 */
export async function check(job: Job, proposal: Proposal | null): Promise<RunResult> {
  const { config, today, docsUrl, links, inputs } = job
  const selection = await selectDocuments(job, proposal)
  const { documents, touched, added } = selection
  const baseline = await job.baseline()
  const preview = await previewMerge(job, documents)
  const outlines: Outline[] = []
  const { findings, summary, notices } = checkDocuments({
    documents,
    config,
    today,
    docsUrl,
    touched,
    baseline,
    added,
    outline: (outline) => outlines.push(outline),
    ...(preview?.knowledge ? { tracker: preview.knowledge } : {}),
  })
  for (const notice of notices) job.progress(notice)
  const parts: CommentParts = {
    headline: preview === null ? 'none is concerned' : summaryWords(summary),
    findings:
      findings.length === 0
        ? null
        : (maxCharacters) =>
            renderFindings('markdown', findings, {
              documents: documents.length,
              maxCharacters,
              sourceUrl: (path, line) => links.lineUrl(path, line, line),
            }),
    missing: renderMissing(outlines, findings, links.lineUrl),
    preview: preview === null ? null : asParts(preview),
  }
  job.progress(`Postmortems: ${parts.headline}.`)
  if (findings.length > 0) job.progress(renderFindings('text', findings, { documents: documents.length }))
  const commentMessages = await keepComment(job, parts)
  const suggestionMessages = proposal === null ? [] : await offerSuggestions(job, documents, findings)
  return {
    outputs: {
      errors: summary.errors,
      warnings: summary.warnings,
      plan: preview === null ? '' : await writePlanFile(job.temporaryFolder, preview.plan),
    },
    summary: summaryBlocks(parts, renderOutlines(outlines, findings, links.lineUrl)),
    findings,
    messages: [
      ...selection.messages,
      ...(preview?.blindness ? [{ level: 'notice' as const, text: preview.blindness }] : []),
      ...commentMessages,
      ...suggestionMessages,
    ],
    failure: failsAt(findings, inputs.failOn) ? failureOf(findings, inputs.failOn) : null,
  }
}

function asParts(preview: Preview): CommentParts['preview'] {
  return { line: previewLine(preview.shown), table: previewTable(preview.shown), note: preview.blindness }
}

function summaryBlocks(
  { headline, findings, missing, preview }: CommentParts,
  outlines: string,
): readonly string[] {
  const blocks = [
    ...(findings === null
      ? [`## Postmortems: ${headline}`]
      : ['## Postmortems', withinBytes(findings, FINDINGS_BYTES)]),
    missing,
    ...(preview === null ? [] : [`### ${preview.line}`, preview.table]),
    outlines,
  ]
  return blocks.filter((block) => block !== '')
}

function failureOf(findings: readonly Finding[], failOn: string): string {
  const failing = findings.filter(({ severity }) => severity === 'error' || severity === failOn)
  const documents = new Set(failing.map(({ path }) => path)).size
  return `${counted(failing.length, 'finding')} in ${counted(documents, 'document')} fail this check (fail-on: ${failOn}).`
}
