import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupByDocument, sortFindings, worstFirst } from '../../src/findings/order.ts'
import { failsAt, summarise, summaryWords } from '../../src/findings/summary.ts'
import { anyFinding, finding } from './finding-builder.ts'

describe('sortFindings', () => {
  it('sorts by path, place, rule', () => {
    const wanted = [
      finding({ path: 'B.md', line: 9 }),
      finding({ path: 'a.md', line: 2 }),
      finding({ path: 'a.md', line: 10, column: 1, rule: 'b' }),
      finding({ path: 'a.md', line: 10, column: 3, rule: 'a' }),
      finding({ path: 'a.md', line: 10, column: 3, rule: 'b' }),
    ]
    expect(sortFindings([...wanted].reverse())).toEqual(wanted)
  })

  it('gives the same list whatever order they came in, each finding once', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const sorted = sortFindings(findings)
        expect(sortFindings([...findings].reverse()).map(({ path, message }) => [path, message])).toEqual(
          sorted.map(({ path, message }) => [path, message]),
        )
        expect(sortFindings([...sorted, ...sorted])).toEqual(sorted)
      }),
    )
  })

  it('takes nothing away but what is said twice', () => {
    expect(sortFindings([finding(), finding(), finding({ message: 'Another.' })])).toHaveLength(2)
  })
})

describe('groupByDocument', () => {
  it('begins with the worst document, and each document with its worst finding', () => {
    const groups = groupByDocument([
      finding({ path: 'a.md', severity: 'info' }),
      finding({ path: 'b.md', severity: 'warning' }),
      finding({ path: 'b.md', severity: 'error', line: 9 }),
      finding({ path: 'c.md', severity: 'warning' }),
    ])
    expect(groups.map(({ path, worst }) => `${path} ${worst}`)).toEqual([
      'b.md error',
      'c.md warning',
      'a.md info',
    ])
    expect(groups[0]?.findings.map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        expect(groupByDocument(findings).flatMap((group) => group.findings)).toHaveLength(
          worstFirst(findings).length,
        )
      }),
    )
  })
})

describe('summarise and failsAt', () => {
  const one = (severity: 'info' | 'warning' | 'error') => [finding({ severity })]

  it('counts', () => {
    const findings = [...one('error'), ...one('info'), ...one('info')]
    expect(summarise(findings, 5)).toEqual({ documents: 5, errors: 1, warnings: 0, infos: 2 })
    expect(summaryWords(summarise(findings, 5))).toBe('5 documents: 1 error, 2 infos')
    expect(summaryWords(summarise([], 1))).toBe('1 document: nothing to mend')
  })

  it.each([
    ['error', [], false],
    ['error', one('info'), false],
    ['error', one('warning'), false],
    ['error', one('error'), true],
    ['warning', one('info'), false],
    ['warning', one('warning'), true],
    ['warning', one('error'), true],
    ['never', one('error'), false],
  ] as const)('at %s', (level, findings, fails) => {
    expect(failsAt(findings, level)).toBe(fails)
  })
})
