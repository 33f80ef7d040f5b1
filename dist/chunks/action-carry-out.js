import { o as isCalendarDate, r as dateOfInstant } from "./calendar.js";
import { d as plainLine, m as Failure, u as markdownText } from "./foundation.js";
import { n as findCheckout, o as commitOf, r as sourceLinks, s as git } from "./files-checkout.js";
import { i as documentExistsIn, n as loadConfig, r as findDocuments, t as CONFIG_FILES } from "./files-load-config.js";
import { t as checkDocuments } from "./commands-check.js";
import { a as summaryWords, n as counted, r as failsAt, t as renderFindings } from "./findings.js";
import { a as COMMENT_CHARACTERS, c as joinWithin, i as joinResults, n as describeFailure, o as SUMMARY_BYTES, s as characters, t as EMPTY_RESULT, u as withinBytes } from "./action-result.js";
import { c as renderPlan } from "./sync.js";
import { t as planDocuments } from "./commands-plan.js";
import { n as writeInterval } from "./config.js";
import { t as createFetch } from "./trackers-github-fetch2.js";
import { t as reportItems } from "./commands-report.js";
import { t as renderReport } from "./report.js";
import { t as syncDocuments } from "./commands-sync.js";
import { join, posix } from "node:path";
import { mkdtemp, writeFile } from "node:fs/promises";

