import type { Config } from '../config/config.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'

/** GitHub's limit of assignees on one issue. */
const MAX_ASSIGNEES = 10
/** A login: letters, digits and single hyphens, at most 39; managed users carry `_` and a short code of their company. */
const LOGIN = /^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]{1,12})?$/i
const BETWEEN_OWNERS = /\s*(?:[,;&+]|\s+and\s+)\s*/i

/**
 * The logins that the item's owner stands for: what the configuration maps the owner to, else the login itself where
 * the document writes it with `@`. Any other owner (a name, a team) is only named in the issue.
 */
export function assigneesOf(
  item: Pick<ActionItem, 'owner' | 'line' | 'endLine'>,
  postmortem: Pick<Postmortem, 'lines'>,
  config: Pick<Config, 'owners'>,
): readonly string[] {
  if (item.owner === null) return []
  const source = postmortem.lines
    .slice(item.line - 1, item.endLine)
    .join('\n')
    .toLowerCase()
  const whole = mapped(item.owner, config)
  const logins =
    whole ?? item.owner.split(BETWEEN_OWNERS).flatMap((part) => mapped(part, config) ?? written(part, source))
  return distinctLogins(logins).slice(0, MAX_ASSIGNEES)
}

function mapped(owner: string, { owners }: Pick<Config, 'owners'>): readonly string[] | null {
  const wanted = comparable(owner)
  const found = Object.entries(owners).find(([name]) => comparable(name) === wanted)
  return found === undefined ? null : found[1].map((login) => login.trim().replace(/^@/, ''))
}

/** The login, when the item's lines write it with `@`; a team (`@org/team`) cannot be assigned. */
function written(owner: string, source: string): readonly string[] {
  const login = owner.trim().replace(/^@/, '')
  if (!LOGIN.test(login)) return []
  const at = source.indexOf(`@${login.toLowerCase()}`)
  if (at < 0) return []
  return /^[\w/-]/.test(source.slice(at + 1 + login.length)) ? [] : [login]
}

function comparable(owner: string): string {
  return owner.replace(/@/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function distinctLogins(logins: readonly string[]): readonly string[] {
  const byLogin = new Map(logins.map((login) => [login.toLowerCase(), login]))
  return [...byLogin.values()].filter((login) => login !== '')
}
