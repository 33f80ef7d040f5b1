import * as v from 'valibot'
import { choiceOf } from '../../nearest-name.ts'
import { SECTION_NAMES } from '../../postmortem/postmortem.ts'
import { TEMPLATE_NAMES } from '../../templates/template-names.ts'
import { listOf, MAPPING, oneOf } from '../value-types.ts'
import { Rules } from './rules.ts'

const TEMPLATE = `one of ${['auto', ...TEMPLATE_NAMES].join(', ')}, or a mapping with \`sections\``
const HEADING = 'a heading of 1 to 120 characters on one line'
const HeadingText = v.pipe(v.string(HEADING), v.regex(/^(?=.*\S)[^\r\n]{1,120}$/, HEADING), v.title('text'))
const TemplateName = oneOf(['auto', ...TEMPLATE_NAMES])

const OwnSection = v.strictObject(
  {
    heading: HeadingText,
    aliases: v.optional(listOf(HeadingText, 'headings'), []),
    section: v.optional(v.nullable(oneOf(SECTION_NAMES)), null),
    required: v.optional(v.boolean('true or false'), true),
    prompt: v.optional(v.pipe(v.string('text'), v.maxLength(2_000, 'at most 2,000 characters')), ''),
  },
  MAPPING,
)

const OwnTemplate = v.strictObject(
  {
    sections: v.pipe(
      v.array(OwnSection, 'a list of sections, each with a `heading`'),
      v.nonEmpty('at least one section'),
      v.check(
        (sections) => repeatedHeading(sections) === null,
        ({ input }) =>
          `each heading once, not ${JSON.stringify(repeatedHeading(input as OwnSections))} twice`,
      ),
    ),
    ordered: v.optional(v.boolean('true or false'), true),
    rules: v.optional(Rules, {}),
  },
  MAPPING,
)

type OwnSections = readonly { readonly heading: string; readonly aliases: readonly string[] }[]

function repeatedHeading(sections: OwnSections): string | null {
  const seen = new Set<string>()
  for (const heading of sections.flatMap((section) => [section.heading, ...section.aliases])) {
    const name = heading.trim().toLowerCase()
    if (seen.has(name)) return heading
    seen.add(name)
  }
  return null
}

/** The value of `template`. */
export const Template = v.union([TemplateName, OwnTemplate], ({ input }) =>
  typeof input === 'string' ? choiceOf(input, ['auto', ...TEMPLATE_NAMES]) : TEMPLATE,
)
