import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { COMMENT_MARKER } from '../../src/action/comment.ts'
import { aPostmortem } from './documents.ts'
import { mergeGroupPayload, pullRequestPayload } from './events.ts'
import { annotationsOf, aScene, issuesOf, PULL } from './scene.ts'

const PATH = 'postmortems/2026-03-02-checkout.md'
const OTHER = 'postmortems/2026-02-01-search.md'
const good = aPostmortem()
const bad = aPostmortem({ rootCause: null })

describe('a pull request', () => {
  it('with a good postmortem passes, and is shown what its merge would open', async () => {
    const scene = await aScene()
    const result = await scene.propose({ [PATH]: good })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.outputs).toMatchObject({ errors: '0', created: '0', remaining: '0', 'report-issue': '' })
    expect(result.plan).toMatchObject({
      version: 1,
      operations: [{ kind: 'create', path: PATH, due: '2026-04-01', assignees: ['alice'] }],
      summary: { create: 1 },
    })
    const [comment, ...others] = scene.github.state.comments
    expect(others).toEqual([])
    expect(comment?.body).toContain(COMMENT_MARKER)
    expect(comment?.body).toContain('<details><summary>Merging this opens 1 issue</summary>')
    for (const words of ['Add an alert on the depth of the payment queue', 'alice', '2026-04-01', 'stated']) {
      expect(comment?.body).toContain(words)
      expect(result.summary).toContain(words)
    }
    expect(issuesOf(scene.github)).toEqual([])
  })

  it('with a bad one fails, says where and why, and keeps one comment up to date', async () => {
    const scene = await aScene()
    const first = await scene.propose({ [PATH]: bad })
    expect(first.exitCode).toBe(1)
    expect(first.outputs).toMatchObject({ errors: '1' })
    expect(annotationsOf(first)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(new RegExp(`^error ${PATH}:\\d+: .*[Rr]oot cause`)),
        expect.stringMatching(/^error: 1 finding in 1 document fails? this check/),
      ]),
    )
    const [comment] = scene.github.state.comments
    expect(comment?.body).toContain('1 error')
    expect(comment?.body).not.toContain('<details>')
    expect(comment?.body).toContain('Merging this opens 1 issue')
    expect(comment?.body).toMatch(/#### Missing[\s\S]*\| Root Cause \| none \| none \|/)
    expect(first.summary).toMatch(/### What was understood[\s\S]*\| timeline \| .* \| 3 entries \|/)

    const second = await scene.propose({ [PATH]: good })
    expect(second.exitCode).toBe(0)
    expect(scene.github.state.comments).toHaveLength(1)
    expect(comment?.body).toContain('<details>')

    scene.github.forget()
    await scene.propose({})
    expect(scene.github.count().writes).toBe(0)
  })

  it('has its findings shown at their lines and columns', async () => {
    const scene = await aScene()
    const document = aPostmortem({ resolution: 'It ended with [explain how].' })
    const result = await scene.propose({ [PATH]: document })
    const at = result.commands.find(({ properties }) => properties.title === 'placeholder-text')?.properties
    const line = document.split('\n').findIndex((text) => text.startsWith('It ended')) + 1
    expect(at).toMatchObject({ file: PATH, line: String(line), col: '15', endColumn: '28' })
  })

  it('is judged where the checkout is a folder of the workspace', async () => {
    const seed = { owner: 'octo', repo: 'shop' }
    const pulls = [{ title: 'A postmortem', files: [{ filename: PATH, status: 'added' } as const] }]
    const scene = await aScene({}, { seed: { ...seed, pulls } })
    const workspace = mkdtempSync(join(tmpdir(), 'postmortem-actions-workspace-'))
    onTestFinished(() => rmSync(workspace, { recursive: true }))
    scene.checkout.commit({ [OTHER]: bad, [PATH]: bad })
    cpSync(scene.checkout.folder, join(workspace, 'shop'), { recursive: true })
    const result = await scene.propose({}, { workspace })
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    expect(result.plan).toMatchObject({ operations: [{ kind: 'create', path: `shop/${PATH}` }] })
  })

  it('answers for the lines it touches in an old document, and for what it takes out of it', async () => {
    const owed = aPostmortem({ resolution: null })
    const edited = owed.replace('About 1,200 orders failed.', 'About 1,300 orders failed.')
    const scene = await aScene({ [OTHER]: owed })
    expect(await scene.propose({ [OTHER]: edited })).toMatchObject({
      outputs: { errors: '0', warnings: '0' },
    })
    const worse = edited.replace(/## Root cause[\s\S]*?(?=## Action)/, '')
    expect(await scene.propose({ [OTHER]: worse })).toMatchObject({ outputs: { errors: '1', warnings: '0' } })
  })

  it.each([
    ['touched-lines', '0'],
    ['touched-documents', '1'],
    ['all', '2'],
  ])('with check.scope %s tells %s old warnings', async (scope, warnings) => {
    const owed = aPostmortem({ resolution: null })
    const scene = await aScene({
      [OTHER]: owed,
      'postmortems/2025-01-01-third.md': owed,
      '.github/postmortem-actions.yml': `check: { scope: ${scope} }\n`,
    })
    const result = await scene.propose({ [OTHER]: owed.replace('1,200', '1,300') })
    expect(result.outputs).toMatchObject({ errors: '0', warnings })
  })

  it('answers for touched lines only where GitHub tells them instead of Git', async () => {
    const owed = aPostmortem({ resolution: null, items: ['Add an alert on the depth of the payment queue'] })
    const line = owed.split('\n').findIndex((text) => text.startsWith('- [ ]')) + 1
    const file = {
      filename: OTHER,
      status: 'modified',
      patch: `@@ -${line} +${line} @@\n-- [ ] Add\n+- [ ] Add an alert`,
    } as const
    const scene = await aScene(
      { [OTHER]: owed },
      {
        seed: { owner: 'octo', repo: 'shop', pulls: [{ title: 'A postmortem', files: [file] }] },
      },
    )
    const shallow = scene.checkout.shallow()
    onTestFinished(() => shallow.remove())
    const result = await scene.propose({}, { workspace: shallow.folder })
    expect(annotationsOf(result).filter((text) => text.includes(OTHER))).toEqual([
      expect.stringContaining(`${OTHER}:${line}`),
    ])
  })

  it('is judged by its own documents only', async () => {
    const scene = await aScene({ [OTHER]: bad })
    const result = await scene.propose({ [PATH]: good })
    expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0' } })
    expect(result.summary).not.toContain(OTHER)
    expect(result.plan).toMatchObject({ operations: [{ kind: 'create', path: PATH }] })
  })

  it('without a postmortem passes, writes no comment and asks for no issues', async () => {
    const scene = await aScene({ [OTHER]: bad })
    const result = await scene.propose({ 'README.md': '# Another shop\n' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0', plan: '' } })
    expect(scene.github.state.comments).toEqual([])
    expect(scene.github.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      `GET /repos/octo/shop/issues/${PULL}/comments`,
    ])
  })

  it('that takes its postmortem back has its comment corrected', async () => {
    const scene = await aScene()
    await scene.propose({ [PATH]: bad })
    const result = await scene.propose({ [PATH]: null })
    expect(result.exitCode).toBe(0)
    expect(scene.github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('none is concerned'),
    ])
  })

  it('does without what it already tracks', async () => {
    const scene = await aScene({ [PATH]: good })
    await scene.push()
    const more = aPostmortem({
      items: [
        'Add an alert on the depth of the payment queue (@alice, due 2026-04-01)',
        'Load-test the checkout before each sale',
      ],
    })
    const result = await scene.propose({ [PATH]: more })
    expect(result.plan).toMatchObject({ summary: { create: 1, keep: 1 } })
  })

  it.each([
    ['warning', 1],
    ['error', 0],
    ['never', 0],
  ])('with a warning, fail-on %s: exit code %i', async (failOn, exitCode) => {
    const scene = await aScene()
    const document = aPostmortem({ resolution: null })
    const result = await scene.propose({ [PATH]: document }, { inputs: { 'fail-on': failOn } })
    expect(result).toMatchObject({ exitCode, outputs: { errors: '0', warnings: '1' } })
  })

  it('writes no comment when told so, or when the run is dry', async () => {
    const scene = await aScene()
    for (const inputs of [{ comment: 'false' }, { 'dry-run': 'true' }]) {
      await scene.propose({ [PATH]: good }, { inputs })
    }
    expect(scene.github.state.comments).toEqual([])
    expect(scene.github.count().writes).toBe(0)
  })

  it('may ask for the documents of other folders', async () => {
    const scene = await aScene({ 'docs/reviews/.keep': '' })
    const path = 'docs/reviews/one.md'
    const result = await scene.propose({ [path]: bad }, { inputs: { paths: 'docs/reviews\n' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
  })

  it('shows ten annotations of a level at most, errors first, and all findings in the summary', async () => {
    const scene = await aScene()
    const files = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`postmortems/${String(index).padStart(2, '0')}.md`, bad]),
    )
    const result = await scene.propose(files)
    const errors = annotationsOf(result).filter((text) => text.startsWith('error'))
    expect(errors).toHaveLength(10)
    expect(result.outputs.errors).toBe('14')
    expect(annotationsOf(result)).toContainEqual(
      expect.stringMatching(/^notice: \d+ more findings are in the summary/),
    )
    for (const path of Object.keys(files)) expect(result.summary).toContain(path)
  })
})

