import { plainLine, withoutMentions } from './safe-text.ts'

const ZERO_WIDTH_SPACE = '\u200b'
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const ADDRESS = /(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi
/** Marks at a word's edge, and what begins the name of an emoji. Slack has no escape for them; inside a word they are none. */
const STYLE = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])|:(?=[\w+-]+:)/gu

/**
 * One line of Slack's mrkdwn that shows exactly these words: no link, no mention (`<!channel>`, `@here`), no style. The
 * three characters that begin everything Slack obeys are escaped as it asks for
 * (https://docs.slack.dev/messaging/formatting-message-text, "Escaping text").
 */
export function slackText(text: string): string {
  return withoutMentions(plainLine(text))
    .replace(ADDRESS, ZERO_WIDTH_SPACE)
    .replace(STYLE, `${ZERO_WIDTH_SPACE}$&${ZERO_WIDTH_SPACE}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
}

/** A link in mrkdwn; the words alone where the address is not one of the web. */
export function slackLink(target: string | null, words: string): string {
  const label = slackText(words)
  if (target === null || !/^https?:/i.test(target)) return label
  return `<${target.replaceAll('&', '&amp;')}|${label}>`
}
