import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extractionText } from '../../src/commands/extract/text.ts'
import { extractDocuments } from '../../src/commands/extract.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { SECTION_NAMES } from '../../src/postmortem/postmortem.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'

// The page shows documents and, in the fence behind each, what is read of them: ```text (as `extract` prints it),
// ```text titles or ```text explain. `UPDATE=1` writes the latter anew; read the difference before committing it.
const file = fileURLToPath(new URL('../../docs/reading.md', import.meta.url))
const page = readFileSync(file, 'utf8')

const EXAMPLE = /^```markdown\n(?<input>[\s\S]*?)^```\n\n```text *(?<shown>\w*)\n(?<told>[\s\S]*?)^```$/gm
/** What stands before an example that is no whole document. */
const BEFORE = '# Outage of the shop\n\n## Summary\n\nThe shop was down on 2025-03-03.\n\n'
/** `    34  [ ] Add …`: the place is told by the example itself. */
const PLACE = 8

interface Example {
  readonly input: string
  readonly shown: string
  readonly told: string
}

const examples: readonly Example[] = [...page.matchAll(EXAMPLE)].map(({ groups }) => ({
  input: groups?.input ?? '',
  shown: groups?.shown ?? '',
  told: groups?.told ?? '',
}))

function read({ input, shown }: Example): string {
  const isWhole = /^(?:# |---)/.test(input)
  const documents = [{ path: 'a.md', text: isWhole ? input : BEFORE + input }]
  const { postmortems, explanations } = extractDocuments({
    documents,
    config: defaultConfig(),
    explain: shown === 'explain',
  })
  if (shown === 'titles')
    return postmortems.flatMap(({ actionItems }) => actionItems.map(({ title }) => `${title}\n`)).join('')
  const [block = '', decisions = ''] = extractionText({ postmortems, explanations }).split('\n\n')
  if (shown === 'explain') return withoutFirst(decisions)
  const lines = withoutFirst(block).split('\n')
  const own = isWhole ? lines : lines.slice(lines.findIndex((line) => line.startsWith('  action items:')) + 1)
  return own.map((line) => line.slice(isWhole ? 2 : PLACE)).join('\n')
}

function withoutFirst(block: string): string {
  return `${block.split('\n').slice(1).join('\n')}\n`
}

describe('docs/reading.md', () => {
  it('shows examples', () => {
    expect(examples.length).toBeGreaterThan(15)
    // Each fence of Markdown is an example: none may fall out of the form above.
    expect(page.match(/^```markdown$/gm)).toHaveLength(examples.length)
  })

  it('says of each example what is read of it', () => {
    if (process.env.UPDATE === '1') {
      let updated = page
      for (const example of examples)
        updated = updated.replace(
          example.input + shownAs(example, example.told),
          () => example.input + shownAs(example, read(example)),
        )
      writeFileSync(file, updated)
      return
    }
    for (const example of examples) expect(read(example)).toBe(example.told)
  })

  const names = [...page.matchAll(/^\| `(?<language>\w\w)` \| (?<cells>.+) \|$/gm)].flatMap(({ groups }) =>
    (groups?.cells ?? '')
      .split(' | ')
      .flatMap((cell, column) =>
        cell
          .split(', ')
          .map((heading) => [heading, groups?.language ?? '', SECTION_NAMES[column] ?? ''] as const),
      ),
  )

  it.each(names)('tells that “%s” (%s) opens %s', (heading, language, section) => {
    const text = `# 2025-03-03\n\n## ${heading}\n\na b c\n`
    const [postmortem] = readPostmortems({ path: 'a.md', text }, { language })
    const opened = SECTION_NAMES.filter((name) => postmortem?.sections[name]?.startLine === 3)
    expect(opened).toContain(section)
  })

  it('lists names in nine languages', () => {
    expect(new Set(names.map(([, language]) => language)).size).toBe(9)
    expect(names.length).toBeGreaterThan(100)
  })
})

function shownAs({ shown }: Example, told: string): string {
  const fence = shown === '' ? '' : ` ${shown}`
  return `\`\`\`\n\n\`\`\`text${fence}\n${told}\`\`\``
}
