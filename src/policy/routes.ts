import type { Config } from '../config/config.ts'
import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import { labelsOf } from './labels.ts'

/** The repository (`owner/name`) to which the first route that fits leads the item; null for the usual one. */
export function routeOf(
  item: ActionItem,
  postmortem: Pick<Postmortem, 'severity'>,
  config: Pick<Config, 'routes' | 'labels' | 'labelNames'>,
): string | null {
  if (config.routes.length === 0) return null
  const labels = labelsOf(item, postmortem, config).map(comparable)
  const fits = ({ owner, label, kind }: Config['routes'][number]) =>
    (owner === null || comparable(owner) === comparable(item.owner ?? '')) &&
    (label === null || labels.includes(comparable(label))) &&
    (kind === null || kind === item.kind)
  return config.routes.find(fits)?.repository ?? null
}

/** The repositories that routes lead to, without the usual one, each once. */
export function routeTargets(routes: Config['routes'], usual: string | null): readonly string[] {
  const byName = new Map(routes.toReversed().map(({ repository }) => [repository.toLowerCase(), repository]))
  byName.delete(usual?.toLowerCase() ?? '')
  return [...byName.values()]
}

function comparable(text: string): string {
  return text.replace(/@/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
