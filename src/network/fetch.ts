/** Environment variables that name a proxy; the lower-case ones count first, as with curl and undici. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/**
 * The runtime's own fetch, or, where the environment names a proxy, one that goes through it (`NO_PROXY` excepted).
 * Undici is loaded then and only then, at the first request: it is half of a usual action's start.
 */
export function createFetch(env: ProxyEnvironment): typeof fetch {
  if (!PROXY_VARIABLES.some((name) => (env[name] ?? '') !== '')) return globalThis.fetch
  let loaded: Promise<typeof fetch> | undefined
  return async (url, init) => {
    loaded ??= loadProxied(env)
    return (await loaded)(url, init)
  }
}

async function loadProxied(env: ProxyEnvironment): Promise<typeof fetch> {
  const undici = await import('undici')
  const pick = (name: string) => env[name.toLowerCase()] ?? env[name.toUpperCase()] ?? ''
  const httpProxy = pick('http_proxy')
  const dispatcher = new undici.EnvHttpProxyAgent({
    httpProxy,
    httpsProxy: pick('https_proxy') || httpProxy,
    noProxy: pick('no_proxy'),
  })
  // The same interface; only the types of Node and undici differ, and Node's does not know of a dispatcher.
  const send = undici.fetch as unknown as (url: unknown, init: object) => Promise<Response>
  return (url, init) => send(url, { ...init, dispatcher })
}
