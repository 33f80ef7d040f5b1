import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { checkPostmortem, documentProblemFinding } from '../../src/rules/check.ts'
import { describeRules, RULE_HEADS, RULES } from '../../src/rules/registry.ts'
import { RULE_IDS } from '../../src/rules/rule-ids.ts'
import { ruleOptionsSchema } from '../../src/rules/rule-options.ts'
import { context, entry, item, postmortem, section, sections, setting } from './postmortem-builder.ts'

const pages = new URL('../../docs/rules/', import.meta.url)

/** `rule severity line` of every finding of all rules but the info about owners. */
function told(document: Postmortem, config: Partial<Config> = {}): string[] {
  return checkPostmortem(document, context(config))
    .filter(({ rule }) => rule !== 'action-item-owner')
    .map(({ rule, severity, line }) => `${rule} ${severity} ${line}`)
}

describe('the registry', () => {
  it('knows the same rules as the list of names, each once', () => {
    expect(RULE_HEADS.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort())
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length)
  })

  it('keeps the list of names free of imports', () => {
    const source = readFileSync(new URL('../../src/rules/rule-ids.ts', import.meta.url), 'utf8')
    expect(source).not.toMatch(/^import|from '/m)
  })

  it.each(RULE_HEADS)(
    'has a page for $id that says why, shows wrong and right, and how to switch it off',
    ({ id, defaultLevel }) => {
      const page = readFileSync(new URL(`${id}.md`, pages), 'utf8')
      expect(page).toMatch(new RegExp(`^# \`${id}\`\n`))
      expect(page).toContain(`Default level: \`${defaultLevel}\``)
      const headings = [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^## (.+)$/gm)].map(
        (match) => match[1],
      )
      expect(headings).toEqual(['Why', 'Wrong', 'Right', 'Options', 'Switch it off'])
      expect(page).toContain(`${id}: off`)
    },
  )

  it('has no page too many, and a list of all in the index', () => {
    const names = readdirSync(fileURLToPath(pages)).map((name) => name.replace(/\.md$/, ''))
    expect(names.sort()).toEqual([...RULE_IDS, 'README'].sort())
    const index = readFileSync(new URL('README.md', pages), 'utf8')
    for (const { id, summary, defaultLevel } of RULE_HEADS) {
      expect(index).toContain(`| [\`${id}\`](${id}.md) | ${defaultLevel} | ${summary} |`)
    }
  })

  it('gives each rule the address of its page', () => {
    const described = describeRules('https://docs.example/docs/')
    for (const { id, url } of described) {
      expect(url).toBe(`https://docs.example/docs/rules/${id}.md`)
      expect(existsSync(new URL(`${id}.md`, pages))).toBe(true)
    }
    expect(describeRules(null).every(({ url }) => url === null)).toBe(true)
  })
})

describe('checkPostmortem', () => {
  it('has nothing to say about a whole postmortem but that nobody is named', () => {
    expect(told(postmortem())).toEqual([])
    expect(checkPostmortem(postmortem(), context()).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['action-item-owner', 'info'],
    ])
  })

  it('stamps path, place without the blanks around it, rule, severity and address', () => {
    const lines = ['', '   ## impact  ']
    const document = postmortem({
      lines,
      sections: sections({ impact: section('impact', { startLine: 2, isEmpty: true }) }),
    })
    const found = checkPostmortem(document, context()).filter(({ rule }) => rule === 'empty-section')
    expect(found).toEqual([
      {
        path: 'postmortems/2024-05-15-api.md',
        line: 2,
        column: 4,
        endLine: 2,
        endColumn: 13,
        rule: 'empty-section',
        severity: 'warning',
        message: 'Nothing stands under the heading “impact”.',
        expected: 'Write the impact there, or say in a sentence why there is none.',
        url: 'https://docs.example/docs/rules/empty-section.md',
      },
    ])
  })

  it('switches a rule off, raises and lowers it', () => {
    const document = postmortem({ actionItems: [item()] })
    const levels = (['off', 'info', 'warning', 'error'] as const).map((level) =>
      checkPostmortem(document, context({ rules: { 'action-item-owner': setting(level) } })).map(
        (finding) => finding.severity,
      ),
    )
    expect(levels).toEqual([[], ['info'], ['warning'], ['error']])
  })

  it('keeps a place within the document', () => {
    const document = postmortem({ lines: [], titleLine: 40, sections: sections({ summary: null }) })
    const [finding] = checkPostmortem(document, context())
    expect(finding).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 })
  })

  it('is pure: the same again', () => {
    const document = postmortem({ sections: sections({ timeline: null }) })
    expect(checkPostmortem(document, context())).toEqual(checkPostmortem(document, context()))
  })
})

