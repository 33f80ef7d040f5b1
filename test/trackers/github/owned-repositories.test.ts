import { describe, expect, it } from 'vitest'
import { ownedRepositories } from '../../../src/trackers/github/owned-repositories.ts'
import type { GitHubServerOptions } from '../../github/github.ts'
import { asked, optionsFor, start } from './start.ts'

const SEEDS = {
  seed: { repo: 'shop', topics: ['postmortems'] },
  others: [
    { repo: 'bank', isPrivate: true, topics: ['postmortems', 'money'] },
    { repo: 'old', isArchived: true, topics: ['postmortems'] },
    { owner: 'acme', repo: 'other' },
    { repo: 'unseen', isHidden: true },
  ],
} as const satisfies GitHubServerOptions

describe('ownedRepositories', () => {
  it('tells of each repository of an organisation that the token sees', async () => {
    const github = await start({ ...SEEDS, pageSize: 2 })
    expect(await ownedRepositories(optionsFor(github), 'Octo')).toEqual([
      { name: 'octo/shop', visibility: 'public', isActive: true, topics: ['postmortems'] },
      { name: 'octo/bank', visibility: 'private', isActive: true, topics: ['postmortems', 'money'] },
      { name: 'octo/old', visibility: 'public', isActive: false, topics: ['postmortems'] },
    ])
    expect(asked(github)).toEqual([
      'GET /orgs/Octo/repos?sort=created&direction=asc&per_page=100',
      'GET /orgs/Octo/repos?sort=created&direction=asc&per_page=100&page=2',
    ])
  })

  it('tells of the public ones of a person', async () => {
    const github = await start({
      seed: { owner: 'ann', repo: 'app', isOfOrganisation: false },
      others: [{ owner: 'ann', repo: 'diary', isPrivate: true, isOfOrganisation: false }],
    })
    const found = await ownedRepositories(optionsFor(github), 'ann')
    expect(found.map(({ name }) => name)).toEqual(['ann/app'])
  })

  it('fails where there is no such owner', async () => {
    const github = await start(SEEDS)
    await expect(ownedRepositories(optionsFor(github), 'nobody')).rejects.toMatchObject({
      code: 'TRACKER_NOT_FOUND',
      message: expect.stringContaining('list the repositories of nobody'),
    })
  })

  it('does not take an answer that broke off for the end of the list', async () => {
    const github = await start({ ...SEEDS, pageSize: 2 })
    github.inject({ do: 'answer', status: 500, path: /page=2/, times: 9 })
    await expect(ownedRepositories(optionsFor(github), 'octo')).rejects.toMatchObject({
      code: 'TRACKER_UNAVAILABLE',
    })
  })
})
