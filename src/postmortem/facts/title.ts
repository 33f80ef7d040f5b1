import type { FrontMatter } from '../outline/front-matter.ts'
import { isSure } from '../sections/heading-name.ts'
import type { Entry } from '../sections/headings.ts'

export interface Title {
  readonly text: string | null
  readonly line: number | null
  /** Index of the entry it stands in. */
  readonly index: number | null
}

const LONGEST = 160
const QUOTED = /^["“'](.+)["”']$/s
const LABEL = /^(?:title|titulo|título|titre|titel|titolo|标题|제목|タイトル)\s*[:：]\s*/i
const NO_TITLE = /^(?:#\S+|https?:\S+|.{40,}[.!?]\s.*|.*[,;])$/
const LOOKED_AT = 4

/** The title: the first heading, else the first line that can be one, else the front matter's. */
export function findTitle(entries: readonly Entry[], frontMatter: FrontMatter): Title {
  const first = entries.findIndex((entry) => entry.heading?.form === 'markdown')
  const heading =
    first >= 0 && (entries[first]?.heading?.level === 1 || first <= LOOKED_AT)
      ? entries[first]?.heading
      : null
  if (heading && !namesSection(entries[first]))
    return { text: clean(heading.unit.text), line: heading.unit.line, index: first }
  if (frontMatter.title) return { text: frontMatter.title, line: frontMatter.titleLine, index: null }
  const labelled = entries.slice(0, LOOKED_AT).findIndex((entry) => LABEL.test(entry.unit.text))
  if (labelled >= 0)
    return {
      text: clean(entries[labelled]?.unit.text ?? ''),
      line: entries[labelled]?.unit.line ?? null,
      index: labelled,
    }
  for (const [index, entry] of entries.slice(0, LOOKED_AT).entries()) {
    const { unit } = entry
    if (namesSection(entry)) break
    if (unit.kind !== 'line' || unit.isQuoted || unit.text.length > LONGEST || NO_TITLE.test(unit.text))
      continue
    return { text: clean(unit.text), line: unit.line, index }
  }
  return { text: null, line: null, index: null }
}

function clean(text: string): string | null {
  return (
    text
      .replace(/[:：]\s*$/, '')
      .replace(LABEL, '')
      .replace(QUOTED, '$1')
      .trim() || null
  )
}

function namesSection(entry: Entry | undefined): boolean {
  const name = entry?.heading?.name
  return name?.sections.some(isSure) ?? false
}
