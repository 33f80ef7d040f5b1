import { realpathSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { boundaryOf, contains } from './boundary.ts'
import type { Documents } from './document-file.ts'
import { DocumentsOnDisk } from './documents-on-disk.ts'
import { listFiles } from './list-files.ts'
import type { Candidate } from './read-document.ts'

export interface FindOptions {
  /** Working folder, absolute: paths are relative to it. */
  readonly cwd: string
  /** Folder that links may not lead out of, absolute: the checkout, or the working folder. */
  readonly root: string
  /** Globs of the configuration; that one of them matches nothing is no fault. `!` before one takes away. */
  readonly patterns: readonly string[]
  /** Globs of files that are no documents; they do not hold for a file named by itself. */
  readonly ignore: readonly string[]
  /** Files, folders and globs named by a person; when there are any, they go before `patterns`, and each must match. */
  readonly explicit: readonly string[]
  /** Folders, absolute, whose files are no documents though they lie among them: the issues of the directory tracker. */
  readonly apart?: readonly string[]
}

/** What a folder named by a person is searched for. */
const IN_FOLDERS = '**/*.{md,markdown,txt}'
/** Nobody has more postmortems; a pattern that finds more is a mistake. */
const DOCUMENTS_AT_MOST = 50_000

/**
 * Finds documents: sorted by path, each file once, also where a link within the repository leads to it. One that cannot be
 * read is among them, with its problem.
 * @throws Failure `PATH_NOT_FOUND` (usage) naming every one of `explicit` that matches nothing.
 */
export async function findDocuments(options: FindOptions): Promise<Documents> {
  const candidates = options.explicit.length > 0 ? await named(options) : await configured(options)
  const apart = options.apart ?? []
  return new DocumentsOnDisk(
    withoutTwins(candidates.filter(({ file }) => !apart.some((folder) => contains(folder, file)))),
  )
}

async function configured(options: FindOptions): Promise<Candidate[]> {
  const wanted = options.patterns.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = options.patterns.filter((pattern) => pattern.startsWith('!')).map((one) => one.slice(1))
  const search = { ...options, ignore: [...options.ignore, ...unwanted] }
  const found = await Promise.all(wanted.map((pattern) => byGlob(search, pattern)))
  return found.flat()
}

async function named(options: FindOptions): Promise<Candidate[]> {
  const found = await Promise.all(options.explicit.map((argument) => byArgument(options, argument)))
  const missing = options.explicit.filter((_, index) => found[index]?.length === 0)
  if (missing.length === 0) return found.flat()
  throw new Failure({
    code: 'PATH_NOT_FOUND',
    kind: 'usage',
    message: missing.map((argument) => `${plainLine(argument)}: no document there`).join('\n'),
    advice: 'Name files, folders that hold .md, .markdown or .txt files, or globs that match some.',
  })
}

async function byArgument(options: FindOptions, argument: string): Promise<Candidate[]> {
  const file = resolve(options.cwd, argument)
  const found = await stat(file).catch((error: unknown) => (isMissing(error) ? null : 'unreadable'))
  if (found === null) return byGlob(options, argument)
  if (found !== 'unreadable' && found.isDirectory()) return inFolder(options, file, IN_FOLDERS)
  const boundary = await boundaryOf(options.root, dirname(file))
  return [{ path: shownPath(options.cwd, file), file, boundary }]
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

async function byGlob(options: FindOptions, pattern: string): Promise<Candidate[]> {
  const segments = (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/')
  const magic = segments.findIndex((segment) => picomatch.scan(segment).isGlob)
  const fixed = magic < 0 ? segments.length - 1 : magic
  // The search starts below the part without wildcards, so that a link among its folders is seen before it is followed.
  const folder = resolve(
    options.cwd,
    segments.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.'),
  )
  return inFolder(options, folder, segments.slice(fixed).join('/'))
}

async function inFolder(options: FindOptions, folder: string, pattern: string): Promise<Candidate[]> {
  const real = await realpath(folder).catch(() => null)
  if (real === null) return []
  const boundary = await boundaryOf(options.root, folder)
  // Told as a document that cannot be read, and not searched: there may be a whole disk behind it.
  if (!boundary.holds(real)) return [{ path: shownPath(options.cwd, folder), file: folder, boundary }]
  const { files, unreadable } = await listFiles(folder, pattern)
  if (files.length > DOCUMENTS_AT_MOST) throw tooMany(pattern, shownPath(options.cwd, folder), files.length)
  const isIgnored = picomatch([...options.ignore], { nocase: true, dot: true })
  const documents = files
    .filter((name) => !isIgnored(name))
    .map((name) => join(folder, name))
    .filter((file) => !isIgnored(shownPath(options.cwd, file)))
  // A folder that cannot be looked into is told like a document that cannot be read.
  return [...documents, ...unreadable].map((file) => ({ path: shownPath(options.cwd, file), file, boundary }))
}

function tooMany(pattern: string, folder: string, count: number): Failure {
  return new Failure({
    code: 'TOO_MANY_DOCUMENTS',
    kind: 'usage',
    message: `${plainLine(pattern)} in ${plainLine(folder)} matches ${count} files, more than ${DOCUMENTS_AT_MOST}.`,
    advice: 'Name the folders of the postmortems in `paths`.',
  })
}

function shownPath(cwd: string, file: string): string {
  return relative(cwd, file).replaceAll(sep, '/') || '.'
}

/** Sorted by path; of several names of one file the one that is no link is kept, else the first. */
function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  const folders = new Map<string, string>()
  const kept = new Map<string, { readonly candidate: Candidate; readonly isLink: boolean }>()
  for (const candidate of [...candidates].sort((a, b) => compare(a.path, b.path))) {
    const { file } = candidate
    const folder = folders.get(dirname(file)) ?? realOr(dirname(file))
    folders.set(dirname(file), folder)
    const real = realOr(file)
    const isLink = real !== join(folder, basename(file))
    const known = kept.get(real)
    if (known === undefined || (known.isLink && !isLink)) kept.set(real, { candidate, isLink })
  }
  return [...kept.values()].map(({ candidate }) => candidate).sort((a, b) => compare(a.path, b.path))
}

/** The path without links, or as it is where it leads nowhere. */
function realOr(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
