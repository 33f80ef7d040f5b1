import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The files of a bundle that are loaded when `entry` is: itself and all it imports statically, in turn. What stands
 * behind `import()` is left out, as long as it is not asked for.
 */
export function loadedFiles(entry: string): readonly string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const specifier of staticImports(readFileSync(file, 'utf8'))) visit(join(dirname(file), specifier))
  }
  visit(entry)
  return [...found]
}

/** Relative specifiers of `import ... from`, `import '...'` and `export ... from` at the top level of a module. */
function staticImports(code: string): readonly string[] {
  const pattern = /^(?:import|export)\b[^'"\n;]*?(?:from\s*)?["'](\.[^"']+)["']/gm
  return [...code.matchAll(pattern)].map((match) => match[1] ?? '')
}
