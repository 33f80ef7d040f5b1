import { describe, expect, it } from 'vitest'
import { type Postmortem, SECTION_NAMES } from '../../src/postmortem/postmortem.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { corpusDocuments, ownDocuments, type RealDocument } from './real-documents.ts'
import { lowerHeadings, type Rewriting, swapBullets, typographicBullets, wrapLines } from './rewriting.ts'

/** What is understood of all incidents of a document, without the places: one line each. */
type Understood = (postmortems: readonly Postmortem[]) => readonly string[]

const items: Understood = (postmortems) =>
  postmortems.flatMap(({ actionItems }) =>
    actionItems.map((item) => {
      const { list, kind, owner, dueText, due, priority, done, reference, selected, text, group } = item
      const facts = [list, kind, owner, dueText, due, priority, done, reference, selected, group]
      return `item ${words(text)} | ${facts.join(' | ')}`
    }),
  )

const everything: Understood = (postmortems) =>
  postmortems.flatMap((postmortem) => {
    const { isPostmortem, title, titleLine, incidentDate, severity, sections, timeline } = postmortem
    return [
      `document ${isPostmortem} | ${title} | ${titleLine} | ${incidentDate} | ${severity}`,
      ...SECTION_NAMES.map((name) => `${name} ${sections[name]?.startLine}–${sections[name]?.endLine}`),
      ...timeline.map((event) => `event ${event.time} ${words(event.text)}`),
      ...items([postmortem]),
    ]
  })

function words(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}

const REWRITINGS: readonly (readonly [string, Rewriting, Understood])[] = [
  ['bullets written as another of Markdown’s', swapBullets, everything],
  ['bullets written as a word processor’s', typographicBullets, everything],
  ['headings below the title one level down', lowerHeadings, items],
  ['long lines wrapped at 60 columns', wrapLines, items],
]

/** How many documents could be rewritten, and what is understood of which only before (-) or only afterwards (+). */
function compare(documents: readonly RealDocument[], rewrite: Rewriting, understood: Understood) {
  const read = (text: string) => understood(readPostmortems({ path: 'a.md', text }))
  const pairs = documents.flatMap(({ name, text }) => {
    const other = rewrite(text)
    return other === null ? [] : [{ name, before: read(text), after: read(other) }]
  })
  const differences = pairs.flatMap(({ name, before, after }) => [
    ...before.filter((fact) => !after.includes(fact)).map((fact) => `${name}: - ${fact}`),
    ...after.filter((fact) => !before.includes(fact)).map((fact) => `${name}: + ${fact}`),
    ...(before.length === after.length ? [] : [`${name}: ${before.length} facts, then ${after.length}`]),
  ])
  return { rewritten: pairs.length, differences }
}

describe.each(REWRITINGS)('%s', (_, rewrite, understood) => {
  it('say the same in the documents of this project', () => {
    const { rewritten, differences } = compare(ownDocuments, rewrite, understood)
    expect(differences).toEqual([])
    expect(rewritten).toBeGreaterThan(ownDocuments.length / 4)
  })

  it.skipIf(corpusDocuments.length === 0)('say the same in the documents of others', () => {
    const { rewritten, differences } = compare(corpusDocuments, rewrite, understood)
    expect(differences).toEqual([])
    expect(rewritten).toBeGreaterThan(corpusDocuments.length / 2)
  })
})
