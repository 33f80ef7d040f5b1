import { describe, expect, it } from 'vitest'
import type { GitHubServerOptions } from '../github/github.ts'
import { aPostmortem } from './documents.ts'
import { TOKEN } from './runner.ts'
import { annotationsOf, aScene, issuesOf } from './scene.ts'

const documents = { 'postmortems/2026-03-02-checkout.md': aPostmortem() }

interface Case {
  readonly name: string
  readonly github?: GitHubServerOptions & { readonly token?: 'read' | 'none' | 'contents' }
  readonly run?: Parameters<Awaited<ReturnType<typeof aScene>>['push']>[0]
  /** In the one line. */
  readonly words: readonly string[]
}

const seed = { owner: 'octo', repo: 'shop' }
const cases: readonly Case[] = [
  { name: 'a bad token', run: { inputs: { token: 'ghs_wrong' } }, words: ['(401)', 'TRACKER_UNAUTHORIZED'] },
  { name: 'no token', run: { inputs: { token: '' } }, words: ['`token` is empty', 'TOKEN_MISSING'] },
  {
    name: 'a token that may not read issues',
    github: { token: 'contents', seed: { ...seed, isPrivate: true } },
    words: ['403', '`issues: read`', '`permissions:`', 'TRACKER_FORBIDDEN'],
  },
  {
    name: 'a token that may not write issues',
    github: { token: 'read' },
    words: ['403', '`issues: write`', '`permissions:`', 'TRACKER_FORBIDDEN'],
  },
  {
    name: 'a repository the token does not see',
    github: { token: 'none' },
    words: ['(404)', 'TRACKER_NOT_FOUND'],
  },
  {
    name: 'a repository that does not exist',
    run: { inputs: { repository: 'octo/nowhere' } },
    words: ['octo/nowhere', '(404)', 'TRACKER_NOT_FOUND'],
  },
  {
    name: 'issues switched off',
    github: { seed: { ...seed, hasIssues: false } },
    words: ['(410)', 'TRACKER_ISSUES_DISABLED'],
  },
  {
    name: 'no network',
    run: { apiUrl: 'http://127.0.0.1:9' },
    words: ['127.0.0.1:9', 'TRACKER_UNREACHABLE'],
  },
  {
    name: 'an event file that is not JSON',
    run: { event: '{ "action": ' },
    words: ['GITHUB_EVENT_PATH', 'EVENT_UNREADABLE'],
  },
  {
    name: 'a path that is not there',
    run: { inputs: { paths: 'reviews' } },
    words: ['reviews', 'PATH_NOT_FOUND'],
  },
  {
    name: 'a configuration that is not there',
    run: { inputs: { config: 'nowhere.yml' } },
    words: ['nowhere.yml', 'CONFIG_UNREADABLE'],
  },
  { name: 'an unknown command', run: { inputs: { command: 'snyc' } }, words: ['did you mean "sync"?'] },
  { name: 'an event that is no JSON', run: { event: '{' }, words: ['GITHUB_EVENT_PATH'] },
  {
    name: 'an impossible day',
    run: { env: { POSTMORTEM_ACTIONS_TODAY: '2026-02-30' } },
    words: ['2026-02-30'],
  },
]

describe('a sync that cannot work ends with one clear line and does nothing by halves', () => {
  it.each(cases)('$name', async ({ github = {}, run = {}, words }) => {
    const scene = await aScene(documents, github)
    const result = await scene.push(run)
    expect(result.exitCode).toBe(1)
    expect(result.stderr).toBe('')
    const errors = annotationsOf(result).filter((text) => text.startsWith('error'))
    expect(errors).toHaveLength(1)
    expect(errors[0]?.trim().split('\n')).toHaveLength(1)
    for (const word of words) expect(errors[0]).toContain(word)
    expect(result.outputs).toMatchObject({ created: '0', updated: '0', closed: '0' })
    expect(result.summary).toContain('[!CAUTION]')
    expect(issuesOf(scene.github)).toEqual([])
  })

  it('tells everything that is wrong with a configuration', async () => {
    const scene = await aScene({
      ...documents,
      '.github/postmortem-actions.yml': 'lables: [x]\nselect: some\n',
    })
    const result = await scene.push()
    expect(result.exitCode).toBe(1)
    const [error, ...others] = annotationsOf(result)
    expect(others).toEqual([])
    expect(error).toContain('.github/postmortem-actions.yml:1:1')
    expect(error).toContain('did you mean "labels"?')
    expect(error).toContain('.github/postmortem-actions.yml:2:')
    expect(scene.github.requests).toEqual([])
  })

  it('says what is left when GitHub refuses midway, and the next run does it', async () => {
    const items = ['Add an alert', 'Load-test the checkout', 'Document the restart of the workers']
    const scene = await aScene({ 'postmortems/one.md': aPostmortem({ items }) })
    await scene.push({ inputs: { 'max-new-issues': '1' } })
    scene.github.inject({ method: 'POST', path: /\/issues$/, do: 'answer', status: 403 })
    const refused = await scene.push()
    expect(refused).toMatchObject({ exitCode: 1, outputs: { created: '0', remaining: '2' } })
    expect(annotationsOf(refused)).toEqual([
      expect.stringMatching(/^warning: 2 changes .* left/),
      expect.stringMatching(/^error: .*TRACKER_FORBIDDEN/),
    ])
    const next = await scene.push()
    expect(next).toMatchObject({ exitCode: 0, outputs: { created: '2', remaining: '0' } })
    expect(issuesOf(scene.github).map(({ title }) => title)).toEqual(items)
  })

  it('makes no issue twice when an answer gets lost', async () => {
    const items = ['Add an alert', 'Load-test the checkout', 'Document the restart of the workers']
    const scene = await aScene({ 'postmortems/one.md': aPostmortem({ items }) })
    scene.github.inject({ method: 'POST', path: /\/issues$/, do: 'cut-after' })
    await scene.push()
    await scene.push()
    expect(
      issuesOf(scene.github)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(items.toSorted())
  })
})

describe('the token', () => {
  it('is masked before anything else is said, and said nowhere', async () => {
    const scene = await aScene(documents)
    for (const result of [await scene.push(), await scene.push({ inputs: { token: 'ghs_wrong' } })]) {
      const [first] = result.commands
      expect(first).toMatchObject({ name: 'add-mask' })
      const token = first?.message ?? ''
      expect([TOKEN, 'ghs_wrong']).toContain(token)
      expect(result.stdout.split(token)).toHaveLength(2)
      expect(result.stderr + result.summary + JSON.stringify(result.outputs)).not.toContain(token)
    }
  })
})
