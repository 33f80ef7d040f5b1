import type { Link } from '../outline/unit.ts'

const URL = /https?:\/\/[^\s<>)\]，。]+/
const URLS = new RegExp(URL, 'g')
const TRACKER_ID = /(?<![\p{L}\p{N}/-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\p{N}-])/u
const ISSUE_NUMBER = /(?<![\p{L}\p{N}&/])(?:[\w.-]+\/[\w.-]+)?#\d{1,7}(?![\p{L}\p{N}])/u
const TRACKED = /\/(?:issues|pull|pulls|merge_requests|browse|commit|tickets?|work_items|stories)\/|[?&]id=\d/
// Standards and the like look as a tracker's ids do.
const NO_TRACKER = /^(?:UTF|ISO|SHA|RFC|CVE|HTTP|TLS|UTC|GMT|AES|RSA|COVID|IPV|P|SEV|V)-/

/**
 * What an item names as the place where it is tracked: a link or address (an issue, pull request or commit before any
 * other), `#12`, `owner/repo#12` or `JIRA-123`; null when there is none.
 */
export function findReference(text: string, links: readonly Link[]): string | null {
  const urls = links.map((link) => link.url).filter((url) => /^https?:/.test(url))
  for (const [address] of text.matchAll(URLS)) {
    const url = address.replace(/[.,;:'"]+$/, '')
    if (!urls.includes(url)) urls.push(url)
  }
  const tracked = urls.find((url) => TRACKED.test(url))
  if (tracked) return tracked
  const number = ISSUE_NUMBER.exec(text)?.[0]
  if (number) return number
  const id = TRACKER_ID.exec(text)?.[0]
  if (id && !NO_TRACKER.test(id)) return id
  return urls[0] ?? null
}

/** True when a piece of text is nothing but a reference. */
export function isReference(piece: string): boolean {
  const bare = piece.trim().replace(/^[([<]+|[)\]>.]+$/g, '')
  return bare !== '' && [URL, TRACKER_ID, ISSUE_NUMBER].some((pattern) => pattern.exec(bare)?.[0] === bare)
}
