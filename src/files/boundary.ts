import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A folder that nothing read through it may lead out of, symbolic links resolved. */
export interface Boundary {
  /** True for a real path (no symbolic link in it) that lies in the folder. */
  holds(realPath: string): boolean
}

/**
 * What is named inside `root` may not lead out of it; what a person names outside of it (`../elsewhere`) may not lead out
 * of the folder named. Both by the words of the path: a link is no way to widen the boundary.
 */
export async function boundaryOf(root: string, named: string): Promise<Boundary> {
  const folder = contains(resolve(root), resolve(named)) ? root : named
  const real = await realpath(folder)
  return { holds: (path) => contains(real, path) }
}

/** True when `path` is `folder` or lies below it. Both absolute. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`))
}
