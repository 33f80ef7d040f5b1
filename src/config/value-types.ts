import * as v from 'valibot'
import { isCalendarDate, isTimezone, parseSpan } from '../calendar/date.ts'
import { choiceOf } from '../nearest-name.ts'

// The kinds of values people write. Each message completes the sentence "expected …"; the title names the kind in the
// reference page.

/** What is expected where keys stand. */
export const MAPPING = 'a mapping of keys to values'

/** One of a few names; the nearest one is told. */
export function oneOf<const T extends readonly [string, ...string[]]>(names: T) {
  return v.picklist(names, ({ input }) => choiceOf(typeof input === 'string' ? input : '', names))
}

export function listOf<const T extends v.GenericSchema>(item: T, what: string) {
  return v.array(item, `a list of ${what}`)
}

const DATE = 'a date that exists, as "2026-01-31"'
export const DateText = v.pipe(
  v.string(DATE),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, DATE),
  v.check(isCalendarDate, DATE),
  v.title('date'),
)

const SPAN = 'a span of days, weeks or months, as "30d", "2w" or "1m"'
export const SpanText = v.pipe(
  v.string(SPAN),
  v.regex(/^\d{1,4}\s*[dwm]$/, SPAN),
  v.check((text) => parseSpan(text) !== null, SPAN),
  v.title('span'),
)

const DURATION_UNITS = { ms: 1, s: 1000, m: 60_000 } as const
const DURATION_AT_MOST = 10 * DURATION_UNITS.m
const DURATION = 'a time of at most 10 minutes, as "1s", "500ms" or "0s"'
const DURATION_TEXT = /^(\d{1,6})\s*(ms|s|m)$/

/** Milliseconds, or null when `text` is not a duration or is longer than the longest that makes sense. */
export function parseDuration(text: string): number | null {
  const match = DURATION_TEXT.exec(text)
  if (match === null) return null
  const milliseconds = Number(match[1]) * DURATION_UNITS[match[2] as keyof typeof DURATION_UNITS]
  return milliseconds <= DURATION_AT_MOST ? milliseconds : null
}

export const DurationText = v.pipe(
  v.string(DURATION),
  v.regex(DURATION_TEXT, DURATION),
  v.check((text) => parseDuration(text) !== null, DURATION),
  v.title('duration'),
)

const TIMEZONE = 'the IANA name of a time zone, as "Europe/Berlin"'
export const TimezoneText = v.pipe(
  v.string(TIMEZONE),
  v.check(isTimezone, TIMEZONE),
  v.title('IANA time zone'),
)

const FILE = 'the path of a file within the repository, as ".github/postmortem-baseline.json"'
export const FileText = v.pipe(
  v.string(FILE),
  v.regex(/^(?![/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^\0\r\n:*?"<>|]{1,500}$/, FILE),
  v.title('path'),
)

const GLOB = 'a glob within the repository, as "docs/postmortems/**/*.md"'
export const GlobText = v.pipe(v.string(GLOB), v.nonEmpty(GLOB), v.check(staysWithin, GLOB), v.title('glob'))

/** False for what names a place outside the folder it is relative to. */
function staysWithin(glob: string): boolean {
  return !/^([/\\~]|[A-Za-z]:)/.test(glob) && !glob.split(/[/\\]/).includes('..')
}

const LABEL = 'a label of 1 to 50 characters without a comma'
/** GitHub's own limit; lists of labels are separated by commas in its API. */
export const LabelText = v.pipe(v.string(LABEL), v.trim(), v.regex(/^[^,\n]{1,50}$/, LABEL), v.title('label'))

const LABEL_PATTERN = 'a label of at most 50 characters with one * in it, which stands for the value'
export const LabelPatternText = v.pipe(
  v.string(LABEL_PATTERN),
  v.trim(),
  v.regex(/^(?=.{1,50}$)[^*,\n]*\*[^*,\n]*$/, LABEL_PATTERN),
  v.title('label with a *'),
)

const NAME = 'a name of 1 to 100 characters on one line'
export const NameText = v.pipe(v.string(NAME), v.trim(), v.regex(/^[^\r\n]{1,100}$/, NAME), v.title('name'))

const REPOSITORY = 'a repository, as "octo/payments"'
export const RepositoryText = v.pipe(
  v.string(REPOSITORY),
  v.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, REPOSITORY),
  v.title('repository'),
)

/** So many are reported on by one run: docs/scale.md has the arithmetic, and the way beyond. */
export const REPOSITORIES_AT_MOST = 100

/** GitHub takes names for the same that differ in case only. */
export function repeatedRepository(names: readonly string[]): string | null {
  const keys = names.map((name) => name.toLowerCase())
  return names.find((_, index) => keys.indexOf(keys[index] ?? '') < index) ?? null
}

export const RepositoriesList = v.pipe(
  listOf(RepositoryText, 'repositories, each as "octo/payments"'),
  v.maxLength(
    REPOSITORIES_AT_MOST,
    `at most ${REPOSITORIES_AT_MOST} repositories (docs/scale.md has the way beyond)`,
  ),
  v.check(
    (names) => repeatedRepository(names) === null,
    ({ input }) => `each repository once, not "${repeatedRepository(input as readonly string[])}" twice`,
  ),
)

const OWNER = 'an organisation or a person, as "octo"'
export const OwnerText = v.pipe(
  v.string(OWNER),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/, OWNER),
  v.title('owner'),
)

const TOPIC = 'a topic of at most 50 small letters, digits and hyphens, as "postmortems"'
export const TOPIC_NAME = /^[a-z0-9][a-z0-9-]{0,49}$/
/** https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/classifying-your-repository-with-topics */
export const TopicText = v.pipe(v.string(TOPIC), v.regex(TOPIC_NAME, TOPIC), v.title('topic'))

const LOGIN = 'a login, as "octocat"'
export const LoginText = v.pipe(
  v.string(LOGIN),
  v.regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/, LOGIN),
  v.title('login'),
)
