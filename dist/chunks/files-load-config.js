import { i as __toESM } from "./rolldown-runtime.js";
import { d as plainLine, m as Failure } from "./foundation.js";
import { a as contains, i as boundaryOf } from "./files-checkout.js";
import { n as require_picomatch, t as glob } from "./globs.js";
import { r as defaultConfig } from "./config.js";
import { lstatSync, readdir } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { lstat, readFile, realpath, stat } from "node:fs/promises";

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

// src/files/list-files.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const NEVER = ["**/node_modules/**", "**/.git/**"];
/** The files below `folder` that match the glob, upper and lower case being the same. No link is followed. */
async function listFiles(folder, pattern) {
	const unreadable = [];
	return {
		files: await glob(pattern, {
			cwd: folder,
			ignore: NEVER,
			onlyFiles: true,
			followSymbolicLinks: false,
			caseSensitiveMatch: false,
			expandDirectories: false,
			fs: { readdir: linksAsFiles((path) => unreadable.push(path)) }
		}),
		unreadable
	};
}
/** The glob library follows links or leaves them out; here each counts as a file, and whoever reads it decides. */
function linksAsFiles(tellUnreadable) {
	const list = (path, _options, callback) => {
		readdir(path, { withFileTypes: true }, (error, entries) => {
			if (error !== null) tellUnreadable(path);
			callback(error, entries?.map(linkAsFile));
		});
	};
	return list;
}
function linkAsFile(entry) {
	if (!entry.isSymbolicLink()) return entry;
	return Object.assign(Object.create(entry), {
		isFile: () => true,
		isSymbolicLink: () => false
	});
}

// src/files/decode.ts
const BYTE_ORDER_MARKS = [
	{
		mark: [
			239,
			187,
			191
		],
		encoding: "utf-8"
	},
	{
		mark: [255, 254],
		encoding: "utf-16le"
	},
	{
		mark: [254, 255],
		encoding: "utf-16be"
	}
];
/** Decodes UTF-8, and UTF-16 where a byte order mark says so; the mark is removed. Never throws. */
function decodeText(bytes) {
	const encoding = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? "utf-8";
	const text = strictly(encoding, bytes);
	if (text?.includes("\0") || text === null && encoding === "utf-8" && bytes.includes(0)) return { problem: {
		code: "file-binary",
		line: 1,
		message: "This file is not text: it holds NUL bytes."
	} };
	if (text !== null) return { text };
	const line = lineOfFirstFault(encoding, bytes);
	return { problem: {
		code: "file-encoding",
		line,
		message: `This file is not valid ${encoding.toUpperCase()} (line ${line}).`
	} };
}
function strictly(encoding, bytes) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
function lineOfFirstFault(encoding, bytes) {
	const lenient = new TextDecoder(encoding).decode(bytes);
	const fault = lenient.indexOf("�");
	return lenient.slice(0, Math.max(fault, 0)).split(/\r\n|\r|\n/).length;
}

// src/files/read-document.ts
/** No postmortem is that large; the parser takes more than linear time for some inputs. */
const DOCUMENT_BYTES_AT_MOST = 1048576;
const disk = {
	realpath,
	stat,
	readFile
};
/** The document's text, or what keeps it from being read. Never throws for what a file can do. */
async function readDocument(candidate, files = disk) {
	const { path, file, boundary } = candidate;
	try {
		const real = await files.realpath(file);
		if (!boundary.holds(real)) return problem(path, "file-outside", "This is a link that leads out of the repository; it was not followed.");
		const { size, ...kind } = await statOf(files, real);
		if (kind.isDirectory) return problem(path, "file-unreadable", "This is a folder, or a link to one, that cannot be read as a document.");
		if (!kind.isFile) return problem(path, "file-unreadable", "This is not a regular file.");
		if (size > DOCUMENT_BYTES_AT_MOST) return tooLarge(path, size);
		const decoded = decodeText(await files.readFile(real));
		if ("text" in decoded) return {
			path,
			text: decoded.text
		};
		return problem(path, decoded.problem.code, decoded.problem.message, decoded.problem.line);
	} catch (error) {
		return problem(path, "file-unreadable", `This file could not be read: ${reason(error)}.`);
	}
}
async function statOf(files, file) {
	const found = await files.stat(file);
	return {
		size: found.size,
		isFile: found.isFile(),
		isDirectory: found.isDirectory()
	};
}
function tooLarge(path, size) {
	return problem(path, "file-too-large", `This file is too large to be a postmortem: ${(size / 1024 / 1024).toFixed(1)} MiB, at most 1 MiB is read.`);
}
function problem(path, code, message, line = 1) {
	return {
		path,
		problem: {
			code,
			message,
			startLine: line,
			endLine: line
		}
	};
}
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it is gone, or is a link to nothing",
	ELOOP: "it is a link that leads in a circle",
	EISDIR: "it is a folder",
	EMFILE: "too many files are open"
};
function reason(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
	return REASONS[code] ?? code;
}

