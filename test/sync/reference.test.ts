import { expect, it } from 'vitest'
import { localIssue } from '../../src/sync/reference.ts'

const SERVER = 'https://git.example.com:3000/git'

it.each([
  ['#12', SERVER, 12],
  ['GH-12', SERVER, 12],
  ['octo/shop#12', SERVER, 12],
  ['Octo/Shop#12', SERVER, 12],
  ['octo/other#12', SERVER, null],
  ['https://git.example.com:3000/git/octo/shop/issues/12', SERVER, 12],
  ['https://git.example.com:3000/git/octo/shop/issues/12#issuecomment-3', SERVER, 12],
  ['http://GIT.example.com:3000/git/octo/shop/issues/12', SERVER, 12],
  ['https://git.example.com:3000/git/octo/other/issues/12', SERVER, null],
  ['https://git.example.com:3000/git/octo/shop/pulls/12', SERVER, null],
  ['https://git.example.com/git/octo/shop/issues/12', SERVER, null],
  ['https://git.example.com.evil.example/octo/shop/issues/12', SERVER, null],
  ['https://git.example.com:3000@evil.example/octo/shop/issues/12', SERVER, null],
  ['https://elsewhere.example/octo/shop/issues/12', null, 12],
  ['PAY-12', SERVER, null],
  [null, SERVER, null],
])('%s on %s names %s', (reference, server, expected) => {
  expect(localIssue(reference, { repository: 'octo/shop', server })).toBe(expected)
})

it('names nothing where issues have no repository', () => {
  expect(localIssue('#12', { repository: null, server: SERVER })).toBeNull()
})

it.each([
  ['#12', null],
  ['GH-12', null],
  ['octo/shop#12', 12],
  [`${SERVER}/octo/shop/issues/12`, 12],
  ['octo/other#12', null],
])('%s names issue %j of a repository that a route leads to', (reference, expected) => {
  expect(localIssue(reference, { repository: 'octo/shop', server: SERVER, isRouted: true })).toBe(expected)
})
