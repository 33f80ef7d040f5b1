import type { RuleDescription } from '../findings/finding.ts'
import { actionItemDue } from './action-item-due.ts'
import { actionItemOwner } from './action-item-owner.ts'
import { actionItemsPresent } from './action-items-present.ts'
import { disableComment } from './disable-comment.ts'
import { emptySection } from './empty-section.ts'
import { frontMatter } from './front-matter.ts'
import { notAPostmortem } from './not-a-postmortem.ts'
import { placeholderText } from './placeholder-text.ts'
import { readingLimit } from './reading-limit.ts'
import { requiredSection } from './required-section.ts'
import type { Rule, RuleHead } from './rule.ts'
import { timelineOrder } from './timeline-order.ts'
import { timelinePresent } from './timeline-present.ts'
import { unreadableDocument } from './unreadable-document.ts'

/** Every rule that speaks of a document that was read; the names stand in `rule-ids.ts` too. */
export const RULES: readonly Rule[] = [
  readingLimit,
  frontMatter,
  notAPostmortem,
  requiredSection,
  emptySection,
  timelinePresent,
  timelineOrder,
  actionItemsPresent,
  actionItemOwner,
  actionItemDue,
  placeholderText,
]

/** Every rule there is, also those that speak of files which could not be read and of comments that switch rules off. */
export const RULE_HEADS: readonly RuleHead[] = [unreadableDocument, ...RULES, disableComment]

/** The address of a rule's page; `docsUrl` is that of the folder `docs` (null: there is none). */
export function ruleUrl(rule: string, docsUrl: string | null): string | null {
  return docsUrl === null ? null : `${docsUrl.replace(/\/+$/, '')}/rules/${rule}.md`
}

/** The rules as lists of rules show them. */
export function describeRules(docsUrl: string | null): readonly RuleDescription[] {
  return RULE_HEADS.map(({ id, summary, defaultLevel }) => ({
    id,
    summary,
    defaultLevel,
    url: ruleUrl(id, docsUrl),
  }))
}
