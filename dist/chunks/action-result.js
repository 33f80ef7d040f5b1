import { b as Failure } from "./foundation.js";

// src/action/size.ts
/** A step summary may hold 1 MiB; a larger one is refused as a whole (GitHub Docs, "Workflow commands"). */
const SUMMARY_BYTES = 921600;
/** A comment may hold 65,536 characters; below that, room for the marker and for how a server counts. */
const COMMENT_CHARACTERS = 6e4;
const NOTE = "_There is more than fits here._";
const utf8Bytes = (text) => Buffer.byteLength(text, "utf8");
/** UTF-16 units: never fewer than what GitHub counts. */
const characters = (text) => text.length;
/**
* Joins as many `blocks` as fit, in order, and says when something did not. The first that does not fit is cut at the
* end of a line (a table loses rows, no more) and ends the text, so that nothing less important follows a gap.
*/
function joinWithin(blocks, limit) {
	const { size, most } = limit;
	const whole = `${blocks.map((block) => block.trimEnd()).join("\n\n")}\n`;
	if (size(whole) <= most) return whole;
	const lines = whole.split("\n");
	let room = most - size(`\n\n${NOTE}\n`);
	let count = 0;
	for (const line of lines) {
		room -= size(line) + 1;
		if (room < 0) break;
		count += 1;
	}
	return `${lines.slice(0, count).join("\n").trimEnd()}\n\n${NOTE}\n`;
}
/**
* What `render` makes of a number of UTF-16 units, for the largest number whose text has at most `most` bytes in UTF-8.
* Where the text is not of one script throughout, a little less.
*/
function withinBytes(render, most) {
	let room = most;
	for (;;) {
		const text = render(room);
		const bytes = utf8Bytes(text);
		if (bytes <= most || room <= most / 3) return text;
		room = Math.max(Math.floor(room * most / bytes), Math.floor(most / 3));
	}
}

// src/action/result.ts
const EMPTY_RESULT = {
	outputs: {},
	summary: [],
	findings: [],
	messages: [],
	failure: null
};
/** The results of two pieces of work of one run, one after the other. */
function joinResults(first, second) {
	return {
		outputs: {
			...first.outputs,
			...second.outputs
		},
		summary: [...first.summary, ...second.summary],
		findings: [...first.findings, ...second.findings],
		messages: [...first.messages, ...second.messages],
		failure: [first.failure, second.failure].filter((failure) => failure !== null).join("\n") || null
	};
}
/** One line (or a few) for people: what happened, what to do, and the code to look it up by. */
function describeFailure(failure) {
	return [
		failure.message,
		failure.advice,
		`(${failure.code})`
	].filter((part) => part !== null).join(" ");
}
/** A run that ended with something thrown: expected failures in their own words, everything else as a defect of ours. */
function failedResult(error) {
	const failure = error instanceof Failure ? describeFailure(error) : `A defect of postmortem-actions, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
	return {
		...EMPTY_RESULT,
		failure
	};
}

export { COMMENT_CHARACTERS as a, joinWithin as c, joinResults as i, utf8Bytes as l, describeFailure as n, SUMMARY_BYTES as o, failedResult as r, characters as s, EMPTY_RESULT as t, withinBytes as u };