import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHub } from '../../test/github/github.ts'
import { type GeneratedDocument, TODAY } from '../generate/tracked.ts'
import { DIST, measureNode } from './process.ts'
import { serve } from './serve.ts'

/**
 * The most memory, in MB, that each of the commands of the built `dist/cli.js` uses where the issues of `github` are
 * tracked: a process of its own, which asks another one over the wire.
 */
export async function memoryOf(
  commands: readonly string[],
  { state }: Pick<GitHub, 'state'>,
  documents: readonly GeneratedDocument[],
): Promise<readonly number[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'postmortem-actions-bench-'))
  const { url, end } = await serve('github-server.ts', state, scratch)
  try {
    const cwd = join(scratch, 'repository')
    for (const { path, text } of documents) {
      mkdirSync(join(cwd, path, '..'), { recursive: true })
      writeFileSync(join(cwd, path), text)
    }
    const env = { GITHUB_API_URL: url, GITHUB_SERVER_URL: url, GITHUB_TOKEN: 'write-token' }
    return commands.map((command) => {
      const args = [join(DIST, 'cli.js'), command, '--repo', 'octo/payments', '--today', TODAY, '--quiet']
      return measureNode(args, { cwd, scratch, env }).megabytes
    })
  } finally {
    end()
    rmSync(scratch, { recursive: true, force: true })
  }
}
