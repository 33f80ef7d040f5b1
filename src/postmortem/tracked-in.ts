import type { ActionItem } from './postmortem.ts'

/** `PAY-12`, in addresses in small letters, too */
const KEY = String.raw`[a-z][a-z0-9_]*-\d+`
/** What trackers and forges call one item in the path of its page. */
const ITEM_WORDS = [
  'issues?',
  'pulls?',
  'pull-?requests?',
  'merge[-_]requests?',
  'browse',
  'tickets?',
  '_?work-?_?items?',
  'stor(?:y|ies)',
  'tasks?',
  'todos?',
  'bugs?',
  String.raw`\+bug`,
].join('|')

/**
 * Where addresses have the number or key of one item. By words in the path first, so that a tracker on a host of its own
 * is known as well; by host only where the path says nothing.
 */
const ITEM_ADDRESSES: readonly RegExp[] = [
  // GitHub, GitLab, Gitea, Bitbucket, Jira, Linear, YouTrack, Redmine, Trac, Launchpad, Shortcut, Azure DevOps (`_workitems/edit/12`)
  new RegExp(String.raw`/(?:${ITEM_WORDS})/(?:show/|edit/|view/|details?/)?(?:\d+|${KEY})(?=[/?#]|$)`, 'i'),
  // Gerrit: `/c/shop/+/12`
  /\/\+\/\d+(?=[/?#]|$)/,
  // bugs.python.org/issue12
  /\/(?:issue|bug|ticket)-?\d+(?=[/?#]|$)/i,
  // Phabricator: `/T12`, `/D12`
  /^https?:\/\/[^/]+\/[TD]\d+(?=[/?#]|$)/,
  // Bugzilla, Mantis, Flyspray: `show_bug.cgi?id=12`
  /\/(?:show_?bug|bug|view|issue|ticket|task|bug_?report)\.[a-z]{2,4}\?(?:[^#]*&)?(?:bug_?|issue_?|ticket_?)?id=\d+/i,
  // boards that show one item beside: `?selectedIssue=PAY-12`, `?workitem=12`, `?pane=issue&itemId=12`
  new RegExp(
    String.raw`[?&](?:selectedIssue|issue|issueKey|issueId|workitem|ticket|task|itemId)=(?:\d+|${KEY})(?=[&#]|$)`,
    'i',
  ),
  // Jira Service Management
  new RegExp(String.raw`/portal/\d+/${KEY}(?=[/?#]|$)`, 'i'),
  /^https?:\/\/(?:www\.)?trello\.com\/c\/\w+/i,
  /^https?:\/\/app\.asana\.com\/\d+\/(?:.*\/)?\d+/i,
  /^https?:\/\/app\.clickup\.com\/t\/\w+/i,
  /^https?:\/\/[\w-]+\.monday\.com\/boards\/\d+\/(?:views\/\d+\/)?pulses\/\d+/i,
]

const ADDRESS = /^https?:\/\//i
/** No tracker's address is as long. */
const LONGEST = 2000

/**
 * Whether the reference of an item (`#12`, `owner/name#12`, `PAY-12`, an address) names the place where the item is
 * tracked. An address does only where it looks like that of a tracker's item: one of a wiki page, a document or a commit is
 * about the item, and the item has its own issue.
 */
export function isTrackedIn(reference: string | null): reference is string {
  if (reference === null) return false
  if (!ADDRESS.test(reference)) return true
  return reference.length <= LONGEST && ITEM_ADDRESSES.some((pattern) => pattern.test(reference))
}

/** The address that an item gives and that is none of a tracker's item; null where it gives none. */
export function linkOf({ reference, link }: Pick<ActionItem, 'reference' | 'link'>): string | null {
  return isTrackedIn(reference) ? (link ?? null) : reference
}
