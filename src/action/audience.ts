import { type Audience, readersOf } from '../commands/audience.ts'
import type { Job } from './job.ts'

/** Who reads the summary, the comments and the log of the run: all who can read its repository. */
export function audienceOf({ event, routing }: Pick<Job, 'event' | 'routing'>): Audience {
  const { repository, visibility } = event
  return readersOf(repository, async () => visibility ?? routing.visibilityOf(repository))
}
