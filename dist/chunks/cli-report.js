import { t as reportItems } from "./commands-report.js";
import { t as renderReport } from "./report.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";
import { t as wantsColours } from "./cli-terminal.js";
import { t as chooseTracker } from "./cli-tracker.js";

// src/cli/report.ts
async function report(terminal, options) {
	const session = await openSession(terminal, options);
	const { config, today, progress, print } = session;
	const { tracker } = await chooseTracker(terminal, options, session);
	const publish = options.publish === true && options.dryRun !== true;
	if (options.publish === true && !publish) progress("Dry run: the report is not published.");
	const { report: measured } = await reportItems({
		tracker,
		config,
		today,
		publish,
		progress
	});
	print(renderReport(options.format, measured, {
		title: config.report.title,
		color: wantsColours(terminal, options.color)
	}));
	return EXIT.done;
}

export { report };