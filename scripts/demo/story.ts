import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestPayload, pushPayload } from '../../test/action/events.ts'
import { playMonday } from './monday.ts'
import { showAnnotations, showComment, showIssues, showSummaryLine, title } from './screen.ts'
import {
  close,
  closeStage,
  expectThat,
  issueAbout,
  MEDIA,
  openStage,
  run,
  SHOP,
  type Stage,
} from './stage.ts'
import { PROJECT } from './workspace.ts'

const PULL = 1
const CERTIFICATE = '2026-06-04-expired-certificate.md'
const UPLOADS = '2026-03-19-image-upload-failures.txt'
const QUEUE = '2026-07-15-order-queue-backlog.md'

/** Plays the story on `say` (one text per block) and gives the exit code: 0 when every step ended as it should. */
export async function playStory(say: (text: string) => void): Promise<number> {
  if (!existsSync(join(PROJECT, 'dist/action.js'))) {
    say('There is no dist/action.js: run `npm run build` first.')
    return 1
  }
  const stage = await openStage(say, [`postmortems/${CERTIFICATE}`])
  try {
    await pullRequest(stage)
    await authorMends(stage)
    await merge(stage)
    await secondMerge(stage)
    await playMonday(stage)
    say(title('Every step ended as it should. Nothing outside this machine was contacted.'))
    return 0
  } catch (error) {
    say(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  } finally {
    await closeStage(stage)
  }
}

async function pullRequest(stage: Stage): Promise<void> {
  stage.say(title(`1. ${stage.day}: Aiko opens pull request #${PULL} with a postmortem`))
  stage.shop.add(CERTIFICATE, (text) =>
    text
      .replace('- **How long:** 2 hours and 18 minutes.', '- **How long:** TBD')
      .replace(/## Resolution\n[\s\S]*?(?=## What went well)/, ''),
  )
  const event = pullRequestPayload({ number: PULL })
  const result = await run(stage, { eventName: 'pull_request', event })
  expectThat(result.outputs.errors !== '', 'The check set no outputs.', result)
  expectThat(stage.github.state.issues.length === 1, 'A pull request opened issues.', result)
  stage.say(showAnnotations(result, 5))
}

async function authorMends(stage: Stage): Promise<void> {
  stage.say(
    title('2. She mends what the check found and pushes: one comment, kept up to date, says what comes'),
  )
  stage.shop.add(CERTIFICATE)
  const event = pullRequestPayload({ number: PULL, action: 'synchronize' })
  const result = await run(stage, { eventName: 'pull_request', event })
  expectThat(result.exitCode === 0, 'The mended documents did not pass.', result)
  expectThat(stage.github.state.comments.length === 1, 'There is more than one comment.', result)
  stage.say(showComment(stage.github, PULL, '### Merging', 8))
}

async function merge(stage: Stage): Promise<void> {
  stage.day = '2026-06-09'
  stage.say(title(`3. ${stage.day}: merged; each action item becomes an issue, in another repository, too`))
  const result = await run(stage, { eventName: 'push', event: pushPayload() })
  expectThat(result.exitCode === 0 && Number(result.outputs.created) > 0, 'No issue was created.', result)
  stage.say(showSummaryLine(SHOP, result))
  stage.say(showIssues(stage.github))
  stage.media.add(UPLOADS)
  const media = await run(stage, { eventName: 'push', event: pushPayload(), repository: MEDIA })
  expectThat(media.exitCode === 0 && Number(media.outputs.created) > 0, 'No issue was created.', media)
  stage.say(showSummaryLine(MEDIA, media))
}

async function secondMerge(stage: Stage): Promise<void> {
  stage.day = '2026-07-16'
  stage.say(title(`4. ${stage.day}: an item is reworded, one is added, another postmortem comes`))
  stage.say('  Meanwhile Ruben closed one issue in time, Aiko one late and gave another a title of her own.')
  close(stage, 'renewal job exit', '2026-06-11')
  close(stage, 'Page the on-call', '2026-06-23')
  const checklist = issueAbout(stage, 'service credentials')
  Object.assign(checklist, { title: `${checklist.title} (see the people board)` })
  stage.shop.edit(`postmortems/${CERTIFICATE}`, (text) =>
    text
      .replace(
        'Publish a list of all certificates with owner',
        'Publish a list of every certificate with its owner',
      )
      .replace(
        /\s*$/,
        '\n- [ ] Warn partners before their own certificates expire, @aiko-lindqvist, due 2026-07-24\n',
      ),
  )
  stage.shop.add(QUEUE)
  const before = new Set(stage.github.state.issues.map(({ number }) => number))
  const result = await run(stage, { eventName: 'push', event: pushPayload() })
  expectThat(result.exitCode === 0 && result.outputs.updated === '1', 'The second sync failed.', result)
  stage.say(showSummaryLine(SHOP, result))
  stage.say(
    showIssues(
      stage.github,
      ({ number, title: words }) => !before.has(number) || words.includes('Publish a list'),
    ),
  )
}
