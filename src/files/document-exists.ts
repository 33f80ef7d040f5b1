import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'

/** Whether a path (relative to `cwd`) names a file. In doubt it does: then nobody takes its document for removed. */
export function documentExistsIn(cwd: string): (path: string) => boolean {
  return (path) => {
    try {
      return !lstatSync(resolve(cwd, path)).isDirectory()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      return code !== 'ENOENT' && code !== 'ENOTDIR'
    }
  }
}
