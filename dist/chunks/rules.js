import { f as SEVERITIES, g as plainLine, u as require_fastest_levenshtein } from "./foundation.js";
import { _ as countWords, b as normaliseHeading, c as monthNames, d as isPhrase, f as phraseAtStart, g as FIRST_UNSPACED, l as vocabulariesFor, m as isTrackedIn, p as phraseIn, u as sentenceRole, v as fold, x as fencedLines, y as normalise } from "./postmortem.js";
import { C as HEAD, D as RULE_IDS, S as CHECKLIST, T as templateSection, _ as SECTION_NAMES, d as FewItemsOptions, f as InternalLinkOptions, g as TimezoneOptions, h as SectionOptions, m as PlaceholderOptions, p as PersonalDataOptions, v as SECTION_WORDS, w as TIMELINE, y as isFrontMatterProblem } from "./config.js";
import { x as parse } from "./valibot.js";
import { i as daysBetween, o as isCalendarDate, t as addDays } from "./calendar.js";

// src/rules/disable-comment.ts
/** Told where the comments are applied, since it takes all that the other rules found to know what a comment is for. */
const disableComment = {
	id: "disable-comment",
	group: "hygiene",
	summary: "A comment that switches a rule off names it, gives the reason, and is needed.",
	defaultLevel: "warning"
};

// src/rules/wording.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const LONGEST_QUOTE = 60;
/** A heading under which a section is always found. */
const SECTION_HEADINGS = {
	summary: "Summary",
	impact: "Impact",
	timeline: "Timeline",
	rootCause: "Root Cause",
	resolution: "Resolution",
	actionItems: "Action Items"
};
/** A document's words in quotation marks: one line, nothing invisible, no final full stop, at most 60 characters. */
function quote(text) {
	const characters = Array.from(plainLine(text).replace(/(?<!\.)\.$/, ""));
	if (characters.length <= LONGEST_QUOTE) return `“${characters.join("")}”`;
	return `“${characters.slice(0, 59).join("").trimEnd()}…”`;
}

// src/rules/levels/disable-comments.ts
/** A colon before the reason, not two hyphens: within a line GitHub's Markdown takes a comment with `--` for text. */
const COMMENT = /<!--\s*postmortem-actions-(disable|enable)(-line|-next-line|-file)?(?=[\s>:-])(.*?)-->/g;
const BEGUN = /<!--\s*postmortem-actions-(?:disable|enable)/;
const SEPARATORS = /[\s,]+/;
const LONGEST_LINE$7 = 2e3;
const FORM = "Write “<!-- postmortem-actions-disable-line RULE: the reason -->”.";
/**
* The comments by which a document switches rules off: `disable-line`, `disable-next-line`, `disable-file`, and `disable`
* up to `enable` or the end; each names its rules and, behind a colon, the reason. Comments in fenced code are text.
*/
function findDisableComments(lines) {
	if (!lines.some((line) => BEGUN.test(line.slice(0, LONGEST_LINE$7)))) return {
		disablings: [],
		faults: []
	};
	const faults = [];
	const fenced = fencedLines(lines);
	const comments = lines.flatMap((line, index) => fenced[index] ? [] : commentsIn(line.slice(0, LONGEST_LINE$7), index + 1, faults));
	const disablings = [];
	const open = /* @__PURE__ */ new Map();
	for (const comment of comments) {
		faults.push(...faultsOf(comment));
		const rules = comment.rules.filter(isKnown);
		if (comment.verb === "enable") faults.push(...close(comment, rules, open, disablings));
		else if (comment.reach === "") for (const rule of rules) openAt(comment, rule, open, disablings);
		else if (rules.length > 0) disablings.push({
			place: comment.place,
			rules,
			...extent(comment, lines.length)
		});
	}
	for (const [rule, { place }] of open) disablings.push({
		place,
		rules: [rule],
		startLine: place.line,
		endLine: lines.length
	});
	return {
		disablings,
		faults
	};
}
function commentsIn(line, number, faults) {
	const comments = [...line.matchAll(COMMENT)].map((match) => {
		const [names = "", ...reason] = (match[3] ?? "").split(":");
		return {
			place: placeOf$1(number, match.index, match[0].length),
			verb: match[1] === "enable" ? "enable" : "disable",
			reach: match[2] ?? "",
			rules: names.split(SEPARATORS).filter((name) => name !== ""),
			reason: reason.join(":").trim()
		};
	});
	const unread = BEGUN.exec(line.replace(COMMENT, (whole) => " ".repeat(whole.length)));
	if (unread) faults.push({
		place: placeOf$1(number, unread.index, unread[0].length),
		message: "This comment is not understood; it has to stand on one line.",
		expected: FORM
	});
	return comments;
}
function faultsOf({ place, verb, rules, reason }) {
	if (rules.length === 0) return [{
		place,
		message: "This comment names no rule.",
		expected: FORM
	}];
	const unknown = rules.filter((rule) => !isKnown(rule)).map((rule) => ({
		place,
		message: `There is no rule ${quote(rule)}.`,
		expected: `Did you mean “${(0, import_fastest_levenshtein.closest)(rule.slice(0, 100), [...RULE_IDS])}”?`
	}));
	const silent = verb === "disable" && reason === "" ? [{
		place,
		message: "Nothing says why the rule is switched off here.",
		expected: FORM
	}] : [];
	return [...unknown, ...silent];
}
function openAt(comment, rule, open, disablings) {
	if (open.get(rule)) disablings.push({
		place: comment.place,
		rules: [rule],
		startLine: 0,
		endLine: 0
	});
	else open.set(rule, comment);
}
function close(comment, rules, open, disablings) {
	return rules.flatMap((rule) => {
		const begin = open.get(rule);
		if (!begin) return [{
			place: comment.place,
			message: `The rule ${quote(rule)} is not switched off here.`,
			expected: "Remove the comment."
		}];
		open.delete(rule);
		disablings.push({
			place: begin.place,
			rules: [rule],
			startLine: begin.place.line,
			endLine: comment.place.line
		});
		return [];
	});
}
function extent({ place, reach }, lines) {
	if (reach === "-file") return {
		startLine: 1,
		endLine: lines
	};
	const line = reach === "-next-line" ? place.line + 1 : place.line;
	return {
		startLine: line,
		endLine: line
	};
}
function isKnown(rule) {
	return RULE_IDS.some((id) => id === rule);
}
function placeOf$1(line, start, length) {
	return {
		line,
		column: start + 1,
		endLine: line,
		endColumn: start + length + 1
	};
}

// src/rules/hosts.ts
/** True when a host is one of these names, or below one that is written `*.example.com`. */
function isAmongHosts(host, names) {
	const wanted = host.toLowerCase().replace(/\.$/, "");
	return names.some((written) => {
		const name = written.toLowerCase();
		return name.startsWith("*.") ? wanted.endsWith(name.slice(1)) : wanted === name;
	});
}

// src/rules/remember-last.ts
/** `work`, remembering its last answer: the rules ask one after the other about the same document. */
function rememberLast(work) {
	let last = null;
	return (key) => {
		if (last?.key !== key) last = {
			key,
			value: work(key)
		};
		return last.value;
	};
}

