import { linkTarget } from '../../safe-text/link-target.ts'
import { markdownText } from '../../safe-text/safe-text.ts'
import type { ReportItem } from '../report.ts'

/** The number as a link; without `#`, so that it is no second reference beside the link. */
export function issueLink(item: ReportItem): string {
  const target = linkTarget(item.url)
  const name = item.repository === undefined ? '' : `${markdownText(item.repository)} `
  return target === null ? `${name}${item.number}` : `[${name}${item.number}](${target})`
}
