import { TEMPLATE_NAMES, type TemplateName } from '../config/template-names.ts'
import { fiveSections } from './five-sections.ts'
import type { Template } from './template.ts'

const TEMPLATES: Readonly<Record<TemplateName, Template>> = { 'five-sections': fiveSections }

/** The template of that name; `auto`, or any other name, stands for the first. */
export function templateOf(name: string): Template {
  const known = TEMPLATE_NAMES.find((one) => one === name) ?? TEMPLATE_NAMES[0]
  return TEMPLATES[known]
}
