import { basename } from 'node:path/posix'
import { Failure } from '../../errors.ts'
import type { IssueTracker, TrackedIssue } from '../tracker.ts'
import { IssueFolder, type NumberedFile } from './files.ts'
import {
  addCommentToFile,
  changeIssueFile,
  newIssueFile,
  readFileComments,
  readIssueFile,
} from './issue-file.ts'
import { slugOf } from './slug.ts'

export interface DirectoryTrackerOptions {
  /** Relative to `root`, or absolute; made with the first issue. */
  readonly directory: string
  /** The working folder, absolute. A directory within it must not lead out of it. */
  readonly root: string
  /** The instant of a change, ISO 8601 UTC. */
  readonly now: () => string
}

/**
 * Issues as Markdown files with YAML front matter (`0001-slug.md`), one folder: no account, no network. The number in
 * the name decides; people may rename the rest, and edit every file. A file changes only when its issue does. One that
 * cannot be read is a Failure that names file and line, so that nothing is planned on half a knowledge.
 */
export function createDirectoryTracker({ directory, root, now }: DirectoryTrackerOptions): IssueTracker {
  const folder = new IssueFolder(directory, root)

  async function read({ number, name }: NumberedFile): Promise<TrackedIssue> {
    const url = folder.address(name)
    return { number, url, trusted: true, ...readIssueFile(await folder.read(name), url) }
  }

  async function readAll(): Promise<readonly TrackedIssue[]> {
    const issues: TrackedIssue[] = []
    for (const file of await folder.list()) issues.push(await read(file))
    return issues
  }

  async function find(number: number): Promise<NumberedFile> {
    const file = (await folder.list()).find((one) => one.number === number)
    if (file !== undefined) return file
    throw new Failure({
      code: 'TRACKER_GONE',
      kind: 'tracker',
      message: `There is no issue ${number} in the folder ${folder.shown} any more.`,
      advice: 'Run again; the next run no longer counts on it.',
    })
  }

  async function change(
    number: number,
    edit: (content: string, url: string) => string,
  ): Promise<TrackedIssue> {
    const file = await find(number)
    const before = await folder.read(file.name)
    const after = edit(before, folder.address(file.name))
    if (after !== before) await folder.replace(file.name, after)
    return read(file)
  }

  return {
    description: `folder ${folder.shown}`,

    // The files stand side by side.
    linkFromIssue: basename,

    async listIssues(label) {
      const wanted = label.toLowerCase()
      return (await readAll()).filter(({ labels }) => labels.some((name) => name.toLowerCase() === wanted))
    },

    recentIssues: readAll,

    async readIssue(number) {
      const file = (await folder.list()).find((one) => one.number === number)
      return file === undefined ? null : read(file)
    },

    async createIssue(issue) {
      return read(await folder.add(slugOf(issue.title), newIssueFile(issue, now())))
    },

    updateIssue: (number, changes) =>
      change(number, (content, url) => changeIssueFile(content, url, changes, now())),

    async addComment(number, body) {
      await change(number, (content, url) => addCommentToFile(content, url, body, now()))
    },

    async readComments(number, since) {
      const { name } = await find(number)
      const comments = readFileComments(await folder.read(name), folder.address(name))
      return comments.filter(({ at }) => at >= since).map(({ text }) => text)
    },

    // Labels and people exist by being written.
    ensureLabels: async () => {},
    assignable: async (logins) => new Set(logins),
  }
}
