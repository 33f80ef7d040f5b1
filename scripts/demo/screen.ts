import type { SlackMessage } from '../../src/report/notify/slack.ts'
import type { RunResult } from '../../test/action/runner.ts'
import type { GitHubServer } from '../../test/github/github.ts'
import type { StoredIssue } from '../../test/github/state.ts'

const WIDTH = 110

/** A heading across the screen. */
export function title(text: string): string {
  return `\n${'━'.repeat(WIDTH)}\n${text}\n${'━'.repeat(WIDTH)}`
}

/** What the pull request's "Files changed" tab would show. */
export function showAnnotations(result: RunResult): string {
  const rows = result.commands
    .filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
    .map(({ name, properties, message }) => {
      const place = properties.file ? `${properties.file}:${properties.line ?? ''} ` : ''
      return `  ${name.padEnd(8)}${place}\n          ${message.replaceAll('\n', '\n          ')}`
    })
  const heading = `Annotations (the step ended with ${result.exitCode}):`
  return rows.length === 0
    ? `Annotations: none (the step ended with ${result.exitCode})`
    : [heading, ...rows].join('\n')
}

/** The one comment of the pull request, as its author sees it but for the colours. */
export function showComment(github: GitHubServer, pull: number): string {
  const comment = github.state.comments.find(({ issue }) => issue === pull)
  return comment ? framed(`Comment by ${comment.author}`, comment.body) : 'No comment.'
}

export function showSummaryLine({ outputs, exitCode }: RunResult): string {
  const counts = ['created', 'updated', 'closed', 'remaining'].map((name) => `${name} ${outputs[name]}`)
  return `The step ended with ${exitCode}: ${counts.join(', ')}`
}

/** The list of issues; one of them, the first that is new, in full. */
export function showIssues(github: GitHubServer, from = 1): string {
  const issues = github.state.issues.filter(({ pull }) => pull === null)
  const rows = issues.map(issueRow)
  const sample = issues.find(({ number }) => number > from)
  const body = sample ? [`\n${framed(`Issue #${sample.number}: ${sample.title}`, sample.body ?? '')}`] : []
  return ['Issues:', ...rows, ...body].join('\n')
}

function issueRow({ number, title: words, state, labels, assignees, body }: StoredIssue): string {
  const due = /Due:[^\d]*(\d{4}-\d{2}-\d{2})/.exec(body ?? '')?.[1] ?? 'none'
  const people = assignees.length > 0 ? ` → ${assignees.join(', ')}` : ''
  return `  #${String(number).padEnd(3)} ${state.padEnd(6)} due ${due}  ${words}${people}\n${' '.repeat(29)}[${labels.join(', ')}]`
}

export function showReport(github: GitHubServer, number: number): string {
  const issue = github.state.issues.find((one) => one.number === number)
  return issue
    ? framed(`Issue #${number}: ${issue.title}`, issue.body ?? '')
    : `There is no issue #${number}.`
}

/** What a channel of Slack was told, as Slack's own markup. */
export function showMessage(body: string): string {
  const { blocks } = JSON.parse(body) as SlackMessage
  const texts = blocks.flatMap((block): readonly { readonly text: string }[] => {
    if (block.type === 'context') return block.elements
    return 'fields' in block ? block.fields : [block.text]
  })
  return framed('Message in the channel of the team', texts.map(({ text }) => text).join('\n'))
}

/** Markdown in a frame; hidden comments are left out, as GitHub leaves them out. */
function framed(heading: string, markdown: string): string {
  const text = markdown.replace(/<!--[\s\S]*?-->\n?/g, '').trim()
  const lines = text.split('\n').map((line) => `│ ${line}`)
  return [`┌─ ${heading}`, ...lines, '└─'].join('\n')
}
