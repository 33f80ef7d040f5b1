import picocolors from 'picocolors'
import { excerptsOf } from '../commands/excerpts.ts'
import type { Documents } from '../files/document-file.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsPieces, type RenderOptions } from '../findings/render.ts'
import { compactPieces } from '../findings/text.ts'
import { describeRules } from '../rules/registry.ts'
import { VERSION } from '../version.ts'
import type { CheckOptions } from './options.ts'
import { type Terminal, wantsColours } from './terminal.ts'

/** Some terminals do not say how wide they are, or that they have no columns. */
const DEFAULT_COLUMNS = 80

/** The findings in the format that was asked for, in pieces; a person at a terminal sees colours and the source around each. */
export async function renderCheck(
  terminal: Terminal,
  options: Pick<CheckOptions, 'format' | 'compact' | 'color'>,
  documents: Documents,
  findings: readonly Finding[],
): Promise<Iterable<string>> {
  const colours = coloursOf(wantsColours(terminal, options.color))
  if (options.compact === true) return compactPieces(findings, { colours })
  return findingsPieces(options.format, findings, {
    documents: documents.length,
    rules: describeRules(docsUrlFor(terminal, options)),
    version: VERSION,
    colours,
    ...(options.format === 'text' && terminal.stdout.isTTY === true
      ? await aroundFindings(terminal, documents, findings)
      : {}),
  })
}

/** In a text the address of each rule would be longer than the finding; its id is enough to look it up. */
export function docsUrlFor({ docsUrl }: Terminal, { format }: Pick<CheckOptions, 'format'>): string | null {
  return format === 'text' ? null : docsUrl
}

async function aroundFindings(
  { stdout, docsUrl }: Terminal,
  documents: Documents,
  findings: readonly Finding[],
): Promise<Pick<RenderOptions, 'frame' | 'rulesUrl'>> {
  // What measures characters is loaded only where it is needed.
  const { frameOf } = await import('../findings/frame.ts')
  const excerpts = excerptsOf(documents, findings)
  return {
    frame: (finding, colours) =>
      frameOf(finding, excerpts.get(finding.path) ?? new Map(), stdout.columns || DEFAULT_COLUMNS, {
        mark: colours[finding.severity],
        dim: colours.dim,
      }),
    ...(docsUrl === null ? {} : { rulesUrl: `${docsUrl}/rules` }),
  }
}

function coloursOf(enabled: boolean): NonNullable<RenderOptions['colours']> {
  const { red, yellow, cyan, bold, dim } = picocolors.createColors(enabled)
  return { error: red, warning: yellow, info: cyan, path: bold, dim }
}
