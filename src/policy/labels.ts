import type { Config, LabelNaming } from '../config/config.ts'
import type { ActionItem, ItemKind, Postmortem, Priority } from '../postmortem/postmortem.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import type { LabelDefinition } from '../trackers/tracker.ts'

/** GitHub's limit for a label's name (github/docs#32156). */
const MAX_NAME = 50

/** Put on the issue of an item that left its document, with `on-removed: label`. */
export const REMOVED_LABEL = 'removed-from-postmortem'

const KIND_LABELS: Readonly<Record<ItemKind, Omit<LabelDefinition, 'name'>>> = {
  corrective: { color: 'fbca04', description: 'Postmortem action item: mends what failed' },
  preventative: {
    color: '0e8a16',
    description: 'Postmortem action item: keeps the incident from happening again',
  },
  detective: { color: '1d76db', description: 'Postmortem action item: finds the incident sooner' },
  process: { color: 'bfd4f2', description: 'Postmortem action item: changes how people work' },
}

const PRIORITY_COLORS: Readonly<Record<Priority, string>> = {
  P0: 'b60205',
  P1: 'd93f0b',
  P2: 'e99695',
  P3: 'f9d0c4',
  P4: 'fef2c0',
}

const SEVERITY_COLORS: Readonly<Record<string, string>> = {
  sev1: 'b60205',
  sev2: 'd93f0b',
  sev3: 'e99695',
  sev4: 'f9d0c4',
  sev5: 'fef2c0',
}

/** As configured by default. */
const PLAIN_NAMES: Config['labelNames'] = { kind: '*', priority: '*', severity: null }

const OWN_LABEL = { color: '5319e7', description: 'Action item of a postmortem, kept by postmortem-actions' }
const REMOVED = { color: 'cccccc', description: 'The postmortem no longer holds this action item' }

/** The label by which our issues are listed: the first of the configuration. */
export function trackingLabel(config: Pick<Config, 'labels'>): string {
  return labelName(config.labels[0] ?? 'postmortem')
}

/**
 * The labels wanted on the item's issue: those of the configuration, and its kind, its priority and the severity of the
 * incident by their configured names; each once, at most 50 characters.
 */
export function labelsOf(
  { kind, priority }: Pick<ActionItem, 'kind' | 'priority'>,
  { severity }: Pick<Postmortem, 'severity'>,
  { labels, labelNames }: Pick<Config, 'labels' | 'labelNames'>,
): readonly string[] {
  const wanted = [
    trackingLabel({ labels }),
    ...labels.slice(1).map(labelName),
    nameFor(kind, labelNames.kind),
    nameFor(priority, labelNames.priority),
    nameFor(severity, labelNames.severity),
  ]
  return distinctLabels(wanted.filter((name): name is string => name !== null && name !== ''))
}

/** `*` in a pattern stands for the value; a mapping names the labels one by one. Null for none. */
function nameFor(value: string | null, naming: LabelNaming): string | null {
  if (value === null || naming === null) return null
  if (typeof naming === 'string') return labelName(naming.replace('*', () => value))
  const found = Object.entries(naming).find(([known]) => known.toLowerCase() === value.toLowerCase())
  return found === undefined ? null : labelName(found[1])
}

/** Without repetition, case apart: GitHub holds `Postmortem` and `postmortem` for one label. */
function distinctLabels(names: readonly string[]): readonly string[] {
  const byName = new Map<string, string>()
  for (const name of names) {
    const folded = name.toLowerCase()
    if (!byName.has(folded)) byName.set(folded, name)
  }
  return [...byName.values()]
}

/** How a label that is missing in the tracker is made, whatever name the configuration gives it. */
export function labelDefinition(
  name: string,
  labelNames: Config['labelNames'] = PLAIN_NAMES,
): LabelDefinition {
  if (name === REMOVED_LABEL) return { name, ...REMOVED }
  const known = definitions(labelNames).find((label) => label.name.toLowerCase() === name.toLowerCase())
  return { ...(known ?? OWN_LABEL), name }
}

/** Every label with a meaning of its own. */
function definitions({ kind, priority, severity }: Config['labelNames']): readonly LabelDefinition[] {
  const named = (
    naming: LabelNaming,
    known: readonly (readonly [value: string, Omit<LabelDefinition, 'name'>])[],
  ) =>
    known.flatMap(([value, definition]) => {
      const name = nameFor(value, naming)
      return name === null ? [] : [{ ...definition, name }]
    })
  return [
    ...named(kind, Object.entries(KIND_LABELS)),
    ...named(
      priority,
      Object.entries(PRIORITY_COLORS).map(([value, color]) => [
        value,
        { color, description: `Postmortem action item of priority ${value}` },
      ]),
    ),
    ...named(
      severity,
      Object.entries(SEVERITY_COLORS).map(([value, color]) => [
        value,
        { color, description: `Action item of an incident of severity ${value}` },
      ]),
    ),
  ]
}

function labelName(name: string): string {
  return Array.from(plainLine(name)).slice(0, MAX_NAME).join('').trim()
}
