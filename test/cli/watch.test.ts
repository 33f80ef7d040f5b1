import { type ChildProcess, spawn } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addFiles, folderWith } from '../files/folder.ts'
import { postmortem } from './documents.ts'

const ENTRY = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const good = postmortem()
const vague = good.replace('About 1,200 people saw', 'TBD\n\nAbout 1,200 people saw')
const CONFIG = '.github/postmortem-actions.yml'

/** A process that watches, and what it has said so far. */
class Watching {
  private readonly child: ChildProcess
  private said = ''
  private heard: (() => void) | null = null
  private readonly ended: Promise<number | null>

  constructor(cwd: string, ...args: string[]) {
    const command = ['--import', import.meta.resolve('tsx'), ENTRY, 'check', '--watch', ...args]
    const env = { PATH: process.env.PATH ?? '', POSTMORTEM_ACTIONS_TODAY: '2026-06-01' }
    this.child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.said += chunk.toString()
        this.heard?.()
      })
    this.ended = new Promise((resolve) => this.child.on('close', resolve))
    onTestFinished(() => {
      this.child.kill('SIGKILL')
    })
  }

  /** Waits for words, and gives all that was said up to and with them; what comes then is heard next time. */
  async hears(words: string): Promise<string> {
    while (!this.said.includes(words)) {
      await new Promise<void>((resolve) => {
        this.heard = resolve
      })
    }
    const end = this.said.indexOf(words) + words.length
    const before = this.said.slice(0, end)
    this.said = this.said.slice(end)
    return before
  }

  async interrupt(): Promise<{ exitCode: number | null; left: string }> {
    this.child.kill('SIGINT')
    return { exitCode: await this.ended, left: this.said.trim() }
  }
}

describe('check --watch', () => {
  it('checks again when a document changes, whichever way it is saved, and ends with 0', async () => {
    const cwd = folderWith({ 'postmortems/a.md': good })
    const watching = new Watching(cwd)
    expect(await watching.hears('Ctrl-C ends.')).toContain('1 document: nothing to mend.')
    // Written over, as most programs do.
    writeFileSync(join(cwd, 'postmortems/a.md'), vague)
    expect(await watching.hears('Ctrl-C ends.')).toContain('1 document: 1 warning.')
    // Written aside and moved over it, as vim and others do.
    writeFileSync(join(cwd, 'postmortems/.a.md.tmp'), good)
    renameSync(join(cwd, 'postmortems/.a.md.tmp'), join(cwd, 'postmortems/a.md'))
    expect(await watching.hears('Ctrl-C ends.')).toContain('1 document: nothing to mend.')
    // And again: what is watched is not the file that is gone.
    writeFileSync(join(cwd, 'postmortems/a.md'), vague)
    const said = await watching.hears('Ctrl-C ends.')
    expect(said).toContain('1 document: 1 warning.')
    expect(said).not.toContain('\u001b')
    expect(await watching.interrupt()).toEqual({ exitCode: 0, left: '' })
  })

  it('sees documents that come and go, folders made anew, and the configuration', async () => {
    const cwd = folderWith({ 'postmortems/a.md': good, [CONFIG]: 'rules: {}\n' })
    const watching = new Watching(cwd)
    await watching.hears('Ctrl-C ends.')
    addFiles(cwd, { 'postmortems/2026/b.md': vague })
    expect(await watching.hears('Ctrl-C ends.')).toContain('2 documents: 1 warning.')
    rmSync(join(cwd, 'postmortems'), { recursive: true })
    await watching.hears('0 documents')
    addFiles(cwd, { 'postmortems/c.md': vague })
    await watching.hears('1 document: 1 warning.')
    addFiles(cwd, { [CONFIG]: 'rules: { placeholder-text: of }\n' })
    expect(await watching.hears('(CONFIG_INVALID)')).toContain('error: .github/postmortem-actions.yml:1:28')
    addFiles(cwd, { [CONFIG]: 'rules: { placeholder-text: off }\n' })
    await watching.hears('1 document: nothing to mend.')
    expect((await watching.interrupt()).exitCode).toBe(0)
  })

  it('does not begin with what is wrong usage', async () => {
    const watching = new Watching(folderWith({}), 'nowhere.md')
    await watching.hears('nowhere.md: no document there')
    expect((await watching.interrupt()).exitCode).toBe(2)
  })
})
