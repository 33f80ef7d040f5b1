import { Failure } from '../errors.ts'
import { plainLine } from '../safe-text/safe-text.ts'

/** One thing that is wrong with a configuration file. */
export interface ConfigProblem {
  /** 1-based. */
  readonly line: number
  readonly column: number
  /** `due.priority.P1`, or empty for the file as a whole. */
  readonly key: string
  readonly message: string
}

/** All that is wrong with one file, a line each, in the order of the file; `untold` problems are only counted. */
export function configFailure(file: string, problems: readonly ConfigProblem[], untold = 0): Failure {
  const lines = problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, key, message }) =>
      plainLine(`${file}:${line}:${column}: ${key === '' ? '' : `${key}: `}${message}`),
    )
  return new Failure({
    code: 'CONFIG_INVALID',
    kind: 'usage',
    message: [...new Set(lines), ...(untold > 0 ? [`${file}: and ${untold} more`] : [])].join('\n'),
    advice: 'Correct the configuration; docs/configuration.md tells every key.',
  })
}

/** `a.b[0]."with space"` */
export function keyName(path: readonly (string | number)[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      const name = /^[\w-]+$/.test(part) ? part : JSON.stringify(shorten(part))
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

const SHOWN_AT_MOST = 60

/** A value as a person would recognise it, on one line. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  return `the ${typeof value} ${shorten(String(value))}`
}

function shorten(text: string): string {
  const line = plainLine(text)
  return line.length > SHOWN_AT_MOST ? `${line.slice(0, SHOWN_AT_MOST)}…` : line
}
