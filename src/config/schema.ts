import * as v from 'valibot'
import { SEVERITIES } from '../findings/finding.ts'
import { choiceOf } from '../nearest-name.ts'
import { SECTION_NAMES } from '../postmortem/postmortem.ts'
import { LANGUAGES } from '../postmortem/vocabulary/languages.ts'
import { RULE_IDS, type RuleId } from '../rules/rule-ids.ts'
import { ruleOptionsSchema } from '../rules/rule-options.ts'
import { TEMPLATE_NAMES } from '../templates/template-names.ts'
import {
  DateText,
  DurationText,
  FileText,
  GlobText,
  LabelPatternText,
  LabelText,
  LoginText,
  listOf,
  NameText,
  OwnerText,
  oneOf,
  RepositoriesList,
  RepositoryText,
  SpanText,
  TimezoneText,
  TopicText,
} from './value-types.ts'

// What people may write, with every default. docs/configuration.md and schema/postmortem-actions.schema.json are
// generated from it (`npm run docs`).

const MAPPING = 'a mapping of keys to values'
const RULE_SETTING = 'one of off, info, warning, error, or a list of one of these and the options of the rule'

const LevelName = oneOf(['off', ...SEVERITIES])

function ruleSetting(rule: RuleId) {
  return v.union(
    [LevelName, v.strictTuple([LevelName]), v.strictTuple([LevelName, ruleOptionsSchema(rule)])],
    RULE_SETTING,
  )
}

const Rules = v.strictObject(
  Object.fromEntries(RULE_IDS.map((rule) => [rule, v.optional(ruleSetting(rule))])) as Readonly<
    Record<RuleId, v.OptionalSchema<ReturnType<typeof ruleSetting>, undefined>>
  >,
  MAPPING,
)

const Overrides = v.pipe(
  v.array(
    v.strictObject(
      {
        paths: v.pipe(
          v.pipe(listOf(GlobText, 'globs'), v.nonEmpty('at least one glob')),
          v.description('Globs of the documents, as in `paths`.'),
        ),
        rules: v.pipe(Rules, v.description('As `rules`, for these documents.')),
      },
      MAPPING,
    ),
    'a list of overrides, each with `paths` and `rules`',
  ),
  v.check(
    (overrides) => contradiction(overrides) === null,
    ({ input }) => contradiction(input as OverrideList) ?? '',
  ),
)

type OverrideList = readonly { readonly paths: readonly string[]; readonly rules: object }[]

/** The same glob twice, with the same rule under both: one of them was meant for something else. */
function contradiction(overrides: OverrideList): string | null {
  const seen = new Map<string, number>()
  for (const [index, { paths, rules }] of overrides.entries())
    for (const key of paths.flatMap((path) =>
      Object.keys(rules).map((rule) => JSON.stringify([path, rule])),
    )) {
      const before = seen.get(key)
      if (before !== undefined && before !== index) {
        const [path, rule] = JSON.parse(key) as [string, string]
        return `overrides that do not contradict each other: [${before}] and [${index}] both set ${rule} for "${path}"`
      }
      seen.set(key, index)
    }
  return null
}

const TEMPLATE = `one of ${['auto', ...TEMPLATE_NAMES].join(', ')}, or a mapping with \`sections\``
const HEADING = 'a heading of 1 to 120 characters on one line'
const HeadingText = v.pipe(v.string(HEADING), v.regex(/^(?=.*\S)[^\r\n]{1,120}$/, HEADING), v.title('text'))
const TemplateName = oneOf(['auto', ...TEMPLATE_NAMES])

const OwnSection = v.strictObject(
  {
    heading: HeadingText,
    aliases: v.optional(listOf(HeadingText, 'headings'), []),
    section: v.optional(v.nullable(oneOf(SECTION_NAMES)), null),
    required: v.optional(v.boolean('true or false'), true),
    prompt: v.optional(v.pipe(v.string('text'), v.maxLength(2_000, 'at most 2,000 characters')), ''),
  },
  MAPPING,
)

const OwnTemplate = v.strictObject(
  {
    sections: v.pipe(
      v.array(OwnSection, 'a list of sections, each with a `heading`'),
      v.nonEmpty('at least one section'),
      v.check(
        (sections) => repeatedHeading(sections) === null,
        ({ input }) =>
          `each heading once, not ${JSON.stringify(repeatedHeading(input as OwnSections))} twice`,
      ),
    ),
    ordered: v.optional(v.boolean('true or false'), true),
    rules: v.optional(Rules, {}),
  },
  MAPPING,
)

