import { readFileSync } from 'node:fs'
import {
  buildSchema,
  executeSync,
  GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import type { Access } from '../access.ts'
import type { Answer } from '../answer.ts'
import type { State } from '../state.ts'
import { root } from './root.ts'

/** GitHub's published schema, pruned to what we ask for by scripts/prune-graphql.ts. */
const schema = buildSchema(readFileSync(new URL('./github-schema.graphql', import.meta.url), 'utf8'))

/** What a request to `/graphql` asks, if it asks anything that can be read. */
export interface Asked {
  readonly query?: unknown
  readonly variables?: unknown
}

/** Whether it changes nothing. */
export function isQuery(body: unknown): boolean {
  const { query } = toAsked(body)
  try {
    return typeof query === 'string' && getOperationAST(parse(query))?.operation === 'query'
  } catch {
    return false
  }
}

/** What of the request GitHub's schema does not allow, values of variables left out. */
export function queryProblems(body: unknown): string[] {
  const { query } = toAsked(body)
  if (typeof query !== 'string') return ['no query']
  return problemsOf(query).map(({ message }) => message)
}

function problemsOf(query: string): readonly GraphQLError[] {
  try {
    return validate(schema, parse(query))
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

/** As GitHub answers: 200, whatever went wrong with what was asked. */
export function answerGraphQL(repositories: readonly State[], access: Access, body: unknown): Answer {
  const { query, variables } = toAsked(body)
  if (typeof query !== 'string') {
    return { status: 200, body: { errors: [{ message: 'A query attribute must be specified' }] } }
  }
  const problems = problemsOf(query)
  if (problems.length > 0) return { status: 200, body: { errors: problems.map(show) } }
  const { data, errors } = executeSync({
    schema,
    document: parse(query),
    rootValue: root(repositories, access),
    variableValues: isObject(variables) ? variables : {},
  })
  // What we did not throw in GitHub's name is a defect of this GitHub.
  const defect = errors?.find(({ originalError: own }) => own && !(own instanceof GraphQLError))
  if (defect?.originalError) throw defect.originalError
  return { status: 200, body: { data, ...(errors === undefined ? {} : { errors: errors.map(show) }) } }
}

/** GitHub puts the kind of an error beside its message. */
function show(error: GraphQLError): GraphQLFormattedError & { type?: unknown } {
  const { extensions, ...shown } = error.toJSON()
  return extensions?.type === undefined ? shown : { type: extensions.type, ...shown }
}

function toAsked(body: unknown): Asked {
  return isObject(body) ? body : {}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
