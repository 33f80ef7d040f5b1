import { expect, it } from 'vitest'
import { mayBeShown } from '../../src/policy/visibility.ts'

it.each([
  ['public', 'public', true],
  ['public', 'internal', true],
  ['public', 'private', true],
  ['internal', 'public', false],
  ['internal', 'internal', true],
  ['internal', 'private', true],
  ['private', 'public', false],
  ['private', 'internal', false],
  ['private', 'private', true],
  [null, 'public', false],
  [null, 'internal', false],
  [null, 'private', true],
  ['public', null, true],
  ['internal', null, false],
  ['private', null, false],
  [null, null, false],
] as const)(
  'what stands in a %s repository may be shown to readers of a %s one: %s',
  (from, to, expected) => {
    expect(mayBeShown(from, to)).toBe(expected)
  },
)
