import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: { readonly type?: string }
}

interface Operation {
  readonly parameters: readonly Parameter[]
  readonly body: object | null
  readonly responses: Readonly<Record<string, object | null>>
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly definitions: Readonly<Record<string, object>>
}

/** GitHub's own description of the operations we call, pruned by scripts/prune-openapi.ts. */
const description = JSON.parse(
  readFileSync(new URL('./openapi/github-api.json', import.meta.url), 'utf8'),
) as Description

const ajv = new Ajv({ strict: false, allErrors: false, logger: false })
addFormats.default(ajv)
ajv.addSchema({ $id: 'github', definitions: description.definitions })

const compiled = new WeakMap<object, ValidateFunction>()

function problemsOf(schema: object, value: unknown, where: string): string[] {
  let validate = compiled.get(schema)
  if (validate === undefined) {
    const absolute = JSON.stringify(schema).replaceAll('"#/definitions/', '"github#/definitions/')
    validate = ajv.compile(JSON.parse(absolute) as object)
    compiled.set(schema, validate)
  }
  if (validate(value)) return []
  return (validate.errors ?? []).map((error: ErrorObject) => `${where}${error.instancePath} ${error.message}`)
}

/** A definition of the description, by its name. */
export function definition(name: string): object {
  const found = description.definitions[name]
  if (found === undefined) throw new Error(`GitHub's description has no ${name}`)
  return found
}

function operationOf(name: string): Operation {
  const operation = description.operations[name]
  if (operation === undefined) throw new Error(`scripts/prune-openapi.ts does not know the operation ${name}`)
  return operation
}

/** What about a request GitHub's description does not allow. */
export function requestProblems(
  name: string,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const operation = operationOf(name)
  const declared = (place: string) => operation.parameters.filter((parameter) => parameter.in === place)
  const inQuery = declared('query')
  const unknown = [...query.keys()].filter((key) => !inQuery.some((parameter) => parameter.name === key))
  return [
    ...unknown.map((key) => `query ${key} is not known`),
    ...inQuery.flatMap((parameter) => parameterProblems(parameter, query.get(parameter.name))),
    ...declared('path').flatMap((parameter) => parameterProblems(parameter, params[parameter.name] ?? null)),
    ...(operation.body === null ? [] : problemsOf(operation.body, body, 'body')),
  ]
}

function parameterProblems({ name, required, schema }: Parameter, value: string | null): string[] {
  if (value === null) return required ? [`${name} is missing`] : []
  const isNumber = schema.type === 'integer' && /^\d+$/.test(value)
  return problemsOf(schema, isNumber ? Number(value) : value, name)
}

/** What about an answer GitHub's description does not allow; statuses it does not list carry a `basic-error`. */
export function answerProblems(name: string, status: number, body: unknown): string[] {
  const { responses } = operationOf(name)
  const listed = responses[status]
  if (listed === null) return body === undefined ? [] : [`an answer ${status} has no body`]
  if (listed !== undefined) return problemsOf(listed, body, `answer ${status}`)
  if (status < 400) return [`answer ${status} is not known`]
  return problemsOf({ $ref: '#/definitions/basic-error' }, body, `answer ${status}`)
}
