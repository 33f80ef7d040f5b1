const LOCAL = /^(?:GH-|#)(\d{1,9})$/i
const QUALIFIED = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/
const NUMBER = /^\d{1,9}$/

/** The repository whose issues are meant, as plans know it. */
export interface IssueHome {
  /** `owner/name`; without it nothing is named. */
  readonly repository?: string | null
  /** Address of its server. With it only its own addresses count: a repository of the same name elsewhere is another. */
  readonly server?: string | null
  /** A route leads there: `#12` names an issue of the repository of the documents, not one of these. */
  readonly isRouted?: boolean
}

/**
 * The number of the issue that an item's reference (`#12`, `owner/name#12`, an address) names in a repository, or null
 * when it names something else.
 */
export function localIssue(
  reference: string | null,
  { repository, server = null, isRouted = false }: IssueHome,
): number | null {
  if (reference === null || !repository) return null
  const text = reference.trim()
  const local = LOCAL.exec(text)
  if (local !== null) return isRouted ? null : Number(local[1])
  const [, home, number] = QUALIFIED.exec(text) ?? issueAddress(text, server) ?? []
  return home?.toLowerCase() === repository.toLowerCase() ? Number(number) : null
}

/** `https://host/any/prefix/owner/name/issues/12`; like a match: whole, home, number. */
function issueAddress(text: string, server: string | null): readonly string[] | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  if (server !== null && URL.canParse(server) && new URL(server).host !== new URL(text).host) return null
  const [number, issues, name, owner] = new URL(text).pathname.split('/').filter(Boolean).reverse()
  return issues === 'issues' && number !== undefined && NUMBER.test(number)
    ? [text, `${owner}/${name}`, number]
    : null
}
