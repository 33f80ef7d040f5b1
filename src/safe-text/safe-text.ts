// Documents, issue texts and event payloads are hostile input. Whatever of them is shown somewhere goes through
// one of these functions; which one depends on where it is shown, not on where it comes from.

/** Invisible, breaks a mention or a reference apart; what Dependabot and Renovate use (dependabot-core#3157). */
const ZERO_WIDTH_SPACE = '\u200b'

/** C0 and C1 controls, zero-width spaces, bidirectional marks and overrides, line separators, byte order mark. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const MENTION = /@(?=[\p{L}\p{N}_-])/gu
const ISSUE_REFERENCE = /#(?=\d)/g
const GH_REFERENCE = /(?<![A-Za-z0-9])(GH)-(?=\d)/gi
const LINK_TO_ISSUE = /:\/\/(?=[^\s]*\/(?:issues|pull|pulls|discussions|commit)\/)/g
/** GitHub makes a link of it without `https://`, too, behind `_` as well. */
const WWW_LINK_TO_ISSUE = /(?<![A-Za-z0-9])www(?=\.[^\s]*\/(?:issues|pull|pulls|discussions|commit)\/)/gi
const MARKDOWN_SYNTAX = /[\\`*_{}[\]<>()|~!&$]/g
const BLOCK_START = /^(\s*)(#+|[+=-]|\d+[.)])(?=\s|$|[=-])/

/** One line without control, bidirectional and zero-width characters, white space made single. For terminals. */
export function plainLine(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Breaks every mention and reference to an issue apart by an invisible character; the words stay readable. */
export function withoutMentions(text: string): string {
  return text
    .replace(MENTION, `@${ZERO_WIDTH_SPACE}`)
    .replace(ISSUE_REFERENCE, `#${ZERO_WIDTH_SPACE}`)
    .replace(GH_REFERENCE, `$1-${ZERO_WIDTH_SPACE}`)
    .replace(LINK_TO_ISSUE, `:${ZERO_WIDTH_SPACE}//`)
    .replace(WWW_LINK_TO_ISSUE, `$&${ZERO_WIDTH_SPACE}`)
}

/** One line for a title (of an issue, a report): no markup is rendered there, but a mention could be. */
export function titleText(text: string): string {
  return withoutMentions(plainLine(text))
}

/**
 * One line of Markdown that renders as exactly these words: no markup, no HTML, no comment (and so no marker),
 * no mention, no reference, no table cell's end.
 */
export function markdownText(text: string): string {
  const escaped = plainLine(text)
    .replace(MARKDOWN_SYNTAX, (character) =>
      character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`,
    )
    .replace(BLOCK_START, (_, space: string, mark: string) => `${space}${escapeBlockMark(mark)}`)
  return withoutMentions(escaped)
}

function escapeBlockMark(mark: string): string {
  return mark.length === 1 ? `\\${mark}` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`
}

/** The same words as `withoutMentions` and `plainLine` were given: for comparing what we wrote with what stands there. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}
