import { effectiveConfig, renderEffectiveConfig } from '../commands/effective-config.ts'
import { Failure } from '../errors.ts'
import { isUnreadable } from '../files/document-file.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Session } from './session.ts'

/** `check --print-config FILE`: the configuration that holds for one document, as YAML with its origins or as JSON. */
export async function printConfig(
  { config, configFile, configKeys, documents, print }: Session,
  file: string,
  format: string,
): Promise<ExitCode> {
  const [document, ...others] = await documents([file])
  if (document === undefined || others.length > 0 || isUnreadable(document))
    throw new Failure({
      code: 'DOCUMENT_NOT_ONE',
      kind: 'usage',
      message: `${plainLine(file)} is not one document that can be read.`,
      advice: 'Name one postmortem.',
    })
  const effective = effectiveConfig(document, config, configFile, configKeys)
  print(format === 'json' ? `${JSON.stringify(effective, null, 2)}\n` : renderEffectiveConfig(effective))
  return EXIT.done
}
