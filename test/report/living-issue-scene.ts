import { type ReportInput, type ReportOutcome, reportItems } from '../../src/commands/report.ts'
import type { Config } from '../../src/config/config.ts'
import { createGitHubTracker, type GitHubTracker } from '../../src/trackers/github/tracker.ts'
import { configuration } from '../config/configuration.ts'
import { createGitHub, type GitHub, type GitHubServerOptions } from '../github/github.ts'
import { type ItemFacts, itemBody } from './item-body.ts'

/** A repository on a GitHub in memory whose report is published. */
export class LivingIssue {
  readonly github: GitHub
  readonly told: string[] = []
  /** The day of GitHub, YYYY-MM-DD. */
  day = '2024-05-01'

  constructor(options: GitHubServerOptions = {}) {
    const now = () => new Date(`${this.day}T09:00:00Z`)
    const seed = { owner: 'octo', repo: 'shop', collaborators: ['alice', 'bob'], ...options.seed }
    this.github = createGitHub({ now, ...options, seed })
  }

  /** `send`: what carries its requests to the GitHub in memory. */
  tracker(send: typeof fetch = this.github.fetch): GitHubTracker {
    return createGitHubTracker({
      token: 'write-token',
      owner: 'octo',
      repo: 'shop',
      apiUrl: this.github.url,
      serverUrl: this.github.serverUrl,
      fetch: send,
      labels: ['postmortem'],
      writeIntervalMs: 0,
      secondMs: 1,
      progress: (message) => this.told.push(message),
    })
  }

  /** Makes the issue of an action item; gives its number. */
  async track(facts: Partial<ItemFacts> & { assignees?: string[]; labels?: string[] }): Promise<number> {
    const { assignees = [], labels = [], ...item } = facts
    const { number } = await this.tracker().createIssue({
      title: `Action item for ${item.owner ?? 'nobody'}`,
      body: itemBody(this.github.state.issues.length + 1, {
        path: 'postmortems/api.md',
        kind: null,
        priority: null,
        owner: null,
        due: '2024-06-01',
        ...item,
      }),
      labels: ['postmortem', ...labels],
      assignees,
    })
    return number
  }

  /** The report of the day, published. Forgets the requests and words of before. */
  async publish(
    day: string,
    report: Partial<Config['report']> = {},
    more: Partial<ReportInput> = {},
  ): Promise<ReportOutcome> {
    this.day = day
    this.github.forget()
    this.told.length = 0
    const base = configuration()
    return reportItems({
      tracker: this.tracker(),
      config: { ...base, report: { ...base.report, ...report } },
      today: day,
      publish: true,
      progress: (message) => this.told.push(message),
      ...more,
    })
  }

  issue(number: number | null) {
    const found = this.github.state.issues.find((issue) => issue.number === number)
    if (found === undefined) throw new Error(`no issue #${number}`)
    return found
  }

  comments(number: number | null): string[] {
    return this.github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body)
  }

  /** The writes since the last `publish` began, as `PATCH /repos/octo/shop/issues/1`. */
  writes(): string[] {
    return this.github.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)
  }
}
