import type { Postmortem, Section } from '../postmortem/postmortem.ts'
import { countWords, FIRST_UNSPACED, normalise } from '../postmortem/vocabulary/normalise.ts'
import { isPhrase, phraseAtStart } from '../postmortem/vocabulary/phrase-list.ts'
import { CAUSE_WORDS, type CauseWords } from './cause-words.ts'
import { placeholdersIn } from './placeholders.ts'
import { proseLines } from './prose.ts'
import type { Rule, RuleReport } from './rule.ts'
import { quote } from './wording.ts'

const FEW_WORDS = 2
/** A longer text is more than a word or two, whatever it says. */
const LONGEST = 200
/** A link, an image or the number of an issue leads to what is not said here. */
const POINTER = /https?:|\]\(|\]\[|!\[|<img|#\d/i

/** An empty section is told by `empty-section`, a placeholder by `placeholder-text`. */
export const causeShallow: Rule = {
  id: 'cause-shallow',
  group: 'cause',
  summary: 'The root cause is more than “human error”, “unknown” or a word or two.',
  defaultLevel: 'warning',
  *check(postmortem) {
    const section = postmortem.sections.rootCause
    if (!postmortem.isPostmortem || section === null || section.isEmpty) return
    const written = wordsUnder(section, postmortem)
    if (written === null) return
    const expected = judge(normalise(written.text))
    if (expected === null) return
    yield { place: written.place, message: `The root cause says only ${quote(written.text)}.`, expected }
  },
}

interface Written {
  readonly text: string
  readonly place: RuleReport['place']
}

/** All that stands in a section, where that is one short line; else null. */
function wordsUnder(section: Section, { lines }: Postmortem): Written | null {
  let found: Written | null = null
  let prose = 0
  for (const { line, text: source } of proseLines(lines.slice(section.startLine - 1, section.endLine))) {
    prose += 1
    if (source.length > LONGEST) return null
    const text = line === 1 ? behindHeading(source, section.heading) : source.replace(/^[\s>*+•-]+/, '')
    const words = text.replace(/[*_]/g, '').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    if (found !== null || POINTER.test(words)) return null
    const number = section.startLine + line - 1
    found = { text: words, place: placeOf(words, source, number) }
  }
  // Lines that are no prose are code: what a log shows is more than a word.
  return prose === section.endLine - section.startLine + 1 ? found : null
}

function placeOf(words: string, source: string, line: number): RuleReport['place'] {
  const start = source.indexOf(words)
  return start < 0
    ? { line }
    : { line, column: start + 1, endLine: line, endColumn: start + words.length + 1 }
}

function behindHeading(source: string, heading: string): string {
  const at = source.indexOf(heading)
  return at < 0 ? '' : source.slice(at + heading.length).replace(/^[\s*_:：#-]+/, '')
}

/** What is expected instead of such words; null where they are no shallow cause. */
function judge(words: string): string | null {
  // So few words do not always tell their language.
  for (const own of Object.values(CAUSE_WORDS)) {
    const cause = withoutLeadIns(words, own)
    if (isPhrase(cause, own.unknown))
      return 'Tell what is known so far and what was ruled out, and add an action item that finds out the rest.'
    if (isPhrase(cause, own.slips))
      return 'Tell what let it happen: which check, default or process allowed the slip, and why nothing stopped it.'
  }
  const isSpaced = Array.from(words).every((letter) => letter.charCodeAt(0) < FIRST_UNSPACED)
  if (!isSpaced || countWords(words) > FEW_WORDS || placeholdersIn(words).length > 0) return null
  return 'Tell in a sentence or more what failed, why it could, and why nothing stopped it.'
}

function withoutLeadIns(words: string, { leadIns }: CauseWords): string {
  let rest = words
  for (let lead = phraseAtStart(rest, leadIns); lead !== undefined && lead !== rest; ) {
    rest = rest.slice(lead.length).trim()
    lead = phraseAtStart(rest, leadIns)
  }
  return rest
}
