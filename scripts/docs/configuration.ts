import { toJsonSchema } from '@valibot/to-json-schema'
import { ConfigSchema } from '../../src/config/schema.ts'
import { RULE_HEADS } from '../../src/rules/registry.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** The JSON Schema of the configuration file, for editors. Checks that JSON Schema has no words for are left out. */
export function configurationSchema(): string {
  return `${JSON.stringify({ ...jsonSchema(), title: 'Configuration of postmortem-actions' }, null, 2)}\n`
}

/** The reference page: every key with its type, default and meaning. */
export function configurationPage(): string {
  const rows = keys(jsonSchema()).map(
    ({ name, type, byDefault, meaning }) => `| ${[`\`${name}\``, type, byDefault, meaning].join(' | ')} |`,
  )
  return `<!-- Generated from src/config/schema.ts by \`npm run docs\`. Do not edit. -->
# Configuration

Everything works without a configuration file. One that is there is \`.github/postmortem-actions.yml\` (or \`.yaml\`,
\`.json\`); \`--config\` and the Action's input \`config\` name another. Keys that are left out keep their default.

An unknown key, a wrong type or an impossible value is told with file, line and column, all of them at once, and nothing
runs. For completion and checks in an editor, put this line at the head of the file (\`init\` does; a path counts from the folder of
the file; where the package is not installed, the address is \`https://unpkg.com/postmortem-actions@VERSION/schema/postmortem-actions.schema.json\`):

\`\`\`yaml
# yaml-language-server: $schema=../node_modules/postmortem-actions/schema/postmortem-actions.schema.json
\`\`\`

## Keys

| key | type | default | meaning |
|---|---|---|---|
${rows.join('\n')}

A *span* is a number of days, weeks or months: \`30d\`, \`2w\`, \`1m\`. A *duration* is \`500ms\`, \`1s\` or \`1m\`, at most ten
minutes. A *date* is \`YYYY-MM-DD\`. A *glob* lies within the repository; \`**\` stands for any number of folders.

## Rules

Each rule has a level: \`off\`, \`info\`, \`warning\` or \`error\`. A rule with options takes a list: \`[warning, { … }]\`.

| rule | default | what it wants |
|---|---|---|
${RULE_HEADS.map(({ id, defaultLevel, summary }) => `| [\`${id}\`](rules/${id}.md) | \`${defaultLevel}\` | ${summary} |`).join('\n')}

## Example

\`\`\`yaml
paths: ["docs/postmortems/**/*.md"]
since: 2026-01-01
timezone: Europe/Berlin
rules:
  action-item-owner: error
  required-section: [error, { sections: { impact: off } }]
due:
  default: 30d
  priority: { P0: 15d, P1: 30d }
  severity: { sev1: 15d, sev2: 30d }
labels: [postmortem]
owners:
  Backend team: [alice, bob]
  Payments team: [payments-oncall]
\`\`\`
`
}

function jsonSchema(): JsonSchema {
  return toJsonSchema(ConfigSchema, { typeMode: 'input', errorMode: 'ignore' })
}

interface KeyRow {
  readonly name: string
  readonly type: string
  readonly byDefault: string
  readonly meaning: string
}

function keys(schema: JsonSchema, prefix = ''): KeyRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (typeof property === 'boolean' || property.description === undefined) return []
    const name = prefix + key
    const inner = keys(property, `${name}.`)
    if (inner.length > 0) return inner
    return [{ name, type: typeOf(property), byDefault: defaultOf(property), meaning: property.description }]
  })
}

function typeOf(schema: JsonSchema): string {
  if (schema.title !== undefined) return schema.title
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.anyOf !== undefined) {
    return schema.anyOf.map((option) => (typeof option === 'boolean' ? '' : typeOf(option))).join(' or ')
  }
  if (schema.type === 'array' && isSchema(schema.items)) return `list of ${plural(typeOf(schema.items))}`
  if (schema.type === 'object') return mappingType(schema)
  return schema.type === 'null' ? '`null`' : String(schema.type ?? 'any')
}

/** Of an English noun. */
function plural(noun: string): string {
  if (noun.endsWith('s')) return noun
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

function mappingType({ properties, additionalProperties }: JsonSchema): string {
  if (isSchema(additionalProperties)) return `mapping to ${typeOf(additionalProperties)}`
  const names = Object.keys(properties ?? {})
  const [first] = Object.values(properties ?? {})
  if (names.length > 6 || !isSchema(first)) return 'mapping, see below'
  return `mapping of ${names.map((name) => `\`${name}\``).join(', ')} to ${typeOf(first)}`
}

function defaultOf({ default: value, properties }: JsonSchema): string {
  const inner = Object.entries(properties ?? {}).flatMap(([key, property]) =>
    isSchema(property) && property.default !== undefined && property.default !== null
      ? [`${key}: ${property.default}`]
      : [],
  )
  if (inner.length > 0) return `\`{ ${inner.join(', ')} }\``
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return 'none'
  return value === null || value === undefined
    ? 'none'
    : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
