import { type Command, Option } from 'commander'
import { DOCUMENT_FORMATS, type SyncOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { notEmpty } from '../values.ts'
import { type Ended, PATHS, withCommon, withTracker } from './options-of-all.ts'

const ALLOW_MASS_CLOSE = [
  '--allow-mass-close',
  'close issues though more than a fifth of all, or most of a document that is gone, would be',
] as const

/** The commands `plan` and `sync`. */
export function addPlanAndSync(program: Command, terminal: Terminal, ended: Ended): void {
  withTracker(withCommon(program.command('plan').description('print what sync would do'), DOCUMENT_FORMATS))
    .argument(...PATHS)
    .option(...ALLOW_MASS_CLOSE)
    .addOption(
      new Option('--plan-out <file>', 'write the plan there, too, for `sync --from-plan`').argParser(
        notEmpty,
      ),
    )
    .action(async (found: string[], options: SyncOptions) => {
      const { plan } = await import('../plan.ts')
      ended(await plan(terminal, found, options))
    })

  withTracker(
    withCommon(
      program.command('sync').description('make the tracker agree with the documents'),
      DOCUMENT_FORMATS,
    ),
  )
    .option('--write-back', 'write the number of its issue behind each item, into the documents')
    .argument(...PATHS)
    .option(...ALLOW_MASS_CLOSE)
    .addOption(
      new Option(
        '--from-plan <file>',
        'carry out this plan and nothing else; refused when anything it rests on has changed',
      ).argParser(notEmpty),
    )
    .action(async (found: string[], options: SyncOptions) => {
      const { sync } = await import('../sync.ts')
      ended(await sync(terminal, found, options))
    })
}
