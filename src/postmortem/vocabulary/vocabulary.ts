import type { ItemKind, SectionName } from '../postmortem.ts'

/** How a section is called. All words lower case, without accents and without punctuation (see `normalise`). */
export interface SectionWords {
  /** Headings that name the section. */
  readonly names: readonly string[]
  /** Headings that stand for it where no heading of the document names it. */
  readonly substitutes: readonly string[]
}

/** What a column of a table can mean. */
export const COLUMNS = [
  'action',
  'owner',
  'due',
  'priority',
  'status',
  'reference',
  'kind',
  'time',
  'event',
] as const
export type Column = (typeof COLUMNS)[number]

export const LABELS = ['task', 'owner', 'due', 'priority', 'status', 'reference', 'kind', 'note'] as const
export type Label = (typeof LABELS)[number]

/** What a language needs for telling the roles of sentences apart; all matched on normalised text. */
export interface SentenceWords {
  /** Verbs that start a measure: imperatives, infinitives, first persons of the plural. */
  readonly measureVerbs: readonly string[]
  /** Endings of the infinitives by which a language words measures ("Agregar alertas"). */
  readonly verbEndings: readonly string[]
  /** The same for a language that puts the infinitive last ("Alarme ergänzen"). */
  readonly finalVerbEndings: readonly string[]
  /** Phrases anywhere in a sentence that state an intention or an obligation. */
  readonly plans: readonly string[]
  /** Pronouns and auxiliaries in front of a verb for what is under way ("we are" adding). */
  readonly progressives: readonly string[]
  /** Those in front of a participle for what has been done ("has been" removed). */
  readonly perfects: readonly string[]
  /** Participles that are not made by `pastEndings` ("put", "rewritten"). */
  readonly participles: readonly string[]
  /** Words that begin a subordinate clause, which tells nothing of what was done. */
  readonly subordinators: readonly string[]
  /** Who does something from now on, where a sentence tells it in the present ("We check each change"). */
  readonly doers: readonly string[]
  /** Of the verbs of measures those that behind them tell of a state, a feeling or the past. */
  readonly stateVerbs: readonly string[]
  /** Phrases that announce what follows, wherever they stand. */
  readonly announcements: readonly string[]
  /** Phrases that make a line ending in a colon an introduction rather than the name of a group. */
  readonly leadIns: readonly string[]
  /** Beginnings of sentences that look back on the measures or the incident, thank, apologise, promise or joke. */
  readonly closings: readonly string[]
  /** Phrases that speak to the reader, anywhere in a sentence. */
  readonly asides: readonly string[]
  /** Auxiliaries of what would have helped and was not the case ("would have"). */
  readonly unfulfilled: readonly string[]
  /** Pronouns and auxiliary verbs, which only sentences have. */
  readonly finite: readonly string[]
  /** Endings of verbs that tell what was done ("Added", "Improved"). */
  readonly pastEndings: readonly string[]
  /** Verbs that begin a report of what was done, where an adjective could hardly stand. */
  readonly reports: readonly string[]
  /** Phrases that say, in front of a list, that all in it has been done. */
  readonly allDone: readonly string[]
  /** Phrases that say so at the end of an item or in a status column. */
  readonly done: readonly string[]
  /** What says so in a status column that asks ("Done?"), and nowhere but alone. */
  readonly yes: readonly string[]
  /** Phrases that take a part out of what is said to be done ("done for two of them, the third is left"). */
  readonly partly: readonly string[]
  /** States of a status column that are not done. */
  readonly open: readonly string[]
}

/** Beginnings of words by which an item's kind is told, first where it is stated, then where it is only meant. */
export interface KindWords {
  readonly stated: Readonly<Record<ItemKind, readonly string[]>>
  readonly meant: Readonly<Record<ItemKind, readonly string[]>>
  /** Verbs of trying something out: what they try is mended already ("Test the restore"). */
  readonly trials: readonly string[]
}

export const PERIOD_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/**
 * How a language says until when. All normalised, those of scripts without spaces between words (and Korean) without
 * spaces. In the frames `{n}` stands for a number, `{unit}` for a unit, `{name}` for a quarter, month or year by its name
 * (`q3`, `may 2024`), `{d}` for the digit of a quarter.
 */
export interface DueWords {
  /** Words in front of a day or period, and behind it, that are no part of it ("by", "bis zum"; "까지"). */
  readonly before: readonly string[]
  readonly behind: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  readonly units: Readonly<Record<PeriodUnit, readonly string[]>>
  /** So long from now: "within {n} {unit}". */
  readonly spans: readonly string[]
  /** Until the end of the running unit ("end of the {unit}", "this {unit}"), and of the one after it. */
  readonly running: readonly string[]
  readonly next: readonly string[]
  /** Until the end of one with a name: "end of {name}". */
  readonly ends: readonly string[]
  readonly quarters: readonly string[]
  /** Single words for the end of the running unit: "eoq". */
  readonly short: Readonly<Record<string, PeriodUnit>>
  /** Words that say when, but name no day ("next sprint", "asap"): kept as written. */
  readonly vague: readonly string[]
}

/** The words by which the fields of an item are understood. */
export interface FieldWords {
  /** Nouns of a group of people, at the beginning or end of its name ("Backend team", "equipo de pagos"). */
  readonly teams: readonly string[]
  /** Who is to do what all are to do, where a name stands elsewhere: "everybody". */
  readonly everybody: readonly string[]
  /** What people write into a field that they leave open: "tbd", "none", "nobody". */
  readonly blank: readonly string[]
  /** States of an item that was decided against: "wontfix". */
  readonly rejected: readonly string[]
  readonly due: DueWords
}

/** The words by which postmortems of one language are understood. */
export interface Vocabulary {
  /** ISO 639-1 code. */
  readonly language: string
  /** Frequent words by which the language is recognised. */
  readonly commonWords: readonly string[]
  /** Words that add nothing to a heading (`the`, `of the incident`). */
  readonly fillers: readonly string[]
  /** Words that go with the name of a list without making it another thing. */
  readonly articles: readonly string[]
  readonly sections: Readonly<Record<SectionName, SectionWords>>
  /** Headings of sections that are none of ours; they end the one before. */
  readonly others: readonly string[]
  /** Those of them that close a document or look back; they never are groups of measures, however deep they stand. */
  readonly endings: readonly string[]
  /** Beginnings of sentences that tell how it was resolved. */
  readonly resolving: readonly string[]
  /** Names of the two lists that some templates ask for: specific tasks, and broad improvements. */
  readonly tasks: readonly string[]
  /** How soon the measures below are to be taken ("Long term"), on a line of its own. */
  readonly terms: readonly string[]
  readonly improvements: readonly string[]
  readonly columns: Readonly<Record<Column, readonly string[]>>
  readonly labels: Readonly<Record<Label, readonly string[]>>
  /** Words by which a title tells that a document is about an incident. */
  readonly incidentWords: readonly string[]
  /** Words by which a title tells that a document is a form to fill in, or instructions how to proceed. */
  readonly templateWords: readonly string[]
  readonly guideWords: readonly string[]
  /** Words by which a title that names no incident tells of what is still to come, or of another kind of document. */
  readonly noticeWords: readonly string[]
  readonly sentences: SentenceWords
  readonly kinds: KindWords
  readonly fields: FieldWords
}
