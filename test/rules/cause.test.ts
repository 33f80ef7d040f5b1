import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { checkDocument } from '../../src/rules/check.ts'
import { context } from './postmortem-builder.ts'

function told(rule: string, cause: string, language = 'en', items = '- Add a check.'): string[] {
  const text = `# API outage\n\n**Authors:** Ilse Brandvoort, Hypha\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 10:00 Bob forgot to restart it\n- 11:00 up\n\n## Root cause\n\n${cause}\n\n## Action items\n\n${items}\n`
  const lines = text.split('\n')
  return checkDocument(readPostmortems({ path: 'a.md', text }, { language }), context())
    .filter((finding) => finding.rule === rule)
    .map(({ line, column, endColumn }) => (lines[line - 1] ?? '').slice(column - 1, endColumn - 1))
}

describe('blameless', () => {
  it.each([
    ['@ann forgot to renew it.', '@ann forgot to'],
    ['It broke because Bob forgot to restart the worker.', 'Bob forgot to'],
    ['He should have checked the plan first.', 'He should have'],
    ['Ilse Brandvoort failed to check the size.', 'Ilse Brandvoort failed to'],
    ['Ilse broke the build.', 'Ilse broke'],
    ['@bo accidentally broke production.', '@bo accidentally broke'],
    ['Human error by Tom led to the outage.', 'Human error by Tom'],
    ['It was human error by one of our senior engineers.', 'human error by one of our senior engineers'],
    ['She was careless.', 'She was careless'],
    ['Olga made a big mistake.', 'Olga made a big mistake'],
  ])('in: %s', (cause, expected) => {
    expect(told('blameless', cause).map((words) => words.trim())).toEqual([expected])
  })

  it.each([
    ['de', 'Olga vergaß den Neustart.', 'Olga vergaß'],
    ['es', 'María olvidó renovar el certificado.', 'María olvidó'],
    ['pt', 'João esqueceu de renovar o certificado.', 'João esqueceu'],
    ['fr', 'Luc a oublié de renouveler le certificat.', 'Luc a oublié'],
    ['it', 'Marco ha dimenticato di rinnovare.', 'Marco ha dimenticato'],
    ['zh', '@li 忘记续期。', '@li 忘记'],
  ])('in %s: %s', (language, cause, expected) => {
    expect(told('blameless', cause, language)).toEqual([expected])
  })

  it.each([
    'Redis failed to start, and Kubernetes should have restarted it.',
    'Google broke the API. Hypha failed to answer. Stripe caused the outage.',
    'Ilse failed over the database at once.',
    'Ilse should have been paged at once. The alert should have fired.',
    'We forgot to update the list; the payments team forgot it, too.',
    'Payments Team forgot to renew it. Nobody forgot to look.',
    'The on-call engineer failed to reach the vendor.',
    'Bob was paged at ten and restarted Redis.',
    '> Bob forgot to restart it',
    '`Bob forgot to restart it`',
    'Human error is possible with this command.',
  ])('not in: %s', (cause) => {
    expect(told('blameless', cause)).toEqual([])
  })

  it('leaves the timeline and the owners of action items alone', () => {
    expect(told('blameless', 'A job was off.', 'en', '- @ann forgot to add a check, add it.')).toEqual([])
  })
})

describe('cause-shallow', () => {
  it.each([
    ['Human error.', 'Human error.'],
    ['The root cause was human error', 'The root cause was human error'],
    ['- simple mistake', 'simple mistake'],
    ['unknown', 'unknown'],
    ['Still under investigation.', 'Still under investigation.'],
    ['Memory leak', 'Memory leak'],
    ['Menschliches Versagen', 'Menschliches Versagen'],
    ['La causa fue un error humano.', 'La causa fue un error humano.'],
    ['erreur humaine', 'erreur humaine'],
    ['人为失误。', '人为失误。'],
    ['ヒューマンエラー', 'ヒューマンエラー'],
    ['인적 오류', '인적 오류'],
  ])('in: %s', (cause, expected) => {
    expect(told('cause-shallow', cause)).toEqual([expected])
  })

  it.each([
    'TBD',
    'See #12',
    '[Analysis](https://example.com/a)',
    '```\nOOM killed\n```',
    'A bad deploy took it down',
    'Human error: the job was switched off for a test, and nothing told.',
    'Human error.\n\nThe job stayed off after a test.',
    '缓存淘汰策略配置错误导致内存不断增长',
  ])('not in: %s', (cause) => {
    expect(told('cause-shallow', cause)).toEqual([])
  })
})
