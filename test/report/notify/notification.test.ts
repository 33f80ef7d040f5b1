import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOfHost, NOTIFICATION_KINDS, notification } from '../../../src/report/notify/notification.ts'
import { plainMessage } from '../../../src/report/notify/plain.ts'
import { type SlackMessage, slackMessage } from '../../../src/report/notify/slack.ts'
import { type TeamsMessage, teamsMessage } from '../../../src/report/notify/teams.ts'
import type { ReportItem } from '../../../src/report/report.ts'
import { plainLine } from '../../../src/safe-text/safe-text.ts'
import { HOSTILE, reportItem, reportOf } from '../reports.ts'

const options = {
  title: 'Postmortem action items',
  reportUrl: 'https://github.example.com/octo/shop/issues/9',
}
const late = (number: number, fields: Partial<ReportItem> = {}) =>
  reportItem(number, { due: '2024-06-14', daysOverdue: 3, ...fields })

const totals = {
  open: 4,
  overdue: 2,
  dueSoon: 1,
  unowned: 1,
  undated: 1,
  closed: 5,
  notPlanned: 0,
  openedLastWeek: 2,
  closedLastWeek: 3,
}
const usual = reportOf(
  [
    late(1, { title: 'Alert on the queue', assignees: ['alice'], daysOverdue: 12 }),
    late(2, { title: 'Rehearse a failover', daysOverdue: 1 }),
    reportItem(3, { title: 'Not due yet' }),
    late(4, { title: 'Done', state: 'closed' }),
  ],
  {
    totals,
    measures: {
      ...reportOf([]).measures,
      daysOverdue: { count: 2, median: 6.5, p90: 12 },
      withinTarget: { kept: 6, missed: 2, share: 0.75 },
    },
  },
)

type Block = SlackMessage['blocks'][number]

function textsIn(block: Block): readonly { readonly text: string; readonly verbatim?: true }[] {
  if (block.type === 'context') return block.elements
  return 'fields' in block ? block.fields : [block.text]
}

/** Every text of a message. */
function mrkdwnOf({ text, blocks }: Pick<SlackMessage, 'text' | 'blocks'>): string[] {
  return [text, ...blocks.flatMap((block) => textsIn(block).map((one) => one.text))]
}

/** https://docs.slack.dev/reference/block-kit/blocks, read in 2026: texts in a block, characters in a text. */
function limitsOf(block: Block): readonly [texts: number, characters: number] {
  if (block.type === 'context') return [10, 3000]
  if (block.type === 'header') return [1, 150]
  return 'fields' in block ? [10, 2000] : [1, 3000]
}

function runsOf({ attachments: [{ content }] }: TeamsMessage) {
  return content.body.flatMap((element) => (element.type === 'RichTextBlock' ? element.inlines : []))
}

describe('what a webhook takes', () => {
  it.each([
    ['hooks.slack.com', 'slack'],
    ['hooks.slack-gov.com', 'slack'],
    ['HOOKS.slack.com', 'slack'],
    ['prod-12.westeurope.logic.azure.com:443', 'teams'],
    ['contoso.webhook.office.com', 'teams'],
    ['default0a1b.environment.api.powerplatform.com', 'teams'],
    ['hooks.slack.com.evil.example', 'json'],
    ['logic.azure.com.evil.example', 'json'],
    ['chat.example.com', 'json'],
    ['127.0.0.1:8080', 'json'],
  ])('at %s: %s', (host, kind) => {
    expect(kindOfHost(host)).toBe(kind)
  })
})

