import { describe, expect, it } from 'vitest'
import { ACCESS } from '../../github/access.ts'
import type { Fault } from '../../github/faults.ts'
import type { StoredIssue } from '../../github/state.ts'
import { issues, start, track } from './start.ts'

const seed = {
  issues: issues(1).map((issue) => ({ ...issue, state: 'closed' as const })),
  pulls: ['open', 'merged', 'given up'].map((title) => ({ title, files: [] })),
}

describe('whether a change is behind a closed issue', () => {
  it.each<[string, Partial<StoredIssue>, boolean]>([
    ['a person closed it, and that is all', {}, false],
    ['a commit closed it', { closer: 'Commit' }, true],
    ['a pull request closed it', { closer: 'PullRequest' }, true],
    ['a project closed it', { closer: 'ProjectV2' }, false],
    ['an open pull request is linked', { linkedPulls: [2] }, true],
    ['a merged pull request is linked', { linkedPulls: [3] }, true],
    ['a pull request that was given up is linked', { linkedPulls: [4] }, false],
    ['one that was given up and one that was not', { linkedPulls: [3, 4] }, true],
  ])('%s: %o: %s', async (_, facts, expected) => {
    const github = await start({ seed })
    const [issue, , merged, givenUp] = github.state.issues
    if (merged?.pull) merged.pull.mergedAt = '2024-06-01T00:00:00Z'
    if (givenUp) givenUp.state = 'closed'
    Object.assign(issue ?? {}, facts)
    expect(await track(github).linkedChanges([1])).toEqual(new Map([[1, expected]]))
  })

  it('is asked in one request for a hundred, and in none for none', async () => {
    const github = await start({ seed: { issues: issues(100) } })
    const tracker = track(github)
    expect((await tracker.linkedChanges([]))?.size).toBe(0)
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1)
    expect((await tracker.linkedChanges(numbers))?.size).toBe(100)
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it('says nothing of one that is gone, or is none', async () => {
    const github = await start({ seed })
    expect(await track(github).linkedChanges([1, 2, 9])).toEqual(new Map([[1, false]]))
  })

  it.each<[string, Parameters<typeof start>[0], Fault[]]>([
    ['there is no GraphQL', { seed: { ...seed, hasGraphQL: false } }, []],
    [
      'the token may not see pull requests',
      { seed, permissions: { 'write-token': { ...ACCESS.write, pullRequests: 'none' } } },
      [],
    ],
    ['an outage', { seed }, [{ do: 'cut', path: '/graphql' }]],
    ['a limit', { seed }, [{ do: 'answer', status: 429, path: '/graphql' }]],
    ['another answer', { seed }, [{ do: 'answer', status: 200, path: '/graphql', body: { data: {} } }]],
  ])('is not known, told once, and fails nothing: %s', async (_, options, faults) => {
    const github = await start({ ...options, faults })
    const told: string[] = []
    const tracker = track(github, { progress: (line) => told.push(line) })
    expect(await tracker.linkedChanges([1])).toBeNull()
    expect(told).toEqual([
      expect.stringMatching(/^Which issues were closed without a linked change is not known: \S/),
    ])
  })
})
