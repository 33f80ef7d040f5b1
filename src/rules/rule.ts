import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { Level, Place, Severity } from '../findings/finding.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'

/** What a rule reports; the registry stamps path, id, severity and documentation address on it. */
export interface RuleReport {
  /** A line (the whole of it) or an exact place. */
  readonly place: { readonly line: number } | Place
  readonly message: string
  readonly expected?: string
  /** At most this severity for this report: it lowers the rule's level, it never raises it. */
  readonly level?: Severity
}

export interface RuleContext {
  readonly today: CalendarDate
  readonly config: Config
  /** The rule's options from the configuration, checked by the rule's own schema; `{}` when none are given. */
  readonly options: Readonly<Record<string, unknown>>
}

/** What is told of a rule in lists of rules. */
export interface RuleHead {
  /** Kebab case, unique, also the name of its page in `docs/rules`. */
  readonly id: string
  readonly group: 'structure' | 'metadata' | 'timeline' | 'impact' | 'cause' | 'action-items' | 'hygiene'
  /** One sentence for the list of rules. */
  readonly summary: string
  readonly defaultLevel: Level
}

export interface Rule extends RuleHead {
  /** Pure: the same postmortem and context give the same reports. */
  readonly check: (postmortem: Postmortem, context: RuleContext) => Iterable<RuleReport>
}
