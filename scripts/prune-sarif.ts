// Makes test/findings/sarif/sarif-schema-2.1.0.json out of the published JSON Schema of SARIF 2.1.0, as a package for tests
// ships it: words for people left out, draft 4 written as ajv takes it. Run it by hand when the version below changes:
//   npx tsx scripts/prune-sarif.ts

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@microsoft/jest-sarif@1.0.0-beta.0'
const SCHEMA = 'lib/schemas/sarif-2.1.0-rtm.5.json'
const TARGET = fileURLToPath(new URL('../test/findings/sarif/sarif-schema-2.1.0.json', import.meta.url))

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const LEFT_OUT: ReadonlySet<string> = new Set(['$schema', 'id', 'title', 'description', 'default'])

/** `names`: the keys are names of properties or definitions, which may be `description` as well. */
function pruned(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((one) => pruned(one))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => names || !LEFT_OUT.has(key))
  return Object.fromEntries(
    kept.map(([key, one]) => [key, pruned(one, !names && (key === 'properties' || key === 'definitions'))]),
  )
}

const folder = mkdtempSync(join(tmpdir(), 'sarif-'))
try {
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...options, PACKAGE], { stdio: ['ignore', 'ignore', 'inherit'] })
  const file = join(folder, 'node_modules', PACKAGE.replace(/@[^@]*$/, ''), SCHEMA)
  const { definitions, ...rest } = pruned(JSON.parse(readFileSync(file, 'utf8'))) as { [key: string]: Json }
  const source = `${PACKAGE}, ${SCHEMA}, MIT, (c) Microsoft Corporation; made by scripts/prune-sarif.ts`
  const lines = Object.entries(definitions as { [key: string]: Json }).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  const head = JSON.stringify({ $comment: source, ...rest }).slice(0, -1)
  mkdirSync(dirname(TARGET), { recursive: true })
  writeFileSync(TARGET, `${head},\n  "definitions": {\n${lines.join(',\n')}\n  }\n}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
