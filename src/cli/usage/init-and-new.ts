import { type Command, Option } from 'commander'
import { TEMPLATE_NAMES } from '../../templates/template-names.ts'
import type { InitOptions, NewOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { notEmpty, oneOf } from '../values.ts'
import { type Ended, withCommon } from './options-of-all.ts'

/** The commands that write a start: `init` and `new`. */
export function addInitAndNew(program: Command, terminal: Terminal, ended: Ended): void {
  withCommon(program.command('init').description('write a starter configuration and workflow'), null)
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'print what would be written, write nothing')
    .action(async (options: InitOptions) => {
      const { init } = await import('../init.ts')
      ended(await init(terminal, options))
    })

  withCommon(program.command('new').description('write a postmortem from a template'), null)
    .argument('<title>', 'what happened, in a few words', notEmpty)
    .addOption(
      new Option(
        '--template <name>',
        `the template: ${TEMPLATE_NAMES.join(', ')}; default: \`template\` of the configuration`,
      ).argParser(oneOf(TEMPLATE_NAMES)),
    )
    .action(async (title: string, options: NewOptions) => {
      const { writeNew } = await import('../new.ts')
      ended(await writeNew(terminal, title, options))
    })
}
