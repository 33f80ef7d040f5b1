import { FIRST_UNSPACED, normalise } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const MOST_WORDS = 4
const LONGEST_UNSPACED = 12

/** True when a piece of text is the name of a team ("Backend team", "equipo de pagos", "支付团队") and says nothing else. */
export function isTeam(piece: string, vocabularies: readonly Vocabulary[]): boolean {
  const name = normalise(piece)
  const words = name.split(' ')
  if (words.length > MOST_WORDS) return false
  return vocabularies.some((vocabulary) => {
    const { teams } = vocabulary.fields
    if (teams.some((team) => team.charCodeAt(0) >= FIRST_UNSPACED && isUnspacedName(name, team))) return true
    const isNamed = words.length > 1 && [words[0], words.at(-1)].some((word) => teams.includes(word ?? ''))
    return isNamed && !saysMore(words, vocabulary)
  })
}

function isUnspacedName(name: string, team: string): boolean {
  return name.endsWith(team) && name.length > team.length && name.length <= LONGEST_UNSPACED
}

/** "ask the team", "with the payments team": what is to be done with it, and no name. */
function saysMore([first = '', ...others]: readonly string[], vocabulary: Vocabulary): boolean {
  const { measureVerbs, finite, plans } = vocabulary.sentences
  const isSmall = vocabulary.commonWords.includes(first)
  const every = [first, ...others]
  return isSmall || measureVerbs.includes(first) || every.some((word) => [...finite, ...plans].includes(word))
}
