import type { Config } from '../config/config.ts'
import { labelDefinition } from '../policy/labels.ts'
import { milestoneDefinition } from '../policy/milestones.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { IssueTracker } from '../trackers/tracker.ts'
import type { Write } from './sync-result.ts'
import { without } from './three-way.ts'

export interface NeedsOptions {
  /** What labels are called, to make those that are missing as what they mean; default: their plain names. */
  readonly labelNames?: Config['labelNames']
  readonly progress?: (message: string) => void
}

/** What writes need before they are sent: labels, milestones, and who may be assigned. Each is asked for once in a run. */
export class Needs {
  readonly #tracker: IssueTracker
  readonly #options: NeedsOptions
  readonly #labels = new Set<string>()
  readonly #logins = new Set<string>()
  readonly #milestones = new Set<string>()
  #assignable: ReadonlySet<string> = new Set()

  constructor(tracker: IssueTracker, options: NeedsOptions) {
    this.#tracker = tracker
    this.#options = options
  }

  /** For all writes together. */
  async meet(writes: readonly Write[]): Promise<void> {
    const fields = writes.map((write) => (write.kind === 'create' ? write.newIssue : write.write))
    const milestones = newOnes(
      this.#milestones,
      fields.flatMap((wanted) => wanted.milestone ?? []),
    )
    if (milestones.length > 0) {
      await this.#tracker.ensureMilestones?.(milestones.map(milestoneDefinition))
    }
    const labels = newOnes(
      this.#labels,
      fields.flatMap((wanted) => wanted.labels ?? []),
    )
    if (labels.length > 0) {
      const { labelNames } = this.#options
      await this.#tracker.ensureLabels(labels.map((name) => labelDefinition(name, labelNames)))
    }
    await this.#ask(newOnes(this.#logins, writes.flatMap(newAssignees)))
  }

  /** Those of the logins that cannot be assigned. */
  unassignable(logins: readonly string[]): readonly string[] {
    return without(logins, [...this.#assignable])
  }

  async #ask(logins: readonly string[]): Promise<void> {
    if (logins.length === 0) return
    this.#assignable = await this.#tracker.assignable([...this.#logins])
    const others = this.unassignable(logins)
    if (others.length === 0) return
    this.#options.progress?.(`Not assignable, named in the text only: ${others.map(plainLine).join(', ')}.`)
  }
}

/** Whom a write assigns who was not assigned before. */
export function newAssignees(write: Write): readonly string[] {
  return write.kind === 'create' ? write.newIssue.assignees : write.newAssignees
}

/** Adds the names to those known; gives those that were not among them. */
function newOnes(known: Set<string>, names: readonly string[]): readonly string[] {
  const found = [...new Set(names)].filter((name) => !known.has(name))
  for (const name of found) known.add(name)
  return found
}
