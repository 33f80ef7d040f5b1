import { expect, it } from 'vitest'
import { requireRuntime } from '../../src/action/runtime.ts'

it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.21.0', 'v30.1.2'])('runs on %s', (version) => {
  expect(() => requireRuntime(version)).not.toThrow()
})

it.each(['v16.20.2', 'v18.20.8', 'v20.18.3'])('refuses %s in words', (version) => {
  expect(() => requireRuntime(version)).toThrowError(
    expect.objectContaining({ code: 'RUNTIME_TOO_OLD', message: expect.stringContaining(version) }),
  )
})
