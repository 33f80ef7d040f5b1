import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { State } from '../../test/github/state.ts'
import type { HeldState } from './github-server.ts'

/** A server as a process of its own: the programs measured are waited for without looking up. */
export interface Served {
  /** Base of the API. */
  readonly url: string
  readonly end: () => void
}

/** Starts the server `script` beside this file with the issues of `state`; `scratch` is a folder for notes. */
export async function serve(
  script: 'github-server.ts' | 'pages-server.ts',
  { issues, labels }: State,
  scratch: string,
): Promise<Served> {
  const file = join(scratch, 'state.json')
  writeFileSync(file, JSON.stringify({ issues, labels } satisfies HeldState))
  const path = fileURLToPath(new URL(script, import.meta.url))
  const server = spawn(process.execPath, ['--import', 'tsx', path, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [told] = await once(server.stdout.setEncoding('utf8'), 'data')
  return { url: String(told).trim(), end: () => server.stdin.end() }
}
