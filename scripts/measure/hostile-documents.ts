/** Texts that make a reader of Markdown, YAML or dates take more than linear time, or overflow its stack: by size in bytes. */
type Grow = (bytes: number) => string

/** Enough of a postmortem to be read as one. */
const BEFORE = `# Outage of the shop

## Summary

The shop was down on 2025-01-01, and 1,200 orders were lost.

## Root cause

The queue had filled up, because nobody was told of its length.

## Action items

`

/** `piece` as often as it fits. */
const repeat = (piece: string): Grow =>
  inActionItems((bytes) => piece.repeat(Math.floor(bytes / piece.length)))

const INPUTS: Readonly<Record<string, Grow>> = {
  'one paragraph of many lines': repeat('some words on a line\n'),
  'a list': repeat('- Fix the alert on the queue\n'),
  'a list with blank lines': repeat('- Fix the alert on the queue\n\n'),
  'a task list': repeat('- [ ] Fix the alert @bob 2025-01-01\n'),
  'paragraphs of a sentence': repeat('Fix the alert on the queue.\n\n'),
  'a table of many rows': inActionItems(
    (bytes) =>
      `| Task | Owner | Due |\n| - | - | - |\n${fill('| Fix the alert | bob | 2025-01-01 |\n', bytes)}`,
  ),
  'a table of many columns': inActionItems((bytes) =>
    ['| a ', '| - ', '| x ', '| y '].map((cell) => `${fill(cell, bytes / 4)}|`).join('\n'),
  ),
  'pipes on one line': repeat('|'),
  'lines with a pipe, no table': repeat('a | b\n'),
  'opening brackets': repeat('['),
  'links never closed': repeat('[a]('),
  'images never closed': repeat('![[]()'),
  'references never closed': repeat('[a]['),
  footnotes: repeat('[^a]'),
  'quotes in quotes': repeat('> '),
  'lists in lists, on one line': repeat('- '),
  'lists in lists, by indentation': inActionItems((bytes) => {
    const depth = Math.floor(Math.sqrt(bytes))
    return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')
  }),
  'lists in lists, a hundred times': inActionItems((bytes) => {
    const nest = Array.from({ length: 14 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')
    return fill(nest, bytes)
  }),
  'emphasis never closed': repeat('*a **a '),
  'emphasis never closed, line by line': repeat('*a **a\n'),
  asterisks: repeat('*'),
  'underscores in words': repeat('a_'),
  'opening tags': repeat('<'),
  attributes: repeat('<a b='),
  'comments never closed': repeat('<!--'),
  'list elements of HTML': repeat('<ul><li>'),
  'runs of backticks, each longer': inActionItems((bytes) =>
    Array.from({ length: Math.floor(Math.sqrt(2 * bytes)) }, (_, length) => '`'.repeat(length + 1)).join(' '),
  ),
  'addresses of mail': repeat('a@'),
  'words before one @': inActionItems((bytes) => `${fill('a.b-', bytes)}@`),
  'addresses of pages': repeat('http://'),
  strikethrough: repeat('~a~~b'),
  ampersands: repeat('&'),
  'link definitions': inActionItems((bytes) =>
    Array.from({ length: Math.floor(bytes / 14) }, (_, number) => `[d${number}]: /u`).join('\n'),
  ),
  headings: repeat('## Heading\n\n'),
  'headings of action items': repeat('## Action items\n\n- Fix the alert\n\n'),
  'headings of incidents': repeat(
    '# Outage\n\n## Summary\n\na\n\n## Root cause\n\nb\n\n## Action items\n\n- Fix it\n\n',
  ),
  'bold labels': repeat('**Owner:** bob\n\n'),
  'a fence never closed': inActionItems((bytes) => `\`\`\`\n${fill('x\n', bytes)}`),
  fences: repeat('```\nx\n```\n'),
  'one line of words': repeat('word '),
  'one line of sentences': repeat('Fix the alert. '),
  tabs: repeat('\t'),
  'underlined headings': repeat('a\n=\n'),
  'quotation marks': repeat('"\''),
  'opening parentheses': repeat('('),
  times: repeat('10:00 '),
  'lines of times': repeat('10:00 UTC a\n'),
  dates: repeat('- by 2025-01-'),
  'numbers and slashes': repeat('1/'),
  'spans of time': repeat('in 1 '),
  colons: repeat('a: '),
  'East Asian words': repeat('根因分析'),
  'front matter never closed': (bytes) => `---\n${fill('k: v\n', bytes)}`,
  'front matter of many keys': (bytes) =>
    `---\n${Array.from({ length: Math.floor(bytes / 10) }, (_, key) => `k${key}: v`).join('\n')}\n---\n${BEFORE}`,
  'front matter of nested lists': (bytes) => `---\na: ${fill('[', bytes)}\n---\n${BEFORE}`,
  'front matter of aliases': (bytes) =>
    `---\na0: &a0 x\n${Array.from({ length: Math.floor(bytes / 12) }, (_, key) => `b${key}: *a0`).join('\n')}\n---\n${BEFORE}`,
}

export const HOSTILE_DOCUMENTS: readonly (readonly [string, Grow])[] = Object.entries(INPUTS)

/** As the action items of a postmortem, where most is asked of each line. */
function inActionItems(grow: Grow): Grow {
  return (bytes) => BEFORE + grow(bytes - BEFORE.length)
}

function fill(piece: string, bytes: number): string {
  return piece.repeat(Math.max(1, Math.floor(bytes / piece.length)))
}
