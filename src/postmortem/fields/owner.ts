import { normalise } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What a form writes where a name is to stand: `[name]`, `<owner>`, `[your team]`. */
const UNFILLED =
  /^[[<{]+\s*@?(?:(?:your|the|team|full|owner|assignee)[\s_-]*)?(?:name|owner|assignee|person|team|user|username|role|who|handle|email|tbd)s?\s*[\]>}]+$/i

/** The point behind an initial belongs to the name (`Priya N.`). */
const INITIAL_END = / \p{Lu}\.$/u

/** The owner as written, without `@`, brackets and closing marks; null for a placeholder (`???`, `TBD`, `n/a`). */
export function ownerOf(written: string, vocabularies: readonly Vocabulary[]): string | null {
  const owner = written
    .replace(/[[\]()<>*_`]/g, '')
    .replace(/(@[\p{L}\p{N}_/-]+(?: \p{Lu}\.)?)\s+(?=@)/gu, '$1, ')
    .replace(/(^|[\s,&+/])@(?=[\p{L}\p{N}])/gu, '$1')
    .replace(/^[\s:–—-]+|[\s.;,:–—-]+$/g, (marks) =>
      marks === '.' && INITIAL_END.test(written) ? marks : '',
    )
    .trim()
  return isBlank(owner, vocabularies) || UNFILLED.test(written.trim()) ? null : owner
}

/** True for what stands in a field that is left open: nothing, marks alone, "tbd", "none", "n/a". */
export function isBlank(value: string, vocabularies: readonly Vocabulary[]): boolean {
  const words = normalise(value)
  return words === '' || vocabularies.some(({ fields }) => fields.blank.includes(words))
}
