/** Whose pages a server has; they differ in the addresses of files. */
export type ServerKind = 'github' | 'gitea'

/**
 * What kind of server the environment speaks of: Gitea, Forgejo and others of their shape have their API at `/api/v1`, GitHub
 * Enterprise Server at `/api/v3`, and their runners say so beside.
 */
export function serverKind(environment: Readonly<Record<string, string | undefined>>): ServerKind {
  const { GITHUB_API_URL, GITEA_ACTIONS, FORGEJO_ACTIONS } = environment
  const isGitea =
    GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true' || /\/api\/v1\/?$/.test(GITHUB_API_URL ?? '')
  return isGitea ? 'gitea' : 'github'
}

/**
 * The address of the pages that belongs to the address of an API: `https://HOST` for `https://api.HOST` and
 * `https://HOST/api/v3`.
 */
export function pagesOfApi(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/, '')
  const api = /^(https?:\/\/)api\.([^/]+\.[^/]+)$/i.exec(base)
  return api === null ? base.replace(/\/api\/v\d$/, '') : `${api[1]}${api[2]}`
}

/**
 * A permalink to lines of a file's source. Rendered Markdown shows no lines, so the source is asked for: `plain=1` of
 * GitHub, `display=source` of Gitea.
 */
export function sourcePage(
  { kind, serverUrl, repository, commit }: SourceRepository,
  /** From the top of the repository, each part encoded. */
  path: string,
  lines: string,
): string {
  const base = `${serverUrl.replace(/\/+$/, '')}/${repository}`
  return kind === 'gitea'
    ? `${base}/src/commit/${commit}/${path}?display=source#${lines}`
    : `${base}/blob/${commit}/${path}?plain=1#${lines}`
}

export interface SourceRepository {
  readonly kind: ServerKind
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  /** Full id. */
  readonly commit: string
}

/** A folder of a repository at a branch or tag, whichever has the name. */
export function folderPage(
  { kind, serverUrl, repository }: Omit<SourceRepository, 'commit'>,
  ref: string,
  folder: string,
): string {
  const form = kind === 'gitea' ? 'src' : 'blob'
  return `${serverUrl.replace(/\/+$/, '')}/${repository}/${form}/${ref}/${folder}`
}
