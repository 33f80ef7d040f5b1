import { markdownText } from '../../safe-text/safe-text.ts'
import { clipStart } from '../clip.ts'
import type { Section } from '../fit.ts'
import type { Report } from '../report.ts'
import { row } from './row.ts'

const PATH_AT_MOST = 120
const BAR = 10

/** How far each postmortem with open items has come; one whose items are all decided is done with. */
export function postmortemsSection({ measures }: Report, rank: number): readonly Section[] {
  const unfinished = measures.postmortems.filter(({ open }) => open > 0)
  if (unfinished.length === 0) return []
  return [
    {
      lead: `### Progress\n\n${row(['Postmortem', 'Severity', 'Done', 'Progress', 'Overdue'])}\n| --- | --- | ---: | --- | ---: |\n`,
      rows: unfinished.map(({ repository, postmortem, severity, items, done, notPlanned, overdue }) => {
        const wanted = items - notPlanned
        return `${row([
          (repository === undefined ? '' : `${markdownText(repository)}: `) +
            markdownText(clipStart(postmortem, PATH_AT_MOST)),
          severity === null ? '—' : markdownText(severity),
          `${done} of ${wanted}`,
          progressBar(done, wanted),
          overdue,
        ])}\n`
      }),
      noun: 'postmortems with open items',
      rank,
    },
  ]
}

/** Ten blocks; the last one is filled only when all is done, the first one as soon as anything is. */
function progressBar(done: number, all: number): string {
  const share = all === 0 ? 1 : done / all
  const filled = share === 1 ? BAR : share === 0 ? 0 : Math.min(BAR - 1, Math.max(1, Math.round(share * BAR)))
  return '█'.repeat(filled) + '░'.repeat(BAR - filled)
}
