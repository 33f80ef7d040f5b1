// Makes test/github/openapi/github-api.json out of GitHub's OpenAPI description: the operations this project calls and
// the schemas they need, as JSON Schema that ajv takes. Run it by hand when an operation or the version below changes:
//   npx tsx scripts/prune-openapi.ts
// The description is a package of more than 400 MB; it is installed into a temporary folder and removed again.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@octokit/openapi@23.0.2'
const TARGET = fileURLToPath(new URL('../test/github/openapi/github-api.json', import.meta.url))

const OPERATIONS = [
  'GET /user',
  'GET /orgs/{org}/issue-fields',
  'GET /orgs/{org}/repos',
  'GET /users/{username}/repos',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/issue-types',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
  'GET /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/milestones',
  'POST /repos/{owner}/{repo}/milestones',
  'GET /repos/{owner}/{repo}/assignees/{assignee}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
] as const

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

function objectAt(value: Json | undefined, ...path: readonly string[]): JsonObject {
  let found: Json | undefined = value
  for (const key of path) found = isObject(found) ? found[key] : undefined
  return isObject(found) ? found : {}
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Words for people and extensions, which weigh nine tenths and check nothing. */
const LEFT_OUT = /^(description|examples?|externalDocs|deprecated|title|default|discriminator|xml|x-.*)$/

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes the type `null`, references point into our `definitions`. */
function toJsonSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(toJsonSchema)
  if (!isObject(schema)) return schema
  if (typeof schema.$ref === 'string') return { $ref: ourReference(schema.$ref) }
  const { nullable, ...rest } = schema
  const converted: JsonObject = {}
  for (const [key, value] of Object.entries(rest)) {
    if (LEFT_OUT.test(key)) continue
    converted[key] = key === 'properties' ? toProperties(value) : toJsonSchema(value)
  }
  return nullable === true ? toNullable(converted) : converted
}

/** Names of properties, unlike keywords, may be `description` or `title`. */
function toProperties(properties: Json): Json {
  return Object.fromEntries(
    Object.entries(objectAt(properties)).map(([key, value]) => [key, toJsonSchema(value)]),
  )
}

function toNullable(schema: JsonObject): Json {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const values = Array.isArray(schema.enum) ? { enum: [...new Set([...schema.enum, null])] } : {}
  return { ...schema, ...values, type: [schema.type, 'null'] }
}

function ourReference(reference: string): string {
  return reference.replace('#/components/schemas/', '#/definitions/')
}

/** Follows a reference to a parameter or response. */
function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  if (!isObject(value) || typeof value.$ref !== 'string') return objectAt(value)
  return objectAt(document, ...value.$ref.slice(2).split('/'))
}

function toOperation(document: JsonObject, name: string): JsonObject {
  const [method = '', path = ''] = name.split(' ')
  const pathItem = objectAt(document, 'paths', path)
  const operation = objectAt(pathItem, method.toLowerCase())
  if (Object.keys(operation).length === 0) throw new Error(`GitHub's description has no ${name}`)
  const listed = [pathItem.parameters, operation.parameters].flatMap((list) =>
    Array.isArray(list) ? list : [],
  )
  const parameters = listed.map((listedOne) => {
    const { name, in: place, required, schema } = resolve(document, listedOne)
    return {
      name: name ?? null,
      in: place ?? null,
      required: required === true,
      schema: toJsonSchema(schema ?? {}),
    }
  })
  const responses: JsonObject = {}
  for (const [status, response] of Object.entries(objectAt(operation.responses))) {
    const schema = objectAt(resolve(document, response), 'content', 'application/json').schema
    responses[status] = schema === undefined ? null : toJsonSchema(schema)
  }
  const body = objectAt(operation.requestBody, 'content', 'application/json').schema
  return { parameters, body: body === undefined ? null : toJsonSchema(body), responses }
}

/** Every definition the operations need, however deep. */
function definitionsFor(document: JsonObject, operations: JsonObject): JsonObject {
  const definitions: JsonObject = {}
  const waiting = referencesIn(operations)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in definitions) continue
    const definition = toJsonSchema(objectAt(document, 'components', 'schemas', name))
    definitions[name] = definition
    waiting.push(...referencesIn(definition))
  }
  return Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function referencesIn(value: Json): string[] {
  const text = JSON.stringify(value)
  return [...text.matchAll(/"#\/definitions\/([^"]+)"/g)].map((match) => match[1] ?? '')
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json')
  const document = objectAt(JSON.parse(readFileSync(file, 'utf8')) as Json)
  const operations = Object.fromEntries(OPERATIONS.map((name) => [name, toOperation(document, name)]))
  const definitions = definitionsFor(document, operations)
  const lines = (object: JsonObject) =>
    Object.entries(object)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  // One line a definition: small, and a change of version can still be reviewed.
  writeFileSync(
    TARGET,
    `{\n  "source": "${PACKAGE}, MIT, (c) GitHub, Inc.; made by scripts/prune-openapi.ts",\n` +
      `  "operations": {\n${lines(operations)}\n  },\n  "definitions": {\n${lines(definitions)}\n  }\n}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
