import { documentExistsIn } from '../files/document-exists.ts'
import { readSmallText } from '../files/read-small-text.ts'
import { writeFiles } from '../files/write-files.ts'
import type { KeptListing } from '../report/kept-listing.ts'
import { KEPT_BYTES_AT_MOST, keptFile, parseKept } from '../report/kept-listing-file.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { ListingCache } from './listings.ts'

const FILE = { what: 'cache', code: 'CACHE_UNREADABLE', bytes: KEPT_BYTES_AT_MOST }

/**
 * Listings kept in a file below `cwd`, replaced each time. Nothing where there is no file yet; one that is no such cache,
 * or of another release, is told and not used.
 */
export function listingCache(cwd: string, file: string, progress: (message: string) => void): ListingCache {
  return {
    async load(): Promise<readonly KeptListing[]> {
      if (!documentExistsIn(cwd)(file)) return []
      const kept = parseKept(await readSmallText(cwd, file, FILE))
      if (kept === null) progress(`${plainLine(file)} is no cache of this release; every issue is read.`)
      return kept ?? []
    },
    save: (listings) => writeFiles(cwd, [{ path: file, text: keptFile(listings) }], true),
  }
}
