import { describe, expect, it } from 'vitest'
import type { ActionEvent } from '../../src/action/event.ts'
import type { Command } from '../../src/action/inputs.ts'
import { decideWork, type Work } from '../../src/action/work.ts'
import { anEvent, aPullRequest, BASE, HEAD } from './events.ts'

const elsewhere = { ref: 'refs/heads/feature' }
const check: Work = { kind: 'check', proposal: { base: BASE, head: HEAD } }
const checkAll: Work = { kind: 'check', proposal: null }
const sync: Work = { kind: 'sync', thenReport: false }
const syncAndReport: Work = { kind: 'sync', thenReport: true }
const publish: Work = { kind: 'report', publish: true }
const show: Work = { kind: 'report', publish: false }
const nothing = (reason: string) => ({ kind: 'nothing', reason: expect.stringContaining(reason) })
const mergeGroup = anEvent({
  name: 'merge_group',
  action: 'checks_requested',
  mergeGroupBase: BASE,
  ref: 'refs/heads/q',
})

describe('what a run does', () => {
  it.each<[string, ActionEvent, unknown]>([
    ['a pull request opened', aPullRequest('opened'), check],
    ['a pull request pushed to', aPullRequest('synchronize'), check],
    ['a pull request reopened', aPullRequest('reopened'), check],
    ['a pull request merged', aPullRequest('closed', { merged: true }), sync],
    ['a pull request closed', aPullRequest('closed'), nothing('closed without being merged')],
    [
      'a pull request merged elsewhere',
      aPullRequest('closed', { merged: true, baseBranch: 'v1' }),
      nothing('`v1`'),
    ],
    ['a merge group', mergeGroup, check],
    ['a push to the default branch', anEvent(), sync],
    [
      'a push elsewhere',
      anEvent(elsewhere),
      nothing('`refs/heads/feature` is not the default branch `main`'),
    ],
    ['a tag of the same name', anEvent({ ref: 'refs/tags/main' }), nothing('is not the default branch')],
    ['a push of an event that says little', anEvent({ defaultBranch: null }), nothing('does not name')],
    ['a schedule', anEvent({ name: 'schedule', defaultBranch: null }), publish],
    ['a dispatch', anEvent({ name: 'workflow_dispatch' }), syncAndReport],
    [
      'a pull request of the target kind',
      { ...aPullRequest('opened'), name: 'pull_request_target' },
      nothing('Nothing'),
    ],
    ['an issue', anEvent({ name: 'issues' }), nothing('`issues`')],
  ])('auto, on %s', (_, event, expected) => {
    expect(decideWork('auto', event, false)).toEqual(expected)
  })

  it.each<[Command, string, ActionEvent, unknown]>([
    ['check', 'a push', anEvent(), checkAll],
    ['check', 'a pull request', aPullRequest('opened'), check],
    ['sync', 'a push', anEvent(), sync],
    ['sync', 'a dispatch', anEvent({ name: 'workflow_dispatch' }), sync],
    ['sync', 'a schedule', anEvent({ name: 'schedule' }), sync],
    ['sync', 'a merged pull request', aPullRequest('closed', { merged: true }), sync],
    ['report', 'a push', anEvent(), publish],
    ['report', 'a pull request', aPullRequest('opened'), show],
    ['report', 'a merge group', mergeGroup, show],
  ])('%s by name, on %s', (command, _, event, expected) => {
    expect(decideWork(command, event, false)).toEqual(expected)
  })

  const unmerged: readonly (readonly [Command, string, ActionEvent, string])[] = [
    ['sync', 'an open pull request', aPullRequest('opened'), 'pull request 7 is not merged'],
    [
      'sync',
      'an open pull request of a fork',
      aPullRequest('opened', { isFork: true }),
      'pull request 7 is not merged',
    ],
    ['sync', 'a closed pull request', aPullRequest('closed'), 'closed without being merged'],
    ['sync', 'a merge group', mergeGroup, 'not merged yet'],
    ['sync', 'a push elsewhere', anEvent(elsewhere), 'is not the default branch'],
    [
      'sync',
      'pull_request_target',
      { ...aPullRequest('opened'), name: 'pull_request_target' },
      'checked out',
    ],
    [
      'auto',
      'a dispatch elsewhere',
      anEvent({ name: 'workflow_dispatch', ...elsewhere }),
      'is not the default branch',
    ],
  ]
  it.each(unmerged)('%s on %s is refused', (command, _, event, words) => {
    expect(() => decideWork(command, event, false)).toThrowError(
      expect.objectContaining({
        code: 'SYNC_NOT_MERGED',
        kind: 'usage',
        message: expect.stringContaining(words),
      }),
    )
  })
  it.each(unmerged)('%s on %s may plan when the run is dry', (command, _, event) => {
    expect(decideWork(command, event, true)).toMatchObject({ kind: 'sync' })
  })

  it('publishes nothing when the run is dry', () => {
    expect(decideWork('auto', anEvent({ name: 'schedule' }), true)).toEqual(show)
    expect(decideWork('report', anEvent(), true)).toEqual(show)
  })
})
