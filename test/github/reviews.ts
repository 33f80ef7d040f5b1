import { notFound, Refusal } from './answer.ts'
import { association } from './issues.ts'
import { repositoryUrl } from './labels.ts'
import { page } from './pages.ts'
import { type Call, type Route, text } from './route.ts'
import { sample } from './sample.ts'
import { type StoredIssue, type StoredReviewComment, timestamp, userOf } from './state.ts'
import { showUser } from './users.ts'

const MOST_BODY = 65_536

function pullOf({ state, params }: Call): StoredIssue & { readonly pull: NonNullable<StoredIssue['pull']> } {
  const found = state.issues.find((one) => String(one.number) === params.pull_number)
  if (found === undefined || found.pull === null) throw notFound()
  return { ...found, pull: found.pull }
}

/** The lines on the right side of a diff, added or around what changed. */
function rightLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>()
  let next = 0
  for (const row of patch.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)/.exec(row)
    if (hunk) next = Number(hunk[1])
    else if (/^[+ ]/.test(row)) lines.add(next++)
  }
  return lines
}

function unprocessable(message: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors: [message] })
}

interface Wanted {
  readonly path: string
  readonly body: string
  readonly line: number
  readonly start_line?: number
  readonly side?: string
}

/** As GitHub does it: every line is to be part of the diff, and a range begins above its end. */
function refuseMisplaced(
  { pull }: ReturnType<typeof pullOf>,
  { path, line, start_line: start, body }: Wanted,
): void {
  const file = pull.files.find(({ filename }) => filename === path)
  if (file === undefined) throw unprocessable('Path could not be resolved')
  const lines = rightLines(file.patch ?? '')
  if (!lines.has(line) || (start !== undefined && !lines.has(start))) {
    throw unprocessable('Line could not be resolved')
  }
  if (start !== undefined && start >= line) throw unprocessable('start_line must precede the end line.')
  if (body.length > MOST_BODY) throw unprocessable(`Body is too long (maximum is ${MOST_BODY} characters)`)
}

const createReview: Route = {
  operation: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  need: 'pulls: write',
  handle(call) {
    const { state, access, body } = call
    const pull = pullOf(call)
    if (text(call, 'event') === 'COMMENT' && !text(call, 'body')) throw unprocessable('Body cannot be blank')
    const comments = (body.comments ?? []) as readonly Wanted[]
    for (const comment of comments) refuseMisplaced(pull, comment)
    const review = 1 + Math.max(0, ...state.reviewComments.map((one) => one.review))
    const author = userOf(state, access.login).login
    for (const { path, line, start_line: start, body: words } of comments) {
      state.reviewComments.push({
        id: state.reviewComments.length + 1,
        review,
        pull: pull.number,
        path,
        line,
        startLine: start ?? null,
        commit: text(call, 'commit_id') ?? '',
        author,
        body: words,
        createdAt: timestamp(state),
      })
    }
    return {
      status: 200,
      body: {
        ...sample('pull-request-review'),
        id: review,
        user: showUser(call, userOf(state, author)),
        body: text(call, 'body') ?? '',
        state: 'COMMENTED',
        commit_id: text(call, 'commit_id'),
        author_association: association(state, author),
      },
    }
  },
}

function showReviewComment(call: Call, comment: StoredReviewComment) {
  const { id, review, path, line, startLine, commit, author, body, createdAt } = comment
  return {
    ...sample('pull-request-review-comment'),
    url: `${repositoryUrl(call)}/pulls/comments/${id}`,
    id,
    pull_request_review_id: review,
    path,
    line,
    start_line: startLine,
    side: 'RIGHT',
    commit_id: commit,
    user: showUser(call, userOf(call.state, author)),
    body,
    created_at: createdAt,
    updated_at: createdAt,
    author_association: association(call.state, author),
  }
}

const listReviewComments: Route = {
  operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  need: 'pulls: read',
  handle(call) {
    const { number } = pullOf(call)
    const rows = call.state.reviewComments.filter(({ pull }) => pull === number)
    return page(call, rows, (comment) => showReviewComment(call, comment), `/pulls/${number}/comments`)
  },
}

export const reviewRoutes: readonly Route[] = [createReview, listReviewComments]
