import { assigneeRoutes } from './assignees.ts'
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { gitRoutes } from './git.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { milestoneRoutes } from './milestones.ts'
import { organisationRoutes } from './organisation.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repository.ts'
import { reviewRoutes } from './reviews.ts'
import type { Route } from './route.ts'
import { subIssueRoutes } from './sub-issues.ts'
import { userRoutes } from './users.ts'

const ROUTES: readonly Route[] = [
  ...userRoutes,
  ...commitRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...repositoryRoutes,
  ...gitRoutes,
  ...subIssueRoutes,
  ...milestoneRoutes,
  ...organisationRoutes,
  ...assigneeRoutes,
  ...pullRoutes,
  ...reviewRoutes,
]

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** Null where GitHub, or this one, has nothing at that path. */
export function matchRoute(method: string, path: string): Match | null {
  const parts = (path.split('?')[0] ?? '').split('/')
  for (const route of ROUTES) {
    const [wanted, pattern = ''] = route.operation.split(' ')
    const patternParts = pattern.split('/')
    if (wanted !== method || patternParts.length !== parts.length) continue
    const params: Record<string, string> = {}
    const fits = patternParts.every((part, index) => {
      const given = decodeURIComponent(parts[index] ?? '')
      const name = /^\{(.+)\}$/.exec(part)?.[1]
      if (name === undefined) return part === given
      params[name] = given
      return given !== ''
    })
    if (fits) return { route, params }
  }
  return null
}
