import { describe, expect, it } from 'vitest'
import { checkDocuments } from '../../src/commands/check.ts'
import { folderOfGlob } from '../../src/commands/new.ts'
import { type PlanInput, planDocuments } from '../../src/commands/plan.ts'
import { reportItems } from '../../src/commands/report.ts'
import { syncDocuments } from '../../src/commands/sync.ts'
import { renderSync } from '../../src/commands/sync-outcome.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { Failure } from '../../src/errors.ts'
import { sourceLinks } from '../../src/files/checkout.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import type { IssueTracker } from '../../src/trackers/tracker.ts'
import { postmortem } from '../cli/documents.ts'

const config = defaultConfig()
const today = '2026-06-01'
const document: DocumentFile = { path: 'postmortems/search.md', text: postmortem() }
const unreadable: DocumentFile = {
  path: 'postmortems/binary.md',
  problem: { code: 'file-binary', message: 'This file is not text.', startLine: 1, endLine: 1 },
}

function input(tracker: IssueTracker, more: Partial<PlanInput> = {}): PlanInput {
  return {
    documents: [document],
    config,
    today,
    tracker,
    repository: null,
    links: sourceLinks(null),
    documentExists: () => false,
    progress: () => {},
    ...more,
  }
}

describe('checkDocuments', () => {
  it('makes findings of what could not be read, and counts every document', () => {
    const { findings, summary } = checkDocuments({
      documents: [document, unreadable],
      config,
      today,
      docsUrl: 'https://docs.example',
    })
    expect(findings).toEqual([
      {
        path: 'postmortems/binary.md',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        rule: 'unreadable-document',
        severity: 'error',
        message: 'This file is not text.',
        expected: expect.any(String),
        url: 'https://docs.example/rules/unreadable-document.md',
      },
    ])
    expect(summary).toEqual({ documents: 2, errors: 1, warnings: 0, infos: 0 })
  })
})

describe('planDocuments', () => {
  it('reads and never writes', async () => {
    const tracker = new MemoryTracker()
    const { plan, postmortems, tracked } = await planDocuments(input(tracker))
    expect([plan.summary.create, postmortems.length, tracked]).toEqual([3, 1, []])
    expect(tracker.calls.filter(({ isWrite }) => isWrite)).toEqual([])
  })

  it('tells of documents that could not be read', async () => {
    const told: string[] = []
    const progress = (message: string) => told.push(message)
    await planDocuments(input(new MemoryTracker(), { documents: [unreadable], progress }))
    expect(told).toEqual(['postmortems/binary.md: This file is not text. Its issues are left alone.'])
  })

  it('asks for the issues that items name, so that they are adopted', async () => {
    const tracker = new MemoryTracker()
    const mine = await tracker.createIssue({ title: 'Old indexes', body: 'mine', labels: [], assignees: [] })
    const named = { ...document, text: postmortem([`Delete old indexes every night. (#${mine.number})`]) }
    const { plan } = await planDocuments(input(tracker, { documents: [named], repository: 'octo/shop' }))
    expect(plan.operations).toMatchObject([{ kind: 'adopt', issue: mine.number }])
  })

  it('plans nothing on a listing that broke off', async () => {
    const error = new Failure({ code: 'TRACKER_UNREACHABLE', kind: 'tracker', message: 'gone' })
    const tracker = new MemoryTracker({ fault: () => ({ when: 'before', error }) })
    await expect(planDocuments(input(tracker))).rejects.toBe(error)
  })
})

describe('syncDocuments', () => {
  it('plans again with what the second look brings to light', async () => {
    const tracker = new MemoryTracker({ lag: 1 })
    await syncDocuments({ ...input(tracker), maxNewIssues: 50 })
    // The listing still lags behind: only the second look knows the three issues.
    const { result, plan } = await syncDocuments({ ...input(tracker), maxNewIssues: 50 })
    expect([result.created, plan.summary]).toEqual([0, expect.objectContaining({ create: 0, keep: 3 })])
  })

  it('names each write that was left, and why', async () => {
    const error = new Failure({ code: 'TRACKER_REFUSED', kind: 'tracker', message: 'it is invalid' })
    let creates = 0
    const tracker = new MemoryTracker({
      fault: ({ method }) => {
        if (method !== 'createIssue') return null
        creates += 1
        return creates === 2 ? { when: 'before', error } : null
      },
    })
    const { result } = await syncDocuments({ ...input(tracker), maxNewIssues: 50 })
    expect(renderSync('text', result)).toBe(
      '2 issues opened, 0 updated, 0 reopened, 0 closed, 1 left: running again goes on with them.\n' +
        '  left: create postmortems/search.md:31 Alert when an index node has less than a fifth of its disk free.: it is invalid (TRACKER_REFUSED)\n',
    )
    expect(JSON.parse(renderSync('json', result)).result).toMatchObject({
      created: 2,
      remaining: 1,
      failures: [
        { path: 'postmortems/search.md', line: 31, code: 'TRACKER_REFUSED', message: 'it is invalid' },
      ],
    })
  })
})

describe('reportItems', () => {
  it('writes only when it is to publish, and then names the report issue', async () => {
    const tracker = new MemoryTracker({ now: () => `${today}T09:00:00Z` })
    await syncDocuments({ ...input(tracker), maxNewIssues: 50 })
    const before = tracker.calls.filter(({ isWrite }) => isWrite).length
    const ask = (publish: boolean) => reportItems({ tracker, config, today, publish, progress: () => {} })
    expect(await ask(false)).toMatchObject({ report: { totals: { open: 3 } }, reportIssue: null })
    expect(tracker.calls.filter(({ isWrite }) => isWrite)).toHaveLength(before)
    expect(await ask(true)).toMatchObject({ report: { totals: { open: 3 } }, reportIssue: 4 })
  })
})

describe('folderOfGlob', () => {
  it.each([
    ['docs/postmortems/**/*.md', 'docs/postmortems'],
    ['./docs/*.md', 'docs'],
    ['docs/a.md', 'docs'],
    ['docs/{a,b}/*.md', 'docs'],
    ['**/postmortems/*.md', null],
    ['*.md', null],
  ])('of %s is %s', (glob, folder) => {
    expect(folderOfGlob(glob)).toBe(folder)
  })
})
