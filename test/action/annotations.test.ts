import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/action/annotations.ts'
import type { Finding, Severity } from '../../src/findings/finding.ts'

const finding = (severity: Severity, line: number, more: Partial<Finding> = {}): Finding => ({
  path: 'postmortems/one.md',
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
  rule: 'a-rule',
  severity,
  message: `Finding ${line}.`,
  expected: null,
  url: null,
  ...more,
})
const many = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_, index) => finding(severity, index + 1))

describe('annotations', () => {
  it('come worst first', () => {
    const { shown, left } = annotate([finding('info', 1), finding('error', 2), finding('warning', 3)])
    expect(shown.map(({ level }) => level)).toEqual(['error', 'warning', 'info'])
    expect(left).toBe(0)
  })

  it('are ten of each level, less what the run itself needs', () => {
    const findings = [...many('error', 12), ...many('warning', 12), ...many('info', 3)]
    const { shown, left } = annotate(findings, { error: 1, warning: 20 })
    const count = (level: Severity) => shown.filter((one) => one.level === level).length
    expect([count('error'), count('warning'), count('info')]).toEqual([9, 0, 3])
    expect(left).toBe(15)
  })

  it('carry columns where the finding lies within a line', () => {
    const inside = annotate([finding('error', 4, { column: 3, endColumn: 9 })]).shown[0]
    expect(inside).toMatchObject({ startLine: 4, endLine: 4, startColumn: 3, endColumn: 9 })
    const across = annotate([finding('error', 4, { endLine: 6, column: 3, endColumn: 9 })]).shown[0]
    expect(across).toMatchObject({ startLine: 4, endLine: 6 })
    expect(across).not.toHaveProperty('startColumn')
    expect(across).not.toHaveProperty('endColumn')
  })

  it('say what was found, what was expected, and where to read more', () => {
    const { shown } = annotate([finding('error', 1, { expected: 'Add it.', url: 'https://docs/x.md' })])
    expect(shown[0]).toMatchObject({ title: 'a-rule', message: 'Finding 1.\nAdd it.\nhttps://docs/x.md' })
  })
})
