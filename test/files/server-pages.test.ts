import { describe, expect, it } from 'vitest'
import { folderPage, pagesOfApi, serverKind } from '../../src/files/server-pages.ts'

describe('serverKind', () => {
  it.each([
    [{}, 'github'],
    [{ GITHUB_API_URL: 'https://api.example.com' }, 'github'],
    [{ GITHUB_API_URL: 'https://git.example.com/api/v3' }, 'github'],
    [{ GITHUB_API_URL: 'https://git.example.com/api/v1' }, 'gitea'],
    [{ GITHUB_API_URL: 'https://git.example.com:3000/git/api/v1/' }, 'gitea'],
    [{ GITHUB_API_URL: 'https://git.example.com/api/v10' }, 'github'],
    [{ GITEA_ACTIONS: 'true' }, 'gitea'],
    [{ FORGEJO_ACTIONS: 'true' }, 'gitea'],
    [{ GITEA_ACTIONS: 'false' }, 'github'],
  ])('of %o is %s', (environment, expected) => {
    expect(serverKind(environment)).toBe(expected)
  })
})

describe('pagesOfApi', () => {
  it.each([
    ['https://api.example.com', 'https://example.com'],
    ['https://api.octo.ghe.example/', 'https://octo.ghe.example'],
    ['https://git.example.com/api/v3', 'https://git.example.com'],
    ['http://git.example.com:3000/git/api/v1/', 'http://git.example.com:3000/git'],
    ['http://127.0.0.1:4711', 'http://127.0.0.1:4711'],
    ['https://api.localhost', 'https://api.localhost'],
  ])('of %s is %s', (api, expected) => {
    expect(pagesOfApi(api)).toBe(expected)
  })
})

it.each([
  ['github', 'https://git.example.com/octo/postmortem-actions/blob/v1/docs'],
  ['gitea', 'https://git.example.com/octo/postmortem-actions/src/v1/docs'],
] as const)('folderPage of %s', (kind, expected) => {
  const repository = 'octo/postmortem-actions'
  expect(folderPage({ kind, serverUrl: 'https://git.example.com/', repository }, 'v1', 'docs')).toBe(expected)
})
