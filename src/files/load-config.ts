import { lstat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import { defaultConfig } from '../config/resolve.ts'
import { Failure } from '../errors.ts'
import { readSmallText } from './read-small-text.ts'

/** Where a configuration is looked for, relative to the working folder; the first one there is counts. */
export const CONFIG_FILES = ['yml', 'yaml', 'json'].map((ending) => `.github/postmortem-actions.${ending}`)

/** Seen before the file is read; the parser refuses as many characters. */
const CONFIG_BYTES_AT_MOST = 64 * 1024

export interface LoadedConfig {
  readonly config: Config
  /** The file it came from, relative to the working folder; null for the defaults. */
  readonly file: string | null
  /** The keys that this file sets (see `writtenKeys`). */
  readonly keys: readonly string[]
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
  if (file === undefined) return { config: defaultConfig(), file: null, keys: [] }
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
  const text = await readSmallText(cwd, file, {
    what: 'configuration',
    code: 'CONFIG_UNREADABLE',
    bytes: CONFIG_BYTES_AT_MOST,
  })
  // The YAML parser is loaded only where there is something to parse.
  const { parseConfig, writtenKeys } = await import('../config/parse.ts')
  return { config: parseConfig(text, file), file, keys: writtenKeys(text) }
}

/** Also true for a link to nothing: a broken configuration is told, not passed over. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
