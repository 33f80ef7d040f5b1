import { b as Failure, p as logLine } from "./foundation.js";
import { t as EXIT } from "./cli-exit-code.js";

// src/cli/describe-error.ts
/** What is said of something thrown: expected failures in their own words, everything else as a defect of ours. */
function describeError(error, withStack) {
	if (error instanceof Failure) return {
		text: `error: ${failureLines(error).join("\n")}\n${stackOf(error, withStack)}`,
		exitCode: error.kind === "usage" ? EXIT.usage : EXIT.incomplete
	};
	const what = error instanceof Error ? error.message : String(error);
	const hint = withStack ? "" : " Set DEBUG=1 to see where it came from.";
	return {
		text: `error: This is a defect of postmortem-actions: ${logLine(what)} (UNEXPECTED).${hint}\n${stackOf(error, withStack)}`,
		exitCode: EXIT.incomplete
	};
}
/** What happened (a line each), what to do, the code to look it up by. */
function failureLines(failure) {
	return [
		...failure.message.split("\n").map(logLine),
		...failure.advice === null ? [] : [logLine(failure.advice)],
		`(${failure.code})`
	];
}
function stackOf(error, withStack) {
	return withStack && error instanceof Error ? `${error.stack ?? ""}\n` : "";
}

export { failureLines as n, describeError as t };