import { i as __toESM } from "./rolldown-runtime.js";
import { n as require_picomatch } from "./globs.js";
import { b as Failure, g as plainLine } from "./foundation.js";
import { n as boundaryOf, r as contains, t as decodeText } from "./files-decode.js";
import { t as listFiles } from "./files-list-files.js";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { realpath, stat } from "node:fs/promises";

// src/files/read-document.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** No postmortem is that large; the parser takes more than linear time for some inputs. */
const DOCUMENT_BYTES_AT_MOST = 1048576;
const disk = {
	realpath: realpathSync.native,
	stat: statSync,
	readFile: (file) => readFileSync(file)
};
/** The document's text, or what keeps it from being read. Never throws for what a file can do. */
function readDocument(candidate, files = disk) {
	const { path, file, boundary } = candidate;
	try {
		const real = files.realpath(file);
		if (!boundary.holds(real)) return problem(path, "file-outside", "This is a link that leads out of the repository; it was not followed.");
		const found = files.stat(real);
		if (found.isDirectory()) return problem(path, "file-unreadable", "This is a folder, or a link to one, that cannot be read as a document.");
		if (!found.isFile()) return problem(path, "file-unreadable", "This is not a regular file.");
		if (found.size > DOCUMENT_BYTES_AT_MOST) return tooLarge(path, found.size);
		const decoded = decodeText(files.readFile(real));
		if ("text" in decoded) return {
			path,
			text: decoded.text
		};
		return problem(path, decoded.problem.code, decoded.problem.message, decoded.problem.line);
	} catch (error) {
		return problem(path, "file-unreadable", `This file could not be read: ${reason(error)}.`);
	}
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

// src/files/documents-on-disk.ts
/** Documents by where they lie; each is read when its turn comes, and again with each time they are gone through. */
var DocumentsOnDisk = class DocumentsOnDisk {
	candidates;
	constructor(candidates) {
		this.candidates = candidates;
	}
	get length() {
		return this.candidates.length;
	}
	filter(isWanted) {
		return new DocumentsOnDisk(this.candidates.filter(isWanted));
	}
	map(tell) {
		return this.candidates.map(tell);
	}
	*[Symbol.iterator]() {
		for (const candidate of this.candidates) yield readDocument(candidate);
	}
};

// src/files/find-documents.ts
/** What a folder named by a person is searched for. */
const IN_FOLDERS = "**/*.{md,markdown,txt}";
/** Nobody has more postmortems; a pattern that finds more is a mistake. */
const DOCUMENTS_AT_MOST = 5e4;
/**
* Finds documents: sorted by path, each file once, also where a link within the repository leads to it. One that cannot be
* read is among them, with its problem.
* @throws Failure `PATH_NOT_FOUND` (usage) naming every one of `explicit` that matches nothing.
*/
async function findDocuments(options) {
	const candidates = options.explicit.length > 0 ? await named(options) : await configured(options);
	const apart = options.apart ?? [];
	return new DocumentsOnDisk(withoutTwins(candidates.filter(({ file }) => !apart.some((folder) => contains(folder, file)))));
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
function withoutTwins(candidates) {
	const folders = /* @__PURE__ */ new Map();
	const kept = /* @__PURE__ */ new Map();
	for (const candidate of [...candidates].sort((a, b) => compare(a.path, b.path))) {
		const { file } = candidate;
		const folder = folders.get(dirname(file)) ?? realOr(dirname(file));
		folders.set(dirname(file), folder);
		const real = realOr(file);
		const isLink = real !== join(folder, basename(file));
		const known = kept.get(real);
		if (known === void 0 || known.isLink && !isLink) kept.set(real, {
			candidate,
			isLink
		});
	}
	return [...kept.values()].map(({ candidate }) => candidate).sort((a, b) => compare(a.path, b.path));
}
/** The path without links, or as it is where it leads nowhere. */
function realOr(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

export { findDocuments as t };