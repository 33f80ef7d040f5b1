import { setFlagsFromString } from 'node:v8'

/**
 * Where thousands of issues are listed, which all stay in memory while most of each answer is dropped: from here on V8's
 * space for new objects grows no further, and the rest of the heap by a third at most between two collections.
 */
export function keepHeapTight(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=30')
}
