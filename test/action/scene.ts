import { onTestFinished } from 'vitest'
import { type GitHubServer, type GitHubServerOptions, startGitHub } from '../github/github.ts'
import { type Checkout, makeCheckout } from './checkout.ts'
import { pullRequestPayload, pushPayload } from './events.ts'
import { type RunOptions, type RunResult, runAction, TOKEN } from './runner.ts'

/** A repository on a GitHub in memory, and its checkout; both end with the test. */
export interface Scene {
  readonly github: GitHubServer
  readonly checkout: Checkout
  /** The day on which GitHub and the action live, YYYY-MM-DD. */
  day: string
  run(options: Partial<RunOptions> & Pick<RunOptions, 'eventName' | 'event'>): Promise<RunResult>
  /** A push of the checkout as it is to the default branch. */
  push(options?: Partial<RunOptions>): Promise<RunResult>
  /** Commits the files on top of the present commit, and runs as on the pull request that proposes them. */
  propose(
    files: Readonly<Record<string, string | null>>,
    options?: Partial<RunOptions> & { readonly isFork?: boolean },
  ): Promise<RunResult>
}

const FIRST_DAY = '2026-03-10'
export const PULL = 1

/** `token`: what the token of the job may do. The checkout starts with one commit that holds `files`. */
export async function aScene(
  files: Readonly<Record<string, string>> = {},
  { token = 'write', ...options }: GitHubServerOptions & { readonly token?: TokenRights } = {},
): Promise<Scene> {
  let day = FIRST_DAY
  const github = await startGitHub({
    now: () => new Date(`${day}T09:00:00Z`),
    permissions: { [TOKEN]: token },
    ...options,
    seed: {
      owner: 'octo',
      repo: 'shop',
      collaborators: ['alice'],
      pulls: [{ title: 'A postmortem', files: [] }],
      ...options.seed,
    },
  })
  onTestFinished(() => github.close())
  const checkout = makeCheckout()
  onTestFinished(() => checkout.remove())
  const base = checkout.commit({ 'README.md': '# Shop\n', ...files })

  const run: Scene['run'] = ({ env, ...more }) =>
    runAction({
      workspace: checkout.folder,
      apiUrl: github.url,
      env: { POSTMORTEM_ACTIONS_TODAY: day, ...env },
      ...more,
    })
  return {
    github,
    checkout,
    get day() {
      return day
    },
    set day(next) {
      day = next
    },
    run,
    push: (more) => run({ eventName: 'push', event: pushPayload(), ...more }),
    propose(proposed, { isFork = false, ...more } = {}) {
      const headSha = checkout.commit(proposed)
      const headRepository = isFork ? 'mallory/shop' : 'octo/shop'
      return run({
        eventName: 'pull_request',
        event: pullRequestPayload({ number: PULL, baseSha: base, headSha, headRepository }),
        ref: `refs/pull/${PULL}/merge`,
        ...more,
      })
    },
  }
}

type TokenRights = NonNullable<GitHubServerOptions['permissions']>[string]

/** The issues there are, pull requests aside. */
export function issuesOf(github: GitHubServer) {
  return github.state.issues.filter((issue) => issue.pull === null)
}

/** The annotations of a run, `error: message`; those at a place with it. */
export function annotationsOf({ commands }: RunResult): string[] {
  return commands
    .filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
    .map(({ name, properties: { file, line }, message }) =>
      file === undefined ? `${name}: ${message}` : `${name} ${file}:${line}: ${message}`,
    )
}
