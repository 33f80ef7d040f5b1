import { renderExtraction } from '../commands/extract/render.ts'
import { extractDocuments } from '../commands/extract.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { ExtractOptions } from './options.ts'
import { openSession } from './session.ts'
import type { Terminal } from './terminal.ts'

export async function extract(
  terminal: Terminal,
  paths: readonly string[],
  options: ExtractOptions,
): Promise<ExitCode> {
  const { config, documents, progress, print } = await openSession(terminal, options)
  const { unreadable, ...extraction } = extractDocuments({
    documents: await documents(paths),
    config,
    explain: options.explain === true,
  })
  for (const { path, problem } of unreadable) progress(`${path}: ${problem.message}`)
  print(renderExtraction(options.format, extraction))
  return EXIT.done
}
