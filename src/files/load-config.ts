import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import { defaultConfig } from '../config/resolve.ts'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { boundaryOf } from './boundary.ts'
import { decodeText } from './decode.ts'

/** Where a configuration is looked for, relative to the working folder; the first one there is counts. */
export const CONFIG_FILES = ['yml', 'yaml', 'json'].map((ending) => `.github/postmortem-actions.${ending}`)

/** Seen before the file is read; the parser refuses as many characters. */
const CONFIG_BYTES_AT_MOST = 64 * 1024

export interface LoadedConfig {
  readonly config: Config
  /** The file it came from, relative to the working folder; null for the defaults. */
  readonly file: string | null
}

/**
 * The configuration in the file named, or in one of `CONFIG_FILES`, or the defaults.
 * @throws Failure (usage) `CONFIG_INVALID` with all that is wrong in it, `CONFIG_UNREADABLE` when the file named is not
 * there or cannot be read, `CONFIG_AMBIGUOUS` when several of `CONFIG_FILES` are there.
 */
export async function loadConfig(cwd: string, named: string | null): Promise<LoadedConfig> {
  if (named !== null) return load(cwd, named)
  const there: string[] = []
  for (const file of CONFIG_FILES) {
    if (await exists(resolve(cwd, file))) there.push(file)
  }
  const [file, other] = there
  if (file === undefined) return { config: defaultConfig(), file: null }
  if (other === undefined) return load(cwd, file)
  throw new Failure({
    code: 'CONFIG_AMBIGUOUS',
    kind: 'usage',
    message: `There are several configurations: ${there.join(', ')}.`,
    advice: 'Keep one of them, or name one with --config.',
  })
}

async function load(cwd: string, named: string): Promise<LoadedConfig> {
  const path = resolve(cwd, named)
  const file = relative(cwd, path).replaceAll(sep, '/')
  const text = await readText(cwd, path, file)
  // The YAML parser is loaded only where there is something to parse.
  const { parseConfig } = await import('../config/parse.ts')
  return { config: parseConfig(text, file), file }
}

async function readText(cwd: string, path: string, file: string): Promise<string> {
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(file, 'there is no such file', cause)
  })
  const boundary = await boundaryOf(cwd, dirname(path))
  if (!boundary.holds(await realpath(path)))
    throw unreadable(file, 'it is a link that leads out of the folder')
  if (!found.isFile()) throw unreadable(file, 'it is not a file')
  if (found.size > CONFIG_BYTES_AT_MOST) {
    throw unreadable(file, `it is larger than ${CONFIG_BYTES_AT_MOST / 1024} KiB`)
  }
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadable(file, 'permission was denied', cause)
  })
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded.text
  throw unreadable(file, 'it is not text in UTF-8')
}

function unreadable(file: string, why: string, cause?: unknown): Failure {
  return new Failure({
    code: 'CONFIG_UNREADABLE',
    kind: 'usage',
    message: `The configuration ${plainLine(file)} cannot be read: ${why}.`,
    advice: 'Name an existing YAML or JSON file.',
    cause,
  })
}

/** Also true for a link to nothing: a broken configuration is told, not passed over. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
