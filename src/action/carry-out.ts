import type { RunResult } from './result.ts'
import { EMPTY_RESULT } from './result.ts'
import type { Run } from './run.ts'
import type { Work } from './work.ts'

export async function carryOut(_work: Work, _run: Run): Promise<RunResult> {
  return EMPTY_RESULT
}
