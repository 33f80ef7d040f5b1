import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { dateOfInstant, isCalendarDate } from '../calendar/date.ts'
import type { SyncInput } from '../commands/sync.ts'
import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { type Checkout, findCheckout, sourceLinks } from '../files/checkout.ts'
import { documentExistsIn } from '../files/document-exists.ts'
import type { Documents } from '../files/document-file.ts'
import { type DocumentPlaces, documentPlaces } from '../files/document-places.ts'
import { keepHeapSmall } from '../files/heap.ts'
import { CONFIG_FILES, loadConfig } from '../files/load-config.ts'
import { serverKind } from '../files/server-pages.ts'
import type { SourceLinks } from '../files/source-links.ts'
import { logLine } from '../safe-text/log-line.ts'
import type { CommonOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** What every command works with: the configuration, the day, and the ways to documents and to people. */
export interface Session {
  readonly config: Config
  /** Where it was read from; null for the defaults. */
  readonly configFile: string | null
  /** The keys it sets. */
  readonly configKeys: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** True when the day was given rather than read from the clock. */
  readonly isTodayGiven: boolean
  /** The documents that `paths` name, or those of the configuration; what lies in the folder of issues is none. */
  readonly documents: (paths: readonly string[], issues?: string | null) => Promise<Documents>
  /** The folder, absolute, that links may not lead out of: the checkout, or the working folder. */
  readonly root: () => Promise<string>
  /** Null where the working folder lies in none. */
  readonly checkout: () => Promise<Checkout | null>
  readonly documentExists: (path: string) => boolean
  readonly links: () => Promise<SourceLinks>
  /** Paths of documents as found, and from the top of the checkout. */
  readonly places: () => Promise<DocumentPlaces>
  /** Writes into the documents on disk. */
  readonly writeBack: () => Promise<NonNullable<SyncInput['writeBack']>>
  /** One line to standard error, unless it is to be quiet. */
  readonly progress: (message: string) => void
  /** One line to standard error, quiet or not: something was left out. */
  readonly warn: (message: string) => void
  /** The result, to standard output. */
  readonly print: (text: string) => void
}

export async function openSession(terminal: Terminal, options: CommonOptions): Promise<Session> {
  const { cwd, environment } = terminal
  const { config, file: configFile, keys: configKeys } = await loadConfig(cwd, options.config ?? null)
  const given = options.today ?? environment.POSTMORTEM_ACTIONS_TODAY
  const warn = (message: string): void => {
    terminal.stderr.write(`${logLine(message)}\n`)
  }
  const progress = (message: string): void => {
    if (options.quiet !== true) warn(message)
  }
  let checkout: Promise<Checkout | null> | undefined
  const checkedOut = (): Promise<Checkout | null> => {
    checkout ??= findCheckout(cwd)
    return checkout
  }
  const root = async (): Promise<string> => (await checkedOut())?.root ?? cwd
  if (configFile === null) tellConfigAbove(cwd, await root(), warn)
  return {
    config,
    configFile,
    configKeys,
    today: given ? requireDate(given) : dateOfInstant(terminal.now(), config.timezone),
    isTodayGiven: Boolean(given),
    async documents(paths, issues = null) {
      const { findDocuments } = await import('../files/find-documents.ts')
      const top = await root()
      const found = await findDocuments({
        cwd,
        root: top,
        patterns: config.paths,
        ignore: config.ignore,
        apart: issues === null ? [] : [resolve(cwd, issues)],
        explicit: paths,
      })
      keepHeapSmall(found.length)
      if (found.length === 0) progress(nothingFound(cwd, top, config.paths))
      return found
    },
    root,
    checkout: checkedOut,
    documentExists: documentExistsIn(cwd),
    async writeBack() {
      const { createDocumentWriter } = await import('../files/document-writer.ts')
      const found = await checkedOut()
      const source = environment.GITHUB_REPOSITORY || found?.origin?.repository || null
      return { writer: createDocumentWriter(cwd, found?.root ?? cwd), source }
    },
    links: async () => localLinks(terminal, await checkedOut()),
    places: async () => documentPlaces({ root: await root(), cwd }),
    progress,
    warn,
    print: (text) => terminal.stdout.write(text),
  }
}

/** Says where was looked: a folder within the repository is easily taken for its top. */
function nothingFound(cwd: string, root: string, patterns: readonly string[]): string {
  const here = relative(root, cwd).replaceAll(sep, '/')
  const isBelow = here !== '' && !here.startsWith('..') && !isAbsolute(here)
  const what = `nothing in ${isBelow ? here : 'this folder'} matches ${patterns.join(', ')}`
  const advice = isBelow
    ? `The repository begins at ${relative(cwd, root).replaceAll(sep, '/')}: run the command there, or name files or folders.`
    : 'Name files or folders, set `paths` in the configuration, or let `init` look for them.'
  return `No documents: ${what}. ${advice}`
}

/** A configuration holds for runs in its own folder; one that stands above and does not hold is worth a word. */
function tellConfigAbove(cwd: string, root: string, warn: (message: string) => void): void {
  if (resolve(cwd) === resolve(root)) return
  for (const file of CONFIG_FILES) {
    if (!existsSync(join(root, file))) continue
    warn(
      `${file} at the top of the repository does not hold here, in a folder below it: run this there, or name it with --config.`,
    )
    return
  }
}

function requireDate(given: string): string {
  if (isCalendarDate(given)) return given
  throw new Failure({
    code: 'TODAY_INVALID',
    kind: 'usage',
    message: `POSTMORTEM_ACTIONS_TODAY: ${JSON.stringify(given)} is no day of the form YYYY-MM-DD.`,
    advice: 'Correct it, or leave it out for the present day.',
  })
}

/** Permalinks where the server, the repository and the commit are known: from the environment, else from the checkout. */
function localLinks({ cwd, environment }: Terminal, checkout: Checkout | null): SourceLinks {
  const serverUrl = environment.GITHUB_SERVER_URL || checkout?.origin?.serverUrl
  const repository = environment.GITHUB_REPOSITORY || checkout?.origin?.repository
  if (checkout === null || !serverUrl || !repository) return sourceLinks(null)
  const { commit, root } = checkout
  return sourceLinks({ kind: serverKind(environment), serverUrl, repository, commit, root, cwd })
}
