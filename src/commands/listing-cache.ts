import { Failure } from '../errors.ts'
import { documentExistsIn } from '../files/document-exists.ts'
import { readSmallText } from '../files/read-small-text.ts'
import { writeFiles } from '../files/write-files.ts'
import type { KeptListing } from '../report/kept-listing.ts'
import { KEPT_BYTES_AT_MOST, keptFile, parseKept } from '../report/kept-listing-file.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { ListingCache } from './listings.ts'

const FILE = { what: 'cache', code: 'CACHE_UNREADABLE', bytes: KEPT_BYTES_AT_MOST }

/**
 * Listings kept in a file below `cwd`, replaced each time. Nothing where there is no file yet; one that cannot be read, is no
 * such cache, or of another release, is told and not used: it is not worth a report. What could not be read the next time is
 * not written.
 */
export function listingCache(
  cwd: string,
  file: string,
  progress: (message: string) => void,
  bytesAtMost = KEPT_BYTES_AT_MOST,
): ListingCache {
  return {
    async load(): Promise<readonly KeptListing[]> {
      if (!documentExistsIn(cwd)(file)) return []
      const text = await readText(cwd, file, progress)
      if (text === null) return []
      const kept = parseKept(text)
      if (kept === null) progress(`${plainLine(file)} is no cache of this release; every issue is read.`)
      return kept ?? []
    },
    async save(listings) {
      const text = keptFile(listings)
      if (Buffer.byteLength(text) > bytesAtMost) {
        return progress(`${plainLine(file)} would become too large, so it is left as it is.`)
      }
      await writeFiles(cwd, [{ path: file, text }], true)
    },
  }
}

/** Null, and told, where it cannot be read. */
async function readText(
  cwd: string,
  file: string,
  progress: (message: string) => void,
): Promise<string | null> {
  try {
    return await readSmallText(cwd, file, FILE)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    progress(`${error.message} Every issue is read.`)
    return null
  }
}
