import { describe, expect, it } from 'vitest'
import { asked, issues, start, track } from './start.ts'

const EARLIER = { since: '2024-06-10T00:00:00Z', highest: 3 }

/** A GitHub with issues that were last changed on the days given, all with the tracking label. */
async function withIssuesOf(days: readonly string[]) {
  const github = await start({ seed: { issues: issues(days.length) } })
  for (const [index, day] of days.entries()) {
    const issue = github.state.issues[index]
    if (issue !== undefined) issue.updatedAt = `${day}T00:00:00Z`
  }
  return github
}

describe('changedIssues', () => {
  it('lists what changed at the instant or later, and counts all', async () => {
    const github = await withIssuesOf(['2024-06-09', '2024-06-10', '2024-06-11', '2024-06-01'])
    const changed = await track(github).changedIssues('postmortem', EARLIER)
    expect(changed?.issues.map(({ number }) => number)).toEqual([2, 3])
    expect(changed?.total).toBe(4)
    expect(asked(github)).toEqual([
      'POST /graphql',
      'GET /issues?state=all&labels=postmortem&since=2024-06-10T00%3A00%3A00Z&sort=created&direction=asc&per_page=100',
    ])
  })

  it('leaves pull requests, and issues without the label, out of both', async () => {
    const github = await start({
      seed: {
        issues: [{ title: 'Ours', labels: ['Postmortem'] }, { title: 'Not ours' }],
        pulls: [{ title: 'A pull request', labels: ['postmortem'], files: [] }],
      },
    })
    const changed = await track(github).changedIssues('postmortem', {
      since: '2000-01-01T00:00:00Z',
      highest: 1,
    })
    expect(changed).toMatchObject({ issues: [{ title: 'Ours' }], total: 1 })
  })

  it('tells nothing, and lists nothing, where the server has no GraphQL', async () => {
    const github = await withIssuesOf(['2024-06-11'])
    const withoutGraphQL: typeof fetch = async (input, init) =>
      String(input).endsWith('/graphql') ? new Response('{}', { status: 404 }) : fetch(input, init)
    const tracker = track(github, { fetch: withoutGraphQL })
    expect(await tracker.changedIssues('postmortem', EARLIER)).toBeNull()
    expect(github.count().requests).toBe(0)
  })

  it('asks 7 times where 500 of 10,000 changed', async () => {
    const days = Array.from({ length: 10_000 }, (_, index) =>
      index % 20 === 0 ? '2024-06-12' : '2024-05-01',
    )
    const github = await withIssuesOf(days)
    const changed = await track(github).changedIssues('postmortem', { ...EARLIER, highest: 10_000 })
    expect([changed?.issues.length, changed?.total]).toEqual([500, 10_000])
    expect(github.count()).toEqual({ requests: 7, writes: 0 })
  })
})
