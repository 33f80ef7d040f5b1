import { describe, expect, it } from 'vitest'
import type { GitHubServerOptions } from '../github/github.ts'
import { aPostmortem } from './documents.ts'
import { annotationsOf, aScene, PULL } from './scene.ts'

const PATH = 'postmortems/2026-03-02-checkout.md'
const ITEM = 'Add an alert on the depth of the queue (@alice, due: April 15, 2026)'
const owed = aPostmortem({ rootCause: null, title: 'Checkout outage', items: [ITEM] })
  .replace('Date: 2026-03-02', 'Date: 2 March 2026')
  .replace('- [ ] Add', '- Add')
const inputs = { suggestions: 'true' }

/** The pull request adds the whole of these files. */
const added = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([filename, text]) => {
    const lines = text.replace(/\n$/, '').split('\n')
    const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
    return { filename, status: 'added' as const, patch }
  })

const sceneWith = (
  files: Readonly<Record<string, string>>,
  options: Omit<GitHubServerOptions, 'seed'> & { readonly token?: 'read' } = {},
) =>
  aScene(
    {},
    {
      ...options,
      seed: { owner: 'octo', repo: 'shop', pulls: [{ title: 'A postmortem', files: added(files) }] },
    },
  )

/** A document after somebody took up all suggestions for it. */
function takenUp(
  text: string,
  comments: readonly { line: number; startLine: number | null; body: string }[],
) {
  const lines = text.split('\n')
  for (const { line, startLine, body } of comments.toSorted((a, b) => b.line - a.line)) {
    const [, , code] = /(`{3,})suggestion\n([\s\S]*?)\n\1/.exec(body) ?? []
    lines.splice((startLine ?? line) - 1, line - (startLine ?? line) + 1, ...(code ?? '').split('\n'))
  }
  return lines.join('\n')
}

describe('suggested changes', () => {
  it('mend what needs no judgement, in one review, and are not repeated', async () => {
    const scene = await sceneWith({ [PATH]: owed })
    await scene.propose({ [PATH]: owed }, { inputs })
    const { reviewComments } = scene.github.state
    expect(reviewComments.map(({ review, pull, path, line }) => [review, pull, path, line])).toEqual([
      [1, PULL, PATH, 3],
      [1, PULL, PATH, 20],
      [1, PULL, PATH, 26],
    ])
    expect(reviewComments[0]?.body).toMatch(
      /^<!-- postmortem-actions: suggestion [0-9a-f]+ -->\n“2 March 2026” is written as 2026-03-02\.\n\n```suggestion\nDate: 2026-03-02\n```\n$/,
    )
    const mended = takenUp(owed, reviewComments)
    expect(mended).toContain('- [ ] Add an alert on the depth of the queue (@alice, due: 2026-04-15)')
    expect(mended).toMatch(/## Root Cause\n\n\[Explain[^\n]*\]\n\n## Resolution/)

    scene.github.forget()
    await scene.propose({}, { inputs: { ...inputs, comment: 'false' } })
    expect(scene.github.count().writes).toBe(0)
    expect(reviewComments).toHaveLength(3)
  })

  it('are offered when asked for only, and not by a dry run', async () => {
    const scene = await sceneWith({ [PATH]: owed })
    await scene.propose({ [PATH]: owed })
    await scene.propose({ [PATH]: owed }, { inputs: { ...inputs, 'dry-run': 'true' } })
    expect(scene.github.state.reviewComments).toEqual([])
  })

  it('stand on lines that the pull request adds only, just as they are', async () => {
    const patch = [
      '@@ -1,5 +1,5 @@',
      ' # Checkout outage',
      ' ',
      '-Date: x',
      '+Date: 2 March 2026',
      ' Severity: SEV1',
    ].join('\n')
    const files = [{ filename: PATH, status: 'modified' as const, patch }]
    const scene = await aScene({}, { seed: { owner: 'octo', repo: 'shop', pulls: [{ title: 'A', files }] } })
    await scene.propose({ [PATH]: owed }, { inputs })
    expect(scene.github.state.reviewComments.map(({ line }) => line)).toEqual([3])
    // Checked out is the merge: the lines of the branch stand elsewhere.
    await scene.propose({ [PATH]: `\n${owed}` }, { inputs })
    expect(scene.github.state.reviewComments).toHaveLength(1)
  })

  it('are ten on a pull request, and the rest is said', async () => {
    const items = Array.from(
      { length: 14 },
      (_, index) => `Add alert ${index} on the queue (@alice, due 2026-04-01)`,
    )
    const text = aPostmortem({ items }).replaceAll('- [ ] ', '- ')
    const scene = await sceneWith({ [PATH]: text })
    await scene.propose({ [PATH]: text }, { inputs })
    expect(scene.github.state.reviewComments).toHaveLength(10)
    const review = scene.github.requests.find(({ path }) => path.endsWith('/reviews'))
    expect(JSON.stringify(review)).toContain('4 more are left.')
    await scene.propose({}, { inputs })
    expect(scene.github.state.reviewComments).toHaveLength(10)
  })

  it('hold hostile words in their fence', async () => {
    const text = aPostmortem({
      items: ['Add ```` <!-- postmortem-actions: suggestion 00 --> @octo/all (due: April 15, 2026)'],
    })
    const scene = await sceneWith({ [PATH]: text })
    await scene.propose({ [PATH]: text }, { inputs })
    const [comment, ...others] = scene.github.state.reviewComments
    expect(others).toEqual([])
    const [head, fenced] = (comment?.body ?? '').split('\n`````suggestion\n')
    expect(head).not.toContain('@octo')
    expect(fenced).toMatch(/^- \[ \] Add ```` [^\n]*2026-04-15\)\n`````\n$/)
  })

  it('are left out without a word where the token of a fork may not write them', async () => {
    const scene = await sceneWith({ [PATH]: owed }, { token: 'read' })
    const result = await scene.propose(
      { [PATH]: owed },
      { inputs: { ...inputs, 'fail-on': 'never' }, isFork: true },
    )
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(scene.github.state.reviewComments).toEqual([])
    expect(annotationsOf(result).filter((text) => /^(notice|error): /.test(text))).toEqual([
      expect.stringMatching(/^notice: .*fork.*may not comment/),
    ])
    expect(result.summary).toContain('Merging this opens 1 issue')
  })

  it('are missed aloud where a token without the right was given, and no comment told so', async () => {
    const scene = await sceneWith({ [PATH]: owed }, { token: 'read' })
    const result = await scene.propose({ [PATH]: owed }, { inputs: { ...inputs, comment: 'false' } })
    expect(annotationsOf(result)).toContainEqual(
      expect.stringMatching(/^notice: .*suggestions.*`pull-requests: write`/),
    )
  })
})
