import { dirname, relative, resolve, sep } from 'node:path'
import { Failure } from '../errors.ts'
import type { Documents } from '../files/document-file.ts'
import { FolderWatch } from '../files/watch-folders.ts'
import { counted } from '../findings/summary.ts'
import { type Checked, checkAll } from './check-all.ts'
import { failureLines } from './describe-error.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { CheckOptions } from './options.ts'
import { openSession } from './session.ts'
import { CLEAR, redraws, type Terminal } from './terminal.ts'

/**
 * `check --watch`: checks again whenever something changes in a folder of the documents or of the configuration, and shows
 * the result where it is another, until the person ends it.
 */
export async function watch(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const folders = new FolderWatch()
  let isEnded = false
  const ended = terminal.untilInterrupted().then(() => {
    isEnded = true
  })
  try {
    let shown = show(terminal, await round(terminal, paths, options, folders), null)
    while (!isEnded) {
      await Promise.race([ended, folders.changed()])
      if (!isEnded) shown = show(terminal, await roundOrFailure(terminal, paths, options, folders), shown)
    }
  } finally {
    folders.close()
  }
  return EXIT.done
}

/** What one round has to show: the result, and what goes to standard error. */
interface Round extends Pick<Checked, 'notices'> {
  readonly text: string
}

async function round(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
  folders: FolderWatch,
): Promise<Round> {
  const session = await openSession(terminal, options)
  const found = await session.documents(paths)
  const watched = foldersOf(terminal.cwd, found, [session.configFile, session.config.check.baseline])
  const unwatched = folders.watch(watched)
  const { pieces, notices } = await checkAll(terminal, session, found, options)
  const left = unwatched > 0 ? [`${counted(unwatched, 'folder')} cannot be watched.`] : []
  return {
    text: [...pieces].join(''),
    notices:
      options.quiet === true
        ? []
        : [...notices, ...left, `Watching ${counted(watched.length, 'folder')}; Ctrl-C ends.`],
  }
}

/** While somebody writes, a configuration may be wrong and a file away for a moment: that is told, and ends nothing. */
async function roundOrFailure(...round_: Parameters<typeof round>): Promise<Round> {
  try {
    return await round(...round_)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { text: '', notices: [`error: ${failureLines(error).join('\n')}`] }
  }
}

function show(terminal: Terminal, { text, notices }: Round, shown: string | null): string {
  const whole = [text, ...notices].join('\n')
  if (whole === shown) return whole
  if (redraws(terminal.stdout, terminal)) terminal.stdout.write(CLEAR)
  terminal.stdout.write(text)
  for (const notice of notices) terminal.stderr.write(`${notice}\n`)
  return whole
}

/** The folders of files and all those between them and the working folder, which is one of them: absolute, each once. */
function foldersOf(cwd: string, documents: Documents, others: readonly (string | null)[]): readonly string[] {
  const files = [...documents.map(({ path }) => path), ...others.filter((path) => path !== null)]
  const folders = new Set([cwd])
  for (const file of files) {
    let folder = dirname(resolve(cwd, file))
    const isWithin = !relative(cwd, folder).split(sep).includes('..')
    while (!folders.has(folder)) {
      folders.add(folder)
      if (isWithin) folder = dirname(folder)
    }
  }
  return [...folders]
}
