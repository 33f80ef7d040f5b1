import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { applyPlan } from '../../../src/sync/apply.ts'
import { planSync } from '../../../src/sync/plan.ts'
import { IssueFolder } from '../../../src/trackers/directory/files.ts'
import { newIssueFile, readIssueFile } from '../../../src/trackers/directory/issue-file.ts'
import { slugOf } from '../../../src/trackers/directory/slug.ts'
import { createDirectoryTracker } from '../../../src/trackers/directory/tracker.ts'
import { counted, plan, planInput, postmortem, sync } from '../../sync/builders.ts'
import { trackerContract } from '../contract.ts'
import { folder, NOW } from './folder.ts'

trackerContract('The directory tracker', async () => {
  const { tracker } = await folder()
  return { tracker: tracker(), again: () => tracker() }
})

const ISSUE = { title: 'Fix the cache', body: 'Do it.', labels: ['postmortem', 'P1'], assignees: ['alice'] }
const DOCUMENT = postmortem({
  items: ['Add an alert on replication lag', 'Write a runbook', 'Shard the queue by tenant'],
})

describe('the comments of the directory tracker', () => {
  it('are those since an instant; what people put there in other shapes is none', async () => {
    const { tracker, file } = await folder()
    const edit = async (of: (text: string) => string) => {
      const path = file('0001-fix-the-cache.md')
      await writeFile(path, of(await readFile(path, 'utf8')))
    }
    await tracker().createIssue(ISSUE)
    await tracker('2026-03-03T10:00:00Z').addComment(1, 'Early')
    await tracker('2026-03-05T10:00:00Z').addComment(1, 'Late')
    expect(await tracker().readComments(1, '2026-03-04T00:00:00Z')).toEqual(['Late'])
    await edit((text) => text.replace('comments:', 'comments:\n  - looks fine\n  - { at: soon }'))
    expect(await tracker().readComments(1, '2026-03-04T00:00:00Z')).toEqual(['Late'])
    await edit((text) => text.replace(/comments:[\s\S]*?\n---/, 'comments: none yet\n---'))
    expect(await tracker().readComments(1, '2026-03-04T00:00:00Z')).toEqual([])
  })
})

