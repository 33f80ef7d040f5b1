import { syncDocuments } from '../commands/sync.ts'
import { renderSync } from '../commands/sync-outcome.ts'
import { approvedPlan } from './approved-plan.ts'
import { failureLines } from './describe-error.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { DEFAULT_MAX_NEW_ISSUES, type SyncOptions } from './options.ts'
import { planInput, printPlan } from './plan.ts'
import { openSession } from './session.ts'
import type { Terminal } from './terminal.ts'
import { timeLeft } from './time-left.ts'
import { writeBackTarget } from './write-back.ts'

export async function sync(
  terminal: Terminal,
  paths: readonly string[],
  options: SyncOptions,
): Promise<ExitCode> {
  const session = await openSession(terminal, options)
  const approved = await approvedPlan(terminal, options, session)
  const { input, chosen } = await planInput(terminal, paths, options, session)
  if (options.dryRun === true) return printPlan(terminal, session, options, input)
  const writeBack = approved === null ? await writeBackTarget(terminal, options, session, chosen) : null
  const { maxNewIssues = DEFAULT_MAX_NEW_ISSUES } = options
  const isDecided = options.maxNewIssues !== undefined || session.config.since !== null
  const { result } = await syncDocuments({
    ...input,
    ...(writeBack === null ? {} : { writeBack }),
    ...(approved === null ? {} : { approved, today: approved.basis.today }),
    timeLeft: timeLeft(terminal.now),
    maxNewIssues,
    askAbove: isDecided ? null : DEFAULT_MAX_NEW_ISSUES,
  })
  session.print(renderSync(options.format, result))
  if (result.stopped !== null) {
    terminal.stderr.write(`error: ${failureLines(result.stopped).join('\n')}\n`)
  }
  return result.remaining > 0 || result.failures.length > 0 || result.stopped !== null
    ? EXIT.incomplete
    : EXIT.done
}
