/**
 * What is thrown on purpose. `usage`: the command line, an input or the configuration is wrong (exit code 2).
 * `tracker`: the tracker refused or could not be reached, or a person has to agree before anything is written (exit
 * code 3).
 */
export type FailureKind = 'usage' | 'tracker'

export interface FailureDetails {
  /** Stable, upper case, e.g. `CONFIG_INVALID`, `TRACKER_UNAUTHORIZED`. */
  readonly code: string
  readonly kind: FailureKind
  /** One line (or one line per problem) that says what and where: file, line, key. */
  readonly message: string
  /** What to do about it, one sentence. */
  readonly advice?: string
  readonly cause?: unknown
}

/** An expected failure with a code, a place and an advice; everything else that is thrown is a defect of ours. */
export class Failure extends Error {
  readonly code: string
  readonly kind: FailureKind
  readonly advice: string | null

  constructor(details: FailureDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'Failure'
    this.code = details.code
    this.kind = details.kind
    this.advice = details.advice ?? null
  }
}
