import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/** Packages that name their licence neither in package.json nor in a file of its own: where they do. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = { format: 'MIT, as its readme says' }

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly texts: readonly string[]
}

/**
 * Adds `fileName` to the output: name, version, licence and licence text of every package from which the bundle
 * carries code, sorted by name. The same packages give the same bytes. A package without a licence fails the build.
 */
export function licences(fileName: string): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const folders = new Set<string>()
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const [id, module] of Object.entries(output.modules)) {
          const folder = module.renderedLength > 0 ? packageFolder(id) : null
          if (folder !== null) folders.add(folder)
        }
      }
      const packages = [...folders].map(readPackage)
      this.emitFile({ type: 'asset', fileName, source: render(packages) })
    },
  }
}

/** The folder of the package that a module of `node_modules` belongs to; null for our own modules. */
function packageFolder(id: string): string | null {
  if (!id.includes('/node_modules/')) return null
  for (let folder = dirname(id); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    // Packages may hold nested package.json files that only state a module type.
    if (existsSync(manifest) && typeof JSON.parse(readFileSync(manifest, 'utf8')).version === 'string')
      return folder
  }
  return null
}

function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  const { name, version } = manifest
  const license = manifest.license ?? NAMED_ELSEWHERE[name]
  if (license === undefined) throw new Error(`${name} ${version} names no licence: look it up`)
  return { name, version, license, texts }
}

function render(packages: readonly Package[]): string {
  const sorted = packages.toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
  const parts = sorted.map(({ name, version, license, texts }) =>
    [`${name} ${version} (${license})`, ...texts].join('\n\n'),
  )
  const head = 'This folder carries code of the packages below, each under its own licence.'
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
