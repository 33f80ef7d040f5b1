import { g as Failure, p as plainLine } from "./foundation.js";
import { c as defaultConfig } from "./config.js";
import { n as boundaryOf, t as decodeText } from "./files-decode.js";
import { lstatSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";

// src/files/read-small-text.ts
/**
* The text of a file that belongs to this tool, at a path relative to `cwd`.
* @throws Failure (usage) with `code` when it is not there, no file, too large, not UTF-8, or a link that leads out.
*/
async function readSmallText(cwd, file, { what, code, bytes }) {
	const unreadable = (why, cause) => new Failure({
		code,
		kind: "usage",
		message: `The ${what} ${plainLine(file)} cannot be read: ${why}.`,
		advice: `Name an existing ${what}.`,
		cause
	});
	const path = resolve(cwd, file);
	const found = await stat(path).catch((cause) => {
		throw unreadable("there is no such file", cause);
	});
	if (!(await boundaryOf(cwd, dirname(path))).holds(await realpath(path))) throw unreadable("it is a link that leads out of the folder");
	if (!found.isFile()) throw unreadable("it is not a file");
	if (found.size > bytes) throw unreadable(`it is larger than ${bytes / 1024} KiB`);
	const content = await readFile(path).catch((cause) => {
		throw unreadable("permission was denied", cause);
	});
	const decoded = decodeText(content);
	if ("text" in decoded) return decoded.text;
	throw unreadable("it is not text in UTF-8");
}

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

// src/files/heap.ts
/** Fewer documents are read before there is anything to collect. */
const MANY_DOCUMENTS = 100;
/**
* Where many documents are to be read: from here on V8's space for new objects grows no further than it has while the program was loaded (16 MB), and the rest of
* the heap at most doubles between two collections: of ten thousand documents none is kept, so that more room would only be
* filled with what is done with. Takes no more time, and about half of the memory (docs/decisions/0006-many-documents.md).
*/
function keepHeapSmall(documents) {
	if (documents < MANY_DOCUMENTS) return;
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=100");
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

export { documentPlaces as a, SAME_PLACES as i, loadConfig as n, documentExistsIn as o, keepHeapSmall as r, readSmallText as s, CONFIG_FILES as t };