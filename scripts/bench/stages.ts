import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultConfig } from '../../src/config/resolve.ts'
import type { DocumentFile } from '../../src/files/document-file.ts'
import { findDocuments } from '../../src/files/find-documents.ts'
import { outlineDocument } from '../../src/postmortem/outline/document.ts'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { checkPostmortem } from '../../src/rules/check.ts'
import { writePostmortems } from '../generate/postmortems.ts'
import { type Bench, table } from './bench.ts'

const DOCUMENTS = 1_000
/** So many of them are read before anything is measured, so that the code is compiled. */
const FIRST = 300

/** Of the processor, in this process: what else the machine does hardly matters. */
export const bench: Bench = {
  title: `where the time of a generated document goes, of ${DOCUMENTS - FIRST} after ${FIRST} others`,
  run: async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'postmortem-actions-bench-'))
    try {
      writePostmortems(cwd, DOCUMENTS)
      const config = defaultConfig()
      const context = { today: '2026-01-01', config, docsUrl: null }
      const { paths: patterns, ignore } = config
      const found = await findDocuments({ cwd, root: cwd, patterns, ignore, explicit: [] })
      const read = new Stage()
      const outline = new Stage()
      const understand = new Stage()
      const judge = new Stage()
      const documents: DocumentFile[] = read.measure(() => [...found])
      for (const document of documents) {
        if (!('text' in document)) continue
        outline.measure(() => outlineDocument(document.text))
        const postmortems = understand.measure((): readonly Postmortem[] => readPostmortems(document))
        judge.measure(() => postmortems.map((postmortem) => checkPostmortem(postmortem, context)))
      }
      const parsed = outline.each()
      return [
        table(
          ['stage', 'ms a document'],
          [
            ['read the file', (read.total / DOCUMENTS).toFixed(2)],
            ['parse it (src/postmortem/outline)', parsed.toFixed(2)],
            ['understand it (sections, facts, items, fields)', (understand.each() - parsed).toFixed(2)],
            ['judge it (src/rules)', judge.each().toFixed(2)],
          ],
        ),
      ]
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  },
}

class Stage {
  private readonly milliseconds: number[] = []

  measure<T>(work: () => T): T {
    const start = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(start)
    this.milliseconds.push((user + system) / 1000)
    return result
  }

  get total(): number {
    return this.milliseconds.reduce((sum, one) => sum + one, 0)
  }

  /** Of those after the first. */
  each(): number {
    const counted = this.milliseconds.slice(FIRST)
    return counted.reduce((sum, one) => sum + one, 0) / counted.length
  }
}
