import { Failure } from '../../errors.ts'
import type { GitHubClient } from './client.ts'
import { type Page, type Pages, type PagesRequest, readPage, readPages } from './pages.ts'

/** How often a list is read that moves each time. */
const MOST_READS = 4

/** So many numbers are asked for in one request, with up to a hundred labels each; GitHub allows 500,000 nodes. */
const MOST_ASKED = 200

/**
 * All rows of a listing that GitHub gives oldest first. While its pages are read a row can leave it, or come into its
 * middle: an issue is deleted, or the label put on an old one or taken off. Every later row then moves up or down by a
 * place, and one can slip from a page that is not read yet to one that was. Its number is then missing between two pages:
 * of more than two, the numbers missing there are asked for at the end (`isNoneListed`: certainly no row of this list has
 * one of them). Where that is not certain, and for two pages, the first page is read again, and the last one, which was
 * read before those between; unless both begin as they did, everything is read anew. What is opened meanwhile comes at the
 * end and moves nothing. `numberOf` gives a row's number, which grows with its age in the list; where one does not (it was
 * transferred from elsewhere), numbers tell nothing.
 * @throws Failure `TRACKER_UNAVAILABLE` when the list is never at rest.
 */
export async function readSettledPages<Row>(
  client: GitHubClient,
  request: PagesRequest<Row>,
  numberOf: (row: Row) => number,
  isNoneListed: (numbers: readonly number[]) => Promise<boolean>,
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
    if (pages.length > 2) {
      const missing = missingBetween(pages.map(({ rows }) => rows.map(numberOf)))
      if (missing !== null && (await isNoneListed(missing))) return false
    }
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

/** The numbers missing between pages of numbers; null where they are many, do not grow, or a page is empty. */
function missingBetween(pages: readonly (readonly number[])[]): readonly number[] | null {
  const all = pages.flat()
  const grows = all.every((number, index) => index === 0 || number > (all[index - 1] ?? 0))
  if (!grows || pages.some(({ length }) => length === 0)) return null
  const gaps = pages.slice(1).map((page, index) => {
    const last = pages[index]?.at(-1) ?? 0
    return { first: last + 1, length: (page[0] ?? 0) - last - 1 }
  })
  if (gaps.reduce((sum, { length }) => sum + length, 0) > MOST_ASKED) return null
  return gaps.flatMap(({ first, length }) => Array.from({ length }, (_, offset) => first + offset))
}
