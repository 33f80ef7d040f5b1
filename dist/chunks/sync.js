import { d as plainLine, f as titleText, l as logLine, m as Failure, n as linkTarget, o as require_fastest_levenshtein, u as markdownText } from "./foundation.js";
import { S as safeParse, T as string, _ as parse, c as maxLength, f as nullable, g as optional, h as object, l as minLength, m as number, n as boolean, r as check, s as integer, t as array, u as minValue, v as picklist, x as regex, y as pipe } from "./valibot.js";
import { a as describeSpan, n as addSpan, o as isCalendarDate, r as dateOfInstant, t as addDays } from "./calendar.js";
import { l as isFrontMatterProblem } from "./config.js";
import { createHash } from "node:crypto";

// src/sync/render-json.ts
/** The contract's shape, for programs. */
function renderJson({ operations, summary }) {
	const document = {
		version: 1,
		operations: operations.map((operation) => ({
			kind: operation.kind,
			key: operation.key,
			path: operation.path,
			line: operation.line,
			title: operation.title,
			labels: operation.labels,
			assignees: operation.assignees,
			owner: operation.owner,
			due: operation.due,
			dueReason: operation.dueReason,
			issue: operation.issue,
			changes: operation.changes,
			reason: operation.reason
		})),
		summary
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}

// src/sync/sync-plan.ts
const OPERATION_KINDS = [
	"create",
	"update",
	"close",
	"reopen",
	"adopt",
	"keep",
	"skip",
	"conflict"
];

// src/sync/render-words.ts
const VERBS = {
	create: "to create",
	update: "to update",
	close: "to close",
	reopen: "to reopen",
	adopt: "to adopt",
	keep: "to keep",
	skip: "skipped",
	conflict: "in conflict"
};
/** `3 to create, 1 to close, 2 to keep`. */
function summaryLine({ summary }) {
	const parts = OPERATION_KINDS.filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} ${VERBS[kind]}`);
	return parts.length === 0 ? "Nothing to do." : `${parts.join(", ")}.`;
}
/** `title: old → new`; a changed text is only named. Not escaped. */
function changesShown(changes) {
	return changes.map(({ field, from, to }) => from === null && to === null ? `${field} changes` : `${field}: ${from || "(none)"} → ${to || "(none)"}`);
}

// src/sync/render-markdown.ts
/** A comment holds 65,536 characters, and others have a part in it. */
const MAX_LENGTH$2 = 4e4;
const MAX_CELL = 200;
/** What people want to see first. */
const TOLD = [
	["conflict", "Needs a decision"],
	["create", "Opens"],
	["reopen", "Reopens"],
	["adopt", "Adopts"],
	["update", "Changes"],
	["close", "Closes"]
];
/**
* For pull requests and step summaries: tables of what changes, what is kept and skipped as numbers. At most 40,000
* characters: rows that do not fit are counted.
*/
function renderMarkdown(plan) {
	const head = `${summaryLine(plan)}\n`;
	let room = MAX_LENGTH$2 - head.length;
	const parts = [];
	for (const [kind, heading] of TOLD) {
		const operations = plan.operations.filter((operation) => operation.kind === kind);
		if (operations.length === 0) continue;
		const table = renderTable(heading, operations, room);
		parts.push(table);
		room -= table.length;
	}
	return [head, ...parts].join("\n");
}
function renderTable(heading, operations, room) {
	const title = `#### ${heading} ${operations.length} ${operations.length === 1 ? "issue" : "issues"}\n\n`;
	const columns = "| Action item | Owner | Due | Why |\n|---|---|---|---|\n";
	const rows = [];
	let used = title.length + 54;
	for (const row of operations.map(renderRow)) {
		if (used + row.length > room) break;
		rows.push(row);
		used += row.length;
	}
	const missing = operations.length - rows.length;
	const rest = missing === 0 ? "" : `\n… and ${missing} more, which do not fit here.\n`;
	return rows.length === 0 ? `${title}They do not fit here.\n` : `${title}${columns}${rows.join("")}${rest}`;
}
function renderRow(operation) {
	const { issue, title, path, line, due, dueReason, changes, reason } = operation;
	const number = issue === null ? "" : `${markdownText(`#${issue}`)} `;
	const place = line > 0 ? `${path}:${line}` : path;
	const item = `${number}${cell(title)}<br>${cell(place)}`;
	const when = due === null ? "none" : `${due}${dueReason === null ? "" : `<br>${cell(dueReason)}`}`;
	const why = [reason, ...operation.kind === "update" ? changesShown(changes) : []].map(cell).join("<br>");
	return `| ${item} | ${owner(operation)} | ${when} | ${why} |\n`;
}
function owner({ owner: name, assignees }) {
	if (name === null && assignees.length === 0) return "nobody";
	const logins = assignees.length === 0 ? "" : `<br>assigned: ${cell(assignees.join(", "))}`;
	return `${name === null ? "" : cell(name)}${logins}`;
}
function cell(text) {
	const points = Array.from(text);
	return markdownText(points.length > MAX_CELL ? `${points.slice(0, 199).join("")}…` : text);
}

// src/sync/group-by.ts
/** The values by what `keyOf` gives, each list in the order of the values. (`Map.groupBy` came with Node 21.) */
function groupBy(values, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}

// src/sync/render-text.ts
/** For terminals, grouped by document. */
function renderText(plan) {
	if (plan.operations.length === 0) return "No action items.\n";
	return `${[...[...groupBy(plan.operations, ({ path }) => path)].map(([path, operations]) => [logLine(path), ...operations.flatMap(lines)].join("\n")), summaryLine(plan)].join("\n\n")}\n`;
}
function lines(operation) {
	const { kind, issue, line, title, changes, reason } = operation;
	const place = line > 0 ? `line ${line}: ` : "";
	const number = issue === null ? "" : ` #${issue}`;
	return [
		`  ${kind.padEnd(8)}${number} ${place}${logLine(title)}`,
		...facts(operation).map((fact) => `           ${fact}`),
		...changesShown(changes).map((change) => `           ${logLine(change)}`),
		`           ${logLine(reason)}`
	];
}
/** Only where they are new: for an issue there is, they stand in its changes. */
function facts({ kind, owner, assignees, labels }) {
	if (kind !== "create") return [];
	const who = [owner ?? "nobody", ...assignees.length > 0 ? [`(assigned to ${assignees.join(", ")})`] : []];
	return [logLine(`owner: ${who.join(" ")}; labels: ${labels.join(", ")}`)];
}

// src/sync/render.ts
const RENDERERS = {
	text: renderText,
	json: renderJson,
	markdown: renderMarkdown
};
/** The plan in one of the formats of the contract; `markdown` is the preview for pull requests and summaries. */
function renderPlan(format, plan) {
	return RENDERERS[format](plan);
}

// src/policy/labels.ts
/** GitHub's limit for a label's name (github/docs#32156). */
const MAX_NAME = 50;
/** Put on the issue of an item that left its document, with `on-removed: label`. */
const REMOVED_LABEL = "removed-from-postmortem";
const KIND_LABELS = {
	corrective: {
		color: "fbca04",
		description: "Postmortem action item: mends what failed"
	},
	preventative: {
		color: "0e8a16",
		description: "Postmortem action item: keeps the incident from happening again"
	},
	detective: {
		color: "1d76db",
		description: "Postmortem action item: finds the incident sooner"
	},
	process: {
		color: "bfd4f2",
		description: "Postmortem action item: changes how people work"
	}
};
const PRIORITY_COLORS = {
	P0: "b60205",
	P1: "d93f0b",
	P2: "e99695",
	P3: "f9d0c4",
	P4: "fef2c0"
};
const OWN_LABEL = {
	color: "5319e7",
	description: "Action item of a postmortem, kept by postmortem-actions"
};
const REMOVED = {
	color: "cccccc",
	description: "The postmortem no longer holds this action item"
};
/** The label by which our issues are listed: the first of the configuration. */
function trackingLabel(config) {
	return labelName(config.labels[0] ?? "postmortem");
}
/** The labels wanted on the item's issue: those of the configuration, its kind, its priority; each once, at most 50 characters. */
function labelsOf(item, config) {
	return distinctLabels([
		trackingLabel(config),
		...config.labels.slice(1).map(labelName),
		item.kind,
		item.priority
	].filter((name) => name !== null && name !== ""));
}
/** Without repetition, case apart: GitHub holds `Postmortem` and `postmortem` for one label. */
function distinctLabels(names) {
	const byName = /* @__PURE__ */ new Map();
	for (const name of names) {
		const folded = name.toLowerCase();
		if (!byName.has(folded)) byName.set(folded, name);
	}
	return [...byName.values()];
}
/** How a label that is missing in the tracker is made. */
function labelDefinition(name) {
	if (name === "removed-from-postmortem") return {
		name,
		...REMOVED
	};
	if (Object.hasOwn(KIND_LABELS, name)) return {
		name,
		...KIND_LABELS[name]
	};
	if (Object.hasOwn(PRIORITY_COLORS, name)) return {
		name,
		color: PRIORITY_COLORS[name],
		description: `Postmortem action item of priority ${name}`
	};
	return {
		name,
		...OWN_LABEL
	};
}
function labelName(name) {
	return Array.from(plainLine(name)).slice(0, MAX_NAME).join("").trim();
}

// src/policy/due-date.ts
/**
* Until when the item is to be done. The nearest statement wins: the item's own date, its priority, the incident's
* severity, the default. Days are counted from `trackedOn`, the day the item was first tracked, so that the date
* stands still from then on (PagerDuty's policy: 15 days for sev1, 30 for sev2).
*/
function dueDate(item, postmortem, config, trackedOn) {
	if (item.due !== null) return {
		due: item.due,
		reason: "stated in the document"
	};
	const policy = nearestPolicy(item, postmortem, config.due);
	if (policy === null) return {
		due: null,
		reason: null
	};
	return {
		due: addSpan(trackedOn, policy.span),
		reason: `${policy.name}: ${describeSpan(policy.span)} from first tracked`
	};
}
function nearestPolicy({ priority }, { severity }, due) {
	const byPriority = priority === null ? void 0 : due.priority[priority];
	if (priority !== null && byPriority !== void 0) return {
		name: priority,
		span: byPriority
	};
	const bySeverity = severity === null ? void 0 : severitySpan(severity, due.severity);
	if (severity !== null && bySeverity !== void 0) return {
		name: severity,
		span: bySeverity
	};
	return due.default === null ? null : {
		name: "default",
		span: due.default
	};
}
/** Documents and configurations write `sev1`, `SEV1`, `SEV-1`. */
function severitySpan(severity, spans) {
	const wanted = comparable$1(severity);
	return Object.entries(spans).find(([name]) => comparable$1(name) === wanted)?.[1];
}
function comparable$1(severity) {
	return severity.toLowerCase().replace(/[\s_-]/g, "");
}

// src/policy/owners.ts
/** GitHub's limit of assignees on one issue. */
const MAX_ASSIGNEES = 10;
/** A login: letters, digits and single hyphens, at most 39; managed users carry `_` and a short code of their company. */
const LOGIN = /^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]{1,12})?$/i;
const BETWEEN_OWNERS = /\s*(?:[,;&+]|\s+and\s+)\s*/i;
/**
* The logins that the item's owner stands for: what the configuration maps the owner to, else the login itself where
* the document writes it with `@`. Any other owner (a name, a team) is only named in the issue.
*/
function assigneesOf(item, postmortem, config) {
	if (item.owner === null) return [];
	const source = postmortem.lines.slice(item.line - 1, item.endLine).join("\n").toLowerCase();
	return distinctLogins(mapped(item.owner, config) ?? item.owner.split(BETWEEN_OWNERS).flatMap((part) => mapped(part, config) ?? written(part, source))).slice(0, MAX_ASSIGNEES);
}
function mapped(owner, { owners }) {
	const wanted = comparable(owner);
	const found = Object.entries(owners).find(([name]) => comparable(name) === wanted);
	return found === void 0 ? null : found[1].map((login) => login.trim().replace(/^@/, ""));
}
/** The login, when the item's lines write it with `@`; a team (`@org/team`) cannot be assigned. */
function written(owner, source) {
	const login = owner.trim().replace(/^@/, "");
	if (!LOGIN.test(login)) return [];
	const at = source.indexOf(`@${login.toLowerCase()}`);
	if (at < 0) return [];
	return /^[\w/-]/.test(source.slice(at + 1 + login.length)) ? [] : [login];
}
function comparable(owner) {
	return owner.replace(/@/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}
function distinctLogins(logins) {
	return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()].filter((login) => login !== "");
}

