import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface RealDocument {
  readonly name: string
  readonly text: string
}

const project = fileURLToPath(new URL('../..', import.meta.url))

/** The documents this project writes itself: fixtures and examples. */
export const ownDocuments: readonly RealDocument[] = [
  ...documentsBelow(join(project, 'test/postmortem/fixtures')),
  ...documentsBelow(join(project, 'examples/postmortems')),
]

/** Documents of others, beside this repository and no part of it; none where they are absent. */
export const corpusDocuments: readonly RealDocument[] = documentsBelow(join(project, '../shared/corpus'))

function documentsBelow(folder: string): RealDocument[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|txt)$/.test(name) && !/^[A-Z]+\.md$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
