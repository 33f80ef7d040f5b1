import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { postmortemsToJson } from '../../src/postmortem/to-json.ts'

// One folder per way of writing: `input.md` (or `.txt`) and what is understood of it. `UPDATE=1` writes the latter anew;
// read the difference before committing it.
const folder = fileURLToPath(new URL('./fixtures', import.meta.url))

function understood(path: string, text: string): unknown {
  const postmortems = readPostmortems({ path, text })
  return {
    ...postmortemsToJson(postmortems),
    titles: postmortems.flatMap((postmortem) => postmortem.actionItems.map((item) => item.title)),
    problems: postmortems.flatMap((postmortem) => postmortem.problems),
  }
}

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const file = readdirSync(join(folder, name)).find((each) => each.startsWith('input.')) ?? ''
  const text = readFileSync(join(folder, name, file), 'utf8')
  const expectedFile = join(folder, name, 'expected.json')

  it('is understood', () => {
    const actual = understood(file, text)
    if (process.env.UPDATE === '1') writeFileSync(expectedFile, `${JSON.stringify(actual, null, 2)}\n`)
    expect(actual).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')))
  })

  it('is understood the same with CRLF and with a byte order mark', () => {
    expect(understood(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(understood(file, text))
  })
})
