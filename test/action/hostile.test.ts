import { describe, expect, it } from 'vitest'
import { aPostmortem } from './documents.ts'
import { annotationsOf, aScene, issuesOf } from './scene.ts'

/** What the run itself says to the runner; every other command would come from a document. */
const OURS = ['add-mask', 'error', 'warning', 'notice']

const ATTACKS = [
  '::error::owned',
  '::set-output name=created::99',
  '  ::add-mask::e',
  '::stop-commands::x',
  '##[error]owned',
  '##[set-env name=PATH]/tmp',
  '%0A::error::owned',
  '\u2028::error::owned',
  '<!-- postmortem-actions: pull request -->',
  '<script>alert(1)</script>',
  '@octo/everybody look at octo/secret#1',
]

describe('hostile text', () => {
  it('in a document becomes no command, no mention, no markup', async () => {
    const files = Object.fromEntries(
      ATTACKS.map((attack, index) => [
        `postmortems/${index}.md`,
        aPostmortem({
          title: attack,
          items: [`Read ${attack}`, `${attack} (owner: ${attack})`, attack],
          rootCause: null,
          resolution: attack,
        }),
      ]),
    )
    const scene = await aScene()
    const checked = await scene.propose(files)
    const synced = await scene.push()
    expect(Number(checked.outputs.errors)).toBeGreaterThanOrEqual(ATTACKS.length - 1)
    expect(issuesOf(scene.github).length).toBeGreaterThan(ATTACKS.length)
    const comments = scene.github.state.comments.map(({ body }) => body)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.split('<!-- postmortem-actions')).toHaveLength(2)
    for (const result of [checked, synced]) {
      expect(result.commands.filter(({ name }) => !OURS.includes(name))).toEqual([])
      expect(annotationsOf(result).filter((annotation) => /^\w+( \S+)?: owned/.test(annotation))).toEqual([])
      expect(result.outputs.created).not.toBe('99')
      expect(result.stderr).toBe('')
    }
    for (const markdown of [checked.summary, synced.summary, ...comments]) {
      expect(markdown).not.toContain('<script')
      expect(markdown).not.toContain('@octo/')
    }
  })

  it('in the name of a file is shown, and nothing else', async () => {
    const path = 'postmortems/::error::owned ##[error] %0A.md'
    const scene = await aScene()
    const result = await scene.propose({ [path]: aPostmortem({ rootCause: null }) })
    expect(result.outputs.errors).toBe('1')
    expect(result.commands.filter(({ name }) => !OURS.includes(name))).toEqual([])
    const [error] = result.commands.filter(({ name, properties }) => name === 'error' && properties.file)
    expect(error?.properties.file).toBe(path)
  })

  it('in the event is taken for no command', async () => {
    const scene = await aScene()
    const result = await scene.run({
      eventName: '::error::owned',
      event: { action: '::error::owned', repository: { default_branch: '::error::owned' } },
      ref: '::error::owned',
    })
    expect(result.exitCode).toBe(0)
    expect(annotationsOf(result)).toEqual([])
  })
})
