import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { Failure } from '../../src/errors.ts'

const file = '.github/postmortem-actions.yml'

function failure(text: string, name = file): Failure {
  try {
    parseConfig(text, name)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('it was taken as valid')
}

const lines = (text: string): string[] => failure(text).message.split('\n')

describe('parseConfig', () => {
  it.each(['', '# only a comment\n', '{}', '---\n'])('takes %j for "all defaults"', (text) => {
    expect(parseConfig(text, file)).toEqual(defaultConfig())
  })

  it('has the defaults the documentation promises', () => {
    expect(defaultConfig()).toEqual({
      paths: [
        '**/{postmortem,postmortems,post-mortem,post-mortems,incident,incidents,incident-reports}/**/*.{md,txt}',
      ],
      ignore: ['**/template*.{md,txt}'],
      since: null,
      timezone: 'UTC',
      language: 'auto',
      template: 'auto',
      select: 'tasks',
      rules: {},
      overrides: [],
      check: { scope: 'touched-lines', since: null, baseline: null },
      due: {
        default: { count: 30, unit: 'day' },
        priority: { P0: { count: 15, unit: 'day' }, P1: { count: 30, unit: 'day' } },
        severity: { sev1: { count: 15, unit: 'day' }, sev2: { count: 30, unit: 'day' } },
      },
      labels: ['postmortem'],
      labelNames: { kind: '*', priority: '*', severity: null },
      owners: {},
      onRemoved: 'close',
      routes: [],
      writeBack: false,
      github: {
        writeIntervalMs: 1000,
        milestone: 'none',
        issueTypes: null,
        dueField: null,
        parentIssues: false,
        apps: [],
      },
      report: {
        title: 'Postmortem action items',
        dueSoon: { count: 7, unit: 'day' },
        labels: { overdue: 'overdue', dueSoon: 'due-soon' },
        mentions: false,
        snooze: 'snooze',
        repositories: [],
        topic: null,
        organisation: null,
      },
    })
  })

  it('reads every key', () => {
    const text = `
paths: ["postmortems/**/*.md"]
ignore: ["**/draft*.md"]
since: 2026-01-01
timezone: Europe/Berlin
language: de
template: five-sections
select: all
rules:
  action-item-owner: error
  action-item-due: off
  required-section: [warning, { sections: { impact: off } }]
overrides:
  - { paths: ["postmortems/2019/**", "!**/keep.md"], rules: { action-item-due: off } }
check: { scope: all, since: 2020-01-01, baseline: .github/postmortem-baseline.json }
due:
  default: null
  priority: { P0: 2d, P1: null, P3: 3m }
  severity: { sev1: 1w, sev5: 90d }
labels: [incident-follow-up, sre, SRE]
label-names: { kind: "kind: *", priority: null, severity: { sev1: outage } }
owners: { "Backend team": [alice, "@bob"], "Payments team": payments-oncall }
on-removed: label
routes: [{ owner: DBA, kind: process, repository: octo/db }]
write-back: true
github: { write-interval: 500ms, milestone: due-month, issue-type: { process: Task }, due-field: Target date, parent-issues: true, apps: [my-app] }
report: { title: Follow-ups, due-soon: 2w, mentions: true, snooze: null, labels: { overdue: Late, due-soon: null }, repositories: [octo/bank], topic: postmortems, organisation: octo }
`
    expect(parseConfig(text, file)).toEqual({
      paths: ['postmortems/**/*.md'],
      ignore: ['**/draft*.md'],
      since: '2026-01-01',
      timezone: 'Europe/Berlin',
      language: 'de',
      template: 'five-sections',
      select: 'all',
      rules: {
        'action-item-owner': { level: 'error', options: {} },
        'action-item-due': { level: 'off', options: {} },
        'required-section': { level: 'warning', options: { sections: { impact: 'off' } } },
      },
      overrides: [
        {
          paths: ['postmortems/2019/**', '!**/keep.md'],
          rules: { 'action-item-due': { level: 'off', options: {} } },
        },
      ],
      check: { scope: 'all', since: '2020-01-01', baseline: '.github/postmortem-baseline.json' },
      due: {
        default: null,
        priority: { P0: { count: 2, unit: 'day' }, P3: { count: 3, unit: 'month' } },
        severity: {
          sev1: { count: 1, unit: 'week' },
          sev2: { count: 30, unit: 'day' },
          sev5: { count: 90, unit: 'day' },
        },
      },
      labels: ['incident-follow-up', 'sre'],
      labelNames: { kind: 'kind: *', priority: null, severity: { sev1: 'outage' } },
      owners: { 'Backend team': ['alice', 'bob'], 'Payments team': ['payments-oncall'] },
      onRemoved: 'label',
      routes: [{ owner: 'DBA', label: null, kind: 'process', repository: 'octo/db' }],
      writeBack: true,
      github: {
        writeIntervalMs: 500,
        milestone: 'due-month',
        issueTypes: { process: 'Task' },
        dueField: 'Target date',
        parentIssues: true,
        apps: ['my-app'],
      },
      report: {
        title: 'Follow-ups',
        dueSoon: { count: 2, unit: 'week' },
        labels: { overdue: 'Late', dueSoon: null },
        mentions: true,
        snooze: null,
        repositories: ['octo/bank'],
        topic: 'postmortems',
        organisation: 'octo',
      },
    })
  })

  it('reads JSON, with tabs and all', () => {
    const config = parseConfig('{\n\t"labels": ["a"],\n\t"since": null\n}\n', 'c.json')
    expect(config.labels).toEqual(['a'])
  })

  it('tells all problems at once, in the order of the file, each with its place', () => {
    const text = [
      'pahts: ["a.md"]', // 1
      'timezone: Mars/Olympus', // 2
      'since: 2026-02-30', // 3
      'due:', // 4
      '  defualt: 30d', // 5
      '  priority: { P1: 30x, P9: 1d }', // 6
      'rules:', // 7
      '  action-item-ower: error', // 8
      '  action-item-due: eror', // 9
      '  required-section: [warning, { sections: { sumary: off } }]', // 10
      'labels: []', // 11
      'template: six-sections', // 12
      'owners: { a: [ok, "no login"] }', // 13
      'on-removed: delete', // 14
      'colour: red', // 15
    ].join('\n')
    const error = failure(text)
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', kind: 'usage' })
    expect(error.message.split('\n')).toEqual([
      `${file}:1:1: pahts: unknown key; did you mean "paths"?`,
      `${file}:2:11: timezone: expected the IANA name of a time zone, as "Europe/Berlin", got "Mars/Olympus"`,
      `${file}:3:8: since: expected a date that exists, as "2026-01-31", got "2026-02-30"`,
      `${file}:5:3: due.defualt: unknown key; did you mean "default"?`,
      `${file}:6:19: due.priority.P1: expected a span of days, weeks or months, as "30d", "2w" or "1m", got "30x"`,
      `${file}:6:24: due.priority.P9: unknown key; did you mean "P0"?`,
      `${file}:8:3: rules.action-item-ower: unknown key; did you mean "action-item-owner"?`,
      `${file}:9:20: rules.action-item-due: expected one of off, info, warning, error, or a list of one of these and the options of the rule, got "eror"`,
      `${file}:10:45: rules.required-section[1].sections.sumary: unknown key; did you mean "summary"?`,
      `${file}:11:9: labels: expected at least one label, got an empty list`,
      `${file}:12:11: template: expected one of auto, five-sections, google-sre, pagerduty, atlassian, minimal (did you mean "five-sections"?), got "six-sections"`,
      `${file}:13:19: owners.a[1]: expected a login, as "octocat", got "no login"`,
      `${file}:14:13: on-removed: expected one of close, label, ignore, got "delete"`,
      `${file}:15:1: colour: unknown key; known: paths, ignore, since, timezone, language, template, select, rules, overrides, check, due, labels, label-names, owners, on-removed, routes, write-back, github, report`,
    ])
  })

  it.each([
    ['paths:\n', '1:7: paths: expected a list of globs, got nothing'],
    ['paths: a.md\n', '1:8: paths: expected a list of globs, got "a.md"'],
    ['paths: ["../other/*.md"]', '1:9: paths[0]: expected a glob within the repository'],
    ['paths: [/etc/*.md]', '1:9: paths[0]: expected a glob within the repository'],
    ['ignore: [1]', '1:10: ignore[0]: expected a glob within the repository'],
    ['- a\n- b', '1:1: expected a mapping of keys to values, got a list'],
    ['report: []', '1:9: report: expected a mapping of keys to values, got an empty list'],
    ['owners: [a]', '1:9: owners: expected a mapping of keys to values, got a list'],
    ['just words', '1:1: expected a mapping of keys to values, got "just words"'],
    ['due: 30d', '1:6: due: expected a mapping of keys to values, got "30d"'],
    ['due: { default: 30 }', '1:17: due.default: expected a span of days, weeks or months'],
    ['github: { write-interval: 1h }', '1:27: github.write-interval: expected a time of at most 10 minutes'],
    ['github: { write-interval: 11m }', '1:27: github.write-interval: expected a time of at most 10 minutes'],
    ['labels: ["a,b"]', '1:10: labels[0]: expected a label of 1 to 50 characters without a comma'],
    [
      'owners: { Ops: a, OPS: b }',
      '1:9: owners: expected owners that differ in more than upper and lower case',
    ],
    ['report: { title: "" }', '1:18: report.title: expected a title of 1 to 200 characters on one line'],
    ['rules: { timeline-order: [off, { a: 1 }] }', '1:34: rules.timeline-order[1].a: unknown key'],
    ['rules: { timeline-order: [eror] }', '1:27: rules.timeline-order[0]: expected one of off, info'],
    ['rules: { timeline-order: [] }', '1:26: rules.timeline-order: expected one of off, info'],
    ['rules: { timeline-order: [off, {}, 1] }', '1:26: rules.timeline-order: expected one of off, info'],
    [
      'rules: { required-section: [off, { sections: { impact: x } }] }',
      '1:56: rules.required-section[1].sections.impact: expected true, false',
    ],
    ['labels: [a]\nlabels: [b]', '2:1: labels: this key stands here twice'],
    ['? [labels]\n: [b]', '1:3: a key has to be a word'],
    ['due: { { P1: 1d }: 2d }', '1:8: due: a key has to be a word'],
    [
      'rules: { action-item-owner: [error, { a: 1 }] }',
      '1:39: rules.action-item-owner[1].a: unknown key; there is none',
    ],
    [
      'overrides: [{ paths: ["a/**"], rules: { action-item-ower: off } }]',
      '1:41: overrides[0].rules.action-item-ower: unknown key; did you mean "action-item-owner"?',
    ],
    ['overrides: [{ rules: { title: off } }]', '1:13: overrides[0].paths: this key is missing'],
    ['overrides: [{ paths: ["../a"], rules: {} }]', '1:23: overrides[0].paths[0]: expected a glob within'],
    ['check: { scope: touched }', '1:17: check.scope: expected one of touched-lines, touched-documents, all'],
    ['check: { since: soon }', '1:17: check.since: expected a date that exists'],
    [
      'check: { baseline: ../x.json }',
      '1:20: check.baseline: expected the path of a file within the repository',
    ],
    ['template: { sections: [] }', '1:23: template.sections: expected at least one section'],
    [
      'template: { sections: [{ heading: "What happened", section: sumary }] }',
      '1:61: template.sections[0].section: expected one of summary, impact, timeline, rootCause',
    ],
    ['template: { sectons: [] }', '1:13: template.sectons: unknown key; did you mean "sections"?'],
    ['label-names: { kind: [a] }', '1:22: label-names.kind: expected '],
    ['label-names: { knd: null }', '1:16: label-names.knd: unknown key; did you mean "kind"?'],
    ['routes: [{ owner: DBA }]', '1:10: routes[0].repository: this key is missing'],
    ['routes: [{ kind: proces, repository: octo/db }]', '1:18: routes[0].kind: expected one of corrective'],
    ['github: { milestone: month }', '1:22: github.milestone: expected one of none, postmortem, due-month'],
    ['github: { apps: my-app }', '1:17: github.apps: expected a list of names of apps, got "my-app"'],
    ['github: { parent-issues: yes }', '1:26: github.parent-issues: expected true or false, got "yes"'],
    ['report: { labels: { overdue: "a,b" } }', '1:30: report.labels.overdue: expected a label of 1 to 50'],
    [
      'report: { repositories: [octo] }',
      '1:26: report.repositories[0]: expected a repository, as "octo/payments"',
    ],
    ['report: { repositories: octo/a }', '1:25: report.repositories: expected a list of repositories'],
    [
      'report:\n  repositories:\n    - octo/a\n    - Octo/A',
      '3:5: report.repositories: expected each repository once, not "Octo/A" twice',
    ],
    [
      `report: { repositories: [${Array.from({ length: 101 }, (_, index) => `octo/r${index}`).join(', ')}] }`,
      '1:25: report.repositories: expected at most 100 repositories',
    ],
    ['report: { topic: Post Mortems }', '1:18: report.topic: expected a topic of at most 50 small letters'],
    [
      'report: { topic: a, organization: octo }',
      '1:21: report.organization: unknown key; did you mean "organisation"?',
    ],
    ['report: { organisation: octo/a }', '1:25: report.organisation: expected an organisation or a person'],
    ['language: english', '1:11: language: expected one of auto, en'],
    ['select: some', '1:9: select: expected one of tasks, all, got "some"'],
    ['labels: [a', '1:11: '],
    ['since: !when 2026-01-01', '1:8: Unresolved tag: !when'],
    ['labels: *nothing', '1:1: Unresolved alias'],
    ['labels: [a]\n---\nlabels: [b]', '2:1: Source contains multiple documents'],
  ])('refuses %j', (text, message) => {
    expect(lines(text)[0]).toContain(`${file}:${message}`)
  })

  it('shows hostile values on one line, shortened', () => {
    const [line, ...others] = lines(`timezone: "a\\nb\\u202e${'x'.repeat(500)}"`)
    expect(others).toEqual([])
    expect(line?.length).toBeLessThan(250)
    expect(line).not.toContain('\u202e')
  })

  it('finds the place of a value behind an alias', () => {
    expect(lines('due: &due\n  default: never\nreport: { due-soon: 1d }')).toHaveLength(1)
    expect(lines('paths: &p ["/x"]\nignore: *p')).toEqual([
      expect.stringContaining(':1:12: paths[0]:'),
      expect.stringContaining(':1:12: ignore[0]:'),
    ])
  })
})

describe('hostile configuration', () => {
  const bombs: [string, string][] = [
    ['a megabyte of keys', Array.from({ length: 150_000 }, (_, i) => `k${i}: 1`).join('\n')],
    [
      '64 KiB of keys',
      Array.from({ length: 8_000 }, (_, i) => `k${i}: `)
        .join('\n')
        .slice(0, 64_000),
    ],
    ['nested marks', '- '.repeat(30_000)],
    ['nested brackets', '['.repeat(60_000)],
    ['deep indentation', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a billion laughs', laughs()],
    ['a prototype', '__proto__: { paths: [a] }\nconstructor: 1'],
    ['a cycle', 'owners: &o { a: *o }'],
  ]
  it.each(bombs)('refuses %s with one failure', (_, text) => {
    expect(failure(text).code).toBe('CONFIG_INVALID')
  })

  it('tells the first hundred of many problems and counts the others', () => {
    const told = lines(Array.from({ length: 250 }, (_, i) => `k${i}: 1`).join('\n'))
    expect(told).toHaveLength(101)
    expect(told.at(-1)).toBe(`${file}: and 150 more`)
  })

  it('does not write out keys that are mappings with keys that are mappings', () => {
    expect(lines(`a: ${'{ b, '.repeat(40)}1${'}: 1'.repeat(40)}`)[0]).toMatch(/:1:/)
  })

  it.each([
    '- '.repeat(300),
    `a:\n${' '.repeat(300)}b: 1`,
    `a: 1\n${'? '.repeat(300)}`,
    `paths: ${'['.repeat(300)}`,
    `{ {\n${'{'.repeat(300)}`,
  ])('does not hand %j to the parser: its nesting takes a regular expression as long', (text) => {
    expect(lines(text)).toEqual([expect.stringMatching(/:[12]:1: nested or indented too deeply$/)])
  })

  it('takes a text of exactly the limit', () => {
    const text = `labels: [a]\n#${'x'.repeat(64 * 1024 - 13)}`
    expect(text).toHaveLength(64 * 1024)
    expect(parseConfig(text, file).labels).toEqual(['a'])
    expect(lines(`${text}x`)).toEqual([`${file}:1:1: larger than 64 KiB`])
  })
})

function laughs(): string {
  const rows = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 10; i += 1)
    rows.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  return rows.join('\n')
}
