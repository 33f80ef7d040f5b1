import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/errors.ts'
import { createGitHubTracker, type GitHubTrackerOptions } from '../../../src/trackers/github/tracker.ts'
import type { Fault } from '../../github/faults.ts'
import { ISSUE, optionsFor, start, track } from './start.ts'

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Failure)) throw new Error(`no Failure: ${inspect(error)}`)
  return error
}

interface Case {
  readonly name: string
  readonly token?: string
  readonly fault?: Fault
  readonly seed?: { hasIssues?: boolean; isPrivate?: boolean }
  readonly repo?: string
  readonly work?: 'list' | 'create' | 'update'
  readonly code: string
  readonly message: RegExp
  readonly advice: RegExp
}

const CASES: readonly Case[] = [
  {
    name: 'a bad token',
    token: 'ghp_wrong',
    code: 'TRACKER_UNAUTHORIZED',
    message:
      /^Could not list the issues in octo\/payments on \S+: GitHub does not accept the token \(401\)\.$/,
    advice: /GITHUB_TOKEN/,
  },
  {
    name: 'a token that may only read',
    token: 'read-token',
    work: 'create',
    code: 'TRACKER_FORBIDDEN',
    message:
      /^Could not create an issue in .*no permission .*\(403: Resource not accessible by integration\)\.$/,
    advice: /`issues: write` under `permissions:`/,
  },
  {
    name: 'a token that may not even read issues',
    token: 'contents-token',
    seed: { isPrivate: true },
    code: 'TRACKER_FORBIDDEN',
    message: /Could not list the issues/,
    advice: /`issues: read` under `permissions:`/,
  },
  {
    name: 'a refusal that names the permission',
    fault: { do: 'answer', status: 403, headers: { 'x-accepted-github-permissions': 'pull_requests=write' } },
    code: 'TRACKER_FORBIDDEN',
    message: /403: Refused/,
    advice: /`pull-requests: write` under `permissions:`/,
  },
  {
    name: 'a token for another repository',
    token: 'none-token',
    code: 'TRACKER_NOT_FOUND',
    message: /may not see it \(404\)/,
    advice: /owner and name of the repository/,
  },
  {
    name: 'a repository that is not there',
    repo: 'paymentz',
    code: 'TRACKER_NOT_FOUND',
    message: /octo\/paymentz on .*\(404\)/,
    advice: /owner and name of the repository/,
  },
  {
    name: 'issues disabled',
    seed: { hasIssues: false },
    code: 'TRACKER_ISSUES_DISABLED',
    message: /issues are disabled there \(410\)/,
    advice: /Switch issues on/,
  },
  {
    name: 'an issue that is not there',
    work: 'update',
    code: 'TRACKER_GONE',
    message: /Could not update issue #7 in .*no longer there/,
    advice: /deleted it/,
  },
  {
    name: 'an issue somebody deleted',
    work: 'update',
    fault: { do: 'answer', status: 410, message: 'This issue was deleted' },
    code: 'TRACKER_GONE',
    message: /no longer there/,
    advice: /deleted it/,
  },
  {
    name: 'an invalid issue',
    work: 'create',
    fault: { do: 'answer', status: 422, message: 'Validation Failed' },
    code: 'TRACKER_REFUSED',
    message: /finds it invalid \(422: Validation Failed\)/,
    advice: /report it/,
  },
  {
    name: 'a status of no meaning',
    fault: { do: 'answer', status: 418, message: 'I am\u001b[31m a teapot\r\n::error::', times: 9 },
    code: 'TRACKER_REFUSED',
    message: /GitHub answered 418 \(I am\[31m a teapot ::error::\)\.$/,
    advice: /GITHUB_API_URL/,
  },
  {
    name: 'GitHub down',
    fault: { do: 'answer', status: 503, times: 9 },
    code: 'TRACKER_UNAVAILABLE',
    message: /GitHub answered 503/,
    advice: /Run again/,
  },
  {
    name: 'a limit beyond what the run may wait',
    fault: { do: 'answer', status: 429, headers: { 'retry-after': '7200' } },
    code: 'TRACKER_LIMITED',
    message: /asks for 7200 s more/,
    advice: /Run again after \d\d:\d\d UTC/,
  },
]

describe('what GitHub refuses is one clear line with an advice', () => {
  it.each(CASES)('$name: $code', async (one) => {
    const github = await start({
      ...(one.seed === undefined ? {} : { seed: one.seed }),
      ...(one.fault === undefined ? {} : { faults: [one.fault] }),
    })
    const tracker = track(github, {
      ...(one.token === undefined ? {} : { token: one.token }),
      ...(one.repo === undefined ? {} : { repo: one.repo }),
    })
    const work = {
      list: () => tracker.listIssues('postmortem'),
      create: () => tracker.createIssue(ISSUE),
      update: () => tracker.updateIssue(7, { title: 'x' }),
    }[one.work ?? 'list']
    const failure = await failureOf(work())
    expect(failure).toMatchObject({ code: one.code, kind: 'tracker' })
    expect(failure.message).toMatch(one.message)
    expect(failure.advice).toMatch(one.advice)
    expect(`${failure.message}${failure.advice}`).not.toMatch(/[\r\n\u001b]/)
    expect(github.state.issues).toEqual([])
  })
})

describe('what keeps a request from arriving', () => {
  async function freePort(): Promise<number> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    return port
  }

  function at(apiUrl: string, more: Partial<GitHubTrackerOptions> = {}) {
    const where = { owner: 'octo', repo: 'payments', apiUrl, serverUrl: apiUrl }
    return createGitHubTracker({
      token: 'write-token',
      writeIntervalMs: 0,
      secondMs: 1,
      labels: [],
      ...where,
      ...more,
    })
  }

  it('a refused connection is told at once, for reads and writes alike', async () => {
    const tracker = at(`http://127.0.0.1:${await freePort()}`)
    for (const work of [tracker.listIssues('postmortem'), tracker.createIssue(ISSUE)]) {
      const failure = await failureOf(work)
      expect(failure.code).toBe('TRACKER_UNREACHABLE')
      expect(failure.message).toMatch(/the connection was refused \(ECONNREFUSED\)\.$/)
      expect(failure.advice).toMatch(/GITHUB_API_URL.*HTTPS_PROXY/)
    }
  })

  it('an unknown host is told', async () => {
    const failure = await failureOf(at('http://github.invalid').createIssue(ISSUE))
    expect(failure.code).toBe('TRACKER_UNREACHABLE')
    expect(failure.message).toMatch(/\((ENOTFOUND|EAI_AGAIN)\)/)
  })

  it('a port that fetch never opens is told at once', async () => {
    for (const work of [
      at('http://127.0.0.1:9').listIssues('postmortem'),
      at('http://127.0.0.1:9').createIssue(ISSUE),
    ]) {
      const failure = await failureOf(work)
      expect(failure.code).toBe('TRACKER_UNREACHABLE')
      expect(failure.message).toMatch(/fetch uses no such port \(bad port\)\.$/)
    }
  })

  it('a connection refused is not tried again', async () => {
    let sent = 0
    const refusing: typeof fetch = async () => {
      sent += 1
      const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
      throw new TypeError('fetch failed', { cause: new AggregateError([cause]) })
    }
    const failure = await failureOf(at('http://127.0.0.1:9', { fetch: refusing }).listIssues('postmortem'))
    expect([failure.code, sent]).toEqual(['TRACKER_UNREACHABLE', 1])
  })
})

