import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { contains } from './boundary.ts'
import { git } from './git.ts'
import { type SourceRepository, sourcePage } from './server-pages.ts'
import type { SourceLinks } from './source-links.ts'

/** The local checkout as far as links to it need it. */
export interface Checkout {
  /** Top folder, absolute. */
  readonly root: string
  /** Full id of the commit checked out. */
  readonly commit: string
  /** Address and `owner/name` of the repository on its server, from the remote `origin`; null where it has none. */
  readonly origin: Origin | null
}

export interface Origin {
  /** `https://github.example.com` */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
}

/** The checkout that `cwd` lies in, or null when there is none, or no commit yet. */
export async function findCheckout(cwd: string): Promise<Checkout | null> {
  const [top, head, remote] = await Promise.all([
    git(cwd, ['rev-parse', '--show-toplevel']),
    git(cwd, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    git(cwd, ['remote', 'get-url', 'origin']),
  ])
  const root = top?.replace(/\r?\n$/, '')
  const commit = head?.trim()
  if (!root || !commit) return null
  return { root: resolve(root), commit, origin: remote ? parseRemote(remote.trim()) : null }
}

/** So deep, and so many folders, below the working folder. */
const DEEPEST = 3
const MOST_FOLDERS = 500

/**
 * The checkout of `repository` somewhere below `cwd`, which lies in none itself: a job may check out into a folder of its
 * workspace (`path:` of actions/checkout). Null when there is none, or several that may be meant.
 */
export async function findCheckoutBelow(cwd: string, repository: string): Promise<Checkout | null> {
  let folders = [cwd]
  const roots: string[] = []
  for (let depth = 0; depth < DEEPEST && folders.length > 0; depth += 1) {
    const below = await Promise.all(folders.slice(0, MOST_FOLDERS).map(foldersIn))
    const found = below.flat()
    roots.push(...found.filter((folder) => existsSync(join(folder, '.git'))))
    folders = found.filter((folder) => !roots.includes(folder))
  }
  const checkouts = (await Promise.all(roots.map(findCheckout))).filter((one) => one !== null)
  const named = checkouts.filter(
    ({ origin }) => origin?.repository.toLowerCase() === repository.toLowerCase(),
  )
  const [only, ...others] = named.length > 0 ? named : checkouts.filter(({ origin }) => origin === null)
  return only !== undefined && others.length === 0 ? only : null
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => join(folder, name))
}

/** The path in its repository of a document as found from `cwd`, or null for one outside of it. */
export function repositoryPath({ root, cwd }: Pick<LinkTarget, 'root' | 'cwd'>, path: string): string | null {
  const file = resolve(cwd, path)
  return contains(root, file) ? relative(root, file).split(sep).join('/') : null
}

/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name` */
const REMOTE =
  /^(?:(https?):\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|[\w.-]+@)([\w.-]+)(:\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/

/** Where people see the repository of a remote, or null for one that is no such address; credentials are left out. */
export function parseRemote(remote: string): Origin | null {
  const [, scheme, host, port = '', repository] = REMOTE.exec(remote) ?? []
  if (!host || !repository) return null
  // The port of SSH is not the one of the pages.
  const serverUrl = scheme === undefined ? `https://${host}` : `${scheme}://${host}${port}`
  return { serverUrl, repository }
}

export interface LinkTarget extends SourceRepository {
  /** Top folder of the checkout, absolute. */
  readonly root: string
  /** Working folder, absolute: what paths of documents are relative to. */
  readonly cwd: string
}

/** Permalinks into a repository on its server; no link for a document outside of it, or without a target. */
export function sourceLinks(target: LinkTarget | null): SourceLinks {
  return {
    lineUrl(path, line, endLine) {
      if (target === null) return null
      const place = repositoryPath(target, path)?.split('/').map(encodeURIComponent).join('/')
      if (place === undefined) return null
      const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`
      return sourcePage(target, place, lines)
    },
  }
}

/** The branch that the remote `origin` takes for its default one, or null when that is not known here. */
export async function defaultBranch(cwd: string): Promise<string | null> {
  const reference = (
    await git(cwd, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  )?.trim()
  return reference?.replace(/^origin\//, '') || null
}
