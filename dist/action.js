import { a as setFailed, c as warning, i as notice, l as summary, n as getInput, o as setOutput, r as info, s as setSecret, t as error } from "./chunks/toolkit.js";
import { b as Failure, d as withinAnnotationLimit, g as plainLine, h as markdownText, l as suggestName, p as logLine } from "./chunks/foundation.js";
import { c as joinWithin, l as utf8Bytes, o as SUMMARY_BYTES, r as failedResult, t as EMPTY_RESULT } from "./chunks/action-result.js";
import { C as picklist, E as regex, O as safeParse, _ as nullish$1, c as integer, j as string, m as minValue, n as boolean, s as fallback, v as number, w as pipe, y as object } from "./chunks/valibot.js";
import { t as webhookUrlProblem } from "./chunks/network-webhook-url.js";
import { accessSync } from "node:fs";

// src/action/annotations.ts
/** The findings to be shown at their lines; `taken` is what the run needs for what it has to say itself. */
function annotate(findings, taken = {}) {
	const shown = withinAnnotationLimit(findings, taken).map(annotation);
	return {
		shown,
		left: findings.length - shown.length
	};
}
function annotation(finding) {
	const { severity, rule, path, line, endLine, column, endColumn } = finding;
	const parts = [
		finding.message,
		finding.expected,
		finding.url
	].filter((part) => part !== null);
	const isWithinLine = line === endLine && endColumn > column;
	return {
		level: severity,
		title: rule,
		message: parts.map(plainLine).join("\n"),
		file: plainLine(path),
		startLine: line,
		endLine,
		...isWithinLine ? {
			startColumn: column,
			endColumn
		} : {}
	};
}

// src/action/outputs.ts
/** What each output holds when the run did not come to set it. */
const OUTPUT_DEFAULTS = {
	errors: 0,
	warnings: 0,
	created: 0,
	updated: 0,
	closed: 0,
	remaining: 0,
	open: 0,
	overdue: 0,
	/** Path of a JSON file (contract, part 3), or empty. */
	plan: "",
	/** Number of the report issue, or empty. */
	"report-issue": ""
};
const OUTPUT_NAMES = Object.keys(OUTPUT_DEFAULTS);

// src/action/emit.ts
const ANNOTATE = {
	error,
	warning,
	info: notice
};
/** Lines for the log; hostile text in them is no workflow command. */
function logLines(text) {
	return text.split("\n").map(logLine).join("\n");
}
/** Sets every output to what it holds when the run does not come to set it. */
function emitDefaults() {
	for (const name of OUTPUT_NAMES) setOutput(name, OUTPUT_DEFAULTS[name]);
}
/** A line of progress (or a few) in the log. */
function emitProgress(text) {
	info(logLines(text));
}
/** Writes a result to the Actions runtime: outputs, annotations, step summary, failure. */
async function emitResult(result) {
	for (const name of OUTPUT_NAMES) {
		const value = result.outputs[name];
		if (value !== void 0) setOutput(name, value);
	}
	emitAnnotations(result);
	await emitSummary(result);
	if (result.failure !== null) setFailed(logLines(result.failure));
}
function emitAnnotations({ findings, messages, failure }) {
	const ofLevel = (level) => messages.filter((message) => message.level === level).length;
	const { shown, left } = annotate(findings, {
		error: failure === null ? 0 : 1,
		warning: ofLevel("warning"),
		info: ofLevel("notice") + 1
	});
	for (const { level, message, ...place } of shown) ANNOTATE[level](message, place);
	if (left > 0) notice(`${left} more ${left === 1 ? "finding is" : "findings are"} in the summary of this run.`);
	for (const { level, text } of messages) (level === "notice" ? notice : warning)(logLines(text));
}
async function emitSummary({ summary: summary$1, messages, failure }) {
	if (!process.env.GITHUB_STEP_SUMMARY) return;
	const [heading, ...details] = summary$1;
	const blocks = [
		...failure === null ? [] : [`> [!CAUTION]\n> ${failure.split("\n").map(markdownText).join("\\\n> ")}`],
		...heading === void 0 ? [] : [heading],
		...messages.map(({ text }) => `> [!NOTE]\n> ${markdownText(text)}`),
		...details
	];
	await summary.addRaw(joinWithin(blocks, {
		size: utf8Bytes,
		most: SUMMARY_BYTES
	})).write();
}

