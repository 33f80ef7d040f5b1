import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configurationPage, configurationSchema } from './docs/configuration.ts'

/** Every generated file, by its path in the repository; `npm run docs` writes them, a test compares them. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schema/postmortem-actions.schema.json', configurationSchema()],
    ['docs/configuration.md', configurationPage()],
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text)
    process.stdout.write(`${path}\n`)
  }
}
