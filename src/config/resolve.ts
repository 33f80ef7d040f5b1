import * as v from 'valibot'
import { type CalendarSpan, parseSpan } from '../calendar/date.ts'
import { RULE_IDS } from '../rules/rule-ids.ts'
import type { TemplateSetting } from '../templates/registry.ts'
import { HEAD } from '../templates/usual-parts.ts'
import type { Config, LabelNaming, RuleSetting, RuleSettings } from './config.ts'
import { type CompleteConfig, ConfigSchema, type WrittenConfig } from './schema.ts'
import { parseDuration } from './value-types.ts'

/** What is written with every default filled in, spans and times parsed. What is written must fit the schema. */
export function resolveConfig(written: WrittenConfig): Config {
  const complete = v.parse(ConfigSchema, written)
  const { paths, ignore, since, timezone, language, template, select, labels, due, github, report, check } =
    complete
  return {
    paths,
    ignore,
    since,
    timezone,
    language,
    template: resolveTemplate(template),
    select,
    rules: {
      ...(typeof template === 'string' ? {} : resolveRules(template.rules)),
      ...resolveRules(complete.rules),
    },
    overrides: complete.overrides.map(({ paths: globs, rules }) => ({
      paths: globs,
      rules: resolveRules(rules),
    })),
    check,
    due: {
      default: due.default === null ? null : span(due.default),
      priority: Object.fromEntries(spans(due.priority)),
      severity: Object.fromEntries(spans(due.severity)),
    },
    labels: uniqueLabels(labels),
    labelNames: resolveLabelNames(complete['label-names']),
    owners: resolveOwners(complete.owners),
    onRemoved: complete['on-removed'],
    routes: complete.routes.map(({ owner = null, label = null, kind = null, repository }) => {
      return { owner, label, kind, repository }
    }),
    writeBack: complete['write-back'],
    github: {
      writeIntervalMs: parseDuration(github['write-interval']) ?? 0,
      milestone: github.milestone,
      issueTypes: resolveTypes(github['issue-type']),
      dueField: github['due-field'],
      parentIssues: github['parent-issues'],
      apps: github.apps,
    },
    report: {
      title: report.title.trim(),
      dueSoon: span(report['due-soon']),
      labels: { overdue: report.labels.overdue, dueSoon: report.labels['due-soon'] },
      mentions: report.mentions,
      snooze: report.snooze,
      repositories: report.repositories,
      topic: report.topic,
      organisation: report.organisation,
    },
  }
}

/** The configuration of a repository without a configuration file. */
export function defaultConfig(): Config {
  return resolveConfig({})
}

function span(text: string): CalendarSpan {
  const parsed = parseSpan(text)
  if (parsed === null) throw new RangeError(`not a span: ${text}`)
  return parsed
}

function spans(written: Readonly<Record<string, string | null>>): [string, CalendarSpan][] {
  return Object.entries(written).flatMap(([key, text]) => (text === null ? [] : [[key, span(text)]]))
}

/** Settings of rules as written, with what is left out of a setting filled in. */
export function resolveRules(written: CompleteConfig['rules']): RuleSettings {
  const rules: Record<string, RuleSetting> = {}
  for (const rule of RULE_IDS) {
    const setting = written[rule]
    if (setting === undefined) continue
    const [level, options] = typeof setting === 'string' ? [setting] : setting
    rules[rule] = { level, options: isRecord(options) ? options : {} }
  }
  return rules
}

function resolveTemplate(written: CompleteConfig['template']): TemplateSetting {
  if (typeof written === 'string') return written
  return {
    name: 'own',
    summary: 'The template of the configuration.',
    head: HEAD,
    isOrdered: written.ordered,
    sections: written.sections.map(({ heading, aliases, section, required, prompt }) => ({
      heading: heading.trim(),
      aliases,
      section,
      isRequired: required,
      level: 2,
      body: prompt === '' ? `[${heading.trim()}: fill in]` : prompt,
    })),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** GitHub takes labels for the same that differ in case only. */
function uniqueLabels(labels: readonly string[]): readonly string[] {
  const seen = new Map(labels.toReversed().map((label) => [label.toLowerCase(), label]))
  return [...seen.values()].reverse()
}

function resolveTypes(written: CompleteConfig['github']['issue-type']): Config['github']['issueTypes'] {
  if (written === null) return null
  return typeof written === 'string' ? { default: written } : present(written)
}

function present(written: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(written).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

function resolveLabelNames({
  kind,
  priority,
  severity,
}: CompleteConfig['label-names']): Config['labelNames'] {
  return { kind: naming(kind), priority: naming(priority), severity: naming(severity) }
}

function naming(written: CompleteConfig['label-names']['kind']): LabelNaming {
  return written === null || typeof written === 'string' ? written : present(written)
}

function resolveOwners(written: CompleteConfig['owners']): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(written).map(([owner, logins]) => [
      owner,
      [logins].flat().map((login) => login.replace(/^@/, '')),
    ]),
  )
}
