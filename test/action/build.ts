import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The folder of a build of the present sources (what `npm run build` puts into `dist`). It lies in the system's temporary
 * folder under a name that is the hash of the sources: one build serves all test processes, a change of the sources
 * makes another, and the committed `dist` is left alone.
 */
export async function builtDist(): Promise<string> {
  const home = join(tmpdir(), `postmortem-actions-build-${hashOfSources()}`)
  const dist = join(home, 'dist')
  if (!existsSync(home)) {
    const fresh = mkdtempSync(`${home}-`)
    await buildInto(join(fresh, 'dist'))
    // What makes Node take the files for ES modules, as the project's own package.json does for its dist.
    writeFileSync(join(fresh, 'package.json'), '{ "type": "module" }\n')
    try {
      renameSync(fresh, home)
    } catch {
      rmSync(fresh, { recursive: true, force: true }) // another test process was faster
    }
  }
  return dist
}

/** Builds the present sources into `folder`, which is made. */
export async function buildInto(folder: string): Promise<void> {
  const { default: config } = await import('../../rolldown.config.ts')
  mkdirSync(folder, { recursive: true })
  await build({
    ...config,
    cwd: PROJECT,
    logLevel: 'silent',
    output: { ...config.output, dir: folder },
  })
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  const sources = ['src', 'scripts/bundle'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|json)$/.test(file))
      .map((file) => join(folder, file)),
  )
  for (const file of [...sources.sort(), 'rolldown.config.ts', 'package-lock.json']) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(PROJECT, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
