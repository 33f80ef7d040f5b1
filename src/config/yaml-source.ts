import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { type ConfigProblem, keyName } from './config-problem.ts'

/** Larger ones are refused before they are parsed: the parser takes more than linear time for some inputs. */
export const CONFIG_CHARACTERS_AT_MOST = 64 * 1024
/** Aliases are rare in a file this small; a bomb needs many. */
const ALIASES_AT_MOST = 100
/** Far deeper than any configuration; the parser compiles a regular expression as long as the nesting is deep. */
const TOO_DEEP = /^(?:[ \t]|[-?:] ){200}|(?:[[{]\s*){50}/m

export type Path = readonly (string | number)[]

/** A YAML text as plain data that still knows where everything stands. */
export interface YamlSource {
  /** Undefined when there are problems, or nothing is written. */
  readonly value: unknown
  readonly problems: readonly ConfigProblem[]
  /** A problem with the key or the value at a path; where the path leads nowhere, with the nearest part that is there. */
  problemAt(path: Path, part: 'key' | 'value', message: string): ConfigProblem
}

/** Reads YAML (and so JSON). Never throws; what is no YAML becomes problems with line and column. */
export function parseYaml(text: string): YamlSource {
  const obstacle = limits(text)
  if (obstacle !== null) return unreadable([obstacle])
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false })
  const problem = (offset: number, key: string, message: string): ConfigProblem => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), key, message }
  }
  const problems = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) => problem(pos[0], '', message)),
    ...keyProblems(document.contents).map(({ offset, key, message }) => problem(offset, key, message)),
  ]
  if (problems.length > 0) return unreadable(problems)
  try {
    return {
      value: document.toJS({ maxAliasCount: ALIASES_AT_MOST }) ?? undefined,
      problems: [],
      problemAt: (path, part, message) => problem(offsetOf(document, path, part), keyName(path), message),
    }
  } catch (error) {
    // Unresolved aliases, too many of them.
    return unreadable([problem(0, '', error instanceof Error ? error.message : 'not readable as YAML')])
  }
}

function limits(text: string): ConfigProblem | null {
  if (text.length > CONFIG_CHARACTERS_AT_MOST) {
    return { line: 1, column: 1, key: '', message: `larger than ${CONFIG_CHARACTERS_AT_MOST / 1024} KiB` }
  }
  const deep = TOO_DEEP.exec(text)
  if (deep === null) return null
  const line = text.slice(0, deep.index).split('\n').length
  return { line, column: 1, key: '', message: 'nested or indented too deeply' }
}

function unreadable(problems: readonly ConfigProblem[]): YamlSource {
  const [first] = problems
  return {
    value: undefined,
    problems,
    problemAt: (path, _, message) => ({
      line: first?.line ?? 1,
      column: first?.column ?? 1,
      key: keyName(path),
      message,
    }),
  }
}

interface KeyProblem {
  readonly offset: number
  readonly key: string
  readonly message: string
}

/** Keys that stand somewhere twice (the parser's own check takes quadratic time), and those that are lists or mappings. */
function keyProblems(node: unknown, path: Path = []): KeyProblem[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => keyProblems(item, [...path, index]))
  if (!isMap(node)) return []
  const seen = new Set<string>()
  return node.items.flatMap((pair) => {
    const name = nameOf(pair)
    const at = { offset: startOf(pair.key), key: keyName(name === null ? path : [...path, name]) }
    if (name === null) return [{ ...at, message: 'a key has to be a word' }]
    const repeated = seen.has(name) ? [{ ...at, message: 'this key stands here twice' }] : []
    seen.add(name)
    return [...repeated, ...keyProblems(pair.value, [...path, name])]
  })
}

/** Null for a key that is no plain value: written out, such keys within such keys grow without bounds. */
function nameOf({ key }: Pair<unknown, unknown>): string | null {
  return isScalar(key) ? String(key.value) : null
}

function startOf(node: unknown): number {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
  return range?.[0] ?? 0
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const [depth, name] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    const next = childOf(node, name)
    if (next === undefined) break
    const isLast = depth === path.length - 1
    const { key, value } = next
    offset =
      key !== undefined && ((isLast && part === 'key') || value === null) ? startOf(key) : startOf(value)
    node = value
  }
  return offset
}

function childOf(node: unknown, name: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof name === 'number') {
    return name < node.items.length ? { value: node.items[name] } : undefined
  }
  return isMap(node) ? node.items.find((pair) => nameOf(pair) === String(name)) : undefined
}
