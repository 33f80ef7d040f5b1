// src/cli/terminal.ts
/** https://no-color.org: any value that is not empty. */
function wantsColours(terminal, color) {
	return color && terminal.stdout.isTTY === true && !terminal.environment.NO_COLOR;
}

export { wantsColours as t };