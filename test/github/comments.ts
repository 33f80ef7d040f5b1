import { forbidden } from './access.ts'
import { invalid, notFound } from './answer.ts'
import { association, issueOf } from './issues.ts'
import { repositoryUrl } from './labels.ts'
import { page } from './pages.ts'
import { type Call, type Route, text } from './route.ts'
import { addComment, type StoredComment, timestamp, userOf } from './state.ts'
import { showUser } from './users.ts'

const MOST_BODY = 65_536

function showComment(call: Call, comment: StoredComment) {
  const { state, pages } = call
  return {
    url: `${repositoryUrl(call)}/issues/comments/${comment.id}`,
    html_url: `${pages}/${state.owner}/${state.repo}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(call)}/issues/${comment.issue}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: showUser(call, userOf(state, comment.author)),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: association(state, comment.author),
    performed_via_github_app: null,
  }
}

function bodyOf(call: Call): string {
  const body = text(call, 'body') ?? ''
  const error = { resource: 'IssueComment', field: 'data', code: 'unprocessable' }
  if (body.trim() === '') throw invalid({ ...error, message: "Body can't be blank" })
  if (body.length > MOST_BODY) {
    throw invalid({ ...error, message: `Body is too long (maximum is ${MOST_BODY} characters)` })
  }
  return body
}

const listComments: Route = {
  operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  need: 'comments: read',
  handle(call) {
    const { number } = issueOf(call)
    const since = call.query.get('since') ?? ''
    const rows = call.state.comments.filter(({ issue, updatedAt }) => issue === number && updatedAt >= since)
    return page(call, rows, (comment) => showComment(call, comment), `/issues/${number}/comments`)
  },
}

const createComment: Route = {
  operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  need: 'comments: write',
  handle(call) {
    const { number } = issueOf(call)
    const comment = addComment(call.state, number, call.access.login, bodyOf(call))
    return { status: 201, body: showComment(call, comment) }
  },
}

const updateComment: Route = {
  operation: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  need: 'comments: write',
  handle(call) {
    const comment = call.state.comments.find((one) => String(one.id) === call.params.comment_id)
    if (comment === undefined) throw notFound()
    if (!call.access.push && comment.author !== call.access.login) throw forbidden(call.access)
    comment.body = bodyOf(call)
    comment.updatedAt = timestamp(call.state)
    return { status: 200, body: showComment(call, comment) }
  },
}

export const commentRoutes: readonly Route[] = [listComments, createComment, updateComment]
