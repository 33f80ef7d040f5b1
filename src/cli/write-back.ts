import type { SyncInput } from '../commands/sync.ts'
import { defaultBranch, repositoryPath } from '../files/checkout.ts'
import type { SyncOptions } from './options.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'
import type { ChosenTracker } from './tracker.ts'

/**
 * Where `sync` writes the numbers of issues: with `--write-back` into the documents on disk; with `write-back: true` in the
 * configuration into a pull request, as the Action does. Null for nowhere; where the configuration asks for it and it
 * cannot be, one line says why.
 */
export async function writeBackTarget(
  { cwd, environment }: Terminal,
  options: SyncOptions,
  session: Session,
  { propose }: ChosenTracker,
): Promise<NonNullable<SyncInput['writeBack']> | null> {
  if (options.writeBack === true) return session.writeBack()
  if (!session.config.writeBack) return null
  const nowhere = (why: string): null => {
    session.progress(
      `\`write-back\`: ${why}, so no pull request names the issues; \`sync --write-back\` writes their numbers into the documents.`,
    )
    return null
  }
  if (propose === undefined) return nowhere('the issues are in a folder')
  const checkout = await session.checkout()
  if (checkout === null) return nowhere('this is no checkout of a repository')
  const source = environment.GITHUB_REPOSITORY || checkout.origin?.repository
  if (!source) return nowhere('the repository of the documents is not known (no remote `origin`)')
  const base = (await defaultBranch(cwd)) ?? branchOf(environment.GITHUB_REF)
  if (base === null) {
    return nowhere('the default branch is not known (`git remote set-head origin --auto` tells it)')
  }
  const { commit, root } = checkout
  const place = { root, cwd }
  const writer = await propose(source, {
    base,
    commit,
    repositoryPath: (path) => repositoryPath(place, path),
  })
  return { writer, source }
}

function branchOf(ref: string | undefined): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null
}
