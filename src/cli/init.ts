import { ACTION_REFERENCE, starterFiles } from '../commands/init.ts'
import { defaultConfig } from '../config/resolve.ts'
import { Failure } from '../errors.ts'
import { defaultBranch } from '../files/checkout.ts'
import { writeFiles } from '../files/write-files.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { InitOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

export async function init(terminal: Terminal, options: InitOptions): Promise<ExitCode> {
  const { cwd, stdout, stderr } = terminal
  const branch = (await defaultBranch(cwd)) ?? 'main'
  const files = starterFiles({ defaultBranch: branch, timezone: defaultConfig().timezone })
  try {
    await writeFiles(cwd, files, options.force === true)
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

function withForce({ code, kind, message }: Failure): Failure {
  return new Failure({ code, kind, message, advice: 'Nothing was written; --force overwrites.' })
}
