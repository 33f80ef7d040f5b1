import picocolors from 'picocolors'
import { checkDocuments } from '../commands/check.ts'
import { type RenderOptions, renderFindings } from '../findings/render.ts'
import { failsAt } from '../findings/summary.ts'
import { describeRules } from '../rules/registry.ts'
import { VERSION } from '../version.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { CheckOptions } from './options.ts'
import { openSession } from './session.ts'
import { type Terminal, wantsColours } from './terminal.ts'

export async function check(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { config, today, documents, print } = await openSession(terminal, options)
  // In a terminal the address would be longer than the finding; the rule's id is enough to look it up.
  const docsUrl = options.format === 'text' ? null : terminal.docsUrl
  const found = await documents(paths)
  const { findings } = checkDocuments({ documents: found, config, today, docsUrl })
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

function colours(enabled: boolean): NonNullable<RenderOptions['colours']> {
  const { red, yellow, cyan, bold, dim } = picocolors.createColors(enabled)
  return { error: red, warning: yellow, info: cyan, path: bold, dim }
}
