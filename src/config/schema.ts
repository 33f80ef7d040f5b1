import * as v from 'valibot'
import { LANGUAGES } from '../postmortem/vocabulary/languages.ts'
import { CheckKeys } from './keys/check.ts'
import { Due } from './keys/due.ts'
import { GitHub } from './keys/github.ts'
import { LabelNames } from './keys/label-names.ts'
import { Owners } from './keys/owners.ts'
import { ReportKeys } from './keys/report.ts'
import { Route } from './keys/routes.ts'
import { Overrides, Rules } from './keys/rules.ts'
import { Template } from './keys/template.ts'
import { DateText, GlobText, LabelText, listOf, MAPPING, oneOf, TimezoneText } from './value-types.ts'

// What people may write, with every default. docs/configuration.md and schema/postmortem-actions.schema.json are
// generated from it (`npm run docs`).

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
      v.optional(Template, 'auto'),
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
