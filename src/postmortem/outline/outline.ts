import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast'
import { type Definitions, richLines } from './inline.ts'
import { emptyLine, makeUnit } from './make-unit.ts'
import type { ParseMarkdown } from './parse.ts'
import { indentOf } from './source-lines.ts'
import { joinTexts, type Marker, type RichLine, type Unit } from './unit.ts'
import { areUncapitalised, continues, wrapColumn } from './wrapping.ts'

/** What surrounds a node of the tree. */
interface Place {
  readonly depth: number
  readonly parent: Unit | null
  readonly isQuoted: boolean
}

type Child = RootContent | BlockContent | DefinitionContent

const TOP: Place = { depth: 0, parent: null, isQuoted: false }
const NUMBERED_LINE = /^(\d{1,3})[.)]\s+(?=\S)/
const INTRODUCES = /[:：]\s*$/

/**
 * The units of a document in source order, read from the syntax tree of its (repaired) lines; `written` are the same lines
 * as they were found. The law of `parse`: the units are the same as those of a parse of the whole text.
 */
export function outlineMarkdown(
  lines: readonly string[],
  written: readonly string[],
  parse: ParseMarkdown,
): Unit[] {
  return new OutlineReader(parse(lines), lines, written).read()
}

class OutlineReader {
  private readonly units: Unit[] = []
  private readonly rich = new Map<Paragraph, RichLine[]>()
  private readonly definitions: Definitions
  private readonly column: number | null
  private readonly root: Root
  private readonly source: readonly string[]
  private readonly written: readonly string[]
  private block = 0

