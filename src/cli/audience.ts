import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { type Audience, readersOf, SELF } from '../commands/audience.ts'
import type { Visibility } from '../trackers/tracker.ts'
import { VISIBILITIES } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * Who reads what is printed: those whom `--audience` names; in a workflow, where logs are, all who can read its
 * repository; else whoever runs the tool. `visibilityOf` asks GitHub where the event does not tell; left out: there is no
 * way to.
 */
export function chooseAudience(
  { environment }: Terminal,
  chosen: Visibility | undefined,
  visibilityOf?: (repository: string) => Promise<Visibility | null>,
): Audience {
  if (chosen !== undefined) return { repository: null, visibility: async () => chosen }
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: event } = environment
  if (GITHUB_ACTIONS !== 'true' || !repository) return SELF
  return readersOf(repository, async () => {
    const told = event ? await visibilityIn(event, repository) : null
    return told ?? (visibilityOf === undefined ? null : visibilityOf(repository))
  })
}

const Payload = v.object({
  repository: v.object({ full_name: v.string(), visibility: v.picklist(VISIBILITIES) }),
})

/** Null where the event's payload does not tell. */
async function visibilityIn(path: string, name: string): Promise<Visibility | null> {
  const payload: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  const read = v.safeParse(Payload, payload)
  if (!read.success) return null
  const { full_name, visibility } = read.output.repository
  return full_name.toLowerCase() === name.toLowerCase() ? visibility : null
}
