import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/files/decode.ts'
import { type FileAccess, readDocument } from '../../src/files/read-document.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('é\n'), 'é\n'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 LE', bytes(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00), 'aé'],
    ['UTF-16 BE', bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9), 'aé'],
    ['nothing', bytes(), ''],
    ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), ''],
  ])('reads %s', (_, input, text) => {
    expect(decodeText(input)).toEqual({ text })
  })

  it.each([
    ['NUL bytes', bytes(0x61, 0x00, 0x62), 'file-binary', 1],
    ['NUL bytes among broken UTF-8', bytes(0xff, 0x00), 'file-binary', 1],
    ['a NUL in UTF-16', bytes(0xff, 0xfe, 0x00, 0x00), 'file-binary', 1],
    ['Latin-1', bytes(0x61, 0x0a, 0x0d, 0x0a, 0xe9), 'file-encoding', 3],
    ['half a surrogate pair', bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8), 'file-encoding', 1],
  ])('refuses %s', (_, input, code, line) => {
    expect(decodeText(input)).toMatchObject({ problem: { code, line } })
  })
})

describe('readDocument', () => {
  const candidate = { path: 'p/x.md', file: '/repo/p/x.md', boundary: { holds: () => true } }
  const good: FileAccess = {
    realpath: (file) => file,
    stat: () => ({ size: 1, isFile: () => true, isDirectory: () => false }),
    readFile: () => bytes(0x61),
  }
  const fault = (code: string) => () => {
    throw Object.assign(new Error(`${code}: secret details`), { code })
  }

  it('gives path and text', () => {
    expect(readDocument(candidate, good)).toEqual({ path: 'p/x.md', text: 'a' })
  })

  it.each([
    ['no permission to read', { ...good, readFile: fault('EACCES') }, 'permission denied'],
    ['no permission to look', { ...good, stat: fault('EACCES') }, 'permission denied'],
    ['a file that went away meanwhile', { ...good, realpath: fault('ENOENT') }, 'gone'],
    ['a fault nobody foresaw', { ...good, readFile: fault('EIO') }, 'EIO'],
  ])('tells %s', async (_, files, words) => {
    const document = readDocument(candidate, files)
    expect(document).toMatchObject({ path: 'p/x.md', problem: { code: 'file-unreadable', startLine: 1 } })
    expect('problem' in document && document.problem.message).toContain(words)
    expect(JSON.stringify(document)).not.toContain('secret')
  })

  it('does not open what is neither a file nor a folder: a pipe would wait for ever', async () => {
    const pipe: FileAccess = {
      ...good,
      stat: () => ({ size: 0, isFile: () => false, isDirectory: () => false }),
      readFile: () => {
        throw new Error('it was opened')
      },
    }
    expect(readDocument(candidate, pipe)).toMatchObject({
      problem: { message: 'This is not a regular file.' },
    })
  })

  it('does not read a file that is too large', async () => {
    const large: FileAccess = {
      ...good,
      stat: () => ({ size: 1024 * 1024 + 1, isFile: () => true, isDirectory: () => false }),
      readFile: () => {
        throw new Error('it was read')
      },
    }
    expect(readDocument(candidate, large)).toMatchObject({ problem: { code: 'file-too-large' } })
  })
})
