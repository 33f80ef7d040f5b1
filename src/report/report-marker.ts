/** Where the part of the report issue that we write begins and ends; what people write around it is theirs. */
const BEGIN = '<!-- postmortem-actions:report v1 -->'
const END = '<!-- /postmortem-actions:report -->'
/** Later versions keep finding the issue: the number is not looked at. */
const BEGIN_PATTERN = /<!-- postmortem-actions:report v\d+ -->/
const END_PATTERN = /<!-- \/postmortem-actions:report -->/

/** The text of a report issue around our block; line ends as they stand there. */
export interface AroundBlock {
  readonly before: string
  readonly after: string
}

/**
 * What surrounds our block in an issue's body, or null when the body has no block of ours. A block whose end was
 * deleted reaches to the end of the body. Says nothing about who wrote it: look at the issue's `trusted`.
 */
export function readReportMarker(body: string): AroundBlock | null {
  const begin = BEGIN_PATTERN.exec(body)
  if (begin === null) return null
  const rest = body.slice(begin.index + begin[0].length)
  const end = END_PATTERN.exec(rest)
  return {
    before: body.slice(0, begin.index),
    after: end === null ? '' : rest.slice(end.index + end[0].length),
  }
}

/** A body with `content` as our block between what people wrote. */
export function withReportBlock(around: AroundBlock, content: string): string {
  return `${around.before}${BEGIN}\n${content.trimEnd()}\n${END}${around.after}`
}
