import { Command, Option } from 'commander'
import { choiceOf } from '../nearest-name.ts'
import { TEMPLATE_NAMES } from '../templates/template-names.ts'
import { VERSION } from '../version.ts'
import type { ExitCode } from './exit-code.ts'
import {
  CHECK_FORMATS,
  type CheckOptions,
  DEFAULT_DIRECTORY,
  DEFAULT_MAX_MINUTES,
  DEFAULT_MAX_NEW_ISSUES,
  DEFAULT_MAX_REQUESTS,
  DOCUMENT_FORMATS,
  type ExtractOptions,
  FAIL_LEVELS,
  type InitOptions,
  type NewOptions,
  NOTIFICATION_KIND_NAMES,
  REPORT_FORMAT_NAMES,
  type ReportOptions,
  type SyncOptions,
  TRACKERS,
  VISIBILITIES,
} from './options.ts'
import type { Terminal } from './terminal.ts'
import { calendarDate, count, notEmpty, oneOf, repositories, repository, topic } from './values.ts'

/** Told how a command ended. */
type Ended = (exitCode: ExitCode) => void

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

  const paths = ['[paths...]', 'files, folders or globs; default: `paths` of the configuration'] as const

  const allowMassClose = [
    '--allow-mass-close',
    'close issues though more than a fifth of all, or most of a document that is gone, would be',
  ] as const

  withCommon(program.command('check').description('validate postmortems; list findings'), CHECK_FORMATS)
    .argument(...paths)
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
      const { check } = await import('./check.ts')
      ended(await check(terminal, found, options))
    })

  withCommon(
    program.command('extract').description('print what was understood of each document'),
    DOCUMENT_FORMATS,
  )
    .argument(...paths)
    .option('--explain', 'tell for each line what it was taken for, and why')
    .action(async (found: string[], options: ExtractOptions) => {
      const { extract } = await import('./extract.ts')
      ended(await extract(terminal, found, options))
    })

  withTracker(withCommon(program.command('plan').description('print what sync would do'), DOCUMENT_FORMATS))
    .argument(...paths)
    .option(...allowMassClose)
    .addOption(
      new Option('--plan-out <file>', 'write the plan there, too, for `sync --from-plan`').argParser(
        notEmpty,
      ),
    )
    .action(async (found: string[], options: SyncOptions) => {
      const { plan } = await import('./plan.ts')
      ended(await plan(terminal, found, options))
    })

  withTracker(
    withCommon(
      program.command('sync').description('make the tracker agree with the documents'),
      DOCUMENT_FORMATS,
    ),
  )
    .option('--write-back', 'write the number of its issue behind each item, into the documents')
    .argument(...paths)
    .option(...allowMassClose)
    .addOption(
      new Option(
        '--from-plan <file>',
        'carry out this plan and nothing else; refused when anything it rests on has changed',
      ).argParser(notEmpty),
    )
    .action(async (found: string[], options: SyncOptions) => {
      const { sync } = await import('./sync.ts')
      ended(await sync(terminal, found, options))
    })

  withTracker(
    withCommon(
      program.command('report').description('print the state of the action items'),
      REPORT_FORMAT_NAMES,
    ),
  )
    .option('--publish', 'keep the report issue up to date')
    .addOption(
      new Option(
        '--badge <file>',
        'write a badge there, too: an SVG such as "action items: 3 overdue"',
      ).argParser(notEmpty),
    )
    // Not checked here: commander would quote it.
    .option(
      '--notify <url>',
      'tell a channel of Slack or Microsoft Teams, or another webhook; better in POSTMORTEM_ACTIONS_NOTIFY_URL, where no list of processes shows it',
    )
    .addOption(
      new Option(
        '--notify-as <kind>',
        `what the webhook takes: ${NOTIFICATION_KIND_NAMES.join(', ')}; default: told by its host`,
      ).argParser(oneOf(NOTIFICATION_KIND_NAMES)),
    )
    .addOption(
      new Option(
        '--cache <file>',
        'keep the issues there, so that the next report reads only those that changed',
      ).argParser(notEmpty),
    )
    .addOption(
      new Option(
        '--merge <file...>',
        'one report of those in these files, made with `--format json`; no issue is read',
      ).conflicts(['publish', 'tracker', 'repo', 'directory', 'today', 'cache']),
    )
    .addOption(
      new Option(
        '--repositories <owner/name,...>',
        'further repositories to tell of, in place of `report.repositories` and `report.topic`; may be given again',
      )
        .argParser(repositories)
        .conflicts(['merge', 'directory']),
    )
    .addOption(
      new Option(
        '--topic <topic>',
        'tell of all repositories of `report.organisation` with this topic, in the same way',
      )
        .argParser(topic)
        .conflicts(['merge', 'directory']),
    )
    .addOption(
      new Option(
        '--audience <visibility>',
        `who will read what is printed: ${VISIBILITIES.join(', ')} (of repositories that fewer may read, counts alone); default: whoever runs this, in a workflow all who can read its repository`,
      ).argParser(oneOf(VISIBILITIES)),
    )
    .action(async (options: ReportOptions) => {
      const { report } = await import('./report.ts')
      ended(await report(terminal, options))
    })

  withCommon(program.command('init').description('write a starter configuration and workflow'), null)
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'print what would be written, write nothing')
    .action(async (options: InitOptions) => {
      const { init } = await import('./init.ts')
      ended(await init(terminal, options))
    })

  withCommon(program.command('new').description('write a postmortem from a template'), null)
    .argument('<title>', 'what happened, in a few words', notEmpty)
    .addOption(
      new Option(
        '--template <name>',
        `the template: ${TEMPLATE_NAMES.join(', ')}; default: \`template\` of the configuration`,
      ).argParser(oneOf(TEMPLATE_NAMES)),
    )
    .action(async (title: string, options: NewOptions) => {
      const { writeNew } = await import('./new.ts')
      ended(await writeNew(terminal, title, options))
    })

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

  return program
}

const EXIT_CODES = `
Exit codes:
  0  done, nothing at or above the failing level
  1  findings at or above it (check)
  2  wrong usage or configuration
  3  the tracker failed or work is left over; running again finishes it`

function withCommon(command: Command, formats: readonly string[] | null): Command {
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

function withTracker(command: Command): Command {
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
    .option('--dry-run', 'write nothing, print the plan')
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
