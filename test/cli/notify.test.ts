import { describe, expect, it } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { folderWith } from '../files/folder.ts'
import { SECRET } from '../network/channel.ts'
import { startWebhook } from '../network/webhook-server.ts'
import { reportItem, reportOf } from '../report/reports.ts'
import { run } from './command-line.ts'

const late = reportItem(1, { due: '2024-06-14', title: 'Alert on the <!channel> queue' })
const aFolder = () => folderWith({ 'shop.json': jsonReport(reportOf([late])) })
const report = ['report', '--merge', 'shop.json']

describe('report --notify', () => {
  it('tells the webhook once of the report, which is printed as ever', async () => {
    const server = await startWebhook()
    const cwd = aFolder()
    const { exitCode, stdout, stderr } = await run(cwd, [...report, '--notify', server.url])
    expect(exitCode).toBe(0)
    expect(stdout).toBe((await run(cwd, report)).stdout)
    expect(stderr).toBe(`Notified ${new URL(server.url).host} of the report.\n`)
    expect(server.requests).toHaveLength(1)
    expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({
      text: expect.stringContaining('Alert on the &lt;!channel&gt; queue'),
      totals: { overdue: 1 },
    })
  })

  it('takes the address from the environment, where no list of processes shows it', async () => {
    const server = await startWebhook()
    const environment = { POSTMORTEM_ACTIONS_NOTIFY_URL: `${server.url}\n` }
    expect((await run(aFolder(), report, { environment })).exitCode).toBe(0)
    expect(server.requests).toHaveLength(1)
    await run(aFolder(), report, { environment: { POSTMORTEM_ACTIONS_NOTIFY_URL: '' } })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['slack', 'blocks'],
    ['teams', 'attachments'],
    ['json', 'totals'],
  ])('sends what a receiver of the kind %s takes', async (kind, key) => {
    const server = await startWebhook()
    await run(aFolder(), [...report, '--notify', server.url, '--notify-as', kind])
    expect(Object.keys(JSON.parse(server.requests[0]?.body ?? ''))).toContain(key)
  })

  it('fails nothing when the webhook does, and names its host alone, even when it is to be quiet', async () => {
    const server = await startWebhook({ status: 404, body: 'no_service' })
    const { exitCode, stdout, stderr } = await run(aFolder(), [...report, '--notify', server.url, '--quiet'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('1 overdue')
    expect(stderr).toBe(
      `Warning: ${new URL(server.url).host} was not notified of the report: it answered 404 (no_service).\n`,
    )
  })

  it('tells an address that cannot be used before anything is done, without quoting it', async () => {
    for (const address of [SECRET, `http://hooks.slack.com/${SECRET}`]) {
      for (const [args, environment] of [
        [['--notify', address], {}],
        [[], { POSTMORTEM_ACTIONS_NOTIFY_URL: address }],
      ] as const) {
        const { exitCode, stdout, stderr } = await run(aFolder(), [...report, ...args], {
          environment: { ...environment, DEBUG: '1' },
        })
        expect([exitCode, stdout]).toEqual([2, ''])
        expect(stderr).toContain('WEBHOOK_INVALID')
        expect(stderr).not.toContain(SECRET)
      }
    }
  })

  it('sends nothing in a dry run, but shows what it would send', async () => {
    const server = await startWebhook()
    const args = [...report, '--notify', server.url, '--notify-as', 'slack', '--dry-run', '--quiet']
    const { exitCode, stderr } = await run(aFolder(), args)
    expect([exitCode, server.requests.length]).toEqual([0, 0])
    const [line, message, end] = stderr.split('\n')
    expect(line).toBe(`Dry run: this message (slack) is not sent to ${new URL(server.url).host}:`)
    expect(JSON.parse(message ?? '')).toMatchObject({ blocks: [{ type: 'header' }, {}, {}, {}] })
    expect(end).toBe('')
    await run(
      aFolder(),
      args.filter((arg) => arg !== '--dry-run'),
    )
    expect(server.requests.map(({ body }) => JSON.parse(body))).toEqual([JSON.parse(message ?? '')])
  })

  it('shows a message in a dry run without a webhook', async () => {
    const { stderr } = await run(aFolder(), [...report, '--notify-as', 'teams', '--dry-run'])
    expect(stderr).toMatch(/^Dry run: this message \(teams\) is not sent:\n\{"type":"message"/)
  })

  it('says that nobody is notified where the kind of a webhook is named and no webhook', async () => {
    const { exitCode, stderr } = await run(aFolder(), [...report, '--notify-as', 'teams'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Nobody is notified')
  })

  it('refuses a kind that is not known', async () => {
    const { exitCode, stderr } = await run(aFolder(), [...report, '--notify-as', 'team'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('did you mean "teams"?')
  })

  it('tells of issues that were read, and of the report issue', async () => {
    const server = await startWebhook()
    const { exitCode } = await run(folderWith({}), ['report', '--publish', '--notify', server.url])
    expect(exitCode).toBe(0)
    expect(JSON.parse(server.requests[0]?.body ?? '').text).toContain('0 open')
  })
})