describe('which documents a pull request changes', () => {
  const proposal = { [PATH]: bad, [OTHER]: good }

  it('is asked of GitHub where the checkout is shallow', async () => {
    const files = [{ filename: OTHER, status: 'modified' as const }]
    const scene = await aScene({}, { seed: { owner: 'octo', repo: 'shop', pulls: [{ title: 'A', files }] } })
    scene.checkout.commit(proposal)
    const shallow = scene.checkout.shallow()
    try {
      const result = await scene.propose({}, { workspace: shallow.folder })
      expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0' } })
      expect(result.plan).toMatchObject({ operations: [{ path: OTHER }] })
    } finally {
      shallow.remove()
    }
  })

  it('is not guessed where nobody tells: all are judged, and that is said', async () => {
    const scene = await aScene(
      {},
      { token: 'contents', seed: { owner: 'octo', repo: 'shop', isPrivate: true } },
    )
    scene.checkout.commit(proposal)
    const shallow = scene.checkout.shallow()
    try {
      const result = await scene.propose({}, { workspace: shallow.folder })
      expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
      expect(annotationsOf(result)).toContainEqual(expect.stringMatching(/^notice: .*all of them are judged/))
    } finally {
      shallow.remove()
    }
  })
})

describe('what the tracker knows', () => {
  const login = 'nobody-here'
  const unassigned = aPostmortem({ items: [`Add an alert on the payment queue (@${login}, due 2026-04-01)`] })

  it('is told of owners who cannot be assigned, at the price of one request each', async () => {
    const scene = await aScene()
    const result = await scene.propose({ [PATH]: unassigned })
    expect(result).toMatchObject({ exitCode: 0, outputs: { warnings: '1' } })
    expect(result.summary).toContain(`“${login}” cannot be assigned`)
  })

  it('is not asked for on behalf of a fork', async () => {
    const scene = await aScene({}, { token: 'read' })
    const result = await scene.propose({ [PATH]: unassigned }, { isFork: true })
    expect(result).toMatchObject({ exitCode: 0, outputs: { warnings: '0' } })
  })

  it('is told of items that resemble an open issue of another postmortem, not of their own', async () => {
    const scene = await aScene({ [OTHER]: aPostmortem() })
    await scene.push()
    const [issue] = issuesOf(scene.github)
    const again = await scene.propose({ [PATH]: aPostmortem() })
    expect(again.summary.replaceAll('\u200B', '')).toContain(
      `name it in this item: “\\(#${issue?.number}\\)”`,
    )
  })

  it('does not make an item resemble its own issue when it is reworded', async () => {
    const scene = await aScene({ [OTHER]: aPostmortem() })
    await scene.push()
    const reworded = aPostmortem().replace('the depth of the payment queue', 'the depth of a payment queue')
    const result = await scene.propose({ [OTHER]: reworded })
    expect(result.summary).toContain('updates 1 issue')
    expect(result.summary).not.toContain('resembles')
  })

  it('and a new document with a date that has passed is told of it', async () => {
    const scene = await aScene({ [OTHER]: aPostmortem({ items: ['Add an alert (@alice, due 2026-03-03)'] }) })
    const late = aPostmortem({ items: ['Add an alert on it (@alice, due 2026-03-03)'] })
    expect((await scene.propose({ [PATH]: late })).summary).toContain('is due on 2026-03-03, in the past')
  })
})