// src/action/event.ts
/** Only commits by their full id are passed on to git: never a name, never something that reads as an option. */
const commit = pipe(string(), regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const nullish = (schema) => fallback(nullish$1(schema, null), null);
const payloadSchema = object({
	action: nullish(string()),
	repository: nullish(object({
		default_branch: nullish(string()),
		visibility: nullish(picklist([
			"public",
			"internal",
			"private"
		])),
		private: nullish(boolean())
	})),
	merge_group: nullish(object({ base_sha: commit })),
	pull_request: nullish(object({
		number: pipe(number(), integer(), minValue(1)),
		merged: nullish(boolean()),
		base: object({
			ref: string(),
			sha: commit
		}),
		head: object({
			sha: commit,
			repo: nullish(object({ full_name: string() }))
		})
	}))
});
/**
* The event from the runner's environment variables and the payload (parsed JSON of `GITHUB_EVENT_PATH`, or anything).
* A field of an unexpected type counts as absent: payloads differ between events and versions of GitHub.
*/
function readEvent(environment, payload) {
	const parsed = safeParse(payloadSchema, payload);
	const fields = parsed.success ? parsed.output : null;
	const repository = environment.GITHUB_REPOSITORY ?? "";
	const pull = fields?.pull_request ?? null;
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		action: fields?.action ?? null,
		ref: environment.GITHUB_REF ?? "",
		sha: environment.GITHUB_SHA ?? "",
		repository,
		visibility: visibilityIn(fields?.repository ?? null),
		defaultBranch: fields?.repository?.default_branch ?? null,
		pullRequest: pull === null ? null : {
			number: pull.number,
			merged: pull.merged === true,
			baseBranch: pull.base.ref,
			baseSha: pull.base.sha,
			headSha: pull.head.sha,
			isFork: pull.head.repo?.full_name.toLowerCase() !== repository.toLowerCase()
		},
		mergeGroupBase: fields?.merge_group?.base_sha ?? null
	};
}
function visibilityIn(repository) {
	if (repository === null || repository.visibility !== null) return repository?.visibility ?? null;
	return repository.private === null ? null : repository.private ? "private" : "public";
}

