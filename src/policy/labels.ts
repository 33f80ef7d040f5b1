import type { Config } from '../config/config.ts'
import type { ActionItem, ItemKind, Priority } from '../postmortem/postmortem.ts'
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

const OWN_LABEL = { color: '5319e7', description: 'Action item of a postmortem, kept by postmortem-actions' }
const REMOVED = { color: 'cccccc', description: 'The postmortem no longer holds this action item' }

/** The label by which our issues are listed: the first of the configuration. */
export function trackingLabel(config: Pick<Config, 'labels'>): string {
  return labelName(config.labels[0] ?? 'postmortem')
}

/** The labels wanted on the item's issue: those of the configuration, its kind, its priority; each once, at most 50 characters. */
export function labelsOf(
  item: Pick<ActionItem, 'kind' | 'priority'>,
  config: Pick<Config, 'labels'>,
): readonly string[] {
  const wanted = [trackingLabel(config), ...config.labels.slice(1).map(labelName), item.kind, item.priority]
  return distinctLabels(wanted.filter((name): name is string => name !== null && name !== ''))
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

/** How a label that is missing in the tracker is made. */
export function labelDefinition(name: string): LabelDefinition {
  if (name === REMOVED_LABEL) return { name, ...REMOVED }
  if (Object.hasOwn(KIND_LABELS, name)) return { name, ...KIND_LABELS[name as ItemKind] }
  if (Object.hasOwn(PRIORITY_COLORS, name)) {
    return {
      name,
      color: PRIORITY_COLORS[name as Priority],
      description: `Postmortem action item of priority ${name}`,
    }
  }
  return { name, ...OWN_LABEL }
}

function labelName(name: string): string {
  return Array.from(plainLine(name)).slice(0, MAX_NAME).join('').trim()
}
