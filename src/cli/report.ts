import { mergeFiles } from '../commands/merge-reports.ts'
import { reportItems } from '../commands/report.ts'
import { staleBotFiles } from '../files/stale-bot-files.ts'
import { writeFiles } from '../files/write-files.ts'
import { badge } from '../report/badge.ts'
import { renderReport } from '../report/render.ts'
import type { Report } from '../report/report.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { ReportOptions } from './options.ts'
import { openSession, type Session } from './session.ts'
import { type Terminal, wantsColours } from './terminal.ts'
import { chooseTracker } from './tracker.ts'

export async function report(terminal: Terminal, options: ReportOptions): Promise<ExitCode> {
  const session = await openSession(terminal, options)
  const { config, print } = session
  const told =
    options.merge === undefined
      ? await measured(terminal, options, session)
      : await mergeFiles(terminal.cwd, options.merge, config)
  if (options.badge !== undefined) await writeBadge(terminal, options.badge, options, session, told)
  print(
    await renderReport(options.format, told, {
      title: config.report.title,
      color: wantsColours(terminal, options.color),
    }),
  )
  return EXIT.done
}

async function writeBadge(
  { cwd }: Terminal,
  path: string,
  { dryRun }: ReportOptions,
  { config, progress }: Session,
  told: Report,
): Promise<void> {
  if (dryRun === true) return progress('Dry run: the badge is not written.')
  await writeFiles(cwd, [{ path, text: badge(told, config.report.title) }], true)
}

async function measured(terminal: Terminal, options: ReportOptions, session: Session): Promise<Report> {
  const { config, today, progress } = session
  const { tracker, repository, routing } = await chooseTracker(terminal, options, session)
  const ways = routing === undefined ? {} : { routing }
  const publish = options.publish === true && options.dryRun !== true
  if (options.publish === true && !publish) progress('Dry run: the report is not published.')
  const outcome = await reportItems({
    tracker,
    config,
    today,
    publish,
    progress,
    repository,
    staleBotFiles: async () => staleBotFiles(await session.root()),
    ...ways,
  })
  for (const notice of outcome.notices) progress(notice)
  return outcome.report
}
