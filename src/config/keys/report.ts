import * as v from 'valibot'
import { LabelText, MAPPING, OwnerText, RepositoriesList, SpanText, TopicText } from '../value-types.ts'

const TITLE = 'a title of 1 to 200 characters on one line'
/** The mapping under `report`. */
export const ReportKeys = v.strictObject(
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
