import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import type { Level, Place, Severity } from '../findings/finding.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'

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
  /** Every incident that the document tells, this one too; left out: this one alone. */
  readonly incidents?: readonly Postmortem[]
  readonly surroundings?: Surroundings
}

/** An open item of an earlier postmortem. */
export interface Resemblance {
  readonly title: string
  /** For people: the document and line, or the issue. */
  readonly where: string
  /** The number of its issue in the repository of the issues; null where it is not known. */
  readonly issue: number | null
}

/** What is known beyond the document; each part is left out where it could not be had. Pure functions, all of them. */
export interface Surroundings {
  /** True when the document was not there before the change that is judged. */
  readonly isNew?: boolean
  /** The open item of an earlier postmortem that an item resembles most, or null. */
  readonly resembling?: (item: ActionItem, postmortem: Postmortem) => Resemblance | null
  /** Those of an item's assignees that the tracker was asked about and refuses. */
  readonly unassignable?: (item: ActionItem, postmortem: Postmortem) => readonly string[]
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
  /** Speaks of a whole document, not of each incident that it tells. */
  readonly perDocument?: true
  /** Pure: the same postmortem and context give the same reports. */
  readonly check: (postmortem: Postmortem, context: RuleContext) => Iterable<RuleReport>
}
