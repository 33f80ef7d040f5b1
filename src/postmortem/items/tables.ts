import type { RichLine, Unit } from '../outline/unit.ts'
import { normaliseHeading } from '../vocabulary/normalise.ts'
import type { Column, Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Given, ItemDraft, Reading, Surroundings } from './draft.ts'

const ITEM_COLUMNS = ['action', 'owner', 'due', 'priority', 'status', 'reference', 'kind'] as const
const LEAST_ACTION_WORDS = 2.5

/** Strategy "table": every row under a header that names what is to be done, the other columns its fields. */
export function itemsOfTable(
  rows: readonly Unit[],
  surroundings: Surroundings,
  reading: Reading,
): ItemDraft[] {
  const header = rows.find((row) => row.columns.length === 0)
  const body = rows.filter((row) => row.columns.length > 0)
  const columns = header ? header.cells.map((cell) => cell.text) : (body[0]?.columns ?? [])
  const meaning = columnMeanings(columns, ITEM_COLUMNS, reading.vocabularies)
  const action = actionColumn(columns, body, meaning, reading.vocabularies)
  if (header)
    reading.trace.note(
      header,
      'list',
      `header of a table of items: "${columns[action ?? -1] ?? 'none'}" says what is to be done`,
    )
  if (action === null || meaning.size === 0) return []
  return body.flatMap((row) => {
    const cell = row.cells[action]
    if (!cell || !/[\p{L}\p{N}]/u.test(cell.text)) return []
    reading.trace.note(row, 'item', 'row of a table of items')
    return [
      {
        ...surroundings,
        line: row.line,
        endLine: row.endLine,
        lines: [cell],
        details: [],
        given: givenBy(row, meaning),
        checked: null,
      },
    ]
  })
}

/** Which column means which of the wanted things: the name that stands first in the vocabulary wins, a column means one thing only. */
export function columnMeanings(
  columns: readonly string[],
  wanted: readonly Column[],
  vocabularies: readonly Vocabulary[],
): Map<Column, number> {
  const meanings = new Map<Column, number>()
  const names = columns.map(normaliseHeading)
  for (const column of wanted) {
    let best: { index: number; rank: number } | null = null
    for (const [index, name] of names.entries()) {
      if ([...meanings.values()].includes(index)) continue
      const rank = rankOf(name, column, vocabularies)
      if (rank >= 0 && (best === null || rank < best.rank)) best = { index, rank }
    }
    if (best) meanings.set(column, best.index)
  }
  return meanings
}

function rankOf(name: string, column: Column, vocabularies: readonly Vocabulary[]): number {
  const ranks = vocabularies
    .map((vocabulary) => vocabulary.columns[column].indexOf(name))
    .filter((rank) => rank >= 0)
  return ranks.length > 0 ? Math.min(...ranks) : -1
}

/** A column of short names ("Monitoring") beside one of descriptions only says what the description is about. */
function actionColumn(
  columns: readonly string[],
  body: readonly Unit[],
  meaning: ReadonlyMap<Column, number>,
  vocabularies: readonly Vocabulary[],
): number | null {
  const named = meaning.get('action')
  if (named === undefined) return longestColumn(body, meaning)
  const others = columns.flatMap((column, index) =>
    index !== named &&
    ![...meaning.values()].includes(index) &&
    rankOf(normaliseHeading(column), 'action', vocabularies) >= 0
      ? [index]
      : [],
  )
  const words = (index: number): number =>
    average(body.map((row) => (row.cells[index]?.text ?? '').split(' ').length))
  const described = others.find((index) => words(index) >= 2 * words(named))
  return words(named) < LEAST_ACTION_WORDS && described !== undefined ? described : named
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

function longestColumn(body: readonly Unit[], meaning: ReadonlyMap<Column, number>): number | null {
  const taken = new Set(meaning.values())
  const width = Math.max(0, ...body.map((row) => row.cells.length))
  const lengths = Array.from({ length: width }, (_, index) =>
    taken.has(index) ? -1 : body.reduce((sum, row) => sum + (row.cells[index]?.text.length ?? 0), 0),
  )
  const longest = Math.max(-1, ...lengths)
  return longest > 0 ? lengths.indexOf(longest) : null
}

function givenBy(row: Unit, meaning: ReadonlyMap<Column, number>): Given {
  const given: Partial<Record<string, RichLine>> = {}
  for (const field of ['owner', 'due', 'priority', 'status', 'reference', 'kind'] as const) {
    const cell = row.cells[meaning.get(field) ?? -1]
    if (cell && (/[\p{L}\p{N}✅✔☑❌⏳]/u.test(cell.text) || cell.links.length > 0)) given[field] = cell
  }
  return given
}
