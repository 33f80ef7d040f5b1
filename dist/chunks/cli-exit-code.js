// src/cli/exit-code.ts
/** How a command ended (contract, part 1). */
const EXIT = {
	done: 0,
	/** `check`: findings at or above the failing level. */
	findings: 1,
	/** Wrong usage or configuration. */
	usage: 2,
	/** The tracker failed, or work is left over; also a defect of ours. */
	incomplete: 3
};

export { EXIT as t };