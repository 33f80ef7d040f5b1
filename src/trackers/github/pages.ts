import { Failure } from '../../errors.ts'
import type { GitHubClient, Purpose } from './client.ts'
import { keepHeapTight } from './heap.ts'

/**
 * Pages read side by side once the first has told how many there are; GitHub allows 100 requests at a time. Of 10,000
 * issues, with 50 ms for each answer, eight take a fifth longer, and more than twelve save nothing.
 */
const AT_ONCE = 12
/** From so many pages on, what is kept of them outweighs the program itself. */
const MANY_PAGES = 30

export type Query = Readonly<Record<string, string | number>>

export interface PagesRequest<Row> {
  readonly purpose: Purpose
  /** E.g. `/repos/{owner}/{repo}/labels`; owner and repository are filled in. */
  readonly path: string
  /** What is filled into the path instead. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly query?: Query
  /** Keeps what is needed of a row, so that the rest of a page can be let go; throws when it is no such row. */
  readonly pick: (row: unknown) => Row
  /** Stop after so many pages; default: read all. */
  readonly maxPages?: number
}

export interface Pages<Row> {
  readonly rows: Row[]
  /** In order, where they were asked for by their number; empty for one page alone, and where links carry cursors. */
  readonly numbered: readonly Page<Row>[]
  /** False when `maxPages` stopped us before the end. */
  readonly isWhole: boolean
}

export interface Page<Row> {
  /** What it was asked for with. */
  readonly query: Query
  readonly rows: Row[]
  readonly next: Query | null
  readonly last: Query | null
}

/**
 * All rows of a listing, in GitHub's order, following the `Link` header (so that an exact multiple of 100 costs no
 * request more). The listing is whole, or a Failure is thrown: octokit.paginate takes a body that broke off, and a
 * 409, for the end of the list, and whoever creates what is missing from a list would create it twice.
 */
export async function readPages<Row>(client: GitHubClient, request: PagesRequest<Row>): Promise<Pages<Row>> {
  const most = request.maxPages ?? Number.POSITIVE_INFINITY
  const first = await readPage(client, request, { ...request.query, per_page: 100 })
  const numbered = most > 1 ? numberedPages(first, most) : []
  if (numbered.length >= MANY_PAGES) keepHeapTight()
  const pages = [first, ...(await readNumbered(client, request, numbered))]
  let next = pages.at(-1)?.next ?? null
  const followed = new Set<string>()
  while (next !== null && pages.length < most) {
    const address = JSON.stringify(next)
    if (followed.has(address)) throw endless(client, request)
    followed.add(address)
    const page: Page<Row> = await readPage(client, request, next)
    pages.push(page)
    next = page.next
  }
  return {
    rows: pages.flatMap((page) => page.rows),
    numbered: numbered.length > 0 ? pages : [],
    isWhole: next === null,
  }
}

/** In their order. The last is read first: it tells how many rows there are before the others are looked at. */
async function readNumbered<Row>(
  client: GitHubClient,
  request: PagesRequest<Row>,
  queries: readonly Query[],
): Promise<readonly Page<Row>[]> {
  const last = queries.at(-1)
  if (last === undefined) return []
  const end = await readPage(client, request, last)
  const others = queries.slice(0, -1)
  const pages = new Map<Query, Page<Row>>()
  const waiting = each(others)
  // A page that fails ends the loop, the loop ends `waiting`, and so nothing more is asked for beside it either.
  const readOn = async () => {
    for (const query of waiting) pages.set(query, await readPage(client, request, query))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, readOn))
  return [...others.flatMap((query) => pages.get(query) ?? []), end]
}

/** For several to take from: an array's own iterator begins anew for each, and goes on after a failure. */
function* each<T>(values: readonly T[]): Generator<T> {
  yield* values
}

/** The queries of page 2 to the last, where the links count pages; none where they carry a cursor. */
function numberedPages<Row>({ next, last }: Page<Row>, most: number): Query[] {
  if (next === null || last === null || !('page' in next) || 'after' in next) return []
  const count = Math.min(Number(last.page) - 1, most - 1)
  if (Number(next.page) !== 2 || !Number.isInteger(count)) return []
  return Array.from({ length: count }, (_, index) => ({ ...next, page: index + 2 }))
}

/** One page. */
export async function readPage<Row>(
  client: GitHubClient,
  { purpose, path, parameters, pick }: PagesRequest<Row>,
  query: Query,
): Promise<Page<Row>> {
  return client.attempt(purpose, async () => {
    const response = await client.octokit.request(`GET ${path}`, {
      ...query,
      ...(parameters ?? client.repository),
    })
    const data: unknown = response.data
    if (!Array.isArray(data)) throw new Error('GitHub answered with something that is no list')
    const links = String(response.headers.link ?? '')
    return { query, rows: data.map(pick), next: link(links, 'next'), last: link(links, 'last') }
  })
}

/** Only the query of a link is taken: where requests, and the token with them, go is never the answer's to say. */
function link(header: string, relation: string): Query | null {
  const found = new RegExp(`<([^<>]+)>;\\s*rel="${relation}"`).exec(header)?.[1]
  if (found === undefined || !URL.canParse(found)) return null
  return Object.fromEntries(new URL(found).searchParams)
}

function endless(client: GitHubClient, { purpose }: PagesRequest<unknown>): Failure {
  return new Failure({
    code: 'TRACKER_UNAVAILABLE',
    kind: 'tracker',
    message: `Could not ${purpose.what} in ${client.description}: its pages lead in a circle.`,
    advice: 'Nothing was changed by it. Run again; if it persists, see the status page of your GitHub.',
  })
}
