import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { labelDefinition } from '../policy/labels.ts'
import { milestoneDefinition } from '../policy/milestones.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { IssueTracker, NewIssue, TrackedIssue } from '../trackers/tracker.ts'
import { readMarker } from './marker.ts'
import type { CreateOperation, SyncOperation, SyncPlan, WriteOperation } from './sync-plan.ts'
import { without } from './three-way.ts'

export interface ApplyOptions {
  /** At most so many issues are created; the others remain. */
  readonly maxNewIssues: number
  /** The tracking label (`trackingLabel(config)`). */
  readonly label: string
  /** What labels are called, to make those that are missing as what they mean; default: their plain names. */
  readonly labelNames?: Config['labelNames']
  /** Told one line for each write and for each thing a person should know. */
  readonly progress?: (message: string) => void
  /**
   * Plans again with issues that the second look brought to light (they add to, and replace by number, those the plan
   * was made from). Left out: creates whose key has appeared are dropped.
   */
  readonly replan?: (seen: readonly TrackedIssue[]) => SyncPlan
}

export interface SyncFailure {
  readonly operation: SyncOperation
  readonly error: Failure
}

export interface SyncResult {
  /** The plan carried out: the one given, or the one made after the second look. */
  readonly plan: SyncPlan
  readonly created: number
  /** Updated or adopted. */
  readonly updated: number
  readonly closed: number
  readonly reopened: number
  /** Writes of the plan that were not done, for whatever reason. */
  readonly left: readonly SyncOperation[]
  /** `left.length`. */
  readonly remaining: number
  readonly failures: readonly SyncFailure[]
  /** Why the run stopped before its end (token, permission, limit, network), or null. */
  readonly stopped: Failure | null
  /** Every issue written, as it stands now. */
  readonly issues: readonly TrackedIssue[]
}

type Write = CreateOperation | WriteOperation

/** These concern one issue; whatever else fails would fail for all (see `IssueTracker`). */
const OF_ONE_ISSUE = new Set(['TRACKER_REFUSED', 'TRACKER_GONE'])
/** Of one issue when it answers a change of it; it was in the listing, so the repository is there. */
const NOT_FOUND = 'TRACKER_NOT_FOUND'
const UNCLEAR = 'TRACKER_UNCLEAR'

/**
 * Carries out a plan: the only place that writes issues. One operation at a time, in order. Before the first create
 * the tracker is looked at once more; a create without a clear answer is looked for, never repeated. Failures of the
 * tracker are part of the result; only a defect of ours is thrown.
 */
export async function applyPlan(
  plan: SyncPlan,
  tracker: IssueTracker,
  options: ApplyOptions,
): Promise<SyncResult> {
  const run = new Run(plan, tracker, options)
  await run.carryOut()
  return run.result()
}

class Run {
  #plan: SyncPlan
  readonly #tracker: IssueTracker
  readonly #options: ApplyOptions
  readonly #done = new Map<Write, TrackedIssue>()
  readonly #failures: SyncFailure[] = []
  #stopped: Failure | null = null
  /** Keys of new items that turned out to have an issue. */
  #known: ReadonlySet<string> = new Set()
  #assignable: ReadonlySet<string> = new Set()

  constructor(plan: SyncPlan, tracker: IssueTracker, options: ApplyOptions) {
    this.#plan = plan
    this.#tracker = tracker
    this.#options = options
  }

  async carryOut(): Promise<void> {
    try {
      if (this.#planned().length === 0) return
      await this.#lookAgain()
      const writes = this.#planned()
      await this.#prepare(writes)
      for (const [index, write] of writes.entries()) {
        await this.#attempt(write, `${index + 1}/${writes.length}`)
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      this.#stopped = error
    }
  }

  result(): SyncResult {
    const done = [...this.#done.keys()]
    const left = this.#writes().filter((write) => !this.#done.has(write))
    const count = (...kinds: readonly Write['kind'][]) =>
      done.filter(({ kind }) => kinds.includes(kind)).length
    return {
      plan: this.#plan,
      created: count('create'),
      updated: count('update', 'adopt'),
      closed: count('close'),
      reopened: count('reopen'),
      left,
      remaining: left.length,
      failures: this.#failures,
      stopped: this.#stopped,
      issues: [...this.#done.values()],
    }
  }

  /** Every write of the plan whose item has not turned out to have an issue. */
  #writes(): readonly Write[] {
    return this.#plan.operations
      .filter((operation): operation is Write => 'write' in operation || 'newIssue' in operation)
      .filter((write) => write.kind !== 'create' || !this.#known.has(write.key))
  }

  /** The writes of this run: beyond `maxNewIssues` creates remain. */
  #planned(): readonly Write[] {
    let created = 0
    return this.#writes().filter((write) => {
      if (write.kind !== 'create') return true
      created += 1
      return created <= this.#options.maxNewIssues
    })
  }

  /** Listings lag, runs race, people take labels away: whatever has an issue by now is not created. */
  async #lookAgain(): Promise<void> {
    if (!this.#planned().some(({ kind }) => kind === 'create')) return
    const seen = await this.#recent()
    const { replan } = this.#options
    if (replan !== undefined) this.#plan = replan(seen)
    this.#known = new Set(seen.flatMap(keyOf))
  }

  async #recent(): Promise<readonly TrackedIssue[]> {
    const { label } = this.#options
    return this.#tracker.recentIssues?.(label) ?? this.#tracker.listIssues(label)
  }

