import { isStatus, saysDone, saysRejected } from '../fields/status.ts'
import type { Unit } from '../outline/unit.ts'
import type { ItemList } from '../postmortem.ts'
import { STRENGTH } from '../sections/heading-name.ts'
import type { Entry, Heading } from '../sections/headings.ts'
import { isSentence } from '../sentences/finite.ts'
import { hasPhrase, normalise, normaliseHeading } from '../vocabulary/normalise.ts'
import { phraseAtStart, phraseIn } from '../vocabulary/phrase-list.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Reading, Surroundings } from './draft.ts'
import { groupText } from './group-text.ts'
import { areInitials, looksLikeNames } from './names.ts'

/** What stands between two headings of an action section. */
export interface Segment {
  readonly heading: Heading | null
  /** A person or team whose name is the heading. */
  readonly owner: string | null
  readonly surroundings: Surroundings
  readonly units: readonly Unit[]
}

interface Level {
  readonly level: number
  readonly group: string | null
  readonly list: ItemList | null
  readonly owner: string | null
  readonly allDone: boolean
}

/** A label that names a list stands above the labels of groups, though written the same. */
const ABOVE_GROUPS = 0.005
const MOST_GROUP_WORDS = 7
/** `Done so far:` and the like. */
const MOST_STATUS_WORDS = 3
const LONGEST_TERM = 40

/** An action section cut at its headings, each piece with the list, group and owner that the headings above it say. */
export function segmentsOf(entries: readonly Entry[], reading: Reading): Segment[] {
  const segments: Segment[] = []
  let stack: Level[] = []
  let heading: Heading | null = null
  let units: Unit[] = []
  const close = (): void => {
    if (heading || units.length > 0)
      segments.push({ heading, owner: lastOf(stack, 'owner'), surroundings: surroundingsOf(stack), units })
    units = []
  }
  const isByStatus = entries.some(
    ({ heading: own }) =>
      own && (saysDone(own.text, reading.vocabularies) || saysRejected(own.text, reading.vocabularies)),
  )
  for (const [index, entry] of entries.entries()) {
    if (!entry.heading) {
      units.push(entry.unit)
      continue
    }
    close()
    const own = entry.heading
    heading = own
    stack = [
      ...stack.filter(({ level }) => level < own.level),
      levelOf(own, index === 0, isByStatus, reading),
    ]
  }
  close()
  return segments
}

/** Beside a group of what is done, "To do" is the group of what is not, and no list of its own. */
function levelOf(heading: Heading, isSection: boolean, isByStatus: boolean, reading: Reading): Level {
  const list =
    isByStatus && isStatus(heading.text, reading.vocabularies)
      ? null
      : (heading.name.list ?? listAnnounced(heading.text, reading.vocabularies))
  const isAction = heading.name.sections.some(
    (section) => section.name === 'actionItems' && section.strength >= STRENGTH.covered,
  )
  const owner = namesOwner(heading, reading) ? heading.text : null
  const isGroup =
    !isSection && list === null && !isAction && owner === null && namesGroup(heading, reading.vocabularies)
  const role = isSection ? 'section' : list ? 'list' : isGroup ? 'group' : 'introduction'
  reading.trace.note(heading.unit, role, headingReason(heading, role, list))
  return {
    level: list === null ? heading.level : heading.level - ABOVE_GROUPS,
    list,
    group: isGroup ? groupText(heading.text) : null,
    owner,
    allDone: saysAllDone(heading.text, reading.vocabularies),
  }
}

/** A bold line that reads as names, or a label of initials ("JG:"); a Markdown heading names a topic. */
function namesOwner(heading: Heading, reading: Reading): boolean {
  if (heading.form === 'bold') return looksLikeNames(heading.text, reading)
  return heading.form === 'label' && areInitials(heading.text)
}

function headingReason(heading: Heading, role: string, list: ItemList | null): string {
  if (role === 'list') return `heading of the list of ${list}`
  if (role === 'group') return 'heading of a group of items'
  if (role === 'introduction') return 'introduces what follows'
  return `opens an action section by the words "${heading.name.sections.find(({ name }) => name === 'actionItems')?.by ?? heading.text}"`
}

/** A label that announces ("To reduce the risk we will:") or is a sentence is no group; a short name is. */
function namesGroup(heading: Heading, vocabularies: readonly Vocabulary[]): boolean {
  if (heading.form !== 'label') return true
  const words = normalise(heading.text)
  if (words.split(' ').length > MOST_GROUP_WORDS || isSentence(words, vocabularies)) return false
  return !vocabularies.some(({ sentences }) =>
    [sentences.announcements, sentences.leadIns].some((phrases) => phraseIn(words, phrases) !== undefined),
  )
}

/** The list that words announcing it name: "the following tasks have been created". */
export function listAnnounced(text: string, vocabularies: readonly Vocabulary[]): ItemList | null {
  const words = normalise(text)
  const has = (names: readonly string[]): boolean =>
    names.some((name) => !name.includes(' ') && hasPhrase(words, name))
  const announces = vocabularies.some(
    ({ sentences }) => phraseIn(words, sentences.announcements) !== undefined,
  )
  if (!announces) return null
  return vocabularies.some(({ tasks }) => has(tasks)) ? 'tasks' : null
}

/** "Long term" on a line of its own, as the group of what follows; null for any other line. */
export function termNamed(text: string, vocabularies: readonly Vocabulary[]): string | null {
  if (text.length > LONGEST_TERM) return null
  const words = normaliseHeading(text)
  return vocabularies.some(({ terms }) => terms.includes(words)) ? groupText(text) : null
}

export function saysAllDone(text: string, vocabularies: readonly Vocabulary[]): boolean {
  const words = normalise(text)
  return vocabularies.some(
    ({ sentences }) =>
      phraseIn(words, sentences.allDone) !== undefined ||
      sentences.done.includes(words) ||
      (words.split(' ').length <= MOST_STATUS_WORDS && phraseAtStart(words, sentences.done) !== undefined),
  )
}

function surroundingsOf(stack: readonly Level[]): Surroundings {
  return {
    group: lastOf(stack, 'group'),
    list: lastOf(stack, 'list') ?? 'actions',
    allDone: stack.at(-1)?.allDone ?? false,
  }
}

function lastOf<Key extends 'group' | 'list' | 'owner'>(stack: readonly Level[], key: Key): Level[Key] {
  return stack.findLast((level) => level[key] !== null)?.[key] ?? (null as Level[Key])
}
