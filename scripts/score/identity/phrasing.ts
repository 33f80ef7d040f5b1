import type { Random } from '../../../test/postmortem/mutation.ts'
import { pick, shuffled } from './rewording.ts'

/** Another way people put the text of an item; null where it does not lend itself to this way. */
export type Phrasing = (text: string, random: Random) => string | null

/** Words that people use for one another in such lists; each may stand for any other of its line. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['add', 'introduce', 'put in place', 'create', 'set up'],
  ['implement', 'build', 'roll out', 'introduce'],
  ['improve', 'enhance', 'strengthen', 'better'],
  ['update', 'revise', 'refresh'],
  ['fix', 'repair', 'correct', 'resolve'],
  ['remove', 'delete', 'drop', 'get rid of'],
  ['review', 'look over', 'audit', 'go through'],
  ['ensure', 'make sure', 'see to it'],
  ['conduct', 'carry out', 'perform', 'run', 'hold'],
  ['increase', 'raise', 'extend'],
  ['reduce', 'lower', 'cut'],
  ['monitor', 'watch', 'keep an eye on'],
  ['monitoring', 'observability', 'monitoring tooling'],
  ['alert', 'alarm', 'notification'],
  ['alerts', 'alarms', 'notifications'],
  ['document', 'write down', 'describe'],
  ['documentation', 'docs', 'written guidance'],
  ['runbook', 'playbook', 'operating guide'],
  ['server', 'host', 'machine'],
  ['servers', 'hosts', 'machines'],
  ['database', 'DB', 'data store'],
  ['configuration', 'config', 'settings'],
  ['production', 'prod', 'the live environment'],
  ['deployment', 'rollout', 'release'],
  ['deployments', 'rollouts', 'releases'],
  ['testing', 'tests', 'verification'],
  ['issues', 'problems', 'faults'],
  ['issue', 'problem', 'fault'],
  ['errors', 'failures'],
  ['team', 'group', 'crew'],
  ['training', 'coaching', 'workshops'],
  ['regular', 'periodic', 'recurring'],
  ['automated', 'automatic', 'unattended'],
  ['system', 'platform', 'service'],
  ['systems', 'platforms', 'services'],
  ['process', 'procedure', 'workflow'],
  ['procedures', 'processes', 'workflows'],
  ['users', 'customers', 'clients'],
  ['establish', 'set up', 'define'],
  ['investigate', 'look into', 'find out about'],
  ['potential', 'possible', 'likely'],
  ['prevent', 'avoid', 'rule out'],
  ['similar', 'comparable', 'such'],
  ['future', 'later', 'coming'],
  ['capacity', 'headroom', 'resources'],
  ['backup', 'copy'],
  ['failover', 'switch-over'],
  ['quickly', 'fast', 'promptly'],
  ['comprehensive', 'full', 'thorough'],
]

/** What people hang on to an item after the review. */
const ADDED = [
  ' before the next release',
  ' in all regions',
  ' so that this does not happen again',
  ', as agreed in the review',
  ' and tell the on-call engineers about it',
  ', starting with the services that were hit',
  ' (see the root cause above)',
  ', including staging',
] as const

const FIELDS = [
  ' (OPS-1482)',
  ' [INFRA-77]',
  ' - owner: Dana',
  ' (owner: Platform team)',
  ' @robin-k',
  ' by 2026-05-15',
  ' (due: May 29, 2026)',
  ' (Sam, 2026-06-01)',
  ' https://jira.example.com/browse/OPS-1482',
  ' P1',
] as const

const PARTICIPLES: Readonly<Record<string, string>> = {
  set: 'set up',
  write: 'written',
  build: 'built',
  run: 'run',
  make: 'made',
  hold: 'held',
  put: 'put in place',
  rewrite: 'rewritten',
  plan: 'planned',
  stop: 'stopped',
}

/** What ends the part of an instruction that says what to do, and begins the one that says why or how. */
const CLAUSE = /,? (?:so that|to (?=\p{L})|in order to|by (?=\p{L}+ing)|which|when|for|with)\b/u
const PURPOSE = /^(.{12,}?),? ((?:in order )?to \p{Ll}+.{8,}?)([.!]?)$/u

