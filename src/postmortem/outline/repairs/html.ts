import { fencedLines } from '../fences.ts'

const CODE_OR_TAG = /`+[^`]*`+|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi
const HEADING_TAG = /^h([1-6])$/
const DROPPED =
  /^(?:p|div|span|center|font|details|summary|section|article|u|i|em|small|big|sub|sup|mark|img|hr|table|thead|tbody|tr|td|th|dl|dt|dd|figure|figcaption|iframe|picture|source|label|ins|address|main|header|footer|nav|body|html|head|br)$/

interface State {
  inComment: boolean
  depth: number
  readonly hrefs: string[]
}

/**
 * Writes the HTML that people mix into Markdown as Markdown, line by line: lists, headings, bold, links, check boxes, line
 * breaks; comments and mere layout are dropped. Tags it does not know stay (they may be placeholders such as `<name>`).
 */
export function repairHtml(lines: readonly string[]): string[] {
  const fenced = fencedLines(lines)
  const state: State = { inComment: false, depth: 0, hrefs: [] }
  return lines.map((line, index) => (fenced[index] && !state.inComment ? line : repairLine(line, state)))
}

function repairLine(source: string, state: State): string {
  const line = withoutComments(source, state)
  if (!line.includes('<')) return line
  let indent: string | null = null
  const written = line
    .replace(/<br\s*\/?>\s*$/i, '  ')
    .replace(
      CODE_OR_TAG,
      (whole: string, slash: string | undefined, name: string | undefined, rest: string) => {
        if (name === undefined) return whole
        if (name.toLowerCase() === 'li' && slash === '') indent = '    '.repeat(Math.max(0, state.depth - 1))
        return asMarkdown(whole, slash === '/', name.toLowerCase(), rest ?? '', state)
      },
    )
  if (written.trim() === '') return ''
  return indent === null ? written : indent + written.trimStart()
}

function asMarkdown(whole: string, closing: boolean, name: string, rest: string, state: State): string {
  const heading = HEADING_TAG.exec(name)?.[1]
  if (heading) return closing ? '' : `${'#'.repeat(Number(heading))} `
  switch (name) {
    case 'b':
    case 'strong':
      return '**'
    case 's':
    case 'del':
      return '~~'
    case 'code':
    case 'kbd':
    case 'tt':
      return '`'
    case 'ul':
    case 'ol':
      state.depth = Math.min(8, Math.max(0, state.depth + (closing ? -1 : 1)))
      return ''
    case 'li':
      return closing ? '' : '- '
    case 'input':
      return /\bchecked\b/i.test(rest) ? '[x] ' : '[ ] '
    case 'a':
      return closing ? closeLink(state) : openLink(rest, state)
    default:
      return DROPPED.test(name) ? (name === 'br' ? ' ' : '') : whole
  }
}

function openLink(rest: string, state: State): string {
  const href = /href\s*=\s*["']?([^"'\s>]+)/i.exec(rest)?.[1]
  state.hrefs.push(href ?? '')
  return href ? '[' : ''
}

function closeLink(state: State): string {
  const href = state.hrefs.pop()
  return href ? `](${href})` : ''
}

function withoutComments(line: string, state: State): string {
  let kept = ''
  let rest = line
  while (rest !== '') {
    const mark = state.inComment ? '-->' : '<!--'
    const at = rest.indexOf(mark)
    if (!state.inComment) kept += at < 0 ? rest : rest.slice(0, at)
    if (at < 0) break
    state.inComment = !state.inComment
    rest = rest.slice(at + mark.length)
  }
  return kept
}