describe('required-section', () => {
  it.each([
    ['summary', 'error'],
    ['impact', 'warning'],
    ['timeline', 'error'],
    ['rootCause', 'error'],
    ['resolution', 'warning'],
    ['actionItems', 'error'],
  ] as const)('asks for %s (%s)', (name, severity) => {
    const document = postmortem({ sections: sections({ [name]: null }), actionItems: [], timeline: [] })
    const findings = checkPostmortem(document, context())
    expect(
      findings.filter(({ rule }) => rule === 'required-section').map((finding) => finding.severity),
    ).toEqual([severity])
  })

  const none = postmortem({ sections: sections({ impact: null, resolution: null, summary: null }) })
  it.each([
    ['a section switched off', setting('error', { sections: { impact: false } }), ['error', 'warning']],
    [
      'a section with a level',
      setting('error', { sections: { impact: 'error', resolution: 'off' } }),
      ['error', 'error'],
    ],
    [
      'a section as grave as the rule',
      setting('error', { sections: { impact: true } }),
      ['error', 'error', 'warning'],
    ],
    ['the whole rule lowered', setting('warning'), ['warning', 'warning', 'warning']],
    [
      'the rule lowered below a section',
      setting('info', { sections: { impact: 'error' } }),
      ['info', 'info', 'info'],
    ],
  ])('obeys %s', (_, rule, severities) => {
    const findings = checkPostmortem(
      none,
      context({ rules: { 'required-section': rule, 'action-item-owner': setting('off') } }),
    )
    expect(findings.map((finding) => finding.severity)).toEqual(severities)
  })

  it('stands at the title', () => {
    expect(told(postmortem({ titleLine: 3, sections: sections({ rootCause: null }) }))).toEqual([
      'required-section error 3',
    ])
  })
})

describe('sections that hold nothing', () => {
  it.each([
    ['summary', ['empty-section error 2']],
    ['impact', ['empty-section warning 4']],
    ['timeline', ['timeline-present error 6']],
    ['rootCause', ['empty-section error 8']],
    ['resolution', ['empty-section warning 10']],
    ['actionItems', ['action-items-present error 12']],
  ] as const)('tells an empty %s once', (name, expected) => {
    const whole = postmortem().sections[name]
    const startLine = whole?.startLine ?? 0
    const empty = section(name, { startLine, isEmpty: true })
    const document = postmortem({
      sections: sections({ [name]: empty }),
      ...(name === 'actionItems' ? { actionItems: [] } : {}),
      ...(name === 'timeline' ? { timeline: [] } : {}),
    })
    expect(told(document)).toEqual(expected)
  })

  it('tells a heading that stands for two sections once', () => {
    const merged = { heading: 'Root Cause and Resolution', startLine: 8, isEmpty: true }
    const document = postmortem({
      sections: sections({
        rootCause: section('rootCause', merged),
        resolution: section('resolution', merged),
      }),
    })
    expect(told(document)).toEqual(['empty-section error 8'])
  })

  it('tells a timeline without entries, and one without times', () => {
    expect(told(postmortem({ timeline: [] }))).toEqual(['timeline-present warning 6'])
    expect(told(postmortem({ timeline: [entry(null), entry(null)] }))).toEqual(['timeline-present warning 6'])
    expect(told(postmortem({ timeline: [entry(null), entry('10:00')] }))).toEqual([])
  })

  it('tells words among which no action item was found', () => {
    expect(told(postmortem({ actionItems: [] }))).toEqual(['action-items-present error 12'])
  })
})

describe('action-item-due and action-item-owner', () => {
  const due: Config['due'] = {
    default: null,
    priority: { P1: { count: 30, unit: 'day' } },
    severity: { sev1: { count: 15, unit: 'day' } },
  }
  it.each([
    ['nothing that gives a date', {}, null, due, 1],
    ['a date of its own', { due: '2024-07-01', dueText: 'July 1st' }, null, due, 0],
    ['words that name no day', { dueText: 'end of the sprint' }, null, due, 1],
    ['a priority with a span', { priority: 'P1' }, null, due, 0],
    ['a priority without a span', { priority: 'P2' }, null, due, 1],
    ['a severity with a span', {}, 'sev1', due, 0],
    ['a severity without a span', {}, 'sev2', due, 1],
    ['a severity that is a word of the language', {}, 'toString', due, 1],
    ['the default', {}, null, { ...due, default: { count: 1, unit: 'week' } }, 0],
    ['no date, but done', { done: true }, null, due, 0],
    ['no date, but context only', { selected: false }, null, due, 0],
  ] as const)('speaks of an item with %s as it should', (_, changes, severity, config, count) => {
    const document = postmortem({ severity, actionItems: [item(changes)] })
    const findings = checkPostmortem(document, context({ due: config as Config['due'] }))
    expect(
      findings.filter(({ rule }) => rule === 'action-item-due').map((finding) => finding.severity),
    ).toEqual(Array(count).fill('warning'))
  })

  it('says as an info where the configuration gives a date in place of words that name no day', () => {
    const document = postmortem({ actionItems: [item({ dueText: 'next sprint' })] })
    const config = { ...due, default: { count: 30, unit: 'day' as const } }
    const found = checkPostmortem(document, context({ due: config })).filter(
      ({ rule }) => rule === 'action-item-due',
    )
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', 'Which day “next sprint” means cannot be told, so its date comes from the configuration.'],
    ])
  })

  it.each([
    [{}, 1],
    [{ reference: 'SHOP-2214' }, 0],
    [{ owner: 'Backend team' }, 0],
    [{ done: true }, 0],
    [{ selected: false }, 0],
  ])('asks for the owner of %o: %i', (changes, count) => {
    const findings = checkPostmortem(postmortem({ actionItems: [item(changes)] }), context())
    expect(findings.filter(({ rule }) => rule === 'action-item-owner')).toHaveLength(count)
  })

  it('quotes the item, cut short and without what is invisible', () => {
    const text = `Alert\u202e on ${'memory '.repeat(20)}`
    const [finding] = checkPostmortem(postmortem({ actionItems: [item({ text })] }), context())
    expect(finding?.message).toBe(`Nobody is named to do “Alert on ${'memory '.repeat(7)}m…”.`)
  })
})

