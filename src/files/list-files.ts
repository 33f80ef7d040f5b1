import { type Dirent, readdir } from 'node:fs'
import { glob } from 'tinyglobby'

export interface Listing {
  /** Relative to the folder listed, `/` separators; symbolic links among them, whatever they lead to. */
  readonly files: readonly string[]
  /** Absolute paths of folders that could not be looked into. */
  readonly unreadable: readonly string[]
}

const NEVER = ['**/node_modules/**', '**/.git/**']

/** The files below `folder` that match the glob, upper and lower case being the same. No link is followed. */
export async function listFiles(folder: string, pattern: string): Promise<Listing> {
  const unreadable: string[] = []
  const files = await glob(pattern, {
    cwd: folder,
    ignore: NEVER,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: { readdir: linksAsFiles((path) => unreadable.push(path)) },
  })
  return { files, unreadable }
}

type Callback = (error: NodeJS.ErrnoException | null, entries?: Dirent[]) => void

/** The glob library follows links or leaves them out; here each counts as a file, and whoever reads it decides. */
function linksAsFiles(tellUnreadable: (path: string) => void): typeof readdir {
  const list = (path: string, _options: object, callback: Callback): void => {
    readdir(path, { withFileTypes: true }, (error, entries) => {
      if (error !== null) tellUnreadable(path)
      callback(error, entries?.map(linkAsFile))
    })
  }
  return list as unknown as typeof readdir
}

function linkAsFile(entry: Dirent): Dirent {
  if (!entry.isSymbolicLink()) return entry
  return Object.assign(Object.create(entry) as Dirent, { isFile: () => true, isSymbolicLink: () => false })
}
