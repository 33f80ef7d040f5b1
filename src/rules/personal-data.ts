import * as v from 'valibot'
import { isAmongHosts } from './hosts.ts'
import { lowerText, proseLines } from './prose.ts'
import type { Rule, RuleReport } from './rule.ts'
import { PersonalDataOptions } from './rule-options.ts'

const LONGEST_LINE = 2000
const MAIL = /(?<![\w.%+/:@-])([\w.%+-]{1,64})@((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24})(?![\w@/:-])/gi
/** Mailboxes of functions, not of people (RFC 2142 and their like). */
const FUNCTIONS: ReadonlySet<string> = new Set(
  'abuse admin administrator alert alerts billing contact dev devs devops do-not-reply feedback git hello help helpdesk hostmaster hr info infra it legal mail marketing news no-reply noreply noc notifications oncall on-call office ops operations platform postmaster press privacy root sales security service sre staff status support sysadmin team test user webmaster digital press-office incident incidents incident-response'.split(
    ' ',
  ),
)
/** Shorter ones stand in names of people as well. */
const LEAST_TELLING = 6
/** RFC 2606 and RFC 6761: names for examples. */
const NOBODYS =
  /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost|users\.noreply\.github\.com)$/i
/** International, with the digits in groups; or as North America writes it, with the area in brackets. */
const PHONE =
  /(?<![\w+.:/#-])(?:\+[1-9]\d{0,2}(?:[ .-]\(?\d{2,5}\)?){2,5}|\(\d{3}\) \d{3}-\d{4})(?![\w:.-]?\d)/g
/** A text in lower case without it holds neither. */
const SIGN = /[\w.%+-]@[a-z\d-]|\+[1-9]\d{0,2}[ .-]\(?\d{2}|\(\d{3}\) \d/
const LEAST_DIGITS = 9
const MOST_DIGITS = 15

export const personalData: Rule = {
  id: 'personal-data',
  group: 'hygiene',
  summary: 'No private e-mail address or phone number is published with the document.',
  defaultLevel: 'info',
  perDocument: true,
  check: ({ lines }, { options }) => findPersonalData(lines, v.parse(PersonalDataOptions, options).domains),
}

/** Addresses and numbers of people, in the order of the lines; `domains` are those whose addresses may stand there. */
export function* findPersonalData(
  lines: readonly string[],
  domains: readonly string[],
): Iterable<RuleReport> {
  if (!SIGN.test(lowerText(lines))) return
  for (const { line, text } of proseLines(lines)) {
    const searched = text.slice(0, LONGEST_LINE)
    if (!SIGN.test(searched.toLowerCase())) continue
    for (const match of searched.matchAll(MAIL)) {
      const [address, name = '', domain = ''] = match
      if (isFunction(name) || NOBODYS.test(domain) || isAmongHosts(domain, domains)) continue
      yield report(line, match.index, address, 'an e-mail address')
    }
    for (const match of searched.matchAll(PHONE)) {
      const digits = match[0].replace(/\D/g, '').length
      if (digits >= LEAST_DIGITS && digits <= MOST_DIGITS)
        yield report(line, match.index, match[0], 'a phone number')
    }
  }
}

function isFunction(name: string): boolean {
  const bare = name.toLowerCase().replace(/\+.*$/, '')
  const named = [...FUNCTIONS].some((word) => word.length >= LEAST_TELLING && bare.includes(word))
  return named || FUNCTIONS.has(bare) || bare.split(/[._-]/).some((part) => FUNCTIONS.has(part))
}

/** Only the beginning is shown: findings are published more widely than the document. */
function report(line: number, start: number, words: string, what: string): RuleReport {
  return {
    place: { line, column: start + 1, endLine: line, endColumn: start + words.length + 1 },
    message: `“${words.slice(0, 3)}…” looks like ${what} of a person.`,
    expected: 'Name the person or the team instead, or a mailbox that belongs to no person.',
  }
}
