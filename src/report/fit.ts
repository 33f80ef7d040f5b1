/** A part of a Markdown report that can lose rows, or be left out, when there is no room for it. */
export interface Section {
  /** Heading and whatever comes before the rows, line ends included. */
  readonly lead: string
  /** Each with its line end; the most important first. */
  readonly rows: readonly string[]
  /** What one row is, in the plural: `overdue items`. */
  readonly noun: string
  /** Who gets room first: the lower number. The order of display is the order in the list. */
  readonly rank: number
}

/**
 * Lead and sections as one text of at most `maxCharacters` (UTF-16 units: never fewer than what GitHub counts). Where
 * that is too little, rows go from the end of the least important sections upwards, and a last line says what is
 * missing, and in the words of `elsewhere` where it is. The lead and that line are never cut.
 */
export function fitSections(
  lead: string,
  sections: readonly Section[],
  maxCharacters: number,
  elsewhere: string,
): string {
  const whole = [lead, ...sections.map(wholeText)].join('\n')
  if (whole.length <= maxCharacters) return whole

  const kept = sections.map(() => 0)
  const longestNote = noteOf(
    sections.map(({ rows, noun }) => `${rows.length} of ${rows.length} ${noun}`),
    elsewhere,
  )
  let room = maxCharacters - lead.length - longestNote.length - 2
  const byRank = sections.map((section, index) => ({ section, index })).sort(compareRank)
  for (const { section, index } of byRank) {
    const count = rowsWithin(section, room)
    if (count === 0) continue
    kept[index] = count
    room -= textOf(section, count).length + 1
  }
  const shown = sections.flatMap((section, index) => {
    const count = kept[index] ?? 0
    return count > 0 ? [textOf(section, count)] : []
  })
  return [lead, ...shown, missingNote(sections, kept, elsewhere)].join('\n')
}

function compareRank(a: { section: Section; index: number }, b: { section: Section; index: number }): number {
  return a.section.rank - b.section.rank || a.index - b.index
}

function wholeText(section: Section): string {
  return textOf(section, section.rows.length)
}

function textOf(section: Section, count: number): string {
  return section.lead + section.rows.slice(0, count).join('')
}

function rowsWithin(section: Section, room: number): number {
  let left = room - section.lead.length - 1
  let count = 0
  for (const row of section.rows) {
    left -= row.length
    if (left < 0) break
    count += 1
  }
  return count
}

function missingNote(sections: readonly Section[], kept: readonly number[], elsewhere: string): string {
  return noteOf(
    sections.flatMap(({ rows, noun }, index) => {
      const left = rows.length - (kept[index] ?? 0)
      if (left === 0) return []
      return [left === rows.length ? `all ${left} ${noun}` : `${left} of ${rows.length} ${noun}`]
    }),
    elsewhere,
  )
}

function noteOf(missing: readonly string[], elsewhere: string): string {
  return `Left out for size: ${missing.join(', ')}. ${elsewhere}\n`
}
