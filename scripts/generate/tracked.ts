import type { Routing } from '../../src/commands/prepare-sync.ts'
import { syncDocuments } from '../../src/commands/sync.ts'
import type { Config } from '../../src/config/config.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import type { IssueTracker } from '../../src/trackers/tracker.ts'
import { createGitHub, type GitHub } from '../../test/github/github.ts'

export const TODAY = '2026-03-10'

/** A document whose text is at hand. */
export interface GeneratedDocument {
  readonly path: string
  readonly text: string
}

/** Postmortems of twenty items each, in words that no two items share; the first `reworded` items say a bit more. */
export function documentsOf(count: number, reworded = 0, verb = 'Replace'): readonly GeneratedDocument[] {
  const files: GeneratedDocument[] = []
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

/** One sync of the documents, as a run of its own makes it. */
export function syncAll(
  tracker: IssueTracker,
  documents: readonly GeneratedDocument[],
  config: Config = defaultConfig(),
  routing?: Routing,
) {
  return syncDocuments({
    documents,
    config,
    today: TODAY,
    tracker,
    repository: 'octo/payments',
    links: { lineUrl: () => null },
    documentExists: () => true,
    progress: () => {},
    maxNewIssues: 100_000,
    ...(routing === undefined ? {} : { routing }),
  })
}

/**
 * A GitHub where each item of the documents has the issue that a sync makes; `apart`: with an issue of others after each.
 */
export async function gitHubOf(documents: readonly GeneratedDocument[], apart?: 'apart'): Promise<GitHub> {
  const memory = new MemoryTracker({ now: () => `${TODAY}T12:00:00Z` })
  const { result } = await syncAll(memory, documents)
  const issues = result.issues.flatMap(({ title, body, labels, assignees }) => {
    const ours = { title, body, labels, assignees, author: 'github-actions[bot]' }
    return apart === undefined ? [ours] : [ours, { title: 'Typo' }]
  })
  const now = () => new Date(`${TODAY}T12:00:00Z`)
  return createGitHub({ seed: { issues }, isChecked: false, now })
}
