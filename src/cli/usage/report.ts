import { type Command, Option } from 'commander'
import { NOTIFICATION_KIND_NAMES, REPORT_FORMAT_NAMES, type ReportOptions, VISIBILITIES } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { notEmpty, oneOf, repositories, topic } from '../values.ts'
import { type Ended, withCommon, withTracker } from './options-of-all.ts'

/** The command `report`. */
export function addReport(program: Command, terminal: Terminal, ended: Ended): void {
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
      const { report } = await import('../report.ts')
      ended(await report(terminal, options))
    })
}
