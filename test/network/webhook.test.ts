import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { createWebhook } from '../../src/network/webhook.ts'
import { webhookUrlProblem } from '../../src/network/webhook-url.ts'
import { type Answer, SECRET } from './channel.ts'
import { startWebhook } from './webhook-server.ts'

/** A second lasts a millisecond. */
const fast = { secondMs: 1 }
const body = { text: 'Überfällig: 3' }

describe('a webhook', () => {
  it('is posted one body of JSON, and gives away its host alone', async () => {
    const server = await startWebhook()
    const webhook = createWebhook(server.url)
    expect(await webhook.post(body)).toBeNull()
    expect(server.requests).toHaveLength(1)
    const [request] = server.requests
    expect(request).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } })
    expect(request?.path).toContain(SECRET)
    expect(JSON.parse(request?.body ?? '')).toEqual(body)
    expect(webhook.host).toBe(new URL(server.url).host)
    expect(JSON.stringify(webhook)).not.toContain(SECRET)
  })

  it.each<[string, Answer]>([
    ['taken (202), as workflows do it', { status: 202 }],
    ['taken, with a long answer', { status: 200, body: 'x'.repeat(1_000_000) }],
  ])('knows what is %s', async (_, answer) => {
    expect(await createWebhook((await startWebhook(answer)).url).post(body)).toBeNull()
  })

  it.each<[string, readonly Answer[]]>([
    ['a limit', [{ status: 429, headers: { 'retry-after': '1' } }]],
    ['a limit that says nothing of time', [{ status: 429 }]],
    ['an error of the server', [{ status: 500 }, { status: 503 }]],
    ['a connection that was cut', ['cut', 'cut']],
  ])('is asked again after %s', async (_, faults) => {
    const server = await startWebhook(...faults, { status: 200 })
    expect(await createWebhook(server.url, fast).post(body)).toBeNull()
    expect(server.requests).toHaveLength(faults.length + 1)
    for (const request of server.requests) expect(JSON.parse(request.body)).toEqual(body)
  })

  it.each<[string, Answer, string]>([
    ['errors of the server', { status: 502 }, 'it answered 502'],
    ['limits', { status: 429, headers: { 'retry-after': '1' } }, 'it answered 429'],
    ['cut connections', 'cut', 'the connection was cut (UND_ERR_SOCKET)'],
  ])('is given up after three %s', async (_, fault, words) => {
    const server = await startWebhook(fault)
    expect(await createWebhook(server.url, fast).post(body)).toBe(words)
    expect(server.requests).toHaveLength(3)
  })

  it('is given up when it does not answer in time', async () => {
    const server = await startWebhook('silence')
    const webhook = createWebhook(server.url, { ...fast, timeoutMs: 50 })
    expect(await webhook.post(body)).toBe('no answer came in time (TimeoutError)')
    expect(server.requests).toHaveLength(3)
  })

  it.each<[string, Answer, string]>([
    ['which is not there', { status: 404, body: 'no_service\n' }, 'it answered 404 (no_service)'],
    [
      'which finds the body wrong',
      { status: 400, body: 'invalid_blocks' },
      'it answered 400 (invalid_blocks)',
    ],
    ['which says more than a word', { status: 400, body: 'No such thing' }, 'it answered 400'],
    ['which repeats its address', { status: 403, body: 'services' }, 'it answered 403'],
    ['which wants patience', { status: 429, headers: { 'retry-after': '3600' } }, 'it answered 429'],
    [
      'which wants patience until a day',
      { status: 503, headers: { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' } },
      'it answered 503',
    ],
  ])('%s, is asked once', async (_, answer, words) => {
    const server = await startWebhook(answer)
    expect(await createWebhook(server.url, fast).post(body)).toBe(words)
    expect(server.requests).toHaveLength(1)
  })

  it.each([301, 302, 307, 308])('is not followed to where it redirects (%i)', async (status) => {
    const other = await startWebhook()
    const server = await startWebhook({ status, headers: { location: other.url } })
    expect(await createWebhook(server.url, fast).post(body)).toBe(`it redirects elsewhere (${status})`)
    expect([server.requests.length, other.requests.length]).toEqual([1, 0])
  })

  it.each([
    [
      'a port where nobody listens',
      'http://127.0.0.1:1/',
      /^fetch uses no such port|the connection was refused/,
    ],
    ['a host that is not known', 'https://webhook.invalid/', /^the host name .*\((ENOTFOUND|EAI_AGAIN)\)$/],
  ])('at %s fails in words', async (_, address, words) => {
    expect(await createWebhook(`${address}${SECRET}`, fast).post(body)).toMatch(words)
  })

  it('goes the way it is given, a proxy for instance', async () => {
    const asked: string[] = []
    const send: typeof fetch = async (url) => {
      asked.push(String(url))
      return new Response(null, { status: 200 })
    }
    expect(await createWebhook('https://hooks.slack.com/services/x', { fetch: send }).post(body)).toBeNull()
    expect(asked).toEqual(['https://hooks.slack.com/services/x'])
  })
})

describe('the address of a webhook', () => {
  it.each([
    'https://hooks.slack.com/services/T0/B0/x',
    'https://prod-1.westeurope.logic.azure.com:443/workflows/x?sig=y',
    'http://localhost:8080/x',
    'http://127.0.0.1/',
    'http://[::1]:80/',
  ])('%s can be used', (address) => {
    expect(webhookUrlProblem(address)).toBeNull()
  })

  it.each([
    `http://hooks.slack.com/${SECRET}`,
    `http://localhost.evil.example/${SECRET}`,
    `http://127.0.0.1.evil.example/${SECRET}`,
    `file:///etc/${SECRET}`,
    `javascript:${SECRET}`,
    `hooks.slack.com/${SECRET}`,
    `https://user:${SECRET}@hooks.slack.com/`,
    '',
  ])('%s cannot, and is not quoted', (address) => {
    expect(webhookUrlProblem(address)).not.toBeNull()
    let thrown: unknown
    try {
      createWebhook(address)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Failure)
    expect(thrown).toMatchObject({ code: 'WEBHOOK_INVALID', kind: 'usage' })
    expect(JSON.stringify(thrown) + (thrown as Failure).message + (thrown as Failure).stack).not.toContain(
      SECRET,
    )
  })
})
