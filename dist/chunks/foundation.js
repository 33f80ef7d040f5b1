import { t as __commonJSMin } from "./rolldown-runtime.js";

// src/errors.ts
/** An expected failure with a code, a place and an advice; everything else that is thrown is a defect of ours. */
var Failure = class extends Error {
	code;
	kind;
	advice;
	constructor(details) {
		super(details.message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "Failure";
		this.code = details.code;
		this.kind = details.kind;
		this.advice = details.advice ?? null;
	}
};

// src/safe-text/safe-text.ts
/** Invisible, breaks a mention or a reference apart; what Dependabot and Renovate use (dependabot-core#3157). */
const ZERO_WIDTH_SPACE$2 = "​";
/** C0 and C1 controls, zero-width spaces, bidirectional marks and overrides, line separators, byte order mark. */
const INVISIBLE$1 = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const MENTION = /@(?=[\p{L}\p{N}_-])/gu;
const ISSUE_REFERENCE = /#(?=\d)/g;
const GH_REFERENCE = /(?<![A-Za-z0-9])(GH)-(?=\d)/gi;
const LINK_TO_ISSUE = /:\/\/(?=[^\s]*\/(?:issues|pull|pulls|discussions|commit)\/)/g;
/** GitHub makes a link of it without `https://`, too, behind `_` as well. */
const WWW_LINK_TO_ISSUE = /(?<![A-Za-z0-9])www(?=\.[^\s]*\/(?:issues|pull|pulls|discussions|commit)\/)/gi;
const MARKDOWN_SYNTAX = /[\\`*_{}[\]<>()|~!&$]/g;
const BLOCK_START = /^(\s*)(#+|[+=-]|\d+[.)])(?=\s|$|[=-])/;
/** One line without control, bidirectional and zero-width characters, white space made single. For terminals. */
function plainLine(text) {
	return text.replace(/[\t\n\r]+/g, " ").replace(INVISIBLE$1, "").replace(/\s+/gu, " ").trim();
}
/** Breaks every mention and reference to an issue apart by an invisible character; the words stay readable. */
function withoutMentions(text) {
	return text.replace(MENTION, `@${ZERO_WIDTH_SPACE$2}`).replace(ISSUE_REFERENCE, `#${ZERO_WIDTH_SPACE$2}`).replace(GH_REFERENCE, `$1-${ZERO_WIDTH_SPACE$2}`).replace(LINK_TO_ISSUE, `:${ZERO_WIDTH_SPACE$2}//`).replace(WWW_LINK_TO_ISSUE, `$&${ZERO_WIDTH_SPACE$2}`);
}
/** One line for a title (of an issue, a report): no markup is rendered there, but a mention could be. */
function titleText(text) {
	return withoutMentions(plainLine(text));
}
/**
* One line of Markdown that renders as exactly these words: no markup, no HTML, no comment (and so no marker),
* no mention, no reference, no table cell's end.
*/
function markdownText(text) {
	return withoutMentions(plainLine(text).replace(MARKDOWN_SYNTAX, (character) => character === "<" ? "&lt;" : character === ">" ? "&gt;" : `\\${character}`).replace(BLOCK_START, (_, space, mark) => `${space}${escapeBlockMark(mark)}`));
}
function escapeBlockMark(mark) {
	return mark.length === 1 ? `\\${mark}` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
/** The same words as `withoutMentions` and `plainLine` were given: for comparing what we wrote with what stands there. */
function withoutInvisible(text) {
	return text.replace(INVISIBLE$1, "");
}

// src/safe-text/log-line.ts
const ZERO_WIDTH_SPACE$1 = "​";
/**
* One line for a terminal or a runner's log, which nothing takes for a workflow command: the runner reads `::name` at
* a line's start, after white space too, and `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
*/
function logLine(text) {
	return plainLine(text).replace(/^::/, `:${ZERO_WIDTH_SPACE$1}:`).replaceAll("##[", `##${ZERO_WIDTH_SPACE$1}[`);
}
/** A line of a source for a terminal or a log, its white space kept; else as `logLine`. */
function sourceLine(text) {
	return withoutInvisible(text).replace(/[\r\n]/g, "").replace(/^(\s*):(?=:)/, `$1:${ZERO_WIDTH_SPACE$1}`).replaceAll("##[", `##${ZERO_WIDTH_SPACE$1}[`);
}

// src/findings/finding.ts
const SEVERITIES = [
	"info",
	"warning",
	"error"
];

// src/findings/annotation-limit.ts
/**
* GitHub shows 10 annotations of each level of a step and drops the others without a word
* (github.com/actions/toolkit, docs/problem-matchers.md).
*/
const ANNOTATIONS_PER_LEVEL = 10;
/**
* The findings that GitHub shows as annotations of one step: errors first, each level in the order given. `taken` says
* how many annotations of a level something else needs; the findings share what is left of the ten.
*/
function withinAnnotationLimit(findings, taken = {}) {
	return SEVERITIES.toReversed().flatMap((level) => findings.filter(({ severity }) => severity === level).slice(0, Math.max(0, ANNOTATIONS_PER_LEVEL - (taken[level] ?? 0))));
}

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/nearest-name.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The known name that `name` was most likely meant to be (case aside), or null when none is near. */
function nearestName(name, known) {
	if (name === "") return null;
	const wanted = name.toLowerCase();
	const begun = known.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
	if (begun.length === 1) return begun[0] ?? null;
	let nearest = null;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of known) {
		const far = (0, import_fastest_levenshtein.distance)(wanted, candidate.toLowerCase());
		if (far >= least) continue;
		nearest = candidate;
		least = far;
	}
	return least <= Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 2))) ? nearest : null;
}
/** What to choose from, and the name that was probably meant: `one of a, b (did you mean "a"?)` */
function choiceOf(name, known) {
	const nearest = nearestName(name, known);
	return `one of ${known.join(", ")}${nearest === null ? "" : ` (did you mean "${nearest}"?)`}`;
}
/** The name that was probably meant, or what there is when nothing is near. */
function suggestName(name, known) {
	if (known.length === 0) return "there is none";
	const nearest = nearestName(name, known);
	return nearest === null ? `known: ${known.join(", ")}` : `did you mean "${nearest}"?`;
}

