import { invalid, notFound } from './answer.ts'
import { FIRST_ID, issueOf, showIssue } from './issues.ts'
import type { Route } from './route.ts'
import { changeIssue } from './state.ts'

const MOST = 100

const addSubIssue: Route = {
  operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
  need: 'issues: write',
  handle(call) {
    const { state, body } = call
    if (!state.hasSubIssues) throw notFound()
    const parent = issueOf(call)
    const child = state.issues.find(({ number }) => FIRST_ID + number === body.sub_issue_id)
    if (child === undefined || child === parent) throw notFound()
    const siblings = state.issues.filter((issue) => issue.parent === parent.number)
    if (child.parent !== null || siblings.length >= MOST) {
      throw invalid({ resource: 'Issue', field: 'sub_issue_id', code: 'invalid' })
    }
    changeIssue(state, child, (issue) => {
      issue.parent = parent.number
    })
    return { status: 201, body: showIssue(call, parent) }
  },
}

export const subIssueRoutes: readonly Route[] = [addSubIssue]
