import * as v from 'valibot'
import { LabelPatternText, LabelText, MAPPING } from '../value-types.ts'

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

/** The mapping under `label-names`. */
export const LabelNames = v.strictObject(
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
