import { Failure } from '../errors.ts'
import { logLine } from '../safe-text/log-line.ts'
import { EXIT, type ExitCode } from './exit-code.ts'

export interface DescribedError {
  /** Ends with a line end. */
  readonly text: string
  readonly exitCode: ExitCode
}

/** What is said of something thrown: expected failures in their own words, everything else as a defect of ours. */
export function describeError(error: unknown, withStack: boolean): DescribedError {
  if (error instanceof Failure) {
    return {
      text: `error: ${failureLines(error).join('\n')}\n${stackOf(error, withStack)}`,
      exitCode: error.kind === 'usage' ? EXIT.usage : EXIT.incomplete,
    }
  }
  const what = error instanceof Error ? error.message : String(error)
  const hint = withStack ? '' : ' Set DEBUG=1 to see where it came from.'
  return {
    text: `error: This is a defect of postmortem-actions: ${logLine(what)} (UNEXPECTED).${hint}\n${stackOf(error, withStack)}`,
    exitCode: EXIT.incomplete,
  }
}

/** What happened (a line each), what to do, the code to look it up by. */
export function failureLines(failure: Failure): readonly string[] {
  const lines = failure.message.split('\n').map(logLine)
  return [...lines, ...(failure.advice === null ? [] : [logLine(failure.advice)]), `(${failure.code})`]
}

function stackOf(error: unknown, withStack: boolean): string {
  return withStack && error instanceof Error ? `${error.stack ?? ''}\n` : ''
}