// src/rules/prose.ts
/**
* The lines outside fenced code, with code spans and HTML comments replaced by blanks. Works line by line, so that a
* document too deep for the parser can be searched too; columns stay those of the source.
*/
function proseLines(lines) {
	const prose = known$3.get(lines) ?? [...proseOf(lines)];
	known$3.set(lines, prose);
	return prose;
}
/** Several rules ask for the same document's. */
const known$3 = /* @__PURE__ */ new WeakMap();
function* proseOf(lines) {
	const fenced = fencedLines(lines);
	let isComment = false;
	for (const [index, source] of lines.entries()) {
		if (fenced[index]) continue;
		const prose = blankComments(source, isComment);
		isComment = prose.isComment;
		yield {
			line: index + 1,
			text: blankCode(prose.text)
		};
	}
}
/**
* All lines in lower case, to be searched at once for what makes a rule look at single lines at all. Words that stand in
* prose with no more than one blank between them stand here too.
*/
const lowerText = rememberLast((lines) => lines.join("\n").toLowerCase());
function blankComments(source, wasComment) {
	let isComment = wasComment;
	if (!wasComment && !source.includes("<!--")) return {
		text: source,
		isComment
	};
	return {
		text: source.split(/(<!--|-->)/).map((part) => {
			if (part === "<!--") isComment = true;
			const blank = isComment ? " ".repeat(part.length) : part;
			if (part === "-->") isComment = false;
			return blank;
		}).join(""),
		isComment
	};
}
function blankCode(text) {
	if (!text.includes("`")) return text;
	return text.replace(/(?<!`)(`{1,3})(?!`)[^`]*\1(?!`)/g, (span) => " ".repeat(span.length));
}

// src/rules/personal-data.ts
const LONGEST_LINE$6 = 2e3;
const MAIL = /(?<![\w.%+/:@-])([\w.%+-]{1,64})@((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24})(?![\w@/:-])/gi;
/** Mailboxes of functions, not of people (RFC 2142 and their like). */
const FUNCTIONS = new Set("abuse admin administrator alert alerts billing contact dev devs devops do-not-reply feedback git hello help helpdesk hostmaster hr info infra it legal mail marketing news no-reply noreply noc notifications oncall on-call office ops operations platform postmaster press privacy root sales security service sre staff status support sysadmin team test user webmaster digital press-office incident incidents incident-response".split(" "));
/** Shorter ones stand in names of people as well. */
const LEAST_TELLING = 6;
/** RFC 2606 and RFC 6761: names for examples. */
const NOBODYS = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost|users\.noreply\.github\.com)$/i;
/** International, with the digits in groups; or as North America writes it, with the area in brackets. */
const PHONE = /(?<![\w+.:/#-])(?:\+[1-9]\d{0,2}(?:[ .-]\(?\d{2,5}\)?){2,5}|\(\d{3}\) \d{3}-\d{4})(?![\w:.-]?\d)/g;
/** A text in lower case without it holds neither. */
const SIGN = /[\w.%+-]@[a-z\d-]|\+[1-9]\d{0,2}[ .-]\(?\d{2}|\(\d{3}\) \d/;
const LEAST_DIGITS = 9;
const MOST_DIGITS = 15;
const personalData = {
	id: "personal-data",
	group: "hygiene",
	summary: "No private e-mail address or phone number is published with the document.",
	defaultLevel: "info",
	perDocument: true,
	check: ({ lines }, { options }) => findPersonalData(lines, parse(PersonalDataOptions, options).domains)
};
/** Addresses and numbers of people, in the order of the lines; `domains` are those whose addresses may stand there. */
function* findPersonalData(lines, domains) {
	if (!SIGN.test(lowerText(lines))) return;
	for (const { line, text } of proseLines(lines)) {
		const searched = text.slice(0, LONGEST_LINE$6);
		if (!SIGN.test(searched.toLowerCase())) continue;
		for (const match of searched.matchAll(MAIL)) {
			const [address, name = "", domain = ""] = match;
			if (isFunction(name) || NOBODYS.test(domain) || isAmongHosts(domain, domains)) continue;
			yield report$1(line, match.index, address, "an e-mail address");
		}
		for (const match of searched.matchAll(PHONE)) {
			const digits = match[0].replace(/\D/g, "").length;
			if (digits >= LEAST_DIGITS && digits <= MOST_DIGITS) yield report$1(line, match.index, match[0], "a phone number");
		}
	}
}
function isFunction(name) {
	const bare = name.toLowerCase().replace(/\+.*$/, "");
	return [...FUNCTIONS].some((word) => word.length >= LEAST_TELLING && bare.includes(word)) || FUNCTIONS.has(bare) || bare.split(/[._-]/).some((part) => FUNCTIONS.has(part));
}
/** Only the beginning is shown: findings are published more widely than the document. */
function report$1(line, start, words, what) {
	return {
		place: {
			line,
			column: start + 1,
			endLine: line,
			endColumn: start + words.length + 1
		},
		message: `“${words.slice(0, 3)}…” looks like ${what} of a person.`,
		expected: "Name the person or the team instead, or a mailbox that belongs to no person."
	};
}

// src/rules/secret-patterns.ts
const SECRET_SHAPES = [
	{
		name: "a GitHub token",
		sign: "gh[pousr]_",
		pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
		isCertain: true
	},
	{
		name: "a GitHub token",
		sign: "github_pat_",
		pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
		isCertain: true
	},
	{
		name: "a GitLab token",
		sign: "glpat-",
		pattern: /\bglpat-[\w-]{20,64}/g,
		isCertain: true
	},
	{
		name: "a Slack token",
		sign: "xox[abposr]-",
		pattern: /\bxox[abposr]-(?:\d{10,13}-){1,3}[A-Za-z0-9-]{10,64}/g,
		isCertain: true
	},
	{
		name: "the address of a Slack webhook",
		sign: String.raw`hooks\.slack\.com/services`,
		pattern: /\bhooks\.slack\.com\/services\/(?<secret>T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,32})/g,
		isCertain: true
	},
	{
		name: "a Stripe key",
		sign: "k_live_",
		pattern: /\b[sr]k_live_[A-Za-z0-9]{20,128}\b/g,
		isCertain: true
	},
	{
		name: "an npm token",
		sign: "npm_",
		pattern: /\bnpm_[A-Za-z0-9]{36}\b/g,
		isCertain: true
	},
	{
		name: "a PyPI token",
		sign: "pypi-agei",
		pattern: /\bpypi-AgEI[\w-]{50,250}/g,
		isCertain: true
	},
	{
		name: "a SendGrid key",
		sign: String.raw`sg\.[\w-]`,
		pattern: /\bSG\.[\w-]{22}\.[\w-]{43}\b/g,
		isCertain: true
	},
	{
		name: "a DigitalOcean token",
		sign: "do[opr]_v1_",
		pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g,
		isCertain: true
	},
	{
		name: "a Google API key",
		sign: "aiza",
		pattern: /\bAIza[\w-]{35}(?![\w-])/g,
		isCertain: true
	},
	{
		name: "an AWS access key id",
		sign: "akia|asia",
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		isCertain: false
	},
	{
		name: "an AWS secret key",
		sign: "aws_secret_access_key",
		pattern: /\baws_secret_access_key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
		isCertain: false
	},
	{
		name: "a JSON web token",
		sign: "eyj",
		pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/g,
		isCertain: false
	},
	{
		name: "a bearer token",
		sign: "bearer",
		pattern: /\bBearer\s{1,4}(?<secret>(?=[\w.~+/-]{0,199}\d)[\w.~+/-]{20,4000}={0,2})(?![\w…<])/gi,
		isCertain: false
	},
	{
		name: "a password in an address",
		sign: String.raw`://[^\s/:@]{1,100}:`,
		pattern: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@'"<>`]{1,100}:(?<secret>[^\s/:@'"<>`]{4,200})@[\w.-]{1,253}/gi,
		isCertain: false
	}
];
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/;
/** What stands where a document hides or makes up a secret: no secret. */
const MADE_UP = /^\$|example|sample|dummy|fake|redacted|removed|hidden|changeme|placeholder|your|secret|pass(?:wor)?d|passwd|token|x{4}|\*{3}|\.{3}|…|\$\{|\$\(|\{\{|<|%[a-z_]+%|(.)\1{5}|123456|abcdef|deadbeef/i;

// src/rules/secret.ts
const SHOWN = 4;
/** A longer line is searched in parts that overlap by the longest secret but a few. */
const LONGEST_LINE$5 = 2e4;
const LEAST_KEY_LINE = 40;
const SIGNS = SECRET_SHAPES.map((shape) => ({
	shape,
	sign: new RegExp(shape.sign)
}));
/** In lower case: most documents hold no sign of any secret. */
const ANY_SIGN$1 = new RegExp(["private key-----", ...SECRET_SHAPES.map(({ sign }) => sign)].join("|"));
/**
* Looks at every line, code and comments as well, for that is where secrets are pasted. What it finds is never shown but for
* its first characters.
*/
const secret = {
	id: "secret",
	group: "hygiene",
	summary: "No token, key or password is published with the document.",
	defaultLevel: "error",
	perDocument: true,
	check: ({ lines }) => findSecrets(lines)
};
/** What looks like a secret, in the order of the lines; a private key is told on its first line. */
function* findSecrets(lines) {
	if (!ANY_SIGN$1.test(lowerText(lines))) return;
	for (const [index, text] of lines.entries()) {
		if (PRIVATE_KEY.test(text) && isKeyLine(lines[index + 1])) {
			yield report({
				name: "a private key",
				isCertain: true
			}, { line: index + 1 }, "----");
			continue;
		}
		yield* secretsIn(text, index + 1);
	}
}
function* secretsIn(text, line) {
	const searched = text.slice(0, LONGEST_LINE$5);
	const lower = searched.toLowerCase();
	if (!ANY_SIGN$1.test(lower)) return;
	let end = 0;
	for (const { shape, sign } of SIGNS) {
		if (!sign.test(lower)) continue;
		for (const match of searched.matchAll(shape.pattern)) {
			const words = match.groups?.secret ?? match[0];
			const start = match.index + match[0].lastIndexOf(words);
			if (start < end || isMadeUp(words)) continue;
			end = start + words.length;
			yield report(shape, {
				line,
				column: start + 1,
				endLine: line,
				endColumn: end + 1
			}, words);
		}
	}
}
function isMadeUp(words) {
	return MADE_UP.test(words);
}
function isKeyLine(text) {
	const key = (text ?? "").slice(0, LONGEST_LINE$5).trim();
	return key.length >= LEAST_KEY_LINE && /^[A-Za-z0-9+/=]+$/.test(key) && !isMadeUp(key);
}
function report({ name, isCertain }, place, words) {
	return {
		place,
		message: `“${words.slice(0, SHOWN)}…” looks like ${name}.`,
		expected: "Revoke it first, since it stays in the history of the repository; then remove it here.",
		...isCertain ? {} : { level: "warning" }
	};
}

// src/rules/masked-lines.ts
const MASK = "*";
const KEY_END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;
/** The longest keys in use take about a hundred lines. */
const KEY_LINES_AT_MOST = 200;
/**
* The lines of a document as they may be shown: what `secret` and `personal-data` look for is masked, whether or not these
* rules are on and whatever they allow; of a private key all lines. Every column stays where it is.
*/
function maskedLines(lines) {
	const masked = [...lines];
	for (const { place } of [...findSecrets(lines), ...findPersonalData(lines, [])]) mask(masked, place);
	for (const [index, text] of lines.entries()) if (PRIVATE_KEY.test(text)) maskKey(masked, index);
	return masked;
}
/** A sentence about a document, without the secrets that it quotes. */
function withoutSecrets(text) {
	const masked = [text];
	for (const { place } of findSecrets(masked)) mask(masked, place);
	return masked.join("");
}
function mask(lines, place) {
	const text = lines[place.line - 1];
	if (text === void 0) return;
	const start = "column" in place ? place.column - 1 : 0;
	const end = "column" in place ? place.endColumn - 1 : text.length;
	lines[place.line - 1] = text.slice(0, start) + MASK.repeat(Math.max(end - start, 0)) + text.slice(end);
}
/** Up to the key's last line, or as far as a key may reach where nothing says which that is. */
function maskKey(lines, first) {
	for (let index = first; index < Math.min(lines.length, first + KEY_LINES_AT_MOST); index += 1) {
		const isEnd = KEY_END.test(lines[index] ?? "");
		mask(lines, { line: index + 1 });
		if (isEnd) return;
	}
}

// src/rules/item-place.ts
/**
* Where `words`, as they stand in an item, stand in the document; the item's first line where they cannot be found (they
* are wrapped or hold markup).
*/
function placeInItem({ line, endLine, text }, lines, words = text) {
	if (words === "") return { line };
	for (let number = line; number <= endLine; number++) {
		const start = (lines[number - 1] ?? "").indexOf(words);
		if (start >= 0) return {
			line: number,
			column: start + 1,
			endLine: number,
			endColumn: start + words.length + 1
		};
	}
	return { line };
}
/** The items that are still to be done. */
function openItems(items) {
	return items.filter(({ selected, done }) => selected && !done);
}

// src/rules/action-item-assignable.ts
/** Who may be assigned only the tracker knows; where it was not asked this rule is silent. */
const actionItemAssignable = {
	id: "action-item-assignable",
	group: "action-items",
	summary: "The owner of an action item can be assigned to its issue.",
	defaultLevel: "warning",
	*check(postmortem, { surroundings }) {
		const { unassignable } = surroundings ?? {};
		if (unassignable === void 0) return;
		for (const item of openItems(postmortem.actionItems)) {
			const logins = unassignable(item, postmortem);
			if (logins.length === 0) continue;
			yield {
				place: placeInItem(item, postmortem.lines, item.owner ?? item.text),
				message: `${logins.map(quote).join(", ")} cannot be assigned to an issue of this repository: that of ${quote(item.title)} would only name the owner.`,
				expected: "Correct the login, give that person access to the repository, or set “owners” in the configuration."
			};
		}
	}
};

// src/rules/action-item-due.ts
/** The configuration gives a date to most items; this rule speaks of those that are left without one. */
const actionItemDue = {
	id: "action-item-due",
	group: "action-items",
	summary: "An action item has a due date, its own or one from the configuration.",
	defaultLevel: "warning",
	*check({ actionItems, severity }, { config }) {
		for (const item of actionItems.filter(({ selected, done, due }) => selected && !done && due === null)) {
			const isGiven = isGivenByPolicy(item, severity, config.due);
			if (item.dueText !== null) yield unclear(item, item.dueText, isGiven);
			else if (!isGiven) yield {
				place: { line: item.line },
				message: `Nothing says by when ${quote(item.title)} is to be done.`,
				expected: "State a date in the item, for example “(due: 2030-01-31)”, or set “due” in the configuration."
			};
		}
	}
};
/** Words that name no day ("next sprint"): where the configuration gives one instead, that is worth a word, not a warning. */
function unclear(item, dueText, isGiven) {
	const instead = isGiven ? "its date comes from the configuration" : "it has no date";
	return {
		place: { line: item.line },
		message: `Which day ${quote(dueText)} means cannot be told, so ${instead}.`,
		expected: "Write the day, for example “(due: 2030-01-31)”.",
		...isGiven ? { level: "info" } : {}
	};
}
function isGivenByPolicy(item, severity, due) {
	if (due.default !== null) return true;
	if (item.priority !== null && due.priority[item.priority] !== void 0) return true;
	return severity !== null && Object.hasOwn(due.severity, severity);
}

// src/rules/action-item-duplicate.ts
const LONGEST$6 = 1e3;
const LEAST_WORDS = 2;
/** Words that make no difference between two items. */
const FUNCTION_WORDS = new Set("a an the our all for of to in on at and with that this is be we should must need will please also".split(" "));
/**
* Equal but for small words, order, case and plurals. Items of one wording for several things (“Patch server 1”, “Patch
* server 2”) differ in a word, and so they are two.
*/
const actionItemDuplicate = {
	id: "action-item-duplicate",
	group: "action-items",
	summary: "No action item says the same as another of its document.",
	defaultLevel: "warning",
	*check({ actionItems, lines }) {
		const seen = /* @__PURE__ */ new Map();
		for (const { item, words } of alikeInSize(openItems(actionItems))) {
			const same = seen.get(words) ?? [];
			const earlier = same.find((other) => isRepeated(item, other));
			if (earlier === void 0) {
				seen.set(words, [...same, item]);
				continue;
			}
			yield {
				place: placeInItem(item, lines),
				message: `${quote(item.title)} says the same as the item in line ${earlier.line}.`,
				expected: "Keep one of them, or say what is different."
			};
		}
	}
};
/** The items with as many words and letters as another: only these can be the same. Their words are in order. */
function alikeInSize(items) {
	const sizes = /* @__PURE__ */ new Map();
	return items.map((item) => {
		const words = contentOf(item.text);
		const size = words.reduce((sum, word) => sum + word.length, words.length * LONGEST$6);
		sizes.set(size, (sizes.get(size) ?? 0) + 1);
		return {
			item,
			words,
			size
		};
	}).filter(({ words, size }) => words.length >= LEAST_WORDS && (sizes.get(size) ?? 0) > 1).map(({ item, words }) => ({
		item,
		words: words.toSorted().join(" ")
	}));
}
function contentOf(text) {
	const content = [];
	for (const word of normalise(text.slice(0, LONGEST$6)).split(" ")) {
		if (word === "" || FUNCTION_WORDS.has(word)) continue;
		content.push(word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);
	}
	return content;
}
function isRepeated(item, earlier) {
	return [
		"group",
		"owner",
		"due",
		"reference"
	].every((field) => item[field] === null || earlier[field] === null || item[field] === earlier[field]);
}

// src/rules/action-item-overdue.ts
/** An item that became overdue since is the report's affair: no document is wrong because time passed. */
const actionItemOverdue = {
	id: "action-item-overdue",
	group: "action-items",
	summary: "No action item was due before its incident or, in a new document, before today.",
	defaultLevel: "warning",
	*check({ actionItems, incidentDate, lines }, { today, surroundings }) {
		for (const item of openItems(actionItems)) {
			const { due, dueText } = item;
			if (due === null) continue;
			const isBeforeIncident = incidentDate !== null && due < incidentDate;
			if (!isBeforeIncident && !(surroundings?.isNew === true && due < today)) continue;
			const than = isBeforeIncident ? `before the incident of ${incidentDate}` : "in the past";
			yield {
				place: placeInItem(item, lines, dueText ?? item.text),
				message: `${quote(item.title)} is due on ${due}, ${than}.`,
				expected: isBeforeIncident ? "Correct the date, or the date of the incident." : "Set a day that is still to come, or mark the item as done."
			};
		}
	}
};

// src/rules/action-item-owner.ts
const EXPECTED$2 = "Name a person or a team in the item, for example “(owner: Backend team)”.";
/** From so many items on, a document that names no owner at all is told once. */
const MANY = 3;
const actionItemOwner = {
	id: "action-item-owner",
	group: "action-items",
	summary: "An action item names who does it.",
	defaultLevel: "info",
	*check({ actionItems, sections }) {
		const items = openItems(actionItems).filter(({ reference }) => !isTrackedIn(reference));
		const unowned = items.filter(({ owner }) => owner === null);
		const [first] = unowned;
		if (first !== void 0 && unowned.length >= MANY && unowned.length === items.length) yield {
			place: { line: sections.actionItems?.startLine ?? first.line },
			message: `Nobody is named to do any of the ${items.length} open action items.`,
			expected: "Name a person or a team in each item, for example “(owner: Backend team)”."
		};
		else yield* unowned.map(reportOn$1);
	}
};
function reportOn$1({ line, title }) {
	return {
		place: { line },
		message: `Nobody is named to do ${quote(title)}.`,
		expected: EXPECTED$2
	};
}

// src/rules/action-item-preventive.ts
/** One item alone may well be the right one. */
const LEAST_ITEMS = 2;
/** Silent where a single item's kind cannot be told. */
const actionItemPreventive = {
	id: "action-item-preventive",
	group: "action-items",
	summary: "At least one action item prevents the next incident or detects it sooner.",
	defaultLevel: "info",
	*check({ isPostmortem, actionItems, sections, lines }) {
		const items = actionItems.filter(({ selected }) => selected);
		const [first] = items;
		if (!isPostmortem || first === void 0 || items.length < LEAST_ITEMS) return;
		if (items.some(({ kind }) => kind !== "corrective" && kind !== "process")) return;
		yield {
			place: sections.actionItems === null ? placeInItem(first, lines) : { line: sections.actionItems.startLine },
			message: `None of the ${items.length} action items prevents the next incident or detects it sooner.`,
			expected: "Add an item that stops this kind of incident (a check, a limit, a test) or one that alerts on it earlier."
		};
	}
};

// src/rules/action-item-recurring.ts
/** What earlier postmortems left open is told by those who run the rules; without it this rule is silent. */
const actionItemRecurring = {
	id: "action-item-recurring",
	group: "action-items",
	summary: "An action item that resembles an open one of an earlier postmortem names its issue.",
	defaultLevel: "info",
	*check(postmortem, { surroundings }) {
		const { resembling } = surroundings ?? {};
		if (resembling === void 0) return;
		for (const item of openItems(postmortem.actionItems)) {
			if (isTrackedIn(item.reference)) continue;
			const earlier = resembling(item, postmortem);
			if (earlier === null) continue;
			const { where, issue, title } = earlier;
			yield {
				place: placeInItem(item, postmortem.lines),
				message: `${quote(item.title)} resembles ${quote(title)}, which is still open (${where}).`,
				expected: issue === null ? "Where both are the same thing, name the issue of the earlier one in this item, so that it is tracked once." : `Where both are the same thing, name it in this item: “(#${issue})”. Then no second issue is opened.`
			};
		}
	}
};

// src/rules/action-item-single.ts
const LONGEST$5 = 300;
/** `Write and publish the guide` is one thing: the first verb needs an object of its own. */
const LEAST_OBJECT = 2;
const words = (list) => new Set(list.split(" "));
/** Only verbs that are no nouns as well (“add alerts and load tests”). */
const JOINING = {
	en: {
		and: /(?:[,;]? and|;) (?:also |then )?/gi,
		verbs: words("add adopt allocate automate avoid build clarify configure consolidate convert create decommission define delete deploy develop disable educate eliminate enable encrypt enforce enhance ensure establish evaluate expand extend fix identify implement improve include increase install integrate introduce investigate migrate modify move notify optimise optimize organise organize prevent provide publish reduce refactor remove rename replace require restrict rewrite schedule separate simplify standardise standardize streamline strengthen teach train unify update upgrade validate verify write"),
		subordinate: words("to that which who whose when whenever if so how where whether because until while before after can could should must will would"),
		pronouns: words("it them this these those both its their")
	},
	es: {
		and: /(?:,? y|;) /gi,
		verbs: words("agregar añadir automatizar configurar corregir crear definir documentar eliminar establecer implementar mejorar migrar realizar reducir revisar"),
		subordinate: words("para que si cuando donde como por al"),
		pronouns: words("este esta esto ello")
	},
	pt: {
		and: /(?:,? e|;) /gi,
		verbs: words("adicionar automatizar configurar corrigir criar definir documentar eliminar estabelecer implementar melhorar migrar realizar reduzir remover revisar"),
		subordinate: words("para que se quando onde como por ao"),
		pronouns: words("este esta isto isso")
	},
	fr: {
		and: /(?:,? et|;) /gi,
		verbs: words("ajouter automatiser configurer corriger créer définir documenter supprimer établir implémenter améliorer migrer réduire réviser"),
		subordinate: words("pour que qui si quand où comment par afin"),
		pronouns: words("le la les cela ceci")
	},
	it: {
		and: /(?:,? e|;) /gi,
		verbs: words("aggiungere automatizzare configurare correggere creare definire documentare eliminare implementare migliorare migrare ridurre rimuovere"),
		subordinate: words("per che se quando dove come"),
		pronouns: words("questo questa ciò")
	}
};
const actionItemSingle = {
	id: "action-item-single",
	group: "action-items",
	summary: "An action item is one thing to do.",
	defaultLevel: "info",
	*check({ actionItems, lines, language }) {
		const joining = JOINING[language];
		if (joining === void 0) return;
		for (const item of openItems(actionItems)) {
			const second = secondTask(item.text, joining);
			if (second === null) continue;
			yield {
				place: placeInItem(item, lines, second),
				message: `${quote(item.title)} asks for two things.`,
				expected: `Make ${quote(second)} an item of its own, so that each can be done, and closed, by itself.`
			};
		}
	}
};
/** The words of the second thing that an item asks for, as written; null when there is none beyond doubt. */
function secondTask(text, joining) {
	if (text.length > LONGEST$5) return null;
	for (const joint of text.matchAll(joining.and)) {
		const second = text.slice(joint.index + joint[0].length);
		if (isTask(wordsIn(text.slice(0, joint.index)), joining) && isOther(wordsIn(second), joining)) return second;
	}
	return null;
}
/** A verb with an object, and nothing behind it that could take a second verb for its own. */
function isTask([verb = "", ...object], { verbs, subordinate }) {
	return verbs.has(verb) && object.length >= LEAST_OBJECT && !object.some((word) => subordinate.has(word));
}
function isOther([verb = "", ...object], { verbs, pronouns }) {
	return verbs.has(verb) && object.length >= LEAST_OBJECT && !object.some((word) => pronouns.has(word));
}
function wordsIn(text) {
	return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

// src/rules/vague-words.ts
const WATCH = "Say what is watched and when it alerts: “Alert when more than 1 % of requests fail for 5 minutes”.";
const TELL = "Say which page or message is to hold what: “Write down in the runbook how to roll back the price cache”.";
const PROVE = "Say what is to be tested: “Add a test that a migration can be rolled back”.";
const GUARD = "Name a guard that works on a tired day, too: a check, a limit, a confirmation: “Ask for confirmation before a table is dropped”.";
const SPECIFIC = "Say what is to be changed: “Handle an invalid postal code in the address form”.";
const OUTCOME = "Say what is to be found out and what is to come of it: “Find out why the retry did not stop, and limit it to 3 attempts”.";
const MEASURE = "Say which figure is to be reached, or what is to be changed: “Answer 95 % of searches within 300 ms”.";
const TRAIN = "Say who is to be able to do what afterwards: “Rehearse a failover with everyone on call”.";
const BETTER = "(?:improv(?:e|ing)|enhanc(?:e|ing)|better|strengthen(?:ing)?|increase|optimi[sz]e|boost|revisit|more)";
const OUR = "(?: (?:our|the|all|its|overall|general|existing|current|system|server|better))*";
/** The whole item is `words`: with an object of its own (“… of the price cache”) it is not vague. */
function whole(words, suggestion) {
	return {
		pattern: new RegExp(`^(?:we (?:should|must|need to|will) |to )?${words}\\s*[.!]?$`, "i"),
		suggestion
	};
}
function start(words, suggestion) {
	return {
		pattern: new RegExp(`^(?:we (?:should|must|need to|will) |to )?${words}`, "i"),
		suggestion
	};
}
const nouns = (words) => `(?:${words})(?:(?:,| and|,? and|/| &) ?(?:${words}))*`;
const VAGUE_WORDINGS = {
	en: [
		whole(`(?:${BETTER}|add|implement|investigate|set up)${OUR} ${nouns("monitoring|alerting|alerts?|observability|logging|visibility|metrics")}(?: (?:systems?|for this(?: scenario| issue| case)?|in general))?`, WATCH),
		whole(`${BETTER}${OUR} ${nouns("documentation|docs|communications?|runbooks?|information|knowledge sharing")}`, TELL),
		whole(`(?:${BETTER}|add)${OUR} ${nouns("tests?|testing|test coverage|qa|quality assurance|quality")}`, PROVE),
		whole(`${BETTER}${OUR} ${nouns("performance|stability|reliability|resilience|availability|scalability|security|robustness|uptime|response times?|latency")}`, MEASURE),
		whole(`${BETTER}${OUR} ${nouns("process(?:es)?|procedures?|error handling|code|code quality|infrastructure|system")}`, SPECIFIC),
		whole(`(?:train|educate|teach)(?: \\S+){0,3}`, TRAIN),
		start("(?:try to )?(?:be|being) (?:more |extra |very )?(?:careful|cautious|attentive|vigilant|mindful|diligent)\\b", GUARD),
		start("(?:pay|paying) (?:more |closer |better )?attention\\b", GUARD),
		start("(?:take|taking) (?:more |extra |better |greater )?care(?! of)\\b", GUARD),
		start("(?:do not|don[’']t|never) (?:make|repeat|do) (?:this|that|the same|such) (?:mistakes?|errors?|again)\\b", GUARD),
		start("(?:make sure|ensure)(?: that)? (?:this|it|that|the (?:incident|issue|problem)) (?:never happens|does not happen|doesn[’']t happen|won[’']t happen|will not happen|cannot happen)", GUARD),
		start("prevent (?:this|it|that|such (?:an )?(?:incidents?|issues?|outages?))(?: from happening| from occurring)?(?: again| in (?:the )?future)?\\s*[.!]?$", GUARD),
		whole("(?:fix|resolve|address|solve|correct) (?:the|this|that|these) (?:\\w+ )?(?:bugs?|issues?|problems?|errors?|root causes?|causes?)(?: that (?:caused|led to) (?:the|this) (?:outage|incident))?", SPECIFIC),
		whole("(?:look|looking|dig|digging) (?:further )?(?:into|at)(?: \\S+){1,4}", OUTCOME),
		whole("(?:investigate|research|explore|examine|analy[sz]e|evaluate)(?: (?:the|this|that|these|further|more|possible|potential|other|alternative))* (?:issues?|problems?|incidents?|options?|solutions?|alternatives?|scenarios?|causes?|further|more)", OUTCOME),
		start("(?:keep|keeping) an eye on\\b", WATCH),
		start("(?:raise|raising|increase|increasing) (?:the |our )?awareness\\b", TRAIN)
	],
	es: [
		whole("mejorar?(?: (?:el|la|los|las|nuestro|nuestra))? (?:monitoreo|monitorización|alertas?|observabilidad)", WATCH),
		whole("mejorar?(?: (?:la|nuestra))? (?:documentación|comunicación)", TELL),
		start("(?:tener|poner) más (?:cuidado|atención)(?!\\p{L})", GUARD)
	],
	pt: [
		whole("melhorar(?: (?:o|a|os|as|nosso|nossa))? (?:monitoramento|monitorização|alertas?|observabilidade)", WATCH),
		whole("melhorar(?: (?:a|nossa))? (?:documentação|comunicação)", TELL),
		start("(?:ter|tomar) mais (?:cuidado|atenção)(?!\\p{L})", GUARD)
	],
	fr: [
		whole("améliorer (?:le |la |les |notre |nos )?(?:monitoring|supervision|surveillance|alertes?|observabilité)", WATCH),
		whole("améliorer (?:la |notre )?(?:documentation|communication)", TELL),
		start("(?:être|faire) plus (?:attentifs?|prudents?|vigilants?|attention)(?!\\p{L})", GUARD)
	],
	de: [
		whole("(?:das |unser )?(?:monitoring|überwachung|alerting) verbessern", WATCH),
		whole("(?:die |unsere )?(?:dokumentation|kommunikation) verbessern", TELL),
		start("(?:besser|mehr) (?:aufpassen|acht geben)(?!\\p{L})", GUARD),
		start("vorsichtiger sein(?!\\p{L})", GUARD)
	],
	it: [
		whole("migliorare (?:il |la |i |gli |le )?(?:monitoraggio|allarmi|osservabilità|alert)", WATCH),
		whole("migliorare (?:la )?(?:documentazione|comunicazione)", TELL),
		start("(?:fare|prestare) più attenzione(?!\\p{L})", GUARD)
	],
	zh: [
		whole("(?:加强|改进|改善|完善)监控(?:告警)?。?", WATCH),
		whole("(?:加强|改进|完善)(?:文档|沟通)。?", TELL),
		start("(?:更加|要)?(?:小心|注意|谨慎)(?:一点|一些)?。?$", GUARD)
	],
	ja: [whole("(?:監視|モニタリング|アラート)(?:を|の)?(?:強化|改善)(?:する)?。?", WATCH), start("(?:もっと|より)?(?:注意する|気をつける)。?$", GUARD)],
	ko: [whole("(?:모니터링|알림) ?(?:을 |를 )?(?:강화|개선)(?:하기|한다)?", WATCH), start("(?:더 )?(?:주의|조심)(?:하기|한다)$", GUARD)]
};

// src/rules/action-item-vague.ts
/** A longer item says more than a vague phrase. */
const LONGEST$4 = 160;
const actionItemVague = {
	id: "action-item-vague",
	group: "action-items",
	summary: "One can tell when an action item is done.",
	defaultLevel: "info",
	*check({ actionItems, lines, language }) {
		const { any, wordings } = wordingsFor(language);
		for (const item of openItems(actionItems)) {
			const found = any.test(item.text) ? vagueWords(item.text, wordings) : null;
			if (found === null) continue;
			yield {
				place: placeInItem(item, lines, found.words),
				message: `One cannot tell when this is done: ${quote(found.words)}.`,
				expected: found.suggestion
			};
		}
	}
};
const known$2 = /* @__PURE__ */ new Map();
function wordingsFor(language) {
	const found = known$2.get(language) ?? joinWordings(language);
	known$2.set(language, found);
	return found;
}
function joinWordings(language) {
	const wordings = [...VAGUE_WORDINGS[language] ?? [], ...language === "en" ? [] : VAGUE_WORDINGS.en ?? []];
	return {
		any: new RegExp(wordings.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "i"),
		wordings
	};
}
function vagueWords(text, wordings) {
	if (text.length > LONGEST$4) return null;
	for (const { pattern, suggestion } of wordings) {
		const match = pattern.exec(text);
		if (match !== null) return {
			words: match[0],
			suggestion
		};
	}
	return null;
}

// src/rules/action-item-verb.ts
const LONGEST$3 = 500;
/** `Testing: Add a test …`, `ICL to update …`: what is to be done is said all the same. */
const LABELLED = /^[^:]{1,80}:\s+(?=\S)/;
const WHO_IS_TO = /^(?:\S+ ){0,3}\S+ to (?=\p{L})/u;
/** Words that begin the name of a thing, or a sentence about it. */
const NO_VERBS = new Set("the a an this that these those our all more less fewer no some regular proper comprehensive automatic automated additional careful new stricter".split(" "));
/** Nouns and the form in -ing: “Adding …”, “Configuration of …”. */
const NOUN = /^\p{L}{2,}(?:ing|tions?|ments?|ness|ity|ances?|ences?)$/u;
/**
* Only for English, whose verbs the vocabulary knows well, and only where the first word is certainly none: there are more
* verbs than any list holds (“Base …”, “Page …”).
*/
const actionItemVerb = {
	id: "action-item-verb",
	group: "action-items",
	summary: "An action item begins with a verb that says what is to be done.",
	defaultLevel: "info",
	*check({ actionItems, lines, language }) {
		if (language !== "en") return;
		for (const item of openItems(actionItems)) {
			const [first = ""] = item.text.split(/[\s,;:.]/, 1);
			if (!NO_VERBS.has(first.toLowerCase()) && !NOUN.test(first)) continue;
			if (saysWhatToDo(item.text.slice(0, LONGEST$3))) continue;
			yield {
				place: placeInItem(item, lines, first),
				message: `${quote(item.title)} does not begin with what is to be done.`,
				expected: "Begin with a verb: “Add …”, “Remove …”, “Alert when …”, “Test that …”."
			};
		}
	}
};
function saysWhatToDo(text) {
	const vocabularies = vocabulariesFor("en");
	return [
		text,
		text.replace(LABELLED, ""),
		text.replace(WHO_IS_TO, "")
	].some((reading) => {
		const { role } = sentenceRole(reading, vocabularies);
		return role === "imperative" || role === "plan";
	});
}

// src/rules/action-items-few.ts
const actionItemsFew = {
	id: "action-items-few",
	group: "action-items",
	summary: "A postmortem asks for no more than can be done.",
	defaultLevel: "info",
	*check({ actionItems, lines }, { options }) {
		const { most } = parse(FewItemsOptions, options);
		const items = actionItems.filter(({ selected, done }) => selected && !done);
		const first = items[most];
		if (first === void 0) return;
		yield {
			place: placeInItem(first, lines),
			message: `There are ${items.length} open action items, of which this is the first beyond ${most}.`,
			expected: "Keep those that matter most, and write down which you decided against and why."
		};
	}
};

// src/rules/action-items-present.ts
/** A missing section is told by `required-section`. */
const actionItemsPresent = {
	id: "action-items-present",
	group: "action-items",
	summary: "A postmortem has at least one action item.",
	defaultLevel: "error",
	*check({ isPostmortem, sections: { actionItems: section }, actionItems }) {
		if (!isPostmortem || section === null || actionItems.length > 0) return;
		yield {
			place: { line: section.startLine },
			message: section.isEmpty ? `Nothing stands under the heading ${quote(section.heading)}.` : `No action item was found under ${quote(section.heading)}.`,
			expected: "List what is to be done so that it does not happen again, one task an item: “- Alert on …”."
		};
	}
};

// src/rules/places.ts
/** Of an entry of the timeline the time alone, where it stands there as it was read. */
function placeOfTime(entry, lines) {
	const { line, time } = entry;
	const start = time === null ? -1 : (lines[line - 1] ?? "").indexOf(time);
	if (time === null || start < 0) return { line };
	return {
		line,
		column: start + 1,
		endLine: line,
		endColumn: start + 1 + time.length
	};
}
/** For what is missing in the whole document: its title, else its first line. */
function placeOfTitle({ titleLine }) {
	return { line: titleLine ?? 1 };
}

// src/rules/behind-label.ts
/** What a postmortem ought to state about itself behind a label, and does not. */
function* unstated(postmortem, name, { emptyLabel, noLabel, expected }) {
	const { isPostmortem, metadata } = postmortem;
	const stated = metadata.filter((field) => field.name === name);
	if (!isPostmortem || stated.some(({ value }) => value !== "")) return;
	const [label] = stated;
	yield {
		place: label ? { line: label.line } : placeOfTitle(postmortem),
		message: label ? emptyLabel(label.label) : noLabel,
		expected
	};
}

// src/rules/authors-stated.ts
const authorsStated = {
	id: "authors-stated",
	group: "metadata",
	summary: "Who wrote the postmortem, or answers for it, is stated.",
	defaultLevel: "off",
	check: (postmortem) => unstated(postmortem, "authors", {
		emptyLabel: (label) => `Nobody is named behind “${label}”.`,
		noLabel: "Nothing says whom to ask about this postmortem.",
		expected: "Name a person or a team below the title, for example “Authors: Backend team”."
	})
};

// src/rules/blame-words.ts
const BLAME_WORDS = {
	en: {
		hints: [
			"forgot",
			"neglected",
			"messed up",
			"screwed up",
			"careless",
			"negligent",
			"mistake",
			"bother",
			"to blame",
			"at fault",
			"failed to",
			"broke",
			"should have",
			"should’ve",
			"should've",
			"ought to have",
			"caused th",
			"human error",
			"fault of",
			"ignored"
		],
		ofPeople: [
			"forgot to",
			"forgot about",
			"forgot that",
			"forgot the",
			"neglected to",
			"messed up",
			"screwed up",
			"was careless",
			"was negligent",
			"made (?:a|the|another) (?:\\w+ )?mistake",
			"did ?n[o’']?t bother to",
			"did not bother to"
		],
		ofAnybody: [
			"failed to",
			"broke (?!off\\b|out\\b|for\\b|up\\b|into\\b)",
			"(?:should have|should[’']ve|ought to have) (?!been\\b|had\\b|received\\b|got\\b|gotten\\b|seen\\b)",
			"(?:is|was) to blame",
			"(?:is|was) at fault",
			"caused (?:the|this) (?:outage|incident|problem|failure|downtime)",
			"ignored"
		],
		before: [
			"[Hh]uman error (?:by|of|from|on the part of)",
			"[Mm]istake (?:by|made by|on the part of)",
			"(?:the|our) fault of",
			"[Bb]lame (?:lies with|is on|goes to)"
		],
		nobody: [
			"The",
			"A",
			"An",
			"We",
			"I",
			"It",
			"They",
			"You",
			"This",
			"That",
			"These",
			"Those",
			"Our",
			"Nobody",
			"Everyone",
			"Everybody",
			"Someone",
			"Somebody",
			"Who",
			"And",
			"But",
			"If",
			"Also",
			"Engineers",
			"Developers",
			"Operators",
			"Engineering",
			"Operations",
			"Support",
			"People",
			"Staff",
			"Management"
		]
	},
	es: {
		hints: [
			"olvid",
			"error humano",
			"deberia",
			"debería",
			"debió",
			"culpa"
		],
		ofPeople: ["(?:se )?olvidó", "cometió un error"],
		ofAnybody: [
			"debería haber",
			"debió",
			"tuvo la culpa"
		],
		before: ["[Ee]rror humano (?:de|por parte de)", "[Pp]or culpa de"],
		nobody: [
			"El",
			"La",
			"Los",
			"Las",
			"Se",
			"Nadie",
			"Alguien",
			"Un",
			"Una",
			"No"
		]
	},
	pt: {
		hints: [
			"esquece",
			"erro humano",
			"deveria",
			"culpa"
		],
		ofPeople: ["(?:se )?esqueceu", "cometeu um erro"],
		ofAnybody: ["deveria ter", "teve a culpa"],
		before: ["[Ee]rro humano (?:de|do|da|por parte de)", "[Pp]or culpa (?:de|do|da)"],
		nobody: [
			"O",
			"A",
			"Os",
			"As",
			"Se",
			"Ninguém",
			"Alguém",
			"Um",
			"Uma",
			"Não"
		]
	},
	fr: {
		hints: [
			"oublié",
			"aurait dû",
			"erreur humaine",
			"faute de"
		],
		ofPeople: ["a oublié", "a commis une erreur"],
		ofAnybody: ["aurait dû (?!être\\b)"],
		before: ["[Ee]rreur humaine (?:de|par)", "[Pp]ar la faute de"],
		nobody: [
			"Le",
			"La",
			"Les",
			"On",
			"Il",
			"Elle",
			"Personne",
			"Un",
			"Une",
			"Nous"
		]
	},
	de: {
		hints: [
			"vergessen",
			"vergaß",
			"menschliches versagen",
			"fehler von",
			"schuld"
		],
		ofPeople: [
			"vergaß",
			"hat (?:\\S+ ){0,4}vergessen",
			"ist schuld",
			"war schuld"
		],
		ofAnybody: [],
		before: [
			"[Mm]enschliches Versagen von",
			"Fehler von",
			"Schuld (?:hat|ist|trägt)"
		],
		nobody: [
			"Der",
			"Die",
			"Das",
			"Ein",
			"Eine",
			"Es",
			"Man",
			"Niemand",
			"Jemand",
			"Wir",
			"Ich",
			"Team"
		]
	},
	it: {
		hints: [
			"dimenticat",
			"errore umano",
			"avrebbe dovuto",
			"colpa"
		],
		ofPeople: ["(?:si )?(?:ha|è) dimenticat[oa]", "ha commesso un errore"],
		ofAnybody: ["avrebbe dovuto"],
		before: ["[Ee]rrore umano (?:di|da parte di)", "[Pp]er colpa di"],
		nobody: [
			"Il",
			"La",
			"Lo",
			"Gli",
			"Le",
			"Si",
			"Nessuno",
			"Qualcuno",
			"Un",
			"Una",
			"Non"
		]
	},
	zh: {
		hints: [
			"忘记",
			"忘了",
			"失误",
			"应该"
		],
		ofPeople: ["忘记", "忘了"],
		ofAnybody: ["应该", "失误"],
		before: [],
		nobody: []
	},
	ja: {
		hints: ["忘れ", "ミス"],
		ofPeople: ["(?:さん)?[がは][^。]{0,30}忘れ"],
		ofAnybody: ["(?:さん)?のミス"],
		before: [],
		nobody: []
	},
	ko: {
		hints: ["잊", "실수"],
		ofPeople: ["(?:님)?[이가은는]? ?[^.]{0,30}잊"],
		ofAnybody: ["(?:님)?의 실수"],
		before: [],
		nobody: []
	}
};

// src/rules/blameless.ts
const LONGEST_LINE$4 = 2e3;
const HANDLE = String.raw`(?<![\w/.])@[A-Za-z\d][A-Za-z\d-]{0,38}`;
const NAME = String.raw`(?<![\p{L}\p{N}@/._-])\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){0,2}`;
const PRONOUN = String.raw`(?<![\p{L}])(?:[Hh]e|[Ss]he)`;
/** Whom an error is laid on without a name: it is told only behind “human error by”. */
const ROLE = String.raw`(?:the|an?|one of (?:the|our)) (?:[\w-]+ ){0,2}(?:engineers?|developers?|operators?|admins?|interns?|employees?|contractors?|technicians?)`;
const ADVERB = "(?:(?:also|then|simply|just|again|accidentally|mistakenly|unfortunately|had|has) )?";
/**
* Looks where causes are told: not at the timeline, which says who did what, nor at the action items with their owners.
* Careful by choice: a name in front of “failed to” is mostly a system's.
*/
const blameless = {
	id: "blameless",
	group: "cause",
	summary: "No person is named as the cause; what the system allowed is.",
	defaultLevel: "warning",
	*check(postmortem) {
		if (!postmortem.isPostmortem) return;
		const { lines, language, sections } = postmortem;
		const patterns = patternsFor(language).filter(({ hints }) => hints.test(lowerText(lines)));
		if (patterns.length === 0) return;
		const people = knownPeople(postmortem);
		const elsewhere = [sections.timeline, sections.actionItems];
		for (const { line, text: source } of proseLines(lines)) {
			if (elsewhere.some((one) => one !== null && one.startLine <= line && line <= one.endLine)) continue;
			const found = blameIn(source.slice(0, LONGEST_LINE$4), patterns, people);
			if (found === null) continue;
			yield {
				place: {
					line,
					column: found.start + 1,
					endLine: line,
					endColumn: found.start + found.text.length + 1
				},
				message: `${quote(found.text)} reads as if a person were the cause.`,
				expected: "Say what allowed it: which check was missing, which default or process led there. The next person would have done the same."
			};
		}
	}
};
const compiled = /* @__PURE__ */ new Map();
function patternsFor(language) {
	return [.../* @__PURE__ */ new Set([language, "en"])].flatMap((code) => {
		const words = BLAME_WORDS[code];
		if (words === void 0) return [];
		const patterns = compiled.get(code) ?? compile(words);
		compiled.set(code, patterns);
		return [patterns];
	});
}
function compile({ hints, ofPeople, ofAnybody, before, nobody }) {
	const some = (phrases, pattern) => phrases.length === 0 ? null : new RegExp(pattern(`(?:${phrases.join("|")})`), "gu");
	return {
		hints: new RegExp(hints.join("|")),
		ofPeople: some(ofPeople, (verbs) => `(?<person>${HANDLE}|${NAME}|${PRONOUN}) ?${ADVERB}${verbs}`),
		ofAnybody: some(ofAnybody, (verbs) => `(?<person>${HANDLE}|${NAME}|${PRONOUN}) ?${ADVERB}${verbs}`),
		before: some(before, (words) => `${words} (?<person>${HANDLE}|${NAME}|${ROLE})`),
		nobody: new Set(nobody)
	};
}
/** The first words of a line that blame somebody. What is quoted (`> …`) others have said. */
function blameIn(text, patterns, people) {
	if (/^\s*>/.test(text)) return null;
	const lower = text.toLowerCase();
	for (const { hints, ofPeople, ofAnybody, before, nobody } of patterns) {
		if (!hints.test(lower)) continue;
		const isAnyName = (person) => !nobody.has(person.split(/[ -]/)[0] ?? "");
		const found = firstOf(ofPeople, text, (person) => isAnyName(person) && !isTeam(person)) ?? firstOf(before, text, (person) => isAnyName(person) && !isTeam(person)) ?? firstOf(ofAnybody, text, (person) => /^(?:@|s?he$)/i.test(person) || people.has(person));
		if (found !== null) return found;
	}
	return null;
}
function firstOf(pattern, text, isPerson) {
	if (pattern === null) return null;
	for (const match of text.matchAll(pattern)) if (isPerson(match.groups?.person ?? "")) return {
		start: match.index,
		text: match[0].trimEnd()
	};
	return null;
}
/**
* People by their full names, as the document names its authors and owners, and by the first of these. One word alone may as
* well be a company or a team.
*/
function knownPeople({ metadata, actionItems }) {
	const names = [...metadata.filter(({ name }) => name === "authors").map(({ value }) => value), ...actionItems.map(({ owner }) => owner ?? "")].flatMap((value) => value.slice(0, LONGEST_LINE$4).split(/\s*(?:[,;&+/]|\s+and\s+)\s*/)).filter((name) => /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name) && !isTeam(name));
	return new Set(names.flatMap((name) => [name, name.split(" ")[0] ?? name]));
}
function isTeam(name) {
	const words = name.toLowerCase().split(/[ -]/);
	return vocabulariesFor("en").some(({ fields }) => fields.teams.some((team) => words.includes(team)));
}

// src/rules/cause-words.ts
const CAUSE_WORDS = {
	en: {
		leadIns: [
			"the root cause of the incident was",
			"the root cause of this incident was",
			"the root cause of the outage was",
			"the root cause was",
			"the root cause is",
			"the cause was",
			"the cause is",
			"root cause",
			"cause",
			"this was caused by",
			"it was caused by",
			"caused by",
			"this was",
			"this is",
			"it was",
			"was",
			"due to",
			"because of",
			"simple",
			"simply",
			"just",
			"only",
			"still",
			"currently",
			"a",
			"an",
			"the"
		],
		slips: [
			"human error",
			"human errors",
			"human mistake",
			"human factor",
			"human failure",
			"user error",
			"operator error",
			"engineer error",
			"developer error",
			"manual error",
			"mistake",
			"human",
			"someone made a mistake",
			"somebody made a mistake",
			"carelessness",
			"negligence",
			"lack of attention",
			"inattention",
			"human error during deployment",
			"human error during maintenance"
		],
		unknown: [
			"unknown",
			"not known",
			"not yet known",
			"unknown at this time",
			"unknown yet",
			"unclear",
			"undetermined",
			"not determined",
			"not found",
			"no root cause found",
			"no root cause was found",
			"no cause found",
			"no idea",
			"we do not know",
			"we dont know",
			"under investigation",
			"being investigated",
			"investigating",
			"under analysis"
		]
	},
	es: {
		leadIns: [
			"la causa raiz fue",
			"la causa fue",
			"fue causado por",
			"fue",
			"debido a",
			"por",
			"un",
			"una",
			"el",
			"la"
		],
		slips: [
			"error humano",
			"errores humanos",
			"fallo humano",
			"falla humana",
			"error del operador",
			"error manual",
			"descuido"
		],
		unknown: [
			"desconocida",
			"desconocido",
			"se desconoce",
			"no se sabe",
			"en investigacion",
			"sin determinar"
		]
	},
	pt: {
		leadIns: [
			"a causa raiz foi",
			"a causa foi",
			"foi causado por",
			"foi",
			"devido a",
			"por",
			"um",
			"uma",
			"o",
			"a"
		],
		slips: [
			"erro humano",
			"erros humanos",
			"falha humana",
			"erro do operador",
			"erro manual",
			"descuido"
		],
		unknown: [
			"desconhecida",
			"desconhecido",
			"nao se sabe",
			"em investigacao",
			"indeterminada"
		]
	},
	fr: {
		leadIns: [
			"la cause racine etait",
			"la cause etait",
			"la cause est",
			"cause par",
			"du a",
			"due a",
			"une",
			"un",
			"la",
			"l"
		],
		slips: [
			"erreur humaine",
			"erreurs humaines",
			"faute humaine",
			"erreur de manipulation",
			"erreur manuelle",
			"inattention"
		],
		unknown: [
			"inconnue",
			"inconnu",
			"indeterminee",
			"en cours d investigation",
			"en cours d analyse",
			"on ne sait pas"
		]
	},
	de: {
		leadIns: [
			"die ursache war",
			"ursache war",
			"verursacht durch",
			"es war",
			"war",
			"ein",
			"eine",
			"der",
			"die",
			"das"
		],
		slips: [
			"menschliches versagen",
			"menschlicher fehler",
			"bedienfehler",
			"bedienungsfehler",
			"anwenderfehler",
			"unachtsamkeit"
		],
		unknown: [
			"unbekannt",
			"unklar",
			"nicht bekannt",
			"noch nicht bekannt",
			"wird untersucht",
			"in untersuchung"
		]
	},
	it: {
		leadIns: [
			"la causa principale e stata",
			"la causa e stata",
			"causato da",
			"dovuto a",
			"un",
			"una",
			"la",
			"il"
		],
		slips: [
			"errore umano",
			"errori umani",
			"errore dell operatore",
			"errore manuale",
			"disattenzione"
		],
		unknown: [
			"sconosciuta",
			"sconosciuto",
			"ignota",
			"non nota",
			"in corso di indagine"
		]
	},
	zh: {
		leadIns: [
			"根本原因是",
			"根因是",
			"原因是",
			"由于"
		],
		slips: [
			"人为失误",
			"人为错误",
			"人为因素",
			"人为原因",
			"操作失误",
			"误操作",
			"操作错误"
		],
		unknown: [
			"未知",
			"不明",
			"原因不明",
			"待查",
			"调查中",
			"未查明"
		]
	},
	ja: {
		leadIns: ["根本原因は", "原因は"],
		slips: [
			"ヒューマンエラー",
			"人為的ミス",
			"人的ミス",
			"操作ミス",
			"作業ミス",
			"人為ミス",
			"不注意"
		],
		unknown: [
			"不明",
			"原因不明",
			"調査中",
			"未特定"
		]
	},
	ko: {
		leadIns: ["근본 원인은", "원인은"],
		slips: [
			"휴먼 에러",
			"인적 오류",
			"인적 실수",
			"작업자 실수",
			"운영자 실수",
			"사람의 실수",
			"부주의"
		],
		unknown: [
			"알 수 없음",
			"원인 불명",
			"불명",
			"조사 중",
			"미상"
		]
	}
};

// src/rules/placeholders.ts
const VERBS = "insert|describe|enter|fill|replace|your|add|explain|specify";
const NAMES = "name|names|date|time|title|author|authors|team|owner|service|incident|severity|duration|link|url";
const PLACEHOLDERS = [
	{
		pattern: /\b(?:TODO|FIXME)\b/g,
		where: "as-a-value-or-label",
		sign: /todo|fixme/
	},
	{
		pattern: /\b(?:TBD|TBC|to be (?:determined|defined|completed|filled(?: in)?))\b/gi,
		where: "as-a-value",
		sign: /tb[dc]|to be (?:de|co|fi)/
	},
	{
		pattern: /(?<![\w?])(?:\?{3,}|X{3,}|xxx+)(?![\w?])/g,
		where: "as-a-value",
		sign: /\?\?\?|xxx/
	},
	{
		pattern: new RegExp(`<(?:${VERBS})\\s[^<>\\n]{0,200}>`, "gi"),
		where: "anywhere",
		sign: new RegExp(`<(?:${VERBS})`)
	},
	{
		pattern: new RegExp(`\\[(?:${VERBS})\\s[^[\\]\\n]{0,200}\\](?![([:])`, "gi"),
		where: "anywhere",
		sign: new RegExp(`\\[(?:${VERBS})`)
	},
	{
		pattern: new RegExp(`\\[(?:${NAMES})\\](?![([:])`, "gi"),
		where: "as-a-value",
		sign: new RegExp(`\\[(?:${NAMES})\\]`)
	},
	{
		pattern: new RegExp(`<(?:${NAMES})>`, "gi"),
		where: "as-a-value",
		sign: new RegExp(`<(?:${NAMES})>`)
	},
	{
		pattern: new RegExp(`\\{\\{ ?(?:${VERBS}|${NAMES})\\b[^{}\\n]{0,200}\\}\\}`, "gi"),
		where: "anywhere",
		sign: /\{\{/
	},
	{
		pattern: /\b(?:[YD]{2,4}[-/.]MM[-/.][YD]{2,4}|MM[-/.]DD[-/.]YYYY)\b/gi,
		where: "as-a-value",
		sign: /[yd]{2}[-/.]mm[-/.]|mm[-/.]dd[-/.]/
	},
	{
		pattern: /\b(?:\d{4}-\d{2}-\d{2} )?(?:HH:MM|hh:mm|HH:mm)(?::ss)?\b/g,
		where: "as-a-value",
		sign: /hh:mm/
	},
	{
		pattern: /\b(?:20)?(?:XX|YY)-(?:XX|MM)-(?:XX|DD)\b/g,
		where: "as-a-value",
		sign: /xx-|yy-/
	},
	{
		pattern: /\blorem ipsum\b/gi,
		where: "anywhere",
		sign: /lorem ipsum/
	},
	{
		pattern: /(?<=(?:^|[.:|>([*_-])\s?)(?:describe|write) here\b/gim,
		where: "anywhere",
		sign: /(?:describ|writ)e here/
	},
	{
		pattern: /\b(?:fill (?:this |it )?in|your text|text goes|content goes) here\b/gi,
		where: "anywhere",
		sign: /(?: in|text|goes) here/
	},
	{
		pattern: /(?<=(?:^|[.:|>([*_-])\s?)describe (?:the|what|how|why)\b[^.!?\n]{0,100} here\b/gim,
		where: "anywhere",
		sign: /describe (?:the|what|how|why)/
	},
	{
		pattern: /(?<!\p{L})(?:à compléter|a completar|por definir|zu ergänzen|preencher aqui)(?!\p{L})/giu,
		where: "as-a-value",
		sign: /à compléter|a completar|por definir|zu ergänzen|preencher aqui/
	}
];
/** In lower case: most documents hold no sign of any. */
const ANY_SIGN = new RegExp(PLACEHOLDERS.map(({ sign }) => sign.source).join("|"));
/** True where `placeholdersIn` the same text in any case, or in the prose of it, may find one. */
function mayHoldPlaceholders(lower) {
	return ANY_SIGN.test(lower);
}
/** Those that may stand in a text of several lines, found at little cost: most documents hold none. */
function placeholdersIn(text) {
	const lower = text.toLowerCase();
	if (!mayHoldPlaceholders(lower)) return [];
	return PLACEHOLDERS.filter(({ pattern, sign }) => sign.test(lower) && text.search(pattern) >= 0);
}

// src/rules/cause-shallow.ts
const FEW_WORDS = 2;
/** A longer text is more than a word or two, whatever it says. */
const LONGEST$2 = 200;
/** A link, an image or the number of an issue leads to what is not said here. */
const POINTER = /https?:|\]\(|\]\[|!\[|<img|#\d/i;
/** An empty section is told by `empty-section`, a placeholder by `placeholder-text`. */
const causeShallow = {
	id: "cause-shallow",
	group: "cause",
	summary: "The root cause is more than “human error”, “unknown” or a word or two.",
	defaultLevel: "warning",
	*check(postmortem) {
		const section = postmortem.sections.rootCause;
		if (!postmortem.isPostmortem || section === null || section.isEmpty) return;
		const written = wordsUnder(section, postmortem);
		if (written === null) return;
		const expected = judge(normalise(written.text));
		if (expected === null) return;
		yield {
			place: written.place,
			message: `The root cause says only ${quote(written.text)}.`,
			expected
		};
	}
};
/** All that stands in a section, where that is one short line; else null. */
function wordsUnder(section, { lines }) {
	let found = null;
	let prose = 0;
	for (const { line, text: source } of proseLines(lines.slice(section.startLine - 1, section.endLine))) {
		prose += 1;
		if (source.length > LONGEST$2) return null;
		const words = (line === 1 ? behindHeading(source, section.heading) : source.replace(/^[\s>*+•-]+/, "")).replace(/[*_]/g, "").trim();
		if (!/[\p{L}\p{N}]/u.test(words)) continue;
		if (found !== null || POINTER.test(words)) return null;
		found = {
			text: words,
			place: placeOf(words, source, section.startLine + line - 1)
		};
	}
	return prose === section.endLine - section.startLine + 1 ? found : null;
}
function placeOf(words, source, line) {
	const start = source.indexOf(words);
	return start < 0 ? { line } : {
		line,
		column: start + 1,
		endLine: line,
		endColumn: start + words.length + 1
	};
}
function behindHeading(source, heading) {
	const at = source.indexOf(heading);
	return at < 0 ? "" : source.slice(at + heading.length).replace(/^[\s*_:：#-]+/, "");
}
/** What is expected instead of such words; null where they are no shallow cause. */
function judge(words) {
	for (const own of Object.values(CAUSE_WORDS)) {
		const cause = withoutLeadIns(words, own);
		if (isPhrase(cause, own.unknown)) return "Tell what is known so far and what was ruled out, and add an action item that finds out the rest.";
		if (isPhrase(cause, own.slips)) return "Tell what let it happen: which check, default or process allowed the slip, and why nothing stopped it.";
	}
	if (!Array.from(words).every((letter) => letter.charCodeAt(0) < 11904) || countWords(words) > FEW_WORDS || placeholdersIn(words).length > 0) return null;
	return "Tell in a sentence or more what failed, why it could, and why nothing stopped it.";
}
function withoutLeadIns(words, { leadIns }) {
	let rest = words;
	for (let lead = phraseAtStart(rest, leadIns); lead !== void 0 && lead !== rest;) {
		rest = rest.slice(lead.length).trim();
		lead = phraseAtStart(rest, leadIns);
	}
	return rest;
}

// src/rules/duplicate-section.ts
/**
* The same words twice under the same heading; parts ("Impact on shops", "Impact on riders") differ, and so do parents. Only
* Markdown's headings: a label ("Root cause:") may say in a word what its section tells at length.
*/
const duplicateSection = {
	id: "duplicate-section",
	group: "structure",
	summary: "A section stands in one place.",
	defaultLevel: "warning",
	*check({ isPostmortem, headings }) {
		if (!isPostmortem) return;
		const first = /* @__PURE__ */ new Map();
		for (const { heading, parent } of withParents(headings)) {
			const [name] = heading.names;
			if (name === void 0) continue;
			const key = `${parent} ${normaliseHeading(heading.text)}`;
			const earlier = first.get(key);
			if (earlier === void 0) first.set(key, heading);
			else yield {
				place: { line: heading.line },
				message: `${quote(heading.text)} is the heading of a second section; the first is in line ${earlier.line}.`,
				expected: `Keep one section for the ${SECTION_WORDS[name]}: join the two, or say in the heading what this part is about.`
			};
		}
	}
};
/** Each of Markdown's headings with the line of the one it stands under (0: none). */
function* withParents(headings) {
	const open = [];
	for (const heading of headings) {
		const { level, line } = heading;
		if (level === null) continue;
		while ((open.at(-1)?.level ?? 0) >= level) open.pop();
		yield {
			heading,
			parent: open.at(-1)?.line ?? 0
		};
		open.push({
			level,
			line
		});
	}
}

// src/rules/duration-stated.ts
const durationStated = {
	id: "duration-stated",
	group: "metadata",
	summary: "How long the incident took is stated behind a label.",
	defaultLevel: "off",
	check: (postmortem) => unstated(postmortem, "duration", {
		emptyLabel: (label) => `No time is stated behind “${label}”.`,
		noLabel: "No label states how long the incident took.",
		expected: "State it below the title, for example “Duration: 2 hours 15 minutes”."
	})
};

// src/rules/section-levels.ts
/**
* Impact and resolution are often told inside the summary and the root cause (two of five good documents have no
* heading for the impact): without a heading of their own they are worth a warning, not a failed check.
*/
const DEFAULT_LEVELS = {
	summary: "error",
	impact: "warning",
	timeline: "error",
	rootCause: "error",
	resolution: "warning",
	actionItems: "error"
};
const known$1 = /* @__PURE__ */ new WeakMap();
/** The level of every section that is not switched off, from a rule's options (see `SectionOptions`). */
function sectionLevels(options) {
	const levels = known$1.get(options) ?? readLevels(options);
	known$1.set(options, levels);
	return levels;
}
function readLevels(options) {
	const { sections } = parse(SectionOptions, options);
	return SECTION_NAMES.flatMap((name) => {
		const level = resolve(sections[name], DEFAULT_LEVELS[name]);
		return level === "off" ? [] : [{
			name,
			level
		}];
	});
}
function resolve(written, fallback) {
	if (written === void 0) return fallback;
	if (written === false) return "off";
	return written === true ? "error" : written;
}

// src/rules/empty-section.ts
/** Told by `timeline-present` and `action-items-present`: one fault, one finding. */
const TOLD_ELSEWHERE = /* @__PURE__ */ new Set(["timeline", "actionItems"]);
const emptySection = {
	id: "empty-section",
	group: "structure",
	summary: "A section has more than its heading.",
	defaultLevel: "error",
	*check(postmortem, { options }) {
		if (!postmortem.isPostmortem) return;
		const told = /* @__PURE__ */ new Set();
		for (const { name, level } of sectionLevels(options)) {
			const section = postmortem.sections[name];
			if (!section?.isEmpty || TOLD_ELSEWHERE.has(name) || told.has(section.startLine)) continue;
			told.add(section.startLine);
			yield {
				place: { line: section.startLine },
				level: isNamed(section, postmortem.language) ? level : "warning",
				message: `Nothing stands under the heading ${quote(section.heading)}.`,
				expected: `Write the ${SECTION_WORDS[name]} there, or say in a sentence why there is none.`
			};
		}
	}
};
/** By its own name, and not by a heading that may stand for it ("What went wrong?"). */
function isNamed({ name, heading }, language) {
	const words = normaliseHeading(heading);
	return vocabulariesFor(language).some(({ sections }) => phraseIn(words, sections[name].names) !== void 0);
}

// src/rules/front-matter.ts
const frontMatter = {
	id: "front-matter",
	group: "metadata",
	summary: "The front matter can be read.",
	defaultLevel: "warning",
	*check({ problems }) {
		for (const problem of problems.filter(isFrontMatterProblem)) yield {
			place: { line: problem.startLine },
			message: problem.message,
			expected: "Write YAML between “---” and “---” (or TOML between “+++” and “+++”); the rest was read without it."
		};
	}
};

// src/rules/words/durations.ts
const DURATION_WORDS = {
	en: {
		seconds: [
			"seconds",
			"second",
			"secs",
			"sec",
			"s"
		],
		minutes: [
			"minutes",
			"minute",
			"mins",
			"min",
			"m"
		],
		hours: [
			"hours",
			"hour",
			"hrs",
			"hr",
			"h"
		],
		days: [
			"days",
			"day",
			"d"
		],
		weeks: [
			"weeks",
			"week",
			"w"
		],
		around: [
			"about",
			"approximately",
			"approx",
			"around",
			"circa",
			"ca",
			"roughly",
			"nearly",
			"almost",
			"and",
			"in",
			"total",
			"a",
			"of",
			"downtime",
			"outage"
		]
	},
	es: {
		seconds: [
			"segundos",
			"segundo",
			"seg"
		],
		minutes: ["minutos", "minuto"],
		hours: ["horas", "hora"],
		days: ["dias", "dia"],
		weeks: ["semanas", "semana"],
		around: [
			"aproximadamente",
			"aprox",
			"unos",
			"unas",
			"alrededor",
			"de",
			"cerca",
			"casi",
			"y",
			"en",
			"total"
		]
	},
	pt: {
		seconds: [
			"segundos",
			"segundo",
			"seg"
		],
		minutes: ["minutos", "minuto"],
		hours: ["horas", "hora"],
		days: ["dias", "dia"],
		weeks: ["semanas", "semana"],
		around: [
			"aproximadamente",
			"aprox",
			"cerca",
			"de",
			"quase",
			"e",
			"no",
			"total",
			"em",
			"torno"
		]
	},
	fr: {
		seconds: ["secondes", "seconde"],
		minutes: ["minutes", "minute"],
		hours: ["heures", "heure"],
		days: [
			"jours",
			"jour",
			"j"
		],
		weeks: ["semaines", "semaine"],
		around: [
			"environ",
			"approximativement",
			"a",
			"peu",
			"pres",
			"presque",
			"et",
			"au",
			"total",
			"de",
			"en"
		]
	},
	de: {
		seconds: [
			"sekunden",
			"sekunde",
			"sek"
		],
		minutes: ["minuten", "minute"],
		hours: [
			"stunden",
			"stunde",
			"std"
		],
		days: [
			"tagen",
			"tage",
			"tag"
		],
		weeks: ["wochen", "woche"],
		around: [
			"etwa",
			"ungefahr",
			"rund",
			"circa",
			"ca",
			"fast",
			"und",
			"insgesamt",
			"knapp",
			"gut"
		]
	},
	it: {
		seconds: ["secondi", "secondo"],
		minutes: ["minuti", "minuto"],
		hours: ["ore", "ora"],
		days: ["giorni", "giorno"],
		weeks: ["settimane", "settimana"],
		around: [
			"circa",
			"approssimativamente",
			"quasi",
			"e",
			"in",
			"totale",
			"di"
		]
	},
	zh: {
		seconds: ["秒钟", "秒"],
		minutes: [
			"分钟",
			"分鐘",
			"分"
		],
		hours: [
			"个小时",
			"個小時",
			"小时",
			"小時"
		],
		days: ["天", "日"],
		weeks: ["周", "週"],
		around: [
			"约",
			"約",
			"大约",
			"大約",
			"共",
			"总计",
			"左右",
			"近"
		]
	},
	ja: {
		seconds: ["秒間", "秒"],
		minutes: ["分間", "分"],
		hours: ["時間"],
		days: ["日間", "日"],
		weeks: ["週間", "週"],
		around: [
			"約",
			"およそ",
			"程度",
			"ほど",
			"合計"
		]
	},
	ko: {
		seconds: ["초간", "초"],
		minutes: ["분간", "분"],
		hours: ["시간"],
		days: ["일간", "일"],
		weeks: [
			"주일",
			"주간",
			"주"
		],
		around: [
			"약",
			"대략",
			"총",
			"정도",
			"가량",
			"동안"
		]
	}
};

// src/rules/durations.ts
const MINUTES = {
	seconds: 1 / 60,
	minutes: 1,
	hours: 60,
	days: 1440,
	weeks: 10080
};
const UNITS = Object.keys(MINUTES);
const LONGEST$1 = 100;
const BRACKETS = /[([（][^()[\]（）]*[)\]）]/g;
const CLOCK_TIMES = /\d{1,2}[:.h]\d{2}(?!\d)[^\n]*?(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;
/** A unit of so many letters or more is a word of its own, also without a number: "for several hours". */
const LEAST_LETTERS$1 = 3;
const readers = /* @__PURE__ */ new Map();
/** The minutes that `text` states, or null when it says something else too: no guess is built on it. */
function readDuration(text, language) {
	if (text.length > LONGEST$1 || !/\d/.test(text)) return null;
	const { part, units, around } = readerOf(language);
	const folded = fold(text).replace(BRACKETS, " ");
	let minutes = 0;
	let parts = 0;
	const rest = folded.replace(part, (_, number, unit) => {
		minutes += numberOf(number) * (units.get(unit) ?? NaN);
		parts++;
		return " ";
	});
	const isWhole = normalise(rest).split(" ").every((word) => word === "" || around.has(word));
	return parts === 0 || !isWhole || /[-–+<>/]/.test(rest) || Number.isNaN(minutes) ? null : minutes;
}
/** True when `text` says how long something took, or from when to when. */
function holdsDuration(text, language) {
	return CLOCK_TIMES.test(text) || readerOf(language).named.test(fold(text));
}
/** "1.5", "1,5"; NaN for what may be thousands. */
function numberOf(text) {
	return /[.,]\d{3}$/.test(text) ? NaN : Number(text.replace(",", "."));
}
function readerOf(language) {
	const known = readers.get(language) ?? makeReader(language);
	readers.set(language, known);
	return known;
}
function makeReader(language) {
	const lists = [wordsOf(language), DURATION_WORDS.en].filter((words) => words !== void 0);
	const units = new Map(lists.flatMap((words) => UNITS.flatMap((unit) => words[unit].map((word) => [word, MINUTES[unit]]))));
	const names = [...units.keys()].sort((a, b) => b.length - a.length);
	const counted = String.raw`(\d{1,6}(?:[.,]\d{1,3})?)\s?-?(${names.join("|")})(?![a-z])`;
	const own = names.filter((name) => name.length >= LEAST_LETTERS$1 && /^[a-z]/.test(name));
	return {
		units,
		around: new Set(lists.flatMap(({ around }) => around)),
		part: new RegExp(counted, "g"),
		named: new RegExp(`${counted}|(?<![a-z])(?:${own.join("|")})(?![a-z])`)
	};
}
function wordsOf(language) {
	return Object.hasOwn(DURATION_WORDS, language) ? DURATION_WORDS[language] : void 0;
}

// src/rules/impact-text.ts
/** What a postmortem tells of its impact; null where no section for it stands there, or nothing in it: told elsewhere. */
function impactText({ isPostmortem, sections, lines }) {
	const { impact, summary } = sections;
	if (!isPostmortem || impact === null || impact.isEmpty) return null;
	const of = (section) => lines.slice(section.startLine - 1, section.endLine);
	return {
		section: impact,
		text: [...of(impact), ...summary === null ? [] : of(summary)].join("\n")
	};
}

// src/rules/clock.ts
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY$1 = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:[\s,]+(\d{4})(?!\s*(?:h|utc|gmt|z\b)))?`;
const ISO = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)(?:T(?=\d))?/;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.?\s+${DAY$1}\b${YEAR}`, "i");
const DAY_FIRST = new RegExp(String.raw`\b${DAY$1}\s+(?:of\s+)?${MONTH}\b\.?${YEAR}`, "i");
const TIME = /(?<![\d:+])(?:(\d{1,2})[:.h](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?|(\d{1,2})\s*([ap]\.?m\b\.?)|([01]\d|2[0-4])([0-5]\d)(?=\s*(?:hrs|hours|h|utc|gmt|z)\b))(?!\d)/gi;
const OFFSET = /\b(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|(?<=\d)\+\d{2}:?\d{2}(?!\d)/i;
const ZONE$1 = /^(?:Z|[A-Z]{2,5})$/;
const IGNORED = /\b(?:at|about|approx(?:imately)?|around|ca|circa|hrs|hours|h)\b\.?|[\s~*_`,;:()[\]|–—-]+/gi;
const WEEKDAY = /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b[,.\s]+\d/i;
const OTHER_DAY = /\b(?:next|following|previous|second|third|last)\s+(?:day|morning|night|evening|week)\b|\b(?:days? (?:after|later|before|prior)|day \d|overnight|tomorrow|yesterday)\b/i;
const DIGIT = /\d/;
/** What each text holds in which a weekday or another day is named. */
const DAY_WORD = /day|night|morning|evening|week|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[,.\s]/i;
/** The most frequent form: a time of 24 hours, and a zone that is neither a month nor a word of `IGNORED`. */
const PLAIN_TIME = /^(\d{1,2}):(\d{2})(?: (UTC|GMT|CES?T|[ECMP][SD]T|BST|IST|JST))?$/;
/** True when `text` speaks of a day: a date, a weekday, `the next morning`. */
function namesADay(text) {
	return DIGIT.test(text) && [
		ISO,
		MONTH_FIRST,
		DAY_FIRST
	].some((pattern) => pattern.test(text)) || DAY_WORD.test(text) && [WEEKDAY, OTHER_DAY].some((pattern) => pattern.test(text));
}
/** What a timeline entry's time says, or null when it says nothing or something else too. */
function readMoment(text) {
	const plain = PLAIN_TIME.exec(text);
	if (plain) return momentOf$1(Number(plain[1]), Number(plain[2]), plain[3] ?? null);
	const dated = takeDate(text);
	if (dated === null) return null;
	const offset = OFFSET.exec(dated.rest)?.[0] ?? "";
	const rest = dated.rest.replace(offset, " ");
	const times = [...rest.matchAll(TIME)];
	const first = times[0];
	const minutes = first === void 0 ? null : minutesOf(first);
	if (first !== void 0 && minutes === null) return null;
	if (times.length > 2 || dated.date === null && minutes === null) return null;
	const words = rest.replace(TIME, " ").replace(IGNORED, " ").trim();
	if (words !== "" && (offset !== "" || !ZONE$1.test(words))) return null;
	const zone = offset === "" ? words : offset;
	const hasHalf = first !== void 0 && (first[3] ?? first[5]) !== void 0;
	return {
		date: dated.date,
		minutes,
		isTwelveHour: first !== void 0 && !hasHalf && isWithin(hourOf(first), 1, 12),
		hasHalf,
		zone: zone === "" ? null : zone.toUpperCase()
	};
}
function momentOf$1(hour, minute, zone) {
	if (hour > 24 || minute > 59) return null;
	const isTwelveHour = isWithin(hour, 1, 12);
	return {
		date: null,
		minutes: hour * 60 + minute,
		isTwelveHour,
		hasHalf: false,
		zone
	};
}
function takeDate(text) {
	const iso = ISO.exec(text);
	const monthFirst = MONTH_FIRST.exec(text);
	const dayFirst = DAY_FIRST.exec(text);
	const match = iso ?? monthFirst ?? dayFirst;
	if (match === null) return {
		date: null,
		rest: text
	};
	const rest = text.replace(match[0], " ");
	const [year, month, day] = match === iso ? [
		Number(iso[1]),
		Number(iso[2]),
		Number(iso[3])
	] : match === monthFirst ? [
		stated(match[3]),
		monthNumber(match[1]),
		Number(match[2])
	] : [
		stated(match[3]),
		monthNumber(match[2]),
		Number(match[1])
	];
	const iso8601 = `${year ?? 2e3}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
	return isCalendarDate(iso8601) ? {
		date: {
			year,
			month,
			day
		},
		rest
	} : null;
}
function stated(year) {
	return year === void 0 ? null : Number(year);
}
function monthNumber(name) {
	return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}
function hourOf(match) {
	return Number(match[1] ?? match[4] ?? match[6]);
}
function isWithin(number, from, to) {
	return number >= from && number <= to;
}
function minutesOf(match) {
	const hour = hourOf(match);
	const minute = Number(match[2] ?? match[7] ?? 0);
	const half = (match[3] ?? match[5])?.[0]?.toLowerCase();
	if (hour > 24 || minute > 59) return null;
	if (half === void 0) return hour * 60 + minute;
	if (isWithin(hour, 1, 12)) return (hour % 12 + (half === "p" ? 12 : 0)) * 60 + minute;
	return half === "p" || hour === 0 ? hour * 60 + minute : null;
}

// src/rules/timeline-runs.ts
const DAY = 1440;
const HALF_DAY$1 = 720;
/** An undated step back by more than this is taken for the next day (10:00 after 17:00), not for disorder. */
const LARGEST_STEP_BACK = 360;
/** On a clock without AM and PM, a step back by more than this is taken for noon having passed (1:15 after 12:50). */
const LARGEST_STEP_BACK_OF_HALF_CLOCK = 180;
/** A year that is not stated turns when the months fall back by more than half of one. */
const HALF_YEAR = 183 * DAY;
const LONGEST_LINE$3 = 300;
const LONGEST_TIME = 60;
/**
* The entries of the timeline whose times are understood, in runs that can be compared: wherever a day may have passed, a
* zone changes or a time is not understood, a new run begins.
*/
function timelineRuns(postmortem) {
	const firstYear = Number(postmortem.incidentDate?.slice(0, 4) ?? 2e3);
	return runsOf(timedEntries(postmortem), firstYear);
}
/** The times of the entries that carry one, `null` where it is not understood. */
function momentOf(entry) {
	return entry.time === null || entry.time.length > LONGEST_TIME ? null : readMoment(entry.time);
}
/** The entries with a time, and whether something between them speaks of another day. */
function timedEntries({ timeline, lines }) {
	const timed = [];
	let isFresh = true;
	let lastLine = 0;
	for (const entry of timeline) {
		if (entry.time === null) continue;
		const moment = momentOf(entry);
		if (moment === null) {
			isFresh = true;
			continue;
		}
		timed.push({
			entry,
			moment,
			isFresh: isFresh || dayMayPass(entry, lastLine, lines)
		});
		isFresh = false;
		lastLine = entry.line;
	}
	return timed;
}
function dayMayPass(entry, lastLine, lines) {
	const line = lines[entry.line - 1] ?? "";
	const between = lines.slice(lastLine, entry.line - 1).map((text) => text.slice(0, LONGEST_LINE$3));
	const before = line.slice(0, Math.max(0, line.indexOf(entry.time ?? ""))).slice(0, LONGEST_LINE$3);
	return between.some((text) => /^\s*#/.test(text) || namesADay(text)) || namesADay(before) || namesADay(entry.text.slice(0, LONGEST_LINE$3));
}
/** Splits the timeline into runs whose entries can be compared with each other. */
function runsOf(timed, firstYear) {
	const isHalfClock = usesHalfClock(timed);
	const runs = [];
	for (const entry of timed) {
		const last = runs.at(-1)?.at(-1);
		const next = last === void 0 ? null : markAfter(last, entry, isHalfClock);
		if (next === null) runs.push([firstMark(entry, last?.year ?? firstYear)]);
		else runs.at(-1)?.push(next);
	}
	return runs;
}
/** No entry shows an hour that only a clock of 24 hours has. */
function usesHalfClock(timed) {
	return timed.every(({ moment }) => moment.minutes === null || moment.isTwelveHour || moment.hasHalf);
}
function firstMark(timed, year) {
	const { date, minutes } = timed.moment;
	const day = date === null ? null : dayNumber(date, date.year ?? year);
	return {
		...timed,
		day,
		year: date?.year ?? year,
		at: (day ?? 0) * DAY + (minutes ?? 0)
	};
}
/** The mark of `timed` in the run of `last`, or null where the two cannot be compared. */
function markAfter(last, timed, isHalfClock) {
	const { date, zone } = timed.moment;
	if (zone !== null && last.moment.zone !== null && zone !== last.moment.zone) return null;
	return date === null ? undatedAfter(last, timed, isHalfClock) : datedAfter(last, timed, date);
}
function undatedAfter(last, timed, isHalfClock) {
	if (timed.isFresh) return null;
	const at = (last.day ?? 0) * DAY + (timed.moment.minutes ?? 0);
	const back = last.at - at;
	const mark = {
		...timed,
		day: last.day,
		year: last.year,
		at
	};
	if (isHalfClock && timed.moment.isTwelveHour && back <= HALF_DAY$1 && back > LARGEST_STEP_BACK_OF_HALF_CLOCK) return {
		...mark,
		at: at + HALF_DAY$1
	};
	return back > LARGEST_STEP_BACK ? null : mark;
}
function datedAfter(last, timed, date) {
	if (last.day === null) return null;
	const year = date.year ?? last.year;
	const day = dayNumber(date, year);
	const minutes = timed.moment.minutes ?? (day === last.day ? last.at - day * DAY : 0);
	const mark = {
		...timed,
		day,
		year,
		at: day * DAY + minutes
	};
	return date.year === null && last.at - mark.at > HALF_YEAR ? null : mark;
}
function dayNumber(date, year) {
	const month = String(date.month).padStart(2, "0");
	return daysBetween("2000-01-01", `${String(year).padStart(4, "0")}-${month}-01`) + date.day - 1;
}

// src/rules/impact-duration.ts
const LEAST_TIMES = 2;
const impactDuration = {
	id: "impact-duration",
	group: "impact",
	summary: "The impact says how long it lasted.",
	defaultLevel: "info",
	*check(postmortem) {
		const impact = impactText(postmortem);
		if (impact === null || holdsDuration(impact.text, postmortem.language)) return;
		if (postmortem.metadata.some(({ name, value }) => name === "duration" && value !== "")) return;
		if (postmortem.timeline.filter((entry) => (momentOf(entry)?.minutes ?? null) !== null).length >= LEAST_TIMES) return;
		yield {
			place: { line: impact.section.startLine },
			message: "Neither the impact nor the summary or timeline says how long it lasted.",
			expected: "Say for how long, or from when to when: “for 2 hours 15 minutes, from 10:30 to 12:45 UTC”."
		};
	}
};

// src/rules/words/amounts.ts
/** Words that say how many without a digit. */
const AMOUNT_WORDS = {
	en: [
		"all",
		"none",
		"no",
		"nobody",
		"nothing",
		"every",
		"everyone",
		"everything",
		"each",
		"entire*",
		"whole",
		"complete*",
		"full",
		"fully",
		"total*",
		"half",
		"third",
		"quarter",
		"most",
		"majority",
		"single",
		"both",
		"one",
		"two",
		"three",
		"four",
		"five",
		"six",
		"seven",
		"eight",
		"nine",
		"ten",
		"dozen*",
		"hundred*",
		"thousand*",
		"million*",
		"only",
		"zero"
	],
	es: [
		"todo",
		"todos",
		"toda",
		"todas",
		"ningun*",
		"nadie",
		"nada",
		"cada",
		"complet*",
		"entero",
		"entera",
		"total*",
		"mitad",
		"tercio",
		"cuarto",
		"mayoria",
		"solo",
		"dos",
		"tres",
		"cuatro",
		"cinco",
		"seis",
		"siete",
		"ocho",
		"nueve",
		"diez",
		"docena*",
		"cien*",
		"miles",
		"mil",
		"millon*"
	],
	pt: [
		"todo",
		"todos",
		"toda",
		"todas",
		"nenhum*",
		"ninguem",
		"nada",
		"cada",
		"complet*",
		"inteir*",
		"total*",
		"metade",
		"terco",
		"quarto",
		"maioria",
		"apenas",
		"dois",
		"duas",
		"tres",
		"quatro",
		"cinco",
		"seis",
		"sete",
		"oito",
		"nove",
		"dez",
		"duzia*",
		"centena*",
		"cem",
		"mil",
		"milhar*",
		"milh*"
	],
	fr: [
		"tout",
		"tous",
		"toute",
		"toutes",
		"aucun*",
		"personne",
		"rien",
		"chaque",
		"complet*",
		"entier*",
		"total*",
		"moitie",
		"tiers",
		"quart",
		"majorite",
		"seul*",
		"deux",
		"trois",
		"quatre",
		"cinq",
		"six",
		"sept",
		"huit",
		"neuf",
		"dix",
		"douzaine*",
		"centaine*",
		"cent",
		"mille",
		"millier*",
		"million*"
	],
	de: [
		"alle",
		"allen",
		"aller",
		"alles",
		"kein*",
		"niemand*",
		"nichts",
		"jede*",
		"ganz*",
		"gesamt*",
		"komplett*",
		"vollstandig*",
		"total*",
		"halfte",
		"halb*",
		"drittel",
		"viertel",
		"meisten",
		"mehrheit",
		"einzig*",
		"beide*",
		"zwei",
		"drei",
		"vier",
		"funf",
		"sechs",
		"sieben",
		"acht",
		"neun",
		"zehn",
		"dutzend*",
		"hundert*",
		"tausend*",
		"million*",
		"nur",
		"samtlich*"
	],
	it: [
		"tutto",
		"tutti",
		"tutta",
		"tutte",
		"nessun*",
		"niente",
		"ogni",
		"complet*",
		"inter*",
		"total*",
		"meta",
		"terzo",
		"quarto",
		"maggior*",
		"solo",
		"sola",
		"due",
		"tre",
		"quattro",
		"cinque",
		"sei",
		"sette",
		"otto",
		"nove",
		"dieci",
		"dozzin*",
		"centinai*",
		"cento",
		"mille",
		"migliai*",
		"milion*"
	],
	zh: [
		"全部",
		"所有",
		"全体",
		"全量",
		"每",
		"整个",
		"整個",
		"完全",
		"一半",
		"半数",
		"大部分",
		"多数",
		"大多数",
		"仅",
		"只有",
		"二",
		"两",
		"三",
		"四",
		"五",
		"六",
		"七",
		"八",
		"九",
		"十",
		"百",
		"千",
		"万"
	],
	ja: [
		"全体",
		"全員",
		"全ユーザ",
		"全部",
		"半数",
		"半分",
		"すべて",
		"全て",
		"なし",
		"無し",
		"毎",
		"大半",
		"大部分",
		"多数",
		"のみ",
		"二",
		"三",
		"四",
		"五",
		"六",
		"七",
		"八",
		"九",
		"十",
		"百",
		"千",
		"万"
	],
	ko: [
		"없음",
		"백만",
		"수천",
		"수백",
		"모든",
		"모두",
		"전체",
		"전부",
		"절반",
		"대부분",
		"과반",
		"다섯",
		"여섯",
		"일곱",
		"여덟",
		"아홉"
	]
};

// src/rules/words/word-list.ts
/** Shorter words of English are other words elsewhere ("no", "all", "et"). */
const LEAST_LETTERS_ELSEWHERE = 4;
const ANYWHERE = /* @__PURE__ */ new Set([
	"zh",
	"ja",
	"ko"
]);
const patterns = /* @__PURE__ */ new WeakMap();
/** True when `text` holds a word of the list, in its own language or, as many mix it in, a longer one of English. */
function holdsWord(text, list, language) {
	return patternOf(list, language).test(normalise(text));
}
/** True when `text`, which is not empty, holds nothing but words of the list and what `isIgnored` accepts. */
function holdsOnly(text, list, language, isIgnored) {
	const words = normalise(text);
	const rest = words.replace(everywhere(list, language), " ").split(" ");
	return words !== "" && rest.every((word) => word === "" || isIgnored(word));
}
const everywherePatterns = /* @__PURE__ */ new WeakMap();
function everywhere(list, language) {
	const pattern = patternOf(list, language);
	const known = everywherePatterns.get(pattern) ?? new RegExp(pattern.source, "gu");
	everywherePatterns.set(pattern, known);
	return known;
}
function patternOf(list, language) {
	const known = patterns.get(list) ?? /* @__PURE__ */ new Map();
	patterns.set(list, known);
	const pattern = known.get(language) ?? new RegExp(alternatives(list, language), "u");
	known.set(language, pattern);
	return pattern;
}
function alternatives(list, language) {
	const words = isListed(list, language) && language !== "en" ? [...list[language], ...list.en.filter((word) => word.length >= LEAST_LETTERS_ELSEWHERE)] : list.en;
	const spaced = words.filter((word) => !isUnspaced(word, language));
	const unspaced = words.filter((word) => isUnspaced(word, language));
	const inWords = `(?:^| )(?:${spaced.map((word) => word.endsWith("*") ? word.slice(0, -1) : `${word}(?= |$)`).join("|")})`;
	return unspaced.length === 0 ? inWords : `${inWords}|${unspaced.join("|")}`;
}
function isUnspaced(word, language) {
	return ANYWHERE.has(language) && word.charCodeAt(0) >= 11904;
}
function isListed(list, language) {
	return Object.hasOwn(list, language);
}

// src/rules/impact-numbers.ts
/** Days and times of day: they do not say how many. */
const DATES_AND_TIMES = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[:h]\d{2}(?::\d{2})?|\b(?:19|20)\d{2}\b|\bsev[- ]?\d|\bp\d\b/gi;
const impactNumbers = {
	id: "impact-numbers",
	group: "impact",
	summary: "The impact says how many, or how much.",
	defaultLevel: "info",
	*check(postmortem) {
		const impact = impactText(postmortem);
		if (impact === null || /\d/.test(impact.text.replace(DATES_AND_TIMES, " "))) return;
		if (holdsWord(impact.text, AMOUNT_WORDS, postmortem.language)) return;
		yield {
			place: { line: impact.section.startLine },
			message: "Neither the impact nor the summary says how many were affected, or how much.",
			expected: "Add a number or a share, an estimate if need be: “about 60 % of requests failed”."
		};
	}
};

// src/rules/words/people.ts
/** By which a text tells whom an incident hurt. */
const PEOPLE_WORDS = {
	en: [
		"provider*",
		"individual*",
		"user",
		"users",
		"end users",
		"customer*",
		"client",
		"clients",
		"merchant*",
		"partner*",
		"developer*",
		"devs",
		"employee*",
		"staff",
		"team",
		"teams",
		"people",
		"persons",
		"person",
		"everyone",
		"everybody",
		"anyone",
		"anybody",
		"nobody",
		"no one",
		"visitor*",
		"student*",
		"player*",
		"reader*",
		"tenant*",
		"subscriber*",
		"member*",
		"account*",
		"consumer*",
		"buyer*",
		"seller*",
		"guest*",
		"patient*",
		"engineer*",
		"operator*",
		"public",
		"publicly",
		"internal",
		"internally",
		"company",
		"companies",
		"business*",
		"organisation*",
		"organization*",
		"stakeholder*",
		"maintainer*",
		"contributor*",
		"admin",
		"admins",
		"administrator*",
		"viewer*",
		"participant*",
		"researcher*",
		"scientist*",
		"holder*",
		"depositor*",
		"trader*",
		"validator*",
		"community",
		"audience",
		"shopper*",
		"passenger*",
		"driver*",
		"citizen*",
		"those who",
		"who",
		"we",
		"our",
		"us",
		"owner*",
		"author*",
		"publisher*",
		"colleague*",
		"department*",
		"agent*",
		"support",
		"attendee*",
		"instructor*",
		"teacher*",
		"school*",
		"vendor*",
		"supplier*",
		"recipient*",
		"household*",
		"caller*",
		"on call",
		"oncall"
	],
	es: [
		"usuari*",
		"client*",
		"comerci*",
		"soci*",
		"desarrollador*",
		"emplead*",
		"personal",
		"equip*",
		"persona*",
		"gente",
		"todos",
		"nadie",
		"visitante*",
		"estudiante*",
		"jugador*",
		"lector*",
		"suscriptor*",
		"miembr*",
		"cuenta*",
		"consumidor*",
		"comprador*",
		"vendedor*",
		"huesped*",
		"paciente*",
		"ingenier*",
		"operador*",
		"publico",
		"intern*",
		"empresa*",
		"organizacion*",
		"proveedor*",
		"administrador*",
		"comunidad",
		"nosotros",
		"nuestr*",
		"quien*"
	],
	pt: [
		"usuari*",
		"utilizador*",
		"client*",
		"lojist*",
		"parceir*",
		"desenvolvedor*",
		"funcionari*",
		"colaborador*",
		"equipe*",
		"equipa*",
		"time",
		"times",
		"pessoa*",
		"todos",
		"ninguem",
		"visitante*",
		"estudante*",
		"aluno*",
		"jogador*",
		"leitor*",
		"assinante*",
		"membr*",
		"conta*",
		"consumidor*",
		"comprador*",
		"vendedor*",
		"hospede*",
		"paciente*",
		"engenheir*",
		"operador*",
		"publico",
		"intern*",
		"empresa*",
		"organizac*",
		"fornecedor*",
		"administrador*",
		"comunidade",
		"nossa",
		"nosso",
		"nossos",
		"quem"
	],
	fr: [
		"utilisat*",
		"client*",
		"marchand*",
		"commercant*",
		"partenaire*",
		"developpeu*",
		"employe*",
		"collaborat*",
		"personnel",
		"equipe*",
		"personne*",
		"gens",
		"tous",
		"tout le monde",
		"visiteu*",
		"etudiant*",
		"eleve*",
		"joueu*",
		"lecteu*",
		"abonne*",
		"membre*",
		"compte*",
		"consommat*",
		"acheteu*",
		"vendeu*",
		"voyageu*",
		"patient*",
		"ingenieu*",
		"operateu*",
		"public",
		"interne*",
		"entreprise*",
		"organisation*",
		"fournisseu*",
		"administrat*",
		"communaute",
		"nous",
		"notre",
		"nos",
		"qui",
		"salarie*",
		"internaute*"
	],
	de: [
		"benutzer*",
		"nutzer*",
		"anwender*",
		"kund*",
		"handler*",
		"partner*",
		"entwickler*",
		"mitarbeit*",
		"personal",
		"team*",
		"person*",
		"leute",
		"alle",
		"niemand*",
		"besucher*",
		"student*",
		"schuler*",
		"spieler*",
		"leser*",
		"abonnent*",
		"mitglied*",
		"konto",
		"konten",
		"verbraucher*",
		"kaufer*",
		"verkaufer*",
		"gast",
		"gaste",
		"patient*",
		"ingenieur*",
		"betreiber*",
		"offentlich*",
		"intern*",
		"firma",
		"firmen",
		"unternehmen*",
		"organisation*",
		"lieferant*",
		"administrator*",
		"gemeinschaft",
		"wir",
		"uns",
		"unser*",
		"wer",
		"kolleg*",
		"abteilung*",
		"mieter*",
		"mandant*",
		"endkund*",
		"firmenkund*"
	],
	it: [
		"utent*",
		"client*",
		"commerciant*",
		"esercent*",
		"partner*",
		"sviluppat*",
		"dipendent*",
		"personale",
		"team",
		"squadr*",
		"person*",
		"tutti",
		"nessuno",
		"visitat*",
		"student*",
		"giocat*",
		"lettor*",
		"abbonat*",
		"membr*",
		"account*",
		"conto",
		"conti",
		"consumat*",
		"acquirent*",
		"vendit*",
		"ospit*",
		"pazient*",
		"ingegner*",
		"operat*",
		"pubblic*",
		"intern*",
		"aziend*",
		"organizzazion*",
		"fornit*",
		"amministrat*",
		"comunita",
		"noi",
		"nostr*",
		"chi",
		"collegh*",
		"gruppo"
	],
	zh: [
		"用户",
		"用戶",
		"使用者",
		"客户",
		"客戶",
		"顾客",
		"顧客",
		"商户",
		"商戶",
		"商家",
		"合作伙伴",
		"开发者",
		"開發者",
		"员工",
		"員工",
		"团队",
		"團隊",
		"人员",
		"所有人",
		"访客",
		"訪客",
		"学生",
		"學生",
		"玩家",
		"读者",
		"会员",
		"會員",
		"账户",
		"账号",
		"帳號",
		"消费者",
		"买家",
		"卖家",
		"工程师",
		"公司",
		"内部",
		"內部",
		"业务方",
		"同事",
		"租户",
		"我们",
		"我們",
		"企业",
		"部门",
		"订阅者",
		"运维"
	],
	ja: [
		"ユーザ",
		"利用者",
		"顧客",
		"お客様",
		"客",
		"加盟店",
		"パートナー",
		"開発者",
		"社員",
		"従業員",
		"チーム",
		"全員",
		"訪問者",
		"学生",
		"プレイヤー",
		"読者",
		"会員",
		"アカウント",
		"消費者",
		"購入者",
		"出品者",
		"エンジニア",
		"社内",
		"企業",
		"部署",
		"取引先",
		"管理者",
		"担当者",
		"我々",
		"弊社",
		"当社",
		"契約者",
		"テナント",
		"者"
	],
	ko: [
		"사용자",
		"이용자",
		"고객",
		"가맹점",
		"파트너",
		"개발자",
		"직원",
		"팀",
		"모두",
		"방문자",
		"학생",
		"플레이어",
		"독자",
		"회원",
		"계정",
		"소비자",
		"구매자",
		"판매자",
		"엔지니어",
		"내부",
		"회사",
		"기업",
		"부서",
		"관리자",
		"담당자",
		"우리",
		"유저",
		"가입자",
		"테넌트",
		"입점"
	]
};

// src/rules/impact-who.ts
const impactWho = {
	id: "impact-who",
	group: "impact",
	summary: "The impact says who was affected.",
	defaultLevel: "off",
	*check(postmortem) {
		const impact = impactText(postmortem);
		if (impact === null || holdsWord(impact.text, PEOPLE_WORDS, postmortem.language)) return;
		yield {
			place: { line: impact.section.startLine },
			message: "Neither the impact nor the summary says who was affected.",
			expected: "Say whom it hurt, or that it hurt nobody: “Customers who paid by card saw an error”."
		};
	}
};

// src/rules/incident-date.ts
/** Somewhere it is a day later already than where the check runs. */
const LARGEST_DIFFERENCE_OF_ZONES = 1;
const incidentDate = {
	id: "incident-date",
	group: "metadata",
	summary: "The day of the incident is stated, and has come.",
	defaultLevel: "warning",
	*check(postmortem, { today }) {
		const { isPostmortem, incidentDate: date, incidentDateLine, metadata } = postmortem;
		if (!isPostmortem) return;
		if (date !== null) {
			if (date <= today || date <= addDays(today, LARGEST_DIFFERENCE_OF_ZONES)) return;
			yield {
				place: incidentDateLine === void 0 ? placeOfTitle(postmortem) : { line: incidentDateLine },
				message: `The day of the incident, ${date}, has not come yet.`,
				expected: "Correct its day, month or year."
			};
			return;
		}
		const stated = metadata.find(({ name, value }) => name === "date" && value !== "");
		if (stated) yield {
			place: { line: stated.line },
			message: `Which day ${quote(stated.value)} is cannot be told.`,
			expected: `State day, month and year, for example “${stated.label}: 2030-01-31”.`
		};
		else yield {
			place: placeOfTitle(postmortem),
			message: "Nothing says on which day the incident began.",
			expected: "State day, month and year below the title, for example “Date: 2030-01-31”."
		};
	}
};

// src/rules/internal-link.ts
const LONGEST_LINE$2 = 2e4;
const ADDRESS = /\bhttps?:\/\/(?:[^\s/@<>()"'`\][]{1,100}@)?([\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?![\w-])/gi;
/** RFC 1918 and 6598, loopback, link-local (RFC 3927). */
const PRIVATE_ADDRESS = /^(?:10|127)(?:\.\d{1,3}){3}$|^(?:192\.168|169\.254)(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}$|^\[(?:::1|f[cd][\da-f]{2}:.*|fe80:.*)\]$/i;
/** Endings that no public name has (RFC 6761, RFC 6762 appendix G, ICANN's `.internal`), and names without an ending. */
const PRIVATE_NAME = /^(?:[^.]+|(?:.+\.)?(?:internal|intranet|local|localdomain|localhost|lan|corp|home|private|home\.arpa|svc\.cluster\.local))$/i;
/** Off by default: who reads a postmortem, and what they may reach, the document does not tell. */
const internalLink = {
	id: "internal-link",
	group: "hygiene",
	summary: "Every link leads where all readers may go.",
	defaultLevel: "off",
	perDocument: true,
	*check({ lines }, { options }) {
		const { allow, deny } = parse(InternalLinkOptions, options);
		for (const { line, text } of proseLines(lines)) {
			if (!text.includes("://")) continue;
			for (const match of text.slice(0, LONGEST_LINE$2).matchAll(ADDRESS)) {
				const host = match[1] ?? "";
				if (isAmongHosts(host, allow) || !(isInternal(host) || isAmongHosts(host, deny))) continue;
				const start = match.index + match[0].lastIndexOf(host);
				yield {
					place: {
						line,
						column: start + 1,
						endLine: line,
						endColumn: start + host.length + 1
					},
					message: `Not every reader may reach ${quote(host)}.`,
					expected: "Show here what is to be seen there (a figure, a screenshot), or link to a place that all readers may reach."
				};
			}
		}
	}
};
function isInternal(host) {
	return PRIVATE_ADDRESS.test(host) || PRIVATE_NAME.test(host);
}

// src/rules/not-a-postmortem.ts
const notAPostmortem = {
	id: "not-a-postmortem",
	group: "structure",
	summary: "A file among the postmortems tells an incident.",
	defaultLevel: "info",
	*check({ isPostmortem, verdict, lines, path, problems }) {
		if (isPostmortem || problems.length > 0) return;
		if (lines.every((line) => line.trim() === "")) {
			yield {
				place: { line: 1 },
				message: "This file is empty.",
				expected: "Write the postmortem, or delete the file."
			};
			return;
		}
		yield {
			place: { line: 1 },
			message: `This was not taken for a postmortem and is not checked further: ${plainLine(verdict ?? "a template, an index or another text")}.`,
			expected: `If it is one, fill in its sections and replace what stands in brackets; if not, add ${JSON.stringify(path)} to “ignore” in the configuration.`
		};
	}
};

// src/rules/placeholder-text.ts
const LONGEST_LINE$1 = 2e3;
/** Bullet, quotation, counter, checkbox: what may stand before a line's words. */
const LINE_START = /^[\s>]*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s*)?$/;
const BEFORE_VALUE = /(?:[|:=(–—-]|\b(?:is|are|was|were))$/;
const AFTER_VALUE = /^[\s*_)]*(?:$|[|.,;)\]!])/;
const AFTER_LABEL = /^[*_]*\s?[:–—-]\s*\S/;
const placeholderText = {
	id: "placeholder-text",
	group: "hygiene",
	summary: "Nothing of the template is left unfilled.",
	defaultLevel: "warning",
	perDocument: true,
	*check(postmortem, { options, incidents = [postmortem] }) {
		if (!incidents.some(({ isPostmortem }) => isPostmortem)) return;
		const { lines } = postmortem;
		if (!mayHoldPlaceholders(lowerText(lines))) return;
		const written = [...proseLines(lines)];
		const placeholders = placeholdersIn(written.map(({ text }) => text).join("\n"));
		if (placeholders.length === 0) return;
		const allowed = new Set(parse(PlaceholderOptions, options).allow.map((word) => word.toLowerCase()));
		const actions = incidents.flatMap(({ sections }) => sections.actionItems ?? []);
		for (const prose of written) {
			const isAction = actions.some(({ startLine, endLine }) => startLine <= prose.line && prose.line <= endLine);
			for (const { place, text } of leftovers(prose, isAction, placeholders)) {
				if (allowed.has(text.toLowerCase())) continue;
				yield {
					place,
					message: `${quote(text)} looks like text left over from a template.`,
					expected: "Replace it with what happened, or delete the line."
				};
			}
		}
	}
};
/** The places of one line that still hold a template's words; overlapping ones are told once. */
function leftovers(prose, isAction, placeholders) {
	const text = prose.text.slice(0, LONGEST_LINE$1);
	const found = [];
	let end = 0;
	for (const { start, match } of matches(text, isAction, placeholders)) {
		if (start < end) continue;
		end = start + match.length;
		const place = {
			line: prose.line,
			column: start + 1,
			endLine: prose.line,
			endColumn: end + 1
		};
		found.push({
			place,
			text: match
		});
	}
	return found;
}
function matches(text, isAction, placeholders) {
	return placeholders.flatMap((placeholder) => [...text.matchAll(placeholder.pattern)].map((match) => ({
		start: match.index,
		match: match[0]
	})).filter(({ start, match }) => stands(placeholder, text, start, start + match.length, isAction))).sort((a, b) => a.start - b.start || b.match.length - a.match.length);
}
function stands({ where }, text, start, end, isAction) {
	if (where === "anywhere") return true;
	if (where === "as-a-value-or-label" && isAction) return false;
	const before = text.slice(0, start).replace(/[\s*_]+$/, "");
	const after = text.slice(end);
	const isFirst = LINE_START.test(text.slice(0, start).replace(/[*_]+$/, ""));
	if (where === "as-a-value-or-label" && isFirst && AFTER_LABEL.test(after)) return true;
	return (isFirst || BEFORE_VALUE.test(before)) && AFTER_VALUE.test(after);
}

// src/rules/reading-limit.ts
/** Limits stand before the parser so that one hostile or broken file cannot stop a run; a merge conflict stands in its way. */
const readingLimit = {
	id: "reading-limit",
	group: "hygiene",
	summary: "A document stays within the limits of what is read.",
	defaultLevel: "error",
	*check({ isPostmortem, problems }) {
		for (const problem of problems) {
			if (isFrontMatterProblem(problem)) continue;
			yield {
				place: { line: problem.startLine },
				...isPostmortem ? { level: "warning" } : {},
				message: problem.message,
				expected: problem.code === "merge-conflict" ? "Resolve the conflict and commit the result." : "Split the document, or add it to “ignore” in the configuration."
			};
		}
	}
};

// src/templates/bind.ts
/**
* Where each part of a template stands in a document: by its heading or an alias, in whatever case and numbered or not;
* a part that is one of the known sections also by every other name of that section.
*/
function bindTemplate({ sections }, postmortem) {
	const lines = linesByName(postmortem.headings);
	const named = sections.map((section) => namesOf(section).map((name) => lines.get(name)).find((line) => line !== void 0));
	return sections.map((section, index) => {
		const read = section.section === null ? null : postmortem.sections[section.section];
		const isTaken = named.some((line, other) => other !== index && line === read?.startLine);
		return {
			section,
			line: named[index] ?? (read && !isTaken ? read.startLine : null)
		};
	});
}
/** The headings by which a template names the known sections. */
function headingsOfTemplate({ sections }) {
	return Object.fromEntries(SECTION_NAMES.map((name) => [name, sections.filter(({ section }) => section === name).flatMap(({ heading, aliases }) => [heading, ...aliases])]));
}
const known = /* @__PURE__ */ new WeakMap();
/** The names of a part as they are compared. */
function namesOf(section) {
	const names = known.get(section) ?? [section.heading, ...section.aliases].map(normaliseHeading);
	known.set(section, names);
	return names;
}
function linesByName(headings) {
	const lines = /* @__PURE__ */ new Map();
	for (const { text, line } of headings) {
		const name = normaliseHeading(text);
		if (!lines.has(name)) lines.set(name, line);
	}
	return lines;
}

// src/templates/atlassian.ts
/** After https://www.atlassian.com/incident-management/postmortem/templates. */
const atlassian = {
	name: "atlassian",
	summary: "Atlassian's: lead-up, fault, detection, response, recovery, the five whys.",
	isOrdered: true,
	head: HEAD,
	sections: [
		templateSection("Incident summary", "[Describe in a few sentences what happened, why, and how bad it was.]", { section: "summary" }),
		templateSection("Leadup", "[Describe what led to the incident.]", { aliases: ["Lead-up", "Lead up"] }),
		templateSection("Fault", "[Describe how the change that was made did not work as expected.]"),
		templateSection("Impact", "[Describe who was affected, how, and for how long, in numbers.]", { section: "impact" }),
		templateSection("Detection", "[Explain when and how it was noticed, and how that could be sooner.]"),
		templateSection("Response", "[Describe who responded, when, and what they did.]"),
		templateSection("Recovery", "[Explain how the service was restored.]", { section: "resolution" }),
		TIMELINE,
		templateSection("Root cause identification: The Five Whys", `1. [Explain why it happened]
2. [Explain why that could happen]`, {
			aliases: ["Five whys", "The Five Whys"],
			isRequired: false
		}),
		templateSection("Root cause", "[Explain what has to change so that it does not happen again.]", { section: "rootCause" }),
		templateSection("Backlog check", "[Say whether planned work would have prevented it.]", { isRequired: false }),
		templateSection("Recurrence", "[Say whether this root cause has led to incidents before.]", { isRequired: false }),
		templateSection("Lessons learned", "- [Describe what went well and what could have gone better]"),
		templateSection("Corrective actions", CHECKLIST, { section: "actionItems" })
	]
};

// src/templates/five-sections.ts
/** What the rules look for by default. */
const fiveSections = {
	name: "five-sections",
	summary: "Summary with impact, timeline, root cause, resolution, action items.",
	isOrdered: true,
	head: HEAD,
	sections: [
		templateSection("Summary", "[Describe in two or three sentences what happened, for how long, and how it was noticed.]", { section: "summary" }),
		templateSection("Impact", "[Describe who was affected and how, in numbers.]", {
			section: "impact",
			level: 3,
			isRequired: false
		}),
		TIMELINE,
		templateSection("Root Cause", "[Explain what made the incident possible: systems and processes, not people.]", { section: "rootCause" }),
		templateSection("Resolution", "[Explain how the service was restored.]", {
			section: "resolution",
			isRequired: false
		}),
		templateSection("Action Items", CHECKLIST, { section: "actionItems" })
	]
};

// src/templates/google-sre.ts
/** After the example postmortem of "Site Reliability Engineering" (O'Reilly 2016), appendix D: https://sre.google/sre-book/example-postmortem/ */
const googleSre = {
	name: "google-sre",
	summary: "The example of the book \"Site Reliability Engineering\": trigger, detection, lessons learned.",
	isOrdered: false,
	head: `- **Date:** {date}
- **Authors:** [authors]
- **Status:** [draft, in review or final]
- **Severity:** [severity]`,
	sections: [
		templateSection("Summary", "[Describe in a sentence or two what happened and for how long.]", { section: "summary" }),
		templateSection("Impact", "[Describe who was affected and how, in numbers.]", { section: "impact" }),
		templateSection("Root Causes", "[Explain what made the incident possible.]", {
			section: "rootCause",
			aliases: ["Root Cause", "Root Cause(s)"]
		}),
		templateSection("Trigger", "[Describe what set it off.]"),
		templateSection("Resolution", "[Explain how the service was restored.]", { section: "resolution" }),
		templateSection("Detection", "[Explain how it was noticed, by which alert or by whom.]"),
		templateSection("Action Items", `| Action Item | Type | Owner | Priority | Bug |
| --- | --- | --- | --- | --- |
| [Describe one change that keeps this from happening again] | prevent | [name] | P1 | |
| [Describe one change that finds it sooner] | detect | [name] | P2 | |`, { section: "actionItems" }),
		templateSection("Lessons Learned", ""),
		templateSection("What went well", "- [Describe what helped]", { level: 3 }),
		templateSection("What went wrong", "- [Describe what made it worse]", { level: 3 }),
		templateSection("Where we got lucky", "- [Describe what could have gone worse]", {
			level: 3,
			isRequired: false
		}),
		TIMELINE,
		templateSection("Supporting information", "[Add links to dashboards, logs and documents.]", { isRequired: false })
	]
};

// src/templates/minimal.ts
/** For small incidents: what nobody should leave out. */
const minimal = {
	name: "minimal",
	summary: "Summary, root cause, action items.",
	isOrdered: true,
	head: `- **Date:** {date}
- **Severity:** [severity]`,
	sections: [
		templateSection("Summary", "[Describe what happened, to whom, for how long, and what ended it.]", { section: "summary" }),
		templateSection("Root Cause", "[Explain what made the incident possible.]", { section: "rootCause" }),
		templateSection("Action Items", "- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)", { section: "actionItems" })
	]
};

// src/templates/pagerduty.ts
/** After PagerDuty/postmortem-docs, docs/resources/post_mortem_template.md. */
const pagerDuty = {
	name: "pagerduty",
	summary: "PagerDuty's: overview, what happened, contributing factors, how we did, messaging.",
	isOrdered: true,
	head: `- **Date:** {date}
- **Post-Mortem Owner:** [name]
- **Severity:** [severity]`,
	sections: [
		templateSection("Overview", "[Describe in two or three sentences what happened and what ended it.]", { section: "summary" }),
		templateSection("What Happened", "[Describe in a paragraph the course of the incident.]"),
		templateSection("Contributing Factors", "[Explain what made the incident possible.]", {
			section: "rootCause",
			aliases: ["Root Cause", "Root Causes"]
		}),
		templateSection("Resolution", "[Explain how the service was restored.]", { section: "resolution" }),
		templateSection("Impact", "[Describe who was affected, how, and for how long, in numbers.]", { section: "impact" }),
		templateSection("Responders", "- [name], [role]"),
		TIMELINE,
		templateSection("How'd We Do?", "", { aliases: ["How did we do"] }),
		templateSection("What Went Well?", "- [Describe what helped]", { level: 3 }),
		templateSection("What Didn't Go So Well?", "- [Describe what made it worse]", { level: 3 }),
		templateSection("Action Items", CHECKLIST, { section: "actionItems" }),
		templateSection("Messaging", "", { isRequired: false }),
		templateSection("Internal Email", "[Write what colleagues are told.]", {
			level: 3,
			isRequired: false
		}),
		templateSection("External Message", "[Write what customers are told.]", {
			level: 3,
			isRequired: false
		})
	]
};

// src/templates/registry.ts
const PRESETS = {
	"five-sections": fiveSections,
	"google-sre": googleSre,
	pagerduty: pagerDuty,
	atlassian,
	minimal
};
/** In the order in which they are offered. */
const TEMPLATES = Object.values(PRESETS);
/** The template to write by; `auto` stands for the first. */
function templateToWrite(setting) {
	return chosenTemplate(setting) ?? fiveSections;
}
/** The template that was chosen; null for `auto`. */
function chosenTemplate(setting) {
	if (setting === "auto") return null;
	return typeof setting === "string" ? PRESETS[setting] : setting;
}

// src/rules/required-section.ts
/** The sections are those of the public contract; which heading means which section is the reader's vocabulary. */
const requiredSection = {
	id: "required-section",
	group: "structure",
	summary: "A postmortem has every section its readers look for.",
	defaultLevel: "error",
	*check(postmortem, { config, options }) {
		if (!postmortem.isPostmortem) return;
		const line = postmortem.titleLine ?? 1;
		const template = chosenTemplate(config.template);
		const levels = sectionLevels(options);
		if (template !== null) {
			yield* ofTemplate(postmortem, template, levels, line);
			return;
		}
		for (const { name, level } of levels) {
			if (postmortem.sections[name] !== null) continue;
			yield {
				place: { line },
				level,
				message: `This postmortem has no ${SECTION_WORDS[name]} section.`,
				expected: addHeading(SECTION_HEADINGS[name])
			};
		}
	}
};
/** A template says itself which of its sections are required; the rule's options lower or switch off known ones. */
function* ofTemplate(postmortem, template, levels, line) {
	for (const { section, line: found } of bindTemplate(template, postmortem)) {
		if (found !== null || !section.isRequired) continue;
		const known = levels.find(({ name }) => name === section.section);
		if (section.section !== null && known === void 0) continue;
		yield {
			place: { line },
			...known === void 0 ? {} : { level: known.level },
			message: `This postmortem has no section ${quote(section.heading)}, which the template asks for.`,
			expected: addHeading(section.heading)
		};
	}
}
function addHeading(heading) {
	return `Add a heading “${heading}” with what belongs under it.`;
}
/** The heading that a finding of this rule asks for; null for any other finding. */
function headingAskedFor({ rule, expected }) {
	if (rule !== requiredSection.id || expected === null) return null;
	return /“(.*)”/.exec(expected)?.[1] ?? null;
}

// src/rules/section-name.ts
/** A slip of one letter makes another word of a short one ("cause", "pause"), and one of two letters of most of this length. */
const LEAST_LETTERS = 6;
const LETTERS_FOR_TWO_SLIPS = 8;
const LONGEST = 40;
/** So many headings are looked at: with more, they are not the sections of a postmortem. */
const MOST_HEADINGS = 100;
/** Speaks only where a section is missing: what is not missing needs no other name. */
const sectionName = {
	id: "section-name",
	group: "structure",
	summary: "The name of a section is spelt so that it is found.",
	defaultLevel: "warning",
	*check(postmortem, { config }) {
		if (!postmortem.isPostmortem) return;
		const wanted = missingNames(postmortem, config);
		if (wanted.length === 0) return;
		const vocabularies = vocabulariesFor(postmortem.language);
		const known = new Set(vocabularies.flatMap(({ others, endings }) => [...others, ...endings]));
		for (const heading of postmortem.headings.filter(isUnnamed).slice(0, MOST_HEADINGS)) {
			const written = normaliseHeading(heading.text);
			const meant = known.has(written) ? void 0 : wanted.find(({ name }) => isSlip(written, name));
			if (meant === void 0) continue;
			yield {
				place: { line: heading.line },
				message: `${quote(heading.text)} is not known as the name of a section, and ${meant.missing} is missing.`,
				expected: "If this is meant to be it, correct the spelling."
			};
		}
	}
};
function isUnnamed({ section, names, text }) {
	return section === null && names.length === 0 && text.length <= LONGEST;
}
function missingNames(postmortem, { template }) {
	const chosen = chosenTemplate(template);
	const parts = chosen === null ? [] : bindTemplate(chosen, postmortem).filter(({ line, section }) => line === null && section.isRequired).flatMap(({ section }) => namesOf(section).map((name) => ({
		name,
		missing: `the section ${quote(section.heading)}`
	})));
	const known = SECTION_NAMES.filter((name) => postmortem.sections[name] === null).flatMap((section) => vocabulariesFor(postmortem.language).flatMap(({ sections }) => sections[section].names).map((name) => ({
		name,
		missing: `a section for the ${SECTION_WORDS[section]}`
	})));
	return [...parts, ...known].filter(({ name }) => name.length >= LEAST_LETTERS && name.charCodeAt(0) < 11904);
}
/** True when `written` is `name` with a letter too many, missing, wrong, or two beside each other exchanged. */
function isSlip(written, name) {
	if (written[0] !== name[0] || Math.abs(written.length - name.length) > 2) return false;
	const far = (0, import_fastest_levenshtein.distance)(written, name);
	if (far === 1) return true;
	return far === 2 && (name.length >= LETTERS_FOR_TWO_SLIPS || lettersOf(written) === lettersOf(name));
}
function lettersOf(text) {
	return [...text].sort().join("");
}

// src/templates/recognise.ts
/** Of a template's headings so many have to stand in a document. */
const LEAST_SHARE = .6;
/**
* The template a document was written by, told by its headings in so many words; null when it follows none. Of several the
* one that explains most headings, then the one of which least is missing.
*/
function recogniseTemplate({ headings }, templates) {
	const written = new Set(headings.map(({ text }) => normaliseHeading(text)));
	return templates.map((template) => {
		const found = template.sections.filter((section) => namesOf(section).some((name) => written.has(name)));
		return {
			template,
			found: found.length,
			share: found.length / template.sections.length
		};
	}).filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.found - a.found || b.share - a.share)[0]?.template ?? null;
}

// src/rules/section-order.ts
/**
* What nearly all templates share. Impact and timeline stand at many places, and how it was ended is often told before why
* it happened.
*/
const COMMON_ORDERS = [[
	"summary",
	"rootCause",
	"actionItems"
], [
	"summary",
	"resolution",
	"actionItems"
]];
const DISTINCT_TEMPLATES = TEMPLATES.filter(({ sections }) => sections.some(({ section }) => section === null));
const sectionOrder = {
	id: "section-order",
	group: "structure",
	summary: "The sections stand in the order in which they are read.",
	defaultLevel: "warning",
	*check(postmortem, { config }) {
		if (!postmortem.isPostmortem) return;
		const [inversion] = ordersFor(postmortem, config.template).flatMap(worstInversion);
		if (inversion === void 0) return;
		const { upper, lower } = inversion;
		const isOnlyUsual = chosenTemplate(config.template) === null && config.rules[sectionOrder.id] === void 0;
		yield {
			place: { line: upper.line },
			...isOnlyUsual ? { level: "info" } : {},
			message: `${quote(upper.heading)} stands above ${quote(lower.heading)} (line ${lower.line}), and is looked for below it.`,
			expected: `Move ${quote(upper.heading)} below ${quote(lower.heading)}.`
		};
	}
};
/** The parts that are there, in the orders in which they should stand. */
function ordersFor(postmortem, setting) {
	const template = chosenTemplate(setting) ?? distinctTemplate(postmortem);
	if (template === null) return COMMON_ORDERS.map((order) => knownParts(postmortem, order));
	if (!template.isOrdered) return [];
	const headings = new Map(postmortem.headings.map(({ line, text }) => [line, text]));
	return [bindTemplate(template, postmortem).flatMap(({ line }) => {
		const heading = line === null ? void 0 : headings.get(line);
		return line === null || heading === void 0 ? [] : [{
			line,
			heading
		}];
	})];
}
/** A template of headings that every postmortem has cannot be told from a document that follows none. */
function distinctTemplate(postmortem) {
	return recogniseTemplate(postmortem, DISTINCT_TEMPLATES);
}
/** Only headings that are the name of their section in so many words: what stands for one may stand anywhere. */
function knownParts({ headings, language }, order) {
	const vocabularies = vocabulariesFor(language);
	return order.flatMap((name) => {
		const found = headings.find(({ section, text }) => section === name && vocabularies.some(({ sections }) => isPhrase(normaliseHeading(text), sections[name].names)));
		return found === void 0 ? [] : [{
			line: found.line,
			heading: found.text
		}];
	});
}
/** Of the parts that stand at a wrong place the one most others disagree with, and the nearest of these. */
function worstInversion(parts) {
	const inverted = parts.flatMap((upper, index) => parts.slice(0, index).flatMap((lower) => lower.line > upper.line ? [{
		upper,
		lower
	}] : []).reverse());
	const weightOf = (part) => inverted.filter(({ upper, lower }) => upper === part || lower === part).length;
	const weights = new Map(parts.map((part) => [part, weightOf(part)]));
	const heaviest = Math.max(...inverted.map(({ upper }) => weights.get(upper) ?? 0));
	return inverted.filter(({ upper }) => weights.get(upper) === heaviest).slice(0, 1);
}

// src/rules/severity-stated.ts
const severityStated = {
	id: "severity-stated",
	group: "metadata",
	summary: "The severity of the incident is stated.",
	defaultLevel: "off",
	*check(postmortem) {
		if (!postmortem.isPostmortem || postmortem.severity !== null) return;
		const stated = postmortem.metadata.find(({ name, value }) => name === "severity" && value !== "");
		yield stated ? {
			place: { line: stated.line },
			message: `Which severity ${quote(stated.value)} is cannot be told.`,
			expected: `Write its number or level, for example “${stated.label}: SEV2”.`
		} : {
			place: placeOfTitle(postmortem),
			message: "Nothing says how severe the incident was.",
			expected: "State its severity below the title, for example “Severity: SEV2”."
		};
	}
};

// src/rules/timeline-words.ts
/** A timeline of fewer entries with a time of day is told of by `timeline-present`, or is too short to miss anything in. */
const LEAST_ENTRIES$2 = 3;
/** The timeline's section where it tells hour by hour what happened, and holds none of the words; else null. */
function timelineWithout(list, postmortem) {
	const { isPostmortem, timeline, sections, lines, language } = postmortem;
	if (!isPostmortem || sections.timeline === null) return null;
	if (timeline.filter((entry) => (momentOf(entry)?.minutes ?? null) !== null).length < LEAST_ENTRIES$2) return null;
	const { startLine, endLine } = sections.timeline;
	const text = lines.slice(startLine, endLine).join("\n");
	return holdsWord(text, list, language) ? null : sections.timeline;
}

// src/rules/words/detection.ts
/** By which an entry of a timeline tells that the incident was noticed. */
const DETECTION_WORDS = {
	en: [
		"detect*",
		"notic*",
		"alert*",
		"alarm*",
		"paged",
		"pages",
		"pager*",
		"paging",
		"page fire*",
		"report*",
		"observ*",
		"discover*",
		"monitor*",
		"found",
		"find*",
		"spot",
		"spots",
		"spotted",
		"identif*",
		"aware",
		"awareness",
		"complain*",
		"saw",
		"sees",
		"seen",
		"see",
		"notif*",
		"ticket*",
		"realis*",
		"realiz*",
		"inform",
		"informs",
		"informed",
		"flag",
		"flagged",
		"warn*",
		"contact",
		"contacts",
		"contacted",
		"declar*",
		"investigat*",
		"escalat*",
		"diagnos*",
		"trigger*",
		"called",
		"calls",
		"tweet*",
		"ping",
		"pings",
		"pinged",
		"message",
		"messaged",
		"asks",
		"asked",
		"asking",
		"learn",
		"learns",
		"learned",
		"confirm*",
		"acknowledg*",
		"recogni*",
		"probe fail*",
		"health check*",
		"check fail*",
		"incident open*",
		"incident creat*",
		"incident rais*",
		"raise",
		"raises",
		"raised",
		"pagerduty",
		"opsgenie",
		"red",
		"symptom*",
		"mention*",
		"told",
		"tells",
		"looked into",
		"looking into",
		"looks into",
		"start looking",
		"started looking",
		"received",
		"receives"
	],
	es: [
		"detect*",
		"not*",
		"alert*",
		"alarm*",
		"aviso*",
		"avis*",
		"report*",
		"observ*",
		"descubr*",
		"monitor*",
		"monitoriz*",
		"encontr*",
		"identific*",
		"quej*",
		"vimos",
		"vio",
		"vieron",
		"notific*",
		"inform*",
		"advert*",
		"advirt*",
		"percat*",
		"se dio cuenta",
		"nos dimos cuenta",
		"investig*",
		"escal*",
		"diagnostic*",
		"reclam*",
		"recib*",
		"llam*",
		"confirm*",
		"contact*",
		"declar*"
	],
	pt: [
		"detect*",
		"detec*",
		"not*",
		"alert*",
		"alarm*",
		"avis*",
		"report*",
		"observ*",
		"descob*",
		"monitor*",
		"encontr*",
		"identific*",
		"reclam*",
		"vimos",
		"viu",
		"viram",
		"inform*",
		"percebe*",
		"perceb*",
		"constat*",
		"investig*",
		"escal*",
		"diagnostic*",
		"receb*",
		"chamad*",
		"confirm*",
		"contat*",
		"relat*",
		"verific*",
		"declar*"
	],
	fr: [
		"detect*",
		"alert*",
		"alarm*",
		"signal*",
		"observ*",
		"decouv*",
		"surveill*",
		"monitor*",
		"constat*",
		"identifi*",
		"plaint*",
		"plaign*",
		"remarqu*",
		"apercev*",
		"apercoi*",
		"notifi*",
		"inform*",
		"averti*",
		"prevenu*",
		"rapport*",
		"remont*",
		"investig*",
		"escalad*",
		"diagnost*",
		"recu*",
		"recoi*",
		"appel*",
		"confirm*",
		"contact*",
		"declar*",
		"trouv*",
		"vu",
		"voit",
		"vus"
	],
	de: [
		"erkannt*",
		"erkenn*",
		"entdeck*",
		"bemerk*",
		"alarm*",
		"alert*",
		"warn*",
		"gemeldet*",
		"meld*",
		"meldung*",
		"beobacht*",
		"monitor*",
		"uberwach*",
		"gefunden",
		"findet",
		"finden",
		"identifizier*",
		"beschwer*",
		"auffall*",
		"aufgefallen",
		"auffallig*",
		"fallt auf",
		"fiel auf",
		"fallen auf",
		"fielen auf",
		"gesehen",
		"sieht",
		"sehen",
		"benachrichtig*",
		"informier*",
		"festgestellt",
		"stellt fest",
		"stellen fest",
		"stellte fest",
		"stellten fest",
		"untersuch*",
		"eskalier*",
		"diagnos*",
		"diagnostizier*",
		"anruf*",
		"bestatig*",
		"hinweis*",
		"kontaktier*",
		"wahrgenommen",
		"storungsmeldung*",
		"kundenmeldung*",
		"fehlermeldung*",
		"ticket*",
		"ausgelost",
		"lost alarm*",
		"schlagt an",
		"schlug an",
		"schlagt alarm*",
		"schlug alarm*"
	],
	it: [
		"rilev*",
		"not*",
		"allert*",
		"allarm*",
		"alert*",
		"avvis*",
		"segnal*",
		"osserv*",
		"scopert*",
		"scopr*",
		"monitor*",
		"trov*",
		"identific*",
		"individu*",
		"lament*",
		"reclam*",
		"visto",
		"vede",
		"notific*",
		"inform*",
		"accort*",
		"accorg*",
		"riscontr*",
		"indag*",
		"escal*",
		"diagnostic*",
		"ricev*",
		"ricevut*",
		"chiamat*",
		"conferm*",
		"contatt*",
		"constat*",
		"dichiar*"
	],
	zh: [
		"发现",
		"發現",
		"告警",
		"报警",
		"報警",
		"警报",
		"警報",
		"监控",
		"監控",
		"监测",
		"反馈",
		"反饋",
		"反应",
		"报告",
		"報告",
		"通知",
		"检测",
		"檢測",
		"察觉",
		"注意到",
		"收到",
		"投诉",
		"投訴",
		"工单",
		"排查",
		"定位",
		"确认",
		"確認",
		"介入",
		"上报",
		"预警",
		"观察",
		"触发",
		"接到",
		"响应"
	],
	ja: [
		"検知",
		"検出",
		"発見",
		"気付",
		"気づ",
		"アラート",
		"警告",
		"警報",
		"通知",
		"監視",
		"報告",
		"連絡",
		"問い合わせ",
		"問合せ",
		"確認",
		"認識",
		"判明",
		"調査",
		"指摘",
		"発報",
		"通報",
		"察知",
		"受信",
		"申告",
		"クレーム",
		"鳴"
	],
	ko: [
		"감지",
		"탐지",
		"발견",
		"인지",
		"알림",
		"알람",
		"경보",
		"경고",
		"알럿",
		"모니터링",
		"신고",
		"보고",
		"문의",
		"확인",
		"제보",
		"접수",
		"파악",
		"통보",
		"조사",
		"관찰",
		"포착",
		"항의",
		"수신",
		"연락"
	]
};

// src/rules/timeline-detection.ts
const timelineDetection = {
	id: "timeline-detection",
	group: "timeline",
	summary: "The timeline tells when and how the incident was noticed.",
	defaultLevel: "info",
	*check(postmortem) {
		const { headings, metadata, language } = postmortem;
		const section = timelineWithout(DETECTION_WORDS, postmortem);
		if (section === null) return;
		if (metadata.some(({ name, value }) => name === "detection" && value !== "")) return;
		if (headings.some(({ text }) => holdsWord(text, DETECTION_WORDS, language))) return;
		yield {
			place: { line: section.startLine },
			message: "No entry of the timeline tells when the incident was noticed.",
			expected: "Add one that says when, and by what or whom: “10:35 UTC - Alert on response times fired”."
		};
	}
};

// src/rules/timeline-duration.ts
const LEAST_ENTRIES$1 = 3;
const HALF_DAY = 720;
/**
* What led to it and what was done afterwards belong to a timeline too, and the incident may be counted from its first
* symptom: only what these cannot explain is told.
*/
const TOO_SHORT = {
	share: .5,
	minutes: 30
};
const TOO_LONG = {
	times: 4,
	minutes: 240
};
const timelineDuration = {
	id: "timeline-duration",
	group: "timeline",
	summary: "The timeline covers about as long as the incident is said to have taken.",
	defaultLevel: "info",
	*check(postmortem) {
		const { isPostmortem, metadata, language } = postmortem;
		const stated = metadata.find(({ name, value }) => name === "duration" && holdsDuration(value, language));
		if (!isPostmortem || stated === void 0) return;
		const minutes = readDuration(stated.value, language);
		if (minutes === null || minutes <= 0) return;
		const [run, another] = timelineRuns(postmortem);
		const span = run === void 0 || another !== void 0 ? null : spanOf(run, minutes);
		if (span === null) return;
		const isShort = span < minutes * TOO_SHORT.share && minutes - span >= TOO_SHORT.minutes;
		const isLong = span > minutes * TOO_LONG.times && span - minutes >= TOO_LONG.minutes;
		if (!isShort && !isLong) return;
		yield {
			place: { line: stated.line },
			message: `${quote(stated.value)} is stated here, but the timeline covers ${inWords(span)}.`,
			expected: isShort ? "Correct the duration or a time, or add the entries that are missing." : "Correct the duration or a time."
		};
	}
};
/** Minutes from the first to the last entry; null where days that nobody states may lie between. */
function spanOf(run, stated) {
	if (run.length < LEAST_ENTRIES$1 || run[0]?.day === null && stated >= HALF_DAY) return null;
	const times = run.filter(({ moment }) => moment.minutes !== null).map(({ at }) => at);
	if (times.length < LEAST_ENTRIES$1) return null;
	return times.reduce((most, at) => Math.max(most, at)) - times.reduce((least, at) => Math.min(least, at));
}
function inWords(minutes) {
	return [
		{
			count: Math.floor(minutes / 1440),
			unit: "day"
		},
		{
			count: Math.floor(minutes % 1440 / 60),
			unit: "hour"
		},
		{
			count: Math.round(minutes % 60),
			unit: "minute"
		}
	].filter(({ count }) => count > 0).map(({ count, unit }) => `${count} ${unit}${count === 1 ? "" : "s"}`).slice(0, 2).join(" ") || "no time at all";
}

// src/rules/timeline-order.ts
const timelineOrder = {
	id: "timeline-order",
	group: "timeline",
	summary: "The timeline runs from the oldest entry to the newest.",
	defaultLevel: "warning",
	*check(postmortem) {
		if (!postmortem.isPostmortem) return;
		for (const run of timelineRuns(postmortem)) yield* reportsOn(run, postmortem.lines);
	}
};
function* reportsOn(run, lines) {
	const [first] = run;
	if (first === void 0) return;
	if (isReversed(run)) {
		yield {
			place: placeOfTime(first.entry, lines),
			message: "The timeline runs from the newest entry to the oldest.",
			expected: "Begin with the oldest entry, so that it reads as it happened."
		};
		return;
	}
	const inOrder = longestOrderedPart(run);
	let earlier;
	const misplaced = [];
	for (const mark of run) if (inOrder.has(mark)) {
		for (const found of misplaced.splice(0)) yield reportOn(found.mark, found.earlier, mark, lines);
		earlier = mark;
	} else misplaced.push({
		mark,
		earlier
	});
	for (const found of misplaced) yield reportOn(found.mark, found.earlier, void 0, lines);
}
/** `earlier` and `later` are the nearest entries that stand in order, before and after it in the text. */
function reportOn({ entry, at }, earlier, later, lines) {
	const [word, other] = earlier !== void 0 && earlier.at > at ? ["after", earlier] : ["before", later];
	return {
		place: placeOfTime(entry, lines),
		message: `The entry of ${quote(entry.time ?? "")} stands ${word} the one of ${quote(other?.entry.time ?? "")}.`,
		expected: "Put it where it belongs, correct its time, or state the day where the day changes."
	};
}
function isReversed(run) {
	const steps = run.slice(1).map((mark, index) => mark.at - (run[index]?.at ?? 0));
	return steps.every((step) => step <= 0) && steps.filter((step) => step < 0).length >= 2;
}
/** The marks of a longest part that is in order (longest non-decreasing subsequence, by patience sorting). */
function longestOrderedPart(run) {
	const tops = [];
	const before = /* @__PURE__ */ new Map();
	for (const mark of run) {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((tops[middle]?.at ?? 0) <= mark.at) low = middle + 1;
			else high = middle;
		}
		before.set(mark, tops[low - 1]);
		tops[low] = mark;
	}
	const part = /* @__PURE__ */ new Set();
	for (let mark = tops.at(-1); mark !== void 0; mark = before.get(mark)) part.add(mark);
	return part;
}

// src/rules/timeline-present.ts
const EXPECTED$1 = "List what happened, one entry a line, each with its time: “10:30 UTC - Alert fired”.";
/** A missing section is told by `required-section`. */
const timelinePresent = {
	id: "timeline-present",
	group: "timeline",
	summary: "The timeline holds entries, and the entries hold times.",
	defaultLevel: "error",
	*check({ isPostmortem, sections: { timeline: section }, timeline }) {
		if (!isPostmortem || section === null) return;
		const place = { line: section.startLine };
		if (section.isEmpty) yield {
			place,
			message: `Nothing stands under the heading ${quote(section.heading)}.`,
			expected: EXPECTED$1
		};
		else if (timeline.length === 0) yield {
			place,
			level: "warning",
			message: "No entries were found in the timeline.",
			expected: EXPECTED$1
		};
		else if (timeline.every(({ time }) => time === null)) yield {
			place,
			level: "warning",
			message: "No entry of the timeline has a time.",
			expected: EXPECTED$1
		};
	}
};

// src/rules/words/resolution.ts
/** By which an entry of a timeline tells that the incident was over, or what ended it. */
const RESOLUTION_WORDS = {
	en: [
		"away",
		"regain*",
		"functional",
		"hotfix*",
		"restart*",
		"reboot*",
		"switched",
		"reduced",
		"disabled",
		"resolv*",
		"resolution",
		"fix",
		"fixes",
		"fixed",
		"fixing",
		"restor*",
		"recover*",
		"mitigat*",
		"normal*",
		"back up",
		"back online",
		"back to",
		"is back",
		"are back",
		"was back",
		"were back",
		"came back",
		"comes back",
		"come back",
		"closed",
		"closes",
		"all clear",
		"stable",
		"stabl*",
		"stabil*",
		"roll back",
		"rolled back",
		"rolls back",
		"rolling back",
		"rollback*",
		"revert*",
		"ends",
		"ended",
		"end",
		"over",
		"solv*",
		"again",
		"operational",
		"healthy",
		"deployed",
		"redeployed",
		"up and running",
		"100",
		"green",
		"subsid*",
		"complete*",
		"success*",
		"online",
		"available",
		"patched",
		"repair*",
		"working",
		"works",
		"responding",
		"resum*",
		"reopen*",
		"re enabled",
		"reenabled",
		"finished",
		"finishes",
		"done",
		"no longer",
		"no more",
		"stopped",
		"stops",
		"clear",
		"cleared",
		"clears",
		"replaced",
		"removed",
		"running",
		"reset",
		"unblocked",
		"drained",
		"caught up",
		"gone",
		"downgrad*",
		"rectif*",
		"remed*"
	],
	es: [
		"desactiv*",
		"reinici*",
		"hotfix",
		"rollback*",
		"deten*",
		"detuv*",
		"no aparec*",
		"ya no",
		"resuel*",
		"resolv*",
		"resolu*",
		"soluc*",
		"arregl*",
		"restaur*",
		"restablec*",
		"recuper*",
		"mitig*",
		"normal*",
		"estab*",
		"revert*",
		"revirt*",
		"reversion",
		"termin*",
		"finaliz*",
		"fin",
		"cerrad*",
		"cierr*",
		"correg*",
		"corrig*",
		"correct*",
		"de nuevo",
		"nuevamente",
		"operativ*",
		"vuelv*",
		"volvi*",
		"complet*",
		"exito*",
		"desplieg*",
		"despleg*",
		"repar*",
		"funciona*",
		"reanud*",
		"disponible*"
	],
	pt: [
		"desativ*",
		"reinici*",
		"hotfix",
		"deix*",
		"nao ha mais",
		"resolv*",
		"resolu*",
		"soluc*",
		"consert*",
		"corrig*",
		"correca*",
		"correc*",
		"restaur*",
		"restabelec*",
		"recuper*",
		"mitig*",
		"normal*",
		"estab*",
		"revert*",
		"reversao",
		"termin*",
		"finaliz*",
		"fim",
		"fechad*",
		"encerr*",
		"de novo",
		"novamente",
		"operacion*",
		"volt*",
		"complet*",
		"conclu*",
		"sucesso",
		"implant*",
		"repar*",
		"funcion*",
		"retom*",
		"disponive*",
		"disponibiliz*",
		"rollback*"
	],
	fr: [
		"desactiv*",
		"redemarr*",
		"hotfix",
		"cess*",
		"arret*",
		"plus aucun*",
		"ne plus",
		"resol*",
		"resou*",
		"solution*",
		"corrig*",
		"correct*",
		"repar*",
		"restaur*",
		"retabli*",
		"recuper*",
		"attenu*",
		"mitig*",
		"normal*",
		"stabl*",
		"stabil*",
		"retour*",
		"revient",
		"revenu*",
		"annul*",
		"revert*",
		"fin",
		"fini*",
		"termin*",
		"clos",
		"cloture*",
		"a nouveau",
		"de nouveau",
		"operationnel*",
		"acheve*",
		"succes",
		"deploy*",
		"deploi*",
		"fonctionn*",
		"repris*",
		"reprend*",
		"disponibl*",
		"rollback*"
	],
	de: [
		"neugestartet",
		"neu gestartet",
		"neustart*",
		"hotfix",
		"abgeschaltet",
		"deaktivier*",
		"keine weiteren",
		"nicht mehr",
		"wiederher*",
		"gelost",
		"losung*",
		"behoben",
		"behebung*",
		"fix*",
		"gefixt",
		"wiederherstell*",
		"wiederhergestellt",
		"erholt",
		"erholung",
		"normal*",
		"stabil*",
		"zuruckgerollt",
		"zuruckgesetzt",
		"zuruckgenommen",
		"ruckgangig",
		"rollback*",
		"revert*",
		"ende*",
		"beendet*",
		"entwarnung",
		"geschlossen",
		"abgeschlossen",
		"wieder",
		"einsatzbereit",
		"erfolg*",
		"ausgerollt",
		"eingespielt",
		"bereitgestellt",
		"repariert",
		"funktioniert*",
		"verfugbar*",
		"online",
		"vorbei",
		"fertig",
		"lauft",
		"laufen",
		"grun",
		"abgebaut",
		"entschard*",
		"entscharf*",
		"korrigiert*",
		"deployt",
		"gepatcht"
	],
	it: [
		"disattiv*",
		"riavvi*",
		"hotfix",
		"cess*",
		"non piu",
		"risol*",
		"soluz*",
		"corre*",
		"ripar*",
		"ripristin*",
		"recuper*",
		"mitig*",
		"normal*",
		"stabil*",
		"torna*",
		"rollback*",
		"annull*",
		"revert*",
		"fine",
		"finit*",
		"termin*",
		"chius*",
		"conclus*",
		"di nuovo",
		"nuovamente",
		"operativ*",
		"complet*",
		"success*",
		"distribui*",
		"rilasci*",
		"funzion*",
		"ripres*",
		"riprend*",
		"disponibil*",
		"rientr*"
	],
	zh: [
		"重新",
		"禁用",
		"停用",
		"不再",
		"恢复",
		"恢復",
		"解决",
		"解決",
		"修复",
		"修復",
		"结束",
		"結束",
		"正常",
		"回滚",
		"回滾",
		"关闭",
		"關閉",
		"缓解",
		"緩解",
		"稳定",
		"穩定",
		"完成",
		"成功",
		"上线",
		"可用",
		"止损",
		"解除",
		"重启",
		"消失",
		"下降",
		"回退",
		"生效"
	],
	ja: [
		"停止",
		"無効",
		"復旧",
		"回復",
		"解決",
		"修正",
		"解消",
		"終了",
		"正常",
		"ロールバック",
		"切り戻",
		"切戻",
		"クローズ",
		"緩和",
		"安定",
		"完了",
		"成功",
		"リリース",
		"対処",
		"収束",
		"終息",
		"解除",
		"再開",
		"戻",
		"再起動",
		"直"
	],
	ko: [
		"비활성",
		"중단",
		"재기동",
		"복구",
		"해결",
		"수정",
		"해소",
		"종료",
		"정상",
		"롤백",
		"복원",
		"완화",
		"안정",
		"완료",
		"성공",
		"배포",
		"조치",
		"종결",
		"해제",
		"재개",
		"회복",
		"재시작",
		"마무리"
	]
};

// src/rules/timeline-resolution.ts
const timelineResolution = {
	id: "timeline-resolution",
	group: "timeline",
	summary: "The timeline tells when the incident was over.",
	defaultLevel: "info",
	*check(postmortem) {
		const section = timelineWithout(RESOLUTION_WORDS, postmortem);
		if (section === null) return;
		yield {
			place: { line: section.startLine },
			message: "No entry of the timeline tells when the incident was over.",
			expected: "Add one that says when service was restored: “12:45 UTC - Response times back to normal”."
		};
	}
};

// src/rules/words/local-time.ts
/** By which a text says, without naming a zone, whose clock its times are by. */
const LOCAL_TIME_WORDS = {
	en: [
		"time zone",
		"timezone",
		"local time",
		"server time",
		"pacific time",
		"eastern time",
		"central time",
		"mountain time",
		"pacific",
		"utc",
		"gmt",
		"zulu",
		"africa time",
		"standard time",
		"daylight time",
		"summer time",
		"european time",
		"indian time",
		"china time",
		"beijing time",
		"japan time",
		"korea time",
		"uk time"
	],
	es: [
		"zona horaria",
		"huso horario",
		"hora local",
		"hora de*",
		"hora peninsular"
	],
	pt: [
		"fuso",
		"fuso horario",
		"hora local",
		"horario local",
		"horario de*",
		"hora de*"
	],
	fr: [
		"fuseau horaire",
		"heure locale",
		"heure de*",
		"heures locales"
	],
	de: [
		"zeitzone",
		"ortszeit",
		"lokalzeit",
		"mez",
		"mesz",
		"lokale zeit",
		"lokaler zeit"
	],
	it: [
		"fuso orario",
		"ora locale",
		"ora italiana",
		"ora di*"
	],
	zh: [
		"时区",
		"時區",
		"北京时间",
		"北京時間",
		"当地时间",
		"當地時間",
		"东八区",
		"台北時間"
	],
	ja: [
		"タイムゾーン",
		"日本時間",
		"現地時間",
		"標準時"
	],
	ko: [
		"시간대",
		"한국 시간",
		"한국시간",
		"현지 시간",
		"현지시간",
		"표준시"
	]
};

// src/rules/timeline-timezone.ts
const LEAST_ENTRIES = 2;
const LONGEST_LINE = 300;
const CLOCK = /\d[:.h]\d{2}|\d\s*[ap]\.?m\b|[时時点시]/i;
/** As they are written beside a time; the list of https://www.timeanddate.com/time/zones/, without what is also a word. */
const ZONE = new RegExp([
	String.raw`\b(?:UTC|GMT|CES?T|BST|IST|WES?T|EES?T|MSK|TRT|GST|PKT|NPT|BDT|ICT|WIB|SGT|HKT|PHT|KST|JST|A[CEW][SD]T|AE[SD]T|NZ[SD]T)\b`,
	String.raw`\b(?:[PMCE][SD]T|AK[SD]T|HST|A[SD]T|N[SD]T|BRS?T|ART|CLS?T|COT|PET|VET|WAT|CAT|EAT|SAST|MESZ|MEZ)\b`,
	String.raw`\d\s*(?:[AaPp]\.?[Mm]\.?)?\s*\(?(?:[PMCE]T)\b`,
	String.raw`\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z\b|[+-]\d{2}:?\d{2}\b)`,
	String.raw`\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Z]`
].join("|"));
const SAME_AS_UTC = /* @__PURE__ */ new Set([
	"Z",
	"GMT",
	"UTC+0",
	"UTC+00:00",
	"GMT+0",
	"+00:00",
	"+0000"
]);
const timelineTimezone = {
	id: "timeline-timezone",
	group: "timeline",
	summary: "The times of the timeline are by one time zone and, if asked for, it is stated.",
	defaultLevel: "info",
	*check(postmortem, { options }) {
		const { isPostmortem, timeline } = postmortem;
		if (!isPostmortem) return;
		const clocked = timeline.filter(({ time }) => time !== null && CLOCK.test(time));
		if (clocked.length < LEAST_ENTRIES) return;
		const zoned = clocked.flatMap((entry) => {
			const zone = momentOf(entry)?.zone ?? null;
			return zone === null ? [] : [{
				entry,
				zone
			}];
		});
		const [first] = zoned;
		if (first !== void 0) yield* ofOtherZone(first, zoned, postmortem);
		else if (parse(TimezoneOptions, options).required && !isStated(postmortem)) yield withoutZone(clocked, postmortem);
	}
};
function* ofOtherZone(first, zoned, { lines }) {
	const other = zoned.find(({ zone }) => clockOf(zone) !== clockOf(first.zone));
	if (other === void 0) return;
	yield {
		place: placeOfTime(other.entry, lines),
		message: `${quote(other.entry.time ?? "")} is by another time zone than ${quote(first.entry.time ?? "")} in line ${first.entry.line}.`,
		expected: `Write all times by one zone, ${first.zone} for example.`
	};
}
/** Summer and winter time of a place are one clock. */
function clockOf(zone) {
	return SAME_AS_UTC.has(zone) ? "UTC" : zone.replace(/^([A-Z]{1,2})[SD]T$/, "$1T");
}
/** Anywhere in the document: it is often said once, above all sections. */
function isStated({ lines, metadata, language }) {
	if (metadata.some(({ name }) => name === "timezone")) return true;
	return lines.some((line) => {
		const text = line.slice(0, LONGEST_LINE);
		return ZONE.test(text) || holdsWord(text, LOCAL_TIME_WORDS, language);
	});
}
function withoutZone([first], { sections, lines }) {
	const heading = sections.timeline;
	return {
		place: heading !== null ? { line: heading.startLine } : first ? placeOfTime(first, lines) : { line: 1 },
		message: "Nothing says by which time zone the times of the timeline are.",
		expected: "Say it once, for example “All times in UTC.”"
	};
}

// src/rules/words/titles.ts
/** Words of titles that would fit every postmortem: a title of nothing but these tells none from the others. */
const COMMON_TITLE_WORDS = {
	en: [
		"post",
		"mortem",
		"postmortem",
		"postmortems",
		"incident",
		"incidents",
		"report",
		"review",
		"analysis",
		"outage",
		"root",
		"cause",
		"rca",
		"document",
		"summary",
		"retrospective",
		"writeup",
		"write",
		"up",
		"after",
		"action",
		"blameless",
		"untitled",
		"title",
		"template",
		"the",
		"a",
		"an",
		"of",
		"for",
		"on",
		"and",
		"pir",
		"coe",
		"no",
		"number",
		"id",
		"task"
	],
	es: [
		"informe",
		"reporte",
		"incidente",
		"incidentes",
		"incidencia",
		"post",
		"mortem",
		"postmortem",
		"analisis",
		"causa",
		"raiz",
		"resumen",
		"de",
		"del",
		"la",
		"el",
		"un",
		"una",
		"sobre",
		"revision",
		"titulo"
	],
	pt: [
		"relatorio",
		"incidente",
		"incidentes",
		"post",
		"mortem",
		"postmortem",
		"analise",
		"causa",
		"raiz",
		"resumo",
		"de",
		"do",
		"da",
		"o",
		"a",
		"um",
		"uma",
		"sobre",
		"revisao",
		"titulo"
	],
	fr: [
		"rapport",
		"incident",
		"incidents",
		"dincident",
		"post",
		"mortem",
		"postmortem",
		"analyse",
		"compte",
		"rendu",
		"bilan",
		"cause",
		"racine",
		"resume",
		"de",
		"du",
		"des",
		"la",
		"le",
		"l",
		"d",
		"un",
		"une",
		"sur",
		"retour",
		"dexperience",
		"titre"
	],
	de: [
		"bericht",
		"vorfall",
		"vorfalls",
		"vorfallsbericht",
		"vorfallbericht",
		"storung",
		"storungsbericht",
		"ausfall",
		"ausfallbericht",
		"incident",
		"incidentbericht",
		"postmortem",
		"post",
		"mortem",
		"analyse",
		"nachbetrachtung",
		"nachbereitung",
		"zusammenfassung",
		"der",
		"die",
		"das",
		"des",
		"eines",
		"einer",
		"zum",
		"zur",
		"von",
		"uber",
		"titel"
	],
	it: [
		"rapporto",
		"report",
		"relazione",
		"incidente",
		"incidenti",
		"post",
		"mortem",
		"postmortem",
		"analisi",
		"causa",
		"radice",
		"riepilogo",
		"di",
		"del",
		"dell",
		"dellincidente",
		"sullincidente",
		"il",
		"la",
		"un",
		"una",
		"su",
		"titolo"
	],
	zh: [
		"事故",
		"故障",
		"报告",
		"報告",
		"复盘",
		"復盤",
		"分析",
		"总结",
		"總結",
		"事后",
		"事後",
		"回顾",
		"的",
		"根因",
		"标题",
		"事件"
	],
	ja: [
		"障害",
		"報告書",
		"報告",
		"ポストモーテム",
		"インシデント",
		"レポート",
		"事後",
		"分析",
		"振り返り",
		"の",
		"事故",
		"タイトル"
	],
	ko: [
		"장애",
		"보고서",
		"보고",
		"포스트모템",
		"포스트",
		"모템",
		"사후",
		"분석",
		"인시던트",
		"회고",
		"리포트",
		"사고",
		"제목",
		"부검"
	]
};

// src/rules/title.ts
const EXPECTED = "Say in it what happened to what, for example “Checkout failed for card payments”.";
const title = {
	id: "title",
	group: "metadata",
	summary: "The title says what happened.",
	defaultLevel: "warning",
	*check(postmortem) {
		const { isPostmortem, title: words, language } = postmortem;
		if (!isPostmortem) return;
		const place = placeOfTitle(postmortem);
		if (words === null) yield {
			place,
			message: "This postmortem has no title.",
			expected: `Begin it with a heading. ${EXPECTED}`
		};
		else if (holdsOnly(words, COMMON_TITLE_WORDS, language, (word) => isDateOrNumber(word, language))) yield {
			place,
			message: `The title ${quote(words)} would fit every postmortem.`,
			expected: EXPECTED
		};
	}
};
function isDateOrNumber(word, language) {
	return /\d/.test(word) || monthNames(language).has(word) || monthNames("en").has(word);
}

// src/rules/unreadable-document.ts
/** Not a check of a document: what the reader of files says of one that it could not read at all. */
const unreadableDocument = {
	id: "unreadable-document",
	group: "hygiene",
	summary: "Every file that is named or found can be read as text.",
	defaultLevel: "error"
};

// src/rules/registry.ts
/** Every rule that speaks of a document that was read; the names stand in `rule-ids.ts` too. */
const RULES = [
	readingLimit,
	frontMatter,
	notAPostmortem,
	title,
	incidentDate,
	severityStated,
	authorsStated,
	durationStated,
	requiredSection,
	emptySection,
	duplicateSection,
	sectionOrder,
	sectionName,
	timelinePresent,
	timelineOrder,
	timelineDuration,
	timelineDetection,
	timelineResolution,
	timelineTimezone,
	impactWho,
	impactNumbers,
	impactDuration,
	causeShallow,
	blameless,
	actionItemsPresent,
	actionItemOwner,
	actionItemAssignable,
	actionItemDue,
	actionItemOverdue,
	actionItemVerb,
	actionItemVague,
	actionItemSingle,
	actionItemDuplicate,
	actionItemRecurring,
	actionItemPreventive,
	actionItemsFew,
	placeholderText,
	secret,
	personalData,
	internalLink
];
/** Every rule there is, also those that speak of files which could not be read and of comments that switch rules off. */
const RULE_HEADS = [
	unreadableDocument,
	...RULES,
	disableComment
];
/** The address of a rule's page; `docsUrl` is that of the folder `docs` (null: there is none). */
function ruleUrl(rule, docsUrl) {
	return docsUrl === null ? null : `${docsUrl.replace(/\/+$/, "")}/rules/${rule}.md`;
}
/** The rules as lists of rules show them. */
function describeRules(docsUrl) {
	return RULE_HEADS.map(({ id, summary, defaultLevel }) => ({
		id,
		summary,
		defaultLevel,
		url: ruleUrl(id, docsUrl)
	}));
}

// src/rules/check.ts
const NO_OPTIONS = {};
/** What is to be said of one of the document's incidents; of the document as a whole it is said with the first. */
function checkIncident(incidents, index, context) {
	const postmortem = incidents[index];
	if (postmortem === void 0) return [];
	const { today, config, surroundings, docsUrl } = context;
	const known = {
		today,
		config,
		incidents,
		...surroundings === void 0 ? {} : { surroundings }
	};
	const origin = {
		path: postmortem.path,
		lines: postmortem.lines,
		docsUrl
	};
	const findings = [];
	for (const rule of RULES) {
		if (rule.perDocument === true && index > 0) continue;
		const setting = config.rules[rule.id];
		const level = setting?.level ?? rule.defaultLevel;
		if (level === "off") continue;
		const ruleContext = {
			...known,
			options: setting?.options ?? NO_OPTIONS
		};
		for (const report of rule.check(postmortem, ruleContext)) findings.push(stamp(rule, level, report, origin));
	}
	return findings;
}
/**
* What the rules have to say about one document and the incidents it tells, without what its comments switch off, and
* with what is wrong with these comments.
*/
function checkDocument(postmortems, context) {
	const findings = postmortems.flatMap((_, index) => checkIncident(postmortems, index, context));
	const [first] = postmortems;
	if (first === void 0) return findings;
	const { disablings, faults } = findDisableComments(first.lines);
	if (disablings.length === 0 && faults.length === 0) return findings;
	const used = /* @__PURE__ */ new Set();
	const left = findings.filter((finding) => {
		const by = disablings.find((one) => switchesOff(one, finding));
		if (by) used.add(by);
		return by === void 0;
	});
	const unneeded = disablings.filter((one) => !used.has(one) && isAnyOn(one, context.config));
	return [...left, ...aboutComments([...faults, ...unneeded.map(unusedReport)], first, context)];
}
function switchesOff({ rules, startLine, endLine }, { rule, line }) {
	return rules.includes(rule) && startLine <= line && line <= endLine;
}
/** A comment for a rule that is off everywhere may be needed again tomorrow. */
function isAnyOn({ rules }, { rules: settings }) {
	return rules.some((rule) => settings[rule]?.level !== "off");
}
function unusedReport({ place, rules }) {
	return {
		place,
		message: `Nothing is switched off by this comment: ${rules.join(", ")} would say nothing here.`,
		expected: "Remove the comment."
	};
}
function aboutComments(reports, { path, lines }, { config, docsUrl }) {
	const level = config.rules[disableComment.id]?.level ?? disableComment.defaultLevel;
	if (level === "off") return [];
	return reports.map((report) => stamp(disableComment, level, report, {
		path,
		lines,
		docsUrl
	}));
}
/** The finding for a file that could not be read at all, or null where the configuration switches it off. */
function documentProblemFinding(path, problem, context) {
	const level = context.config.rules[unreadableDocument.id]?.level ?? unreadableDocument.defaultLevel;
	if (level === "off") return null;
	const report = {
		place: { line: problem.startLine },
		message: problem.message,
		expected: "Mend or remove the file, or add it to “ignore” in the configuration."
	};
	return stamp(unreadableDocument, level, report, {
		path,
		lines: [],
		docsUrl: context.docsUrl
	});
}
function stamp(rule, level, report, origin) {
	return {
		path: origin.path,
		...placeIn(report.place, origin.lines),
		rule: rule.id,
		severity: lower(level, report.level ?? level),
		message: withoutSecrets(report.message),
		expected: report.expected === void 0 ? null : withoutSecrets(report.expected),
		url: ruleUrl(rule.id, origin.docsUrl)
	};
}
function lower(one, other) {
	return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
}
/** A line alone stands for its words, without the blanks around them; a place outside the text for its nearest line. */
function placeIn(place, lines) {
	if ("column" in place) return place;
	const line = Math.min(Math.max(place.line, 1), Math.max(lines.length, 1));
	const text = lines[line - 1] ?? "";
	const column = text.length - text.trimStart().length + 1;
	const endColumn = text.trimEnd().length + 1;
	return endColumn > column ? {
		line,
		column,
		endLine: line,
		endColumn
	} : {
		line,
		column: 1,
		endLine: line,
		endColumn: 1
	};
}

export { recogniseTemplate as a, chosenTemplate as c, bindTemplate as d, headingsOfTemplate as f, describeRules as i, templateToWrite as l, documentProblemFinding as n, headingAskedFor as o, maskedLines as p, RULE_HEADS as r, TEMPLATES as s, checkDocument as t, fiveSections as u };