describe('the files of the directory tracker', () => {
  it('are Markdown with front matter, which people can read', async () => {
    const { tracker, files } = await folder()
    await tracker().createIssue(ISSUE)
    await tracker('2026-03-03T10:00:00Z').updateIssue(1, { state: 'closed', stateReason: 'not_planned' })
    await tracker('2026-03-04T10:00:00Z').addComment(1, 'Closed:\n---\nits line is gone')
    expect(await files()).toEqual({
      '0001-fix-the-cache.md': [
        '---',
        'title: Fix the cache',
        'state: closed',
        'labels: [ postmortem, P1 ]',
        'assignees: [ alice ]',
        'createdAt: 2026-03-02T10:00:00Z',
        'updatedAt: 2026-03-04T10:00:00Z',
        'stateReason: not_planned',
        'closedAt: 2026-03-03T10:00:00Z',
        'comments:',
        '  - at: 2026-03-04T10:00:00Z',
        '    text: |-',
        '      Closed:',
        '      ---',
        '      its line is gone',
        '---',
        '',
        'Do it.',
        '',
      ].join('\n'),
    })
  })

  it.each([
    ['2026-03-02', '2026-03-02T12:00:00Z'],
    ['2026-03-02 10:30', '2026-03-02T10:30:00Z'],
    ['2026-03-02T10:30:05', '2026-03-02T10:30:05Z'],
    ['2026-03-02 10:30 +02:00', '2026-03-02T08:30:00Z'],
    ['"2026-03-02T10:30:05.5z"', '2026-03-02T10:30:05.5Z'],
  ])('take the day or time %s as people write it', (written, instant) => {
    const file = `---\ntitle: a\nstate: closed\ncreatedAt: ${written}\nclosedAt: ${written}\n---\n`
    expect(readIssueFile(file, 'a.md')).toMatchObject({ createdAt: instant, closedAt: instant })
  })

  it.each(['2026', 'Mar 2 2026', '2026-02-30', '2026-03-02T25:00'])('take no %s for a time', (written) => {
    const file = `---\ntitle: a\nstate: open\ncreatedAt: ${written}\n---\n`
    expect(() => readIssueFile(file, 'a.md')).toThrow(/^a\.md:4: .*createdAt: is not a point in time/)
  })

  it('change no byte when nothing changes, whatever the clock says', async () => {
    const { tracker, files } = await folder()
    await sync(tracker(), [DOCUMENT])
    const before = await files()
    expect(Object.keys(before)).toEqual([
      '0001-add-an-alert-on-replication-lag.md',
      '0002-write-a-runbook.md',
      '0003-shard-the-queue-by-tenant.md',
    ])
    const later = tracker('2027-01-01T00:00:00Z')
    expect(counted((await sync(later, [DOCUMENT], { today: '2027-01-01' })).plan)).toEqual({ keep: 3 })
    const [issue] = await later.listIssues('postmortem')
    if (issue !== undefined)
      await later.updateIssue(1, {
        title: issue.title,
        labels: issue.labels,
        body: issue.body,
        state: 'open',
      })
    expect(await files()).toEqual(before)
  })

  it('belong to their number, however people rename them', async () => {
    const { tracker, file } = await folder()
    await sync(tracker(), [DOCUMENT])
    await rename(file('0002-write-a-runbook.md'), file('2-the-book.md'))
    expect(counted(await plan(tracker(), [DOCUMENT]))).toEqual({ keep: 3 })
    await sync(tracker(), [
      postmortem({
        items: ['Add an alert on replication lag', 'Write the runbook', 'Shard the queue by tenant'],
      }),
    ])
    const issue = await tracker().readIssue?.(2)
    expect(issue).toMatchObject({ title: 'Write the runbook', url: 'issues/2-the-book.md' })
  })

  it('keep comments, keys and order of people in the front matter', async () => {
    const { tracker, file, files } = await folder()
    await tracker().createIssue(ISSUE)
    const edited =
      '---\n# ours\nestimate: 3 # days\ntitle: "Fix the cache"\nstate: open\nlabels:\n  - postmortem\ncreatedAt: 2026-03-02T10:00:00Z\n---\nDo it.\n'
    await writeFile(file('0001-fix-the-cache.md'), edited)
    await tracker().updateIssue(1, { body: 'Do it now.' })
    expect((await files())['0001-fix-the-cache.md']).toBe(
      '---\n# ours\nestimate: 3 # days\ntitle: "Fix the cache"\nstate: open\nlabels:\n  - postmortem\ncreatedAt: 2026-03-02T10:00:00Z\nupdatedAt: 2026-03-02T10:00:00Z\n---\n\nDo it now.\n',
    )
  })

  it.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n'), {}],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`, {}],
    [
      'closed by hand',
      (text: string) => text.replace('state: open', 'state: Closed'),
      { state: 'closed', stateReason: null },
    ],
    [
      'closed by hand, with a reason',
      (text: string) => text.replace('state: open', 'state: closed\nstateReason: Not planned'),
      { state: 'closed', stateReason: 'not_planned' },
    ],
    [
      'with one label',
      (text: string) => text.replace('[ postmortem, P1 ]', 'postmortem'),
      { labels: ['postmortem'] },
    ],
    ['with a number for a title', (text: string) => text.replace('Fix the cache', '42'), { title: '42' }],
  ])('are read %s', async (_, edit, expected) => {
    const { tracker, file, files } = await folder()
    const made = await tracker().createIssue(ISSUE)
    const [text] = Object.values(await files())
    await writeFile(file('0001-fix-the-cache.md'), edit(text ?? ''))
    expect(await tracker().listIssues('postmortem')).toEqual([{ ...made, closedAt: null, ...expected }])
  })

  it('leave other files alone', async () => {
    const { tracker, file, files } = await folder()
    await tracker().createIssue(ISSUE)
    for (const name of ['README.md', 'x-0002.md', '0002.txt', '.0002.claim.tmp'])
      await writeFile(file(name), 'ours')
    expect((await tracker().recentIssues?.('x'))?.length).toBe(1)
    expect(Object.keys(await files()).length).toBe(5)
  })

  it('hold any title and body as they are', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '---',
        '"',
        "'",
        ': ',
        '# x',
        '- y',
        '{}',
        '|',
        '\n---\n',
        'yes',
        '~',
        '0x1F',
      ),
    )
    // A tracker is handed titles of one line without control characters.
    const line = words.map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
    fc.assert(
      fc.property(line, words, fc.array(line), (title, body, labels) => {
        const text = newIssueFile({ title, body, labels, assignees: [] }, NOW)
        expect(readIssueFile(text, 'a.md')).toMatchObject({ title, body, labels })
      }),
    )
  })
})

