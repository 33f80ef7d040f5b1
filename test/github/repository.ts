import { notFound } from './answer.ts'
import { page } from './pages.ts'
import type { Call, Route } from './route.ts'
import { sample } from './sample.ts'
import type { State } from './state.ts'

const getRepository: Route = {
  operation: 'GET /repos/{owner}/{repo}',
  need: 'metadata',
  handle: ({ state }) => ({ status: 200, body: { ...sample('full-repository'), ...facts(state) } }),
}

const listOfOrganisation: Route = {
  operation: 'GET /orgs/{org}/repos',
  need: 'metadata',
  handle(call) {
    const own = ownedBy(call, call.params.org).filter((one) => one.isOfOrganisation)
    if (own.length === 0) throw notFound()
    return page(call, own, showMinimal, '/repos', '/organizations/9')
  },
}

/** Of a person's, only the public ones, whoever asks. */
const listOfUser: Route = {
  operation: 'GET /users/{username}/repos',
  need: 'metadata',
  handle(call) {
    const own = ownedBy(call, call.params.username)
    if (own.length === 0) throw notFound()
    return page(
      call,
      own.filter(({ isPrivate }) => !isPrivate),
      showMinimal,
      '/repos',
      '/user/9',
    )
  },
}

function ownedBy({ repositories, access }: Call, owner: string | undefined): readonly State[] {
  if (!access.sees) return []
  return repositories.filter((one) => one.owner.toLowerCase() === owner?.toLowerCase() && !one.isHidden)
}

function facts({ owner, repo, isPrivate, isArchived, topics, defaultBranch }: State) {
  return {
    name: repo,
    full_name: `${owner}/${repo}`,
    default_branch: defaultBranch,
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    archived: isArchived,
    disabled: false,
    topics: [...topics],
  }
}

function showMinimal(state: State) {
  return { ...sample('minimal-repository'), ...facts(state) }
}

export const repositoryRoutes: readonly Route[] = [getRepository, listOfOrganisation, listOfUser]
