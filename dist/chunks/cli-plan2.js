import { t as planDocuments } from "./commands-plan.js";
import { n as counted } from "./findings.js";
import { c as renderPlan } from "./sync.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";
import { t as chooseTracker } from "./cli-tracker.js";

// src/cli/plan.ts
async function plan(terminal, paths, options) {
	const session = await openSession(terminal, options);
	return printPlan(session, options, await planInput(terminal, paths, options, session));
}
/** What planning needs: the documents, and the tracker that holds their issues. */
async function planInput(terminal, paths, options, session) {
	const { config, today, documentExists, progress, warn } = session;
	const { tracker, repository, directory } = await chooseTracker(terminal, options, session);
	return {
		documents: await session.documents(paths, directory),
		config,
		today,
		tracker,
		repository,
		links: await session.links(),
		documentExists,
		progress,
		warn
	};
}
async function printPlan(session, options, input) {
	const made = await planDocuments(input);
	const later = made.plan.summary.create - options.maxNewIssues;
	if (later > 0) session.progress(`One run opens at most ${counted(options.maxNewIssues, "issue")}; ${later} are left to the next.`);
	session.print(renderPlan(options.format, made.plan));
	return EXIT.done;
}

export { planInput as n, printPlan as r, plan as t };