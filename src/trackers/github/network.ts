import type { RequestError } from '@octokit/request-error'
import { isUnsent, type NetworkError, networkErrorOf } from '../../network/network-error.ts'

/** Null when an answer did come. */
export function networkError(error: RequestError): NetworkError | null {
  return error.response === undefined ? networkErrorOf(error) : null
}

/** True when no byte of the request can have reached GitHub. */
export function isCertainlyUnsent(error: RequestError): boolean {
  const found = networkError(error)
  return found !== null && isUnsent(found)
}