// src/policy/desire-issue.ts
/** GitHub's limit is 256 characters; the contract's is 200, and what breaks mentions apart comes on top. */
const MAX_TITLE = 240;
/** What the issue of `item` is to be, by the configuration; `trackedOn` is the day the item was first tracked. */
function desireIssue(item, postmortem, config, trackedOn) {
	const { due, reason } = dueDate(item, postmortem, config, trackedOn);
	return {
		title: issueTitle(item),
		labels: labelsOf(item, config),
		assignees: assigneesOf(item, postmortem, config),
		owner: item.owner,
		due,
		dueReason: reason,
		kind: item.kind,
		priority: item.priority,
		severity: postmortem.severity,
		text: item.text,
		group: item.group,
		path: postmortem.path,
		line: item.line,
		endLine: item.endLine,
		postmortemTitle: postmortem.title,
		incidentDate: postmortem.incidentDate,
		item
	};
}
/** The title as it may stand in an issue: one line, no mention, never empty. */
function issueTitle(item) {
	const title = titleText(item.title) || titleText(item.text) || "Action item";
	return Array.from(title).slice(0, MAX_TITLE).join("");
}
/** Why no issue is opened for the items of this postmortem, or null: incidents before `since` are left alone. */
function beforeSince(postmortem, config) {
	const { incidentDate } = postmortem;
	if (config.since === null || incidentDate === null || incidentDate >= config.since) return null;
	return `The incident of ${incidentDate} lies before ${config.since} (since), so it opens no issue.`;
}

// src/sync/words.ts
/** Longer texts are compared by their beginning and a hash of the whole. */
const MAX_LENGTH$1 = 1e3;
const HASH_LENGTH = 16;
/**
* The words of a text, for comparing: case, punctuation, markup, emphasis and spacing do not count. At most 1,000
* characters; two texts have the same words exactly when the results are equal.
*/
function wordsOf(text) {
	const plain = plainLine(text).normalize("NFKC").toLowerCase();
	const words = plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim() || plain;
	const points = Array.from(words);
	if (points.length <= MAX_LENGTH$1) return words;
	return `${points.slice(0, 983).join("")} ${shortHash(words)}`;
}
/** 16 hex digits (64 bits) of SHA-256. */
function shortHash(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, HASH_LENGTH);
}

// src/sync/documents.ts
/** The documents by path. Everything about a file is told by all its postmortems together. */
function readDocuments(postmortems) {
	const byPath = groupBy(postmortems, ({ path }) => path);
	return new Map([...byPath].map(([path, parts]) => [path, readDocument(path, parts)]));
}
function readDocument(path, parts) {
	const found = parts.flatMap((postmortem) => postmortem.actionItems.map((item) => ({
		item,
		postmortem,
		words: wordsOf(item.text)
	}))).sort((a, b) => Number(b.item.selected) - Number(a.item.selected) || a.item.line - b.item.line);
	const items = [];
	const repeated = [];
	const places = /* @__PURE__ */ new Set();
	const counts = /* @__PURE__ */ new Map();
	for (const { item, postmortem, words } of found) {
		const place = `${item.line} ${item.endLine} ${words}`;
		const ordinal = (counts.get(words) ?? 0) + (places.has(place) ? 0 : 1);
		const entry = {
			path,
			item,
			postmortem,
			words,
			ordinal
		};
		if (places.has(place)) repeated.push(entry);
		else items.push(entry);
		places.add(place);
		counts.set(words, ordinal);
	}
	return {
		path,
		isPostmortem: parts.some((part) => part.isPostmortem),
		isWhole: parts.every((part) => part.problems.length === 0),
		hasSureFacts: !parts.some(({ problems }) => problems.some(isFrontMatterProblem)),
		hasActionItems: items.length > 0 || parts.some((part) => part.sections.actionItems !== null),
		items,
		repeated
	};
}

// src/sync/item-key.ts
/**
* A key for a new item: from the document, its words and its number among equal ones, so that two runs that race give
* the same. It stays with the issue for good, whatever becomes of the words; so a key that is in use (its item was
* reworded, and somebody wrote the old words again) is passed over.
*/
function itemKey({ path, words, ordinal }, taken) {
	for (let attempt = 1;; attempt += 1) {
		const key = shortHash(JSON.stringify([
			path,
			words,
			ordinal,
			attempt
		]));
		if (!taken.has(key)) return key;
	}
}

