import type { Config } from '../../src/config/config.ts'

/** A configuration in which no policy gives a date but the default of 30 days, with the changes of a test. */
export function configuration(changes: Partial<Config> = {}): Config {
  return {
    paths: ['postmortems/**/*.md'],
    ignore: [],
    since: null,
    timezone: 'UTC',
    language: 'auto',
    template: 'auto',
    select: 'tasks',
    rules: {},
    overrides: [],
    check: { scope: 'touched-lines', since: null, baseline: null },
    due: { default: { count: 30, unit: 'day' }, priority: {}, severity: {} },
    labels: ['postmortem'],
    labelNames: { kind: '*', priority: '*', severity: null },
    owners: {},
    onRemoved: 'close',
    routes: [],
    writeBack: false,
    github: {
      writeIntervalMs: 0,
      milestone: 'none',
      issueTypes: null,
      dueField: null,
      parentIssues: false,
      apps: [],
    },
    report: {
      title: 'Postmortem action items',
      dueSoon: { count: 7, unit: 'day' },
      labels: { overdue: 'overdue', dueSoon: 'due-soon' },
      mentions: false,
      snooze: 'snooze',
      repositories: [],
      topic: null,
      organisation: null,
    },
    ...changes,
  }
}
