import type { Config } from '../config/config.ts'
import { effectiveRules, parseDocumentSettings, type SettingOrigin } from '../config/rule-settings.ts'
import type { Level } from '../findings/finding.ts'
import { readPostmortems } from '../postmortem/read.ts'
import { RULE_HEADS } from '../rules/registry.ts'
import { plainLine } from '../safe-text/safe-text.ts'

export interface EffectiveRule {
  readonly rule: string
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
  /** `default`, or where it was set. */
  readonly from: string
}

/** What applies to one document. */
export interface EffectiveConfig {
  readonly version: 1
  readonly path: string
  /** The configuration file; null where there is none. */
  readonly config: string | null
  readonly rules: readonly EffectiveRule[]
  /** What is wrong in the document's own settings, which therefore do not hold. */
  readonly problems: readonly string[]
}

/** Every rule with the level and options that hold for a document, and where they come from. */
export function effectiveConfig(
  document: { readonly path: string; readonly text: string },
  config: Config,
  file: string | null,
): EffectiveConfig {
  const { path } = document
  const { rules, problems } = parseDocumentSettings(readPostmortems(document)[0]?.settings)
  const effective = effectiveRules(config, path, rules)
  return {
    version: 1,
    path,
    config: file,
    rules: RULE_HEADS.map(({ id, defaultLevel }) => {
      const set = effective[id]
      return set === undefined
        ? { rule: id, level: defaultLevel, options: {}, from: 'default' }
        : { rule: id, ...set.setting, from: originWords(set.origin, path, file ?? 'the configuration') }
    }),
    problems,
  }
}

function originWords(origin: SettingOrigin, path: string, file: string): string {
  if (origin.kind === 'configuration') return `${file}, rules`
  if (origin.kind === 'front-matter') return `${path}, front matter`
  return `${file}, overrides[${origin.index}] (${origin.paths.join(', ')})`
}

/** As a table for people: rule, level and options, origin. */
export function renderEffectiveConfig({ path, config, rules, problems }: EffectiveConfig): string {
  const rows = rules.map(({ rule, level, options, from }) => [
    rule,
    Object.keys(options).length === 0 ? level : `[${level}, ${JSON.stringify(options)}]`,
    from,
  ])
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return [
    plainLine(path),
    `configuration: ${config === null ? 'none, all defaults' : plainLine(config)}`,
    ...problems.map((problem) => `not in force: ${plainLine(problem)}`),
    '',
    ...rows.map((row) =>
      plainLine(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).trimEnd(),
    ),
    '',
  ].join('\n')
}