type OwnSections = readonly { readonly heading: string; readonly aliases: readonly string[] }[]

function repeatedHeading(sections: OwnSections): string | null {
  const seen = new Set<string>()
  for (const heading of sections.flatMap((section) => [section.heading, ...section.aliases])) {
    const name = heading.trim().toLowerCase()
    if (seen.has(name)) return heading
    seen.add(name)
  }
  return null
}

const CHECK_SCOPES = ['touched-lines', 'touched-documents', 'all'] as const

const CheckKeys = v.strictObject(
  {
    scope: v.pipe(
      v.optional(oneOf(CHECK_SCOPES), 'touched-lines'),
      v.description(
        'What is judged on a pull request: new documents as a whole and of old ones the lines it touches; all of every document it touches; or every document.',
      ),
    ),
    since: v.pipe(
      v.optional(v.nullable(DateText), null),
      v.description('Incidents before this day are not judged.'),
    ),
    baseline: v.pipe(
      v.optional(v.nullable(FileText), null),
      v.description(
        'A file of findings that are known and are not told again; `check --update-baseline` writes it.',
      ),
    ),
  },
  MAPPING,
)

/** What a document may say about itself in its front matter, under `postmortem-actions`. */
export const DocumentSettingsSchema = v.strictObject({ rules: v.optional(Rules, {}) }, MAPPING)

const span = (by: string | undefined) => v.optional(v.nullable(SpanText), by ?? null)

/** 15 days for the gravest class, 30 for the next: PagerDuty/postmortem-docs, docs/culture/accountability.md. */
const GRAVEST = '15d'
const GRAVE = '30d'

const Due = v.strictObject(
  {
    default: v.pipe(
      span(GRAVE),
      v.description('The time an item gets when nothing else gives it one; null for none.'),
    ),
    priority: v.pipe(
      v.optional(
        v.strictObject(
          {
            P0: span(GRAVEST),
            P1: span(GRAVE),
            P2: span(undefined),
            P3: span(undefined),
            P4: span(undefined),
          },
          MAPPING,
        ),
        {},
      ),
      v.description(
        'The time by the priority an item states. A priority that is not named keeps its default; null for none.',
      ),
    ),
    severity: v.pipe(
      v.optional(
        v.strictObject(
          {
            sev1: span(GRAVEST),
            sev2: span(GRAVE),
            sev3: span(undefined),
            sev4: span(undefined),
            sev5: span(undefined),
          },
          MAPPING,
        ),
        {},
      ),
      v.description(
        'The time by the severity of the incident. A severity that is not named keeps its default; null for none.',
      ),
    ),
  },
  MAPPING,
)

const LABEL_NAMING = 'a label with a *, a mapping of values to labels, or null'
const labelNaming = (values: readonly string[], by: string | null, description: string) =>
  v.pipe(
    v.optional(
      v.nullable(
        v.union(
          [
            LabelPatternText,
            v.strictObject(
              Object.fromEntries(values.map((value) => [value, v.optional(LabelText)])) as Readonly<
                Record<string, v.OptionalSchema<typeof LabelText, undefined>>
              >,
              MAPPING,
            ),
          ],
          LABEL_NAMING,
        ),
      ),
      by,
    ),
    v.description(description),
  )

const LabelNames = v.strictObject(
  {
    kind: labelNaming(
      ['corrective', 'preventative', 'detective', 'process'],
      '*',
      'The kind of the item; null for no such label.',
    ),
    priority: labelNaming(
      ['P0', 'P1', 'P2', 'P3', 'P4'],
      '*',
      'The priority of the item; null for no such label.',
    ),
    severity: labelNaming(
      ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'],
      null,
      'The severity of the incident; null for no such label.',
    ),
  },
  MAPPING,
)

const TYPES = 'the name of an issue type, a mapping of kinds to such names, or null'
const typeName = v.optional(NameText)

