import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { checkPostmortem } from '../../src/rules/check.ts'
import { context, setting } from './postmortem-builder.ts'

const seeds = new URL('../../../shared/corpus/seeds/', import.meta.url)

/** Documents that people call good: what is said of them must be worth saying. */
describe.skipIf(!existsSync(seeds))('the five example documents', () => {
  it('have no fault but that two have no section for the impact, and two no title', () => {
    const config = { ...context({ rules: { 'action-item-owner': setting('off') } }), today: '2026-06-01' }
    const told = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readPostmortems({ path: name, text: readFileSync(new URL(name, seeds), 'utf8') }))
      .flatMap((postmortem) => checkPostmortem(postmortem, config))
      .map(({ path, severity, message }) => `${path.slice(0, 3)} ${severity} ${message}`)
    expect(told).toEqual([
      '000 warning This postmortem has no impact section.',
      '001 warning This postmortem has no title.',
      '001 warning This postmortem has no impact section.',
      '002 warning This postmortem has no title.',
    ])
  })
})
