/** Where people read the lines of a document on the web. */
export interface SourceLinks {
  /**
   * A permalink to lines of a document (path relative to the working folder), or null where none is known;
   * then the plain path and line are shown.
   */
  lineUrl(path: string, line: number, endLine: number): string | null
}
