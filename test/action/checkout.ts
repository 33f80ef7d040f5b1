import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A repository in a temporary folder, as `actions/checkout` leaves one. */
export interface Checkout {
  readonly folder: string
  write(files: Readonly<Record<string, string | null>>): void
  /** Writes the files (null removes one), commits, and gives the commit. */
  commit(files: Readonly<Record<string, string | null>>): string
  /** Goes back, or forth, to a commit. */
  checkout(commit: string): void
  /** A clone with the last commit only, as `fetch-depth: 1` makes. */
  shallow(): Checkout
  remove(): void
}

export function makeCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-actions-checkout-'))
  git(folder, 'init', '--quiet', '--initial-branch=main')
  return checkoutIn(folder)
}

function checkoutIn(folder: string): Checkout {
  const write: Checkout['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, name)
      mkdirSync(dirname(file), { recursive: true })
      if (text === null) rmSync(file)
      else writeFileSync(file, text)
    }
  }
  return {
    folder,
    write,
    commit(files) {
      write(files)
      git(folder, 'add', '--all')
      git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Change')
      return git(folder, 'rev-parse', 'HEAD').trim()
    },
    checkout: (commit) => void git(folder, 'checkout', '--quiet', commit),
    shallow() {
      const clone = mkdtempSync(join(tmpdir(), 'postmortem-actions-shallow-'))
      git(clone, 'clone', '--quiet', '--depth=1', pathToFileURL(folder).href, '.')
      return checkoutIn(clone)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Alice', '-c', 'user.email=alice@example.org', '-c', 'commit.gpgsign=false']
  const env = { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', env })
}
