import { describe, expect, it } from 'vitest'
import { aPostmortem } from './documents.ts'
import { annotationsOf, aScene, issuesOf, type Scene } from './scene.ts'

const PATH = 'postmortems/2026-03-02-checkout.md'
const items = ['Add an alert on the depth of the payment queue', 'Load-test the checkout before each sale']

/** Commits, and has GitHub know of it. */
function pushed(scene: Scene, path: string, text: string): string {
  const sha = scene.checkout.commit({ [path]: text })
  scene.github.state.pushes.push({ sha, files: [{ filename: path, status: 'modified' }] })
  return sha
}

/** A repository whose second item came after the commit `old`; both items have their issues. */
async function twoPushes() {
  const scene = await aScene()
  const old = pushed(scene, PATH, aPostmortem({ items: items.slice(0, 1) }))
  await scene.push()
  pushed(scene, PATH, aPostmortem({ items }))
  await scene.push()
  expect(issuesOf(scene.github).map(({ state }) => state)).toEqual(['open', 'open'])
  scene.github.forget()
  return { scene, old }
}

const RERUN = { env: { GITHUB_RUN_ATTEMPT: '2' } }

describe('a run that comes after a newer one', () => {
  it.each([
    ['a push', {}],
    ['a push, repeated', RERUN],
  ])('closes nothing that the newer one opened: %s', async (_, options) => {
    const { scene, old } = await twoPushes()
    scene.checkout.checkout(old)
    const result = await scene.push(options)
    expect(result).toMatchObject({ exitCode: 0, outputs: { closed: '0', updated: '0', remaining: '1' } })
    expect(annotationsOf(result)).toEqual([
      expect.stringMatching(/^warning: The checkout is not the newest of main.*no issue was changed/),
    ])
    expect(scene.github.count().writes).toBe(0)
  })

  it('closes nothing either where it is not known, and the run is repeated', async () => {
    const { scene, old } = await twoPushes()
    scene.checkout.checkout(old)
    scene.github.state.pushes.length = 0
    const result = await scene.push(RERUN)
    expect(annotationsOf(result)).toEqual([
      expect.stringMatching(/^warning: Whether main has changed .* not known \(TRACKER_NOT_FOUND\)/),
    ])
    expect(scene.github.count().writes).toBe(0)
  })

  it('goes on where the newer push left the postmortems alone', async () => {
    const { scene } = await twoPushes()
    const commit = pushed(scene, PATH, aPostmortem({ items: items.slice(1) }))
    pushed(scene, 'src/index.js', '// Code\n')
    scene.checkout.checkout(commit)
    const result = await scene.push()
    expect(result.outputs).toMatchObject({ closed: '1', remaining: '0' })
    expect(annotationsOf(result)).toEqual([])
  })

  it('asks nothing when nothing changes', async () => {
    const { scene } = await twoPushes()
    await scene.push(RERUN)
    expect(scene.github.count().requests).toBe(1)
  })

  it('asks once for all changes', async () => {
    const { scene } = await twoPushes()
    pushed(scene, PATH, aPostmortem({ items: ['Write a runbook for the payment workers'] }))
    const result = await scene.push(RERUN)
    expect(result.outputs).toMatchObject({ created: '1', closed: '2' })
    expect(scene.github.requests.filter(({ path }) => path.includes('/compare/'))).toHaveLength(1)
  })
})
