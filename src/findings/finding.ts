export const SEVERITIES = ['info', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]
/** A rule's level in the configuration: a severity, or switched off. */
export type Level = Severity | 'off'

/** A place in a document: lines and columns are 1-based; `endColumn` lies one past the last character. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What `check` has to say about one place of one document. Data, never an exception. */
export interface Finding extends Place {
  readonly path: string
  /** The rule's id, e.g. `required-section`. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence: what was found. */
  readonly message: string
  /** What was expected, or how to mend it; null where the message says it all. */
  readonly expected: string | null
  /** The rule's documentation page. */
  readonly url: string | null
}

/** What people may want to know of a rule besides its findings. */
export interface RuleDescription {
  readonly id: string
  /** One sentence. */
  readonly summary: string
  readonly defaultLevel: Level
  /** The rule's documentation page. */
  readonly url: string | null
}
