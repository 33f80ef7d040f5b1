import { o as isCalendarDate, r as dateOfInstant } from "./calendar.js";
import { n as createListings, r as listingCache, t as reportItems } from "./commands-report.js";
import { n as loadPlan, t as syncDocuments } from "./commands-sync.js";
import { b as Failure, g as plainLine, h as markdownText, v as withoutInvisible } from "./foundation.js";
import { a as sourceLinks, c as serverKind, i as repositoryPath, l as endsOf, n as findCheckout, o as folderPage, r as findCheckoutBelow, u as git } from "./files-checkout.js";
import { a as documentExistsIn, i as documentPlaces, n as loadConfig, t as CONFIG_FILES } from "./files-load-config.js";
import { t as findDocuments } from "./files-find-documents.js";
import { n as keepNewObjectsFew, t as keepHeapSmall } from "./files-heap.js";
import { n as loadBaseline, t as checkDocuments } from "./commands-check.js";
import { t as staleBotFiles } from "./files-stale-bot-files2.js";
import { t as writeFiles$1 } from "./files-write-files.js";
import { t as createFetch } from "./network-fetch2.js";
import { a as markdownLink, c as failsAt, d as summaryWords, l as severityWords, r as renderFindings, s as counted, u as summarise } from "./findings.js";
import { a as COMMENT_CHARACTERS, c as joinWithin, i as joinResults, n as describeFailure, o as SUMMARY_BYTES, r as failedResult, s as characters, t as EMPTY_RESULT, u as withinBytes } from "./action-result.js";
import { o as headingAskedFor } from "./rules.js";
import { o as groupBy } from "./marker.js";
import { t as writeInterval, v as SECTION_WORDS } from "./config.js";
import { A as renderPlanFile, C as renderPlan, c as OVERTAKEN, j as shortHash } from "./sync.js";
import { t as planDocuments } from "./commands-plan.js";
import { i as readersOf } from "./commands-audience.js";
import { n as planFixes, t as lineChanges } from "./fixes-line-changes.js";
import { l as BUDGET_SPENT, u as createBudget } from "./github.js";
import { t as notify } from "./commands-notify2.js";
import { A as unreadLines, E as countsWithWithheld, a as badge, h as markdownReport } from "./report.js";
import { join, posix } from "node:path";
import { mkdtemp, writeFile } from "node:fs/promises";

