// What templates leave behind when nobody fills them in. A pattern that is also an ordinary word counts only where
// a value stands (`Impact: TBD`, a table cell, a whole line), never inside a sentence.

export interface Placeholder {
  readonly pattern: RegExp
  readonly where: 'anywhere' | 'as-a-value' | 'as-a-value-or-label'
  /** Lower case: a text that holds none of these need not be searched. */
  readonly holds: readonly string[]
  /** What each of these holds, where one search for it goes before several. */
  readonly within?: string
}

const VERBS = 'insert|describe|enter|fill|replace|your|add|explain|specify'
const NAMES =
  'name|names|date|time|title|author|authors|team|owner|service|incident|severity|duration|link|url'

const PLACEHOLDERS: readonly Placeholder[] = [
  { pattern: /\b(?:TODO|FIXME)\b/g, where: 'as-a-value-or-label', holds: ['todo', 'fixme'] },
  {
    pattern: /\b(?:TBD|TBC|to be (?:determined|defined|completed|filled(?: in)?))\b/gi,
    where: 'as-a-value',
    holds: ['tbd', 'tbc', 'to be determined', 'to be defined', 'to be completed', 'to be filled'],
  },
  {
    pattern: /(?<![\w?])(?:\?{3,}|X{3,}|xxx+)(?![\w?])/g,
    where: 'as-a-value',
    holds: ['???', 'xxx'],
  },
  { pattern: new RegExp(`<(?:${VERBS})\\s[^<>\\n]{0,200}>`, 'gi'), where: 'anywhere', holds: ['<'] },
  {
    pattern: new RegExp(`\\[(?:${VERBS})\\s[^[\\]\\n]{0,200}\\](?![([:])`, 'gi'),
    where: 'anywhere',
    holds: ['['],
  },
  { pattern: new RegExp(`\\[(?:${NAMES})\\](?![([:])`, 'gi'), where: 'as-a-value', holds: ['['] },
  { pattern: new RegExp(`<(?:${NAMES})>`, 'gi'), where: 'as-a-value', holds: ['<'] },
  {
    pattern: new RegExp(`\\{\\{ ?(?:${VERBS}|${NAMES})\\b[^{}\\n]{0,200}\\}\\}`, 'gi'),
    where: 'anywhere',
    holds: ['{{'],
  },
  {
    pattern: /\b(?:[YD]{2,4}[-/.]MM[-/.][YD]{2,4}|MM[-/.]DD[-/.]YYYY)\b/gi,
    where: 'as-a-value',
    holds: ['mm-', 'mm/', 'mm.'],
  },
  {
    pattern: /\b(?:\d{4}-\d{2}-\d{2} )?(?:HH:MM|hh:mm|HH:mm)(?::ss)?\b/g,
    where: 'as-a-value',
    holds: ['hh:mm'],
  },
  { pattern: /\b(?:20)?(?:XX|YY)-(?:XX|MM)-(?:XX|DD)\b/g, where: 'as-a-value', holds: ['xx-', 'yy-'] },
  { pattern: /\blorem ipsum\b/gi, where: 'anywhere', holds: ['lorem ipsum'] },
  {
    pattern: /(?<=(?:^|[.:|>([*_-])\s?)(?:describe|write) here\b/gim,
    where: 'anywhere',
    holds: ['describe here', 'write here'],
    within: ' here',
  },
  {
    pattern: /\b(?:fill (?:this |it )?in|your text|text goes|content goes) here\b/gi,
    where: 'anywhere',
    holds: [' in here', 'text here', 'goes here'],
    within: ' here',
  },
  {
    pattern: /(?<=(?:^|[.:|>([*_-])\s?)describe (?:the|what|how|why)\b[^.!?\n]{0,100} here\b/gim,
    where: 'anywhere',
    holds: ['describe '],
    within: ' here',
  },
  {
    pattern: /(?<!\p{L})(?:à compléter|a completar|por definir|zu ergänzen|preencher aqui)(?!\p{L})/giu,
    where: 'as-a-value',
    holds: ['à compléter', 'a completar', 'por definir', 'zu ergänzen', 'preencher aqui'],
  },
]

/** Those that may stand in a text of several lines, found at little cost: most documents hold none. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const lower = text.toLowerCase()
  const found = new Map<string, boolean>()
  const isHeld = (words: string): boolean => {
    const known = found.get(words) ?? lower.includes(words)
    found.set(words, known)
    return known
  }
  return PLACEHOLDERS.filter(
    ({ pattern, holds, within }) =>
      (within === undefined || isHeld(within)) && holds.some(isHeld) && text.search(pattern) >= 0,
  )
}
