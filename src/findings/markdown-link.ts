import { linkTarget } from '../safe-text/link-target.ts'

/** A link of Markdown with `text` (escaped already); the text alone where there is no address, or none that is safe. */
export function markdownLink(text: string, address: string | null): string {
  // `linkTarget` encodes `#`; the line that a permalink ends with is kept.
  const line = /#L\d+(?:-L\d+)?$/.exec(address ?? '')?.[0] ?? ''
  const target = address === null ? null : linkTarget(address.slice(0, address.length - line.length))
  return target === null ? text : `[${text}](${target}${line})`
}
