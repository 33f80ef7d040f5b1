/** A workflow command as the runner would carry it out. */
export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/**
 * Reads standard output the way the runner does (actions/runner, src/Runner.Common/ActionCommand.cs): `::name
 * properties::message` where a line begins with it, white space aside, and the older `##[name properties]message`
 * anywhere in a line; nothing between `stop-commands` and its token.
 */
export function readCommands(stdout: string): {
  readonly commands: readonly RunnerCommand[]
  readonly log: string
} {
  const commands: RunnerCommand[] = []
  const log: string[] = []
  let stopToken: string | null = null
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const command = readNew(line) ?? readOld(line)
    if (command === null) {
      log.push(line)
    } else if (stopToken !== null) {
      if (command.name === stopToken) stopToken = null
      else log.push(line)
    } else if (command.name === 'stop-commands') {
      stopToken = command.message
    } else {
      commands.push(command)
    }
  }
  return { commands, log: log.join('\n') }
}

function readNew(line: string): RunnerCommand | null {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line)
  return match
    ? command(match, ',', [
        ['%0D', '\r'],
        ['%0A', '\n'],
      ])
    : null
}

function readOld(line: string): RunnerCommand | null {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  return match
    ? command(match, ';', [
        ['%3B', ';'],
        ['%0D', '\r'],
        ['%0A', '\n'],
        ['%5D', ']'],
      ])
    : null
}

function command(
  [, name = '', properties = '', message = '']: RegExpExecArray,
  separator: string,
  escapes: readonly (readonly [string, string])[],
): RunnerCommand {
  const unescaped = (text: string, more: readonly (readonly [string, string])[] = []): string =>
    [...escapes, ...more, ['%25', '%'] as const].reduce(
      (result, [from, to]) => result.replaceAll(from, to),
      text,
    )
  const pairs = properties
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [
      pair.slice(0, pair.indexOf('=')).trim(),
      unescaped(pair.slice(pair.indexOf('=') + 1), [
        ['%3A', ':'],
        ['%2C', ','],
      ]),
    ])
  return { name, properties: Object.fromEntries(pairs), message: unescaped(message) }
}
