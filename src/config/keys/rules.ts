import * as v from 'valibot'
import { SEVERITIES } from '../../findings/finding.ts'
import { RULE_IDS, type RuleId } from '../../rules/rule-ids.ts'
import { ruleOptionsSchema } from '../../rules/rule-options.ts'
import { GlobText, listOf, MAPPING, oneOf } from '../value-types.ts'

const RULE_SETTING = 'one of off, info, warning, error, or a list of one of these and the options of the rule'

const LevelName = oneOf(['off', ...SEVERITIES])

function ruleSetting(rule: RuleId) {
  return v.union(
    [LevelName, v.strictTuple([LevelName]), v.strictTuple([LevelName, ruleOptionsSchema(rule)])],
    RULE_SETTING,
  )
}

/** The mapping under `rules`. */
export const Rules = v.strictObject(
  Object.fromEntries(RULE_IDS.map((rule) => [rule, v.optional(ruleSetting(rule))])) as Readonly<
    Record<RuleId, v.OptionalSchema<ReturnType<typeof ruleSetting>, undefined>>
  >,
  MAPPING,
)

/** The list under `overrides`. */
export const Overrides = v.pipe(
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

/** What a document may say about itself in its front matter, under `postmortem-actions`. */
export const DocumentSettingsSchema = v.strictObject({ rules: v.optional(Rules, {}) }, MAPPING)
