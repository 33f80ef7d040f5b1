import { Command } from 'commander'
import { choiceOf } from '../nearest-name.ts'
import { VERSION } from '../version.ts'
import type { Terminal } from './terminal.ts'
import { addCheck } from './usage/check.ts'
import { addExtract } from './usage/extract.ts'
import { addInitAndNew } from './usage/init-and-new.ts'
import type { Ended } from './usage/options-of-all.ts'
import { addPlanAndSync } from './usage/plan-and-sync.ts'
import { addReport } from './usage/report.ts'

/**
 * The commands and their options (contract, part 1). What a command needs is loaded when it runs, so that help and usage
 * errors come at once.
 */
export function createProgram(terminal: Terminal, ended: Ended): Command {
  const program = new Command('postmortem-actions')
    .description(
      'Validates postmortems, turns their action items into tracked issues exactly once, and reports what is still open.',
    )
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXIT_CODES)

  for (const add of [addCheck, addExtract, addPlanAndSync, addReport, addInitAndNew]) {
    add(program, terminal, ended)
  }
  program.showHelpAfterError('`postmortem-actions --help` lists the commands.')
  for (const command of program.commands) {
    command.showHelpAfterError(`\`postmortem-actions help ${command.name()}\` lists its options.`)
  }
  addHelp(program)
  return program
}

function addHelp(program: Command): void {
  program
    .command('help')
    .description('print the help of a command')
    .argument('[command]')
    .helpOption('--help', 'print this help')
    .action((name?: string) => {
      const named = name === undefined ? program : program.commands.find((one) => one.name() === name)
      if (named !== undefined) return named.outputHelp()
      const known = program.commands.map((one) => one.name())
      program.error(`error: unknown command '${name}'; choose ${choiceOf(name ?? '', known)}`)
    })
}

const EXIT_CODES = `
Exit codes:
  0  done, nothing at or above the failing level
  1  findings at or above it (check)
  2  wrong usage or configuration
  3  the tracker failed or work is left over; running again finishes it`