// src/files/changed-files.ts
/**
* What changed on the way from where `head` left `base`, sorted by path. Null when git cannot tell: no git, no
* checkout, or one too shallow to hold both commits and their merge base. Then the API has to be asked.
*/
async function changedFiles(range) {
	const ends = await endsOf(range);
	if (ends === null) return null;
	const output = await git(range.cwd, [
		"diff",
		...[
			"--name-status",
			"-z",
			"--find-renames",
			"--relative",
			"--no-ext-diff",
			"--no-textconv"
		],
		ends.fork,
		ends.head,
		"--"
	]);
	return output === null ? null : parseNameStatus(output);
}
/** The output of `git diff --name-status -z`: a status, then one path, or two for renames and copies, NUL after each. */
function parseNameStatus(output) {
	const fields = output.split("\0");
	const files = [];
	let next = 0;
	while (next < fields.length) {
		const status = fields[next] ?? "";
		const first = fields[next + 1];
		if (first === void 0) break;
		const hasTwoPaths = status.startsWith("R") || status.startsWith("C");
		const path = hasTwoPaths ? fields[next + 2] ?? first : first;
		files.push({
			path,
			status: statusWord(status),
			previousPath: status.startsWith("R") ? first : null
		});
		next += hasTwoPaths ? 3 : 2;
	}
	return files.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
function statusWord(status) {
	if (status.startsWith("R")) return "renamed";
	if (status.startsWith("A") || status.startsWith("C")) return "added";
	return status.startsWith("D") ? "removed" : "modified";
}

// src/files/changed-lines.ts
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function* patchLines(patch) {
	let old = 0;
	let fresh = 0;
	let line = 0;
	for (const text of patch.split("\n")) if (old === 0 && fresh === 0) {
		const hunk = HUNK.exec(text);
		if (!hunk) continue;
		old = Number(hunk[1] ?? 1);
		fresh = Number(hunk[3] ?? 1);
		line = Number(hunk[2]) + (fresh === 0 ? 1 : 0);
	} else if (text.startsWith("+")) {
		yield {
			isAdded: true,
			line,
			text: text.slice(1)
		};
		line += 1;
		fresh -= 1;
	} else if (text.startsWith("-")) {
		yield {
			isAdded: false,
			line,
			text: text.slice(1)
		};
		old -= 1;
	} else if (!text.startsWith("\\")) {
		line += 1;
		old -= 1;
		fresh -= 1;
	}
}
/**
* The lines that the hunks of a patch touch in the new text. Where lines were only taken out, the lines around the gap
* count: what they belonged to has changed.
*/
function linesOfPatch(patch) {
	const touched = [];
	for (const { isAdded, line } of patchLines(patch)) add(touched, isAdded ? line : Math.max(1, line - 1), line);
	return touched;
}
/** The lines a patch adds, by their number in the new text, without their ends. */
function addedLines(patch) {
	const added = [...patchLines(patch)].filter(({ isAdded }) => isAdded);
	return new Map(added.map(({ line, text }) => [line, text.replace(/\r$/, "")]));
}
/** Joined with what was touched last, if they meet. */
function add(touched, startLine, endLine) {
	const last = touched.at(-1);
	if (last && startLine <= last.endLine + 1) touched[touched.length - 1] = {
		startLine: last.startLine,
		endLine: Math.max(last.endLine, endLine)
	};
	else touched.push({
		startLine,
		endLine
	});
}
const DIFF_OPTIONS = [
	"--unified=0",
	"--find-renames",
	"--relative",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv"
];
/**
* Tells what a range did to one file, given by its path below the working folder and, for a renamed file, where it was
* before. Null when git cannot tell. Where the range begins and ends is asked once, with the first file.
*/
function changesOfFiles(range) {
	const { cwd } = range;
	let asked;
	return async ({ path, previousPath }) => {
		asked ??= endsOf(range);
		const ends = await asked;
		if (ends === null) return null;
		const paths = [previousPath, path].filter((one) => one !== null).map((one) => `:(literal)${one}`);
		const [patch, before] = await Promise.all([git(cwd, [
			"diff",
			...DIFF_OPTIONS,
			ends.fork,
			ends.head,
			"--",
			...paths
		]), git(cwd, [
			"cat-file",
			"blob",
			`${ends.fork}:./${previousPath ?? path}`
		])]);
		return patch === null || before === null ? null : {
			lines: linesOfPatch(patch),
			before
		};
	};
}

// src/action/comment.ts
/** By this line our comment is found again; it is never shown. */
const COMMENT_MARKER = "<!-- postmortem-actions: pull request -->";
/** The preview keeps at least a third of the comment, however many findings there are. */
const FINDINGS_CHARACTERS = Math.floor(COMMENT_CHARACTERS * 2 / 3);
/** The comment's body, marker included, within GitHub's limit. Findings stand open; without any, all is folded away. */
function commentBody({ headline, findings, missing, preview }) {
	const lead = `${COMMENT_MARKER}\n### Postmortems${findings === null ? `: ${headline}` : ""}`;
	const note = preview?.note ? [`_${markdownText(preview.note)}_`] : [];
	const lacks = missing === "" ? [] : [missing];
	const table = preview?.table ? [preview.table] : [];
	const line = preview === null ? [] : [preview.line];
	const limit = (most) => ({
		size: characters,
		most
	});
	if (findings !== null) {
		const blocks = [
			lead,
			findings(FINDINGS_CHARACTERS),
			...lacks,
			...preview === null ? [] : [`### ${preview.line}`],
			...note,
			...table
		];
		return joinWithin(blocks, limit(COMMENT_CHARACTERS));
	}
	if (table.length === 0 && lacks.length === 0) return joinWithin([
		lead,
		...line.map((text) => `${text}.`),
		...note
	], limit(COMMENT_CHARACTERS));
	const open = `${lead}\n\n<details><summary>${line.join("")}</summary>\n\n`;
	const close = "\n</details>\n";
	return open + joinWithin([
		...note,
		...table,
		...lacks
	], limit(COMMENT_CHARACTERS - open.length - 12)) + close;
}
/** Keeps the pull request's comment; what keeps it from being written becomes a notice, never a failure. */
async function keepComment(job, parts) {
	const { inputs, event } = job;
	if (!inputs.comment || inputs.dryRun || event.pullRequest === null) return [];
	try {
		const pullRequest = await job.pullRequest();
		if (pullRequest === null) return [];
		const onlyUpdate = parts.preview === null && parts.findings === null;
		if (await pullRequest.upsertComment("<!-- postmortem-actions: pull request -->", commentBody(parts), { onlyUpdate }) !== "denied") return [];
		return [{
			level: "notice",
			text: event.pullRequest.isFork ? "The pull request comes from a fork, whose token may not comment; findings and preview are in the summary of this run." : "The token may not comment on the pull request; findings and preview are in the summary of this run. Add `pull-requests: write` under `permissions:` of the workflow job to have them as a comment, or set `comment: false`."
		}];
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [{
			level: "notice",
			text: `The comment was not written. ${describeFailure(error)}`
		}];
	}
}

// src/action/missing.ts
const MOST_DOCUMENTS = 20;
const MOST_LINES = 10;
/** What documents lack, as a table of Markdown: sections that rules ask for, owners and due dates; empty when nothing. */
function renderMissing(outlines, findings, lineUrl) {
	const rows = [...groupBy(outlines, ({ path }) => path)].flatMap(([path, ofDocument]) => {
		const sections = findings.flatMap((finding) => finding.path === path ? headingAskedFor(finding) ?? [] : []);
		const linesOf = (lack) => lines(ofDocument.flatMap((outline) => outline[lack]), (line) => lineUrl(path, line, line));
		const cells = [
			sections.map(markdownText).join(", "),
			linesOf("unowned"),
			linesOf("undated")
		];
		if (cells.every((cell) => cell === "")) return [];
		return [`| ${[markdownText(path), ...cells.map((cell) => cell || "none")].join(" | ")} |`];
	});
	if (rows.length === 0) return "";
	const left = rows.length - MOST_DOCUMENTS;
	return [
		"#### Missing",
		"",
		"| Document | Sections | Items without an owner, by line | Items without a due date, by line |",
		"| --- | --- | --- | --- |",
		...rows.slice(0, MOST_DOCUMENTS),
		...left > 0 ? ["", `+${counted(left, "more document")}.`] : []
	].join("\n");
}
function lines(numbers, url) {
	const shown = numbers.slice(0, MOST_LINES).map((line) => markdownLink(String(line), url(line)));
	const left = numbers.length - shown.length;
	return [...shown, ...left > 0 ? [`+${left} more`] : []].join(", ");
}

// src/action/outline.ts
/** Each is a table; more of them say less. */
const MOST_OUTLINES = 50;
/**
* What was understood of the documents, as Markdown: one table for each incident, those with findings first; empty when
* there are none.
*/
function renderOutlines(outlines, findings, lineUrl) {
	if (outlines.length === 0) return "";
	const byPath = groupBy(findings, ({ path }) => path);
	const isConcerned = ({ path }) => Number(byPath.has(path));
	const tables = outlines.toSorted((a, b) => isConcerned(b) - isConcerned(a)).slice(0, MOST_OUTLINES).map((outline) => table(outline, byPath.get(outline.path) ?? [], lineUrl));
	const left = outlines.length - tables.length;
	return [
		"### What was understood",
		...tables,
		...left > 0 ? [`+${counted(left, "more incident")}.`] : []
	].join("\n\n");
}
function table(outline, findings, lineUrl) {
	const { path, title, isPostmortem, sections } = outline;
	const head = `**${markdownText(path)}** (${title === null ? "no title" : markdownText(title)}): ${severityWords(summarise(findings, 1))}.`;
	if (!isPostmortem) return `${head} It was not taken for a postmortem.`;
	return `${head}\n\n| Section | Lines | Holds |\n| --- | --- | --- |\n${sections.map(({ name, lines }) => {
		const place = lines === null ? "none" : markdownLink(`${lines.startLine}–${lines.endLine}`, lineUrl(path, lines.startLine, lines.endLine));
		return `| ${SECTION_WORDS[name]} | ${place} | ${held(outline)[name] ?? ""} |`;
	}).join("\n")}`;
}
/** Items are also found outside of their section. */
function held({ timelineEntries, items, tracked }) {
	return {
		timeline: timelineEntries === 1 ? "1 entry" : `${timelineEntries} entries`,
		actionItems: `${counted(items, "item")}${items === tracked ? "" : `, ${tracked} of them tracked`}`
	};
}

// src/action/plan-file.ts
/** Writes the plan (contract, part 3), with what it was made from where it is to be approved, into a new folder of `folder`, and gives the file's path. */
async function writePlanFile(folder, plan, basis) {
	const file = join(await mkdtemp(join(folder, "postmortem-actions-")), "plan.json");
	await writeFile(file, basis === void 0 ? renderPlan("json", plan) : renderPlanFile(plan, basis));
	return file;
}

// src/trackers/memory.ts
const EPOCH = "2000-01-01T00:00:00Z";
const WRITES = /* @__PURE__ */ new Set([
	"createIssue",
	"updateIssue",
	"addComment",
	"ensureLabels"
]);
/** Issues in memory: for tests, and for a plan against no issues at all. */
var MemoryTracker = class {
	description = "memory";
	/** Every call so far. */
	calls = [];
	labels = /* @__PURE__ */ new Map();
	#issues = /* @__PURE__ */ new Map();
	#comments = /* @__PURE__ */ new Map();
	/** How many listings an issue still stays out of. */
	#unlisted = /* @__PURE__ */ new Map();
	#options;
	constructor(options = {}) {
		this.#options = options;
		for (const issue of options.issues ?? []) this.#issues.set(issue.number, issue);
	}
	/** All issues as they stand, by number. */
	get issues() {
		return [...this.#issues.values()].sort((a, b) => a.number - b.number);
	}
	commentsOn(number) {
		return this.#comments.get(number) ?? [];
	}
	/** Puts an issue there, or in place of the one of its number, as people would; no call, no fault. */
	put(issue) {
		this.#issues.set(issue.number, issue);
	}
	/** Changes an issue as people would; no call, no fault. */
	edit(number, changes) {
		const changed = changedIssue(this.#issue(number), changes, this.#now());
		this.#issues.set(number, changed);
		return changed;
	}
	listIssues(label) {
		return this.#call("listIssues", () => {
			const shown = this.issues.filter((issue) => hasLabel(issue, label)).filter(({ number }) => !this.#unlisted.has(number));
			for (const [number, count] of this.#unlisted) if (count > 1) this.#unlisted.set(number, count - 1);
			else this.#unlisted.delete(number);
			return shown;
		});
	}
	recentIssues() {
		return this.#call("recentIssues", () => this.issues);
	}
	readIssue(number) {
		return this.#call("readIssue", () => this.#issues.get(number) ?? null);
	}
	createIssue({ title, body, labels, assignees, ...fields }) {
		return this.#call("createIssue", () => {
			const number = Math.max(0, ...this.#issues.keys()) + 1;
			const at = this.#now();
			const issue = {
				number,
				url: `memory:${number}`,
				title,
				body,
				labels,
				assignees,
				state: "open",
				stateReason: null,
				createdAt: at,
				updatedAt: at,
				closedAt: null,
				trusted: true,
				...fields
			};
			this.#issues.set(number, issue);
			const lag = this.#options.lag ?? 0;
			if (lag > 0) this.#unlisted.set(number, lag);
			return issue;
		});
	}
	updateIssue(number, changes) {
		return this.#call("updateIssue", () => this.edit(number, changes));
	}
	addComment(number, body) {
		return this.#call("addComment", () => {
			this.#comments.set(this.#issue(number).number, [...this.commentsOn(number), body]);
		});
	}
	readComments(number) {
		return this.#call("readComments", () => this.commentsOn(this.#issue(number).number));
	}
	supportedFields(wanted) {
		return this.#call("supportedFields", () => wanted);
	}
	ensureLabels(labels) {
		return this.#call("ensureLabels", () => {
			for (const label of labels) {
				const name = label.name.toLowerCase();
				if (!this.labels.has(name)) this.labels.set(name, label);
			}
		});
	}
	assignable(logins) {
		const { assignable } = this.#options;
		return this.#call("assignable", () => new Set(logins.filter((one) => assignable?.includes(one) ?? true)));
	}
	#issue(number) {
		const issue = this.#issues.get(number);
		if (issue !== void 0) return issue;
		throw new Failure({
			code: "TRACKER_GONE",
			kind: "tracker",
			message: `There is no issue #${number}.`
		});
	}
	async #call(method, effect) {
		const call = {
			index: this.calls.length + 1,
			method,
			isWrite: WRITES.has(method)
		};
		this.calls.push(call);
		const fault = this.#options.fault?.(call) ?? null;
		if (fault?.when === "before") throw fault.error;
		const answer = effect();
		if (fault !== null) throw fault.error;
		return answer;
	}
	#now() {
		return this.#options.now?.() ?? EPOCH;
	}
};
/** The issue after a change at the instant `at`. */
function changedIssue(issue, changes, at) {
	const state = changes.state ?? issue.state;
	const isMoved = state !== issue.state;
	return {
		...issue,
		title: changes.title ?? issue.title,
		body: changes.body ?? issue.body,
		labels: changes.labels ?? issue.labels,
		assignees: changes.assignees ?? issue.assignees,
		...changes.milestone === void 0 ? {} : { milestone: changes.milestone },
		...changes.type === void 0 ? {} : { type: changes.type },
		...changes.targetDate === void 0 ? {} : { targetDate: changes.targetDate },
		state,
		stateReason: isMoved ? changes.stateReason ?? defaultReason(state) : issue.stateReason,
		closedAt: isMoved ? state === "closed" ? at : null : issue.closedAt,
		updatedAt: at
	};
}
/** As GitHub: the reason counts only where the state changes. */
function defaultReason(state) {
	return state === "closed" ? "completed" : "reopened";
}
function hasLabel({ labels }, label) {
	return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}

