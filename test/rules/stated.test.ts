import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { checkPostmortem } from '../../src/rules/check.ts'
import { context, entry, postmortem, section, sections, setting, timeline } from './postmortem-builder.ts'

function told(rule: string, document: Postmortem, config: Partial<Config> = {}): string[] {
  return checkPostmortem(document, context({ rules: { [rule]: setting('info') }, ...config }))
    .filter((finding) => finding.rule === rule)
    .map(({ line, message }) => `${line} ${message}`)
}

function field(name: 'authors' | 'date' | 'duration' | 'severity' | 'timezone' | 'detection', value: string) {
  return { name, label: name, value, line: 5 }
}

describe('incident-date', () => {
  it.each<[string, Partial<Postmortem>, string[]]>([
    ['today', { incidentDate: '2024-06-01' }, []],
    ['a day that has come elsewhere', { incidentDate: '2024-06-02' }, []],
    [
      'a day to come',
      { incidentDate: '2024-06-03', incidentDateLine: 4 },
      ['4 The day of the incident, 2024-06-03, has not come yet.'],
    ],
    ['none', { incidentDate: null }, ['1 Nothing says on which day the incident began.']],
    [
      'a label with something else',
      { incidentDate: null, metadata: [field('date', 'last week')] },
      ['5 Which day “last week” is cannot be told.'],
    ],
    ['no postmortem', { isPostmortem: false, incidentDate: null }, []],
  ])('judges %s', (_, changes, expected) => {
    expect(told('incident-date', postmortem(changes))).toEqual(expected)
  })
})

describe('severity, authors and duration', () => {
  it('are not asked for by default', () => {
    const rules = new Set(checkPostmortem(postmortem(), context()).map(({ rule }) => rule))
    expect(
      ['severity-stated', 'authors-stated', 'duration-stated', 'impact-who'].filter((id) => rules.has(id)),
    ).toEqual([])
  })

  it.each<[string, Partial<Postmortem>, string[]]>([
    ['severity-stated', { severity: 'sev2' }, []],
    ['severity-stated', {}, ['1 Nothing says how severe the incident was.']],
    [
      'severity-stated',
      { metadata: [field('severity', 'bad')] },
      ['5 Which severity “bad” is cannot be told.'],
    ],
    ['authors-stated', { metadata: [field('authors', 'Bea')] }, []],
    ['authors-stated', {}, ['1 Nothing says whom to ask about this postmortem.']],
    ['authors-stated', { metadata: [field('authors', '')] }, ['5 Nobody is named behind “authors”.']],
    ['duration-stated', { metadata: [field('duration', '2 h')] }, []],
    ['duration-stated', {}, ['1 No label states how long the incident took.']],
    ['duration-stated', { metadata: [field('duration', '')] }, ['5 No time is stated behind “duration”.']],
  ])('%s judges %o', (rule, changes, expected) => {
    expect(told(rule, postmortem(changes))).toEqual(expected)
  })
})

describe('timeline-duration', () => {
  const lasting = (value: string, ...entries: string[]): Postmortem => ({
    ...timeline(...entries),
    metadata: [field('duration', value)],
  })
  const short = ['10:00|a', '10:20|b', '10:40|c']
  it.each<[string, Postmortem]>([
    ['about as long', lasting('1 hour', ...short)],
    ['half as long', lasting('80 minutes', ...short)],
    ['longer, with what came before and after', lasting('1 hour', '07:00|a', '09:00|b', '11:30|c')],
    ['no span', lasting('until noon', ...short)],
    ['two entries', lasting('5 hours', '10:00|a', '10:20|b')],
    ['a day nobody states', lasting('26 hours', ...short)],
    ['what cannot be compared', lasting('5 hours', '10:00|a', '10:20|b', 'The next morning:', '09:00|c')],
  ])('accepts %s', (_, document) => {
    expect(told('timeline-duration', document)).toEqual([])
  })

  it('tells what is much shorter, and much longer', () => {
    expect(told('timeline-duration', lasting('5 hours', ...short))).toEqual([
      '5 “5 hours” is stated here, but the timeline covers 40 minutes.',
    ])
    expect(told('timeline-duration', lasting('30 minutes', '08:00|a', '12:00|b', '17:30|c'))).toEqual([
      '5 “30 minutes” is stated here, but the timeline covers 9 hours 30 minutes.',
    ])
  })
})

