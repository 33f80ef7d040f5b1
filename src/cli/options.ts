import type { FindingsFormat } from '../findings/render.ts'
import type { FailingLevel } from '../findings/summary.ts'
import type { NotificationKind } from '../report/notify/notification.ts'
import type { ReportFormat } from '../report/render.ts'
import type { TemplateName } from '../templates/template-names.ts'
import type { Visibility } from '../trackers/tracker.ts'

/** Options of every command. */
export interface CommonOptions {
  readonly config?: string
  readonly today?: string
  readonly quiet?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

export const TRACKERS = ['github', 'directory'] as const

export interface TrackerOptions extends CommonOptions {
  readonly tracker?: (typeof TRACKERS)[number]
  readonly repo?: string
  readonly directory?: string
  readonly dryRun?: boolean
  /** Left out: as many as `DEFAULT_MAX_NEW_ISSUES`, once the tool is in use. */
  readonly maxNewIssues?: number
  readonly maxRequests: number
  readonly maxMinutes: number
  readonly allowMassClose?: boolean
}

export const DEFAULT_DIRECTORY = '.postmortem-actions/issues'
/** As the Action's input of that name. */
export const DEFAULT_MAX_NEW_ISSUES = 50
/** Of the 1,000 an hour that GitHub grants a job's token in a repository; the rest is for others. */
export const DEFAULT_MAX_REQUESTS = 800
export const DEFAULT_MAX_MINUTES = 30

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const satisfies readonly FindingsFormat[]
export const FAIL_LEVELS = ['error', 'warning', 'never'] as const satisfies readonly FailingLevel[]

export interface CheckOptions extends CommonOptions {
  readonly format: (typeof CHECK_FORMATS)[number]
  readonly failOn: FailingLevel
  readonly maxWarnings?: number
  readonly compact?: boolean
  readonly watch?: boolean
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly printConfig?: string
  readonly fix?: boolean
  readonly dryRun?: boolean
}

export const DOCUMENT_FORMATS = ['text', 'json', 'markdown'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

export interface ExtractOptions extends CommonOptions {
  readonly format: DocumentFormat
  readonly explain?: boolean
}

export interface SyncOptions extends TrackerOptions {
  readonly format: DocumentFormat
  readonly writeBack?: boolean
  /** Of `plan`: where the plan is written. */
  readonly planOut?: string
  /** Of `sync`: the plan that was approved. */
  readonly fromPlan?: string
}

/** Of the audience, the widest first. */
export const VISIBILITIES = ['public', 'internal', 'private'] as const satisfies readonly Visibility[]

export const REPORT_FORMAT_NAMES = [
  'text',
  'markdown',
  'json',
  'csv',
  'html',
] as const satisfies readonly ReportFormat[]

export const NOTIFICATION_KIND_NAMES = [
  'slack',
  'teams',
  'json',
] as const satisfies readonly NotificationKind[]

export interface ReportOptions extends TrackerOptions {
  readonly format: ReportFormat
  readonly publish?: boolean
  /** Where a badge is written. */
  readonly badge?: string
  /** Address of a webhook: a secret. */
  readonly notify?: string
  readonly notifyAs?: NotificationKind
  /** Files of `report --format json`, to be made one. */
  readonly merge?: readonly string[]
  /** Where the issues are kept between two reports. */
  readonly cache?: string
  /** `owner/name` of further repositories, in place of those of the configuration. */
  readonly repositories?: readonly string[]
  /** The topic of further repositories, in place of those of the configuration. */
  readonly topic?: string
  readonly audience?: Visibility
}

export interface InitOptions extends CommonOptions {
  readonly force?: boolean
  readonly dryRun?: boolean
}

export interface NewOptions extends CommonOptions {
  readonly template?: TemplateName
}
