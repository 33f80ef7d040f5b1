import { error, info, notice, setFailed, setOutput, summary as stepSummary, warning } from '@actions/core'
import type { Severity } from '../findings/finding.ts'
import { logLine } from '../safe-text/log-line.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import { annotate } from './annotations.ts'
import { OUTPUT_DEFAULTS, OUTPUT_NAMES } from './outputs.ts'
import type { RunResult } from './result.ts'
import { joinWithin, SUMMARY_BYTES, utf8Bytes } from './size.ts'

const ANNOTATE: Readonly<Record<Severity, typeof error>> = {
  error,
  warning,
  info: notice,
}

/** Lines for the log; hostile text in them is no workflow command. */
function logLines(text: string): string {
  return text.split('\n').map(logLine).join('\n')
}

/** Sets every output to what it holds when the run does not come to set it. */
export function emitDefaults(): void {
  for (const name of OUTPUT_NAMES) setOutput(name, OUTPUT_DEFAULTS[name])
}

/** A line of progress (or a few) in the log. */
export function emitProgress(text: string): void {
  info(logLines(text))
}

/** Writes a result to the Actions runtime: outputs, annotations, step summary, failure. */
export async function emitResult(result: RunResult): Promise<void> {
  for (const name of OUTPUT_NAMES) {
    const value = result.outputs[name]
    if (value !== undefined) setOutput(name, value)
  }
  emitAnnotations(result)
  await emitSummary(result)
  if (result.failure !== null) setFailed(logLines(result.failure))
}

function emitAnnotations({ findings, messages, failure }: RunResult): void {
  const ofLevel = (level: string) => messages.filter((message) => message.level === level).length
  const { shown, left } = annotate(findings, {
    error: failure === null ? 0 : 1,
    warning: ofLevel('warning'),
    info: ofLevel('notice') + 1,
  })
  for (const { level, message, ...place } of shown) ANNOTATE[level](message, place)
  if (left > 0) {
    notice(`${left} more ${left === 1 ? 'finding is' : 'findings are'} in the summary of this run.`)
  }
  for (const { level, text } of messages) (level === 'notice' ? notice : warning)(logLines(text))
}

async function emitSummary({ summary, messages, failure }: RunResult): Promise<void> {
  // A runner too old for summaries, or a run outside of one.
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const [heading, ...details] = summary
  const blocks = [
    ...(failure === null ? [] : [`> [!CAUTION]\n> ${failure.split('\n').map(markdownText).join('\\\n> ')}`]),
    ...(heading === undefined ? [] : [heading]),
    ...messages.map(({ text }) => `> [!NOTE]\n> ${markdownText(text)}`),
    ...details,
  ]
  await stepSummary.addRaw(joinWithin(blocks, { size: utf8Bytes, most: SUMMARY_BYTES })).write()
}
