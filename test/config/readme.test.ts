import { expect, it } from 'vitest'
import { readmePage } from '../../scripts/docs/readme.ts'

const actionYml = `inputs:\n  token:\n    description: A token\noutputs:\n  errors:\n    description: How many\n`

it('writes anew what stands between the marks, and nothing else', () => {
  const readme = `# A\n\n<!-- inputs: generated -->\nold\n<!-- /inputs -->\nkept $& $1\n<!-- help: generated -->\n<!-- /help -->\n`
  const page = readmePage(readme, actionYml)
  expect(page).toContain('<!-- inputs: generated -->\n| Input |')
  expect(page).toContain('| `token` |')
  expect(page).toContain('<!-- /inputs -->\nkept $& $1\n')
  expect(page).toContain('```text\nUsage: postmortem-actions [options] [command]')
  expect(page).not.toContain('old')
  expect(page).not.toContain('`errors`')
  expect(readmePage(page, actionYml)).toBe(page)
})
