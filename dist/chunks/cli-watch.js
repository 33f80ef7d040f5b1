import { b as Failure } from "./foundation.js";
import { s as counted } from "./findings.js";
import { n as checkAll } from "./cli-check-all.js";
import { n as failureLines } from "./cli-describe-error.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";
import { r as redraws, t as CLEAR } from "./cli-terminal.js";
import { watch as watch$1 } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

// src/files/watch-folders.ts
/** An editor writes a file in several steps: all that happens within this time is one change. */
const TOGETHER_MS = 100;
/** Tells when something changes in folders (not in those within them). */
var FolderWatch = class {
	watchers = [];
	timer = null;
	isChanged = false;
	wake = null;
	/**
	* Watches these folders, absolute, instead of those before; gives how many of them cannot be watched. Each is opened anew:
	* one that was deleted and made again is another folder.
	*/
	watch(folders) {
		const opened = folders.flatMap((folder) => this.open(folder) ?? []);
		for (const watcher of this.watchers) watcher.close();
		this.watchers = opened;
		return folders.length - opened.length;
	}
	/** Resolves once something has changed since the last time, at once where that is so already. */
	async changed() {
		if (!this.isChanged) await new Promise((resolve) => {
			this.wake = resolve;
		});
		this.isChanged = false;
		this.wake = null;
	}
	close() {
		for (const watcher of this.watchers) watcher.close();
		if (this.timer !== null) clearTimeout(this.timer);
	}
	open(folder) {
		try {
			const watcher = watch$1(folder, () => this.noticed());
			watcher.on("error", () => {
				watcher.close();
				this.noticed();
			});
			return watcher;
		} catch {
			return null;
		}
	}
	noticed() {
		this.timer ??= setTimeout(() => {
			this.timer = null;
			this.isChanged = true;
			this.wake?.();
		}, TOGETHER_MS);
	}
};

// src/cli/watch.ts
/**
* `check --watch`: checks again whenever something changes in a folder of the documents or of the configuration, and shows
* the result where it is another, until the person ends it.
*/
async function watch(terminal, paths, options) {
	const folders = new FolderWatch();
	let isEnded = false;
	const ended = terminal.untilInterrupted().then(() => {
		isEnded = true;
	});
	try {
		let shown = show(terminal, await round(terminal, paths, options, folders), null);
		while (!isEnded) {
			await Promise.race([ended, folders.changed()]);
			if (!isEnded) shown = show(terminal, await roundOrFailure(terminal, paths, options, folders), shown);
		}
	} finally {
		folders.close();
	}
	return EXIT.done;
}
async function round(terminal, paths, options, folders) {
	const session = await openSession(terminal, options);
	const found = await session.documents(paths);
	const watched = foldersOf(terminal.cwd, found, [session.configFile, session.config.check.baseline]);
	const unwatched = folders.watch(watched);
	const { pieces, notices } = await checkAll(terminal, session, found, options);
	const left = unwatched > 0 ? [`${counted(unwatched, "folder")} cannot be watched.`] : [];
	return {
		text: [...pieces].join(""),
		notices: options.quiet === true ? [] : [
			...notices,
			...left,
			`Watching ${counted(watched.length, "folder")}; Ctrl-C ends.`
		]
	};
}
/** While somebody writes, a configuration may be wrong and a file away for a moment: that is told, and ends nothing. */
async function roundOrFailure(...round_) {
	try {
		return await round(...round_);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			text: "",
			notices: [`error: ${failureLines(error).join("\n")}`]
		};
	}
}
function show(terminal, { text, notices }, shown) {
	const whole = [text, ...notices].join("\n");
	if (whole === shown) return whole;
	if (redraws(terminal.stdout, terminal)) terminal.stdout.write(CLEAR);
	terminal.stdout.write(text);
	for (const notice of notices) terminal.stderr.write(`${notice}\n`);
	return whole;
}
/** The folders of files and all those between them and the working folder, which is one of them: absolute, each once. */
function foldersOf(cwd, documents, others) {
	const files = [...documents.map(({ path }) => path), ...others.filter((path) => path !== null)];
	const folders = /* @__PURE__ */ new Set([cwd]);
	for (const file of files) {
		let folder = dirname(resolve(cwd, file));
		const isWithin = !relative(cwd, folder).split(sep).includes("..");
		while (!folders.has(folder)) {
			folders.add(folder);
			if (isWithin) folder = dirname(folder);
		}
	}
	return [...folders];
}

export { watch };