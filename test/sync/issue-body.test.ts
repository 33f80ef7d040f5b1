import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { desireIssue } from '../../src/policy/desire-issue.ts'
import { blockContent, MAX_BODY } from '../../src/sync/issue-body.ts'
import { readMarker } from '../../src/sync/marker.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { config, counted, type ItemSpec, plan, postmortem, sync } from './builders.ts'

const links = { lineUrl: (path: string, line: number) => `https://example.com/blob/abc/${path}#L${line}` }

function contentOf(spec: ItemSpec, more: Parameters<typeof postmortem>[0]['with'] = {}, at = links) {
  const document = postmortem({ items: [spec], with: more })
  const [item] = document.actionItems
  if (item === undefined) throw new Error('no item')
  return blockContent(desireIssue(item, document, config(), '2026-03-02'), '2026-03-02', 'open', at)
}

describe('blockContent', () => {
  const plain = contentOf('Fix the cache')

  it.each([
    ['another line', contentOf({ text: 'Fix the cache', line: 99, endLine: 99 }), true],
    [
      'another permalink',
      contentOf('Fix the cache', {}, { lineUrl: () => 'https://example.com/other' }),
      true,
    ],
    ['no permalink', contentOf('Fix the cache', {}, { lineUrl: () => null as unknown as string }), true],
    ['another wording', contentOf('Fix the caches'), false],
    ['another path', contentOf('Fix the cache', { path: 'b.md' }), false],
    ['an owner', contentOf({ text: 'Fix the cache', owner: 'Ops' }), false],
    ['a due date', contentOf({ text: 'Fix the cache', due: '2026-05-01' }), false],
    ['another group', contentOf({ text: 'Fix the cache', group: 'Cache' }), false],
    ['another title of the postmortem', contentOf('Fix the cache', { title: 'B' }), false],
    ['another incident date', contentOf('Fix the cache', { incidentDate: '2026-01-01' }), false],
  ])('with %s has something new to say: not %o', (_, content, isSame) => {
    expect(content.content === plain.content).toBe(isSame)
  })

  it.each([
    ['javascript:alert(1)', false],
    ['https://example.com/a b)<x>/c.md#L3-L5', true],
  ])('links to %s: %o', (address, isLinked) => {
    const { visible } = contentOf('Fix the cache', {}, { lineUrl: () => address })
    expect(/\]\(https:\/\/example\.com\/[^\s()<>]*#L3-L5\)/.test(visible)).toBe(isLinked)
    expect(visible).not.toContain('javascript:')
  })
})

describe('the owner', () => {
  const shown = (owner: string | null, owners: Record<string, readonly string[]>) => {
    const document = postmortem({ items: [{ text: 'Fix the cache', owner }] })
    const [item] = document.actionItems
    if (item === undefined) throw new Error('no item')
    const wanted = desireIssue(item, document, config({ owners }), '2026-03-02')
    return /\*\*Owner:\*\* (.*)/.exec(blockContent(wanted, '2026-03-02', 'open', links).visible)?.[1]
  }

  it.each([
    [null, {}, 'nobody named'],
    ['Backend team', {}, 'Backend team'],
    ['Backend team', { 'Backend team': ['alice', 'bob_corp'] }, 'Backend team (alice, bob\\_corp)'],
    ['alice', { alice: ['alice'] }, 'alice'],
    ['Alice and bob', { alice: ['alice'], bob: ['bob-corp'] }, 'Alice and bob (bob-corp)'],
  ] as const)('%s, mapped by %o, is shown as %s', (owner, owners, expected) => {
    expect(shown(owner, owners)).toBe(expected)
  })
})

describe('the body of an issue', () => {
  const pieces = fc.constantFrom(
    '-->',
    '<!--',
    '<!-- postmortem-actions:end -->',
    '<!-- postmortem-actions:item v1 {} -->',
    '\n',
    '\r\n',
    '@alice',
    '#12',
    'GH-7',
    'https://github.com/octo/x/issues/1',
    '<img src=x onerror=alert(1)>',
    '![x](http://x)',
    '`',
    '```',
    '|',
    '- [ ] x',
    '&lt;',
    '\u202e',
    '\\',
  )
  const hostile = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 10 })
    .map((parts) => parts.join(' '))

  it('holds one block and one marker, whatever the document says, and mentions and refers to nobody', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (text, owner, title) => {
        const tracker = new MemoryTracker()
        const document = postmortem({
          path: 'a`@x\u2028<b>.md',
          items: [{ text: `a ${text}`, owner, group: owner }],
          with: { title, severity: title },
        })
        await sync(tracker, [document])
        const body = tracker.issues[0]?.body ?? ''
        expect(readMarker(body)?.path).toBe(document.path)
        const lines = body.split('\n')
        expect(lines.filter((line) => line.includes('<!--')).length).toBe(3)
        expect(lines.filter((line) => line.includes('-->')).length).toBe(3)
        const visible = lines.filter((line) => !line.startsWith('<!--')).join('\n')
        expect(visible.replaceAll(/https:\/\/example\.com\S*/g, '')).not.toMatch(
          /@[a-z]|#\d|GH-\d|<|:\/\/github/i,
        )
        expect(tracker.issues[0]?.title).not.toMatch(/@[a-z]|#\d|GH-\d|\n/i)
      }),
    )
  })

  it('stays below the limit of GitHub, whatever the length of the text', async () => {
    const tracker = new MemoryTracker()
    const text = '<@&'.repeat(40_000)
    await sync(tracker, [
      postmortem({
        items: [{ text, title: text.slice(0, 200), owner: text, group: text }],
        with: { title: text },
      }),
    ])
    expect(tracker.issues[0]?.body.length).toBeLessThan(MAX_BODY)
    expect(readMarker(tracker.issues[0]?.body ?? '')).not.toBeNull()
    expect(
      counted(
        await plan(tracker, [
          postmortem({
            items: [{ text, title: text.slice(0, 200), owner: text, group: text }],
            with: { title: text },
          }),
        ]),
      ),
    ).toEqual({ keep: 1 })
  })

  it('is left alone when people filled it to the limit', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: ['Fix the cache'] })])
    tracker.edit(1, { body: `${tracker.issues[0]?.body}\n${'x'.repeat(MAX_BODY)}` })
    const planned = await plan(tracker, [postmortem({ items: ['Fix the cache of the gateway'] })])
    expect(planned.operations[0]).toMatchObject({
      kind: 'keep',
      reason: 'Not touched: its text leaves no room for an update.',
    })
  })

  it('keeps what people wrote when they took the frame of the block away', async () => {
    const tracker = new MemoryTracker()
    await sync(tracker, [postmortem({ items: ['Fix the cache'] })])
    const marker = tracker.issues[0]?.body.split('\n').find((line) => line.includes('actions:item')) ?? ''
    tracker.edit(1, { body: `Rewritten.\r\n\r\n${marker}\r\nEnd` })
    await sync(tracker, [postmortem({ items: ['Fix the caches'] })])
    expect(tracker.issues[0]?.body).toMatch(
      /^Rewritten\.\r\n\r\n<!-- postmortem-actions:item v1 .* -->\r\nEnd$/,
    )
    expect(readMarker(tracker.issues[0]?.body ?? '')?.text).toBe('fix the caches')
  })
})
