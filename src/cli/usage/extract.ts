import type { Command } from 'commander'
import { DOCUMENT_FORMATS, type ExtractOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { type Ended, PATHS, withCommon } from './options-of-all.ts'

/** The command `extract`. */
export function addExtract(program: Command, terminal: Terminal, ended: Ended): void {
  withCommon(
    program.command('extract').description('print what was understood of each document'),
    DOCUMENT_FORMATS,
  )
    .argument(...PATHS)
    .option('--explain', 'tell for each line what it was taken for, and why')
    .action(async (found: string[], options: ExtractOptions) => {
      const { extract } = await import('../extract.ts')
      ended(await extract(terminal, found, options))
    })
}
