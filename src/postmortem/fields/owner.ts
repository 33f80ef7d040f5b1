const NOBODY =
  /^(?:[-–—?_.\s]*|tbd|tba|n\/?a|none|unassigned|unknown|nobody|to be (?:determined|decided|assigned)|todo|open|no owner|null)$/i

/** What a form writes where a name is to stand: `[name]`, `<owner>`, `[your team]`. */
const UNFILLED =
  /^[[<{]+\s*@?(?:(?:your|the|team|full|owner|assignee)[\s_-]*)?(?:name|owner|assignee|person|team|user|username|role|who|handle|email|tbd)s?\s*[\]>}]+$/i

/** The owner as written, without `@`, brackets and closing marks; null for a placeholder (`???`, `TBD`, `n/a`). */
export function ownerOf(written: string): string | null {
  const owner = written
    .replace(/[[\]()<>*_`]/g, '')
    .replace(/(^|[\s,&+/])@(?=[\p{L}\p{N}])/gu, '$1')
    .replace(/^[\s:–—-]+|[\s.;,:–—-]+$/g, '')
    .trim()
  return owner === '' || NOBODY.test(owner) || UNFILLED.test(written.trim()) ? null : owner
}
