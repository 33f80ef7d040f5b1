// `node --import tsx scripts/measure/github-server.ts STATE`: the in-memory GitHub as a process of its own, with the
// issues and labels of a JSON file; prints the base address of its API, and ends with its standard input.
import { readFileSync } from 'node:fs'
import { startGitHub } from '../../test/github/github.ts'
import type { StoredIssue, StoredLabel } from '../../test/github/state.ts'

/** What a GitHub for measuring starts with. */
export interface HeldState {
  readonly issues: readonly StoredIssue[]
  readonly labels: readonly StoredLabel[]
}

const held = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as HeldState
const github = await startGitHub({ isChecked: false })
github.state.issues.push(...held.issues)
github.state.labels.push(...held.labels)
console.log(github.url)
process.stdin.resume()
process.stdin.on('end', () => process.exit())