describe('a message for Slack', () => {
  it('tells the totals, then the overdue items with whom to ask, then where the whole is', () => {
    const texts = mrkdwnOf(slackMessage(usual, options))
    expect(texts[0]).toBe('Postmortem action items on 2024-06-17: 2 overdue, 4 open')
    expect(texts).toContain('*Overdue:* 2')
    expect(texts).toContain('*Due by 2024-06-24:* 1')
    expect(texts).toContain(
      [
        '• <https://github.example.com/octo/shop/issues/1|#\u200b1> Alert on the queue (*12 days*, alice)',
        '• <https://github.example.com/octo/shop/issues/2|#\u200b2> Rehearse a failover (*1 day*, no owner)',
      ].join('\n'),
    )
    expect(texts.at(-1)).toBe('<https://github.example.com/octo/shop/issues/9|The whole report>')
    expect(texts.join()).not.toMatch(/Not due yet|Done/)
  })

  it('names no list where nothing is overdue', () => {
    const message = slackMessage(reportOf([reportItem(1)]), { ...options, reportUrl: null })
    expect(mrkdwnOf(message).join()).not.toContain('•')
    expect(message.blocks.map(({ type }) => type)).not.toContain('context')
  })

  it('leaves it to nobody but us what is a link: all texts are verbatim', () => {
    for (const block of slackMessage(usual, options).blocks) {
      if (block.type !== 'header') for (const one of textsIn(block)) expect(one.verbatim).toBe(true)
    }
    expect(slackMessage(usual, options)).toMatchObject({ unfurl_links: false, unfurl_media: false })
  })

  it.each([1, 60, 10_000])('keeps to the limits of Slack with %i overdue items, however long', (count) => {
    for (const title of ['x', '&'.repeat(200), '@a '.repeat(80), '漢字'.repeat(90)]) {
      const items = Array.from({ length: count }, (_, index) => late(index + 1, { title, owner: title }))
      const { blocks, text } = slackMessage(reportOf(items), { ...options, title })
      expect(blocks.length).toBeLessThanOrEqual(50)
      expect(text.length).toBeLessThanOrEqual(4000)
      for (const block of blocks) {
        const [texts, characters] = limitsOf(block)
        const lengths = textsIn(block).map((one) => one.text.length)
        expect(lengths.length).toBeLessThanOrEqual(texts)
        expect(Math.min(...lengths)).toBeGreaterThan(0)
        expect(Math.max(...lengths)).toBeLessThanOrEqual(characters)
      }
      // Refused with some 13,000 (slackapi/bolt-js#2509).
      expect(mrkdwnOf({ text: '', blocks }).join('').length).toBeLessThan(12_000)
    }
  })

  it('says how many are left out', () => {
    const items = Array.from({ length: 500 }, (_, index) => late(index + 1))
    const texts = mrkdwnOf(slackMessage(reportOf(items), options))
    const shown = texts.join('\n').match(/^• /gm)?.length ?? 0
    expect(shown).toBeGreaterThan(50)
    expect(texts.at(-1)).toContain(`and ${500 - shown} more overdue · <https`)
  })

  it('has no control sequence in it but links to the issues, whatever titles, owners and addresses say', () => {
    const anything = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'<>&|!@#:/*_~` abhttps'), maxLength: 40 }),
      fc.constantFrom(...HOSTILE, '<!channel>', '<!here>', '<@U123>', '<#C1>', '<https://e.vil|x>'),
    )
    fc.assert(
      fc.property(anything, anything, anything, (title, owner, path) => {
        const item = late(1, { title, owner, url: `https://github.example.com/${path}` })
        const message = slackMessage(reportOf([item]), {
          title,
          reportUrl: `https://github.example.com/${path}`,
        })
        for (const text of mrkdwnOf(message)) {
          const rest = text.replaceAll(/<https:\/\/github\.example\.com\/[^<>|\s]*\|[^<>|]*>/g, '')
          expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a card for Microsoft Teams', () => {
  it('tells the totals, then the overdue items with whom to ask, then where the whole is', () => {
    const message = teamsMessage(usual, options)
    expect(message).toMatchObject({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null }],
    })
    const [{ content }] = message.attachments
    expect(content.body).toContainEqual({
      type: 'FactSet',
      facts: expect.arrayContaining([
        { title: 'Overdue', value: '2' },
        { title: 'Open', value: '4' },
      ]),
    })
    const words = runsOf(message).map(({ text }) => text)
    expect(words[0]).toBe('Postmortem action items on 2024-06-17')
    expect(words.join('')).toContain(
      '#1 Alert on the queue 12 days, alice#2 Rehearse a failover 1 day, no owner',
    )
    expect(words.join('')).not.toMatch(/Not due yet|Done/)
    expect(content.actions).toEqual([
      { type: 'Action.OpenUrl', title: 'Open the report', url: options.reportUrl },
    ])
  })

  it.each(HOSTILE)('shows %j as runs of text, which have no Markdown, and declares no mention', (words) => {
    const message = teamsMessage(reportOf([late(1, { title: words, owner: words, url: words })]), {
      title: words,
      reportUrl: words,
    })
    const [{ content }] = message.attachments
    expect(new Set(content.body.map(({ type }) => type))).toEqual(new Set(['RichTextBlock', 'FactSet']))
    expect(content.msteams).toEqual({ width: 'Full' })
    expect(content.actions).toBeUndefined()
    const texts = runsOf(message).map(({ text }) => text)
    const title = plainLine(words)
    expect(texts.some((text) => text.trim().startsWith(title.slice(0, 130)))).toBe(true)
    for (const text of texts) expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
  })

  // About 28 kB a message (learn.microsoft.com/connectors/teams), counted in UTF-16 for bots.
  it.each([1, 200, 10_000])('stays below 28 kB with %i overdue items', (count) => {
    for (const title of ['x', '"'.repeat(200), '漢字'.repeat(90)]) {
      const items = Array.from({ length: count }, (_, index) => late(index + 1, { title, owner: title }))
      const message = teamsMessage(reportOf(items), { ...options, title })
      expect(JSON.stringify(message).length * 2).toBeLessThanOrEqual(28 * 1024)
      const shown = runsOf(message).filter(({ text }) => text === '3 days').length
      const left = `and ${count - shown} more overdue`
      expect(shown).toBeGreaterThan(0)
      expect(runsOf(message).some(({ text }) => text === left)).toBe(shown < count)
    }
  })
})

