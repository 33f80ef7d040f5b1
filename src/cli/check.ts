import { Failure } from '../errors.ts'
import { writeFiles } from '../files/write-files.ts'
import { renderBaseline } from '../findings/baseline.ts'
import type { Finding } from '../findings/finding.ts'
import { counted, failsAt, summarise } from '../findings/summary.ts'
import { baselineFile, checkAll } from './check-all.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { CheckOptions } from './options.ts'
import { inParts } from './parts.ts'
import { openSession, type Session } from './session.ts'
import type { Terminal } from './terminal.ts'

export async function check(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  if (options.dryRun === true && options.fix !== true) throw nothingToTry()
  refuseContradictions(options)
  if (options.watch === true) {
    const { watch } = await import('./watch.ts')
    return watch(terminal, paths, options)
  }
  const session = await openSession(terminal, options)
  const { print, progress, warn } = session
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts')
    return printConfig(session, options.printConfig, options.format)
  }
  const found = await session.documents(paths)
  let checked = await checkAll(terminal, session, found, options)
  if (options.fix === true) {
    const { fix, showFixes } = await import('./fix.ts')
    if (options.dryRun === true) {
      showFixes(session, found, checked.findings)
      return exitCodeOf(checked.findings, options, warn)
    }
    await fix(terminal, session, found, checked.findings)
    checked = await checkAll(terminal, session, found, options)
  }
  for (const notice of checked.notices) progress(notice)
  if (options.updateBaseline)
    return updateBaseline(terminal, session, baselineFile(session.config, options), checked.findings)
  for (const part of inParts(checked.pieces)) print(part)
  return exitCodeOf(checked.findings, options, warn)
}

function exitCodeOf(
  findings: readonly Finding[],
  { failOn, maxWarnings }: CheckOptions,
  warn: Session['warn'],
): ExitCode {
  if (failsAt(findings, failOn)) return EXIT.findings
  const { warnings } = summarise(findings, 0)
  if (maxWarnings === undefined || warnings <= maxWarnings) return EXIT.done
  warn(`${counted(warnings, 'warning')}, more than the ${maxWarnings} of --max-warnings.`)
  return EXIT.findings
}

function nothingToTry(): Failure {
  return new Failure({
    code: 'DRY_RUN_WITHOUT_FIX',
    kind: 'usage',
    message: '--dry-run has a meaning for `check` only together with --fix.',
    advice: 'A check writes nothing; leave --dry-run out, or add --fix to see what it would change.',
  })
}

/** Values of options that leave another without a meaning; what goes with no value of another, the program knows. */
function refuseContradictions(options: CheckOptions): void {
  const { format, failOn, compact, watch, maxWarnings } = options
  const together: readonly (readonly [boolean, string, string])[] = [
    [compact === true && format !== 'text', '--compact', `--format ${format}`],
    [watch === true && format !== 'text', '--watch', `--format ${format}`],
    [maxWarnings !== undefined && failOn === 'never', '--max-warnings', '--fail-on never'],
  ]
  for (const [isBoth, option, other] of together) {
    if (!isBoth) continue
    throw new Failure({
      code: 'USAGE_INVALID',
      kind: 'usage',
      message: `${option} does not go with ${other}.`,
      advice: `Leave out ${option} or ${other}.`,
    })
  }
}

/** Every finding there is becomes a known one. */
async function updateBaseline(
  { cwd }: Terminal,
  { progress }: Session,
  file: string | null,
  findings: readonly Finding[],
): Promise<ExitCode> {
  if (file === null)
    throw new Failure({
      code: 'BASELINE_UNNAMED',
      kind: 'usage',
      message: 'No file is named for the baseline.',
      advice: 'Set `check: { baseline: FILE }` in the configuration, or name it with --baseline FILE.',
    })
  await writeFiles(cwd, [{ path: file, text: renderBaseline(findings) }], true)
  progress(`${file}: ${counted(findings.length, 'finding')} known from now on.`)
  return EXIT.done
}
