import { checkDocuments } from '../commands/check.ts'
import type { Config } from '../config/config.ts'
import type { Documents } from '../files/document-file.ts'
import { loadBaseline } from '../files/load-baseline.ts'
import type { Finding } from '../findings/finding.ts'
import { summaryWords } from '../findings/summary.ts'
import type { CheckOptions } from './options.ts'
import { withProgress } from './progress-bar.ts'
import { docsUrlFor, renderCheck } from './render-check.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'

/** What one check gave. */
export interface Checked {
  readonly findings: readonly Finding[]
  /** In the format that was asked for, in pieces that are made as they are gone through, once. */
  readonly pieces: Iterable<string>
  /** What is to be told beside the result, a sentence each. */
  readonly notices: readonly string[]
}

/** Checks the documents that were found, and renders what there is to say; prints nothing but how far it is. */
export async function checkAll(
  terminal: Terminal,
  { config, today }: Session,
  found: Documents,
  options: CheckOptions,
): Promise<Checked> {
  const baseline = options.updateBaseline
    ? null
    : await loadBaseline(terminal.cwd, baselineFile(config, options))
  const documents = options.quiet === true ? found : withProgress(found, terminal)
  const docsUrl = docsUrlFor(terminal, options)
  const { findings, notices, summary } = checkDocuments({ documents, config, today, docsUrl, baseline })
  const pieces = await renderCheck(terminal, options, found, findings)
  // A line for each finding has none for their number.
  const all = options.compact === true ? [...notices, `${summaryWords(summary)}.`] : notices
  return { findings, pieces, notices: all }
}

/** The file of known findings, null where there is none: the option goes before the configuration. */
export function baselineFile(config: Config, options: CheckOptions): string | null {
  return options.baseline ?? config.check.baseline
}