describe('a message for any other webhook', () => {
  it('has words that chats show, and the totals for programs', () => {
    expect(plainMessage(usual, options)).toEqual({
      text: [
        '*Postmortem action items on 2024-06-17*',
        '4 open: 2 overdue, 1 due by 2024-06-24, 1 without an owner, 1 without a due date. Promises slip: 6 of 8 due dates met. 2 of 4 open items are overdue, half of them by 6.5 days or more. The backlog is as large as four weeks ago.',
        '• <https://github.example.com/octo/shop/issues/1|#\u200b1> Alert on the queue (12 days, alice)',
        '• <https://github.example.com/octo/shop/issues/2|#\u200b2> Rehearse a failover (1 day, no owner)',
        '<https://github.example.com/octo/shop/issues/9|The whole report>',
      ].join('\n'),
      date: '2024-06-17',
      totals,
      reportUrl: options.reportUrl,
    })
  })

  it('stays below what Mattermost takes, 16,383 characters', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => late(index + 1, { title: '&'.repeat(200) }))
    const { text } = plainMessage(reportOf(items), options)
    expect(text.length).toBeLessThan(16_383)
    expect(text).toMatch(/\n• and 9\d{3} more overdue\n/)
  })
})

it.each(NOTIFICATION_KINDS)('%s: says what the figures are without', (kind) => {
  const unread = { name: 'octo/bank', visibility: null, items: null, open: null, overdue: null } as const
  const message = notification(kind, reportOf([late(1)], { repositories: [unread, unread] }), options)
  expect(JSON.stringify(message)).toContain('2 of 2 repositories could not be read')
})

it.each(NOTIFICATION_KINDS)('%s: issues in a folder are named without a link', (kind) => {
  const message = notification(kind, reportOf([late(1, { url: 'issues/1.md' })]), {
    ...options,
    reportUrl: null,
  })
  expect(JSON.stringify(message)).not.toContain('issues/1.md')
  expect(JSON.stringify(message)).toContain('Action item 1')
})
