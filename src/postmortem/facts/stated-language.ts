import { choiceOf } from '../../nearest-name.ts'
import type { FrontMatter } from '../outline/front-matter.ts'
import type { ReadingProblem } from '../postmortem.ts'
import { LANGUAGES, languageOf } from '../vocabulary/languages.ts'

const KEY = /^\s*language\s*[:=]/i
const LONGEST_SHOWN = 40

/** The language that the front matter states, if it is one that is read; and a problem if it is not. */
export function statedLanguage(
  frontMatter: FrontMatter,
  lines: readonly string[],
): { readonly language: string | null; readonly problems: readonly ReadingProblem[] } {
  const written = frontMatter.values.get('language')
  if (written === undefined || written.trim() === '') return { language: null, problems: [] }
  const language = languageOf(written)
  if (language !== null) return { language, problems: [] }
  const line = lines.slice(0, frontMatter.length).findIndex((each) => KEY.test(each)) + 1
  const message = `The front matter states a language that is not read, "${written.slice(0, LONGEST_SHOWN)}": ${choiceOf(written, LANGUAGES)}`
  return {
    language: null,
    problems: [
      { code: 'front-matter-language', startLine: Math.max(1, line), endLine: Math.max(1, line), message },
    ],
  }
}
