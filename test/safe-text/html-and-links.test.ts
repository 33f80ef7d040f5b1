import { describe, expect, it } from 'vitest'
import { htmlText } from '../../src/safe-text/html-text.ts'
import { linkTarget } from '../../src/safe-text/link-target.ts'

describe('linkTarget', () => {
  it.each<[string, string | null]>([
    ['https://github.example.com/o/r/issues/1', 'https://github.example.com/o/r/issues/1'],
    ['HTTP://127.0.0.1:8080/o/r_2/issues/1?x=1&y=2', 'HTTP://127.0.0.1:8080/o/r_2/issues/1?x=1&y=2'],
    ['.postmortem-actions/issues/0001.md', '.postmortem-actions/issues/0001.md'],
    ['issues/1 (a|b) <c> `d` "e" \\f.md', 'issues/1%20%28a%7Cb%29%20%3Cc%3E%20%60d%60%20%22e%22%20%5Cf.md'],
    ['issues/#1@x.md', 'issues/%231%40x.md'],
    ['javascript:alert(1)', null],
    [' JavaScript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example/x', null],
    ['javascript&colon;alert.md', 'javascript%26colon;alert.md'],
    ['', null],
  ])('%j gives %j', (address, expected) => {
    expect(linkTarget(address)).toBe(expected)
  })
})

describe('htmlText', () => {
  it.each([
    [`<a href="x" title='y'>&amp;</a>`, '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;'],
    ['two\nlines\u202e', 'two lines'],
  ])('%j gives %j', (text, expected) => {
    expect(htmlText(text)).toBe(expected)
  })
})