describe('documents that are no postmortem', () => {
  const bare = {
    isPostmortem: false,
    sections: sections({ summary: null, timeline: null }),
    actionItems: [],
    timeline: [],
  }

  it('get one info that says how to ignore them', () => {
    const findings = checkPostmortem(
      postmortem({ ...bare, lines: ['TODO: everything', '<insert title>'] }),
      context(),
    )
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['not-a-postmortem', 'info']])
    expect(findings[0]?.expected).toContain('“ignore”')
    expect(findings[0]?.expected).toContain('"postmortems/2024-05-15-api.md"')
  })

  it('are told with the reason', () => {
    const document = postmortem({ ...bare, verdict: 'a template: 5 placeholders' })
    expect(checkPostmortem(document, context())[0]?.message).toBe(
      'This was not taken for a postmortem and is not checked further: a template: 5 placeholders.',
    )
  })

  it('are told as empty where they are', () => {
    const [finding] = checkPostmortem(postmortem({ ...bare, lines: ['', '  '] }), context())
    expect(finding?.message).toBe('This file is empty.')
  })

  it('are not named so where they could not be read wholly', () => {
    const problems = [{ code: 'file-too-large', message: 'Too large.', startLine: 1, endLine: 1 }]
    expect(told(postmortem({ ...bare, problems }))).toEqual(['reading-limit error 1'])
  })
})

describe('problems of reading', () => {
  it('are told by their rule, the document goes on being checked', () => {
    const problems = [
      { code: 'front-matter-invalid', message: 'Broken.', startLine: 2, endLine: 3 },
      { code: 'nesting-too-deep', message: 'Deep.', startLine: 9, endLine: 9 },
    ]
    expect(told(postmortem({ problems, sections: sections({ impact: null }) }))).toEqual([
      'reading-limit warning 9',
      'front-matter warning 2',
      'required-section warning 1',
    ])
  })

  it('tell of a file that has no text, unless that is switched off', () => {
    const problem = { code: 'not-text', message: 'This is no text.', startLine: 1, endLine: 1 }
    expect(documentProblemFinding('a.md', problem, context())).toEqual({
      path: 'a.md',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      rule: 'unreadable-document',
      severity: 'error',
      message: 'This is no text.',
      expected: 'Mend or remove the file, or add it to “ignore” in the configuration.',
      url: 'https://docs.example/docs/rules/unreadable-document.md',
    })
    const rules = { 'unreadable-document': setting('off') }
    expect(documentProblemFinding('a.md', problem, context({ rules }))).toBeNull()
  })
})

describe('options of rules', () => {
  it.each([
    ['required-section', { sections: { impact: false } }, true],
    ['required-section', { sections: { impact: 'off', summary: 'info' } }, true],
    ['required-section', { sections: { impcat: false } }, false],
    ['required-section', { sections: { impact: 'no' } }, false],
    ['empty-section', { sections: {} }, true],
    ['placeholder-text', { allow: ['TBD'] }, true],
    ['placeholder-text', { allow: 'TBD' }, false],
    ['timeline-order', {}, true],
    ['timeline-order', { strict: true }, false],
  ] as const)('of %s %o: %s', (rule, options, isRight) => {
    expect(v.safeParse(ruleOptionsSchema(rule), options).success).toBe(isRight)
  })

  it('are known for every rule', () => {
    for (const { id } of RULES) {
      const rule = RULE_IDS.find((name) => name === id)
      expect(rule && v.safeParse(ruleOptionsSchema(rule), {}).success).toBe(true)
    }
  })
})
