import * as v from 'valibot'
import { parseYaml } from '../config/yaml-source.ts'
import { plainLine } from '../safe-text/safe-text.ts'

/** A file of the checkout: its path from the top, and its text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** What a stale bot is told, in the words of none of them. */
interface StaleBot {
  /** Where the label that is missing has to be added. */
  readonly exemptKey: string
  readonly exempt: readonly string[]
  /** Lists of labels: it looks at issues only that have all of the first, and one of the second; empty: at any. */
  readonly all: readonly string[]
  readonly any: readonly string[]
  readonly closes: boolean
}

/**
 * A line for each configuration of a stale bot (probot/stale in `.github/stale.yml`, actions/stale in a workflow) that would
 * close issues with these labels, naming the label to exempt. What cannot be read, or is only known when the workflow runs
 * (`${{ … }}`), gives none.
 */
export function staleBotNotices(files: readonly TextFile[], labels: readonly string[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const { value } = parseYaml(text)
    const bots =
      /(^|\/)stale\.ya?ml$/.test(path) && !path.includes('workflows/') ? probot(value) : steps(value)
    const threat = bots.find((bot) => threatens(bot, labels))
    if (threat === undefined) return []
    return [
      `${plainLine(path)} has a bot close issues in which nothing happens, action items among them: add ${plainLine(labels[0] ?? '')} to its ${threat.exemptKey}.`,
    ]
  })
}

function threatens({ closes, exempt, all, any }: StaleBot, labels: readonly string[]): boolean {
  const ours = new Set(labels.map((label) => label.toLowerCase()))
  const isOurs = (label: string): boolean => ours.has(label.toLowerCase())
  if (!closes || [...exempt, ...all, ...any].some((label) => label.includes('${{'))) return false
  return !exempt.some(isOurs) && all.every(isOurs) && (any.length === 0 || any.some(isOurs))
}

const Labels = v.fallback(v.array(v.string()), [])
const Days = v.fallback(v.union([v.number(), v.boolean()]), 7)
const Settings = v.object({ daysUntilClose: Days, exemptLabels: Labels, onlyLabels: Labels })
const Probot = v.object({
  ...Settings.entries,
  only: v.fallback(v.string(), ''),
  issues: v.fallback(v.record(v.string(), v.unknown()), {}),
})

/** https://github.com/probot/stale#usage: `issues` overrides what stands at the top; `daysUntilClose: false` never closes. */
function probot(value: unknown): readonly StaleBot[] {
  const top = v.safeParse(Probot, value)
  if (!top.success || Array.isArray(value) || top.output.only === 'pulls') return []
  const settings = v.parse(Settings, { ...top.output, ...top.output.issues })
  const { daysUntilClose, exemptLabels, onlyLabels } = settings
  const closes = daysUntilClose !== false
  return [{ exemptKey: 'exemptLabels', exempt: exemptLabels, all: onlyLabels, any: [], closes }]
}

const Inputs = v.record(v.string(), v.unknown())
const Step = v.object({ uses: v.string(), with: v.fallback(Inputs, {}) })
const Workflow = v.object({ jobs: v.record(v.string(), v.object({ steps: v.array(v.unknown()) })) })

/** https://github.com/actions/stale#all-options: inputs for issues go before those for both; -1 days means never. */
function steps(value: unknown): readonly StaleBot[] {
  const workflow = v.safeParse(Workflow, value)
  if (!workflow.success) return []
  return Object.values(workflow.output.jobs).flatMap((job) =>
    job.steps.flatMap((step) => {
      const parsed = v.safeParse(Step, step)
      if (!parsed.success || !/^actions\/stale@/i.test(parsed.output.uses)) return []
      const inputs = parsed.output.with
      const input = (...names: string[]): string =>
        names.map((name) => String(inputs[name] ?? '').trim()).find((text) => text !== '') ?? ''
      const list = (...names: string[]): string[] =>
        input(...names)
          .split(',')
          .map((label) => label.trim())
          .filter((label) => label !== '')
      const close = input('days-before-issue-close', 'days-before-close') || '7'
      const stale = input('days-before-issue-stale', 'days-before-stale') || '60'
      return [
        {
          exemptKey: 'exempt-issue-labels',
          exempt: list('exempt-issue-labels'),
          all: list('only-issue-labels', 'only-labels'),
          any: list('any-of-issue-labels', 'any-of-labels'),
          closes: [close, stale].every((days) => Number(days) >= 0),
        },
      ]
    }),
  )
}
