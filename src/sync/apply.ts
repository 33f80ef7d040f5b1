import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { IssueTracker, NewIssue, TrackedIssue } from '../trackers/tracker.ts'
import { isOfOneIssue, OVERTAKEN, UNCLEAR } from './apply-failures.ts'
import { Needs, type NeedsOptions, newAssignees } from './apply-needs.ts'
import { firstOf, withdraw } from './same-item.ts'
import { Sightings } from './sightings.ts'
import type { CreateOperation, SyncPlan, WriteOperation } from './sync-plan.ts'
import type { SyncFailure, SyncResult, Write } from './sync-result.ts'
import { without } from './three-way.ts'

export interface ApplyOptions extends NeedsOptions {
  /** At most so many issues are created; the others remain. */
  readonly maxNewIssues: number
  /** The tracking label (`trackingLabel(config)`). */
  readonly label: string
  /** Told one line for each write and for each thing a person should know. */
  readonly progress?: (message: string) => void
  /** The title by which a write is told; left out: its own. */
  readonly titleOf?: (write: Write) => string
  /** What is told of the time left, behind each write: so many are done of so many. */
  readonly timeLeft?: (done: number, total: number) => string
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
  readonly #needs: Needs
  readonly #sightings: Sightings
  readonly #done = new Map<Write, TrackedIssue>()
  /** Changes that turned out to be made already. */
  readonly #settled = new Set<Write>()
  readonly #failures: SyncFailure[] = []
  #stopped: Failure | null = null

  constructor(plan: SyncPlan, tracker: IssueTracker, options: ApplyOptions) {
    this.#plan = plan
    this.#tracker = tracker
    this.#options = options
    this.#needs = new Needs(tracker, options)
    this.#sightings = new Sightings(tracker, options.known ?? [], options.replan)
  }

  async carryOut(): Promise<void> {
    try {
      if (this.#planned().length === 0) return
      // Labels come first: whoever makes the tracking label knows that nobody has opened issues under it.
      await this.#needs.meet(this.#planned())
      if (this.#planned().some(({ kind }) => kind === 'create')) {
        this.#plan = this.#sightings.lookAgain(await this.#recent()) ?? this.#plan
      }
      const writes = this.#planned()
      await this.#needs.meet(writes)
      for (const [index, write] of writes.entries()) {
        await this.#attempt(write, index + 1, writes.length)
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
      .filter((write) => this.#done.has(write) || !this.#isTaken(write))
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

  #isTaken(write: Write): boolean {
    return write.kind === 'create' && this.#sightings.isTaken(write.key)
  }

  async #recent(): Promise<readonly TrackedIssue[]> {
    const { label } = this.#options
    return this.#tracker.recentIssues?.(label) ?? this.#tracker.listIssues(label)
  }

  async #attempt(write: Write, index: number, total: number): Promise<void> {
    if (this.#isTaken(write)) return
    const say = (message: string) =>
      this.#say(`${index}/${total} ${message}${this.#options.timeLeft?.(index, total) ?? ''}`)
    try {
      if (write.kind === 'create') await this.#create(write)
      else await this.#change(write)
      const done = this.#done.get(write)
      const title = this.#titleOf(write)
      say(done === undefined ? alreadyDone(write, title) : describe(write, done, title))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (error.code === OVERTAKEN) throw error
      this.#failures.push({ operation: write, error })
      if (!isOfOneIssue(error, write)) throw error
      say(`Left: ${this.#titleOf(write)}: ${error.message}`)
    }
  }

  async #create(write: CreateOperation): Promise<void> {
    const { newIssue } = write
    const wanted: NewIssue = {
      ...newIssue,
      assignees: without(newIssue.assignees, this.#needs.unassignable(newIssue.assignees)),
    }
    try {
      const made = await this.#tracker.createIssue(wanted)
      this.#done.set(write, made)
      await this.#giveWay(write, made)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== UNCLEAR || this.#done.has(write)) throw error
      const found = firstOf(await this.#recent(), write.key)
      if (found === undefined) throw error
      this.#done.set(write, found)
    }
  }

  /** Looks at what others opened meanwhile; one for the same item counts before ours. */
  async #giveWay(write: CreateOperation, made: TrackedIssue): Promise<void> {
    const others = (await this.#tracker.openedBefore?.(made.number)) ?? []
    this.#sightings.take(others)
    const first = firstOf(others, write.key)
    if (first === undefined || first.number > made.number) return
    this.#done.delete(write)
    await withdraw(made, first, this.#tracker)
  }

  async #change(planned: WriteOperation): Promise<void> {
    const operation = await this.#sightings.stillWanted(planned)
    if (operation === null) {
      this.#settled.add(planned)
      return
    }
    if (operation !== planned) await this.#needs.meet([operation])
    const { write, issue, comment } = operation
    const unassignable = new Set(this.#needs.unassignable(newAssignees(operation)))
    const assignees = write.assignees?.filter((login) => !unassignable.has(login))
    const wanted = assignees === undefined ? write : { ...write, assignees }
    this.#done.set(planned, await this.#tracker.updateIssue(issue, wanted))
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

  #titleOf(write: Write): string {
    return plainLine(this.#options.titleOf?.(write) ?? write.title)
  }

  #say(message: string): void {
    this.#options.progress?.(message)
  }
}

const DONE: Readonly<Record<Write['kind'], string>> = {
  create: 'Opened',
  update: 'Updated',
  close: 'Closed',
  reopen: 'Reopened',
  adopt: 'Adopted',
}

function describe(write: Write, issue: TrackedIssue, title: string): string {
  return `${DONE[write.kind]} #${issue.number}: ${title}`
}

function alreadyDone(write: Write, title: string): string {
  return `Nothing left to do for #${write.issue}: ${title}`
}
