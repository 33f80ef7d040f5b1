import type { MetadataName, Postmortem } from '../postmortem/postmortem.ts'
import { placeOfTitle } from './places.ts'
import type { RuleReport } from './rule.ts'

/** What to say where something is not stated. */
export interface Unstated {
  /** Where its label stands and nothing behind it; given the label as written. */
  readonly emptyLabel: (label: string) => string
  /** Where no label stands. */
  readonly noLabel: string
  readonly expected: string
}

/** What a postmortem ought to state about itself behind a label, and does not. */
export function* unstated(
  postmortem: Postmortem,
  name: MetadataName,
  { emptyLabel, noLabel, expected }: Unstated,
): Iterable<RuleReport> {
  const { isPostmortem, metadata } = postmortem
  const stated = metadata.filter((field) => field.name === name)
  if (!isPostmortem || stated.some(({ value }) => value !== '')) return
  const [label] = stated
  yield {
    place: label ? { line: label.line } : placeOfTitle(postmortem),
    message: label ? emptyLabel(label.label) : noLabel,
    expected,
  }
}
