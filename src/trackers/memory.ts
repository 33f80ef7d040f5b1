import { Failure } from '../errors.ts'
import type {
  FieldSupport,
  IssueChanges,
  IssueTracker,
  LabelDefinition,
  NewIssue,
  StateReason,
  TrackedIssue,
} from './tracker.ts'

export interface MemoryCall {
  /** 1 for the first call of the tracker's life. */
  readonly index: number
  readonly method: keyof IssueTracker
  /** Whether the call may change something. */
  readonly isWrite: boolean
}

/** Something that goes wrong at a call: before it had its effect, or after, when only the answer is lost. */
export interface MemoryFault {
  readonly when: 'before' | 'after'
  readonly error: Error
}

export interface MemoryTrackerOptions {
  readonly issues?: readonly TrackedIssue[]
  /** The instant of a change, ISO 8601 UTC. */
  readonly now?: () => string
  /** Logins that may be assigned; left out: all. */
  readonly assignable?: readonly string[]
  /** Asked at every call. */
  readonly fault?: (call: MemoryCall) => MemoryFault | null
  /** A new issue stays out of so many listings by label. */
  readonly lag?: number
}

const EPOCH = '2000-01-01T00:00:00Z'
const WRITES: ReadonlySet<keyof IssueTracker> = new Set([
  'createIssue',
  'updateIssue',
  'addComment',
  'ensureLabels',
])

/** Issues in memory: for tests, and for a plan against no issues at all. */
export class MemoryTracker implements IssueTracker {
  readonly description = 'memory'
  /** Every call so far. */
  readonly calls: MemoryCall[] = []
  readonly labels = new Map<string, LabelDefinition>()
  readonly #issues = new Map<number, TrackedIssue>()
  readonly #comments = new Map<number, string[]>()
  /** How many listings an issue still stays out of. */
  readonly #unlisted = new Map<number, number>()
  readonly #options: MemoryTrackerOptions

  constructor(options: MemoryTrackerOptions = {}) {
    this.#options = options
    for (const issue of options.issues ?? []) this.#issues.set(issue.number, issue)
  }

  /** All issues as they stand, by number. */
  get issues(): readonly TrackedIssue[] {
    return [...this.#issues.values()].sort((a, b) => a.number - b.number)
  }

  commentsOn(number: number): readonly string[] {
    return this.#comments.get(number) ?? []
  }

  /** Puts an issue there, or in place of the one of its number, as people would; no call, no fault. */
  put(issue: TrackedIssue): void {
    this.#issues.set(issue.number, issue)
  }

  /** Changes an issue as people would; no call, no fault. */
  edit(number: number, changes: IssueChanges): TrackedIssue {
    const changed = changedIssue(this.#issue(number), changes, this.#now())
    this.#issues.set(number, changed)
    return changed
  }

  listIssues(label: string): Promise<readonly TrackedIssue[]> {
    return this.#call('listIssues', () => {
      const listed = this.issues.filter((issue) => hasLabel(issue, label))
      const shown = listed.filter(({ number }) => !this.#unlisted.has(number))
      for (const [number, count] of this.#unlisted) {
        if (count > 1) this.#unlisted.set(number, count - 1)
        else this.#unlisted.delete(number)
      }
      return shown
    })
  }

  recentIssues(): Promise<readonly TrackedIssue[]> {
    return this.#call('recentIssues', () => this.issues)
  }

  readIssue(number: number): Promise<TrackedIssue | null> {
    return this.#call('readIssue', () => this.#issues.get(number) ?? null)
  }

  createIssue({ title, body, labels, assignees, ...fields }: NewIssue): Promise<TrackedIssue> {
    return this.#call('createIssue', () => {
      const number = Math.max(0, ...this.#issues.keys()) + 1
      const at = this.#now()
      const issue: TrackedIssue = {
        number,
        url: `memory:${number}`,
        title,
        body,
        labels,
        assignees,
        state: 'open',
        stateReason: null,
        createdAt: at,
        updatedAt: at,
        closedAt: null,
        trusted: true,
        ...fields,
      }
      this.#issues.set(number, issue)
      const lag = this.#options.lag ?? 0
      if (lag > 0) this.#unlisted.set(number, lag)
      return issue
    })
  }

  updateIssue(number: number, changes: IssueChanges): Promise<TrackedIssue> {
    return this.#call('updateIssue', () => this.edit(number, changes))
  }

  addComment(number: number, body: string): Promise<void> {
    return this.#call('addComment', () => {
      this.#comments.set(this.#issue(number).number, [...this.commentsOn(number), body])
    })
  }

  readComments(number: number): Promise<readonly string[]> {
    return this.#call('readComments', () => this.commentsOn(this.#issue(number).number))
  }

  supportedFields(wanted: FieldSupport): Promise<FieldSupport> {
    return this.#call('supportedFields', () => wanted)
  }

  ensureLabels(labels: readonly LabelDefinition[]): Promise<void> {
    return this.#call('ensureLabels', () => {
      for (const label of labels) {
        const name = label.name.toLowerCase()
        if (!this.labels.has(name)) this.labels.set(name, label)
      }
    })
  }

  assignable(logins: readonly string[]): Promise<ReadonlySet<string>> {
    const { assignable } = this.#options
    return this.#call('assignable', () => new Set(logins.filter((one) => assignable?.includes(one) ?? true)))
  }

  #issue(number: number): TrackedIssue {
    const issue = this.#issues.get(number)
    if (issue !== undefined) return issue
    throw new Failure({ code: 'TRACKER_GONE', kind: 'tracker', message: `There is no issue #${number}.` })
  }

  async #call<Answer>(method: keyof IssueTracker, effect: () => Answer): Promise<Answer> {
    const call = { index: this.calls.length + 1, method, isWrite: WRITES.has(method) }
    this.calls.push(call)
    const fault = this.#options.fault?.(call) ?? null
    if (fault?.when === 'before') throw fault.error
    const answer = effect()
    if (fault !== null) throw fault.error
    return answer
  }

  #now(): string {
    return this.#options.now?.() ?? EPOCH
  }
}

/** The issue after a change at the instant `at`. */
function changedIssue(issue: TrackedIssue, changes: IssueChanges, at: string): TrackedIssue {
  const state = changes.state ?? issue.state
  const isMoved = state !== issue.state
  return {
    ...issue,
    title: changes.title ?? issue.title,
    body: changes.body ?? issue.body,
    labels: changes.labels ?? issue.labels,
    assignees: changes.assignees ?? issue.assignees,
    ...(changes.milestone === undefined ? {} : { milestone: changes.milestone }),
    ...(changes.type === undefined ? {} : { type: changes.type }),
    ...(changes.targetDate === undefined ? {} : { targetDate: changes.targetDate }),
    state,
    stateReason: isMoved ? (changes.stateReason ?? defaultReason(state)) : issue.stateReason,
    closedAt: isMoved ? (state === 'closed' ? at : null) : issue.closedAt,
    updatedAt: at,
  }
}

/** As GitHub: the reason counts only where the state changes. */
function defaultReason(state: TrackedIssue['state']): StateReason {
  return state === 'closed' ? 'completed' : 'reopened'
}

function hasLabel({ labels }: TrackedIssue, label: string): boolean {
  return labels.some((name) => name.toLowerCase() === label.toLowerCase())
}
