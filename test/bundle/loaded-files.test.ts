import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { loadedFiles } from '../../scripts/bundle/loaded-files.ts'

it('follows static imports of every form, and nothing lazy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-actions-imports-'))
  try {
    mkdirSync(join(folder, 'chunks'))
    const files = {
      'entry.js':
        'import { a } from "./chunks/a.js";\nimport "./chunks/b.js";\nexport { c } from "./chunks/c.js";\nimport fs from "node:fs";\nconst d = await import("./chunks/d.js");\n',
      'chunks/a.js': 'import * as b from "./b.js";\nexport const a = 1;\n',
      'chunks/b.js': 'export {};\n',
      'chunks/c.js': 'export const text = `\n  import "./chunks/d.js"`;\nexport const c = 1;\n',
      'chunks/d.js': 'export {};\n',
    }
    for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code)
    const loaded = loadedFiles(join(folder, 'entry.js')).map((file) => relative(folder, file))
    expect(loaded.toSorted()).toEqual(['chunks/a.js', 'chunks/b.js', 'chunks/c.js', 'entry.js'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
