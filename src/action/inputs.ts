import { Failure } from '../errors.ts'
import { suggestName } from '../nearest-name.ts'
import { webhookUrlProblem } from '../network/webhook-url.ts'
import type { NotificationKind } from '../report/notify/notification.ts'
import { plainLine } from '../safe-text/safe-text.ts'

export const COMMANDS = ['auto', 'check', 'sync', 'report'] as const
export type Command = (typeof COMMANDS)[number]

export const FAIL_LEVELS = ['error', 'warning', 'never'] as const
export type FailLevel = (typeof FAIL_LEVELS)[number]

/** `auto`: told by the webhook's host. */
export const NOTIFY_AS = ['auto', 'slack', 'teams', 'json'] as const satisfies readonly (
  | NotificationKind
  | 'auto'
)[]

/** The inputs of `action.yml`, checked; every key present. */
export interface Inputs {
  readonly command: Command
  /** Null when the workflow passes an empty one. */
  readonly token: string | null
  /** Path relative to the workspace, or null for the default places. */
  readonly config: string | null
  /** Files, folders or globs; empty for those of the configuration. */
  readonly paths: readonly string[]
  /** `owner/name`, or null for the repository the workflow runs in. */
  readonly repository: string | null
  readonly failOn: FailLevel
  readonly comment: boolean
  readonly suggestions: boolean
  readonly dryRun: boolean
  /** 0 and up. */
  readonly maxNewIssues: number
  readonly maxRequests: number
  readonly maxMinutes: number
  readonly allowMassClose: boolean
  /** Path of an approved plan, relative to the workspace or absolute; null for none. */
  readonly fromPlan: string | null
  /** Address of a webhook, which is a secret; null for none. */
  readonly notifyUrl: string | null
  readonly notifyAs: (typeof NOTIFY_AS)[number]
  /** Path of the SVG to write, relative to the workspace; null for none. */
  readonly badge: string | null
  /** Where a report keeps the issues for the next one, relative to the workspace; null: nowhere. */
  readonly cache: string | null
}

export const INPUT_NAMES = [
  'command',
  'token',
  'config',
  'paths',
  'repository',
  'fail-on',
  'comment',
  'suggestions',
  'dry-run',
  'max-new-issues',
  'max-requests',
  'max-minutes',
  'allow-mass-close',
  'from-plan',
  'notify-url',
  'notify-as',
  'badge',
  'cache',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** The upper bound keeps a mistyped number from asking for more than GitHub lets anybody create in a day. */
const MAX_NEW_ISSUES_LIMIT = 10_000
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/
/** The words the YAML 1.2 core schema has for booleans, which is what `@actions/core` takes too. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

/**
 * Checks the inputs; `get` gives an input's text as the runner passes it, empty when it was not given. An empty input
 * stands for its default. Throws one Failure (`usage`, `INPUT_INVALID`) that names everything that is wrong, a line each.
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  const problems: string[] = []
  const text = (name: InputName): string => get(name).trim()

  const oneOf = <const T extends string>(name: InputName, names: readonly T[], byDefault: T): T => {
    const value = text(name)
    const known = names.find((candidate) => candidate === value)
    if (known !== undefined || value === '') return known ?? byDefault
    problems.push(`${name}: unknown value "${plainLine(value)}", ${suggestName(value, names)}`)
    return byDefault
  }
  const boolean = (name: InputName, byDefault: boolean): boolean => {
    const value = text(name)
    if (value === '') return byDefault
    const known = Object.hasOwn(BOOLEANS, value) ? BOOLEANS[value] : undefined
    if (known === undefined) problems.push(`${name}: "${plainLine(value)}" is neither true nor false`)
    return known ?? byDefault
  }
  const count = (name: InputName, byDefault: number): number => {
    const value = text(name)
    if (value === '') return byDefault
    if (/^\d{1,6}$/.test(value) && Number(value) <= MAX_NEW_ISSUES_LIMIT) return Number(value)
    problems.push(`${name}: "${plainLine(value)}" is not a whole number from 0 to ${MAX_NEW_ISSUES_LIMIT}`)
    return byDefault
  }

  const repository = text('repository')
  if (repository !== '' && !REPOSITORY.test(repository)) {
    problems.push(`repository: "${plainLine(repository)}" is not of the form owner/name`)
  }
  const inputs: Inputs = {
    command: oneOf('command', COMMANDS, 'auto'),
    token: text('token') || null,
    config: text('config') || null,
    paths: get('paths')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    repository: repository || null,
    failOn: oneOf('fail-on', FAIL_LEVELS, 'error'),
    comment: boolean('comment', true),
    suggestions: boolean('suggestions', false),
    dryRun: boolean('dry-run', false),
    maxNewIssues: count('max-new-issues', 50),
    maxRequests: count('max-requests', 800),
    maxMinutes: count('max-minutes', 30),
    allowMassClose: boolean('allow-mass-close', false),
    fromPlan: text('from-plan') || null,
    notifyUrl: text('notify-url') || null,
    notifyAs: oneOf('notify-as', NOTIFY_AS, 'auto'),
    badge: text('badge') || null,
    cache: text('cache') || null,
  }
  if (inputs.fromPlan !== null && inputs.dryRun) problems.push('from-plan: it excludes dry-run')
  // What is wrong with it is said without quoting it.
  const unusable = inputs.notifyUrl === null ? null : webhookUrlProblem(inputs.notifyUrl)
  if (unusable !== null) problems.push(`notify-url: ${unusable}`)
  if (problems.length > 0) {
    throw new Failure({
      code: 'INPUT_INVALID',
      kind: 'usage',
      message: problems.map((problem) => `input ${problem}`).join('\n'),
      advice: 'Correct the `with:` block of the step.',
    })
  }
  return inputs
}
