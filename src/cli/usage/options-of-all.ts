import { type Command, Option } from 'commander'
import { VERSION } from '../../version.ts'
import type { ExitCode } from '../exit-code.ts'
import {
  DEFAULT_DIRECTORY,
  DEFAULT_MAX_MINUTES,
  DEFAULT_MAX_NEW_ISSUES,
  DEFAULT_MAX_REQUESTS,
  TRACKERS,
} from '../options.ts'
import { calendarDate, count, notEmpty, oneOf, repository } from '../values.ts'

/** Told how a command ended. */
export type Ended = (exitCode: ExitCode) => void

export const PATHS = ['[paths...]', 'files, folders or globs; default: `paths` of the configuration'] as const

/** What every command takes; `formats` null: it has one alone. */
export function withCommon(command: Command, formats: readonly string[] | null): Command {
  command
    .addOption(
      new Option('--config <file>', 'configuration file; default: .github/postmortem-actions.yml').argParser(
        notEmpty,
      ),
    )
    .addOption(
      new Option(
        '--today <date>',
        'the day all rules, due dates and reports use, YYYY-MM-DD; also POSTMORTEM_ACTIONS_TODAY',
      ).argParser(calendarDate),
    )
    .option('--quiet', 'no progress and notices')
    .option('--no-color', 'no colours, as with the environment variable NO_COLOR')
    .helpOption('--help', 'print this help')
    .version(VERSION, '--version', 'print the version')
  if (formats !== null) {
    command.addOption(
      new Option('--format <format>', `output format: ${formats.join(', ')}`)
        .default('text')
        .argParser(oneOf(formats)),
    )
  }
  return command
}

/** What every command takes that asks for issues. */
export function withTracker(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--tracker <tracker>',
        `where issues live: ${TRACKERS.join(', ')}; default: github with a repository and a token, else directory`,
      ).argParser(oneOf(TRACKERS)),
    )
    .addOption(
      new Option('--repo <owner/name>', 'repository of the issues; default: GITHUB_REPOSITORY').argParser(
        repository,
      ),
    )
    .addOption(
      new Option(
        '--directory <dir>',
        `folder of the directory tracker; default: ${DEFAULT_DIRECTORY}`,
      ).argParser(notEmpty),
    )
    .option('--dry-run', 'write nothing; plan, sync: print the plan')
    .addOption(
      new Option(
        '--max-new-issues <n>',
        `open at most so many issues in one run; default: ${DEFAULT_MAX_NEW_ISSUES}, and asked for where there would be more at first`,
      ).argParser(count),
    )
    .addOption(
      new Option('--max-requests <n>', 'end the run after so many requests to GitHub')
        .default(DEFAULT_MAX_REQUESTS)
        .argParser(count),
    )
    .addOption(
      new Option('--max-minutes <n>', 'end the run after so many minutes')
        .default(DEFAULT_MAX_MINUTES)
        .argParser(count),
    )
}
