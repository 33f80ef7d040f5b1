import type { CalendarDate, CalendarSpan } from '../calendar/date.ts'
import type { Level } from '../findings/finding.ts'
import type { ItemKind, Priority } from '../postmortem/postmortem.ts'
import type { TemplateSetting } from '../templates/registry.ts'

export interface RuleSetting {
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
}

/** How labels for a kind of value are named: a pattern whose `*` is the value, one label for each value, or none. */
export type LabelNaming = string | Readonly<Record<string, string>> | null

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Settings of rules for the documents at some paths. */
export interface RuleOverride {
  /** Globs relative to the working folder. */
  readonly paths: readonly string[]
  readonly rules: RuleSettings
}

export type CheckScope = 'touched-lines' | 'touched-documents' | 'all'

/** The configuration as the code reads it: every key present, spans and dates parsed. */
export interface Config {
  /** Globs relative to the working folder. */
  readonly paths: readonly string[]
  readonly ignore: readonly string[]
  /** Incidents before this day open no issues. */
  readonly since: CalendarDate | null
  /** An IANA name. */
  readonly timezone: string
  /** ISO 639-1 code, or `auto`. */
  readonly language: string
  readonly template: TemplateSetting
  readonly select: 'tasks' | 'all'
  /** Only rules the user has named; the others keep their default level. */
  readonly rules: RuleSettings
  /** For some documents; the later one wins. */
  readonly overrides: readonly RuleOverride[]
  readonly check: {
    /** What is judged on a pull request. */
    readonly scope: CheckScope
    /** Incidents before this day are not judged. */
    readonly since: CalendarDate | null
    /** A file of known findings, relative to the working folder. */
    readonly baseline: string | null
  }
  readonly due: {
    readonly default: CalendarSpan | null
    readonly priority: Readonly<Partial<Record<Priority, CalendarSpan>>>
    readonly severity: Readonly<Record<string, CalendarSpan>>
  }
  /** At least one; the first is the label by which our issues are listed. */
  readonly labels: readonly string[]
  /** What the labels for an item's own facts are called. */
  readonly labelNames: Readonly<Record<'kind' | 'priority' | 'severity', LabelNaming>>
  /** Owner as written in documents (compared without case) → logins. */
  readonly owners: Readonly<Record<string, readonly string[]>>
  readonly onRemoved: 'close' | 'label' | 'ignore'
  /** Which items have their issues in another repository; the first that fits counts. Null: any. */
  readonly routes: readonly {
    readonly owner: string | null
    readonly label: string | null
    readonly kind: ItemKind | null
    /** `owner/name` */
    readonly repository: string
  }[]
  /** Propose to write the numbers of issues into the documents. */
  readonly writeBack: boolean
  readonly github: {
    readonly writeIntervalMs: number
    readonly milestone: 'none' | 'postmortem' | 'due-month'
    /** Name of the issue type by the item's kind, `default` for all others; null for none. */
    readonly issueTypes: Readonly<Record<string, string>> | null
    /** Name of the organisation's date field that holds the due date; null for none. */
    readonly dueField: string | null
    /** One issue for each postmortem, which has those of its items as sub-issues. */
    readonly parentIssues: boolean
    /** Names of apps beside GitHub Actions whose issues count as ours. */
    readonly apps: readonly string[]
  }
  readonly report: {
    readonly title: string
    readonly dueSoon: CalendarSpan
    /** Null: the label is not kept. */
    readonly labels: { readonly overdue: string | null; readonly dueSoon: string | null }
    /** Whether the weekly comment mentions people. */
    readonly mentions: boolean
    /** The label that exempts an issue from the weekly comment; null: none does. */
    readonly snooze: string | null
    /** `owner/name` of further repositories it tells of, each once. */
    readonly repositories: readonly string[]
    /** Null: no repository is found by its topic. */
    readonly topic: string | null
    /** Whose repositories are looked through for the topic; null: those of the owner of the issues' repository. */
    readonly organisation: string | null
  }
}
