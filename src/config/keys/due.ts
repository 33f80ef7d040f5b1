import * as v from 'valibot'
import { MAPPING, SpanText } from '../value-types.ts'

const span = (by: string | undefined) => v.optional(v.nullable(SpanText), by ?? null)

/** 15 days for the gravest class, 30 for the next: PagerDuty/postmortem-docs, docs/culture/accountability.md. */
const GRAVEST = '15d'
const GRAVE = '30d'

/** The mapping under `due`. */
export const Due = v.strictObject(
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
