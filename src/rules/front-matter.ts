import type { ReadingProblem } from '../postmortem/postmortem.ts'
import type { Rule } from './rule.ts'

/** True for what is wrong in the block of YAML at a document's head; everything else is `reading-limit`. */
export function isFrontMatterProblem(problem: ReadingProblem): boolean {
  return problem.code.startsWith('front-matter')
}

export const frontMatter: Rule = {
  id: 'front-matter',
  group: 'metadata',
  summary: 'The front matter can be read.',
  defaultLevel: 'warning',
  *check({ problems }) {
    for (const problem of problems.filter(isFrontMatterProblem)) {
      yield {
        place: { line: problem.startLine },
        message: problem.message,
        expected:
          'Write YAML between “---” and “---” (or TOML between “+++” and “+++”); the rest was read without it.',
      }
    }
  },
}
