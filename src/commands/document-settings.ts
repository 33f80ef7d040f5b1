import picomatch from 'picomatch'
import type { Config } from '../config/config.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { recogniseTemplate } from '../templates/recognise.ts'
import { TEMPLATES } from '../templates/registry.ts'

/** One key of the configuration as it applies to a document. */
export interface DocumentSetting {
  readonly key: string
  /** What holds: of `paths` and `ignore` the glob that matches; null where there is none. */
  readonly value: string | null
  /** `default`, or the file and key where it was set. */
  readonly from: string
  /** What comes of it for this document; null where the value says it all. */
  readonly means: string | null
}

/** How a document is found, read and judged, key by key; `written` are the keys that the configuration file sets. */
export function documentSettings(
  postmortem: Postmortem,
  config: Config,
  file: string | null,
  written: readonly string[],
): readonly DocumentSetting[] {
  const { path, incidentDate, language } = postmortem
  const from = (key: string) => (file !== null && written.includes(key) ? `${file}, ${key}` : 'default')
  const found = config.paths.find((glob) => !glob.startsWith('!') && matches(glob, path)) ?? null
  const left = config.ignore.find((glob) => matches(glob, path)) ?? takenAway(config.paths, path)
  const before = (day: string | null) => day !== null && incidentDate !== null && incidentDate < day
  const isStated = config.language !== 'auto' && language !== config.language
  return [
    {
      key: 'paths',
      value: found,
      from: from('paths'),
      means: found === null ? 'checked only where it is named' : null,
    },
    {
      key: 'ignore',
      value: left,
      from: left?.startsWith('!') ? from('paths') : from('ignore'),
      means: left === null ? null : 'checked only where it is named',
    },
    {
      key: 'language',
      value: config.language,
      from: from('language'),
      means:
        config.language === 'auto' || isStated
          ? `${language}, by the ${isStated ? 'front matter' : 'document'}`
          : null,
    },
    {
      key: 'template',
      value: typeof config.template === 'string' ? config.template : config.template.name,
      from: from('template'),
      means:
        config.template === 'auto'
          ? (recogniseTemplate(postmortem, TEMPLATES)?.name ?? 'the document follows none')
          : null,
    },
    { key: 'select', value: config.select, from: from('select'), means: null },
    { key: 'timezone', value: config.timezone, from: from('timezone'), means: null },
    {
      key: 'since',
      value: config.since,
      from: from('since'),
      means: before(config.since) ? `opens no issues: the incident was on ${incidentDate}` : null,
    },
    {
      key: 'check.since',
      value: config.check.since,
      from: from('check.since'),
      means: before(config.check.since) ? `not judged: the incident was on ${incidentDate}` : null,
    },
    { key: 'check.baseline', value: config.check.baseline, from: from('check.baseline'), means: null },
  ]
}

function takenAway(paths: readonly string[], path: string): string | null {
  return paths.find((glob) => glob.startsWith('!') && matches(glob.slice(1), path)) ?? null
}

/** By the same rules as documents are found. */
function matches(glob: string, path: string): boolean {
  return picomatch.isMatch(path, glob, { nocase: true, dot: true })
}
