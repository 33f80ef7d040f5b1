import { type ChangeRange, endsOf, git } from './git.ts'

export interface ChangedFile {
  /** Relative to the working folder, `/` separators; the new path where it was renamed. */
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** Where a renamed file was before. */
  readonly previousPath: string | null
}

/**
 * What changed on the way from where `head` left `base`, sorted by path. Null when git cannot tell: no git, no
 * checkout, or one too shallow to hold both commits and their merge base. Then the API has to be asked.
 */
export async function changedFiles(range: ChangeRange): Promise<readonly ChangedFile[] | null> {
  const ends = await endsOf(range)
  if (ends === null) return null
  const options = ['--name-status', '-z', '--find-renames', '--relative', '--no-ext-diff', '--no-textconv']
  const output = await git(range.cwd, ['diff', ...options, ends.fork, ends.head, '--'])
  return output === null ? null : parseNameStatus(output)
}

/** The output of `git diff --name-status -z`: a status, then one path, or two for renames and copies, NUL after each. */
export function parseNameStatus(output: string): readonly ChangedFile[] {
  const fields = output.split('\0')
  const files: ChangedFile[] = []
  let next = 0
  while (next < fields.length) {
    const status = fields[next] ?? ''
    const first = fields[next + 1]
    if (first === undefined) break
    const hasTwoPaths = status.startsWith('R') || status.startsWith('C')
    const path = hasTwoPaths ? (fields[next + 2] ?? first) : first
    files.push({ path, status: statusWord(status), previousPath: status.startsWith('R') ? first : null })
    next += hasTwoPaths ? 3 : 2
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function statusWord(status: string): ChangedFile['status'] {
  if (status.startsWith('R')) return 'renamed'
  if (status.startsWith('A') || status.startsWith('C')) return 'added'
  return status.startsWith('D') ? 'removed' : 'modified'
}
