import type { DocumentItem } from './documents.ts'
import { shortHash } from './words.ts'

/**
 * A key for a new item: from the document, its words and its number among equal ones, so that two runs that race give
 * the same. It stays with the issue for good, whatever becomes of the words; so a key that is in use (its item was
 * reworded, and somebody wrote the old words again) is passed over.
 */
export function itemKey(
  { path, words, ordinal }: Pick<DocumentItem, 'path' | 'words' | 'ordinal'>,
  taken: ReadonlySet<string>,
): string {
  for (let attempt = 1; ; attempt += 1) {
    const key = shortHash(JSON.stringify([path, words, ordinal, attempt]))
    if (!taken.has(key)) return key
  }
}
