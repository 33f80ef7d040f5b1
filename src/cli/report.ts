import { reportItems } from '../commands/report.ts'
import { renderReport } from '../report/render.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { ReportOptions } from './options.ts'
import { openSession } from './session.ts'
import { type Terminal, wantsColours } from './terminal.ts'
import { chooseTracker } from './tracker.ts'

export async function report(terminal: Terminal, options: ReportOptions): Promise<ExitCode> {
  const session = await openSession(terminal, options)
  const { config, today, progress, print } = session
  const { tracker, repository, routing } = await chooseTracker(terminal, options, session)
  const ways = routing === undefined ? {} : { routing }
  const publish = options.publish === true && options.dryRun !== true
  if (options.publish === true && !publish) progress('Dry run: the report is not published.')
  const { report: measured } = await reportItems({
    tracker,
    config,
    today,
    publish,
    progress,
    repository,
    ...ways,
  })
  print(
    renderReport(options.format, measured, {
      title: config.report.title,
      color: wantsColours(terminal, options.color),
    }),
  )
  return EXIT.done
}
