import type { Config } from '../config/config.ts'
import { writeInterval } from '../config/write-interval.ts'
import { Failure } from '../errors.ts'
import { repositoryPath } from '../files/checkout.ts'
import { createFetch } from '../network/fetch.ts'
import { createBudget } from '../trackers/github/budget.ts'
import type { GitHubOptions } from '../trackers/github/client.ts'
import type { Job } from './job.ts'
import type { Run } from './run.ts'

interface GitHubPortsOptions extends Run {
  readonly config: Config
  readonly serverUrl: string
  /** Full id of the commit the documents are read from. */
  readonly commit: string
  /** Where the checkout and its documents are. */
  readonly place: { readonly root: string; readonly cwd: string }
}

/** How often a wait is told, in seconds. */
const TELL_EVERY = 30

/** The ways to GitHub. Octokit is loaded when one of them is gone for the first time. */
export function gitHubPorts(
  options: GitHubPortsOptions,
): Pick<
  Job,
  'repository' | 'tracker' | 'routing' | 'listRepositories' | 'source' | 'writer' | 'pullRequest'
> {
  const { inputs, event, config, environment, serverUrl, progress } = options
  const budget = createBudget(inputs)
  const repository = inputs.repository ?? event.repository
  const send = createFetch(environment)
  const to = (place: string): GitHubOptions => {
    const [owner = '', repo = ''] = place.split('/')
    return {
      token: requireToken(inputs.token),
      owner,
      repo,
      apiUrl: requireApi(environment.GITHUB_API_URL),
      serverUrl,
      writeIntervalMs: writeInterval(
        environment.POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS,
        config.github.writeIntervalMs,
      ),
      progress,
      budget,
      waiting: (left) => {
        if (left > 0 && left % TELL_EVERY === 0) progress(`Waiting: ${left} s.`)
      },
      fetch: send,
    }
  }
  const trackerOf = async (place: string) => {
    const { createGitHubTracker } = await import('../trackers/github/tracker.ts')
    return createGitHubTracker({
      ...to(place),
      labels: config.labels,
      dueField: config.github.dueField,
      apps: config.github.apps,
    })
  }
  return {
    repository,
    tracker: () => trackerOf(repository),
    routing: {
      source: event.repository,
      trackerOf,
      async visibilityOf(place) {
        const { createGitHubRepository } = await import('../trackers/github/repository.ts')
        return createGitHubRepository(to(place)).visibility()
      },
    },
    async listRepositories(owner) {
      const { ownedRepositories } = await import('../trackers/github/owned-repositories.ts')
      return ownedRepositories(to(repository), owner)
    },
    async source() {
      const { createGitHubRepository } = await import('../trackers/github/repository.ts')
      return createGitHubRepository(to(event.repository))
    },
    async writer() {
      const base = event.defaultBranch ?? event.ref.replace(/^refs\/heads\//, '')
      const { createGitHubWriteBack } = await import('../trackers/github/write-back.ts')
      return createGitHubWriteBack({
        ...to(event.repository),
        base,
        commit: options.commit,
        repositoryPath: (path) => repositoryPath(options.place, path),
      })
    },
    async pullRequest() {
      if (event.pullRequest === null || inputs.token === null) return null
      const { createGitHubPullRequest } = await import('../trackers/github/pull-request.ts')
      return createGitHubPullRequest({ ...to(event.repository), number: event.pullRequest.number })
    },
  }
}

function requireToken(token: string | null): string {
  if (token !== null) return token
  throw new Failure({
    code: 'TOKEN_MISSING',
    kind: 'usage',
    message: 'The input `token` is empty.',
    advice: 'Leave it out, then the token of the job is used.',
  })
}

function requireApi(address: string | undefined): string {
  if (address) return address
  throw new Failure({
    code: 'API_UNKNOWN',
    kind: 'usage',
    message: 'GITHUB_API_URL is not set.',
    advice: 'Run this as a step of a workflow; the runner sets it.',
  })
}
