import type * as v from 'valibot'
import { suggestName } from '../nearest-name.ts'
import { describeValue } from './config-problem.ts'

type Path = readonly (string | number)[]

/** A key the schema does not know, or a list where the schema wants a mapping. */
export interface Misplaced {
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly message: string
}

/** A schema as far as it tells of keys; valibot's own types do not show what is inside. */
interface Shape {
  readonly type: string
  readonly wrapped?: Shape
  readonly entries?: Readonly<Record<string, Shape>>
  readonly items?: readonly Shape[]
  readonly item?: Shape
  readonly options?: readonly Shape[]
}

/**
 * What valibot does not tell: of the unknown keys of an object it names the first one only, and a list passes for an
 * object whose keys are all left out.
 */
export function findMisplaced(schema: v.GenericSchema<unknown, unknown>, value: unknown): Misplaced[] {
  return inShape(schema as unknown as Shape, value, [])
}

function inShape(shape: Shape, value: unknown, path: Path): Misplaced[] {
  if (shape.wrapped !== undefined) return inShape(shape.wrapped, value, path)
  const { item } = shape
  if (shape.type === 'array' && item !== undefined)
    return Array.isArray(value) ? value.flatMap((one, index) => inShape(item, one, [...path, index])) : []
  if (shape.type === 'union') return inOptions(shape.options ?? [], value, path)
  if (shape.type !== 'strict_object' && shape.type !== 'record') return []
  if (Array.isArray(value)) {
    return [
      { path, part: 'value', message: `expected a mapping of keys to values, got ${describeValue(value)}` },
    ]
  }
  if (shape.entries === undefined || typeof value !== 'object' || value === null) return []
  return inObject(shape.entries, value, path)
}

function inObject(entries: Readonly<Record<string, Shape>>, value: object, path: Path): Misplaced[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key]
    const shape = Object.hasOwn(entries, key) ? entries[key] : undefined
    if (shape !== undefined) return inShape(shape, inner, here)
    return [{ path: here, part: 'key', message: `unknown key; ${suggestName(key, Object.keys(entries))}` }]
  })
}

function inOptions(options: readonly Shape[], value: unknown, path: Path): Misplaced[] {
  if (!Array.isArray(value)) {
    const mapping = options.find(({ type }) => type === 'strict_object')
    return mapping !== undefined && typeof value === 'object' && value !== null
      ? inShape(mapping, value, path)
      : []
  }
  const tuple = options.find(({ type, items }) => type === 'strict_tuple' && items?.length === value.length)
  return (tuple?.items ?? []).flatMap((item, index) => inShape(item, value[index], [...path, index]))
}
