import { b as notification, y as kindOfHost } from "./report.js";
import { r as jsonText } from "./foundation.js";

// src/commands/notify.ts
/**
* Tells the channel behind a webhook of a report; in a dry run the message is told instead, as JSON on one line. Gives
* what went wrong in one sentence that names the host alone, null when nothing did. Throws nothing: the report stands.
*/
async function notify(input) {
	const { report, reportUrl, config, webhook, as, dryRun, progress } = input;
	const kind = as ?? kindOfHost(webhook?.host ?? "");
	const message = notification(kind, report, {
		title: config.report.title,
		reportUrl
	});
	if (dryRun) {
		progress(`Dry run: this message (${kind}) is not sent${webhook === null ? "" : ` to ${webhook.host}`}:`);
		progress(jsonText(message));
		return null;
	}
	if (webhook === null) return null;
	const trouble = await webhook.post(message);
	if (trouble !== null) return `${webhook.host} was not notified of the report: ${trouble}.`;
	progress(`Notified ${webhook.host} of the report.`);
	return null;
}

export { notify as t };