describe('the token', () => {
  const secret = 'ghp_0123456789abcdefSECRET'

  it('stands in nothing that is thrown, whatever the server says', async () => {
    const github = await start()
    const echo = { do: 'answer', message: `token ${secret} refused`, times: 99 } as const
    const works = (['listIssues', 'createIssue'] as const).flatMap((method) =>
      [401, 403, 404, 418, 422, 500].map((status) => ({ method, status })),
    )
    for (const { method, status } of works) {
      const github = await start({ faults: [{ ...echo, status }] })
      const tracker = track(github, { token: secret })
      const failure = await failureOf(
        method === 'listIssues' ? tracker.listIssues('postmortem') : tracker.createIssue(ISSUE),
      )
      expect(`${failure.message} ${failure.advice}`).not.toContain(secret)
      expect(JSON.stringify(failure)).not.toContain(secret)
      expect(inspect((failure.cause as { request?: unknown }).request, { depth: 9 })).not.toContain(secret)
    }
    expect(github.requests).toEqual([])
  })

  it.each(['', `${secret}\n`, ` ${secret}`, `${secret}\u2028`])(
    'is refused before the runtime quotes it: %j',
    (token) => {
      const options = {
        owner: 'octo',
        repo: 'payments',
        apiUrl: 'http://127.0.0.1:9',
        serverUrl: 'x',
        labels: [],
      }
      try {
        createGitHubTracker({ token, ...options })
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({
          code: 'TRACKER_UNAUTHORIZED',
          advice: expect.stringContaining('GITHUB_TOKEN'),
        })
        expect(String(error)).not.toContain(secret)
      }
    },
  )
})

describe('options that cannot work are told at once', () => {
  it.each([
    ['an owner that leads elsewhere', { owner: '..' }, 'REPOSITORY_INVALID'],
    ['a repository with a slash', { repo: 'a/b' }, 'REPOSITORY_INVALID'],
    ['no repository', { repo: '' }, 'REPOSITORY_INVALID'],
    ['an address that is none', { apiUrl: 'github.example.com' }, 'API_URL_INVALID'],
  ])('%s', async (_, more, code) => {
    const github = await start()
    expect(() => createGitHubTracker({ ...optionsFor(github), labels: [], ...more })).toThrow(
      expect.objectContaining({ code, kind: 'usage' }),
    )
  })
})
