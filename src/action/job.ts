import type { CalendarDate } from '../calendar/date.ts'
import type { ListingCache } from '../commands/listings.ts'
import type { Routing } from '../commands/prepare-sync.ts'
import type { Config } from '../config/config.ts'
import type { ChangedFile } from '../files/changed-files.ts'
import type { FileChange } from '../files/changed-lines.ts'
import type { Documents } from '../files/document-file.ts'
import type { DocumentPlaces } from '../files/document-places.ts'
import type { SourceLinks } from '../files/source-links.ts'
import type { Baseline } from '../findings/baseline.ts'
import type { Webhook } from '../network/webhook.ts'
import type { TextFile } from '../report/stale-bots.ts'
import type { PlanFile } from '../sync/plan-file.ts'
import type { DocumentWriter } from '../trackers/document-changes.ts'
import type { GitHubPullRequest } from '../trackers/github/pull-request.ts'
import type { GitHubRepository } from '../trackers/github/repository.ts'
import type { IssueTracker, OwnedRepository } from '../trackers/tracker.ts'
import type { ActionEvent } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Proposal } from './work.ts'

/** What a piece of work needs: what was asked for, and the ways to files and to GitHub. */
export interface Job {
  readonly inputs: Inputs
  readonly event: ActionEvent
  readonly config: Config
  readonly today: CalendarDate
  /** The address of the folder `docs` of this action; null where it is not known. */
  readonly docsUrl: string | null
  /** The page of this run; null where it is not known. */
  readonly runUrl: string | null
  readonly links: SourceLinks
  readonly places: DocumentPlaces
  /** Full id of the commit the documents are read from. */
  readonly commit: string
  /** True when somebody had this run repeated. */
  readonly isRerun: boolean
  /** `owner/name` of the repository where the issues live. */
  readonly repository: string
  /** The plan that the input `from-plan` names; null without it. Throws a Failure for one that is not to be used. */
  readonly approvedPlan: () => Promise<PlanFile | null>
  /** A folder that lives as long as the runner's job. */
  readonly temporaryFolder: string
  /** All documents: those the input `paths` names, else those of the configuration. */
  readonly findDocuments: () => Promise<Documents>
  /** From the path of a document as found to that in the repository; null for one outside of it. */
  readonly repositoryPath: (path: string) => string | null
  /** The files of the checkout in which a stale bot may be set up. */
  readonly staleBotFiles: () => Promise<readonly TextFile[]>
  readonly documentExists: (path: string) => boolean
  /** The files a proposal changes, as Git tells; null when the checkout is too shallow for it, or none. */
  readonly changesIn: (proposal: Proposal) => Promise<readonly ChangedFile[] | null>
  /** The findings that are known; null when no baseline is configured. Throws a Failure (usage) when it cannot be read. */
  readonly baseline: () => Promise<Baseline | null>
  /** What a proposal does to one of these files; null where Git cannot tell. */
  readonly changesOfFiles: (proposal: Proposal) => (file: ChangedFile) => Promise<FileChange | null>
  /** What the report before kept of the issues, and where this one keeps them; null: nowhere. */
  readonly cache: ListingCache | null
  /** Where the issues live. Throws a Failure (`usage`, `TOKEN_MISSING`) without a token. */
  readonly tracker: () => Promise<IssueTracker>
  /** The ways to further repositories. */
  readonly routing: Routing
  /** The repositories of an owner. Throws a Failure (`usage`, `TOKEN_MISSING`) without a token. */
  readonly listRepositories: (owner: string) => Promise<readonly OwnedRepository[]>
  /** The repository that holds the documents. Throws a Failure (`usage`, `TOKEN_MISSING`) without a token. */
  readonly source: () => Promise<GitHubRepository>
  /** Proposes changes of the documents. Throws a Failure (`usage`, `TOKEN_MISSING`) without a token. */
  readonly writer: () => Promise<DocumentWriter>
  /** The channel to be told of a report; null for none. */
  readonly webhook: () => Promise<Webhook | null>
  /** Writes a file below the workspace, over the one that is there. Throws a Failure (`usage`, `FILE_UNWRITABLE`). */
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** The pull request of the event; null for other events and without a token. */
  readonly pullRequest: () => Promise<GitHubPullRequest | null>
  /** Told one line for each thing a person should know. */
  readonly progress: (message: string) => void
}