/** As many of an item's words as can be said otherwise, one at least. */
export const synonyms: Phrasing = (text, random) => {
  let changed = 0
  const result = text.replace(/\p{L}+/gu, (word) => {
    const line = SYNONYMS.find((words) => words.includes(word.toLowerCase()) || words.includes(word))
    const others = line?.filter((other) => other.toLowerCase() !== word.toLowerCase()) ?? []
    if (others.length === 0 || random() < 0.25) return word
    changed += 1
    return likeFirst(pick(others, random), word)
  })
  return changed === 0 ? null : result
}

/** `Add an alert for X` → `An alert for X should be added`. */
export const passive: Phrasing = (text, random) => {
  const [, verb, object, rest, stop] =
    /^(\p{Lu}\p{Ll}+) (.+?)((?: (?:to|so that|by|when|on|in) .+?)?)([.!]?)$/u.exec(text) ?? []
  if (verb === undefined || object === undefined || object.split(' ').length > 14) return null
  if (/^(?:and|or|with|for|on|in|a|an|the)$/i.test(verb) || /ed$|ing$|s$/.test(verb)) return null
  const modal = pick(['should be', 'needs to be', 'must be', 'has to be'], random)
  return `${capital(object)} ${modal} ${participle(verb)}${rest ?? ''}${stop ?? ''}`
}

/** `Add an alert` → `We should add an alert`, `Adding an alert`, `Please add an alert`. */
export const addressed: Phrasing = (text, random) => {
  const [, verb, rest] = /^(\p{Lu}\p{Ll}+)( .+)$/u.exec(text) ?? []
  if (verb === undefined || rest === undefined || /ed$|ing$|s$/.test(verb)) return null
  const small = verb.toLowerCase()
  return pick(
    [
      `We should ${small}${rest}`,
      `We need to ${small}${rest}`,
      `Please ${small}${rest}`,
      `${gerund(verb)}${rest}`,
    ],
    random,
  )
}

/**
 * What stands behind the first part of the sentence is left out, where half of the item stays at least: an item of which
 * less is left is another one to most readers.
 */
export const clauseDropped: Phrasing = (text) => {
  const at = text.search(CLAUSE)
  const kept = at < 0 ? '' : text.slice(0, at)
  return kept.split(' ').length < 4 || kept.length < text.length / 2
    ? null
    : kept + (/[.!]$/.exec(text)?.[0] ?? '')
}

export const clauseAdded: Phrasing = (text, random) => {
  const stop = /[.!]$/.exec(text)?.[0] ?? ''
  return text.slice(0, text.length - stop.length) + pick(ADDED, random) + stop
}

/** `Do this to reach that` → `To reach that, do this`. */
export const clausesSwapped: Phrasing = (text) => {
  const [, what, why, stop] = PURPOSE.exec(text) ?? []
  if (what === undefined || why === undefined) return null
  return `${capital(why)}, ${what.charAt(0).toLowerCase()}${what.slice(1)}${stop ?? ''}`
}

/** A ticket, an owner or a date is written behind the item. */
export const fieldAdded: Phrasing = (text, random) => text + pick(FIELDS, random)

/** Only capitals, stops and marks are other ones. */
export const markedUp: Phrasing = (text, random) => {
  const [first = '', ...rest] = text.split(' ')
  return pick(
    [
      text.replace(/[.!]$/, ''),
      `${text.replace(/[.!]$/, '')}!`,
      text.toUpperCase(),
      `${first.charAt(0).toLowerCase()}${text.slice(1)}`,
      rest.length > 0 ? `**${first}** ${rest.join(' ')}` : `**${first}**`,
    ].filter((other) => other !== text),
    random,
  )
}

/** As a colleague would put it who edits the whole text: two of the ways above. */
export const rephrased: Phrasing = (text, random) => {
  let result = text
  let done = 0
  for (const phrasing of shuffled([synonyms, passive, addressed, clauseAdded, clausesSwapped], random)) {
    const next = phrasing(result, random)
    if (next === null) continue
    result = next
    done += 1
    if (done === 2) return result
  }
  return null
}

function likeFirst(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? capital(word) : word
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function participle(verb: string): string {
  const small = verb.toLowerCase()
  if (small in PARTICIPLES) return PARTICIPLES[small] ?? small
  if (small.endsWith('e')) return `${small}d`
  return /[^aeiou]y$/.test(small) ? `${small.slice(0, -1)}ied` : `${small}ed`
}

function gerund(verb: string): string {
  if (/^(?:set|put|run|plan|stop)$/i.test(verb)) return `${verb}${verb.at(-1)}ing`
  return /[^eyo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}
