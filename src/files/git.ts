import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** Lists of changed files of very large pull requests. */
const OUTPUT_BYTES_AT_MOST = 64 * 1024 * 1024
const TIMEOUT_MS = 60_000

/** What git prints, or null when there is no git, no repository, or git refuses. Never through a shell. */
export async function git(cwd: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', [...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: OUTPUT_BYTES_AT_MOST,
      timeout: TIMEOUT_MS,
      windowsHide: true,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    })
    return stdout
  } catch {
    return null
  }
}

/** A name git cannot take for an option: `main`, `origin/release-1`, a commit. */
const REFERENCE = /^[A-Za-z0-9_](?:[A-Za-z0-9_./-]*[A-Za-z0-9_])?$/

/** The full id of the commit that `reference` names, or null when it names none here. */
export async function commitOf(cwd: string, reference: string): Promise<string | null> {
  if (!REFERENCE.test(reference)) return null
  const id = await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])
  return id?.trim() || null
}

/** The way from where `head` left `base`. */
export interface ChangeRange {
  /** Working folder, absolute; only changes below it are told. */
  readonly cwd: string
  /** Commit, branch or tag the change is made to. */
  readonly base: string
  readonly head: string
}

/** Both ends of a range as full ids; null when git cannot tell: a checkout too shallow, or none. */
export async function endsOf({
  cwd,
  base,
  head,
}: ChangeRange): Promise<{ readonly fork: string; readonly head: string } | null> {
  const [baseCommit, headCommit] = await Promise.all([commitOf(cwd, base), commitOf(cwd, head)])
  if (baseCommit === null || headCommit === null) return null
  const fork = (await git(cwd, ['merge-base', baseCommit, headCommit]))?.trim()
  return fork ? { fork, head: headCommit } : null
}
