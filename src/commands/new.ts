import type { CalendarDate } from '../calendar/date.ts'
import type { Config } from '../config/config.ts'
import { plainLine } from '../safe-text/safe-text.ts'
import { templateToWrite } from '../templates/registry.ts'
import { writeTemplate } from '../templates/template.ts'

export interface NewPostmortemInput {
  /** As typed. */
  readonly title: string
  readonly today: CalendarDate
  readonly config: Pick<Config, 'template' | 'paths'>
}

export interface NewPostmortem {
  /** `2024-05-15-checkout-was-slow.md` */
  readonly fileName: string
  readonly text: string
}

const SLUG_AT_MOST = 60

/** A postmortem to be filled in. Pure. */
export function newPostmortem({ title, today, config }: NewPostmortemInput): NewPostmortem {
  const text = writeTemplate(templateToWrite(config.template), { title: plainLine(title), date: today })
  return { fileName: `${today}-${slug(title)}.md`, text }
}

/** Letters and digits of any script in lower case, accents of Latin ones taken off, everything else a hyphen. */
function slug(title: string): string {
  const words = plainLine(title)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
  const short = Array.from(words).slice(0, SLUG_AT_MOST).join('')
  return short.replace(/^-+|-+$/g, '') || 'postmortem'
}

/**
 * The folder a glob's files lie in, as far as it is certain: `docs/postmortems` for `docs/postmortems/**` + `/*.md`; null
 * when it begins with a wildcard.
 */
export function folderOfGlob(glob: string): string | null {
  const segments = glob.split('/').slice(0, -1)
  const wildcard = segments.findIndex((segment) => /[*?[\]{}()!+@]/.test(segment))
  const fixed = wildcard < 0 ? segments : segments.slice(0, wildcard)
  return fixed.filter((segment) => segment !== '.').join('/') || null
}
