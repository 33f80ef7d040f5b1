import { i as __toESM } from "./rolldown-runtime.js";
import { _ as titleText, b as Failure, g as plainLine, h as markdownText, o as linkTarget, p as logLine, u as require_fastest_levenshtein, y as withoutMentions } from "./foundation.js";
import { C as picklist, E as regex, I as unknown, O as safeParse, S as parseJson, T as record, b as optional, c as integer, d as maxEntries, f as maxLength, g as nullable, j as string, k as strictObject, m as minValue, n as boolean, r as check, t as array, u as literal, v as number$2, w as pipe, y as object } from "./valibot.js";
import { t as require_picocolors } from "./command-line.js";
import { a as describeSpan, n as addSpan, o as isCalendarDate, r as dateOfInstant, t as addDays } from "./calendar.js";
import { y as isFrontMatterProblem } from "./config.js";
import { _ as writeMarker, a as holdsReport, c as labelDefinition, d as MAX_PATH, f as commentJson, g as readMarker, l as labelsOf, m as isReadableMarkerLine, n as routeOf, o as groupBy, p as inspectMarker, s as REMOVED_LABEL, u as trackingLabel } from "./marker.js";
import { s as counted } from "./findings.js";
import { h as linkOf, i as resolveDue, m as isTrackedIn } from "./postmortem.js";
import { createHash } from "node:crypto";

// src/sync/render-json.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The contract's shape, for programs. */
function renderJson({ operations, summary, massClose, extras }) {
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
			...operation.repository === void 0 ? {} : { repository: operation.repository },
			changes: operation.changes,
			reason: operation.reason
		})),
		summary,
		...extras === void 0 ? {} : { extras: extras.map(told$1) },
		...massClose === void 0 ? {} : { massClose }
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
function told$1(extra) {
	const { kind, action, path, title, repository, reason } = extra;
	return {
		kind,
		action,
		path,
		title,
		...extra.kind === "parent" ? {
			issue: extra.issue,
			links: extra.links
		} : { dueOn: extra.dueOn },
		...repository === void 0 ? {} : { repository },
		reason
	};
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

// src/sync/plan-file.ts
/** Some 20,000 operations. */
const PLAN_BYTES_AT_MOST = 33554432;
const MOST_ENTRIES = 1e5;
const digest = pipe(string(), regex(/^[0-9a-f]{16}$/, "no digest"));
const digests = pipe(record(pipe(string(), maxLength(4e3)), digest), maxEntries(MOST_ENTRIES, "too many entries"));
const text = pipe(string(), maxLength(4e3));
const Basis = strictObject({
	/** Version of this tool. */
	tool: text,
	/** The tracker's own description. */
	tracker: text,
	/** The working folder, from the top of the checkout. */
	folder: text,
	today: pipe(string(), check(isCalendarDate, "not a calendar date")),
	allowMassClose: boolean(),
	config: digest,
	/** By path from the top of the checkout. */
	documents: digests,
	/** Issues that the plan changes, by `#12` or `owner/name#12`. */
	issues: digests
});
const PlanFileSchema = object({
	version: literal(1),
	operations: pipe(array(record(string(), unknown())), maxLength(MOST_ENTRIES)),
	extras: optional(pipe(array(record(string(), unknown())), maxLength(MOST_ENTRIES)), []),
	basis: Basis
});
/** The plan in the contract's shape, with what it was made from; each write with a digest of all that it writes. */
function renderPlanFile(plan, basis) {
	return `${JSON.stringify({
		...told(plan),
		basis
	}, null, 2)}\n`;
}
/**
* Reads such a file.
* @throws Failure `PLAN_INVALID` (usage) for anything that `renderPlanFile` does not write.
*/
function parsePlanFile(content, file) {
	const result = safeParse(PlanFileSchema, json(content));
	if (!result.success) {
		const [issue] = result.issues;
		const key = issue.path?.map((part) => String(part.key)).join(".");
		throw new Failure({
			code: "PLAN_INVALID",
			kind: "usage",
			message: plainLine(`${file} is no plan that can be carried out: ${key === void 0 ? "" : `${key}: `}${issue.message}`),
			advice: "Make one with `postmortem-actions plan --plan-out FILE`."
		});
	}
	const { basis, operations, extras } = result.output;
	return {
		basis,
		writes: [...operations.filter((one) => "digest" in one), ...extras].map((one) => JSON.stringify(one))
	};
}
/** Of each write of a plan, and of what it does beside, in their order: as a plan file has it. */
function allWritesOf(plan) {
	const { extras = [] } = JSON.parse(renderJson(plan));
	return [...writesOf(plan), ...extras.map((one) => JSON.stringify(one))];
}
/** Of each write of a plan, in their order: all that is told of it, and a digest of what it writes. */
function writesOf(plan) {
	return told(plan).operations.filter((one) => "digest" in one).map((one) => JSON.stringify(one));
}
/** The state of an issue as far as people can see and change it. */
function issueDigest({ updatedAt: _, labels, assignees, ...issue }) {
	const facts = Object.entries(issue).sort(([a], [b]) => a < b ? -1 : 1);
	return shortHash(JSON.stringify([
		facts,
		[...labels].sort(),
		[...assignees].sort()
	]));
}
function told(plan) {
	const shown = JSON.parse(renderJson(plan));
	return {
		...shown,
		operations: shown.operations.map((one, index) => {
			const operation = plan.operations[index];
			return operation !== void 0 && isWrite(operation) ? {
				...one,
				digest: writeDigest(operation)
			} : one;
		})
	};
}
function isWrite(operation) {
	return "write" in operation || "newIssue" in operation;
}
/**
* All that is written, but of the body the marker only: it has the fingerprint of what the managed text says. The rest
* is what people wrote, which stays, and links, which change with every commit.
*/
function writeDigest(operation) {
	const { body, ...fields } = "newIssue" in operation ? operation.newIssue : operation.write;
	const marker = body === void 0 ? null : readMarker(body);
	const remembered = marker === null ? null : {
		...marker,
		wrote: {
			...marker.wrote,
			block: ""
		}
	};
	const { kind, key, repository = null, issue } = operation;
	const more = "write" in operation ? [operation.comment, operation.newAssignees] : [];
	return shortHash(JSON.stringify([
		kind,
		key,
		repository,
		issue,
		fields,
		remembered,
		more
	]));
}
function json(content) {
	try {
		return JSON.parse(content);
	} catch {
		return;
	}
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
	return distinctLogins(mapped(item.owner, config) ?? item.owner.split(BETWEEN_OWNERS).flatMap((part) => mapped(part, config) ?? written$1(part, source))).slice(0, MAX_ASSIGNEES);
}
function mapped(owner, { owners }) {
	const wanted = comparable$1(owner);
	const found = Object.entries(owners).find(([name]) => comparable$1(name) === wanted);
	return found === void 0 ? null : found[1].map((login) => login.trim().replace(/^@/, ""));
}
/** The login, when the item's lines write it with `@`; a team (`@org/team`) cannot be assigned. */
function written$1(owner, source) {
	const login = owner.trim().replace(/^@/, "");
	if (!LOGIN.test(login)) return [];
	const at = source.indexOf(`@${login.toLowerCase()}`);
	if (at < 0) return [];
	return /^[\w/-]/.test(source.slice(at + 1 + login.length)) ? [] : [login];
}
function comparable$1(owner) {
	return owner.replace(/@/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}
function distinctLogins(logins) {
	return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()].filter((login) => login !== "");
}

// src/sync/packed-words.ts
const FIRST_LENGTH = 1024;
/**
* Many texts (as `wordsOf` gives them: words parted by single spaces), kept as the numbers of their words, four bytes each;
* every word is kept once.
*/
var PackedWords = class {
	#numbers = /* @__PURE__ */ new Map();
	#words = [];
	#packed = new Uint32Array(FIRST_LENGTH);
	/** Where each text ends among the packed numbers. */
	#ends = [];
	/** Gives the text's index, from 0; the same text once more gets another. */
	add(text) {
		const words = text.split(" ");
		const start = this.#ends.at(-1) ?? 0;
		const end = start + words.length;
		if (end > this.#packed.length) {
			const longer = new Uint32Array(2 * end);
			longer.set(this.#packed);
			this.#packed = longer;
		}
		for (const [place, word] of words.entries()) this.#packed[start + place] = this.#add(word);
		return this.#ends.push(end) - 1;
	}
	/** The number of a word, from 0; undefined where no text has it. */
	numberOf(word) {
		return this.#numbers.get(word);
	}
	/** The numbers of a text's words, in their order. */
	numbersOf(index) {
		return this.#packed.subarray(this.#ends[index - 1] ?? 0, this.#ends[index]);
	}
	textOf(index) {
		return Array.from(this.numbersOf(index), (number) => this.#words[number]).join(" ");
	}
	#add(word) {
		const known = this.#numbers.get(word);
		if (known !== void 0) return known;
		const number = this.#words.push(word) - 1;
		this.#numbers.set(word, number);
		return number;
	}
};
/** 32 bits of FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/); different texts may have the same. */
function textHash(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash;
}

// src/sync/similarity.ts
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
/**
* The same of shared words alone, of which long ones say more than `the` and `of`, 0 to 1. Measured on 351 items: items of
* different documents are at 0.01 in the median and above 0.21 in one of a hundred pairs, where `similarity` has 0.23
* and 0.34; an item with half of its words changed is below 0.19 in one of a hundred, one with synonyms below 0.39.
*/
function tellingSimilarity(a, b) {
	return a === b ? 1 : sharedWords(a, b, weightOf);
}
/** Fewer words have to stand in the other text as they are, one after the other. */
const TELLING_WORDS$1 = 4;
const LEAST_WORDS$1 = 2;
/** Of the weight of the shorter text's words. */
const NEARLY_ALL = .9;
/**
* Whether nearly all that one of the texts says, in two words at least, stands in the other: a clause was added or left
* out, an item was parted or joined to another. Of the same 351 items one pair of a thousand that differ does.
*/
function isPartOfOther(a, b) {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const words = wordsIn(short);
	if (words.length < LEAST_WORDS$1) return false;
	if (words.length < TELLING_WORDS$1) return ` ${long} `.includes(` ${short} `);
	return sharedWeight(words, wordsIn(long), weightOf) >= NEARLY_ALL * total(words, weightOf);
}
/** Words of one letter nearly nothing, of six and more all; where no spaces part the words, each character all. */
function weightOf(word) {
	if (isUnspaced(word)) return 1;
	return Math.min(1, Math.max(.15, (word.length - 1) / 5));
}
function sharedWords(a, b, weight = () => 1) {
	const left = wordsIn(a);
	const right = wordsIn(b);
	return 2 * sharedWeight(left, right, weight) / (total(left, weight) + total(right, weight) || 1);
}
function sharedWeight(left, right, weight) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of right) {
		const count = counts.get(word) ?? 0;
		if (count === 0) continue;
		counts.set(word, count - 1);
		shared += weight(word);
	}
	return shared;
}
function total(words, weight) {
	return words.reduce((sum, word) => sum + weight(word), 0);
}
/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
function isUnspaced(word) {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}
/** Where no spaces part the words each character counts for one. */
function wordsIn(text) {
	return text.match(UNSPACED) ?? [];
}

// src/sync/parent-body.ts
/** Version written by this release; every version ever released stays readable. */
const VERSION = 1;
const number = pipe(number$2(), integer(), minValue(1));
const ParentMarkerV1 = object({
	/** The document, as last written. */
	path: pipe(string(), maxLength(MAX_PATH)),
	/** What incident it is about (`incidentOf`). */
	incident: nullable(pipe(string(), maxLength(64))),
	/** Issues that were made its sub-issues, or could not be: none of them is tried again. */
	linked: pipe(array(number), maxLength(2e3)),
	/** What the tool wrote last. */
	title: pipe(string(), maxLength(1e3)),
	content: pipe(string(), maxLength(64)),
	/** `done`: the tool closed it. */
	state: picklist(["open", "done"])
});
const BEGIN$1 = "<!-- postmortem-actions:parent-begin (kept up to date; write your own text above or below) -->";
const END$1 = "<!-- postmortem-actions:parent-end -->";
const MARKER = /^ {0,3}<!--\s*postmortem-actions:parent v(\d{1,4}) (\{.*\})\s*-->\s*$/;
const BEGIN_LINE$1 = /^ {0,3}<!-- postmortem-actions:parent-begin\b.*-->\s*$/;
const END_LINE$1 = /^ {0,3}<!-- postmortem-actions:parent-end\b.*-->\s*$/;
/** The marker of a body, or null where there is none, or none of a version known here. */
function readParent(body) {
	if (!body.includes("postmortem-actions:parent v")) return null;
	for (const line of body.split(/\r\n|\r|\n/)) {
		const [, version, json] = MARKER.exec(line) ?? [];
		if (Number(version) !== VERSION || json === void 0) continue;
		const parsed = safeParse(pipe(string(), parseJson(), ParentMarkerV1), json);
		if (parsed.success) return parsed.output;
	}
	return null;
}
/** Of what the block says. */
function contentOf(visible) {
	return shortHash(visible);
}
/** The body with our block in place of the last one, or below what people wrote. */
function withParentBlock(body, visible, marker) {
	const line = `<!-- postmortem-actions:parent v${VERSION} ${commentJson(marker)} -->`;
	const block = [
		BEGIN$1,
		visible,
		"",
		line,
		END$1
	].join("\n");
	const lines = body.split(/\r\n|\r|\n/);
	const begin = lines.findIndex((one) => BEGIN_LINE$1.test(one));
	const end = lines.findIndex((one, index) => index > begin && END_LINE$1.test(one));
	if (begin >= 0 && end >= 0) return [
		...lines.slice(0, begin),
		block,
		...lines.slice(end + 1)
	].join("\n");
	const others = lines.filter((one) => !MARKER.test(one)).join("\n");
	return others.trim() === "" ? block : `${others.trimEnd()}\n\n${block}\n`;
}

