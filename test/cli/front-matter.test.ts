import { expect, it } from 'vitest'
import { folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

it('front matter that is no YAML is told with path and line; the document is read without it', async () => {
  const cwd = folderWith({ 'postmortems/a.md': `---\ntitle: [unclosed\n---\n${postmortem()}` })
  const { findings } = JSON.parse((await run(cwd, ['check', '--format', 'json'])).stdout)
  expect(findings).toMatchObject([{ path: 'postmortems/a.md', rule: 'front-matter' }])
  const { postmortems } = JSON.parse((await run(cwd, ['extract', '--format', 'json'])).stdout)
  expect(postmortems[0].actionItems).toHaveLength(3)
})
