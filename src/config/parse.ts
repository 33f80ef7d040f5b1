import type { Config } from './config.ts'
import { configFailure } from './config-problem.ts'
import { resolveConfig } from './resolve.ts'
import { ConfigSchema } from './schema.ts'
import { checkBySchema } from './schema-problems.ts'
import { parseYaml } from './yaml-source.ts'

/** No person reads more; each is looked up in the text. */
const PROBLEMS_AT_MOST = 100

/**
 * The configuration in `text` (YAML or JSON), with all defaults. `file` is its name for messages.
 * @throws Failure `CONFIG_INVALID` (usage) with every problem: file, line, column, key, what was expected.
 */
export function parseConfig(text: string, file: string): Config {
  const source = parseYaml(text)
  if (source.problems.length > 0) throw configFailure(file, source.problems)
  // An empty file, or one of comments only, leaves every key out.
  const value = source.value ?? {}
  const checked = checkBySchema(ConfigSchema, value)
  if ('output' in checked) return resolveConfig(checked.output)
  const { problems } = checked
  const told = problems.slice(0, PROBLEMS_AT_MOST)
  throw configFailure(
    file,
    told.map(({ path, part, message }) => source.problemAt(path, part, message)),
    problems.length - told.length,
  )
}

/** The keys that a valid configuration sets, those in a mapping with its key before them: `check`, `check.since`. */
export function writtenKeys(text: string): readonly string[] {
  return Object.entries(parseYaml(text).value ?? {}).flatMap(([key, value]) => [
    key,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : []),
  ])
}
