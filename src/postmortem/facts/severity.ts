import type { FrontMatter } from '../outline/front-matter.ts'
import type { Unit } from '../outline/unit.ts'
import { normalise } from '../vocabulary/normalise.ts'

const LABEL =
  /(?:^|[\s|*(])(?:severity|sev|gravedad|severidad|severidade|gravite|schweregrad|gravita|심각도|严重程度|嚴重性|級別|级别|重大度|深刻度)\s*(?:level)?\s*[:：=|-]?\s*/iu
const NUMBERED = /(?:^|[^\p{L}\p{N}])(?:sev|s|p|severity|level)\s*-?\s*([0-5])(?![\p{L}\p{N}.])/iu
const WORDS: Readonly<Record<string, string>> = {
  critical: 'sev1',
  blocker: 'sev1',
  high: 'sev2',
  major: 'sev2',
  medium: 'sev3',
  moderate: 'sev3',
  low: 'sev4',
  minor: 'sev4',
  critica: 'sev1',
  alta: 'sev2',
  media: 'sev3',
  baja: 'sev4',
  critique: 'sev1',
  hoch: 'sev2',
  kritisch: 'sev1',
  mittel: 'sev3',
  niedrig: 'sev4',
}
const SEV = /(?<![\p{L}\p{N}])sev(?:erity)?[\s-]?([0-5])(?![\p{L}\p{N}])/iu

/** Letters without accents that each label and name begins with, in whatever case. */
const MAY_TELL = /sev|grav|schwere|[^\u0000-\u007F]/i

function mayTell(text: string): boolean {
  return MAY_TELL.test(text)
}

/** A severity, and where it was found; `line` is null in front matter. */
export interface FoundSeverity {
  readonly severity: string
  readonly line: number | null
  readonly why: string
}

/** The severity stated, as `sev0` … `sev5` (words: critical 1, high 2, medium 3, low 4); null when none is. */
export function findSeverity(units: readonly Unit[], frontMatter: FrontMatter): FoundSeverity | null {
  const given = frontMatter.values.get('severity') ?? frontMatter.values.get('sev')
  if (given !== undefined) {
    const severity = severityOf(given) ?? severityOf(`sev${given}`)
    return severity === null ? null : { severity, line: null, why: 'by the front matter' }
  }
  const telling = units.filter((unit) => unit.kind === 'row' || mayTell(unit.text))
  for (const unit of telling) {
    for (const { text, line } of linesOf(unit)) {
      const label = LABEL.exec(text)
      if (!label) continue
      const severity =
        severityOf(text.slice(label.index + label[0].length)) ?? severityOf(text.slice(label.index))
      if (severity) return { severity, line, why: 'behind its label' }
    }
  }
  for (const unit of telling) {
    const number = SEV.exec(unit.text)?.[1]
    if (number) return { severity: `sev${number}`, line: unit.line, why: 'by its name in the text' }
  }
  return null
}

function linesOf(unit: Unit): { readonly text: string; readonly line: number }[] {
  return unit.kind === 'row'
    ? [{ text: unit.cells.map((cell) => cell.text).join(' | '), line: unit.line }]
    : unit.lines.map(({ text, line }) => ({ text, line }))
}

function severityOf(words: string): string | null {
  const piece = words.slice(0, 40)
  const number = NUMBERED.exec(piece)?.[1] ?? /^\s*\W*([0-5])(?![\d.])/.exec(piece)?.[1]
  if (number) return `sev${number}`
  return (
    normalise(piece)
      .split(' ')
      .slice(0, 3)
      .map((word) => WORDS[word])
      .find((severity) => severity !== undefined) ?? null
  )
}
