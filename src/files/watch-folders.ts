import { type FSWatcher, watch } from 'node:fs'

/** An editor writes a file in several steps: all that happens within this time is one change. */
const TOGETHER_MS = 100

/** Tells when something changes in folders (not in those within them). */
export class FolderWatch {
  private watchers: readonly FSWatcher[] = []
  private timer: NodeJS.Timeout | null = null
  private isChanged = false
  private wake: (() => void) | null = null

  /**
   * Watches these folders, absolute, instead of those before; gives how many of them cannot be watched. Each is opened anew:
   * one that was deleted and made again is another folder.
   */
  watch(folders: readonly string[]): number {
    const opened = folders.flatMap((folder) => this.open(folder) ?? [])
    for (const watcher of this.watchers) watcher.close()
    this.watchers = opened
    return folders.length - opened.length
  }

  /** Resolves once something has changed since the last time, at once where that is so already. */
  async changed(): Promise<void> {
    if (!this.isChanged) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    this.isChanged = false
    this.wake = null
  }

  close(): void {
    for (const watcher of this.watchers) watcher.close()
    if (this.timer !== null) clearTimeout(this.timer)
  }

  private open(folder: string): FSWatcher | null {
    try {
      const watcher = watch(folder, () => this.noticed())
      // On Windows a folder that is deleted is an error; what watched it is of no use any more.
      watcher.on('error', () => {
        watcher.close()
        this.noticed()
      })
      return watcher
    } catch {
      return null
    }
  }

  private noticed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null
      this.isChanged = true
      this.wake?.()
    }, TOGETHER_MS)
  }
}