// src/files/find-documents.ts
/** What a folder named by a person is searched for. */
const IN_FOLDERS = "**/*.{md,markdown,txt}";
/** Nobody has more postmortems; a pattern that finds more is a mistake. */
const DOCUMENTS_AT_MOST = 5e4;
const READS_AT_ONCE = 32;
/**
* Finds and reads documents: sorted by path, each file once, also where a link within the repository leads to it. A
* document that cannot be read is among them, with its problem.
* @throws Failure `PATH_NOT_FOUND` (usage) naming every one of `explicit` that matches nothing.
*/
async function findDocuments(options) {
	const candidates = options.explicit.length > 0 ? await named(options) : await configured(options);
	const apart = options.apart ?? [];
	return inSlices(await withoutTwins(candidates.filter(({ file }) => !apart.some((folder) => contains(folder, file)))), (candidate) => readDocument(candidate));
}
/** A few at a time: the system has only so many files to give. */
async function inSlices(all, work) {
	const results = [];
	for (let start = 0; start < all.length; start += READS_AT_ONCE) results.push(...await Promise.all(all.slice(start, start + READS_AT_ONCE).map(work)));
	return results;
}
async function configured(options) {
	const wanted = options.patterns.filter((pattern) => !pattern.startsWith("!"));
	const unwanted = options.patterns.filter((pattern) => pattern.startsWith("!")).map((one) => one.slice(1));
	const search = {
		...options,
		ignore: [...options.ignore, ...unwanted]
	};
	return (await Promise.all(wanted.map((pattern) => byGlob(search, pattern)))).flat();
}
async function named(options) {
	const found = await Promise.all(options.explicit.map((argument) => byArgument(options, argument)));
	const missing = options.explicit.filter((_, index) => found[index]?.length === 0);
	if (missing.length === 0) return found.flat();
	throw new Failure({
		code: "PATH_NOT_FOUND",
		kind: "usage",
		message: missing.map((argument) => `${plainLine(argument)}: no document there`).join("\n"),
		advice: "Name files, folders that hold .md, .markdown or .txt files, or globs that match some."
	});
}
async function byArgument(options, argument) {
	const file = resolve(options.cwd, argument);
	const found = await stat(file).catch((error) => isMissing(error) ? null : "unreadable");
	if (found === null) return byGlob(options, argument);
	if (found !== "unreadable" && found.isDirectory()) return inFolder(options, file, IN_FOLDERS);
	const boundary = await boundaryOf(options.root, dirname(file));
	return [{
		path: shownPath(options.cwd, file),
		file,
		boundary
	}];
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
async function byGlob(options, pattern) {
	const segments = (sep === "\\" ? pattern.replaceAll("\\", "/") : pattern).split("/");
	const magic = segments.findIndex((segment) => import_picomatch.default.scan(segment).isGlob);
	const fixed = magic < 0 ? segments.length - 1 : magic;
	return inFolder(options, resolve(options.cwd, segments.slice(0, fixed).join("/") || (pattern.startsWith("/") ? "/" : ".")), segments.slice(fixed).join("/"));
}
async function inFolder(options, folder, pattern) {
	const real = await realpath(folder).catch(() => null);
	if (real === null) return [];
	const boundary = await boundaryOf(options.root, folder);
	if (!boundary.holds(real)) return [{
		path: shownPath(options.cwd, folder),
		file: folder,
		boundary
	}];
	const { files, unreadable } = await listFiles(folder, pattern);
	if (files.length > DOCUMENTS_AT_MOST) throw tooMany(pattern, shownPath(options.cwd, folder), files.length);
	const isIgnored = (0, import_picomatch.default)([...options.ignore], {
		nocase: true,
		dot: true
	});
	return [...files.filter((name) => !isIgnored(name)).map((name) => join(folder, name)).filter((file) => !isIgnored(shownPath(options.cwd, file))), ...unreadable].map((file) => ({
		path: shownPath(options.cwd, file),
		file,
		boundary
	}));
}
function tooMany(pattern, folder, count) {
	return new Failure({
		code: "TOO_MANY_DOCUMENTS",
		kind: "usage",
		message: `${plainLine(pattern)} in ${plainLine(folder)} matches ${count} files, more than ${DOCUMENTS_AT_MOST}.`,
		advice: "Name the folders of the postmortems in `paths`."
	});
}
function shownPath(cwd, file) {
	return relative(cwd, file).replaceAll(sep, "/") || ".";
}
/** Sorted by path; of several names of one file the one that is no link is kept, else the first. */
async function withoutTwins(candidates) {
	const sorted = [...candidates].sort((a, b) => compare(a.path, b.path));
	const folders = /* @__PURE__ */ new Map();
	const named = await inSlices(sorted, async (candidate) => {
		const { file } = candidate;
		const folder = folders.get(dirname(file)) ?? realOr(dirname(file));
		folders.set(dirname(file), folder);
		const real = await realOr(file);
		return {
			candidate,
			real,
			isLink: real !== join(await folder, basename(file))
		};
	});
	const kept = /* @__PURE__ */ new Map();
	for (const one of named) {
		const known = kept.get(one.real);
		if (known === void 0 || known.isLink && !one.isLink) kept.set(one.real, one);
	}
	return [...kept.values()].map(({ candidate }) => candidate).sort((a, b) => compare(a.path, b.path));
}
/** The path without links, or as it is where it leads nowhere. */
function realOr(path) {
	return realpath(path).catch(() => path);
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
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
		file: null
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
	const text = await readText(cwd, path, file);
	const { parseConfig } = await import("./config-parse.js");
	return {
		config: parseConfig(text, file),
		file
	};
}
async function readText(cwd, path, file) {
	const found = await stat(path).catch((cause) => {
		throw unreadable(file, "there is no such file", cause);
	});
	if (!(await boundaryOf(cwd, dirname(path))).holds(await realpath(path))) throw unreadable(file, "it is a link that leads out of the folder");
	if (!found.isFile()) throw unreadable(file, "it is not a file");
	if (found.size > CONFIG_BYTES_AT_MOST) throw unreadable(file, `it is larger than ${CONFIG_BYTES_AT_MOST / 1024} KiB`);
	const bytes = await readFile(path).catch((cause) => {
		throw unreadable(file, "permission was denied", cause);
	});
	const decoded = decodeText(bytes);
	if ("text" in decoded) return decoded.text;
	throw unreadable(file, "it is not text in UTF-8");
}
function unreadable(file, why, cause) {
	return new Failure({
		code: "CONFIG_UNREADABLE",
		kind: "usage",
		message: `The configuration ${plainLine(file)} cannot be read: ${why}.`,
		advice: "Name an existing YAML or JSON file.",
		cause
	});
}
/** Also true for a link to nothing: a broken configuration is told, not passed over. */
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}

export { documentExistsIn as i, loadConfig as n, findDocuments as r, CONFIG_FILES as t };