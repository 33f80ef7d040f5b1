import { n as namedIssues, r as planSync, s as trackingLabel } from "./sync.js";
import { t as readDocuments } from "./commands-read-documents.js";

// src/commands/plan.ts
/**
* What `sync` would do. Reads the tracker, writes nothing.
* @throws Failure of kind `tracker`, from the tracker: an unknown state plans nothing.
*/
async function planDocuments(input) {
	const { plan, postmortems, tracked } = await prepareSync(input);
	return {
		plan,
		postmortems,
		tracked
	};
}
/** The plan, and the way to the next one. */
async function prepareSync(input) {
	const { documents, config, today, tracker, repository, links, documentExists, progress } = input;
	const warn = input.warn ?? progress;
	const { postmortems, unreadable } = readDocuments(documents, config);
	for (const { path, problem } of unreadable) warn(`${path}: ${problem.message} Its issues are left alone.`);
	const tracked = await tracker.listIssues(trackingLabel(config));
	const named = await readNamed(tracker, namedIssues({
		postmortems,
		tracked,
		repository
	}));
	const known = {
		postmortems,
		unreadable: unreadable.map(({ path }) => path),
		tracked,
		config,
		today,
		links,
		documentExists,
		repository,
		named
	};
	return {
		plan: planSync(known),
		postmortems,
		tracked,
		replan: (seen) => planSync({
			...known,
			tracked: withSeen(tracked, seen)
		})
	};
}
async function readNamed(tracker, numbers) {
	const named = /* @__PURE__ */ new Map();
	if (tracker.readIssue === void 0) return named;
	for (const number of numbers) named.set(number, await tracker.readIssue(number));
	return named;
}
function withSeen(tracked, seen) {
	return [...new Map([...tracked, ...seen].map((issue) => [issue.number, issue])).values()];
}

export { prepareSync as n, planDocuments as t };