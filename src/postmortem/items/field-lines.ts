import type { RichLine } from '../outline/unit.ts'
import { labelOf } from '../sections/headings.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { LABELS, type Label, type Vocabulary } from '../vocabulary/vocabulary.ts'

/** Which field a line or item gives (`Owner: Kim`, `**Due**: May 3`), or null when it gives none. */
export function fieldLabel(
  unit: { readonly lines: readonly RichLine[] },
  vocabularies: readonly Vocabulary[],
): Label | null {
  const label = labelOf(unit)
  return label ? labelNamed(label.text, vocabularies) : null
}

export function labelNamed(words: string, vocabularies: readonly Vocabulary[]): Label | null {
  const name = normalise(words)
  for (const vocabulary of vocabularies) {
    const field = labelsOf(vocabulary).get(name)
    if (field) return field
  }
  return null
}

const known = new WeakMap<Vocabulary, ReadonlyMap<string, Label>>()

/** What each name of a label means; of several the first in the order of `LABELS`. */
function labelsOf(vocabulary: Vocabulary): ReadonlyMap<string, Label> {
  let labels = known.get(vocabulary)
  if (!labels) {
    const named = LABELS.toReversed().flatMap((label) =>
      vocabulary.labels[label].map((name) => [name, label] as const),
    )
    labels = new Map(named)
    known.set(vocabulary, labels)
  }
  return labels
}
