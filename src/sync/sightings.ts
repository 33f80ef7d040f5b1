import type { IssueTracker, TrackedIssue } from '../trackers/tracker.ts'
import { issueGone } from './apply-failures.ts'
import { keyOf } from './same-item.ts'
import type { SyncPlan, WriteOperation } from './sync-plan.ts'

type Replan = (seen: readonly TrackedIssue[]) => SyncPlan

/** What a run knows of the tracker: the issues the plan was made from, and those it has seen since. */
export class Sightings {
  readonly #tracker: IssueTracker
  readonly #replan: Replan | undefined
  readonly #issues: Map<number, TrackedIssue>
  /** Keys of new items that turned out to have an issue. */
  readonly #taken = new Set<string>()

  constructor(tracker: IssueTracker, known: readonly TrackedIssue[], replan: Replan | undefined) {
    this.#tracker = tracker
    this.#replan = replan
    this.#issues = new Map(known.map((issue) => [issue.number, issue]))
  }

  isTaken(key: string): boolean {
    return this.#taken.has(key)
  }

  /** Whatever has an issue by now is not created. */
  take(issues: readonly TrackedIssue[]): void {
    for (const key of issues.flatMap(keyOf)) this.#taken.add(key)
  }

  /** Listings lag, runs race, people take labels away: the plan as it is with what was seen in a second look, if it can be made. */
  lookAgain(seen: readonly TrackedIssue[]): SyncPlan | undefined {
    for (const issue of seen) this.#issues.set(issue.number, issue)
    const plan = this.#replan?.([...this.#issues.values(), ...seen])
    this.take(seen)
    return plan
  }

  /**
   * What is to be done to the issue as it stands at this moment: listings lag, people and other runs write. Null when
   * nothing is.
   */
  async stillWanted(planned: WriteOperation): Promise<WriteOperation | null> {
    const listed = this.#issues.get(planned.issue)
    if (listed === undefined || this.#tracker.readIssue === undefined) return planned
    const found = await this.#tracker.readIssue(planned.issue)
    if (found === null) throw issueGone(planned.issue)
    if (isSame(found, listed)) return planned
    this.#issues.set(found.number, found)
    const again = this.#replan?.([...this.#issues.values(), found])
    if (again === undefined) return planned
    const operation = again.operations.find(({ issue }) => issue === found.number)
    return operation !== undefined && 'write' in operation ? operation : null
  }
}

/** As far as a plan can depend on it. */
function isSame(a: TrackedIssue, b: TrackedIssue): boolean {
  const facts = ({ labels, assignees, updatedAt: _, ...issue }: TrackedIssue) =>
    JSON.stringify([[...labels].sort(), [...assignees].sort(), Object.entries(issue).sort()])
  return facts(a) === facts(b)
}