  /** Labels and logins are asked for once, for all writes together. */
  async #prepare(writes: readonly Write[]): Promise<void> {
    const fields = writes.map((write) => (write.kind === 'create' ? write.newIssue : write.write))
    const labels = new Set(fields.flatMap((wanted) => wanted.labels ?? []))
    const milestones = new Set(fields.flatMap((wanted) => wanted.milestone ?? []))
    if (milestones.size > 0) {
      await this.#tracker.ensureMilestones?.([...milestones].map(milestoneDefinition))
    }
    const logins = new Set(writes.flatMap((write) => newAssignees(write)))
    if (labels.size > 0) {
      const { labelNames } = this.#options
      await this.#tracker.ensureLabels([...labels].map((name) => labelDefinition(name, labelNames)))
    }
    if (logins.size === 0) return
    this.#assignable = await this.#tracker.assignable([...logins])
    const others = this.#unassignable([...logins])
    if (others.length > 0)
      this.#say(`Not assignable, named in the text only: ${others.map(plainLine).join(', ')}.`)
  }

  async #attempt(write: Write, count: string): Promise<void> {
    try {
      if (write.kind === 'create') await this.#create(write)
      else await this.#change(write)
      this.#say(`${count} ${describe(write, this.#done.get(write))}`)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      this.#failures.push({ operation: write, error })
      if (!isOfOneIssue(error, write)) throw error
      this.#say(`${count} Left: ${plainLine(write.title)}: ${error.message}`)
    }
  }

  async #create(write: CreateOperation): Promise<void> {
    const { newIssue } = write
    const wanted: NewIssue = {
      ...newIssue,
      assignees: without(newIssue.assignees, this.#unassignable(newIssue.assignees)),
    }
    try {
      this.#done.set(write, await this.#tracker.createIssue(wanted))
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== UNCLEAR) throw error
      const found = (await this.#recent()).find((issue) => keyOf(issue).includes(write.key))
      if (found === undefined) throw error
      this.#done.set(write, found)
    }
  }

  async #change(operation: WriteOperation): Promise<void> {
    const { write, issue, comment } = operation
    const unassignable = new Set(this.#unassignable(newAssignees(operation)))
    const assignees = write.assignees?.filter((login) => !unassignable.has(login))
    const wanted = assignees === undefined ? write : { ...write, assignees }
    this.#done.set(operation, await this.#tracker.updateIssue(issue, wanted))
    if (comment !== null) await this.#comment(operation, comment)
  }

  /** The issue itself says why it was closed; a comment that is lost is not repeated, or it could stand there twice. */
  async #comment(operation: WriteOperation, comment: string): Promise<void> {
    try {
      await this.#tracker.addComment(operation.issue, comment)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (!isOfOneIssue(error, operation)) throw error
      this.#say(`No comment on #${operation.issue}: ${error.message}`)
    }
  }

  #unassignable(logins: readonly string[]): readonly string[] {
    return without(logins, [...this.#assignable])
  }

  #say(message: string): void {
    this.#options.progress?.(message)
  }
}

function keyOf({ body, trusted }: TrackedIssue): readonly string[] {
  const marker = trusted ? readMarker(body) : null
  return marker === null ? [] : [marker.key]
}

function isOfOneIssue({ code }: Failure, write: Write): boolean {
  return code === UNCLEAR || OF_ONE_ISSUE.has(code) || (code === NOT_FOUND && write.kind !== 'create')
}

function newAssignees(write: Write): readonly string[] {
  return write.kind === 'create' ? write.newIssue.assignees : write.newAssignees
}

const DONE: Readonly<Record<Write['kind'], string>> = {
  create: 'Opened',
  update: 'Updated',
  close: 'Closed',
  reopen: 'Reopened',
  adopt: 'Adopted',
}

function describe(write: Write, issue: TrackedIssue | undefined): string {
  return `${DONE[write.kind]} #${issue?.number ?? write.issue}: ${plainLine(write.title)}`
}
