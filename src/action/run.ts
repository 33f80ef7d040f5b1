import { accessSync } from 'node:fs'
import { getInput, setSecret } from '@actions/core'
import { Failure } from '../errors.ts'
import { emitDefaults, emitProgress, emitResult } from './emit.ts'
import { type ActionEvent, readEvent } from './event.ts'
import { type InputName, type Inputs, readInputs } from './inputs.ts'
import { EMPTY_RESULT, failedResult, type RunResult } from './result.ts'
import { requireRuntime } from './runtime.ts'
import { decideWork } from './work.ts'

/** Masked before anything else is said. */
const SECRETS = ['token', 'notify-url'] as const satisfies readonly InputName[]

/** The whole of a run: reads inputs and event, does the work, leaves outputs, annotations and summary behind. */
export async function runAction(): Promise<void> {
  emitDefaults()
  await emitResult(await resultOfRun().catch(failedResult))
}

async function resultOfRun(): Promise<RunResult> {
  requireRuntime(process.version)
  for (const name of SECRETS) {
    const secret = getInput(name)
    if (secret !== '') setSecret(secret)
  }
  const inputs = readInputs((name) => getInput(name))
  const event = readEvent(process.env, await readPayload())
  const work = decideWork(inputs.command, event, inputs.dryRun)
  if (work.kind === 'nothing') return nothingToDo(work.reason)
  // Everything heavy stands behind this import: a run with nothing to do loads none of it.
  const { carryOut } = await import('./carry-out.ts')
  return carryOut(work, { inputs, event, environment: process.env, progress: emitProgress })
}

export interface Run {
  readonly inputs: Inputs
  readonly event: ActionEvent
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}

function nothingToDo(reason: string): RunResult {
  emitProgress(`Nothing to do. ${reason}`)
  return { ...EMPTY_RESULT, summary: [`### Postmortem actions: nothing to do\n\n${reason}`] }
}

/** Throws what cannot be read: the toolkit takes a missing file for an empty event and a broken one down with it. */
async function readPayload(): Promise<unknown> {
  const path = process.env.GITHUB_EVENT_PATH
  if (!path) return null
  try {
    accessSync(path)
    return (await import('./event-payload.ts')).eventPayload
  } catch (cause) {
    throw new Failure({
      code: 'EVENT_UNREADABLE',
      kind: 'usage',
      message: 'The file that GITHUB_EVENT_PATH names cannot be read as JSON.',
      advice: 'Run this as a step of a workflow; the runner writes that file.',
      cause,
    })
  }
}
