import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { staleBotFiles } from '../../src/files/stale-bot-files.ts'
import { folderWith } from './folder.ts'

describe('files of stale bots', () => {
  it('are .github/stale.yml and the workflows that name the action', async () => {
    const root = folderWith({
      '.github/stale.yml': 'daysUntilClose: 7\n',
      '.github/workflows/a.yaml': 'uses: actions/stale@v9\n',
      '.github/workflows/b.yml': 'uses: actions/checkout@v4\n',
      '.github/workflows/deep/c.yml': 'uses: actions/stale@v9\n',
      '.github/workflows/large.yml': `# actions/stale ${'x'.repeat(65 * 1024)}\n`,
    })
    const outside = folderWith({ 'x.yml': 'uses: actions/stale@v9\n' })
    symlinkSync(join(outside, 'x.yml'), join(root, '.github/workflows/link.yml'))
    expect(await staleBotFiles(root)).toEqual([
      { path: '.github/stale.yml', text: 'daysUntilClose: 7\n' },
      { path: '.github/workflows/a.yaml', text: 'uses: actions/stale@v9\n' },
    ])
  })

  it('are none where there is no such folder', async () => {
    expect(await staleBotFiles(folderWith({ 'a.md': '' }))).toEqual([])
  })
})
