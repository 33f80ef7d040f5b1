// `npm run test:node24`: the tests of the bundle and of the action, with the action under Node 24, the runtime that
// `action.yml` names. That Node comes from npm, at a pinned version, into a folder outside of the project; NODE24 names
// another one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSION = '24.21.0'

function node24(): string {
  const given = process.env.NODE24
  if (given) return given
  if (process.versions.node.startsWith('24.')) return process.execPath
  const platform = `${process.platform}-${process.arch}`
  const home = join(tmpdir(), `postmortem-actions-node-${VERSION}`)
  const binary = join(home, 'node_modules', `node-${platform}`, 'bin', 'node')
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true })
    run('npm', [
      'install',
      '--prefix',
      home,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `node-${platform}@${VERSION}`,
    ])
  }
  return binary
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const node = node24()
run(node, ['--version'])
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/action', 'test/bundle'], {
  ...process.env,
  POSTMORTEM_ACTIONS_TEST_NODE: node,
})
