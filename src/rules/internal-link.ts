import * as v from 'valibot'
import { isAmongHosts } from './hosts.ts'
import { proseLines } from './prose.ts'
import type { Rule } from './rule.ts'
import { InternalLinkOptions } from './rule-options.ts'
import { quote } from './wording.ts'

const LONGEST_LINE = 20_000
const ADDRESS = /\bhttps?:\/\/(?:[^\s/@<>()"'`\][]{1,100}@)?([\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?![\w-])/gi
/** RFC 1918 and 6598, loopback, link-local (RFC 3927). */
const PRIVATE_ADDRESS =
  /^(?:10|127)(?:\.\d{1,3}){3}$|^(?:192\.168|169\.254)(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}$|^\[(?:::1|f[cd][\da-f]{2}:.*|fe80:.*)\]$/i
/** Endings that no public name has (RFC 6761, RFC 6762 appendix G, ICANN's `.internal`), and names without an ending. */
const PRIVATE_NAME =
  /^(?:[^.]+|(?:.+\.)?(?:internal|intranet|local|localdomain|localhost|lan|corp|home|private|home\.arpa|svc\.cluster\.local))$/i

/** Off by default: who reads a postmortem, and what they may reach, the document does not tell. */
export const internalLink: Rule = {
  id: 'internal-link',
  group: 'hygiene',
  summary: 'Every link leads where all readers may go.',
  defaultLevel: 'off',
  perDocument: true,
  *check({ lines }, { options }) {
    const { allow, deny } = v.parse(InternalLinkOptions, options)
    for (const { line, text } of proseLines(lines)) {
      if (!text.includes('://')) continue
      for (const match of text.slice(0, LONGEST_LINE).matchAll(ADDRESS)) {
        const host = match[1] ?? ''
        if (isAmongHosts(host, allow) || !(isInternal(host) || isAmongHosts(host, deny))) continue
        const start = match.index + match[0].lastIndexOf(host)
        yield {
          place: { line, column: start + 1, endLine: line, endColumn: start + host.length + 1 },
          message: `Not every reader may reach ${quote(host)}.`,
          expected:
            'Show here what is to be seen there (a figure, a screenshot), or link to a place that all readers may reach.',
        }
      }
    }
  },
}

function isInternal(host: string): boolean {
  return PRIVATE_ADDRESS.test(host) || PRIVATE_NAME.test(host)
}
