import { parse } from 'yaml'
import type { ReadingProblem } from '../postmortem.ts'
import { simpleYaml } from './simple-yaml.ts'

/** What stands in front of the text proper, between `---` (YAML) or `+++` (TOML) lines. */
export interface FrontMatter {
  /** Lines that belong to it, from the first of the file; 0 without any. */
  readonly length: number
  readonly title: string | null
  readonly titleLine: number | null
  /** Simple values by key, lower case. */
  readonly values: ReadonlyMap<string, string>
  /** What stands under the key of this tool, unchecked; undefined when nothing does. */
  readonly settings?: unknown
}

/** The key under which a document tells this tool how to treat it. */
export const SETTINGS_KEY = 'postmortem-actions'

export const NO_FRONT_MATTER: FrontMatter = { length: 0, title: null, titleLine: null, values: new Map() }
/** Above this a YAML parser's checks grow too slow (its key comparison is quadratic). */
export const LARGEST_FRONT_MATTER = 16 * 1024
const KEY = /^([\p{L}][\p{L}\p{N}_ .-]{0,60}?)\s*[:=]/u
const MOST_LINES_SCANNED = 2000

/** The front matter of a document and what is wrong with it. A rule at the top of a file opens none. */
export function readFrontMatter(lines: readonly string[]): {
  frontMatter: FrontMatter
  problems: ReadingProblem[]
} {
  const mark = lines[0]?.trimEnd()
  if (mark !== '---' && mark !== '+++') return { frontMatter: NO_FRONT_MATTER, problems: [] }
  const first = lines.slice(1).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const close = lines.slice(1, MOST_LINES_SCANNED).findIndex((line) => line.trimEnd() === mark) + 1
  if (close < 1) {
    if (!KEY.test(first ?? '') || mark === '---') return { frontMatter: NO_FRONT_MATTER, problems: [] }
    return {
      frontMatter: NO_FRONT_MATTER,
      problems: [problem('front-matter-unclosed', 1, 1, `The front matter is never closed by "${mark}".`)],
    }
  }
  const inner = lines.slice(1, close)
  if (!looksLikeData(inner)) return { frontMatter: NO_FRONT_MATTER, problems: [] }
  const text = inner.join('\n')
  const length = close + 1
  if (text.length > LARGEST_FRONT_MATTER) {
    const message = `The front matter is larger than ${LARGEST_FRONT_MATTER / 1024} KiB and is not read.`
    return {
      frontMatter: { ...NO_FRONT_MATTER, length },
      problems: [problem('front-matter-too-large', 1, length, message)],
    }
  }
  return mark === '---'
    ? readYaml(inner, length, lines)
    : { frontMatter: withValues(tomlValues(inner), length, lines), problems: [] }
}

/** Text between two rules has headings or sentences; data has keys. */
function looksLikeData(inner: readonly string[]): boolean {
  const written = inner.filter((line) => line.trim() !== '')
  if (written.length === 0) return true
  return KEY.test(written[0] ?? '') || written.filter((line) => KEY.test(line)).length >= 0.5 * written.length
}

function readYaml(
  inner: readonly string[],
  length: number,
  lines: readonly string[],
): { frontMatter: FrontMatter; problems: ReadingProblem[] } {
  const simple = simpleYaml(inner)
  if (simple) return { frontMatter: withValues(simple, length, lines), problems: [] }
  try {
    const value: unknown = parse(inner.join('\n'), { maxAliasCount: 10, logLevel: 'error' })
    const values = new Map<string, string>()
    if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        if (typeof each === 'string' || typeof each === 'number') values.set(key.toLowerCase(), String(each))
        else if (each instanceof Date) values.set(key.toLowerCase(), each.toISOString().slice(0, 10))
      }
    }
    const frontMatter = withValues(values, length, lines)
    return { frontMatter: { ...frontMatter, settings: settingsIn(value) }, problems: [] }
  } catch (error) {
    const at = lineOf(error)
    const reason =
      error instanceof Error
        ? (error.message.split('\n', 1)[0] ?? '').replace(/ at line .*$/, '')
        : 'unknown reason'
    const line = Math.min(length, at + 1)
    return {
      frontMatter: { ...NO_FRONT_MATTER, length },
      problems: [
        problem('front-matter-invalid', line, line, `The front matter is not valid YAML: ${reason}`),
      ],
    }
  }
}

function settingsIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, SETTINGS_KEY)) return undefined
  return (value as Readonly<Record<string, unknown>>)[SETTINGS_KEY] ?? {}
}

function lineOf(error: unknown): number {
  const position: unknown =
    typeof error === 'object' && error !== null && 'linePos' in error ? error.linePos : null
  const first: unknown = Array.isArray(position) ? position[0] : null
  return typeof first === 'object' && first !== null && 'line' in first && typeof first.line === 'number'
    ? first.line
    : 1
}

function tomlValues(inner: readonly string[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const line of inner) {
    const match =
      /^\s*([\w-]+)\s*=\s*"([^"]*)"\s*$/.exec(line) ?? /^\s*([\w-]+)\s*=\s*([^\s"]+)\s*$/.exec(line)
    if (match?.[1] && match[2] !== undefined && !values.has(match[1].toLowerCase()))
      values.set(match[1].toLowerCase(), match[2])
  }
  return values
}

function withValues(
  values: ReadonlyMap<string, string>,
  length: number,
  lines: readonly string[],
): FrontMatter {
  const title = values.get('title')?.trim() || null
  const titleLine =
    title === null
      ? null
      : lines.slice(0, length).findIndex((line) => /^\s*["']?title["']?\s*[:=]/i.test(line)) + 1
  return { length, values, title, titleLine: titleLine === 0 ? 1 : titleLine }
}

function problem(code: string, startLine: number, endLine: number, message: string): ReadingProblem {
  return { code, startLine, endLine, message }
}
