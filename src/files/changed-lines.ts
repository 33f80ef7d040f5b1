import type { ChangedFile } from './changed-files.ts'
import { type ChangeRange, endsOf, git } from './git.ts'

/** Lines of the new text, 1-based, both included. */
export interface Lines {
  readonly startLine: number
  readonly endLine: number
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/** A line of a patch that is not the same before and after; `line` is its number, or where it was, in the new text. */
interface PatchLine {
  readonly isAdded: boolean
  readonly line: number
  readonly text: string
}

function* patchLines(patch: string): Iterable<PatchLine> {
  // How many lines of the old and of the new text the hunk still holds; what stands between hunks is no text.
  let old = 0
  let fresh = 0
  let line = 0
  for (const text of patch.split('\n')) {
    if (old === 0 && fresh === 0) {
      const hunk = HUNK.exec(text)
      if (!hunk) continue
      old = Number(hunk[1] ?? 1)
      fresh = Number(hunk[3] ?? 1)
      // Of an empty range git names the line before it.
      line = Number(hunk[2]) + (fresh === 0 ? 1 : 0)
    } else if (text.startsWith('+')) {
      yield { isAdded: true, line, text: text.slice(1) }
      line += 1
      fresh -= 1
    } else if (text.startsWith('-')) {
      yield { isAdded: false, line, text: text.slice(1) }
      old -= 1
    } else if (!text.startsWith('\\')) {
      line += 1
      old -= 1
      fresh -= 1
    }
  }
}

/**
 * The lines that the hunks of a patch touch in the new text. Where lines were only taken out, the lines around the gap
 * count: what they belonged to has changed.
 */
export function linesOfPatch(patch: string): readonly Lines[] {
  const touched: Lines[] = []
  for (const { isAdded, line } of patchLines(patch))
    add(touched, isAdded ? line : Math.max(1, line - 1), line)
  return touched
}

/** The lines a patch adds, by their number in the new text, without their ends. */
export function addedLines(patch: string): ReadonlyMap<number, string> {
  const added = [...patchLines(patch)].filter(({ isAdded }) => isAdded)
  return new Map(added.map(({ line, text }) => [line, text.replace(/\r$/, '')]))
}

/** Joined with what was touched last, if they meet. */
function add(touched: Lines[], startLine: number, endLine: number): void {
  const last = touched.at(-1)
  if (last && startLine <= last.endLine + 1)
    touched[touched.length - 1] = { startLine: last.startLine, endLine: Math.max(last.endLine, endLine) }
  else touched.push({ startLine, endLine })
}

/** What a change did to one file. */
export interface FileChange {
  readonly lines: readonly Lines[]
  /** The file's text before. */
  readonly before: string
}

const DIFF_OPTIONS = [
  '--unified=0',
  '--find-renames',
  '--relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
]

/**
 * Tells what a range did to one file, given by its path below the working folder and, for a renamed file, where it was
 * before. Null when git cannot tell. Where the range begins and ends is asked once, with the first file.
 */
export function changesOfFiles(
  range: ChangeRange,
): (file: Pick<ChangedFile, 'path' | 'previousPath'>) => Promise<FileChange | null> {
  const { cwd } = range
  let asked: ReturnType<typeof endsOf> | undefined
  return async ({ path, previousPath }) => {
    asked ??= endsOf(range)
    const ends = await asked
    if (ends === null) return null
    const paths = [previousPath, path].filter((one) => one !== null).map((one) => `:(literal)${one}`)
    const [patch, before] = await Promise.all([
      git(cwd, ['diff', ...DIFF_OPTIONS, ends.fork, ends.head, '--', ...paths]),
      git(cwd, ['cat-file', 'blob', `${ends.fork}:./${previousPath ?? path}`]),
    ])
    return patch === null || before === null ? null : { lines: linesOfPatch(patch), before }
  }
}
