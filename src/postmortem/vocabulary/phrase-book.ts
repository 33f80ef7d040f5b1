import { SECTION_NAMES, type SectionName } from '../postmortem.ts'
import { FIRST_UNSPACED, hasPhrase } from './normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a phrase of a vocabulary says of the heading it stands in. */
export type Meaning =
  | {
      readonly kind: 'section'
      readonly name: SectionName
      readonly isSubstitute: boolean
      readonly rank: number
    }
  | { readonly kind: 'other' | 'ending' | 'tasks' | 'improvements' }

export interface Phrase {
  readonly words: string
  readonly meaning: Meaning
}

/** The heading phrases of a vocabulary, found by their first words: most headings share none with most phrases. */
export class PhraseBook {
  private static readonly books = new WeakMap<Vocabulary, PhraseBook>()
  private readonly byFirstWord = new Map<string, Phrase[]>()
  private readonly unspaced: Phrase[] = []
  readonly fillers: ReadonlySet<string>
  readonly articles: ReadonlySet<string>

  static of(vocabulary: Vocabulary): PhraseBook {
    const known = PhraseBook.books.get(vocabulary) ?? new PhraseBook(vocabulary)
    PhraseBook.books.set(vocabulary, known)
    return known
  }

  private constructor(vocabulary: Vocabulary) {
    this.fillers = new Set(vocabulary.fillers)
    this.articles = new Set(vocabulary.articles)
    for (const name of SECTION_NAMES) {
      const { names, substitutes } = vocabulary.sections[name]
      for (const words of names) this.add(words, { kind: 'section', name, isSubstitute: false, rank: 0 })
      for (const [rank, words] of substitutes.entries())
        this.add(words, { kind: 'section', name, isSubstitute: true, rank })
    }
    for (const words of vocabulary.others) this.add(words, { kind: 'other' })
    for (const words of vocabulary.endings) this.add(words, { kind: 'ending' })
    for (const words of vocabulary.tasks) this.add(words, { kind: 'tasks' })
    for (const words of vocabulary.improvements) this.add(words, { kind: 'improvements' })
  }

  /** The phrases that occur in normalised words, the longest first: a long one takes its words from the short ones in it. */
  occurringIn(words: string): Phrase[] {
    const candidates = [...new Set(words.split(' '))].flatMap((word) => this.byFirstWord.get(word) ?? [])
    return [...candidates, ...this.unspaced]
      .filter((phrase) => hasPhrase(words, phrase.words))
      .sort((a, b) => b.words.length - a.words.length)
  }

  private add(words: string, meaning: Meaning): void {
    if (words.charCodeAt(0) >= FIRST_UNSPACED) {
      this.unspaced.push({ words, meaning })
      return
    }
    const first = words.split(' ', 1)[0] ?? words
    const known = this.byFirstWord.get(first)
    if (known) known.push({ words, meaning })
    else this.byFirstWord.set(first, [{ words, meaning }])
  }
}
