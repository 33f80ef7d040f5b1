import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { Routing } from '../commands/prepare-sync.ts'
import { writeInterval } from '../config/write-interval.ts'
import { Failure } from '../errors.ts'
import { pagesOfApi } from '../files/server-pages.ts'
import type { DocumentWriter } from '../trackers/document-changes.ts'
import type { WriteBackOptions } from '../trackers/github/write-back.ts'
import type { IssueTracker, OwnedRepository } from '../trackers/tracker.ts'
import { countdown } from './countdown.ts'
import { DEFAULT_DIRECTORY, type TrackerOptions } from './options.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'

/** Where the issues are, and the tracker that speaks to that place. */
export interface ChosenTracker {
  readonly tracker: IssueTracker
  /** `owner/name`; null for a folder. */
  readonly repository: string | null
  /** The ways to other repositories; left out for a folder. */
  readonly routing?: Routing
  /** The repositories of an owner; left out for a folder. */
  readonly listRepositories?: (owner: string) => Promise<readonly OwnedRepository[]>
  /** Proposes changes of the documents in `owner/name`; left out for a folder. */
  readonly propose?: (
    source: string,
    at: Pick<WriteBackOptions, 'base' | 'commit' | 'repositoryPath'>,
  ) => Promise<DocumentWriter>
  /** The folder of issues, relative to the working folder or absolute; null for GitHub. */
  readonly directory: string | null
}

/**
 * GitHub when a repository and a token are known, else a folder; `--tracker` decides otherwise, and so does a folder or
 * a repository named. The adapter is loaded only when it is chosen.
 * @throws Failure (usage) when what GitHub needs is not known.
 */
export async function chooseTracker(
  terminal: Terminal,
  options: TrackerOptions,
  session: Session,
): Promise<ChosenTracker> {
  const chosen = wantsGitHub(terminal, options)
    ? await gitHub(terminal, options, session)
    : await folder(terminal, options, session)
  session.progress(`Issues: ${chosen.tracker.description}`)
  return chosen
}

function wantsGitHub({ environment }: Terminal, { tracker, repo, directory }: TrackerOptions): boolean {
  if (tracker !== undefined) return tracker === 'github'
  if (directory !== undefined) return false
  return repo !== undefined || Boolean(environment.GITHUB_REPOSITORY && environment.GITHUB_TOKEN)
}

async function folder(
  terminal: Terminal,
  { directory = DEFAULT_DIRECTORY, repo }: TrackerOptions,
  session: Session,
): Promise<ChosenTracker> {
  if (repo !== undefined) throw contradiction('--repo', 'github')
  requireNoIssuesAbove(terminal.cwd, await session.root(), directory)
  const { createDirectoryTracker } = await import('../trackers/directory/tracker.ts')
  const now = session.isTodayGiven ? () => noonOf(session) : terminal.now
  return {
    tracker: createDirectoryTracker({ directory, root: terminal.cwd, now }),
    repository: null,
    directory,
  }
}

/** In a folder below, the same items would get a second set of issues. */
function requireNoIssuesAbove(cwd: string, root: string, directory: string): void {
  if (directory !== DEFAULT_DIRECTORY || resolve(root) === resolve(cwd)) return
  if (existsSync(join(cwd, directory)) || !existsSync(join(root, directory))) return
  throw new Failure({
    code: 'ISSUES_ABOVE',
    kind: 'usage',
    message: `The issues are in ${DEFAULT_DIRECTORY} at the top of the repository, not in this folder.`,
    advice: `Run this there, or name the folder with --directory ${relative(cwd, join(root, directory)).replaceAll(sep, '/')}.`,
  })
}

/** Issues made on a day that was given are made on that day, so that a report of that day knows them. */
function noonOf({ today, config }: Session): string {
  return Temporal.PlainDate.from(today)
    .toZonedDateTime({ timeZone: config.timezone, plainTime: '12:00' })
    .toInstant()
    .toString()
}

async function gitHub(
  { environment, stderr }: Terminal,
  { repo, directory, quiet, maxRequests, maxMinutes }: TrackerOptions,
  { config, progress }: Session,
): Promise<ChosenTracker> {
  if (directory !== undefined) throw contradiction('--directory', 'directory')
  const repository = repo ?? environment.GITHUB_REPOSITORY
  if (!repository) throw missing('REPOSITORY_MISSING', 'the repository', 'Name it with --repo OWNER/NAME.')
  const token = environment.GITHUB_TOKEN
  if (!token) throw missing('TOKEN_MISSING', 'a token', 'Put one into the environment variable GITHUB_TOKEN.')
  const apiUrl = environment.GITHUB_API_URL
  if (!apiUrl) {
    throw missing(
      'API_UNKNOWN',
      'the address of its API',
      'Put it into the environment variable GITHUB_API_URL: https://api.HOST, or https://HOST/api/v3 for GitHub Enterprise Server.',
    )
  }
  const [{ createGitHubTracker }, { createGitHubRepository }, { createFetch }, { createBudget }] =
    await Promise.all([
      import('../trackers/github/tracker.ts'),
      import('../trackers/github/repository.ts'),
      import('../network/fetch.ts'),
      import('../trackers/github/budget.ts'),
    ])
  // One budget for all repositories of a run.
  const budget = createBudget({ maxRequests, maxMinutes })
  const send = createFetch(environment)
  const to = (place: string) => {
    const [owner = '', name = ''] = place.split('/')
    return {
      token,
      owner,
      repo: name,
      apiUrl,
      serverUrl: environment.GITHUB_SERVER_URL || pagesOfApi(apiUrl),
      writeIntervalMs: writeInterval(
        environment.POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS,
        config.github.writeIntervalMs,
      ),
      progress,
      budget,
      ...(quiet === true ? {} : { waiting: countdown(stderr) }),
      fetch: send,
    }
  }
  const { labels, github: settings } = config
  const trackerOf = (place: string) =>
    createGitHubTracker({ ...to(place), labels, dueField: settings.dueField, apps: settings.apps })
  const routing: Routing = {
    source: environment.GITHUB_REPOSITORY || repository,
    trackerOf: async (place) => trackerOf(place),
    visibilityOf: (place) => createGitHubRepository(to(place)).visibility(),
  }
  return {
    tracker: trackerOf(repository),
    repository,
    directory: null,
    routing,
    propose: async (source, at) => {
      const { createGitHubWriteBack } = await import('../trackers/github/write-back.ts')
      return createGitHubWriteBack({ ...to(source), ...at })
    },
    listRepositories: async (owner) => {
      const { ownedRepositories } = await import('../trackers/github/owned-repositories.ts')
      return ownedRepositories(to(repository), owner)
    },
  }
}

export function contradiction(option: string, tracker: string): Failure {
  return new Failure({
    code: 'USAGE_INVALID',
    kind: 'usage',
    message: `${option} goes with --tracker ${tracker} only.`,
    advice: `Leave out ${option}, or choose --tracker ${tracker}.`,
  })
}

function missing(code: string, what: string, advice: string): Failure {
  return new Failure({ code, kind: 'usage', message: `To speak to GitHub ${what} is needed.`, advice })
}
