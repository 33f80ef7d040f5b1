import { describe, expect, it } from 'vitest'
import { syncDocuments } from '../../../src/commands/sync.ts'
import { defaultConfig } from '../../../src/config/resolve.ts'
import type { Fault } from '../../github/faults.ts'
import type { GitHubServer } from '../../github/github.ts'
import { start, track } from './start.ts'

const ITEMS = ['Add an alert on the depth of the queue', 'Load-test the checkout before each sale']

const DOCUMENT = {
  path: 'postmortems/2024-05-15-checkout.md',
  text: `# Postmortem: checkout outage

Date: 2024-05-15

## Summary

The checkout was down for an hour.

## Root cause

The queue of payments was full.

## Action items

- ${ITEMS.join('\n- ')}
`,
}

/** One run of a sync, as a process of its own would make it. */
async function run(github: GitHubServer) {
  return syncDocuments({
    documents: [DOCUMENT],
    config: defaultConfig(),
    today: '2024-06-01',
    tracker: track(github, { timeoutMs: 5000 }),
    repository: 'octo/payments',
    links: { lineUrl: () => null },
    documentExists: () => true,
    progress: () => {},
    maxNewIssues: 50,
  })
}

type Strike = (at: number) => Fault

const STRIKES: Readonly<Record<string, Strike>> = {
  'refused before': (at) => ({ do: 'answer', status: 500, at }),
  'an outage from there on': (at) => ({ do: 'cut', at, times: 1000 }),
  'the process killed after the effect': (at) => ({ do: 'cut-after', at, times: 1000 }),
  'done, but the answer lost': (at) => ({ do: 'cut-after', at }),
  'done, but 502': (at) => ({ do: 'answer-after', status: 502, at }),
  'half an answer': (at) => ({ do: 'truncate', at }),
  'a limit': (at) => ({ do: 'answer', status: 429, at, headers: { 'retry-after': '3' } }),
  'a limit too long to wait for': (at) => ({
    do: 'answer',
    status: 403,
    at,
    headers: { 'retry-after': '9999' },
  }),
}

/** How many requests a run takes when nothing goes wrong. */
async function undisturbed(): Promise<number> {
  const github = await start()
  await run(github)
  return github.count().requests
}

describe('whatever request a run dies at, the next one ends with one issue for each item', () => {
  it.each(Object.entries(STRIKES))('%s', async (_, strike) => {
    const requests = await undisturbed()
    expect(requests).toBeGreaterThan(4)
    const places = Array.from({ length: requests }, (_, index) => index + 1)
    const outcomes = await Promise.all(places.map((at) => dieAndRunAgain(strike(at))))
    expect(outcomes).toEqual(places.map(() => ({ titles: ITEMS, again: { requests: 1, writes: 0 } })))
  })
})

/** What there is after a run with a fault and one without, and what a third run asks for. */
async function dieAndRunAgain(fault: Fault) {
  const github = await start({ faults: [fault] })
  await run(github).catch(() => {})
  github.heal()
  await run(github)
  const titles = github.state.issues.map(({ title }) => title).sort()
  github.forget()
  await run(github)
  return { titles, again: github.count() }
}
