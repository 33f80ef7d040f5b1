import { describe, expect, it } from 'vitest'
import { planDocuments } from '../../src/commands/plan.ts'
import { syncDocuments } from '../../src/commands/sync.ts'
import { parsePlanFile, renderPlanFile } from '../../src/sync/plan-file.ts'
import { type MemoryCall, MemoryTracker } from '../../src/trackers/memory.ts'
import type { TrackedIssue } from '../../src/trackers/tracker.ts'
import { document, TODAY } from '../tracking/scene.ts'
import { config } from './builders.ts'

const DOCUMENTS = [document(['- Add an alert for full disks', '- Write a runbook for the cache'])]

/** An approved plan of two creates; `meanwhile` happens when the tracker is called while it is carried out. */
async function carriedOut(meanwhile: (tracker: MemoryTracker, call: MemoryCall) => void) {
  let isApplying = false
  const tracker: MemoryTracker = new MemoryTracker({
    fault(call) {
      if (isApplying) meanwhile(tracker, call)
      return null
    },
  })
  const input = {
    documents: DOCUMENTS,
    config: config(),
    today: TODAY,
    tracker,
    repository: 'octo/payments',
    links: { lineUrl: () => null },
    documentExists: () => false,
    progress: () => {},
  }
  const { plan, basis } = await planDocuments(input)
  const approved = parsePlanFile(renderPlanFile(plan, basis()), 'plan.json')
  isApplying = true
  const { result } = await syncDocuments({ ...input, approved, maxNewIssues: 50 })
  return { tracker, result }
}

/** The issues another run would open for the same documents. */
async function othersIssues(): Promise<readonly TrackedIssue[]> {
  return (await carriedOut(() => {})).tracker.issues
}

describe('an approved plan', () => {
  it('is carried out where nothing happens meanwhile', async () => {
    const { result } = await carriedOut(() => {})
    expect(result).toMatchObject({ created: 2, remaining: 0, stopped: null })
  })

  it('stops before it writes anything when another run opened an issue since', async () => {
    const [other] = await othersIssues()
    if (other === undefined) throw new Error('no issue')
    const { tracker, result } = await carriedOut((one, { method }) => {
      if (method === 'recentIssues') one.put({ ...other, number: 7 })
    })
    expect(result).toMatchObject({ created: 0, stopped: { code: 'PLAN_OUTDATED' } })
    expect(tracker.issues.map(({ number }) => number)).toEqual([7])
  })
})
