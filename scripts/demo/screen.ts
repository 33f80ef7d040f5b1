import type { SlackMessage } from '../../src/report/notify/slack.ts'
import type { RunResult } from '../../test/action/runner.ts'
import type { GitHub } from '../../test/github/github.ts'
import type { StoredIssue } from '../../test/github/state.ts'

const WIDTH = 110

/** A heading across the screen. */
export function title(text: string): string {
  return `\n━━ ${text} ${'━'.repeat(Math.max(2, WIDTH - text.length - 4))}`
}

/** What the pull request's "Files changed" tab would show, a line each. */
export function showAnnotations(result: RunResult, atMost: number): string {
  const rows = result.commands
    .filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
    .map(({ name, properties, message }) => {
      const place = properties.file ? `${properties.file}:${properties.line ?? ''} ` : ''
      return `  ${name.padEnd(8)}${place}${message.split('\n')[0]}`
    })
  const heading = `  The check ends with ${result.exitCode}; annotations: ${rows.length || 'none'}`
  return [heading, ...limited(rows, atMost, 'annotations')].join('\n')
}

/** The one comment of the pull request, from the heading that starts with `from`. */
export function showComment(
  github: Pick<GitHub, 'state'>,
  pull: number,
  from: string,
  atMost: number,
): string {
  const comment = github.state.comments.find(({ issue }) => issue === pull)
  if (comment === undefined) return '  No comment.'
  const body = comment.body.slice(Math.max(0, comment.body.indexOf(from)))
  return framed(`Comment by ${comment.author}`, body, atMost)
}

export function showSummaryLine(repository: string, { outputs, exitCode }: RunResult): string {
  const counts = ['created', 'updated', 'closed', 'remaining'].map((name) => `${name} ${outputs[name]}`)
  return `  ${repository}: the sync ends with ${exitCode}: ${counts.join(', ')}`
}

/** A line for each issue that `isShown`, pull requests aside. */
export function showIssues(
  github: Pick<GitHub, 'state'>,
  isShown: (issue: StoredIssue) => boolean = () => true,
): string {
  return github.state.issues
    .filter((issue) => issue.pull === null && isShown(issue))
    .map(issueRow)
    .join('\n')
}

function issueRow({ number, title: words, labels, assignees, body }: StoredIssue): string {
  const due = /Due:[^\d]*(\d{4}-\d{2}-\d{2})/.exec(body ?? '')?.[1] ?? 'none'
  const people = assignees.length > 0 ? ` → ${assignees.join(', ')}` : ''
  const kinds = labels.filter((name) => name !== 'postmortem')
  return clipped(
    `  #${String(number).padEnd(3)} due ${due}  ${clipped(words, 60)}${people}${kinds.length > 0 ? `  [${kinds.join(', ')}]` : ''}`,
  )
}

/** The issues that have a label: `#4 #5`. */
export function numbersWith(github: Pick<GitHub, 'state'>, label: string): string {
  const numbers = github.state.issues
    .filter(({ labels }) => labels.includes(label))
    .map(({ number }) => `#${number}`)
  return numbers.join(' ') || 'none'
}

/** What a channel of Slack was told, as Slack's own markup. */
export function showMessage(body: string, atMost: number): string {
  const { blocks } = JSON.parse(body) as SlackMessage
  const texts = blocks.flatMap((block): readonly { readonly text: string }[] => {
    if (block.type === 'context') return block.elements
    return 'fields' in block ? [{ text: block.fields.map(({ text }) => text).join(', ') }] : [block.text]
  })
  return framed('Message in the channel of the team', texts.map(({ text }) => text).join('\n'), atMost)
}

/** The beginning of a Markdown text in a frame; without hidden comments, which GitHub hides, and targets of links. */
export function framed(heading: string, markdown: string, atMost: number): string {
  const text = markdown
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/<br>[^|]*/g, ' ')
    .replace(/\\([()[\]&])/g, '$1')
    .trim()
  const lines = text.split('\n').filter((line) => !/^\s*$|^\|[ :|-]+\|$/.test(line))
  return [
    `  ┌─ ${heading}`,
    ...limited(
      lines.map((line) => `  │ ${line}`),
      atMost,
      'lines',
    ),
    '  └─',
  ].join('\n')
}

function limited(rows: readonly string[], atMost: number, noun: string): readonly string[] {
  const shown = rows.slice(0, atMost).map((row) => clipped(row))
  return rows.length > atMost ? [...shown, `  … and ${rows.length - atMost} more ${noun}`] : shown
}

function clipped(text: string, width: number = WIDTH): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`
}
