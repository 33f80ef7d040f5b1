import { b as Failure } from "./foundation.js";
import { o as defaultConfig } from "./config.js";
import { t as readSmallText } from "./files-read-small-text.js";
import { lstatSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { lstat } from "node:fs/promises";

// src/files/document-exists.ts
/** Whether a path (relative to `cwd`) names a file. In doubt it does: then nobody takes its document for removed. */
function documentExistsIn(cwd) {
	return (path) => {
		try {
			return !lstatSync(resolve(cwd, path)).isDirectory();
		} catch (error) {
			const code = error instanceof Error && "code" in error ? error.code : null;
			return code !== "ENOENT" && code !== "ENOTDIR";
		}
	};
}

// src/files/document-places.ts
/** For a working folder that is the top of the checkout, or where there is no checkout. */
const SAME_PLACES = {
	fromTop: (path) => path,
	asFound: (path) => path
};
/** `root` is the top folder of the checkout, `cwd` the working folder; both absolute and there. `/` separators. */
function documentPlaces({ root, cwd }) {
	const [top, here] = [realpathSync.native(root), realpathSync.native(cwd)];
	if (top === here) return SAME_PLACES;
	const between = (from, to) => (path) => relative(to, resolve(from, path)).replaceAll(sep, "/");
	return {
		fromTop: between(here, top),
		asFound: between(top, here)
	};
}

// src/files/load-config.ts
/** Where a configuration is looked for, relative to the working folder; the first one there is counts. */
const CONFIG_FILES = [
	"yml",
	"yaml",
	"json"
].map((ending) => `.github/postmortem-actions.${ending}`);
/** Seen before the file is read; the parser refuses as many characters. */
const CONFIG_BYTES_AT_MOST = 65536;
/**
* The configuration in the file named, or in one of `CONFIG_FILES`, or the defaults.
* @throws Failure (usage) `CONFIG_INVALID` with all that is wrong in it, `CONFIG_UNREADABLE` when the file named is not
* there or cannot be read, `CONFIG_AMBIGUOUS` when several of `CONFIG_FILES` are there.
*/
async function loadConfig(cwd, named) {
	if (named !== null) return load(cwd, named);
	const there = [];
	for (const file of CONFIG_FILES) if (await exists(resolve(cwd, file))) there.push(file);
	const [file, other] = there;
	if (file === void 0) return {
		config: defaultConfig(),
		file: null,
		keys: []
	};
	if (other === void 0) return load(cwd, file);
	throw new Failure({
		code: "CONFIG_AMBIGUOUS",
		kind: "usage",
		message: `There are several configurations: ${there.join(", ")}.`,
		advice: "Keep one of them, or name one with --config."
	});
}
async function load(cwd, named) {
	const path = resolve(cwd, named);
	const file = relative(cwd, path).replaceAll(sep, "/");
	const text = await readSmallText(cwd, file, {
		what: "configuration",
		code: "CONFIG_UNREADABLE",
		bytes: CONFIG_BYTES_AT_MOST
	});
	const { parseConfig, writtenKeys } = await import("./config-parse.js");
	return {
		config: parseConfig(text, file),
		file,
		keys: writtenKeys(text)
	};
}
/** Also true for a link to nothing: a broken configuration is told, not passed over. */
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}

export { documentExistsIn as a, documentPlaces as i, loadConfig as n, SAME_PLACES as r, CONFIG_FILES as t };