import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { parseBaseline, renderBaseline, withoutKnown } from '../../src/findings/baseline.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { dueToChange } from '../../src/findings/touched.ts'

const finding = (changes: Partial<Finding> = {}): Finding => ({
  path: 'a.md',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 9,
  rule: 'action-item-due',
  severity: 'warning',
  message: 'No date.',
  expected: null,
  url: null,
  ...changes,
})
const all = new Set(['a.md', 'b.md'])
const findings = fc.array(
  fc
    .record({
      path: fc.constantFrom('a.md', 'b.md'),
      line: fc.integer({ min: 1, max: 4 }),
      message: fc.constantFrom('x', 'y'),
    })
    .map((changes) => finding({ ...changes, endLine: changes.line })),
)

describe('a baseline', () => {
  it('knows all it was written from, in whatever order and at whatever line', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 50 }), (some, down) => {
        const baseline = parseBaseline(renderBaseline(some), 'b.json')
        const moved = some
          .map((one) => ({ ...one, line: one.line + down, endLine: one.endLine + down }))
          .reverse()
        const left = withoutKnown(moved, baseline, all)
        expect(left.findings).toEqual([])
        expect(left.outdated).toBe(0)
      }),
    )
  })

  it('tells what is new, also one more of the same', () => {
    const baseline = parseBaseline(renderBaseline([finding()]), 'b.json')
    const more = [finding(), finding({ line: 8, endLine: 8 }), finding({ message: 'Other.' })]
    expect(withoutKnown(more, baseline, all)).toMatchObject({ known: 1, outdated: 0 })
    expect(withoutKnown(more, baseline, all).findings).toHaveLength(2)
  })

  it('counts entries that no longer hold, of judged documents only', () => {
    const baseline = parseBaseline(renderBaseline([finding(), finding({ path: 'b.md' })]), 'b.json')
    expect(withoutKnown([], baseline, new Set(['a.md'])).outdated).toBe(1)
  })

  it.each([
    '',
    '{}',
    '[]',
    '{"version":2,"findings":[]}',
    '{"version":1,"findings":[{"path":"a"}]}',
    '{"version":1,"findings":[],"x":1}',
  ])('refuses %j', (text) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(Failure)
  })
})

describe('what a change answers for', () => {
  const lines = [{ startLine: 5, endLine: 6 }]
  it.each([
    [finding({ line: 4, endLine: 4 }), false],
    [finding({ line: 5, endLine: 5 }), true],
    [finding({ line: 2, endLine: 5 }), true],
    [finding({ line: 7, endLine: 9 }), false],
  ])('%j', (one, answers) => {
    expect(dueToChange([one], lines, null)).toEqual(answers ? [one] : [])
  })

  it('is also what was not there before', () => {
    const gone = finding({ line: 1, endLine: 1, message: 'No root cause.' })
    expect(dueToChange([gone], lines, [])).toEqual([gone])
    expect(dueToChange([gone], lines, [{ ...gone, line: 9, endLine: 9 }])).toEqual([])
  })
})
