import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useVirtualClock } from '../../scripts/reliability/virtual-clock.ts'
import { annotate } from '../../src/action/annotations.ts'
import { COMMENT_MARKER, commentBody } from '../../src/action/comment.ts'
import { checkDocuments } from '../../src/commands/check.ts'
import { type SyncInput, type SyncOutcome, syncDocuments } from '../../src/commands/sync.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { FINDINGS_FORMATS, renderFindings } from '../../src/findings/render.ts'
import { measure } from '../../src/report/measure.ts'
import { REPORT_FORMATS, renderReport } from '../../src/report/render.ts'
import { inspectMarker } from '../../src/sync/marker.ts'
import { PLAN_FORMATS, renderPlan } from '../../src/sync/render.ts'
import { createGitHubTracker } from '../../src/trackers/github/tracker.ts'
import { createGitHub, type GitHub } from '../github/github.ts'
import { COMMAND, CONTROL, expectHarmless, hostile, NOTIFIES, nodesOf, OWN_HTML } from './harmless.ts'
import { TODAY } from './scene.ts'

let useOwnClock = () => {}
beforeEach(() => {
  useOwnClock = useVirtualClock()
})
afterEach(() => useOwnClock())

const documents = fc
  .record({
    title: hostile,
    group: fc.option(hostile, { nil: null }),
    owner: hostile,
    items: fc.array(hostile, { minLength: 1, maxLength: 4 }),
    summary: hostile,
  })
  .map(({ title, group, owner, items, summary }): DocumentFile => {
    const lines = items.map((item, index) => `- [ ] Fix part ${'abcd'[index]} ${item} (owner: ${owner})`)
    const head = ['# Outage', title].join(' ')
    const heading = group === null ? [] : [`### ${group}`, '']
    return {
      path: 'postmortems/api.md',
      text: [
        head,
        '',
        'Date: 2026-02-20',
        '',
        '## Summary',
        '',
        summary,
        '',
        '## Action items',
        '',
        ...heading,
        ...lines,
        '',
      ].join('\n'),
    }
  })

const config = parseConfig('labels: [postmortem]', 'c.yml')

function trackerOf(github: GitHub) {
  const { url: apiUrl, serverUrl, fetch, state } = github
  const { owner, repo } = state
  return createGitHubTracker({
    token: 'write-token',
    owner,
    repo,
    apiUrl,
    serverUrl,
    labels: config.labels,
    writeIntervalMs: 0,
    fetch,
  })
}

function sync(github: GitHub, document: DocumentFile, said: string[]): Promise<SyncOutcome> {
  const input: SyncInput = {
    documents: [document],
    config,
    today: TODAY,
    tracker: trackerOf(github),
    repository: 'octo/payments',
    links: { lineUrl: (path, line) => `https://example.com/blob/abc/${path}#L${line}` },
    documentExists: () => true,
    progress: (message) => said.push(message),
    maxNewIssues: 50,
  }
  return syncDocuments(input)
}

describe('a hostile document', () => {
  it('gets issues that say its words and do nothing, and that the next run leaves alone', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const github = createGitHub({ isChecked: false })
        const said: string[] = []
        await sync(github, document, said)
        for (const { title, body } of github.state.issues) {
          for (const pattern of NOTIFIES) expect(title).not.toMatch(pattern)
          expect(title).not.toMatch(CONTROL)
          const reading = inspectMarker(body ?? '')
          expect(reading).toMatchObject({ status: 'marker', marker: { path: document.path } })
          const comments = nodesOf(body ?? '').filter(({ type }) => type === 'html')
          const names = comments.map(
            ({ value }) => /^<!-- postmortem-actions:(\w+) .*-->$/.exec(value ?? '')?.[1],
          )
          expect(names.sort()).toEqual(['begin', 'end', 'item'])
          expectHarmless(body ?? '', /^<!-- postmortem-actions:(begin|end|item) /)
        }
        const { writes } = github.count()
        const { plan } = await sync(github, document, said)
        expect(plan.operations.filter(({ kind }) => kind !== 'keep' && kind !== 'skip')).toEqual([])
        expect(github.count().writes).toBe(writes)
        for (const line of said) expect(line).not.toMatch(CONTROL)
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  it('does nothing in plans, reports, findings, annotations and comments either', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const github = createGitHub({ isChecked: false })
        const { plan } = await sync(github, document, [])
        const issues = await trackerOf(github).listIssues('postmortem')
        const { timezone, report: settings } = config
        const report = measure({ issues, today: TODAY, timezone, dueSoon: settings.dueSoon })
        const { findings } = checkDocuments({
          documents: [document],
          config,
          today: TODAY,
          docsUrl: 'https://docs.test',
        })
        const shown = {
          plan: Object.fromEntries(PLAN_FORMATS.map((format) => [format, renderPlan(format, plan)])),
          report: Object.fromEntries(
            await Promise.all(
              REPORT_FORMATS.map(
                async (format) => [format, await renderReport(format, report, settings)] as const,
              ),
            ),
          ),
          findings: Object.fromEntries(
            FINDINGS_FORMATS.map((format) => [format, renderFindings(format, findings, { documents: 1 })]),
          ),
        }
        const comment = commentBody({
          headline: 'one warning',
          findings: () => shown.findings.markdown ?? '',
          missing: '',
          preview: { line: 'A merge opens issues', table: shown.plan.markdown ?? '', note: null },
        })
        for (const text of [shown.plan.markdown, shown.report.markdown, shown.findings.markdown, comment]) {
          expectHarmless(text ?? '', OWN_HTML)
        }
        expect(comment.split('\n').filter((line) => line.includes(COMMENT_MARKER))).toEqual([COMMENT_MARKER])
        expect(shown.report.html).not.toMatch(
          /<(script(?!>\n\()|img|svg(?! viewBox="0 0 460 270" role="img")|td><\/tr)|onerror=alert\(1\)>|javascript:/,
        )
        for (const text of [shown.plan.text, shown.report.text, shown.findings.text]) {
          expect(text).not.toMatch(COMMAND)
          expect(text).not.toMatch(CONTROL)
        }
        const commands = (shown.findings.github ?? '').split('\n').filter((line) => COMMAND.test(line))
        for (const command of commands)
          expect(command).toMatch(/^::(error|warning|notice) file=postmortems\/api\.md,/)
        for (const { title, message } of annotate(findings).shown)
          expect(`${title}\n${message}`).not.toMatch(CONTROL)
      }),
      { numRuns: 80 },
    )
  }, 60_000)
})
