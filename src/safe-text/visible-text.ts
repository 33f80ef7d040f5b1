/** Everything that a terminal obeys or does not show, but for what joins the parts of an emoji or of a word. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

/** The text with every character that would not be seen, or would do something, shown by its number: `<U+202E>`. */
export function visibleText(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `<U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}
