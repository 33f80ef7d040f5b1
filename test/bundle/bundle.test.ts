import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadedFiles } from '../../scripts/bundle/loaded-files.ts'
import { buildInto, builtDist, PROJECT } from '../action/build.ts'

/** What `docs/decisions/0005-bundling.md` promises of the bundle. */
describe('the bundle', () => {
  let dist = ''
  let files: readonly string[] = []
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8')

  beforeAll(async () => {
    dist = await builtDist()
    files = filesIn(dist)
  })

  it('has both entries, and the command line can be run as a program', () => {
    expect(files).toEqual(expect.arrayContaining(['action.js', 'cli.js', 'LICENSES.txt']))
    expect(read('cli.js').startsWith('#!/usr/bin/env node\n')).toBe(true)
  })

  it('is the same, byte for byte, when built again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'postmortem-actions-rebuild-'))
    try {
      await buildInto(again)
      expect(filesIn(again)).toEqual(files)
      const differing = files.filter((file) => readFileSync(join(again, file), 'utf8') !== read(file))
      expect(differing).toEqual([])
    } finally {
      rmSync(again, { recursive: true, force: true })
    }
  })

  it('has names that do not change with its contents, none by number but where one module is loaded in two ways', () => {
    expect(files.filter((file) => !/^(chunks\/)?[a-z0-9-]+\.js$|^LICENSES\.txt$/.test(file))).toEqual([])
  })

  it('holds no path of the machine it was built on', () => {
    const folders = [PROJECT, tmpdir(), process.env.HOME ?? PROJECT].map((folder) =>
      folder.replace(/\/$/, ''),
    )
    const telling = files.filter((file) => folders.some((folder) => read(file).includes(`${folder}/`)))
    expect(telling).toEqual([])
  })

  it('can be read: names and comments are those of the sources', () => {
    expect(read('action.js')).toContain('function decideWork(')
    expect(read('action.js')).toContain('branch that is not merged promises nothing')
  })

  it('loads at most 900 kB when there is nothing to do', () => {
    const loaded = loadedFiles(join(dist, 'action.js'))
    const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0)
    expect(loaded.map((file) => basename(file))).toContain('toolkit.js')
    expect(bytes).toBeLessThanOrEqual(900_000)
  })

  it.each(['undici', 'octokit', 'markdown', 'yaml', 'temporal', 'chrono', 'postmortem', 'sync'])(
    'does not load %s when there is nothing to do',
    (chunk) => {
      expect(files).toContain(`chunks/${chunk}.js`)
      const loaded = loadedFiles(join(dist, 'action.js')).map((file) => basename(file))
      expect(loaded).not.toContain(`${chunk}.js`)
    },
  )

  it.each(['postmortem', 'markdown', 'chrono', 'rules', 'sync', 'yaml', 'globs'])(
    'does not load %s, which reads documents, for a report that is not published',
    (chunk) => {
      expect(files).toContain(`chunks/${chunk}.js`)
      const loaded = [
        'cli.js',
        'chunks/cli-report.js',
        'chunks/trackers-github-tracker.js',
        'chunks/report.js',
      ]
        .flatMap((entry) => loadedFiles(join(dist, entry)))
        .map((file) => basename(file))
      expect(loaded).not.toContain(`${chunk}.js`)
    },
  )

  it('has undici, for proxies, and nothing of it outside its own chunk', () => {
    const holders = files.filter((file) => /\/\/ .*node_modules\/undici\//.test(read(file)))
    expect(holders).toEqual(['chunks/undici.js'])
    expect(read('chunks/undici.js')).not.toMatch(/\/\/ node_modules\/@actions/)
  })

  it('loads undici lazily only: no file imports it statically', () => {
    const importers = files.filter((file) =>
      /^(import|export) .*from "\.\/(chunks\/)?undici\d*\.js"/m.test(read(file)),
    )
    // The second file is how a module of CommonJS is imported lazily; it holds nothing else.
    expect(importers.filter((file) => !/^chunks\/undici\d*\.js$/.test(file))).toEqual([])
  })

  it('has no HTTP client but fetch and undici', () => {
    const holders = files.filter((file) => read(file).includes('node_modules/@actions/http-client'))
    expect(holders).toEqual([])
  })

  it('names every package it carries, with its licence', () => {
    const licences = read('LICENSES.txt')
    const packages = new Set(
      files.flatMap((file) =>
        [
          ...read(file).matchAll(/^\/\/ (?:#region )?(?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm),
        ].map((match) => match[1] ?? ''),
      ),
    )
    expect(packages.size).toBeGreaterThan(10)
    const missing = [...packages].filter((name) => !licences.includes(`\n${name} `))
    expect(missing).toEqual([])
    expect(licences).not.toContain('undefined')
  })
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
}