// src/version.ts
/** The same as in package.json; a test compares them. */
const VERSION = "0.1.0";

// src/safe-text/link-target.ts
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** What could end a link's destination, a table cell or an attribute, or be read as code or a mention. */
const UNSAFE = /[\s\u0000-\u001f\u007f-\u009f"'`<>()\\|@#]/g;
/**
* An address that may be the target of a link in a Markdown or HTML document: http, https, or a path relative to it,
* everything percent-encoded that could end the link; null for another scheme (`javascript:`) and for `//host`.
*/
function linkTarget(address) {
	const trimmed = address.trim();
	if (trimmed === "" || trimmed.startsWith("//")) return null;
	if (SCHEME.test(trimmed) && !/^https?:\/\//i.test(trimmed)) return null;
	return (SCHEME.test(trimmed) ? trimmed : trimmed.replaceAll("&", "%26")).replace(UNSAFE, percentEncoded);
}
function percentEncoded(character) {
	const encoded = encodeURIComponent(character);
	return encoded.startsWith("%") ? encoded : `%${character.charCodeAt(0).toString(16)}`;
}

// src/safe-text/slack-text.ts
const ZERO_WIDTH_SPACE = "​";
const ENTITIES$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
const ADDRESS = /(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi;
/** Marks at a word's edge, and what begins the name of an emoji. Slack has no escape for them; inside a word they are none. */
const STYLE = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])|:(?=[\w+-]+:)/gu;
/**
* One line of Slack's mrkdwn that shows exactly these words: no link, no mention (`<!channel>`, `@here`), no style. The
* three characters that begin everything Slack obeys are escaped as it asks for
* (https://docs.slack.dev/messaging/formatting-message-text, "Escaping text").
*/
function slackText(text) {
	return withoutMentions(plainLine(text)).replace(ADDRESS, ZERO_WIDTH_SPACE).replace(STYLE, `${ZERO_WIDTH_SPACE}$&${ZERO_WIDTH_SPACE}`).replace(/[&<>]/g, (character) => ENTITIES$1[character] ?? character);
}
/** A link in mrkdwn; the words alone where the address is not one of the web. */
function slackLink(target, words) {
	const label = slackText(words);
	if (target === null || !/^https?:/i.test(target)) return label;
	return `<${target.replaceAll("&", "&amp;")}|${label}>`;
}

// src/safe-text/json-text.ts
/** Bytes that a terminal could obey or a reader could not see; JSON leaves them bare unless they are escaped. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** JSON for a terminal or a file, non-printing characters as `\uXXXX`; on one line unless `indent` (spaces) is given. */
function jsonText(value, indent = 0) {
	return JSON.stringify(value, null, indent).replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/safe-text/html-text.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** One line for an HTML page, as text or inside a quoted attribute: exactly these words, never an element. */
function htmlText(text) {
	return plainLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// src/safe-text/visible-text.ts
/** Everything that a terminal obeys or does not show, but for what joins the parts of an emoji or of a word. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
/** The text with every character that would not be seen, or would do something, shown by its number: `<U+202E>`. */
function visibleText(text) {
	return text.replace(UNSEEN, (character) => `<U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}>`);
}

export { titleText as _, slackText as a, Failure as b, choiceOf as c, withinAnnotationLimit as d, SEVERITIES as f, plainLine as g, markdownText as h, slackLink as i, suggestName as l, sourceLine as m, htmlText as n, linkTarget as o, logLine as p, jsonText as r, VERSION as s, visibleText as t, require_fastest_levenshtein as u, withoutInvisible as v, withoutMentions as y };