// src/sync/tracked-items.ts
/** Reads the markers of all issues; those of authors without write access, and those without a marker, are nobody's. `label` is the tracking label. */
function readTracked(issues, label) {
	const items = [];
	const unreadable = [];
	const unmarked = [];
	const once = keptOnce();
	for (const issue of inOrder(issues)) {
		const reading = inspectMarker(issue.body);
		if (reading.status === "none") {
			if ((issue.state === "open" || issue.body.trim() === "") && hasLabel(issue, label) && !isKeptOtherwise(issue)) unmarked.push(issue);
			continue;
		}
		const item = trackedItem(issue, reading, once);
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
/** A parent issue, or that of the report. */
function isKeptOtherwise({ body }) {
	return readParent(body) !== null || holdsReport(body);
}
/**
* Of several issues of one key the oldest counts, but none that was there before its item was first tracked: people copy
* the text of an issue, its hidden marker with it, into others of theirs.
*/
function oneForEachKey(items) {
	const groups = groupBy(items, ({ key }) => key);
	const firstOf = ({ key }) => {
		const group = groups.get(key) ?? [];
		return group.length > 1 ? group.find(isOwn) ?? group[0] : group[0];
	};
	return {
		items: items.filter((item) => firstOf(item) === item),
		twins: items.flatMap((twin) => {
			const first = firstOf(twin);
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
function trackedItem(issue, reading, once) {
	if (reading.status === "newer") return reading.identity && {
		...reading.identity,
		issue,
		marker: null
	};
	if (reading.status !== "marker") return null;
	const { key, path, text } = reading.marker;
	return {
		key,
		path: once(path),
		text,
		issue,
		marker: compared(reading.marker, once)
	};
}
function compared(marker, once) {
	const { line, ordinal, due, trackedOn, adopted, wrote } = marker;
	const shared = (text) => text === null ? null : once(text);
	const [group, incident, owner] = [
		shared(marker.group),
		shared(marker.incident),
		shared(marker.owner)
	];
	return {
		line,
		group,
		ordinal,
		incident,
		owner,
		due,
		trackedOn,
		adopted,
		state: wrote.state
	};
}
/** Of equal texts always the same one, so that what many markers of a document say is in memory once. */
function keptOnce() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const kept = known.get(text) ?? text;
		known.set(text, kept);
		return kept;
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

// src/sync/earlier-items.ts
/** Well above what items that differ share (see `similarity`): a hint that is mostly wrong is read once. */
const ALIKE$1 = .8;
/** Shorter items say too little to be taken for one another. */
const LEAST_WORDS = 4;
/** A word of more items than this tells none of them apart. */
const MOST_ITEMS_OF_A_WORD = 30;
/** Of an item's words so many must be in the other before both are compared. */
const LEAST_SHARED = .5;
/** So many items of few documents at a time. */
const MOST_REMEMBERED = 128;
/**
* The open action items that are known, kept as few words each. Fed one document after the other, so that what was read
* need not be kept.
*/
var EarlierItems = class {
	#packed = new PackedWords();
	/** By the hash of an entry's words. */
	#byHash = /* @__PURE__ */ new Map();
	/** By a word's number: the entries with it; null where there are more of them than are of use. */
	#entries = [];
	/** By a word's number: the last search that was for it, and the last count of shared words that it was counted in. */
	#searched = [];
	#counted = [];
	#counts = 0;
	#searches = 0;
	/** By the text of an item: the same is asked about, and added. */
	#words = /* @__PURE__ */ new Map();
	/** Adds what a postmortem leaves open; one without a date is earlier than none. */
	add({ path, incidentDate, actionItems }) {
		if (incidentDate === null) return;
		for (const item of actionItems) {
			if (!item.selected || item.done) continue;
			this.#add(this.#wordsOf(item), {
				path,
				line: item.line,
				date: incidentDate,
				title: item.title,
				issue: issueNumber(item.reference)
			});
		}
	}
	/** Adds the open issues of items, under the tracking label. */
	addIssues(issues, label) {
		for (const { issue, path, text } of readTracked(issues, label).items) {
			if (issue.state !== "open") continue;
			this.#add(partsOf(text), {
				path,
				line: null,
				date: null,
				title: issue.title,
				issue: issue.number
			});
		}
	}
	/** The open item of an earlier incident, told elsewhere, that resembles an item most; null when none does. */
	resembling(item, { path, incidentDate }) {
		const isEarlier = (entry) => entry.path !== path && (entry.date === null || incidentDate !== null && entry.date < incidentDate);
		const nearest = this.#nearest(this.#wordsOf(item), isEarlier);
		return nearest === null ? null : {
			title: nearest.title,
			where: placeOf$1(nearest),
			issue: nearest.issue
		};
	}
	#wordsOf({ text }) {
		const known = this.#words.get(text);
		if (known !== void 0) return known;
		if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
		const words = partsOf(wordsOf(text));
		this.#words.set(text, words);
		return words;
	}
	#add({ text, parts }, origin) {
		const known = this.#withWords(text);
		if (parts.length < LEAST_WORDS || known !== null && !isBefore(origin, known)) return;
		const hash = textHash(text);
		const next = this.#byHash.get(hash) ?? null;
		const entry = {
			...origin,
			title: apart(origin.title),
			index: this.#packed.add(apart(text)),
			next
		};
		this.#byHash.set(hash, entry);
		for (const word of parts) {
			const number = this.#packed.numberOf(word) ?? 0;
			if (number === this.#entries.length) this.#begin(entry);
			else this.#append(number, entry);
		}
	}
	/** Words are numbered in the order in which they come. */
	#begin(entry) {
		this.#entries.push([entry]);
		this.#searched.push(0);
		this.#counted.push(0);
	}
	#append(number, entry) {
		const entries = this.#entries[number];
		if (!entries) return;
		if (entries.length < MOST_ITEMS_OF_A_WORD) entries.push(entry);
		else this.#entries[number] = null;
	}
	/** The entry of exactly these words that was added last. */
	#withWords(text) {
		let entry = this.#byHash.get(textHash(text)) ?? null;
		while (entry !== null && this.#packed.textOf(entry.index) !== text) entry = entry.next;
		return entry;
	}
	#nearest({ text, parts }, isWanted) {
		const equal = this.#withWords(text);
		if (equal !== null && isWanted(equal)) return equal;
		if (parts.length < LEAST_WORDS) return null;
		let nearest = null;
		let best = ALIKE$1;
		for (const entry of this.#sharing(parts, isWanted)) {
			const score = similarity(text, this.#packed.textOf(entry.index));
			if (score >= best && (score > best || nearest === null)) {
				nearest = entry;
				best = score;
			}
		}
		return nearest;
	}
	/** The entries that are wanted, have a telling word of these and share enough of them all. */
	#sharing(words, isWanted) {
		this.#searches += 1;
		const found = /* @__PURE__ */ new Set();
		for (const word of words) {
			const number = this.#packed.numberOf(word);
			if (number === void 0) continue;
			this.#searched[number] = this.#searches;
			for (const entry of this.#entries[number] ?? []) if (isWanted(entry)) found.add(entry);
		}
		const least = words.length * LEAST_SHARED;
		return [...found].filter(({ index }) => this.#sharedOf(index) >= least);
	}
	/** How many of an entry's words, each once, the last search was for. */
	#sharedOf(index) {
		this.#counts += 1;
		let shared = 0;
		for (const number of this.#packed.numbersOf(index)) {
			if (this.#searched[number] !== this.#searches || this.#counted[number] === this.#counts) continue;
			this.#counted[number] = this.#counts;
			shared += 1;
		}
		return shared;
	}
};
function isBefore(entry, known) {
	return known.date !== null && (entry.date === null || entry.date < known.date);
}
function placeOf$1({ path, line, issue }) {
	return line === null ? `#${issue}` : `${path}, line ${line}`;
}
/** The same text, kept for itself: a piece of a document, as V8 has it, keeps all of the document's text. */
function apart(text) {
	return Buffer.from(text).toString();
}
function partsOf(text) {
	return {
		text,
		parts: [...new Set(text.split(" "))]
	};
}
function issueNumber(reference) {
	const match = /^#(\d{1,9})$/.exec(reference ?? "");
	return match === null ? null : Number(match[1]);
}