describe('a folder that is not as it should be', () => {
  it.each([
    ['no front matter', 'Just text', /^issues\/0002-x\.md:1: .*front matter/],
    ['broken YAML', '---\ntitle: a\nstate: [open\n---\n', /^issues\/0002-x\.md:[34]: /],
    ['a list for front matter', '---\n- a\n---\n', /^issues\/0002-x\.md:2: /],
    ['no title', '---\nstate: open\ncreatedAt: 2026-03-02T10:00:00Z\n---\n', /title: is missing/],
    [
      'another state',
      '---\ntitle: a\n\nstate: done\ncreatedAt: 2026-03-02T10:00:00Z\n---\n',
      /^issues\/0002-x\.md:4: .*state: is neither open nor closed/,
    ],
    [
      'no time',
      '---\ntitle: a\nstate: open\ncreatedAt: soon\n---\n',
      /^issues\/0002-x\.md:4: .*createdAt: is not a point in time/,
    ],
    ['a key twice', '---\ntitle: a\ntitle: b\nstate: open\n---\n', /^issues\/0002-x\.md:3: /],
    ['an alias of nothing', '---\ntitle: *a\nstate: open\n---\n', /^issues\/0002-x\.md:2: /],
    [
      'a bomb of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n---\n`,
      /^issues\/0002-x\.md/,
    ],
  ])('plans nothing: %s, told with file and line', async (_, text, message) => {
    const { tracker, file, files } = await folder()
    await tracker().createIssue(ISSUE)
    await writeFile(file('0002-x.md'), text)
    const before = await files()
    await expect(sync(tracker(), [DOCUMENT])).rejects.toMatchObject({
      kind: 'tracker',
      message: expect.stringMatching(message),
    })
    expect(await files()).toEqual(before)
  })

  it('plans nothing when two files share a number', async () => {
    const { tracker, file, files } = await folder()
    await tracker().createIssue(ISSUE)
    await writeFile(file('1-copy.md'), Object.values(await files())[0] ?? '')
    await expect(sync(tracker(), [DOCUMENT])).rejects.toMatchObject({
      message: expect.stringContaining('number 1 too'),
    })
  })

  it('follows no symbolic link: not for a file, not for the folder, not for one above', async () => {
    const { tracker, file, root } = await folder()
    const outside = await folder()
    await tracker().createIssue(ISSUE)
    await writeFile(join(outside.root, 'secret.md'), 'secret')
    await symlink(join(outside.root, 'secret.md'), file('0002-x.md'))
    await expect(tracker().listIssues('postmortem')).rejects.toMatchObject({
      message: 'issues/0002-x.md is not a plain file.',
    })
    await symlink(outside.root, join(root, 'link'))
    for (const directory of ['link', 'link/deep/issues']) {
      const led = createDirectoryTracker({ directory, root, now: () => NOW })
      await expect(led.createIssue(ISSUE)).rejects.toMatchObject({
        message: expect.stringContaining('leads out of the working folder'),
      })
      await expect(led.listIssues('postmortem')).rejects.toMatchObject({ kind: 'tracker' })
    }
  })

  it('tells of a folder that is a file', async () => {
    const { root, tracker } = await folder()
    await writeFile(join(root, 'issues'), '')
    await expect(tracker().listIssues('postmortem')).rejects.toMatchObject({
      kind: 'tracker',
      message: expect.stringContaining('issues'),
    })
    await expect(tracker().createIssue(ISSUE)).rejects.toMatchObject({ kind: 'tracker' })
  })

  it('may lie outside the working folder when that is asked for', async () => {
    const { root } = await folder()
    await mkdir(join(root, 'work'))
    const tracker = createDirectoryTracker({
      directory: join(root, 'elsewhere'),
      root: join(root, 'work'),
      now: () => NOW,
    })
    expect(await tracker.createIssue(ISSUE)).toMatchObject({ number: 1 })
  })
})

describe('two runs at the same time in one folder', () => {
  it('never share a number', async () => {
    const { tracker } = await folder()
    // Each starts a little later than the one before, so that some look while others write.
    const make = async (index: number) => {
      await setTimeout(index % 10)
      return tracker().createIssue({ ...ISSUE, title: `Issue ${index}` })
    }
    const numbers = (await Promise.all(Array.from({ length: 60 }, (_, index) => make(index)))).map(
      ({ number }) => number,
    )
    expect(new Set(numbers).size).toBe(60)
    expect((await tracker().listIssues('postmortem')).length).toBe(60)
  })

  it('never share a number, though one looked before the other wrote', async () => {
    const { tracker, root } = await folder()
    await tracker().createIssue(ISSUE)
    const late = new IssueFolder('issues', root)
    vi.spyOn(late, 'list').mockResolvedValueOnce([])
    expect(await late.add('another', 'text')).toEqual({ number: 2, name: '0002-another.md' })
  })

  it('leave a claim of a run that died behind, and go on', async () => {
    const { tracker, file } = await folder()
    await tracker().createIssue(ISSUE)
    await writeFile(file('.0002.claim'), 'half an iss')
    expect(await tracker().createIssue(ISSUE)).toMatchObject({ number: 3 })
    expect((await tracker().listIssues('postmortem')).map(({ number }) => number)).toEqual([1, 3])
  })

  it('open no second issue when one planned before the other wrote', async () => {
    const { tracker } = await folder()
    const racing = planSync(planInput([DOCUMENT], []))
    await sync(tracker(), [DOCUMENT])
    const result = await applyPlan(racing, tracker(), { maxNewIssues: 50, label: 'postmortem' })
    expect(result).toMatchObject({ created: 0, remaining: 0 })
  })
})

describe('slugOf', () => {
  it.each([
    ['Add an Alert: on “lag”', 'add-an-alert-on-lag'],
    ['Überprüfe Größe', 'uberprufe-gro-e'],
    ['監視を追加', 'issue'],
    ['../../etc/passwd', 'etc-passwd'],
    ['x'.repeat(300), 'x'.repeat(50)],
    [
      'one two three four five six seven eight nine ten eleven',
      'one-two-three-four-five-six-seven-eight-nine-ten',
    ],
  ])('makes of %o %o', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
})
