import type { FrontMatter } from '../outline/front-matter.ts'
import type { RichLine, Unit } from '../outline/unit.ts'
import type { MetadataField, MetadataName } from '../postmortem.ts'
import { behindLabel, type Entry, labelOf } from '../sections/headings.ts'
import { METADATA_LABELS } from '../vocabulary/metadata-labels.ts'
import { normalise } from '../vocabulary/normalise.ts'

const LONGEST_LABEL = 40
const KEY_LINE = /^\s*["']?([^"':=]{1,40})["']?\s*[:=]/

/**
 * What a document states about itself in so many words ("Authors: …", "Duration: …"), in front matter, in a line with a
 * label, or in a table with a name and a value: in source order, the front matter first.
 */
export function metadataOf(
  entries: readonly Entry[],
  frontMatter: FrontMatter,
  lines: readonly string[],
): readonly MetadataField[] {
  const stated = entries.flatMap((entry, index) =>
    inEntry(entry).map((one) => (one.value === '' ? { ...one, value: below(entries[index + 1]) } : one)),
  )
  return [...inFrontMatter(frontMatter, lines), ...stated]
}

function inFrontMatter(frontMatter: FrontMatter, lines: readonly string[]): MetadataField[] {
  const lineOf = new Map<string, number>()
  for (const [index, line] of lines.slice(0, frontMatter.length).entries()) {
    const key = KEY_LINE.exec(line)?.[1]?.trim().toLowerCase()
    if (key !== undefined && !lineOf.has(key)) lineOf.set(key, index + 1)
  }
  return [...frontMatter.values].flatMap(([key, value]) =>
    field(key.replace(/[_-]/g, ' '), value, lineOf.get(key) ?? 1),
  )
}

function inEntry({ unit, heading }: Entry): MetadataField[] {
  const found = inUnit(unit)
  return found.length > 0 || !heading ? found : field(heading.text, '', unit.line)
}

/** A heading, or a label on a line of its own, has its value on the next. */
function below(next: Entry | undefined): string {
  return next && next.heading === null && (next.unit.kind === 'line' || next.unit.kind === 'item')
    ? next.unit.text
    : ''
}

function inUnit(unit: Unit): MetadataField[] {
  if (unit.kind === 'row') {
    const [name, value, ...others] = unit.cells
    return name && value && others.length === 0 ? field(name.text, value.text, unit.line) : []
  }
  if (unit.kind !== 'line' && unit.kind !== 'item') return []
  return unit.lines.flatMap((line) => inLine(line, unit))
}

function inLine(line: RichLine, unit: Unit): MetadataField[] {
  const label = labelOf({ lines: [line] })
  if (label === null || label.text.length > LONGEST_LABEL || !NAMES.has(normalise(label.text))) return []
  const alone = { ...unit, lines: [line], text: line.text }
  return field(label.text, label.length < line.text.length ? behindLabel(alone) : '', line.line)
}

function field(label: string, value: string, line: number): MetadataField[] {
  if (label.length > LONGEST_LABEL) return []
  const name = NAMES.get(normalise(label))
  return name === undefined ? [] : [{ name, label: label.trim(), value: value.trim(), line }]
}

const NAMES: ReadonlyMap<string, MetadataName> = new Map(
  Object.values(METADATA_LABELS).flatMap((labels) =>
    Object.entries(labels).flatMap(([name, words]) =>
      words.map((word): [string, MetadataName] => [word, name as MetadataName]),
    ),
  ),
)
