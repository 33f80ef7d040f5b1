import type { Rule } from './rule.ts'

export const notAPostmortem: Rule = {
  id: 'not-a-postmortem',
  group: 'structure',
  summary: 'A file among the postmortems tells an incident.',
  defaultLevel: 'info',
  *check({ isPostmortem, lines, path, problems }) {
    if (isPostmortem || problems.length > 0) return
    const isBlank = lines.every((line) => line.trim() === '')
    yield {
      place: { line: 1 },
      message: isBlank
        ? 'This file is empty.'
        : 'This was taken for a template, an index or another text, not for a postmortem: it is not checked further.',
      expected: isBlank
        ? 'Write the postmortem, or delete the file.'
        : `Add ${JSON.stringify(path)} to “ignore” in the configuration, or write sections such as “Timeline” and “Root Cause”.`,
    }
  },
}
