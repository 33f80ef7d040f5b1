// Times and days as people write them before an event, in the notations of the languages read.
const ZONE = String.raw`(?:\(?(?:UTC|GMT|Z|[A-Z]{1,4}T|BST|CEST|MSK|IST)\)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})(?![\p{L}\p{N}])`
const TWELVE = String.raw`\d{1,2}(?:[:.]\d{2}){0,2}\s*[ap]\.?\s?m\b\.?`
const TWENTY_FOUR = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?![\d.])`
const EAST_ASIAN = String.raw`(?:[上下]午|午[前後]|오[전후])?\s*\d{1,2}\s*[時时点시](?:\s*\d{1,2}\s*[分분])?`
const CLOCK = String.raw`(?:~|c\.\s?|ca\.?\s?)?(?:${TWELVE}|${TWENTY_FOUR}|${EAST_ASIAN})`
const MONTH = String.raw`\p{L}{3,9}\.?`
const DAY = String.raw`(?:\p{L}{3,10},?\s+)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s|of\s)?${MONTH}(?:,?\s(?:de\s)?\d{4})?|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일])`
const OPENING = String.raw`^[^\p{L}\p{N}~]{0,8}(?:(?:at|on|by|around|about|from|um|gegen|a las|às|à|alle|ore)\s+)?`

const LEADING_TIME = new RegExp(
  String.raw`${OPENING}((?:${DAY}[\s,:T@|–—-]{0,5}(?:at\s+|um\s+)?)?${CLOCK}(?:\s*(${ZONE}))?)`,
  'iu',
)
const ELAPSED =
  /^[^\p{L}\p{N}+-]{0,4}(T\s?[+-]\s?\d+(?::\d{2}|\s?(?:min(?:ute)?s?|m|h|hours?|s))?)(?![\p{L}\p{N}])/iu
const LEADING_DAY = new RegExp(String.raw`${OPENING}(${DAY})(?![\p{L}\p{N}])`, 'iu')
const ANY_CLOCK = new RegExp(CLOCK, 'iu')
/** Every time and every day has one. */
const DIGIT = /\d/
/** What stands before an event's time is short; times deeper in a sentence are looked for in so many characters. */
const LOOKED_AT = 120

/** The clock time (with its day and zone, if given) that a line begins with, as written; null when it begins with none. */
export function leadingTime(line: string): string | null {
  const text = line.slice(0, LOOKED_AT)
  if (!DIGIT.test(text)) return null
  const [, time, zone] = LEADING_TIME.exec(text) ?? []
  if (time === undefined) return ELAPSED.exec(text)?.[1]?.trim() ?? null
  return (zone === undefined || !isWord(zone) ? time : time.slice(0, -zone.length)).trim()
}

/** "10:35 Alert fired": not every word that ends in T is a zone, and few zones are written small ("est" is a French word). */
function isWord(zone: string): boolean {
  return /\p{Ll}/u.test(zone) && !/^\(?(?:utc|gmt|ces?t|[cmp][sd]t|edt|bst|msk)(?!\p{L})/iu.test(zone)
}

/** The day that a line begins with, as written; null when it begins with none. */
export function leadingDay(line: string): string | null {
  const text = line.slice(0, LOOKED_AT)
  return DIGIT.test(text) ? (LEADING_DAY.exec(text)?.[1]?.trim() ?? null) : null
}

/** The first clock time anywhere in a line, as written. */
export function timeIn(line: string): string | null {
  const text = line.slice(0, LOOKED_AT)
  return DIGIT.test(text) ? (ANY_CLOCK.exec(text)?.[0].trim() ?? null) : null
}
