import { g as Failure } from "./foundation.js";
import { s as readSmallText } from "./files-load-config.js";
import { S as trackingLabel } from "./sync.js";
import { n as listFiles } from "./files-find-documents.js";
import { r as routeTargets, t as isAsHidden } from "./commands-destinations.js";
import { _ as keepDueLabels, c as snoozedBy, g as measure, l as publishReport, o as weeklyComment, s as staleBotNotices } from "./report.js";
import { join } from "node:path";

// src/files/stale-bot-files.ts
const FILES_AT_MOST = 200;
const KIND = {
	what: "workflow",
	code: "WORKFLOW_UNREADABLE",
	bytes: 65536
};
/**
* The files below `.github` of a checkout in which a stale bot may be set up, by their paths from its top. What cannot
* be read, or leads out of it, is passed over.
*/
async function staleBotFiles(root) {
	const { files } = await listFiles(join(root, ".github"), "{stale.yml,workflows/*.{yml,yaml}}");
	const found = [];
	for (const file of files.toSorted().slice(0, FILES_AT_MOST)) {
		const path = `.github/${file}`;
		try {
			const text = await readSmallText(root, path, KIND);
			if (file === "stale.yml" || text.includes("actions/stale")) found.push({
				path,
				text
			});
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
		}
	}
	return found;
}

// src/commands/report.ts
/**
* Measures the state of the action items and, with `publish`, keeps the report issue.
* @throws Failure of kind `tracker`, from the tracker.
*/
async function reportItems(input) {
	const { tracker, config, today, publish, progress } = input;
	const label = trackingLabel(config);
	const issues = await tracker.listIssues(label);
	const routed = await readRouted(input, label);
	const others = routed.flatMap((place) => place.issues);
	const report = measure({
		issues: [...issues, ...others],
		today,
		timezone: config.timezone,
		dueSoon: config.report.dueSoon
	});
	if (!publish) return {
		report,
		reportIssue: null,
		notices: []
	};
	const comment = weeklyComment(report, {
		mentions: config.report.mentions,
		isSnoozed: snoozedBy(config.report.snooze, [...issues, ...others])
	});
	const { number } = await publishReport({
		tracker,
		issues,
		report,
		config,
		comment,
		progress
	});
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
		report,
		reportIssue: number,
		notices: await notices(input)
	};
}
/** A bot of the checkout's repository closes issues of that repository only. */
async function notices({ staleBotFiles, routing, repository, config }) {
	const isAtHome = routing?.source.toLowerCase() === repository?.toLowerCase();
	if (staleBotFiles === void 0 || !repository || !isAtHome) return [];
	return staleBotNotices(await staleBotFiles(), config.labels);
}
/** The issues in the other repositories of `routes`; without those that more people would read of than may. */
async function readRouted({ config, repository, routing, progress }, label) {
	const places = [];
	if (routing === void 0 || !repository) return places;
	for (const elsewhere of routeTargets(config.routes, repository)) {
		const tracker = await routing.trackerOf(elsewhere);
		const issues = await tracker.listIssues(label);
		if (issues.length === 0) continue;
		if (await isAsHidden(elsewhere, repository, routing)) places.push({
			tracker,
			issues
		});
		else progress(`${elsewhere} is left out of the report: more people can read ${repository}, where it is shown.`);
	}
	return places;
}

export { staleBotFiles as n, reportItems as t };