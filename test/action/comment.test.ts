import { describe, expect, it } from 'vitest'
import { COMMENT_MARKER, commentBody } from '../../src/action/comment.ts'

const preview = { line: 'Merging this opens 1 issue', table: '| a |\n| --- |\n| b |\n', note: null }
const long = (rows: number) => `| a |\n| --- |\n${'| a row of a table that has many \n'.repeat(rows)}`

describe('the comment', () => {
  it('is folded when all is well', () => {
    expect(
      commentBody({ headline: '1 document: nothing to mend', findings: null, missing: '', preview }),
    ).toBe(
      `${COMMENT_MARKER}
### Postmortems: 1 document: nothing to mend

<details><summary>Merging this opens 1 issue</summary>

| a |
| --- |
| b |

</details>
`,
    )
  })

  it('stands open when there are findings', () => {
    const parts = {
      headline: '1 error',
      findings: () => 'FINDINGS\n',
      missing: 'MISSING\n',
      preview: { ...preview, note: 'Blind: octo/my_shop_, #5.' },
    }
    expect(commentBody(parts)).toBe(
      `${COMMENT_MARKER}
### Postmortems

FINDINGS

MISSING

### Merging this opens 1 issue

_Blind: octo/my\\_shop\\_, #\u200b5._

| a |
| --- |
| b |
`,
    )
  })

  it('folds away what is missing where no rule minds', () => {
    const unchanged = { line: 'Merging this changes no issue', table: '', note: null }
    const body = commentBody({ headline: 'fine', findings: null, missing: 'MISSING', preview: unchanged })
    expect(body).toMatch(
      /<details><summary>Merging this changes no issue<\/summary>\n\nMISSING\n\n<\/details>/,
    )
  })

  it('is short when nothing changes', () => {
    const unchanged = { line: 'Merging this changes no issue', table: '', note: null }
    expect(commentBody({ headline: 'fine', findings: null, missing: '', preview: unchanged })).toBe(
      `${COMMENT_MARKER}\n### Postmortems: fine\n\nMerging this changes no issue.\n`,
    )
    expect(commentBody({ headline: 'none is concerned', findings: null, missing: '', preview: null })).toBe(
      `${COMMENT_MARKER}\n### Postmortems: none is concerned\n`,
    )
  })

  it.each([
    ['a long preview', null, long(5000)],
    ['many findings', (most: number) => long(5000).slice(0, most), preview.table],
    ['both', (most: number) => long(5000).slice(0, most), long(5000)],
  ])('keeps to what GitHub takes, its marker and its folds whole: %s', (_, findings, table) => {
    const body = commentBody({ headline: 'much', findings, missing: '', preview: { ...preview, table } })
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body.length).toBeGreaterThan(39_000)
    expect(body.startsWith(COMMENT_MARKER)).toBe(true)
    expect(body).toContain('Merging this opens 1 issue')
    expect(body.split('<details>').length).toBe(body.split('</details>').length)
  })
})
