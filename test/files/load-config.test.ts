import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../src/config/resolve.ts'
import { loadConfig } from '../../src/files/load-config.ts'
import { folderWith } from './folder.ts'

describe('loadConfig', () => {
  it('gives the defaults where there is no file', async () => {
    expect(await loadConfig(folderWith({}), null)).toEqual({ config: defaultConfig(), file: null, keys: [] })
  })

  it.each(['yml', 'yaml', 'json'])('finds .github/postmortem-actions.%s', async (ending) => {
    const cwd = folderWith({ [`.github/postmortem-actions.${ending}`]: '{ "labels": ["found"] }' })
    const { config, file } = await loadConfig(cwd, null)
    expect([config.labels, file]).toEqual([['found'], `.github/postmortem-actions.${ending}`])
  })

  it('reads the file named instead', async () => {
    const cwd = folderWith({ '.github/postmortem-actions.yml': 'labels: [a]', 'other.yml': 'labels: [b]' })
    expect((await loadConfig(cwd, 'other.yml')).config.labels).toEqual(['b'])
  })

  it.each([
    [
      'a file that is not there',
      'none.yml',
      'CONFIG_UNREADABLE',
      'none.yml cannot be read: there is no such file',
    ],
    ['a folder', '.', 'CONFIG_UNREADABLE', 'it is not a file'],
    ['a large file', 'large.yml', 'CONFIG_UNREADABLE', 'larger than 64 KiB'],
    ['a binary', 'binary.yml', 'CONFIG_UNREADABLE', 'not text in UTF-8'],
    ['a link out of the folder', 'link.yml', 'CONFIG_UNREADABLE', 'leads out of the folder'],
    [
      'a wrong key',
      'wrong.yml',
      'CONFIG_INVALID',
      'wrong.yml:2:1: labls: unknown key; did you mean "labels"?',
    ],
  ])('refuses %s', async (_, name, code, words) => {
    const folder = folderWith({
      'secret.yml': 'labels: [secret]',
      'cwd/large.yml': '#'.repeat(64 * 1024 + 1),
      'cwd/binary.yml': new Uint8Array([0, 1]),
      'cwd/link.yml': { link: '../secret.yml' },
      'cwd/wrong.yml': '# x\nlabls: [a]\n',
    })
    await expect(loadConfig(join(folder, 'cwd'), name)).rejects.toMatchObject({
      code,
      kind: 'usage',
      message: expect.stringContaining(words),
    })
  })

  it('does not choose between several files', async () => {
    const cwd = folderWith({ '.github/postmortem-actions.yml': '', '.github/postmortem-actions.json': '{}' })
    await expect(loadConfig(cwd, null)).rejects.toMatchObject({ code: 'CONFIG_AMBIGUOUS' })
  })
})
