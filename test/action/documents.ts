/** A postmortem without a fault; items and sections can be changed by the test. */
export function aPostmortem(
  options: {
    readonly title?: string
    readonly items?: readonly string[]
    /** Null leaves the section out: an error. */
    readonly rootCause?: string | null
    /** Null leaves the section out: a warning. */
    readonly resolution?: string | null
  } = {},
): string {
  const {
    title = 'Checkout outage of 2 March 2026',
    items = ['Add an alert on the depth of the payment queue (@alice, due 2026-04-01)'],
    rootCause = 'The connection pool was too small for the new traffic.',
    resolution = 'The connection pool was enlarged and the workers restarted.',
  } = options
  return [
    `# ${title}`,
    '',
    'Date: 2026-03-02',
    'Severity: SEV1',
    '',
    '## Summary',
    '',
    'Customers could not pay for forty minutes.',
    '',
    '## Impact',
    '',
    'About 1,200 orders failed.',
    '',
    '## Timeline',
    '',
    '- 10:00 UTC: Payments begin to fail.',
    '- 10:12 UTC: The on-call engineer is paged.',
    '- 10:40 UTC: Payments work again.',
    '',
    ...(rootCause === null ? [] : ['## Root cause', '', rootCause, '']),
    ...(resolution === null ? [] : ['## Resolution', '', resolution, '']),
    '## Action items',
    '',
    ...items.map((item) => `- [ ] ${item}`),
    '',
  ].join('\n')
}
