import { i as __toESM } from "./rolldown-runtime.js";
import { g as Failure, p as plainLine } from "./foundation.js";
import { n as boundaryOf, r as contains, t as decodeText } from "./files-decode.js";
import { n as require_picomatch, t as glob } from "./globs.js";
import { existsSync, readFileSync, readdir, realpathSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readdir as readdir$1, realpath, stat } from "node:fs/promises";

// src/files/git.ts
const run = promisify(execFile);
/** Lists of changed files of very large pull requests. */
const OUTPUT_BYTES_AT_MOST = 67108864;
const TIMEOUT_MS = 6e4;
/** What git prints, or null when there is no git, no repository, or git refuses. Never through a shell. */
async function git(cwd, args) {
	try {
		const { stdout } = await run("git", [...args], {
			cwd,
			encoding: "utf8",
			maxBuffer: OUTPUT_BYTES_AT_MOST,
			timeout: TIMEOUT_MS,
			windowsHide: true,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0",
				GIT_TERMINAL_PROMPT: "0",
				LC_ALL: "C"
			}
		});
		return stdout;
	} catch {
		return null;
	}
}
/** A name git cannot take for an option: `main`, `origin/release-1`, a commit. */
const REFERENCE = /^[A-Za-z0-9_](?:[A-Za-z0-9_./-]*[A-Za-z0-9_])?$/;
/** The full id of the commit that `reference` names, or null when it names none here. */
async function commitOf(cwd, reference) {
	if (!REFERENCE.test(reference)) return null;
	return (await git(cwd, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${reference}^{commit}`
	]))?.trim() || null;
}
/** Both ends of a range as full ids; null when git cannot tell: a checkout too shallow, or none. */
async function endsOf({ cwd, base, head }) {
	const [baseCommit, headCommit] = await Promise.all([commitOf(cwd, base), commitOf(cwd, head)]);
	if (baseCommit === null || headCommit === null) return null;
	const fork = (await git(cwd, [
		"merge-base",
		baseCommit,
		headCommit
	]))?.trim();
	return fork ? {
		fork,
		head: headCommit
	} : null;
}

// src/files/checkout.ts
/** The checkout that `cwd` lies in, or null when there is none, or no commit yet. */
async function findCheckout(cwd) {
	const [top, head, remote] = await Promise.all([
		git(cwd, ["rev-parse", "--show-toplevel"]),
		git(cwd, [
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		]),
		git(cwd, [
			"remote",
			"get-url",
			"origin"
		])
	]);
	const root = top?.replace(/\r?\n$/, "");
	const commit = head?.trim();
	if (!root || !commit) return null;
	return {
		root: resolve(root),
		commit,
		origin: remote ? parseRemote(remote.trim()) : null
	};
}
/** So deep, and so many folders, below the working folder. */
const DEEPEST = 3;
const MOST_FOLDERS = 500;
/**
* The checkout of `repository` somewhere below `cwd`, which lies in none itself: a job may check out into a folder of its
* workspace (`path:` of actions/checkout). Null when there is none, or several that may be meant.
*/
async function findCheckoutBelow(cwd, repository) {
	let folders = [cwd];
	const roots = [];
	for (let depth = 0; depth < DEEPEST && folders.length > 0; depth += 1) {
		const found = (await Promise.all(folders.slice(0, MOST_FOLDERS).map(foldersIn))).flat();
		roots.push(...found.filter((folder) => existsSync(join(folder, ".git"))));
		folders = found.filter((folder) => !roots.includes(folder));
	}
	const checkouts = (await Promise.all(roots.map(findCheckout))).filter((one) => one !== null);
	const named = checkouts.filter(({ origin }) => origin?.repository.toLowerCase() === repository.toLowerCase());
	const [only, ...others] = named.length > 0 ? named : checkouts.filter(({ origin }) => origin === null);
	return only !== void 0 && others.length === 0 ? only : null;
}
async function foldersIn(folder) {
	return (await readdir$1(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules").map(({ name }) => join(folder, name));
}
/** The path in its repository of a document as found from `cwd`, or null for one outside of it. */
function repositoryPath({ root, cwd }, path) {
	const file = resolve(cwd, path);
	return contains(root, file) ? relative(root, file).split(sep).join("/") : null;
}
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name` */
const REMOTE = /^(?:(https?):\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|[\w.-]+@)([\w.-]+)(:\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
/** Where people see the repository of a remote, or null for one that is no such address; credentials are left out. */
function parseRemote(remote) {
	const [, scheme, host, port = "", repository] = REMOTE.exec(remote) ?? [];
	if (!host || !repository) return null;
	return {
		serverUrl: scheme === void 0 ? `https://${host}` : `${scheme}://${host}${port}`,
		repository
	};
}
/** Permalinks into a repository on its server; no link for a document outside of it, or without a target. */
function sourceLinks(target) {
	return { lineUrl(path, line, endLine) {
		if (target === null) return null;
		const place = repositoryPath(target, path)?.split("/").map(encodeURIComponent).join("/");
		if (place === void 0) return null;
		const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
		return `${target.serverUrl.replace(/\/+$/, "")}/${target.repository}/blob/${target.commit}/${place}?plain=1#${lines}`;
	} };
}
/** The branch that the remote `origin` takes for its default one, or null when that is not known here. */
async function defaultBranch(cwd) {
	return ((await git(cwd, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	]))?.trim())?.replace(/^origin\//, "") || null;
}

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

// src/files/list-files.ts
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

export { findCheckoutBelow as a, endsOf as c, findCheckout as i, git as l, listFiles as n, repositoryPath as o, defaultBranch as r, sourceLinks as s, findDocuments as t };