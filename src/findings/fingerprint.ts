import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/**
 * What a finding is known by: 32 hexadecimal digits of what it says and where, not at which line, so that it outlives
 * moved text. Equal findings of one document have the same.
 */
export function fingerprintOf({ path, rule, message }: Pick<Finding, 'path' | 'rule' | 'message'>): string {
  return createHash('sha256')
    .update(JSON.stringify([path, rule, message]))
    .digest('hex')
    .slice(0, 32)
}
