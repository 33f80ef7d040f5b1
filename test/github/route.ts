import type { Access, Need } from './access.ts'
import type { Answer } from './answer.ts'
import type { State } from './state.ts'

/** What a handler gets to see of a request. */
export interface Call {
  /** The repository that is asked for; the first one where none is. */
  readonly state: State
  /** All that there are. */
  readonly repositories: readonly State[]
  readonly access: Access
  /** Of the path, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Of the request, parsed; `{}` where none came. */
  readonly body: Readonly<Record<string, unknown>>
  /** Base of the API, e.g. `http://127.0.0.1:8080/api/v3`. */
  readonly api: string
  /** Base of the pages people see, e.g. `http://127.0.0.1:8080`. */
  readonly pages: string
  /** Most rows on a page. */
  readonly pageSize: number
}

export interface Route {
  /** As GitHub's description names it: `GET /repos/{owner}/{repo}/issues`. */
  readonly operation: string
  readonly need: Need
  readonly handle: (call: Call) => Answer
}

/** The text of a field of the request, or null. */
export function text(call: Call, field: string): string | null {
  const value = call.body[field]
  return typeof value === 'string' ? value : null
}

/** The names in a field of the request (`labels` may hold objects with a name), or null when it is not there. */
export function names(call: Call, field: string): string[] | null {
  const value = call.body[field]
  if (!Array.isArray(value)) return null
  return value.map((one: string | { name: string }) => (typeof one === 'string' ? one : one.name))
}
