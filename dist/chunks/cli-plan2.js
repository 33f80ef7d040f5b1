import { t as planDocuments } from "./commands-plan.js";
import { t as writeFiles } from "./files-write-files.js";
import { s as counted } from "./findings.js";
import { A as renderPlanFile, C as renderPlan } from "./sync.js";
import { r as chooseAudience, t as chooseTracker } from "./cli-tracker.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";
import { i as wantsColours } from "./cli-terminal.js";

// src/cli/plan.ts
async function plan(terminal, paths, options) {
	const session = await openSession(terminal, options);
	const { input } = await planInput(terminal, paths, options, session);
	return printPlan(terminal, session, options, input);
}
/** What planning needs: the documents, and the tracker that holds their issues. */
async function planInput(terminal, paths, options, session) {
	const { config, today, documentExists, progress, warn } = session;
	const chosen = await chooseTracker(terminal, options, session);
	const { tracker, repository, directory, routing } = chosen;
	const documents = await session.documents(paths, directory);
	const [links, places] = [await session.links(), await session.places()];
	return {
		input: {
			documents,
			config,
			today,
			tracker,
			repository,
			links,
			places,
			documentExists,
			allowMassClose: options.allowMassClose === true,
			progress,
			warn,
			audience: chooseAudience(terminal, void 0, routing?.visibilityOf),
			...routing === void 0 ? {} : { routing }
		},
		chosen
	};
}
async function printPlan(terminal, session, options, input) {
	const made = await planDocuments(input);
	const { maxNewIssues = 50 } = options;
	const later = made.plan.summary.create - maxNewIssues;
	if (later > 0) session.progress(`One run opens at most ${counted(maxNewIssues, "issue")}; ${later} are left to the next.`);
	if (options.planOut !== void 0) {
		const file = {
			path: options.planOut,
			text: renderPlanFile(made.plan, made.basis())
		};
		await writeFiles(terminal.cwd, [file], true);
		session.progress(`Plan: ${options.planOut}`);
	}
	session.print(renderPlan(options.format, made.shown, { color: wantsColours(terminal, options.color) }));
	return EXIT.done;
}

export { planInput as n, printPlan as r, plan as t };