import type { Route } from './route.ts'
import { sample } from './sample.ts'

const getRepository: Route = {
  operation: 'GET /repos/{owner}/{repo}',
  need: 'metadata',
  handle({ state }) {
    const { owner, repo, isPrivate, defaultBranch } = state
    const names = { name: repo, full_name: `${owner}/${repo}`, default_branch: defaultBranch }
    const visibility = isPrivate ? 'private' : 'public'
    return { status: 200, body: { ...sample('full-repository'), ...names, private: isPrivate, visibility } }
  },
}

export const repositoryRoutes: readonly Route[] = [getRepository]
