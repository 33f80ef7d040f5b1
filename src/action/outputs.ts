/** What each output holds when the run did not come to set it. */
export const OUTPUT_DEFAULTS = {
  errors: 0,
  warnings: 0,
  created: 0,
  updated: 0,
  closed: 0,
  remaining: 0,
  open: 0,
  overdue: 0,
  /** Path of a JSON file (contract, part 3), or empty. */
  plan: '',
  /** Number of the report issue, or empty. */
  'report-issue': '',
} as const satisfies Readonly<Record<string, number | string>>

export type OutputName = keyof typeof OUTPUT_DEFAULTS
export const OUTPUT_NAMES = Object.keys(OUTPUT_DEFAULTS) as readonly OutputName[]
