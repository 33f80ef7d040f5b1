import { describe, expect, it } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { BASE, HEAD, mergeGroupPayload, pullRequestPayload, pushPayload, schedulePayload } from './events.ts'

const environment = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_SHA: HEAD,
  GITHUB_REPOSITORY: 'octo/shop',
}
const nothingKnown = {
  name: 'pull_request',
  action: null,
  ref: 'refs/pull/7/merge',
  sha: HEAD,
  repository: 'octo/shop',
  visibility: null,
  defaultBranch: null,
  pullRequest: null,
  mergeGroupBase: null,
}

describe('the event', () => {
  it('of a pull request', () => {
    expect(readEvent(environment, pullRequestPayload())).toEqual({
      ...nothingKnown,
      action: 'opened',
      defaultBranch: 'main',
      pullRequest: {
        number: 7,
        merged: false,
        baseBranch: 'main',
        baseSha: BASE,
        headSha: HEAD,
        isFork: false,
      },
    })
  })

  it.each([
    ['octo/shop', false],
    ['Octo/Shop', false],
    ['mallory/shop', true],
  ])('knows a fork by its repository: %s', (headRepository, isFork) => {
    expect(readEvent(environment, pullRequestPayload({ headRepository })).pullRequest).toMatchObject({
      isFork,
    })
  })

  it('takes a pull request whose fork was deleted for one of a fork', () => {
    const payload = JSON.parse(JSON.stringify(pullRequestPayload()))
    payload.pull_request.head.repo = null
    expect(readEvent(environment, payload).pullRequest).toMatchObject({ isFork: true })
  })

  it('of a push, a schedule, a merge group', () => {
    expect(readEvent(environment, pushPayload())).toEqual({ ...nothingKnown, defaultBranch: 'main' })
    expect(readEvent(environment, schedulePayload())).toEqual({ ...nothingKnown, defaultBranch: 'main' })
    expect(readEvent(environment, mergeGroupPayload())).toMatchObject({ mergeGroupBase: BASE })
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'text'],
    ['a list', []],
    ['wrong types everywhere', { action: 1, repository: 'x', pull_request: [], merge_group: 3 }],
    ['a pull request without a number', { pull_request: { base: {}, head: {} } }],
  ])('reads %s as an event that tells nothing', (_, payload) => {
    expect(readEvent(environment, payload)).toEqual(nothingKnown)
  })

  it.each(['--output=/etc/passwd', 'main', `${BASE} x`, `${BASE}\n`])(
    'takes no %j for a commit',
    (baseSha) => {
      expect(readEvent(environment, pullRequestPayload({ baseSha })).pullRequest).toBeNull()
      expect(readEvent(environment, mergeGroupPayload(baseSha)).mergeGroupBase).toBeNull()
    },
  )
})
