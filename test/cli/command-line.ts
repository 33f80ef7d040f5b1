import { runCommandLine } from '../../src/cli/run.ts'

export interface Run {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Whether standard output is a terminal. */
  readonly isTTY?: boolean
  readonly docsUrl?: string | null
  /** How wide the terminal is. */
  readonly columns?: number
  /** Whether standard error is a terminal. */
  readonly isErrorTTY?: boolean
}

export const NOW = '2026-06-01T08:00:00Z'

/** What `postmortem-actions ARGS` in the folder `cwd` does, without a process of its own. */
export async function run(cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const exitCode = await runCommandLine({
    args,
    cwd,
    environment: options.environment ?? {},
    now: () => NOW,
    docsUrl: options.docsUrl ?? null,
    untilInterrupted: async () => {},
    stdout: {
      isTTY: options.isTTY ?? false,
      columns: options.columns ?? 80,
      write: (text) => {
        stdout += text
      },
    },
    stderr: {
      isTTY: options.isErrorTTY ?? false,
      write: (text) => {
        stderr += text
      },
    },
  })
  return { exitCode, stdout, stderr }
}
