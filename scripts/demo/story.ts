import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestPayload, pushPayload, schedulePayload } from '../../test/action/events.ts'
import { type RunResult, runAction, TOKEN } from '../../test/action/runner.ts'
import { type GitHubServer, startGitHub } from '../../test/github/github.ts'
import { openChannel } from '../../test/network/channel.ts'
import {
  showAnnotations,
  showComment,
  showIssues,
  showMessage,
  showReport,
  showSummaryLine,
  title,
} from './screen.ts'
import { createWorkspace, PROJECT, type Workspace } from './workspace.ts'

const REPOSITORY = { owner: 'octo', repo: 'shop' }
const PULL = 1
const CERTIFICATE = '2026-06-04-expired-certificate.md'
const UPLOADS = '2026-03-19-image-upload-failures.txt'
const QUEUE = '2026-07-15-order-queue-backlog.md'

interface Stage {
  readonly github: GitHubServer
  readonly workspace: Workspace
  readonly say: (text: string) => void
  /** The calendar date of the story; the in-memory GitHub and the action both live on it. */
  day: string
}

/** Plays the story on `say` (one text per block) and gives the exit code: 0 when every step ended as it should. */
export async function playStory(say: (text: string) => void): Promise<number> {
  if (!existsSync(join(PROJECT, 'dist/action.js'))) {
    say('There is no dist/action.js: run `npm run build` first.')
    return 1
  }
  const stage = await openStage(say)
  try {
    await pullRequest(stage)
    await authorMends(stage)
    await merge(stage)
    await secondMerge(stage)
    await monday(stage)
    say(title('Every step ended as it should. Nothing outside this machine was contacted.'))
    return 0
  } catch (error) {
    say(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  } finally {
    stage.workspace.remove()
    await stage.github.close()
  }
}

async function openStage(say: (text: string) => void): Promise<Stage> {
  const files = [CERTIFICATE, UPLOADS].map((name) => ({
    filename: `postmortems/${name}`,
    status: 'added' as const,
  }))
  const stage: { day: string } = { day: '2026-06-08' }
  const github = await startGitHub({
    seed: {
      ...REPOSITORY,
      collaborators: ['ruben-castelnau', 'aiko-lindqvist'],
      pulls: [{ title: 'Postmortems: certificate, image uploads', author: 'aiko-lindqvist', files }],
    },
    permissions: { [TOKEN]: 'write' },
    now: () => new Date(`${stage.day}T09:17:00Z`),
  })
  return Object.assign(stage, { github, workspace: createWorkspace(), say })
}

async function run(
  stage: Stage,
  eventName: string,
  event: unknown,
  inputs: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const result = await runAction({
    inputs,
    entry: join(PROJECT, 'dist/action.js'),
    eventName,
    event,
    workspace: stage.workspace.folder,
    apiUrl: stage.github.url,
    repository: `${REPOSITORY.owner}/${REPOSITORY.repo}`,
    env: { POSTMORTEM_ACTIONS_TODAY: stage.day },
  })
  return result
}

function expectThat(condition: boolean, what: string, result: RunResult): void {
  if (!condition) throw new Error(`${what}\n${result.stdout}\n${result.stderr}`)
}

async function pullRequest(stage: Stage): Promise<void> {
  stage.say(title(`1. ${stage.day}: Aiko opens pull request #${PULL} with two postmortems`))
  stage.workspace.add(UPLOADS)
  stage.workspace.add(CERTIFICATE, (text) =>
    text
      .replace('- **How long:** 2 hours and 18 minutes.', '- **How long:** TBD')
      .replace(/## Resolution\n[\s\S]*?(?=## What went well)/, ''),
  )
  const result = await run(stage, 'pull_request', pullRequestPayload({ number: PULL }))
  expectThat(result.outputs.errors !== '', 'The check set no outputs.', result)
  expectThat(stage.github.state.issues.length === 1, 'A pull request opened issues.', result)
  stage.say(showAnnotations(result))
  stage.say(showComment(stage.github, PULL))
}

async function authorMends(stage: Stage): Promise<void> {
  stage.say(title('2. She mends what the check found and pushes again: the same comment, updated'))
  stage.workspace.add(CERTIFICATE)
  const result = await run(stage, 'pull_request', pullRequestPayload({ number: PULL, action: 'synchronize' }))
  expectThat(result.exitCode === 0, 'The mended documents did not pass.', result)
  expectThat(stage.github.state.comments.length === 1, 'There is more than one comment.', result)
  stage.say(showAnnotations(result))
  stage.say(showComment(stage.github, PULL))
}

async function merge(stage: Stage): Promise<void> {
  stage.day = '2026-06-09'
  stage.say(title(`3. ${stage.day}: the pull request is merged; each action item becomes an issue`))
  const result = await run(stage, 'push', pushPayload())
  expectThat(result.exitCode === 0 && Number(result.outputs.created) > 0, 'No issue was created.', result)
  stage.say(showSummaryLine(result))
  stage.say(showIssues(stage.github))
}

async function secondMerge(stage: Stage): Promise<void> {
  stage.day = '2026-06-16'
  stage.say(
    title(
      `4. ${stage.day}: an item is reworded, one is added, a third postmortem comes; people work on issues`,
    ),
  )
  const [, first, second] = stage.github.state.issues
  if (first)
    Object.assign(first, { state: 'closed', stateReason: 'completed', closedAt: `${stage.day}T08:00:00Z` })
  if (second) Object.assign(second, { title: `${second.title} (see the storage board)` })
  stage.workspace.edit(`postmortems/${CERTIFICATE}`, (text) =>
    text
      .replace(
        'Publish a list of all certificates with owner',
        'Publish a list of every certificate with its owner',
      )
      .replace(
        /\s*$/,
        '\n- [ ] Warn partners before their own certificates expire, @aiko-lindqvist, due 2026-07-31\n',
      ),
  )
  stage.workspace.add(QUEUE)
  const before = stage.github.state.issues.length
  const result = await run(stage, 'push', pushPayload())
  expectThat(result.exitCode === 0, 'The second sync failed.', result)
  stage.say(showSummaryLine(result))
  stage.say(showIssues(stage.github, before))
}

async function monday(stage: Stage): Promise<void> {
  stage.day = '2026-07-20'
  stage.say(title(`5. Monday ${stage.day}: the weekly report`))
  const channel = await openChannel()
  const inputs = { 'notify-url': channel.url, 'notify-as': 'slack' }
  const result = await run(stage, 'schedule', schedulePayload(), inputs)
  channel.close()
  expectThat(
    result.exitCode === 0 && result.outputs['report-issue'] !== '',
    'No report was published.',
    result,
  )
  stage.say(showReport(stage.github, Number(result.outputs['report-issue'])))
  const [message] = channel.requests
  if (message === undefined) throw new Error(`The channel was told nothing.\n${result.stdout}`)
  stage.say(showMessage(message.body))
}
