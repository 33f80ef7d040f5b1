import type { Config } from '../config/config.ts'

/** The label by which our issues are listed. */
export function trackingLabel(config: Pick<Config, 'labels'>): string {
  return config.labels[0] ?? 'postmortem'
}