// src/action/inputs.ts
const COMMANDS = [
	"auto",
	"check",
	"sync",
	"report"
];
const FAIL_LEVELS = [
	"error",
	"warning",
	"never"
];
/** `auto`: told by the webhook's host. */
const NOTIFY_AS = [
	"auto",
	"slack",
	"teams",
	"json"
];
/** The upper bound keeps a mistyped number from asking for more than GitHub lets anybody create in a day. */
const MAX_NEW_ISSUES_LIMIT = 1e4;
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** The words the YAML 1.2 core schema has for booleans, which is what `@actions/core` takes too. */
const BOOLEANS = {
	true: true,
	True: true,
	TRUE: true,
	false: false,
	False: false,
	FALSE: false
};
/**
* Checks the inputs; `get` gives an input's text as the runner passes it, empty when it was not given. An empty input
* stands for its default. Throws one Failure (`usage`, `INPUT_INVALID`) that names everything that is wrong, a line each.
*/
function readInputs(get) {
	const problems = [];
	const text = (name) => get(name).trim();
	const oneOf = (name, names, byDefault) => {
		const value = text(name);
		const known = names.find((candidate) => candidate === value);
		if (known !== void 0 || value === "") return known ?? byDefault;
		problems.push(`${name}: unknown value "${plainLine(value)}", ${suggestName(value, names)}`);
		return byDefault;
	};
	const boolean = (name, byDefault) => {
		const value = text(name);
		if (value === "") return byDefault;
		const known = Object.hasOwn(BOOLEANS, value) ? BOOLEANS[value] : void 0;
		if (known === void 0) problems.push(`${name}: "${plainLine(value)}" is neither true nor false`);
		return known ?? byDefault;
	};
	const count = (name, byDefault) => {
		const value = text(name);
		if (value === "") return byDefault;
		if (/^\d{1,6}$/.test(value) && Number(value) <= MAX_NEW_ISSUES_LIMIT) return Number(value);
		problems.push(`${name}: "${plainLine(value)}" is not a whole number from 0 to ${MAX_NEW_ISSUES_LIMIT}`);
		return byDefault;
	};
	const repository = text("repository");
	if (repository !== "" && !REPOSITORY.test(repository)) problems.push(`repository: "${plainLine(repository)}" is not of the form owner/name`);
	const inputs = {
		command: oneOf("command", COMMANDS, "auto"),
		token: text("token") || null,
		config: text("config") || null,
		paths: get("paths").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
		repository: repository || null,
		failOn: oneOf("fail-on", FAIL_LEVELS, "error"),
		comment: boolean("comment", true),
		suggestions: boolean("suggestions", false),
		dryRun: boolean("dry-run", false),
		maxNewIssues: count("max-new-issues", 50),
		maxRequests: count("max-requests", 800),
		maxMinutes: count("max-minutes", 30),
		allowMassClose: boolean("allow-mass-close", false),
		fromPlan: text("from-plan") || null,
		notifyUrl: text("notify-url") || null,
		notifyAs: oneOf("notify-as", NOTIFY_AS, "auto"),
		badge: text("badge") || null,
		cache: text("cache") || null
	};
	if (inputs.fromPlan !== null && inputs.dryRun) problems.push("from-plan: it excludes dry-run");
	const unusable = inputs.notifyUrl === null ? null : webhookUrlProblem(inputs.notifyUrl);
	if (unusable !== null) problems.push(`notify-url: ${unusable}`);
	if (problems.length > 0) throw new Failure({
		code: "INPUT_INVALID",
		kind: "usage",
		message: problems.map((problem) => `input ${problem}`).join("\n"),
		advice: "Correct the `with:` block of the step."
	});
	return inputs;
}

// src/action/runtime.ts
/** The least Node.js the code runs on (`engines` in package.json); `action.yml` asks for 24. */
const LEAST = [20, 19];
/** Throws a Failure (`usage`, `RUNTIME_TOO_OLD`) when `version` (`v24.1.0`) is older than what the code runs on. */
function requireRuntime(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
	if (major > LEAST[0] || major === LEAST[0] && minor >= LEAST[1]) return;
	throw new Failure({
		code: "RUNTIME_TOO_OLD",
		kind: "usage",
		message: `This runs on Node.js ${LEAST.join(".")} and newer, here it is ${version}.`,
		advice: "Update the runner to one that has node24 (actions/runner 2.327.1 or newer)."
	});
}