const GitHub = v.strictObject(
  {
    milestone: v.pipe(
      v.optional(oneOf(['none', 'postmortem', 'due-month']), 'none'),
      v.description(
        'The milestone of an issue: none, one for each postmortem, or one for each month in which items are due.',
      ),
    ),
    'issue-type': v.pipe(
      v.optional(
        v.nullable(
          v.union(
            [
              NameText,
              v.strictObject(
                {
                  corrective: typeName,
                  preventative: typeName,
                  detective: typeName,
                  process: typeName,
                  default: typeName,
                },
                MAPPING,
              ),
            ],
            TYPES,
          ),
        ),
        null,
      ),
      v.description(
        'The issue type of the organisation: one for all items, or by their kind, `default` for all others.',
      ),
    ),
    'parent-issues': v.pipe(
      v.optional(v.boolean('true or false'), false),
      v.description(
        'One more issue for each postmortem, with the issues of its items as sub-issues and their progress.',
      ),
    ),
    'due-field': v.pipe(
      v.optional(v.nullable(NameText), null),
      v.description(
        'The date field of the organisation that holds the due date, as `Target date`; null for none.',
      ),
    ),
    apps: v.pipe(
      v.optional(listOf(LoginText, 'names of apps'), []),
      v.description(
        'Apps beside GitHub Actions whose issues count as opened by this tool, as `my-app`: where runs with other tokens open issues, too.',
      ),
    ),
    'write-interval': v.pipe(
      v.optional(DurationText, '1s'),
      v.description(
        'The pause between two writes. The environment variable `POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS` goes before it.',
      ),
    ),
  },
  MAPPING,
)

const TITLE = 'a title of 1 to 200 characters on one line'
const ReportKeys = v.strictObject(
  {
    title: v.pipe(
      v.optional(
        v.pipe(v.string(TITLE), v.regex(/^[^\r\n]{1,200}$/, TITLE), v.regex(/\S/, TITLE)),
        'Postmortem action items',
      ),
      v.description('Heading of the report and title of its issue.'),
    ),
    'due-soon': v.pipe(
      v.optional(SpanText, '7d'),
      v.description('Open items due within this time count as due soon.'),
    ),
    labels: v.pipe(
      v.optional(
        v.strictObject(
          {
            overdue: v.optional(v.nullable(LabelText), 'overdue'),
            'due-soon': v.optional(v.nullable(LabelText), 'due-soon'),
          },
          MAPPING,
        ),
        {},
      ),
      v.description(
        'Labels that `report --publish` keeps on open issues that are overdue or due soon; null for none.',
      ),
    ),
    mentions: v.pipe(
      v.optional(v.boolean('true or false'), false),
      v.description('Whether the weekly comment in the report issue mentions the people it asks (`@login`).'),
    ),
    snooze: v.pipe(
      v.optional(v.nullable(LabelText), 'snooze'),
      v.description('A label by which people exempt an issue from the weekly comment; null for none.'),
    ),
    repositories: v.pipe(
      v.optional(RepositoriesList, []),
      v.description('Further repositories that the report tells of, read only; at most 100.'),
    ),
    topic: v.pipe(
      v.optional(v.nullable(TopicText), null),
      v.description(
        'The report tells of the repositories of `organisation` with this topic, too; null for none.',
      ),
    ),
    organisation: v.pipe(
      v.optional(v.nullable(OwnerText), null),
      v.description(
        'The owner of the repositories with the topic; null for the owner of the repository of the issues.',
      ),
    ),
  },
  MAPPING,
)

const Owners = v.pipe(
  v.record(
    v.string(),
    v.union([LoginText, listOf(LoginText, 'logins')], 'a login or a list of logins'),
    'a mapping of owners to logins',
  ),
  v.check((owners) => {
    const names = Object.keys(owners).map((owner) => owner.toLowerCase())
    return new Set(names).size === names.length
  }, 'owners that differ in more than upper and lower case'),
)

const Route = v.pipe(
  v.strictObject(
    {
      owner: v.optional(NameText),
      label: v.optional(LabelText),
      kind: v.optional(oneOf(['corrective', 'preventative', 'detective', 'process'])),
      repository: RepositoryText,
    },
    'a route: owner, label or kind, and repository',
  ),
  v.check(
    ({ owner, label, kind }) => (owner ?? label ?? kind) !== undefined,
    'a route with an owner, a label or a kind',
  ),
  v.title('route'),
)

