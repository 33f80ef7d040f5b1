import { plainLine } from '../safe-text/safe-text.ts'
import type { Rule } from './rule.ts'

export const notAPostmortem: Rule = {
  id: 'not-a-postmortem',
  group: 'structure',
  summary: 'A file among the postmortems tells an incident.',
  defaultLevel: 'info',
  *check({ isPostmortem, verdict, lines, path, problems }) {
    if (isPostmortem || problems.length > 0) return
    if (lines.every((line) => line.trim() === '')) {
      yield {
        place: { line: 1 },
        message: 'This file is empty.',
        expected: 'Write the postmortem, or delete the file.',
      }
      return
    }
    const reason = plainLine(verdict ?? 'a template, an index or another text')
    yield {
      place: { line: 1 },
      message: `This was not taken for a postmortem and is not checked further: ${reason}.`,
      expected: `If it is one, fill in its sections and replace what stands in brackets; if not, add ${JSON.stringify(path)} to “ignore” in the configuration.`,
    }
  },
}
