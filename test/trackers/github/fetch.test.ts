import { createServer, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFetch } from '../../../src/network/fetch.ts'
import { issues, start, track } from './start.ts'

/** A proxy that forwards, by CONNECT or by the whole address, and remembers what it was asked for. */
async function startProxy() {
  const seen: string[] = []
  const server = createServer((incoming, response) => {
    seen.push(`${incoming.method} ${incoming.url}`)
    const options = { method: incoming.method, headers: incoming.headers }
    const forwarded = request(incoming.url ?? '', options, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(forwarded)
  })
  server.on('connect', (incoming: IncomingMessage, socket) => {
    seen.push(`CONNECT ${incoming.url}`)
    const [host = '', port = ''] = (incoming.url ?? '').split(':')
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      target.pipe(socket)
      socket.pipe(target)
    })
    target.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
    socket.on('error', () => target.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

describe('createFetch', () => {
  it.each([{}, { HTTPS_PROXY: '' }, { NO_PROXY: '*' }, { ALL_PROXY: 'http://127.0.0.1:9' }])(
    'is the runtime’s own where no proxy is named: %o',
    (env) => {
      expect(createFetch(env)).toBe(globalThis.fetch)
    },
  )

  it.each(['http_proxy', 'HTTP_PROXY'])('goes through %s', async (name) => {
    const github = await start({ seed: { issues: issues(3) } })
    const proxy = await startProxy()
    const tracker = track(github, { fetch: createFetch({ [name]: proxy.url }) })
    expect((await tracker.listIssues('postmortem')).length).toBe(3)
    expect(
      await tracker.createIssue({ title: 'New', body: '', labels: ['postmortem'], assignees: [] }),
    ).toMatchObject({
      number: 4,
    })
    expect(proxy.seen.join('\n')).toContain(github.serverUrl.replace('http://', ''))
    expect(github.count().requests).toBe(2)
  })

  it.each(['https_proxy', 'HTTPS_PROXY'])(
    'takes %s for https, and HTTP_PROXY where there is none',
    async (name) => {
      const proxy = await startProxy()
      for (const env of [
        { [name]: proxy.url, http_proxy: 'http://127.0.0.1:9' },
        { HTTP_PROXY: proxy.url },
      ]) {
        await createFetch(env)('https://github.invalid/').catch(() => {})
      }
      expect(proxy.seen).toEqual(['CONNECT github.invalid:443', 'CONNECT github.invalid:443'])
    },
  )

  it.each(['127.0.0.1', '*', 'example.com, 127.0.0.1'])(
    'goes past the proxy for NO_PROXY=%s',
    async (noProxy) => {
      const github = await start()
      const proxy = await startProxy()
      for (const env of [{ no_proxy: noProxy }, { NO_PROXY: noProxy }]) {
        const tracker = track(github, { fetch: createFetch({ HTTP_PROXY: proxy.url, ...env }) })
        expect(await tracker.listIssues('postmortem')).toEqual([])
      }
      expect([proxy.seen, github.count().requests]).toEqual([[], 2])
    },
  )

  it('says that the proxy refuses the connection', async () => {
    const github = await start()
    const { port } = new URL(github.url)
    const tracker = track(github, { fetch: createFetch({ http_proxy: 'http://127.0.0.1:9' }) })
    await expect(tracker.listIssues('postmortem')).rejects.toMatchObject({
      code: 'TRACKER_UNREACHABLE',
      message: expect.stringContaining('ECONNREFUSED'),
      advice: expect.stringContaining('HTTPS_PROXY'),
    })
    expect(port).not.toBe('9')
  })
})
