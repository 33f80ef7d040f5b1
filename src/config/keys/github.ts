import * as v from 'valibot'
import { DurationText, LoginText, listOf, MAPPING, NameText, oneOf } from '../value-types.ts'

const TYPES = 'the name of an issue type, a mapping of kinds to such names, or null'
const typeName = v.optional(NameText)

/** The mapping under `github`. */
export const GitHub = v.strictObject(
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
