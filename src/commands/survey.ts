import { type DocumentFile, isUnreadable } from '../files/document-file.ts'
import { readPostmortems } from '../postmortem/read.ts'
import { isTrackedIn } from '../postmortem/tracked-in.ts'
import { recogniseTemplate } from '../templates/recognise.ts'
import { TEMPLATES } from '../templates/registry.ts'

/** What a repository already holds that a configuration should fit. */
export interface Survey {
  readonly postmortems: number
  /** Open action items that the first sync would make issues of. */
  readonly openItems: number
  /** Globs that hold all of them; empty where the default `paths` do. */
  readonly paths: readonly string[]
  /** ISO 639-1 codes, the most frequent first. */
  readonly languages: readonly string[]
  /** The template that most of them follow; null where there is none. */
  readonly template: string | null
}

/** Words in a path by which a file may be a postmortem. */
const TELLING = /post[-_ ]?mortem|incident|outage|root[-_ ]?cause|(?:^|[^a-z])rcas?(?:[^a-z]|$)/i
const MOST = 0.5

/** True for a path that is worth a look. */
export function mayBePostmortem(path: string): boolean {
  return TELLING.test(path)
}

/** Reads what may be postmortems; `isDefault` says of a path whether the default configuration finds it. */
export function surveyRepository(
  documents: Iterable<DocumentFile>,
  isDefault: (path: string) => boolean,
): Survey {
  const found = [...documents].flatMap((document) => {
    const postmortems = isUnreadable(document)
      ? []
      : readPostmortems(document).filter(({ isPostmortem }) => isPostmortem)
    return postmortems.map((postmortem) => ({
      path: document.path,
      language: postmortem.language,
      template: recogniseTemplate(postmortem, TEMPLATES)?.name ?? null,
      open: postmortem.actionItems.filter(
        ({ selected, done, reference }) => selected && !done && !isTrackedIn(reference),
      ).length,
    }))
  })
  const paths = found.map(({ path }) => path)
  return {
    postmortems: found.length,
    openItems: found.reduce((sum, { open }) => sum + open, 0),
    paths: paths.every(isDefault) ? [] : [...new Set(paths.map(globFor))].sort(),
    languages: byFrequency(found.map(({ language }) => language)).map(([language]) => language),
    template: most(found.map(({ template }) => template)),
  }
}

/** The folder whose name tells what it holds, or else the files of that name. */
function globFor(path: string): string {
  const segments = path.split('/')
  const folder = segments.slice(0, -1).findIndex((segment) => TELLING.test(segment))
  const ending = /\.(?:md|markdown|txt)$/i.exec(path)?.[0] ?? '.md'
  if (folder >= 0) return [...segments.slice(0, folder + 1).map(escapeName), '**', `*${ending}`].join('/')
  const word = TELLING.exec(segments.at(-1) ?? '')?.[0] ?? ''
  return [...segments.slice(0, -1).map(escapeName), `*${word}*${ending}`].join('/')
}

/** Characters of a name that a glob would take for wildcards. */
function escapeName(segment: string): string {
  return segment.replace(/[*?[\]{}()!+@\\]/g, '\\$&')
}

function most(values: readonly (string | null)[]): string | null {
  const [first] = byFrequency(values)
  return first !== undefined && first[1] > values.length * MOST ? first[0] : null
}

function byFrequency<T>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
