import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

/** The two ways to name a document; each is the other's inverse. */
export interface DocumentPlaces {
  /** From the top of the checkout: the same wherever a run was started. Takes a path as found. */
  readonly fromTop: (path: string) => string
  /** Relative to the working folder, as documents are found and shown. Takes a path from the top. */
  readonly asFound: (path: string) => string
}

/** For a working folder that is the top of the checkout, or where there is no checkout. */
export const SAME_PLACES: DocumentPlaces = { fromTop: (path) => path, asFound: (path) => path }

/** `root` is the top folder of the checkout, `cwd` the working folder; both absolute and there. `/` separators. */
export function documentPlaces({
  root,
  cwd,
}: {
  readonly root: string
  readonly cwd: string
}): DocumentPlaces {
  // Git tells the top without links; the working folder may have been reached through one.
  const [top, here] = [realpathSync.native(root), realpathSync.native(cwd)]
  if (top === here) return SAME_PLACES
  const between = (from: string, to: string) => (path: string) =>
    relative(to, resolve(from, path)).replaceAll(sep, '/')
  return { fromTop: between(here, top), asFound: between(top, here) }
}
