import { counted } from '../findings/summary.ts'
import { logLine } from '../safe-text/log-line.ts'
import { markdownText } from '../safe-text/safe-text.ts'
import { renderPlan } from '../sync/render.ts'
import type { SyncResult } from '../sync/sync-result.ts'

const RENDERERS = { text, json, markdown } as const satisfies Record<string, (result: SyncResult) => string>

/** What a sync did and what it left, in a format of the contract; ends with a line end. */
export function renderSync(format: keyof typeof RENDERERS, result: SyncResult): string {
  return RENDERERS[format](result)
}

function text(result: SyncResult): string {
  return `${[`${headline(result)}.`, ...leftovers(result).map((line) => `  left: ${logLine(line)}`)].join('\n')}\n`
}

function markdown(result: SyncResult): string {
  return `${[`${headline(result)}.`, ...leftovers(result).map((line) => `- left: ${markdownText(line)}`)].join('\n\n')}\n`
}

/** The plan that was carried out, and what came of it. */
function json(result: SyncResult): string {
  const { created, updated, closed, reopened, remaining, failures, stopped } = result
  const outcome = {
    created,
    updated,
    closed,
    reopened,
    remaining,
    failures: failures.map(({ operation: { path, line, title }, error: { code, message } }) => ({
      path,
      line,
      title,
      code,
      message,
    })),
    stopped: stopped === null ? null : { code: stopped.code, message: stopped.message },
  }
  const plan: unknown = JSON.parse(renderPlan('json', result.plan))
  return `${JSON.stringify({ ...(plan as object), result: outcome }, null, 2)}\n`
}

function headline({ created, updated, reopened, closed, remaining }: SyncResult): string {
  const left = remaining > 0 ? `, ${remaining} left: running again goes on with them` : ''
  return `${counted(created, 'issue')} opened, ${updated} updated, ${reopened} reopened, ${closed} closed${left}`
}

/** Each write that was not done, with the reason where it has one of its own. */
function leftovers({ left, failures }: SyncResult): readonly string[] {
  return left.map((operation) => {
    const failure = failures.find((one) => one.operation === operation)
    const place = `${operation.kind} ${operation.path}:${operation.line} ${operation.title}`
    return failure === undefined ? place : `${place}: ${failure.error.message} (${failure.error.code})`
  })
}
