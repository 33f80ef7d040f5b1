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
   * The issues the plan was made from. With them, and a `replan`, an issue is changed only as far as it still stands as
   * it did then. Left out: changes are written as planned.
   */
  readonly known?: readonly TrackedIssue[]
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
/** The code of the Failure with which a run leaves what is left to another one that opens the same issues. */
export const OVERTAKEN = 'SYNC_OVERTAKEN'

/**
 * Carries out a plan: the only place that writes issues. One operation at a time, in order. Before the first create
 * the tracker is looked at once more, and before a change the issue; a create without a clear answer is looked for,
 * never repeated; an issue that another run opened first for the same item stays, and ours is withdrawn. Failures of
 * the tracker are part of the result; only a defect of ours is thrown.
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
  readonly #taken = new Set<string>()
  /** Changes that turned out to be made already. */
  readonly #settled = new Set<Write>()
  /** The issues the plan was made from, and those seen since. */
  readonly #seen: Map<number, TrackedIssue>
  readonly #labels = new Set<string>()
  readonly #logins = new Set<string>()
  readonly #milestones = new Set<string>()
  #assignable: ReadonlySet<string> = new Set()

  constructor(plan: SyncPlan, tracker: IssueTracker, options: ApplyOptions) {
    this.#plan = plan
    this.#tracker = tracker
    this.#options = options
    this.#seen = new Map((options.known ?? []).map((issue) => [issue.number, issue]))
  }

  async carryOut(): Promise<void> {
    try {
      if (this.#planned().length === 0) return
      // Labels come first: whoever makes the tracking label knows that nobody has opened issues under it.
      await this.#prepare(this.#planned())
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
    const left = this.#writes().filter((write) => !this.#done.has(write) && !this.#settled.has(write))
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
      .filter((write) => write.kind !== 'create' || this.#done.has(write) || !this.#taken.has(write.key))
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
    for (const issue of seen) this.#seen.set(issue.number, issue)
    this.#plan = this.#replanned(seen) ?? this.#plan
    this.#take(seen)
  }

  #take(issues: readonly TrackedIssue[]): void {
    for (const key of issues.flatMap(keyOf)) this.#taken.add(key)
  }

  #replanned(seen: readonly TrackedIssue[]): SyncPlan | undefined {
    return this.#options.replan?.([...this.#seen.values(), ...seen])
  }

  async #recent(): Promise<readonly TrackedIssue[]> {
    const { label } = this.#options
    return this.#tracker.recentIssues?.(label) ?? this.#tracker.listIssues(label)
  }

  /** Labels and logins are asked for once, for all writes together. */
  async #prepare(writes: readonly Write[]): Promise<void> {
    const fields = writes.map((write) => (write.kind === 'create' ? write.newIssue : write.write))
    const labels = newOnes(
      this.#labels,
      fields.flatMap((wanted) => wanted.labels ?? []),
    )
    const milestones = newOnes(
      this.#milestones,
      fields.flatMap((wanted) => wanted.milestone ?? []),
    )
    if (milestones.length > 0) {
      await this.#tracker.ensureMilestones?.(milestones.map(milestoneDefinition))
    }
    const logins = newOnes(this.#logins, writes.flatMap(newAssignees))
    if (labels.length > 0) {
      const { labelNames } = this.#options
      await this.#tracker.ensureLabels(labels.map((name) => labelDefinition(name, labelNames)))
    }
    if (logins.length === 0) return
    this.#assignable = await this.#tracker.assignable([...this.#logins])
    const others = this.#unassignable(logins)
    if (others.length > 0)
      this.#say(`Not assignable, named in the text only: ${others.map(plainLine).join(', ')}.`)
  }

  async #attempt(write: Write, count: string): Promise<void> {
    if (write.kind === 'create' && this.#taken.has(write.key)) return
    try {
      if (write.kind === 'create') await this.#create(write)
      else await this.#change(write)
      const done = this.#done.get(write)
      this.#say(`${count} ${done === undefined ? alreadyDone(write) : describe(write, done)}`)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (error.code === OVERTAKEN) throw error
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
      const made = await this.#tracker.createIssue(wanted)
      this.#done.set(write, made)
      await this.#yield(write, made)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== UNCLEAR || this.#done.has(write)) throw error
      const found = lowest((await this.#recent()).filter((issue) => keyOf(issue).includes(write.key)))
      if (found === undefined) throw error
      this.#done.set(write, found)
    }
  }

  /**
   * No tracker opens an issue only if there is none; so two runs at the same time may each open one for an item. Whoever
   * got the higher number sees the lower one: it withdraws its own, and leaves the rest to the other run.
   */
  async #yield(write: CreateOperation, made: TrackedIssue): Promise<void> {
    const others = (await this.#tracker.openedBefore?.(made.number)) ?? []
    const first = lowest(others.filter((issue) => keyOf(issue).includes(write.key)))
    this.#take(others)
    if (first === undefined || first.number > made.number) return
    this.#done.delete(write)
    await this.#tracker.updateIssue(made.number, {
      state: 'closed',
      stateReason: 'duplicate',
      body: `Opened at the same moment as #${first.number}, which is the issue of this action item.`,
    })
    throw new Failure({
      code: OVERTAKEN,
      kind: 'tracker',
      message: `Another run is opening the same issues: #${made.number} was closed as a duplicate of #${first.number}.`,
      advice:
        'What is left is left to that run; run again to be sure. In workflows, one `concurrency` group keeps runs apart.',
    })
  }

  async #change(planned: WriteOperation): Promise<void> {
    const operation = await this.#stillWanted(planned)
    if (operation === null) {
      this.#settled.add(planned)
      return
    }
    const { write, issue, comment } = operation
    const unassignable = new Set(this.#unassignable(newAssignees(operation)))
    const assignees = write.assignees?.filter((login) => !unassignable.has(login))
    const wanted = assignees === undefined ? write : { ...write, assignees }
    this.#done.set(planned, await this.#tracker.updateIssue(issue, wanted))
    if (comment !== null) await this.#comment(operation, comment)
  }

  /**
   * What is to be done to the issue as it stands at this moment: listings lag, people and other runs write. Null when
   * nothing is.
   */
  async #stillWanted(planned: WriteOperation): Promise<WriteOperation | null> {
    const listed = this.#seen.get(planned.issue)
    if (listed === undefined || this.#tracker.readIssue === undefined) return planned
    const found = await this.#tracker.readIssue(planned.issue)
    if (found === null) throw gone(planned.issue)
    if (isSame(found, listed)) return planned
    this.#seen.set(found.number, found)
    const again = this.#replanned([found])
    if (again === undefined) return planned
    const operation = again.operations.find(({ issue }) => issue === found.number)
    if (operation === undefined || !('write' in operation)) return null
    await this.#prepare([operation])
    return operation
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

function lowest(issues: readonly TrackedIssue[]): TrackedIssue | undefined {
  return [...issues].sort((a, b) => a.number - b.number)[0]
}

/** Adds the names to those known; gives those that were not among them. */
function newOnes(known: Set<string>, names: readonly string[]): readonly string[] {
  const found = [...new Set(names)].filter((name) => !known.has(name))
  for (const name of found) known.add(name)
  return found
}

/** As far as a plan can depend on it. */
function isSame(a: TrackedIssue, b: TrackedIssue): boolean {
  const facts = ({ labels, assignees, updatedAt: _, ...issue }: TrackedIssue) =>
    JSON.stringify([[...labels].sort(), [...assignees].sort(), Object.entries(issue).sort()])
  return facts(a) === facts(b)
}

function gone(number: number): Failure {
  return new Failure({
    code: 'TRACKER_GONE',
    kind: 'tracker',
    message: `Could not change issue #${number}: it is no longer there.`,
    advice: 'Somebody deleted it. Run again; the next run no longer counts on it.',
  })
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

function describe(write: Write, issue: TrackedIssue): string {
  return `${DONE[write.kind]} #${issue.number}: ${plainLine(write.title)}`
}

function alreadyDone(write: Write): string {
  return `Nothing left to do for #${write.issue}: ${plainLine(write.title)}`
}
