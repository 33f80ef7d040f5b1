/** GitHub takes 256 characters; the contract allows 200. */
const LONGEST = 200
/** A shorter clause says too little. */
const SHORTEST = 20
const FEW_WORDS = 3
const LEAST_LEAD_WORDS = 3
const CLAUSE_END = /(?:[.;:!?](?=\s)|\s[–—-](?=\s)|,(?=\s))/g

/**
 * The words for an issue's title: the item's own when they fit; else its bold lead, its first sentence, its first clauses,
 * or as many whole words as fit. Words that say nothing alone get their group put before them.
 */
export function issueTitle(text: string, lead: string | null, group: string | null): string {
  const words = oneLine(text)
  const alone = words.length <= LONGEST ? words : shorten(words, lead)
  if (group === null || alone.split(' ').length > FEW_WORDS) return alone
  const grouped = `${oneLine(group)}: ${alone}`
  return grouped.length <= LONGEST ? grouped : alone
}

function shorten(words: string, lead: string | null): string {
  const bold = lead === null ? '' : oneLine(lead).replace(/\s*[:：]$/, '')
  if (bold.length <= LONGEST && bold.split(' ').length >= LEAST_LEAD_WORDS) return bold
  const ends = [...words.slice(0, LONGEST).matchAll(CLAUSE_END)].map((match) => match.index)
  const sentence = ends.find((end) => /[.!?]/.test(words[end] ?? '') && end >= SHORTEST)
  const end = sentence ?? ends.findLast((at) => at >= SHORTEST)
  return end === undefined ? wholeWords(words) : words.slice(0, end).trim()
}

function wholeWords(words: string): string {
  const room = words.slice(0, LONGEST)
  const space = room.lastIndexOf(' ')
  if (space > 0) return `${room.slice(0, Math.min(space, LONGEST - 1)).trim()}…`
  let title = ''
  for (const { segment } of characters().segment(words.slice(0, 2 * LONGEST))) {
    if (title.length + segment.length >= LONGEST) break
    title += segment
  }
  return `${title}…`
}

let segmenter: Intl.Segmenter | undefined

/** Parts words at what readers see as one character (an emoji of several parts, a letter with its marks); seldom needed, and slow to make. */
function characters(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
