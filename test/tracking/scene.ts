import { onTestFinished } from 'vitest'
import { type SyncInput, type SyncOutcome, syncDocuments } from '../../src/commands/sync.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { createDirectoryTracker } from '../../src/trackers/directory/tracker.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import type { IssueTracker } from '../../src/trackers/tracker.ts'
import { folderWith } from '../files/folder.ts'
import { type GitHubServer, type GitHubServerOptions, startGitHub } from '../github/github.ts'

export const TODAY = '2026-03-02'

/** A postmortem in a common format; `items` are its lines, bullets included. */
export function document(
  items: readonly string[],
  { path = 'postmortems/api.md', title = 'API outage', date = '2026-02-20', severity = 'SEV-2' } = {},
): DocumentFile {
  const lines = [
    `# ${title}`,
    '',
    `- Date: ${date}`,
    `- Severity: ${severity}`,
    '',
    '## Summary',
    '',
    'The API was down for an hour.',
    '',
    '## Action items',
    '',
    ...items,
    '',
  ]
  return { path, text: lines.join('\n') }
}

export interface TrackingScene {
  readonly github: GitHubServer
  /** What was told since the last run. */
  readonly told: string[]
  /** One run with a tracker that remembers nothing of the last. */
  run(
    documents: readonly DocumentFile[],
    config: string,
    writeBack?: SyncInput['writeBack'],
  ): Promise<SyncOutcome>
}

/** Whole runs against a GitHub of their own. */
export async function trackingScene(options: GitHubServerOptions = {}): Promise<TrackingScene> {
  const github = await startGitHub(options)
  onTestFinished(() => github.close())
  const told: string[] = []
  return {
    github,
    told,
    async run(documents, config, writeBack) {
      github.forget()
      told.length = 0
      const { owner, repo } = github.state
      const { labels, github: settings } = parseConfig(config, 'c.yml')
      const tracker = createGitHubTracker({
        token: 'write-token',
        owner,
        repo,
        apiUrl: github.url,
        serverUrl: github.serverUrl,
        labels,
        dueField: settings.dueField,
        writeIntervalMs: 0,
        secondMs: 1,
        progress: (message) => told.push(message),
      })
      return syncWith(tracker, documents, config, { repository: `${owner}/${repo}`, told, writeBack })
    },
  }
}

/** The same without GitHub: issues as files. */
export function directoryScene() {
  const root = folderWith({})
  const told: string[] = []
  return {
    root,
    told,
    run(documents: readonly DocumentFile[], config: string): Promise<SyncOutcome> {
      told.length = 0
      const tracker = createDirectoryTracker({
        directory: 'issues',
        root,
        now: () => `${TODAY}T12:00:00Z`,
      })
      return syncWith(tracker, documents, config, { repository: null, told })
    },
  }
}

function syncWith(
  tracker: IssueTracker,
  documents: readonly DocumentFile[],
  config: string,
  {
    repository,
    told,
    writeBack,
  }: {
    readonly repository: string | null
    readonly told: string[]
    readonly writeBack?: SyncInput['writeBack']
  },
): Promise<SyncOutcome> {
  return syncDocuments({
    documents,
    config: parseConfig(config, 'c.yml'),
    today: TODAY,
    tracker,
    repository,
    links: { lineUrl: (path, line) => `https://example.com/blob/abc/${path}#L${line}` },
    documentExists: () => false,
    progress: (message) => told.push(message),
    maxNewIssues: 50,
    ...(writeBack === undefined ? {} : { writeBack }),
  })
}
