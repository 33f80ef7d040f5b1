import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configurationPage, configurationSchema } from './docs/configuration.ts'
import { readmePage } from './docs/readme.ts'

const project = (path: string) => new URL(`../${path}`, import.meta.url)

/** Every generated file, by its path in the repository; `npm run docs` writes them, a test compares them. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const read = (path: string) => readFileSync(project(path), 'utf8')
  return new Map([
    ['schema/postmortem-actions.schema.json', configurationSchema()],
    ['docs/configuration.md', configurationPage()],
    ...(existsSync(project('README.md'))
      ? [['README.md', readmePage(read('README.md'), read('action.yml'))] as const]
      : []),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) {
    writeFileSync(project(path), text)
    process.stdout.write(`${path}\n`)
  }
}
