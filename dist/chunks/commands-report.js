import { b as Failure, g as plainLine } from "./foundation.js";
import "./config.js";
import { a as documentExistsIn } from "./files-load-config.js";
import { t as readSmallText } from "./files-read-small-text.js";
import { t as writeFiles } from "./files-write-files.js";
import { F as KEPT_BYTES_AT_MOST, I as keptFile, L as parseKept, M as isUsable, N as toKeep, P as withChanges, c as closedLately, d as reportOn, f as datedIssues, j as earlierListing, l as withLinkedChanges, m as publishReport, o as snoozedBy, p as weeklyComment, s as reportOnRepositories, u as existingItems, v as keepDueLabels } from "./report.js";
import { g as readMarker, r as routeTargets, t as mayBeShown, u as trackingLabel } from "./marker.js";
import { a as seesAll, i as readersOf, n as allSeeAll, r as isOf, t as SELF } from "./commands-audience.js";
import { c as keepHeapTight, l as BUDGET_SPENT } from "./github.js";

// src/commands/listing-cache.ts
const FILE = {
	what: "cache",
	code: "CACHE_UNREADABLE",
	bytes: KEPT_BYTES_AT_MOST
};
/**
* Listings kept in a file below `cwd`, replaced each time. Nothing where there is no file yet; one that cannot be read, is no
* such cache, or of another release, is told and not used: it is not worth a report. What could not be read the next time is
* not written.
*/
function listingCache(cwd, file, progress, bytesAtMost = KEPT_BYTES_AT_MOST) {
	return {
		async load() {
			if (!documentExistsIn(cwd)(file)) return [];
			const text = await readText(cwd, file, progress);
			if (text === null) return [];
			const kept = parseKept(text);
			if (kept === null) progress(`${plainLine(file)} is no cache of this release; every issue is read.`);
			return kept ?? [];
		},
		async save(listings) {
			const text = keptFile(listings);
			if (Buffer.byteLength(text) > bytesAtMost) return progress(`${plainLine(file)} would become too large, so it is left as it is.`);
			await writeFiles(cwd, [{
				path: file,
				text
			}], true);
		}
	};
}
/** Null, and told, where it cannot be read. */
async function readText(cwd, file, progress) {
	try {
		return await readSmallText(cwd, file, FILE);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		progress(`${error.message} Every issue is read.`);
		return null;
	}
}

// src/commands/listings.ts
/** Reads everything each time. */
const wholeListings = { of: (tracker, label) => tracker.listIssues(label) };
/**
* Goes on from what an earlier run kept: only what changed since is read, as long as the tracker can tell that this is
* all. Gives the same issues as reading everything (of which bodies a report looks at nothing but what is kept).
*/
function createListings(kept, today, progress) {
	const seen = [];
	async function goOn(tracker, last) {
		const earlier = earlierListing(last);
		if (earlier === null || tracker.changedIssues === void 0) return null;
		const changes = await tracker.changedIssues(last.label, earlier);
		const issues = changes === null ? null : withChanges(last.issues, changes);
		progress(changes === null || issues === null ? `What changed in ${tracker.description} since the last report does not tell all; everything is read.` : `${changes.issues.length} of ${issues.length} issues in ${tracker.description} were read; the others had not changed.`);
		return issues;
	}
	return {
		seen,
		async of(tracker, label) {
			const wanted = {
				tracker: tracker.description,
				label,
				today
			};
			const last = kept.find((one) => isUsable(one, wanted));
			const changed = last === void 0 ? null : await goOn(tracker, last);
			const issues = changed ?? await tracker.listIssues(label);
			const wholeOn = changed === null ? today : last?.wholeOn ?? today;
			seen.push({
				tracker: tracker.description,
				label,
				wholeOn,
				issues: issues.map(toKeep)
			});
			return issues;
		}
	};
}