// src/files/changed-files.ts
/**
* What changed on the way from where `head` left `base`, sorted by path. Null when git cannot tell: no git, no
* checkout, or one too shallow to hold both commits and their merge base. Then the API has to be asked.
*/
async function changedFiles({ cwd, base, head }) {
	const [baseCommit, headCommit] = await Promise.all([commitOf(cwd, base), commitOf(cwd, head)]);
	if (baseCommit === null || headCommit === null) return null;
	const fork = (await git(cwd, [
		"merge-base",
		baseCommit,
		headCommit
	]))?.trim();
	if (!fork) return null;
	const output = await git(cwd, [
		"diff",
		...[
			"--name-status",
			"-z",
			"--find-renames",
			"--relative",
			"--no-ext-diff",
			"--no-textconv"
		],
		fork,
		headCommit,
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

// src/action/comment.ts
/** By this line our comment is found again; it is never shown. */
const COMMENT_MARKER = "<!-- postmortem-actions: pull request -->";
/** The preview keeps at least a third of the comment, however many findings there are. */
const FINDINGS_CHARACTERS = Math.floor(COMMENT_CHARACTERS * 2 / 3);
/** The comment's body, marker included, within GitHub's limit. Findings stand open; without any, all is folded away. */
function commentBody({ headline, findings, preview }) {
	const lead = `${COMMENT_MARKER}\n### Postmortems${findings === null ? `: ${headline}` : ""}`;
	const note = preview?.note ? [`_${markdownText(preview.note)}_`] : [];
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
			...preview === null ? [] : [`### ${preview.line}`],
			...note,
			...table
		];
		return joinWithin(blocks, limit(COMMENT_CHARACTERS));
	}
	if (table.length === 0) return joinWithin([
		lead,
		...line.map((text) => `${text}.`),
		...note
	], limit(COMMENT_CHARACTERS));
	const open = `${lead}\n\n<details><summary>${line.join("")}</summary>\n\n`;
	const close = "\n</details>\n";
	return open + joinWithin([...note, ...table], limit(COMMENT_CHARACTERS - open.length - 12)) + close;
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

// src/action/plan-file.ts
/** Writes the plan (contract, part 3) into a new folder of `folder`, and gives the file's path. */
async function writePlanFile(folder, plan) {
	const file = join(await mkdtemp(join(folder, "postmortem-actions-")), "plan.json");
	await writeFile(file, renderPlan("json", plan));
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
	createIssue({ title, body, labels, assignees }) {
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
				trusted: true
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

// src/action/preview.ts
/**
* Plans over the documents. Where the tracker cannot be read (`contents: read` alone, no network) it plans for an empty
* one and says so. Null when there are no documents.
*/
async function previewMerge(job, documents) {
	if (documents.length === 0) return null;
	const planWith = (tracker) => planDocuments({
		...job,
		documents,
		tracker
	});
	try {
		const { plan } = await planWith(await job.tracker());
		return {
			plan,
			blindness: null
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const { plan } = await planWith(new MemoryTracker());
		return {
			plan,
			blindness: `The issues could not be read, so this is what an empty tracker would get. ${describeFailure(error)}`
		};
	}
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
	return changesOf(plan) === 0 ? "" : renderPlan("markdown", plan);
}

// src/action/selection.ts
/**
* The documents a proposal changes (null: all documents). Git tells which, where the checkout is deep enough; otherwise
* the pull request does; otherwise all documents are judged, and that is said: nothing is passed over because a limit
* was met.
*/
async function selectDocuments(job, proposal) {
	const documents = await job.findDocuments();
	if (proposal === null) return {
		documents,
		messages: []
	};
	const known = await job.changesIn(proposal);
	if (known !== null) return {
		documents: among(documents, standing(known)),
		messages: []
	};
	const changes = await changesByPullRequest(job);
	if (changes instanceof Failure) return {
		documents,
		messages: [{
			level: "notice",
			text: `Which documents changed could not be found out, so all of them are judged. ${describeFailure(changes)}`
		}]
	};
	return {
		documents: among(documents, standing(changes), job.documentExists),
		messages: []
	};
}
function standing(changes) {
	return changes.filter(({ status }) => status !== "removed").map(({ path }) => path);
}
/**
* The documents at the `changed` paths. GitHub tells paths from the top of the repository: where the checkout is a folder
* of the workspace (`path:` of actions/checkout), a path names nothing here, and stands for whatever ends with it.
*/
function among(documents, changed, exists = () => true) {
	const exact = new Set(changed);
	const moved = changed.filter((path) => !exists(path)).map((path) => `/${path}`);
	return documents.filter(({ path }) => exact.has(path) || moved.some((end) => path.endsWith(end)));
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
	const { documents } = selection;
	const { findings, summary } = checkDocuments({
		documents,
		config,
		today,
		docsUrl
	});
	const preview = await previewMerge(job, documents);
	const parts = {
		headline: preview === null ? "none is concerned" : summaryWords(summary),
		findings: findings.length === 0 ? null : (maxCharacters) => renderFindings("markdown", findings, {
			documents: documents.length,
			maxCharacters,
			sourceUrl: (path, line) => links.lineUrl(path, line, line)
		}),
		preview: preview === null ? null : asParts(preview)
	};
	job.progress(`Postmortems: ${parts.headline}.`);
	if (findings.length > 0) job.progress(renderFindings("text", findings, { documents: documents.length }));
	const commentMessages = await keepComment(job, parts);
	return {
		outputs: {
			errors: summary.errors,
			warnings: summary.warnings,
			plan: preview === null ? "" : await writePlanFile(job.temporaryFolder, preview.plan)
		},
		summary: summaryBlocks(parts),
		findings,
		messages: [
			...selection.messages,
			...preview?.blindness ? [{
				level: "notice",
				text: preview.blindness
			}] : [],
			...commentMessages
		],
		failure: failsAt(findings, inputs.failOn) ? failureOf(findings, inputs.failOn) : null
	};
}
function asParts(preview) {
	return {
		line: previewLine(preview.plan),
		table: previewTable(preview.plan),
		note: preview.blindness
	};
}
function summaryBlocks({ headline, findings, preview }) {
	return [...findings === null ? [`## Postmortems: ${headline}`] : ["## Postmortems", withinBytes(findings, FINDINGS_BYTES)], ...preview === null ? [] : [`### ${preview.line}`, preview.table].filter((block) => block !== "")];
}
function failureOf(findings, failOn) {
	const failing = findings.filter(({ severity }) => severity === "error" || severity === failOn);
	const documents = new Set(failing.map(({ path }) => path)).size;
	return `${counted(failing.length, "finding")} in ${counted(documents, "document")} fail this check (fail-on: ${failOn}).`;
}

// src/action/github-ports.ts
/** The ways to GitHub. Octokit is loaded when one of them is gone for the first time. */
function gitHubPorts(options) {
	const { inputs, event, config, environment, serverUrl, progress } = options;
	const repository = inputs.repository ?? event.repository;
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
			fetch: createFetch(environment)
		};
	};
	return {
		repository,
		async tracker() {
			const { createGitHubTracker } = await import("./trackers-github-tracker.js");
			return createGitHubTracker({
				...to(repository),
				labels: config.labels
			});
		},
		async source() {
			const { createGitHubRepository } = await import("./trackers-github-repository.js");
			return createGitHubRepository(to(event.repository));
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
/** Measures the state of the action items and, with `publish`, keeps the report issue. */
async function report(job, publish) {
	const { report: measured, reportIssue } = await reportItems({
		...job,
		tracker: await job.tracker(),
		publish
	});
	const { open, overdue } = measured.totals;
	job.progress(`Action items: ${open} open, ${overdue} overdue.`);
	const { title } = job.config.report;
	return {
		...EMPTY_RESULT,
		outputs: {
			open,
			overdue,
			"report-issue": reportIssue ?? ""
		},
		summary: [withinBytes((maxCharacters) => renderReport("markdown", measured, {
			title,
			maxCharacters
		}), SUMMARY_BYTES / 2)]
	};
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
	if (documents.length === 0) return noDocuments();
	const tracker = withoutOutdatedChanges(await job.tracker(), job, documents);
	const input = {
		...job,
		documents,
		tracker
	};
	if (job.inputs.dryRun) {
		const { plan } = await planDocuments(input);
		return planned(job, plan);
	}
	return synced(job, await syncDocuments({
		...input,
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
async function planned(job, plan) {
	return {
		...EMPTY_RESULT,
		outputs: {
			plan: await writePlanFile(job.temporaryFolder, plan),
			remaining: changesOf(plan)
		},
		summary: ["## Postmortems: what a sync would do (dry run)", renderPlan("markdown", plan)]
	};
}
async function synced(job, { plan, result }) {
	const { created, updated, reopened, closed, remaining, failures, stopped } = result;
	const headline = `${counted(created, "issue")} opened, ${updated + reopened} updated, ${closed} closed`;
	const reasons = [...failures.map(({ error }) => error), ...stopped === null ? [] : [stopped]];
	const isOutdated = stopped?.code === CHECKOUT_OUTDATED;
	const failing = reasons.filter(({ code }) => code !== CHECKOUT_OUTDATED);
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
		summary: [`## Postmortems: ${headline}`, renderPlan("markdown", plan)],
		messages: isOutdated ? [{
			level: "warning",
			text: describeFailure(stopped)
		}] : leftMessages(remaining),
		failure: told.length === 0 ? null : told.join("\n")
	};
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
	return joinResults(synced, await report(job, !run.inputs.dryRun));
}
async function prepareJob({ inputs, event, environment, progress }) {
	const cwd = environment.GITHUB_WORKSPACE || process.cwd();
	const { config } = await loadConfig(cwd, inputs.config);
	const checkout = await findCheckout(cwd);
	const root = checkout?.root ?? cwd;
	const proposed = event.pullRequest?.merged === false ? event.pullRequest.headSha : null;
	const serverUrl = environment.GITHUB_SERVER_URL ?? "";
	const { repository: source } = event;
	const commit = checkout?.commit ?? event.sha;
	return {
		inputs,
		event,
		config,
		today: today(environment.POSTMORTEM_ACTIONS_TODAY, config),
		docsUrl: docsUrl(environment),
		links: sourceLinks({
			serverUrl,
			repository: source,
			commit: proposed ?? commit,
			root,
			cwd
		}),
		commit,
		isRerun: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) > 1,
		temporaryFolder: environment.RUNNER_TEMP || cwd,
		findDocuments: () => findDocuments({
			cwd,
			root,
			patterns: config.paths,
			ignore: config.ignore,
			explicit: inputs.paths
		}),
		documentExists: documentExistsIn(cwd),
		changesIn: ({ base, head }) => changedFiles({
			cwd,
			base,
			head
		}),
		progress,
		...gitHubPorts({
			inputs,
			event,
			config,
			environment,
			serverUrl,
			progress
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
/** Where the documentation of the action in use stands: its repository at the version named in the workflow. */
function docsUrl(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
	if (!server || !repository || !ref) return null;
	return `${server.replace(/\/+$/, "")}/${repository}/blob/${ref}/docs`;
}

export { carryOut };