  constructor(root: Root, source: readonly string[], written: readonly string[]) {
    this.root = root
    this.source = source
    this.written = written
    const definitions = new Map<string, string>()
    const paragraphs: Paragraph[] = []
    for (const node of blocksBelow(root)) {
      if (node.type === 'paragraph') paragraphs.push(node)
      else if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, node.url)
    }
    this.definitions = definitions
    for (const node of paragraphs) this.rich.set(node, richLines(node.children, definitions, source))
    this.column = wrapColumn([...this.rich.values()])
  }

  read(): Unit[] {
    this.readAll(this.root.children, TOP)
    return this.units
  }

  private readAll(children: readonly Child[], place: Place): void {
    for (const [index, child] of children.entries()) {
      const before = children[index - 1]
      if (child.type === 'list' && before?.type === 'list')
        this.readList(child, this.placeAfter(before, child, place))
      else this.readNode(child, place)
    }
  }

  private readNode(node: Child, place: Place): void {
    this.block++
    const start = node.position?.start.line ?? 1
    const end = node.position?.end.line ?? start
    switch (node.type) {
      case 'heading': {
        const lines = richLines(node.children, this.definitions, this.source)
        this.add('heading', lines, place, { level: node.depth, line: start, endLine: end })
        return
      }
      case 'paragraph':
        for (const group of this.groups(this.rich.get(node) ?? [])) this.addLine(group, place)
        return
      case 'list':
        this.readList(node, place)
        return
      case 'blockquote':
        this.readAll(node.children, { ...place, isQuoted: true })
        return
      case 'table':
        this.readTable(node, place)
        return
      case 'code':
      case 'html':
        this.add('code', [], place, { line: start, endLine: end })
        return
      case 'thematicBreak':
        this.add('rule', [], place, { line: start, endLine: end })
        return
      default:
    }
  }

  /**
   * A list of another mark directly behind a list is meant as nested, though written at the same indentation, when it
   * stands deeper, when the item above introduces it, or (bullets) when it stands between the numbers of one list.
   */
  private placeAfter(before: List, list: List, place: Place): Place {
    const parent = this.units.findLast((unit) => unit.kind === 'item' && unit.depth === place.depth + 1)
    if (!parent) return place
    const isDeeper = (list.position?.start.column ?? 1) > (before.position?.start.column ?? 1)
    const introduces = INTRODUCES.test(parent.text)
    return isDeeper || introduces || this.isBetweenNumbers(before, list)
      ? { ...place, depth: place.depth + 1, parent }
      : place
  }

  private isBetweenNumbers(before: List, list: List): boolean {
    if (!before.ordered || list.ordered) return false
    const next = (before.start ?? 1) + before.children.length
    const end = list.position?.end.line ?? 0
    return this.source
      .slice(end, end + 3)
      .some((line) => NUMBERED_LINE.exec(line.trim())?.[1] === String(next))
  }

  private readList(list: List, place: Place): void {
    this.block++
    for (const [index, item] of list.children.entries()) {
      const number = list.ordered ? (list.start ?? 1) + index : null
      this.readItem(item, { kind: list.ordered ? 'number' : 'bullet', number }, place)
    }
  }

  private readItem(item: ListItem, marker: Marker, place: Place): void {
    const line = item.position?.start.line ?? 1
    const indent = indentOf(this.source[line - 1] ?? '')
    const [first, ...rest] = item.children
    const lines = first?.type === 'paragraph' ? (this.rich.get(first) ?? []) : []
    const [own, strayed] = this.withoutStrayed(lines, indent)
    const unit = this.add(
      'item',
      own,
      { ...place, depth: place.depth + 1 },
      {
        line,
        endLine: own.at(-1)?.line ?? line,
        marker,
        checked: item.checked ?? null,
      },
    )
    for (const group of this.groups(strayed)) this.addLine(group, place)
    const inner = first?.type === 'paragraph' ? rest : item.children
    this.readAll(inner, { depth: place.depth + 1, parent: unit, isQuoted: place.isQuoted })
  }

  /** Lines under an item that are not indented belong to it for CommonMark (laziness, 5.2), but only if they go on with
   * it, or stand under a name in bold. */
  private withoutStrayed(lines: readonly RichLine[], indent: number): [RichLine[], RichLine[]] {
    const at = lines.findIndex((line, index) => {
      const before = lines[index - 1]
      if (!before || indentOf(this.source[line.line - 1] ?? '') > indent) return false
      if (index === 1 && before.isEmphasised && !line.isEmphasised) return false
      return !continues(before, line, this.column)
    })
    return at < 0 ? [[...lines], []] : [lines.slice(0, at), lines.slice(at)]
  }

  private readTable(table: Table, place: Place): void {
    const [header, ...rows] = table.children
    const columns = (header?.children ?? []).map((cell) =>
      joinTexts(this.cell(cell.children).map((line) => line.text)),
    )
    for (const [index, row] of [header, ...rows].entries()) {
      if (!row) continue
      const line = row.position?.start.line ?? 1
      const cells = row.children.map((cell) => this.cell(cell.children)[0] ?? emptyLine(line))
      this.add('row', [], place, { line, endLine: line, cells, columns: index === 0 ? [] : columns })
    }
  }

  private cell(children: Table['children'][number]['children'][number]['children']): RichLine[] {
    return richLines(children, this.definitions, [])
  }

  private groups(lines: readonly RichLine[]): RichLine[][] {
    const groups: RichLine[][] = []
    const isUncapitalised = areUncapitalised(lines)
    for (const line of lines) {
      const group = groups.at(-1)
      const last = group?.at(-1)
      if (
        group &&
        last &&
        !NUMBERED_LINE.test(line.text) &&
        continues(last, line, this.column, isUncapitalised)
      )
        group.push(line)
      else groups.push([line])
    }
    return groups.filter((group) => group.some((line) => line.text !== ''))
  }

  /** A number above one cannot interrupt a paragraph in CommonMark (5.2); people start items with it all the same. */
  private addLine(lines: readonly RichLine[], place: Place): void {
    const number = NUMBERED_LINE.exec(lines[0]?.text ?? '')
    if (!number) {
      this.add('line', lines, place, {})
      return
    }
    const [first, ...rest] = lines
    const own = first ? [{ ...first, text: first.text.slice(number[0].length) }, ...rest] : rest
    this.add(
      'item',
      own,
      { ...place, depth: place.depth + 1 },
      {
        marker: { kind: 'number', number: Number(number[1]) },
      },
    )
  }

  private add(kind: Unit['kind'], lines: readonly RichLine[], place: Place, given: Partial<Unit>): Unit {
    const line = given.line ?? lines[0]?.line ?? 1
    const unit = makeUnit(kind, lines, {
      indent: indentOf(this.written[line - 1] ?? ''),
      block: this.block,
      ...place,
      ...given,
    })
    this.units.push(unit)
    return unit
  }
}

/** The blocks of a tree at any depth that hold no other blocks, in order. */
function blocksBelow(node: Nodes): Nodes[] {
  const holdsBlocks =
    node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
  return holdsBlocks ? node.children.flatMap(blocksBelow) : [node]
}
