import { notFound } from './answer.ts'
import { repositoryUrl } from './labels.ts'
import { showFile } from './pulls.ts'
import type { Call, Route } from './route.ts'
import { type StoredPush, timestamp, userOf } from './state.ts'
import { showUser } from './users.ts'

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MOST_FILES = 300

/** GitHub's `commit`. */
function showCommit(call: Call, { sha }: StoredPush) {
  const { state, pages } = call
  const url = `${repositoryUrl(call)}/commits/${sha}`
  const tree = { sha, url: `${repositoryUrl(call)}/git/trees/${sha}` }
  const who = { name: state.owner, email: `${state.owner}@example.org`, date: timestamp(state) }
  const author = showUser(call, userOf(state, state.owner))
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: `${pages}/${state.owner}/${state.repo}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: { url, author: who, committer: who, message: 'Change', comment_count: 0, tree },
    author,
    committer: author,
    parents: [],
  }
}

const compare: Route = {
  operation: 'GET /repos/{owner}/{repo}/compare/{basehead}',
  need: 'metadata',
  handle(call) {
    const { defaultBranch, pushes } = call.state
    const [base, head] = (call.params.basehead ?? '').split('...')
    const start = pushes.findIndex(({ sha }) => sha === base)
    const from = pushes[start]
    if (from === undefined || head !== defaultBranch) throw notFound()
    const later = pushes.slice(start + 1)
    const address = `${call.pages}/${call.state.owner}/${call.state.repo}/compare/${base}...${head}`
    return {
      status: 200,
      body: {
        url: `${repositoryUrl(call)}/compare/${base}...${head}`,
        html_url: address,
        permalink_url: address,
        diff_url: `${address}.diff`,
        patch_url: `${address}.patch`,
        base_commit: showCommit(call, from),
        merge_base_commit: showCommit(call, from),
        status: later.length === 0 ? 'identical' : 'ahead',
        ahead_by: later.length,
        behind_by: 0,
        total_commits: later.length,
        commits: later
          .slice(0, Number(call.query.get('per_page') ?? 250))
          .map((push) => showCommit(call, push)),
        files: later
          .flatMap(({ files }) => files)
          .slice(0, MOST_FILES)
          .map((file) => showFile(call, file)),
      },
    }
  },
}

export const commitRoutes: readonly Route[] = [compare]
