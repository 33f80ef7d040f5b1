import { onTestFinished } from 'vitest'
import { readersOf } from '../../src/commands/audience.ts'
import { type ReportInput, type ReportOutcome, reportItems } from '../../src/commands/report.ts'
import type { Config } from '../../src/config/config.ts'
import type { GitHubOptions } from '../../src/trackers/github/client.ts'
import { ownedRepositories } from '../../src/trackers/github/owned-repositories.ts'
import { createGitHubRepository } from '../../src/trackers/github/repository.ts'
import { createGitHubTracker, type GitHubTracker } from '../../src/trackers/github/tracker.ts'
import type { Visibility } from '../../src/trackers/tracker.ts'
import { configuration } from '../config/configuration.ts'
import { createGitHub, type GitHub } from '../github/github.ts'
import type { Seed, State } from '../github/state.ts'
import { type ItemFacts, itemBody } from './item-body.ts'

type Settings = Partial<Config['report']> & Pick<Partial<Config>, 'routes'>

/** `octo/hub`, where the report is kept, and other repositories on one GitHub in memory. */
export class ManyRepositories {
  readonly github: GitHub
  readonly told: string[] = []

  constructor(hub: Seed, ...others: readonly Seed[]) {
    this.github = createGitHub({
      now: () => new Date('2024-06-17T09:00:00Z'),
      seed: { owner: 'octo', repo: 'hub', ...hub },
      others: others.map((one) => ({ owner: 'octo', ...one })),
    })
    onTestFinished(() => {
      if (this.github.violations.length > 0) throw new Error(this.github.violations.join('\n'))
    })
  }

  to(place: string): GitHubOptions {
    const [owner = '', repo = ''] = place.split('/')
    const { url: apiUrl, serverUrl, fetch } = this.github
    return { token: 'write-token', owner, repo, apiUrl, serverUrl, fetch, writeIntervalMs: 0, secondMs: 1 }
  }

  trackerOf(place: string): GitHubTracker {
    return createGitHubTracker({ ...this.to(place), labels: ['postmortem'] })
  }

  state(name: string): State {
    const found = [this.github.state, ...this.github.others].find(({ repo }) => repo === name)
    if (found === undefined) throw new Error(`no repository ${name}`)
    return found
  }

  /** Makes the issue of an action item. */
  async track(repo: string, title: string, facts: Partial<ItemFacts> & { assignees?: string[] } = {}) {
    const { assignees = [], ...item } = facts
    const number = this.state(repo).issues.length + 1
    const own = { path: `postmortems/${repo}.md`, kind: null, priority: null, owner: null, due: '2024-06-01' }
    return this.trackerOf(`octo/${repo}`).createIssue({
      title,
      body: itemBody(number, { ...own, ...item }),
      labels: ['postmortem'],
      assignees,
    })
  }

  /** The report of 17 June 2024. Forgets the requests and words of before. */
  async report(
    { routes = [], ...report }: Settings,
    { readers, ...more }: Partial<ReportInput> & { readers?: Visibility | null } = {},
  ): Promise<ReportOutcome> {
    this.github.forget()
    this.told.length = 0
    const base = configuration()
    const repository = more.repository ?? 'octo/hub'
    return reportItems({
      tracker: this.trackerOf(repository),
      config: { ...base, routes, report: { ...base.report, ...report } },
      today: '2024-06-17',
      publish: false,
      progress: (message) => this.told.push(message),
      repository,
      routing: {
        source: 'octo/hub',
        trackerOf: async (place) => this.trackerOf(place),
        visibilityOf: (place) => createGitHubRepository(this.to(place)).visibility(),
      },
      listRepositories: (owner) => ownedRepositories(this.to(repository), owner),
      ...(readers === undefined ? {} : { audience: readersOf('octo/hub', async () => readers) }),
      ...more,
    })
  }

  /** `GET /repos/octo/hub/issues` of each request, without its query. */
  asked(): string[] {
    return this.github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)
  }

  /** The body of the report issue. */
  published(): string {
    return this.state('hub').issues.find(({ title }) => title === 'Postmortem action items')?.body ?? ''
  }
}
