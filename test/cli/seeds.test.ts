import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'

const SEEDS = fileURLToPath(new URL('../../../shared/corpus/seeds', import.meta.url))

describe.skipIf(!existsSync(SEEDS))('the five seed documents', () => {
  function copies(): string {
    const cwd = folderWith({ 'seeds/.keep': '' })
    for (const name of readdirSync(SEEDS).filter((one) => one.endsWith('.txt'))) {
      cpSync(join(SEEDS, name), join(cwd, 'seeds', name))
    }
    return cwd
  }
  const sync = (cwd: string, paths = 'seeds') =>
    run(cwd, ['sync', '--tracker', 'directory', '--directory', 'issues', paths])
  const plan = async (cwd: string) => {
    const args = ['plan', '--format', 'json', '--tracker', 'directory', '--directory', 'issues', 'seeds']
    const { summary } = JSON.parse((await run(cwd, args)).stdout)
    return Object.fromEntries(Object.entries(summary).filter(([, count]) => count !== 0))
  }
  const issues = (cwd: string) =>
    Object.fromEntries(
      readdirSync(join(cwd, 'issues')).map((name) => [name, readFileSync(join(cwd, 'issues', name), 'utf8')]),
    )
  const edit = (cwd: string, name: string, change: (lines: string[]) => string[]) => {
    const file = join(cwd, 'seeds', name)
    writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'))
  }
  const first = readdirSync(existsSync(SEEDS) ? SEEDS : '.').find((name) => name.endsWith('.txt')) ?? ''

  it('become 26 issues, each with title, labels, owner line, due date with reason, path and line', async () => {
    const cwd = folderWith({})
    expect(await sync(cwd, SEEDS)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('26 issues opened'),
    })
    const bodies = Object.values(issues(cwd))
    expect(bodies).toHaveLength(26)
    for (const body of bodies) {
      expect(body).toMatch(/^title: \S/m)
      expect(body).toMatch(/^labels: \[ postmortem/m)
      expect(body).toMatch(/\*\*Owner:\*\*/)
      expect(body).toMatch(/\*\*Due: \d{4}-\d{2}-\d{2}\*\* \(.*30 days from first tracked/)
      expect(body).toMatch(/\*\*Source:\*\* `.*\.txt:\d+`/)
    }
  })

  it('change no byte the second time, and are then only kept', async () => {
    const cwd = copies()
    await sync(cwd)
    const before = issues(cwd)
    await sync(cwd)
    expect(issues(cwd)).toEqual(before)
    expect(await plan(cwd)).toEqual({ keep: 26 })
  })

  it('close one issue, as not planned, for one task line deleted', async () => {
    const cwd = copies()
    await sync(cwd)
    const before = issues(cwd)
    edit(cwd, first, (lines) => lines.filter((_, index) => index !== 33))
    expect(await plan(cwd)).toMatchObject({ close: 1 })
    await sync(cwd)
    const after = issues(cwd)
    const closed = Object.keys(after).filter((name) => after[name]?.includes('state: closed'))
    expect(closed).toHaveLength(1)
    expect(after[closed[0] ?? '']).toContain('stateReason: not_planned')
    expect(Object.keys(after)).toEqual(Object.keys(before))
  })

  it('create nothing when lines are swapped and a word is changed', async () => {
    const cwd = copies()
    await sync(cwd)
    edit(cwd, first, (lines) => {
      const [a = '', b = ''] = lines.slice(32, 34)
      return [...lines.slice(0, 32), b, a.replace('Enhance', 'Improve'), ...lines.slice(34)]
    })
    const counts = await plan(cwd)
    expect([counts.create, counts.close]).toEqual([undefined, undefined])
    await sync(cwd)
    expect(Object.keys(issues(cwd))).toHaveLength(26)
  })
})
