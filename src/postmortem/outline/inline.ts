import type { Nodes, PhrasingContent } from 'mdast'
import type { Link, RichLine } from './unit.ts'

/** The addresses behind reference links, by normalised label. */
export type Definitions = ReadonlyMap<string, string>

interface Style {
  readonly emphasised: boolean
  readonly link: string | null
}

interface Piece {
  readonly text: string
  readonly style: Style
}

interface Draft {
  readonly pieces: Piece[]
  breaksAfter: boolean
  emphasisGoesOn: boolean
}

const EMOJI_NAME = /^\s*(?::[a-z0-9_+-]+:\s*)+/
const PLAIN: Style = { emphasised: false, link: null }
const PUNCTUATION_ONLY = /^[\s\p{P}\p{S}]*$/u
const HARD_BREAK = /(?: {2,}|\\)$/

/**
 * Inline content as one entry per source line, markup removed. `source` are the lines parsed; they show the line breaks
 * that the tree no longer has at the end of a paragraph.
 */
export function richLines(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  source: readonly string[],
): RichLine[] {
  const drafts = new Map<number, Draft>()
  for (const node of nodes) collect(node, PLAIN, definitions, drafts)
  return [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([line, draft]) => finish(line, draft, HARD_BREAK.test(source[line - 1] ?? '')))
}

function collect(node: Nodes, style: Style, definitions: Definitions, drafts: Map<number, Draft>): void {
  const line = node.position?.start.line ?? 0
  switch (node.type) {
    case 'text':
    case 'html':
    case 'inlineCode':
      for (const [offset, text] of node.value.split('\n').entries()) {
        if (offset > 0 && style.emphasised) draftOf(drafts, line + offset - 1).emphasisGoesOn = true
        add(drafts, line + offset, text, style)
      }
      return
    case 'break':
      draftOf(drafts, line).breaksAfter = true
      return
    case 'strong':
    case 'emphasis':
      for (const child of node.children) collect(child, { ...style, emphasised: true }, definitions, drafts)
      return
    case 'link':
      for (const child of node.children) collect(child, { ...style, link: node.url }, definitions, drafts)
      return
    case 'linkReference': {
      const link = definitions.get(node.identifier) ?? null
      for (const child of node.children) collect(child, { ...style, link }, definitions, drafts)
      return
    }
    default:
      if ('children' in node) for (const child of node.children) collect(child, style, definitions, drafts)
  }
}

function draftOf(drafts: Map<number, Draft>, line: number): Draft {
  const draft = drafts.get(line) ?? { pieces: [], breaksAfter: false, emphasisGoesOn: false }
  drafts.set(line, draft)
  return draft
}

function add(drafts: Map<number, Draft>, line: number, text: string, style: Style): void {
  draftOf(drafts, line).pieces.push({ text, style })
}

function finish(line: number, draft: Draft, breaksAfter: boolean): RichLine {
  const text = tidy(draft.pieces.map((piece) => piece.text).join(''))
  return {
    line,
    text,
    lead: leadOf(draft.pieces, text),
    isEmphasised:
      draft.pieces.some((piece) => piece.style.emphasised && piece.text.trim() !== '') &&
      draft.pieces.every((piece) => piece.style.emphasised || PUNCTUATION_ONLY.test(piece.text)),
    links: linksOf(draft.pieces),
    breaksAfter: draft.breaksAfter || breaksAfter,
    ...(draft.emphasisGoesOn ? { emphasisGoesOn: true } : {}),
  }
}

/** Stray emphasis marks that CommonMark could not pair (`**Label:**text`) are markup to the author all the same. */
function tidy(text: string): string {
  let tidied = text.includes(':') ? text.replace(EMOJI_NAME, '') : text
  if (tidied.includes('**')) tidied = tidied.replace(/\*\*+/g, '')
  if (/\t| {2}/.test(tidied)) tidied = tidied.replace(/[ \t]+/g, ' ')
  return tidied.trim()
}

function leadOf(pieces: readonly Piece[], text: string): string | null {
  const start = pieces.findIndex((piece) => !PUNCTUATION_ONLY.test(piece.text))
  if (start < 0 || !pieces[start]?.style.emphasised)
    return strayLead(pieces.map((piece) => piece.text).join(''))
  let end = start
  while (end < pieces.length && pieces[end]?.style.emphasised) end++
  const lead = tidy(
    pieces
      .slice(start, end)
      .map((piece) => piece.text)
      .join(''),
  )
  return lead !== '' && text.includes(lead) ? lead : null
}

function strayLead(raw: string): string | null {
  if (!raw.includes('**')) return null
  const lead = /^\s*\*\*\s*([^*]+?)\s*\*\*/.exec(raw)?.[1]
  return lead ? tidy(lead) : null
}

function linksOf(pieces: readonly Piece[]): Link[] {
  const links: Link[] = []
  for (const { text, style } of pieces) {
    if (style.link === null) continue
    const last = links.at(-1)
    if (last?.url === style.link) links[links.length - 1] = { url: last.url, text: last.text + text }
    else links.push({ url: style.link, text })
  }
  return links
}
