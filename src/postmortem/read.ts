import type { Postmortem, Section, SectionName } from './postmortem.ts'

/** A document as it was found: its path (relative, `/` separators) and its whole text. */
export interface Source {
  readonly path: string
  readonly text: string
}

export interface ReadingOptions {
  /** ISO 639-1 code; where it is left out the language is recognised from the text. */
  readonly language?: string
}

/**
 * Reads one document: mostly one postmortem, one each where a file tells several incidents. Pure and synchronous;
 * no text makes it throw, what cannot be read becomes a `ReadingProblem`.
 */
export function readPostmortems(source: Source, options: ReadingOptions = {}): readonly Postmortem[] {
  const lines = source.text.split(/\r\n|\n|\r/)
  const none: Section | null = null
  const sections: Record<SectionName, Section | null> = {
    summary: none,
    impact: none,
    timeline: none,
    rootCause: none,
    resolution: none,
    actionItems: none,
  }
  return [
    {
      path: source.path,
      isPostmortem: false,
      title: null,
      titleLine: null,
      language: options.language ?? 'en',
      incidentDate: null,
      severity: null,
      sections,
      timeline: [],
      actionItems: [],
      problems: [],
      lines,
    },
  ]
}
