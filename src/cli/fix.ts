import { resolve } from 'node:path'
import { planFixes } from '../commands/fix.ts'
import type { Documents } from '../files/document-file.ts'
import { changeDocument } from '../files/document-writer.ts'
import type { Finding } from '../findings/finding.ts'
import { counted } from '../findings/summary.ts'
import { applyMends } from '../fixes/mend.ts'
import { unifiedDiff } from '../fixes/unified-diff.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'

/** Mends the documents on disk and tells each change; a file that is no longer what was read is left as it is. */
export async function fix(
  { cwd }: Terminal,
  session: Session,
  documents: Documents,
  findings: readonly Finding[],
): Promise<void> {
  const { config, progress, warn } = session
  const root = await session.root()
  let [changes, changed] = [0, 0]
  for (const { path, text, mends } of planFixes({ documents, config, findings })) {
    const isChanged = await changeDocument(resolve(cwd, path), root, (present) =>
      present === text ? applyMends(text, mends) : null,
    )
    if (!isChanged) {
      warn(`${plainLine(path)} was changed meanwhile, or is no UTF-8; it is left as it is.`)
      continue
    }
    for (const { place, what, rule } of mends) {
      progress(`${plainLine(path)}:${place.line}:${place.column}: ${what} (${rule})`)
    }
    changes += mends.length
    changed += 1
  }
  progress(
    changes === 0 ? 'Nothing to fix.' : `${counted(changes, 'change')} in ${counted(changed, 'document')}.`,
  )
}

/** Prints what `fix` would do as a diff. */
export function showFixes(session: Session, documents: Documents, findings: readonly Finding[]): void {
  const { config, print, progress } = session
  let [changes, changed] = [0, 0]
  for (const { path, text, mends } of planFixes({ documents, config, findings })) {
    print(unifiedDiff(path, text, mends))
    changes += mends.length
    changed += 1
  }
  progress(
    changes === 0
      ? 'Nothing to fix.'
      : `${counted(changes, 'change')} in ${counted(changed, 'document')}; nothing was written.`,
  )
}
