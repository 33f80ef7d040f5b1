import { describe, expect, it } from 'vitest'
import { createGitHub, type GitHub, type GitHubServerOptions } from '../github.ts'

/** What is asked of octo/payments with a token, and the body of the answer. */
async function ask(github: GitHub, query: string, variables: object = {}, token = 'write-token') {
  const response = await github.fetch(`${github.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown[] }
  return { status: response.status, data, errors }
}

function of(fields: string): string {
  return `{ repository(owner: "Octo", name: "payments") { ${fields} } }`
}

const CREATE = 'mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { name } } }'
const PIN = 'mutation ($input: PinIssueInput!) { pinIssue(input: $input) { issue { number isPinned } } }'
const UNPIN = 'mutation ($input: UnpinIssueInput!) { unpinIssue(input: $input) { issue { isPinned } } }'

function label(name: string, color = 'd93f0b') {
  return { input: { repositoryId: 'R_1', name, color, description: 'About it' } }
}

const seed: GitHubServerOptions['seed'] = {
  labels: ['Postmortem'],
  issues: [
    { title: 'One', labels: ['Postmortem'] },
    { title: 'Two', state: 'closed' },
    { title: 'Three' },
    { title: 'Four' },
  ],
  pulls: [
    { title: 'A pull request', labels: ['Postmortem'], files: [] },
    { title: 'Another', files: [] },
  ],
}

describe('the GraphQL of the in-memory GitHub', () => {
  it('answers from the same state as REST, pull requests apart', async () => {
    const github = createGitHub({ seed })
    github.state.discussions.push(7)
    const { data } = await ask(
      github,
      of(`
        all: issues { totalCount }
        open: issues(labels: ["postmortem"], states: [OPEN]) { totalCount }
        pullRequests(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { number } }
        discussions(last: 1, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number } }
        label(name: "postMortem") { name }
        five: issueOrPullRequest(number: 5) { __typename }
        one: issueOrPullRequest(number: 1) { ... on Issue { labels(first: 9) { nodes { name } } } }
      `),
    )
    expect(data).toEqual({
      repository: {
        all: { totalCount: 4 },
        open: { totalCount: 1 },
        pullRequests: { totalCount: 2, nodes: [{ number: 6 }] },
        discussions: { nodes: [{ number: 7 }] },
        label: { name: 'Postmortem' },
        five: { __typename: 'PullRequest' },
        one: { labels: { nodes: [{ name: 'Postmortem' }] } },
      },
    })
  })

  it('makes labels as REST does, and refuses one that is there or is none', async () => {
    const github = createGitHub({ seed })
    expect(await ask(github, CREATE, label('P1'))).toEqual({
      status: 200,
      data: { createLabel: { label: { name: 'P1' } } },
    })
    expect(github.state.labels.at(-1)).toMatchObject({
      name: 'P1',
      color: 'd93f0b',
      description: 'About it',
    })
    for (const wrong of [label('p1'), label(''), label('P2', 'red')]) {
      expect(await ask(github, CREATE, wrong)).toMatchObject({
        data: { createLabel: null },
        errors: [{ type: 'UNPROCESSABLE', path: ['createLabel'] }],
      })
    }
    expect(github.state.labels.length).toBe(2)
  })

  it('pins three issues at most, and no pull request', async () => {
    const github = createGitHub({ seed })
    for (const number of [1, 2, 3, 3]) {
      expect(await ask(github, PIN, { input: { issueId: `I_1_${number}` } })).toMatchObject({
        data: { pinIssue: { issue: { number, isPinned: true } } },
      })
    }
    expect(await ask(github, PIN, { input: { issueId: 'I_1_4' } })).toMatchObject({
      data: { pinIssue: null },
      errors: [{ type: 'UNPROCESSABLE' }],
    })
    await ask(github, UNPIN, { input: { issueId: 'I_1_2' } })
    expect(github.state.pinned).toEqual([1, 3])
    expect(await ask(github, PIN, { input: { issueId: 'I_1_5' } })).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    })
  })

  it.each([
    ['read-token', 'FORBIDDEN'],
    ['outsider-token', 'FORBIDDEN'],
    ['none-token', 'NOT_FOUND'],
  ])('lets a %s change nothing: %s', async (token, type) => {
    const github = createGitHub({ seed })
    for (const [mutation, variables] of [
      [CREATE, label('P1')],
      [PIN, { input: { issueId: 'I_1_1' } }],
    ] as const) {
      expect(await ask(github, mutation, variables, token)).toMatchObject({ errors: [{ type }] })
    }
    expect(github.state.labels.length + github.state.pinned.length).toBe(1)
  })

  it('shows nothing of what a token may not see', async () => {
    const github = createGitHub({ seed })
    const counts = of('issues { totalCount }')
    expect(await ask(github, counts, {}, 'contents-token')).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    expect(await ask(github, counts, {}, 'none-token')).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
    expect((await ask(github, counts, {}, 'bad-token')).status).toBe(401)
  })

  it('counts queries as reads, mutations as writes', async () => {
    const github = createGitHub({ seed })
    await ask(github, of('id'))
    await ask(github, `query Named ${of('id')}`)
    await ask(github, CREATE, label('P1'))
    expect(github.count()).toEqual({ requests: 3, writes: 1 })
  })

  it('wants bounds of at most a hundred where there are several', async () => {
    const github = createGitHub({ seed })
    for (const page of ['', '(first: 101)']) {
      const { errors } = await ask(github, of(`pullRequests${page} { nodes { number } }`))
      expect(errors?.length).toBe(1)
    }
  })

  it('holds against us what is not in GitHub’s schema', async () => {
    const github = createGitHub({ seed })
    expect(await ask(github, of('pins'))).toMatchObject({ status: 200, errors: [{}] })
    expect(github.violations).toEqual(['POST /graphql: Cannot query field "pins" on type "Repository".'])
  })

  it('is not there where it is told so', async () => {
    expect((await ask(createGitHub({ seed: { hasGraphQL: false } }), of('id'))).status).toBe(404)
  })
})
