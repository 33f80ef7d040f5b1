import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../src/version.ts'
import { folderWith } from '../files/folder.ts'
import { postmortem } from './documents.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ENTRY = ['--import', 'tsx', here('../../src/cli.ts')]

function start(cwd: string, ...args: string[]) {
  const env = { PATH: process.env.PATH ?? '', POSTMORTEM_ACTIONS_TODAY: '2026-06-01' }
  return { file: process.execPath, args: [...entryFrom(), ...args], options: { cwd, env } }
}

/** `tsx` is resolved from the project, not from the folder the command runs in. */
function entryFrom(): string[] {
  return ENTRY.map((part) => (part === 'tsx' ? import.meta.resolve('tsx') : part))
}

describe('the entry', () => {
  it('prints the result, ends with the exit code, and knows its documentation', () => {
    const broken = postmortem().replace(/## Root Cause[\s\S]*?(?=## Resolution)/, '')
    const { file, args, options } = start(
      folderWith({ 'postmortems/a.md': broken }),
      'check',
      '--format',
      'json',
    )
    const { status, stdout, stderr } = spawnSync(file, args, { ...options, encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, ''])
    const [finding] = JSON.parse(stdout).findings
    expect(finding.url).toMatch(/^file:.*\/docs\/rules\/required-section\.md$/)
    expect(existsSync(fileURLToPath(finding.url))).toBe(true)
  })

  it('ends with 2 and one clear line for wrong usage', () => {
    const { file, args, options } = start(folderWith({}), 'check', '--formt', 'json')
    const { status, stdout, stderr } = spawnSync(file, args, { ...options, encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      "error: unknown option '--formt'\n(Did you mean --format?)\n`postmortem-actions help check` lists its options.\n",
    ])
  })

  it('does not mind a reader that leaves early', async () => {
    const items = Array.from(
      { length: 3000 },
      (_, index) => `Replace the disk of index node number ${index}.`,
    )
    const { file, args, options } = start(folderWith({ 'postmortems/a.md': postmortem(items) }), 'extract')
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const exitCode = await new Promise((resolve) => child.on('close', resolve))
    expect([exitCode, stderr]).toEqual([0, ''])
  })
})

it('the version is that of the package', () => {
  expect(JSON.parse(readFileSync(here('../../package.json'), 'utf8')).version).toBe(VERSION)
})
