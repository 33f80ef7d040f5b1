import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { dateOfInstant } from '../calendar/date.ts'
import { ACTION_REFERENCE, INSTALLED_SCHEMA, starterFiles, surveyWords } from '../commands/init.ts'
import { mayBePostmortem, type Survey, surveyRepository } from '../commands/survey.ts'
import { defaultConfig } from '../config/resolve.ts'
import { Failure } from '../errors.ts'
import { defaultBranch, findCheckout } from '../files/checkout.ts'
import { findDocuments } from '../files/find-documents.ts'
import { writeFiles } from '../files/write-files.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { InitOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

export async function init(terminal: Terminal, options: InitOptions): Promise<ExitCode> {
  const { cwd, stdout, stderr } = terminal
  // Workflows run from the top of a repository only, wherever in it one stands.
  const root = (await findCheckout(cwd))?.root ?? cwd
  const branch = (await defaultBranch(cwd)) ?? 'main'
  const configPath = options.config === undefined ? null : pathWithin(root, resolve(cwd, options.config))
  const survey = await surveyOf(root)
  const { timezone } = defaultConfig()
  const today = options.today ?? dateOfInstant(terminal.now(), timezone)
  const isInstalled = existsSync(resolve(root, INSTALLED_SCHEMA))
  const files = starterFiles({ defaultBranch: branch, timezone, configPath, survey, today, isInstalled })
  if (options.quiet !== true) stderr.write(`${surveyWords(survey)}\n`)
  if (options.dryRun === true) {
    stdout.write(files.map(({ path, text }) => `# ${path}\n\n${text}`).join('\n'))
    return EXIT.done
  }
  try {
    await writeFiles(root, files, options.force === true)
  } catch (error) {
    throw error instanceof Failure && error.code === 'FILE_EXISTS' ? withForce(error) : error
  }
  stdout.write(files.map(({ path }) => `${path}\n`).join(''))
  if (options.quiet !== true) {
    stderr.write(
      `Replace ${ACTION_REFERENCE} in the workflow by the release you have read, then commit both files.\n`,
    )
  }
  return EXIT.done
}

/** Reads what may be postmortems, wherever in the repository it lies. */
async function surveyOf(root: string): Promise<Survey> {
  const { paths, ignore } = defaultConfig()
  const documents = await findDocuments({
    cwd: root,
    root,
    patterns: ['**/*.{md,markdown,txt}'],
    ignore,
    explicit: [],
  })
  const isDefault = picomatch([...paths], { nocase: true, dot: true })
  return surveyRepository(
    documents.filter(({ path }) => isDefault(path) || mayBePostmortem(path)),
    isDefault,
  )
}

/** Relative to `root`, `/` separators: where the workflow finds it. */
function pathWithin(root: string, file: string): string {
  const path = relative(root, file)
  if (path !== '' && !path.startsWith('..') && !isAbsolute(path)) return path.replaceAll(sep, '/')
  throw new Failure({
    code: 'USAGE_INVALID',
    kind: 'usage',
    message: `--config ${plainLine(file)} is no file in this repository.`,
    advice: 'The configuration is read from the checkout; name a place in it.',
  })
}

function withForce({ code, kind, message }: Failure): Failure {
  return new Failure({ code, kind, message, advice: 'Nothing was written; --force overwrites.' })
}
