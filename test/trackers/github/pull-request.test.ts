import { describe, expect, it } from 'vitest'
import { createGitHubPullRequest } from '../../../src/trackers/github/pull-request.ts'
import type { GitHubServerOptions } from '../../github/github.ts'
import { asked, optionsFor, start } from './start.ts'

async function pullRequest(options: GitHubServerOptions = {}, token = 'write-token') {
  const seed = { pulls: [{ title: 'A postmortem', files: [] }], ...options.seed }
  const github = await start({ ...options, seed })
  return { github, pull: createGitHubPullRequest({ ...optionsFor(github, { token }), number: 1 }) }
}

const files = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => ({ filename: `postmortems/${index}.md`, status: 'added' }) as const,
  )

describe('changedFiles', () => {
  it('gives path, status, what a file was called before, and its hunks', async () => {
    const { pull } = await pullRequest({
      seed: {
        pulls: [
          {
            title: 'A postmortem',
            files: [
              { filename: 'postmortems/ä b#1.md', status: 'added', patch: '@@ -0,0 +1 @@\n+text' },
              { filename: 'new.md', status: 'renamed', previousFilename: 'old.md' },
              { filename: 'gone.md', status: 'removed' },
            ],
          },
        ],
      },
    })
    expect(await pull.changedFiles()).toEqual([
      { path: 'postmortems/ä b#1.md', status: 'added', previousPath: null, patch: '@@ -0,0 +1 @@\n+text' },
      { path: 'new.md', status: 'renamed', previousPath: 'old.md', patch: null },
      { path: 'gone.md', status: 'removed', previousPath: null, patch: null },
    ])
  })

  it.each([
    [0, 1],
    [100, 1],
    [250, 3],
    [2999, 30],
  ])('reads all pages of %i files in %i requests', async (count, requests) => {
    const { github, pull } = await pullRequest({ seed: { pulls: [{ title: 'x', files: files(count) }] } })
    expect((await pull.changedFiles()).length).toBe(count)
    expect(github.count().requests).toBe(requests)
  })

  it('concludes nothing when there may be more than GitHub lists', async () => {
    const { pull } = await pullRequest({ seed: { pulls: [{ title: 'x', files: files(3000) }] } })
    await expect(pull.changedFiles()).rejects.toMatchObject({
      code: 'TRACKER_TOO_MANY_FILES',
      advice: expect.stringContaining('fetch-depth'),
    })
  })

  it('names the permission it needs', async () => {
    const { pull } = await pullRequest(
      { seed: { isPrivate: true, pulls: [{ title: 'x', files: [] }] } },
      'contents-token',
    )
    await expect(pull.changedFiles()).rejects.toMatchObject({
      code: 'TRACKER_FORBIDDEN',
      advice: expect.stringContaining('`pull-requests: read`'),
    })
  })
})

