/** A power of two; a long document has about as many pieces. */
const SLOTS = 2048

/**
 * What was worked out of the texts seen last: the same line is asked about by many questions. Each text has one place,
 * found from its length and a few of its characters, and takes it from the text that had it: so it costs less than most
 * of what is remembered, and never grows. What is kept must not be changed.
 */
export class Recent<Value> {
  private readonly texts = new Array<string | undefined>(SLOTS).fill(undefined)
  private readonly values = new Array<Value | undefined>(SLOTS).fill(undefined)

  of(text: string, work: (text: string) => Value): Value {
    const slot = slotOf(text)
    if (this.texts[slot] === text) {
      const known = this.values[slot]
      if (known !== undefined) return known
    }
    const value = work(text)
    this.texts[slot] = text
    this.values[slot] = value
    return value
  }
}

function slotOf(text: string): number {
  const { length } = text
  let hash = length
  const step = (length >> 3) + 1
  for (let index = length - 1; index >= 0; index -= step) hash = (hash * 31 + text.charCodeAt(index)) | 0
  return (hash ^ (hash >>> 12)) & (SLOTS - 1)
}

/** `Recent` answers to one question, apart for each `Key` (the vocabularies) it is asked with. */
export class RecentBy<Key extends object, Value> {
  private readonly all = new WeakMap<Key, Recent<Value>>()

  of(key: Key, text: string, work: (text: string) => Value): Value {
    let recent = this.all.get(key)
    if (!recent) {
      recent = new Recent()
      this.all.set(key, recent)
    }
    return recent.of(text, work)
  }
}
