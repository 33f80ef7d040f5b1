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
  /** The most memory that was in use at a time (resident set), in MB of 10^6 bytes. */
  readonly megabytes: number
}

const USAGE_FILE = 'POSTMORTEM_ACTIONS_BENCH_USAGE'
const TELL_USAGE = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.${USAGE_FILE}, JSON.stringify(process.resourceUsage())))
`

/**
 * Runs `node ...args` from start to end in the folder `cwd`. `scratch` is a folder for notes.
 * @throws Error where the process does not end with one of the exit codes `accepted`.
 */
export function measureNode(
  args: readonly string[],
  { cwd, scratch, accepted = [0] }: { cwd: string; scratch: string; accepted?: readonly number[] },
): Measured {
  const hook = join(scratch, 'tell-usage.mjs')
  const file = join(scratch, 'usage.json')
  writeFileSync(hook, TELL_USAGE)
  rmSync(file, { force: true })
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(NODE, ['--import', hook, ...args], {
    cwd,
    env: { ...process.env, [USAGE_FILE]: file },
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
    megabytes: (usage.maxRSS * 1024) / 1e6,
  }
}
