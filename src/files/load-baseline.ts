import { type Baseline, parseBaseline } from '../findings/baseline.ts'
import { readSmallText } from './read-small-text.ts'

/** Some 100,000 findings. */
const BASELINE_BYTES_AT_MOST = 16 * 1024 * 1024

/**
 * The baseline in the file named, relative to `cwd`; null when none is named.
 * @throws Failure (usage) `BASELINE_UNREADABLE`, `BASELINE_INVALID`.
 */
export async function loadBaseline(cwd: string, file: string | null): Promise<Baseline | null> {
  if (file === null) return null
  const text = await readSmallText(cwd, file, {
    what: 'baseline',
    code: 'BASELINE_UNREADABLE',
    bytes: BASELINE_BYTES_AT_MOST,
  })
  return parseBaseline(text, file)
}
