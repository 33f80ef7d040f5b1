import { type Command, Option } from 'commander'
import { CHECK_FORMATS, type CheckOptions, FAIL_LEVELS } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { count, notEmpty, oneOf } from '../values.ts'
import { type Ended, PATHS, withCommon } from './options-of-all.ts'

/** The command `check`. */
export function addCheck(program: Command, terminal: Terminal, ended: Ended): void {
  withCommon(program.command('check').description('validate postmortems; list findings'), CHECK_FORMATS)
    .argument(...PATHS)
    .addOption(
      new Option('--fail-on <level>', `exit with 1 from this severity on: ${FAIL_LEVELS.join(', ')}`)
        .default('error')
        .argParser(oneOf(FAIL_LEVELS)),
    )
    .addOption(
      new Option('--max-warnings <n>', 'exit with 1 for more warnings than these, too').argParser(count),
    )
    .option('--compact', 'one line for each finding: path:line:column severity rule message')
    .addOption(
      new Option('--watch', 'check again whenever a document changes, until Ctrl-C').conflicts([
        'updateBaseline',
        'printConfig',
      ]),
    )
    .addOption(
      new Option('--baseline <file>', 'findings that are known and not told again').argParser(notEmpty),
    )
    .addOption(
      new Option(
        '--fix',
        'mend what needs no judgement: dates as YYYY-MM-DD, checkboxes, skeletons of missing sections',
      ).conflicts(['updateBaseline', 'printConfig', 'watch']),
    )
    .option('--dry-run', 'with --fix: print the changes as a diff, write nothing')
    .option('--update-baseline', 'write all present findings to the baseline, and tell none')
    .addOption(
      new Option(
        '--print-config <file>',
        'print what applies to a document, and where it comes from',
      ).argParser(notEmpty),
    )
    .action(async (found: string[], options: CheckOptions) => {
      const { check } = await import('../check.ts')
      ended(await check(terminal, found, options))
    })
}
