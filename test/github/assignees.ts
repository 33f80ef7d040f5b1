import { notFound } from './answer.ts'
import type { Route } from './route.ts'
import { mayBeAssigned } from './state.ts'

const checkAssignee: Route = {
  operation: 'GET /repos/{owner}/{repo}/assignees/{assignee}',
  need: 'issues: read',
  handle(call) {
    if (!mayBeAssigned(call.state, call.params.assignee ?? '')) throw notFound()
    return { status: 204 }
  },
}

export const assigneeRoutes: readonly Route[] = [checkAssignee]
