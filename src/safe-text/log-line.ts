import { plainLine, withoutInvisible } from './safe-text.ts'

const ZERO_WIDTH_SPACE = '\u200b'

/**
 * One line for a terminal or a runner's log, which nothing takes for a workflow command: the runner reads `::name` at
 * a line's start, after white space too, and `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
 */
export function logLine(text: string): string {
  return plainLine(text).replace(/^::/, `:${ZERO_WIDTH_SPACE}:`).replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
}

/** A line of a source for a terminal or a log, its white space kept; else as `logLine`. */
export function sourceLine(text: string): string {
  return withoutInvisible(text)
    .replace(/[\r\n]/g, '')
    .replace(/^(\s*):(?=:)/, `$1:${ZERO_WIDTH_SPACE}`)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
}
