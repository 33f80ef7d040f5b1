import { renderJson } from './render-json.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'
import type { SyncPlan } from './sync-plan.ts'

export const PLAN_FORMATS = ['text', 'json', 'markdown'] as const
export type PlanFormat = (typeof PLAN_FORMATS)[number]

export interface PlanStyle {
  /** Colours of terminals, in `text` only. */
  readonly color?: boolean
}

const RENDERERS: Readonly<Record<PlanFormat, (plan: SyncPlan, style: PlanStyle) => string>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
}

/** The plan in one of the formats of the contract; `markdown` is the preview for pull requests and summaries. */
export function renderPlan(format: PlanFormat, plan: SyncPlan, style: PlanStyle = {}): string {
  return RENDERERS[format](plan, style)
}
