import { S as trackingLabel, d as postmortemsByDestination, f as withholdPlan, h as planSync, l as readFieldSupport, m as namedIssues, p as issuesOfItems } from "./sync.js";
import { p as plainLine } from "./foundation.js";
import { i as SAME_PLACES } from "./files-load-config.js";
import { t as readDocuments } from "./commands-read-documents.js";

// src/commands/places.ts
/**
* The input with what asks for documents by their path taking paths from the top of the checkout: by these, issues
* remember their documents, or a run from another folder would take every document for moved.
*/
function askingFromTop(input) {
	const { places, links, documentExists } = input;
	if (places === void 0) return input;
	const { asFound } = places;
	return {
		...input,
		links: { lineUrl: (path, line, endLine) => links.lineUrl(asFound(path), line, endLine) },
		documentExists: (path) => documentExists(asFound(path))
	};
}
/** The plan with paths as documents are found, for people. */
function shownPlan(plan, places) {
	if (places === void 0) return plan;
	const { asFound } = places;
	const { massClose } = plan;
	return {
		...plan,
		operations: plan.operations.map((operation) => ({
			...operation,
			path: asFound(operation.path)
		})),
		...massClose === void 0 ? {} : { massClose: {
			...massClose,
			paths: massClose.paths.map(asFound)
		} }
	};
}

// src/commands/prepare-sync.ts
/** Reads the documents, and gives their paths from the top; those that cannot be read are told. */
function readInput({ documents, config, progress, warn = progress, places = SAME_PLACES }) {
	const { postmortems, unreadable } = readDocuments(documents, config);
	for (const { path, problem } of unreadable) warn(`${path}: ${problem.message} Its issues are left alone.`);
	return {
		postmortems: postmortems.map((one) => ({
			...one,
			path: places.fromTop(one.path)
		})),
		unreadable: unreadable.map(({ path }) => places.fromTop(path))
	};
}
/** The plan for one tracker, from an input that is asked `askingFromTop`; its operations show paths as found. */
async function prepareSync({ config, today, tracker, repository, links, documentExists, places, progress, ...input }, { postmortems, unreadable }, tracked) {
	const named = await readNamed(tracker, namedIssues({
		postmortems,
		tracked,
		repository
	}));
	const first = {
		postmortems,
		unreadable,
		tracked,
		config,
		today,
		links,
		documentExists,
		repository,
		named,
		allowMassClose: input.allowMassClose === true,
		...places === void 0 ? {} : { shownPath: places.asFound }
	};
	const plan = planSync(first);
	const support = await readFieldSupport(plan, tracker, config, progress);
	const known = support === null ? first : {
		...first,
		support
	};
	return {
		tracker,
		elsewhere: null,
		mayShow: async () => true,
		links,
		named: [...named.values()].filter((issue) => issue !== null),
		plan: shownPlan(support === null ? plan : planSync(known), places),
		postmortems,
		tracked,
		replan: (seen) => shownPlan(planSync({
			...known,
			tracked: withSeen(tracked, seen)
		}), places),
		issuesOfItems: (seen) => issuesOfItems({
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
/** The issues with those seen since: they add to, and replace by number, those known. */
function withSeen(tracked, seen) {
	return [...new Map([...tracked, ...seen].map((issue) => [issue.number, issue])).values()];
}

// src/commands/destinations.ts
/**
* One sync for each repository that issues go to, the usual one first. Every listing is read before anything is planned.
* @throws Failure of kind `tracker` when one of them cannot be read: an unknown state plans nothing.
*/
async function prepareSyncs(given) {
	const input = askingFromTop(given);
	const read = readInput(input);
	const { config, routing, progress } = input;
	const label = trackingLabel(config);
	const home = {
		input,
		tracked: await input.tracker.listIssues(label)
	};
	if (config.routes.length === 0) return [await prepareSync(input, read, home.tracked)];
	if (routing === void 0 || input.repository === null) {
		progress(`\`routes\` lead to repositories; ${plainLine(input.tracker.description)} takes all issues.`);
		return [await prepareSync(input, read, home.tracked)];
	}
	const usual = input.repository;
	const places = [{
		...home,
		repository: usual
	}];
	for (const repository of routeTargets(config.routes, usual)) {
		const tracker = await routing.trackerOf(repository);
		const tracked = await tracker.listIssues(label);
		places.push({
			input: {
				...input,
				tracker,
				repository: null
			},
			tracked,
			repository
		});
	}
	const shared = {
		...input,
		...read
	};
	const parts = postmortemsByDestination(shared, places);
	const prepared = [];
	for (const [index, place] of places.entries()) {
		const postmortems = parts[index] ?? [];
		const sync = await prepareSync(place.input, {
			...read,
			postmortems
		}, place.tracked);
		prepared.push(index === 0 ? sync : await withheld({
			...sync,
			elsewhere: place.repository
		}, routing, progress));
	}
	return prepared;
}
/** The repositories that routes lead to, without the usual one, each once. */
function routeTargets(routes, usual) {
	const byName = new Map(routes.toReversed().map(({ repository }) => [repository.toLowerCase(), repository]));
	byName.delete(usual?.toLowerCase() ?? "");
	return [...byName.values()];
}
const RANK = {
	public: 0,
	internal: 1,
	private: 2
};
/** Nothing of a private document is shown to more people than may read it. Asked only where something would be written. */
async function withheld(sync, routing, progress) {
	let asked;
	const reason = `More people can read ${sync.elsewhere} than the repository of its document, so nothing of it is shown there.`;
	const mayShow = async () => {
		asked ??= isAsHidden(routing.source, sync.elsewhere, routing);
		const isFine = await asked;
		if (!isFine) progress(reason);
		return isFine;
	};
	if (!sync.plan.operations.some((one) => "newIssue" in one || "write" in one) || await mayShow()) return {
		...sync,
		mayShow
	};
	return {
		...sync,
		mayShow: async () => false,
		plan: withholdPlan(sync.plan, reason),
		replan: (seen) => withholdPlan(sync.replan(seen), reason)
	};
}
/** Whether no more people can read the one repository than the other; what cannot be told counts as the worse. */
async function isAsHidden(from, to, { visibilityOf }) {
	const [source, target] = [await visibilityOf(from), await visibilityOf(to)];
	return RANK[source ?? "private"] <= RANK[target ?? "public"];
}

export { withSeen as i, prepareSyncs as n, routeTargets as r, isAsHidden as t };