import type { Postmortem, SectionName } from '../postmortem/postmortem.ts'
import { normaliseHeading } from '../postmortem/vocabulary/normalise.ts'
import { isPhrase } from '../postmortem/vocabulary/phrase-list.ts'
import { vocabulariesFor } from '../postmortem/vocabulary/vocabularies.ts'
import { bindTemplate } from '../templates/bind.ts'
import { recogniseTemplate } from '../templates/recognise.ts'
import { chosenTemplate, TEMPLATES, type TemplateSetting } from '../templates/registry.ts'
import type { Template } from '../templates/template.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

/**
 * What nearly all templates share. Impact and timeline stand at many places, and how it was ended is often told before why
 * it happened.
 */
const COMMON_ORDERS: readonly (readonly SectionName[])[] = [
  ['summary', 'rootCause', 'actionItems'],
  ['summary', 'resolution', 'actionItems'],
]

const DISTINCT_TEMPLATES = TEMPLATES.filter(({ sections }) =>
  sections.some(({ section }) => section === null),
)

interface Part {
  readonly heading: string
  readonly line: number
}

interface Inversion {
  /** Stands first, though it is read second. */
  readonly upper: Part
  readonly lower: Part
}

export const sectionOrder: Rule = {
  id: 'section-order',
  group: 'structure',
  summary: 'The sections stand in the order in which they are read.',
  defaultLevel: 'warning',
  *check(postmortem, { config }) {
    if (!postmortem.isPostmortem) return
    const [inversion] = ordersFor(postmortem, config.template).flatMap(worstInversion)
    if (inversion === undefined) return
    const { upper, lower } = inversion
    // Nobody has asked for this order.
    const isOnlyUsual =
      chosenTemplate(config.template) === null && config.rules[sectionOrder.id] === undefined
    yield {
      place: { line: upper.line },
      ...(isOnlyUsual ? { level: 'info' as const } : {}),
      message: `${quote(upper.heading)} stands above ${quote(lower.heading)} (line ${lower.line}), and is looked for below it.`,
      expected: `Move ${quote(upper.heading)} below ${quote(lower.heading)}.`,
    }
  },
}

/** The parts that are there, in the orders in which they should stand. */
function ordersFor(postmortem: Postmortem, setting: TemplateSetting): readonly (readonly Part[])[] {
  const template = chosenTemplate(setting) ?? distinctTemplate(postmortem)
  if (template === null) return COMMON_ORDERS.map((order) => knownParts(postmortem, order))
  if (!template.isOrdered) return []
  const headings = new Map(postmortem.headings.map(({ line, text }) => [line, text]))
  return [
    bindTemplate(template, postmortem).flatMap(({ line }) => {
      const heading = line === null ? undefined : headings.get(line)
      return line === null || heading === undefined ? [] : [{ line, heading }]
    }),
  ]
}

/** A template of headings that every postmortem has cannot be told from a document that follows none. */
function distinctTemplate(postmortem: Postmortem): Template | null {
  return recogniseTemplate(postmortem, DISTINCT_TEMPLATES)
}

/** Only headings that are the name of their section in so many words: what stands for one may stand anywhere. */
function knownParts({ headings, language }: Postmortem, order: readonly SectionName[]): readonly Part[] {
  const vocabularies = vocabulariesFor(language)
  return order.flatMap((name) => {
    const found = headings.find(
      ({ section, text }) =>
        section === name &&
        vocabularies.some(({ sections }) => isPhrase(normaliseHeading(text), sections[name].names)),
    )
    return found === undefined ? [] : [{ line: found.line, heading: found.text }]
  })
}

/** Of the parts that stand at a wrong place the one most others disagree with, and the nearest of these. */
function worstInversion(parts: readonly Part[]): readonly Inversion[] {
  const inverted = parts.flatMap((upper, index) =>
    parts
      .slice(0, index)
      .flatMap((lower) => (lower.line > upper.line ? [{ upper, lower }] : []))
      .reverse(),
  )
  const weightOf = (part: Part): number =>
    inverted.filter(({ upper, lower }) => upper === part || lower === part).length
  const weights = new Map(parts.map((part) => [part, weightOf(part)]))
  const heaviest = Math.max(...inverted.map(({ upper }) => weights.get(upper) ?? 0))
  return inverted.filter(({ upper }) => weights.get(upper) === heaviest).slice(0, 1)
}
