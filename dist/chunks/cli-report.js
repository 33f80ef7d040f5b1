import { n as createListings, r as listingCache, t as reportItems } from "./commands-report.js";
import { t as readSmallText } from "./files-read-small-text.js";
import { A as unreadLines, a as badge, i as mergeReports, n as REPORT_BYTES_AT_MOST, r as parseReport, t as renderReport } from "./report.js";
import { b as Failure } from "./foundation.js";
import { t as writeFiles } from "./files-write-files.js";
import { n as contradiction, r as chooseAudience, t as chooseTracker } from "./cli-tracker.js";
import { n as failureLines } from "./cli-describe-error.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";
import { i as wantsColours } from "./cli-terminal.js";

// src/commands/merge-reports.ts
const REPORT_FILE = {
	what: "report",
	code: "REPORT_UNREADABLE",
	bytes: REPORT_BYTES_AT_MOST
};
/**
* One report of those in the files named, relative to `cwd` or absolute; days by the configuration's time zone and
* `report.due-soon`. Of repositories that `audience` may not read of, it tells counts alone.
* @throws Failure (usage) `REPORT_UNREADABLE`, and as `parseReport` and `mergeReports`.
*/
async function mergeFiles(cwd, files, config, audience) {
	const sources = [];
	for (const file of files) sources.push({
		file,
		report: parseReport(await readSmallText(cwd, file, REPORT_FILE), file)
	});
	const readers = await audience.visibility() ?? "public";
	return mergeReports({
		sources,
		timezone: config.timezone,
		dueSoon: config.report.dueSoon,
		audience: readers
	});
}

// src/cli/channel.ts
/**
* The webhook that is named on the command line, or in the environment; null for none.
* @throws Failure (usage) `WEBHOOK_INVALID`
*/
async function chooseWebhook({ environment }, { notify }) {
	const address = (notify ?? environment.POSTMORTEM_ACTIONS_NOTIFY_URL ?? "").trim();
	if (address === "") return null;
	const [{ createWebhook }, { createFetch }] = await Promise.all([import("./network-webhook.js"), import("./network-fetch.js")]);
	return createWebhook(address, { fetch: createFetch(environment) });
}
/** Tells the webhook of a report, or a person (a dry run) what it would be told; what goes wrong is said, and fails nothing. */
async function tellChannel({ notifyAs, dryRun = false }, { config, progress, warn }, webhook, report, reportUrl) {
	if (webhook === null && notifyAs === void 0) return;
	if (webhook === null && !dryRun) return progress("Nobody is notified: neither --notify nor POSTMORTEM_ACTIONS_NOTIFY_URL names a webhook.");
	const { notify } = await import("./commands-notify.js");
	const trouble = await notify({
		report,
		reportUrl,
		config,
		webhook,
		as: notifyAs ?? null,
		dryRun,
		progress: dryRun ? warn : progress
	});
	if (trouble !== null) warn(`Warning: ${trouble}`);
}

// src/cli/report.ts
/**
* Prints the report. What goes wrong once it is there (publishing, a channel, files) takes nothing of it back, and hides
* nothing else that went wrong.
*/
async function report(terminal, options) {
	const session = await openSession(terminal, options);
	const { config, print } = session;
	const webhook = await chooseWebhook(terminal, options);
	const { report: told, reportUrl, unpublished, keep } = options.merge === void 0 ? await measured(terminal, options, session) : await merged(terminal, options, options.merge, session);
	print(await renderReport(options.format, told, {
		title: config.report.title,
		color: wantsColours(terminal, options.color),
		...terminal.stdout.isTTY && terminal.stdout.columns ? { columns: terminal.stdout.columns } : {}
	}));
	await tellChannel(options, session, webhook, told, reportUrl);
	const isUnread = tellUnread(told, session);
	const unwritten = await failureOf(async () => {
		await writeBadge(terminal, options, session, told);
		await keep();
	});
	if (unwritten !== null && unpublished !== null) for (const line of failureLines(unwritten)) session.warn(line);
	const failure = unpublished ?? unwritten;
	if (failure !== null) throw failure;
	return isUnread && options.merge === void 0 ? EXIT.incomplete : EXIT.done;
}
async function writeBadge({ cwd }, { badge: path, dryRun }, { config, progress }, told) {
	if (path === void 0) return;
	if (dryRun === true) return progress("Dry run: the badge is not written.");
	await writeFiles(cwd, [{
		path,
		text: badge(told, config.report.title)
	}], true);
}
/** What kept it from being done; null when nothing did. */
async function failureOf(work) {
	try {
		await work();
		return null;
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}
async function merged(terminal, { audience }, files, { config }) {
	return {
		report: await mergeFiles(terminal.cwd, files, config, chooseAudience(terminal, audience)),
		reportUrl: null,
		unpublished: null,
		keep: async () => {}
	};
}
async function measured(terminal, options, session) {
	const { today, progress } = session;
	const config = withRepositories(session.config, options);
	const { tracker, repository, directory: _, ...ways } = await chooseTracker(terminal, onGitHub(terminal, options), session);
	const publish = options.publish === true && options.dryRun !== true;
	if (options.publish === true && !publish) progress("Dry run: the report is not published.");
	const cache = options.cache === void 0 ? null : listingCache(terminal.cwd, options.cache, progress);
	const listings = createListings(await cache?.load() ?? [], today, progress);
	const outcome = await reportItems({
		tracker,
		config,
		today,
		publish,
		progress,
		repository,
		...cache === null ? {} : { listings },
		audience: chooseAudience(terminal, options.audience, ways.routing?.visibilityOf),
		staleBotFiles: async () => {
			const { staleBotFiles } = await import("./files-stale-bot-files.js");
			return staleBotFiles(await session.root());
		},
		...ways
	});
	for (const notice of outcome.notices) progress(notice);
	return {
		...outcome,
		async keep() {
			if (options.dryRun !== true) await cache?.save(listings.seen);
		}
	};
}
/** What is named on the command line stands in place of what the configuration names. */
function withRepositories(config, { repositories, topic }) {
	if (repositories === void 0 && topic === void 0) return config;
	return {
		...config,
		report: {
			...config.report,
			repositories: repositories ?? [],
			topic: topic ?? null
		}
	};
}
/** Repositories are on GitHub. To be read the first will do for the usual one; to be written to it must be named. */
function onGitHub({ environment }, options) {
	const { repositories, topic, publish } = options;
	if (repositories === void 0 && topic === void 0) return options;
	if (options.tracker === "directory") throw contradiction(repositories ? "--repositories" : "--topic", "github");
	const first = publish === true ? void 0 : repositories?.[0];
	const repo = options.repo ?? (environment.GITHUB_REPOSITORY || first);
	return {
		...options,
		tracker: "github",
		...repo === void 0 ? {} : { repo }
	};
}
/** Whether something is left over: said, quiet or not. */
function tellUnread(told, { warn }) {
	const lines = unreadLines(told);
	for (const line of lines) warn(line);
	return lines.length > 0;
}

export { report };