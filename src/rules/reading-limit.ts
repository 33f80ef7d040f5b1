import { isFrontMatterProblem } from './front-matter.ts'
import type { Rule } from './rule.ts'

/** Limits stand before the parser so that one hostile or broken file cannot stop a run. */
export const readingLimit: Rule = {
  id: 'reading-limit',
  group: 'hygiene',
  summary: 'A document stays within the limits of what is read.',
  defaultLevel: 'warning',
  *check({ problems }) {
    for (const problem of problems) {
      if (isFrontMatterProblem(problem)) continue
      yield {
        place: { line: problem.startLine },
        message: problem.message,
        expected: 'Split the document, or add it to “ignore” in the configuration.',
      }
    }
  },
}
