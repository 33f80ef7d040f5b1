import { createEmulator } from 'emulate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createGitHubTracker } from '../../../src/trackers/github/tracker.ts'
import { trackerContract } from '../contract.ts'
import { ISSUE, start, track } from './start.ts'

trackerContract('GitHub', async () => {
  const github = await start()
  return { tracker: track(github), again: () => track(github) }
})

trackerContract('GitHub Enterprise Server, two issues a page', async () => {
  const github = await start({ basePath: '/api/v3', pageSize: 2 })
  return { tracker: track(github), again: () => track(github) }
})

/** A GitHub nobody here wrote (platform: it errs in these, and in what `assignable` asks). */
async function emulated() {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { 'write-token': { login: 'octo', scopes: ['repo'] } },
      github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'payments', auto_init: true }] },
    },
  })
  onTestFinished(() => emulator.close())
  const again = () =>
    createGitHubTracker({
      token: 'write-token',
      owner: 'octo',
      repo: 'payments',
      apiUrl: emulator.url,
      serverUrl: emulator.url,
      writeIntervalMs: 0,
      labels: ['postmortem'],
    })
  return { tracker: again(), again }
}

trackerContract('GitHub, on an emulator of others', emulated, ['reason duplicate'])

describe('the emulator of others', () => {
  it('lists more issues than stand on a page', async () => {
    const { tracker, again } = await emulated()
    for (let count = 0; count < 205; count += 1)
      await tracker.createIssue({ ...ISSUE, title: `Item ${count}` })
    const listed = await again().listIssues('postmortem')
    expect(new Set(listed.map((issue) => issue.title)).size).toBe(205)
  })
})
