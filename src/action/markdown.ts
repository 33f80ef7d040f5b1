import type { SourceLinks } from '../files/source-links.ts'
import { linkTarget } from '../safe-text/link-target.ts'
import { markdownText } from '../safe-text/safe-text.ts'

/** `3 issues`, `1 issue`, `2 entries`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** A table row; the cells are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A table; `head` and `rows` are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** A link to a line of a document where there is an address for it, its words alone where there is none. */
export function sourceLink(
  words: string,
  links: SourceLinks,
  path: string,
  line: number,
  endLine = line,
): string {
  return link(words, links.lineUrl(path, line, endLine))
}

/** A link, or its words alone when the address is none that may be linked to. */
export function link(words: string, address: string | null): string {
  // The target's `#` would be encoded with everything else that could end a link.
  const [page = '', fragment] = (address ?? '').split('#', 2)
  const target = linkTarget(page)
  const text = markdownText(words)
  if (target === null) return text
  return `[${text}](${target}${fragment !== undefined && /^[\w-]+$/.test(fragment) ? `#${fragment}` : ''})`
}

/** Folded away behind one line; `title` is text without markup, `content` Markdown. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}
