import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Failure } from '../../errors.ts'

/** Longer files are none of ours. */
const MAX_SIZE = 1_000_000
const ISSUE_FILE = /^(\d{1,9})(?:-.*)?\.md$/i

export interface NumberedFile {
  readonly number: number
  readonly name: string
}

/** The files of one folder: nothing is read or written outside of it, and nothing is ever half there. */
export class IssueFolder {
  /** As the user named it; for messages and addresses. */
  readonly shown: string
  readonly #path: string
  readonly #root: string

  /** `directory` relative to `root`, or absolute. */
  constructor(directory: string, root: string) {
    this.shown = directory
    this.#root = resolve(root)
    this.#path = resolve(root, directory)
  }

  /** By number. None when there is no such folder. @throws Failure when two files share a number */
  async list(): Promise<readonly NumberedFile[]> {
    return this.#guard('read', async () => {
      await this.#requireInside()
      const entries = await readdir(this.#path, { withFileTypes: true }).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return []
        throw error
      })
      const files = entries.flatMap((entry) => {
        const number = ISSUE_FILE.exec(entry.name)?.[1]
        if (number === undefined) return []
        if (!entry.isFile()) throw this.#notPlain(entry.name)
        return [{ number: Number(number), name: entry.name }]
      })
      files.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1))
      const twice = files.find(({ number }, index) => files[index - 1]?.number === number)
      if (twice !== undefined) throw this.#twice(twice)
      return files
    })
  }

  async read(name: string): Promise<string> {
    return this.#guard('read', async () => {
      const file = join(this.#path, name)
      if (!(await lstat(file)).isFile()) throw this.#notPlain(name)
      if ((await stat(file)).size > MAX_SIZE)
        throw this.#failure(`${this.address(name)} is larger than 1 MB.`)
      return readFile(file, 'utf8')
    })
  }

  /** Replaces a file in one step; a reader sees the old or the new one. */
  async replace(name: string, content: string): Promise<void> {
    await this.#guard('write', async () => {
      await this.#requireInside()
      const temporary = join(this.#path, `.${name}.${randomUUID()}.tmp`)
      try {
        await writeNew(temporary, content)
        await rename(temporary, join(this.#path, name))
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    })
  }

  /**
   * Adds a file under the next free number, never one that another run takes at the same moment: a number is claimed by
   * a file that only one can create, looked up once more, and then given its name.
   */
  async add(slug: string, content: string): Promise<NumberedFile> {
    return this.#guard('write', async () => {
      await this.#requireInside()
      await mkdir(this.#path, { recursive: true })
      const numbers = (await this.list()).map(({ number }) => number)
      for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
        const added = await this.#addAs(number, slug, content)
        if (added !== null) return added
      }
    })
  }

  async #addAs(number: number, slug: string, content: string): Promise<NumberedFile | null> {
    const digits = String(number).padStart(4, '0')
    const claim = join(this.#path, `.${digits}.claim`)
    try {
      await writeNew(claim, content)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return null
      await rm(claim, { force: true })
      throw error
    }
    const name = `${digits}-${slug}.md`
    const isTaken = (await this.list()).some((file) => file.number === number)
    if (isTaken) await rm(claim, { force: true })
    else await rename(claim, join(this.#path, name))
    return isTaken ? null : { number, name }
  }

  /** Where people find the file. */
  address(name: string): string {
    return `${this.shown.replaceAll('\\', '/').replace(/\/+$/, '')}/${name}`
  }

  /** A folder within the root must not lead out of it, through itself or a folder above. */
  async #requireInside(): Promise<void> {
    if (!isWithin(this.#path, this.#root)) return
    const real = await realpath(await nearest(this.#path))
    if (!isWithin(real, await realpath(this.#root))) {
      throw this.#failure(`The folder ${this.shown} leads out of the working folder through a symbolic link.`)
    }
  }

  #notPlain(name: string): Failure {
    return this.#failure(`${this.address(name)} is not a plain file.`)
  }

  #twice({ number, name }: NumberedFile): Failure {
    return this.#failure(`${this.address(name)}: another file has the number ${number} too.`)
  }

  #failure(message: string, cause?: unknown): Failure {
    return new Failure({
      code: 'DIRECTORY_INVALID',
      kind: 'tracker',
      message,
      advice: 'Mend it, or choose another folder with --directory; until then nothing is planned.',
      cause,
    })
  }

  async #guard<Value>(what: 'read' | 'write', act: () => Promise<Value>): Promise<Value> {
    try {
      return await act()
    } catch (error) {
      const code = codeOf(error)
      if (error instanceof Failure || code === null) throw error
      throw this.#failure(`Could not ${what} in the folder ${this.shown} (${code}).`, error)
    }
  }
}

async function writeNew(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The path itself, or the nearest folder above it that exists. */
async function nearest(path: string): Promise<string> {
  try {
    await lstat(path)
    return path
  } catch {
    return dirname(path) === path ? path : nearest(dirname(path))
  }
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
