import * as v from 'valibot'
import type { GitHubClient } from './client.ts'

const COUNT = `query ($owner: String!, $repo: String!, $labels: [String!]) {
  repository(owner: $owner, name: $repo) { issues(labels: $labels) { totalCount } }
}`

const Count = v.object({ repository: v.object({ issues: v.object({ totalCount: v.number() }) }) })

/**
 * How many issues have the label, open and closed, pull requests left out; null where GitHub does not tell.
 * @throws Failure of kind `tracker`.
 */
export async function countIssues(client: GitHubClient, label: string): Promise<number | null> {
  const answer = await client.graphql.ask({
    purpose: { what: 'count the issues', permission: 'issues: read', effect: 'read' },
    query: COUNT,
    variables: { ...client.repository, labels: [label] },
  })
  const count = v.safeParse(Count, answer?.data)
  return count.success ? count.output.repository.issues.totalCount : null
}
