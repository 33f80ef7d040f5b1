const segmenters = new Map<string, Intl.Segmenter>()
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|cf|no|st|dr|mr|mrs|ca|z\.B|p\.ej|bzw|resp)\.\s*$/i
const INITIAL = /(?<![\p{L}\p{N}'’])\p{Lu}\.\s*$/u

/** The sentences of a text, by the rules of its language (Unicode TR 29), not broken behind an abbreviation. */
export function splitSentences(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const before = sentences.at(-1)
    if (before !== undefined && (ABBREVIATION.test(before) || INITIAL.test(before)))
      sentences[sentences.length - 1] = before + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
