import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'

function reading(language: string) {
  const text = `---\ntitle: Down\nlanguage: ${language}\n---\n\n## Summary\n\nThe shop was down for an hour.\n`
  const [postmortem] = readPostmortems({ path: 'a.md', text })
  return { language: postmortem?.language, problems: postmortem?.problems }
}

describe('the language that the front matter states', () => {
  it.each([
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['EN', 'en'],
  ])('%s is %s', (written, language) => {
    expect(reading(written)).toEqual({ language, problems: [] })
  })

  it('is a problem when it is none that is read, with the nearest that is', () => {
    expect(reading('jp')).toEqual({
      language: 'en',
      problems: [
        {
          code: 'front-matter-language',
          startLine: 3,
          endLine: 3,
          message:
            'The front matter states a language that is not read, "jp": one of en, es, pt, fr, de, it, zh, ja, ko (did you mean "ja"?)',
        },
      ],
    })
  })
})
