import type { RuleDescription } from '../findings/finding.ts'
import { actionItemAssignable } from './action-item-assignable.ts'
import { actionItemDue } from './action-item-due.ts'
import { actionItemDuplicate } from './action-item-duplicate.ts'
import { actionItemOverdue } from './action-item-overdue.ts'
import { actionItemOwner } from './action-item-owner.ts'
import { actionItemPreventive } from './action-item-preventive.ts'
import { actionItemRecurring } from './action-item-recurring.ts'
import { actionItemSingle } from './action-item-single.ts'
import { actionItemVague } from './action-item-vague.ts'
import { actionItemVerb } from './action-item-verb.ts'
import { actionItemsFew } from './action-items-few.ts'
import { actionItemsPresent } from './action-items-present.ts'
import { authorsStated } from './authors-stated.ts'
import { blameless } from './blameless.ts'
import { causeShallow } from './cause-shallow.ts'
import { disableComment } from './disable-comment.ts'
import { duplicateSection } from './duplicate-section.ts'
import { durationStated } from './duration-stated.ts'
import { emptySection } from './empty-section.ts'
import { frontMatter } from './front-matter.ts'
import { impactDuration } from './impact-duration.ts'
import { impactNumbers } from './impact-numbers.ts'
import { impactWho } from './impact-who.ts'
import { incidentDate } from './incident-date.ts'
import { internalLink } from './internal-link.ts'
import { notAPostmortem } from './not-a-postmortem.ts'
import { personalData } from './personal-data.ts'
import { placeholderText } from './placeholder-text.ts'
import { readingLimit } from './reading-limit.ts'
import { requiredSection } from './required-section.ts'
import type { Rule, RuleHead } from './rule.ts'
import { secret } from './secret.ts'
import { sectionName } from './section-name.ts'
import { sectionOrder } from './section-order.ts'
import { severityStated } from './severity-stated.ts'
import { timelineDetection } from './timeline-detection.ts'
import { timelineDuration } from './timeline-duration.ts'
import { timelineOrder } from './timeline-order.ts'
import { timelinePresent } from './timeline-present.ts'
import { timelineResolution } from './timeline-resolution.ts'
import { timelineTimezone } from './timeline-timezone.ts'
import { title } from './title.ts'
import { unreadableDocument } from './unreadable-document.ts'

/** Every rule that speaks of a document that was read; the names stand in `rule-ids.ts` too. */
export const RULES: readonly Rule[] = [
  readingLimit,
  frontMatter,
  notAPostmortem,
  title,
  incidentDate,
  severityStated,
  authorsStated,
  durationStated,
  requiredSection,
  emptySection,
  duplicateSection,
  sectionOrder,
  sectionName,
  timelinePresent,
  timelineOrder,
  timelineDuration,
  timelineDetection,
  timelineResolution,
  timelineTimezone,
  impactWho,
  impactNumbers,
  impactDuration,
  causeShallow,
  blameless,
  actionItemsPresent,
  actionItemOwner,
  actionItemAssignable,
  actionItemDue,
  actionItemOverdue,
  actionItemVerb,
  actionItemVague,
  actionItemSingle,
  actionItemDuplicate,
  actionItemRecurring,
  actionItemPreventive,
  actionItemsFew,
  placeholderText,
  secret,
  personalData,
  internalLink,
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
