import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with a request: answer it, cut the connection, or never answer. */
export type Answer =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  | 'cut'
  | 'silence'

export interface WebhookServer {
  readonly url: string
  readonly requests: {
    readonly method: string
    readonly path: string
    readonly headers: IncomingHttpHeaders
    readonly body: string
  }[]
}

/** The part of its address that nobody but its owner may see. */
export const SECRET = 's3cretTOKENofTheChannel'

/** A webhook on the loopback interface; `answers` in turn, the last one for good, 200 where there is none. */
export async function openChannel(
  answers: readonly Answer[] = [],
): Promise<WebhookServer & { readonly close: () => void }> {
  const requests: WebhookServer['requests'] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? { status: 200, body: 'ok' }
      requests.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body })
      if (answer === 'cut') request.socket.destroy()
      else if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end(answer.body ?? '')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/services/${SECRET}?sig=${SECRET}`,
    requests,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
