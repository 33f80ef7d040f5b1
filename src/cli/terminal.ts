/** Where text goes: a standard stream, or a test's memory. */
export interface Writer {
  write(text: string): unknown
  readonly isTTY?: boolean
  /** How wide a terminal is. */
  readonly columns?: number
}

/** All that the command line knows of the world around it. */
export interface Terminal {
  /** What was typed after the program's name. */
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Working folder, absolute. */
  readonly cwd: string
  /** The result, and nothing else. */
  readonly stdout: Writer
  /** Progress, notices and errors. */
  readonly stderr: Writer
  /** The present instant, ISO 8601 UTC. */
  readonly now: () => string
  /** The address of the folder `docs`; null where it is not at hand. */
  readonly docsUrl: string | null
  /** Resolves when the person asks for the end (Ctrl-C). */
  readonly untilInterrupted: () => Promise<void>
}

/** Back to the line's start, and empty from there (ECMA-48: CR, EL). */
export const REDRAW = '\r\u001b[K'
/** The whole screen empty, from its first line on (ECMA-48: ED, CUP). */
export const CLEAR = '\u001b[2J\u001b[H'

/** True where a line can be drawn anew: a terminal that understands it. */
export function redraws(writer: Writer, { environment }: Pick<Terminal, 'environment'>): boolean {
  return writer.isTTY === true && environment.TERM !== 'dumb'
}

/** https://no-color.org: any value that is not empty. */
export function wantsColours(terminal: Terminal, color: boolean): boolean {
  return color && terminal.stdout.isTTY === true && !terminal.environment.NO_COLOR
}
