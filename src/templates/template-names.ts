/** The presets; here so that the configuration can know their names without loading them. The first is the default. */
export const TEMPLATE_NAMES = ['five-sections', 'google-sre', 'pagerduty', 'atlassian', 'minimal'] as const
export type TemplateName = (typeof TEMPLATE_NAMES)[number]
