import { s as trackingLabel } from "./sync.js";
import { n as publishReport, r as measure } from "./report.js";

// src/commands/report.ts
/**
* Measures the state of the action items and, with `publish`, keeps the report issue.
* @throws Failure of kind `tracker`, from the tracker.
*/
async function reportItems(input) {
	const { tracker, config, today, publish, progress } = input;
	const issues = await tracker.listIssues(trackingLabel(config));
	const report = measure({
		issues,
		today,
		timezone: config.timezone,
		dueSoon: config.report.dueSoon
	});
	if (!publish) return {
		report,
		reportIssue: null
	};
	const { number } = await publishReport({
		tracker,
		issues,
		report,
		config,
		progress
	});
	return {
		report,
		reportIssue: number
	};
}

export { reportItems as t };