// src/sync/mass-close.ts
/** Fewer closes are never held up. */
const FEW = 3;
/** More than this share of all open items is no everyday edit. */
const FIFTH = .2;
const MOST$1 = .5;
const PATHS_NAMED = 5;
/**
* Whether so much would be closed that a person has to agree: at least three issues and more than a fifth of all open
* items, or at least three issues of a document that vanished while most of its items were open. Null for everyday
* plans. `operations` are those of issues without an item: one that was ticked off or decided against counts for none.
*/
function massCloseOf(operations, issues) {
	const open = issues.filter(({ isOpen }) => isOpen).length;
	const removed = operations.filter(isRemoval);
	const closing = removed.length >= FEW && removed.length > FIFTH * open ? removed : [];
	const vanished = vanishedOf(issues);
	const paths = [...new Set([...closing, ...vanished].map(({ path }) => path))].sort();
	return paths.length === 0 ? null : {
		issues: closing.length + vanished.length,
		open,
		paths
	};
}
function isRemoval(operation) {
	return operation.kind === "close" && operation.write.stateReason === "not_planned";
}
function vanishedOf(issues) {
	return [...new Set(issues.filter(({ isVanished }) => isVanished).map(({ path }) => path))].flatMap((path) => {
		const all = issues.filter((issue) => issue.path === path);
		const left = all.filter(({ isOpen, isVanished }) => isOpen && isVanished);
		return left.length >= FEW && left.length > MOST$1 * all.length ? left : [];
	});
}
/** One sentence for people. */
function massCloseWords({ issues, open, paths }) {
	const named = paths.slice(0, PATHS_NAMED).map(plainLine).join(", ");
	const more = paths.length > PATHS_NAMED ? ` and ${paths.length - PATHS_NAMED} more` : "";
	return `${issues} of ${open} open issues would lose their action items at once${paths.length === 0 ? "" : `: ${named}${more}`}.`;
}
/** @throws Failure `MASS_CLOSE` when the plan closes so much that a person has to agree; nothing was written then. */
function requireNoMassClose({ massClose }) {
	if (massClose === void 0) return;
	throw new Failure({
		code: "MASS_CLOSE",
		kind: "tracker",
		message: `Nothing was written: ${massCloseWords(massClose)}`,
		advice: "Look at the plan; where this is meant, run once with --allow-mass-close (in the Action: `allow-mass-close: true`)."
	});
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
const VERBS$1 = {
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
function summaryLine({ summary, extras = [] }) {
	const parts = OPERATION_KINDS.filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} ${VERBS$1[kind]}`);
	const first = parts.length === 0 ? "Nothing to do." : `${parts.join(", ")}.`;
	return extras.length === 0 ? first : `${first} Beside that: ${extrasCounted(extras)}.`;
}
/** `#3 parent issue`, `milestone`: what it is, and its number where it has one. */
function extraName(extra) {
	if (extra.kind === "milestone") return NAMES.milestone;
	return `${extra.issue === null ? "" : `${extra.repository ?? ""}#${extra.issue} `}${NAMES.parent}`;
}
const NAMES = {
	milestone: "milestone",
	parent: "parent issue"
};
/** `1 milestone and 2 parent issues to create, 1 parent issue to update` */
function extrasCounted(extras) {
	return [...groupBy(extras, ({ kind, action }) => `${kind} ${action}`)].flatMap(([, group]) => {
		const [first] = group;
		return first === void 0 ? [] : [`${counted(group.length, NAMES[first.kind])} ${VERBS$1[first.action]}`];
	}).join(", ");
}
/** What a person has to agree to before this plan is carried out; null where it is an everyday plan. Not escaped. */
function warningLine({ massClose }) {
	if (massClose === void 0) return null;
	return `sync stops before it writes: ${massCloseWords(massClose)} Where this is meant, run it once with allow-mass-close.`;
}
/** `title: old → new`; a changed text is only named. Not escaped. */
function changesShown(changes) {
	return changes.map(({ field, from, to }) => from === null && to === null ? `${field} changes` : `${field}: ${from || "(none)"} → ${to || "(none)"}`);
}

// src/sync/render-markdown.ts
/** A comment holds 65,536 characters, and others have a part in it. */
const MAX_LENGTH = 4e4;
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
	const warning = warningLine(plan);
	const head = `${warning === null ? "" : `> [!WARNING]\n> ${markdownText(warning)}\n\n`}${summaryLine(plan)}\n`;
	let room = MAX_LENGTH - head.length;
	const parts = [];
	for (const [kind, heading] of TOLD) {
		const operations = plan.operations.filter((operation) => operation.kind === kind);
		if (operations.length === 0) continue;
		const table = renderTable(heading, operations, room);
		parts.push(table);
		room -= table.length;
	}
	if (plan.extras !== void 0) parts.push(renderExtras(plan.extras, room));
	return [head, ...parts].join("\n");
}
function renderExtras(extras, room) {
	return fitted("#### Beside that\n\n| What | Document | Why |\n|---|---|---|\n", extras.map((extra) => {
		const { action, path, title, reason } = extra;
		return `| ${`${VERBS[action]} the ${markdownText(extraName(extra))} ${cell(title)}`} | ${cell(path)} | ${cell(reason)} |\n`;
	}), room);
}
const VERBS = {
	create: "Makes",
	update: "Updates",
	close: "Closes",
	reopen: "Reopens"
};
function renderTable(heading, operations, room) {
	return fitted(`${`#### ${heading} ${operations.length} ${operations.length === 1 ? "issue" : "issues"}\n\n`}| Action item | Owner | Due | Why |
|---|---|---|---|
`, operations.map(renderRow), room);
}
/** A table of as many rows as there is room for. */
function fitted(head, all, room) {
	const rows = [];
	let used = head.length;
	for (const row of all) {
		if (used + row.length > room) break;
		rows.push(row);
		used += row.length;
	}
	const missing = all.length - rows.length;
	const rest = missing === 0 ? "" : `\n… and ${missing} more, which do not fit here.\n`;
	const [heading] = head.split("\n", 1);
	return rows.length === 0 ? `${heading}\n\nThey do not fit here.\n` : `${head}${rows.join("")}${rest}`;
}
function renderRow(operation) {
	const { issue, title, path, line, due, dueReason, changes, reason } = operation;
	const number = issue === null ? "" : `${markdownText(`${operation.repository ?? ""}#${issue}`)} `;
	const place = line > 0 ? `${path}:${line}` : path;
	const item = `${number}${cell(title)}<br>${cell(place)}`;
	const when = due === null ? "none" : `${due}${dueReason === null ? "" : `<br>${cell(dueReason)}`}`;
	const why = [reason, ...operation.kind === "update" ? changesShown(changes) : []].map(cell).join("<br>");
	return `| ${item} | ${owner(operation)} | ${when} | ${why} |\n`;
}
function owner({ owner: name, assignees }) {
	if (name === null && assignees.length === 0) return "nobody";
	const logins = assignees.join(", ");
	if (logins === name) return `${cell(logins)}<br>assigned`;
	return `${name === null ? "" : cell(name)}${logins === "" ? "" : `<br>assigned: ${cell(logins)}`}`;
}
function cell(text) {
	const points = Array.from(text);
	return markdownText(points.length > MAX_CELL ? `${points.slice(0, 199).join("")}…` : text);
}

// src/sync/issue-body.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
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
	removed: "removed from it",
	rejected: "decided against",
	reopened: "ticked off, decided against or removed; a person opened the issue again"
};
/** The visible part of an issue's managed block. All words of the document are escaped. */
function blockContent(issue, trackedOn, state, links) {
	const facts = [
		issue.due === null ? "**Due:** no date" : `**Due: ${issue.due}** (${markdownText(issue.dueReason ?? "")}; first tracked ${trackedOn})`,
		`**Owner:** ${ownerFact(issue)}`,
		`**Postmortem:** ${incident(issue)}`,
		`**Source:** ${sourceLine(issue, links)}`,
		...issue.group === null ? [] : [`**Part of:** ${clipped(issue.group, MAX_FIELD)}`],
		...issue.link === null ? [] : [`**Link:** ${linkFact(issue.link)}`],
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
	const { postmortemTitle, incidentDate, link } = issue;
	const said = [
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
	];
	const more = link === null ? [] : [link];
	return shortHash(JSON.stringify([
		...said,
		trackedOn,
		state,
		...more
	]));
}
/** The logins stand there too, where the owner is another name for them: not everybody can be assigned to an issue. */
function ownerFact({ owner, assignees }) {
	if (owner === null) return "nobody named";
	const named = owner.toLowerCase();
	const others = assignees.filter((login) => !named.includes(login.toLowerCase()));
	const logins = others.length === 0 ? "" : ` (${others.map((login) => markdownText(login)).join(", ")})`;
	return `${clipped(owner, MAX_FIELD)}${logins}`;
}
/** As words only where GitHub would tell the page linked to, as it does issues, commits and discussions. */
function linkFact(link) {
	const target = linkTarget(link);
	const isTold = withoutMentions(link) !== plainLine(link);
	return target === null || isTold ? clipped(link, MAX_FIELD) : `[${clipped(link, MAX_FIELD)}](${target})`;
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
* Everything else stays byte for byte. Null when the body has no marker that can be read.
*/
function replaceBlock(body, visible, current, next) {
	const lines = body.split(/(?<=\n)/);
	const marked = lines.findIndex((line) => isReadableMarkerLine(line.trimEnd()));
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
/** Nothing but the managed block stands in the body, as it was written (`wrote.block` of its marker). */
function holdsOnlyBlock(body, block) {
	const lines = body.trim().split(/(?<=\n)/);
	const marked = lines.findIndex((line) => isReadableMarkerLine(line.trimEnd()));
	const frame = marked < 0 ? null : frameAround(lines, marked);
	if (frame === null || frame.begin !== 0 || frame.end !== lines.length - 1) return false;
	return visibleHash(lines.slice(1, marked).join("")) === block;
}
/** The body of an issue whose item left its document, saying so; the words of the item stay. */
function markRemoved(body, current, next) {
	const lines = body.split(/(?<=\n)/);
	const marked = lines.findIndex((line) => isReadableMarkerLine(line.trimEnd()));
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

// src/policy/due-date.ts
/**
* Until when the item is to be done. The nearest statement wins: the item's own date, its priority, the incident's
* severity, the default. Words that count from some day ("within two weeks") count from the incident's; where the document
* states none, from `trackedOn`. Days are counted from `trackedOn`, the day the item was first tracked, so that the date
* stands still from then on (PagerDuty's policy: 15 days for sev1, 30 for sev2).
*/
function dueDate(item, postmortem, config, trackedOn) {
	if (item.due !== null) return {
		due: item.due,
		reason: "stated in the document"
	};
	const relative = relativeDue(item, postmortem, trackedOn);
	if (relative !== null) return {
		due: relative,
		reason: "stated in the document, counted from first tracked"
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
/** With the incident's day all that can be resolved has been. */
function relativeDue({ dueText }, { incidentDate, language, dateOrder }, trackedOn) {
	if (dueText === null || incidentDate !== null) return null;
	return resolveDue(dueText, {
		language,
		order: dateOrder,
		reference: trackedOn
	});
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
	const wanted = comparable(severity);
	return Object.entries(spans).find(([name]) => comparable(name) === wanted)?.[1];
}
function comparable(severity) {
	return severity.toLowerCase().replace(/[\s_-]/g, "");
}

// src/policy/incident-name.ts
/** What a list of milestones or issues can still show on a line; GitHub takes more. */
const MAX_TITLE$1 = 150;
/**
* What a milestone, or a parent issue, of a postmortem is called: `Postmortem: API outage (2026-02-20)`. A day that the
* title states in this form is not said twice.
*/
function incidentName({ title, path, incidentDate }) {
	const name = Array.from(titleText(title ?? "") || titleText(path)).slice(0, MAX_TITLE$1).join("");
	return `Postmortem: ${name}${incidentDate === null || name.includes(incidentDate) ? "" : ` (${incidentDate})`}`;
}

// src/policy/milestones.ts
const BY_MONTH = "Postmortem actions due ";
const MONTH = new RegExp(`^${BY_MONTH}(\\d{4}-\\d\\d)$`);
/** The title of the milestone an issue belongs to; null for none. */
function milestoneOf(postmortem, due, mode) {
	if (mode === "due-month") return due === null ? null : `${BY_MONTH}${due.slice(0, 7)}`;
	return incidentName(postmortem);
}
/** How a milestone that is missing in the tracker is made: that of a month ends with it. */
function milestoneDefinition(title) {
	const [, month] = MONTH.exec(title) ?? [];
	return {
		title,
		description: "Action items of postmortems, kept by postmortem-actions",
		dueOn: month === void 0 ? null : lastDay(`${month}-01`)
	};
}
function lastDay(first) {
	return addDays(addSpan(first, {
		count: 1,
		unit: "month"
	}), -1);
}

// src/policy/issue-fields.ts
/** The optional fields the configuration wants on the item's issue; those it says nothing of are left out. */
function issueFieldsOf({ kind }, postmortem, due, { milestone, issueTypes, dueField }) {
	const type = issueTypes?.[kind ?? "default"] ?? issueTypes?.default;
	return {
		...milestone === "none" ? {} : { milestone: milestoneOf(postmortem, due, milestone) },
		...type === void 0 ? {} : { type },
		...dueField === null || due === null ? {} : { targetDate: due }
	};
}
/** Everything the configuration may ever want. */
function wantedSupport({ milestone, issueTypes, dueField }) {
	return {
		milestone: milestone !== "none",
		types: [...new Set(Object.values(issueTypes ?? {}))],
		targetDate: dueField !== null
	};
}
/** The fields without those that cannot be had. */
function supportedOnly(fields, support) {
	const { milestone, type, targetDate } = fields;
	const isKnownType = support.types.some((name) => name.toLowerCase() === type?.toLowerCase());
	return {
		...milestone === void 0 || !support.milestone ? {} : { milestone },
		...type === void 0 || !isKnownType ? {} : { type },
		...targetDate === void 0 || !support.targetDate ? {} : { targetDate }
	};
}

// src/policy/desire-issue.ts
/** GitHub's limit is 256 characters; the contract's is 200, and what breaks mentions apart comes on top. */
const MAX_TITLE = 240;
/** What the issue of `item` is to be, by the configuration; `trackedOn` is the day the item was first tracked. */
function desireIssue(item, postmortem, config, trackedOn) {
	const { due, reason } = dueDate(item, postmortem, config, trackedOn);
	return {
		title: issueTitle(item),
		labels: labelsOf(item, postmortem, config),
		assignees: assigneesOf(item, postmortem, config),
		owner: item.owner,
		due,
		dueReason: reason,
		kind: item.kind,
		priority: item.priority,
		severity: postmortem.severity,
		text: item.text,
		group: item.group,
		link: linkOf(item),
		path: postmortem.path,
		line: item.line,
		endLine: item.endLine,
		postmortemTitle: postmortem.title,
		incidentDate: postmortem.incidentDate,
		item,
		fields: issueFieldsOf(item, postmortem, due, config.github)
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

// src/sync/incident.ts
/** What incident a document is about, by its title and day, for finding it again under another path; null when it says neither. */
function incidentOf({ title, incidentDate }) {
	if (title === null && incidentDate === null) return null;
	return shortHash(JSON.stringify([wordsOf(title ?? ""), incidentDate]));
}

// src/sync/planning.ts
/** The optional fields of an issue, as far as they can be had. */
function fieldsWanted({ fields }, { support }) {
	return support === void 0 ? fields : supportedOnly(fields, support);
}
/** The facts of an operation that come from the document. */
function describeWanted(key, wanted) {
	const { path, line, title, labels, assignees, owner, due, dueReason } = wanted;
	return {
		key,
		path,
		line,
		title,
		itemTitle: issueTitle(wanted.item),
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
		itemTitle: null,
		labels: issue.labels,
		assignees: issue.assignees,
		owner: marker?.owner ?? null,
		due: marker?.due ?? null,
		dueReason: null
	};
}
/** An issue that is left as it is. */
function planKeep(tracked, reason) {
	return {
		...describeTracked(tracked),
		kind: "keep",
		issue: tracked.issue.number,
		changes: [],
		reason
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
const FIELDS = [
	"milestone",
	"type",
	"targetDate"
];
/**
* Of the wanted fields those that still have the value the tool wrote last, or none where it never wrote one; what
* people chose instead stays. A field that is not wanted, or not known of the issue, is left alone.
*/
function mergeFields(current, base, wanted) {
	const write = {};
	const next = {};
	for (const field of FIELDS) {
		const last = base[field];
		if (last !== void 0) next[field] = last;
		const [now, want] = [current[field], wanted[field]];
		if (now === void 0 || want === void 0) continue;
		const isWanted = sameValue(now, want);
		if (!isWanted && !sameValue(now, last ?? null)) continue;
		next[field] = want;
		if (!isWanted) write[field] = want;
	}
	return {
		write,
		base: next
	};
}
/** GitHub compares the titles of milestones and the names of types without case. */
function sameValue(a, b) {
	return a === b || a !== null && b !== null && sameTitle(a.toLowerCase(), b.toLowerCase());
}
/**
* Names (labels, logins; case does not count) after carrying over to what the issue has now what changed between what
* the tool wrote last and what it wants: what people added stays, what they took away stays away.
*/
function mergeNames(current, base, wanted) {
	const dropped = without(base, wanted);
	const added = without(wanted, base);
	const left = without(current, dropped);
	const more = without(added, current);
	return left.length === current.length && more.length === 0 ? current : [...left, ...more];
}
function sameNames(a, b) {
	return without(a, b).length === 0 && without(b, a).length === 0;
}
/** The names that are not among the others. */
function without(names, others) {
	const folded = new Set(others.map((name) => name.toLowerCase()));
	return names.filter((name) => !folded.has(name.toLowerCase()));
}

// src/sync/orphan.ts
/** Of issues whose documents a run leaves out, by the paths it was given. */
const UNREAD = "Its document was not read in this run.";
const NOT_READ = {
	partly: "Its document could not be read to its end, so nothing of it is closed.",
	stub: "Its document is no longer a postmortem; its issues stay as they are.",
	unreadable: "Its document could not be read, so nothing of it is closed.",
	unread: UNREAD,
	gone: "Its document is gone; its issues stay as they are."
};
/** What becomes of an issue that no item of this run belongs to. */
function planOrphan(tracked, { standing, document, remnant }, { config, allowMassClose = false, shownPath = (path) => path }) {
	const { issue } = tracked;
	const marker = readMarker(issue.body);
	const keep = (reason) => planKeep(tracked, reason);
	const isGone = standing === "gone" && allowMassClose;
	if (standing === "gone" && issue.state === "closed" && marker?.wrote.state === "removed") return keep(CLOSED_WITH_ITEM);
	if (standing !== "read" && !isGone) return keep(NOT_READ[standing]);
	if (document?.hasActionItems !== true && !isGone) return keep("Its document has no list of action items any more; nothing is closed for that.");
	if (marker === null) return keep(`Not touched: ${LATER}.`);
	if (marker.adopted) return keep("Its item is gone from the document; people opened it, so its state is theirs.");
	if (issue.state === "closed") return keep(marker.wrote.state === "removed" ? CLOSED_WITH_ITEM : "Closed, and its item is gone.");
	const left = remnant();
	if (left !== null) return keep(`Its words still stand in line ${left.line} of ${plainLine(shownPath(left.path))}, though not as an action item of its own; nothing is closed for that.`);
	if (config.onRemoved === "ignore") return keep("Its item was removed from the document (on-removed: ignore).");
	if (config.onRemoved === "label") return marker.wrote.labels.includes("removed-from-postmortem") ? keep("Its item was removed from the document.") : label(tracked, marker);
	if (marker.wrote.state === "open") return close$1(tracked, marker);
	return marker.wrote.state === "reopened" ? keep(STAYS_OPEN) : rememberReopened(tracked, marker);
}
const CLOSED_WITH_ITEM = "Closed when its item was removed.";
const STAYS_OPEN = "Its item was removed from the document; a person reopened it: stays open.";
/** Else the item, when it comes back, would open the issue that the person has closed again by then. */
function rememberReopened(tracked, marker) {
	const wrote = {
		...marker.wrote,
		state: "reopened"
	};
	return {
		...write(tracked, marker, {
			...marker,
			wrote
		}, {}),
		kind: "update",
		changes: [{
			field: "body",
			from: null,
			to: null
		}],
		comment: null,
		reason: STAYS_OPEN
	};
}
function label(tracked, marker) {
	const labels = mergeNames(tracked.issue.labels, [], [REMOVED_LABEL]);
	const wrote = {
		...marker.wrote,
		labels: [...marker.wrote.labels, REMOVED_LABEL]
	};
	const reason = `The item was removed from the document, so the issue gets the label ${REMOVED_LABEL}.`;
	return {
		...write(tracked, marker, {
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
function close$1(tracked, marker) {
	const wrote = {
		...marker.wrote,
		state: "removed"
	};
	const path = plainLine(tracked.path);
	return {
		...write(tracked, marker, {
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
function write(tracked, marker, next, changes) {
	const { issue } = tracked;
	const content = shortHash(`${next.wrote.content} removed`);
	const changed = {
		...next,
		wrote: {
			...next.wrote,
			content
		}
	};
	const managed = markRemoved(issue.body, marker, changed);
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

// src/sync/render-text.ts
const COLOUR = {
	create: "green",
	update: "yellow",
	close: "red",
	reopen: "cyan",
	adopt: "cyan",
	keep: "dim",
	skip: "dim",
	conflict: "magenta"
};
const KIND_WIDTH = 8;
/**
* For terminals, grouped by document: what changes, in which field from what to what, and why. What is kept because its
* document was not read is counted only: of a plan for one document everything else would be that.
*/
function renderText(plan, { color = false }) {
	if (plan.operations.length === 0) return "No action items.\n";
	const colours = import_picocolors.default.createColors(color);
	const unread = plan.operations.filter(isUnread);
	const shown = plan.operations.filter((operation) => !isUnread(operation));
	const groups = [...groupBy([...shown, ...plan.extras ?? []], ({ path }) => path)].map(([path, entries]) => [colours.bold(logLine(path)), ...entries.flatMap((one) => "action" in one ? extraLines(one, colours) : lines(one, colours))].join("\n"));
	const warning = warningLine(plan);
	const end = [
		...unread.length === 0 ? [] : [colours.dim(unreadLine(unread))],
		...warning === null ? [] : [colours.yellow(`warning: ${logLine(warning)}`)],
		colours.bold(summaryLine(plan))
	];
	return `${[...groups, ...end].join("\n\n")}\n`;
}
function isUnread({ kind, reason }) {
	return kind === "keep" && reason === "Its document was not read in this run.";
}
function unreadLine(unread) {
	const documents = new Set(unread.map(({ path }) => path)).size;
	return `Not read in this run: ${documents} other ${documents === 1 ? "document" : "documents"} with ${unread.length} ${unread.length === 1 ? "issue" : "issues"}.`;
}
function lines(operation, colours) {
	const { kind, issue, line, title, changes, reason } = operation;
	const place = line > 0 ? `line ${line}: ` : "";
	const number = issue === null ? "" : ` ${operation.repository ?? ""}#${issue}`;
	const paint = colours[COLOUR[kind]];
	const isQuiet = COLOUR[kind] === "dim";
	const head = `${number} ${place}${logLine(title)}`;
	return [
		`  ${paint(kind.padEnd(KIND_WIDTH))}${isQuiet ? colours.dim(head) : head}`,
		...facts(operation).map((fact) => `           ${fact}`),
		...changesShown(changes).map((change) => `           ${logLine(change)}`),
		`           ${colours.dim(logLine(reason))}`
	];
}
function extraLines(extra, colours) {
	const { action, reason } = extra;
	const words = logLine(`${extraName(extra)}: ${extra.title}`);
	return [`  ${colours[COLOUR[action]](action.padEnd(KIND_WIDTH))} ${words}`, `           ${colours.dim(logLine(reason))}`];
}
/** Only where they are new: for an issue there is, they stand in its changes. */
function facts({ kind, owner, assignees, labels }) {
	if (kind !== "create") return [];
	return [logLine(`owner: ${owner ?? "nobody"}${assigned(owner, assignees)}; labels: ${labels.join(", ")}`)];
}
/** An owner written as `@login` need not be named twice. */
function assigned(owner, assignees) {
	const logins = assignees.join(", ");
	if (logins === "") return "";
	return logins === owner ? " (assigned)" : ` (assigned to ${logins})`;
}

// src/sync/render.ts
const RENDERERS = {
	text: renderText,
	json: renderJson,
	markdown: renderMarkdown
};
/** The plan in one of the formats of the contract; `markdown` is the preview for pull requests and summaries. */
function renderPlan(format, plan, style = {}) {
	return RENDERERS[format](plan, style);
}

// src/sync/conceal.ts
/** In place of what is not shown. */
const CONCEALED = "an issue that not all readers of this may read";
const NO_DOCUMENT = "(issues of no document that was read)";
/**
* The plan for people who may read the documents and not the issues: of an issue its number, what becomes of it and what
* the documents say of it; never its title, labels, assignees or anything else that people wrote there. Pure.
*/
function concealPlan({ massClose, extras, ...plan }) {
	return {
		...plan,
		operations: plan.operations.map(concealOperation),
		...massClose === void 0 ? {} : { massClose: {
			...massClose,
			paths: []
		} },
		...extras === void 0 ? {} : { extras: extras.map(concealExtra) }
	};
}
/** The same of what came of a plan. */
function concealResult(result) {
	const plan = concealPlan(result.plan);
	const known = new Map(result.plan.operations.map((one, index) => [one, plan.operations[index]]));
	const shown = (operation) => known.get(operation) ?? concealOperation(operation);
	return {
		...result,
		plan,
		left: result.left.map(shown),
		failures: result.failures.map(({ operation, error }) => ({
			operation: shown(operation),
			error
		}))
	};
}
/** The title of an operation for such people. */
function concealedTitle({ issue, title, itemTitle }) {
	return issue === null ? title : itemTitle ?? CONCEALED;
}
function concealOperation(operation) {
	if (operation.issue === null) return operation;
	const ofDocument = operation.itemTitle === null ? {
		path: NO_DOCUMENT,
		line: 0,
		owner: null,
		due: null,
		dueReason: null
	} : {};
	return {
		...operation,
		...ofDocument,
		title: concealedTitle(operation),
		labels: [],
		assignees: [],
		changes: operation.changes.map(({ field }) => ({
			field,
			from: null,
			to: null
		}))
	};
}
function concealExtra(extra) {
	return extra.kind === "parent" && extra.issue !== null ? {
		...extra,
		path: NO_DOCUMENT,
		title: CONCEALED
	} : extra;
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
		lines: parts[0]?.lines ?? [],
		repeated
	};
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
		const score = likeness$2(row, column);
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
function likeness$2(create, { title, body, kind }) {
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

// src/sync/document-links.ts
/** Two documents belong together when so much of the smaller one's items are equal. */
const SAME_DOCUMENT = .5;
/** Fewer words (`add monitoring`) are written again for another incident. */
const DISTINCTIVE_WORDS = 4;
/** Names and namelessness that so many pairs of items share join nothing: `README.md` is in every folder. */
const MAX_PAIRS = 5e4;
/** So many pairs of an issue and an item are compared whatever their documents: about a tenth of a second. */
const MAX_COMPARED = 1e4;
/** What joins documents by the issues and items given, worked out once for each two. */
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
	/** Every two documents that may have to do with each other: all, where they are few; else by an equal item, incident or name. */
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
		join(/* @__PURE__ */ new Map([[null, tracked]]), /* @__PURE__ */ new Map([[null, items]]), MAX_COMPARED);
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
			equal: equal.length,
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

// src/sync/match-reworded.ts
const REWORDED = .5;
/**
* Less alike texts by their telling words. In place: as many items went as came between the same neighbours, and both
* stand at the same place among them. Below, it may be another item, and a person has to say; below the second, it is.
*/
const TELLING = {
	anywhere: .5,
	inPlace: .35
};
const DOUBTFUL = {
	anywhere: .35,
	inPlace: .15
};
/** What stands in the other text as a whole is alike at least so much; more where more of the other is it. */
const PART = .6;
/** A closed issue asks for more: its item may have gone long ago. */
const REWORDED_CLOSED = .6;
/** A ticked item closes the issue, and one that was ticked from the first has none of its own: it may not take another's. */
const REWORDED_DONE = .75;
/** One that names where it is tracked has none here as a rule: less alike, a person has to say. */
const REWORDED_TRACKED = .75;
/** What is in doubt gives way to what is not. */
const DOUBT = .2;
/** Context has no issue of its own: it may not keep that of an item that went. */
const REWORDED_CONTEXT = .75;
/** The tool itself closed it as removed: only its own words, hardly changed, bring it back. */
const RETURNED = .85;
/** So sure that no other candidate matters. */
const SURE = .95;
/** Two candidates nearer to each other than this cannot be told apart. */
const MARGIN = .05;
/** What standing after the same neighbour adds, and before it, and at the same place between the two. */
const NEIGHBOUR = .04;
/** What standing as far down among all of the document adds: so much decides between equal ones only. */
const ORDER = .01;
/** New wordings within one document, of the items meant. Gives those that stay in doubt. */
function matchReworded(pairing, isMeant, pathNow = ({ path }) => path) {
	const tracked = groupBy(pairing.freeTracked(), pathNow);
	return [...groupBy(pairing.freeItems().filter(isMeant), ({ path }) => path)].flatMap(([path, group]) => matchDocument(pairing, group, tracked.get(path) ?? [], pathNow));
}
function matchDocument(pairing, items, tracked, pathNow) {
	if (tracked.length === 0) return [];
	const slots = slotsOf(pairing, items, tracked, pathNow);
	const candidates = items.flatMap((item) => tracked.flatMap((one) => candidate(item, one, slots) ?? []));
	const chosen = assign(candidates);
	const taken = new Set(chosen.map(({ column }) => column));
	const doubts = [];
	for (const pair of chosen) {
		const rivals = rivalsOf(pair, candidates, taken);
		if (rivals.length === 0 && !pair.isDoubtful) {
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
/**
* Open issues that nobody else claims and that fit the item as well: one of the two would be closed by chance. Not one
* whose words stand in the item as they were: the two became one item, and it stays open for that.
*/
function rivalsOf(pair, candidates, taken) {
	if (pair.alike >= SURE || !isOpen$1(pair.column)) return [];
	return candidates.filter(({ row, column, score }) => row === pair.row && !taken.has(column) && isOpen$1(column) && score > pair.score - MARGIN && !isWithin(column.text, row.words)).map(({ column }) => column);
}
/** Of one word this says nothing. */
function isWithin(text, words) {
	return text.includes(" ") && ` ${words} `.includes(` ${text} `);
}
function isOpen$1({ issue }) {
	return issue.state === "open";
}
function candidate(item, tracked, slots) {
	const here = slots.items.get(item);
	const there = slots.tracked.get(tracked);
	const after = here !== void 0 && there !== void 0 && here.after === there.after;
	const before = here !== void 0 && there !== void 0 && here.before === there.before;
	const inPlace = after && before && here.size === there.size && here.index === there.index;
	const judged = judge(item, tracked, inPlace);
	if (judged === null) return null;
	const place = NEIGHBOUR * (Number(after) + Number(before) + Number(inPlace));
	const order = here === void 0 || there === void 0 ? 0 : ORDER * (1 - Math.abs(here.depth - there.depth));
	return {
		row: item,
		column: tracked,
		...judged,
		score: judged.alike + place + order - (judged.isDoubtful ? DOUBT : 0)
	};
}
/** Null for what is no new wording. */
function judge(item, tracked, inPlace) {
	const alike = likeness$1(item, tracked);
	const least = special(item, tracked, inPlace);
	if (least !== null) return alike >= least ? {
		alike,
		isDoubtful: false
	} : null;
	const isElsewhere = isTrackedIn(item.item.reference) && tracked.marker?.adopted !== true;
	if (alike >= REWORDED) return {
		alike,
		isDoubtful: isElsewhere && alike < REWORDED_TRACKED
	};
	const telling = tellingSimilarity(item.words, tracked.text);
	const place = inPlace ? "inPlace" : "anywhere";
	if (telling < DOUBTFUL[place] || isElsewhere) return null;
	return {
		alike: Math.max(alike, telling),
		isDoubtful: telling < TELLING[place]
	};
}
/** Where only one of the two knows an owner, the other may have the name among its words: it was read otherwise. */
function likeness$1({ words, item }, { text, marker }) {
	const alike = likenessOf(words, text);
	const before = marker?.owner ?? null;
	if (before === null === (item.owner === null)) return alike;
	const withOwner = (known, own) => known === null ? own : wordsOf(`${known} ${own}`);
	return Math.max(alike, similarity(withOwner(item.owner, words), withOwner(before, text)));
}
/** How alike the two must be where other things than the words speak against it; else null. */
function special({ item }, { issue, marker }, inPlace) {
	if (marker?.state === "removed") return RETURNED;
	if (!item.selected) return REWORDED_CONTEXT;
	if (item.done && issue.state === "open") return REWORDED_DONE;
	if (issue.state === "closed") return inPlace ? REWORDED : REWORDED_CLOSED;
	return null;
}
/** How alike two texts are, 0 to 1, of which one may be a part of the other. */
function likenessOf(words, text) {
	const alike = similarity(words, text);
	const part = PART + .1 * alike;
	return alike < part && isPartOfOther(words, text) ? part : alike;
}
/** The slots of one document: of its items as it stands now, of its issues as their markers remember their lines. */
function slotsOf(pairing, items, tracked, pathNow) {
	const path = items[0]?.path;
	const allItems = pairing.items.filter((item) => item.path === path);
	const allTracked = pairing.tracked.filter((one) => pathNow(one) === path);
	return {
		items: slots([...allItems].sort((a, b) => a.item.line - b.item.line), (item) => pairing.issueOf.get(item), new Set(items.filter(({ item }) => item.selected && !item.done && !isTrackedIn(item.reference)))),
		tracked: slots([...allTracked].sort((a, b) => line(a) - line(b) || a.issue.number - b.issue.number), (one) => pairing.itemOf(one) === void 0 ? void 0 : one, new Set(tracked.filter(isOpen$1)))
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
		for (const [index, { value, depth }] of waiting.entries()) result.set(value, {
			after,
			before,
			index,
			size: waiting.length,
			depth
		});
		waiting = [];
		after = before;
	};
	for (const [index, value] of inOrder.entries()) {
		const anchor = anchorOf(value);
		if (anchor !== void 0) close(anchor);
		else if (free.has(value)) waiting.push({
			value,
			depth: index / inOrder.length
		});
	}
	close(null);
	return result;
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
/**
* The path of the one document that is about the incident (title and day) of a document that is gone, by the old path:
* it was renamed, whatever became of its items.
*/
function renamed(items, tracked, standing) {
	const gone = tracked.filter(({ path }) => standing(path) === "gone");
	if (gone.length === 0) return /* @__PURE__ */ new Map();
	const sure = items.filter(({ postmortem }) => postmortem.title !== null && postmortem.incidentDate !== null);
	const pathsOf = groupBy(sure, ({ postmortem }) => incidentOf(postmortem));
	return new Map(gone.flatMap(({ path, marker }) => {
		const incident = marker?.incident ?? null;
		const [to, ...others] = new Set(pathsOf.get(incident)?.map((item) => item.path));
		return incident === null || to === void 0 || others.length > 0 ? [] : [[path, to]];
	}));
}
function isOneIncident([{ postmortem }, { marker }]) {
	const incident = incidentOf(postmortem);
	return incident !== null && incident === marker?.incident;
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
/** From a document that stays to another, and reworded on the way. */
const CARRIED_OVER = {
	open: .7,
	closed: null
};
/** Down to this it may have been, and a person has to say: else the one would be closed and the other opened. */
const MAYBE_CARRIED_OVER = .5;
const STAYS_REWORDED = .6;
/** An item that is done would close the issue: see `REWORDED_DONE` of items that stay. */
const DONE$1 = .75;
/** As much of the larger document, too, where the issue is closed already. */
const OF_LARGER = .5;
/** A larger change is no edit of a few documents; comparing that many would take seconds. */
const MAX_DOUBTED = 1e4;
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
	const isSelected = ({ item }) => item.selected;
	matchMovedEqual(pairing, standing, isSelected);
	const free = freeToMove(pairing, standing, isSelected);
	if (free === null) return;
	matchCarriedOver(pairing, free, standing);
	matchAlike(pairing, free, standing);
}
/** Of these the ones with the same words in another document. */
function matchMovedEqual(pairing, standing, isMeant) {
	const free = freeToMove(pairing, standing, isMeant);
	if (free === null) return;
	const { tracked, items, links } = free;
	const equal = equalPairs(tracked, items).filter((pair) => mayBeEqual(pair, links, standing) && (standing(pair[0].path) !== "read" || hasLeft(pair[1], links.between(pair[0].path, pair[1].path)) && !staysReworded(pair[0], items)));
	for (const [one, item] of inOrderOfEvidence(equal, links)) if (pairing.isFree(item, one)) pairing.pair(item, one);
}
/** Its old document has a new wording of it: what stands elsewhere with the old words was copied, not carried over. */
function staysReworded(tracked, items) {
	return items.some(({ path, words }) => path === tracked.path && likenessOf(words, tracked.text) >= STAYS_REWORDED);
}
/**
* Few words that went from a document that stays and came, once, into one that has issues already. They prove little,
* so everything nearer goes first.
*/
function matchCarriedOver(pairing, { tracked, items }, standing) {
	const established = new Set([...pairing.issueOf.keys()].map(({ path }) => path));
	const pairs = equalPairs(tracked, items).filter(([one, { path, item }]) => one.path !== path && standing(one.path) === "read" && !isClosed(one) && !item.done && established.has(path));
	for (const [one, item] of pairs) if (pairs.every((other) => other[0] === one === (other[1] === item)) && pairing.isFree(item, one)) pairing.pair(item, one);
}
/**
* Items that came into a document, and issues whose item went from another one at the same time, that may be the same in
* a new wording.
*/
function doubtCarriedOver(pairing, standing) {
	const now = successors(pairing.issueOf, pairing.tracked, standing);
	const tracked = pairing.freeTracked().filter((one) => standing(now.get(one.path) ?? one.path) === "read" && !isClosed(one) && one.marker !== null);
	const items = pairing.freeItems().filter((item) => item.item.selected && !item.item.done && isDistinctive(item));
	if (tracked.length * items.length > MAX_DOUBTED) return [];
	const candidates = items.flatMap((row) => tracked.filter(({ path }) => (now.get(path) ?? path) !== row.path).map((column) => ({
		row,
		column,
		score: likenessOf(row.words, column.text)
	})).filter(({ score }) => score >= MAYBE_CARRIED_OVER));
	return assign(candidates).map(({ row, column }) => {
		pairing.hold(row, [column]);
		return {
			item: row,
			candidates: [column]
		};
	});
}
function freeToMove(pairing, standing, isMeant) {
	const tracked = pairing.freeTracked().filter(({ path }) => MAY_HAVE_MOVED.has(standing(path)));
	const items = pairing.freeItems().filter(isMeant);
	if (tracked.length === 0 || items.length === 0) return null;
	const moved = alreadyMoved(pairing, standing);
	return {
		tracked,
		items,
		links: new DocumentLinks([...tracked, ...moved.map(([one]) => one)], [...items, ...moved.map(([, item]) => item)])
	};
}
/** What a document that is no longer there has handed on unchanged goes on to tell where the rest of it is. */
function alreadyMoved(pairing, standing) {
	return [...pairing.issueOf].filter(([{ path, words }, one]) => one.path !== path && one.text === words).filter(([, one]) => standing(one.path) === "gone" || standing(one.path) === "stub").map(([item, one]) => [one, item]);
}
/** Documents that are joined by equal items first; then by incident, by name, or by saying nothing of themselves. */
function matchAlike(pairing, { tracked, items, links }, standing) {
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
			const threshold = thresholdOf(column, row, link, standing(before));
			const score = threshold === null ? 0 : likenessOf(row.words, column.text);
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
/** The item's old document is still there: few words, or what was done long ago, may be written in two documents. */
function hasLeft(item, link) {
	return !item.item.done && (isDistinctive(item) || link.sameIncident || link.equal > 1);
}
/** How alike the two must be to belong together, or null when they never do. */
function thresholdOf(tracked, item, link, standing) {
	const threshold = likeness(tracked, item, link, standing);
	return threshold !== null && item.item.done && !isClosed(tracked) ? Math.max(DONE$1, threshold) : threshold;
}
function likeness(tracked, item, link, standing) {
	if (tracked.marker?.state === "removed") return null;
	const state = isClosed(tracked) ? "closed" : "open";
	if (standing === "unread") return link.isJoined && link.sameName ? JOINED[state] : null;
	if (standing === "read" && !hasLeft(item, link)) return null;
	if (isOneDocument(tracked, link)) return JOINED[state];
	if (standing === "read") return isDistinctive(item) ? CARRIED_OVER[state] : null;
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
* same words in the same document; the issue's number written beside the item; the same words in another document (it
* moved, was split, or handed an item on); a new wording in the same document; a new wording in another. What is not
* selected (context, repetitions) takes part so that an issue once opened for it is not taken for removed, but only
* after what is selected: where one of two equal items is edited, the issue goes with the one it was opened for.
*/
function matchItems(input) {
	const pairing = new Pairing([...input.documents.values()].flatMap(({ items }) => items), input.tracked);
	const isSelected = ({ item }) => item.selected;
	const isContext = ({ item }) => !item.selected;
	matchExact(pairing, isSelected);
	matchNamed(pairing, isSelected, input);
	matchMovedEqual(pairing, input.standing, isSelected);
	const now = renamed(pairing.items, pairing.tracked, input.standing);
	const doubts = [...matchReworded(pairing, isSelected, ({ path }) => now.get(path) ?? path)];
	matchExact(pairing, isContext);
	matchNamed(pairing, isContext, input);
	matchMoved(pairing, input.standing);
	doubts.push(...matchRewordedOnTheWay(pairing, isSelected, input.standing));
	doubts.push(...matchReworded(pairing, isContext));
	matchMovedEqual(pairing, input.standing, isContext);
	doubts.push(...doubtCarriedOver(pairing, input.standing));
	return {
		issueOf: pairing.issueOf,
		doubts
	};
}
/** Of a document that is read under another path now the rest may be found like that of one that stayed. */
function matchRewordedOnTheWay(pairing, isMeant, standing) {
	const now = successors(pairing.issueOf, pairing.tracked, standing);
	if (now.size === 0) return [];
	return matchReworded(pairing, isMeant, ({ path }) => now.get(path) ?? path);
}
/** The same words in the same document. Of several equal ones: the same group, the same owner, the same place among them. */
function matchExact(pairing, isMeant) {
	const tracked = groupBy(pairing.freeTracked(), ({ path }) => path);
	const items = groupBy(pairing.freeItems().filter(isMeant), ({ path }) => path);
	for (const [path, own] of items) matchExactIn(pairing, own, tracked.get(path) ?? []);
}
/** The same of one document. */
function matchExactIn(pairing, own, trackedThere) {
	const tracked = groupBy(trackedThere, ({ text }) => text);
	for (const [words, group] of groupBy(own, (item) => item.words)) {
		const candidates = preferred(tracked.get(words) ?? [], group);
		const rest = (pair) => {
			for (const item of group) {
				const found = candidates.find((one) => pairing.isFree(item, one) && pair(item, one));
				if (found !== void 0) pairing.pair(item, found);
			}
		};
		const sameGroup = ({ item }, { marker }) => item.group === marker?.group;
		const sameOwner = ({ item }, { marker }) => clip(item.owner) === marker?.owner;
		const sameOrdinal = (item, { marker }) => item.ordinal === marker?.ordinal;
		for (const tests of [
			[
				sameGroup,
				sameOwner,
				sameOrdinal
			],
			[sameGroup, sameOwner],
			[sameGroup, sameOrdinal],
			[sameGroup]
		]) rest((...pair) => tests.every((test) => test(...pair)));
		rest(() => true);
	}
}
/** As many as there are items: those of a group or owner that is still there, the open ones, the first ones. */
function preferred(tracked, items) {
	const groups = new Set(items.map(({ item }) => item.group));
	const owners = new Set(items.map(({ item }) => clip(item.owner)));
	const rank = ({ issue, marker }) => (marker !== null && groups.has(marker.group) ? 0 : 4) + (marker !== null && owners.has(marker.owner) ? 0 : 2) + (issue.state === "open" ? 0 : 1);
	return [...tracked].sort((a, b) => rank(a) - rank(b) || ordinal(a) - ordinal(b) || a.issue.number - b.issue.number).slice(0, items.length);
}
function ordinal({ marker }) {
	return marker?.ordinal ?? 1;
}
const MAY_STILL_STAND_THERE = /* @__PURE__ */ new Set([
	"unread",
	"unreadable",
	"partly"
]);
/**
* Items that name one of our issues by its number. Not one of another document that was not read, or not to its end: its
* own item may well stand there.
*/
function matchNamed(pairing, isMeant, { namedIssue, standing }) {
	const byNumber = new Map(pairing.freeTracked().map((tracked) => [tracked.issue.number, tracked]));
	for (const item of pairing.freeItems().filter(isMeant)) {
		const number = namedIssue(item);
		const tracked = number === null ? void 0 : byNumber.get(number);
		if (tracked === void 0 || !pairing.isFree(item, tracked)) continue;
		if (tracked.path === item.path || !MAY_STILL_STAND_THERE.has(standing(tracked.path))) pairing.pair(item, tracked);
	}
}

// src/sync/reference.ts
const LOCAL = /^(?:GH-|#)(\d{1,9})$/i;
const QUALIFIED = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/;
const NUMBER = /^\d{1,9}$/;
/**
* The number of the issue that an item's reference (`#12`, `owner/name#12`, an address) names in a repository, or null
* when it names something else.
*/
function localIssue(reference, { repository, server = null, isRouted = false }) {
	if (reference === null || !repository) return null;
	const text = reference.trim();
	const local = LOCAL.exec(text);
	if (local !== null) return isRouted ? null : Number(local[1]);
	const [, home, number] = QUALIFIED.exec(text) ?? issueAddress(text, server) ?? [];
	return home?.toLowerCase() === repository.toLowerCase() ? Number(number) : null;
}
/** `https://host/any/prefix/owner/name/issues/12`; like a match: whole, home, number. */
function issueAddress(text, server) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
	if (server !== null && URL.canParse(server) && new URL(server).host !== new URL(text).host) return null;
	const [number, issues, name, owner] = new URL(text).pathname.split("/").filter(Boolean).reverse();
	return issues === "issues" && number !== void 0 && NUMBER.test(number) ? [
		text,
		`${owner}/${name}`,
		number
	] : null;
}

// src/sync/plan-input.ts
/** Numbers of issues that items name and `tracked` does not hold: to be looked up before planning. */
function namedIssues(input) {
	const known = new Set(input.tracked.map(({ number }) => number));
	const named = input.postmortems.flatMap(({ actionItems }) => actionItems).filter(({ selected, done }) => selected && !done).map(({ reference }) => localIssue(reference, input));
	return [...new Set(named.filter((number) => number !== null))].filter((number) => !known.has(number)).sort((a, b) => a - b);
}
/** Named issues that are ours, and lost their label. */
function namedOwn({ named }) {
	return [...named?.values() ?? []].filter((issue) => issue !== null).filter(({ body }) => readMarker(body) !== null);
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

// src/sync/state.ts
/**
* The state of an issue whose item stands in its document, as ended there, or null. Documents close and reopen only what
* they closed themselves; what people did since stays.
*/
function decideState$1(issue, marker, end) {
	const last = marker.wrote.state;
	if (marker.adopted) return stay("open", "Up to date; people opened it, so its state is theirs.");
	if (issue.state === "open") {
		if (end === null) return stay("open", "Up to date.");
		return last === "done" || last === "rejected" || last === "reopened" ? stay("reopened", `${SAID[end]}, reopened by a person: stays open.`) : close(end);
	}
	if (end !== null) return stay(last === "removed" ? end : last, `Closed, and ${lowerFirst(SAID[end])}.`);
	const undone = UNDONE[last];
	return undone !== null && isStill(issue, undone.reason) ? reopen(undone.words) : stay(last, "Closed by a person: stays closed.");
}
/** What of an action item its issue's state depends on. */
function endOf({ done, rejected }) {
	if (rejected === true) return "rejected";
	return done ? "done" : null;
}
const SAID = {
	done: "Ticked off in the document",
	rejected: "Decided against in the document"
};
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
/** Why the tool closed an issue, as the tracker has it, and what is told when that is taken back in the document. */
const UNDONE = {
	open: null,
	reopened: null,
	done: {
		reason: "completed",
		words: "The item is no longer ticked off in the postmortem, so the issue is open again."
	},
	rejected: {
		reason: "not_planned",
		words: "The postmortem no longer says that the item was decided against, so the issue is open again."
	},
	removed: {
		reason: "not_planned",
		words: "The item is back in the postmortem, so the issue is open again."
	}
};
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
const CLOSING = {
	done: {
		stateReason: "completed",
		words: "The item was ticked off in the postmortem, so the issue is closed as completed."
	},
	rejected: {
		stateReason: "not_planned",
		words: "The postmortem says that the item was decided against, so the issue is closed as not planned."
	}
};
function close(end) {
	const { stateReason, words } = CLOSING[end];
	return {
		kind: "close",
		write: {
			state: "closed",
			stateReason
		},
		state: end,
		comment: words,
		reason: words
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
	const { issue } = tracked;
	const marker = readMarker(issue.body);
	if (marker === null) return {
		...describeTracked(tracked),
		kind: "keep",
		issue: issue.number,
		changes: [],
		reason: `Not touched: ${LATER}.`
	};
	const wanted = desireIssue(entry.item, entry.postmortem, planning.config, marker.trackedOn);
	const decision = decideState$1(issue, marker, endOf(entry.item));
	const merged = merge(issue, marker, wanted, planning);
	const described = {
		...describeWanted(tracked.key, {
			...wanted,
			...merged,
			fields: wanted.fields
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
			...Object.keys(merged.fields.base).length === 0 ? {} : { fields: merged.fields.base },
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
function merge(issue, marker, wanted, planning) {
	const tracking = trackingLabel(planning.config);
	const { title, base } = marker.adopted ? {
		title: issue.title,
		base: marker.wrote.title
	} : mergeTitle(issue.title, marker.wrote.title, wanted.title);
	const labels = mergeNames(issue.labels, marker.wrote.labels, wanted.labels);
	return {
		title,
		titleBase: base,
		labels: mergeNames(labels, [], [tracking]),
		assignees: mergeNames(issue.assignees, marker.wrote.assignees, wanted.assignees),
		fields: mergeFields(issue, marker.wrote.fields ?? {}, fieldsWanted(wanted, planning))
	};
}
function changedFields(issue, merged, decision) {
	return {
		...sameTitle(issue.title, merged.title) ? {} : { title: merged.title },
		...sameNames(issue.labels, merged.labels) ? {} : { labels: merged.labels },
		...sameNames(issue.assignees, merged.assignees) ? {} : { assignees: merged.assignees },
		...merged.fields.write,
		...decision.write
	};
}
function describeChanges(issue, marker, wanted, fields) {
	const changes = [
		change("title", issue.title, fields.title ?? issue.title),
		change("labels", list(issue.labels), list(fields.labels ?? issue.labels)),
		change("assignees", list(issue.assignees), list(fields.assignees ?? issue.assignees)),
		...describeFields(issue, fields),
		change("state", issue.state, fields.state ?? issue.state),
		change("due", marker.due, wanted.due),
		change("owner", marker.owner, clip(wanted.owner)),
		change("group", marker.group, clip(wanted.group)),
		change("kind", marker.kind, wanted.kind),
		change("priority", marker.priority, wanted.priority),
		change("severity", marker.severity, clip(wanted.severity)),
		change("path", marker.path, wanted.path)
	].flatMap((one) => one ?? []);
	return changes.length > 0 ? changes : [{
		field: "body",
		from: null,
		to: null
	}];
}
/** Changes of the optional fields, by the names people know them by. */
function describeFields(issue, { milestone, type, targetDate }) {
	return [
		milestone === void 0 ? null : change("milestone", issue.milestone ?? null, milestone),
		type === void 0 ? null : change("type", issue.type ?? null, type),
		targetDate === void 0 ? null : change("target date", issue.targetDate ?? null, targetDate)
	].flatMap((one) => one ?? []);
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
	if (isTrackedIn(reference)) return skip(`Already tracked in ${plainLine(reference)}.`);
	if (!isTrackable(entry.path)) return skip("The path of its document is too long to be remembered in an issue.");
	return planCreate(key, entry, wanted, planning);
}
function planCreate(key, entry, wanted, planning) {
	const { visible, marker } = compose(key, entry, wanted, planning, {
		adopted: false,
		title: wanted.title,
		fields: initialFields(wanted, planning)
	});
	const newIssue = {
		title: wanted.title,
		body: managedBlock(visible, marker),
		labels: wanted.labels,
		assignees: wanted.assignees,
		...initialFields(wanted, planning)
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
	if (readParent(issue.body) !== null) return skip(`It names #${number}, the parent issue of a postmortem.`);
	if (holdsReport(issue.body)) return skip(`It names #${number}, the issue of the report.`);
	if (inspectMarker(issue.body).status !== "none") return skip(`Already tracked in #${number}.`);
	const fields = mergeFields(issue, {}, fieldsWanted(wanted, planning));
	const { visible, marker } = compose(key, entry, wanted, planning, {
		adopted: true,
		title: "",
		fields: fields.base
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
		changes: [...sameNames(labels, issue.labels) ? [] : [{
			field: "labels",
			from: issue.labels.join(", "),
			to: labels.join(", ")
		}], ...describeFields(issue, fields.write)],
		newAssignees: [],
		write: {
			body,
			...sameNames(labels, issue.labels) ? {} : { labels },
			...fields.write
		},
		comment: null,
		reason: adoptReason(issue)
	};
}
function adoptReason({ number, state, stateReason }) {
	if (state === "open") return `The item names #${number}, so it is tracked there.`;
	return `The item names #${number}, so it is tracked there; the issue is ${stateReason === "not_planned" ? "closed as not planned" : "closed"} and stays so.`;
}
/** A new issue has none of them yet. */
function initialFields(wanted, planning) {
	return mergeFields({
		milestone: null,
		type: null,
		targetDate: null
	}, {}, fieldsWanted(wanted, planning)).write;
}
function compose(key, entry, wanted, { today, links }, { adopted, title, fields }) {
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
				...Object.keys(fields).length === 0 ? {} : { fields },
				content,
				block,
				state: "open"
			}
		}
	};
}

// src/sync/plan-items.ts
const UNSURE = "The front matter of its document cannot be read, so nothing of it is changed.";
const UNSURE_DATE = "The front matter of its document cannot be read, so it may lie before `since`.";
/**
* What becomes of each item, in the order of the documents: its issue is brought up to date, or a new one planned. Items
* whose facts are unsure, that were handed in twice, or that may be the new wording of another become conflicts.
*/
function planItems(input, documents, tracked, { issueOf, doubts }) {
	const doubtOf = new Map(doubts.map((doubt) => [doubt.item, doubt]));
	const taken = new Set([...tracked.items, ...tracked.twins.map(({ twin }) => twin)].map(({ key }) => key));
	const numbers = new Set([...issueOf.values()].map(({ issue }) => issue.number));
	const plan = (entry) => {
		const issue = issueOf.get(entry);
		const isSure = documents.get(entry.path)?.hasSureFacts !== false;
		if (issue !== void 0) return isSure ? reconcile(issue, entry, input) : planKeep(issue, UNSURE);
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
function namedIssue({ item }, input, taken) {
	const { named, tracked } = input;
	const number = localIssue(item.reference, input);
	if (number === null) return null;
	return {
		number,
		issue: tracked.find((one) => one.number === number) ?? named?.get(number),
		isTaken: taken.has(number)
	};
}
function planDoubt(key, { item, candidates }, input) {
	const numbers = candidates.map(({ issue }) => issue.number).sort((a, b) => a - b).map((number) => `#${number}`).join(" or ");
	return planConflict(key, item, `It may be the new wording of ${numbers}; ${candidates.length === 1 ? `write ${numbers} beside the item if it is, else close ${numbers}` : "write the number beside the item, or close the other issue"}.`, input);
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

// src/sync/remnant.ts
/** So many of an item's words, standing together, are the item; items that differ share a third. */
const STILL_THERE = .6;
/** Shorter items have to stand there whole, or to begin a line that is no item at all now. */
const TELLING_WORDS = 4;
/**
* The line (1-based) where the words of an issue's item still stand in a document, though no item of this reading is
* theirs: it became prose, two items run together, its list is not recognised any more. Null when they are gone. Items
* that have an issue of their own say nothing, unless they have swallowed all words of this one.
*/
function remnantLine({ text }, { lines, items }, issueOf) {
	const matched = items.filter((item) => issueOf.has(item));
	const swallowing = matched.find((item) => hasSwallowed(item.words, issueOf.get(item)?.text ?? "", text));
	if (swallowing !== void 0) return swallowing.item.line;
	const owners = new Map(matched.flatMap((one) => linesBetween(one.item.line, one.item.endLine).map((line) => [line, one.words])));
	const left = lines.map((line, index) => ({
		line: index + 1,
		words: wordsOf(line)
	})).filter(({ line, words }) => words !== "" && !isMostly(words, owners.get(line)));
	return left.find(({ words }) => similarity(text, words) >= STILL_THERE || isBeginning(words, text))?.line ?? lineOfWindow(text.split(" "), left) ?? lineOfBeginning(text, left, items);
}
/** The rest of the item was left out, and what stayed is no item any more. */
function isBeginning(words, text) {
	return words.split(" ").length >= TELLING_WORDS && text.startsWith(`${words} `);
}
/** What came into an item beside what its issue said holds all words of another, or most of them. */
function hasSwallowed(words, before, text) {
	if (words === before || !text.includes(" ")) return false;
	if (` ${words} `.includes(` ${text} `)) return true;
	const wanted = text.split(" ");
	const added = new SharedWords(wanted);
	const needed = wanted.length < TELLING_WORDS ? wanted.length : Math.ceil(STILL_THERE * wanted.length);
	for (const word of wordsAdded(words, before)) added.add(word);
	return added.shared >= needed;
}
/** The words of a text that another has not, or not as often. */
function wordsAdded(now, before) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of before.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
	return now.split(" ").filter((word) => {
		const left = counts.get(word) ?? 0;
		counts.set(word, left - 1);
		return left <= 0;
	});
}
/**
* Of few words, of which some were written anew: a line of no item that begins with most of them. What follows there are
* fields, which were never among the words.
*/
function lineOfBeginning(text, lines, items) {
	const count = text.split(" ").length;
	if (count === 1 || count >= TELLING_WORDS) return null;
	const taken = new Set(items.flatMap(({ item }) => linesBetween(item.line, item.endLine)));
	return lines.find(({ line, words }) => {
		if (taken.has(line)) return false;
		return similarity(text, words.split(" ").slice(0, count).join(" ")) >= STILL_THERE;
	})?.line ?? null;
}
/** At least half of the words are those of the item on the line. */
function isMostly(words, item) {
	if (item === void 0) return false;
	const own = new Set(item.split(" "));
	const all = words.split(" ");
	return 2 * all.filter((word) => own.has(word)).length >= all.length;
}
function linesBetween(first, last) {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
/** Where, over line ends, as many words stand as the item has and enough of them are its own; the line they begin on. */
function lineOfWindow(wanted, lines) {
	if (wanted.length === 1) return null;
	const stream = lines.flatMap(({ line, words }) => words.split(" ").map((word) => ({
		line,
		word
	})));
	const needed = wanted.length < TELLING_WORDS ? wanted.length : Math.ceil(STILL_THERE * wanted.length);
	const window = new SharedWords(wanted);
	for (const [index, { word }] of stream.entries()) {
		window.add(word);
		const first = index - wanted.length;
		if (first >= 0) window.drop(stream[first]?.word ?? "");
		if (window.shared >= needed) return stream[Math.max(0, first + 1)]?.line ?? null;
	}
	return null;
}
/** How many of the wanted words stand in a window that moves along, each as often as it is wanted. */
var SharedWords = class {
	shared = 0;
	#missing = /* @__PURE__ */ new Map();
	constructor(wanted) {
		for (const word of wanted) this.#missing.set(word, (this.#missing.get(word) ?? 0) + 1);
	}
	add(word) {
		const missing = this.#missing.get(word);
		if (missing === void 0) return;
		if (missing > 0) this.shared += 1;
		this.#missing.set(word, missing - 1);
	}
	drop(word) {
		const missing = this.#missing.get(word);
		if (missing === void 0) return;
		if (missing >= 0) this.shared -= 1;
		this.#missing.set(word, missing + 1);
	}
};

// src/sync/twin.ts
/**
* What becomes of a second issue for one item, made by runs that did not see each other or copied by a person. The first
* counts. The second is closed as its duplicate where nobody has touched it since it was written; else it is only named.
*/
function planTwin({ twin, first }) {
	const { issue } = twin;
	const described = {
		...describeTracked(twin),
		issue: issue.number
	};
	const counts = `A second issue for the item of #${first.issue.number}, which counts`;
	if (issue.state === "closed") return {
		...described,
		kind: "keep",
		changes: [],
		reason: `${counts}; this one is closed.`
	};
	if (!isUntouched(twin)) {
		const reason = `${counts}; people have worked on this one, so close it by hand.`;
		return {
			...described,
			kind: "keep",
			changes: [],
			reason
		};
	}
	return {
		...described,
		kind: "close",
		changes: [{
			field: "state",
			from: "open",
			to: "closed"
		}],
		write: {
			state: "closed",
			stateReason: "duplicate"
		},
		newAssignees: [],
		comment: `Closed as a duplicate: #${first.issue.number} was opened for the same action item and goes on.`,
		reason: `${counts}; nobody has touched this one, so it is closed as its duplicate.`
	};
}
/** Ours, and everything in it as it was written: title, labels, assignees, text. */
function isUntouched({ issue }) {
	const marker = readMarker(issue.body);
	if (marker === null || marker.adopted) return false;
	const { title, labels, assignees, block } = marker.wrote;
	return addDays(dateOfInstant(issue.createdAt, "UTC"), 1) >= marker.trackedOn && sameTitle(issue.title, title) && sameNames(issue.labels, labels) && issue.assignees.every((login) => assignees.includes(login)) && holdsOnlyBlock(issue.body, block);
}

// src/sync/plan-orphans.ts
/** What becomes of the issues that no item was matched with, in the order in which they are tracked. */
function planOrphans(input, documents, tracked, { issueOf, doubts }, standing) {
	const matched = new Set(issueOf.values());
	const orphans = tracked.items.filter((one) => !matched.has(one));
	if (orphans.length === 0) return [];
	const doubted = new Map(doubts.flatMap(({ item, candidates }) => candidates.map((one) => [one, item])));
	const first = new Map([...matched].map((one) => [placeAmongEquals(one), one]));
	const heirs = heirsOf(issueOf);
	const { shownPath = (path) => path } = input;
	const now = successors(issueOf, tracked.items, standing);
	return orphans.map((one) => {
		const doubt = doubted.get(one);
		if (doubt !== void 0) return planKeep(one, `It may belong to line ${doubt.item.line} of ${shownPath(doubt.path)}; see the conflict there.`);
		const other = first.get(placeAmongEquals(one));
		if (other !== void 0) return planTwin({
			twin: one,
			first: other
		});
		const path = now.get(one.path) ?? one.path;
		const home = {
			standing: standing(path),
			document: documents.get(path),
			remnant: findRemnant(one, [path, ...heirs.get(one.path) ?? []], documents, issueOf)
		};
		return planOrphan(one, home, input);
	});
}
/** The documents that hold items of issues of another one, by the path of that one. */
function heirsOf(issueOf) {
	const moved = [...issueOf].filter(([item, { path }]) => item.path !== path);
	return new Map([...groupBy(moved, ([, { path }]) => path)].map(([from, pairs]) => [from, new Set(pairs.map(([item]) => item.path))]));
}
/** Where the words of an issue's item still stand in its document, or in those that took over others of its items. */
function findRemnant(tracked, paths, documents, issueOf) {
	return () => {
		for (const path of paths) {
			const document = documents.get(path);
			const line = document === void 0 ? null : remnantLine(tracked, document, issueOf);
			if (line !== null) return {
				path,
				line
			};
		}
		return null;
	};
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

// src/sync/plan.ts
/**
* What has to be done so that the tracker agrees with the documents. Pure: the same input, its issues in any order,
* gives the same plan. Throws nothing.
*/
function planSync(input) {
	const { documents, tracked, standing, matching } = matchInput(input);
	const orphans = planOrphans(input, documents, tracked, matching, standing);
	const operations = [
		...planItems(input, documents, tracked, matching),
		...orphans,
		...tracked.twins.map(planTwin)
	];
	const plan = toPlan(withoutLookalikes(operations, tracked));
	if (input.allowMassClose === true) return plan;
	const matched = new Set(matching.issueOf.values());
	const guarded = tracked.items.map((one) => ({
		path: one.path,
		isOpen: one.issue.state === "open",
		isVanished: !matched.has(one) && standing(one.path) === "gone"
	}));
	const massClose = massCloseOf(orphans, guarded);
	return massClose === null ? plan : {
		...plan,
		massClose
	};
}
/** The issue of each item that has one. Pure. */
function issuesOfItems(input) {
	return matchInput(input).matching.issueOf;
}
function matchInput(input) {
	const documents = readDocuments(input.postmortems);
	const tracked = readTracked([...input.tracked, ...namedOwn(input)], trackingLabel(input.config));
	const standing = standings(input, documents);
	return {
		documents,
		tracked,
		standing,
		matching: matchItems({
			documents,
			tracked: tracked.items,
			standing,
			namedIssue: ({ item }) => localIssue(item.reference, input)
		})
	};
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

// src/sync/routing.ts
/**
* The postmortems of each destination, with those of their items that belong there. Pure. An item stays where its issue
* is, whatever its route says now: by the same words in the same document before anything less sure, over all
* destinations. A new one goes where its route leads. The first destination takes what no route leads elsewhere.
*/
function postmortemsByDestination(input, destinations) {
	const { postmortems, config } = input;
	const assigned = /* @__PURE__ */ new Map();
	const wanted = new Map(postmortems.flatMap((postmortem) => postmortem.actionItems.map((item) => [item, indexOf(routeOf(item, postmortem, config), destinations)])));
	const known = destinations.map(({ tracked }) => {
		const { items } = readTracked(tracked, trackingLabel(config));
		return new Set(items.map(({ path, text }) => placeOf(path, text)));
	});
	for (const { path, actionItems } of postmortems) for (const item of actionItems) {
		const found = byPreference(known.length, wanted.get(item)).find((index) => known[index]?.has(placeOf(path, wordsOf(item.text))));
		if (found !== void 0) assigned.set(item, found);
	}
	for (const item of wanted.keys()) {
		if (assigned.has(item)) continue;
		const named = namedDestination(item, destinations, input);
		if (named !== null) assigned.set(item, named);
	}
	const claims = destinations.map(({ tracked }, index) => {
		const open = only(postmortems, (item) => (assigned.get(item) ?? index) === index);
		const issueOf = issuesOfItems({
			...input,
			postmortems: open,
			tracked,
			repository: null
		});
		return new Set([...issueOf.keys()].map(({ item }) => item));
	});
	for (const [item, first] of wanted) {
		if (assigned.has(item)) continue;
		const found = byPreference(claims.length, first).find((index) => claims[index]?.has(item));
		assigned.set(item, found ?? first);
	}
	return destinations.map((_, index) => only(postmortems, (item) => assigned.get(item) === index));
}
/** Where the issue is that an item names, whatever its route; `#12` is one of the usual repository. Null for none of these. */
function namedDestination({ reference }, destinations, { server = null }) {
	const found = destinations.findIndex(({ repository }, index) => localIssue(reference, {
		server,
		repository,
		isRouted: index > 0
	}) !== null);
	return found < 0 ? null : found;
}
function indexOf(repository, destinations) {
	const wanted = repository?.toLowerCase();
	return Math.max(0, destinations.findIndex((one) => one.repository.toLowerCase() === wanted));
}
/** All destinations, that of the route first. */
function byPreference(count, first = 0) {
	return [first, ...Array.from({ length: count }, (_, index) => index).filter((index) => index !== first)];
}
function placeOf(path, words) {
	return `${path}\n${words}`;
}
function only(postmortems, isMeant) {
	return postmortems.map((postmortem) => ({
		...postmortem,
		actionItems: postmortem.actionItems.filter(isMeant)
	}));
}
/** A plan that shows nothing of the documents: nothing is opened, nothing of what is there changed. */
function withholdPlan({ operations }, reason) {
	return countPlan(operations.map((operation) => {
		if ("newIssue" in operation) {
			const { newIssue: _, ...create } = operation;
			return {
				...create,
				kind: "skip",
				reason
			};
		}
		if (!("write" in operation)) return operation;
		const { write: _, newAssignees: __, comment: ___, ...change } = operation;
		return {
			...change,
			kind: "keep",
			changes: [],
			reason
		};
	}));
}
/** Several plans as one, in their order; each operation says in which repository it is, where that is not the usual one. */
function joinPlans(plans) {
	const [only, ...others] = plans;
	if (only !== void 0 && others.length === 0) return only.plan;
	const joined = countPlan(plans.flatMap(({ plan, repository }) => plan.operations.map((operation) => repository === null ? operation : {
		...operation,
		repository
	})));
	const extras = plans.flatMap(({ plan, repository }) => (plan.extras ?? []).map((extra) => repository === null ? extra : {
		...extra,
		repository
	}));
	return {
		...joined,
		...joinCloses(plans),
		...extras.length === 0 ? {} : { extras }
	};
}
function joinCloses(plans) {
	const closes = plans.flatMap(({ plan }) => plan.massClose ?? []);
	if (closes.length === 0) return {};
	return { massClose: {
		issues: closes.reduce((sum, { issues }) => sum + issues, 0),
		open: closes.reduce((sum, { open }) => sum + open, 0),
		paths: [...new Set(closes.flatMap(({ paths }) => paths))].sort()
	} };
}
function countPlan(operations) {
	const count = (kind) => operations.filter((operation) => operation.kind === kind).length;
	return {
		operations,
		summary: Object.fromEntries(OPERATION_KINDS.map((kind) => [kind, count(kind)]))
	};
}

// src/sync/parents.ts
/** https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/adding-sub-issues */
const MOST_SUB_ISSUES = 100;
const MAX_LISTED = 200;
/**
* The parent issues of all postmortems that have action items in the tracker. Pure. A postmortem that was not read keeps
* its parent up to date and gets none anew; nor does one whose items are all closed.
*/
function planParents(input) {
	const items = readTracked(input.issues, input.label).items.filter(({ marker }) => marker !== null);
	const groups = [...groupBy(items, groupKey)];
	const parents = assignParents(groups, input.issues);
	return groups.flatMap(([key, children]) => {
		const parent = parents.get(key) ?? null;
		const postmortem = input.postmortems.find((one) => key === keyOf$1(one.path, incidentOf(one)));
		return parent !== null || postmortem !== void 0 && children.some(isOpen) ? [planParent(parent, children, postmortem ?? null, input.links)] : [];
	});
}
function groupKey({ path, marker }) {
	return keyOf$1(path, marker?.incident ?? null);
}
function keyOf$1(path, incident) {
	return JSON.stringify([path, incident]);
}
/** By document and incident; else the one that has most of the items already (its file moved, its title changed). */
function assignParents(groups, issues) {
	const free = new Set(issues.filter(({ trusted }) => trusted).toSorted((a, b) => a.number - b.number).flatMap((issue) => {
		const marker = readParent(issue.body);
		return marker === null ? [] : [{
			issue,
			marker
		}];
	}));
	const found = /* @__PURE__ */ new Map();
	const take = (key, choose) => {
		const chosen = found.has(key) ? void 0 : choose([...free]);
		if (chosen === void 0) return;
		free.delete(chosen);
		found.set(key, chosen.issue);
	};
	for (const [key] of groups) take(key, (parents) => parents.find(({ marker }) => keyOf$1(marker.path, marker.incident) === key));
	for (const [key, children] of groups) take(key, (parents) => mostShared(parents, children));
	return found;
}
function mostShared(parents, children) {
	const shared = ({ issue, marker }) => children.filter((one) => marker.linked.includes(one.issue.number) || one.issue.parent === issue.number).length;
	return parents.filter((one) => shared(one) > 0).toSorted((a, b) => shared(b) - shared(a))[0];
}
function planParent(parent, children, postmortem, links) {
	const last = parent === null ? null : readParent(parent.body);
	const linked = new Set(last?.linked ?? []);
	const unlinked = children.filter(({ issue }) => !linked.has(issue.number) && typeof issue.parent !== "number");
	const room = Math.max(0, 100 - linked.size);
	const wanted = postmortem === null ? last?.title ?? "" : incidentName(postmortem);
	const { title, base } = parent === null || last === null ? {
		title: wanted,
		base: wanted
	} : mergeTitle(parent.title, last.title, wanted);
	const { state, write } = decideState(parent, last, children);
	const [first] = children;
	const content = contentOf(listOf(children));
	const changes = {
		...parent === null || sameTitle(parent.title, title) ? {} : { title },
		...write
	};
	const numbers = [.../* @__PURE__ */ new Set([...linked, ...children.map(({ issue }) => issue.number)])];
	return {
		parent,
		title,
		visible: visibleOf(children, postmortem, links),
		marker: {
			path: first?.path ?? "",
			incident: first?.marker?.incident ?? null,
			linked: numbers.slice(0, 2e3),
			title: base,
			content,
			state
		},
		changes,
		link: unlinked.slice(0, room).map(({ issue }) => issue.number),
		unlinked: Math.max(0, unlinked.length - room),
		isWrite: content !== last?.content || Object.keys(changes).length > 0 || unlinked.length > 0
	};
}
/** Closed when everything is; opened again where it was the tool that closed it. What people did since stays. */
function decideState(parent, last, children) {
	const isDone = !children.some(isOpen);
	if (parent === null || last === null) return {
		state: "open",
		write: {}
	};
	if (isDone && parent.state === "open" && last.state === "open") return {
		state: "done",
		write: {
			state: "closed",
			stateReason: "completed"
		}
	};
	const isOurs = parent.state === "closed" && last.state === "done" && parent.stateReason !== "not_planned";
	if (!isDone && isOurs) return {
		state: "open",
		write: {
			state: "open",
			stateReason: "reopened"
		}
	};
	return {
		state: isDone ? last.state : parent.state === "open" ? "open" : last.state,
		write: {}
	};
}
function visibleOf(children, postmortem, links) {
	const path = children[0]?.path ?? "";
	const address = postmortem === null ? null : links.lineUrl(path, postmortem.titleLine ?? 1, 1);
	const target = address === null ? null : linkTarget(address.replace(/#.*$/, ""));
	const shown = markdownText(path);
	return [
		`The action items of one postmortem: ${target === null ? shown : `[${shown}](${target})`}`,
		"",
		listOf(children)
	].join("\n");
}
/** Numbers only: GitHub shows the title of an issue that a line of a list names. */
function listOf(children) {
	const done = children.filter((one) => !isOpen(one) && one.issue.stateReason !== "not_planned").length;
	const dropped = children.filter((one) => !isOpen(one)).length - done;
	const lines = children.toSorted((a, b) => a.issue.number - b.issue.number).map((one) => `- [${isOpen(one) ? " " : "x"}] #${one.issue.number}`);
	const rest = lines.length - MAX_LISTED;
	return [
		`**Progress:** ${done} of ${children.length} done${dropped === 0 ? "" : `, ${dropped} not planned`}`,
		"",
		...lines.slice(0, MAX_LISTED),
		...rest > 0 ? [`- and ${rest} more`] : []
	].join("\n");
}
function isOpen({ issue }) {
	return issue.state === "open";
}

// src/sync/extras.ts
/**
* The parent issues as they will be planned once `plan` is carried out. Pure: the issues to be opened are thought of under
* numbers that nobody has.
*/
function parentExtras(plan, input) {
	const issues = afterwards(plan, input.issues);
	const keys = new Map([...issues].flatMap(([number, { key }]) => key === null ? [] : [[number, key]]));
	return planParents({
		...input,
		issues: [...issues.values()].map(({ issue }) => issue)
	}).filter(({ isWrite }) => isWrite).map((parent) => parentExtra(parent, keys));
}
/** What is told of a parent issue; `keys` are those of the items by the numbers of their issues. */
function parentExtra(parent, keys) {
	const action = actionOf(parent);
	return {
		kind: "parent",
		action,
		path: parent.marker.path,
		issue: parent.parent?.number ?? null,
		title: parent.title,
		links: parent.link.flatMap((number) => keys.get(number) ?? []),
		reason: reasonOf(parent, action)
	};
}
/** Whether what is to be done to a parent issue now is what was approved, or less. */
function isApproved(extra, approved) {
	return approved.some((one) => one.kind === "parent" && one.action === extra.action && one.issue === extra.issue && one.title === extra.title && extra.links.every((key) => one.links.includes(key)));
}
/** The milestones that writes of the plan put issues into, each once, for the first document that has one. */
function milestonesWanted({ operations }) {
	const wanted = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		const milestone = written(operation)?.milestone ?? null;
		if (milestone !== null && !wanted.has(milestone)) wanted.set(milestone, operation.path);
	}
	return wanted;
}
function milestoneExtra(title, path) {
	const { dueOn } = milestoneDefinition(title);
	return {
		kind: "milestone",
		action: "create",
		path,
		title,
		dueOn,
		reason: `No milestone has this title yet${dueOn === null ? "" : `; it ends on ${dueOn}`}.`
	};
}
function written(operation) {
	if ("newIssue" in operation) return operation.newIssue;
	return "write" in operation ? operation.write : null;
}
/** By number. */
function afterwards({ operations }, tracked) {
	const issues = new Map(tracked.map((issue) => [issue.number, {
		issue,
		key: null
	}]));
	let last = tracked.reduce((most, { number }) => Math.max(most, number), 0);
	for (const operation of operations) {
		const { key } = operation;
		if ("newIssue" in operation) {
			last += 1;
			issues.set(last, {
				issue: opened(last, operation),
				key
			});
			continue;
		}
		const known = operation.issue === null ? void 0 : issues.get(operation.issue)?.issue;
		if (known === void 0) continue;
		const issue = "write" in operation ? {
			...known,
			...operation.write
		} : known;
		issues.set(known.number, {
			issue,
			key
		});
	}
	return issues;
}
function opened(number, { newIssue }) {
	const createdAt = "9999-01-01T00:00:00Z";
	return {
		...newIssue,
		number,
		url: "",
		state: "open",
		stateReason: null,
		createdAt,
		updatedAt: createdAt,
		closedAt: null,
		parent: null,
		trusted: true
	};
}
function actionOf({ parent, changes }) {
	if (parent === null) return "create";
	if (changes.state === void 0) return "update";
	return changes.state === "closed" ? "close" : "reopen";
}
function reasonOf({ link, changes }, action) {
	const links = link.length === 0 ? "" : ` ${link.length} ${link.length === 1 ? "issue becomes its sub-issue" : "issues become its sub-issues"}.`;
	switch (action) {
		case "create": return `The postmortem has no parent issue yet.${links}`;
		case "close": return `All of its action items are closed.${links}`;
		case "reopen": return `It has an open action item again.${links}`;
		case "update": return `${changes.title === void 0 ? "Its list of action items changes." : "Its title and its list of action items change."}${links}`;
	}
}

// src/sync/field-support.ts
/**
* Which optional fields the tracker can set; asked only when the plan would set one, and what cannot be had is told.
* Null when nobody has to know.
*/
async function readFieldSupport(plan, tracker, config, progress) {
	if (!plan.operations.some((operation) => setsFields(operation))) return null;
	const wanted = wantedSupport(config.github);
	const found = await tracker.supportedFields?.(wanted) ?? NONE;
	for (const lack of lacking(wanted, found)) progress(`${plainLine(tracker.description)} has no ${lack}; issues go without.`);
	return found;
}
const NONE = {
	milestone: false,
	types: [],
	targetDate: false
};
function setsFields(operation) {
	const written = "newIssue" in operation ? operation.newIssue : "write" in operation ? operation.write : {};
	return [
		written.milestone,
		written.type,
		written.targetDate
	].some((value) => value !== void 0);
}
function lacking(wanted, found) {
	const known = new Set(found.types.map((name) => name.toLowerCase()));
	const types = wanted.types.filter((name) => !known.has(name.toLowerCase()));
	return [
		...wanted.milestone && !found.milestone ? ["milestones"] : [],
		...types.length > 0 ? [`issue type ${types.map((name) => `"${plainLine(name)}"`).join(", ")}`] : [],
		...wanted.targetDate && !found.targetDate ? ["date field of the name that `github.due-field` gives"] : []
	];
}

// src/sync/adoption.ts
/** Pure. Plan and postmortems name documents by the same paths. */
function adoptionOf(plans, postmortems, limit) {
	const dayOf = /* @__PURE__ */ new Map();
	for (const { path, incidentDate } of postmortems) {
		const known = dayOf.get(path);
		if (known === void 0 || incidentDate === null || known !== null && incidentDate > known) dayOf.set(path, incidentDate);
	}
	const creates = plans.flatMap(({ operations }) => operations.filter(({ kind }) => kind === "create"));
	const dated = creates.flatMap(({ path }) => dayOf.get(path) ?? []).sort();
	const [first, last] = [dated[0], dated.at(-1)];
	const undated = creates.length - dated.length;
	const day = [...new Set(dated)].find((one) => undated + countFrom(dated, one) <= limit);
	return {
		issues: creates.length,
		documents: new Set(creates.map(({ path }) => path)).size,
		days: first === void 0 || last === void 0 ? null : {
			first,
			last
		},
		since: day === void 0 ? null : {
			day,
			issues: undated + countFrom(dated, day)
		}
	};
}
function countFrom(days, since) {
	return days.filter((day) => day >= since).length;
}

// src/sync/apply-failures.ts
/** The code of the Failure with which a run leaves what is left to another one that opens the same issues. */
const OVERTAKEN = "SYNC_OVERTAKEN";
/** A write that may have been carried out. */
const UNCLEAR = "TRACKER_UNCLEAR";
/** These concern one issue; whatever else fails would fail for all (see `IssueTracker`). */
const OF_ONE_ISSUE = /* @__PURE__ */ new Set([
	UNCLEAR,
	"TRACKER_REFUSED",
	"TRACKER_GONE"
]);
/** Of one issue when it answers a change of it; it was in the listing, so the repository is there. */
const NOT_FOUND = "TRACKER_NOT_FOUND";
/** Whether a run can go on with the other writes when this one failed so. */
function isOfOneIssue({ code }, write) {
	return OF_ONE_ISSUE.has(code) || code === NOT_FOUND && write.kind !== "create";
}
/** An issue that was to be changed is not there any more. */
function issueGone(number) {
	return new Failure({
		code: "TRACKER_GONE",
		kind: "tracker",
		message: `Could not change issue #${number}: it is no longer there.`,
		advice: "Somebody deleted it. Run again; the next run no longer counts on it."
	});
}
/** Another run opened `first` for the item of `made` before us. */
function overtaken(made, first) {
	return new Failure({
		code: OVERTAKEN,
		kind: "tracker",
		message: `Another run is opening the same issues: #${made} was closed as a duplicate of #${first}.`,
		advice: "What is left is left to that run; run again to be sure. In workflows, one `concurrency` group keeps runs apart."
	});
}

// src/sync/apply-needs.ts
/** What writes need before they are sent: labels, milestones, and who may be assigned. Each is asked for once in a run. */
var Needs = class {
	#tracker;
	#options;
	#labels = /* @__PURE__ */ new Set();
	#logins = /* @__PURE__ */ new Set();
	#milestones = /* @__PURE__ */ new Set();
	#assignable = /* @__PURE__ */ new Set();
	constructor(tracker, options) {
		this.#tracker = tracker;
		this.#options = options;
	}
	/** For all writes together. */
	async meet(writes) {
		const fields = writes.map((write) => write.kind === "create" ? write.newIssue : write.write);
		const milestones = newOnes(this.#milestones, fields.flatMap((wanted) => wanted.milestone ?? []));
		if (milestones.length > 0) await this.#tracker.ensureMilestones?.(milestones.map(milestoneDefinition));
		const labels = newOnes(this.#labels, fields.flatMap((wanted) => wanted.labels ?? []));
		if (labels.length > 0) {
			const { labelNames } = this.#options;
			await this.#tracker.ensureLabels(labels.map((name) => labelDefinition(name, labelNames)));
		}
		await this.#ask(newOnes(this.#logins, writes.flatMap(newAssignees)));
	}
	/** Those of the logins that cannot be assigned. */
	unassignable(logins) {
		return without(logins, [...this.#assignable]);
	}
	async #ask(logins) {
		if (logins.length === 0) return;
		this.#assignable = await this.#tracker.assignable([...this.#logins]);
		const others = this.unassignable(logins);
		if (others.length === 0) return;
		this.#options.progress?.(`Not assignable, named in the text only: ${others.map(plainLine).join(", ")}.`);
	}
};
/** Whom a write assigns who was not assigned before. */
function newAssignees(write) {
	return write.kind === "create" ? write.newIssue.assignees : write.newAssignees;
}
/** Adds the names to those known; gives those that were not among them. */
function newOnes(known, names) {
	const found = [...new Set(names)].filter((name) => !known.has(name));
	for (const name of found) known.add(name);
	return found;
}

// src/sync/same-item.ts
/** The key of the item it is the issue of, if it is ours, of a later release too; at most one. */
function keyOf({ body, trusted }) {
	const reading = trusted ? inspectMarker(body) : null;
	if (reading?.status === "marker") return [reading.marker.key];
	return reading?.status === "newer" && reading.identity !== null ? [reading.identity.key] : [];
}
/** Of several issues of one item the lowest number counts. */
function firstOf(issues, key) {
	return issues.filter((issue) => keyOf(issue).includes(key)).sort((a, b) => a.number - b.number)[0];
}
/**
* No tracker opens an issue only if there is none; so two runs at the same time may each open one for an item. Whoever
* got the higher number sees the lower one: it withdraws its own, and leaves the rest to the other run.
* @throws Failure `SYNC_OVERTAKEN`, once `made` is closed.
*/
async function withdraw(made, first, tracker) {
	await tracker.updateIssue(made.number, {
		state: "closed",
		stateReason: "duplicate",
		body: `Opened at the same moment as #${first.number}, which is the issue of this action item.`
	});
	throw overtaken(made.number, first.number);
}

// src/sync/sightings.ts
/** What a run knows of the tracker: the issues the plan was made from, and those it has seen since. */
var Sightings = class {
	#tracker;
	#replan;
	#issues;
	/** Keys of new items that turned out to have an issue. */
	#taken = /* @__PURE__ */ new Set();
	constructor(tracker, known, replan) {
		this.#tracker = tracker;
		this.#replan = replan;
		this.#issues = new Map(known.map((issue) => [issue.number, issue]));
	}
	isTaken(key) {
		return this.#taken.has(key);
	}
	/** Whatever has an issue by now is not created. */
	take(issues) {
		for (const key of issues.flatMap(keyOf)) this.#taken.add(key);
	}
	/** Listings lag, runs race, people take labels away: the plan as it is with what was seen in a second look, if it can be made. */
	lookAgain(seen) {
		for (const issue of seen) this.#issues.set(issue.number, issue);
		const plan = this.#replan?.([...this.#issues.values(), ...seen]);
		this.take(seen);
		return plan;
	}
	/**
	* What is to be done to the issue as it stands at this moment: listings lag, people and other runs write. Null when
	* nothing is.
	*/
	async stillWanted(planned) {
		const listed = this.#issues.get(planned.issue);
		if (listed === void 0 || this.#tracker.readIssue === void 0) return planned;
		const found = await this.#tracker.readIssue(planned.issue);
		if (found === null) throw issueGone(planned.issue);
		if (isSame(found, listed)) return planned;
		this.#issues.set(found.number, found);
		const again = this.#replan?.([...this.#issues.values(), found]);
		if (again === void 0) return planned;
		const operation = again.operations.find(({ issue }) => issue === found.number);
		return operation !== void 0 && "write" in operation ? operation : null;
	}
};
/** As far as a plan can depend on it. */
function isSame(a, b) {
	const facts = ({ labels, assignees, updatedAt: _, ...issue }) => JSON.stringify([
		[...labels].sort(),
		[...assignees].sort(),
		Object.entries(issue).sort()
	]);
	return facts(a) === facts(b);
}

// src/sync/apply.ts
/**
* Carries out a plan: the only place that writes issues. One operation at a time, in order. Before the first create
* the tracker is looked at once more, and before a change the issue; a create without a clear answer is looked for,
* never repeated; an issue that another run opened first for the same item stays, and ours is withdrawn. Failures of
* the tracker are part of the result; only a defect of ours is thrown.
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
	#needs;
	#sightings;
	#done = /* @__PURE__ */ new Map();
	/** Changes that turned out to be made already. */
	#settled = /* @__PURE__ */ new Set();
	#failures = [];
	#stopped = null;
	constructor(plan, tracker, options) {
		this.#plan = plan;
		this.#tracker = tracker;
		this.#options = options;
		this.#needs = new Needs(tracker, options);
		this.#sightings = new Sightings(tracker, options.known ?? [], options.replan);
	}
	async carryOut() {
		try {
			if (this.#planned().length === 0) return;
			await this.#needs.meet(this.#planned());
			if (this.#planned().some(({ kind }) => kind === "create")) this.#plan = this.#sightings.lookAgain(await this.#recent()) ?? this.#plan;
			const writes = this.#planned();
			await this.#needs.meet(writes);
			for (const [index, write] of writes.entries()) await this.#attempt(write, index + 1, writes.length);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			this.#stopped = error;
		}
	}
	result() {
		const done = [...this.#done.keys()];
		const left = this.#writes().filter((write) => !this.#done.has(write) && !this.#settled.has(write));
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
		return this.#plan.operations.filter((operation) => "write" in operation || "newIssue" in operation).filter((write) => this.#done.has(write) || !this.#isTaken(write));
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
	#isTaken(write) {
		return write.kind === "create" && this.#sightings.isTaken(write.key);
	}
	async #recent() {
		const { label } = this.#options;
		return this.#tracker.recentIssues?.(label) ?? this.#tracker.listIssues(label);
	}
	async #attempt(write, index, total) {
		if (this.#isTaken(write)) return;
		const say = (message) => this.#say(`${index}/${total} ${message}${this.#options.timeLeft?.(index, total) ?? ""}`);
		try {
			if (write.kind === "create") await this.#create(write);
			else await this.#change(write);
			const done = this.#done.get(write);
			const title = this.#titleOf(write);
			say(done === void 0 ? alreadyDone(write, title) : describe(write, done, title));
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			if (error.code === "SYNC_OVERTAKEN") throw error;
			this.#failures.push({
				operation: write,
				error
			});
			if (!isOfOneIssue(error, write)) throw error;
			say(`Left: ${this.#titleOf(write)}: ${error.message}`);
		}
	}
	async #create(write) {
		const { newIssue } = write;
		const wanted = {
			...newIssue,
			assignees: without(newIssue.assignees, this.#needs.unassignable(newIssue.assignees))
		};
		try {
			const made = await this.#tracker.createIssue(wanted);
			this.#done.set(write, made);
			await this.#giveWay(write, made);
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "TRACKER_UNCLEAR" || this.#done.has(write)) throw error;
			const found = firstOf(await this.#recent(), write.key);
			if (found === void 0) throw error;
			this.#done.set(write, found);
		}
	}
	/** Looks at what others opened meanwhile; one for the same item counts before ours. */
	async #giveWay(write, made) {
		const others = await this.#tracker.openedBefore?.(made.number) ?? [];
		this.#sightings.take(others);
		const first = firstOf(others, write.key);
		if (first === void 0 || first.number > made.number) return;
		this.#done.delete(write);
		await withdraw(made, first, this.#tracker);
	}
	async #change(planned) {
		const operation = await this.#sightings.stillWanted(planned);
		if (operation === null) {
			this.#settled.add(planned);
			return;
		}
		if (operation !== planned) await this.#needs.meet([operation]);
		const { write, issue, comment } = operation;
		const unassignable = new Set(this.#needs.unassignable(newAssignees(operation)));
		const assignees = write.assignees?.filter((login) => !unassignable.has(login));
		const wanted = assignees === void 0 ? write : {
			...write,
			assignees
		};
		this.#done.set(planned, await this.#tracker.updateIssue(issue, wanted));
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
	#titleOf(write) {
		return plainLine(this.#options.titleOf?.(write) ?? write.title);
	}
	#say(message) {
		this.#options.progress?.(message);
	}
};
const DONE = {
	create: "Opened",
	update: "Updated",
	close: "Closed",
	reopen: "Reopened",
	adopt: "Adopted"
};
function describe(write, issue, title) {
	return `${DONE[write.kind]} #${issue.number}: ${title}`;
}
function alreadyDone(write, title) {
	return `Nothing left to do for #${write.issue}: ${title}`;
}

// src/sync/apply-parents.ts
/**
* Keeps the parent issues. They add to what is tracked already, so a tracker that fails here fails no run: it is told,
* and the next run goes on. Before the first parent is made the tracker is looked at once more, as before items.
*/
async function applyParents(input, options) {
	try {
		const plans = await planNow(input, options);
		for (const plan of approvedOnly(plans, input, options)) await keepParent(plan, input, options);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		options.progress(`Parent issues are left to the next run: ${error.message}`);
	}
}
async function planNow(input, { tracker, mayShow }) {
	const plans = planParents(input).filter(({ isWrite }) => isWrite);
	if (plans.length > 0 && !await mayShow()) return [];
	if (!plans.some(({ parent }) => parent === null)) return plans;
	const seen = await tracker.recentIssues?.(input.label) ?? await tracker.listIssues(input.label);
	const known = new Map([...seen, ...input.issues].map((issue) => [issue.number, issue]));
	return planParents({
		...input,
		issues: [...known.values()]
	}).filter(({ isWrite }) => isWrite);
}
function approvedOnly(plans, { issues }, { approved, progress, isShown = true }) {
	if (approved === void 0) return plans;
	const keys = new Map(issues.flatMap(({ number, body }) => {
		const key = readMarker(body)?.key;
		return key === void 0 ? [] : [[number, key]];
	}));
	const fits = new Map(plans.map((plan) => [plan, isApproved(parentExtra(plan, keys), approved)]));
	for (const [plan, isFine] of fits) if (!isFine) progress(`Not as approved, so left to the next sync: the parent issue${shownTitle(plan, isShown)}`);
	return plans.filter((plan) => fits.get(plan) === true);
}
async function keepParent(plan, { label }, { tracker, progress, isShown = true }) {
	const parent = plan.parent ?? await create(plan, label, tracker);
	if (plan.parent === null) progress(`Opened the parent issue #${parent.number}: ${plainLine(plan.title)}`);
	await link(plan, parent.number, tracker, progress);
	const body = withParentBlock(parent.body, plan.visible, plan.marker);
	if (plan.parent === null && plan.link.length === 0) return;
	await tracker.updateIssue(parent.number, {
		...plan.changes,
		body
	});
	if (plan.parent !== null) progress(`Updated the parent issue #${parent.number}${isShown ? `: ${plainLine(plan.title)}` : ""}`);
}
/** The title of a new one comes from its document. */
function shownTitle({ parent, title }, isShown) {
	return parent === null || isShown ? ` ${plainLine(title)}` : ` #${parent.number}`;
}
/** Until its items are its sub-issues, it remembers none: a run that dies between goes on with those that are missing. */
function create({ title, visible, marker }, label, tracker) {
	const body = withParentBlock("", visible, {
		...marker,
		linked: []
	});
	return tracker.createIssue({
		title,
		body,
		labels: [label],
		assignees: []
	});
}
async function link(plan, parent, tracker, progress) {
	if (plan.link.length + plan.unlinked === 0) return;
	if (tracker.addSubIssue === void 0) {
		progress(`${plainLine(tracker.description)} has no sub-issues; the parent issue #${parent} lists them only.`);
		return;
	}
	for (const child of plan.link) if (!await tracker.addSubIssue(parent, child)) break;
	if (plan.unlinked > 0) progress(`#${parent} has more than ${100} action items: ${plan.unlinked} of them are listed in it and no sub-issues.`);
}

// src/sync/approval.ts
/** Documents, or issues, that are named each. */
const MOST_NAMED = 3;
/**
* That a plan made now, with what it was made from, is the approved one. What is carried out is always the plan made
* now, never a word of the file: the file can only forbid.
* @throws Failure `PLAN_OUTDATED` (tracker) that names what has changed since, the first few of each kind.
*/
function requireApproved(approved, basis, plan) {
	const causes = changedBasis(approved.basis, basis);
	const changed = causes.length > 0 ? causes : changedWrites(approved, plan);
	if (changed.length === 0) return;
	throw outdated(`since it was made, ${changed.join(", ")}; nothing was written`);
}
/**
* That a plan made again while it is carried out still writes the same.
* @throws Failure `PLAN_OUTDATED` (tracker)
*/
function requireSameWrites(plan, again) {
	const [was, is] = [writesOf(plan), writesOf(again)];
	if (JSON.stringify(was) === JSON.stringify(is)) return;
	throw outdated("issues changed while it was carried out; the rest was not written");
}
function outdated(why) {
	return new Failure({
		code: "PLAN_OUTDATED",
		kind: "tracker",
		message: `The approved plan does not hold any more: ${why}.`,
		advice: "Make a new plan with `postmortem-actions plan --plan-out FILE`, and have it approved."
	});
}
function changedBasis(was, is) {
	const differs = (what, before, now) => before === now ? [] : [`${what} became ${plainLine(now)} (was ${plainLine(before)})`];
	const sources = [
		...changedEntries("document", was.documents, is.documents),
		...was.config === is.config ? [] : ["the configuration changed"],
		...differs("the tracker", was.tracker, is.tracker),
		...differs("the working folder", was.folder, is.folder),
		...differs("the version", was.tool, is.tool),
		...was.allowMassClose === is.allowMassClose ? [] : [`--allow-mass-close was ${was.allowMassClose ? "taken away" : "given"}`]
	];
	const both = (issues, other) => Object.fromEntries(Object.entries(issues).filter(([name]) => Object.hasOwn(other, name)));
	return sources.length === 0 ? changedEntries("issue", was.issues, is.issues, "changed") : [...sources, ...changedEntries("issue", both(was.issues, is.issues), both(is.issues, was.issues))];
}
/** What became of entries, one part for each way: `the documents a.md, b.md and 4 more changed`. */
function changedEntries(kind, was, is, always) {
	const changes = [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((name) => {
		const [before, now] = [entry(was, name), entry(is, name)];
		if (before === now) return [];
		return [{
			name,
			how: always ?? (before === void 0 ? "came" : now === void 0 ? "went" : "changed")
		}];
	});
	return [...groupBy(changes, ({ how }) => how)].map(([how, of]) => `${listed(kind, of.map(({ name }) => plainLine(name)))} ${how}`);
}
/** `the document a.md`, `the documents a.md, b.md, c.md and 4 more` */
function listed(kind, names) {
	const more = names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : [];
	const all = [...names.slice(0, MOST_NAMED), ...more];
	const list = all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : all.join();
	return `the ${kind}${names.length > 1 ? "s" : ""} ${list}`;
}
function entry(record, name) {
	return Object.hasOwn(record, name) ? record[name] : void 0;
}
function changedWrites({ writes }, plan) {
	const now = allWritesOf(plan);
	if (JSON.stringify(writes) === JSON.stringify(now)) return [];
	const [approved, made] = [new Set(writes), new Set(now)];
	const added = now.filter((one) => !approved.has(one)).length;
	const gone = writes.filter((one) => !made.has(one)).length;
	if (added + gone === 0) return ["its operations came into another order"];
	return [...gone === 0 ? [] : [`${gone} of its operations fell away`], ...added === 0 ? [] : [`${added} ${added === 1 ? "operation" : "operations"} that it does not hold came up`]];
}

// src/sync/write-back.ts
/** The paths of documents with an item whose issue the document does not name. */
function pathsToWrite(issueOf) {
	return new Set([...issueOf.keys()].filter(isUnnamed).map(({ path }) => path));
}
/**
* Where the numbers of issues go, each behind its item's words. Pure. After each insertion the document is read again:
* only where every item is still what it was, and this one names its issue, the insertion stays.
*/
function planWriteBack({ documents, issueOf, read, reference }) {
	const unnamed = groupBy([...issueOf].filter(([entry]) => isUnnamed(entry)), ([{ path }]) => path);
	const written = [];
	const left = [];
	for (const document of documents) {
		let lines = linesOf(document.text);
		const insertions = [];
		for (const [{ item, path }, issue] of unnamed.get(document.path) ?? []) {
			const name = reference(issue);
			const found = candidates(lines, item, ` (${name})`).find((one) => {
				const changed = insertInto(lines, one).join("");
				const [was, is] = [lines.join(""), changed].map((text) => read({
					path,
					text
				}));
				return factsOf(is ?? []) === factsOf(was ?? [], item, name);
			});
			if (found === void 0) left.push({
				path,
				line: item.line,
				reference: name
			});
			else {
				lines = insertInto(lines, found);
				insertions.push(found);
			}
		}
		if (insertions.length > 0) written.push({
			path: document.path,
			before: document.text,
			insertions
		});
	}
	return {
		documents: written,
		left
	};
}
/** The text with all insertions, in their order; null when it is not, line by line, the one they were made for. */
function insertAll({ before, insertions }, text) {
	const lines = linesOf(text);
	const known = linesOf(before);
	return lines.length === known.length && lines.every((line, at) => bare(line) === bare(known[at] ?? "")) ? insertions.reduce(insertInto, lines).join("") : null;
}
function isUnnamed({ item }) {
	return !isTrackedIn(item.reference) && item.selected && !item.done;
}
/** Lines with their ends. */
function linesOf(text) {
	return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}
function bare(line) {
	return line.replace(/[\r\n]+$/, "");
}
function insertInto(lines, { line, column, text }) {
	const old = lines[line - 1] ?? "";
	return lines.with(line - 1, old.slice(0, column) + text + old.slice(column));
}
/** From the last line of the item up: the end of the line, or of a cell of a table's row. */
function candidates(lines, { line, endLine, text }, insertion) {
	const found = [];
	for (let number = endLine; number >= line; number -= 1) {
		const whole = bare(lines[number - 1] ?? "");
		const columns = number === line && whole.includes("|") ? cellEnds(whole, text) : [whole.trimEnd().length];
		found.push(...columns.map((column) => ({
			line: number,
			column,
			text: insertion
		})));
	}
	return found;
}
/** Where the cells of a row end, the one that holds the words of the item first. */
function cellEnds(row, text) {
	const cells = [...row.matchAll(/(?:\\.|[^\\|])+/g)].filter(([cell]) => cell.trim() !== "");
	const words = wordsOf(text);
	const isItem = ([cell]) => words !== "" && wordsOf(cell).includes(words);
	return cells.toSorted((a, b) => Number(isItem(b)) - Number(isItem(a))).map((cell) => cell.index + cell[0].trimEnd().length);
}
/** All that is read of the items, with `named` given the reference it is to have. */
function factsOf(postmortems, named, reference) {
	return JSON.stringify(postmortems.map(({ isPostmortem, title, incidentDate, severity, actionItems, problems }) => [[
		isPostmortem,
		title,
		incidentDate,
		severity,
		problems.length
	], actionItems.map((item) => {
		const { text, title: _, link: __, ...facts } = item;
		const isNamed = facts.line === named?.line && wordsOf(text) === wordsOf(named.text);
		return {
			...facts,
			text: wordsOf(text),
			link: linkOf(item),
			...isNamed ? { reference } : {}
		};
	})]));
}

export { renderPlanFile as A, renderPlan as C, PLAN_BYTES_AT_MOST as D, assigneesOf as E, issueDigest as O, concealedTitle as S, EarlierItems as T, issuesOfItems as _, requireSameWrites as a, concealPlan as b, OVERTAKEN as c, milestoneExtra as d, milestonesWanted as f, withholdPlan as g, postmortemsByDestination as h, requireApproved as i, shortHash as j, parsePlanFile as k, adoptionOf as l, joinPlans as m, pathsToWrite as n, applyParents as o, parentExtras as p, planWriteBack as r, applyPlan as s, insertAll as t, readFieldSupport as u, planSync as v, requireNoMassClose as w, concealResult as x, namedIssues as y };