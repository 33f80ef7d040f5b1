import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { builtDist, PROJECT } from './build.ts'
import { type RunnerCommand, readCommands } from './runner-commands.ts'

export interface RunOptions {
  /** `GITHUB_EVENT_NAME`. */
  readonly eventName: string
  /** The payload; written to the event file as it is when it is a string. */
  readonly event: unknown
  /** The checkout, `GITHUB_WORKSPACE`. */
  readonly workspace: string
  /** Over the defaults of `action.yml`, as the runner does it. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `GITHUB_API_URL`; a closed port of the loopback interface when left out. */
  readonly apiUrl?: string
  readonly ref?: string
  readonly sha?: string
  readonly repository?: string
  readonly env?: Readonly<Record<string, string>>
  /** The built `action.js` to run; a build of the present sources when left out. */
  readonly entry?: string
}

export interface RunResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** As a later step would read them. */
  readonly outputs: Readonly<Record<string, string>>
  /** Every time an output was set, in order. */
  readonly outputWrites: readonly { readonly name: string; readonly value: string }[]
  readonly summary: string
  /** What the runner would have carried out of what was printed. */
  readonly commands: readonly RunnerCommand[]
  /** The JSON file the output `plan` names. */
  readonly plan: unknown
  /** Text that stands in the log as plain text. */
  readonly log: string
}

export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'

/** Runs the built action as a runner would: a child process with inputs, event file and command files. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-actions-run-'))
  try {
    return await runIn(folder, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runIn(folder: string, options: RunOptions): Promise<RunResult> {
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const output = file('output', '')
  const summary = file('summary', '')
  const api = options.apiUrl ?? 'http://127.0.0.1:9'
  const ref = options.ref ?? 'refs/heads/main'
  const event = typeof options.event === 'string' ? options.event : JSON.stringify(options.event)
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'postmortem-actions',
    GITHUB_ACTION_REPOSITORY: 'octo/postmortem-actions',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'alice',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_SERVER_URL: api,
    GITHUB_EVENT_NAME: options.eventName,
    GITHUB_EVENT_PATH: file('event.json', event),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file('env', ''),
    GITHUB_PATH: file('path', ''),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REPOSITORY: options.repository ?? 'octo/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: options.sha ?? 'a'.repeat(40),
    GITHUB_WORKFLOW: 'Postmortems',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_TEMP: folder,
    NO_COLOR: '1',
    POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
    ...inputEnvironment(options.inputs ?? {}),
    ...options.env,
  }
  const entry = options.entry ?? join(await builtDist(), 'action.js')
  const { exitCode, stdout, stderr } = await execute(
    process.env.POSTMORTEM_ACTIONS_TEST_NODE ?? process.execPath,
    entry,
    env,
    options.workspace,
  )
  const outputWrites = readKeyValues(readFileSync(output, 'utf8'))
  const outputs = Object.fromEntries(outputWrites.map(({ name, value }) => [name, value]))
  const { commands, log } = readCommands(stdout)
  const plan = outputs.plan
  return {
    exitCode,
    stdout,
    stderr,
    outputs,
    outputWrites,
    summary: readFileSync(summary, 'utf8'),
    commands,
    plan: plan && existsSync(plan) ? JSON.parse(readFileSync(plan, 'utf8')) : null,
    log,
  }
}

/** `INPUT_*` as the runner makes them: every declared input with its default, names in upper case, spaces to `_`. */
function inputEnvironment(given: Readonly<Record<string, string>>): Record<string, string> {
  const declared = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')).inputs as Record<
    string,
    { default?: string }
  >
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: byDefault = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? (byDefault === `\${{ github.token }}` ? TOKEN : byDefault),
    ]),
  )
}

function execute(
  node: string,
  entry: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Pick<RunResult, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const read = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      read.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      read.stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, ...read }))
  })
}

/** The contents of an output file: `name=value` lines and `name<<DELIMITER` blocks (GitHub Docs, "Workflow commands"). */
function readKeyValues(text: string): { name: string; value: string }[] {
  const found: { name: string; value: string }[] = []
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const block = /^([^=<]+)<<(.+)$/.exec(line)
    const pair = /^([^=]+)=(.*)$/.exec(line)
    if (block) {
      const end = lines.indexOf(block[2] ?? '', index + 1)
      if (end < 0) throw new Error(`the value of ${block[1]} has no end`)
      found.push({ name: block[1] ?? '', value: lines.slice(index + 1, end).join('\n') })
      index = end
    } else if (pair) {
      found.push({ name: pair[1] ?? '', value: pair[2] ?? '' })
    } else if (line !== '') {
      throw new Error(`not an output: ${line}`)
    }
  }
  return found
}
