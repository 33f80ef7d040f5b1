import picomatch from 'picomatch'
import { glob } from 'tinyglobby'

/**
 * The folder below `cwd` in which a file would match `pattern`: the least deep one, then the first by name; null when
 * there is none. Relative, `/` separators.
 */
export async function firstFolder(cwd: string, pattern: string): Promise<string | null> {
  const folders = await glob('**', {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    onlyDirectories: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  const matches = picomatch(pattern, { nocase: true })
  const suitable = folders
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => matches(`${folder}/x.md`))
  const depth = (folder: string): number => folder.split('/').length
  return suitable.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null
}
