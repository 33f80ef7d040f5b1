/** The text of some bytes, or why they are none; `line` is where (1-based). */
export type Decoded = { readonly text: string } | { readonly problem: Undecodable }

export interface Undecodable {
  readonly code: 'file-binary' | 'file-encoding'
  readonly line: number
  readonly message: string
}

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** Decodes UTF-8, and UTF-16 where a byte order mark says so; the mark is removed. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  const encoding = marked?.encoding ?? 'utf-8'
  const text = strictly(encoding, bytes)
  if (text?.includes('\0') || (text === null && encoding === 'utf-8' && bytes.includes(0))) {
    return {
      problem: { code: 'file-binary', line: 1, message: 'This file is not text: it holds NUL bytes.' },
    }
  }
  if (text !== null) return { text }
  const line = lineOfFirstFault(encoding, bytes)
  const name = encoding.toUpperCase()
  return {
    problem: { code: 'file-encoding', line, message: `This file is not valid ${name} (line ${line}).` },
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true })
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

function lineOfFirstFault(encoding: string, bytes: Uint8Array): number {
  const lenient = new TextDecoder(encoding).decode(bytes)
  const fault = lenient.indexOf('\ufffd')
  return lenient.slice(0, Math.max(fault, 0)).split(/\r\n|\r|\n/).length
}
