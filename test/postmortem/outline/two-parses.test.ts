import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutate, randomFrom } from '../mutation.ts'
import { corpusDocuments, ownDocuments, type RealDocument } from '../real-documents.ts'
import { anyMarkdown } from './markdown.ts'
import { otherUnit, otherUnitOfLines } from './two-parses.ts'

/** Where a quick parse could go wrong: what the lines are to CommonMark, in words. */
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  'a number that cannot interrupt a paragraph': ['Words', '2. more words'],
  'an empty item that cannot': ['Words', '-', '* '],
  'an empty item inside an item that can': ['Words', '- +'],
  'a list inside a quote under a paragraph': ['Words', '>-'],
  'an item that goes on at the first column': ['- a', 'b', '- c'],
  'an underline under a line of a list': ['- a', '---', 'b', '==='],
  'a heading of two lines': ['a', 'b', '---'],
  'a heading in a list': ['- # a', '  b', '- c', '  ==='],
  'a list that a blank line ends': ['- a', '', 'b'],
  'a list that a blank line does not end': ['- a', '', '  b', '', '- c'],
  'lists of different marks': ['- a', '* b', '1. c', '2) d', '3) e'],
  'items at other columns': ['- a', ' - b', '  - c', '   - d', '    - e'],
  'five spaces behind a mark': ['-     code', '-    words'],
  'tabs before and behind a mark': ['- a', '\t- b', '-\tc', '\td'],
  'a box without words': ['- [ ]', '- [x]', '- [ ]  two spaces', '- [ ](u)'],
  'a box in a heading': ['- [ ] a', '  ==='],
  'a box before a table': ['- [ ] | a |', '  | - |'],
  'a fence closed by an indented one': ['```', ' ```', '```', 'words', '```'],
  'a fence never closed in a list': ['- ```', '', '> a', '', 'b'],
  'a fence that cannot be one': ['``` a`b', 'words'],
  'HTML to a blank line': ['<div>', '# no heading', '', '# heading'],
  'HTML over blank lines': ['<!-- a', '', '# no heading', '-->', '# heading'],
  'code and what is none': ['    code', '', '    code', 'words', '    words'],
  'a table and its end': ['| a | b |', '| - | - |', '| c | d |', '', '| e | f |'],
  'a table of another width': ['| a | b |', '| - |', '| c |'],
  'a table of uneven rows': ['| a | b |', '| - | - |', '| c |', 'd'],
  'a table under a line': ['words', '| a |', '| - |', '| c |'],
  'a pipe in code in a table': ['| `a | b` | c |', '| - | - | - |', '| `d \\| e` | f | g |'],
  'emphasis beside letters': ['**Label:**words and **a**b and a**b** and snake_case_ _a_b'],
  'emphasis in emphasis': ['**a *b* c** and *a **b** c* and ***d***'],
  'emphasis never closed': ['**a', 'b* c_'],
  'emphasis over lines': ['**a', 'b** c', '- *d', '  e*'],
  'marks by themselves': ['a * b _ c ** d'],
  'code of several backticks': ['``a`b`` and `c', 'd` and ` e `'],
  'a link over emphasis': ['*[a*](u) and [*b](u)*'],
  'a link with a title, and none': ['[a](u "t") [b]() [](u) [c] [d][e] ](f)'],
  'an image in a link': ['[![a](u)](v) and ![*b*](u)'],
  'a definition far below': ['See [the page].', '', '# A', '', '- > [the page]: /u'],
  'a definition whose label has two lines': ['See [the page].', '', '[the', 'page]: /u'],
  'brackets before a colon in words': ['run[7]: failed', '', 'as **said** in [7]'],
  'escapes and entities': ['\\*a\\* &amp; &copy &#35; \\', 'b'],
  'tags and comparisons': ['a <b>c</b> < 3 <- d <https://e.f>'],
  'line breaks': ['a  ', 'b\\', 'c \t', 'd\\ ', 'e   '],
}

describe('the quick parse gives the units of a full parse', () => {
  it.each(Object.entries(TRAPS))('of %s', (_, lines) => {
    expect(otherUnitOfLines(lines)).toBeNull()
  })

  it('of lines in which any constructs meet', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(otherUnitOfLines(anyMarkdown(randomFrom(seed)))).toBeNull()
      }),
      { numRuns: 800 },
    )
  })

  it.each(ownDocuments)('of $name', ({ text }) => {
    expect(otherUnit(text)).toBeNull()
  })

  const holdsOfMutations = (documents: readonly RealDocument[], numRuns: number): void => {
    const texts = documents.map(({ text }) => text)
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer(), (text, seed) => {
        expect(otherUnit(mutate(text, randomFrom(seed), texts))).toBeNull()
      }),
      { numRuns },
    )
  }

  it('of documents of this project, mutated', () => {
    holdsOfMutations(ownDocuments, 200)
  })

  it.skipIf(corpusDocuments.length === 0)('of documents of others, as they are and mutated', () => {
    for (const { name, text } of corpusDocuments) expect(otherUnit(text), name).toBeNull()
    holdsOfMutations(corpusDocuments, 100)
  })
})
