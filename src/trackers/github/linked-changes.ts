import * as v from 'valibot'
import { Failure } from '../../errors.ts'
import type { GitHubClient, Purpose } from './client.ts'

const Linked = v.object({
  number: v.number(),
  closedByPullRequestsReferences: v.object({ nodes: v.array(v.object({ state: v.string() })) }),
  timelineItems: v.object({
    nodes: v.array(v.object({ closer: v.nullable(v.object({ __typename: v.string() })) })),
  }),
})

const Found = v.object({ repository: v.record(v.string(), v.nullable(Linked)) })

const FRAGMENT = `fragment Linked on Issue {
    number
    closedByPullRequestsReferences(first: 20, includeClosedPrs: true) { nodes { state } }
    timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { closer { __typename } } } }
  }`

/** What closes an issue with a change; a project does so without. */
const CHANGES: ReadonlySet<string> = new Set(['Commit', 'PullRequest'])

/**
 * Of closed issues, at most 100, whether a commit or pull request closed them last, or a pull request that was not given up
 * is linked to them; issues that are not there any more are left out. One request. Null, and told, where that is not known.
 */
export async function readLinkedChanges(
  client: GitHubClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, boolean> | null> {
  if (numbers.length === 0) return new Map()
  const issues = numbers.map((number) => `n${number}: issue(number: ${number}) { ...Linked }`)
  const query = `query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${issues.join('\n      ')} }
  }
  ${FRAGMENT}`
  const { owner, repo: name } = client.repository
  const purpose: Purpose = { what: 'ask what closed issues', permission: 'issues: read', effect: 'read' }
  try {
    const answer = await client.graphql.ask({ purpose, query, variables: { owner, name }, isHurried: true })
    const refused = answer?.problems.find(({ type }) => type !== 'NOT_FOUND')
    if (refused !== undefined) return untold(client, refused.message)
    const { success, output } = v.safeParse(Found, answer?.data)
    return success ? changesOf(numbers, output) : untold(client, 'GraphQL is not to be had there.')
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return untold(client, error.message)
  }
}

function untold({ progress }: GitHubClient, reason: string): null {
  progress(`Which issues were closed without a linked change is not known: ${reason}`)
  return null
}

function changesOf(
  numbers: readonly number[],
  { repository }: v.InferOutput<typeof Found>,
): ReadonlyMap<number, boolean> {
  const changes = new Map<number, boolean>()
  for (const number of numbers) {
    const found = repository[`n${number}`]
    // One that was transferred leads on to where it is now.
    if (!found || found.number !== number) continue
    const isClosedByOne = found.timelineItems.nodes.some(({ closer }) =>
      CHANGES.has(closer?.__typename ?? ''),
    )
    const isLinkedToOne = found.closedByPullRequestsReferences.nodes.some(({ state }) => state !== 'CLOSED')
    changes.set(number, isClosedByOne || isLinkedToOne)
  }
  return changes
}
