import picomatch from 'picomatch'
import type { Config, RuleSetting, RuleSettings } from './config.ts'
import { keyName } from './config-problem.ts'
import { DocumentSettingsSchema } from './keys/rules.ts'
import { resolveRules } from './resolve.ts'
import { checkBySchema } from './schema-problems.ts'

/** What a document's front matter says about rules, and what of it is wrong (then nothing of it holds). */
export interface DocumentSettings {
  readonly rules: RuleSettings
  /** Each a sentence that names the key. */
  readonly problems: readonly string[]
}

const NO_SETTINGS: DocumentSettings = { rules: {}, problems: [] }

/** Reads what stands under `postmortem-actions` in a front matter; `undefined` when nothing does. */
export function parseDocumentSettings(value: unknown): DocumentSettings {
  if (value === undefined) return NO_SETTINGS
  const checked = checkBySchema(DocumentSettingsSchema, value)
  if ('output' in checked) return { rules: resolveRules(checked.output.rules), problems: [] }
  return {
    rules: {},
    problems: checked.problems.map(
      ({ path, message }) => `${keyName(['postmortem-actions', ...path])}: ${message}.`,
    ),
  }
}

/** Where the setting of a rule comes from. */
export type SettingOrigin =
  | { readonly kind: 'configuration' }
  | { readonly kind: 'override'; readonly index: number; readonly paths: readonly string[] }
  | { readonly kind: 'front-matter' }

export interface EffectiveSetting {
  readonly setting: RuleSetting
  readonly origin: SettingOrigin
}

/**
 * The settings of rules that hold for one document, by the rule's id; a rule that is not named keeps its default. The
 * configuration's `rules` come first, then every override whose globs match the path, in their order, then the document's
 * own front matter: the later one wins as a whole, level and options.
 */
export function effectiveRules(
  config: Pick<Config, 'rules' | 'overrides'>,
  path: string,
  own: RuleSettings = {},
): Readonly<Record<string, EffectiveSetting>> {
  const layers: readonly { readonly rules: RuleSettings; readonly origin: SettingOrigin }[] = [
    { rules: config.rules, origin: { kind: 'configuration' } },
    ...config.overrides.flatMap(({ paths, rules }, index) =>
      matches(paths, path) ? [{ rules, origin: { kind: 'override' as const, index, paths } }] : [],
    ),
    { rules: own, origin: { kind: 'front-matter' } },
  ]
  return Object.fromEntries(
    layers.flatMap(({ rules, origin }) =>
      Object.entries(rules).map(([rule, setting]) => [rule, { setting, origin }]),
    ),
  )
}

/** The same without where they come from, as the rules read them. */
export function rulesFor(
  config: Pick<Config, 'rules' | 'overrides'>,
  path: string,
  own: RuleSettings = {},
): RuleSettings {
  if (config.overrides.length === 0 && Object.keys(own).length === 0) return config.rules
  return Object.fromEntries(
    Object.entries(effectiveRules(config, path, own)).map(([rule, { setting }]) => [rule, setting]),
  )
}

/** By the same rules as `paths`: upper and lower case are the same, `!` before a glob takes away. */
function matches(globs: readonly string[], path: string): boolean {
  const options = { nocase: true, dot: true }
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  return picomatch.isMatch(path, wanted, options) && !picomatch.isMatch(path, unwanted, options)
}
