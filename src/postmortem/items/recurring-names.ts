import { joinTexts } from '../outline/unit.ts'
import { labelOf } from '../sections/headings.ts'
import { isMeasure, sentenceRole } from '../sentences/role.ts'
import type { ItemDraft, Reading } from './draft.ts'
import {
  areInitials,
  areOnesInitials,
  CONJUNCTION,
  isEverybody,
  looksLikeName,
  looksLikeNames,
} from './names.ts'

const LABEL = /^([^:：]{1,40})\s*[:：]\s+(.*)$/s
const DOER =
  /^(\p{Lu}[\p{L}.'’-]*(?: (?:team|squad|crew)| (?:[&+]|and) \p{Lu}[\p{L}.'’-]*)?) (?:to|will|should|must|shall) \p{Ll}/u
const TEAM = /\bteam$/i

/**
 * Who leads items by a name: before a colon (`Kim: look at …`) or as the one who is to do it (`Kim to look at …`). Topics
 * stand there as well ("Monitoring: add …"), so a word counts as a name only when it reads as one, leads more than one
 * item (alone or with others; once somebody does, one item "Kim to …" is enough) and is not written without a capital
 * elsewhere.
 */
export function recurringNames(
  drafts: readonly ItemDraft[],
  lines: readonly string[],
  reading: Reading,
): ReadonlySet<string> {
  const isLed = drafts.map((draft) => isLedByNames(draft, reading))
  const leaders = drafts.flatMap((draft, index) =>
    isLed[index] && (isLed[index - 1] || isLed[index + 1])
      ? (labelOf(draft)?.text ?? [])
      : leaderOf(textOf(draft), reading),
  )
  const doers = new Set(drafts.flatMap((draft) => DOER.exec(textOf(draft))?.[1] ?? []))
  const counts = new Map<string, number>()
  for (const name of leaders.flatMap((leader) => leader.split(CONJUNCTION)))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  const { common, mentioned } = leaders.length > 0 ? wordsOf(lines) : NO_WORDS
  const isRecurring = [...counts.values()].some((count) => count > 1)
  const isName = (name: string): boolean =>
    isEverybody(name, reading) ||
    (((counts.get(name) ?? 0) > 1 ||
      (isRecurring && doers.has(name)) ||
      mentioned.has(name.toLowerCase()) ||
      areOnesInitials(name)) &&
      (areInitials(name) || looksLikeName(name, reading)) &&
      !name.split(' ').every((word) => common.has(word.toLowerCase())))
  return new Set(
    leaders.filter((leader) => leader.split(CONJUNCTION).every((name) => isName(name) || TEAM.test(name))),
  )
}

/** Neighbours with names before their colons ("Kim: alerts for disks") need not give orders behind them. */
function isLedByNames(draft: ItemDraft, reading: Reading): boolean {
  const label = labelOf(draft)
  return label !== null && looksLikeNames(label.text, reading)
}

function textOf(draft: ItemDraft): string {
  return joinTexts(draft.lines.map((line) => line.text))
}

function leaderOf(text: string, reading: Reading): string[] {
  const label = LABEL.exec(text)
  if (label?.[1] && label[2] && isMeasure(sentenceRole(label[2], reading.vocabularies)))
    return [label[1].trim()]
  const doer = DOER.exec(text)?.[1]
  return doer ? [doer] : []
}

interface Words {
  readonly common: ReadonlySet<string>
  readonly mentioned: ReadonlySet<string>
}

const NO_WORDS: Words = { common: new Set(), mentioned: new Set() }
/** The incidents of a document ask about the same lines. */
const known = new WeakMap<readonly string[], Words>()

export function wordsOf(lines: readonly string[]): Words {
  const words = known.get(lines) ?? { common: uncapitalisedWords(lines), mentioned: mentionedNames(lines) }
  known.set(lines, words)
  return words
}

/** The handles that a text mentions people by (`@kim`). */
function mentionedNames(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => line.toLowerCase().match(/(?<=(?:^|[\s(,/])@)[\p{L}][\p{L}\d_-]*/gu) ?? []),
  )
}

/** The words that a text writes without a capital: what a topic is called, and no name. */
function uncapitalisedWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => line.match(/(?<![\p{L}\p{N}/.@-])\p{Ll}[\p{L}'’]*(?![\p{L}/.-])/gu) ?? []),
  )
}
