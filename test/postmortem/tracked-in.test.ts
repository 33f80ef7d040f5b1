import { describe, expect, it } from 'vitest'
import { isTrackedIn } from '../../src/postmortem/tracked-in.ts'

describe('an item is tracked in', () => {
  it.each([
    '#12',
    'GH-12',
    'octo/payments#12',
    'PAY-12',
    'https://github.com/octo/payments/issues/12',
    'https://github.com/octo/payments/issues/12#issuecomment-345',
    'https://github.com/octo/payments/pull/12',
    'https://github.com/octo/payments/pull/12/files?w=1',
    'https://github.com/orgs/octo/projects/1?pane=issue&itemId=123',
    'https://ghes.example.com:8443/octo/payments/issues/12',
    'https://gitlab.example.com/group/sub/payments/-/issues/12',
    'https://gitlab.example.com/group/payments/-/merge_requests/12/diffs',
    'https://gitlab.example.com/group/payments/-/work_items/12',
    'https://gitea.example.com/git/octo/payments/pulls/12',
    'https://bitbucket.org/octo/payments/pull-requests/12',
    'https://octo.atlassian.net/browse/PAY-12',
    'https://jira.example.com/jira/browse/pay-12',
    'https://octo.atlassian.net/jira/software/projects/PAY/boards/1?selectedIssue=PAY-12',
    'https://octo.atlassian.net/servicedesk/customer/portal/3/HELP-12',
    'https://linear.app/octo/issue/PAY-12/add-an-alert',
    'https://octo.youtrack.cloud/issue/PAY-12/Add-an-alert',
    'https://youtrack.example.com/youtrack/agiles/1-2/current?issue=PAY-12',
    'https://app.asana.com/0/1200000000000001/1200000000000002',
    'https://app.asana.com/1/1200/project/1201/task/1202',
    'https://trello.com/c/AbCd1234/12-add-an-alert',
    'https://app.clickup.com/t/86abc12de',
    'https://dev.azure.com/octo/Payments/_workitems/edit/12',
    'https://dev.azure.com/octo/Payments/_git/shop/pullrequest/12',
    'https://dev.azure.com/octo/Payments/_boards/board/t/Team/Stories/?workitem=12',
    'https://phabricator.example.org/T12',
    'https://bugzilla.example.org/show_bug.cgi?id=12',
    'https://bugzilla.example.org/show_bug.cgi?format=multiple&id=12',
    'https://mantis.example.org/view.php?id=12',
    'https://bugs.example.org/issue12',
    'https://redmine.example.org/issues/12',
    'https://trac.example.org/shop/ticket/12',
    'https://app.shortcut.com/octo/story/12/add-an-alert',
    'https://bugs.launchpad.net/shop/+bug/12',
    'https://review.example.org/c/shop/+/12',
    'https://octo.zendesk.com/agent/tickets/12',
    'https://octo.monday.com/boards/12/pulses/34',
    'https://issuetracker.example.com/issues/12',
  ])('%s', (reference) => {
    expect(isTrackedIn(reference)).toBe(true)
  })
})

describe('an item is not tracked in', () => {
  it.each([
    null,
    'https://wiki.example.com/display/OPS/Runbook',
    'https://octo.atlassian.net/wiki/spaces/OPS/pages/12/Runbook',
    'https://wiki.example.com/index.php?id=12',
    'https://wiki.example.com/pages/viewpage.action?pageId=12',
    'https://docs.google.com/document/d/1AbC/edit',
    'https://github.com/octo/payments',
    'https://github.com/octo/payments/issues',
    'https://github.com/octo/payments/issues/new',
    'https://github.com/octo/payments/issues?q=is%3Aopen+label%3Abug',
    'https://github.com/octo/payments/blob/main/docs/issues/12-queue.md',
    'https://github.com/octo/payments/commit/0123456789abcdef0123456789abcdef01234567',
    'https://github.com/octo/payments/wiki/Issues',
    'https://github.com/octo/payments/discussions/12',
    'https://grafana.example.com/d/abc/queue?orgId=1',
    'https://status.example.com/incidents/abc123',
    'https://nvd.example.gov/vuln/detail/CVE-2021-44228',
    'https://example.com/T-shirts',
    'https://example.com/blog/issues/twelve',
  ])('%s', (reference) => {
    expect(isTrackedIn(reference)).toBe(false)
  })
})
