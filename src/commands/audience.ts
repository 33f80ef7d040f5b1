import { mayBeShown } from '../policy/visibility.ts'
import type { Visibility } from '../trackers/tracker.ts'

/** The people who will read something that is made of issues. */
export interface Audience {
  /** `owner/name` of the repository whose readers they are: what is of it is theirs. Null: of none. */
  readonly repository: string | null
  /** What they may read; null where it cannot be told. Asks at most once. */
  readonly visibility: () => Promise<Visibility | null>
}

/** The one who runs the tool, before a terminal of their own: they may see what their token may. */
export const SELF: Audience = { repository: null, visibility: async () => 'private' }

/** Those who can read the repository. */
export function readersOf(repository: string, ask: () => Promise<Visibility | null>): Audience {
  let asked: Promise<Visibility | null> | undefined
  return {
    repository,
    visibility() {
      asked ??= ask()
      return asked
    },
  }
}

export function isOf(audience: Audience, repository: string | null): boolean {
  return audience.repository !== null && audience.repository.toLowerCase() === repository?.toLowerCase()
}

/** True where nobody need ask who may read each of the repositories. Asks only where one is not the audience's own. */
export async function seesAll(audience: Audience, repositories: readonly string[]): Promise<boolean> {
  if (repositories.every((name) => isOf(audience, name))) return true
  return mayBeShown('private', await audience.visibility())
}

/** The same of each; the first that does not is enough. */
export async function allSeeAll(
  audiences: readonly Audience[],
  repositories: readonly string[],
): Promise<boolean> {
  for (const audience of audiences) if (!(await seesAll(audience, repositories))) return false
  return true
}
