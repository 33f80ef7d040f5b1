import type { Unit } from '../outline/unit.ts'
import { normalise, startsWithPhrase } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Entry } from './headings.ts'

/**
 * In a document of bare lines, each line is a piece of its own: of a section on cause and resolution the line that begins
 * to tell how it was resolved, or null. In Markdown, where paragraphs are prose, there is no such line.
 */
export function resolvingLine(section: readonly Entry[], vocabularies: readonly Vocabulary[]): Unit | null {
  const [own, ...others] = section
  if (own?.heading?.form !== 'label' && own?.heading?.form !== 'bare') return null
  const units = others.map((entry) => entry.unit)
  const isBareLines = units.every((unit) => unit.kind === 'line' && unit.block === own.unit.block)
  if (!isBareLines) return null
  return (
    units.slice(1).find((unit) => {
      const words = normalise(unit.text)
      return vocabularies.some(({ resolving }) => resolving.some((phrase) => startsWithPhrase(words, phrase)))
    }) ?? null
  )
}
