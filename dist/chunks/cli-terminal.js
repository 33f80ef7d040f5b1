// src/cli/terminal.ts
/** Back to the line's start, and empty from there (ECMA-48: CR, EL). */
const REDRAW = "\r\x1B[K";
/** The whole screen empty, from its first line on (ECMA-48: ED, CUP). */
const CLEAR = "\x1B[2J\x1B[H";
/** True where a line can be drawn anew: a terminal that understands it. */
function redraws(writer, { environment }) {
	return writer.isTTY === true && environment.TERM !== "dumb";
}
/** https://no-color.org: any value that is not empty. */
function wantsColours(terminal, color) {
	return color && terminal.stdout.isTTY === true && !terminal.environment.NO_COLOR;
}

export { wantsColours as i, REDRAW as n, redraws as r, CLEAR as t };