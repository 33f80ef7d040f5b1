import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLES = join(PROJECT, 'examples/postmortems')

/** A checkout as a runner would have it, in a temporary folder; without Git, so that the demo needs Node alone. */
export interface Workspace {
  readonly folder: string
  /** Copies a document of `examples/postmortems` to `postmortems/` and gives its path in the workspace. */
  add(example: string, change?: (text: string) => string): string
  edit(path: string, change: (text: string) => string): void
  remove(): void
}

export function createWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-actions-demo-'))
  mkdirSync(join(folder, 'postmortems'))
  const edit = (path: string, change: (text: string) => string): void => {
    const before = readFileSync(join(folder, path), 'utf8')
    const after = change(before)
    if (after === before)
      throw new Error(`the demo's edit of ${path} changed nothing: the example has changed`)
    writeFileSync(join(folder, path), after)
  }
  return {
    folder,
    add(example, change) {
      const path = `postmortems/${basename(example)}`
      copyFileSync(join(EXAMPLES, example), join(folder, path))
      if (change) edit(path, change)
      return path
    },
    edit,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
