import { expect, it } from 'vitest'
import { readCommands } from './runner-commands.ts'

it.each([
  [
    '::error file=a%3Ab.md,line=3::one%0Atwo',
    { name: 'error', properties: { file: 'a:b.md', line: '3' }, message: 'one\ntwo' },
  ],
  ['   ::notice::hello', { name: 'notice', properties: {}, message: 'hello' }],
  [
    'some text ##[warning x=1;y=2]hello',
    { name: 'warning', properties: { x: '1', y: '2' }, message: 'hello' },
  ],
])('reads %j as the runner does', (line, command) => {
  expect(readCommands(`${line}\n`).commands).toEqual([command])
})

it.each(['text ::error::no', ': :error::no', '# #[error]no', 'plain'])('takes %j for text', (line) => {
  expect(readCommands(line)).toEqual({ commands: [], log: line })
})

it('carries out nothing between stop-commands and its token', () => {
  const { commands, log } = readCommands('::stop-commands::abc\n::error::no\n::abc::\n::error::yes\n')
  expect(commands.map(({ message }) => message)).toEqual(['yes'])
  expect(log).toContain('::error::no')
})
