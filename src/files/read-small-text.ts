import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { boundaryOf } from './boundary.ts'
import { decodeText } from './decode.ts'

/** What kind of file it is, for messages, and how large it may be. */
export interface SmallFile {
  readonly what: string
  readonly code: string
  readonly bytes: number
}

/**
 * The text of a file that belongs to this tool, at a path relative to `cwd`.
 * @throws Failure (usage) with `code` when it is not there, no file, too large, not UTF-8, or a link that leads out.
 */
export async function readSmallText(
  cwd: string,
  file: string,
  { what, code, bytes }: SmallFile,
): Promise<string> {
  const unreadable = (why: string, cause?: unknown): Failure =>
    new Failure({
      code,
      kind: 'usage',
      message: `The ${what} ${plainLine(file)} cannot be read: ${why}.`,
      advice: `Name an existing ${what}.`,
      cause,
    })
  const path = resolve(cwd, file)
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable('there is no such file', cause)
  })
  const boundary = await boundaryOf(cwd, dirname(path))
  if (!boundary.holds(await realpath(path))) throw unreadable('it is a link that leads out of the folder')
  if (!found.isFile()) throw unreadable('it is not a file')
  if (found.size > bytes) throw unreadable(`it is larger than ${bytes / 1024} KiB`)
  const content = await readFile(path).catch((cause: unknown) => {
    throw unreadable('permission was denied', cause)
  })
  const decoded = decodeText(content)
  if ('text' in decoded) return decoded.text
  throw unreadable('it is not text in UTF-8')
}
