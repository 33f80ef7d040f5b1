import { Failure } from '../../errors.ts'
import type { GitHubClient } from './client.ts'
import { type Page, type Pages, type PagesRequest, readPage, readPages } from './pages.ts'

/** How often a list is read that moves each time. */
const MOST_READS = 4

/**
 * All rows of a listing that GitHub gives oldest first. While its pages are read a row can leave it, or come into its
 * middle: an issue is deleted, or the label put on an old one or taken off. Every later row then moves up or down by a
 * place, and one can slip from a page that is not read yet to one that was. So where a number is missing between two
 * pages, and something could lie there, the first page is read again at the end, and the last one, which was read before
 * those between; unless both begin as they did, everything is read anew. What is opened meanwhile comes at the end and
 * moves nothing. `numberOf` gives a row's number, which grows with its age in the list.
 * @throws Failure `TRACKER_UNAVAILABLE` when the list is never at rest.
 */
export async function readSettledPages<Row>(
  client: GitHubClient,
  request: PagesRequest<Row>,
  numberOf: (row: Row) => number,
): Promise<Pages<Row>> {
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const found = await readPages(client, request)
    if (!(await hasMoved(found.numbered))) return found
  }
  throw new Failure({
    code: 'TRACKER_UNAVAILABLE',
    kind: 'tracker',
    message: `Could not ${request.purpose.what} in ${client.description}: they changed each time while they were read.`,
    advice: 'Nothing was changed by it. Run again when nobody deletes or labels many issues.',
  })

  async function hasMoved(pages: readonly Page<Row>[]): Promise<boolean> {
    if (!pages.slice(1).some((page, index) => hasGap(pages[index], page))) return false
    // With two pages the last is read right after the first: nothing lies between them.
    for (const page of pages.length > 2 ? [pages[0], pages.at(-1)] : [pages[0]]) {
      if (page !== undefined && !(await beginsSame(page))) return true
    }
    return false
  }

  function hasGap(before: Page<Row> | undefined, after: Page<Row>): boolean {
    const last = before?.rows.at(-1)
    const [first] = after.rows
    return last === undefined || first === undefined || numberOf(first) !== numberOf(last) + 1
  }

  async function beginsSame(page: Page<Row>): Promise<boolean> {
    const again = (await readPage(client, request, page.query)).rows
    return page.rows.every((row, index) => {
      const now = again[index]
      return now !== undefined && numberOf(now) === numberOf(row)
    })
  }
}
