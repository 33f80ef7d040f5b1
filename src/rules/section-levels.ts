import * as v from 'valibot'
import type { Level } from '../findings/finding.ts'
import { SECTION_NAMES, type SectionName } from '../postmortem/postmortem.ts'
import { SectionOptions } from './rule-options.ts'

/**
 * Impact and resolution are often told inside the summary and the root cause (two of five good documents have no
 * heading for the impact): without a heading of their own they are worth a warning, not a failed check.
 */
const DEFAULT_LEVELS: Readonly<Record<SectionName, Level>> = {
  summary: 'error',
  impact: 'warning',
  timeline: 'error',
  rootCause: 'error',
  resolution: 'warning',
  actionItems: 'error',
}

export type SectionLevels = readonly { readonly name: SectionName; readonly level: Exclude<Level, 'off'> }[]

const known = new WeakMap<Readonly<Record<string, unknown>>, SectionLevels>()

/** The level of every section that is not switched off, from a rule's options (see `SectionOptions`). */
export function sectionLevels(options: Readonly<Record<string, unknown>>): SectionLevels {
  // The same options go with every document.
  const levels = known.get(options) ?? readLevels(options)
  known.set(options, levels)
  return levels
}

function readLevels(options: Readonly<Record<string, unknown>>): SectionLevels {
  const { sections } = v.parse(SectionOptions, options)
  return SECTION_NAMES.flatMap((name) => {
    const level = resolve(sections[name], DEFAULT_LEVELS[name])
    return level === 'off' ? [] : [{ name, level }]
  })
}

function resolve(written: boolean | Level | undefined, fallback: Level): Level {
  if (written === undefined) return fallback
  if (written === false) return 'off'
  return written === true ? 'error' : written
}
