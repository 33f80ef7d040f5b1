import { invalid, notFound } from './answer.ts'
import { repositoryUrl } from './labels.ts'
import { page } from './pages.ts'
import { type Call, type Route, text } from './route.ts'
import { sample } from './sample.ts'
import { addIssue, type StoredFile, type StoredIssue, userOf } from './state.ts'
import { showUser } from './users.ts'

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3000

export function showFile(call: Call, file: StoredFile) {
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  const html = `${call.pages}/${call.state.owner}/${call.state.repo}`
  return {
    sha: '0'.repeat(40),
    filename: file.filename,
    status: file.status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${html}/blob/head/${path}`,
    raw_url: `${html}/raw/head/${path}`,
    contents_url: `${repositoryUrl(call)}/contents/${path}?ref=head`,
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  }
}

const listFiles: Route = {
  operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  need: 'pulls: read',
  handle(call) {
    const found = call.state.issues.find((one) => String(one.number) === call.params.pull_number)
    if (found === undefined || found.pull === null) throw notFound()
    const rows = found.pull.files.slice(0, MOST_FILES)
    return page(call, rows, (file) => showFile(call, file), `/pulls/${found.number}/files`)
  },
}

/** GitHub's `pull-request`, and as much of it as lists show. */
function showPull(call: Call, issue: StoredIssue, schema: 'pull-request' | 'pull-request-simple') {
  const { pull } = issue
  const plain = sample(schema)
  const end = (name: 'head' | 'base') => ({
    ...(plain[name] as object),
    ref: pull?.[name] ?? '',
    sha: call.state.git.branches.get(pull?.[name] ?? '') ?? '',
  })
  return {
    ...plain,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: showUser(call, userOf(call.state, issue.author)),
    merged_at: pull?.mergedAt ?? null,
    head: end('head'),
    base: end('base'),
  }
}

const listPulls: Route = {
  operation: 'GET /repos/{owner}/{repo}/pulls',
  need: 'pulls: read',
  handle(call) {
    const { query, state } = call
    const wanted = query.get('state') ?? 'open'
    const head = query.get('head')
    const rows = state.issues
      .filter(({ pull }) => pull !== null)
      .filter((issue) => wanted === 'all' || issue.state === wanted)
      .filter(({ pull }) => head === null || `${state.owner}:${pull?.head}` === head)
      .toSorted((a, b) => b.number - a.number)
    return page(call, rows, (issue) => showPull(call, issue, 'pull-request-simple'), '/pulls')
  },
}

const createPull: Route = {
  operation: 'POST /repos/{owner}/{repo}/pulls',
  need: 'pulls: write',
  handle(call) {
    const { state, access } = call
    const [head = '', base = ''] = [text(call, 'head'), text(call, 'base')].map((one) => one ?? '')
    const isOpen = state.issues.some((one) => one.state === 'open' && one.pull?.head === head)
    const isKnown = state.git.branches.has(head) && state.git.branches.has(base)
    if (isOpen || !isKnown) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' })
    const seed = { title: text(call, 'title') ?? '', body: text(call, 'body') ?? '' }
    const issue = addIssue(state, seed, access.login, { files: [], head, base })
    return { status: 201, body: showPull(call, issue, 'pull-request') }
  },
}

const updatePull: Route = {
  operation: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  need: 'pulls: write',
  handle(call) {
    const issue = call.state.issues.find((one) => String(one.number) === call.params.pull_number)
    if (issue === undefined || issue.pull === null) throw notFound()
    issue.title = text(call, 'title') ?? issue.title
    issue.body = text(call, 'body') ?? issue.body
    return { status: 200, body: showPull(call, issue, 'pull-request') }
  },
}

export const pullRoutes: readonly Route[] = [listFiles, listPulls, createPull, updatePull]