// src/commands/publish-all.ts
/** Keeps the report issue with its weekly comment, then the labels for due dates. A tracker that fails ends it there. */
async function publishAll(input) {
	const { tracker, issues, report, config, isSnoozed, routed, progress } = input;
	let kept = {
		reportIssue: null,
		reportUrl: null
	};
	try {
		const linked = linkedFromIssue(report, tracker);
		const comment = weeklyComment(linked, {
			mentions: config.report.mentions,
			isSnoozed
		});
		const { number, url, outcome } = await publishReport({
			...input,
			report: linked,
			comment
		});
		kept = {
			reportIssue: number,
			reportUrl: outcome === "left-closed" ? null : url
		};
		for (const place of [{
			tracker,
			issues
		}, ...routed]) await keepDueLabels({
			...place,
			report,
			config,
			progress
		});
		return {
			...kept,
			unpublished: null
		};
	} catch (error) {
		if (error instanceof Failure && error.kind === "tracker") return {
			...kept,
			unpublished: error
		};
		throw error;
	}
}
/** The report as it is written in an issue: where issues are files, links begin in their folder. */
function linkedFromIssue(report, { linkFromIssue }) {
	if (linkFromIssue === void 0) return report;
	return {
		...report,
		items: report.items.map((item) => ({
			...item,
			url: linkFromIssue(item.url)
		}))
	};
}

// src/commands/report-sources.ts
/**
* The further repositories of a report: those of `routes`, those named, and those of the topic, which is looked for in
* the list of its owner's repositories.
* @throws Failure of kind `tracker` when that list cannot be read: what belongs to the report is not known then.
*/
async function reportSources(input) {
	const { config, repository, routing, progress } = input;
	const wanted = config.report;
	const isWanted = wanted.repositories.length > 0 || wanted.topic !== null;
	if (routing === void 0 || !repository) {
		if (isWanted) progress("The repositories of `report` are on GitHub; this report tells of the folder alone.");
		return {
			sources: [],
			beyond: []
		};
	}
	const found = /* @__PURE__ */ new Map([[repository.toLowerCase(), HOME]]);
	const add = (one) => {
		if (!found.has(one.name.toLowerCase())) found.set(one.name.toLowerCase(), one);
	};
	for (const name of routeTargets(config.routes, repository)) add({
		name,
		visibility: null,
		isRouted: true
	});
	for (const name of wanted.repositories) add({
		name,
		visibility: null,
		isRouted: false
	});
	for (const one of await ofTopic(input, repository)) add({
		...one,
		isRouted: false
	});
	const all = [...found.values()].filter((one) => one !== HOME);
	const routed = all.filter(({ isRouted }) => isRouted);
	const further = all.filter(({ isRouted }) => !isRouted);
	return {
		sources: [...routed, ...further.slice(0, 100)],
		beyond: further.slice(100)
	};
}
/** Stands for the usual repository, which is read anyway. */
const HOME = {
	name: "",
	visibility: null,
	isRouted: false
};
/** By name; those nobody can write to any more are left out, since their items cannot be closed. */
async function ofTopic({ config, listRepositories, progress }, repository) {
	const { topic, organisation } = config.report;
	if (topic === null || listRepositories === void 0) return [];
	const owner = organisation ?? repository.split("/")[0] ?? "";
	const having = (await listRepositories(owner)).filter(({ topics }) => topics.includes(topic));
	const active = having.filter(({ isActive }) => isActive);
	const left = having.length - active.length;
	if (left > 0) progress(`Left out of the report: ${left} archived or disabled with the topic ${topic}.`);
	if (having.length === 0) progress(`No repository of ${owner} has the topic ${topic}.`);
	return active.toSorted((a, b) => a.name < b.name ? -1 : 1);
}
/** As `ReadRepository.error` of those beyond. */
const BEYOND = `Beyond the ${100} repositories that one run reads; docs/scale.md has the way to read more.`;

