// Makes test/github/graphql/github-schema.graphql out of GitHub's published GraphQL schema: the types and fields this
// project asks for, with all of their arguments. Run it by hand when a field or the version below changes:
//   npx tsx scripts/prune-graphql.ts
// The schema is a package of 7 MB; it is installed into a temporary folder and removed again.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildASTSchema, type DefinitionNode, Kind, parse, print, type TypeNode, visit } from 'graphql'

const PACKAGE = '@octokit/graphql-schema@15.26.1'
const TARGET = fileURLToPath(new URL('../test/github/graphql/github-schema.graphql', import.meta.url))

/** Types and the fields kept of them. What is given to arguments is kept whole. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ['repository', 'viewer'],
  Mutation: ['createLabel', 'pinIssue', 'unpinIssue'],
  User: ['login'],
  Repository: ['discussions', 'id', 'issue', 'issueOrPullRequest', 'issues', 'label', 'pullRequests'],
  IssueConnection: ['totalCount'],
  PullRequestConnection: ['nodes', 'totalCount'],
  DiscussionConnection: ['nodes', 'totalCount'],
  LabelConnection: ['nodes', 'totalCount'],
  IssueTimelineItemsConnection: ['nodes'],
  Issue: [
    'closedByPullRequestsReferences',
    'id',
    'isPinned',
    'labels',
    'number',
    'timelineItems',
    'updatedAt',
  ],
  PullRequest: ['number', 'state'],
  Discussion: ['number'],
  Label: ['name'],
  ClosedEvent: ['closer'],
  Commit: ['oid'],
  ProjectV2: ['number'],
  CreateLabelPayload: ['label'],
  PinIssuePayload: ['issue'],
  UnpinIssuePayload: ['issue'],
}

const BUILT_IN: ReadonlySet<string> = new Set(['Boolean', 'Float', 'ID', 'Int', 'String'])

function prune(schema: string): string {
  const all = new Map<string, DefinitionNode>()
  for (const definition of parse(schema, { noLocation: true }).definitions) {
    if ('name' in definition && definition.name !== undefined) all.set(definition.name.value, definition)
  }
  const kept = new Map<string, DefinitionNode>()
  const waiting = ['Query', 'Mutation']
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (kept.has(name) || BUILT_IN.has(name)) continue
    const pruned = pruneType(name, all.get(name))
    kept.set(name, pruned)
    waiting.push(...typesIn(pruned))
  }
  const unused = Object.keys(FIELDS).filter((name) => !kept.has(name))
  if (unused.length > 0) throw new Error(`nothing leads to ${unused.join(', ')}`)
  const definitions = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition)
  const document = { kind: Kind.DOCUMENT, definitions } as const
  buildASTSchema(document)
  return print(document)
}

/** Without descriptions, interfaces, directives, and the fields nobody asks for. */
function pruneType(name: string, found: DefinitionNode | undefined): DefinitionNode {
  if (found === undefined) throw new Error(`GitHub's schema has no ${name}`)
  const definition = visit(found, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE) return null
      return 'description' in node ? { ...node, description: undefined } : undefined
    },
  }) as DefinitionNode
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
    return { ...definition, types: (definition.types ?? []).filter((type) => type.name.value in FIELDS) }
  }
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition
  const wanted = FIELDS[name]
  if (wanted === undefined) throw new Error(`no fields of ${name} are named`)
  const fields = (definition.fields ?? []).filter((field) => wanted.includes(field.name.value))
  const missing = wanted.filter((field) => !fields.some((one) => one.name.value === field))
  if (missing.length > 0) throw new Error(`${name} has no ${missing.join(', ')}`)
  return { ...definition, interfaces: [], fields }
}

function typesIn(definition: DefinitionNode): string[] {
  const names: string[] = []
  const note = (type: TypeNode): void => {
    if (type.kind === Kind.NAMED_TYPE) names.push(type.name.value)
    else note(type.type)
  }
  visit(definition, { NamedType: (node) => note(node) })
  return names
}

const folder = mkdtempSync(join(tmpdir(), 'graphql-'))
try {
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const file = join(folder, 'node_modules/@octokit/graphql-schema/schema.graphql')
  const source = `# ${PACKAGE}, MIT, (c) GitHub, Inc.; made by scripts/prune-graphql.ts\n\n`
  writeFileSync(TARGET, `${source}${prune(readFileSync(file, 'utf8'))}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
