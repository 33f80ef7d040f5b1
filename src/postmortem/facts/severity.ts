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

/** The severity stated, as `sev0` … `sev5` (words: critical 1, high 2, medium 3, low 4); null when none is. */
export function findSeverity(units: readonly Unit[], frontMatter: FrontMatter): string | null {
  const given = frontMatter.values.get('severity') ?? frontMatter.values.get('sev')
  if (given !== undefined) return severityOf(given) ?? severityOf(`sev${given}`)
  for (const unit of units) {
    const texts =
      unit.kind === 'row'
        ? [unit.cells.map((cell) => cell.text).join(' | ')]
        : unit.lines.map((line) => line.text)
    for (const text of texts) {
      const label = LABEL.exec(text)
      const severity = label
        ? (severityOf(text.slice(label.index + label[0].length - 0)) ?? severityOf(text.slice(label.index)))
        : null
      if (severity) return severity
    }
  }
  for (const unit of units) {
    const number = SEV.exec(unit.text)?.[1]
    if (number) return `sev${number}`
  }
  return null
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
