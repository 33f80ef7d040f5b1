import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import type { Log, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { type RenderOptions, renderFindings } from '../../src/findings/render.ts'
import { describeRules } from '../../src/rules/registry.ts'
import { anyFinding, finding } from './finding-builder.ts'

const rules = describeRules('https://docs.example/docs')

function run(findings: readonly Finding[], options: Partial<RenderOptions> = {}): Run {
  const log: Log = JSON.parse(
    renderFindings('sarif', findings, { documents: 1, rules, version: '1.2.3', ...options }),
  )
  expect(log.version).toBe('2.1.0')
  expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/)
  expect(log.runs).toHaveLength(1)
  const [first] = log.runs
  if (first === undefined) throw new Error('no run')
  return first
}

const regionOf = (one: Run | undefined) => one?.results?.[0]?.locations?.[0]?.physicalLocation?.region ?? {}
const uriOf = (findings: readonly Finding[]) =>
  (run(findings).results ?? []).map(
    (result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
  )
const printsOf = (findings: readonly Finding[]) =>
  (run(findings).results ?? []).map((result) => Object.values(result.partialFingerprints ?? {})[0])

/** The published schema (see scripts/prune-sarif.ts). */
// One of its patterns is none under the flag `u`.
const ajv = new Ajv({ strict: false, logger: false, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(
  JSON.parse(readFileSync(new URL('./sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object,
)

describe('sarif', () => {
  it('is what the published schema of SARIF 2.1.0 asks for, whatever the findings say', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const log: unknown = JSON.parse(
          renderFindings('sarif', findings, { documents: 1, rules, version: '1.2.3' }),
        )
        expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
      }),
    )
  })

  it.each<[string, (log: Log) => void]>([
    ['a wrong level', ({ runs }) => Object.assign(runs[0]?.results?.[0] ?? {}, { level: 'info' })],
    ['a line 0', ({ runs }) => Object.assign(regionOf(runs[0]), { startLine: 0 })],
    ['a key that is not known', (log) => Object.assign(log, { results: [] })],
    ['no tool', ({ runs }) => Reflect.deleteProperty(runs[0] ?? {}, 'tool')],
  ])('would be told of %s by that schema', (_, spoil) => {
    const log: Log = JSON.parse(renderFindings('sarif', [finding()], { documents: 1 }))
    expect(isSarif(log)).toBe(true)
    spoil(log)
    expect(isSarif(log)).toBe(false)
  })

  it('names the tool and every rule with its page', () => {
    const { driver } = run([]).tool
    expect(driver.name).toBe('postmortem-actions')
    expect(driver.semanticVersion).toBe('1.2.3')
    expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const rule of driver.rules ?? []) {
      expect(rule.shortDescription?.text).toMatch(/\.$/)
      expect(['none', 'note', 'warning', 'error']).toContain(rule.defaultConfiguration?.level)
      expect(new URL(rule.helpUri ?? '').pathname).toBe(`/docs/rules/${rule.id}.md`)
    }
  })

  it('tells a finding with its place, its rule and what was expected', () => {
    expect(run([finding({ severity: 'info' })]).results).toEqual([
      {
        ruleId: 'required-section',
        ruleIndex: rules.findIndex(({ id }) => id === 'required-section'),
        level: 'note',
        message: {
          text: 'This postmortem has no timeline section. Add a heading “Timeline” with what belongs under it.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'postmortems/api.md' },
              region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
            },
          },
        ],
        partialFingerprints: { 'postmortemActions/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      },
    ])
  })

  it('lists the rules of the findings where it is not told all', () => {
    const options: RenderOptions = { documents: 1 }
    const log: Log = JSON.parse(renderFindings('sarif', [finding()], options))
    expect(log.runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(['required-section'])
    expect(log.runs[0]?.results?.[0]?.ruleIndex).toBe(0)
  })

  it.each([
    ['a b/ü#1?.md', 'a%20b/%C3%BC%231%3F.md'],
    ['a:b/c%20.md', 'a%3Ab/c%2520.md'],
    ['../out/x.md', '../out/x.md'],
    ['lone\ud800.md', 'lone%EF%BF%BD.md'],
  ])('writes the path %j as the URI %s', (path, uri) => {
    expect(uriOf([finding({ path })])).toEqual([uri])
  })

  it('writes URIs from which the path can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        const [uri] = uriOf([finding({ path })])
        expect(uri).toMatch(/^[\w\-.~%!'()*/]+$/)
        expect(decodeURIComponent(uri ?? '')).toBe(path)
      }),
    )
  })

  it('keeps fingerprints when text moves, and tells likes apart', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), fc.nat(1000), (findings, offset) => {
        const moved = findings.map((one) => ({
          ...one,
          line: one.line + offset,
          endLine: one.endLine + offset,
        }))
        const prints = printsOf(findings)
        expect(printsOf(moved)).toEqual(prints)
        expect(new Set(prints).size).toBe(prints.length)
      }),
    )
  })

  it('keeps the fingerprint of a finding when another of its document is mended or changes its words', () => {
    const [one, other] = [finding({ line: 3 }), finding({ line: 9, message: 'Something else.' })]
    const [print] = printsOf([one])
    expect(printsOf([one, other])).toContain(print)
    expect(printsOf([one, { ...other, message: 'Worded anew.' }])).toContain(print)
    expect(
      printsOf([{ ...one, line: 5, endLine: 5, column: 4, severity: 'warning', expected: null }]),
    ).toEqual([print])
  })

  it('lets no document make links or placeholders', () => {
    fc.assert(
      fc.property(anyFinding, (one) => {
        const text = run([one]).results?.[0]?.message.text ?? ''
        expect(text).not.toMatch(/\]\(|(?<!\{)\{\d+\}/)
      }),
    )
  })
})
