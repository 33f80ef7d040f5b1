import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEmulator } from 'emulate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PROJECT } from './build.ts'
import { makeCheckout } from './checkout.ts'
import { pushPayload } from './events.ts'
import { runAction, TOKEN } from './runner.ts'

/** A GitHub nobody here wrote, with one repository. */
async function emulated() {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: 'octo', scopes: ['repo'] } },
      github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'shop', auto_init: true }] },
    },
  })
  onTestFinished(() => emulator.close())
  const issues = async (): Promise<readonly { state: string; updated_at: string }[]> => {
    const response = await fetch(`${emulator.url}/repos/octo/shop/issues?state=all&per_page=100`, {
      headers: { authorization: `token ${TOKEN}` },
    })
    return response.json() as Promise<readonly { state: string; updated_at: string }[]>
  }
  return { emulator, issues }
}

/** A checkout whose postmortems are the text files of `folder`. */
function checkoutOf(folder: string) {
  const checkout = makeCheckout()
  onTestFinished(() => checkout.remove())
  const names = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name))
  const texts = names.map(
    (name) => [`postmortems/${name}`, readFileSync(join(folder, name), 'utf8')] as const,
  )
  checkout.commit(Object.fromEntries(texts))
  return checkout
}

async function pushTwice(folder: string) {
  const { emulator, issues } = await emulated()
  const checkout = checkoutOf(folder)
  const push = () =>
    runAction({
      eventName: 'push',
      event: pushPayload(),
      workspace: checkout.folder,
      apiUrl: emulator.url,
      env: { POSTMORTEM_ACTIONS_TODAY: '2026-03-10' },
    })
  const first = await push()
  const before = await issues()
  const second = await push()
  return { first, second, before, after: await issues() }
}

describe('the built action against a GitHub nobody here wrote', () => {
  const seeds = join(PROJECT, '../shared/corpus/seeds')

  it('opens every item of the examples once', async () => {
    const { first, second, before, after } = await pushTwice(join(PROJECT, 'examples/postmortems'))
    expect(first).toMatchObject({ exitCode: 0, outputs: { remaining: '0' } })
    expect(before.length).toBeGreaterThan(5)
    expect(before.length).toBe(Number(first.outputs.created))
    expect(second).toMatchObject({ exitCode: 0, outputs: { created: '0', updated: '0', closed: '0' } })
    expect(after).toEqual(before)
  })

  it.skipIf(!existsSync(seeds))('opens the 26 items of the seeds once', async () => {
    const { first, second, before, after } = await pushTwice(seeds)
    expect(first).toMatchObject({ exitCode: 0, outputs: { created: '26', remaining: '0' } })
    expect(before.filter(({ state }) => state === 'open')).toHaveLength(26)
    expect(second).toMatchObject({ exitCode: 0, outputs: { created: '0', updated: '0', closed: '0' } })
    expect(after).toEqual(before)
  })
})
