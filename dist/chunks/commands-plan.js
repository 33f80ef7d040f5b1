import { O as issueDigest, _ as issuesOfItems, b as concealPlan, d as milestoneExtra, f as milestonesWanted, g as withholdPlan, h as postmortemsByDestination, j as shortHash, m as joinPlans, p as parentExtras, u as readFieldSupport, v as planSync, y as namedIssues } from "./sync.js";
import { r as routeTargets, t as mayBeShown, u as trackingLabel } from "./marker.js";
import { g as plainLine, s as VERSION } from "./foundation.js";
import { a as seesAll, t as SELF } from "./commands-audience.js";
import { r as SAME_PLACES } from "./files-load-config.js";
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
	const { massClose, extras } = plan;
	return {
		...plan,
		operations: plan.operations.map((operation) => {
			const path = asFound(operation.path);
			return path === operation.path ? operation : {
				...operation,
				path
			};
		}),
		...extras === void 0 ? {} : { extras: extras.map((one) => ({
			...one,
			path: asFound(one.path)
		})) },
		...massClose === void 0 ? {} : { massClose: {
			...massClose,
			paths: massClose.paths.map(asFound)
		} }
	};
}

// src/commands/prepare-sync.ts
/** Reads the documents, and gives their paths from the top; told are those that cannot be read, and if no one is a postmortem. */
function readInput({ documents, config, progress, warn = progress, places = SAME_PLACES }) {
	const { postmortems, unreadable } = readDocuments(documents, config);
	for (const { path, problem } of unreadable) warn(`${path}: ${problem.message} Its issues are left alone.`);
	if (postmortems.length > 0 && postmortems.every(({ isPostmortem }) => !isPostmortem)) {
		const read = new Set(postmortems.map(({ path }) => path)).size;
		progress(`${read === 1 ? "The one document that was read is" : `None of the ${read} documents read is`} ${read === 1 ? "not " : ""}taken for a postmortem; \`check\` says why.`);
	}
	return {
		postmortems: postmortems.map((one) => ({
			...one,
			path: places.fromTop(one.path)
		})),
		unreadable: unreadable.map(({ path }) => places.fromTop(path))
	};
}
/** The plan for one tracker, from an input that is asked `askingFromTop`; its operations show paths as found. */
async function prepareSync({ config, today, tracker, repository, isRouted = false, links, documentExists, places, progress, ...input }, { postmortems, unreadable }, tracked) {
	const { server = null } = tracker;
	const named = await readNamed(tracker, namedIssues({
		postmortems,
		tracked,
		repository,
		server,
		isRouted
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
		server,
		isRouted,
		named,
		allowMassClose: input.allowMassClose === true,
		...places === void 0 ? {} : { shownPath: places.asFound }
	};
	const wanted = planSync(first);
	const support = await readFieldSupport(wanted, tracker, config, progress);
	const known = support === null ? first : {
		...first,
		support
	};
	const plan = await withExtras(support === null ? wanted : planSync(known), known, tracker);
	return {
		tracker,
		elsewhere: null,
		isShown: true,
		mayShow: async () => true,
		links,
		named: [...named.values()].filter((issue) => issue !== null),
		plan: shownPlan(plan, places),
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
/** The plan with what is to be done beside the issues of items. */
async function withExtras(plan, { postmortems, tracked, named, config, links }, tracker) {
	const wanted = milestonesWanted(plan);
	const milestones = (wanted.size === 0 ? [] : await tracker.missingMilestones?.([...wanted.keys()]) ?? []).map((title) => milestoneExtra(title, wanted.get(title) ?? ""));
	const issues = withSeen(tracked, [...named?.values() ?? []].filter((issue) => issue !== null));
	const parents = config.github.parentIssues ? parentExtras(plan, {
		postmortems,
		issues,
		label: trackingLabel(config),
		links
	}) : [];
	const extras = [...milestones, ...parents];
	return extras.length === 0 ? plan : {
		...plan,
		extras
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
	const syncs = await syncsOf(given);
	const prepared = [];
	for (const sync of syncs) prepared.push({
		...sync,
		isShown: await mayRead(sync, given)
	});
	return prepared;
}
/** Asked only for another repository than that of the audience. */
async function mayRead({ elsewhere }, { audience = SELF, repository, routing }) {
	const place = elsewhere ?? repository;
	if (place === null || await seesAll(audience, [place])) return true;
	const visibility = await routing?.visibilityOf(place) ?? null;
	return mayBeShown(visibility, await audience.visibility());
}
async function syncsOf(given) {
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
				repository,
				isRouted: true
			},
			tracked,
			repository
		});
	}
	const shared = {
		...input,
		...read,
		server: input.tracker.server ?? null
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
	const { operations, extras } = sync.plan;
	if (!(extras !== void 0 || operations.some((one) => "newIssue" in one || "write" in one)) || await mayShow()) return {
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
	return mayBeShown(source, target);
}

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
	const joined = (planOf) => joinPlans(syncs.map((sync) => ({
		plan: planOf(sync),
		repository: sync.elsewhere
	})));
	return {
		plan: joined(({ plan }) => plan),
		shown: joined(({ plan, isShown }) => isShown ? plan : concealPlan(plan)),
		isShown: syncs.every(({ isShown }) => isShown),
		postmortems: syncs.flatMap(({ postmortems }) => postmortems),
		tracked: syncs.flatMap(({ tracked }) => tracked)
	};
}

export { withSeen as i, planBasis as n, prepareSyncs as r, planDocuments as t };