describe('timeline-detection and timeline-resolution', () => {
  const bare = timeline('10:00|Version 2 goes live', '10:30|The vendor is called', '11:00|The vendor answers')
  const inSection = (document: Postmortem): Postmortem => ({
    ...document,
    sections: sections({ timeline: section('timeline', { startLine: 7, endLine: document.lines.length }) }),
  })

  it('tell what no entry says', () => {
    expect(told('timeline-detection', inSection(bare)).length).toBe(0)
    const silent = timeline(
      '10:00|Version 2 goes live',
      '10:30|The disk fills up',
      '11:00|The vendor answers',
    )
    expect(told('timeline-detection', inSection(silent))).toEqual([
      '7 No entry of the timeline tells when the incident was noticed.',
    ])
    expect(told('timeline-resolution', inSection(bare))).toEqual([
      '7 No entry of the timeline tells when the incident was over.',
    ])
  })

  it('are content with a label for the detection, and with few entries', () => {
    const silent = timeline(
      '10:00|Version 2 goes live',
      '10:30|The disk fills up',
      '11:00|The vendor answers',
    )
    const labelled = { ...inSection(silent), metadata: [field('detection', 'by a customer')] }
    expect(told('timeline-detection', labelled)).toEqual([])
    expect(told('timeline-resolution', inSection(timeline('10:00|a', '10:30|b')))).toEqual([])
  })
})

describe('timeline-timezone', () => {
  it.each<[string, string[], string[]]>([
    ['one zone', ['10:00 UTC|a', '10:30 UTC|b'], []],
    ['names of one zone', ['10:00 UTC|a', '10:30 GMT|b', '10:40Z|c'], []],
    ['the change to summer time', ['01:30 CET|a', '03:10 CEST|b'], []],
    ['a zone at some entries only', ['10:00 PST|a', '10:30|b'], []],
    ['no zone', ['10:00|a', '10:30|b'], []],
    [
      'two zones',
      ['10:00 UTC|a', '10:20 UTC|b', '12:30 CEST|c', '12:40 CEST|d'],
      ['10 “12:30 CEST” is by another time zone than “10:00 UTC” in line 8.'],
    ],
  ])('judges %s', (_, lines, expected) => {
    expect(told('timeline-timezone', timeline(...lines))).toEqual(expected)
  })

  const rules = { 'timeline-timezone': setting('info', { required: true }) }
  const bare = { ...postmortem(), timeline: [entry('10:30'), entry('10:35')] }
  it.each<[string, string, number]>([
    ['nothing', 'Words.', 1],
    ['a sentence', 'All times in UTC.', 0],
    ['a place', 'Times are Europe/Berlin.', 0],
    ['a word for it', 'All times are local time.', 0],
    ['West Africa', 'Timeline (all in West Africa Time)', 0],
    ['an offset', 'Began at 10:00+02:00.', 0],
    ['a word that looks like one', 'We REST, and POST.', 1],
  ])('asks for one where that is asked for, unless %s says it', (_, words, count) => {
    const document = {
      ...bare,
      lines: [...postmortem().lines.map((line) => line.replace('UTC', 'order')), words],
    }
    expect(told('timeline-timezone', document, { rules })).toHaveLength(count)
  })
})

describe('the impact', () => {
  const saying = (text: string, changes: Partial<Postmortem> = {}): Postmortem =>
    postmortem({
      lines: ['# Search failed', '## Impact', text],
      sections: sections({ impact: section('impact', { startLine: 2, endLine: 3 }), summary: null }),
      timeline: [entry(null)],
      ...changes,
    })
  it.each<[string, string, number]>([
    ['impact-who', 'Search was down.', 1],
    ['impact-who', 'Customers could not search.', 0],
    ['impact-numbers', 'Customers could not search.', 1],
    ['impact-numbers', 'Customers could not search on 2024-05-15 from 10:00 to 11:00.', 1],
    ['impact-numbers', 'About 60 % of requests failed.', 0],
    ['impact-numbers', 'All requests failed.', 0],
    ['impact-duration', 'Customers could not search.', 1],
    ['impact-duration', 'Customers could not search for two hours.', 0],
    ['impact-duration', 'Customers could not search from 10:00 to 11:00.', 0],
  ])('%s of “%s”: %i', (rule, text, count) => {
    expect(told(rule, saying(text))).toHaveLength(count)
  })

  it('is content with a duration told elsewhere, and with no section', () => {
    expect(told('impact-duration', saying('x', { metadata: [field('duration', '2 h')] }))).toEqual([])
    expect(told('impact-duration', saying('x', { timeline: [entry('10:00'), entry('11:00')] }))).toEqual([])
    for (const rule of ['impact-who', 'impact-numbers', 'impact-duration'])
      expect(told(rule, saying('x', { sections: sections({ impact: null }) }))).toEqual([])
  })
})

describe('title', () => {
  it.each<[string | null, number]>([
    ['Search failed', 0],
    ['Postmortem: search failed on 2024-05-15', 0],
    ['Postmortem', 1],
    ['Post-Mortem Report (May 15, 2024)', 1],
    ['Incident #42', 1],
    [null, 1],
  ])('%s: %i', (title, count) => {
    expect(told('title', postmortem({ title }))).toHaveLength(count)
  })
})
