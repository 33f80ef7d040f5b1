import { Failure } from '../errors.ts'
import type { Finding } from '../findings/finding.ts'
import type { OutputName } from './outputs.ts'

/** What the run itself has to say, beside the findings: shown as an annotation without a place. */
export interface Message {
  readonly level: 'notice' | 'warning'
  readonly text: string
}

/** All that a run leaves behind in the Actions runtime, as data. */
export interface RunResult {
  readonly outputs: Readonly<Partial<Record<OutputName, number | string>>>
  /** Blocks of Markdown for the step summary, the most important first. */
  readonly summary: readonly string[]
  /** To be shown at their lines. */
  readonly findings: readonly Finding[]
  readonly messages: readonly Message[]
  /** Why the step fails, a line or a few; null when it does not. */
  readonly failure: string | null
}

export const EMPTY_RESULT: RunResult = {
  outputs: {},
  summary: [],
  findings: [],
  messages: [],
  failure: null,
}

/** The results of two pieces of work of one run, one after the other. */
export function joinResults(first: RunResult, second: RunResult): RunResult {
  return {
    outputs: { ...first.outputs, ...second.outputs },
    summary: [...first.summary, ...second.summary],
    findings: [...first.findings, ...second.findings],
    messages: [...first.messages, ...second.messages],
    failure: [first.failure, second.failure].filter((failure) => failure !== null).join('\n') || null,
  }
}

/** One line (or a few) for people: what happened, what to do, and the code to look it up by. */
export function describeFailure(failure: Failure): string {
  return [failure.message, failure.advice, `(${failure.code})`].filter((part) => part !== null).join(' ')
}

/** A run that ended with something thrown: expected failures in their own words, everything else as a defect of ours. */
export function failedResult(error: unknown): RunResult {
  const failure =
    error instanceof Failure
      ? describeFailure(error)
      : `A defect of postmortem-actions, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  return { ...EMPTY_RESULT, failure }
}
