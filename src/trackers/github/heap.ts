import { setFlagsFromString } from 'node:v8'

/**
 * Where thousands of issues are listed, which all stay in memory while most of each answer is dropped: from here on the
 * heap grows by a sixth, or 8 MB, at most between two collections.
 */
export function keepHeapTight(): void {
  setFlagsFromString('--heap-growing-percent=15')
}

/**
 * Before the first request: the runtime's `fetch` reads answers by a WebAssembly program, one function of which V8 wants
 * 35 MB for to compile anew when it has been called often, for a few milliseconds in all; it stays as first compiled.
 */
export function keepFetchSmall(): void {
  setFlagsFromString('--no-wasm-dynamic-tiering')
  setFlagsFromString('--no-wasm-tier-up')
}
