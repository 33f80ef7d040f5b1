import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, randomFrom } from '../../test/postmortem/mutation.ts'

/** Level and words of the headings that each generated document has, in this order. */
export const HEADINGS = [
  '## Summary',
  '## Impact',
  '## Timeline',
  '## Root cause',
  '## Resolution',
  '## Action items',
] as const

const SERVICES =
  'caching layer|session store|payment gateway|search indexer|sign-in service|job queue|edge proxy|image resizer|mail worker|ledger|price feed|message broker|inventory database|recommendation model|certificate issuer|feature switchboard'.split(
    '|',
  )
const FAULTS =
  'ran out of connections|refused every second request|answered with stale data|used up its memory|waited for a lock that was never released|lost its leader|restarted in a loop|rejected a renewed certificate|was sent twice the usual traffic|followed a redirect to itself|could not resolve the name of its database|wrote its logs until the disk was full'.split(
    '|',
  )
const CAUSES =
  'a change of its configuration had been rolled out to every region at once|the limit had been copied from a smaller machine|a library had been upgraded without its notes being read|the health check asked a page that never fails|a scheduled job of another team started at the same minute|the failover had not been rehearsed since it was set up|two releases disagreed on the format of a message|an expired entry was served instead of being dropped'.split(
    '|',
  )
const STEPS =
  'the alert on latency fires|the engineer on call opens the dashboard|the last deployment is suspected and rolled back, without effect|the database team is called in|a second region begins to fail|traffic is moved to the standby|the workers are restarted one by one|the cause is found in the log of the proxy|the corrected configuration is applied|error rates fall back to normal|the incident is closed|customers are told on the status page'.split(
    '|',
  )
const VERBS = 'Add|Improve|Document|Automate|Review|Test|Raise|Remove|Rehearse|Replace|Limit|Measure'.split(
  '|',
)
const MEASURES =
  'the alert on memory|the plan for rolling back|the runbook|the limits of the connection pool|canary deployments|the budget for retries|the dashboard|the renewal of certificates|the health check|the failover|the load test|the audit of permissions'.split(
    '|',
  )
const PEOPLE = 'alice|bob|carol|dmitri|eun-ji|farid|greta|hiro'.split('|')

/**
 * Writes `count` documents of about 3 kB below `folder`, in a folder for each year: every third with a task list, a table
 * or a numbered list as action items, every other with front matter. The same for the same numbers.
 */
export function writePostmortems(folder: string, count: number, seed = 1): void {
  const random = randomFrom(seed)
  for (let number = 0; number < count; number++) {
    const year = join(folder, 'postmortems', String(2020 + (number % 6)))
    mkdirSync(year, { recursive: true })
    writeFileSync(join(year, `${String(number).padStart(5, '0')}.md`), postmortem(number, random))
  }
}

function postmortem(number: number, random: Random): string {
  const date = dateFrom(random)
  const service = pick(SERVICES, random)
  const frontMatter = `---\nid: INC-${10_000 + number}\ndate: ${date}\nseverity: SEV${1 + whole(4, random)}\nservices: [${service}, ${pick(SERVICES, random)}]\n---\n\n`
  const sections = [
    paragraphs(1 + whole(2, random), random),
    paragraphs(1, random),
    timeline(random),
    paragraphs(2 + whole(2, random), random),
    paragraphs(1 + whole(2, random), random),
    actionItems(number, random),
  ]
  const title = `# Postmortem: the ${service} ${pick(FAULTS, random)} on ${date}`
  const body = HEADINGS.map((heading, index) => `${heading}\n\n${sections[index]}`).join('\n\n')
  return `${number % 2 === 1 ? frontMatter : ''}${title}\n\n${body}\n`
}

function paragraphs(count: number, random: Random): string {
  return many(count, () => many(2 + whole(3, random), () => sentence(random)).join(' ')).join('\n\n')
}

function sentence(random: Random): string {
  const service = `The **${pick(SERVICES, random)}**`
  const share = `${1 + whole(99, random)}% of the requests`
  return pick(
    [
      `${service} ${pick(FAULTS, random)} for ${2 + whole(200, random)} minutes because ${pick(CAUSES, random)}.`,
      `${share} failed with \`HTTP ${500 + whole(5, random)}\`, since the ${pick(SERVICES, random)} ${pick(FAULTS, random)}.`,
      `As [the graph](https://example.org/graphs/${whole(1e6, random)}) shows, ${pick(CAUSES, random)}.`,
      `${service} recovered after ${pick(PEOPLE, random)} had restarted it at ${time(random)}.`,
    ],
    random,
  )
}

function timeline(random: Random): string {
  return many(6 + whole(8, random), () => time(random))
    .sort()
    .map((at) => `- ${at} UTC: ${pick(STEPS, random)}, while the ${pick(SERVICES, random)} is watched.`)
    .join('\n')
}

function actionItems(number: number, random: Random): string {
  const items = many(3 + whole(8, random), () => ({
    words: `${pick(VERBS, random)} ${pick(MEASURES, random)} of the ${pick(SERVICES, random)}`,
    owner: pick(PEOPLE, random),
    due: dateFrom(random),
    priority: `P${whole(4, random)}`,
    isDone: random() < 0.3,
  }))
  if (number % 3 === 0) {
    const tick = (isDone: boolean): string => (isDone ? 'x' : ' ')
    return items
      .map((item) => `- [${tick(item.isDone)}] ${item.words} (@${item.owner}, due ${item.due})`)
      .join('\n')
  }
  if (number % 3 === 1) {
    const rows = items.map((item) => `| ${item.words} | @${item.owner} | ${item.due} | ${item.priority} |`)
    return ['| Action item | Owner | Due | Priority |', '| --- | --- | --- | --- |', ...rows].join('\n')
  }
  return items
    .map((item, index) => `${index + 1}. **${item.words}**: ${item.owner} does it by ${item.due}.`)
    .join('\n')
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

function pick(all: readonly string[], random: Random): string {
  return all[whole(all.length, random)] ?? ''
}

/** From 0 to below `limit`. */
function whole(limit: number, random: Random): number {
  return Math.floor(random() * limit)
}

function time(random: Random): string {
  return `${twoDigits(whole(24, random))}:${twoDigits(whole(60, random))}`
}

function dateFrom(random: Random): string {
  return `2025-${twoDigits(1 + whole(12, random))}-${twoDigits(1 + whole(28, random))}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
