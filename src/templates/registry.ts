import { atlassian } from './atlassian.ts'
import { fiveSections } from './five-sections.ts'
import { googleSre } from './google-sre.ts'
import { minimal } from './minimal.ts'
import { pagerDuty } from './pagerduty.ts'
import type { Template } from './template.ts'
import type { TemplateName } from './template-names.ts'

const PRESETS: Readonly<Record<TemplateName, Template>> = {
  'five-sections': fiveSections,
  'google-sre': googleSre,
  pagerduty: pagerDuty,
  atlassian,
  minimal,
}

/** In the order in which they are offered. */
export const TEMPLATES: readonly Template[] = Object.values(PRESETS)

/** What the configuration says under `template`: `auto`, a preset's name, or a template of the team's own. */
export type TemplateSetting = 'auto' | TemplateName | Template

/** The template to write by; `auto` stands for the first. */
export function templateToWrite(setting: TemplateSetting): Template {
  return chosenTemplate(setting) ?? fiveSections
}

/** The template that was chosen; null for `auto`. */
export function chosenTemplate(setting: TemplateSetting): Template | null {
  if (setting === 'auto') return null
  return typeof setting === 'string' ? PRESETS[setting] : setting
}
