import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadedFiles } from '../bundle/loaded-files.ts'
import { type Bench, median, table } from './bench.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const NODE = process.env.NODE24 ?? process.execPath
const RUNS = Number(process.env.BENCH_RUNS ?? 15)

/** Ratios are taken within pairs (empty file, then the case), which a machine's drift does not touch. */
export const bench: Bench = {
  title: 'from the start of the process to its end, paired with an empty file',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'postmortem-actions-bench-'))
    try {
      return [times(folder), sizes()]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

interface Case {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

function times(folder: string): string {
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const env = noWorkEnvironment(folder)
  const cases: readonly Case[] = [
    { name: 'empty file', args: [empty] },
    { name: '`dist/action.js`, nothing to do', args: [join(DIST, 'action.js')] },
    {
      name: '`dist/action.js`, one document checked',
      args: [join(DIST, 'action.js')],
      env: { INPUT_COMMAND: 'check', INPUT_PATHS: 'postmortem.md', GITHUB_EVENT_NAME: 'repository_dispatch' },
    },
    { name: '`dist/cli.js --version`', args: [join(DIST, 'cli.js'), '--version'] },
    { name: '`dist/cli.js check`, one document', args: [join(DIST, 'cli.js'), 'check', 'postmortem.md'] },
  ]
  writeFileSync(join(folder, 'postmortem.md'), POSTMORTEM)
  const rows = cases.map(({ name, args, env: more }) => {
    const pairs = Array.from({ length: RUNS + 2 }, () => {
      const floor = milliseconds([empty], env, folder)
      return { floor, own: milliseconds(args, { ...env, ...more }, folder) }
    }).slice(2) // the first two warm the disk's cache
    const ratio = median(pairs.map(({ floor, own }) => own / floor))
    const own = median(pairs.map((pair) => pair.own))
    const floor = median(pairs.map((pair) => pair.floor))
    return [name, own.toFixed(0), floor.toFixed(0), ratio.toFixed(2)]
  })
  const version = spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout.trim()
  return `Node ${version}, ${RUNS} pairs, medians\n\n${table(['start', 'ms', 'empty file, ms', 'ratio'], rows)}`
}

function sizes(): string {
  const rows = ['action.js', 'cli.js'].map((entry) => {
    const files = loadedFiles(join(DIST, entry))
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
    return [`\`dist/${entry}\``, (bytes / 1000).toFixed(0), files.map((file) => basename(file)).join(' ')]
  })
  return table(['loaded at the start', 'kB', 'files'], rows)
}

function milliseconds(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(NODE, args, { env, cwd, encoding: 'utf8' })
  const end = process.hrtime.bigint()
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(end - start) / 1e6
}

/** Without a finding, so that a check of it succeeds. */
const POSTMORTEM = `# Checkout outage of 2 March 2026

## Summary

Customers could not pay for forty minutes.

## Impact

About 1,200 orders failed.

## Timeline

- 10:00 UTC: Payments begin to fail.
- 10:40 UTC: Payments work again.

## Root cause

The connection pool was too small for the new traffic.

## Resolution

The connection pool was enlarged.

## Action items

- [ ] Add an alert on the depth of the payment queue (@alice, due 2026-04-01)
`

/** A pull request that was closed without being merged: an event on which nothing is done. */
function noWorkEnvironment(folder: string): NodeJS.ProcessEnv {
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const event = {
    action: 'closed',
    number: 1,
    pull_request: {
      number: 1,
      merged: false,
      head: { sha: 'a'.repeat(40), repo: { full_name: 'o/r' } },
      base: { ref: 'main', sha: 'b'.repeat(40) },
    },
    repository: { full_name: 'o/r', default_branch: 'main' },
  }
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    INPUT_COMMAND: 'auto',
    INPUT_TOKEN: '',
  }
}
