import * as v from 'valibot'
import { Failure } from '../../errors.ts'
import type { OwnedRepository } from '../tracker.ts'
import { createClient, type GitHubOptions } from './client.ts'
import { type PagesRequest, readPages } from './pages.ts'

const Row = v.object({
  full_name: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)),
  private: v.boolean(),
  visibility: v.fallback(v.optional(v.picklist(['public', 'internal', 'private'])), undefined),
  archived: v.optional(v.boolean(), false),
  disabled: v.optional(v.boolean(), false),
  topics: v.optional(v.array(v.string()), []),
})

/**
 * The repositories of an organisation that the token sees, or, where `owner` is a person, their public ones: 100 to a
 * request, in no promised order. (The search for repositories has a limit of its own, and leaves out what it has not
 * indexed.)
 * @throws Failure of kind `tracker`; `TRACKER_NOT_FOUND` where there is neither.
 */
export async function ownedRepositories(
  options: GitHubOptions,
  owner: string,
): Promise<readonly OwnedRepository[]> {
  const client = createClient(options)
  const list = async (path: string): Promise<readonly OwnedRepository[]> => {
    const request: PagesRequest<OwnedRepository> = {
      purpose: { what: `list the repositories of ${owner}`, permission: 'metadata: read', effect: 'read' },
      path,
      parameters: { owner },
      // Oldest first: what is made meanwhile comes at the end and moves nothing to another page.
      query: { sort: 'created', direction: 'asc' },
      pick,
    }
    return (await readPages(client, request)).rows
  }
  try {
    return await list('/orgs/{owner}/repos')
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'TRACKER_NOT_FOUND') throw error
    return await list('/users/{owner}/repos')
  }
}

function pick(row: unknown): OwnedRepository {
  const { full_name, private: isPrivate, visibility, archived, disabled, topics } = v.parse(Row, row)
  return {
    name: full_name,
    visibility: visibility ?? (isPrivate ? 'private' : 'public'),
    isActive: !archived && !disabled,
    topics,
  }
}
