import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schedulePayload } from '../../test/action/events.ts'
import { openChannel } from '../../test/network/channel.ts'
import { framed, numbersWith, showMessage, title } from './screen.ts'
import { close, expectThat, MEDIA, run, runCommand, type Stage } from './stage.ts'

/** The weekly report of both repositories in all its places; page and badge are left in a temporary folder. */
export async function playMonday(stage: Stage): Promise<void> {
  close(stage, 'Rehearse a blocked queue', '2026-07-17', 'not_planned')
  stage.day = '2026-07-20'
  stage.say(
    title(`5. Monday ${stage.day}: are the promises kept, and whom to ask? $ postmortem-actions report`),
  )
  mkdirSync(join(stage.shop.folder, '.github'), { recursive: true })
  writeFileSync(
    join(stage.shop.folder, '.github/postmortem-actions.yml'),
    `report:\n  repositories: [${MEDIA}]\n`,
  )
  stage.say((await runCommand(stage, ['report', '--quiet'])).trimEnd())
  await publish(stage)
}

async function publish(stage: Stage): Promise<void> {
  stage.say(title('6. The scheduled run keeps one issue, comments once a week, and tells the channel'))
  const channel = await openChannel()
  const inputs = { 'notify-url': channel.url, 'notify-as': 'slack', badge: 'badge.svg' }
  const result = await run(stage, { eventName: 'schedule', event: schedulePayload(), inputs })
  channel.close()
  const number = Number(result.outputs['report-issue'])
  const issue = stage.github.state.issues.find((one) => one.number === number)
  expectThat(result.exitCode === 0 && issue !== undefined, 'No report was published.', result)
  const comment = stage.github.state.comments.find((one) => one.issue === number)
  expectThat(comment !== undefined, 'There is no weekly comment.', result)
  const [message] = channel.requests
  expectThat(message !== undefined, 'The channel was told nothing.', result)
  stage.say(framed(`Issue #${number}: ${issue?.title}`, issue?.body ?? '', 12))
  stage.say(framed('This week’s comment on it', comment?.body ?? '', 8))
  stage.say(showMessage(message?.body ?? '', 5))
  const { github } = stage
  stage.say(
    `  Labels: overdue on ${numbersWith(github, 'overdue')}; due-soon on ${numbersWith(github, 'due-soon')}`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-actions-report-'))
  copyFileSync(join(stage.shop.folder, 'badge.svg'), join(folder, 'badge.svg'))
  writeFileSync(
    join(folder, 'report.html'),
    await runCommand(stage, ['report', '--quiet', '--format', 'html']),
  )
  const badge = /<title>([^<]*)<\/title>/.exec(readFileSync(join(folder, 'badge.svg'), 'utf8'))?.[1]
  stage.say(`  Badge:  ${join(folder, 'badge.svg')} (${badge})`)
  stage.say(`  Page:   ${join(folder, 'report.html')} (open it in a browser)`)
}
