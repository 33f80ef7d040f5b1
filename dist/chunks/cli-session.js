import { o as isCalendarDate, r as dateOfInstant } from "./calendar.js";
import { l as logLine, m as Failure } from "./foundation.js";
import { n as findCheckout, r as sourceLinks } from "./files-checkout.js";
import { i as documentExistsIn, n as loadConfig, r as findDocuments } from "./files-load-config.js";
import { resolve } from "node:path";

// src/cli/session.ts
async function openSession(terminal, options) {
	const { cwd, environment } = terminal;
	const { config } = await loadConfig(cwd, options.config ?? null);
	const given = options.today ?? environment.POSTMORTEM_ACTIONS_TODAY;
	const warn = (message) => {
		terminal.stderr.write(`${logLine(message)}\n`);
	};
	const progress = (message) => {
		if (options.quiet !== true) warn(message);
	};
	let checkout;
	const checkedOut = () => {
		checkout ??= findCheckout(cwd);
		return checkout;
	};
	return {
		config,
		today: given ? requireDate(given) : dateOfInstant(terminal.now(), config.timezone),
		isTodayGiven: Boolean(given),
		async documents(paths, issues = null) {
			const root = (await checkedOut())?.root ?? cwd;
			const found = await findDocuments({
				cwd,
				root,
				patterns: config.paths,
				ignore: config.ignore,
				apart: issues === null ? [] : [resolve(cwd, issues)],
				explicit: paths
			});
			if (found.length === 0) progress(`No documents: nothing matches ${config.paths.join(", ")}.`);
			return found;
		},
		documentExists: documentExistsIn(cwd),
		links: async () => localLinks(terminal, await checkedOut()),
		progress,
		warn,
		print: (text) => terminal.stdout.write(text)
	};
}
function requireDate(given) {
	if (isCalendarDate(given)) return given;
	throw new Failure({
		code: "TODAY_INVALID",
		kind: "usage",
		message: `POSTMORTEM_ACTIONS_TODAY: ${JSON.stringify(given)} is no day of the form YYYY-MM-DD.`,
		advice: "Correct it, or leave it out for the present day."
	});
}
/** Permalinks where the server, the repository and the commit are known: from the environment, else from the checkout. */
function localLinks({ cwd, environment }, checkout) {
	const serverUrl = environment.GITHUB_SERVER_URL || checkout?.origin?.serverUrl;
	const repository = environment.GITHUB_REPOSITORY || checkout?.origin?.repository;
	if (checkout === null || !serverUrl || !repository) return sourceLinks(null);
	return sourceLinks({
		serverUrl,
		repository,
		commit: checkout.commit,
		root: checkout.root,
		cwd
	});
}

export { openSession as t };