import { s as readSmallText } from "./files-load-config.js";
import { a as mergeReports, i as parseReport, n as badge, r as REPORT_BYTES_AT_MOST, t as renderReport } from "./report.js";
import { n as staleBotFiles, t as reportItems } from "./commands-report.js";
import { t as writeFiles } from "./files-write-files.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";
import { i as wantsColours } from "./cli-terminal.js";
import { t as chooseTracker } from "./cli-tracker.js";

// src/commands/merge-reports.ts
const REPORT_FILE = {
	what: "report",
	code: "REPORT_UNREADABLE",
	bytes: REPORT_BYTES_AT_MOST
};
/**
* One report of those in the files named, relative to `cwd` or absolute; days by the configuration's time zone and
* `report.due-soon`.
* @throws Failure (usage) `REPORT_UNREADABLE`, and as `parseReport` and `mergeReports`.
*/
async function mergeFiles(cwd, files, config) {
	const sources = [];
	for (const file of files) sources.push({
		file,
		report: parseReport(await readSmallText(cwd, file, REPORT_FILE), file)
	});
	return mergeReports({
		sources,
		timezone: config.timezone,
		dueSoon: config.report.dueSoon
	});
}

// src/cli/report.ts
async function report(terminal, options) {
	const session = await openSession(terminal, options);
	const { config, print } = session;
	const told = options.merge === void 0 ? await measured(terminal, options, session) : await mergeFiles(terminal.cwd, options.merge, config);
	if (options.badge !== void 0) await writeBadge(terminal, options.badge, options, session, told);
	print(await renderReport(options.format, told, {
		title: config.report.title,
		color: wantsColours(terminal, options.color)
	}));
	return EXIT.done;
}
async function writeBadge({ cwd }, path, { dryRun }, { config, progress }, told) {
	if (dryRun === true) return progress("Dry run: the badge is not written.");
	await writeFiles(cwd, [{
		path,
		text: badge(told, config.report.title)
	}], true);
}
async function measured(terminal, options, session) {
	const { config, today, progress } = session;
	const { tracker, repository, routing } = await chooseTracker(terminal, options, session);
	const ways = routing === void 0 ? {} : { routing };
	const publish = options.publish === true && options.dryRun !== true;
	if (options.publish === true && !publish) progress("Dry run: the report is not published.");
	const outcome = await reportItems({
		tracker,
		config,
		today,
		publish,
		progress,
		repository,
		staleBotFiles: async () => staleBotFiles(await session.root()),
		...ways
	});
	for (const notice of outcome.notices) progress(notice);
	return outcome.report;
}

export { report };