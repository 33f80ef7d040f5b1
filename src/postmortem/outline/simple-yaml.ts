const ENTRY = /^([A-Za-z_][\w-]{0,60}):(?: +(\S.*?))? *$/
const KEYWORD = /^(?:[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const NUMBER_OR_DAY = /^(?:0|[1-9]\d{0,14}|\d{4}-\d{2}-\d{2})$/
const PLAIN = /^[A-Za-z](?:[ -"$-9;-~\u00C0-\u024F]|:(?=[!-~])|(?<=[!-~])#)*$/
const QUOTED = /^(?:"([ !#-[\]-~]*)"|'([ -&(-~]*)')$/
const LIST = /^\[(?: *[A-Za-z0-9](?:[\w ./@-]*[\w])? *(?:, *[A-Za-z0-9](?:[\w ./@-]*[\w])? *)*)?\]$/

/**
 * The strings and numbers of YAML that is a key with a simple value on each line, as most front matter is: what a YAML
 * parser gives for it, at a twentieth of the cost. Null for anything else, which is for the parser to read or refuse.
 */
export function simpleYaml(lines: readonly string[]): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>()
  const keys = new Set<string>()
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue
    const [, key, written = ''] = ENTRY.exec(line) ?? []
    const value = readValue(written)
    if (key === undefined || value === undefined || keys.has(key) || KEYWORD.test(key) || key === '__proto__')
      return null
    keys.add(key)
    if (value !== null) values.set(key.toLowerCase(), value)
  }
  return values
}

/** Null for what is neither a string nor a number, undefined for what is not simple. */
function readValue(written: string): string | null | undefined {
  if (written === '' || KEYWORD.test(written) || LIST.test(written)) return null
  if (NUMBER_OR_DAY.test(written) || PLAIN.test(written)) return written
  const quoted = QUOTED.exec(written)
  return quoted?.[1] ?? quoted?.[2]
}
