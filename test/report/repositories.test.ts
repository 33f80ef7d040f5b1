import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeShown } from '../../src/policy/visibility.ts'
import { csvReport } from '../../src/report/csv.ts'
import { jsonReport } from '../../src/report/json.ts'
import { datedIssues } from '../../src/report/measures/dated.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { parseReport } from '../../src/report/report-file.ts'
import { type ReadRepository, reportOnRepositories } from '../../src/report/repositories.ts'
import type { Visibility } from '../../src/trackers/tracker.ts'
import { closedIssue, trackedIssue } from './issues.ts'
import { HOSTILE, reportItem, reportOf } from './reports.ts'

const today = '2024-06-17'
const dueSoon = { count: 7, unit: 'day' } as const
const FORMATS = ['text', 'markdown', 'json', 'csv', 'html'] as const

const visibility = fc.constantFrom<Visibility | null>('public', 'internal', 'private', null)

/** `secret` stands in each word of it that is not to get out. */
function read(name: string, secret: string): fc.Arbitrary<ReadRepository> {
  const issue = fc.record({ isOpen: fc.boolean(), due: fc.constantFrom('2024-06-01', '2024-06-20', null) })
  return fc
    .record({ visibility, items: fc.option(fc.array(issue, { maxLength: 4 }), { freq: 4 }) })
    .map(({ items, ...facts }) => ({
      ...facts,
      name,
      error: items === null ? `Could not list the issues in ${name}.` : null,
      items:
        items === null
          ? null
          : datedIssues(
              items.map(({ isOpen, due }, index) => {
                const fields = {
                  url: `https://github.example.com/${name}/issues/${index + 1}`,
                  title: `${secret} title`,
                  path: `postmortems/${secret}.md`,
                  owner: `${secret} team`,
                  group: `${secret} group`,
                  assignees: [`${secret}-login`],
                  due,
                }
                return isOpen
                  ? trackedIssue(index + 1, fields)
                  : closedIssue(index + 1, '2024-06-10T12:00:00Z', fields)
              }),
              'UTC',
              name,
            ),
    }))
}

const repositories = fc.tuple(
  read('octo/aardvark', 'aardvark'),
  read('octo/badger', 'badger'),
  read('octo/cormorant', 'cormorant'),
)

const reportFor = (all: readonly ReadRepository[], audience: Visibility): Report =>
  reportOnRepositories({
    repositories: all,
    today,
    dueSoon,
    isShown: (one) => mayBeShown(one.visibility, audience),
  })

/** Through JSON, as files are. */
const merged = (reports: readonly Report[], audience: Visibility): Report =>
  mergeReports({
    sources: reports.map((report, index) => ({
      file: `${index}.json`,
      report: parseReport(jsonReport(report), `${index}.json`),
    })),
    timezone: 'UTC',
    dueSoon,
    audience,
  })

/** What a merged report tells as the one it was made of would. */
const common = ({ totals, repositories: states, withheld, history }: Report) => {
  return { totals, states, withheld, history }
}

