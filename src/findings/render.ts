import { closest } from 'fastest-levenshtein'
import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { Finding, RuleDescription } from './finding.ts'
import { renderGithub } from './github.ts'
import { jsonPieces } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { type TextColours, textPieces } from './text.ts'

export interface RenderOptions {
  /** How many files were looked at, also those without a finding. */
  readonly documents: number
  /** Text: how a terminal shows severities and paths; without it nothing is coloured. */
  readonly colours?: TextColours
  /** Text: the source around a finding, a line each, as it may be shown; without it there are no frames. */
  readonly frame?: (finding: Finding, colours: TextColours) => readonly string[]
  /** Text: the address of the folder with a page for each rule, told once below the findings. */
  readonly rulesUrl?: string
  /** Markdown: the text's greatest length in UTF-16 units; without it there is none. */
  readonly maxCharacters?: number
  /** Markdown: the address of a line of a document, or null where there is none. */
  readonly sourceUrl?: (path: string, line: number) => string | null
  /** SARIF: every rule there is; without it only those that found something are listed, by name. */
  readonly rules?: readonly RuleDescription[]
  /** SARIF: this program's version. */
  readonly version?: string
}

type Renderer = (findings: readonly Finding[], options: RenderOptions) => Iterable<string>

const RENDERERS = {
  text: textPieces,
  json: jsonPieces,
  sarif: (findings, options) => [renderSarif(findings, options)],
  github: (findings) => [renderGithub(findings)],
  markdown: (findings, options) => [renderMarkdown(findings, options)],
} as const satisfies Record<string, Renderer>

export type FindingsFormat = keyof typeof RENDERERS

export const FINDINGS_FORMATS = Object.keys(RENDERERS) as readonly FindingsFormat[]

/**
 * The findings in one of `FINDINGS_FORMATS`, ending with a line end.
 * @throws Failure `FORMAT_UNKNOWN` (usage) for any other format, naming the nearest one.
 */
export function renderFindings(format: string, findings: readonly Finding[], options: RenderOptions): string {
  return [...findingsPieces(format, findings, options)].join('')
}

/**
 * The same in pieces, made as they are asked for: of ten thousand documents the whole takes as much memory as all else.
 * @throws Failure as `renderFindings`, at once.
 */
export function findingsPieces(
  format: string,
  findings: readonly Finding[],
  options: RenderOptions,
): Iterable<string> {
  if (isFindingsFormat(format)) return RENDERERS[format](findings, options)
  throw new Failure({
    code: 'FORMAT_UNKNOWN',
    kind: 'usage',
    message: `Unknown format "${plainLine(format)}" for findings; did you mean "${closest(format, [...FINDINGS_FORMATS])}"?`,
    advice: `Use one of ${FINDINGS_FORMATS.join(', ')}.`,
  })
}

function isFindingsFormat(format: string): format is FindingsFormat {
  return Object.hasOwn(RENDERERS, format)
}
