import * as v from 'valibot'
import type { GitHubClient } from './client.ts'
import { Comment, mayWrite } from './issue.ts'
import { readPages } from './pages.ts'

/**
 * The texts of an issue's comments written or changed since an instant (ISO 8601 UTC), oldest first: of those who may
 * write to the repository, and of apps. Throws a Failure of the code `TRACKER_GONE` where the issue is not there.
 */
export async function readComments(
  client: GitHubClient,
  number: number,
  since: string,
): Promise<readonly string[]> {
  const { rows } = await readPages(client, {
    purpose: {
      what: `read the comments of issue #${number}`,
      permission: 'issues: read',
      effect: 'read',
      isOneIssue: true,
    },
    path: `/repos/{owner}/{repo}/issues/${number}/comments`,
    query: { since },
    pick: (row) => {
      const comment = v.parse(Comment, row)
      return mayWrite(comment) ? (comment.body ?? '') : null
    },
  })
  return rows.filter((body) => body !== null)
}
