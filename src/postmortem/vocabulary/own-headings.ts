import { SECTION_NAMES, type SectionName } from '../postmortem.ts'
import { NO_WORDS } from './no-words.ts'
import { normaliseHeading } from './normalise.ts'
import { COLUMNS, LABELS, type Vocabulary } from './vocabulary.ts'

const NO_KINDS = { corrective: [], preventative: [], detective: [], process: [] }

/** Headings, as written, by the section they name. */
export type SectionHeadings = Readonly<Partial<Record<SectionName, readonly string[]>>>

/** A vocabulary of nothing but a team's own headings. */
export function ownHeadings(headings: SectionHeadings): Vocabulary {
  const sections = Object.fromEntries(
    SECTION_NAMES.map((name) => [
      name,
      {
        names: (headings[name] ?? []).map(normaliseHeading).filter((words) => words !== ''),
        substitutes: [],
      },
    ]),
  ) as unknown as Vocabulary['sections']
  return {
    language: '',
    commonWords: [],
    fillers: [],
    articles: [],
    sections,
    others: [],
    endings: [],
    resolving: [],
    tasks: [],
    improvements: [],
    columns: Object.fromEntries(COLUMNS.map((name) => [name, []])) as unknown as Vocabulary['columns'],
    labels: Object.fromEntries(LABELS.map((name) => [name, []])) as unknown as Vocabulary['labels'],
    incidentWords: [],
    templateWords: [],
    guideWords: [],
    sentences: NO_WORDS,
    kinds: { stated: NO_KINDS, meant: NO_KINDS },
  }
}
