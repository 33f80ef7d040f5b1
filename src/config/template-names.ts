/** The presets of `src/templates`; here so that the configuration can know their names without loading them. */
export const TEMPLATE_NAMES = ['five-sections'] as const
export type TemplateName = (typeof TEMPLATE_NAMES)[number]