describe('a token that may not do everything', () => {
  it('of a fork: the check does its work, the comment becomes a notice', async () => {
    const scene = await aScene({}, { token: 'read' })
    const result = await scene.propose({ [PATH]: good }, { isFork: true })
    expect(result.exitCode).toBe(0)
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^notice: .*fork.*may not comment/)])
    expect(result.summary).toContain('Merging this opens 1 issue')
    expect(scene.github.state.comments).toEqual([])
  })

  it('of the same repository: the notice names the permission', async () => {
    const scene = await aScene({}, { token: 'read' })
    const result = await scene.propose({ [PATH]: good })
    expect(result.exitCode).toBe(0)
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^notice: .*`pull-requests: write`/)])
  })

  it('with `contents: read` alone: the preview is for an empty tracker, and says so', async () => {
    const seed = { owner: 'octo', repo: 'shop', isPrivate: true, pulls: [{ title: 'A', files: [] }] }
    const scene = await aScene({}, { token: 'contents', seed })
    const result = await scene.propose({ [PATH]: good })
    expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0' } })
    expect(result.plan).toMatchObject({ summary: { create: 1 } })
    expect(annotationsOf(result)).toContainEqual(
      expect.stringMatching(/^notice: .*empty tracker.*`issues: read`/),
    )
    expect(result.summary).toContain('what an empty tracker would get')
  })

  it.each([
    ['none at all', { inputs: { token: '' } }],
    ['a wrong one', { inputs: { token: 'ghs_wrong' } }],
  ])('%s: findings are findings all the same', async (_, options) => {
    const scene = await aScene()
    const result = await scene.propose({ [PATH]: bad }, options)
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    expect(annotationsOf(result)).toContainEqual(expect.stringContaining('what an empty tracker would get'))
  })
})

describe('a merge group', () => {
  it('is judged like a pull request, without a comment', async () => {
    const scene = await aScene({ [OTHER]: bad })
    const base = scene.checkout.commit({})
    const sha = scene.checkout.commit({ [PATH]: bad })
    const result = await scene.run({
      eventName: 'merge_group',
      event: mergeGroupPayload(base),
      ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      sha,
    })
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    expect(result.plan).toMatchObject({ operations: [{ path: PATH }] })
    expect(scene.github.count().writes).toBe(0)
  })
})

describe('check by name', () => {
  it('judges all documents where nothing is proposed', async () => {
    const scene = await aScene({ [OTHER]: bad, [PATH]: bad })
    const result = await scene.push({ inputs: { command: 'check' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '2' } })
    expect(scene.github.count().writes).toBe(0)
  })

  it('leaves a closed pull request to itself under auto', async () => {
    const scene = await aScene({ [PATH]: bad })
    const event = pullRequestPayload({ action: 'closed', number: PULL })
    const result = await scene.run({ eventName: 'pull_request', event })
    expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0', plan: '' } })
    expect(result.summary).toContain('nothing to do')
    expect(scene.github.requests).toEqual([])
  })
})
