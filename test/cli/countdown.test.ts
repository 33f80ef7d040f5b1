import { describe, expect, it } from 'vitest'
import { countdown } from '../../src/cli/countdown.ts'

function shown(isTTY: boolean): string[] {
  const written: string[] = []
  const tell = countdown({ isTTY, write: (text) => written.push(text) })
  for (let left = 61; left >= 0; left -= 1) tell(left)
  return written
}

describe('the countdown of a wait', () => {
  it('is one line drawn anew on a terminal, gone at its end', () => {
    const lines = shown(true)
    expect(lines).toHaveLength(62)
    expect(lines.slice(-2)).toEqual(['\r\u001b[KWaiting: 1 s', '\r\u001b[K'])
  })

  it('is a line every 30 seconds elsewhere', () => {
    expect(shown(false)).toEqual(['Waiting: 60 s\n', 'Waiting: 30 s\n'])
  })
})
