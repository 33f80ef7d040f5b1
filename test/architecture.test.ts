import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** The rooms from the ground up; a room may import from itself and from rooms on lower floors (docs/architecture.md). */
const FLOORS: readonly (readonly string[])[] = [
  ['calendar', 'errors.ts', 'nearest-name.ts', 'safe-text', 'version.ts'],
  ['network'],
  ['postmortem', 'trackers'],
  ['findings', 'templates'],
  ['rules'],
  ['config'],
  ['policy', 'files'],
  ['fixes'],
  ['sync'],
  ['report'],
  ['commands'],
  ['action', 'cli'],
  ['action.ts', 'cli.ts'],
]

/** Types may be imported from one floor up where the lower room defines what it needs of the upper one's data. */
const TYPE_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  rules: ['config'],
}

const ONLY_IN: readonly { module: RegExp; files: RegExp }[] = [
  { module: /^@actions\//, files: /^(action\.ts|action\/)/ },
  { module: /^@octokit\//, files: /^trackers\/github\// },
  { module: /^(bottleneck|undici$)/, files: /^(network|trackers\/github)\// },
  {
    module: /^node:(fs|child_process|os|process)/,
    files: /^(action\.ts|action\/|cli\.ts|cli\/|files\/|trackers\/(github|directory))/,
  },
]

interface Import {
  readonly file: string
  readonly module: string
  readonly isType: boolean
}

function imports(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8')
  const found: Import[] = []
  for (const match of text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm,
  )) {
    found.push({ file, module: match[2] ?? match[3] ?? '', isType: match[1] !== undefined })
  }
  return found
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
const all = files.flatMap(imports)
const roomOf = (file: string): string => file.split('/')[0] ?? file
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room))

describe('architecture', () => {
  it('knows every room of the house', () => {
    expect(files.map(roomOf).filter((room) => floorOf(room) < 0)).toEqual([])
  })

  it('lets imports run one way only: downwards', () => {
    const upward = all.flatMap(({ file, module, isType }) => {
      if (!module.startsWith('.')) return []
      const target = roomOf(relative(source, join(source, dirname(file), module)).replaceAll('\\', '/'))
      const from = roomOf(file)
      if (from === target || floorOf(from) > floorOf(target)) return []
      if (isType && TYPE_IMPORTS[from]?.includes(target)) return []
      return [`${file} imports ${module}`]
    })
    expect(upward).toEqual([])
  })

  it('has no circle of files', () => {
    const edges = new Map<string, string[]>()
    for (const { file, module, isType } of all) {
      if (!module.startsWith('.') || isType) continue
      const target = relative(source, join(source, dirname(file), module)).replaceAll('\\', '/')
      edges.set(file, [...(edges.get(file) ?? []), target])
    }
    expect(findCircle(files, edges)).toEqual([])
  })

  it('keeps the edges at the edge: the toolkit, Octokit, files and processes', () => {
    const strays = all
      .filter(({ module }) => !module.startsWith('.'))
      .filter(({ file, module }) =>
        ONLY_IN.some((rule) => rule.module.test(module) && !rule.files.test(file)),
      )
      .map(({ file, module }) => `${file} imports ${module}`)
    expect(strays).toEqual([])
  })

  it('keeps clock and environment out of the pure rooms', () => {
    const pure = files.filter((file) =>
      /^(calendar|postmortem|findings|rules|config|policy|fixes|sync|report|safe-text|commands)\//.test(file),
    )
    const impure = pure.filter((file) =>
      /\bprocess\.|\bDate\.now\(|new Date\(\)|Temporal\.Now|\bMath\.random\(|\bconsole\./.test(
        readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    )
    expect(impure).toEqual([])
  })

  it('names concepts, not drawers', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(file))).toEqual(
      [],
    )
  })
})

function findCircle(
  nodes: readonly string[],
  edges: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const done = new Set<string>()
  const visit = (node: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node]
    if (done.has(node)) return []
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next, [...trail, node])
      if (circle.length > 0) return circle
    }
    done.add(node)
    return []
  }
  for (const node of nodes) {
    const circle = visit(node, [])
    if (circle.length > 0) return circle
  }
  return []
}
