import type { Config } from '../config/config.ts'
import { effectiveRules, parseDocumentSettings, type SettingOrigin } from '../config/rule-settings.ts'
import type { Level } from '../findings/finding.ts'
import { readPostmortems } from '../postmortem/read.ts'
import { RULE_HEADS } from '../rules/registry.ts'
import { plainLine } from '../safe-text/safe-text.ts'

import { type DocumentSetting, documentSettings } from './document-settings.ts'
import { readingOptions } from './read-documents.ts'

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
  /** How the document is found, read and judged. */
  readonly settings: readonly DocumentSetting[]
  readonly rules: readonly EffectiveRule[]
  /** What is wrong in the document's own settings, which therefore do not hold. */
  readonly problems: readonly string[]
}

/** Every rule with the level and options that hold for a document, and where they come from. */
export function effectiveConfig(
  document: { readonly path: string; readonly text: string },
  config: Config,
  file: string | null,
  written: readonly string[],
): EffectiveConfig {
  const { path } = document
  const [postmortem] = readPostmortems(document, readingOptions(config))
  const { rules, problems } = parseDocumentSettings(postmortem?.settings)
  const effective = effectiveRules(config, path, rules)
  return {
    version: 1,
    path,
    config: file,
    settings: postmortem === undefined ? [] : documentSettings(postmortem, config, file, written),
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
export function renderEffectiveConfig({ path, config, settings, rules, problems }: EffectiveConfig): string {
  const keys = settings.map(({ key, value, from, means }) => [
    key,
    `${value ?? 'none'}${means === null ? '' : ` (${means})`}`,
    from,
  ])
  const levels = rules.map(({ rule, level, options, from }) => [
    rule,
    Object.keys(options).length === 0 ? level : `[${level}, ${JSON.stringify(options)}]`,
    from,
  ])
  return [
    plainLine(path),
    `configuration: ${config === null ? 'none, all defaults' : plainLine(config)}`,
    ...problems.map((problem) => `not in force: ${plainLine(problem)}`),
    '',
    ...table(keys),
    '',
    ...table(levels),
    '',
  ].join('\n')
}

/** Rows with their columns one below the other; the spaces between them stay. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map(plainLine))
  const widths = [0, 1].map((column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)))
  return shown.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
