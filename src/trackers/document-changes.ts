/** A change of one document that can be made to the text it was planned for, and to no other. */
export interface DocumentChange {
  /** As found, relative to the working folder. */
  readonly path: string
  /** The same for the same change of the same text. */
  readonly fingerprint: string
  /** The changed text; null when the text is not, line by line, the one the change was planned for. */
  readonly apply: (text: string) => string | null
}

/** Where changes of documents go: files on disk, or a pull request. */
export interface DocumentWriter {
  /** One line for people: what became of the changes. Throws a Failure when they cannot be written. */
  write(changes: readonly DocumentChange[]): Promise<string>
}
