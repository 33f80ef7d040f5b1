import { plainLine } from '../safe-text/safe-text.ts'
import { withinAnnotationLimit } from './annotation-limit.ts'
import type { Finding, Severity } from './finding.ts'
import { sortFindings } from './order.ts'
import { counted } from './summary.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, one a line, that show findings as annotations; the last line says how many had no room. */
export function renderGithub(findings: readonly Finding[]): string {
  const sorted = sortFindings(findings)
  const shown = withinAnnotationLimit(sorted)
  const left = sorted.length - shown.length
  const lines = shown.map(command)
  if (left > 0)
    lines.push(`${counted(left, 'more finding')}: “check --format text” or the step summary lists all.`)
  return lines.map((line) => `${line}\n`).join('')
}

function command(finding: Finding): string {
  const { path, line, column, endLine, endColumn, severity, rule, message, expected, url } = finding
  const columns = line === endLine && endColumn > column ? { col: column, endColumn } : {}
  const properties = { file: plainLine(path), line, endLine, ...columns, title: rule }
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  const parts = [message, expected, url].filter((part) => part !== null)
  return `::${COMMANDS[severity]} ${written.join(',')}::${parts.map(plainLine).map(escapeData).join('%0A')}`
}

/** As the runner unescapes it (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