// node_modules/munkres/dist/munkres.mjs
/*!
* munkres
* https://github.com/havelessbemore/munkres
*
* MIT License
*
* Copyright (C) 2024-2024 Michael Rojas <dev.michael.rojas@gmail.com> (https://github.com/havelessbemore)
*
* Permission is hereby granted, free of charge, to any person obtaining a copy
* of this software and associated documentation files (the "Software"), to deal
* in the Software without restriction, including without limitation the rights
* to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
* copies of the Software, and to permit persons to whom the Software is
* furnished to do so, subject to the following conditions:
*
* The above copyright notice and this permission notice shall be included in all
* copies or substantial portions of the Software.
*
* THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
* IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
* FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
* AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
* LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
* OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
* SOFTWARE.
*/
function flipH(matrix) {
	const Y = matrix.length;
	for (let y = 0; y < Y; ++y) matrix[y].reverse();
}
function isBigInt(value) {
	return typeof value === "bigint";
}
function entries(array) {
	const N = array.length;
	const out = new Array(N);
	for (let i = 0; i < N; ++i) out[i] = [i, array[i]];
	return out;
}
function getMin(array) {
	const N = array.length;
	if (N <= 0) return;
	let min = array[0];
	for (let i = 1; i < N; ++i) if (min > array[i]) min = array[i];
	return min;
}
function partitionByMin(indices, values, min = 0, max = indices.length) {
	let mid = min + 1;
	let minIndex = indices[min];
	for (let pos = mid; pos < max; ++pos) {
		const index = indices[pos];
		if (values[index] > values[minIndex]) continue;
		if (values[index] < values[minIndex]) {
			minIndex = index;
			mid = min;
		}
		indices[pos] = indices[mid];
		indices[mid++] = index;
	}
	return mid;
}
function step4B$1(unmatched, matrix, dualX, dualY, starsX, starsY) {
	if (unmatched <= 0) return;
	const Y = dualY.length;
	const slack = new Uint32Array(Y);
	const slackV = new Array(Y);
	const slackX = new Uint32Array(Y);
	for (let x = 0; unmatched > 0; ++x) {
		if (starsX[x] !== -1) continue;
		const N = matchB$1(x, matrix, dualX, dualY, starsY, slack, slackV, slackX);
		--unmatched;
		step6B$1(x, N, dualX, dualY, slack, slackV, starsY);
		step5B(slack[N - 1], slackX, starsX, starsY);
	}
}
function step5B(y, primeY, starsX, starsY) {
	do {
		const x = primeY[y];
		const sy = starsX[x];
		starsX[x] = y;
		starsY[y] = x;
		y = sy;
	} while (y !== -1);
}
function step6B$1(x, N, dualX, dualY, slack, slackV, starsY) {
	const sum = slackV[slack[N - 1]];
	let min = sum;
	for (let i = 0; i < N; ++i) {
		const y = slack[i];
		dualX[x] += min;
		min = sum - slackV[y];
		dualY[y] -= min;
		x = starsY[y];
	}
}
function matchB$1(x, matrix, dualX, dualY, starsY, slack, slackV, slackX) {
	const Y = slack.length;
	let dx = dualX[x];
	for (let y = 0; y < Y; ++y) {
		slack[y] = y;
		slackV[y] = matrix[y][x] - dualY[y] - dx;
		slackX[y] = x;
	}
	let zeros = partitionByMin(slack, slackV, 0);
	let zero = slackV[slack[0]];
	let steps = 1;
	for (let y = slack[0]; starsY[y] !== -1; y = slack[steps++]) {
		x = starsY[y];
		dx = dualX[x] - zero;
		for (let i = zeros; i < Y; ++i) {
			y = slack[i];
			const value = matrix[y][x] - dualY[y] - dx;
			if (value >= slackV[y]) continue;
			slackX[y] = x;
			slackV[y] = value;
			if (value === zero) {
				slack[i] = slack[zeros];
				slack[zeros++] = y;
			}
		}
		if (steps >= zeros) {
			zeros = partitionByMin(slack, slackV, zeros);
			zero = slackV[slack[steps]];
		}
	}
	return steps;
}
function exec$2(matrix) {
	const Y = matrix.length;
	const X = matrix[0]?.length ?? 0;
	if (Y <= 0 || X <= 0) return {
		dualX: [],
		dualY: [],
		matrix,
		starsX: [],
		starsY: []
	};
	const dualX = new Array(X);
	const dualY = new Array(Y);
	step1$1(matrix, dualX, dualY);
	const starsX = new Array(X).fill(-1);
	const starsY = new Array(Y).fill(-1);
	const stars = steps2To3$1(matrix, dualX, dualY, starsX, starsY);
	Y <= X ? step4$1(Y - stars, matrix, dualX, dualY, starsX, starsY) : step4B$1(X - stars, matrix, dualX, dualY, starsX, starsY);
	return {
		dualX,
		dualY,
		matrix,
		starsX,
		starsY
	};
}
function step1$1(matrix, dualX, dualY) {
	const X = dualX.length;
	const Y = dualY.length;
	if (Y > X) dualY.fill(isBigInt(matrix[0][0]) ? 0n : 0);
	else for (let y = 0; y < Y; ++y) dualY[y] = getMin(matrix[y]);
	if (Y < X) {
		dualX.fill(isBigInt(matrix[0][0]) ? 0n : 0);
		return;
	}
	let dy = dualY[0];
	let row = matrix[0];
	for (let x = 0; x < X; ++x) dualX[x] = row[x] - dy;
	for (let y = 1; y < Y; ++y) {
		dy = dualY[y];
		row = matrix[y];
		for (let x = 0; x < X; ++x) {
			const dx = row[x] - dy;
			if (dx < dualX[x]) dualX[x] = dx;
		}
	}
}
function steps2To3$1(matrix, dualX, dualY, starsX, starsY) {
	const X = dualX.length;
	const Y = dualY.length;
	const S = Y <= X ? Y : X;
	let stars = 0;
	for (let y = 0; y < Y && stars < S; ++y) {
		const dy = dualY[y];
		const row = matrix[y];
		for (let x = 0; x < X; ++x) if (starsX[x] === -1 && dy === row[x] - dualX[x]) {
			starsX[x] = y;
			starsY[y] = x;
			++stars;
			break;
		}
	}
	return stars;
}
function step4$1(unmatched, matrix, dualX, dualY, starsX, starsY) {
	if (unmatched <= 0) return;
	const X = dualX.length;
	const slack = new Uint32Array(X);
	const slackV = new Array(X);
	const slackY = new Uint32Array(X);
	for (let y = 0; unmatched > 0; ++y) {
		if (starsY[y] !== -1) continue;
		const N = match$1(y, matrix, dualX, dualY, starsX, slack, slackV, slackY);
		--unmatched;
		step6$1(y, N, dualX, dualY, slack, slackV, starsX);
		step5(slack[N - 1], slackY, starsX, starsY);
	}
}
function step5(x, primeX, starsX, starsY) {
	do {
		const y = primeX[x];
		const sx = starsY[y];
		starsX[x] = y;
		starsY[y] = x;
		x = sx;
	} while (x !== -1);
}
function step6$1(y, N, dualX, dualY, slack, slackV, starsX) {
	const sum = slackV[slack[--N]];
	dualY[y] += sum;
	for (let i = 0; i < N; ++i) {
		const x = slack[i];
		y = starsX[x];
		const min = sum - slackV[x];
		dualX[x] -= min;
		dualY[y] += min;
	}
}
function match$1(y, matrix, dualX, dualY, starsX, slack, slackV, slackY) {
	const X = slack.length;
	let dy = dualY[y];
	let row = matrix[y];
	for (let x = 0; x < X; ++x) {
		slack[x] = x;
		slackV[x] = row[x] - dualX[x] - dy;
		slackY[x] = y;
	}
	let zeros = partitionByMin(slack, slackV, 0);
	let zero = slackV[slack[0]];
	let steps = 1;
	for (let x = slack[0]; starsX[x] !== -1; x = slack[steps++]) {
		y = starsX[x];
		dy = dualY[y] - zero;
		row = matrix[y];
		for (let i = zeros; i < X; ++i) {
			x = slack[i];
			const value = row[x] - dualX[x] - dy;
			if (value >= slackV[x]) continue;
			slackY[x] = y;
			slackV[x] = value;
			if (value === zero) {
				slack[i] = slack[zeros];
				slack[zeros++] = x;
			}
		}
		if (steps >= zeros) {
			zeros = partitionByMin(slack, slackV, zeros);
			zero = slackV[slack[steps]];
		}
	}
	return steps;
}
function step4B(unmatched, matrix, dualX, dualY, starsX, starsY) {
	if (unmatched <= 0) return;
	const Y = dualY.length;
	const slack = new Uint32Array(Y);
	const slackV = new Array(Y);
	const slackX = new Uint32Array(Y);
	for (let x = 0; unmatched > 0; ++x) {
		if (starsX[x] !== -1) continue;
		const N = matchB(x, matrix, dualX, dualY, starsY, slack, slackV, slackX);
		--unmatched;
		step6B(x, N, dualX, dualY, slack, slackV, starsY);
		step5B(slack[N - 1], slackX, starsX, starsY);
	}
}
function step6B(x, N, dualX, dualY, slack, slackV, starsY) {
	const sum = slackV[slack[N - 1]];
	let min = sum;
	for (let i = 0; i < N; ++i) {
		const y = slack[i];
		dualX[x] = dualX[x] + min || 0;
		min = sum - slackV[y] || 0;
		dualY[y] = dualY[y] - min || 0;
		x = starsY[y];
	}
}
function matchB(x, matrix, dualX, dualY, starsY, slack, slackV, slackX) {
	const Y = slack.length;
	let dx = dualX[x];
	for (let y = 0; y < Y; ++y) {
		slack[y] = y;
		slackV[y] = matrix[y][x] - (dx + dualY[y] || 0) || 0;
		slackX[y] = x;
	}
	let zeros = partitionByMin(slack, slackV, 0);
	let zero = slackV[slack[0]];
	let steps = 1;
	for (let y = slack[0]; starsY[y] !== -1; y = slack[steps++]) {
		x = starsY[y];
		dx = dualX[x];
		for (let i = zeros; i < Y; ++i) {
			y = slack[i];
			const value = (matrix[y][x] - (dx + dualY[y] || 0) || 0) + zero || 0;
			if (value >= slackV[y]) continue;
			slackX[y] = x;
			slackV[y] = value;
			if (value === zero) {
				slack[i] = slack[zeros];
				slack[zeros++] = y;
			}
		}
		if (steps >= zeros) {
			zeros = partitionByMin(slack, slackV, zeros);
			zero = slackV[slack[steps]];
		}
	}
	return steps;
}
function exec$1(matrix) {
	const Y = matrix.length;
	const X = matrix[0]?.length ?? 0;
	if (Y <= 0 || X <= 0) return {
		dualX: [],
		dualY: [],
		matrix,
		starsX: [],
		starsY: []
	};
	const dualX = new Array(X);
	const dualY = new Array(Y);
	step1(matrix, dualX, dualY);
	const starsX = new Array(X).fill(-1);
	const starsY = new Array(Y).fill(-1);
	const stars = steps2To3(matrix, dualX, dualY, starsX, starsY);
	Y <= X ? step4(Y - stars, matrix, dualX, dualY, starsX, starsY) : step4B(X - stars, matrix, dualX, dualY, starsX, starsY);
	return {
		dualX,
		dualY,
		matrix,
		starsX,
		starsY
	};
}
function step1(matrix, dualX, dualY) {
	const X = dualX.length;
	const Y = dualY.length;
	if (Y > X) dualY.fill(0);
	else for (let y = 0; y < Y; ++y) dualY[y] = getMin(matrix[y]);
	if (Y < X) {
		dualX.fill(0);
		return;
	}
	let dy = dualY[0];
	let row = matrix[0];
	for (let x = 0; x < X; ++x) dualX[x] = row[x] - dy || 0;
	for (let y = 1; y < Y; ++y) {
		dy = dualY[y];
		row = matrix[y];
		for (let x = 0; x < X; ++x) {
			const dx = row[x] - dy || 0;
			if (dx < dualX[x]) dualX[x] = dx;
		}
	}
}
function steps2To3(matrix, dualX, dualY, starsX, starsY) {
	const X = dualX.length;
	const Y = dualY.length;
	const S = Y <= X ? Y : X;
	let stars = 0;
	for (let y = 0; y < Y && stars < S; ++y) {
		const dy = dualY[y];
		const row = matrix[y];
		for (let x = 0; x < X; ++x) if (starsX[x] === -1 && row[x] === (dualX[x] + dy || 0)) {
			starsX[x] = y;
			starsY[y] = x;
			++stars;
			break;
		}
	}
	return stars;
}
function step4(unmatched, matrix, dualX, dualY, starsX, starsY) {
	if (unmatched <= 0) return;
	const X = dualX.length;
	const slack = new Uint32Array(X);
	const slackV = new Array(X);
	const slackY = new Uint32Array(X);
	for (let y = 0; unmatched > 0; ++y) {
		if (starsY[y] !== -1) continue;
		const N = match(y, matrix, dualX, dualY, starsX, slack, slackV, slackY);
		--unmatched;
		step6(y, N, dualX, dualY, slack, slackV, starsX);
		step5(slack[N - 1], slackY, starsX, starsY);
	}
}
function step6(y, N, dualX, dualY, slack, slackV, starsX) {
	const sum = slackV[slack[--N]];
	dualY[y] = dualY[y] + sum || 0;
	for (let i = 0; i < N; ++i) {
		const x = slack[i];
		y = starsX[x];
		const min = sum - slackV[x] || 0;
		dualX[x] = dualX[x] - min || 0;
		dualY[y] = dualY[y] + min || 0;
	}
}
function match(y, matrix, dualX, dualY, starsX, slack, slackV, slackY) {
	const X = slack.length;
	let dy = dualY[y];
	let row = matrix[y];
	for (let x = 0; x < X; ++x) {
		slack[x] = x;
		slackV[x] = row[x] - (dualX[x] + dy || 0) || 0;
		slackY[x] = y;
	}
	let zeros = partitionByMin(slack, slackV, 0);
	let zero = slackV[slack[0]];
	let steps = 1;
	for (let x = slack[0]; starsX[x] !== -1; x = slack[steps++]) {
		y = starsX[x];
		dy = dualY[y];
		row = matrix[y];
		for (let i = zeros; i < X; ++i) {
			x = slack[i];
			const value = (row[x] - (dualX[x] + dy || 0) || 0) + zero || 0;
			if (value >= slackV[x]) continue;
			slackY[x] = y;
			slackV[x] = value;
			if (value === zero) {
				slack[i] = slack[zeros];
				slack[zeros++] = x;
			}
		}
		if (steps >= zeros) {
			zeros = partitionByMin(slack, slackV, zeros);
			zero = slackV[slack[steps]];
		}
	}
	return steps;
}
function exec(matrix) {
	return isBigInt((matrix[0] ?? [])[0]) ? exec$2(matrix) : exec$1(matrix);
}
function toPairs(matching) {
	if (matching.starsY.length <= matching.starsX.length) return entries(matching.starsY);
	const pairs = entries(matching.starsX);
	flipH(pairs);
	return pairs;
}
function munkres(costMatrix) {
	return toPairs(exec(costMatrix));
}

// src/sync/assignment.ts
/**
* The best set of pairs in which each row and each column stands at most once. Scores count by their cube: one pair
* that is nearly equal outweighs two that are half alike.
*/
function assign(candidates) {
	return components(candidates).flatMap(assignComponent);
}
function assignComponent(candidates) {
	const rows = [...new Set(candidates.map(({ row }) => row))];
	const columns = [...new Set(candidates.map(({ column }) => column))];
	const rowIndex = new Map(rows.map((row, index) => [row, index]));
	const columnIndex = new Map(columns.map((column, index) => [column, index]));
	const costs = rows.map(() => columns.map(() => 0));
	const byCell = /* @__PURE__ */ new Map();
	for (const candidate of candidates) {
		const y = rowIndex.get(candidate.row) ?? 0;
		const x = columnIndex.get(candidate.column) ?? 0;
		const line = costs[y];
		if (line !== void 0) line[x] = -(candidate.score ** 3);
		byCell.set(`${y} ${x}`, candidate);
	}
	return munkres(costs).flatMap(([y, x]) => byCell.get(`${y} ${x}`) ?? []);
}
/** Candidates that share a row or a column, directly or through others, belong together; the others need no matrix. */
function components(candidates) {
	const byRow = groupBy(candidates, ({ row }) => row);
	const byColumn = groupBy(candidates, ({ column }) => column);
	const seen = /* @__PURE__ */ new Set();
	return candidates.flatMap((first) => {
		if (seen.has(first)) return [];
		const component = [];
		const open = [first];
		seen.add(first);
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			component.push(next);
			for (const near of [...byRow.get(next.row) ?? [], ...byColumn.get(next.column) ?? []]) {
				if (seen.has(near)) continue;
				seen.add(near);
				open.push(near);
			}
		}
		return [component];
	});
}

// src/sync/similarity.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/**
* How alike two texts are, 0 to 1; both as `wordsOf` gives them. The better of two measures: shared words (Dice), which
* bears reordering, and edit distance, which bears typing errors. Measured on 511 items of 114 postmortems: items that
* differ are at 0.25 in the median and above 0.57 in one of a hundred pairs; an item of which 30 % of the words were
* changed is at 0.79 in the median and below 0.62 in one of a hundred, with 40 % at 0.73 and 0.57.
*/
function similarity(a, b) {
	if (a === b) return 1;
	return Math.max(sharedWords(a, b), 1 - (0, import_fastest_levenshtein.distance)(a, b) / Math.max(a.length, b.length, 1));
}
function sharedWords(a, b) {
	const left = a.split(" ");
	const right = b.split(" ");
	const counts = /* @__PURE__ */ new Map();
	for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of right) {
		const count = counts.get(word) ?? 0;
		if (count === 0) continue;
		counts.set(word, count - 1);
		shared += 1;
	}
	return 2 * shared / (left.length + right.length);
}

// src/sync/lookalike.ts
const ALIKE = .6;
/**
* Takes back creates beside an issue that may be the item's own: one of ours whose marker cannot be read any more, or
* one with our label and the same title that has no marker. Nothing is written to it either; a person has to look.
*/
function withoutLookalikes(operations, { unreadable, unmarked }) {
	const suspects = [...unreadable.map(({ issue, problem }) => ({
		...suspect(issue.number, issue.title, issue.body),
		kind: "keep",
		reason: `#${issue.number} looks like its issue, but ${problem}; nothing is opened beside it.`
	})), ...unmarked.map(({ number, title }) => ({
		...suspect(number, title, ""),
		kind: "skip",
		reason: `#${number} has its title and our label, but no marker (was its text replaced?); nothing is opened beside it. Write #${number} beside the item where that is its issue, else take the label off.`
	}))];
	if (suspects.length === 0) return operations;
	const creates = operations.filter((operation) => operation.kind === "create");
	const chosen = assign(creates.flatMap((row) => suspects.flatMap((column) => {
		const score = likeness$1(row, column);
		return score > 0 ? [{
			row,
			column,
			score
		}] : [];
	})));
	const suspectOf = new Map(chosen.map(({ row, column }) => [row, column]));
	return operations.map((operation) => {
		const found = suspectOf.get(operation);
		return found !== void 0 && operation.kind === "create" ? quiet(operation, found) : operation;
	});
}
function suspect(number, title, body) {
	return {
		number,
		title: wordsOf(title),
		body: wordsOf(body)
	};
}
function likeness$1(create, { title, body, kind }) {
	const words = wordsOf(create.title);
	if (words === title) return 1;
	if (kind === "skip") return 0;
	if (words !== "" && body.includes(words)) return .95;
	const score = similarity(words, title);
	return score >= ALIKE ? score : 0;
}
function quiet({ newIssue, ...create }, { number, kind, reason }) {
	return {
		...create,
		kind,
		issue: number,
		reason,
		labels: newIssue.labels
	};
}