describe('a report of several repositories', () => {
  it('has nothing but counts of what its readers may not read, in any format, merged or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        repositories,
        fc.constantFrom<Visibility>('public', 'internal', 'private'),
        async (all, audience) => {
          const hidden = all.filter((one) => !mayBeShown(one.visibility, audience))
          const words = hidden.map(({ name }) => name?.slice('octo/'.length) ?? '')
          const whole = reportFor(all, 'private')
          const all3 = [reportFor(all, audience), merged([whole], audience), merged([whole, whole], audience)]
          for (const report of all3) {
            for (const format of FORMATS) {
              const text = await renderReport(format, report, { title: 'All' })
              for (const word of words) expect(text).not.toContain(word)
            }
          }
          expect(all3[0]?.withheld?.repositories ?? 0).toBe(hidden.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('loses no item: what is shown and what is withheld add up', () => {
    fc.assert(
      fc.property(repositories, (all) => {
        const whole = reportFor(all, 'private')
        // A visibility that nobody knows counts as private, which everything may be shown to.
        expect(whole.withheld).toBeUndefined()
        const { totals, withheld } = reportFor(all, 'public')
        expect(totals.open + (withheld?.open ?? 0)).toBe(whole.totals.open)
        expect(totals.overdue + (withheld?.overdue ?? 0)).toBe(whole.totals.overdue)
        const counted = whole.repositories?.reduce((sum, { items }) => sum + (items ?? 0), 0)
        expect(counted).toBe(whole.items.length)
      }),
    )
  })

  it('is the same merged of parts, whoever reads it and whatever the order', () => {
    fc.assert(
      fc.property(repositories, fc.constantFrom<Visibility>('public', 'private'), (all, audience) => {
        const parts = all.map((one) => reportFor([one], audience))
        const whole = reportFor(all, audience)
        expect(common(merged(parts, 'private'))).toEqual(common(whole))
        expect(common(merged(parts.toReversed(), 'private'))).toEqual(common(whole))
      }),
      { numRuns: 60 },
    )
  })

  it('counts an issue once that two names lead to', () => {
    const items = datedIssues([trackedIssue(1)], 'UTC', 'octo/old')
    const facts = { visibility: null, error: null }
    const report = reportFor(
      [
        { ...facts, name: 'octo/old', items },
        { ...facts, name: 'octo/new', items: datedIssues([trackedIssue(1)], 'UTC', 'octo/new') },
      ],
      'private',
    )
    expect([report.totals.open, report.items.map(({ repository }) => repository)]).toEqual([1, ['octo/new']])
  })

  it('tells documents of the same path, and groups in them, apart', () => {
    const items = (name: string) =>
      datedIssues(
        [
          trackedIssue(1, {
            path: 'a.md',
            group: 'Alerts',
            url: `https://github.example.com/${name}/issues/1`,
          }),
        ],
        'UTC',
        name,
      )
    const names = ['octo/a', 'octo/b']
    const { measures } = reportFor(
      names.map((name) => ({ name, visibility: null, error: null, items: items(name) })),
      'private',
    )
    expect(measures.postmortems.map(({ repository, postmortem }) => `${repository} ${postmortem}`)).toEqual([
      'octo/a a.md',
      'octo/b a.md',
    ])
    expect(measures.recurringGroups).toEqual([{ group: 'Alerts', postmortems: 2, items: 2, open: 2 }])
    expect([measures.oldestPreventative, measures.reopened]).toEqual([null, null])
  })
})

describe('a merged report', () => {
  const row = { name: 'octo/gone', visibility: null, items: null, open: null, overdue: null }

  it('has a repository that one of its reports could not read, unless another could', () => {
    const unread = reportOf([], { repositories: [{ ...row, error: 'No such thing.' }] })
    expect(merged([unread], 'private').repositories).toEqual([{ ...row, error: 'No such thing.' }])
    const url = 'https://github.example.com/octo/gone/issues/1'
    const readIt = reportOf([reportItem(1, { url })])
    expect(merged([unread, readIt], 'private').repositories).toEqual([
      { name: 'octo/gone', visibility: null, items: 1, open: 1, overdue: 0 },
    ])
  })

  it('takes the visibility of fewer readers where two are told', () => {
    const read1 = { name: 'octo/shop', items: 0, open: 0, overdue: 0 }
    const reports = (['public', 'private'] as const).map((visible) =>
      reportOf([], { repositories: [{ ...read1, visibility: visible }] }),
    )
    expect(merged(reports, 'public').withheld?.repositories).toBe(1)
  })

  it.each([
    [{ repositories: [{ ...row, name: 'octo' }] }, 'repositories.0.name: not of the form owner/name'],
    [{ repositories: [{ ...row, items: -1 }] }, 'repositories.0.items'],
    [{ withheld: { repositories: 1 } }, 'withheld.unread'],
  ])('is refused %j', (fields, words) => {
    const text = JSON.stringify({ ...reportOf([]), ...fields })
    expect(() => parseReport(text, 'a.json')).toThrow(words)
  })
})

describe('why a repository could not be read', () => {
  const report = reportOf([], {
    repositories: HOSTILE.map((error, index) => {
      return { name: `octo/r${index}`, visibility: null, items: null, open: null, overdue: null, error }
    }),
  })

  it('is shown as words', async () => {
    const text = await renderReport('text', report, { title: 'All' })
    expect(text).not.toMatch(/[\u001b\u009b\u202e\0]/)
    expect(text).not.toMatch(/^::|^\| forged/m)
    const markdown = await renderReport('markdown', report, { title: 'All' })
    expect(markdown).not.toMatch(/(^|[^\\])<script|@octocat|(^|\s)#12|<!--/)
    expect(await renderReport('html', report, { title: 'All' })).not.toMatch(/<script(?!>\n\()|<img/)
    expect(csvReport(report).split('\r\n')).toHaveLength(2)
  })

  it('is cut short with everything else where there is no room', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => {
      const name = `octo/r${index}`
      return { name, visibility: null, items: null, open: null, overdue: null, error: 'x'.repeat(900) }
    })
    const text = await renderReport('markdown', reportOf([], { repositories: many }), {
      title: 'All',
      maxCharacters: 60_000,
    })
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text).toContain('3000 of 3000 repositories could not be read')
    expect(text).toMatch(/Left out for size: \d+ of 3000 repositories/)
  })
})
