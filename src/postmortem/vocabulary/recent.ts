/** So many texts are remembered at least; a long document has about as many pieces. */
const REMEMBERED = 1024

/**
 * What was worked out of the texts seen last: the same line is asked about by many questions. Of bounded size, for there
 * may be ten thousand documents; what is kept must not be changed.
 */
export class Recent<Value> {
  private newer = new Map<string, Value>()
  private older = new Map<string, Value>()

  of(text: string, work: (text: string) => Value): Value {
    const known = this.newer.get(text)
    if (known !== undefined) return known
    const value = this.older.get(text) ?? work(text)
    if (this.newer.size >= REMEMBERED) {
      this.older = this.newer
      this.newer = new Map()
    }
    this.newer.set(text, value)
    return value
  }
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
