import { describe, expect, it } from 'vitest'
import { beforeSince, desireIssue, issueTitle } from '../../src/policy/desire-issue.ts'
import { labelDefinition, labelsOf, REMOVED_LABEL, trackingLabel } from '../../src/policy/labels.ts'
import { assigneesOf } from '../../src/policy/owners.ts'
import { config, postmortem } from '../sync/builders.ts'

describe('labelsOf', () => {
  const { labelNames } = config()
  const incident = { severity: 'sev2' }

  it.each([
    [{ kind: null, priority: null }, ['postmortem'], ['postmortem']],
    [{ kind: 'detective', priority: 'P1' }, ['postmortem'], ['postmortem', 'detective', 'P1']],
    [{ kind: 'process', priority: null }, ['sre', 'Process'], ['sre', 'Process']],
    [{ kind: null, priority: null }, ['a'.repeat(60), ' b\nc '], ['a'.repeat(50), 'b c']],
  ] as const)('gives for %o and %o', (item, labels, expected) => {
    expect(labelsOf(item, incident, { labels, labelNames })).toEqual(expected)
  })

  it.each([
    [{ kind: 'kind: *' }, ['postmortem', 'kind: detective', 'P1']],
    [{ priority: 'priority/*', severity: 'sev/*' }, ['postmortem', 'detective', 'priority/P1', 'sev/sev2']],
    [{ kind: null, priority: null, severity: '*' }, ['postmortem', 'sev2']],
    [{ kind: { detective: 'bug' }, priority: { P0: 'urgent' } }, ['postmortem', 'bug']],
    [{ severity: { SEV2: 'major' } }, ['postmortem', 'detective', 'P1', 'major']],
    [{ kind: `$&${'x'.repeat(48)}*` }, ['postmortem', `$&${'x'.repeat(48)}`, 'P1']],
  ])('names them by %o', (names, expected) => {
    const naming = { labels: ['postmortem'], labelNames: { ...labelNames, ...names } }
    expect(labelsOf({ kind: 'detective', priority: 'P1' }, incident, naming)).toEqual(expected)
  })

  it('begins with the tracking label', () => {
    expect(trackingLabel({ labels: ['sre', 'postmortem'] })).toBe('sre')
    expect(labelsOf({ kind: null, priority: null }, incident, { labels: [], labelNames })).toEqual([
      trackingLabel({ labels: [] }),
    ])
  })

  it('defines every label within the limits of GitHub', () => {
    const names = { ...labelNames, severity: 'sev/*' }
    for (const name of [
      'postmortem',
      'detective',
      'corrective',
      'preventative',
      'process',
      'P0',
      'P4',
      'sev/sev1',
      'sev/sev5',
      REMOVED_LABEL,
      'sre',
    ]) {
      const label = labelDefinition(name, names)
      expect(label.name).toBe(name)
      expect(label.color).toMatch(/^[0-9a-f]{6}$/)
      expect(label.description.length).toBeLessThanOrEqual(100)
    }
    expect(labelDefinition('constructor', names).color).toBe(labelDefinition('sre', names).color)
  })

  it('tells what a label means, whatever it is called', () => {
    const plain = labelDefinition('detective', labelNames)
    const renamed = labelDefinition('Kind: detective', { ...labelNames, kind: 'kind: *' })
    expect(renamed).toEqual({ ...plain, name: 'Kind: detective' })
    expect(labelDefinition('bug', { ...labelNames, kind: { detective: 'bug' } })).toEqual({
      ...plain,
      name: 'bug',
    })
  })
})

describe('assigneesOf', () => {
  const owners = { 'Backend team': ['alice', '@bob'], dave: ['dave-corp'] }
  const of = (owner: string | null, line: string) => {
    const document = postmortem({ items: [{ text: line, owner }] })
    const [item] = document.actionItems
    if (item === undefined) throw new Error('no item')
    return assigneesOf(item, document, { owners })
  }

  it.each([
    [null, 'Fix it', []],
    ['Backend team', 'Fix it (Backend team)', ['alice', 'bob']],
    ['backend  TEAM', 'Fix it', ['alice', 'bob']],
    ['carol', 'Fix it @carol', ['carol']],
    ['Carol', 'Fix it (@Carol)', ['Carol']],
    ['carol', 'Fix it, owner: carol', []],
    ['carol', 'Fix it @caroline', []],
    ['carol', 'Mail to @carol-ann', []],
    ['octo/backend', 'Fix it @octo/backend', []],
    ['octo', 'Fix it @octo/backend', []],
    ['Carol Smith', 'Fix it @Carol Smith', []],
    ['dave', 'Fix it @dave', ['dave-corp']],
    ['carol, erin', 'Fix it @carol, @erin', ['carol', 'erin']],
    ['carol and erin', 'Fix it @carol and erin', ['carol']],
    ['Backend team, carol', 'Fix it: Backend team, @carol', ['alice', 'bob', 'carol']],
    ['bob_acme', 'Fix it @bob_acme', ['bob_acme']],
    ['-bob', 'Fix it @-bob', []],
  ])('for the owner %o in %o gives %o', (owner, line, expected) => {
    expect(of(owner, line)).toEqual(expected)
  })

  it('gives ten at most', () => {
    const team = Array.from({ length: 14 }, (_, index) => `login${index}`)
    const document = postmortem({ items: [{ text: 'Fix it', owner: 'all' }] })
    const [item] = document.actionItems
    expect(item && assigneesOf(item, document, { owners: { all: team } })).toEqual(team.slice(0, 10))
  })
})

describe('issueTitle', () => {
  it.each([
    ['Fix the cache', 'Fix the cache'],
    ['Ask @alice about #12', 'Ask @\u200balice about #\u200b12'],
    ['Line\nbreaks\tand \u202eoverrides', 'Line breaks and overrides'],
  ])('shows %o as %o', (title, expected) => {
    expect(issueTitle({ title, text: title })).toBe(expected)
  })

  it('is never empty and never too long for GitHub', () => {
    expect(issueTitle({ title: '', text: '\u200b' })).toBe('Action item')
    expect(issueTitle({ title: '@a '.repeat(90), text: '' }).length).toBeLessThanOrEqual(256)
  })
})

describe('beforeSince', () => {
  it.each([
    ['2025-12-31', '2026-01-01', true],
    ['2026-01-01', '2026-01-01', false],
    [null, '2026-01-01', false],
    ['2025-12-31', null, false],
  ])('of an incident of %o with since %o', (incidentDate, since, expected) => {
    expect(beforeSince({ incidentDate }, { since }) !== null).toBe(expected)
  })
})

describe('desireIssue', () => {
  it('carries over what document and policy say', () => {
    const document = postmortem({
      items: [{ text: 'Fix the cache', owner: 'Ops', priority: 'P1' }],
      with: { severity: 'sev2' },
    })
    const [item] = document.actionItems
    expect(item && desireIssue(item, document, config(), '2026-03-02')).toMatchObject({
      title: 'Fix the cache',
      text: 'Fix the cache',
      labels: ['postmortem', 'P1'],
      assignees: [],
      owner: 'Ops',
      due: '2026-04-01',
      dueReason: 'default: 30 days from first tracked',
      severity: 'sev2',
      path: 'postmortems/api.md',
      line: 10,
      incidentDate: '2026-02-20',
      postmortemTitle: 'API outage',
    })
  })
})
