import * as v from 'valibot'
import { Failure } from '../../errors.ts'
import type { GitHubClient, Purpose } from './client.ts'

const Found = v.object({
  repository: v.record(
    v.string(),
    v.nullable(
      v.object({
        number: v.number(),
        updatedAt: v.string(),
        labels: v.object({ nodes: v.array(v.object({ name: v.string() })) }),
      }),
    ),
  ),
})

/**
 * Whether certainly no issue with the label has one of the numbers, or none that changed since an instant (ISO 8601), by one
 * request: reading by number does not lag. False also where GraphQL does not tell, of all of them.
 */
export async function isNoneLabelled(
  client: GitHubClient,
  label: string,
  numbers: readonly number[],
  since?: string,
): Promise<boolean> {
  if (numbers.length === 0) return true
  const issues = numbers.map((number) => `n${number}: issue(number: ${number}) { ...Labels }`)
  const query = `query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${issues.join('\n      ')} }
  }
  fragment Labels on Issue { number updatedAt labels(first: 100) { nodes { name } } }`
  const { owner, repo: name } = client.repository
  const purpose: Purpose = { what: 'look between the pages', permission: 'issues: read', effect: 'read' }
  try {
    const variables = { owner, name }
    const answer = await client.graphql.ask({ purpose, query, variables, isHurried: true })
    // Pull requests, discussions and what was deleted are no issues.
    if (!answer?.problems.every(({ type }) => type === 'NOT_FOUND')) return false
    const { success, output } = v.safeParse(Found, answer.data)
    if (!success) return false
    return numbers.every((number) => {
      const found = output.repository[`n${number}`]
      if (found === undefined) return false
      // An issue that was transferred leads on to where it is now.
      if (found === null || found.number !== number) return true
      if (since !== undefined && Date.parse(found.updatedAt) < Date.parse(since)) return true
      return !found.labels.nodes.some((one) => one.name.toLowerCase() === label.toLowerCase())
    })
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}
