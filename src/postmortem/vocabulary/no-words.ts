import type { SentenceWords } from './vocabulary.ts'

/** What a language's sentence words begin from: none. */
export const NO_WORDS: SentenceWords = {
  measureVerbs: [],
  verbEndings: [],
  finalVerbEndings: [],
  plans: [],
  progressives: [],
  perfects: [],
  participles: [],
  subordinators: [],
  doers: [],
  stateVerbs: [],
  announcements: [],
  leadIns: [],
  closings: [],
  asides: [],
  unfulfilled: [],
  finite: [],
  pastEndings: [],
  reports: [],
  allDone: [],
  done: [],
  yes: [],
  partly: [],
  open: [],
}
