import type { Root } from 'mdast'
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

/** The syntax tree (mdast) of Markdown with tables and task lists. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}
