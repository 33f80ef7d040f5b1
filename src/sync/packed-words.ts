const FIRST_LENGTH = 1024

/**
 * Many texts (as `wordsOf` gives them: words parted by single spaces), kept as the numbers of their words, four bytes each;
 * every word is kept once.
 */
export class PackedWords {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  #packed = new Uint32Array(FIRST_LENGTH)
  /** Where each text ends among the packed numbers. */
  readonly #ends: number[] = []

  /** Gives the text's index, from 0; the same text once more gets another. */
  add(text: string): number {
    const words = text.split(' ')
    const start = this.#ends.at(-1) ?? 0
    const end = start + words.length
    if (end > this.#packed.length) {
      const longer = new Uint32Array(2 * end)
      longer.set(this.#packed)
      this.#packed = longer
    }
    for (const [place, word] of words.entries()) this.#packed[start + place] = this.#add(word)
    return this.#ends.push(end) - 1
  }

  /** The number of a word, from 0; undefined where no text has it. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** The numbers of a text's words, in their order. */
  numbersOf(index: number): Uint32Array {
    return this.#packed.subarray(this.#ends[index - 1] ?? 0, this.#ends[index])
  }

  textOf(index: number): string {
    return Array.from(this.numbersOf(index), (number) => this.#words[number]).join(' ')
  }

  #add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.push(word) - 1
    this.#numbers.set(word, number)
    return number
  }
}

/** 32 bits of FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/); different texts may have the same. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
