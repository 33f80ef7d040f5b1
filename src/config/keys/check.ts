import * as v from 'valibot'
import { DateText, FileText, MAPPING, oneOf } from '../value-types.ts'

const CHECK_SCOPES = ['touched-lines', 'touched-documents', 'all'] as const

/** The mapping under `check`. */
export const CheckKeys = v.strictObject(
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
