import type { PhrasingContent, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

// Of GitHub's extensions only those that carry meaning here: links without brackets are left to the fields, which look
// for them in single items (recognising them everywhere doubles the cost of parsing); front matter is cut off before.
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmTaskListItem()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()])
  .freeze()

/** Gives the syntax tree (mdast) of the lines of a text in Markdown. */
export type ParseMarkdown = (lines: readonly string[]) => Root

/** The syntax tree of Markdown with tables and task lists, by a parser of the whole text. */
export const parseMarkdown: ParseMarkdown = (lines) => parser.parse(lines.join('\n'))

// Every construct of CommonMark that would make another block of a text than one paragraph.
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]
const phrasingParser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: BLOCKS } }])
  .freeze()

/** The inline content of a text of which is known that it is one block's: nothing in it begins another one. */
export function parsePhrasing(text: string): PhrasingContent[] {
  return phrasingParser
    .parse(text)
    .children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
}
