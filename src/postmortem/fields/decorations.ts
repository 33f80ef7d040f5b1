const EMOJI = String.raw`\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*`
const LEADING = new RegExp(
  `^(?:\\s|${EMOJI}|:[a-z0-9_+-]+:|[\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}])+`,
  'u',
)
const BOX = /^\s*\[([ xX✓✔])?\]\s+/
const TICK = /^\s*(?:✅|✔️?|☑️?|🗹|✓)/u
const TRAILING_TICK = /(?:✅|✔️?|☑️?)\s*$/u
const STRUCK = /^~~(.+)~~[.\s]*$/s

/** The words of an item without the marks around them, and what the marks say about whether it is done. */
export interface Undecorated {
  readonly text: string
  readonly isDone: boolean
}

/** Takes off check boxes, ticks, strike-through and leading emoji. */
export function undecorate(raw: string): Undecorated {
  const box = BOX.exec(raw)
  const inner = box ? raw.slice(box[0].length) : raw
  const ticked = (box?.[1] ?? ' ') !== ' ' || TICK.test(inner) || TRAILING_TICK.test(inner)
  const bare = inner.replace(LEADING, '').replace(TRAILING_TICK, '').trim()
  const struck = STRUCK.exec(bare)?.[1]
  return { text: (struck ?? bare).replace(/~~/g, '').trim(), isDone: ticked || struck !== undefined }
}
