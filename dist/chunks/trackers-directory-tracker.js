import { b as Failure, g as plainLine } from "./foundation.js";
import { C as picklist, F as union, I as unknown, N as transform, O as safeParse, _ as nullish, j as string, n as boolean, t as array, v as number, w as pipe, y as object } from "./valibot.js";
import { t as require_dist } from "./yaml.js";
import { t as Temporal } from "./temporal.js";
import { randomUUID } from "node:crypto";
import { dirname, join, resolve, sep } from "node:path";
import { lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename as basename$1 } from "node:path/posix";

// src/trackers/directory/files.ts
/** Longer files are none of ours. */
const MAX_SIZE = 1e6;
const ISSUE_FILE = /^(\d{1,9})(?:-.*)?\.md$/i;
/** The files of one folder: nothing is read or written outside of it, and nothing is ever half there. */
var IssueFolder = class {
	/** As the user named it; for messages and addresses. */
	shown;
	#path;
	#root;
	/** `directory` relative to `root`, or absolute. */
	constructor(directory, root) {
		this.shown = directory;
		this.#root = resolve(root);
		this.#path = resolve(root, directory);
	}
	/** By number. None when there is no such folder. @throws Failure when two files share a number */
	async list() {
		return this.#guard("read", async () => {
			await this.#requireInside();
			const files = (await readdir(this.#path, { withFileTypes: true }).catch((error) => {
				if (codeOf(error) === "ENOENT") return [];
				throw error;
			})).flatMap((entry) => {
				const number = ISSUE_FILE.exec(entry.name)?.[1];
				if (number === void 0) return [];
				if (!entry.isFile()) throw this.#notPlain(entry.name);
				return [{
					number: Number(number),
					name: entry.name
				}];
			});
			files.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
			const twice = files.find(({ number }, index) => files[index - 1]?.number === number);
			if (twice !== void 0) throw this.#twice(twice);
			return files;
		});
	}
	async read(name) {
		return this.#guard("read", async () => {
			const file = join(this.#path, name);
			if (!(await lstat(file)).isFile()) throw this.#notPlain(name);
			if ((await stat(file)).size > MAX_SIZE) throw this.#failure(`${this.address(name)} is larger than 1 MB.`);
			return readFile(file, "utf8");
		});
	}
	/** Replaces a file in one step; a reader sees the old or the new one. */
	async replace(name, content) {
		await this.#guard("write", async () => {
			await this.#requireInside();
			const temporary = join(this.#path, `.${name}.${randomUUID()}.tmp`);
			try {
				await writeNew(temporary, content);
				await rename(temporary, join(this.#path, name));
			} catch (error) {
				await rm(temporary, { force: true });
				throw error;
			}
		});
	}
	/**
	* Adds a file under the next free number, never one that another run takes at the same moment: a number is claimed by
	* a file that only one can create, looked up once more, and then given its name.
	*/
	async add(slug, content) {
		return this.#guard("write", async () => {
			await this.#requireInside();
			await mkdir(this.#path, { recursive: true });
			const numbers = (await this.list()).map(({ number }) => number);
			for (let number = Math.max(0, ...numbers) + 1;; number += 1) {
				const added = await this.#addAs(number, slug, content);
				if (added !== null) return added;
			}
		});
	}
	async #addAs(number, slug, content) {
		const digits = String(number).padStart(4, "0");
		const claim = join(this.#path, `.${digits}.claim`);
		try {
			await writeNew(claim, content);
		} catch (error) {
			if (codeOf(error) === "EEXIST") return null;
			await rm(claim, { force: true });
			throw error;
		}
		const name = `${digits}-${slug}.md`;
		const isTaken = (await this.list()).some((file) => file.number === number);
		if (isTaken) await rm(claim, { force: true });
		else await rename(claim, join(this.#path, name));
		return isTaken ? null : {
			number,
			name
		};
	}
	/** Where people find the file. */
	address(name) {
		return `${this.shown.replaceAll("\\", "/").replace(/\/+$/, "")}/${name}`;
	}
	/** A folder within the root must not lead out of it, through itself or a folder above. */
	async #requireInside() {
		if (!isWithin(this.#path, this.#root)) return;
		if (!isWithin(await realpath(await nearest(this.#path)), await realpath(this.#root))) throw this.#failure(`The folder ${this.shown} leads out of the working folder through a symbolic link.`);
	}
	#notPlain(name) {
		return this.#failure(`${this.address(name)} is not a plain file.`);
	}
	#twice({ number, name }) {
		return this.#failure(`${this.address(name)}: another file has the number ${number} too.`);
	}
	#failure(message, cause) {
		return new Failure({
			code: "DIRECTORY_INVALID",
			kind: "tracker",
			message,
			advice: "Mend it, or choose another folder with --directory; until then nothing is planned.",
			cause
		});
	}
	async #guard(what, act) {
		try {
			return await act();
		} catch (error) {
			const code = codeOf(error);
			if (error instanceof Failure || code === null) throw error;
			throw this.#failure(`Could not ${what} in the folder ${this.shown} (${code}).`, error);
		}
	}
};
async function writeNew(file, content) {
	const handle = await open(file, "wx");
	try {
		await handle.writeFile(content);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/** The path itself, or the nearest folder above it that exists. */
async function nearest(path) {
	try {
		await lstat(path);
		return path;
	} catch {
		return dirname(path) === path ? path : nearest(dirname(path));
	}
}
function isWithin(path, root) {
	return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

// src/trackers/directory/instant.ts
var import_dist = require_dist();
/** A day, or a time of it to the minute or finer, with or without its zone; a space may stand for the `T`. */
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i;
/**
* The instant that people wrote, as ISO 8601 UTC, or null for what is none. Without a zone it is UTC; a day alone is its
* noon, which is the same day nearly everywhere.
*/
function parseInstant(text) {
	const [, day, time = "12:00", zone = "Z"] = WRITTEN.exec(text.trim()) ?? [];
	if (day === void 0) return null;
	try {
		return Temporal.Instant.from(`${day}T${time}${zone}`).toString();
	} catch {
		return null;
	}
}

// src/trackers/directory/issue-file.ts
const FRONT_MATTER = /^\uFEFF?---[ \t]*(\r\n|\n)([\s\S]*?)(?:\r\n|\n)---[ \t]*(?:\r\n|\n|$)/;
const REASONS = [
	"completed",
	"not_planned",
	"duplicate",
	"reopened"
];
const text = pipe(union([
	string(),
	number(),
	boolean()
]), transform((value) => String(value)));
/** `labels: postmortem` is one label; people write it so. */
const names = pipe(nullish(union([array(text), text]), []), transform((value) => typeof value === "string" ? [value] : value));
const instant = pipe(text, transform(parseInstant), string("is not a point in time such as 2026-01-31T12:00:00Z"));
/** `Not planned` is `not_planned`. */
const reason = pipe(text, transform((value) => value.trim().toLowerCase().replace(/[\s-]+/g, "_")), picklist(REASONS, `is none of ${REASONS.join(", ")}`));
const FrontMatter = object({
	title: text,
	state: pipe(text, transform((value) => value.trim().toLowerCase()), picklist(["open", "closed"], "is neither open nor closed")),
	stateReason: nullish(reason, null),
	labels: names,
	assignees: names,
	createdAt: instant,
	updatedAt: nullish(instant),
	closedAt: nullish(instant, null)
});
const FiledComment = object({
	at: instant,
	text
});
/** Reads an issue's file. `name` is for the message. @throws Failure that names the file and the line */
function readIssueFile(content, name) {
	return read(content, name).issue;
}
/** The file of a new issue. */
function newIssueFile({ title, body, labels, assignees }, at) {
	const document = (0, import_dist.parseDocument)("{}");
	document.contents = document.createNode({});
	document.set("title", title);
	document.set("state", "open");
	setNames(document, "labels", labels);
	setNames(document, "assignees", assignees);
	document.set("createdAt", at);
	document.set("updatedAt", at);
	return toFile(document, body);
}
/**
* The file after a change at the instant `at`: only what changes is written, comments and keys of people stay. The same
* text when nothing changes. @throws Failure that names the file and the line
*/
function changeIssueFile(content, name, changes, at) {
	const { issue, document } = read(content, name);
	const body = changes.body ?? issue.body;
	const before = document.toString(YAML_OPTIONS);
	if (changes.title !== void 0 && changes.title !== issue.title) document.set("title", changes.title);
	if (changes.labels !== void 0 && !equal(changes.labels, issue.labels)) setNames(document, "labels", changes.labels);
	if (changes.assignees !== void 0 && !equal(changes.assignees, issue.assignees)) setNames(document, "assignees", changes.assignees);
	if (changes.state !== void 0 && changes.state !== issue.state) setState(document, changes.state, changes.stateReason, at);
	if (body === issue.body && document.toString(YAML_OPTIONS) === before) return content;
	document.set("updatedAt", at);
	return toFile(document, body);
}
/** The file with a comment more, in its front matter. @throws Failure that names the file and the line */
function addCommentToFile(content, name, comment, at) {
	const { issue, document } = read(content, name);
	if (!document.has("comments")) document.set("comments", document.createNode([]));
	document.addIn(["comments"], document.createNode({
		at,
		text: comment
	}));
	document.set("updatedAt", at);
	return toFile(document, issue.body);
}
/** The comments of a file, in their order; what people put there in other shapes is none. @throws as `readIssueFile` */
function readFileComments(content, name) {
	const { document } = read(content, name);
	const written = safeParse(object({ comments: array(unknown()) }), toData(document, name));
	if (!written.success) return [];
	return written.output.comments.flatMap((one) => {
		const comment = safeParse(FiledComment, one);
		return comment.success ? [comment.output] : [];
	});
}
const YAML_OPTIONS = { lineWidth: 0 };
function toFile(document, body) {
	return `---\n${document.toString(YAML_OPTIONS)}---\n\n${body}\n`;
}
function setNames(document, key, values) {
	document.set(key, document.createNode([...values], { flow: true }));
}
function setState(document, state, stateReason, at) {
	document.set("state", state);
	document.set("stateReason", stateReason ?? (state === "closed" ? "completed" : "reopened"));
	if (state === "closed") document.set("closedAt", at);
	else document.delete("closedAt");
}
function equal(a, b) {
	return a.length === b.length && a.every((name, index) => name === b[index]);
}
function read(content, name) {
	const match = FRONT_MATTER.exec(content);
	if (match === null) throw broken(name, 1, "it does not begin with front matter between two lines of ---");
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(match[2] ?? "", {
		lineCounter: lines,
		prettyErrors: false
	});
	const lineOf = (offset) => lines.linePos(offset).line + 1;
	const [error] = document.errors;
	if (error !== void 0) throw broken(name, lineOf(error.pos[0]), plainLine(error.message));
	if (!(0, import_dist.isMap)(document.contents)) throw broken(name, 2, "its front matter is no list of keys and values");
	const parsed = safeParse(FrontMatter, toData(document, name));
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const key = String(issue.path?.[0]?.key ?? "");
		throw broken(name, lineOf(offsetOf(document, key)), `${key}: ${told(issue)}`);
	}
	const rest = bodyOf(content.slice(match[0].length), match[1] === "\r\n" ? "\r\n" : "\n");
	return {
		issue: filed(parsed.output, rest),
		document
	};
}
/** The rest of a file without the blank line before it and the line's end after it, which are ours. */
function bodyOf(rest, lineEnd) {
	const begun = rest.startsWith(lineEnd) ? rest.slice(lineEnd.length) : rest;
	return begun.endsWith(lineEnd) ? begun.slice(0, -lineEnd.length) : begun;
}
/** Aliases that lead nowhere, or to ever more of themselves, show only here. */
function toData(document, name) {
	try {
		return document.toJS({ maxAliasCount: 10 });
	} catch (error) {
		throw broken(name, 2, plainLine(error instanceof Error ? error.message : String(error)));
	}
}
function filed({ stateReason, updatedAt, closedAt, ...facts }, body) {
	const isClosed = facts.state === "closed";
	return {
		...facts,
		body,
		stateReason: isClosed === (stateReason !== "reopened") ? stateReason : null,
		updatedAt: updatedAt ?? facts.createdAt,
		closedAt: isClosed ? closedAt : null
	};
}
function told(issue) {
	return issue.received === "undefined" ? "is missing" : plainLine(issue.message);
}
function offsetOf(document, key) {
	if (!(0, import_dist.isMap)(document.contents)) return 0;
	const pair = document.contents.items.find((item) => (0, import_dist.isPair)(item) && (0, import_dist.isScalar)(item.key) && item.key.value === key);
	return pair !== void 0 && (0, import_dist.isScalar)(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
}
function broken(name, line, problem) {
	return new Failure({
		code: "DIRECTORY_ISSUE_INVALID",
		kind: "tracker",
		message: `${name}:${line}: the issue's file cannot be read: ${problem}.`,
		advice: "Mend the file, or move it out of the folder; until then nothing is planned."
	});
}

// src/trackers/directory/slug.ts
const MAX_LENGTH = 50;
/** A title as part of a file's name: lower case letters, digits and hyphens, never empty. */
function slugOf(title) {
	const words = title.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().match(/[a-z0-9]+/g);
	let slug = "";
	for (const word of words ?? []) {
		const longer = slug === "" ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
		if (longer.length > MAX_LENGTH) break;
		slug = longer;
	}
	return slug === "" ? "issue" : slug;
}

// src/trackers/directory/tracker.ts
/**
* Issues as Markdown files with YAML front matter (`0001-slug.md`), one folder: no account, no network. The number in
* the name decides; people may rename the rest, and edit every file. A file changes only when its issue does. One that
* cannot be read is a Failure that names file and line, so that nothing is planned on half a knowledge.
*/
function createDirectoryTracker({ directory, root, now }) {
	const folder = new IssueFolder(directory, root);
	async function read({ number, name }) {
		const url = folder.address(name);
		return {
			number,
			url,
			trusted: true,
			...readIssueFile(await folder.read(name), url)
		};
	}
	async function readAll() {
		const issues = [];
		for (const file of await folder.list()) issues.push(await read(file));
		return issues;
	}
	async function find(number) {
		const file = (await folder.list()).find((one) => one.number === number);
		if (file !== void 0) return file;
		throw new Failure({
			code: "TRACKER_GONE",
			kind: "tracker",
			message: `There is no issue ${number} in the folder ${folder.shown} any more.`,
			advice: "Run again; the next run no longer counts on it."
		});
	}
	async function change(number, edit) {
		const file = await find(number);
		const before = await folder.read(file.name);
		const after = edit(before, folder.address(file.name));
		if (after !== before) await folder.replace(file.name, after);
		return read(file);
	}
	return {
		description: `folder ${folder.shown}`,
		linkFromIssue: basename$1,
		async listIssues(label) {
			const wanted = label.toLowerCase();
			return (await readAll()).filter(({ labels }) => labels.some((name) => name.toLowerCase() === wanted));
		},
		recentIssues: readAll,
		async readIssue(number) {
			const file = (await folder.list()).find((one) => one.number === number);
			return file === void 0 ? null : read(file);
		},
		async createIssue(issue) {
			return read(await folder.add(slugOf(issue.title), newIssueFile(issue, now())));
		},
		updateIssue: (number, changes) => change(number, (content, url) => changeIssueFile(content, url, changes, now())),
		async addComment(number, body) {
			await change(number, (content, url) => addCommentToFile(content, url, body, now()));
		},
		async readComments(number, since) {
			const { name } = await find(number);
			return readFileComments(await folder.read(name), folder.address(name)).filter(({ at }) => at >= since).map(({ text }) => text);
		},
		ensureLabels: async () => {},
		assignable: async (logins) => new Set(logins)
	};
}

export { createDirectoryTracker };