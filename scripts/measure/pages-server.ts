// `node --import tsx scripts/measure/pages-server.ts STATE`: answers as the in-memory GitHub with the issues and labels of
// a JSON file does, made once and kept, so that what a client costs is measured and not the server. Prints the base
// address; below `/delay-MS` the same comes MS milliseconds later; `/asked` tells how many requests came since it was
// asked last. Ends with its standard input.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { createGitHub } from '../../test/github/github.ts'
import type { HeldState } from './github-server.ts'

interface Kept {
  readonly status: number
  readonly headers: Record<string, string>
  readonly text: string
}

const held = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as HeldState
const github = createGitHub({ isChecked: false })
github.state.issues.push(...held.issues)
github.state.labels.push(...held.labels)
const kept = new Map<string, Promise<Kept>>()
let asked = 0

async function make(path: string, authorization: string): Promise<Kept> {
  const answer = await github.fetch(`${github.url}${path}`, { headers: { authorization } })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
}

const server = createServer(async (request, response) => {
  const [, delay = '0', path = ''] = /^(?:\/delay-(\d+))?(\/.*)$/.exec(request.url ?? '') ?? []
  if (path === '/asked') {
    response.end(String(asked))
    asked = 0
    return
  }
  asked += 1
  const answer = kept.get(path) ?? make(path, request.headers.authorization ?? '')
  kept.set(path, answer)
  const { status, headers, text } = await answer
  if (delay !== '0') await wait(Number(delay))
  response.writeHead(status, headers).end(text)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.stdin.resume()
process.stdin.on('end', () => process.exit())
