import { Failure } from '../errors.ts'

/** The least Node.js the code runs on (`engines` in package.json); `action.yml` asks for 24. */
const LEAST: readonly [major: number, minor: number] = [20, 19]

/** Throws a Failure (`usage`, `RUNTIME_TOO_OLD`) when `version` (`v24.1.0`) is older than what the code runs on. */
export function requireRuntime(version: string): void {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return
  throw new Failure({
    code: 'RUNTIME_TOO_OLD',
    kind: 'usage',
    message: `This runs on Node.js ${LEAST.join('.')} and newer, here it is ${version}.`,
    advice: 'Update the runner to one that has node24 (actions/runner 2.327.1 or newer).',
  })
}
