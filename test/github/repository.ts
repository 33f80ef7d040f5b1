import { repositoryUrl } from './labels.ts'
import type { Call, Route } from './route.ts'
import { userOf } from './state.ts'
import { showUser } from './users.ts'

/** GitHub gives an address for each of these. */
const ADDRESSES = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
] as const

const COUNTS = [
  'forks',
  'forks_count',
  'size',
  'stargazers_count',
  'watchers',
  'watchers_count',
  'network_count',
  'subscribers_count',
] as const

const OFF = [
  'fork',
  'has_projects',
  'has_wiki',
  'has_pages',
  'has_discussions',
  'archived',
  'disabled',
] as const

function showRepository(call: Call) {
  const { state, pages } = call
  const url = repositoryUrl(call)
  const html = `${pages}/${state.owner}/${state.repo}`
  const open = state.issues.filter((issue) => issue.state === 'open').length
  return {
    id: 1,
    node_id: 'R_1',
    name: state.repo,
    full_name: `${state.owner}/${state.repo}`,
    owner: showUser(call, userOf(state, state.owner)),
    private: state.isPrivate,
    html_url: html,
    url,
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `git@127.0.0.1:${state.owner}/${state.repo}.git`,
    svn_url: html,
    default_branch: state.defaultBranch,
    has_issues: state.hasIssues,
    open_issues: open,
    open_issues_count: open,
    pushed_at: '2020-01-01T00:00:00Z',
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    permissions: {
      admin: false,
      maintain: false,
      push: call.access.push,
      triage: call.access.push,
      pull: true,
    },
    ...Object.fromEntries(ADDRESSES.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...Object.fromEntries(COUNTS.map((name) => [name, 0])),
    ...Object.fromEntries(OFF.map((name) => [name, false])),
  }
}

const getRepository: Route = {
  operation: 'GET /repos/{owner}/{repo}',
  need: 'metadata',
  handle: (call) => ({ status: 200, body: showRepository(call) }),
}

export const repositoryRoutes: readonly Route[] = [getRepository]