describe('upsertComment', () => {
  const marker = '<!-- postmortem-actions:comment -->'
  const text = `${marker}\n## Postmortems\n\nAll is well.`

  it('writes once, then only what changed, in place', async () => {
    const { github, pull } = await pullRequest()
    expect(await pull.upsertComment(marker, text)).toBe('created')
    expect(await pull.upsertComment(marker, text)).toBe('unchanged')
    expect(await pull.upsertComment(marker, `${text} Or not.`)).toBe('updated')
    expect(github.state.comments.map((comment) => comment.body)).toEqual([`${text} Or not.`])
    expect(github.count().writes).toBe(2)
  })

  it('takes other line ends for the same text', async () => {
    const body = `${text.replaceAll('\n', '\r\n')}\r\n`
    const { pull } = await pullRequest({ seed: { comments: [{ issue: 1, author: 'octo', body }] } })
    expect(await pull.upsertComment(marker, text)).toBe('unchanged')
  })

  it('finds ours behind many others', async () => {
    const comments = Array.from({ length: 120 }, (_, index) => ({
      issue: 1,
      author: 'alice',
      body: `Comment ${index}`,
    }))
    const { github, pull } = await pullRequest({
      seed: { comments: [...comments, { issue: 1, author: 'github-actions[bot]', body: text }] },
    })
    expect(await pull.upsertComment(marker, 'new')).toBe('updated')
    expect(github.state.comments.length).toBe(121)
  })

  it.each([
    ['an outsider wrote it', 'mallory', text],
    ['it only quotes ours', 'octo', `> ${marker}\n\nWhat is this?`],
    ['it only speaks of the marker', 'octo', `The marker is \`${marker}\`.`],
  ])('does not take a comment for ours when %s', async (_, author, body) => {
    const { github, pull } = await pullRequest({ seed: { comments: [{ issue: 1, author, body }] } })
    expect(await pull.upsertComment(marker, `${text}!`)).toBe('created')
    expect(github.state.comments.map((comment) => comment.body)).toEqual([body, `${text}!`])
  })

  it.each(['read-token', 'contents-token'])('is denied to a %s', async (token) => {
    const { github, pull } = await pullRequest({ seed: { isPrivate: true } }, token)
    expect(await pull.upsertComment(marker, text)).toBe('denied')
    expect(github.state.comments).toEqual([])
  })

  it.each([
    ['a limit', { do: 'answer', status: 403, headers: { 'retry-after': '9000' } }, 'TRACKER_LIMITED'],
    ['an outage', { do: 'answer', status: 502, times: 9 }, 'TRACKER_UNAVAILABLE'],
    ['a bad token', { do: 'answer', status: 401 }, 'TRACKER_UNAUTHORIZED'],
  ] as const)('throws at %s, which is no denial', async (_, fault, code) => {
    const { pull } = await pullRequest({ faults: [fault] })
    await expect(pull.upsertComment(marker, text)).rejects.toMatchObject({ code })
  })

  it('throws when it is not known whether the comment was written, and does not write it again', async () => {
    const { github, pull } = await pullRequest({ faults: [{ do: 'cut-after', method: 'POST' }] })
    await expect(pull.upsertComment(marker, text)).rejects.toMatchObject({ code: 'TRACKER_UNCLEAR' })
    expect(await pull.upsertComment(marker, text)).toBe('unchanged')
    expect(asked(github).filter((path) => path.startsWith('POST')).length).toBe(1)
  })
})

describe('review', () => {
  const patch = '@@ -1,2 +1,3 @@\n one\n+two\n+three\n'
  const files = [{ filename: 'a.md', status: 'modified', patch }] as const
  const seed = { pulls: [{ title: 'A', files }] }
  const review = (startLine: number, endLine: number) => ({
    commit: 'c'.repeat(40),
    body: 'Two changes.',
    comments: [{ path: 'a.md', startLine, endLine, body: 'MARK' }],
  })

  it('writes comments on lines, and reads them back', async () => {
    const { github, pull } = await pullRequest({ seed })
    expect(await pull.review(review(2, 3))).toBe('created')
    expect(await pull.review(review(3, 3))).toBe('created')
    expect(github.state.reviewComments.map(({ startLine, line }) => [startLine, line])).toEqual([
      [2, 3],
      [null, 3],
    ])
    expect(await pull.reviewComments()).toEqual(['MARK', 'MARK'])
  })

  it('does not read what outsiders wrote', async () => {
    const { github, pull } = await pullRequest({ seed })
    const outsider = createGitHubPullRequest({
      ...optionsFor(github, { token: 'outsider-token' }),
      number: 1,
    })
    await outsider.review(review(2, 2))
    expect(github.state.reviewComments).toHaveLength(1)
    expect(await pull.reviewComments()).toEqual([])
  })

  it('is told of lines beside the diff, and denied without the right', async () => {
    const { pull } = await pullRequest({ seed })
    await expect(pull.review(review(9, 9))).rejects.toMatchObject({ kind: 'tracker' })
    const { pull: denied } = await pullRequest({ seed }, 'read-token')
    expect(await denied.review(review(2, 2))).toBe('denied')
  })
})