// src/action/work.ts
/**
* Decides by command and event (contract, part 5). Issues are written only for what stands on the default branch: a
* branch that is not merged promises nothing, and several branches would each open their own issues
* (alstr/todo-to-issue-action#37, #50). Throws a Failure (`usage`, `SYNC_NOT_MERGED`) for a `sync` asked for by name
* anywhere else, unless the run is dry.
*/
function decideWork(command, event, dryRun) {
	if (command === "auto") return decideByEvent(event, dryRun);
	if (command === "check") return {
		kind: "check",
		proposal: proposalOf(event)
	};
	if (command === "report") return {
		kind: "report",
		publish: !dryRun && !isProposal(event)
	};
	return sync(event, dryRun, false);
}
function decideByEvent(event, dryRun) {
	switch (event.name) {
		case "pull_request":
			if (event.action !== "closed") return {
				kind: "check",
				proposal: proposalOf(event)
			};
			return syncIfMerged(event);
		case "merge_group": return {
			kind: "check",
			proposal: proposalOf(event)
		};
		case "push": return syncIfMerged(event);
		case "schedule": return {
			kind: "report",
			publish: !dryRun
		};
		case "workflow_dispatch": return sync(event, dryRun, true);
		default: return {
			kind: "nothing",
			reason: `Nothing is done by itself on the event \`${plainLine(event.name)}\`; the input \`command\` can ask for it.`
		};
	}
}
function syncIfMerged(event) {
	const obstacle = whyNotMerged(event);
	if (obstacle !== null) return {
		kind: "nothing",
		reason: `${obstacle}.`
	};
	return {
		kind: "sync",
		thenReport: false
	};
}
function sync(event, dryRun, thenReport) {
	const obstacle = whyNotMerged(event);
	if (obstacle === null || dryRun) return {
		kind: "sync",
		thenReport
	};
	throw new Failure({
		code: "SYNC_NOT_MERGED",
		kind: "usage",
		message: `sync writes issues only for what is merged: ${lowerFirst(obstacle)}`,
		advice: "Run it on `push` to the default branch, on a merged pull request or by `workflow_dispatch` on the default branch; or set `dry-run: true`."
	});
}
/** A sentence without its full stop that says why what is checked out is not the default branch; null when it is. */
function whyNotMerged(event) {
	const { defaultBranch, pullRequest } = event;
	if (event.name === "schedule") return null;
	if (event.name === "merge_group") return "The merge group is not merged yet";
	if (event.name === "pull_request_target") return "On `pull_request_target` it is not said which commit is checked out";
	if (defaultBranch === null) return "The event does not name the default branch";
	if (event.name === "pull_request") {
		if (pullRequest === null) return "The event does not describe its pull request";
		if (event.action !== "closed") return `Pull request ${pullRequest.number} is not merged`;
		if (!pullRequest.merged) return `Pull request ${pullRequest.number} was closed without being merged`;
		if (pullRequest.baseBranch === defaultBranch) return null;
		return `Pull request ${pullRequest.number} was merged into \`${plainLine(pullRequest.baseBranch)}\`, not into the default branch \`${plainLine(defaultBranch)}\``;
	}
	if (event.ref === `refs/heads/${defaultBranch}`) return null;
	return `\`${plainLine(event.ref)}\` is not the default branch \`${plainLine(defaultBranch)}\``;
}
function isProposal(event) {
	return /^(pull_request|merge_group)/.test(event.name);
}
function proposalOf({ pullRequest, mergeGroupBase, sha }) {
	if (pullRequest !== null) return {
		base: pullRequest.baseSha,
		head: pullRequest.headSha
	};
	return mergeGroupBase === null ? null : {
		base: mergeGroupBase,
		head: sha
	};
}
function lowerFirst(text) {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}

// src/action/run.ts
/** Masked before anything else is said. */
const SECRETS = ["token", "notify-url"];
/** The whole of a run: reads inputs and event, does the work, leaves outputs, annotations and summary behind. */
async function runAction() {
	emitDefaults();
	await emitResult(await resultOfRun().catch(failedResult));
}
async function resultOfRun() {
	requireRuntime(process.version);
	for (const name of SECRETS) {
		const secret = getInput(name);
		if (secret !== "") setSecret(secret);
	}
	const inputs = readInputs((name) => getInput(name));
	const event = readEvent(process.env, await readPayload());
	const work = decideWork(inputs.command, event, inputs.dryRun);
	if (work.kind === "nothing") return nothingToDo(work.reason);
	const { carryOut } = await import("./chunks/action-carry-out.js");
	return carryOut(work, {
		inputs,
		event,
		environment: process.env,
		progress: emitProgress
	});
}
function nothingToDo(reason) {
	emitProgress(`Nothing to do. ${reason}`);
	return {
		...EMPTY_RESULT,
		summary: [`### Postmortem actions: nothing to do\n\n${reason}`]
	};
}
/** Throws what cannot be read: the toolkit takes a missing file for an empty event and a broken one down with it. */
async function readPayload() {
	const path = process.env.GITHUB_EVENT_PATH;
	if (!path) return null;
	try {
		accessSync(path);
		return (await import("./chunks/action-event-payload.js")).eventPayload;
	} catch (cause) {
		throw new Failure({
			code: "EVENT_UNREADABLE",
			kind: "usage",
			message: "The file that GITHUB_EVENT_PATH names cannot be read as JSON.",
			advice: "Run this as a step of a workflow; the runner writes that file.",
			cause
		});
	}
}

// src/action.ts
await runAction();

export {  };