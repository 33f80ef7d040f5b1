import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'

// Real postmortems with labels, outside of this repository; without them these tests are skipped, visibly.
const corpus = fileURLToPath(new URL('../../../shared/corpus/seeds', import.meta.url))

interface Gold {
  readonly title: string | null
  readonly incident_date: string | null
  readonly timeline_entries: number
  readonly sections: Readonly<
    Record<
      'summary' | 'impact' | 'timeline' | 'root_cause' | 'resolution' | 'actions',
      [number, number] | null
    >
  >
  readonly tasks: readonly {
    readonly line: number
    readonly text: string
    readonly group: string | null
    readonly list: string
  }[]
}

const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []

describe.skipIf(names.length === 0)('the example documents', () => {
  it.each(names)('%s is read as a careful reader reads it', (name) => {
    const gold: Gold = JSON.parse(readFileSync(join(corpus, name.replace('.txt', '.gold.json')), 'utf8'))
    const [postmortem] = readPostmortems({ path: name, text: readFileSync(join(corpus, name), 'utf8') })
    const at = (range: { startLine: number; endLine: number } | null | undefined): [number, number] | null =>
      range ? [range.startLine, range.endLine] : null
    expect({
      title: postmortem?.title,
      date: postmortem?.incidentDate,
      timeline: postmortem?.timeline.length,
      sections: Object.values(postmortem?.sections ?? {}).map(at),
      items: postmortem?.actionItems.map(({ line, text, group, list }) => ({ line, text, group, list })),
    }).toEqual({
      title: gold.title,
      date: gold.incident_date,
      timeline: gold.timeline_entries,
      sections: Object.values(gold.sections),
      items: gold.tasks.map(({ line, text, group, list }) => ({ line, text, group, list })),
    })
  })
})
