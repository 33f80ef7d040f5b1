/** Where text goes: a standard stream, or a test's memory. */
export interface Writer {
  write(text: string): unknown
  readonly isTTY?: boolean
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
}

/** https://no-color.org: any value that is not empty. */
export function wantsColours(terminal: Terminal, color: boolean): boolean {
  return color && terminal.stdout.isTTY === true && !terminal.environment.NO_COLOR
}