// src/commands/read-places.ts
/** From so many on, what is let go of each outweighs the program itself. */
const MANY = 30;
/** These end the reading of all that are left, too. */
const ENDS_ALL = /* @__PURE__ */ new Set([
	"TRACKER_UNAUTHORIZED",
	"TRACKER_UNREACHABLE",
	"TRACKER_LIMITED",
	BUDGET_SPENT
]);
/**
* Reads one after the other; what cannot be read is among them, with the reason. A repository of `routes` without an
* issue of ours is left out: nothing was routed there yet.
* @throws what is no Failure of kind `tracker`.
*/
async function readPlaces(input, { sources, beyond }) {
	if (sources.length >= MANY) keepHeapTight();
	const places = [];
	let end = null;
	for (const [index, source] of sources.entries()) {
		if (end !== null) {
			places.push(unread(source, end.message));
			continue;
		}
		if (sources.length > 1) input.progress(`Repository ${index + 1} of ${sources.length} …`);
		try {
			places.push(...await readPlace(input, source));
		} catch (error) {
			if (!(error instanceof Failure) || error.kind !== "tracker") throw error;
			places.push(unread(source, error.message));
			if (ENDS_ALL.has(error.code)) end = error;
		}
	}
	return [...places, ...beyond.map((source) => unread(source, BEYOND))];
}
async function readPlace(input, source) {
	const { config, routing, asksVisibility, listings = wholeListings } = input;
	const { name, isRouted } = source;
	const tracker = await routing.trackerOf(name);
	const issues = await (asksVisibility ? wholeListings : listings).of(tracker, trackingLabel(config));
	if (isRouted && issues.length === 0) return [];
	return [{
		name,
		visibility: await visibilityOf(input, source),
		items: datedIssues(issues, config.timezone, name),
		error: null,
		isSnoozed: snoozedBy(config.report.snooze, issues),
		routed: isRouted ? {
			tracker,
			issues
		} : null
	}];
}
/** Null, which counts as the worst, where GitHub does not tell. */
async function visibilityOf({ routing, asksVisibility }, { name, visibility }) {
	return visibility === null && asksVisibility ? routing.visibilityOf(name) : visibility;
}
function unread({ name, visibility }, error) {
	return {
		name,
		visibility,
		items: null,
		error,
		isSnoozed: () => false,
		routed: null
	};
}

// src/commands/report-scene.ts
/**
* Reads the further repositories.
* @throws the Failure of the usual one, when there is nothing else to tell of.
*/
async function readScene(input) {
	const { config, repository, routing, told, issues, audiences } = input;
	const home = repository && routing !== void 0 ? {
		repository,
		routing
	} : null;
	const names = [...home === null ? [] : [home.repository], ...told.sources.map(({ name }) => name)];
	const asksVisibility = home !== null && !await allSeeAll(audiences, names);
	const places = home === null ? [] : await readPlaces({
		...input,
		...home,
		asksVisibility
	}, told);
	if (issues instanceof Failure && places.every(({ items }) => items === null)) throw issues;
	const { snooze } = config.report;
	const snoozed = [snoozedBy(snooze, issues instanceof Failure ? [] : issues), ...places.map(isSnoozedOf)];
	const shared = {
		isSnoozed: (item) => snoozed.some((one) => one(item)),
		routed: places.flatMap(({ name, routed }) => routed === null ? [] : [{
			name,
			...routed
		}])
	};
	if (home === null || places.length === 0 && !asksVisibility) {
		const report = await plainReport(input);
		return {
			...shared,
			reportFor: async () => report
		};
	}
	const all = [homeOf(input, home, asksVisibility ? await visibilityOfHome(home, audiences) : null, places.length > 0), ...places];
	return {
		...shared,
		reportFor: async (audience) => reportOf(input, home, all, audience)
	};
}
const isSnoozedOf = ({ isSnoozed }) => isSnoozed;
/** With what the tracker alone can tell, by one request, and only where an item was closed lately. */
async function plainReport({ issues, today, config, tracker }) {
	if (issues instanceof Failure) throw issues;
	const items = existingItems(issues, today, config.timezone);
	const report = reportOn(items, today, config.report.dueSoon);
	const changes = await tracker.linkedChanges?.(closedLately(items, today)) ?? null;
	return withLinkedChanges(report, changes);
}
function visibilityOfHome({ repository, routing }, audiences) {
	const own = audiences.find((audience) => isOf(audience, repository));
	return own === void 0 ? routing.visibilityOf(repository) : own.visibility();
}
/** Items name their repository only where there are several. */
function homeOf({ issues, config }, { repository }, visibility, isOneOfSeveral) {
	const isUnread = issues instanceof Failure;
	return {
		name: repository,
		visibility,
		items: isUnread ? null : datedIssues(issues, config.timezone, isOneOfSeveral ? repository : void 0),
		error: isUnread ? issues.message : null
	};
}
async function reportOf({ today, config }, { routing }, repositories, audience) {
	const names = repositories.flatMap(({ name }) => name ?? []);
	const isAll = await seesAll(audience, names);
	const readers = isAll ? "private" : await audience.visibility();
	const knowsNames = isOf(audience, routing.source);
	return reportOnRepositories({
		repositories,
		today,
		dueSoon: config.report.dueSoon,
		isShown: ({ name, visibility, items }) => isAll || isOf(audience, name) || mayBeShown(visibility, readers) || items === null && visibility === null && knowsNames
	});
}

