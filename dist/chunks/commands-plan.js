import { D as shortHash, u as joinPlans, w as issueDigest } from "./sync.js";
import { n as prepareSyncs } from "./commands-destinations.js";
import { i as SAME_PLACES } from "./files-load-config.js";
import { i as VERSION } from "./foundation.js";

// src/commands/plan-basis.ts
/** What plans are made from, so that it can be told later whether they still hold. */
function planBasis({ config, today, tracker, places = SAME_PLACES, allowMassClose }, syncs) {
	return {
		tool: VERSION,
		tracker: tracker.description,
		folder: places.fromTop(".") || ".",
		today,
		allowMassClose: allowMassClose === true,
		config: configDigest(config),
		documents: documentDigests(syncs.flatMap(({ postmortems }) => postmortems)),
		issues: Object.fromEntries(syncs.flatMap(touchedIssues))
	};
}
function configDigest(config) {
	return shortHash(JSON.stringify(config));
}
/** By path; of the items all that was read of them. Routes part the items of one document. */
function documentDigests(postmortems) {
	const facts = /* @__PURE__ */ new Map();
	for (const { path, actionItems, ...postmortem } of postmortems) {
		const { isPostmortem, title, incidentDate, severity, problems } = postmortem;
		const known = facts.get(path) ?? [];
		known.push(JSON.stringify([
			isPostmortem,
			title,
			incidentDate,
			severity,
			problems
		]));
		known.push(...actionItems.map((item) => JSON.stringify(item)));
		facts.set(path, known);
	}
	return Object.fromEntries([...facts].map(([path, known]) => [path, shortHash(JSON.stringify([...new Set(known)].sort()))]));
}
function touchedIssues({ plan, tracked, named, elsewhere }) {
	const known = new Map([...tracked, ...named].map((issue) => [issue.number, issue]));
	return plan.operations.flatMap((operation) => {
		const issue = "write" in operation ? known.get(operation.issue) : void 0;
		return issue === void 0 ? [] : [[`${elsewhere ?? ""}#${issue.number}`, issueDigest(issue)]];
	});
}

// src/commands/plan.ts
/**
* What `sync` would do. Reads the tracker, writes nothing.
* @throws Failure of kind `tracker`, from the tracker: an unknown state plans nothing.
*/
async function planDocuments(input) {
	const syncs = await prepareSyncs(input);
	return {
		...joinSyncs(syncs),
		basis: () => planBasis(input, syncs)
	};
}
/** The plans of all repositories as one. */
function joinSyncs(syncs) {
	return {
		plan: joinPlans(syncs.map(({ plan, elsewhere }) => ({
			plan,
			repository: elsewhere
		}))),
		postmortems: syncs.flatMap(({ postmortems }) => postmortems),
		tracked: syncs.flatMap(({ tracked }) => tracked)
	};
}

export { planBasis as n, planDocuments as t };