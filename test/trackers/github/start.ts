import { onTestFinished } from 'vitest'
import type { GitHubOptions } from '../../../src/trackers/github/client.ts'
import { createGitHubTracker, type GitHubTrackerOptions } from '../../../src/trackers/github/tracker.ts'
import { type GitHubServer, type GitHubServerOptions, startGitHub } from '../../github/github.ts'

/** A GitHub that ends with the test, and fails it when anything said was not as GitHub describes it. */
export async function start(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const github = await startGitHub(options)
  onTestFinished(() => github.close())
  return github
}

/** A client's options for it: no pauses, and a second that GitHub asks for lasts a millisecond. */
export function optionsFor(github: GitHubServer, more: Partial<GitHubOptions> = {}): GitHubOptions {
  const { owner, repo } = github.state
  const { url: apiUrl, serverUrl } = github
  return { token: 'write-token', owner, repo, apiUrl, serverUrl, writeIntervalMs: 0, secondMs: 1, ...more }
}

export function track(github: GitHubServer, more: Partial<GitHubTrackerOptions> = {}) {
  return createGitHubTracker({ ...optionsFor(github, more), labels: ['postmortem'], ...more })
}

/** `GET /repos/...` of each request, without what every one has. */
export function asked(github: GitHubServer): string[] {
  return github.requests.map(
    ({ method, path }) => `${method} ${path.replace(/^\/repos\/octo\/payments/, '')}`,
  )
}

export const ISSUE = {
  title: 'Add an alert',
  body: 'What is to be done',
  labels: ['postmortem'],
  assignees: [],
} as const

/** As many issues with the tracking label. */
export function issues(count: number) {
  return Array.from({ length: count }, (_, index) => ({ title: `Item ${index + 1}`, labels: ['postmortem'] }))
}
