/** A postmortem without a fault: every section, an ordered timeline, action items with owner. */
export function postmortem(items: readonly string[] = ITEMS, title = 'Search was slow'): string {
  return `# ${title}

- Date: 2026-05-04
- Severity: SEV2

## Summary

For forty minutes every search took more than five seconds, because one index node had run out of disk.

## Impact

About 1,200 people saw a time-out instead of results.

## Timeline (UTC)

- 10:00 The disk of the second index node fills up.
- 10:12 The latency alert pages the engineer on call.
- 10:40 Old indexes are deleted, searches are fast again.

## Root Cause

Nothing removes indexes of closed shops, and nobody watches the free space of the index nodes.

## Resolution

Indexes of closed shops were deleted by hand on both nodes.

## Action Items

${items.map((item) => `- ${item}`).join('\n')}
`
}

export const ITEMS = [
  'Delete the indexes of closed shops every night. (owner: Search team, due: 2026-06-30)',
  'Alert when an index node has less than a fifth of its disk free. (owner: Platform team, P1)',
  'Describe in the runbook how to free disk space on an index node. (owner: @bea)',
] as const