// src/action/audience.ts
/** Who reads the summary, the comments and the log of the run: all who can read its repository. */
function audienceOf({ event, routing }) {
	const { repository, visibility } = event;
	return readersOf(repository, async () => visibility ?? routing.visibilityOf(repository));
}

// src/action/preview.ts
/** Each login costs a request. */
const MOST_LOGINS_ASKED = 10;
/**
* Plans over the documents. Where the tracker cannot be read (`contents: read` alone, no network) it plans for an empty
* one and says so. Null when there are no documents.
*/
async function previewMerge(job, documents) {
	if (documents.length === 0) return null;
	const audience = audienceOf(job);
	const planWith = (tracker) => planDocuments({
		...job,
		documents,
		tracker,
		audience
	});
	try {
		const tracker = await job.tracker();
		const { plan, shown, isShown, tracked } = await planWith(tracker);
		const ofOthers = isShown ? withoutThoseOf(documents, plan, tracked) : [];
		return {
			plan,
			shown: withExtrasOf(documents, shown),
			blindness: null,
			knowledge: await knowledgeOf(job, tracker, plan, ofOthers)
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const { plan, shown } = await planWith(new MemoryTracker());
		return {
			plan,
			shown,
			knowledge: null,
			blindness: `The issues could not be read, so this is what an empty tracker would get. ${describeFailure(error)}`
		};
	}
}
/** Parent issues of other documents may be out of date as well; that has nothing to do with what is merged. */
function withExtrasOf(documents, { extras = [], ...plan }) {
	const paths = new Set(documents.map(({ path }) => path));
	const own = extras.filter(({ path }) => paths.has(path));
	return own.length === 0 ? plan : {
		...plan,
		extras: own
	};
}
/** The issues that belong to other documents than these. */
function withoutThoseOf(documents, { operations }, tracked) {
	const paths = new Set(documents.map(({ path }) => path));
	const own = new Set(operations.flatMap(({ path, issue }) => paths.has(path) ? [issue] : []));
	return tracked.filter(({ number }) => !own.has(number));
}
async function knowledgeOf(job, tracker, { operations }, issues) {
	const logins = operations.flatMap((operation) => operation.kind === "create" ? operation.assignees : []);
	return {
		issues,
		unassignable: await refused(job, tracker, [...new Set(logins.map((login) => login.toLowerCase()))])
	};
}
/** New assignees whom the tracker refuses. The token of a fork is not spent on this, nor any run on more than a few. */
async function refused({ config, event }, tracker, logins) {
	if (config.rules["action-item-assignable"]?.level === "off" || event.pullRequest?.isFork === true || logins.length === 0) return /* @__PURE__ */ new Set();
	const asked = logins.slice(0, MOST_LOGINS_ASKED);
	const allowed = await tracker.assignable(asked);
	return new Set(asked.filter((login) => !allowed.has(login)));
}
/** How many operations of a plan change something. */
function changesOf({ operations }) {
	return operations.filter(({ kind }) => kind !== "keep" && kind !== "skip").length;
}
const VERBS = [
	["create", "opens"],
	["reopen", "reopens"],
	["adopt", "adopts"],
	["update", "updates"],
	["close", "closes"],
	["conflict", "cannot decide on"]
];
/** `Merging this opens 3 issues and closes 1 issue`; `... changes no issue`. */
function previewLine({ summary }) {
	const parts = VERBS.filter(([kind]) => summary[kind] > 0).map(([kind, verb]) => `${verb} ${counted(summary[kind], "issue")}`);
	return `Merging this ${new Intl.ListFormat("en").format(parts) || "changes no issue"}`;
}
/** The plan as Markdown; empty when nothing changes. */
function previewTable(plan) {
	return changesOf(plan) === 0 && plan.massClose === void 0 ? "" : renderPlan("markdown", plan);
}

// src/action/selection.ts
const UNTOUCHED = /* @__PURE__ */ new Map();
const NONE = /* @__PURE__ */ new Set();
/**
* The documents a proposal changes (null: all documents), and of those that were there before what it changes in them.
* Git tells, where the checkout is deep enough; otherwise the pull request does; otherwise all documents are judged, and
* that is said: nothing is passed over because a limit was met.
*/
async function selectDocuments(job, proposal) {
	const documents = await job.findDocuments();
	if (proposal === null || job.config.check.scope === "all") return {
		documents,
		touched: UNTOUCHED,
		added: NONE,
		messages: []
	};
	const known = await job.changesIn(proposal);
	if (known !== null) return selected(job, among(documents, standing(known)), job.changesOfFiles(proposal));
	const changes = await changesByPullRequest(job);
	if (changes instanceof Failure) {
		const text = `Which documents changed could not be found out, so all of them are judged. ${describeFailure(changes)}`;
		return {
			documents,
			touched: UNTOUCHED,
			added: NONE,
			messages: [{
				level: "notice",
				text
			}]
		};
	}
	return selected(job, among(documents, standing(changes), job.documentExists), async ({ patch }) => patch === null ? null : {
		lines: linesOfPatch(patch),
		before: null
	});
}
async function selected({ config }, { documents, changeOf }, touchOf) {
	const touched = /* @__PURE__ */ new Map();
	if (config.check.scope === "touched-lines") for (const path of documents.map((found) => found.path)) {
		const change = changeOf(path);
		const touch = change === void 0 || NEW.has(change.status) ? null : await touchOf(change);
		if (touch !== null) touched.set(path, touch);
	}
	const paths = documents.map(({ path }) => path);
	return {
		documents,
		touched,
		added: new Set(paths.filter((path) => NEW.has(changeOf(path)?.status ?? ""))),
		messages: []
	};
}
const NEW = /* @__PURE__ */ new Set(["added", "copied"]);
function standing(changes) {
	return changes.filter(({ status }) => status !== "removed");
}
/**
* The documents that were changed. GitHub tells paths from the top of the repository: where the checkout is a folder of
* the workspace (`path:` of actions/checkout), a path names nothing here, and stands for whatever ends with it.
*/
function among(documents, changes, exists = () => true) {
	const exact = new Map(changes.map((change) => [change.path, change]));
	const moved = changes.filter(({ path }) => !exists(path));
	const changeOf = (path) => exact.get(path) ?? moved.find((change) => path.endsWith(`/${change.path}`));
	return {
		documents: documents.filter(({ path }) => changeOf(path) !== void 0),
		changeOf
	};
}
async function changesByPullRequest(job) {
	try {
		const pullRequest = await job.pullRequest();
		if (pullRequest !== null) return await pullRequest.changedFiles();
		return new Failure({
			code: "CHANGES_UNKNOWN",
			kind: "usage",
			message: "The checkout does not reach back to where the branch began.",
			advice: "Check out with `fetch-depth: 0`."
		});
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}

// src/action/suggestions.ts
/** On one pull request, all runs together. */
const MOST_SUGGESTIONS = 10;
/** The first line of each of our suggestions; by its key it is known again. */
const MARKER = /^<!-- postmortem-actions: suggestion ([0-9a-f]+) -->\r?(?:\n|$)/;
/**
* Offers what can be mended as suggested changes, in one review: on lines the pull request adds, none twice. Those that were
* offered stay as they are, whatever became of them. What keeps this from being done is a notice at most, never a failure.
*/
async function offerSuggestions(job, documents, findings) {
	const { inputs, event } = job;
	if (!inputs.suggestions || inputs.dryRun || event.pullRequest === null) return [];
	try {
		const changes = [...planFixes({
			documents,
			config: job.config,
			findings
		})].flatMap(({ path, text, mends }) => lineChanges(text, mends).map((change) => ({
			path,
			change
		})));
		const pullRequest = changes.length === 0 ? null : await job.pullRequest();
		if (pullRequest === null) return [];
		if (await offer(job, pullRequest, event.pullRequest.headSha, changes) !== "denied" || inputs.comment || event.pullRequest.isFork) return [];
		return [{
			level: "notice",
			text: "The token may not write suggestions on the pull request. Add `pull-requests: write` under `permissions:` of the workflow job, or set `suggestions: false`."
		}];
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [{
			level: "notice",
			text: `No changes were suggested. ${describeFailure(error)}`
		}];
	}
}
async function offer(job, pullRequest, commit, changes) {
	const files = new Map((await pullRequest.changedFiles()).map((file) => [file.path, file]));
	const possible = changes.flatMap(({ path, change }) => {
		const place = job.repositoryPath(path);
		const file = place === null ? void 0 : files.get(place);
		return file !== void 0 && isAdded(change, file) ? suggestionOf(file.path, change) ?? [] : [];
	});
	if (possible.length === 0) return "done";
	const offered = new Set((await pullRequest.reviewComments()).flatMap((body) => MARKER.exec(body)?.[1] ?? []));
	const fresh = possible.filter(({ key }) => !offered.has(key));
	const comments = fresh.slice(0, Math.max(0, MOST_SUGGESTIONS - offered.size));
	if (comments.length === 0) return "done";
	return await pullRequest.review({
		commit,
		body: reviewBody(comments.length, fresh.length - comments.length),
		comments: comments.map(({ key: _, ...comment }) => comment)
	}) === "denied" ? "denied" : "done";
}
/** True when the pull request adds all of these lines, just so: what is checked out may be its merge with other changes. */
function isAdded({ startLine, before }, { patch }) {
	if (patch === null) return false;
	const added = addedLines(patch);
	return before.every((text, index) => added.get(startLine + index) === text);
}
/** Null where a suggestion would not give back just these lines. */
function suggestionOf(path, { startLine, endLine, before, after, mends }) {
	const code = after.join("\n");
	const key = shortHash(JSON.stringify([
		path,
		before,
		after
	]));
	const runs = (code.match(/`+/g) ?? []).map((run) => run.length);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	const body = `<!-- postmortem-actions: suggestion ${key} -->\n${mends.map((mend) => markdownText(mend.what)).join(" ")}\n\n${fence}suggestion\n${code}\n${fence}\n`;
	return withoutInvisible(code) === code && body.length <= 6e4 ? {
		key,
		path,
		startLine,
		endLine,
		body
	} : null;
}
function reviewBody(shown, left) {
	const more = left > 0 ? ` ${left} more ${left === 1 ? "is" : "are"} left.` : "";
	const they = shown === 1 ? "It is" : "They are";
	return `${counted(shown, "change")} can be made without anybody’s judgement.${more} ${they} not suggested again; \`postmortem-actions check --fix\` makes all of them in your checkout.`;
}

// src/action/check.ts
/** Room of the summary for findings; the preview has the rest. */
const FINDINGS_BYTES = 614400;
/**
* Judges the documents, previews what a merge would do, keeps the pull request's comment. Nothing but the findings makes
* it fail: tracker and comment are extras of a check, and the token of a fork may neither read nor write.
*/
async function check(job, proposal) {
	const { config, today, docsUrl, links, inputs } = job;
	const selection = await selectDocuments(job, proposal);
	const { documents, touched, added } = selection;
	const baseline = await job.baseline();
	const preview = await previewMerge(job, documents);
	const outlines = [];
	const { findings, summary, notices } = checkDocuments({
		documents,
		config,
		today,
		docsUrl,
		touched,
		baseline,
		added,
		outline: (outline) => outlines.push(outline),
		...preview?.knowledge ? { tracker: preview.knowledge } : {}
	});
	for (const notice of notices) job.progress(notice);
	const parts = {
		headline: preview === null ? "none is concerned" : summaryWords(summary),
		findings: findings.length === 0 ? null : (maxCharacters) => renderFindings("markdown", findings, {
			documents: documents.length,
			maxCharacters,
			sourceUrl: (path, line) => links.lineUrl(path, line, line)
		}),
		missing: renderMissing(outlines, findings, links.lineUrl),
		preview: preview === null ? null : asParts(preview)
	};
	job.progress(`Postmortems: ${parts.headline}.`);
	if (findings.length > 0) job.progress(renderFindings("text", findings, { documents: documents.length }));
	const commentMessages = await keepComment(job, parts);
	const suggestionMessages = proposal === null ? [] : await offerSuggestions(job, documents, findings);
	return {
		outputs: {
			errors: summary.errors,
			warnings: summary.warnings,
			plan: preview === null ? "" : await writePlanFile(job.temporaryFolder, preview.plan)
		},
		summary: summaryBlocks(parts, renderOutlines(outlines, findings, links.lineUrl)),
		findings,
		messages: [
			...selection.messages,
			...preview?.blindness ? [{
				level: "notice",
				text: preview.blindness
			}] : [],
			...commentMessages,
			...suggestionMessages
		],
		failure: failsAt(findings, inputs.failOn) ? failureOf(findings, inputs.failOn) : null
	};
}
function asParts(preview) {
	return {
		line: previewLine(preview.shown),
		table: previewTable(preview.shown),
		note: preview.blindness
	};
}
function summaryBlocks({ headline, findings, missing, preview }, outlines) {
	return [
		...findings === null ? [`## Postmortems: ${headline}`] : ["## Postmortems", withinBytes(findings, FINDINGS_BYTES)],
		missing,
		...preview === null ? [] : [`### ${preview.line}`, preview.table],
		outlines
	].filter((block) => block !== "");
}
function failureOf(findings, failOn) {
	const failing = findings.filter(({ severity }) => severity === "error" || severity === failOn);
	const documents = new Set(failing.map(({ path }) => path)).size;
	return `${counted(failing.length, "finding")} in ${counted(documents, "document")} fail this check (fail-on: ${failOn}).`;
}

// src/action/github-ports.ts
/** How often a wait is told, in seconds. */
const TELL_EVERY = 30;
/** The ways to GitHub. Octokit is loaded when one of them is gone for the first time. */
function gitHubPorts(options) {
	const { inputs, event, config, environment, serverUrl, progress } = options;
	const budget = createBudget(inputs);
	const repository = inputs.repository ?? event.repository;
	const send = createFetch(environment);
	const to = (place) => {
		const [owner = "", repo = ""] = place.split("/");
		return {
			token: requireToken(inputs.token),
			owner,
			repo,
			apiUrl: requireApi(environment.GITHUB_API_URL),
			serverUrl,
			writeIntervalMs: writeInterval(environment.POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS, config.github.writeIntervalMs),
			progress,
			budget,
			waiting: (left) => {
				if (left > 0 && left % TELL_EVERY === 0) progress(`Waiting: ${left} s.`);
			},
			fetch: send
		};
	};
	const trackerOf = async (place) => {
		const { createGitHubTracker } = await import("./trackers-github-tracker.js");
		return createGitHubTracker({
			...to(place),
			labels: config.labels,
			dueField: config.github.dueField,
			apps: config.github.apps
		});
	};
	return {
		repository,
		tracker: () => trackerOf(repository),
		routing: {
			source: event.repository,
			trackerOf,
			async visibilityOf(place) {
				const { createGitHubRepository } = await import("./trackers-github-repository.js");
				return createGitHubRepository(to(place)).visibility();
			}
		},
		async listRepositories(owner) {
			const { ownedRepositories } = await import("./trackers-github-owned-repositories.js");
			return ownedRepositories(to(repository), owner);
		},
		async source() {
			const { createGitHubRepository } = await import("./trackers-github-repository.js");
			return createGitHubRepository(to(event.repository));
		},
		async writer() {
			const base = event.defaultBranch ?? event.ref.replace(/^refs\/heads\//, "");
			const { createGitHubWriteBack } = await import("./trackers-github-write-back.js");
			return createGitHubWriteBack({
				...to(event.repository),
				base,
				commit: options.commit,
				repositoryPath: (path) => repositoryPath(options.place, path)
			});
		},
		async pullRequest() {
			if (event.pullRequest === null || inputs.token === null) return null;
			const { createGitHubPullRequest } = await import("./trackers-github-pull-request.js");
			return createGitHubPullRequest({
				...to(event.repository),
				number: event.pullRequest.number
			});
		}
	};
}
function requireToken(token) {
	if (token !== null) return token;
	throw new Failure({
		code: "TOKEN_MISSING",
		kind: "usage",
		message: "The input `token` is empty.",
		advice: "Leave it out, then the token of the job is used."
	});
}
function requireApi(address) {
	if (address) return address;
	throw new Failure({
		code: "API_UNKNOWN",
		kind: "usage",
		message: "GITHUB_API_URL is not set.",
		advice: "Run this as a step of a workflow; the runner sets it."
	});
}

// src/action/report.ts
/**
* Measures the state of the action items and, with `publish`, keeps the report issue and tells the channel of a webhook.
* What goes wrong once the report is there takes nothing of it back: outputs and summary tell of it all the same.
*/
async function report(job, publish) {
	const listings = createListings(await job.cache?.load() ?? [], job.today, job.progress);
	const outcome = await reportItems({
		...job,
		runUrl: job.repository.toLowerCase() === job.event.repository.toLowerCase() ? job.runUrl : null,
		tracker: await job.tracker(),
		audience: audienceOf(job),
		publish,
		...job.cache === null ? {} : { listings }
	});
	const { report: measured, reportIssue, notices } = outcome;
	const { open, overdue } = countsWithWithheld(measured);
	job.progress(`Action items: ${open} open, ${overdue} overdue.`);
	const { title } = job.config.report;
	const trouble = await tellChannel(job, publish, outcome);
	return {
		...EMPTY_RESULT,
		outputs: {
			open,
			overdue,
			"report-issue": reportIssue ?? ""
		},
		messages: [...notices.map((text) => ({
			level: "notice",
			text
		})), ...trouble === null ? [] : [{
			level: "warning",
			text: trouble
		}]],
		summary: [withinBytes((maxCharacters) => markdownReport(measured, {
			title,
			maxCharacters
		}), SUMMARY_BYTES / 2)],
		failure: [
			...unreadLines(measured),
			...outcome.unpublished === null ? [] : [describeFailure(outcome.unpublished)],
			...await failuresOf(() => writeFiles(job, outcome, listings))
		].join("\n") || null
	};
}
/** Nobody is told of what a pull request proposes; in a dry run the message is in the log. */
async function tellChannel(job, publish, { report: measured, reportUrl }) {
	const { dryRun, notifyAs } = job.inputs;
	const webhook = await job.webhook();
	if (webhook === null || !(publish || dryRun)) return null;
	const as = notifyAs === "auto" ? null : notifyAs;
	return notify({
		...job,
		report: measured,
		reportUrl,
		webhook,
		as,
		dryRun
	});
}
async function writeBadge(job, { report: measured }) {
	const { badge: path, dryRun } = job.inputs;
	if (path === null) return;
	if (dryRun) return job.progress("Dry run: the badge is not written.");
	await job.writeFile(path, badge(measured, job.config.report.title));
}
async function writeFiles(job, outcome, { seen }) {
	await writeBadge(job, outcome);
	if (!job.inputs.dryRun) await job.cache?.save(seen);
}
/** Why the files could not be written; nothing when they were. */
async function failuresOf(write) {
	try {
		await write();
		return [];
	} catch (error) {
		if (error instanceof Failure) return [describeFailure(error)];
		throw error;
	}
}

// src/action/outdated.ts
/** The code of the Failure with which an outdated checkout stops a sync. */
const CHECKOUT_OUTDATED = "CHECKOUT_OUTDATED";
/**
* The tracker, which changes no issue that exists where the checkout is outdated: there, items that are newer than the
* checkout look as if they had been removed, and old words as if they were new ones. It is asked about once, before the
* first change; then the change throws a Failure (`CHECKOUT_OUTDATED`). Opening issues undoes nothing, and needs no asking.
*/
function withoutOutdatedChanges(tracker, job, documents) {
	let asked;
	const requireNewest = async () => {
		asked ??= whyOutdated(job, documents);
		const outdated = await asked;
		if (outdated !== null) throw outdated;
	};
	return {
		...tracker,
		async updateIssue(number, changes) {
			await requireNewest();
			return tracker.updateIssue(number, changes);
		},
		async addComment(number, body) {
			await requireNewest();
			return tracker.addComment(number, body);
		}
	};
}
/** Null when the documents are the newest of the default branch, or nothing speaks against it. */
async function whyOutdated(job, documents) {
	const branch = job.event.defaultBranch ?? job.event.ref.replace(/^refs\/heads\//, "");
	try {
		const { status, changedFiles } = await (await job.source()).progressSince(job.commit, branch);
		const concerns = changedFiles === null || changedFiles.some(isConcern(job, documents));
		if (status === "identical" || status === "ahead" && !concerns) return null;
		return outdated(`The checkout is not the newest of ${branch}, whose postmortems have changed since`);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return job.isRerun ? outdated(`Whether ${branch} has changed since this run was first made is not known (${error.code})`) : null;
	}
}
/** Whether a changed file may be a document, or the configuration that says which files are. */
function isConcern(job, documents) {
	const endings = new Set(documents.map(({ path }) => posix.extname(path).toLowerCase()));
	const configs = /* @__PURE__ */ new Set([...CONFIG_FILES, job.inputs.config]);
	return (path) => endings.has(posix.extname(path).toLowerCase()) || configs.has(path);
}
function outdated(why) {
	return new Failure({
		code: CHECKOUT_OUTDATED,
		kind: "tracker",
		message: `${why}: no issue was changed or closed.`,
		advice: "The run of the newest push does it; or start one by `workflow_dispatch`."
	});
}

// src/action/sync.ts
/** Makes the tracker agree with all documents; a dry run plans only. */
async function sync(job) {
	const documents = await job.findDocuments();
	if (documents.length === 0 && job.inputs.fromPlan === null) return noDocuments();
	const tracker = withoutOutdatedChanges(await job.tracker(), job, documents);
	const routing = {
		...job.routing,
		trackerOf: async (place) => withoutOutdatedChanges(await job.routing.trackerOf(place), job, documents)
	};
	const { allowMassClose } = job.inputs;
	const input = {
		...job,
		documents,
		tracker,
		allowMassClose,
		routing,
		audience: audienceOf(job)
	};
	if (job.inputs.dryRun) return planned(job, await planDocuments(input));
	const approved = await job.approvedPlan();
	const wanted = approved === null ? {} : {
		approved,
		today: approved.basis.today
	};
	const more = job.config.writeBack && approved === null ? { writeBack: {
		writer: await job.writer(),
		source: job.event.repository
	} } : {};
	return synced(job, await syncDocuments({
		...input,
		...more,
		...wanted,
		maxNewIssues: job.inputs.maxNewIssues
	}));
}
/** A job that did not check out looks like a repository without postmortems: said, so that nobody wonders. */
function noDocuments() {
	const text = "No postmortem was found, so nothing was synced. Does the job check out the repository, and do `paths` name them?";
	return {
		...EMPTY_RESULT,
		summary: ["## Postmortems: nothing synced"],
		messages: [{
			level: "notice",
			text
		}]
	};
}
async function planned(job, { plan, shown, basis }) {
	return {
		...EMPTY_RESULT,
		outputs: {
			plan: await writePlanFile(job.temporaryFolder, plan, basis()),
			remaining: changesOf(plan)
		},
		summary: ["## Postmortems: what a sync would do (dry run)", renderPlan("markdown", shown)]
	};
}
async function synced(job, { plan, shown, result }) {
	const { created, updated, reopened, closed, remaining, failures, stopped } = result;
	const headline = `${counted(created, "issue")} opened, ${updated + reopened} updated, ${closed} closed`;
	const failing = [...failures.map(({ error }) => error), ...stopped === null ? [] : [stopped]].filter(({ code }) => !NEXT_RUN_DOES_IT.has(code));
	const told = [...new Set(failing.map(describeFailure))];
	job.progress(`Postmortems: ${headline}${remaining > 0 ? `, ${remaining} left` : ""}.`);
	return {
		...EMPTY_RESULT,
		outputs: {
			created,
			updated: updated + reopened,
			closed,
			remaining,
			plan: await writePlanFile(job.temporaryFolder, plan)
		},
		summary: [`## Postmortems: ${headline}`, renderPlan("markdown", shown)],
		messages: endMessages(stopped, remaining),
		failure: told.length === 0 ? null : told.join("\n")
	};
}
/** These end a run that did nothing wrong: another run does what is left. */
const NEXT_RUN_DOES_IT = /* @__PURE__ */ new Set([
	CHECKOUT_OUTDATED,
	OVERTAKEN,
	BUDGET_SPENT
]);
function endMessages(stopped, remaining) {
	if (stopped === null || !NEXT_RUN_DOES_IT.has(stopped.code)) return leftMessages(remaining);
	const told = {
		level: "warning",
		text: describeFailure(stopped)
	};
	return stopped.code === "CHECKOUT_OUTDATED" ? [told] : [told, ...leftMessages(remaining)];
}
function leftMessages(remaining) {
	if (remaining === 0) return [];
	return [{
		level: "warning",
		text: `${counted(remaining, "change")} of the plan ${remaining === 1 ? "is" : "are"} left; the next run goes on with what is left.`
	}];
}

// src/action/carry-out.ts
/** Does what was decided on. Throws a Failure when it cannot even begin. */
async function carryOut(work, run) {
	const job = await prepareJob(run);
	if (work.kind === "check") return check(job, work.proposal);
	if (work.kind === "report") return report(job, work.publish);
	const synced = await sync(job);
	if (!work.thenReport || synced.failure !== null) return synced;
	return joinResults(synced, await report(job, !run.inputs.dryRun).catch(failedResult));
}
async function prepareJob({ inputs, event, environment, progress }) {
	keepNewObjectsFew();
	const cwd = environment.GITHUB_WORKSPACE || process.cwd();
	const { config } = await loadConfig(cwd, inputs.config);
	const own = await findCheckout(cwd);
	const root = own?.root ?? cwd;
	const checkout = own ?? await findCheckoutBelow(cwd, event.repository);
	const place = {
		root: checkout?.root ?? cwd,
		cwd
	};
	const proposed = event.pullRequest?.merged === false ? event.pullRequest.headSha : null;
	const serverUrl = environment.GITHUB_SERVER_URL ?? "";
	const { repository: source } = event;
	const commit = checkout?.commit ?? event.sha;
	const day = today(environment.POSTMORTEM_ACTIONS_TODAY, config);
	return {
		inputs,
		event,
		config,
		today: day,
		docsUrl: docsUrl(environment),
		runUrl: runUrl(environment),
		links: sourceLinks({
			kind: serverKind(environment),
			serverUrl,
			repository: source,
			commit: proposed ?? commit,
			...place
		}),
		places: documentPlaces(place),
		commit,
		isRerun: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) > 1,
		approvedPlan: async () => inputs.fromPlan === null ? null : loadPlan(cwd, inputs.fromPlan, day),
		temporaryFolder: environment.RUNNER_TEMP || cwd,
		async findDocuments() {
			const { paths: patterns, ignore } = config;
			const found = await findDocuments({
				cwd,
				root,
				patterns,
				ignore,
				explicit: inputs.paths
			});
			keepHeapSmall(found.length);
			return found;
		},
		repositoryPath: (path) => repositoryPath(place, path),
		staleBotFiles: () => staleBotFiles(root),
		documentExists: documentExistsIn(cwd),
		changesIn: ({ base, head }) => changedFiles({
			cwd,
			base,
			head
		}),
		cache: inputs.cache === null ? null : listingCache(cwd, inputs.cache, progress),
		baseline: () => loadBaseline(cwd, config.check.baseline),
		changesOfFiles: ({ base, head }) => changesOfFiles({
			cwd,
			base,
			head
		}),
		progress,
		webhook: async () => {
			if (inputs.notifyUrl === null) return null;
			const { createWebhook } = await import("./network-webhook.js");
			return createWebhook(inputs.notifyUrl, { fetch: createFetch(environment) });
		},
		writeFile: (path, text) => writeFiles$1(cwd, [{
			path,
			text
		}], true),
		...gitHubPorts({
			inputs,
			event,
			config,
			environment,
			serverUrl,
			progress,
			commit,
			place
		})
	};
}
/** The day all rules, due dates and reports use: the one given, or the present one in the configured zone. */
function today(given, config) {
	if (!given) return dateOfInstant((/* @__PURE__ */ new Date()).toISOString(), config.timezone);
	if (isCalendarDate(given)) return given;
	throw new Failure({
		code: "TODAY_INVALID",
		kind: "usage",
		message: `POSTMORTEM_ACTIONS_TODAY: "${plainLine(given)}" is no day of the form YYYY-MM-DD.`,
		advice: "Correct it, or leave it out for the present day."
	});
}
/** The page of this run, with its summary. */
function runUrl(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	if (!server || !repository || !/^\d+$/.test(run ?? "")) return null;
	return `${server.replace(/\/+$/, "")}/${repository}/actions/runs/${run}`;
}
/** Where the documentation of the action in use stands: its repository at the version named in the workflow. */
function docsUrl(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
	if (!server || !repository || !ref) return null;
	return folderPage({
		kind: serverKind(environment),
		serverUrl: server,
		repository
	}, ref, "docs");
}

export { carryOut };