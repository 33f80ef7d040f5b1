import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The Node that is measured; NODE24 names another than the present one. */
export const NODE = process.env.NODE24 ?? process.execPath
/** The built project; BENCH_DIST names another folder than `dist`. */
export const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))

export interface Measured {
  readonly seconds: number
  /** Of the processor, all threads together: hardly touched by what else the machine does. */
  readonly processorSeconds: number
  /**
   * The most memory that was in use at a time (resident set), in MB of 1,024 kB as Linux counts them: the goals, and the
   * peers they were taken from, were measured so.
   */
  readonly megabytes: number
}

const USAGE_FILE = 'POSTMORTEM_ACTIONS_BENCH_USAGE'
/**
 * Linux counts into `maxRSS` what the process that started it held in memory; `VmHWM` is the program's own.
 * https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
const TELL_USAGE = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
const STATUS = '/proc/self/status'
process.on('exit', () => {
  const own = existsSync(STATUS) ? /VmHWM:\\s*(\\d+) kB/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined
  const usage = process.resourceUsage()
  const told = { ...usage, maxRSS: own === undefined ? usage.maxRSS : Number(own) }
  writeFileSync(process.env.${USAGE_FILE}, JSON.stringify(told))
})
`

/**
 * Runs `node ...args` from start to end in the folder `cwd`, with `env` beside the present environment. `scratch` is a
 * folder for notes.
 * @throws Error where the process does not end with one of the exit codes `accepted`.
 */
export function measureNode(
  args: readonly string[],
  {
    cwd,
    scratch,
    accepted = [0],
    env,
  }: { cwd: string; scratch: string; accepted?: readonly number[]; env?: NodeJS.ProcessEnv },
): Measured {
  const hook = join(scratch, 'tell-usage.mjs')
  const file = join(scratch, 'usage.json')
  writeFileSync(hook, TELL_USAGE)
  rmSync(file, { force: true })
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(NODE, ['--import', hook, ...args], {
    cwd,
    env: { ...process.env, ...env, [USAGE_FILE]: file },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const end = process.hrtime.bigint()
  if (status === null || !accepted.includes(status))
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`)
  // Times in microseconds, memory in units of 1024 bytes.
  const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage
  return {
    seconds: Number(end - start) / 1e9,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    megabytes: usage.maxRSS / 1024,
  }
}
