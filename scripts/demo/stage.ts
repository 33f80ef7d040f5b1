import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type RunResult, runAction, TOKEN } from '../../test/action/runner.ts'
import { type GitHubServer, startGitHub } from '../../test/github/github.ts'
import type { StoredIssue } from '../../test/github/state.ts'
import { createWorkspace, PROJECT, type Workspace } from './workspace.ts'

export const SHOP = 'octo/shop'
export const MEDIA = 'octo/media'

/** Two repositories of one organisation on an in-memory GitHub, and a checkout of each. */
export interface Stage {
  readonly github: GitHubServer
  readonly shop: Workspace
  readonly media: Workspace
  readonly say: (text: string) => void
  /** The calendar date of the story; the in-memory GitHub and the action both live on it. */
  day: string
}

export async function openStage(say: (text: string) => void, files: readonly string[]): Promise<Stage> {
  const stage: { day: string } = { day: '2026-06-08' }
  const pull = {
    title: 'Postmortem: expired certificate',
    author: 'aiko-lindqvist',
    files: files.map((filename) => ({ filename, status: 'added' as const })),
  }
  const github = await startGitHub({
    seed: {
      owner: 'octo',
      repo: 'shop',
      collaborators: ['ruben-castelnau', 'aiko-lindqvist'],
      pulls: [pull],
    },
    others: [{ owner: 'octo', repo: 'media' }],
    permissions: { [TOKEN]: 'write' },
    now: () => new Date(`${stage.day}T09:17:00Z`),
  })
  return Object.assign(stage, { github, shop: createWorkspace(), media: createWorkspace(), say })
}

export async function closeStage(stage: Stage): Promise<void> {
  stage.shop.remove()
  stage.media.remove()
  await stage.github.close()
}

export interface ActionRun {
  readonly eventName: string
  readonly event: unknown
  readonly inputs?: Readonly<Record<string, string>>
  /** Default: the shop. */
  readonly repository?: typeof SHOP | typeof MEDIA
}

/** Runs the built action as a runner would. */
export function run(stage: Stage, { repository = SHOP, ...event }: ActionRun): Promise<RunResult> {
  return runAction({
    ...event,
    entry: join(PROJECT, 'dist/action.js'),
    workspace: (repository === SHOP ? stage.shop : stage.media).folder,
    apiUrl: stage.github.url,
    repository,
    env: { POSTMORTEM_ACTIONS_TODAY: stage.day },
  })
}

/** What the built command line prints in the shop's checkout. */
export async function runCommand(stage: Stage, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(PROJECT, 'dist/cli.js'), ...args], {
    cwd: stage.shop.folder,
    maxBuffer: 16 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      GITHUB_API_URL: stage.github.url,
      GITHUB_SERVER_URL: stage.github.url,
      GITHUB_GRAPHQL_URL: `${stage.github.url}/graphql`,
      GITHUB_REPOSITORY: SHOP,
      GITHUB_TOKEN: TOKEN,
      POSTMORTEM_ACTIONS_TODAY: stage.day,
    },
  })
  return stdout
}

/** @throws Error with everything the run printed, where it did not do what the story tells. */
export function expectThat(condition: boolean, what: string, { stdout, stderr }: RunResult): void {
  if (!condition) throw new Error(`${what}\n${stdout}\n${stderr}`)
}

/** A person closes an issue of the shop. */
export function close(stage: Stage, words: string, on: string, stateReason = 'completed'): void {
  const at = `${on}T10:00:00Z`
  Object.assign(issueAbout(stage, words), { state: 'closed', stateReason, closedAt: at, updatedAt: at })
}

export function issueAbout(stage: Stage, words: string): StoredIssue {
  const issue = stage.github.state.issues.find(({ title }) => title.includes(words))
  if (issue === undefined) throw new Error(`no issue is about “${words}”: the example has changed`)
  return issue
}
