import { type PostmortemJson, postmortemsToJson } from '../../postmortem/to-json.ts'
import type { Extraction } from '../extract.ts'
import { extractionMarkdown } from './markdown.ts'
import { extractionText } from './text.ts'

type Shown = Pick<Extraction, 'postmortems' | 'explanations'>

const RENDERERS = {
  text: extractionText,
  json: extractionJson,
  markdown: extractionMarkdown,
} as const satisfies Record<string, (extraction: Shown) => string>

/** What was understood of the documents, in a format of the contract; ends with a line end. */
export function renderExtraction(format: keyof typeof RENDERERS, extraction: Shown): string {
  return RENDERERS[format](extraction)
}

interface ExtractionJson {
  readonly version: 1
  readonly postmortems: readonly PostmortemJson[]
  readonly explanations?: Extraction['explanations']
}

function extractionJson({ postmortems, explanations }: Shown): string {
  const json: ExtractionJson = {
    ...postmortemsToJson(postmortems),
    ...(explanations === null ? {} : { explanations }),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
