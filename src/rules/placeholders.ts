// What templates leave behind when nobody fills them in. A pattern that is also an ordinary word counts only where
// a value stands (`Impact: TBD`, a table cell, a whole line), never inside a sentence.

export interface Placeholder {
  readonly pattern: RegExp
  readonly where: 'anywhere' | 'as-a-value' | 'as-a-value-or-label'
  /** A text in lower case in which it matches nothing need not be searched. */
  readonly sign: RegExp
}

const VERBS = 'insert|describe|enter|fill|replace|your|add|explain|specify'
const NAMES =
  'name|names|date|time|title|author|authors|team|owner|service|incident|severity|duration|link|url'

const PLACEHOLDERS: readonly Placeholder[] = [
  { pattern: /\b(?:TODO|FIXME)\b/g, where: 'as-a-value-or-label', sign: /todo|fixme/ },
  {
    pattern: /\b(?:TBD|TBC|to be (?:determined|defined|completed|filled(?: in)?))\b/gi,
    where: 'as-a-value',
    sign: /tb[dc]|to be (?:de|co|fi)/,
  },
  {
    pattern: /(?<![\w?])(?:\?{3,}|X{3,}|xxx+)(?![\w?])/g,
    where: 'as-a-value',
    sign: /\?\?\?|xxx/,
  },
  {
    pattern: new RegExp(`<(?:${VERBS})\\s[^<>\\n]{0,200}>`, 'gi'),
    where: 'anywhere',
    sign: new RegExp(`<(?:${VERBS})`),
  },
  {
    pattern: new RegExp(`\\[(?:${VERBS})\\s[^[\\]\\n]{0,200}\\](?![([:])`, 'gi'),
    where: 'anywhere',
    sign: new RegExp(`\\[(?:${VERBS})`),
  },
  {
    pattern: new RegExp(`\\[(?:${NAMES})\\](?![([:])`, 'gi'),
    where: 'as-a-value',
    sign: new RegExp(`\\[(?:${NAMES})\\]`),
  },
  { pattern: new RegExp(`<(?:${NAMES})>`, 'gi'), where: 'as-a-value', sign: new RegExp(`<(?:${NAMES})>`) },
  {
    pattern: new RegExp(`\\{\\{ ?(?:${VERBS}|${NAMES})\\b[^{}\\n]{0,200}\\}\\}`, 'gi'),
    where: 'anywhere',
    sign: /\{\{/,
  },
  {
    pattern: /\b(?:[YD]{2,4}[-/.]MM[-/.][YD]{2,4}|MM[-/.]DD[-/.]YYYY)\b/gi,
    where: 'as-a-value',
    sign: /[yd]{2}[-/.]mm[-/.]|mm[-/.]dd[-/.]/,
  },
  {
    pattern: /\b(?:\d{4}-\d{2}-\d{2} )?(?:HH:MM|hh:mm|HH:mm)(?::ss)?\b/g,
    where: 'as-a-value',
    sign: /hh:mm/,
  },
  { pattern: /\b(?:20)?(?:XX|YY)-(?:XX|MM)-(?:XX|DD)\b/g, where: 'as-a-value', sign: /xx-|yy-/ },
  { pattern: /\blorem ipsum\b/gi, where: 'anywhere', sign: /lorem ipsum/ },
  {
    pattern: /(?<=(?:^|[.:|>([*_-])\s?)(?:describe|write) here\b/gim,
    where: 'anywhere',
    sign: /(?:describ|writ)e here/,
  },
  {
    pattern: /\b(?:fill (?:this |it )?in|your text|text goes|content goes) here\b/gi,
    where: 'anywhere',
    sign: /(?: in|text|goes) here/,
  },
  {
    pattern: /(?<=(?:^|[.:|>([*_-])\s?)describe (?:the|what|how|why)\b[^.!?\n]{0,100} here\b/gim,
    where: 'anywhere',
    sign: /describe (?:the|what|how|why)/,
  },
  {
    pattern: /(?<!\p{L})(?:à compléter|a completar|por definir|zu ergänzen|preencher aqui)(?!\p{L})/giu,
    where: 'as-a-value',
    sign: /à compléter|a completar|por definir|zu ergänzen|preencher aqui/,
  },
]

/** In lower case: most documents hold no sign of any. */
const ANY_SIGN = new RegExp(PLACEHOLDERS.map(({ sign }) => sign.source).join('|'))

/** True where `placeholdersIn` the same text in any case, or in the prose of it, may find one. */
export function mayHoldPlaceholders(lower: string): boolean {
  return ANY_SIGN.test(lower)
}

/** Those that may stand in a text of several lines, found at little cost: most documents hold none. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const lower = text.toLowerCase()
  if (!mayHoldPlaceholders(lower)) return []
  return PLACEHOLDERS.filter(({ pattern, sign }) => sign.test(lower) && text.search(pattern) >= 0)
}
