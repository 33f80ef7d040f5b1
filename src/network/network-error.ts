/** What went wrong below HTTP, in words, with the code people search for. */
export interface NetworkError {
  readonly code: string
  readonly words: string
}

const UNSENT: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'the connection took too long',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that Node does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an authority that Node does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an authority that Node does not know',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  ERR_INVALID_URL: 'the address is not valid',
  // Told by its message alone: fetch opens no connection to the ports of other services (fetch.spec.whatwg.org).
  'bad port': 'fetch uses no such port',
}

const SENT: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  TimeoutError: 'no answer came in time',
}

/** What a request without an answer failed by; `error` is what `fetch` threw, or what was made of it. */
export function networkErrorOf(error: unknown): NetworkError {
  const codes = [...codesOf(error)]
  const code = codes.find((one) => one in UNSENT || one in SENT) ?? codes[0]
  if (code === undefined) return { code: 'unknown', words: 'the request failed' }
  return { code, words: UNSENT[code] ?? SENT[code] ?? 'the request failed' }
}

/** True when no byte of the request can have reached the server. */
export function isUnsent({ code }: NetworkError): boolean {
  return code in UNSENT
}

/** The codes and names along the chain of causes; a host with several addresses fails with one error for each. */
function* codesOf(error: unknown, depth = 0): Generator<string> {
  if (!(error instanceof Error) || depth > 5) return
  if ('code' in error && typeof error.code === 'string') yield error.code
  if (error.name === 'TimeoutError') yield error.name
  if (error.message === 'bad port') yield error.message
  if (error instanceof AggregateError) for (const inner of error.errors) yield* codesOf(inner, depth + 1)
  yield* codesOf(error.cause, depth + 1)
}
