import { isFrontMatterProblem } from '../postmortem/postmortem.ts'
import type { Rule } from './rule.ts'

/** Limits stand before the parser so that one hostile or broken file cannot stop a run; a merge conflict stands in its way. */
export const readingLimit: Rule = {
  id: 'reading-limit',
  group: 'hygiene',
  summary: 'A document stays within the limits of what is read.',
  defaultLevel: 'error',
  *check({ isPostmortem, problems }) {
    for (const problem of problems) {
      if (isFrontMatterProblem(problem)) continue
      yield {
        place: { line: problem.startLine },
        // Where the limit left enough to read, the other rules speak of that.
        ...(isPostmortem ? { level: 'warning' as const } : {}),
        message: problem.message,
        expected:
          problem.code === 'merge-conflict'
            ? 'Resolve the conflict and commit the result.'
            : 'Split the document, or add it to “ignore” in the configuration.',
      }
    }
  },
}
