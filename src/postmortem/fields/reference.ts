import type { Link } from '../outline/unit.ts'
import { isTrackedIn } from '../tracked-in.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const URL = /https?:\/\/[^\s<>)\]，。]+/
const URLS = new RegExp(URL, 'g')
const TRACKER_ID = /(?<![\p{L}\p{N}/-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\p{N}-])/u
const ISSUE_NUMBER = /(?<![\p{L}\p{N}&/])(?:[\w.-]+\/[\w.-]+)?#\d{1,7}(?![\p{L}\p{N}])/u
/** Addresses by which items are tracked before any number beside them. */
const TRACKED = /\/(?:issues|pull|pulls|merge_requests|browse|tickets?|work_items|stories)\/|[?&]id=\d/
/** `PR 77`, `GH-77`: GitHub numbers issues and pull requests in one row. */
const NUMBERED = /^(?:PR|GH|pull request|issue)[ -]?#?(\d{1,7})$/i
const LONGEST_LABEL = 24
// Standards and the like look as a tracker's ids do.
const NO_TRACKER = /^(?:UTF|ISO|SHA|RFC|CVE|HTTP|TLS|UTC|GMT|AES|RSA|COVID|IPV|P|SEV|V)-/

/**
 * What names the place where an item is tracked: a link or address (of an issue or pull request before any other),
 * or in `apart`, what stands apart from the item's sentence, `#12`, `owner/repo#12` or `JIRA-123`; null when nothing does.
 * A number inside the sentence ("Revert #12 for good") is what the item is about.
 */
export function findReference(text: string, apart: string, links: readonly Link[]): string | null {
  const urls = addressesIn(text, links)
  const tracked = urls.find((url) => TRACKED.test(url)) ?? identifierIn(apart)
  return tracked ?? firstAddress(urls)
}

/** The link or address in the text that would be its reference if nothing named where the item is tracked; null for none. */
export function findLink(text: string, links: readonly Link[]): string | null {
  return firstAddress(addressesIn(text, links).filter((url) => !isTrackedIn(url)))
}

function addressesIn(text: string, links: readonly Link[]): readonly string[] {
  const urls = links.map((link) => link.url).filter((url) => /^https?:/.test(url))
  for (const [address] of text.matchAll(URLS)) {
    const url = address.replace(/[.,;:'"]+$/, '')
    if (!urls.includes(url)) urls.push(url)
  }
  return urls
}

/** That of a commit before any other. */
function firstAddress(urls: readonly string[]): string | null {
  return urls.find((url) => url.includes('/commit/')) ?? urls[0] ?? null
}

function identifierIn(text: string): string | null {
  const number = ISSUE_NUMBER.exec(text)?.[0]
  if (number) return number
  const id = TRACKER_ID.exec(text)?.[0]
  return id && !NO_TRACKER.test(id) ? id : null
}

/** The number or id that words announce as the item's own, wherever they stand: "tracked in #12", "ticket: PAY-1". */
export function announcedReference(text: string, vocabularies: readonly Vocabulary[]): string {
  for (const pattern of [ISSUE_NUMBER, TRACKER_ID]) {
    const match = pattern.exec(text)
    if (!match) continue
    const before = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index)
    const words = normalise(before).split(' ')
    const isLabelled = /[:：]\s*$/.test(before) && isLabel(words.slice(-1), vocabularies)
    if (isLabelled || isLabel(words.slice(-2), vocabularies)) return match[0]
  }
  return ''
}

function isLabel(words: readonly string[], vocabularies: readonly Vocabulary[]): boolean {
  return vocabularies.some(({ labels }) => labels.reference.includes(words.join(' ')))
}

/** `#77` where a piece of text is all a number with GitHub's words for it (`PR 77`, `issue 77`), else null. */
export function numberedReference(piece: string): string | null {
  const number = NUMBERED.exec(piece.trim())?.[1]
  return number === undefined ? null : `#${number}`
}

/** True when a piece of text is nothing but a reference. */
export function isReference(piece: string): boolean {
  const bare = piece.trim().replace(/^[([<]+|[)\]>.]+$/g, '')
  return bare !== '' && [URL, TRACKER_ID, ISSUE_NUMBER].some((pattern) => pattern.exec(bare)?.[0] === bare)
}
