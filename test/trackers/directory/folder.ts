import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createDirectoryTracker } from '../../../src/trackers/directory/tracker.ts'
import type { IssueTracker } from '../../../src/trackers/tracker.ts'

/** A working folder of its own for a test, and trackers on `issues` in it. */
export interface Folder {
  readonly root: string
  /** Absolute path of a file among the issues. */
  file(name: string): string
  /** A tracker whose clock stands at this instant. */
  tracker(now?: string): IssueTracker
  /** Every file among the issues, hidden ones too, with its text. */
  files(): Promise<Readonly<Record<string, string>>>
}

export const NOW = '2026-03-02T10:00:00Z'

export async function folder(): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'postmortem-actions-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const issues = join(root, 'issues')
  return {
    root,
    file: (name) => join(issues, name),
    tracker: (now = NOW) => createDirectoryTracker({ directory: 'issues', root, now: () => now }),
    async files() {
      const names = (await readdir(issues)).sort()
      const texts = await Promise.all(
        names.map(async (name) => [name, await readFile(join(issues, name), 'utf8')]),
      )
      return Object.fromEntries(texts)
    },
  }
}
