import { syncDocuments } from '../../src/commands/sync.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { createGitHub, type GitHub } from '../../test/github/github.ts'
import { type Bench, table } from './bench.ts'

/** Counted, not timed: what a sync asks of the in-memory GitHub. */
export const bench: Bench = {
  title: 'requests of a sync to the in-memory GitHub',
  run: async () => [
    table(
      ['sync', 'requests, goal', 'requests', 'writes, goal', 'writes', 'searches', 'reached'],
      [
        ...(await Promise.all([
          again(10, 2),
          again(100, 2),
          again(1000, 12),
          first('label', 10, 13, 'Paint'),
          first('label', 100, 103, 'Paint'),
          first('label and one for a kind', 10, 13, 'Replace'),
          first('label and one for a kind', 100, 103, 'Replace'),
          changed(1000, 13),
        ])),
      ],
    ),
  ],
}

const config = defaultConfig()

/** Postmortems of twenty items each, in words that no two items share. */
function documents(count: number, reworded = 0, verb = 'Replace'): readonly DocumentFile[] {
  const files: DocumentFile[] = []
  for (let start = 0; start < count; start += 20) {
    const lines = Array.from({ length: Math.min(20, count - start) }, (_, offset) => {
      const index = start + offset
      const words = `${verb} part ${letters(index)} of machine ${letters(index * 7 + 3)}`
      return `- [ ] ${words}${index < reworded ? ' this month' : ''}`
    })
    const text = `# Postmortem: checkout outage\n\nDate: 2026-03-01\n\n## Summary\n\nThe checkout was down for an hour.\n\n## Root cause\n\nThe queue of payments was full.\n\n## Action items\n\n${lines.join('\n')}\n`
    files.push({ path: `postmortems/outage-${String(start).padStart(5, '0')}.md`, text })
  }
  return files
}

function letters(number: number): string {
  return `${number}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
}

function sync(github: GitHub, files: readonly DocumentFile[]) {
  const tracker = createGitHubTracker({
    token: 'write-token',
    owner: 'octo',
    repo: 'payments',
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    labels: config.labels,
    writeIntervalMs: 0,
    fetch: github.fetch,
  })
  return syncDocuments({
    documents: files,
    config,
    today: '2026-03-10',
    tracker,
    repository: 'octo/payments',
    links: { lineUrl: () => null },
    documentExists: () => true,
    progress: () => {},
    maxNewIssues: 100_000,
  })
}

async function counted(
  name: string,
  github: GitHub,
  files: readonly DocumentFile[],
  goals: [number, number],
  count: number,
) {
  github.forget()
  await sync(github, files)
  const { requests, writes } = github.count()
  const issues = github.state.issues.length
  if (issues !== count) throw new Error(`${name}: ${count} items have ${issues} issues`)
  const searches = github.requests.filter(({ path }) => path.startsWith('/search')).length
  const reached = requests <= goals[0] && writes <= goals[1] && searches === 0 ? 'yes' : '**no**'
  return [name, ...[goals[0], requests, goals[1], writes, searches].map(String), reached]
}

async function tracked(count: number): Promise<GitHub> {
  const github = createGitHub({ isChecked: false })
  await sync(github, documents(count))
  return github
}

async function again(count: number, goal: number) {
  return counted(
    `nothing changed, ${count} tracked`,
    await tracked(count),
    documents(count),
    [goal, 0],
    count,
  )
}

/** Each label that is missing is made, with colour and description, by a request of its own. */
async function first(missing: string, count: number, goal: number, verb: string) {
  const github = createGitHub({ isChecked: false })
  const name = `first, ${count} items, tracking ${missing} missing`
  return counted(name, github, documents(count, 0, verb), [goal, goal - 2], count)
}

async function changed(count: number, goal: number) {
  return counted(`one of ${count} reworded`, await tracked(count), documents(count, 1), [goal, 1], count)
}