// src/commands/report.ts
const UNPUBLISHED = {
	reportIssue: null,
	reportUrl: null,
	unpublished: null
};
/**
* Measures the state of the action items and, with `publish`, keeps the report issue. With further repositories (of
* `routes` and of the configuration's `report`) it is one report of all: what is printed and what is published tell no
* more of a repository than their readers may read. Those that could not be read are in the report.
* @throws Failure of kind `tracker` when none could be read, or, with `publish`, the one with the report issue. That it
* could not be published takes nothing of the report back, and is in `unpublished`.
*/
async function reportItems(input) {
	const { tracker, config, publish, progress, audience = SELF, listings = wholeListings } = input;
	const told = await reportSources(input);
	const readers = readersOfIssue(input);
	const audiences = publish ? [readers, audience] : [audience];
	const from = await allSeeAll(audiences, input.repository ? [input.repository] : []) ? listings : wholeListings;
	const issues = await listOwn({
		...input,
		listings: from
	}, trackingLabel(config)).catch((error) => {
		if (publish || told.sources.length === 0 || !(error instanceof Failure)) throw error;
		return error;
	});
	const scene = await readScene({
		...input,
		told,
		issues,
		audiences
	});
	const report = await scene.reportFor(audience);
	if (!publish || issues instanceof Failure) return {
		report,
		...UNPUBLISHED,
		notices: []
	};
	const published = await scene.reportFor(readers);
	const { isSnoozed, routed } = scene;
	tellWithheld(published, progress);
	return {
		report,
		...await publishAll({
			tracker,
			issues,
			report: published,
			config,
			isSnoozed,
			routed,
			runUrl: input.runUrl ?? null,
			progress
		}),
		notices: await notices(input)
	};
}
/**
* Where no action item has the label, nobody has synced yet, or somebody deleted the label or chose another: what changed
* lately is looked at too, if something is published, as that is looked through for a report issue anyway.
*/
async function listOwn({ tracker, publish, progress, listings = wholeListings }, label) {
	const isItem = ({ trusted, body }) => trusted && readMarker(body) !== null;
	const listed = await listings.of(tracker, label);
	if (!publish || tracker.recentIssues === void 0 || listed.some(isItem)) return listed;
	const known = new Set(listed.map(({ number }) => number));
	const found = (await tracker.recentIssues(label)).filter((issue) => isItem(issue) && !known.has(issue.number));
	if (found.length > 0) progress(`No action item has the label ${plainLine(label)}; ${found.length} found without it among the issues that changed last get it again.`);
	return [...listed, ...found];
}
function tellWithheld({ withheld }, progress) {
	if (withheld === void 0) return;
	progress(`In the report issue ${withheld.repositories === 1 ? "1 repository is" : `${withheld.repositories} repositories are`} told of by counts alone: more people can read the issue than what it tells of.`);
}
function readersOfIssue({ repository, routing }) {
	if (!repository || routing === void 0) return SELF;
	return readersOf(repository, () => routing.visibilityOf(repository));
}
/** A bot of the checkout's repository closes issues of that repository only. */
async function notices({ staleBotFiles, routing, repository, config }) {
	const isAtHome = routing?.source.toLowerCase() === repository?.toLowerCase();
	if (staleBotFiles === void 0 || !repository || !isAtHome) return [];
	const { staleBotNotices } = await import("./report-stale-bots.js");
	return staleBotNotices(await staleBotFiles(), config.labels);
}

export { createListings as n, listingCache as r, reportItems as t };