import { isAbsolute, relative, resolve, sep } from 'node:path'
import { ACTION_REFERENCE, starterFiles } from '../commands/init.ts'
import { defaultConfig } from '../config/resolve.ts'
import { Failure } from '../errors.ts'
import { defaultBranch, findCheckout } from '../files/checkout.ts'
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
  const files = starterFiles({ defaultBranch: branch, timezone: defaultConfig().timezone, configPath })
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
