import { CommanderError } from 'commander'
import { keepNewObjectsFew } from '../files/heap.ts'
import { describeError } from './describe-error.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { createProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

/** Carries out what was typed; gives the exit code. Throws nothing. */
export async function runCommandLine(terminal: Terminal): Promise<ExitCode> {
  keepNewObjectsFew()
  let exitCode: ExitCode = EXIT.done
  const program = createProgram(terminal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...terminal.args], { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has told the person by then; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    const described = describeError(error, Boolean(terminal.environment.DEBUG))
    terminal.stderr.write(described.text)
    return described.exitCode
  }
}
