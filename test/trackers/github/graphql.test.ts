import { describe, expect, it } from 'vitest'
import { createBudget } from '../../../src/trackers/github/budget.ts'
import { createClient, type GitHubOptions } from '../../../src/trackers/github/client.ts'
import type { Question } from '../../../src/trackers/github/graphql.ts'
import type { Fault } from '../../github/faults.ts'
import type { GitHubServer } from '../../github/github.ts'
import { asked, optionsFor, start } from './start.ts'

const READ = { what: 'ask', permission: 'issues: read', effect: 'read' } as const
const WRITE = { what: 'create the label P1', permission: 'issues: write', effect: 'write' } as const

const REPOSITORY = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id label(name: "P1") { name } }
}`
const PLACE = { owner: 'octo', name: 'payments' }

const CREATE = 'mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { name } } }'

const question: Question = { purpose: READ, query: REPOSITORY, variables: PLACE }
const mutation: Question = {
  purpose: WRITE,
  query: CREATE,
  variables: { input: { repositoryId: 'R_1', name: 'P1', color: 'd93f0b' } },
}

function ask(github: GitHubServer, asking = question, more: Partial<GitHubOptions> = {}) {
  return createClient(optionsFor(github, more)).graphql.ask(asking)
}

/** As GitHub says that the points of the hour are spent: status 200. */
const SPENT: Fault = {
  do: 'answer',
  status: 200,
  path: '/graphql',
  body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }] },
}

describe('a question', () => {
  it.each([
    ['', '/graphql'],
    ['/api/v3', '/api/graphql'],
  ])('goes to the GraphQL of the same server: %s', async (basePath, path) => {
    const github = await start({ basePath, seed: { labels: ['p1'] } })
    const sent: string[] = []
    const answer = await ask(github, question, {
      fetch(url, init) {
        sent.push(new URL(String(url)).pathname)
        return fetch(url, init)
      },
    })
    expect(answer).toEqual({ data: { repository: { id: 'R_1', label: { name: 'p1' } } }, problems: [] })
    expect(sent).toEqual([path])
    expect(github.requests[0]?.headers).toMatchObject({ authorization: 'token write-token' })
  })

  it('is answered in part where a part fails, with the kind and place of what failed', async () => {
    const github = await start({ seed: { issues: [{ title: 'One' }] } })
    const query = `query ($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { one: issue(number: 1) { number } two: issue(number: 2) { number } }
      viewer { login }
    }`
    expect(await ask(github, { ...question, query })).toEqual({
      data: { repository: { one: { number: 1 }, two: null }, viewer: { login: 'github-actions[bot]' } },
      problems: [
        {
          type: 'NOT_FOUND',
          message: 'Could not resolve to an Issue with the number of 2.',
          field: 'repository',
        },
      ],
    })
  })

  it('says of what is not in the schema that it is not, and nothing else', async () => {
    const github = await start()
    const body = { errors: [{ message: `Field 'pins' doesn't exist on type 'Repository'`, path: ['query'] }] }
    github.inject({ do: 'answer', status: 200, body })
    expect(await ask(github)).toEqual({
      data: null,
      problems: [{ type: null, message: body.errors[0]?.message, field: 'query' }],
    })
  })

  it('counts against the budget of the run', async () => {
    const github = await start()
    const budget = createBudget({ maxRequests: 1, maxMinutes: 1 })
    const { graphql } = createClient(optionsFor(github, { budget }))
    await graphql.ask(question)
    await expect(graphql.ask(question)).rejects.toMatchObject({ code: 'RUN_BUDGET_SPENT' })
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it('never shows the token, whatever GitHub says', async () => {
    const github = await start()
    const message = 'No write-token <!-- here -->\n::error::so'
    github.inject({ do: 'answer', status: 200, body: { errors: [{ message }] } })
    const said = (await ask(github))?.problems[0]?.message
    expect(said).toContain('***')
    expect(said).not.toMatch(/write-token|\n/)
  })
})

describe('a server without GraphQL', () => {
  it.each([
    ['404', { hasGraphQL: false }, []],
    ['403', {}, [{ do: 'answer', status: 403 }]],
  ] as const)('%s: answers nothing, and is not asked again', async (_, seed, faults) => {
    const github = await start({ seed, faults })
    const { graphql } = createClient(optionsFor(github))
    expect(await graphql.ask(question)).toBeNull()
    expect(await graphql.ask(mutation)).toBeNull()
    expect(asked(github)).toEqual(['POST /graphql'])
  })

  it('is not one that limits requests, or does not know the token', async () => {
    const github = await start()
    const { graphql } = createClient(optionsFor(github))
    github.inject({ do: 'answer', status: 403, headers: { 'retry-after': '9999' } })
    await expect(graphql.ask(question)).rejects.toMatchObject({ code: 'TRACKER_LIMITED' })
    expect(await graphql.ask(question)).not.toBeNull()
    await expect(ask(github, question, { token: 'bad-token' })).rejects.toMatchObject({
      code: 'TRACKER_UNAUTHORIZED',
    })
  })
})

describe('a limit', () => {
  it.each([
    ['points of the hour', SPENT],
    ['too many at once', { ...SPENT, body: { errors: [{ message: 'was submitted too quickly' }] } }],
    ['a refusal', { do: 'answer', status: 403, message: 'You have exceeded a secondary rate limit.' }],
  ] as const)('%s: is waited for as GitHub asks', async (_, fault) => {
    for (const basePath of ['', '/api/v3']) {
      const github = await start({ basePath, faults: [fault] })
      const told: string[] = []
      const answer = await ask(github, question, { progress: (line) => told.push(line) })
      expect(answer?.problems).toEqual([])
      expect(told).toEqual(['GitHub asks us to slow down; going on in 60 s (at most 540 s of waiting left).'])
      expect(github.count().requests).toBe(2)
    }
  })

  it('is not waited for when the question is hurried', async () => {
    const github = await start({ faults: [SPENT] })
    const told: string[] = []
    const asking = ask(github, { ...question, isHurried: true }, { progress: (line) => told.push(line) })
    await expect(asking).rejects.toMatchObject({ code: 'TRACKER_LIMITED' })
    expect(told).toEqual([])
    expect(github.count().requests).toBe(1)
  })
})

describe('what goes wrong on the way', () => {
  it.each<[string, Fault, string, string]>([
    ['cut before', { do: 'cut' }, 'TRACKER_UNREACHABLE', 'TRACKER_UNCLEAR'],
    ['cut after', { do: 'cut-after' }, 'TRACKER_UNREACHABLE', 'TRACKER_UNCLEAR'],
    ['500', { do: 'answer', status: 500 }, 'TRACKER_UNAVAILABLE', 'TRACKER_UNCLEAR'],
    ['502 after', { do: 'answer-after', status: 502 }, 'TRACKER_UNAVAILABLE', 'TRACKER_UNCLEAR'],
    ['half an answer', { do: 'truncate' }, 'TRACKER_UNAVAILABLE', 'TRACKER_UNCLEAR'],
    [
      'GitHub’s own words for a timeout',
      { ...SPENT, body: { errors: [{ message: 'Something went wrong while executing your query.' }] } },
      'TRACKER_UNAVAILABLE',
      'TRACKER_UNCLEAR',
    ],
  ])('%s: is told as with every request, and nothing is sent again', async (_, fault, read, write) => {
    for (const [asking, code] of [
      [question, read],
      [mutation, write],
    ] as const) {
      const github = await start({ faults: [fault] })
      await expect(ask(github, asking)).rejects.toMatchObject({ kind: 'tracker', code })
      expect(github.count().requests).toBe(1)
    }
  })
})