export const ConfigSchema = v.strictObject(
  {
    paths: v.pipe(
      v.optional(v.pipe(listOf(GlobText, 'globs'), v.nonEmpty('at least one glob')), [
        '**/{postmortem,postmortems,post-mortem,post-mortems,incident,incidents,incident-reports}/**/*.{md,txt}',
      ]),
      v.description(
        'Where the postmortems are, relative to the working folder (in the Action: the root of the repository); upper and lower case are the same.',
      ),
    ),
    ignore: v.pipe(
      v.optional(listOf(GlobText, 'globs'), ['**/template*.{md,txt}']),
      v.description(
        'Files that are no postmortems though `paths` name them. `.git` and `node_modules` are never looked into.',
      ),
    ),
    since: v.pipe(
      v.optional(v.nullable(DateText), null),
      v.description('Incidents before this day are checked and reported on, but open no issues.'),
    ),
    timezone: v.pipe(
      v.optional(TimezoneText, 'UTC'),
      v.description('Decides which day it is, for due dates and the report.'),
    ),
    language: v.pipe(
      v.optional(oneOf(['auto', ...LANGUAGES]), 'auto'),
      v.description('The language of the documents; `auto` recognises it from each text.'),
    ),
    template: v.pipe(
      v.optional(
        v.union([TemplateName, OwnTemplate], ({ input }) =>
          typeof input === 'string' ? choiceOf(input, ['auto', ...TEMPLATE_NAMES]) : TEMPLATE,
        ),
        'auto',
      ),
      v.description(
        'The template that `new` writes from and whose sections documents must have: a name, or the sections of your own. `auto` asks for the sections that every template has, and writes from the first.',
      ),
    ),
    select: v.pipe(
      v.optional(oneOf(['tasks', 'all']), 'tasks'),
      v.description(
        'Which items become issues where a document has a list of tasks and one of improvements: `tasks`, or `all`.',
      ),
    ),
    rules: v.pipe(
      v.optional(Rules, {}),
      v.description(
        'The level of a rule (`off`, `info`, `warning`, `error`), or a list of its level and its options.',
      ),
    ),
    overrides: v.pipe(
      v.optional(Overrides, []),
      v.description(
        'Levels and options of rules for some documents: a list of `paths` and `rules`; the later entry wins.',
      ),
    ),
    check: v.pipe(v.optional(CheckKeys, {}), v.description('What is judged.')),
    due: v.pipe(
      v.optional(Due, {}),
      v.description(
        'By when an item is to be done. The nearest match wins: stated in the item, then by priority, by severity, by default.',
      ),
    ),
    labels: v.pipe(
      v.optional(v.pipe(listOf(LabelText, 'labels'), v.nonEmpty('at least one label')), ['postmortem']),
      v.description(
        'Labels of every issue. The first one is how the issues are found again: choose it once.',
      ),
    ),
    'label-names': v.pipe(
      v.optional(LabelNames, {}),
      v.description(
        'What the labels for kind, priority and severity are called: a name in which `*` stands for the value (`"kind: *"`), or a name for each value.',
      ),
    ),
    owners: v.pipe(
      v.optional(Owners, {}),
      v.description('Who is assigned: an owner as written in the documents (upper or lower case) → logins.'),
    ),
    'on-removed': v.pipe(
      v.optional(oneOf(['close', 'label', 'ignore']), 'close'),
      v.description(
        'What happens to the issue of an item that was taken out of its document: it is closed as not planned, labelled, or left alone.',
      ),
    ),
    routes: v.pipe(
      v.optional(listOf(Route, 'routes'), []),
      v.description(
        'Which items have their issues in another repository: `owner`, `label` or `kind` (several: all of them) and `repository`; the first that fits counts.',
      ),
    ),
    'write-back': v.pipe(
      v.optional(v.boolean('true or false'), false),
      v.description(
        'Whether the Action keeps a pull request that writes the number of its issue behind each item.',
      ),
    ),
    github: v.pipe(v.optional(GitHub, {}), v.description('How GitHub is talked to.')),
    report: v.pipe(v.optional(ReportKeys, {}), v.description('The report.')),
  },
  MAPPING,
)

/** What people type: every key may be left out. */
export type WrittenConfig = v.InferInput<typeof ConfigSchema>
/** The same with every default filled in; spans and dates still as text. */
export type CompleteConfig = v.InferOutput<typeof ConfigSchema>
