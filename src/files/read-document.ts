import { readFileSync, realpathSync, statSync } from 'node:fs'
import type { Boundary } from './boundary.ts'
import { decodeText } from './decode.ts'
import type { DocumentFile } from './document-file.ts'

/** No postmortem is that large; the parser takes more than linear time for some inputs. */
const DOCUMENT_BYTES_AT_MOST = 1024 * 1024

export interface Candidate {
  /** As shown. */
  readonly path: string
  /** Absolute. */
  readonly file: string
  readonly boundary: Boundary
}

/** The file system as far as reading needs it. */
export interface FileAccess {
  realpath(file: string): string
  stat(file: string): { readonly size: number; isFile(): boolean; isDirectory(): boolean }
  readFile(file: string): Uint8Array
}

// One after the other and at once: for small files this is many times as fast as to wait for each step of each.
const disk: FileAccess = {
  realpath: realpathSync.native,
  stat: statSync,
  readFile: (file) => readFileSync(file),
}

/** The document's text, or what keeps it from being read. Never throws for what a file can do. */
export function readDocument(candidate: Candidate, files: FileAccess = disk): DocumentFile {
  const { path, file, boundary } = candidate
  try {
    const real = files.realpath(file)
    if (!boundary.holds(real)) {
      return problem(
        path,
        'file-outside',
        'This is a link that leads out of the repository; it was not followed.',
      )
    }
    const found = files.stat(real)
    if (found.isDirectory())
      return problem(
        path,
        'file-unreadable',
        'This is a folder, or a link to one, that cannot be read as a document.',
      )
    if (!found.isFile()) return problem(path, 'file-unreadable', 'This is not a regular file.')
    if (found.size > DOCUMENT_BYTES_AT_MOST) return tooLarge(path, found.size)
    const decoded = decodeText(files.readFile(real))
    if ('text' in decoded) return { path, text: decoded.text }
    return problem(path, decoded.problem.code, decoded.problem.message, decoded.problem.line)
  } catch (error) {
    return problem(path, 'file-unreadable', `This file could not be read: ${reason(error)}.`)
  }
}

function tooLarge(path: string, size: number): DocumentFile {
  const mebibytes = (size / 1024 / 1024).toFixed(1)
  return problem(
    path,
    'file-too-large',
    `This file is too large to be a postmortem: ${mebibytes} MiB, at most 1 MiB is read.`,
  )
}

function problem(path: string, code: string, message: string, line = 1): DocumentFile {
  return { path, problem: { code, message, startLine: line, endLine: line } }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is gone, or is a link to nothing',
  ELOOP: 'it is a link that leads in a circle',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return REASONS[code] ?? code
}
