import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fix } from '../../src/cli/fix.ts'
import { openSession } from '../../src/cli/session.ts'
import { folderWith } from '../files/folder.ts'
import { NOW } from './command-line.ts'
import { postmortem } from './documents.ts'

it('leaves a document that was changed after it was read', async () => {
  const name = 'postmortems/a.md'
  const cwd = folderWith({ [name]: postmortem() })
  const file = join(cwd, name)
  let said = ''
  const stderr = { write: (text: string) => (said += text) }
  const terminal = {
    args: [],
    environment: {},
    cwd,
    stdout: stderr,
    stderr,
    now: () => NOW,
    docsUrl: null,
    untilInterrupted: async () => {},
  }
  const session = await openSession(terminal, { color: false })
  const found = await session.documents([])
  // Each reading is answered with the text as it was; the file moves on behind it.
  const [read] = [...found]
  writeFileSync(file, 'Somebody else wrote this.\n')
  await fix(terminal, session, read === undefined ? [] : [read], [])
  expect(readFileSync(file, 'utf8')).toBe('Somebody else wrote this.\n')
  expect(said).toContain(`${name} was changed meanwhile`)
})
