import picocolors from 'picocolors'
import { checkDocuments } from '../commands/check.ts'
import type { Config } from '../config/config.ts'
import { Failure } from '../errors.ts'
import { loadBaseline } from '../files/load-baseline.ts'
import { writeFiles } from '../files/write-files.ts'
import { renderBaseline } from '../findings/baseline.ts'
import type { Finding } from '../findings/finding.ts'
import { type RenderOptions, renderFindings } from '../findings/render.ts'
import { counted, failsAt } from '../findings/summary.ts'
import { describeRules } from '../rules/registry.ts'
import { VERSION } from '../version.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { CheckOptions } from './options.ts'
import { openSession, type Session } from './session.ts'
import { type Terminal, wantsColours } from './terminal.ts'

export async function check(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  if (options.dryRun === true && options.fix !== true) throw nothingToTry()
  const session = await openSession(terminal, options)
  const { config, today, documents, print, progress } = session
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts')
    return printConfig(session, options.printConfig, options.format)
  }
  // In a terminal the address would be longer than the finding; the rule's id is enough to look it up.
  const docsUrl = options.format === 'text' ? null : terminal.docsUrl
  const found = await documents(paths)
  const baseline = options.updateBaseline
    ? null
    : await loadBaseline(terminal.cwd, baselineFile(config, options))
  const judge = () => checkDocuments({ documents: found, config, today, docsUrl, baseline })
  let outcome = judge()
  if (options.fix === true) {
    const { findings: before } = outcome
    const { fix, showFixes } = await import('./fix.ts')
    if (options.dryRun === true) {
      showFixes(session, found, before)
      return failsAt(before, options.failOn) ? EXIT.findings : EXIT.done
    }
    await fix(terminal, session, found, before)
    outcome = judge()
  }
  const { findings, notices } = outcome
  for (const notice of notices) progress(notice)
  if (options.updateBaseline)
    return updateBaseline(terminal, session, baselineFile(config, options), findings)
  print(
    renderFindings(options.format, findings, {
      documents: found.length,
      rules: describeRules(docsUrl),
      version: VERSION,
      colours: colours(wantsColours(terminal, options.color)),
    }),
  )
  return failsAt(findings, options.failOn) ? EXIT.findings : EXIT.done
}

function nothingToTry(): Failure {
  return new Failure({
    code: 'DRY_RUN_WITHOUT_FIX',
    kind: 'usage',
    message: '--dry-run has a meaning for `check` only together with --fix.',
    advice: 'A check writes nothing; leave --dry-run out, or add --fix to see what it would change.',
  })
}

function colours(enabled: boolean): NonNullable<RenderOptions['colours']> {
  const { red, yellow, cyan, bold, dim } = picocolors.createColors(enabled)
  return { error: red, warning: yellow, info: cyan, path: bold, dim }
}

function baselineFile(config: Config, options: CheckOptions): string | null {
  return options.baseline ?? config.check.baseline
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