// src/sync/marker.ts
/** Version written by this release; every version ever released stays readable (yegor256/0pdd#366). */
const MARKER_VERSION = 1;
/** Longer lines are no marker of ours. */
const MAX_LENGTH = 3e4;
/** Paths longer than this are not tracked: the marker would not hold them. */
const MAX_PATH = 1e3;
const KINDS = [
	"corrective",
	"preventative",
	"detective",
	"process"
];
const PRIORITIES = [
	"P0",
	"P1",
	"P2",
	"P3",
	"P4"
];
const shortText = pipe(string(), maxLength(1e3));
const words = pipe(string(), maxLength(2e3));
const day = pipe(string(), check(isCalendarDate, "not a calendar date"));
const names = pipe(array(pipe(string(), maxLength(200))), maxLength(100));
const ItemMarkerV1 = object({
	/** The item's identity; given once, never derived again. */
	key: pipe(string(), regex(/^[\w.:-]{1,64}$/)),
	/** The document, as last written. */
	path: pipe(string(), minLength(1), maxLength(MAX_PATH)),
	/** The line when last written: tells where among its neighbours the item stood. */
	line: pipe(number(), integer(), minValue(0)),
	/** The words of the item (`wordsOf`), for finding it again. */
	text: words,
	group: nullable(shortText),
	/** 1 for the first of several items with equal words in one document, 2 for the second, ... */
	ordinal: pipe(number(), integer(), minValue(1)),
	kind: nullable(picklist(KINDS)),
	priority: nullable(picklist(PRIORITIES)),
	severity: nullable(shortText),
	/** What incident the document is about (`incidentOf`). */
	incident: optional(nullable(pipe(string(), maxLength(64))), null),
	owner: nullable(shortText),
	due: nullable(day),
	/** The day the item was first tracked; due dates count from it. */
	trackedOn: day,
	/** True for an issue that people opened and an item names: its title and state are not ours. */
	adopted: boolean(),
	/** What the tool wrote last: the base of the three-way merge with what people wrote since. */
	wrote: object({
		title: pipe(string(), maxLength(1e3)),
		labels: names,
		assignees: names,
		/** Fingerprint of what the managed block says, place in the file apart. */
		content: pipe(string(), maxLength(64)),
		/** Fingerprint of the managed block as written: another one means that people wrote into it. */
		block: pipe(string(), maxLength(64)),
		/** Why the tool closed the issue last; `open` when it did not, or opened it again. */
		state: picklist([
			"open",
			"done",
			"removed"
		])
	})
});
const Identity = object({
	key: pipe(string(), maxLength(200)),
	path: pipe(string(), maxLength(4e3)),
	text: pipe(string(), maxLength(4e3))
});
/** A line that claims to be a marker; four spaces would make it code. */
const CLAIM = /^ {0,3}<!--\s*postmortem-actions:item\b/;
const MARKER = /^ {0,3}<!--\s*postmortem-actions:item v(\d{1,4}) (\{.*\})\s*-->\s*$/;
/** What begins and ends the managed block around the marker (`managedBlock`). */
const FRAME = /^ {0,3}<!--\s*postmortem-actions:(?:begin|end)\b/m;
/** The marker as one line: JSON in which nothing can end the comment, mention anybody or refer to an issue. */
function writeMarker(marker) {
	const json = JSON.stringify(parse(ItemMarkerV1, marker)).replace(/--/g, "-\\u002d").replace(/\/\//g, "/\\u002f").replace(/[<>@#&\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped);
	return `<!-- postmortem-actions:item v${1} ${json} -->`;
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The marker in an issue's body, or null when there is none that this release can read and trust. */
function readMarker(body) {
	const reading = inspectMarker(body);
	return reading.status === "marker" ? reading.marker : null;
}
/** Like `readMarker`, and what stands there instead. Only a line of its own counts, and only when it is the only one. */
function inspectMarker(body) {
	const claims = new Set(body.split(/\r\n|\r|\n/).filter(isMarkerLine).map((line) => line.trim()));
	const [claim] = claims;
	if (claim === void 0) return FRAME.test(body) ? {
		status: "broken",
		problem: "its marker was taken out"
	} : { status: "none" };
	if (claims.size > 1) return {
		status: "broken",
		problem: "it carries two different markers"
	};
	const match = claim.length > MAX_LENGTH ? null : MARKER.exec(claim);
	if (match === null) return {
		status: "broken",
		problem: "its marker was edited"
	};
	const version = Number(match[1]);
	const data = parseJson(match[2] ?? "");
	if (version > 1) {
		const identity = safeParse(Identity, data);
		return {
			status: "newer",
			version,
			identity: identity.success ? identity.output : null
		};
	}
	const parsed = safeParse(ItemMarkerV1, data);
	return version === 1 && parsed.success ? {
		status: "marker",
		marker: parsed.output
	} : {
		status: "broken",
		problem: "its marker was edited"
	};
}
/** True for a line of a body that is, or was, a marker of an item. */
function isMarkerLine(line) {
	return CLAIM.test(line);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// src/sync/incident.ts
/** What incident a document is about, by its title and day, for finding it again under another path; null when it says neither. */
function incidentOf({ title, incidentDate }) {
	if (title === null && incidentDate === null) return null;
	return shortHash(JSON.stringify([wordsOf(title ?? ""), incidentDate]));
}

// src/sync/document-links.ts
/** Two documents belong together when so much of the smaller one's items are equal. */
const SAME_DOCUMENT = .5;
/** Fewer words (`add monitoring`) are written again for another incident. */
const DISTINCTIVE_WORDS = 4;
/** Names and namelessness that so many pairs of items share join nothing: `README.md` is in every folder. */
const MAX_PAIRS = 5e4;
/** What joins documents by their issues and items that are still free, worked out once for each two. */
var DocumentLinks = class {
	#tracked;
	#items;
	#known = /* @__PURE__ */ new Map();
	constructor(tracked, items) {
		this.#tracked = groupBy(tracked, ({ path }) => path);
		this.#items = groupBy(items, ({ path }) => path);
	}
	between(from, to) {
		const key = `${from}\n${to}`;
		const known = this.#known.get(key) ?? this.#link(from, to);
		this.#known.set(key, known);
		return known;
	}
	/** Every two documents that may have to do with each other: by an equal item, incident or name. */
	pairs() {
		const pairs = /* @__PURE__ */ new Map();
		const join = (from, to, limit) => {
			for (const [key, before] of from) {
				const now = to.get(key) ?? [];
				if (before.length * now.length > limit) continue;
				for (const { path: one } of before) for (const { path: other } of now) if (one !== other) pairs.set(`${one}\n${other}`, [one, other]);
			}
		};
		const tracked = [...this.#tracked.values()].flat();
		const items = [...this.#items.values()].flat();
		join(groupBy(tracked, ({ text }) => text), groupBy(items, ({ words }) => words), MAX_PAIRS);
		join(groupBy(tracked, trackedIncident), groupBy(items, itemIncident), MAX_PAIRS);
		join(groupBy(tracked, ({ path }) => baseName(path)), groupBy(items, ({ path }) => baseName(path)), MAX_PAIRS);
		return [...pairs.values()];
	}
	#link(from, to) {
		const before = this.#tracked.get(from) ?? [];
		const now = this.#items.get(to) ?? [];
		const words = new Set(before.map(({ text }) => text));
		const equal = now.filter((item) => words.has(item.words));
		const incidents = new Set(before.map(trackedIncident));
		const sameName = baseName(from) === baseName(to);
		const ofSmaller = equal.length / Math.max(1, Math.min(before.length, now.length));
		const isTelling = sameName || equal.length > 1 || equal.length === before.length || equal.some(isDistinctive);
		return {
			sameName,
			sameIncident: now.some((item) => itemIncident(item) !== null && incidents.has(itemIncident(item))),
			noIncident: incidents.has(null) && now.some((item) => itemIncident(item) === null),
			ofSmaller: Math.min(1, ofSmaller),
			ofLarger: Math.min(1, equal.length / Math.max(1, before.length, now.length)),
			isJoined: equal.length > 0 && ofSmaller >= SAME_DOCUMENT && isTelling
		};
	}
};
function isDistinctive({ words }) {
	return words.split(" ").length >= DISTINCTIVE_WORDS;
}
function trackedIncident({ marker }) {
	return marker?.incident ?? null;
}
function itemIncident({ postmortem }) {
	return incidentOf(postmortem);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/sync/match-moved.ts
const JOINED = {
	open: .5,
	closed: .6
};
const SAME_NAME = {
	open: .6,
	closed: .75
};
const NO_INCIDENT = {
	open: .75,
	closed: null
};
/** As much of the larger document, too, where the issue is closed already. */
const OF_LARGER = .5;
const MAY_HAVE_MOVED = /* @__PURE__ */ new Set([
	"read",
	"stub",
	"unread",
	"gone"
]);
/**
* Issues whose item is no longer in their document, or whose document is gone, and items that belong to none: a
* document that moved or was split, an item carried over. A document that still exists and was not read in this run
* keeps its issues, unless one of the same name holds half of its items.
*/
function matchMoved(pairing, standing) {
	const tracked = pairing.freeTracked().filter(({ path }) => MAY_HAVE_MOVED.has(standing(path)));
	const items = pairing.freeItems().filter(({ item }) => item.selected);
	if (tracked.length === 0 || items.length === 0) return;
	const links = new DocumentLinks(tracked, items);
	const equal = equalPairs(tracked, items).filter((pair) => mayBeEqual(pair, links, standing));
	for (const [one, item] of inOrderOfEvidence(equal, links)) if (pairing.isFree(item, one)) pairing.pair(item, one);
	matchAlike(pairing, tracked, items, links, standing);
}
/** Documents that are joined by equal items first; then by incident, by name, or by saying nothing of themselves. */
function matchAlike(pairing, tracked, items, links, standing) {
	const from = groupBy(tracked, ({ path }) => path);
	const to = groupBy(items, ({ path }) => path);
	const pairs = links.pairs().map(([before, now]) => ({
		before,
		now,
		link: links.between(before, now)
	}));
	for (const isJoined of [true, false]) {
		const candidates = pairs.filter(({ link }) => link.isJoined === isJoined).flatMap(({ before, now, link }) => (to.get(now) ?? []).flatMap((row) => (from.get(before) ?? []).flatMap((column) => {
			if (!pairing.isFree(row, column)) return [];
			const threshold = likeness(column, row, link, standing(before));
			const score = threshold === null ? 0 : similarity(row.words, column.text);
			return threshold !== null && score >= threshold ? [{
				row,
				column,
				score
			}] : [];
		})));
		for (const { row, column } of assign(candidates)) pairing.pair(row, column);
	}
}
function mayBeEqual([tracked, item], links, standing) {
	const link = links.between(tracked.path, item.path);
	if (standing(tracked.path) === "unread") return link.sameName && link.isJoined;
	return isOneDocument(tracked, link) || !isClosed(tracked) && isDistinctive(item);
}
/** How alike the two must be to belong together, or null when they never do. */
function likeness(tracked, item, link, standing) {
	if (tracked.marker?.wrote.state === "removed") return null;
	const state = isClosed(tracked) ? "closed" : "open";
	if (standing === "unread") return link.isJoined && link.sameName ? JOINED[state] : null;
	if (isOneDocument(tracked, link)) return JOINED[state];
	if (standing === "read") return null;
	if (link.sameName) return SAME_NAME[state];
	return link.noIncident && isDistinctive(item) ? NO_INCIDENT[state] : null;
}
/** An open issue goes with a part of its document; for a closed one, the same may have come up again elsewhere. */
function isOneDocument(tracked, { isJoined, sameIncident, sameName, ofLarger }) {
	if (sameIncident) return true;
	return isJoined && (!isClosed(tracked) || sameName || ofLarger >= OF_LARGER);
}
function isClosed({ issue }) {
	return issue.state === "closed";
}
function equalPairs(tracked, items) {
	const byWords = groupBy(items, ({ words }) => words);
	return tracked.flatMap((one) => (byWords.get(one.text) ?? []).map((item) => [one, item]));
}
/** Documents with most in common first, then the path, the number among equals, the issue's number. */
function inOrderOfEvidence(pairs, links) {
	return pairs.map((pair) => ({
		pair,
		weight: evidence(pair, links)
	})).sort((a, b) => b.weight - a.weight || compare$1(a.pair[1].path, b.pair[1].path) || a.pair[1].ordinal - b.pair[1].ordinal || a.pair[0].issue.number - b.pair[0].issue.number).map(({ pair }) => pair);
}
function evidence([tracked, item], links) {
	const { ofSmaller, ofLarger, sameName, sameIncident } = links.between(tracked.path, item.path);
	const sameOrdinal = tracked.marker?.ordinal === item.ordinal;
	const sameGroup = tracked.marker?.group === item.item.group;
	return ofSmaller + ofLarger + Number(sameName) + Number(sameIncident) + .02 * Number(sameOrdinal) + .01 * Number(sameGroup);
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/sync/match-reworded.ts
const REWORDED = .5;
/** One item went and one came between the same neighbours. */
const REPLACED_IN_PLACE = .4;
/** A closed issue asks for more: its item may have gone long ago. */
const REWORDED_CLOSED = .6;
/** A ticked item closes the issue, and one that was ticked from the first has none of its own: it may not take another's. */
const REWORDED_DONE = .75;
/** The tool itself closed it as removed: only its own words, hardly changed, bring it back. */
const RETURNED = .85;
/** So sure that no other candidate matters. */
const SURE = .95;
/** Two candidates nearer to each other than this cannot be told apart. */
const MARGIN = .05;
/** What standing after, or before, the same neighbour adds. */
const NEIGHBOUR = .04;
/** New wordings within one document, of the items meant. Gives those that stay in doubt. */
function matchReworded(pairing, isMeant) {
	const tracked = groupBy(pairing.freeTracked(), ({ path }) => path);
	return [...groupBy(pairing.freeItems().filter(isMeant), ({ path }) => path)].flatMap(([path, group]) => matchDocument(pairing, group, tracked.get(path) ?? []));
}
function matchDocument(pairing, items, tracked) {
	if (tracked.length === 0) return [];
	const slots = slotsOf(pairing, items, tracked);
	const candidates = items.flatMap((item) => tracked.flatMap((one) => candidate(item, one, slots) ?? []));
	const chosen = assign(candidates);
	const taken = new Set(chosen.map(({ column }) => column));
	const doubts = [];
	for (const pair of chosen) {
		const rivals = rivalsOf(pair, candidates, taken);
		if (rivals.length === 0) {
			pairing.pair(pair.row, pair.column);
			continue;
		}
		const doubt = {
			item: pair.row,
			candidates: [pair.column, ...rivals]
		};
		pairing.hold(doubt.item, doubt.candidates);
		doubts.push(doubt);
	}
	return doubts;
}
/** Open issues that nobody else claims and that fit the item as well: one of the two would be closed by chance. */
function rivalsOf(pair, candidates, taken) {
	if (pair.alike >= SURE || !isOpen(pair.column)) return [];
	return candidates.filter(({ row, column, score }) => row === pair.row && !taken.has(column) && isOpen(column) && score > pair.score - MARGIN).map(({ column }) => column);
}
function isOpen({ issue }) {
	return issue.state === "open";
}
function candidate(item, tracked, slots) {
	const alike = similarity(item.words, tracked.text);
	const here = slots.items.get(item);
	const there = slots.tracked.get(tracked);
	const after = here !== void 0 && here.after === there?.after;
	const before = here !== void 0 && here.before === there?.before;
	if (alike < threshold(item, tracked, after && before && here.size === 1 && there?.size === 1)) return null;
	return {
		row: item,
		column: tracked,
		alike,
		score: alike + NEIGHBOUR * (Number(after) + Number(before))
	};
}
function threshold({ item }, { issue, marker }, alone) {
	if (marker?.wrote.state === "removed") return RETURNED;
	if (item.done && issue.state === "open") return REWORDED_DONE;
	if (issue.state === "closed") return alone ? REWORDED : REWORDED_CLOSED;
	return alone ? REPLACED_IN_PLACE : REWORDED;
}
/** The slots of one document: of its items as it stands now, of its issues as their markers remember their lines. */
function slotsOf(pairing, items, tracked) {
	const path = items[0]?.path;
	const allItems = pairing.items.filter((item) => item.path === path);
	const allTracked = pairing.tracked.filter((one) => one.path === path);
	return {
		items: slots([...allItems].sort((a, b) => a.item.line - b.item.line), (item) => pairing.issueOf.get(item), new Set(items)),
		tracked: slots([...allTracked].sort((a, b) => line(a) - line(b) || a.issue.number - b.issue.number), (one) => pairing.itemOf(one) === void 0 ? void 0 : one, new Set(tracked))
	};
}
function line({ marker }) {
	return marker?.line ?? 0;
}
function slots(inOrder, anchorOf, free) {
	const result = /* @__PURE__ */ new Map();
	let waiting = [];
	let after = null;
	const close = (before) => {
		for (const value of waiting) result.set(value, {
			after,
			before,
			size: waiting.length
		});
		waiting = [];
		after = before;
	};
	for (const value of inOrder) {
		const anchor = anchorOf(value);
		if (anchor !== void 0) close(anchor);
		else if (free.has(value)) waiting.push(value);
	}
	close(null);
	return result;
}

// src/sync/pairing.ts
/** Items and issues on their way to each other; each belongs to one of the other at most. */
var Pairing = class {
	issueOf = /* @__PURE__ */ new Map();
	#itemOf = /* @__PURE__ */ new Map();
	#held = /* @__PURE__ */ new Set();
	items;
	tracked;
	constructor(items, tracked) {
		this.items = items;
		this.tracked = tracked;
	}
	itemOf(tracked) {
		return this.#itemOf.get(tracked);
	}
	isFree(item, tracked) {
		return this.#isFreeItem(item) && this.#isFreeTracked(tracked);
	}
	freeItems() {
		return this.items.filter((item) => this.#isFreeItem(item));
	}
	freeTracked() {
		return this.tracked.filter((tracked) => this.#isFreeTracked(tracked));
	}
	pair(item, tracked) {
		this.issueOf.set(item, tracked);
		this.#itemOf.set(tracked, item);
	}
	/** Takes both out of all further matching without pairing them. */
	hold(item, candidates) {
		for (const one of [item, ...candidates]) this.#held.add(one);
	}
	#isFreeItem(item) {
		return !this.issueOf.has(item) && !this.#held.has(item);
	}
	#isFreeTracked(tracked) {
		return !this.#itemOf.has(tracked) && !this.#held.has(tracked);
	}
};

// src/sync/match.ts
/**
* Which issue belongs to which item. Pure, and the same for any order of the issues. The surest evidence first: the
* same words in the same document; the issue's number written beside the item; a new wording in the same document;
* a document that moved, was split, or handed an item to another. What is not selected (context, repetitions) takes
* part so that an issue once opened for it is not taken for removed, but only after what is selected: where one of two
* equal items is edited, the issue goes with the one it was opened for.
*/
function matchItems(input) {
	const pairing = new Pairing([...input.documents.values()].flatMap(({ items }) => items), input.tracked);
	const doubts = [true, false].flatMap((selected) => {
		const isMeant = ({ item }) => item.selected === selected;
		matchExact(pairing, isMeant);
		matchNamed(pairing, isMeant, input.namedIssue);
		return matchReworded(pairing, isMeant);
	});
	matchMoved(pairing, input.standing);
	return {
		issueOf: pairing.issueOf,
		doubts
	};
}
/** The same words in the same document. Of several equal ones: the same group, then the same place among them. */
function matchExact(pairing, isMeant) {
	const tracked = groupBy(pairing.freeTracked(), ({ path, text }) => `${path}\n${text}`);
	const items = groupBy(pairing.freeItems().filter(isMeant), ({ path, words }) => `${path}\n${words}`);
	for (const [key, group] of items) {
		const candidates = preferred(tracked.get(key) ?? [], group);
		const rest = (pair) => {
			for (const item of group) {
				const found = candidates.find((one) => pairing.isFree(item, one) && pair(item, one));
				if (found !== void 0) pairing.pair(item, found);
			}
		};
		rest((item, { marker }) => item.item.group === marker?.group && item.ordinal === marker.ordinal);
		rest((item, { marker }) => item.item.group === marker?.group);
		rest(() => true);
	}
}
/** As many as there are items: those of a group that is still there, the open ones, the first ones. */
function preferred(tracked, items) {
	const groups = new Set(items.map(({ item }) => item.group));
	const rank = ({ issue, marker }) => (marker !== null && groups.has(marker.group) ? 0 : 2) + (issue.state === "open" ? 0 : 1);
	return [...tracked].sort((a, b) => rank(a) - rank(b) || ordinal(a) - ordinal(b) || a.issue.number - b.issue.number).slice(0, items.length);
}
function ordinal({ marker }) {
	return marker?.ordinal ?? 1;
}
/** Items that name one of our issues by its number. */
function matchNamed(pairing, isMeant, namedIssue) {
	const byNumber = new Map(pairing.freeTracked().map((tracked) => [tracked.issue.number, tracked]));
	for (const item of pairing.freeItems().filter(isMeant)) {
		const number = namedIssue(item);
		const tracked = number === null ? void 0 : byNumber.get(number);
		if (tracked !== void 0 && pairing.isFree(item, tracked)) pairing.pair(item, tracked);
	}
}

// src/sync/issue-body.ts
/** GitHub's limit is 65,536 characters; the rest is room for what trackers add. */
const MAX_BODY = 6e4;
const MAX_TEXT = 4e3;
const MAX_FIELD = 300;
const BEGIN = "<!-- postmortem-actions:begin (kept up to date from the postmortem; write your own text above or below) -->";
const END = "<!-- postmortem-actions:end -->";
const BEGIN_LINE = /^ {0,3}<!-- postmortem-actions:begin\b.*-->\s*$/;
const END_LINE = /^ {0,3}<!-- postmortem-actions:end\b.*-->\s*$/;
/** Characters that mean nothing inside a code span, to Markdown or to GitHub. */
const PLAIN_PATH = /^[\p{L}\p{N} _./,+()-]+$/u;
const STATES = {
	done: "ticked off",
	removed: "removed from it"
};
/** The visible part of an issue's managed block. All words of the document are escaped. */
function blockContent(issue, trackedOn, state, links) {
	const facts = [
		issue.due === null ? "**Due:** no date" : `**Due: ${issue.due}** (${markdownText(issue.dueReason ?? "")}; first tracked ${trackedOn})`,
		`**Owner:** ${issue.owner === null ? "nobody named" : clipped(issue.owner, MAX_FIELD)}`,
		`**Postmortem:** ${incident(issue)}`,
		`**Source:** ${sourceLine(issue, links)}`,
		...issue.group === null ? [] : [`**Part of:** ${clipped(issue.group, MAX_FIELD)}`],
		...issue.kind === null ? [] : [`**Kind:** ${issue.kind}`],
		...issue.priority === null ? [] : [`**Priority:** ${issue.priority}`],
		...state === "open" ? [] : [stateFact(state)]
	];
	const visible = [
		clipped(issue.text, MAX_TEXT),
		"",
		...facts.map((fact) => `- ${fact}`)
	].join("\n");
	return {
		visible,
		content: contentHash(issue, trackedOn, state),
		block: visibleHash(visible)
	};
}
/** Of what is told, not of how: a release that words the block otherwise does not rewrite every issue for it. */
function contentHash(issue, trackedOn, state) {
	const { text, due, dueReason, owner, group, kind, priority, severity, path } = issue;
	const { postmortemTitle, incidentDate } = issue;
	return shortHash(JSON.stringify([
		...[
			text,
			due,
			dueReason,
			owner,
			group,
			kind,
			priority,
			severity,
			path,
			postmortemTitle,
			incidentDate
		],
		trackedOn,
		state
	]));
}
function stateFact(state) {
	return `**In the postmortem:** ${STATES[state]}`;
}
function incident({ postmortemTitle, incidentDate, severity }) {
	return [postmortemTitle === null ? "without a title" : clipped(postmortemTitle, MAX_FIELD), ...[incidentDate === null ? null : `incident of ${incidentDate}`, severity].filter((fact) => fact !== null).map(markdownText)].join(", ");
}
function sourceLine({ path, line, endLine }, links) {
	const place = `${path}:${line}`;
	const shown = PLAIN_PATH.test(path) ? `\`${place}\`` : markdownText(place);
	const address = links.lineUrl(path, line, endLine);
	const target = address === null ? null : lineTarget(address);
	return target === null ? `${shown} (line ${line})` : `[${shown}](${target}) (line ${line})`;
}
/** `linkTarget` lets no fragment through; that of a line (`#L3-L5`) does no harm. */
function lineTarget(address) {
	const [, page = address, fragment = ""] = /^(.*)(#L\d+(?:-L\d+)?)$/.exec(address) ?? [];
	const target = linkTarget(page);
	return target === null ? null : target + fragment;
}
function clipped(text, limit) {
	const points = Array.from(text);
	return markdownText(points.length > limit ? `${points.slice(0, limit - 1).join("")}…` : text);
}
/** The managed block of an issue: visible lines and the marker between two comments. */
function managedBlock(visible, marker) {
	return [
		BEGIN,
		visible,
		"",
		writeMarker(marker),
		END
	].join("\n");
}
/**
* The body with its managed block replaced, or only the marker where people changed the block since it was written.
* Everything else stays byte for byte. Null when the body has no marker line.
*/
function replaceBlock(body, visible, current, next) {
	const lines = body.split(/(?<=\n)/);
	const marked = lines.findIndex((line) => isMarkerLine(line.trimEnd()));
	const marker = lines[marked];
	if (marker === void 0) return null;
	const frame = frameAround(lines, marked);
	const untouched = frame !== null && visibleHash(lines.slice(frame.begin + 1, marked).join("")) === current.wrote.block;
	if (frame === null || !untouched) return {
		body: lines.with(marked, writeMarker({
			...next,
			wrote: {
				...next.wrote,
				block: current.wrote.block
			}
		}) + ending(marker)).join(""),
		isEdited: true
	};
	return {
		body: [
			...lines.slice(0, frame.begin),
			managedBlock(visible, next) + ending(lines[frame.end] ?? ""),
			...lines.slice(frame.end + 1)
		].join(""),
		isEdited: false
	};
}
/** The body of an issue whose item left its document, saying so; the words of the item stay. */
function markRemoved(body, current, next) {
	const lines = body.split(/(?<=\n)/);
	const marked = lines.findIndex((line) => isMarkerLine(line.trimEnd()));
	const frame = marked < 0 ? null : frameAround(lines, marked);
	const shown = frame === null ? "" : lines.slice(frame.begin + 1, marked).join("").replaceAll("\r\n", "\n").trimEnd();
	const said = `\n- ${stateFact("removed")}`;
	const visible = shown.endsWith(said) ? shown : `${shown}${said}`;
	const wrote = {
		...next.wrote,
		block: visibleHash(visible)
	};
	return replaceBlock(body, visible, current, {
		...next,
		wrote
	});
}
/** The body of an issue that people opened, with our block below what they wrote. */
function appendBlock(body, block) {
	if (body.trim() === "") return body + block;
	return `${body}${body.endsWith("\n") ? "\n" : "\n\n"}${block}\n`;
}
function frameAround(lines, marked) {
	const begin = lines.slice(0, marked).findLastIndex((line) => BEGIN_LINE.test(line.trimEnd()));
	const after = lines.slice(marked + 1).findIndex((line) => END_LINE.test(line.trimEnd()));
	return begin < 0 || after < 0 ? null : {
		begin,
		end: marked + 1 + after
	};
}
/** Line ends and white space at the ends of lines do not count: editors and GitHub's forms change them. */
function visibleHash(text) {
	return shortHash(text.split(/\r\n|\r|\n/).map((line) => line.trimEnd()).join("\n").trim());
}
function ending(line) {
	return /\r?\n$/.exec(line)?.[0] ?? "";
}

// src/sync/planning.ts
/** The facts of an operation that come from the document. */
function describeWanted(key, wanted) {
	const { path, line, title, labels, assignees, owner, due, dueReason } = wanted;
	return {
		key,
		path,
		line,
		title,
		labels,
		assignees,
		owner,
		due,
		dueReason
	};
}
/** The facts of an operation about an issue whose document has nothing to say of it. */
function describeTracked({ key, path, issue, marker }) {
	return {
		key,
		path,
		line: marker?.line ?? 0,
		title: issue.title,
		labels: issue.labels,
		assignees: issue.assignees,
		owner: marker?.owner ?? null,
		due: marker?.due ?? null,
		dueReason: null
	};
}
/** What an issue is to remember of its item, all but what the tool writes. */
function rememberItem(key, { item, words, ordinal, path, postmortem }, wanted, trackedOn) {
	return {
		key,
		path,
		line: item.line,
		text: words,
		group: clip(item.group),
		ordinal,
		kind: item.kind,
		priority: item.priority,
		severity: clip(wanted.severity),
		incident: incidentOf(postmortem),
		owner: clip(item.owner),
		due: wanted.due,
		trackedOn
	};
}
/** Longer groups and owners are remembered by their beginning. */
function clip(text) {
	return text === null ? null : Array.from(text).slice(0, MAX_REMEMBERED).join("");
}
const MAX_REMEMBERED = 300;
/** Whether a marker can hold the path. */
function isTrackable(path) {
	return path.length <= MAX_PATH;
}

// src/sync/three-way.ts
/** True when people would say that both titles are the same: invisible characters and spacing do not count. */
function sameTitle(a, b) {
	return plainLine(a) === plainLine(b);
}
/** The wanted title, where the issue still has the one the tool wrote last; else the people's. */
function mergeTitle(current, base, wanted) {
	if (sameTitle(current, wanted)) return {
		title: current,
		base: wanted
	};
	return sameTitle(current, base) ? {
		title: wanted,
		base: wanted
	} : {
		title: current,
		base
	};
}
/**
* Names (labels, logins; case does not count) after carrying over to what the issue has now what changed between what
* the tool wrote last and what it wants: what people added stays, what they took away stays away.
*/
function mergeNames(current, base, wanted) {
	const dropped = without(base, wanted);
	const added = without(wanted, base);
	return [...without(current, dropped), ...without(added, current)];
}
function sameNames(a, b) {
	return without(a, b).length === 0 && without(b, a).length === 0;
}
/** The names that are not among the others. */
function without(names, others) {
	const folded = new Set(others.map((name) => name.toLowerCase()));
	return names.filter((name) => !folded.has(name.toLowerCase()));
}

// src/sync/new-item.ts
/** What becomes of an item that no issue belongs to. */
function planNewItem(key, entry, named, planning) {
	const wanted = desireIssue(entry.item, entry.postmortem, planning.config, planning.today);
	const skip = (reason) => ({
		...describeWanted(key, wanted),
		kind: "skip",
		issue: named?.number ?? null,
		changes: [],
		reason
	});
	if (entry.item.done) return skip("Done when first seen, so it opens no issue.");
	const early = beforeSince(entry.postmortem, planning.config);
	if (early !== null) return skip(early);
	if (named !== null) return planNamed(key, entry, wanted, named, planning, skip);
	const { reference } = entry.item;
	if (reference !== null) return skip(`Already tracked in ${plainLine(reference)}.`);
	if (!isTrackable(entry.path)) return skip("The path of its document is too long to be remembered in an issue.");
	return planCreate(key, entry, wanted, planning);
}
function planCreate(key, entry, wanted, planning) {
	const { visible, marker } = compose(key, entry, wanted, planning, {
		adopted: false,
		title: wanted.title
	});
	const newIssue = {
		title: wanted.title,
		body: managedBlock(visible, marker),
		labels: wanted.labels,
		assignees: wanted.assignees
	};
	const when = wanted.due === null ? "without a due date" : `due ${wanted.due} (${wanted.dueReason})`;
	return {
		...describeWanted(key, wanted),
		kind: "create",
		issue: null,
		changes: [],
		newIssue,
		reason: `A new action item, ${when}.`
	};
}
/**
* An item that names an issue of the tracked repository, which is not (yet) ours. It is adopted: our labels and the
* managed text with the marker are added below what people wrote; its title, state and everything else stay theirs.
*/
function planNamed(key, entry, wanted, { number, issue, isTaken }, planning, skip) {
	if (isTaken) return skip(`Already tracked in #${number}, together with another item.`);
	if (issue === null) return skip(`It names #${number}, which is no issue of this repository.`);
	if (issue === void 0) return skip(`Already tracked in #${number}.`);
	if (!issue.trusted) return skip(`Already tracked in #${number}, which was opened by somebody without write access.`);
	if (inspectMarker(issue.body).status !== "none") return skip(`Already tracked in #${number}.`);
	const { visible, marker } = compose(key, entry, wanted, planning, {
		adopted: true,
		title: ""
	});
	const body = appendBlock(issue.body, managedBlock(visible, marker));
	if (body.length > 6e4) return skip(`Already tracked in #${number}, whose text leaves no room for ours.`);
	const labels = mergeNames(issue.labels, [], wanted.labels);
	return {
		...describeWanted(key, {
			...wanted,
			title: issue.title,
			labels,
			assignees: issue.assignees
		}),
		kind: "adopt",
		issue: number,
		changes: sameNames(labels, issue.labels) ? [] : [{
			field: "labels",
			from: issue.labels.join(", "),
			to: labels.join(", ")
		}],
		newAssignees: [],
		write: {
			body,
			...sameNames(labels, issue.labels) ? {} : { labels }
		},
		comment: null,
		reason: `The item names #${number}, so it is tracked there.`
	};
}
function compose(key, entry, wanted, { today, links }, { adopted, title }) {
	const { visible, content, block } = blockContent(wanted, today, "open", links);
	return {
		visible,
		marker: {
			...rememberItem(key, entry, wanted, today),
			adopted,
			wrote: {
				title,
				labels: [...wanted.labels],
				assignees: [...wanted.assignees],
				content,
				block,
				state: "open"
			}
		}
	};
}

// src/sync/tracked-items.ts
/** Reads the markers of all issues; those of authors without write access, and those without a marker, are nobody's. `label` is the tracking label. */
function readTracked(issues, label) {
	const items = [];
	const unreadable = [];
	const unmarked = [];
	for (const issue of inOrder(issues)) {
		const reading = inspectMarker(issue.body);
		if (reading.status === "none") {
			if ((issue.state === "open" || issue.body.trim() === "") && hasLabel(issue, label)) unmarked.push(issue);
			continue;
		}
		const item = trackedItem(issue);
		if (item !== null) items.push(item);
		else unreadable.push({
			issue,
			problem: reading.status === "broken" ? reading.problem : LATER
		});
	}
	return {
		...oneForEachKey(items),
		unreadable,
		unmarked
	};
}
/**
* Of several issues of one key the oldest counts, but none that was there before its item was first tracked: people copy
* the text of an issue, its hidden marker with it, into others of theirs.
*/
function oneForEachKey(items) {
	const firstOf = new Map([...groupBy(items, ({ key }) => key)].map(([key, group]) => [key, group.length > 1 ? group.find(isOwn) ?? group[0] : group[0]]));
	return {
		items: items.filter((item) => firstOf.get(item.key) === item),
		twins: items.flatMap((twin) => {
			const first = firstOf.get(twin.key);
			return first === void 0 || first === twin ? [] : [{
				twin,
				first
			}];
		})
	};
}
/** A day is granted for time zones: the marker holds a day, the issue an instant. */
function isOwn({ issue, marker }) {
	if (marker === null || marker.adopted) return true;
	return addDays(dateOfInstant(issue.createdAt, "UTC"), 1) >= marker.trackedOn;
}
const LATER = "a later release of postmortem-actions wrote its marker";
function trackedItem(issue) {
	const reading = inspectMarker(issue.body);
	if (reading.status === "newer") return reading.identity && {
		...reading.identity,
		issue,
		marker: null
	};
	if (reading.status !== "marker") return null;
	const { key, path, text } = reading.marker;
	return {
		key,
		path,
		text,
		issue,
		marker: reading.marker
	};
}
function hasLabel({ labels }, label) {
	return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
/** Trusted issues by number, each once: of two states of one issue the later counts. */
function inOrder(issues) {
	const byNumber = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const known = byNumber.get(issue.number);
		if (known === void 0 || isLater(issue, known)) byNumber.set(issue.number, issue);
	}
	return [...byNumber.values()].filter(({ trusted }) => trusted).sort((a, b) => a.number - b.number);
}
function isLater(issue, known) {
	if (issue.updatedAt !== known.updatedAt) return issue.updatedAt > known.updatedAt;
	return issue.body > known.body;
}

// src/sync/orphan.ts
const NOT_READ = {
	partly: "Its document could not be read to its end, so nothing of it is closed.",
	stub: "Its document is no longer a postmortem; its issues stay as they are.",
	unreadable: "Its document could not be read, so nothing of it is closed.",
	unread: "Its document was not read in this run.",
	gone: "Its document is gone; its issues stay as they are."
};
/** What becomes of an issue that no item of this run belongs to. */
function planOrphan(tracked, standing, document, { config }) {
	const { issue, marker } = tracked;
	const keep = (reason) => ({
		...describeTracked(tracked),
		kind: "keep",
		issue: issue.number,
		changes: [],
		reason
	});
	if (standing !== "read") return keep(NOT_READ[standing]);
	if (document?.hasActionItems !== true) return keep("Its document has no list of action items any more; nothing is closed for that.");
	if (marker === null) return keep(`Not touched: ${LATER}.`);
	if (marker.adopted) return keep("Its item is gone from the document; people opened it, so its state is theirs.");
	if (issue.state === "closed") return keep(marker.wrote.state === "removed" ? "Closed when its item was removed." : "Closed, and its item is gone.");
	if (config.onRemoved === "ignore") return keep("Its item was removed from the document (on-removed: ignore).");
	if (config.onRemoved === "label") return marker.wrote.labels.includes("removed-from-postmortem") ? keep("Its item was removed from the document.") : label(tracked, marker);
	return marker.wrote.state === "removed" ? keep("Its item was removed from the document; a person reopened it: stays open.") : close(tracked, marker);
}
function label(tracked, marker) {
	const labels = mergeNames(tracked.issue.labels, [], [REMOVED_LABEL]);
	const wrote = {
		...marker.wrote,
		labels: [...marker.wrote.labels, REMOVED_LABEL]
	};
	const reason = `The item was removed from the document, so the issue gets the label ${REMOVED_LABEL}.`;
	return {
		...write(tracked, {
			...marker,
			wrote
		}, { labels }),
		kind: "update",
		labels,
		changes: [{
			field: "labels",
			from: tracked.issue.labels.join(", "),
			to: labels.join(", ")
		}],
		comment: null,
		reason
	};
}
function close(tracked, marker) {
	const wrote = {
		...marker.wrote,
		state: "removed"
	};
	const path = plainLine(tracked.path);
	return {
		...write(tracked, {
			...marker,
			wrote
		}, {
			state: "closed",
			stateReason: "not_planned"
		}),
		kind: "close",
		changes: [{
			field: "state",
			from: "open",
			to: "closed"
		}],
		comment: `Closed as not planned: its action item was removed from the postmortem (${markdownText(path)}).`,
		reason: "The item was removed from the document, so the issue is closed as not planned."
	};
}
function write(tracked, next, changes) {
	const { issue, marker } = tracked;
	const content = shortHash(`${next.wrote.content} removed`);
	const changed = {
		...next,
		wrote: {
			...next.wrote,
			content
		}
	};
	const managed = marker === null ? null : markRemoved(issue.body, marker, changed);
	return {
		...describeTracked(tracked),
		issue: issue.number,
		newAssignees: [],
		write: managed === null ? changes : {
			...changes,
			body: managed.body
		}
	};
}

// src/sync/state.ts
/**
* The state of an issue whose item stands in its document. Documents close and reopen only what they closed
* themselves; what people did since stays.
*/
function decideState(issue, marker, done) {
	const last = marker.wrote.state;
	if (marker.adopted) return stay("open", "Up to date; people opened it, so its state is theirs.");
	if (issue.state === "open") {
		if (!done) return stay("open", "Up to date.");
		return last === "done" ? stay("done", "Ticked off in the document, reopened by a person: stays open.") : closeDone();
	}
	if (done) return stay(last === "open" ? "open" : "done", "Closed, and ticked off in the document.");
	if (last === "removed" && isStill(issue, "not_planned")) return reopen("The item is back in the postmortem, so the issue is open again.");
	if (last === "done" && isStill(issue, "completed")) return reopen("The item is no longer ticked off in the postmortem, so the issue is open again.");
	return stay(last, "Closed by a person: stays closed.");
}
/** The issue is closed for the reason the tool gave; servers without reasons give none. */
function isStill({ stateReason }, reason) {
	return stateReason === reason || stateReason === null;
}
function stay(state, reason) {
	return {
		kind: "update",
		write: {},
		state,
		comment: null,
		reason
	};
}
function closeDone() {
	const reason = "The item was ticked off in the postmortem, so the issue is closed as completed.";
	return {
		kind: "close",
		write: {
			state: "closed",
			stateReason: "completed"
		},
		state: "done",
		comment: reason,
		reason
	};
}
function reopen(reason) {
	return {
		kind: "reopen",
		write: {
			state: "open",
			stateReason: "reopened"
		},
		state: "open",
		comment: reason,
		reason
	};
}

// src/sync/reconcile.ts
/** The operation that brings an issue up to what its item says now; `keep` when there is nothing to write. */
function reconcile(tracked, entry, planning) {
	const { issue, marker } = tracked;
	if (marker === null) return {
		...describeTracked(tracked),
		kind: "keep",
		issue: issue.number,
		changes: [],
		reason: `Not touched: ${LATER}.`
	};
	const wanted = desireIssue(entry.item, entry.postmortem, planning.config, marker.trackedOn);
	const decision = decideState(issue, marker, entry.item.done);
	const merged = merge(issue, marker, wanted, trackingLabel(planning.config));
	const described = {
		...describeWanted(tracked.key, {
			...wanted,
			...merged
		}),
		issue: issue.number
	};
	const content = blockContent(wanted, marker.trackedOn, decision.state, planning.links);
	const next = {
		...rememberItem(tracked.key, entry, wanted, marker.trackedOn),
		adopted: marker.adopted,
		wrote: {
			title: merged.titleBase,
			labels: [...wanted.labels],
			assignees: [...wanted.assignees],
			content: content.content,
			block: content.block,
			state: decision.state
		}
	};
	const fields = changedFields(issue, merged, decision);
	if (content.content === marker.wrote.content && Object.keys(fields).length === 0) return {
		...described,
		kind: "keep",
		changes: [],
		reason: decision.reason
	};
	const managed = replaceBlock(issue.body, content.visible, marker, next);
	if (managed === null || managed.body.length > 6e4 && managed.body.length > issue.body.length) return {
		...described,
		kind: "keep",
		changes: [],
		reason: "Not touched: its text leaves no room for an update."
	};
	const changes = describeChanges(issue, marker, wanted, fields);
	return {
		...described,
		kind: decision.kind,
		changes,
		write: {
			...fields,
			body: managed.body
		},
		newAssignees: without(fields.assignees ?? [], issue.assignees),
		comment: decision.comment,
		reason: decision.kind === "update" ? updateReason(changes, managed.isEdited) : decision.reason
	};
}
function merge(issue, marker, wanted, tracking) {
	const { title, base } = marker.adopted ? {
		title: issue.title,
		base: marker.wrote.title
	} : mergeTitle(issue.title, marker.wrote.title, wanted.title);
	const labels = mergeNames(issue.labels, marker.wrote.labels, wanted.labels);
	return {
		title,
		titleBase: base,
		labels: mergeNames(labels, [], [tracking]),
		assignees: mergeNames(issue.assignees, marker.wrote.assignees, wanted.assignees)
	};
}
function changedFields(issue, merged, decision) {
	return {
		...sameTitle(issue.title, merged.title) ? {} : { title: merged.title },
		...sameNames(issue.labels, merged.labels) ? {} : { labels: merged.labels },
		...sameNames(issue.assignees, merged.assignees) ? {} : { assignees: merged.assignees },
		...decision.write
	};
}
function describeChanges(issue, marker, wanted, fields) {
	const changes = [
		change("title", issue.title, fields.title ?? issue.title),
		change("labels", list(issue.labels), list(fields.labels ?? issue.labels)),
		change("assignees", list(issue.assignees), list(fields.assignees ?? issue.assignees)),
		change("state", issue.state, fields.state ?? issue.state),
		change("due", marker.due, wanted.due),
		change("owner", marker.owner, wanted.owner),
		change("path", marker.path, wanted.path)
	].flatMap((one) => one ?? []);
	return changes.length > 0 ? changes : [{
		field: "body",
		from: null,
		to: null
	}];
}
function change(field, from, to) {
	return from === to ? null : {
		field,
		from,
		to
	};
}
function list(names) {
	return names.join(", ");
}
function updateReason(changes, isEdited) {
	return `The document changed: ${changes.map(({ field }) => field === "body" ? "text" : field).join(", ")}.${isEdited ? " What people wrote into its managed text stays." : ""}`;
}

// src/sync/reference.ts
const LOCAL = /^(?:GH-|#)(\d{1,9})$/i;
const QUALIFIED = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/;
const NUMBER = /^\d{1,9}$/;
/**
* The number of the issue that an item's reference (`#12`, `owner/name#12`, an address) names in `repository`
* (`owner/name`), or null when it names something else. Without a repository nothing is named.
*/
function localIssue(reference, repository) {
	if (reference === null || !repository) return null;
	const text = reference.trim();
	const local = LOCAL.exec(text);
	if (local !== null) return Number(local[1]);
	const [, home, number] = QUALIFIED.exec(text) ?? issueAddress(text) ?? [];
	return home?.toLowerCase() === repository.toLowerCase() ? Number(number) : null;
}
/** `https://host/any/prefix/owner/name/issues/12`; like a match: whole, home, number. */
function issueAddress(text) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
	const [number, issues, name, owner] = new URL(text).pathname.split("/").filter(Boolean).reverse();
	return issues === "issues" && number !== void 0 && NUMBER.test(number) ? [
		text,
		`${owner}/${name}`,
		number
	] : null;
}

// src/sync/successor.ts
/** More than so much of a document's issues have to go with it. */
const MOST = .5;
/**
* The path under which a document is read now that was not read under the one its issues name, by that old path: most
* of its issues found their items there, all in one document about the same incident (title and day). What else it
* had was then removed, not left behind. A postmortem that began as a copy of an earlier one is another incident.
*/
function successors(issueOf, tracked, standing) {
	const all = groupBy(tracked, ({ path }) => path);
	const moved = groupBy([...issueOf].filter(([item, { path }]) => item.path !== path), ([, { path }]) => path);
	const found = /* @__PURE__ */ new Map();
	for (const [from, pairs] of moved) {
		const [to, ...others] = new Set(pairs.map(([item]) => item.path));
		const state = standing(from);
		if (to === void 0 || others.length > 0 || state !== "gone" && state !== "unread") continue;
		if (pairs.length <= MOST * (all.get(from)?.length ?? 0)) continue;
		if (pairs.every(isOneIncident)) found.set(from, to);
	}
	return found;
}
function isOneIncident([{ postmortem }, { marker }]) {
	const incident = incidentOf(postmortem);
	return incident !== null && incident === marker?.incident;
}

// src/sync/plan.ts
/**
* What has to be done so that the tracker agrees with the documents. Pure: the same input, its issues in any order,
* gives the same plan. Throws nothing.
*/
function planSync(input) {
	const documents = readDocuments(input.postmortems);
	const tracked = readTracked([...input.tracked, ...namedOwn(input)], trackingLabel(input.config));
	const standing = standings(input, documents);
	const matching = matchItems({
		documents,
		tracked: tracked.items,
		standing,
		namedIssue: ({ item }) => localIssue(item.reference, input.repository)
	});
	const operations = [
		...planItems(input, documents, tracked, matching),
		...planOrphans(input, documents, tracked, matching, standing),
		...tracked.twins.map(planTwin)
	];
	return toPlan(withoutLookalikes(operations, tracked));
}
/** Numbers of issues that items name and `tracked` does not hold: to be looked up before planning. */
function namedIssues(input) {
	const known = new Set(input.tracked.map(({ number }) => number));
	const named = input.postmortems.flatMap(({ actionItems }) => actionItems).filter(({ selected, done }) => selected && !done).map(({ reference }) => localIssue(reference, input.repository));
	return [...new Set(named.filter((number) => number !== null))].filter((number) => !known.has(number)).sort((a, b) => a - b);
}
/** Named issues that are ours, and lost their label. */
function namedOwn({ named }) {
	return [...named?.values() ?? []].filter((issue) => issue !== null).filter(({ body }) => readMarker(body) !== null);
}
function standings({ unreadable, documentExists }, documents) {
	const broken = new Set(unreadable);
	const known = /* @__PURE__ */ new Map();
	const look = (path) => {
		if (broken.has(path)) return "unreadable";
		const document = documents.get(path);
		if (document === void 0) return documentExists(path) ? "unread" : "gone";
		if (!document.isPostmortem) return "stub";
		return document.isWhole ? "read" : "partly";
	};
	return (path) => {
		const standing = known.get(path) ?? look(path);
		known.set(path, standing);
		return standing;
	};
}
const UNSURE = "The front matter of its document cannot be read, so nothing of it is changed.";
const UNSURE_DATE = "The front matter of its document cannot be read, so it may lie before `since`.";
function planItems(input, documents, tracked, { issueOf, doubts }) {
	const doubtOf = new Map(doubts.map((doubt) => [doubt.item, doubt]));
	const taken = new Set([...tracked.items, ...tracked.twins.map(({ twin }) => twin)].map(({ key }) => key));
	const numbers = new Set([...issueOf.values()].map(({ issue }) => issue.number));
	const plan = (entry) => {
		const issue = issueOf.get(entry);
		const isSure = documents.get(entry.path)?.hasSureFacts !== false;
		if (issue !== void 0) return isSure ? reconcile(issue, entry, input) : keep(issue, UNSURE);
		if (!entry.item.selected) return null;
		const key = itemKey(entry, taken);
		taken.add(key);
		const doubt = doubtOf.get(entry);
		if (doubt !== void 0) return planDoubt(key, doubt, input);
		if (!isSure && isDateWanted(entry, input)) return planConflict(key, entry, UNSURE_DATE, input);
		const named = namedIssue(entry, input, numbers);
		const operation = planNewItem(key, entry, named, input);
		if (operation.kind === "adopt") numbers.add(operation.issue);
		return operation;
	};
	return [...documents.values()].flatMap(({ items, repeated }) => [...items.flatMap((entry) => plan(entry) ?? []), ...repeated.filter(({ item }) => item.selected).map((entry) => planConflict(itemKey(entry, taken), entry, "The same item was handed in twice.", input))]);
}
/** Whether it depends on a date nobody could read if the item is to have an issue. */
function isDateWanted({ item, postmortem }, { config }) {
	return config.since !== null && postmortem.incidentDate === null && !item.done;
}
function namedIssue({ item }, { repository, named, tracked }, taken) {
	const number = localIssue(item.reference, repository);
	if (number === null) return null;
	return {
		number,
		issue: tracked.find((one) => one.number === number) ?? named?.get(number),
		isTaken: taken.has(number)
	};
}
function planDoubt(key, { item, candidates }, input) {
	return planConflict(key, item, `It may be the new wording of ${candidates.map(({ issue }) => issue.number).sort((a, b) => a - b).map((number) => `#${number}`).join(" or ")}; write the number beside the item, or close the other issue.`, input);
}
function planConflict(key, entry, reason, { config, today }) {
	const wanted = desireIssue(entry.item, entry.postmortem, config, today);
	return {
		...describeWanted(key, wanted),
		kind: "conflict",
		issue: null,
		changes: [],
		reason
	};
}
function planOrphans(input, documents, tracked, { issueOf, doubts }, standing) {
	const matched = new Set(issueOf.values());
	const doubted = new Map(doubts.flatMap(({ item, candidates }) => candidates.map((one) => [one, item])));
	const first = new Map([...matched].map((one) => [placeAmongEquals(one), one]));
	const now = successors(issueOf, tracked.items, standing);
	return tracked.items.filter((one) => !matched.has(one)).map((one) => {
		const doubt = doubted.get(one);
		if (doubt !== void 0) return keep(one, `It may belong to line ${doubt.item.line} of ${doubt.path}; see the conflict there.`);
		const other = first.get(placeAmongEquals(one));
		if (other !== void 0) return planTwin({
			twin: one,
			first: other
		});
		const path = now.get(one.path) ?? one.path;
		return planOrphan(one, standing(path), documents.get(path), input);
	});
}
/** Two issues that agree in all of this were made for one item, by runs that did not see each other. */
function placeAmongEquals({ path, text, key, marker }) {
	return marker === null ? key : JSON.stringify([
		path,
		text,
		marker.group,
		marker.ordinal
	]);
}
function planTwin({ twin, first }) {
	return keep(twin, `A second issue for the item of #${first.issue.number}, which counts; close this one by hand.`);
}
function keep(tracked, reason) {
	return {
		...describeTracked(tracked),
		kind: "keep",
		issue: tracked.issue.number,
		changes: [],
		reason
	};
}
function toPlan(unordered) {
	const operations = [...unordered].sort((a, b) => compare(a.path, b.path) || a.line - b.line || OPERATION_KINDS.indexOf(a.kind) - OPERATION_KINDS.indexOf(b.kind) || (a.issue ?? 0) - (b.issue ?? 0) || compare(a.key, b.key));
	const count = (kind) => operations.filter((operation) => operation.kind === kind).length;
	return {
		operations,
		summary: Object.fromEntries(OPERATION_KINDS.map((kind) => [kind, count(kind)]))
	};
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/sync/apply.ts
/** These concern one issue; whatever else fails would fail for all (see `IssueTracker`). */
const OF_ONE_ISSUE = /* @__PURE__ */ new Set(["TRACKER_REFUSED", "TRACKER_GONE"]);
/** Of one issue when it answers a change of it; it was in the listing, so the repository is there. */
const NOT_FOUND = "TRACKER_NOT_FOUND";
const UNCLEAR = "TRACKER_UNCLEAR";
/**
* Carries out a plan: the only place that writes issues. One operation at a time, in order. Before the first create
* the tracker is looked at once more; a create without a clear answer is looked for, never repeated. Failures of the
* tracker are part of the result; only a defect of ours is thrown.
*/
async function applyPlan(plan, tracker, options) {
	const run = new Run(plan, tracker, options);
	await run.carryOut();
	return run.result();
}
var Run = class {
	#plan;
	#tracker;
	#options;
	#done = /* @__PURE__ */ new Map();
	#failures = [];
	#stopped = null;
	/** Keys of new items that turned out to have an issue. */
	#known = /* @__PURE__ */ new Set();
	#assignable = /* @__PURE__ */ new Set();
	constructor(plan, tracker, options) {
		this.#plan = plan;
		this.#tracker = tracker;
		this.#options = options;
	}
	async carryOut() {
		try {
			if (this.#planned().length === 0) return;
			await this.#lookAgain();
			const writes = this.#planned();
			await this.#prepare(writes);
			for (const [index, write] of writes.entries()) await this.#attempt(write, `${index + 1}/${writes.length}`);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			this.#stopped = error;
		}
	}
	result() {
		const done = [...this.#done.keys()];
		const left = this.#writes().filter((write) => !this.#done.has(write));
		const count = (...kinds) => done.filter(({ kind }) => kinds.includes(kind)).length;
		return {
			plan: this.#plan,
			created: count("create"),
			updated: count("update", "adopt"),
			closed: count("close"),
			reopened: count("reopen"),
			left,
			remaining: left.length,
			failures: this.#failures,
			stopped: this.#stopped,
			issues: [...this.#done.values()]
		};
	}
	/** Every write of the plan whose item has not turned out to have an issue. */
	#writes() {
		return this.#plan.operations.filter((operation) => "write" in operation || "newIssue" in operation).filter((write) => write.kind !== "create" || !this.#known.has(write.key));
	}
	/** The writes of this run: beyond `maxNewIssues` creates remain. */
	#planned() {
		let created = 0;
		return this.#writes().filter((write) => {
			if (write.kind !== "create") return true;
			created += 1;
			return created <= this.#options.maxNewIssues;
		});
	}
	/** Listings lag, runs race, people take labels away: whatever has an issue by now is not created. */
	async #lookAgain() {
		if (!this.#planned().some(({ kind }) => kind === "create")) return;
		const seen = await this.#recent();
		const { replan } = this.#options;
		if (replan !== void 0) this.#plan = replan(seen);
		this.#known = new Set(seen.flatMap(keyOf));
	}
	async #recent() {
		const { label } = this.#options;
		return this.#tracker.recentIssues?.(label) ?? this.#tracker.listIssues(label);
	}
	/** Labels and logins are asked for once, for all writes together. */
	async #prepare(writes) {
		const fields = writes.map((write) => write.kind === "create" ? write.newIssue : write.write);
		const labels = new Set(fields.flatMap((wanted) => wanted.labels ?? []));
		const logins = new Set(writes.flatMap((write) => newAssignees(write)));
		if (labels.size > 0) await this.#tracker.ensureLabels([...labels].map(labelDefinition));
		if (logins.size === 0) return;
		this.#assignable = await this.#tracker.assignable([...logins]);
		const others = this.#unassignable([...logins]);
		if (others.length > 0) this.#say(`Not assignable, named in the text only: ${others.map(plainLine).join(", ")}.`);
	}
	async #attempt(write, count) {
		try {
			if (write.kind === "create") await this.#create(write);
			else await this.#change(write);
			this.#say(`${count} ${describe(write, this.#done.get(write))}`);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			this.#failures.push({
				operation: write,
				error
			});
			if (!isOfOneIssue(error, write)) throw error;
			this.#say(`${count} Left: ${plainLine(write.title)}: ${error.message}`);
		}
	}
	async #create(write) {
		const { newIssue } = write;
		const wanted = {
			...newIssue,
			assignees: without(newIssue.assignees, this.#unassignable(newIssue.assignees))
		};
		try {
			this.#done.set(write, await this.#tracker.createIssue(wanted));
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== UNCLEAR) throw error;
			const found = (await this.#recent()).find((issue) => keyOf(issue).includes(write.key));
			if (found === void 0) throw error;
			this.#done.set(write, found);
		}
	}
	async #change(operation) {
		const { write, issue, comment } = operation;
		const unassignable = new Set(this.#unassignable(newAssignees(operation)));
		const assignees = write.assignees?.filter((login) => !unassignable.has(login));
		const wanted = assignees === void 0 ? write : {
			...write,
			assignees
		};
		this.#done.set(operation, await this.#tracker.updateIssue(issue, wanted));
		if (comment !== null) await this.#comment(operation, comment);
	}
	/** The issue itself says why it was closed; a comment that is lost is not repeated, or it could stand there twice. */
	async #comment(operation, comment) {
		try {
			await this.#tracker.addComment(operation.issue, comment);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			if (!isOfOneIssue(error, operation)) throw error;
			this.#say(`No comment on #${operation.issue}: ${error.message}`);
		}
	}
	#unassignable(logins) {
		return without(logins, [...this.#assignable]);
	}
	#say(message) {
		this.#options.progress?.(message);
	}
};
function keyOf({ body, trusted }) {
	const marker = trusted ? readMarker(body) : null;
	return marker === null ? [] : [marker.key];
}
function isOfOneIssue({ code }, write) {
	return code === UNCLEAR || OF_ONE_ISSUE.has(code) || code === NOT_FOUND && write.kind !== "create";
}
function newAssignees(write) {
	return write.kind === "create" ? write.newIssue.assignees : write.newAssignees;
}
const DONE = {
	create: "Opened",
	update: "Updated",
	close: "Closed",
	reopen: "Reopened",
	adopt: "Adopted"
};
function describe(write, issue) {
	return `${DONE[write.kind]} #${issue?.number ?? write.issue}: ${plainLine(write.title)}`;
}

export { readMarker as a, renderPlan as c, inspectMarker as i, namedIssues as n, labelDefinition as o, planSync as r, trackingLabel as s, applyPlan as t };