import { describe, expect, it } from 'vitest'
import { createGitHubRepository } from '../../../src/trackers/github/repository.ts'
import type { StoredPush } from '../../github/state.ts'
import { optionsFor, start } from './start.ts'

const sha = (digit: string) => digit.repeat(40)

async function progressSince(commit: string, pushes: readonly StoredPush[], branch = 'main') {
  const github = await start({ seed: { defaultBranch: branch } })
  github.state.pushes.push(...pushes)
  return createGitHubRepository(optionsFor(github)).progressSince(commit, branch)
}

const first = { sha: sha('a'), files: [{ filename: 'a.md', status: 'added' }] } as const
const second = {
  sha: sha('b'),
  files: [{ filename: 'b.md', status: 'renamed', previousFilename: 'old.md' }],
} as const

describe('progressSince', () => {
  it.each(['main', 'release/1.0'])('knows the newest commit of %s', async (branch) => {
    expect(await progressSince(second.sha, [first, second], branch)).toEqual({
      status: 'identical',
      changedFiles: [],
    })
  })

  it('names what changed since, renamed files under both names', async () => {
    expect(await progressSince(first.sha, [first, second])).toEqual({
      status: 'ahead',
      changedFiles: ['b.md', 'old.md'],
    })
  })

  it('does not take the first 300 files for all', async () => {
    const files = Array.from(
      { length: 301 },
      (_, index) => ({ filename: `${index}.md`, status: 'added' }) as const,
    )
    expect(await progressSince(first.sha, [first, { sha: sha('c'), files }])).toEqual({
      status: 'ahead',
      changedFiles: null,
    })
  })

  it('throws when it does not know the commit', async () => {
    await expect(progressSince(sha('d'), [first])).rejects.toMatchObject({ code: 'TRACKER_NOT_FOUND' })
  })
})
