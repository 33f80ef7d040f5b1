import { linkTarget } from '../../safe-text/link-target.ts'
import { clip } from '../clip.ts'
import { days, issueName, responsible } from '../groups.ts'
import type { Report } from '../report.ts'

/** An overdue item as a message tells it: raw text, which each kind of message escapes in its own way. */
export interface OverdueItem {
  /** `#12` */
  readonly name: string
  /** Absolute; null where the issue has no address on the web. */
  readonly url: string | null
  readonly title: string
  /** `3 days` */
  readonly late: string
  readonly owner: string
}

const TITLE_AT_MOST = 140
const OWNER_AT_MOST = 60
const ADDRESS_AT_MOST = 500

/** All of them, the longest overdue first. */
export function overdueItems({ items }: Report): readonly OverdueItem[] {
  return items.flatMap((item) => {
    if (item.state !== 'open' || item.daysOverdue === null) return []
    return [
      {
        name: issueName(item),
        url: webAddress(item.url),
        title: clip(item.title, TITLE_AT_MOST),
        late: days(item.daysOverdue),
        owner: clip(responsible(item) ?? 'no owner', OWNER_AT_MOST),
      },
    ]
  })
}

/** What can be the target of a link in a chat; null for a path, another scheme, or more than anybody needs. */
export function webAddress(address: string | null): string | null {
  const target = address === null ? null : linkTarget(address)
  return target !== null && /^https?:/i.test(target) && target.length <= ADDRESS_AT_MOST ? target : null
}

/** As many rows, from the first on, as there is room for; a row takes its size and one more for what parts it from the next. */
export function rowsWithin<T>(rows: readonly T[], room: number, size: (row: T) => number): readonly T[] {
  let left = room
  const end = rows.findIndex((row) => {
    left -= size(row) + 1
    return left < 0
  })
  return end === -1 ? rows : rows.slice(0, end)
}

/** Says that not all are shown; null when they are. */
export function leftOut(all: number, shown: number): string | null {
  return shown < all ? `and ${all - shown} more overdue` : null
}
