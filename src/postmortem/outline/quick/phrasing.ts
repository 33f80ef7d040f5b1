import type { Emphasis, PhrasingContent, Strong } from 'mdast'
import { parsePhrasing } from '../parse.ts'
import { at, moveDown } from './nodes.ts'

/** Every character that can begin or end an inline construct (CommonMark 6), and the spaces of a hard line break (6.7). */
const SPECIAL = /[*_`[\]\\<&!]| {2,}\n/g
/** 6.1: one backtick on either side, on one line. */
const CODE_SPAN = /`([^`\n]+)`(?!`)/y
/** 6.3, 6.4: plain words in brackets, an address without spaces, brackets, escapes or entities, and no title. */
const LINK = /\[([^[\]\\`*_<&!\n]+)\]\(([^\s()<>\\&]+)\)/y
const IMAGE = /!\[([^[\]\\`*_<&!\n]*)\]\(([^\s()<>\\&]+)\)/y
/** 6.5, 6.6: what a `<` needs behind it to open a tag, a comment or an address. */
const TAG_START = /<[A-Za-z/!?]/y
/** 2.5: a superset of character references. */
const REFERENCE = /&[#A-Za-z][^\s;&]*;/y
/** 2.4, 6.7: a backslash before punctuation or a line end means something. */
const ESCAPE = /\\[!-/:-@[-`{-~\n]/y
const RUN = /\*+|_+/y
const WHITE_SPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u

interface OpenEmphasis {
  readonly marks: string
  readonly line: number
  readonly around: PhrasingContent[]
}

/**
 * The inline content of a block whose text is `text`: its lines without white space before them, and behind them at most
 * the spaces of a hard line break. `line` is the number of the first one. What is plain is read off directly, of all else
 * the parser decides. A document with link reference definitions must not be read so: brackets are taken for text.
 */
export function readPhrasing(text: string, line: number): PhrasingContent[] {
  const plain = new PhrasingReader(text, line).read()
  if (plain !== null) return plain
  const parsed = parsePhrasing(text)
  moveDown(parsed, line - 1)
  return parsed
}

class PhrasingReader {
  private readonly text: string
  private nodes: PhrasingContent[] = []
  private open: OpenEmphasis | null = null
  /** Where the text begins that no node holds yet, and its line. */
  private start = 0
  private line: number

  constructor(text: string, line: number) {
    this.text = text
    this.line = line
  }

  read(): PhrasingContent[] | null {
    let from = 0
    for (;;) {
      SPECIAL.lastIndex = from
      const special = SPECIAL.exec(this.text)
      if (!special) break
      const next = this.take(special[0], special.index)
      if (next === null) return null
      from = next
    }
    if (this.open) return null
    this.endText(this.text.length)
    return this.nodes
  }

  /** Reads what begins at `index`; gives where to go on, or null for what is not plain. */
  private take(special: string, index: number): number | null {
    switch (special) {
      case '`':
        return this.takeCode(index)
      case '[':
        return this.takeLink(index) ?? index + 1
      case ']':
        return this.text[index + 1] === '(' ? null : index + 1
      case '!':
        return this.text[index + 1] === '[' ? this.takeImage(index) : index + 1
      case '<':
        return this.literalUnless(TAG_START, index)
      case '&':
        return this.literalUnless(REFERENCE, index)
      case '\\':
        return this.literalUnless(ESCAPE, index)
      case '*':
      case '_':
        return this.takeMarks(index)
      default:
        this.endText(index)
        this.nodes.push({ type: 'break', position: at(this.line) })
        this.line++
        this.start = index + special.length
        return this.start
    }
  }

  private takeCode(index: number): number | null {
    const match = matchAt(CODE_SPAN, this.text, index)
    if (!match?.[1]) return null
    const isPadded = match[1].startsWith(' ') && match[1].endsWith(' ') && match[1].trim() !== ''
    this.endText(index)
    const value = isPadded ? match[1].slice(1, -1) : match[1]
    this.nodes.push({ type: 'inlineCode', value, position: at(this.line) })
    return this.goOnAt(index + match[0].length)
  }

  private takeLink(index: number): number | null {
    const match = matchAt(LINK, this.text, index)
    if (!match?.[1] || !match[2]) return null
    this.endText(index)
    const position = at(this.line)
    const children = [{ type: 'text' as const, value: match[1], position }]
    this.nodes.push({ type: 'link', url: match[2], title: null, children, position })
    return this.goOnAt(index + match[0].length)
  }

  private takeImage(index: number): number | null {
    const match = matchAt(IMAGE, this.text, index)
    if (!match?.[2]) return null
    this.endText(index)
    this.nodes.push({
      type: 'image',
      url: match[2],
      title: null,
      alt: match[1] ?? '',
      position: at(this.line),
    })
    return this.goOnAt(index + match[0].length)
  }

  private literalUnless(construct: RegExp, index: number): number | null {
    return matchAt(construct, this.text, index) ? null : index + 1
  }

  /** 6.2: plain are marks that can only open or only close, where the next ones that mean something close them. */
  private takeMarks(index: number): number | null {
    const marks = matchAt(RUN, this.text, index)?.[0] ?? ''
    const end = index + marks.length
    const { opens, closes, isDoubtful } = flanks(this.text, index, end)
    if (isDoubtful || (opens && closes)) return null
    if (!opens && !closes) return end
    if (opens) return this.open || marks.length > 2 ? null : this.openEmphasis(marks, index, end)
    if (!this.open) return end
    return this.open.marks === marks ? this.closeEmphasis(this.open, index, end) : null
  }

  private openEmphasis(marks: string, index: number, end: number): number {
    this.endText(index)
    this.open = { marks, line: this.line, around: this.nodes }
    this.nodes = []
    return this.goOnAt(end)
  }

  private closeEmphasis({ marks, line, around }: OpenEmphasis, index: number, end: number): number {
    this.endText(index)
    const node: Strong | Emphasis = {
      type: marks.length === 2 ? 'strong' : 'emphasis',
      children: this.nodes,
      position: at(line, this.line),
    }
    around.push(node)
    this.nodes = around
    this.open = null
    return this.goOnAt(end)
  }

  /** Makes a node of the text up to `end`, and counts its lines. */
  private endText(end: number): void {
    if (end === this.start) return
    const value = this.start === 0 && end === this.text.length ? this.text : this.text.slice(this.start, end)
    const line = this.line
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) this.line++
    this.nodes.push({ type: 'text', value, position: at(line, this.line) })
  }

  private goOnAt(index: number): number {
    this.start = index
    return index
  }
}

/** Whether a run of marks can open or close emphasis, by the characters beside it. */
function flanks(
  text: string,
  start: number,
  end: number,
): { opens: boolean; closes: boolean; isDoubtful: boolean } {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  // Marks of the other kind beside these would have to be weighed against them.
  if (before === '*' || before === '_' || after === '*' || after === '_')
    return { opens: false, closes: false, isDoubtful: true }
  const spaceBefore = WHITE_SPACE.test(before)
  const spaceAfter = WHITE_SPACE.test(after)
  const markBefore = PUNCTUATION.test(before)
  const markAfter = PUNCTUATION.test(after)
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore)
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter)
  const isUnderscore = text[start] === '_'
  return {
    opens: isUnderscore ? left && (!right || markBefore) : left,
    closes: isUnderscore ? right && (!left || markAfter) : right,
    isDoubtful: false,
  }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
