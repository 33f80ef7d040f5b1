import { createHash } from 'node:crypto'
import { invalid, notFound, Refusal } from './answer.ts'
import { repositoryUrl } from './labels.ts'
import { type Call, type Route, text } from './route.ts'
import { sample } from './sample.ts'
import type { State } from './state.ts'

type Tree = ReadonlyMap<string, string>

export interface StoredCommit {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** Commits, trees (path → text) and branches, by their ids and names. */
export interface GitStore {
  readonly commits: Map<string, StoredCommit>
  readonly trees: Map<string, Tree>
  readonly branches: Map<string, string>
}

function idOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex')
}

function addTree(store: GitStore, files: Iterable<readonly [string, string]>): string {
  const tree = new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const id = idOf([...tree])
  store.trees.set(id, tree)
  return id
}

/** Puts a commit with these files beside what is there on a branch, as a person would push it; gives its id. */
export function pushFiles(
  { git }: Pick<State, 'git'>,
  branch: string,
  files: Readonly<Record<string, string>>,
  message = 'Change',
): string {
  const parent = git.branches.get(branch)
  const before = git.trees.get(git.commits.get(parent ?? '')?.tree ?? '') ?? []
  const tree = addTree(git, [...before, ...Object.entries(files)])
  const commit: StoredCommit = { message, tree, parents: parent === undefined ? [] : [parent] }
  const id = idOf([commit, git.commits.size])
  git.commits.set(id, commit)
  git.branches.set(branch, id)
  return id
}

/** The text of a file at the end of a branch, or null. */
export function fileOn({ git }: Pick<State, 'git'>, branch: string, path: string): string | null {
  return filesOf(git, git.branches.get(branch))?.get(path) ?? null
}

function filesOf(git: GitStore, commit: string | undefined): Tree | undefined {
  return git.trees.get(git.commits.get(commit ?? '')?.tree ?? '')
}

function isAncestor(git: GitStore, older: string, newer: string): boolean {
  return older === newer || (git.commits.get(newer)?.parents ?? []).some((one) => isAncestor(git, older, one))
}

function showRef(call: Call, ref: string, sha: string) {
  const url = `${repositoryUrl(call)}/git`
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${url}/${ref}`,
    object: { type: 'commit', sha, url: `${url}/commits/${sha}` },
  }
}

function showCommit(call: Call, sha: string, { message, tree, parents }: StoredCommit) {
  const url = `${repositoryUrl(call)}/git`
  const link = (id: string) => ({
    sha: id,
    url: `${url}/commits/${id}`,
    html_url: `${call.pages}/commit/${id}`,
  })
  return {
    ...sample('git-commit'),
    ...link(sha),
    message,
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    parents: parents.map(link),
  }
}

const getRef: Route = {
  operation: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
  need: 'metadata',
  handle(call) {
    const branch = (call.params.ref ?? '').replace(/^heads\//, '')
    const sha = call.state.git.branches.get(branch)
    if (sha === undefined) throw notFound()
    return { status: 200, body: showRef(call, `refs/heads/${branch}`, sha) }
  },
}

const createRef: Route = {
  operation: 'POST /repos/{owner}/{repo}/git/refs',
  need: 'contents: write',
  handle(call) {
    const { git } = call.state
    const ref = text(call, 'ref') ?? ''
    const sha = text(call, 'sha') ?? ''
    const branch = ref.replace(/^refs\/heads\//, '')
    if (git.branches.has(branch) || !git.commits.has(sha)) throw new Refusal(422, 'Reference already exists')
    git.branches.set(branch, sha)
    return { status: 201, body: showRef(call, ref, sha) }
  },
}

const updateRef: Route = {
  operation: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  need: 'contents: write',
  handle(call) {
    const { git } = call.state
    const branch = (call.params.ref ?? '').replace(/^heads\//, '')
    const sha = text(call, 'sha') ?? ''
    const before = git.branches.get(branch)
    if (before === undefined || !git.commits.has(sha)) throw new Refusal(422, 'Reference does not exist')
    const isForced = call.body.force === true
    if (!isForced && !isAncestor(git, before, sha)) throw new Refusal(422, 'Update is not a fast forward')
    git.branches.set(branch, sha)
    return { status: 200, body: showRef(call, `refs/heads/${branch}`, sha) }
  },
}

const getCommit: Route = {
  operation: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  need: 'metadata',
  handle(call) {
    const sha = call.params.commit_sha ?? ''
    const commit = call.state.git.commits.get(sha)
    if (commit === undefined) throw notFound()
    return { status: 200, body: showCommit(call, sha, commit) }
  },
}

const createCommit: Route = {
  operation: 'POST /repos/{owner}/{repo}/git/commits',
  need: 'contents: write',
  handle(call) {
    const { git } = call.state
    const tree = text(call, 'tree') ?? ''
    const parents = (call.body.parents ?? []) as string[]
    if (!git.trees.has(tree)) throw invalid({ resource: 'Commit', field: 'tree', code: 'invalid' })
    const commit: StoredCommit = { message: text(call, 'message') ?? '', tree, parents }
    const sha = idOf([commit, git.commits.size])
    git.commits.set(sha, commit)
    return { status: 201, body: showCommit(call, sha, commit) }
  },
}

const createTree: Route = {
  operation: 'POST /repos/{owner}/{repo}/git/trees',
  need: 'contents: write',
  handle(call) {
    const { git } = call.state
    const before = git.trees.get(text(call, 'base_tree') ?? '')
    const entries = (call.body.tree ?? []) as { path: string; content: string }[]
    const sha = addTree(git, [
      ...(before ?? []),
      ...entries.map(({ path, content }) => [path, content] as const),
    ])
    return {
      status: 201,
      body: { sha, url: `${repositoryUrl(call)}/git/trees/${sha}`, truncated: false, tree: [] },
    }
  },
}

const getContent: Route = {
  operation: 'GET /repos/{owner}/{repo}/contents/{path}',
  need: 'metadata',
  handle(call) {
    const path = call.params.path ?? ''
    const content = filesOf(call.state.git, call.query.get('ref') ?? '')?.get(path)
    if (content === undefined) throw notFound()
    const bytes = Buffer.from(content, 'utf8')
    const names = { name: path.split('/').at(-1) ?? '', path, size: bytes.length }
    const file = { type: 'file', encoding: 'base64', content: bytes.toString('base64') }
    return { status: 200, body: { ...sample('content-file'), ...names, ...file } }
  },
}

export const gitRoutes: readonly Route[] = [
  getRef,
  createRef,
  updateRef,
  getCommit,
  createCommit,
  createTree,
  getContent,
]
