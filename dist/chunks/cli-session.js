import { o as isCalendarDate, r as dateOfInstant } from "./calendar.js";
import { b as Failure, p as logLine } from "./foundation.js";
import { a as sourceLinks, c as serverKind, n as findCheckout } from "./files-checkout.js";
import { a as documentExistsIn, i as documentPlaces, n as loadConfig, t as CONFIG_FILES } from "./files-load-config.js";
import { t as keepHeapSmall } from "./files-heap.js";
import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// src/cli/session.ts
async function openSession(terminal, options) {
	const { cwd, environment } = terminal;
	const { config, file: configFile, keys: configKeys } = await loadConfig(cwd, options.config ?? null);
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
	const root = async () => (await checkedOut())?.root ?? cwd;
	if (configFile === null) tellConfigAbove(cwd, await root(), warn);
	return {
		config,
		configFile,
		configKeys,
		today: given ? requireDate(given) : dateOfInstant(terminal.now(), config.timezone),
		isTodayGiven: Boolean(given),
		async documents(paths, issues = null) {
			const { findDocuments } = await import("./files-find-documents2.js");
			const top = await root();
			const found = await findDocuments({
				cwd,
				root: top,
				patterns: config.paths,
				ignore: config.ignore,
				apart: issues === null ? [] : [resolve(cwd, issues)],
				explicit: paths
			});
			keepHeapSmall(found.length);
			if (found.length === 0) progress(nothingFound(cwd, top, config.paths));
			return found;
		},
		root,
		checkout: checkedOut,
		documentExists: documentExistsIn(cwd),
		async writeBack() {
			const { createDocumentWriter } = await import("./files-document-writer.js");
			const found = await checkedOut();
			const source = environment.GITHUB_REPOSITORY || found?.origin?.repository || null;
			return {
				writer: createDocumentWriter(cwd, found?.root ?? cwd),
				source
			};
		},
		links: async () => localLinks(terminal, await checkedOut()),
		places: async () => documentPlaces({
			root: await root(),
			cwd
		}),
		progress,
		warn,
		print: (text) => terminal.stdout.write(text)
	};
}
/** Says where was looked: a folder within the repository is easily taken for its top. */
function nothingFound(cwd, root, patterns) {
	const here = relative(root, cwd).replaceAll(sep, "/");
	const isBelow = here !== "" && !here.startsWith("..") && !isAbsolute(here);
	return `No documents: ${`nothing in ${isBelow ? here : "this folder"} matches ${patterns.join(", ")}`}. ${isBelow ? `The repository begins at ${relative(cwd, root).replaceAll(sep, "/")}: run the command there, or name files or folders.` : "Name files or folders, set `paths` in the configuration, or let `init` look for them."}`;
}
/** A configuration holds for runs in its own folder; one that stands above and does not hold is worth a word. */
function tellConfigAbove(cwd, root, warn) {
	if (resolve(cwd) === resolve(root)) return;
	for (const file of CONFIG_FILES) {
		if (!existsSync(join(root, file))) continue;
		warn(`${file} at the top of the repository does not hold here, in a folder below it: run this there, or name it with --config.`);
		return;
	}
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
	const { commit, root } = checkout;
	return sourceLinks({
		kind: serverKind(environment),
		serverUrl,
		repository,
		commit,
		root,
		cwd
	});
}

export { openSession as t };