import { isFrontMatterProblem } from '../postmortem/postmortem.ts'
import type { Rule } from './rule.ts'

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
