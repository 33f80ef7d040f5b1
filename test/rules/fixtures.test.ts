import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { sortFindings } from '../../src/findings/order.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { checkDocument } from '../../src/rules/check.ts'
import { RULE_HEADS } from '../../src/rules/registry.ts'
import type { Resemblance, Surroundings } from '../../src/rules/rule.ts'
import { context } from './postmortem-builder.ts'

// Each folder is named after a rule: `pass.md` gives it nothing to say, `fail.md` gives all rules together what stands
// in `expected.json` (written anew by UPDATE=1), both under `config.json` where there is one. `surroundings.json` says what
// is known beyond the document: `isNew`, `unassignable` (logins) and `open` (the items of earlier postmortems, by their text).

/** After the incidents that the documents tell. */
const TODAY = '2025-06-01'
const root = new URL('fixtures/', import.meta.url)

interface Around {
  readonly isNew?: boolean
  readonly unassignable?: readonly string[]
  readonly open?: Readonly<Record<string, Resemblance>>
}

function findingsIn(path: string, config: Partial<Config>): readonly Finding[] {
  const text = readFileSync(new URL(path, root), 'utf8')
  const surroundings = surroundingsOf(path.split('/')[0] ?? '')
  return sortFindings(
    checkDocument(readPostmortems({ path, text }), { ...context(config), today: TODAY, surroundings }),
  )
}

function surroundingsOf(rule: string): Surroundings {
  const file = new URL(`${rule}/surroundings.json`, root)
  const { isNew, unassignable, open }: Around = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return {
    isNew: isNew ?? false,
    unassignable: ({ owner }) => unassignable?.filter((login) => login === owner) ?? [],
    resembling: (item) => open?.[item.text] ?? null,
  }
}

function configOf(rule: string): Partial<Config> {
  const file = new URL(`${rule}/config.json`, root)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

describe('rules on documents', () => {
  it('have a folder each', () => {
    expect([...readdirSync(root), 'unreadable-document'].sort()).toEqual(
      RULE_HEADS.map(({ id }) => id).sort(),
    )
  })

  it.each(readdirSync(root))('%s', (rule) => {
    expect(findingsIn(`${rule}/pass.md`, configOf(rule)).filter((finding) => finding.rule === rule)).toEqual(
      [],
    )
    const failing = findingsIn(`${rule}/fail.md`, configOf(rule))
    expect(failing.map((finding) => finding.rule)).toContain(rule)
    const file = new URL(`${rule}/expected.json`, root)
    if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(failing, null, 2)}\n`)
    expect(failing).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  it('have nothing to say about a good document but who is to do it', () => {
    const folders = [
      'required-section',
      'empty-section',
      'timeline-present',
      'action-items-present',
      'placeholder-text',
    ]
    for (const rule of folders) expect(findingsIn(`${rule}/pass.md`, {})).toEqual([])
  })
})
