import { join } from 'node:path'
import { Failure } from '../errors.ts'
import { listFiles } from './list-files.ts'
import { readSmallText } from './read-small-text.ts'

const FILES_AT_MOST = 200
const KIND = { what: 'workflow', code: 'WORKFLOW_UNREADABLE', bytes: 64 * 1024 }

/**
 * The files below `.github` of a checkout in which a stale bot may be set up, by their paths from its top. What cannot
 * be read, or leads out of it, is passed over.
 */
export async function staleBotFiles(
  root: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { files } = await listFiles(join(root, '.github'), '{stale.yml,workflows/*.{yml,yaml}}')
  const found: { path: string; text: string }[] = []
  for (const file of files.toSorted().slice(0, FILES_AT_MOST)) {
    const path = `.github/${file}`
    try {
      const text = await readSmallText(root, path, KIND)
      if (file === 'stale.yml' || text.includes('actions/stale')) found.push({ path, text })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  }
  return found
}
