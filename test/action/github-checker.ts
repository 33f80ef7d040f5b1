import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { PROJECT } from './build.ts'

type LanguageService = typeof import('@actions/languageservice')
type Documents = typeof import('vscode-languageserver-textdocument')

let loaded: Promise<LanguageService & Documents> | undefined

/**
 * What GitHub's own checker of workflow and action files (the one of its editor extension) has to say about a file;
 * `path` tells it which kind it is: `action.yml`, `.github/workflows/x.yml`.
 */
export async function complaints(path: string, content: string): Promise<readonly string[]> {
  loaded ??= load()
  const { TextDocument, validate } = await loaded
  // It remembers what it read by address.
  const document = TextDocument.create(`file:///${randomUUID()}/${path}`, 'yaml', 1, content)
  const found = await validate(document)
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
}

/** The package imports JSON in a way that Node does not take from packages; bundled, it does. */
async function load(): Promise<LanguageService & Documents> {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-actions-checker-'))
  const entry = '\0checker'
  const bundle = await rolldown({
    input: entry,
    cwd: PROJECT,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'checker',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `export { validate } from ${JSON.stringify(join(PROJECT, 'node_modules/@actions/languageservice/dist/index.js'))}
               export { TextDocument } from ${JSON.stringify(join(PROJECT, 'node_modules/vscode-languageserver-textdocument/lib/esm/main.js'))}`
            : null,
      },
    ],
  })
  try {
    const file = join(folder, 'checker.mjs')
    await bundle.write({ file, format: 'esm' })
    return await import(pathToFileURL(file).href)
  } finally {
    await bundle.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
