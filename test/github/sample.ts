import { definition } from './openapi.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/**
 * What GitHub's description requires of a thing, each field the plainest value it may have: for things of which we read
 * next to nothing, such as the repository inside a pull request.
 */
export function sample(name: string): Record<string, unknown> {
  return plainest({ $ref: `#/definitions/${name}` }) as Record<string, unknown>
}

const PLAIN_FORMATS: Readonly<Record<string, string>> = {
  uri: 'https://github.example.com/',
  'date-time': '2026-01-01T00:00:00Z',
}

function plainest(schema: Schema): unknown {
  if (schema.$ref !== undefined)
    return plainest(definition(schema.$ref.replace('#/definitions/', '')) as Schema)
  if (schema.enum !== undefined) return schema.enum[0]
  const [choice] = schema.anyOf ?? schema.oneOf ?? []
  if (choice !== undefined) return plainest(choice)
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(plainest))
  const types = [schema.type ?? 'object'].flat()
  if (types.includes('null')) return null
  return OF_TYPE[types[0] ?? 'object']?.(schema)
}

const OF_TYPE: Readonly<Record<string, (schema: Schema) => unknown>> = {
  object: ({ properties = {}, required = [] }) =>
    Object.fromEntries(required.map((key) => [key, plainest(properties[key] ?? {})])),
  array: () => [],
  string: ({ format }) => PLAIN_FORMATS[format ?? ''] ?? '',
  integer: () => 1,
  number: () => 1,
  boolean: () => false,
}
