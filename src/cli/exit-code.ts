/** How a command ended (contract, part 1). */
export const EXIT = {
  done: 0,
  /** `check`: findings at or above the failing level. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The tracker failed, or work is left over; also a defect of ours. */
  incomplete: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
