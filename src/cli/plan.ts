import { type PlanInput, planDocuments } from '../commands/plan.ts'
import { writeFiles } from '../files/write-files.ts'
import { counted } from '../findings/summary.ts'
import { renderPlanFile } from '../sync/plan-file.ts'
import { renderPlan } from '../sync/render.ts'
import { chooseAudience } from './audience.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { DEFAULT_MAX_NEW_ISSUES, type SyncOptions } from './options.ts'
import { openSession, type Session } from './session.ts'
import { type Terminal, wantsColours } from './terminal.ts'
import { type ChosenTracker, chooseTracker } from './tracker.ts'

export async function plan(
  terminal: Terminal,
  paths: readonly string[],
  options: SyncOptions,
): Promise<ExitCode> {
  const session = await openSession(terminal, options)
  const { input } = await planInput(terminal, paths, options, session)
  return printPlan(terminal, session, options, input)
}

/** What planning needs: the documents, and the tracker that holds their issues. */
export async function planInput(
  terminal: Terminal,
  paths: readonly string[],
  options: SyncOptions,
  session: Session,
): Promise<{ readonly input: PlanInput; readonly chosen: ChosenTracker }> {
  const { config, today, documentExists, progress, warn } = session
  const chosen = await chooseTracker(terminal, options, session)
  const { tracker, repository, directory, routing } = chosen
  const documents = await session.documents(paths, directory)
  const [links, places] = [await session.links(), await session.places()]
  const allowMassClose = options.allowMassClose === true
  const input: PlanInput = {
    documents,
    config,
    today,
    tracker,
    repository,
    links,
    places,
    documentExists,
    allowMassClose,
    progress,
    warn,
    audience: chooseAudience(terminal, undefined, routing?.visibilityOf),
    ...(routing === undefined ? {} : { routing }),
  }
  return { input, chosen }
}

export async function printPlan(
  terminal: Terminal,
  session: Session,
  options: SyncOptions,
  input: PlanInput,
): Promise<ExitCode> {
  const made = await planDocuments(input)
  const { maxNewIssues = DEFAULT_MAX_NEW_ISSUES } = options
  const later = made.plan.summary.create - maxNewIssues
  if (later > 0) {
    session.progress(
      `One run opens at most ${counted(maxNewIssues, 'issue')}; ${later} are left to the next.`,
    )
  }
  if (options.planOut !== undefined) {
    const file = { path: options.planOut, text: renderPlanFile(made.plan, made.basis()) }
    await writeFiles(terminal.cwd, [file], true)
    session.progress(`Plan: ${options.planOut}`)
  }
  session.print(renderPlan(options.format, made.shown, { color: wantsColours(terminal, options.color) }))
  return EXIT.done
}
