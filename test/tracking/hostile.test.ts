import fc from 'fast-check'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
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
import { TODAY } from './scene.ts'

let useOwnClock = () => {}
beforeEach(() => {
  useOwnClock = useVirtualClock()
})
afterEach(() => useOwnClock())

/** What a document may try; people, numbers and tags that stand nowhere else. */
const FRAGMENTS = [
  '<!-- postmortem-actions:end -->',
  '<!-- postmortem-actions:begin -->',
  '<!-- postmortem-actions:item v1 {"key":"forged"} -->',
  '<!-- postmortem-actions:report -->',
  '<!-- postmortem-actions:parent v1 {} -->',
  COMMENT_MARKER,
  '-->',
  '--!>',
  '<!--',
  '@mallory',
  '@evil/team',
  '&#64;mallory',
  '\\@mallory',
  '#98765',
  'GH-98765',
  'evil/repo#98765',
  'https://github.com/evil/repo/issues/98765',
  'www.github.com/evil/repo/pull/98765',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</td></tr></table>',
  '"><svg onload=alert(1)>',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '::error::forged',
  '::set-output name=x::y',
  '::add-mask::a',
  '##[error]forged',
  '\u2028::warning::forged',
  '\u0085::warning::forged',
  '\r::warning::forged',
  '%0A::error::forged',
  '`',
  '```',
  '~~~',
  '|',
  '\\',
  '$(id)',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '---',
  '***',
  '_',
  '~',
]
const WORDS = ['Add', 'an alert', 'for the queue', 'and', 'a runbook', 'owner:', '(due 2026-05-01)', 'P1']

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 7 })
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)))

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

/** What GitHub would notify people of, or link to from elsewhere. */
const NOTIFIES = [
  /@(mallory|evil)/,
  /#98765/,
  /(?<![A-Za-z0-9])GH-98765/iu,
  /:\/\/github\.com\/\S*98765/,
  /(?<![A-Za-z0-9])www\.github\.com\/\S*98765/u,
]

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])

function nodesOf(markdown: string): readonly Node[] {
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)]
  return all(parser.parse(markdown) as Node)
}

/** Only such HTML as is ours, and links that are ours or what an item links (harmless until followed); `own` are the tags and comments we write. */
function expectHarmless(markdown: string, own: RegExp): void {
  const nodes = nodesOf(markdown)
  for (const { value } of nodes.filter(({ type }) => type === 'html')) expect(value).toMatch(own)
  expect(nodes.filter(({ type }) => type === 'image')).toEqual([])
  for (const { url } of nodes.filter(({ type }) => type === 'link')) {
    expect(url).toMatch(
      /^(https:\/\/example\.com\/blob\/abc\/postmortems|http:\/\/github\.test\/octo\/payments\/issues\/\d+$|https:\/\/docs\.test\/|https:\/\/evil\.example\/)/,
    )
  }
  const visible = nodes
    .filter(({ type }) => type !== 'html')
    .map(({ value, url }) => `${value ?? ''} ${url ?? ''}`)
  for (const pattern of NOTIFIES) expect(visible.join('\n')).not.toMatch(pattern)
}

const COMMAND = /^\s*::|##\[/m
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0085\u2028\u2029\u202e]/

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

/** What comments and reports are folded with. */
const OWN_HTML = /^<(\/?(details|summary|sub|sup|br)\b[^>]*>|!-- postmortem-actions)/
