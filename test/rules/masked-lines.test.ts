import { describe, expect, it } from 'vitest'
import { maskedLines } from '../../src/rules/masked-lines.ts'

const TOKEN = `ghp_${'aB3dE6gH9jK2mN5pQ8sT'.repeat(2).slice(0, 36)}`
const KEY = ['MIIEowIBAAKCAQEAvR7uYh3kP0mQ2sT4vX6zB8dF1hJ3lN5pR7tV9xZ', 'cQ2wE4rT6yU8iO0pA1sD3fG5hJ7kL9']

describe('the lines as they may be shown', () => {
  it.each([
    [`The token ${TOKEN} leaked.`, `The token ${'*'.repeat(40)} leaked.`],
    [`    - ${TOKEN}, ${TOKEN}`, `    - ${'*'.repeat(40)}, ${'*'.repeat(40)}`],
    ['Ask jane.miller@gmail.com', `Ask ${'*'.repeat(21)}`],
    ['Call +44 20 7946 0958 at night', `Call ${'*'.repeat(16)} at night`],
    ['Nothing to hide at oncall@shop.example', 'Nothing to hide at oncall@shop.example'],
  ])('%s', (line, expected) => {
    expect(maskedLines([line])).toEqual([expected])
  })

  it('hide all of a private key, and nothing behind it', () => {
    const lines = ['-----BEGIN RSA PRIVATE KEY-----', ...KEY, '-----END RSA PRIVATE KEY-----', 'After.']
    const masked = maskedLines(lines)
    expect(masked.slice(0, 4).join('')).toMatch(/^\*+$/)
    expect(masked[4]).toBe('After.')
    expect(masked.map(({ length }) => length)).toEqual(lines.map(({ length }) => length))
  })

  it('hide a key without an end as far as one may reach', () => {
    const masked = maskedLines(['-----BEGIN PRIVATE KEY-----', ...Array(300).fill(KEY[0])])
    expect(masked[199]).toMatch(/^\*+$/)
  })
})
