import { c as choiceOf } from "./foundation.js";
import { t as Temporal } from "./temporal.js";
import { i as daysBetween, n as addSpan, o as isCalendarDate } from "./calendar.js";
import { _ as SECTION_NAMES, b as LANGUAGES, v as SECTION_WORDS, x as languageOf } from "./config.js";
import { t as require_dist } from "./yaml.js";
import { a as casual$5, c as GB, i as casual$6, l as casual, n as casual$2, o as casual$3, r as casual$7, s as casual$1, t as casual$4 } from "./chrono.js";
import { a as gfmTaskListItemFromMarkdown, i as gfmTable, n as remarkParse, o as gfmTableFromMarkdown, r as gfmTaskListItem, t as unified } from "./markdown.js";

// src/postmortem/outline/simple-yaml.ts
var import_dist = require_dist();
const ENTRY = /^([A-Za-z_][\w-]{0,60}):(?: +(\S.*?))? *$/;
const KEYWORD = /^(?:[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER_OR_DAY = /^(?:0|[1-9]\d{0,14}|\d{4}-\d{2}-\d{2})$/;
const PLAIN$1 = /^[A-Za-z](?:[ -"$-9;-~\u00C0-\u024F]|:(?=[!-~])|(?<=[!-~])#)*$/;
const QUOTED$1 = /^(?:"([ !#-[\]-~]*)"|'([ -&(-~]*)')$/;
const LIST = /^\[(?: *[A-Za-z0-9](?:[\w ./@-]*[\w])? *(?:, *[A-Za-z0-9](?:[\w ./@-]*[\w])? *)*)?\]$/;
/**
* The strings and numbers of YAML that is a key with a simple value on each line, as most front matter is: what a YAML
* parser gives for it, at a twentieth of the cost. Null for anything else, which is for the parser to read or refuse.
*/
function simpleYaml(lines) {
	const values = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Set();
	for (const line of lines) {
		if (line === "" || line.startsWith("#")) continue;
		const [, key, written = ""] = ENTRY.exec(line) ?? [];
		const value = readValue(written);
		if (key === void 0 || value === void 0 || keys.has(key) || KEYWORD.test(key) || key === "__proto__") return null;
		keys.add(key);
		if (value !== null) values.set(key.toLowerCase(), value);
	}
	return values;
}
/** Null for what is neither a string nor a number, undefined for what is not simple. */
function readValue(written) {
	if (written === "" || KEYWORD.test(written) || LIST.test(written)) return null;
	if (NUMBER_OR_DAY.test(written) || PLAIN$1.test(written)) return written;
	const quoted = QUOTED$1.exec(written);
	return quoted?.[1] ?? quoted?.[2];
}

// src/postmortem/outline/front-matter.ts
/** The key under which a document tells this tool how to treat it. */
const SETTINGS_KEY = "postmortem-actions";
const NO_FRONT_MATTER = {
	length: 0,
	title: null,
	titleLine: null,
	values: /* @__PURE__ */ new Map()
};
/** Above this a YAML parser's checks grow too slow (its key comparison is quadratic). */
const LARGEST_FRONT_MATTER = 16384;
const KEY$2 = /^([\p{L}][\p{L}\p{N}_ .-]{0,60}?)\s*[:=]/u;
const MOST_LINES_SCANNED = 2e3;
/** The front matter of a document and what is wrong with it. A rule at the top of a file opens none. */
function readFrontMatter(lines) {
	const mark = lines[0]?.trimEnd();
	if (mark !== "---" && mark !== "+++") return {
		frontMatter: NO_FRONT_MATTER,
		problems: []
	};
	const first = lines.slice(1).find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
	const close = lines.slice(1, MOST_LINES_SCANNED).findIndex((line) => line.trimEnd() === mark) + 1;
	if (close < 1) {
		if (!KEY$2.test(first ?? "") || mark === "---") return {
			frontMatter: NO_FRONT_MATTER,
			problems: []
		};
		return {
			frontMatter: NO_FRONT_MATTER,
			problems: [problem$1("front-matter-unclosed", 1, 1, `The front matter is never closed by "${mark}".`)]
		};
	}
	const inner = lines.slice(1, close);
	if (!looksLikeData(inner)) return {
		frontMatter: NO_FRONT_MATTER,
		problems: []
	};
	const text = inner.join("\n");
	const length = close + 1;
	if (text.length > 16384) {
		const message = `The front matter is larger than ${LARGEST_FRONT_MATTER / 1024} KiB and is not read.`;
		return {
			frontMatter: {
				...NO_FRONT_MATTER,
				length
			},
			problems: [problem$1("front-matter-too-large", 1, length, message)]
		};
	}
	return mark === "---" ? readYaml(inner, length, lines) : {
		frontMatter: withValues(tomlValues(inner), length, lines),
		problems: []
	};
}
/** Text between two rules has headings or sentences; data has keys. */
function looksLikeData(inner) {
	const written = inner.filter((line) => line.trim() !== "");
	if (written.length === 0) return true;
	return KEY$2.test(written[0] ?? "") || written.filter((line) => KEY$2.test(line)).length >= .5 * written.length;
}
function readYaml(inner, length, lines) {
	const simple = simpleYaml(inner);
	if (simple) return {
		frontMatter: withValues(simple, length, lines),
		problems: []
	};
	try {
		const value = (0, import_dist.parse)(inner.join("\n"), {
			maxAliasCount: 10,
			logLevel: "error"
		});
		const values = /* @__PURE__ */ new Map();
		if (typeof value === "object" && value !== null) {
			for (const [key, each] of Object.entries(value)) if (typeof each === "string" || typeof each === "number") values.set(key.toLowerCase(), String(each));
			else if (each instanceof Date) values.set(key.toLowerCase(), each.toISOString().slice(0, 10));
		}
		return {
			frontMatter: {
				...withValues(values, length, lines),
				settings: settingsIn(value)
			},
			problems: []
		};
	} catch (error) {
		const at = lineOf(error);
		const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").replace(/ at line .*$/, "") : "unknown reason";
		const line = Math.min(length, at + 1);
		return {
			frontMatter: {
				...NO_FRONT_MATTER,
				length
			},
			problems: [problem$1("front-matter-invalid", line, line, `The front matter is not valid YAML: ${reason}`)]
		};
	}
}
function settingsIn(value) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, "postmortem-actions")) return void 0;
	return value["postmortem-actions"] ?? {};
}
function lineOf(error) {
	const position = typeof error === "object" && error !== null && "linePos" in error ? error.linePos : null;
	const first = Array.isArray(position) ? position[0] : null;
	return typeof first === "object" && first !== null && "line" in first && typeof first.line === "number" ? first.line : 1;
}
function tomlValues(inner) {
	const values = /* @__PURE__ */ new Map();
	for (const line of inner) {
		const match = /^\s*([\w-]+)\s*=\s*"([^"]*)"\s*$/.exec(line) ?? /^\s*([\w-]+)\s*=\s*([^\s"]+)\s*$/.exec(line);
		if (match?.[1] && match[2] !== void 0 && !values.has(match[1].toLowerCase())) values.set(match[1].toLowerCase(), match[2]);
	}
	return values;
}
function withValues(values, length, lines) {
	const title = values.get("title")?.trim() || null;
	const titleLine = title === null ? null : lines.slice(0, length).findIndex((line) => /^\s*["']?title["']?\s*[:=]/i.test(line)) + 1;
	return {
		length,
		values,
		title,
		titleLine: titleLine === 0 ? 1 : titleLine
	};
}
function problem$1(code, startLine, endLine, message) {
	return {
		code,
		startLine,
		endLine,
		message
	};
}

// src/postmortem/outline/fences.ts
const FENCE$3 = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(`{3,}|~{3,})\s*([^`]*)$/;
/** Without these a line need not be looked at. */
const MARKS = ["```", "~~~"];
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/;
/** The fenced code blocks of a document, in order (CommonMark 4.5, but at any indentation: lists are not known yet). */
function findFences(lines) {
	const fences = [];
	let open = null;
	for (const [index, line] of lines.entries()) {
		if (!MARKS.some((marks) => line.includes(marks))) continue;
		if (open) {
			const mark = CLOSING.exec(line)?.[1];
			if (!mark || mark[0] !== open.mark[0] || mark.length < open.mark.length) continue;
			fences.push({
				open: open.at,
				close: index,
				info: open.info
			});
			open = null;
		} else {
			const match = FENCE$3.exec(line);
			if (match?.[1]) open = {
				at: index,
				mark: match[1],
				info: (match[2] ?? "").trim()
			};
		}
	}
	if (open) fences.push({
		open: open.at,
		close: null,
		info: open.info
	});
	return fences;
}
/** For each line whether it belongs to a fenced code block, the fences themselves included. */
function fencedLines(lines) {
	const fenced = new Array(lines.length).fill(false);
	for (const { open, close } of findFences(lines)) fenced.fill(true, open, (close ?? lines.length - 1) + 1);
	return fenced;
}

// src/postmortem/vocabulary/recent.ts
/** A power of two; a long document has about as many pieces. */
const SLOTS = 2048;
/**
* What was worked out of the texts seen last: the same line is asked about by many questions. Each text has one place,
* found from its length and a few of its characters, and takes it from the text that had it: so it costs less than most
* of what is remembered, and never grows. What is kept must not be changed.
*/
var Recent = class {
	texts = new Array(SLOTS).fill(void 0);
	values = new Array(SLOTS).fill(void 0);
	of(text, work) {
		const slot = slotOf(text);
		if (this.texts[slot] === text) {
			const known = this.values[slot];
			if (known !== void 0) return known;
		}
		const value = work(text);
		this.texts[slot] = text;
		this.values[slot] = value;
		return value;
	}
};
function slotOf(text) {
	const { length } = text;
	let hash = length;
	const step = (length >> 3) + 1;
	for (let index = length - 1; index >= 0; index -= step) hash = hash * 31 + text.charCodeAt(index) | 0;
	return (hash ^ hash >>> 12) & 2047;
}
/** `Recent` answers to one question, apart for each `Key` (the vocabularies) it is asked with. */
var RecentBy = class {
	all = /* @__PURE__ */ new WeakMap();
	of(key, text, work) {
		let recent = this.all.get(key);
		if (!recent) {
			recent = new Recent();
			this.all.set(key, recent);
		}
		return recent.of(text, work);
	}
};

// src/postmortem/vocabulary/normalise.ts
const ASCII = /^[\u0000-\u007F]*$/;
const COMBINING = /[\u0300-\u036F]/g;
/** English joins pronouns and auxiliary verbs; apart they are the words that phrases are written in. */
const CONTRACTION = /'(ll|re|ve)\b/g;
const EXPANDED = {
	ll: " will",
	re: " are",
	ve: " have"
};
const EMOJI_NAME$1 = /:[a-z0-9_+-]+:/g;
const COUNTER = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.)、:-]?|[ivx]{1,4}[.)]|[a-h][.)]|第?[一二三四五六七八九十]{1,3}[、.)章])\s*/;
function isAscii(text) {
	return ASCII.test(text);
}
/** Lower case, without accents, joined by hyphens or apostrophes as one: how words are compared. */
function fold(text) {
	if (isAscii(text)) return text.toLowerCase().replaceAll("`", "'");
	return text.normalize("NFKC").toLowerCase().normalize("NFD").replace(COMBINING, "").normalize("NFC").replace(/[’‘`´]/g, "'");
}
/** Letters without accents, and marks that are punctuation however they are folded. */
const WITHOUT_ACCENTS = /^[\u0000-\u007F\u00A0\u2010-\u2016\u2018-\u201F\u2022\u2026]*$/;
const MAY_HOLD_EMOJI_NAME = /:[\w+-]+:/;
/** No apostrophes in it, which join or part words. */
const PLAIN_SENTENCE = /^[\u0000-\u0026\u0028-\u005F\u0061-\u007F\u00A0\u2010-\u2016\u201A-\u201F\u2022\u2026]*$/;
const recent$2 = new Recent();
/** The words of a sentence or phrase, folded, punctuation as space. */
function normalise(text) {
	return recent$2.of(text, wordsOf$2);
}
/** How many words `normalise` gives. */
function countWords(text) {
	if (PLAIN_SENTENCE.test(text) && !MAY_HOLD_EMOJI_NAME.test(text)) return runsOfLetters(text);
	const words = normalise(text);
	return words === "" ? 0 : words.split(" ").length;
}
const IS_WORD = Uint8Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0);
function runsOfLetters(text) {
	let count = 0;
	let wasWord = 0;
	for (let index = 0; index < text.length; index++) {
		const isWord = IS_WORD[text.charCodeAt(index)] ?? 0;
		count += isWord & ~wasWord;
		wasWord = isWord;
	}
	return count;
}
function wordsOf$2(text) {
	return WITHOUT_ACCENTS.test(text) ? plainWords(text) : foldedWords(text);
}
/** The same as `foldedWords` gives, for texts without accents: most of them, and at a fraction of the cost. */
function plainWords(text) {
	let words = text.toLowerCase();
	if (words.includes(":")) words = words.replace(EMOJI_NAME$1, " ");
	if (/['`‘’]/.test(words)) words = words.replace(/[`‘’]/g, "'").replace(CONTRACTION, (_, verb) => EXPANDED[verb] ?? "").replaceAll("'", "");
	return words.replace(/[^a-z0-9]+/g, " ").trim();
}
function foldedWords(text) {
	return fold(text).replace(EMOJI_NAME$1, " ").replace(CONTRACTION, (_, verb) => EXPANDED[verb] ?? "").replace(/'/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** As `normalise`, for a heading: also without its number and without what stands in brackets. */
function normaliseHeading(text) {
	const folded = fold(text).replace(EMOJI_NAME$1, " ").replace(/^[^\p{L}\p{N}(]+/u, "");
	const words = normalise(folded.replace(COUNTER, "").replace(/[([（][^)\]）]*[)\]）]/g, " "));
	return words === "" ? normalise(folded) : words;
}
/** Where the scripts without spaces between words begin, from the radicals of Han on. */
const FIRST_UNSPACED = 11904;
/** True when `phrase` stands in `text` (both normalised) as whole words; scripts without spaces need no boundary. */
function hasPhrase(text, phrase) {
	if (phrase.charCodeAt(0) >= 11904) return text.includes(phrase);
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
		const end = at + phrase.length;
		if ((at === 0 || text[at - 1] === " ") && (end === text.length || text[end] === " ")) return true;
	}
	return false;
}
function startsWithPhrase(text, phrase) {
	if (!text.startsWith(phrase)) return false;
	return phrase.charCodeAt(0) >= 11904 || text.length === phrase.length || text[phrase.length] === " ";
}

// src/postmortem/tracked-in.ts
/** `PAY-12`, in addresses in small letters, too */
const KEY$1 = String.raw`[a-z][a-z0-9_]*-\d+`;
/** What trackers and forges call one item in the path of its page. */
const ITEM_WORDS = [
	"issues?",
	"pulls?",
	"pull-?requests?",
	"merge[-_]requests?",
	"browse",
	"tickets?",
	"_?work-?_?items?",
	"stor(?:y|ies)",
	"tasks?",
	"todos?",
	"bugs?",
	String.raw`\+bug`
].join("|");
/**
* Where addresses have the number or key of one item. By words in the path first, so that a tracker on a host of its own
* is known as well; by host only where the path says nothing.
*/
const ITEM_ADDRESSES = [
	new RegExp(String.raw`/(?:${ITEM_WORDS})/(?:show/|edit/|view/|details?/)?(?:\d+|${KEY$1})(?=[/?#]|$)`, "i"),
	/\/\+\/\d+(?=[/?#]|$)/,
	/\/(?:issue|bug|ticket)-?\d+(?=[/?#]|$)/i,
	/^https?:\/\/[^/]+\/[TD]\d+(?=[/?#]|$)/,
	/\/(?:show_?bug|bug|view|issue|ticket|task|bug_?report)\.[a-z]{2,4}\?(?:[^#]*&)?(?:bug_?|issue_?|ticket_?)?id=\d+/i,
	new RegExp(String.raw`[?&](?:selectedIssue|issue|issueKey|issueId|workitem|ticket|task|itemId)=(?:\d+|${KEY$1})(?=[&#]|$)`, "i"),
	new RegExp(String.raw`/portal/\d+/${KEY$1}(?=[/?#]|$)`, "i"),
	/^https?:\/\/(?:www\.)?trello\.com\/c\/\w+/i,
	/^https?:\/\/app\.asana\.com\/\d+\/(?:.*\/)?\d+/i,
	/^https?:\/\/app\.clickup\.com\/t\/\w+/i,
	/^https?:\/\/[\w-]+\.monday\.com\/boards\/\d+\/(?:views\/\d+\/)?pulses\/\d+/i
];
const ADDRESS = /^https?:\/\//i;
/** No tracker's address is as long. */
const LONGEST$3 = 2e3;
/**
* Whether the reference of an item (`#12`, `owner/name#12`, `PAY-12`, an address) names the place where the item is
* tracked. An address does only where it looks like that of a tracker's item: one of a wiki page, a document or a commit is
* about the item, and the item has its own issue.
*/
function isTrackedIn(reference) {
	if (reference === null) return false;
	if (!ADDRESS.test(reference)) return true;
	return reference.length <= LONGEST$3 && ITEM_ADDRESSES.some((pattern) => pattern.test(reference));
}
/** The address that an item gives and that is none of a tracker's item; null where it gives none. */
function linkOf({ reference, link }) {
	return isTrackedIn(reference) ? link ?? null : reference;
}

// src/postmortem/vocabulary/phrase-list.ts
const indexes = /* @__PURE__ */ new WeakMap();
/** The first of `phrases` that normalised `words` begin with, or undefined. */
function phraseAtStart(words, phrases) {
	const { byFirstWord, unspaced } = indexOf(phrases);
	const first = words.split(" ", 1)[0] ?? "";
	return byFirstWord.get(first)?.find((phrase) => startsWithPhrase(words, phrase)) ?? unspaced.find((phrase) => words.startsWith(phrase));
}
/** One of `phrases` that occurs in normalised `words` as whole words, or undefined. */
function phraseIn(words, phrases) {
	const { byFirstWord, unspaced } = indexOf(phrases);
	for (const word of words.split(" ")) {
		const found = byFirstWord.get(word)?.find((phrase) => hasPhrase(words, phrase));
		if (found !== void 0) return found;
	}
	return unspaced.find((phrase) => words.includes(phrase));
}
const sets = /* @__PURE__ */ new WeakMap();
/** True when normalised `words` are one of `phrases`. */
function isPhrase(words, phrases) {
	let set = sets.get(phrases);
	if (!set) {
		set = new Set(phrases);
		sets.set(phrases, set);
	}
	return set.has(words);
}
function indexOf(phrases) {
	const known = indexes.get(phrases);
	if (known) return known;
	const byFirstWord = /* @__PURE__ */ new Map();
	const unspaced = [];
	for (const phrase of phrases) {
		if (phrase.charCodeAt(0) >= 11904) {
			unspaced.push(phrase);
			continue;
		}
		const first = phrase.split(" ", 1)[0] ?? phrase;
		const others = byFirstWord.get(first);
		if (others) others.push(phrase);
		else byFirstWord.set(first, [phrase]);
	}
	const index = {
		byFirstWord,
		unspaced
	};
	indexes.set(phrases, index);
	return index;
}

// src/postmortem/sentences/tense.ts
const LEAST_GERUND = 5;
/** The words by which a sentence says that a measure is under way ("we are adding"), or undefined. */
function underWayBy(words, sentences) {
	return verbBehind(words, sentences.progressives, sentences, (verb) => isMadeOf(verb, "ing", sentences));
}
/** "We are working with …" (whatever the verb): what a sentence begins with is not over. */
function beginsUnderWay(words, { progressives }) {
	const phrase = progressives.find((each) => words.startsWith(`${each} `));
	if (phrase === void 0) return false;
	return words.slice(phrase.length + 1).split(" ").slice(0, 2).some((word) => word.length > LEAST_GERUND && word.endsWith("ing"));
}
/** The words by which a sentence says that a measure has been taken ("has been removed"), or undefined. */
function reportedBy(words, sentences) {
	return verbBehind(words, sentences.perfects, sentences, (verb) => sentences.participles.includes(verb) || sentences.pastEndings.some((ending) => isMadeOf(verb, ending, sentences)));
}
/** The words up to the first that begins a subordinate clause. */
function mainClause(words, { subordinators }) {
	const all = words.split(" ");
	const end = all.findIndex((word) => subordinators.includes(word));
	return end < 0 ? words : all.slice(0, end).join(" ");
}
/** "Pruning the images each week, so that …": a measure that begins with a gerund, and no sentence with a verb of its own. */
function isGerund(words, sentences) {
	const main = mainClause(words, sentences);
	return isMadeOf(main.split(" ", 1)[0] ?? "", "ing", sentences) && phraseIn(main, sentences.finite) === void 0;
}
/** One of `phrases` with the verb behind it (an adverb may stand between them), in the main clause. */
function verbBehind(words, phrases, sentences, isVerb) {
	const main = ` ${mainClause(words, sentences)} `;
	for (const phrase of phrases) {
		const at = main.indexOf(` ${phrase} `);
		if (at < 0) continue;
		const verb = main.slice(at + phrase.length + 2).split(" ").slice(0, 2).find((word) => word !== "" && isVerb(word));
		if (verb !== void 0) return `${phrase} ${verb}`;
	}
}
/** "adding" of "add", "removing" of "remove", "dropped" of "drop", "applied" of "apply": only verbs of measures. */
function isMadeOf(verb, ending, { measureVerbs }) {
	if (!verb.endsWith(ending)) return false;
	const stem = verb.slice(0, -ending.length);
	return [
		stem,
		`${stem}e`,
		stem.replace(/(.)\1$/, "$1"),
		stem.replace(/i$/, "y")
	].some((each) => measureVerbs.includes(each));
}

// src/postmortem/sentences/role.ts
const LEADING_ADVERB = /^(?:also|additionally|furthermore|moreover|finally|next|then|first|firstly|second|secondly|third|lastly|always|now|never|only|regularly|periodically|proactively|automatically|please|and|\w+ly) /;
const MOST_INTRODUCTION_WORDS = 45;
const LEAST_INFINITIVE = 5;
const recent$1 = new RecentBy();
/** The role of one sentence, judged by its own words alone. */
function sentenceRole(sentence, vocabularies) {
	return recent$1.of(vocabularies, sentence, (text) => judge(text, vocabularies));
}
function judge(sentence, vocabularies) {
	const words = normalise(sentence);
	const closing = closedBy(words, vocabularies);
	if (closing !== void 0) return {
		role: "closing",
		by: closing
	};
	if (/[:：]\s*$/.test(sentence)) return {
		role: "introduction",
		by: "its closing colon"
	};
	for (const { sentences } of vocabularies) {
		const verb = leadingVerb(words, sentences);
		if (verb !== null) return {
			role: "imperative",
			by: verb
		};
	}
	for (const { sentences } of vocabularies) {
		const missed = phraseIn(mainClause(words, sentences), sentences.unfulfilled);
		if (missed !== void 0) return {
			role: "statement",
			by: missed
		};
	}
	for (const { sentences } of vocabularies) {
		const announcement = phraseIn(words, sentences.announcements);
		if (announcement !== void 0 && words.split(" ").length <= MOST_INTRODUCTION_WORDS) return {
			role: "introduction",
			by: announcement
		};
		const reported = reportedBy(words, sentences);
		if (reported !== void 0 && phraseIn(mainClause(words, sentences), sentences.plans) === void 0) return {
			role: "report",
			by: reported
		};
		const plan = phraseIn(words, sentences.plans) ?? underWayBy(words, sentences) ?? habitIn(words, sentences);
		if (plan !== void 0) return {
			role: "plan",
			by: plan
		};
	}
	return {
		role: "statement",
		by: "no words of a measure"
	};
}
/** Beginnings first, then what speaks to the reader anywhere. */
function closedBy(words, vocabularies) {
	for (const { sentences } of vocabularies) {
		const closing = phraseAtStart(words, sentences.closings);
		if (closing !== void 0) return closing;
	}
	for (const { sentences } of vocabularies) {
		const aside = phraseIn(words, sentences.asides);
		if (aside !== void 0) return aside;
	}
}
function isMeasure(verdict) {
	return verdict.role === "imperative" || verdict.role === "plan";
}
/** "We check each change": what is done from now on, told in the present. */
function habitIn(words, { doers, stateVerbs, measureVerbs }) {
	const doer = phraseAtStart(words, doers);
	if (doer === void 0) return void 0;
	const [first = ""] = words.slice(doer.length).trim().replace(LEADING_ADVERB, "").split(" ");
	const verb = measureVerbs.includes(first) ? first : first.replace(/s$/, "");
	return measureVerbs.includes(verb) && !stateVerbs.includes(verb) ? `${doer} ${first}` : void 0;
}
function leadingVerb(words, sentences) {
	const bare = words.replace(LEADING_ADVERB, "").split(" ");
	const [first = ""] = bare;
	if (phraseAtStart(first, sentences.measureVerbs) !== void 0) return first;
	if (first.length >= LEAST_INFINITIVE && sentences.verbEndings.some((ending) => first.endsWith(ending))) return first;
	const last = bare.at(-1) ?? "";
	return last.length >= LEAST_INFINITIVE && sentences.finalVerbEndings.some((ending) => last.endsWith(ending)) ? last : null;
}

// src/postmortem/vocabulary/no-words.ts
/** What a language's sentence words begin from: none. */
const NO_WORDS$1 = {
	measureVerbs: [],
	verbEndings: [],
	finalVerbEndings: [],
	plans: [],
	progressives: [],
	perfects: [],
	participles: [],
	subordinators: [],
	doers: [],
	stateVerbs: [],
	announcements: [],
	leadIns: [],
	closings: [],
	asides: [],
	unfulfilled: [],
	finite: [],
	pastEndings: [],
	reports: [],
	allDone: [],
	done: [],
	yes: [],
	partly: [],
	open: []
};

// src/postmortem/vocabulary/de.ts
const DE = {
	language: "de",
	commonWords: [
		"der",
		"die",
		"das",
		"und",
		"den",
		"von",
		"zu",
		"mit",
		"ist",
		"wurde",
		"wurden",
		"nicht",
		"ein",
		"eine",
		"auf",
		"im"
	],
	articles: [
		"der",
		"die",
		"das",
		"unsere",
		"unser",
		"liste",
		"und",
		"fur",
		"von",
		"zu"
	],
	fillers: [
		"der",
		"die",
		"das",
		"des",
		"dem",
		"den",
		"und",
		"oder",
		"in",
		"im",
		"ein",
		"eine",
		"fur",
		"von",
		"vom",
		"zu",
		"zum",
		"zur",
		"auf",
		"vorfall",
		"vorfalls",
		"storung",
		"ausfall",
		"ausfalls",
		"problem",
		"ereignis",
		"ereignisse",
		"dienst",
		"kurze",
		"bericht",
		"utc",
		"nutzer",
		"kunden",
		"technische",
		"geplante",
		"kunftige",
		"analyse",
		"vorfalles",
		"storungen",
		"ausfalle",
		"genaue",
		"detaillierte",
		"detaillierter"
	],
	sections: {
		summary: {
			names: [
				"zusammenfassung",
				"uberblick",
				"ubersicht",
				"kurzfassung",
				"management summary",
				"kurzbeschreibung",
				"kurzuberblick",
				"vorfallbeschreibung",
				"vorfallsbeschreibung",
				"storungsbeschreibung",
				"fehlerbeschreibung",
				"problembeschreibung",
				"sachverhalt",
				"auf einen blick"
			],
			substitutes: [
				"was ist passiert",
				"was geschah",
				"beschreibung",
				"einleitung",
				"hintergrund",
				"problem",
				"was ist geschehen",
				"was war passiert",
				"vorfall",
				"was war los",
				"was ist vorgefallen",
				"worum geht es",
				"ausgangslage",
				"situation"
			]
		},
		impact: {
			names: [
				"auswirkung",
				"auswirkungen",
				"einfluss",
				"auswirkungsanalyse",
				"kundenauswirkung",
				"kundenauswirkungen",
				"betroffenheit",
				"schadensausmaß",
				"schadensausmass"
			],
			substitutes: [
				"folgen",
				"betroffene nutzer",
				"betroffene dienste",
				"betroffene systeme",
				"schaden",
				"symptome",
				"wer war betroffen",
				"was war betroffen",
				"betroffene kunden",
				"betroffene komponenten",
				"schadensumfang",
				"ausmaß",
				"ausmass"
			]
		},
		timeline: {
			names: [
				"zeitachse",
				"zeitleiste",
				"zeitlicher ablauf",
				"ablauf",
				"chronologie",
				"zeitverlauf",
				"verlauf",
				"zeitstrahl",
				"zeitlinie",
				"chronologischer ablauf",
				"hergang",
				"zeittafel",
				"storungsverlauf",
				"ereignisverlauf",
				"vorfallsverlauf",
				"storungshergang"
			],
			substitutes: ["ereignisse", "historie"]
		},
		rootCause: {
			names: [
				"ursache",
				"ursachen",
				"grundursache",
				"ursachenanalyse",
				"hauptursache",
				"fehlerursache",
				"kernursache",
				"wurzelursache",
				"fehleranalyse",
				"ursachenermittlung",
				"ursachenforschung"
			],
			substitutes: [
				"beitragende faktoren",
				"was lief schlecht",
				"was ist schiefgelaufen",
				"warum",
				"5 whys",
				"diagnose",
				"analyse",
				"ausloser",
				"warum ist es passiert",
				"warum ist das passiert",
				"wie konnte das passieren",
				"was war die ursache",
				"problemanalyse",
				"was lief falsch",
				"was ist schief gelaufen",
				"was ging schief",
				"grund",
				"grunde",
				"wie kam es dazu",
				"wie ist es passiert",
				"hintergrunde",
				"erklarung",
				"wie ist es dazu gekommen",
				"wie konnte es dazu kommen",
				"warum ist das so"
			]
		},
		resolution: {
			names: [
				"losung",
				"behebung",
				"fehlerbehebung",
				"problemlosung",
				"entstorung",
				"storungsbehebung",
				"problembehebung",
				"fehlerbeseitigung",
				"storungsbeseitigung",
				"losungsweg",
				"wie wurde das problem gelost",
				"wie wurde es gelost"
			],
			substitutes: [
				"wiederherstellung",
				"reaktion",
				"workaround",
				"sofortmassnahmen",
				"eingeleitete massnahmen",
				"wie wurde es behoben",
				"wie haben wir es behoben",
				"was haben wir getan",
				"sofortmaßnahmen",
				"sofortmaßnahme",
				"sofortmassnahme",
				"notfallmaßnahmen",
				"notfallmassnahmen",
				"umgehungslosung",
				"ubergangslosung",
				"wiederanlauf",
				"was wir getan haben"
			]
		},
		actionItems: {
			names: [
				"massnahmen",
				"maßnahmen",
				"korrekturmaßnahmen",
				"korrekturmassnahmen",
				"vorbeugende maßnahmen",
				"vorbeugemaßnahmen",
				"praventivmaßnahmen",
				"praventionsmaßnahmen",
				"korrektur und vorbeugemaßnahmen",
				"gegenmaßnahmen",
				"maßnahmenplan",
				"aktionsplan",
				"aktionspunkte",
				"aktionen",
				"nachste schritte",
				"weitere schritte",
				"pravention",
				"vorbeugung",
				"vermeidung",
				"aufgaben",
				"aufgabenliste",
				"offene punkte",
				"folgemaßnahmen",
				"verbesserungsmaßnahmen",
				"to dos",
				"todos",
				"todo",
				"was tun wir dagegen",
				"was tun wir",
				"was wir dagegen tun",
				"was wir tun",
				"was machen wir dagegen",
				"wie verhindern wir",
				"wie vermeiden wir",
				"was wir andern",
				"wie geht es weiter",
				"folgemassnahmen",
				"abstellmaßnahmen",
				"abstellmassnahmen",
				"vorbeugungsmaßnahmen",
				"vorbeugungsmassnahmen",
				"gegenmassnahmen",
				"praventivmassnahmen",
				"verbesserungsmassnahmen",
				"optimierungsmaßnahmen",
				"optimierungsmassnahmen",
				"maßnahmenkatalog",
				"massnahmenkatalog",
				"massnahmenplan",
				"maßnahmenliste",
				"massnahmenliste",
				"weiteres vorgehen",
				"folgeaufgaben",
				"folgeschritte",
				"geplante schritte",
				"handlungsbedarf",
				"handlungsempfehlungen",
				"was andern wir",
				"was wir verbessern",
				"was wir jetzt tun",
				"so verhindern wir",
				"wie stellen wir sicher",
				"damit das nicht wieder passiert",
				"damit das nicht noch einmal passiert",
				"was wir mitnehmen",
				"was ist jetzt anders"
			],
			substitutes: [
				"ausblick",
				"empfehlungen",
				"verbesserungen",
				"verbesserungspotenzial",
				"verbesserungsvorschlage",
				"plan",
				"nacharbeiten",
				"verbesserungsmoglichkeiten",
				"optimierungspotenzial",
				"optimierungen"
			]
		}
	},
	others: [
		"links",
		"status",
		"datum",
		"metriken",
		"kennzahlen",
		"erkennung",
		"technische details",
		"notizen",
		"dauer",
		"schweregrad",
		"kommunikation",
		"reaktion",
		"beitragende faktoren"
	],
	endings: [
		"lessons learned",
		"erkenntnisse",
		"gelerntes",
		"was wir gelernt haben",
		"lehren",
		"fazit",
		"schlussfolgerung",
		"schlussfolgerungen",
		"referenzen",
		"anhang",
		"glossar",
		"autoren",
		"autor",
		"teilnehmer",
		"beteiligte",
		"was lief gut",
		"was gut lief",
		"was lief schlecht",
		"was schlecht lief",
		"wo wir gluck hatten",
		"danksagung",
		"schlusswort",
		"erstellt von",
		"offene fragen",
		"fragen",
		"das lief gut",
		"das lief schlecht",
		"was gut gelaufen ist",
		"was schlecht gelaufen ist",
		"was nicht gut lief",
		"was ist gut gelaufen",
		"was ist schlecht gelaufen",
		"was hat gut funktioniert",
		"was hat funktioniert",
		"was hat nicht funktioniert",
		"was hat nicht gut funktioniert",
		"positives",
		"negatives",
		"gluck gehabt",
		"gluck im ungluck",
		"beteiligte personen",
		"weiterfuhrende links",
		"quellen",
		"anderungshistorie",
		"freigabe",
		"gewonnene erkenntnisse",
		"verteiler",
		"anlagen",
		"anlage",
		"anhange"
	],
	resolving: [
		"das problem wurde behoben",
		"die storung wurde behoben",
		"der vorfall wurde behoben",
		"zur behebung",
		"die losung"
	],
	terms: [
		"kurzfristig",
		"mittelfristig",
		"langfristig",
		"sofort",
		"spater"
	],
	tasks: [
		"aufgaben",
		"aufgabenliste",
		"konkrete aufgaben",
		"todo",
		"todos",
		"to dos"
	],
	improvements: [
		"verbesserungen",
		"verbesserungspotenzial",
		"verbesserungspotential",
		"was verbessert werden kann",
		"was besser werden kann"
	],
	columns: {
		action: [
			"maßnahme",
			"massnahme",
			"maßnahmen",
			"aufgabe",
			"aufgaben",
			"aktion",
			"punkt",
			"beschreibung",
			"was",
			"verbesserung",
			"empfehlung",
			"todo"
		],
		owner: [
			"verantwortlich",
			"verantwortliche",
			"verantwortlicher",
			"zustandig",
			"zustandigkeit",
			"eigentumer",
			"wer",
			"team",
			"bearbeiter",
			"zugewiesen",
			"verantwortung",
			"eigner",
			"ansprechpartner",
			"durchfuhrung"
		],
		due: [
			"fallig",
			"falligkeit",
			"fallig am",
			"frist",
			"termin",
			"bis",
			"bis wann",
			"datum",
			"wann",
			"zieldatum",
			"deadline",
			"umsetzung bis",
			"erledigen bis",
			"zu erledigen bis",
			"fertigstellung",
			"erledigt bis",
			"geplant bis",
			"terminiert"
		],
		priority: [
			"prioritat",
			"prio",
			"dringlichkeit"
		],
		status: [
			"status",
			"stand",
			"zustand",
			"erledigt",
			"fortschritt",
			"umsetzungsstand",
			"bearbeitungsstand"
		],
		reference: [
			"ticket",
			"link",
			"referenz",
			"issue",
			"vorgang",
			"pr"
		],
		kind: [
			"art",
			"typ",
			"kategorie"
		],
		time: [
			"zeit",
			"uhrzeit",
			"zeitpunkt",
			"datum",
			"datum und uhrzeit",
			"zeit utc",
			"wann"
		],
		event: [
			"ereignis",
			"ereignisse",
			"beschreibung",
			"was",
			"aktion",
			"vorgang",
			"details"
		]
	},
	labels: {
		task: [
			"aufgabe",
			"maßnahme",
			"massnahme",
			"aktion",
			"schritt",
			"verbesserung"
		],
		owner: [
			"verantwortlich",
			"verantwortliche",
			"verantwortlicher",
			"zustandig",
			"wer",
			"team",
			"bearbeiter",
			"zugewiesen an"
		],
		due: [
			"fallig",
			"fallig am",
			"fallig bis",
			"frist",
			"termin",
			"bis",
			"bis zum",
			"vor dem",
			"spatestens",
			"spatestens am",
			"bis wann",
			"wann",
			"zieldatum",
			"eta"
		],
		priority: [
			"prioritat",
			"prio",
			"dringlichkeit"
		],
		status: [
			"status",
			"stand",
			"zustand"
		],
		reference: [
			"ticket",
			"link",
			"referenz",
			"issue"
		],
		kind: [
			"art",
			"typ",
			"kategorie"
		],
		note: [
			"hinweis",
			"notiz",
			"grund",
			"begrundung",
			"ziel",
			"nutzen",
			"details",
			"erwartetes ergebnis",
			"auswirkung"
		]
	},
	incidentWords: [
		"nachbetrachtung",
		"nachbericht",
		"vorfallbericht",
		"storungsbericht",
		"postmortem",
		"post mortem",
		"vorfall",
		"ausfall",
		"storung",
		"unterbrechung",
		"panne",
		"retrospektive",
		"storfall",
		"vorfallsbericht",
		"storungsbericht"
	],
	templateWords: [
		"vorlage",
		"muster",
		"template"
	],
	guideWords: [
		"leitfaden",
		"anleitung",
		"richtlinie",
		"verfahren",
		"handbuch"
	],
	noticeWords: [
		"ankundigung",
		"wartungsankundigung",
		"geplante wartung",
		"wartungsfenster",
		"wartungsarbeiten",
		"protokoll",
		"sitzungsprotokoll",
		"agenda",
		"tagesordnung",
		"entwurf",
		"konzept",
		"fahrplan"
	],
	sentences: {
		...NO_WORDS$1,
		finalVerbEndings: [
			"en",
			"ern",
			"eln"
		],
		measureVerbs: [
			"implementieren",
			"einfuhrung",
			"erstellung",
			"verbesserung",
			"uberprufung",
			"anpassung",
			"automatisierung",
			"wir"
		],
		plans: [
			"muss",
			"mussen",
			"soll",
			"sollen",
			"sollte",
			"sollten",
			"werden",
			"wird",
			"wir planen",
			"ist zu",
			"sind zu",
			"notig",
			"notwendig",
			"empfohlen",
			"planen",
			"wollen",
			"vorgesehen",
			"geplant"
		],
		announcements: [
			"folgende",
			"folgenden",
			"im folgenden",
			"unten",
			"nachfolgend"
		],
		leadIns: [
			"folgende",
			"folgenden",
			"im folgenden",
			"unten",
			"um dies",
			"um zu",
			"sind",
			"umfassen",
			"wir werden"
		],
		closings: [
			"mit diesen",
			"durch diese",
			"diese maßnahmen",
			"diese massnahmen",
			"dieser vorfall",
			"diese storung",
			"dieser ausfall",
			"danke",
			"wir danken",
			"vielen dank",
			"wir bedauern",
			"wir entschuldigen",
			"wir bitten",
			"abschließend",
			"zusammenfassend",
			"insgesamt",
			"wir hoffen",
			"der vorfall",
			"alle diese",
			"bei fragen",
			"bei ruckfragen",
			"fur ruckfragen",
			"ruckfragen",
			"und so",
			"das wars",
			"das war",
			"ruckblickend",
			"im nachhinein",
			"im ruckblick"
		],
		unfulfilled: [
			"hatte",
			"hatten",
			"ware gewesen"
		],
		finite: [
			"ist",
			"sind",
			"war",
			"waren",
			"hat",
			"haben",
			"wurde",
			"wurden",
			"wir",
			"es",
			"sie"
		],
		reports: ["hinzugefugt", "wir haben"],
		allDone: [
			"wurden umgesetzt",
			"wurde umgesetzt",
			"wurden eingefuhrt",
			"haben wir umgesetzt",
			"wurden ergriffen",
			"bereits umgesetzt"
		],
		done: [
			"erledigt",
			"fertig",
			"abgeschlossen",
			"umgesetzt",
			"geschlossen",
			"behoben",
			"gelost",
			"done",
			"verworfen",
			"abgelehnt",
			"hinfallig",
			"entfallt",
			"wird nicht umgesetzt",
			"ausgerollt"
		],
		yes: ["ja"],
		partly: [
			"fehlt noch",
			"fehlen noch",
			"noch offen",
			"steht noch aus",
			"stehen noch aus",
			"bis auf",
			"ausser",
			"teilweise",
			"zum teil",
			"noch nicht"
		],
		open: [
			"offen",
			"ausstehend",
			"in arbeit",
			"in bearbeitung",
			"geplant",
			"nicht begonnen",
			"blockiert",
			"laufend",
			"nein",
			"noch offen",
			"in umsetzung",
			"in prufung",
			"begonnen",
			"gestartet",
			"zuruckgestellt",
			"teilweise",
			"zu tun",
			"neu"
		]
	},
	kinds: {
		stated: {
			detective: ["erkenn", "uberwach"],
			process: [
				"prozess",
				"dokument",
				"schulung"
			],
			preventative: ["vorbeug", "praven"],
			corrective: ["korrek", "beheb"]
		},
		trials: ["test", "prob"],
		meant: {
			detective: [
				"alarm",
				"uberwach",
				"erkenn",
				"metrik",
				"monitor",
				"warn"
			],
			process: [
				"dokument",
				"schul",
				"prozess",
				"verfahren",
				"uben",
				"uberpruf"
			],
			corrective: [
				"wiederherstell",
				"beheb",
				"korrig",
				"reparier",
				"entfern",
				"losch"
			],
			preventative: [
				"vorbeug",
				"verhinder",
				"vermeid",
				"test",
				"automatis",
				"sicher",
				"begrenz",
				"validier"
			]
		}
	},
	fields: {
		teams: ["team", "mannschaft"],
		everybody: [
			"alle",
			"das ganze team",
			"ganzes team",
			"alle teams"
		],
		blank: [
			"niemand",
			"keiner",
			"offen",
			"unbekannt",
			"nicht zugewiesen",
			"noch offen",
			"noch unklar",
			"zu klaren",
			"wird noch festgelegt",
			"k a",
			"keine angabe",
			"keine",
			"noch niemand",
			"bisher niemand",
			"noch keiner",
			"noch nicht zugewiesen"
		],
		rejected: [
			"abgelehnt",
			"verworfen",
			"wird nicht umgesetzt",
			"nicht umgesetzt",
			"entfallt",
			"gestrichen",
			"abgebrochen",
			"wird nicht gemacht"
		],
		due: {
			before: [
				"bis",
				"bis zum",
				"bis zur",
				"bis zu",
				"bis spatestens",
				"spatestens",
				"spatestens am",
				"spatestens bis",
				"am",
				"vor",
				"vor dem",
				"zum"
			],
			behind: [],
			numbers: {
				ein: 1,
				eine: 1,
				einem: 1,
				einer: 1,
				eines: 1,
				zwei: 2,
				drei: 3,
				vier: 4,
				funf: 5,
				sechs: 6,
				sieben: 7,
				acht: 8,
				neun: 9,
				zehn: 10
			},
			units: {
				day: [
					"tag",
					"tage",
					"tagen",
					"tages"
				],
				week: ["woche", "wochen"],
				month: [
					"monat",
					"monate",
					"monaten",
					"monats"
				],
				quarter: [
					"quartal",
					"quartale",
					"quartalen",
					"quartals"
				],
				year: [
					"jahr",
					"jahre",
					"jahren",
					"jahres"
				]
			},
			spans: [
				"in {n} {unit}",
				"innerhalb {n} {unit}",
				"innerhalb von {n} {unit}",
				"innerhalb der nachsten {n} {unit}",
				"binnen {n} {unit}",
				"in den nachsten {n} {unit}"
			],
			running: [
				"ende {unit}",
				"ende der {unit}",
				"ende des {unit}",
				"ende dieser {unit}",
				"ende dieses {unit}",
				"diese {unit}",
				"diesen {unit}",
				"dieses {unit}",
				"in dieser {unit}",
				"in diesem {unit}",
				"{unit}ende"
			],
			next: [
				"nachste {unit}",
				"nachsten {unit}",
				"nachstes {unit}",
				"nachster {unit}",
				"ende nachster {unit}",
				"ende nachsten {unit}",
				"ende der nachsten {unit}",
				"ende des nachsten {unit}",
				"in der nachsten {unit}",
				"im nachsten {unit}",
				"kommende {unit}",
				"kommenden {unit}"
			],
			ends: [
				"{name}",
				"ende {name}",
				"ende des {name}"
			],
			quarters: [
				"q{d}",
				"{d} quartal",
				"{d} quartals"
			],
			short: {
				wochenende: "week",
				monatsende: "month",
				quartalsende: "quarter",
				jahresende: "year",
				heute: "day"
			},
			vague: [
				"sofort",
				"umgehend",
				"schnellstmoglich",
				"so bald wie moglich",
				"zeitnah",
				"asap",
				"laufend",
				"fortlaufend",
				"nachster sprint",
				"nachsten sprint",
				"im nachsten sprint",
				"dieser sprint",
				"diesen sprint",
				"in diesem sprint",
				"ende des sprints",
				"nachstes release",
				"nachste iteration",
				"anfang {name}",
				"mitte {name}"
			]
		}
	}
};

// src/postmortem/vocabulary/en-sentences.ts
const EN_SENTENCES = {
	verbEndings: ["ize", "ify"],
	finalVerbEndings: [],
	measureVerbs: [
		"adapt",
		"add",
		"address",
		"adjust",
		"adopt",
		"agree",
		"alert",
		"align",
		"allocate",
		"allow",
		"always",
		"analyse",
		"analyze",
		"apply",
		"arrange",
		"ask",
		"assess",
		"assign",
		"audit",
		"augment",
		"automate",
		"avoid",
		"back",
		"backup",
		"balance",
		"block",
		"boost",
		"bring",
		"build",
		"bump",
		"cache",
		"calculate",
		"call",
		"cap",
		"carry",
		"catch",
		"change",
		"check",
		"clarify",
		"clean",
		"clear",
		"close",
		"collaborate",
		"collect",
		"combine",
		"communicate",
		"compare",
		"complete",
		"conduct",
		"configure",
		"confirm",
		"consider",
		"consolidate",
		"contact",
		"continue",
		"convert",
		"coordinate",
		"correct",
		"cover",
		"create",
		"cut",
		"decide",
		"decommission",
		"decouple",
		"decrease",
		"define",
		"delete",
		"deploy",
		"deprecate",
		"design",
		"detect",
		"determine",
		"develop",
		"disable",
		"discuss",
		"distribute",
		"diversify",
		"do",
		"document",
		"double",
		"draft",
		"drop",
		"educate",
		"eliminate",
		"email",
		"embed",
		"employ",
		"enable",
		"encourage",
		"encrypt",
		"enforce",
		"engage",
		"enhance",
		"enrich",
		"ensure",
		"establish",
		"evaluate",
		"examine",
		"exclude",
		"execute",
		"expand",
		"explore",
		"export",
		"expose",
		"extend",
		"extract",
		"facilitate",
		"figure",
		"file",
		"finalize",
		"find",
		"finish",
		"fix",
		"follow",
		"formalize",
		"foster",
		"gather",
		"generate",
		"get",
		"give",
		"guarantee",
		"handle",
		"harden",
		"have",
		"help",
		"hire",
		"hold",
		"host",
		"identify",
		"implement",
		"improve",
		"include",
		"incorporate",
		"increase",
		"inform",
		"initiate",
		"inspect",
		"install",
		"instrument",
		"integrate",
		"introduce",
		"invest",
		"investigate",
		"involve",
		"isolate",
		"keep",
		"launch",
		"learn",
		"leverage",
		"limit",
		"list",
		"load",
		"lock",
		"log",
		"look",
		"lower",
		"maintain",
		"make",
		"manage",
		"map",
		"measure",
		"merge",
		"migrate",
		"minimize",
		"mitigate",
		"modify",
		"monitor",
		"move",
		"never",
		"notify",
		"offer",
		"onboard",
		"open",
		"optimise",
		"optimize",
		"organise",
		"organize",
		"outline",
		"overhaul",
		"parallelize",
		"patch",
		"perform",
		"periodically",
		"pin",
		"place",
		"plan",
		"practice",
		"prefer",
		"prepare",
		"prevent",
		"prioritise",
		"prioritize",
		"proactively",
		"promote",
		"properly",
		"propose",
		"protect",
		"provide",
		"provision",
		"publish",
		"purchase",
		"purge",
		"push",
		"put",
		"raise",
		"rate",
		"reach",
		"re",
		"rebuild",
		"reconfigure",
		"record",
		"recover",
		"redesign",
		"reduce",
		"refactor",
		"refine",
		"refresh",
		"regularly",
		"reinforce",
		"release",
		"remove",
		"rename",
		"renew",
		"repair",
		"replace",
		"replicate",
		"report",
		"request",
		"require",
		"research",
		"reset",
		"resolve",
		"restart",
		"restore",
		"restrict",
		"restructure",
		"retain",
		"rethink",
		"retire",
		"return",
		"reuse",
		"revamp",
		"revert",
		"review",
		"revise",
		"revisit",
		"rewrite",
		"roll",
		"rotate",
		"routinely",
		"run",
		"sanitize",
		"save",
		"scale",
		"scan",
		"schedule",
		"script",
		"secure",
		"segment",
		"select",
		"send",
		"separate",
		"set",
		"setup",
		"share",
		"shift",
		"ship",
		"show",
		"simplify",
		"simulate",
		"split",
		"stagger",
		"standardise",
		"standardize",
		"start",
		"stop",
		"store",
		"streamline",
		"strengthen",
		"strictly",
		"stress",
		"study",
		"subscribe",
		"suggest",
		"supplement",
		"support",
		"switch",
		"systematically",
		"tag",
		"take",
		"talk",
		"teach",
		"test",
		"think",
		"throttle",
		"thoroughly",
		"tighten",
		"track",
		"train",
		"transition",
		"treat",
		"trigger",
		"tune",
		"turn",
		"understand",
		"undertake",
		"unify",
		"update",
		"upgrade",
		"use",
		"utilise",
		"utilize",
		"validate",
		"verify",
		"version",
		"warn",
		"watch",
		"work",
		"wrap",
		"write",
		"be",
		"begin",
		"better",
		"duplicate",
		"empower",
		"equip",
		"limit",
		"plug",
		"rework",
		"rollback",
		"rotate",
		"sync",
		"upskill",
		"vet",
		"weigh",
		"accept",
		"appoint",
		"ban",
		"buy",
		"capture",
		"centralise",
		"choose",
		"clone",
		"contribute",
		"curate",
		"debounce",
		"declare",
		"deny",
		"describe",
		"display",
		"divide",
		"drain",
		"drill",
		"elect",
		"emit",
		"escalate",
		"escape",
		"exchange",
		"expire",
		"forbid",
		"forward",
		"freeze",
		"fuzz",
		"grant",
		"hide",
		"invalidate",
		"invite",
		"lint",
		"meet",
		"mirror",
		"mock",
		"negotiate",
		"nominate",
		"obtain",
		"partition",
		"pay",
		"pick",
		"practise",
		"preload",
		"preserve",
		"proceed",
		"prohibit",
		"prove",
		"pull",
		"read",
		"rearrange",
		"reassess",
		"reattach",
		"rebalance",
		"recheck",
		"recommend",
		"reconcile",
		"recreate",
		"redirect",
		"redo",
		"refill",
		"refuse",
		"register",
		"rehearse",
		"reject",
		"relax",
		"relocate",
		"remind",
		"reorganise",
		"reorganize",
		"repeat",
		"replay",
		"rerun",
		"reserve",
		"resize",
		"respond",
		"retest",
		"retry",
		"retrain",
		"revalidate",
		"reverse",
		"revoke",
		"route",
		"sanitise",
		"sell",
		"serve",
		"shard",
		"shorten",
		"shrink",
		"sign",
		"silence",
		"skip",
		"speak",
		"specify",
		"spread",
		"stabilise",
		"stub",
		"summarise",
		"swap",
		"synchronise",
		"tell",
		"tidy",
		"trim",
		"uninstall",
		"unlock",
		"upload",
		"vacuum",
		"visit",
		"visualise",
		"wait",
		"walk",
		"warm",
		"whitelist",
		"wipe",
		"zip",
		"prune",
		"try",
		"draw",
		"announce",
		"archive",
		"erase",
		"activate",
		"deactivate",
		"pause",
		"reload",
		"permit",
		"enlarge",
		"widen",
		"minimise",
		"maximise",
		"tweak",
		"calibrate",
		"inject",
		"attach",
		"detach",
		"unmount",
		"undo",
		"amend",
		"rebase",
		"reboot"
	],
	plans: [
		"should",
		"must",
		"need to",
		"needs to",
		"need",
		"will",
		"shall",
		"plan to",
		"plans to",
		"planning to",
		"going to",
		"ought to",
		"has to",
		"have to",
		"aim to",
		"intend to",
		"are hoping to",
		"can be",
		"could be",
		"to be",
		"would be",
		"i would",
		"we would",
		"from now on",
		"make sure",
		"want to",
		"we can",
		"we could",
		"i can",
		"required to",
		"is needed",
		"are needed",
		"is required",
		"recommended",
		"it is important",
		"let us",
		"are adding",
		"are working",
		"under development",
		"is underway",
		"are underway",
		"is under way",
		"are under way",
		"is being",
		"are being",
		"in the process of",
		"is planned",
		"are planned",
		"is scheduled",
		"are scheduled"
	],
	progressives: [
		"we are",
		"i am",
		"we are also",
		"we are now",
		"we are currently",
		"we are already",
		"i am also"
	],
	perfects: [
		"has been",
		"have been",
		"has now been",
		"have now been",
		"has already been",
		"have already been",
		"has since been",
		"have since been",
		"has also been",
		"have also been",
		"we have",
		"i have",
		"we have now",
		"we have already",
		"we have also",
		"we have since",
		"i have already",
		"i have also",
		"is now",
		"are now"
	],
	participles: [
		"put",
		"set",
		"made",
		"built",
		"rebuilt",
		"written",
		"rewritten",
		"taken",
		"given",
		"begun",
		"shut",
		"split",
		"withdrawn",
		"taught",
		"bought",
		"frozen",
		"held",
		"brought",
		"cut",
		"sent",
		"reset",
		"suspended",
		"asked",
		"rolled",
		"hired"
	],
	subordinators: [
		"that",
		"so",
		"which",
		"who",
		"whose",
		"when",
		"whenever",
		"if",
		"once",
		"after",
		"until",
		"because",
		"while",
		"although",
		"though",
		"where",
		"whether",
		"as",
		"how",
		"what"
	],
	doers: [
		"we",
		"i",
		"everybody",
		"everyone",
		"nobody"
	],
	stateVerbs: [
		"have",
		"do",
		"be",
		"get",
		"learn",
		"think",
		"understand",
		"look",
		"find",
		"help",
		"hope",
		"let",
		"put",
		"set",
		"cut",
		"read",
		"take"
	],
	announcements: [
		"the following",
		"following",
		"as follows",
		"below",
		"here are",
		"have been identified",
		"has been identified",
		"have been outlined",
		"are outlined",
		"have been created",
		"are listed",
		"lists out",
		"please keep",
		"in mind",
		"taking several",
		"taking a number of",
		"taking some",
		"taking steps",
		"taking measures",
		"taken several",
		"taken a number of",
		"taken steps",
		"took several",
		"several steps",
		"a number of steps",
		"several measures",
		"a number of measures",
		"steps to ensure",
		"steps to prevent",
		"steps to make sure",
		"measures to prevent",
		"measures to ensure",
		"identified several",
		"identified a number"
	],
	leadIns: [
		"the following",
		"following",
		"as follows",
		"below",
		"here are",
		"here is",
		"these include",
		"includes",
		"include",
		"such as",
		"specifically",
		"we need to",
		"we will",
		"we plan to",
		"we should",
		"steps",
		"in order to",
		"are listed",
		"list of",
		"lists out",
		"outlined",
		"have been identified",
		"are as",
		"we have",
		"we are",
		"to prevent",
		"to avoid",
		"to reduce",
		"to address",
		"to mitigate",
		"to ensure",
		"to improve",
		"please keep",
		"in mind"
	],
	closings: [
		"by implementing",
		"by addressing",
		"by taking these",
		"by taking this",
		"by taking the",
		"by following",
		"by adopting",
		"by learning",
		"by documenting",
		"by applying",
		"by completing",
		"by executing",
		"by making these",
		"by putting",
		"by doing",
		"by focusing",
		"by proactively",
		"by conducting this",
		"by continuously",
		"by incorporating these",
		"by undertaking",
		"by acting",
		"by carrying",
		"by prioritizing",
		"by adhering",
		"by ensuring these",
		"by enhancing these",
		"by performing these",
		"with these",
		"with this",
		"with our new",
		"with the above",
		"with all",
		"with those",
		"through these",
		"through this",
		"through the implementation",
		"implementing these",
		"implementing the above",
		"following these",
		"taking these",
		"addressing these",
		"together these",
		"combined these",
		"these measures",
		"these actions",
		"these steps",
		"these improvements",
		"these tasks",
		"these changes",
		"these efforts",
		"these fixes",
		"these enhancements",
		"these initiatives",
		"these corrective",
		"these preventive",
		"these preventative",
		"these strategies",
		"these practices",
		"these lessons",
		"these will",
		"these are",
		"all these",
		"all of these",
		"all of this",
		"the above",
		"the measures",
		"the corrective",
		"the preventative measures",
		"the steps above",
		"the actions",
		"the implementation of these",
		"this incident",
		"this postmortem",
		"this post mortem",
		"this outage",
		"this report",
		"this issue",
		"this experience",
		"this event",
		"this document",
		"this will",
		"this was",
		"this wasnt",
		"this has",
		"this is",
		"this helps",
		"this segment",
		"this section",
		"this approach",
		"this ensures",
		"this plan",
		"this unplanned",
		"this comprehensive",
		"this error",
		"this failure",
		"the incident",
		"the outage",
		"the lessons",
		"the goal",
		"the team remains",
		"the postmortem",
		"overall",
		"in conclusion",
		"in summary",
		"to conclude",
		"to summarize",
		"to sum",
		"in the end",
		"at the end",
		"in short",
		"in closing",
		"ultimately",
		"we apologize",
		"we apologise",
		"we sincerely",
		"we deeply",
		"we regret",
		"we are sorry",
		"were sorry",
		"sorry",
		"apologies",
		"our apologies",
		"thank",
		"thanks",
		"we appreciate",
		"we value",
		"we are committed",
		"we remain",
		"were committed",
		"we strive",
		"we believe",
		"we understand",
		"we are confident",
		"were confident",
		"we aim",
		"we hope",
		"i hope",
		"hopefully",
		"our commitment",
		"our team is committed",
		"our goal",
		"our team remains",
		"our users",
		"your",
		"if you have",
		"please",
		"remember",
		"stay",
		"cheers",
		"happy",
		"lets",
		"and remember",
		"so remember",
		"but of course",
		"of course",
		"until next",
		"see you",
		"fun fact",
		"ps",
		"moral of",
		"in other words",
		"no servers were",
		"as we",
		"as a result",
		"may",
		"we learned",
		"lesson",
		"signed",
		"sincerely",
		"regards",
		"best regards",
		"kind regards",
		"written by",
		"author",
		"prepared by",
		"note",
		"implementation of these",
		"legend",
		"and that",
		"and thats",
		"thats",
		"in hindsight",
		"looking back",
		"in retrospect",
		"so long"
	],
	unfulfilled: [
		"would have",
		"could have",
		"might have",
		"wouldve",
		"couldve",
		"had we",
		"if we had",
		"if i had"
	],
	asides: [
		"be transparent about",
		"be open about",
		"be honest about",
		"be clear about",
		"be plain about",
		"dear reader",
		"dear readers",
		"let us remember",
		"stay tuned",
		"happy coding",
		"happy debugging",
		"fun fact",
		"just kidding",
		"pun intended"
	],
	finite: [
		"is",
		"are",
		"was",
		"were",
		"has",
		"have",
		"had",
		"did",
		"does",
		"do",
		"we",
		"i",
		"it",
		"they",
		"you",
		"isnt",
		"wasnt",
		"been",
		"being"
	],
	pastEndings: ["ed"],
	reports: [
		"added",
		"created",
		"fixed",
		"removed",
		"deployed",
		"implemented",
		"introduced",
		"wrote",
		"switched",
		"moved",
		"configured",
		"patched",
		"installed",
		"replaced",
		"disabled",
		"enabled",
		"deleted",
		"changed",
		"merged",
		"released",
		"migrated",
		"documented",
		"rolled back",
		"rolled out",
		"upgraded",
		"reverted",
		"restored",
		"raised",
		"lowered"
	],
	allDone: [
		"have been implemented",
		"has been implemented",
		"were implemented",
		"was implemented",
		"have implemented",
		"we implemented",
		"have been taken",
		"were taken",
		"have been made",
		"have been completed",
		"have taken",
		"have already",
		"were made",
		"have been put",
		"we took",
		"have been done",
		"has been done",
		"have since been",
		"has since been",
		"we have put",
		"have made",
		"were put in place",
		"have been added",
		"have been applied"
	],
	done: [
		"this has been done",
		"has been done",
		"this is done",
		"this was done",
		"done",
		"completed",
		"complete",
		"fixed",
		"finished",
		"closed",
		"resolved",
		"implemented",
		"deployed",
		"merged",
		"shipped",
		"already done",
		"released",
		"finalized",
		"rolled out",
		"in place"
	],
	yes: ["yes"],
	partly: [
		"is left",
		"are left",
		"still open",
		"still missing",
		"still to do",
		"is missing",
		"not yet",
		"except",
		"partly",
		"partially",
		"in part",
		"halfway"
	],
	open: [
		"open",
		"pending",
		"in progress",
		"todo",
		"to do",
		"not started",
		"planned",
		"wip",
		"ongoing",
		"blocked",
		"new",
		"backlog",
		"scheduled",
		"proposed",
		"tbd",
		"in review",
		"not done",
		"incomplete",
		"deferred",
		"started",
		"on hold",
		"paused",
		"to be done",
		"to be started",
		"not yet started",
		"not yet",
		"in development",
		"in flight",
		"underway",
		"under way",
		"assigned",
		"unassigned",
		"investigating",
		"under review",
		"in discussion",
		"accepted",
		"triaged"
	]
};

// src/postmortem/vocabulary/en.ts
const EN = {
	language: "en",
	commonWords: [
		"the",
		"and",
		"of",
		"to",
		"was",
		"is",
		"for",
		"with",
		"that",
		"were",
		"this",
		"from",
		"by",
		"on"
	],
	articles: [
		"the",
		"our",
		"a",
		"an",
		"some",
		"of",
		"for",
		"these",
		"needed",
		"required",
		"and",
		"list"
	],
	fillers: [
		"the",
		"a",
		"an",
		"of",
		"for",
		"in",
		"on",
		"to",
		"and",
		"our",
		"this",
		"that",
		"its",
		"these",
		"by",
		"from",
		"or",
		"we",
		"incident",
		"outage",
		"issue",
		"issues",
		"event",
		"events",
		"problem",
		"failure",
		"disruption",
		"scope",
		"service",
		"details",
		"detailed",
		"full",
		"brief",
		"short",
		"initial",
		"final",
		"overall",
		"high",
		"level",
		"section",
		"summary",
		"must",
		"contain",
		"all",
		"times",
		"utc",
		"list",
		"analysis",
		"report",
		"postmortem",
		"description",
		"technical",
		"production",
		"system",
		"user",
		"users",
		"customer",
		"customers",
		"taken",
		"process",
		"steps",
		"future",
		"release",
		"proposed",
		"planned",
		"recommended",
		"suggested",
		"potential",
		"possible",
		"key",
		"main",
		"evaluation"
	],
	sections: {
		summary: {
			names: [
				"summary",
				"executive summary",
				"issue summary",
				"incident summary",
				"outage summary",
				"problem summary",
				"overview",
				"tl dr",
				"tldr",
				"abstract",
				"synopsis",
				"problem statement",
				"summary of the incident",
				"issue overview",
				"incident overview",
				"incident description",
				"issue description",
				"problem description"
			],
			substitutes: [
				"what happened",
				"description",
				"background",
				"introduction",
				"problem",
				"context",
				"the incident",
				"the problem",
				"the issue",
				"at a glance",
				"what was the issue",
				"what was the problem",
				"what went down",
				"what broke",
				"in brief",
				"in short",
				"in a nutshell",
				"the short version",
				"short version",
				"the story",
				"situation",
				"what was the incident"
			]
		},
		impact: {
			names: [
				"impact",
				"impacts",
				"user impact",
				"customer impact",
				"business impact",
				"what was the impact",
				"impact assessment",
				"scope of impact",
				"what was affected",
				"who was affected"
			],
			substitutes: [
				"affected users",
				"affected services",
				"affected systems",
				"consequences",
				"effects",
				"blast radius",
				"damage",
				"symptoms",
				"who was affected",
				"what was affected",
				"who is affected",
				"am i affected",
				"was i affected",
				"who was impacted",
				"what was impacted",
				"affected customers",
				"affected components",
				"affected regions",
				"customers affected",
				"users affected",
				"impacted services",
				"impacted users",
				"impacted systems",
				"impacted customers",
				"losses",
				"exposure",
				"what users saw",
				"what customers saw",
				"what did users see",
				"how were users affected",
				"how bad was it",
				"how much was lost",
				"what was lost",
				"what you noticed",
				"what you saw",
				"what you may have noticed"
			]
		},
		timeline: {
			names: [
				"timeline",
				"timelines",
				"time line",
				"chronology",
				"sequence of events",
				"chain of events",
				"order of events",
				"timeline of events",
				"incident timeline",
				"event timeline",
				"log of events",
				"chronological events",
				"course of events",
				"minute by minute",
				"blow by blow",
				"play by play"
			],
			substitutes: [
				"events",
				"event log",
				"incident log",
				"history",
				"what happened when",
				"when did what happen",
				"when did it happen",
				"when did this happen",
				"when it happened",
				"what happened and when",
				"how it unfolded",
				"how it went",
				"log",
				"how events unfolded",
				"play by play",
				"minute by minute",
				"chronological order",
				"incident history"
			]
		},
		rootCause: {
			names: [
				"root cause",
				"root causes",
				"root cause analysis",
				"rca",
				"cause",
				"causes",
				"underlying cause",
				"cause analysis",
				"analysis of causes",
				"what was the root cause",
				"what caused",
				"cause of",
				"the cause",
				"causal analysis",
				"rootcause"
			],
			substitutes: [
				"contributing factors",
				"contributing causes",
				"what went wrong",
				"5 whys",
				"five whys",
				"why did it happen",
				"why did this happen",
				"why it happened",
				"technical cause",
				"proximate cause",
				"diagnosis",
				"problem analysis",
				"analysis",
				"reason",
				"reasons",
				"trigger",
				"fault",
				"faults",
				"investigation",
				"why",
				"the why",
				"how did it happen",
				"how did this happen",
				"how could this happen",
				"what was wrong",
				"why did it break",
				"what led to it",
				"underlying issue",
				"underlying issues",
				"underlying problem",
				"technical explanation",
				"explanation",
				"how it happened",
				"how this happened",
				"what actually happened",
				"what really happened",
				"causal factors",
				"causal chain",
				"contributing conditions",
				"attack vector",
				"vulnerability details",
				"technical analysis",
				"deep dive",
				"technical deep dive",
				"the five whys",
				"the 5 whys",
				"whys",
				"key contributors",
				"contributors",
				"the technical story",
				"technical story",
				"what was going on",
				"what was behind it",
				"why it broke"
			]
		},
		resolution: {
			names: [
				"resolution",
				"resolutions",
				"fix",
				"fixes",
				"the fix",
				"solution",
				"solutions",
				"how it was resolved",
				"how was it resolved",
				"how was it fixed",
				"how it was solved",
				"how was it solved",
				"how it was fixed",
				"how we fixed it",
				"how did we fix it",
				"resolution steps",
				"to resolve",
				"to fix",
				"to fix it",
				"to resolve it",
				"to solve it",
				"to resolve this",
				"to fix this",
				"to solve this",
				"to resolve this issue",
				"to resolve the issue",
				"to fix the issue",
				"to fix this issue",
				"how the incident was resolved",
				"how the issue was resolved",
				"how the issue was fixed",
				"how was the issue resolved",
				"details of fix",
				"details of the fix",
				"how was this fixed",
				"how was this resolved",
				"how did we resolve it",
				"how did we resolve the issue",
				"how i fixed it",
				"how it got fixed",
				"how did you fix it"
			],
			substitutes: [
				"recovery",
				"restoration",
				"remediation",
				"mitigation",
				"mitigations",
				"response",
				"workaround",
				"hotfix",
				"repair",
				"debugging process",
				"debugging",
				"troubleshooting",
				"actions taken",
				"steps taken",
				"immediate actions",
				"maintenance process",
				"maintaince process",
				"immediate response",
				"long term fix",
				"long term fixes",
				"long term solutions",
				"permanent fix",
				"permanent fixes",
				"what i did",
				"what we did",
				"what did we do",
				"containment",
				"containment actions",
				"immediate containment",
				"immediate containment actions",
				"interim actions",
				"service restoration",
				"immediate action",
				"immediate mitigation",
				"how we recovered",
				"how did we recover",
				"how it recovered",
				"how we responded",
				"how it was mitigated",
				"how was it mitigated",
				"how we mitigated it",
				"how did we mitigate",
				"what we did to recover",
				"recovery process",
				"recovery steps",
				"recovery actions",
				"how did we respond",
				"our response",
				"how service was restored",
				"what fixed it",
				"how we solved it",
				"stabilization",
				"stabilisation",
				"what did you do"
			]
		},
		actionItems: {
			names: [
				"action items",
				"action item",
				"actions",
				"action plan",
				"action points",
				"actions to take",
				"actions items",
				"actionable items",
				"actionables",
				"follow up actions",
				"follow up items",
				"follow up tasks",
				"follow up work",
				"followup actions",
				"followup items",
				"followups",
				"follow ups",
				"corrective actions",
				"corrective action",
				"corrective measures",
				"corrective and preventative measures",
				"corrective and preventive measures",
				"corrective and preventative actions",
				"corrective and preventive actions",
				"corrective preventative measures",
				"corrective preventive measures",
				"corrective and preventative",
				"corrective and preventive",
				"corrective steps",
				"corrections and prevention",
				"corrections",
				"preventive measures",
				"preventative measures",
				"preventive actions",
				"preventative actions",
				"preventive steps",
				"preventative steps",
				"preventive and corrective measures",
				"preventative and corrective measures",
				"prevention",
				"prevention measures",
				"prevention plan",
				"prevention steps",
				"prevention strategies",
				"preventions",
				"preventatives",
				"preventives",
				"mitigation and prevention",
				"prevention and mitigation",
				"prevention and improvement",
				"preventing recurrence",
				"preventing future",
				"how to prevent",
				"how do we prevent",
				"how will we prevent",
				"how we will prevent",
				"how can we prevent",
				"to prevent recurrence",
				"next steps",
				"next actions",
				"remediation items",
				"remediation plan",
				"remediation actions",
				"remediation steps",
				"remediation and prevention",
				"remedial actions",
				"mitigation plan",
				"mitigation strategies",
				"improvement plan",
				"improvement actions",
				"improvement items",
				"proposal improvements",
				"proposed improvements",
				"improvement proposals",
				"measures",
				"measures taken",
				"countermeasures",
				"counter measures",
				"todo",
				"todos",
				"to do",
				"to dos",
				"tasks",
				"task list",
				"work items",
				"what we are doing",
				"what are we doing",
				"what we will do",
				"what will we do",
				"steps to prevent",
				"capa",
				"avoiding recurrence",
				"recurrence prevention",
				"what we will do next",
				"what we are doing next",
				"what we are going to do",
				"what are we going to do",
				"what we are changing",
				"what we will change",
				"what we change",
				"what changes",
				"what will change",
				"never again",
				"what to do",
				"what will be done",
				"what is to be done",
				"what is being done",
				"what comes next",
				"what must be done",
				"what needs to be done",
				"what has to be done",
				"what we have to do",
				"what we need to do",
				"what should be done",
				"how to make sure",
				"what we are doing differently",
				"what we will do differently",
				"what i will do",
				"what i am going to do",
				"what i am doing",
				"what are we changing",
				"what we are doing to prevent",
				"how can this be prevented",
				"how could this be prevented",
				"how to stop this",
				"how do we stop this",
				"how will we stop this",
				"how do we make sure",
				"how will we make sure",
				"how can we avoid",
				"how do we avoid",
				"how will we avoid",
				"making sure it does not happen again",
				"preventing this",
				"prevent recurrence",
				"corrective and preventive actions plan",
				"capas",
				"fix plan",
				"follow up list",
				"permanent corrective actions",
				"post incident actions",
				"resulting actions",
				"agreed actions",
				"outstanding actions",
				"preventing a repeat",
				"preventing it from happening again",
				"preventing a recurrence",
				"preventing this from happening again",
				"stopping it from happening again",
				"preventing repeats",
				"action list",
				"action log",
				"action register",
				"action steps",
				"list of actions",
				"followup tasks",
				"followup work",
				"follow up tickets",
				"followup tickets",
				"follow up issues",
				"followup issues",
				"follow up measures",
				"follow up plan",
				"repair items",
				"prevention items",
				"prevention work",
				"prevention tasks",
				"preventing similar",
				"preventing another",
				"prevention of recurrence",
				"process changes",
				"process improvements",
				"planned work",
				"planned steps",
				"steps taken and planned",
				"actions taken and planned",
				"preventative work",
				"preventive work",
				"remaining work",
				"short term and long term fixes",
				"immediate and long term fixes",
				"what should we do differently",
				"jira tickets",
				"planned improvements",
				"improvement tasks",
				"remediation tasks",
				"remediation measures",
				"remediation work",
				"hardening measures",
				"our commitments",
				"plan of action",
				"plan going forward",
				"what happens next",
				"what is changing",
				"what will change",
				"what will we change",
				"what is being done",
				"what we plan to do",
				"what needs to be done",
				"what needs to change",
				"what needs to happen",
				"what changes",
				"what we are improving",
				"how we are improving",
				"how we are preventing",
				"how we will keep",
				"how we will make sure",
				"how are we preventing",
				"keeping this from happening again",
				"keeping it from happening again",
				"so it does not happen again",
				"so this does not happen again",
				"so that it does not happen again",
				"ensuring this does not happen again",
				"ensuring it does not happen again",
				"making sure this does not happen again",
				"never again",
				"where do we go from here",
				"where we go from here",
				"things to do",
				"things to fix",
				"things we will change",
				"steps we are taking",
				"steps we have taken",
				"steps being taken",
				"changes we are making",
				"changes we will make",
				"changes we made",
				"mitigating actions",
				"so it doesnt happen again",
				"so this doesnt happen again",
				"so that it doesnt happen again",
				"ensuring this doesnt happen again",
				"ensuring it doesnt happen again",
				"making sure it doesnt happen again",
				"making sure this doesnt happen again",
				"to make sure this doesnt happen again",
				"to make sure it doesnt happen again",
				"ais",
				"preventive action",
				"preventative action",
				"preventive and corrective action",
				"what will be different",
				"what is different now",
				"what will be different now",
				"what we take from it",
				"what we take away",
				"how will you make sure",
				"how are you making sure",
				"how will you prevent"
			],
			substitutes: [
				"follow up",
				"followup",
				"looking forward",
				"moving forward",
				"going forward",
				"way forward",
				"the way forward",
				"future work",
				"future plans",
				"whats next",
				"what next",
				"what is next",
				"recommendations",
				"recommendation",
				"recommended actions",
				"plan",
				"plans",
				"changes",
				"planned changes",
				"long term changes",
				"remediation",
				"remediations",
				"mitigation",
				"mitigations",
				"safeguards",
				"commitments",
				"future steps",
				"future actions",
				"open items",
				"tickets",
				"improvements",
				"improvement",
				"areas for improvement",
				"areas of improvement",
				"best practices",
				"learnings and actions",
				"what can be improved",
				"how to avoid",
				"what did we change",
				"prevention and lessons learned",
				"hardening",
				"long term fix",
				"long term fixes",
				"long term solutions",
				"permanent fix",
				"permanent fixes",
				"what has been done",
				"what have we done",
				"what we have done",
				"what we did",
				"path forward",
				"the path forward",
				"road ahead",
				"the road ahead",
				"roadmap",
				"looking ahead",
				"what would we do differently",
				"what we would do differently",
				"what can we do better",
				"what could we do better",
				"what we can do better",
				"changes made",
				"tracking issues"
			]
		}
	},
	others: [
		"links",
		"responders",
		"status",
		"date",
		"dates",
		"metadata",
		"metrics",
		"key metrics",
		"stats",
		"statistics",
		"detection",
		"how was it detected",
		"response",
		"communication",
		"communications",
		"escalation",
		"what was lucky",
		"went well",
		"technical details",
		"technical elements",
		"technical background",
		"background",
		"background context",
		"reviewers",
		"review",
		"diagram",
		"diagrams",
		"images",
		"attachments",
		"notes",
		"note",
		"additional notes",
		"additional information",
		"visuals",
		"repository",
		"requirements",
		"logs",
		"log",
		"evidence",
		"duration",
		"duration of the outage",
		"about",
		"contents",
		"agenda",
		"trigger",
		"severity",
		"tags",
		"contributing factors",
		"follow up meeting",
		"outcome",
		"outcomes",
		"critical decisions",
		"recurrence",
		"backlog check",
		"exercises",
		"post incident review",
		"incident response analysis",
		"post incident analysis",
		"response analysis",
		"infrastructure",
		"tldr",
		"example script",
		"example code",
		"sample script",
		"sample code",
		"code snippet",
		"script",
		"code",
		"log excerpt",
		"log output",
		"commands used",
		"example"
	],
	endings: [
		"lessons learned",
		"lessons learnt",
		"lesson",
		"moral",
		"moral of the story",
		"lesson learned",
		"lesson learnt",
		"lessons",
		"learnings",
		"what we learned",
		"what we learnt",
		"what did we learn",
		"key learnings",
		"takeaways",
		"key takeaways",
		"key takeaway",
		"takeaway",
		"conclusion",
		"conclusions",
		"closing",
		"closing remarks",
		"closing thoughts",
		"closing notes",
		"closing note",
		"final note",
		"final notes",
		"final thoughts",
		"final remarks",
		"final words",
		"in conclusion",
		"references",
		"reference",
		"related links",
		"related documents",
		"related documentation",
		"related incidents",
		"related files",
		"related files changed",
		"resources",
		"appendix",
		"appendices",
		"supporting information",
		"supporting material",
		"supporting materials",
		"supporting documents",
		"glossary",
		"authors",
		"author",
		"written by",
		"prepared by",
		"attendees",
		"participants",
		"contributors",
		"people involved",
		"what went well",
		"what went right",
		"what worked",
		"what worked well",
		"what went wrong",
		"what went poorly",
		"what didnt go well",
		"what did not go well",
		"what didnt work",
		"what could have gone better",
		"where we got lucky",
		"where did we get lucky",
		"faq",
		"frequently asked questions",
		"acknowledgements",
		"acknowledgments",
		"acknowledgement",
		"thanks",
		"signature",
		"approval",
		"approvals",
		"sign off",
		"revision history",
		"changelog",
		"change log",
		"screenshots",
		"screenshot",
		"humor",
		"humour",
		"humorous note",
		"fun fact",
		"fun facts",
		"joke",
		"engaging elements",
		"visual enhancement",
		"repository details",
		"repo",
		"disclaimer",
		"table of contents",
		"about the author",
		"ps",
		"p s",
		"epilogue",
		"reflection",
		"reflections",
		"sources",
		"credits",
		"license",
		"contact",
		"contacts",
		"contact information",
		"apology",
		"glossary of terms",
		"signed",
		"reviewed by",
		"approved by",
		"report by",
		"reported by",
		"date of report",
		"submitted by",
		"disclosure",
		"disclosures",
		"third party disclosures",
		"open questions",
		"outstanding questions",
		"unanswered questions",
		"unresolved questions",
		"questions",
		"q a",
		"rejected",
		"rejected ideas",
		"rejected measures",
		"rejected actions",
		"wont do",
		"wont fix",
		"will not do",
		"not doing",
		"not to do",
		"what we will not do",
		"what we are not doing",
		"out of scope",
		"non goals",
		"alternatives considered",
		"ideas considered and rejected",
		"further reading",
		"see also",
		"similar incidents",
		"past incidents",
		"previous incidents",
		"prior incidents",
		"the good",
		"the bad",
		"the ugly",
		"positives",
		"negatives",
		"kudos",
		"shout outs",
		"shoutouts",
		"what helped",
		"what surprised us",
		"surprises",
		"near misses",
		"review meeting",
		"lucky breaks",
		"luck",
		"what we wont do",
		"what we arent doing",
		"wont be done"
	],
	resolving: [
		"the issue was resolved",
		"the issue was fixed",
		"the issue was solved",
		"the problem was resolved",
		"the problem was fixed",
		"the problem was solved",
		"the incident was resolved",
		"the outage was resolved",
		"it was resolved",
		"it was fixed",
		"to resolve",
		"to fix",
		"to solve",
		"to address",
		"we resolved",
		"we fixed",
		"the resolution",
		"the fix"
	],
	terms: [
		"short term",
		"near term",
		"medium term",
		"mid term",
		"long term",
		"longer term",
		"immediate",
		"immediately",
		"right now",
		"later",
		"now",
		"soon"
	],
	tasks: [
		"what will be done",
		"what is to be done",
		"tasks",
		"task",
		"task list",
		"list of tasks",
		"a list of tasks",
		"todo",
		"todos",
		"to do",
		"to dos",
		"todo list",
		"to do list",
		"tasks list",
		"tasks to do",
		"specific tasks",
		"tasks to address",
		"tasks to address the issue",
		"tasks to address issue",
		"tasks to be done",
		"tasks to complete",
		"tasks to fix",
		"task to address",
		"list of tasks to address",
		"a list of tasks to address the issue",
		"detailed tasks",
		"actionable tasks",
		"action tasks",
		"task breakdown",
		"tasks assigned",
		"tasks to implement",
		"concrete tasks",
		"tasks for the future",
		"following tasks"
	],
	improvements: [
		"improvements",
		"improvement",
		"areas for improvement",
		"areas of improvement",
		"area for improvement",
		"areas to improve",
		"things to improve",
		"what can be improved",
		"what could be improved",
		"things that can be improved",
		"things that could be improved",
		"improvements fixes",
		"improvements and fixes",
		"fixes and improvements",
		"improvements needed",
		"broad improvements",
		"general improvements",
		"improvements to be made",
		"points of improvement",
		"points for improvement",
		"improvement areas",
		"what are the things that can be improved",
		"broad measures",
		"what can be improved or fixed",
		"things to be improved",
		"improvement suggestions",
		"room for improvement",
		"things that can be improved fixed",
		"things that can be improved or fixed",
		"what can be improved fixed",
		"what could be improved fixed",
		"things to be improved fixed",
		"things to improve and fix",
		"what are the things that can be improved fixed",
		"areas that can be improved",
		"areas that need improvement",
		"improvement measures",
		"improvement opportunities",
		"opportunities for improvement",
		"possible improvements"
	],
	columns: {
		action: [
			"action",
			"actions",
			"action item",
			"action items",
			"task",
			"tasks",
			"item",
			"items",
			"todo",
			"description",
			"measure",
			"improvement",
			"what",
			"follow up",
			"corrective action",
			"work item",
			"remediation",
			"recommendation",
			"summary",
			"title",
			"details",
			"activity",
			"step",
			"issue",
			"ticket title",
			"prevention",
			"fix"
		],
		owner: [
			"accountable",
			"accountable person",
			"action by",
			"driver",
			"implementer",
			"owner",
			"owners",
			"assignee",
			"assigned to",
			"assigned",
			"responsible",
			"responsibility",
			"who",
			"dri",
			"lead",
			"team",
			"responsible party",
			"responsible team",
			"person",
			"action owner",
			"poc",
			"point of contact",
			"responsible person"
		],
		due: [
			"due",
			"due date",
			"deadline",
			"target date",
			"eta",
			"by when",
			"when",
			"target",
			"date",
			"timeline",
			"due by",
			"completion date",
			"timeframe",
			"target completion",
			"end date",
			"expected completion"
		],
		priority: [
			"priority",
			"prio",
			"p",
			"severity",
			"urgency",
			"importance"
		],
		status: [
			"status",
			"state",
			"done",
			"progress",
			"completed",
			"complete"
		],
		reference: [
			"ticket",
			"tickets",
			"tracking",
			"link",
			"links",
			"issue",
			"issue link",
			"jira",
			"bug",
			"reference",
			"pr",
			"tracking issue",
			"github issue",
			"story",
			"bug ticket",
			"tracker",
			"url",
			"tracking bug",
			"gh issue",
			"ref"
		],
		kind: [
			"type",
			"category",
			"kind",
			"class",
			"area"
		],
		time: [
			"time",
			"times",
			"timestamp",
			"date",
			"date time",
			"time utc",
			"when",
			"date and time",
			"hour",
			"date utc"
		],
		event: [
			"event",
			"events",
			"description",
			"what happened",
			"details",
			"action",
			"activity",
			"note",
			"notes",
			"message",
			"entry"
		]
	},
	labels: {
		task: [
			"task",
			"action",
			"action item",
			"item",
			"todo",
			"measure",
			"description",
			"what",
			"step",
			"improvement"
		],
		owner: [
			"owner",
			"owners",
			"assignee",
			"assigned to",
			"assigned",
			"responsible",
			"responsible party",
			"responsible team",
			"responsibility",
			"lead",
			"dri",
			"who",
			"action owner",
			"team"
		],
		due: [
			"due",
			"due date",
			"deadline",
			"eta",
			"target date",
			"by",
			"target",
			"timeline",
			"by when",
			"when",
			"timeframe",
			"completion date",
			"expected completion",
			"target completion",
			"before",
			"until",
			"no later than",
			"not later than",
			"due on",
			"due by",
			"due before",
			"finish by",
			"complete by",
			"planned for"
		],
		priority: [
			"priority",
			"prio",
			"urgency"
		],
		status: [
			"status",
			"state",
			"progress"
		],
		reference: [
			"ticket",
			"issue",
			"tracking",
			"link",
			"jira",
			"pr",
			"bug",
			"tracked in",
			"tracking issue",
			"see",
			"tracked by",
			"tracked at",
			"tracked as",
			"tracked under"
		],
		kind: [
			"type",
			"category",
			"kind"
		],
		note: [
			"note",
			"notes",
			"why",
			"rationale",
			"reason",
			"benefit",
			"goal",
			"outcome",
			"expected outcome",
			"impact",
			"success criteria",
			"details",
			"verification",
			"effort",
			"acceptance criteria",
			"purpose",
			"objective",
			"expected result"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incident",
		"outage",
		"downtime",
		"disruption",
		"degradation",
		"failure",
		"retrospective",
		"retro",
		"rca",
		"root cause",
		"interruption",
		"postmorten",
		"crash",
		"vulnerability",
		"exploit",
		"breach",
		"halt",
		"unavailable",
		"disclosure",
		"ipostmortem",
		"down",
		"we lost",
		"went wrong",
		"broke",
		"broken",
		"data loss",
		"leak",
		"leaked",
		"hijack",
		"hijacked",
		"hack",
		"hacked",
		"attack",
		"attacked",
		"compromise",
		"compromised",
		"exposed",
		"stuck",
		"unreachable",
		"offline",
		"blackout",
		"brownout",
		"corruption",
		"corrupted",
		"malicious",
		"regression",
		"failed",
		"failing",
		"timeout",
		"timeouts",
		"crashed",
		"crashing",
		"deadlock",
		"split brain",
		"expired",
		"overload",
		"overloaded",
		"what happened",
		"slowness",
		"latency",
		"stale"
	],
	templateWords: [
		"template",
		"boilerplate",
		"skeleton"
	],
	guideWords: [
		"guide",
		"guidelines",
		"guideline",
		"procedure",
		"procedures",
		"standards",
		"policy",
		"handbook",
		"playbook",
		"runbook",
		"how to",
		"notes on",
		"notes about",
		"introduction to",
		"intro to",
		"what is",
		"tips",
		"cheat sheet",
		"tutorial",
		"understanding",
		"writing",
		"how we",
		"checklist",
		"process"
	],
	noticeWords: [
		"planned migration",
		"planned maintenance",
		"planned downtime",
		"planned upgrade",
		"scheduled maintenance",
		"scheduled downtime",
		"scheduled upgrade",
		"upcoming",
		"maintenance window",
		"maintenance notice",
		"announcement",
		"announcing",
		"release notes",
		"release plan",
		"rfc",
		"adr",
		"design doc",
		"design document",
		"architecture decision",
		"proposal",
		"roadmap",
		"meeting notes",
		"meeting minutes",
		"minutes",
		"meeting",
		"standup",
		"stand up",
		"agenda",
		"status report",
		"weekly report",
		"monthly report",
		"newsletter"
	],
	sentences: EN_SENTENCES,
	kinds: {
		stated: {
			detective: [
				"detect",
				"monitoring",
				"alerting",
				"observability"
			],
			process: [
				"process",
				"documentation",
				"training",
				"communication",
				"organizational",
				"organisational"
			],
			preventative: ["prevent", "mitigat"],
			corrective: [
				"correct",
				"repair",
				"fix",
				"remediat"
			]
		},
		trials: [
			"test",
			"rehearse",
			"verify"
		],
		meant: {
			detective: [
				"health check",
				"healthcheck",
				"synthetic",
				"alert",
				"alarm",
				"monitor",
				"detect",
				"dashboard",
				"metric",
				"probe",
				"observability",
				"logging",
				"log the",
				"log every",
				"log each",
				"log all",
				"log when",
				"log level",
				"logs ",
				"telemetry",
				"tracing",
				"paging",
				"pager",
				"page on call",
				"page the",
				"page whoever",
				"page us",
				"page when",
				"page if"
			],
			process: [
				"require a second",
				"game day",
				"announce",
				"define who",
				"maintenance window",
				"escalation",
				"hand over",
				"sign off",
				"document",
				"runbook",
				"playbook",
				"train",
				"teach",
				"educate",
				"process",
				"procedure",
				"policy",
				"policies",
				"review",
				"checklist",
				"drill",
				"meeting",
				"communicat",
				"guideline",
				"on call",
				"rotation",
				"workshop",
				"write down"
			],
			corrective: [
				"refund",
				"rotate",
				"reissue",
				"re issue",
				"migrate the affected",
				"revoke",
				"reimburse",
				"rebuild",
				"recover",
				"fix",
				"patch",
				"repair",
				"restore",
				"remove",
				"delete",
				"correct",
				"clean",
				"rollback",
				"revert",
				"purge",
				"resubmit",
				"replace",
				"backfill"
			],
			preventative: [
				"block",
				"forbid",
				"reject",
				"mfa",
				"cap",
				"idempoten",
				"timeout",
				"time out",
				"separate",
				"move",
				"increase",
				"raise",
				"harden",
				"throttle",
				"rate limit",
				"quota",
				"duplicate check",
				"prevent",
				"avoid",
				"test",
				"validat",
				"limit",
				"automat",
				"redundan",
				"failover",
				"backup",
				"guard",
				"safeguard",
				"ensure",
				"enforce",
				"upgrade",
				"scale",
				"scaling",
				"capacity",
				"retry",
				"pin",
				"restrict",
				"isolate",
				"staging",
				"implement",
				"add",
				"improve",
				"enhance",
				"use",
				"introduce",
				"spread",
				"serve"
			]
		}
	},
	fields: {
		teams: [
			"team",
			"squad",
			"crew",
			"guild",
			"tribe"
		],
		everybody: [
			"all",
			"everybody",
			"everyone",
			"whole team",
			"the whole team",
			"all of us",
			"all teams"
		],
		blank: [
			"tbd",
			"tba",
			"tbc",
			"n a",
			"na",
			"none",
			"unassigned",
			"unknown",
			"nobody",
			"nobody yet",
			"no one yet",
			"nobody so far",
			"no one",
			"noone",
			"not assigned",
			"not set",
			"to be determined",
			"to be decided",
			"to be assigned",
			"to be defined",
			"to be confirmed",
			"todo",
			"open",
			"no owner",
			"null",
			"nil",
			"undecided",
			"anyone",
			"somebody",
			"someone",
			"nobody yet",
			"no one yet",
			"noone yet",
			"none yet",
			"no owner yet",
			"not assigned yet",
			"not yet assigned",
			"unassigned yet"
		],
		rejected: [
			"wontfix",
			"wont fix",
			"wont do",
			"will not do",
			"will not fix",
			"rejected",
			"declined",
			"cancelled",
			"canceled",
			"not planned",
			"not doing",
			"dropped",
			"abandoned",
			"discarded",
			"descoped",
			"no longer needed",
			"no longer required",
			"decided against",
			"superseded",
			"obsolete",
			"not needed"
		],
		due: {
			before: [
				"by",
				"by the",
				"before",
				"before the",
				"until",
				"until the",
				"on",
				"at",
				"no later than",
				"not later than",
				"around",
				"at the latest by"
			],
			behind: [],
			numbers: {
				a: 1,
				an: 1,
				one: 1,
				two: 2,
				three: 3,
				four: 4,
				five: 5,
				six: 6,
				seven: 7,
				eight: 8,
				nine: 9,
				ten: 10,
				twelve: 12
			},
			units: {
				day: [
					"day",
					"days",
					"d"
				],
				week: [
					"week",
					"weeks",
					"w",
					"wk",
					"wks"
				],
				month: ["month", "months"],
				quarter: ["quarter", "quarters"],
				year: ["year", "years"]
			},
			spans: [
				"within {n} {unit}",
				"within the next {n} {unit}",
				"within {unit}",
				"in {n} {unit}",
				"in the next {n} {unit}",
				"{n} {unit} from now"
			],
			running: [
				"end of {unit}",
				"end of the {unit}",
				"end of this {unit}",
				"the end of the {unit}",
				"the end of this {unit}",
				"this {unit}",
				"within this {unit}",
				"within the {unit}",
				"later this {unit}"
			],
			next: [
				"next {unit}",
				"end of next {unit}",
				"the end of next {unit}",
				"within the next {unit}"
			],
			ends: [
				"{name}",
				"end of {name}",
				"the end of {name}"
			],
			quarters: ["q{d}"],
			short: {
				eod: "day",
				cob: "day",
				eow: "week",
				eom: "month",
				eoq: "quarter",
				eoy: "year",
				today: "day"
			},
			vague: [
				"asap",
				"as soon as possible",
				"soon",
				"soonest",
				"immediately",
				"right away",
				"next sprint",
				"this sprint",
				"current sprint",
				"end of sprint",
				"end of the sprint",
				"end of this sprint",
				"end of next sprint",
				"within the sprint",
				"next iteration",
				"this iteration",
				"next release",
				"this release",
				"next cycle",
				"this cycle",
				"next planning",
				"ongoing",
				"continuous",
				"early {name}",
				"mid {name}",
				"late {name}",
				"start of {name}",
				"beginning of {name}",
				"middle of {name}",
				"start of next {unit}",
				"beginning of next {unit}",
				"sometime next {unit}"
			]
		}
	}
};

// src/postmortem/vocabulary/es.ts
const ES = {
	language: "es",
	commonWords: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"que",
		"en",
		"se",
		"del",
		"por",
		"con",
		"una",
		"para",
		"fue",
		"y"
	],
	articles: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"del",
		"nuestras",
		"nuestros",
		"lista",
		"y",
		"un",
		"una"
	],
	fillers: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"del",
		"y",
		"o",
		"en",
		"un",
		"una",
		"por",
		"para",
		"al",
		"que",
		"incidente",
		"incidentes",
		"interrupcion",
		"caida",
		"problema",
		"evento",
		"eventos",
		"servicio",
		"detallada",
		"detallado",
		"fallo",
		"falla",
		"analisis",
		"debe",
		"contener",
		"utc",
		"todo",
		"breve",
		"informe",
		"usuario",
		"usuarios",
		"tecnico",
		"tecnica",
		"propuestas",
		"propuestos",
		"futuras",
		"futuros",
		"principal",
		"pasos"
	],
	sections: {
		summary: {
			names: [
				"resumen",
				"resumen ejecutivo",
				"resumen del incidente",
				"resumen del problema",
				"sintesis",
				"sumario",
				"vision general",
				"resumen general",
				"descripcion general"
			],
			substitutes: [
				"que paso",
				"que ocurrio",
				"que sucedio",
				"descripcion",
				"introduccion",
				"contexto",
				"antecedentes",
				"problema",
				"que fallo",
				"panorama",
				"situacion"
			]
		},
		impact: {
			names: [
				"impacto",
				"impactos",
				"alcance del impacto"
			],
			substitutes: [
				"afectacion",
				"consecuencias",
				"efectos",
				"usuarios afectados",
				"servicios afectados",
				"sintomas",
				"afectados",
				"quienes fueron afectados",
				"quien se vio afectado",
				"clientes afectados",
				"sistemas afectados",
				"alcance",
				"danos",
				"perdidas"
			]
		},
		timeline: {
			names: [
				"linea de tiempo",
				"linea del tiempo",
				"linea temporal",
				"cronologia",
				"cronograma",
				"secuencia de eventos",
				"cronologia de eventos",
				"linea de eventos",
				"registro de eventos",
				"relato cronologico",
				"orden cronologico",
				"secuencia temporal"
			],
			substitutes: [
				"eventos",
				"historial",
				"bitacora",
				"minuto a minuto",
				"desarrollo",
				"desarrollo de los hechos"
			]
		},
		rootCause: {
			names: [
				"causa raiz",
				"causas raiz",
				"causa",
				"causas",
				"analisis de causa raiz",
				"origen del problema",
				"causa principal",
				"causa fundamental",
				"causas raices",
				"causa de origen",
				"analisis de causas",
				"raiz del problema"
			],
			substitutes: [
				"factores contribuyentes",
				"que salio mal",
				"por que",
				"los 5 porques",
				"cinco porques",
				"5 porques",
				"diagnostico",
				"analisis",
				"motivo",
				"por que paso",
				"por que ocurrio",
				"explicacion",
				"explicacion tecnica",
				"razon",
				"detonante",
				"disparador",
				"desencadenante",
				"como sucedio",
				"como paso",
				"que lo causo",
				"que causo",
				"origen"
			]
		},
		resolution: {
			names: [
				"resolucion",
				"solucion",
				"soluciones",
				"como se resolvio",
				"como se soluciono",
				"correccion",
				"como se arreglo",
				"como lo resolvimos",
				"como lo solucionamos",
				"restablecimiento",
				"restablecimiento del servicio"
			],
			substitutes: [
				"recuperacion",
				"mitigacion",
				"respuesta",
				"acciones tomadas",
				"reparacion",
				"restauracion",
				"remediacion",
				"arreglo",
				"acciones inmediatas",
				"medidas inmediatas",
				"contencion",
				"acciones realizadas",
				"acciones ejecutadas",
				"que hicimos"
			]
		},
		actionItems: {
			names: [
				"acciones",
				"acciones correctivas",
				"acciones preventivas",
				"acciones correctivas y preventivas",
				"medidas correctivas",
				"medidas preventivas",
				"medidas correctivas y preventivas",
				"medidas",
				"medidas de prevencion",
				"plan de accion",
				"elementos de accion",
				"puntos de accion",
				"acciones a tomar",
				"acciones de seguimiento",
				"proximos pasos",
				"siguientes pasos",
				"prevencion",
				"plan de prevencion",
				"tareas",
				"lista de tareas",
				"pendientes",
				"por hacer",
				"mitigacion y prevencion",
				"compromisos",
				"plan de mejora",
				"acciones de mejora",
				"acciones pendientes",
				"medidas a tomar",
				"como evitarlo",
				"como lo evitaremos",
				"como evitar",
				"que vamos a hacer",
				"que haremos",
				"plan de acciones",
				"plan de trabajo",
				"items de accion",
				"acciones futuras",
				"acciones a seguir",
				"acciones a realizar",
				"acciones a implementar",
				"acciones propuestas",
				"acciones planificadas",
				"acciones de prevencion",
				"pasos a seguir",
				"pasos siguientes",
				"pasos futuros",
				"siguientes acciones",
				"tareas pendientes",
				"tareas de seguimiento",
				"mejoras a implementar",
				"planes de accion",
				"plan de remediacion",
				"plan de mitigacion",
				"que sigue",
				"que vamos a cambiar",
				"que cambiaremos",
				"que estamos haciendo",
				"lo que vamos a hacer",
				"como evitar que vuelva a pasar",
				"para que no vuelva a pasar",
				"para que no vuelva a ocurrir",
				"para que no se repita",
				"como evitar que se repita",
				"que cambia",
				"que va a cambiar"
			],
			substitutes: [
				"seguimiento",
				"recomendaciones",
				"mejoras",
				"mejora",
				"areas de mejora",
				"a futuro",
				"plan",
				"mejoras propuestas",
				"como evitarlo",
				"como prevenirlo",
				"mitigacion",
				"remediacion",
				"de cara al futuro",
				"mirando hacia adelante"
			]
		}
	},
	others: [
		"enlaces",
		"estado",
		"fecha",
		"metricas",
		"deteccion",
		"que funciono",
		"detalles tecnicos",
		"notas",
		"duracion",
		"severidad",
		"equipo",
		"evidencia",
		"comunicacion",
		"respuesta",
		"factores contribuyentes"
	],
	endings: [
		"lecciones aprendidas",
		"leccion aprendida",
		"lecciones",
		"aprendizajes",
		"conclusion",
		"conclusiones",
		"referencias",
		"anexos",
		"anexo",
		"apendice",
		"glosario",
		"autores",
		"autor",
		"participantes",
		"que salio bien",
		"que salio mal",
		"donde tuvimos suerte",
		"agradecimientos",
		"reflexion final",
		"nota final",
		"elaborado por",
		"preguntas abiertas",
		"que hicimos bien",
		"que hicimos mal",
		"que se hizo bien",
		"que se hizo mal",
		"que funciono bien",
		"que no funciono",
		"que no funciono bien",
		"lo bueno",
		"lo malo",
		"suerte",
		"golpes de suerte",
		"lo que salio bien",
		"lo que salio mal",
		"cosas que salieron bien",
		"cosas que salieron mal",
		"que aprendimos",
		"lo aprendido",
		"aprendizaje",
		"enlaces relacionados",
		"fuentes",
		"involucrados",
		"personas involucradas",
		"puntos positivos",
		"puntos negativos"
	],
	resolving: [
		"el problema se resolvio",
		"el incidente se resolvio",
		"se resolvio",
		"se soluciono",
		"para resolver",
		"para solucionar",
		"la solucion"
	],
	terms: [
		"corto plazo",
		"a corto plazo",
		"mediano plazo",
		"medio plazo",
		"a mediano plazo",
		"a medio plazo",
		"largo plazo",
		"a largo plazo",
		"inmediato",
		"de inmediato"
	],
	tasks: [
		"tareas",
		"lista de tareas",
		"tareas especificas",
		"tareas a realizar",
		"por hacer",
		"pendientes",
		"tareas para abordar",
		"tareas concretas",
		"todo"
	],
	improvements: [
		"mejoras",
		"areas de mejora",
		"que se puede mejorar",
		"que podemos mejorar",
		"aspectos a mejorar",
		"cosas a mejorar",
		"oportunidades de mejora",
		"puntos de mejora",
		"mejoras generales"
	],
	columns: {
		action: [
			"accion",
			"acciones",
			"tarea",
			"tareas",
			"medida",
			"mejora",
			"item",
			"descripcion",
			"actividad",
			"que",
			"accion correctiva",
			"accion preventiva",
			"pendiente",
			"recomendacion"
		],
		owner: [
			"responsable",
			"responsables",
			"propietario",
			"dueno",
			"asignado",
			"asignado a",
			"encargado",
			"quien",
			"equipo",
			"encargada",
			"persona responsable",
			"equipo responsable"
		],
		due: [
			"fecha limite",
			"vencimiento",
			"fecha",
			"plazo",
			"fecha objetivo",
			"fecha de entrega",
			"cuando",
			"fecha compromiso",
			"entrega",
			"deadline",
			"fecha estimada",
			"fecha fin",
			"fecha prevista",
			"para cuando",
			"vence"
		],
		priority: ["prioridad", "urgencia"],
		status: [
			"estado",
			"estatus",
			"progreso",
			"situacion",
			"completado"
		],
		reference: [
			"ticket",
			"enlace",
			"referencia",
			"issue",
			"incidencia",
			"seguimiento",
			"pr"
		],
		kind: ["tipo", "categoria"],
		time: [
			"hora",
			"tiempo",
			"fecha",
			"fecha y hora",
			"fecha hora",
			"hora utc",
			"momento"
		],
		event: [
			"evento",
			"eventos",
			"descripcion",
			"suceso",
			"que paso",
			"accion",
			"detalle",
			"detalles"
		]
	},
	labels: {
		task: [
			"tarea",
			"accion",
			"medida",
			"mejora",
			"paso",
			"actividad"
		],
		owner: [
			"responsable",
			"responsables",
			"propietario",
			"dueno",
			"asignado",
			"asignado a",
			"encargado",
			"quien",
			"equipo responsable",
			"equipo"
		],
		due: [
			"fecha limite",
			"vencimiento",
			"plazo",
			"fecha",
			"fecha objetivo",
			"para",
			"para el",
			"antes del",
			"hasta el",
			"cuando",
			"fecha de entrega",
			"vence",
			"eta"
		],
		priority: ["prioridad", "urgencia"],
		status: [
			"estado",
			"estatus",
			"progreso"
		],
		reference: [
			"ticket",
			"enlace",
			"referencia",
			"issue",
			"incidencia"
		],
		kind: ["tipo", "categoria"],
		note: [
			"nota",
			"notas",
			"motivo",
			"razon",
			"objetivo",
			"beneficio",
			"detalle",
			"detalles",
			"resultado esperado",
			"impacto"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incidente",
		"interrupcion",
		"caida",
		"fallo",
		"falla",
		"degradacion",
		"indisponibilidad",
		"retrospectiva",
		"apagon"
	],
	templateWords: ["plantilla"],
	guideWords: [
		"guia",
		"procedimiento",
		"procedimientos",
		"politica",
		"manual",
		"como escribir"
	],
	noticeWords: [
		"mantenimiento programado",
		"mantenimiento planificado",
		"anuncio",
		"acta de reunion",
		"minuta",
		"orden del dia",
		"hoja de ruta",
		"propuesta",
		"notas de version"
	],
	sentences: {
		...NO_WORDS$1,
		verbEndings: [
			"ar",
			"er",
			"ir",
			"arse",
			"erse",
			"irse"
		],
		measureVerbs: [
			"implementa",
			"agrega",
			"anade",
			"mejora",
			"revisa",
			"configura",
			"documenta",
			"automatiza",
			"implementaremos",
			"agregaremos",
			"mejoraremos",
			"revisaremos",
			"configuraremos",
			"documentaremos",
			"estableceremos",
			"realizaremos",
			"implementacion",
			"asegurarse",
			"asegurar"
		],
		plans: [
			"se debe",
			"se deben",
			"debe",
			"deben",
			"debemos",
			"se debera",
			"hay que",
			"es necesario",
			"se va a",
			"vamos a",
			"se implementara",
			"se implementaran",
			"se realizara",
			"se realizaran",
			"planeamos",
			"se recomienda",
			"tenemos que",
			"se agregara",
			"se establecera",
			"necesitamos",
			"deberia",
			"deberian",
			"se configurara",
			"se mejorara"
		],
		announcements: [
			"a continuacion",
			"lo siguiente",
			"las siguientes",
			"los siguientes",
			"siguientes"
		],
		leadIns: [
			"a continuacion",
			"lo siguiente",
			"las siguientes",
			"los siguientes",
			"siguientes",
			"son",
			"incluyen",
			"para evitar",
			"para prevenir",
			"con el fin de",
			"hemos",
			"vamos a",
			"se proponen"
		],
		closings: [
			"con estas",
			"con esto",
			"estas medidas",
			"estas acciones",
			"estos cambios",
			"este incidente",
			"esta interrupcion",
			"gracias",
			"agradecemos",
			"lamentamos",
			"pedimos disculpas",
			"nos disculpamos",
			"en conclusion",
			"en resumen",
			"al implementar",
			"mediante la implementacion",
			"mediante estas",
			"implementando estas",
			"nos comprometemos",
			"esperamos",
			"el incidente",
			"todas estas",
			"finalmente",
			"y eso",
			"eso es todo",
			"y asi",
			"asi fue como",
			"en retrospectiva",
			"mirando atras"
		],
		unfulfilled: [
			"habria",
			"habrian",
			"habriamos",
			"hubiera",
			"hubieran",
			"hubieramos",
			"hubiese"
		],
		finite: [
			"es",
			"son",
			"fue",
			"fueron",
			"ha",
			"han",
			"hemos",
			"era",
			"eran",
			"se"
		],
		reports: [
			"se agrego",
			"se implemento",
			"se creo",
			"se corrigio",
			"se actualizo",
			"agregamos",
			"implementamos",
			"creamos",
			"corregimos"
		],
		allDone: [
			"se han implementado",
			"hemos implementado",
			"se implementaron",
			"fueron implementadas",
			"se tomaron",
			"se han tomado",
			"ya se"
		],
		done: [
			"hecho",
			"hecha",
			"completado",
			"completada",
			"terminado",
			"terminada",
			"cerrado",
			"cerrada",
			"resuelto",
			"resuelta",
			"finalizado",
			"finalizada",
			"listo",
			"lista",
			"implementado",
			"implementada",
			"done",
			"realizado",
			"realizada",
			"desplegado",
			"desplegada",
			"descartado",
			"descartada",
			"cancelado",
			"cancelada",
			"rechazado",
			"rechazada",
			"ejecutado",
			"ejecutada",
			"cumplido",
			"cumplida",
			"entregado",
			"entregada",
			"corregido",
			"corregida"
		],
		yes: ["si"],
		partly: [
			"falta",
			"faltan",
			"excepto",
			"salvo",
			"parcialmente",
			"en parte",
			"aun no",
			"todavia no"
		],
		open: [
			"abierto",
			"abierta",
			"pendiente",
			"en progreso",
			"en curso",
			"por hacer",
			"sin empezar",
			"planificado",
			"planificada",
			"programado",
			"bloqueado",
			"no iniciado",
			"en proceso",
			"sin iniciar",
			"no comenzado",
			"en revision",
			"en espera",
			"por iniciar",
			"por definir",
			"en desarrollo",
			"en marcha",
			"iniciado",
			"iniciada",
			"en ejecucion",
			"a definir",
			"no iniciada",
			"nuevo"
		]
	},
	kinds: {
		stated: {
			detective: ["detec", "monitor"],
			process: [
				"proceso",
				"document",
				"capacita"
			],
			preventative: ["preven", "mitig"],
			corrective: ["correc", "repar"]
		},
		trials: ["prob", "prueb"],
		meant: {
			detective: [
				"alert",
				"monitor",
				"detec",
				"metric",
				"tablero"
			],
			process: [
				"document",
				"capacita",
				"proceso",
				"procedimiento",
				"revis",
				"manual"
			],
			corrective: [
				"correg",
				"repar",
				"elimin",
				"restaur",
				"arregl"
			],
			preventative: [
				"preven",
				"evit",
				"prueb",
				"prob",
				"automat",
				"respald",
				"limit",
				"valid",
				"implement",
				"agreg",
				"renov",
				"mejor"
			]
		}
	},
	fields: {
		teams: ["equipo", "squad"],
		everybody: [
			"todos",
			"todo el equipo",
			"todos los equipos"
		],
		blank: [
			"nadie",
			"ninguno",
			"ninguna",
			"por definir",
			"por asignar",
			"sin asignar",
			"sin responsable",
			"pendiente de asignar",
			"desconocido",
			"no asignado",
			"a definir",
			"no aplica",
			"nadie aun",
			"nadie todavia",
			"aun nadie",
			"todavia nadie",
			"sin asignar aun"
		],
		rejected: [
			"rechazado",
			"rechazada",
			"cancelado",
			"cancelada",
			"descartado",
			"descartada",
			"no se hara",
			"no se realizara"
		],
		due: {
			before: [
				"para",
				"para el",
				"para la",
				"antes de",
				"antes del",
				"hasta",
				"hasta el",
				"el",
				"a",
				"al",
				"a mas tardar",
				"a mas tardar el"
			],
			behind: [],
			numbers: {
				un: 1,
				una: 1,
				uno: 1,
				dos: 2,
				tres: 3,
				cuatro: 4,
				cinco: 5,
				seis: 6,
				siete: 7,
				ocho: 8,
				nueve: 9,
				diez: 10
			},
			units: {
				day: ["dia", "dias"],
				week: ["semana", "semanas"],
				month: ["mes", "meses"],
				quarter: ["trimestre", "trimestres"],
				year: ["ano", "anos"]
			},
			spans: [
				"en {n} {unit}",
				"dentro de {n} {unit}",
				"en un plazo de {n} {unit}",
				"en los proximos {n} {unit}",
				"en las proximas {n} {unit}",
				"antes de {n} {unit}"
			],
			running: [
				"fin de {unit}",
				"fin del {unit}",
				"final de {unit}",
				"final del {unit}",
				"finales de {unit}",
				"fin de este {unit}",
				"fin de esta {unit}",
				"este {unit}",
				"esta {unit}"
			],
			next: [
				"proximo {unit}",
				"proxima {unit}",
				"el proximo {unit}",
				"la proxima {unit}",
				"{unit} que viene",
				"la {unit} que viene",
				"fin del proximo {unit}",
				"fin de la proxima {unit}"
			],
			ends: [
				"{name}",
				"fin de {name}",
				"final de {name}",
				"finales de {name}",
				"el {name}"
			],
			quarters: [
				"q{d}",
				"t{d}",
				"{d} trimestre"
			],
			short: { hoy: "day" },
			vague: [
				"inmediato",
				"inmediatamente",
				"de inmediato",
				"lo antes posible",
				"cuanto antes",
				"asap",
				"continuo",
				"en curso",
				"fin de sprint",
				"fin del sprint",
				"final del sprint",
				"proximo sprint",
				"este sprint",
				"siguiente sprint",
				"proxima iteracion",
				"proxima version",
				"principios de {name}",
				"mediados de {name}"
			]
		}
	}
};

// src/postmortem/vocabulary/fr.ts
const FR = {
	language: "fr",
	commonWords: [
		"le",
		"la",
		"les",
		"des",
		"du",
		"et",
		"que",
		"est",
		"dans",
		"une",
		"pour",
		"sur",
		"par",
		"ete",
		"aux",
		"nous"
	],
	articles: [
		"le",
		"la",
		"les",
		"l",
		"de",
		"du",
		"des",
		"d",
		"nos",
		"liste",
		"et",
		"un",
		"une",
		"a"
	],
	fillers: [
		"le",
		"la",
		"les",
		"l",
		"de",
		"du",
		"des",
		"d",
		"et",
		"ou",
		"en",
		"un",
		"une",
		"au",
		"aux",
		"sur",
		"pour",
		"par",
		"incident",
		"incidents",
		"panne",
		"interruption",
		"probleme",
		"evenement",
		"evenements",
		"service",
		"detaillee",
		"detaille",
		"analyse",
		"utc",
		"bref",
		"rapport",
		"utilisateur",
		"utilisateurs",
		"technique",
		"proposees",
		"futures",
		"principale",
		"etapes",
		"lincident",
		"dincident",
		"levenement",
		"linterruption",
		"lindisponibilite",
		"detailles",
		"detaillees"
	],
	sections: {
		summary: {
			names: [
				"resume",
				"resume executif",
				"synthese",
				"sommaire",
				"vue d ensemble",
				"resume de lincident",
				"en bref",
				"rappel des faits",
				"resume de la situation",
				"constat",
				"faits marquants"
			],
			substitutes: [
				"que sest il passe",
				"ce qui sest passe",
				"description",
				"introduction",
				"contexte",
				"probleme",
				"quest ce qui sest passe",
				"que sest il passe exactement",
				"situation"
			]
		},
		impact: {
			names: [
				"impact",
				"impacts",
				"impact utilisateur",
				"impact client",
				"impact metier",
				"impacts metier",
				"perimetre impacte"
			],
			substitutes: [
				"consequences",
				"effets",
				"utilisateurs affectes",
				"services affectes",
				"symptomes",
				"services impactes",
				"utilisateurs impactes",
				"clients impactes",
				"clients affectes",
				"qui a ete touche",
				"qui a ete impacte",
				"perimetre",
				"portee",
				"ampleur",
				"dommages"
			]
		},
		timeline: {
			names: [
				"chronologie",
				"deroulement",
				"deroule",
				"frise chronologique",
				"calendrier",
				"sequence des evenements",
				"ligne de temps",
				"fil des evenements",
				"deroulement des faits",
				"ligne du temps",
				"chronologie des faits",
				"fil de lincident"
			],
			substitutes: [
				"evenements",
				"historique",
				"les faits"
			]
		},
		rootCause: {
			names: [
				"cause racine",
				"causes racines",
				"cause",
				"causes",
				"cause profonde",
				"causes profondes",
				"analyse des causes",
				"origine",
				"cause principale",
				"cause technique",
				"cause premiere",
				"causes premieres",
				"cause fondamentale",
				"causes fondamentales",
				"analyse causale",
				"origine de lincident"
			],
			substitutes: [
				"facteurs contributifs",
				"ce qui sest mal passe",
				"ce qui na pas fonctionne",
				"pourquoi",
				"5 pourquoi",
				"cinq pourquoi",
				"diagnostic",
				"analyse",
				"declencheur",
				"pourquoi est ce arrive",
				"pourquoi cela sest il produit",
				"explication",
				"explications",
				"raison",
				"raisons",
				"les 5 pourquoi",
				"les cinq pourquoi",
				"comment est ce arrive",
				"quelle etait la cause",
				"element declencheur"
			]
		},
		resolution: {
			names: [
				"resolution",
				"solution",
				"solutions",
				"correction",
				"correctif",
				"comment lincident a ete resolu",
				"retour a la normale",
				"remise en service",
				"comment nous lavons resolu"
			],
			substitutes: [
				"retablissement",
				"attenuation",
				"reponse",
				"remediation",
				"mitigation",
				"contournement",
				"actions menees",
				"reparation",
				"actions immediates",
				"mesures immediates",
				"mesures conservatoires",
				"mesures durgence",
				"actions entreprises",
				"actions realisees",
				"actions prises",
				"restauration",
				"traitement",
				"solution de contournement"
			]
		},
		actionItems: {
			names: [
				"actions",
				"actions correctives",
				"actions preventives",
				"actions correctives et preventives",
				"mesures correctives",
				"mesures preventives",
				"mesures correctives et preventives",
				"mesures",
				"plan daction",
				"plan d action",
				"plan dactions",
				"points daction",
				"actions a mener",
				"actions a prendre",
				"actions de suivi",
				"prochaines etapes",
				"prevention",
				"plan de prevention",
				"taches",
				"liste des taches",
				"a faire",
				"attenuation et prevention",
				"plan damelioration",
				"actions a suivre",
				"actions damelioration",
				"comment eviter",
				"que faisons nous",
				"ce que nous allons faire",
				"comment empecher",
				"actions a venir",
				"actions a entreprendre",
				"actions prevues",
				"actions planifiees",
				"suites a donner",
				"suite a donner",
				"mesures a prendre",
				"mesures de prevention",
				"etapes suivantes",
				"travaux a venir",
				"reste a faire",
				"chantiers",
				"ce que nous changeons",
				"ce que nous mettons en place",
				"pour eviter que cela se reproduise",
				"eviter que cela se reproduise",
				"comment eviter que cela se reproduise",
				"pour que cela ne se reproduise pas",
				"prevention des recidives",
				"non recidive",
				"eviter la recidive",
				"ce qui change",
				"ce qui va changer"
			],
			substitutes: [
				"suivi",
				"suites",
				"recommandations",
				"ameliorations",
				"amelioration",
				"axes damelioration",
				"pistes damelioration",
				"plan",
				"comment leviter",
				"et maintenant",
				"remediation",
				"pour la suite",
				"et la suite",
				"la suite",
				"perspectives"
			]
		}
	},
	others: [
		"liens",
		"statut",
		"date",
		"metriques",
		"detection",
		"details techniques",
		"notes",
		"duree",
		"severite",
		"communication",
		"reponse",
		"facteurs contributifs"
	],
	endings: [
		"lecons apprises",
		"lecons tirees",
		"lecons",
		"enseignements",
		"retour dexperience",
		"conclusion",
		"conclusions",
		"references",
		"annexe",
		"annexes",
		"glossaire",
		"auteurs",
		"auteur",
		"participants",
		"ce qui sest bien passe",
		"ce qui a bien fonctionne",
		"ce qui sest mal passe",
		"ce qui na pas fonctionne",
		"ou nous avons eu de la chance",
		"remerciements",
		"mot de la fin",
		"redige par",
		"questions ouvertes",
		"questions en suspens",
		"points positifs",
		"points negatifs",
		"points forts",
		"points faibles",
		"ce qui a marche",
		"ce qui a bien marche",
		"ce qui na pas marche",
		"ce qui a moins bien fonctionne",
		"ce qui a mal fonctionne",
		"ce qui na pas bien fonctionne",
		"coup de chance",
		"coups de chance",
		"bilan",
		"liens utiles",
		"pour aller plus loin",
		"apprentissages",
		"ce que nous avons appris",
		"ce que lon a appris",
		"sources",
		"intervenants",
		"personnes impliquees"
	],
	resolving: [
		"le probleme a ete resolu",
		"lincident a ete resolu",
		"pour resoudre",
		"la solution"
	],
	terms: [
		"court terme",
		"a court terme",
		"moyen terme",
		"a moyen terme",
		"long terme",
		"a long terme",
		"immediat",
		"immediatement"
	],
	tasks: [
		"taches",
		"liste des taches",
		"taches specifiques",
		"taches a realiser",
		"a faire",
		"todo"
	],
	improvements: [
		"ameliorations",
		"axes damelioration",
		"pistes damelioration",
		"ce qui peut etre ameliore",
		"points damelioration",
		"points a ameliorer"
	],
	columns: {
		action: [
			"action",
			"actions",
			"tache",
			"taches",
			"mesure",
			"amelioration",
			"element",
			"description",
			"activite",
			"quoi",
			"action corrective",
			"recommandation",
			"action a mener",
			"intitule",
			"libelle",
			"sujet",
			"chantier"
		],
		owner: [
			"responsable",
			"responsables",
			"proprietaire",
			"assigne",
			"assigne a",
			"porteur",
			"pilote",
			"qui",
			"equipe",
			"acteur",
			"referent",
			"attribue a",
			"en charge",
			"charge"
		],
		due: [
			"echeance",
			"date limite",
			"date",
			"delai",
			"date cible",
			"quand",
			"pour le",
			"livraison",
			"date prevue",
			"date de fin",
			"date butoir",
			"pour quand",
			"fin prevue",
			"delais",
			"echeances"
		],
		priority: ["priorite", "urgence"],
		status: [
			"statut",
			"etat",
			"avancement",
			"progression",
			"fait",
			"etat davancement"
		],
		reference: [
			"ticket",
			"lien",
			"reference",
			"issue",
			"suivi",
			"pr"
		],
		kind: ["type", "categorie"],
		time: [
			"heure",
			"horaire",
			"date",
			"date et heure",
			"temps",
			"heure utc",
			"quand"
		],
		event: [
			"evenement",
			"evenements",
			"description",
			"fait",
			"action",
			"detail",
			"details"
		]
	},
	labels: {
		task: [
			"tache",
			"action",
			"mesure",
			"amelioration",
			"etape"
		],
		owner: [
			"responsable",
			"responsables",
			"proprietaire",
			"assigne",
			"assigne a",
			"porteur",
			"pilote",
			"qui",
			"equipe"
		],
		due: [
			"echeance",
			"date limite",
			"delai",
			"date",
			"date cible",
			"quand",
			"pour le",
			"pour",
			"dici",
			"dici le",
			"avant",
			"avant le",
			"au plus tard",
			"au plus tard le",
			"eta"
		],
		priority: ["priorite", "urgence"],
		status: [
			"statut",
			"etat",
			"avancement"
		],
		reference: [
			"ticket",
			"lien",
			"reference",
			"issue"
		],
		kind: ["type", "categorie"],
		note: [
			"note",
			"notes",
			"motif",
			"raison",
			"objectif",
			"benefice",
			"detail",
			"details",
			"resultat attendu",
			"impact"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incident",
		"panne",
		"interruption",
		"degradation",
		"indisponibilite",
		"retrospective",
		"defaillance",
		"coupure"
	],
	templateWords: [
		"modele",
		"gabarit",
		"template"
	],
	guideWords: [
		"guide",
		"procedure",
		"procedures",
		"politique",
		"manuel",
		"comment"
	],
	noticeWords: [
		"maintenance planifiee",
		"maintenance programmee",
		"annonce",
		"compte rendu de reunion",
		"ordre du jour",
		"feuille de route",
		"proposition",
		"notes de version"
	],
	sentences: {
		...NO_WORDS$1,
		verbEndings: [
			"er",
			"ir",
			"dre",
			"tre",
			"ire"
		],
		measureVerbs: [
			"implementons",
			"ajoutons",
			"ameliorons",
			"revoir",
			"mise",
			"ajout"
		],
		plans: [
			"doit",
			"doivent",
			"devons",
			"devrait",
			"devrions",
			"il faut",
			"sera",
			"seront",
			"allons",
			"nous prevoyons",
			"il est necessaire",
			"va etre",
			"il faudra",
			"recommande"
		],
		announcements: [
			"suivantes",
			"suivants",
			"ci dessous",
			"voici",
			"ci apres"
		],
		leadIns: [
			"suivantes",
			"suivants",
			"ci dessous",
			"voici",
			"sont",
			"comprennent",
			"afin de",
			"pour eviter",
			"pour prevenir",
			"nous allons"
		],
		closings: [
			"avec ces",
			"grace a ces",
			"ces mesures",
			"ces actions",
			"ces changements",
			"cet incident",
			"cette panne",
			"merci",
			"nous remercions",
			"nous regrettons",
			"nous nous excusons",
			"nous presentons",
			"en conclusion",
			"en resume",
			"en mettant en",
			"nous nous engageons",
			"nous esperons",
			"lincident",
			"toutes ces",
			"prochain point",
			"pour toute question",
			"nous tenons",
			"veuillez",
			"toutes nos excuses",
			"et voila",
			"cest tout",
			"et cest",
			"avec le recul",
			"avec du recul"
		],
		unfulfilled: [
			"aurait",
			"auraient",
			"aurions"
		],
		finite: [
			"est",
			"sont",
			"a ete",
			"ont",
			"avons",
			"etait",
			"nous",
			"il",
			"elle",
			"ils"
		],
		reports: [
			"ajout effectue",
			"nous avons ajoute",
			"nous avons corrige",
			"nous avons cree"
		],
		allDone: [
			"ont ete mises",
			"ont ete mis",
			"ont ete implementees",
			"avons mis",
			"ont ete prises"
		],
		done: [
			"fait",
			"faite",
			"termine",
			"terminee",
			"complete",
			"ferme",
			"fermee",
			"resolu",
			"resolue",
			"realise",
			"realisee",
			"acheve",
			"clos",
			"done",
			"livre",
			"livree",
			"deploye",
			"deployee",
			"corrige",
			"corrigee",
			"effectue",
			"effectuee",
			"abandonne",
			"abandonnee",
			"annule",
			"annulee",
			"rejete",
			"rejetee",
			"sans objet"
		],
		yes: ["oui"],
		partly: [
			"il reste",
			"reste a",
			"manque",
			"sauf",
			"partiellement",
			"en partie",
			"pas encore"
		],
		open: [
			"ouvert",
			"ouverte",
			"en attente",
			"en cours",
			"a faire",
			"non commence",
			"planifie",
			"planifiee",
			"bloque",
			"prevu",
			"non demarre",
			"non demarree",
			"non commencee",
			"a planifier",
			"a venir",
			"en retard",
			"en etude",
			"a definir",
			"demarre",
			"nouveau",
			"en validation"
		]
	},
	kinds: {
		stated: {
			detective: [
				"detect",
				"surveill",
				"supervis"
			],
			process: [
				"process",
				"document",
				"formation"
			],
			preventative: ["preven"],
			corrective: ["correct"]
		},
		trials: ["test", "essay"],
		meant: {
			detective: [
				"alert",
				"surveill",
				"supervis",
				"detect",
				"metrique",
				"tableau de bord"
			],
			process: [
				"document",
				"former",
				"formation",
				"process",
				"procedure",
				"revoir",
				"revue"
			],
			corrective: [
				"corrig",
				"repar",
				"supprim",
				"restaur"
			],
			preventative: [
				"preven",
				"evit",
				"test",
				"automatis",
				"sauvegard",
				"limit",
				"valid",
				"ajout",
				"amelior"
			]
		}
	},
	fields: {
		teams: ["equipe", "squad"],
		everybody: [
			"tous",
			"tout le monde",
			"toute l equipe",
			"toutes les equipes"
		],
		blank: [
			"personne",
			"aucun",
			"aucune",
			"a definir",
			"a determiner",
			"non assigne",
			"non attribue",
			"inconnu",
			"a assigner",
			"a attribuer",
			"non defini",
			"sans objet",
			"personne encore",
			"encore personne",
			"personne pour le moment",
			"personne pour linstant",
			"pas encore attribue"
		],
		rejected: [
			"rejete",
			"rejetee",
			"annule",
			"annulee",
			"abandonne",
			"abandonnee",
			"refuse",
			"refusee",
			"ne sera pas fait"
		],
		due: {
			before: [
				"dici",
				"dici le",
				"dici la",
				"dici au",
				"avant",
				"avant le",
				"avant la",
				"pour",
				"pour le",
				"pour la",
				"le",
				"au plus tard",
				"au plus tard le",
				"jusquau",
				"jusqua",
				"a"
			],
			behind: [],
			numbers: {
				un: 1,
				une: 1,
				deux: 2,
				trois: 3,
				quatre: 4,
				cinq: 5,
				six: 6,
				sept: 7,
				huit: 8,
				neuf: 9,
				dix: 10
			},
			units: {
				day: ["jour", "jours"],
				week: ["semaine", "semaines"],
				month: ["mois"],
				quarter: ["trimestre", "trimestres"],
				year: [
					"an",
					"ans",
					"annee",
					"annees"
				]
			},
			spans: [
				"dici {n} {unit}",
				"dans {n} {unit}",
				"dans les {n} {unit}",
				"sous {n} {unit}",
				"en {n} {unit}",
				"dans un delai de {n} {unit}",
				"dans les {n} prochaines {unit}",
				"dans les {n} prochains {unit}"
			],
			running: [
				"fin {unit}",
				"fin de {unit}",
				"fin du {unit}",
				"fin de la {unit}",
				"la fin du {unit}",
				"la fin de la {unit}",
				"fin de lannee",
				"cette {unit}",
				"ce {unit}",
				"dici la fin du {unit}",
				"dici la fin de la {unit}"
			],
			next: [
				"{unit} prochaine",
				"{unit} prochain",
				"la {unit} prochaine",
				"le {unit} prochain",
				"le {unit} suivant",
				"prochaine {unit}",
				"prochain {unit}",
				"fin du {unit} prochain",
				"fin de la {unit} prochaine"
			],
			ends: [
				"{name}",
				"fin {name}",
				"fin de {name}",
				"la fin de {name}",
				"fin du {name}"
			],
			quarters: [
				"q{d}",
				"t{d}",
				"{d}e trimestre",
				"{d}eme trimestre",
				"{d} trimestre"
			],
			short: { aujourdhui: "day" },
			vague: [
				"immediat",
				"immediatement",
				"des que possible",
				"au plus vite",
				"asap",
				"en continu",
				"continu",
				"prochain sprint",
				"le prochain sprint",
				"ce sprint",
				"fin du sprint",
				"fin de sprint",
				"prochaine iteration",
				"prochaine version",
				"debut {name}",
				"mi {name}"
			]
		}
	}
};

// src/postmortem/vocabulary/it.ts
const IT = {
	language: "it",
	commonWords: [
		"il",
		"lo",
		"gli",
		"di",
		"che",
		"della",
		"del",
		"per",
		"con",
		"una",
		"stato",
		"sono",
		"non",
		"dei",
		"alle",
		"nel"
	],
	articles: [
		"il",
		"lo",
		"la",
		"i",
		"gli",
		"le",
		"l",
		"di",
		"del",
		"delle",
		"nostre",
		"elenco",
		"e",
		"un",
		"una"
	],
	fillers: [
		"il",
		"lo",
		"la",
		"i",
		"gli",
		"le",
		"l",
		"di",
		"del",
		"della",
		"dei",
		"delle",
		"dell",
		"e",
		"o",
		"in",
		"un",
		"una",
		"per",
		"da",
		"incidente",
		"incidenti",
		"interruzione",
		"guasto",
		"problema",
		"evento",
		"eventi",
		"servizio",
		"dettagliata",
		"analisi",
		"utc",
		"breve",
		"rapporto",
		"utenti",
		"tecnica",
		"proposte",
		"future",
		"principale",
		"dellincidente",
		"dellevento",
		"dellinterruzione",
		"del disservizio",
		"lincidente",
		"degli",
		"dettagli"
	],
	sections: {
		summary: {
			names: [
				"riepilogo",
				"sommario",
				"sintesi",
				"riassunto",
				"panoramica",
				"in breve",
				"descrizione dellincidente"
			],
			substitutes: [
				"cosa e successo",
				"descrizione",
				"introduzione",
				"contesto",
				"problema",
				"che cosa e successo",
				"cose successo",
				"situazione",
				"antefatto"
			]
		},
		impact: {
			names: ["impatto", "impatti"],
			substitutes: [
				"conseguenze",
				"effetti",
				"utenti coinvolti",
				"servizi coinvolti",
				"sintomi",
				"utenti impattati",
				"servizi impattati",
				"clienti impattati",
				"clienti coinvolti",
				"chi e stato coinvolto",
				"portata",
				"danni",
				"impatti sugli utenti"
			]
		},
		timeline: {
			names: [
				"cronologia",
				"linea temporale",
				"sequenza degli eventi",
				"cronistoria",
				"timeline",
				"linea del tempo",
				"sequenza temporale",
				"svolgimento dei fatti",
				"ordine cronologico",
				"svolgimento"
			],
			substitutes: ["eventi", "storico"]
		},
		rootCause: {
			names: [
				"causa principale",
				"causa radice",
				"cause",
				"causa",
				"cause principali",
				"causa scatenante",
				"analisi delle cause",
				"origine",
				"causa alla radice",
				"causa originaria",
				"causa tecnica",
				"analisi della causa",
				"cause profonde",
				"causa profonda"
			],
			substitutes: [
				"fattori contribuenti",
				"cosa e andato storto",
				"perche",
				"5 perche",
				"cinque perche",
				"diagnosi",
				"analisi",
				"perche e successo",
				"motivo",
				"motivi",
				"spiegazione",
				"i 5 perche",
				"i cinque perche",
				"come e successo",
				"come e potuto succedere"
			]
		},
		resolution: {
			names: [
				"risoluzione",
				"soluzione",
				"soluzioni",
				"correzione",
				"come e stato risolto",
				"come abbiamo risolto",
				"come e stata risolta",
				"ripristino del servizio"
			],
			substitutes: [
				"ripristino",
				"mitigazione",
				"risposta",
				"azioni intraprese",
				"rimedio",
				"intervento",
				"interventi effettuati",
				"azioni immediate",
				"azioni svolte",
				"contenimento",
				"recupero"
			]
		},
		actionItems: {
			names: [
				"azioni",
				"azioni correttive",
				"azioni preventive",
				"azioni correttive e preventive",
				"misure correttive",
				"misure preventive",
				"misure correttive e preventive",
				"misure",
				"piano dazione",
				"piano di azione",
				"punti di azione",
				"azioni da intraprendere",
				"prossimi passi",
				"prevenzione",
				"attivita",
				"compiti",
				"elenco delle attivita",
				"da fare",
				"mitigazione e prevenzione",
				"piano di miglioramento",
				"azioni di miglioramento",
				"azioni successive",
				"cosa faremo",
				"come evitarlo",
				"come evitare",
				"piano di azioni",
				"azioni da fare",
				"azioni future",
				"azioni pianificate",
				"azioni proposte",
				"passi successivi",
				"prossime azioni",
				"prossime attivita",
				"attivita da svolgere",
				"attivita successive",
				"cose da fare",
				"interventi correttivi",
				"interventi pianificati",
				"misure di prevenzione",
				"piano di rientro",
				"cosa cambieremo",
				"cosa cambia",
				"cosa stiamo facendo",
				"come evitiamo",
				"come evitare che succeda di nuovo",
				"come evitare che si ripeta",
				"perche non accada piu",
				"perche non succeda piu",
				"cosa facciamo ora",
				"piano delle azioni"
			],
			substitutes: [
				"seguito",
				"raccomandazioni",
				"miglioramenti",
				"aree di miglioramento",
				"piano",
				"come evitarlo",
				"mitigazione",
				"interventi",
				"e adesso",
				"guardando avanti"
			]
		}
	},
	others: [
		"collegamenti",
		"stato",
		"data",
		"metriche",
		"rilevamento",
		"cosa ha funzionato",
		"dettagli tecnici",
		"note",
		"durata",
		"gravita",
		"comunicazione",
		"risposta",
		"fattori contribuenti"
	],
	endings: [
		"lezioni apprese",
		"lezione appresa",
		"lezioni imparate",
		"insegnamenti",
		"conclusione",
		"conclusioni",
		"riferimenti",
		"allegati",
		"appendice",
		"glossario",
		"autori",
		"autore",
		"partecipanti",
		"cosa e andato bene",
		"cosa e andato storto",
		"dove siamo stati fortunati",
		"ringraziamenti",
		"nota finale",
		"redatto da",
		"domande aperte",
		"questioni aperte",
		"cosa e andato male",
		"cosa non ha funzionato",
		"cosa ha funzionato",
		"cosa abbiamo imparato",
		"punti di forza",
		"punti deboli",
		"fortuna",
		"colpi di fortuna",
		"fonti",
		"persone coinvolte",
		"considerazioni finali",
		"lezioni"
	],
	resolving: [
		"il problema e stato risolto",
		"lincidente e stato risolto",
		"per risolvere",
		"la soluzione"
	],
	terms: [
		"breve termine",
		"a breve termine",
		"medio termine",
		"a medio termine",
		"lungo termine",
		"a lungo termine",
		"immediato"
	],
	tasks: [
		"compiti",
		"attivita",
		"elenco delle attivita",
		"attivita specifiche",
		"da fare",
		"todo"
	],
	improvements: [
		"miglioramenti",
		"aree di miglioramento",
		"cosa si puo migliorare",
		"punti di miglioramento"
	],
	columns: {
		action: [
			"azione",
			"azioni",
			"attivita",
			"compito",
			"misura",
			"miglioramento",
			"elemento",
			"descrizione",
			"cosa",
			"azione correttiva",
			"raccomandazione"
		],
		owner: [
			"responsabile",
			"responsabili",
			"proprietario",
			"assegnato",
			"assegnato a",
			"incaricato",
			"chi",
			"team",
			"squadra",
			"a carico di",
			"referente",
			"team responsabile"
		],
		due: [
			"scadenza",
			"data di scadenza",
			"termine",
			"data",
			"entro",
			"quando",
			"data prevista",
			"entro quando",
			"data obiettivo",
			"data fine",
			"completamento previsto"
		],
		priority: ["priorita", "urgenza"],
		status: [
			"stato",
			"avanzamento",
			"progresso",
			"completato"
		],
		reference: [
			"ticket",
			"collegamento",
			"riferimento",
			"issue",
			"link",
			"pr"
		],
		kind: ["tipo", "categoria"],
		time: [
			"ora",
			"orario",
			"data",
			"data e ora",
			"tempo",
			"ora utc",
			"quando"
		],
		event: [
			"evento",
			"eventi",
			"descrizione",
			"azione",
			"dettaglio",
			"dettagli"
		]
	},
	labels: {
		task: [
			"compito",
			"attivita",
			"azione",
			"misura",
			"passo"
		],
		owner: [
			"responsabile",
			"responsabili",
			"proprietario",
			"assegnato",
			"assegnato a",
			"incaricato",
			"chi",
			"team"
		],
		due: [
			"scadenza",
			"data di scadenza",
			"termine",
			"data",
			"entro",
			"entro il",
			"prima del",
			"quando",
			"eta"
		],
		priority: ["priorita", "urgenza"],
		status: ["stato", "avanzamento"],
		reference: [
			"ticket",
			"collegamento",
			"riferimento",
			"issue",
			"link"
		],
		kind: ["tipo", "categoria"],
		note: [
			"nota",
			"note",
			"motivo",
			"ragione",
			"obiettivo",
			"beneficio",
			"dettagli",
			"risultato atteso",
			"impatto"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incidente",
		"interruzione",
		"guasto",
		"disservizio",
		"degrado",
		"indisponibilita",
		"retrospettiva"
	],
	templateWords: ["modello", "template"],
	guideWords: [
		"guida",
		"procedura",
		"procedure",
		"politica",
		"manuale",
		"come scrivere"
	],
	noticeWords: [
		"manutenzione programmata",
		"manutenzione pianificata",
		"annuncio",
		"verbale",
		"ordine del giorno",
		"proposta",
		"note di rilascio"
	],
	sentences: {
		...NO_WORDS$1,
		verbEndings: [
			"are",
			"ere",
			"ire",
			"arsi",
			"ersi",
			"irsi"
		],
		measureVerbs: [
			"implementeremo",
			"aggiungeremo",
			"miglioreremo",
			"implementazione",
			"aggiunta"
		],
		plans: [
			"deve",
			"devono",
			"dobbiamo",
			"dovrebbe",
			"dovremmo",
			"bisogna",
			"sara",
			"saranno",
			"prevediamo",
			"e necessario",
			"si consiglia",
			"verra",
			"verranno",
			"intendiamo"
		],
		announcements: [
			"seguenti",
			"di seguito",
			"ecco",
			"qui sotto"
		],
		leadIns: [
			"seguenti",
			"di seguito",
			"ecco",
			"sono",
			"includono",
			"per evitare",
			"per prevenire",
			"al fine di"
		],
		closings: [
			"con queste",
			"queste misure",
			"queste azioni",
			"questo incidente",
			"questa interruzione",
			"grazie",
			"ringraziamo",
			"ci scusiamo",
			"ci dispiace",
			"in conclusione",
			"in sintesi",
			"implementando",
			"ci impegniamo",
			"speriamo",
			"lincidente",
			"tutte queste",
			"e cosi",
			"questo e tutto",
			"ecco tutto",
			"a posteriori",
			"col senno di poi"
		],
		unfulfilled: [
			"avrebbe",
			"avrebbero",
			"avremmo"
		],
		finite: [
			"sono",
			"era",
			"erano",
			"ha",
			"hanno",
			"abbiamo",
			"stato",
			"stati",
			"noi"
		],
		reports: [
			"abbiamo aggiunto",
			"abbiamo corretto",
			"abbiamo creato"
		],
		allDone: [
			"sono state implementate",
			"abbiamo implementato",
			"sono state adottate",
			"sono stati"
		],
		done: [
			"fatto",
			"fatta",
			"completato",
			"completata",
			"terminato",
			"chiuso",
			"chiusa",
			"risolto",
			"risolta",
			"concluso",
			"done",
			"rilasciato",
			"rilasciata",
			"completati",
			"completate",
			"annullato",
			"annullata",
			"scartato",
			"scartata",
			"eseguito",
			"eseguita",
			"implementato",
			"implementata",
			"conclusa"
		],
		yes: ["si"],
		partly: [
			"manca",
			"mancano",
			"tranne",
			"parzialmente",
			"in parte",
			"non ancora"
		],
		open: [
			"aperto",
			"aperta",
			"in attesa",
			"in corso",
			"da fare",
			"non iniziato",
			"pianificato",
			"bloccato",
			"previsto",
			"da iniziare",
			"non iniziata",
			"in lavorazione",
			"in sospeso",
			"da definire",
			"pianificata",
			"in revisione",
			"in valutazione",
			"iniziato",
			"iniziata",
			"nuovo"
		]
	},
	kinds: {
		stated: {
			detective: ["rilev", "monitor"],
			process: [
				"process",
				"document",
				"formazione"
			],
			preventative: ["preven"],
			corrective: ["corre"]
		},
		trials: [
			"test",
			"prov",
			"collaud"
		],
		meant: {
			detective: [
				"avvis",
				"allert",
				"monitor",
				"rilev",
				"metric"
			],
			process: [
				"document",
				"formazione",
				"process",
				"procedur",
				"revision"
			],
			corrective: [
				"corregg",
				"ripar",
				"rimuov",
				"ripristin"
			],
			preventative: [
				"preven",
				"evit",
				"test",
				"automat",
				"backup",
				"limit",
				"valid",
				"aggiung",
				"miglior"
			]
		}
	},
	fields: {
		teams: [
			"team",
			"squadra",
			"gruppo"
		],
		everybody: [
			"tutti",
			"tutto il team",
			"tutta la squadra"
		],
		blank: [
			"nessuno",
			"nessuna",
			"da definire",
			"da assegnare",
			"non assegnato",
			"non assegnata",
			"sconosciuto",
			"da decidere",
			"nessuno ancora",
			"ancora nessuno",
			"nessuno per ora",
			"non ancora assegnato"
		],
		rejected: [
			"rifiutato",
			"rifiutata",
			"annullato",
			"annullata",
			"scartato",
			"scartata",
			"non verra fatto"
		],
		due: {
			before: [
				"entro",
				"entro il",
				"entro la",
				"entro fine",
				"prima del",
				"prima della",
				"per",
				"per il",
				"il",
				"al",
				"fino al",
				"non oltre il"
			],
			behind: [],
			numbers: {
				un: 1,
				una: 1,
				uno: 1,
				due: 2,
				tre: 3,
				quattro: 4,
				cinque: 5,
				sei: 6,
				sette: 7,
				otto: 8,
				nove: 9,
				dieci: 10
			},
			units: {
				day: ["giorno", "giorni"],
				week: ["settimana", "settimane"],
				month: ["mese", "mesi"],
				quarter: ["trimestre", "trimestri"],
				year: ["anno", "anni"]
			},
			spans: [
				"entro {n} {unit}",
				"in {n} {unit}",
				"tra {n} {unit}",
				"fra {n} {unit}",
				"nelle prossime {n} {unit}",
				"nei prossimi {n} {unit}",
				"entro le prossime {n} {unit}",
				"entro i prossimi {n} {unit}"
			],
			running: [
				"fine {unit}",
				"fine del {unit}",
				"fine della {unit}",
				"la fine del {unit}",
				"la fine della {unit}",
				"questa {unit}",
				"questo {unit}"
			],
			next: [
				"prossima {unit}",
				"prossimo {unit}",
				"la prossima {unit}",
				"il prossimo {unit}",
				"{unit} prossima",
				"{unit} prossimo",
				"fine della prossima {unit}",
				"fine del prossimo {unit}"
			],
			ends: [
				"{name}",
				"fine {name}",
				"fine di {name}",
				"la fine di {name}",
				"fine del {name}"
			],
			quarters: [
				"q{d}",
				"t{d}",
				"{d} trimestre"
			],
			short: { oggi: "day" },
			vague: [
				"subito",
				"immediato",
				"immediatamente",
				"appena possibile",
				"il prima possibile",
				"asap",
				"continuo",
				"prossimo sprint",
				"il prossimo sprint",
				"questo sprint",
				"fine sprint",
				"fine dello sprint",
				"prossima iterazione",
				"prossima versione",
				"inizio {name}",
				"meta {name}"
			]
		}
	}
};

// src/postmortem/vocabulary/ja.ts
const JA = {
	language: "ja",
	commonWords: [],
	articles: [],
	fillers: [
		"の",
		"と",
		"および",
		"及び",
		"障害",
		"インシデント",
		"事象",
		"今回",
		"詳細",
		"分析",
		"内容",
		"全体",
		"について",
		"経緯",
		"結果"
	],
	sections: {
		summary: {
			names: [
				"概要",
				"要約",
				"サマリー",
				"サマリ",
				"障害概要",
				"インシデント概要",
				"エグゼクティブサマリー",
				"事象概要",
				"まとめ",
				"障害内容",
				"事象の概要",
				"概略",
				"要旨",
				"事象内容"
			],
			substitutes: [
				"何が起きたか",
				"事象",
				"背景",
				"説明",
				"発生事象",
				"問題"
			]
		},
		impact: {
			names: [
				"影響",
				"影響範囲",
				"ユーザー影響",
				"ユーザへの影響",
				"顧客影響",
				"ビジネス影響",
				"インパクト",
				"影響度",
				"影響内容",
				"サービス影響",
				"お客様への影響",
				"影響ユーザー",
				"影響サービス",
				"被害状況",
				"影響時間"
			],
			substitutes: [
				"被害",
				"影響を受けたサービス",
				"症状"
			]
		},
		timeline: {
			names: [
				"タイムライン",
				"時系列",
				"経過",
				"経緯",
				"対応経緯",
				"時系列での経緯",
				"対応履歴",
				"クロノロジー",
				"対応の流れ",
				"障害経過",
				"事象経過",
				"対応経過",
				"発生経緯",
				"対応ログ",
				"対応タイムライン"
			],
			substitutes: ["履歴", "出来事"]
		},
		rootCause: {
			names: [
				"根本原因",
				"原因",
				"原因分析",
				"根本原因分析",
				"真因",
				"発生原因",
				"障害原因",
				"なぜなぜ分析",
				"技術的な原因",
				"技術的原因",
				"原因調査",
				"原因究明",
				"直接の原因",
				"発生要因",
				"間接原因"
			],
			substitutes: [
				"要因",
				"寄与要因",
				"直接原因",
				"分析",
				"うまくいかなかったこと",
				"調査",
				"背景要因",
				"なぜ起きたか",
				"なぜ起こったか",
				"なぜ発生したか",
				"トリガー"
			]
		},
		resolution: {
			names: [
				"解決",
				"解決策",
				"復旧",
				"対応",
				"対処",
				"復旧対応",
				"対応内容",
				"修正",
				"復旧作業",
				"解決方法",
				"修正内容",
				"復旧手順",
				"復旧方法",
				"復旧内容",
				"障害対応",
				"解消"
			],
			substitutes: [
				"暫定対応",
				"暫定対処",
				"緩和策",
				"応急処置",
				"実施した対応",
				"暫定対策",
				"暫定措置",
				"応急対応",
				"一次対応",
				"初動対応",
				"実施内容",
				"当日の対応"
			]
		},
		actionItems: {
			names: [
				"再発防止策",
				"再発防止",
				"アクションアイテム",
				"アクション",
				"対策",
				"恒久対策",
				"恒久対応",
				"今後の対応",
				"今後の対策",
				"是正措置",
				"予防措置",
				"是正および予防措置",
				"改善策",
				"改善アクション",
				"やること",
				"タスク",
				"フォローアップ",
				"次のステップ",
				"ネクストアクション",
				"防止策",
				"予防策",
				"今後のアクション",
				"残タスク",
				"対応策",
				"再発防止に向けて",
				"再発防止に向けた取り組み",
				"再発防止の取り組み",
				"再発防止計画",
				"恒久的対策",
				"恒久的な対策",
				"根本対策",
				"根本対応",
				"改善計画",
				"改善施策",
				"今後の取り組み",
				"今後の改善",
				"今後の課題",
				"今後やること",
				"今後の方針",
				"対応予定",
				"フォローアップタスク",
				"残課題",
				"残作業",
				"防止対策",
				"是正処置",
				"予防処置",
				"改善タスク",
				"ネクストステップ",
				"次にやること"
			],
			substitutes: [
				"改善",
				"改善点",
				"今後",
				"提案",
				"推奨事項",
				"今後の予定",
				"次のアクション"
			]
		}
	},
	others: [
		"関係者",
		"ステータス",
		"日付",
		"指標",
		"メトリクス",
		"検知",
		"検出",
		"技術的詳細",
		"備考",
		"期間",
		"重大度",
		"コミュニケーション",
		"関連ファイル",
		"発生日時"
	],
	endings: [
		"教訓",
		"学び",
		"得られた教訓",
		"学んだこと",
		"振り返り",
		"結論",
		"参考",
		"参考資料",
		"参考リンク",
		"付録",
		"用語集",
		"作成者",
		"著者",
		"参加者",
		"対応者",
		"うまくいったこと",
		"良かった点",
		"良かったこと",
		"うまくいかなかったこと",
		"悪かった点",
		"幸運だったこと",
		"運が良かったこと",
		"謝辞",
		"お詫び",
		"関連リンク",
		"よかった点",
		"よかったこと",
		"良かったところ",
		"うまくいった点",
		"うまくいかなかった点",
		"うまく行ったこと",
		"反省点",
		"反省",
		"所感",
		"感想",
		"ラッキーだったこと",
		"運が良かった点",
		"幸運だった点",
		"気づき",
		"得られた学び",
		"未解決の疑問",
		"議論",
		"質疑",
		"関連資料",
		"参照",
		"参考情報",
		"連絡先"
	],
	resolving: [],
	terms: [
		"短期",
		"中期",
		"長期",
		"即時"
	],
	tasks: [
		"タスク",
		"タスク一覧",
		"やること",
		"具体的なタスク",
		"todo",
		"残タスク"
	],
	improvements: [
		"改善",
		"改善点",
		"改善すべき点",
		"改善できること",
		"改善事項"
	],
	columns: {
		action: [
			"アクション",
			"アクションアイテム",
			"タスク",
			"対策",
			"対応",
			"項目",
			"内容",
			"やること",
			"施策",
			"改善策",
			"対応内容",
			"再発防止策",
			"実施内容",
			"対応事項",
			"施策内容",
			"対策内容",
			"タスク内容",
			"改善内容"
		],
		owner: [
			"担当",
			"担当者",
			"責任者",
			"オーナー",
			"担当チーム",
			"チーム",
			"主担当",
			"担当部署",
			"担当者名",
			"実施者",
			"アサイン"
		],
		due: [
			"期限",
			"期日",
			"完了予定",
			"完了予定日",
			"日付",
			"予定",
			"締切",
			"予定日",
			"対応期限",
			"完了日",
			"実施予定日",
			"対応予定日",
			"対応予定",
			"完了目標",
			"目標日",
			"実施時期",
			"時期",
			"締め切り",
			"予定時期"
		],
		priority: ["優先度", "優先順位"],
		status: [
			"ステータス",
			"状態",
			"進捗",
			"状況",
			"完了"
		],
		reference: [
			"チケット",
			"リンク",
			"issue",
			"課題",
			"関連",
			"pr",
			"追跡"
		],
		kind: [
			"種別",
			"種類",
			"分類",
			"カテゴリ",
			"タイプ"
		],
		time: [
			"時刻",
			"時間",
			"日時",
			"日付"
		],
		event: [
			"イベント",
			"内容",
			"出来事",
			"対応",
			"事象",
			"説明",
			"詳細"
		]
	},
	labels: {
		task: [
			"タスク",
			"アクション",
			"対策",
			"項目"
		],
		owner: [
			"担当",
			"担当者",
			"責任者",
			"オーナー"
		],
		due: [
			"期限",
			"期日",
			"完了予定",
			"締切",
			"完了予定日",
			"対応期限"
		],
		priority: ["優先度", "優先順位"],
		status: [
			"ステータス",
			"状態",
			"進捗"
		],
		reference: [
			"チケット",
			"リンク",
			"issue",
			"pr",
			"課題"
		],
		kind: [
			"種別",
			"種類",
			"分類",
			"カテゴリ"
		],
		note: [
			"備考",
			"理由",
			"目的",
			"詳細",
			"効果",
			"補足"
		]
	},
	incidentWords: [
		"ポストモーテム",
		"障害",
		"インシデント",
		"事故",
		"停止",
		"不具合",
		"報告",
		"振り返り",
		"ダウン",
		"postmortem"
	],
	templateWords: [
		"テンプレート",
		"雛形",
		"ひな形"
	],
	guideWords: [
		"ガイド",
		"手順書",
		"ガイドライン"
	],
	noticeWords: [
		"議事録",
		"メンテナンスのお知らせ",
		"メンテナンス予告",
		"計画メンテナンス",
		"ロードマップ",
		"設計書",
		"提案書",
		"リリースノート"
	],
	sentences: {
		...NO_WORDS$1,
		measureVerbs: [],
		plans: [
			"する",
			"追加",
			"実施",
			"導入",
			"改善",
			"見直",
			"設定",
			"作成",
			"整備",
			"強化",
			"予定",
			"必要",
			"検討",
			"べき",
			"修正",
			"自動化",
			"更新",
			"徹底",
			"行う",
			"確認"
		],
		announcements: ["以下", "次の"],
		leadIns: ["以下", "次の"],
		closings: [
			"これらの",
			"この障害",
			"本障害",
			"ご迷惑",
			"お詫び",
			"申し訳",
			"ありがとう",
			"今後とも",
			"以上",
			"今回の",
			"これで",
			"振り返ると"
		],
		allDone: [
			"実施済みの対策",
			"実施しました",
			"以下を実施した",
			"対応済み"
		],
		done: [
			"完了",
			"済",
			"済み",
			"対応済み",
			"実施済み",
			"解決済み",
			"クローズ",
			"修正済み",
			"完了済み",
			"実施済",
			"対応済",
			"修正済",
			"リリース済",
			"反映済",
			"適用済",
			"実装済",
			"導入済",
			"却下",
			"中止",
			"取り下げ",
			"見送り"
		],
		yes: ["はい"],
		partly: [
			"一部",
			"未完了",
			"まだ",
			"を除く"
		],
		open: [
			"未着手",
			"対応中",
			"進行中",
			"未対応",
			"予定",
			"計画中",
			"保留",
			"オープン",
			"未完了",
			"検討中",
			"着手中",
			"完了予定",
			"対応予定",
			"実施予定",
			"調整中",
			"実施中",
			"レビュー中",
			"未実施",
			"未定",
			"継続",
			"作業中"
		]
	},
	kinds: {
		stated: {
			detective: ["検知", "監視"],
			process: [
				"プロセス",
				"手順",
				"教育"
			],
			preventative: ["予防", "再発防止"],
			corrective: ["是正", "修正"]
		},
		trials: ["テスト"],
		meant: {
			detective: [
				"監視",
				"アラート",
				"検知",
				"メトリクス",
				"ログ"
			],
			process: [
				"手順",
				"ドキュメント",
				"研修",
				"レビュー",
				"マニュアル",
				"周知"
			],
			corrective: [
				"修正",
				"復旧",
				"削除"
			],
			preventative: [
				"防止",
				"防ぐ",
				"テスト",
				"自動",
				"制限",
				"追加",
				"導入"
			]
		}
	},
	fields: {
		teams: ["チーム"],
		everybody: [
			"全員",
			"全チーム",
			"みんな"
		],
		blank: [
			"なし",
			"無し",
			"未定",
			"未割り当て",
			"未割当",
			"不明",
			"該当なし",
			"調整中",
			"まだなし",
			"担当者なし",
			"まだ決まっていない"
		],
		rejected: [
			"却下",
			"見送り",
			"対応しない",
			"中止",
			"取り下げ",
			"不採用"
		],
		due: {
			before: [],
			behind: [
				"まで",
				"までに",
				"迄",
				"迄に",
				"中",
				"中に"
			],
			numbers: {
				一: 1,
				二: 2,
				三: 3,
				四: 4,
				五: 5,
				六: 6,
				七: 7,
				八: 8,
				九: 9,
				十: 10
			},
			units: {
				day: [
					"日",
					"日間",
					"営業日"
				],
				week: ["週", "週間"],
				month: [
					"ヶ月",
					"か月",
					"カ月",
					"ケ月",
					"箇月",
					"月"
				],
				quarter: ["四半期"],
				year: ["年"]
			},
			spans: [
				"{n}{unit}以内",
				"{n}{unit}以内に",
				"{n}{unit}後",
				"{n}{unit}で",
				"今後{n}{unit}"
			],
			running: [
				"今{unit}",
				"今{unit}末",
				"今{unit}中",
				"{unit}末",
				"本{unit}末",
				"当{unit}末",
				"本{unit}中"
			],
			next: [
				"来{unit}",
				"来{unit}末",
				"来{unit}中",
				"翌{unit}",
				"翌{unit}末",
				"次の{unit}"
			],
			ends: [
				"{name}",
				"{name}末",
				"{name}末日"
			],
			quarters: ["q{d}", "第{d}四半期"],
			short: {
				本日: "day",
				今日: "day",
				年内: "year",
				年度末: "year"
			},
			vague: [
				"至急",
				"早急",
				"早急に",
				"すぐに",
				"随時",
				"継続",
				"できるだけ早く",
				"なるべく早く",
				"次スプリント",
				"次のスプリント",
				"今スプリント",
				"次回スプリント",
				"次回リリース",
				"次のリリース",
				"{name}上旬",
				"{name}中旬"
			]
		}
	}
};

// src/postmortem/vocabulary/ko.ts
const KO = {
	language: "ko",
	commonWords: [],
	articles: [],
	fillers: [
		"및",
		"의",
		"과",
		"와",
		"장애",
		"사고",
		"이슈",
		"인시던트",
		"상세",
		"분석",
		"내용",
		"전체",
		"모두",
		"utc",
		"향후",
		"주요"
	],
	sections: {
		summary: {
			names: [
				"요약",
				"개요",
				"장애 요약",
				"장애 개요",
				"사고 요약",
				"핵심 요약",
				"이슈 요약",
				"사건 개요",
				"사고 개요",
				"한 줄 요약",
				"한줄 요약",
				"장애 현황"
			],
			substitutes: [
				"무슨 일이 있었나",
				"설명",
				"배경",
				"현상",
				"문제",
				"장애 내용",
				"무슨 일이 있었나요",
				"무슨 일이 일어났나",
				"어떤 일이 있었나",
				"상황",
				"발생 현상",
				"장애 현상"
			]
		},
		impact: {
			names: [
				"영향",
				"영향 범위",
				"영향도",
				"사용자 영향",
				"고객 영향",
				"비즈니스 영향",
				"장애 영향",
				"영향 분석",
				"서비스 영향",
				"피해 범위",
				"피해 규모",
				"영향 대상"
			],
			substitutes: [
				"피해",
				"영향받은 서비스",
				"증상"
			]
		},
		timeline: {
			names: [
				"타임라인",
				"시간순",
				"시간대별",
				"경과",
				"진행 경과",
				"장애 경과",
				"시간 흐름",
				"발생 경과",
				"타임 라인",
				"대응 타임라인",
				"대응 경과",
				"처리 경과",
				"사고 경과",
				"사건 경과",
				"시간별 경과"
			],
			substitutes: [
				"이벤트",
				"이력",
				"경위",
				"대응 과정"
			]
		},
		rootCause: {
			names: [
				"근본 원인",
				"원인",
				"원인 분석",
				"근본 원인 분석",
				"장애 원인",
				"발생 원인",
				"근본원인",
				"발생원인",
				"장애원인",
				"기술적 원인",
				"직접적인 원인",
				"근본적인 원인",
				"문제 원인",
				"문제 분석",
				"원인 파악"
			],
			substitutes: [
				"기여 요인",
				"직접 원인",
				"분석",
				"잘못된 점",
				"5 whys",
				"왜",
				"왜 발생했나",
				"왜 발생했는가",
				"왜 일어났나",
				"트리거",
				"5 why"
			]
		},
		resolution: {
			names: [
				"해결",
				"해결 방법",
				"해결책",
				"조치",
				"조치 내용",
				"복구",
				"대응",
				"수정",
				"해결 과정",
				"복구 과정",
				"조치 사항",
				"복구 조치",
				"복구 방법",
				"장애 조치",
				"장애 복구",
				"조치사항",
				"조치내용",
				"조치 과정",
				"해결방법",
				"처리 내용",
				"처리 과정",
				"대응 내용",
				"대응 방법"
			],
			substitutes: [
				"임시 조치",
				"완화",
				"긴급 조치",
				"대응 과정",
				"즉시 조치",
				"단기 조치",
				"초기 대응",
				"긴급 대응",
				"임시 대응",
				"핫픽스"
			]
		},
		actionItems: {
			names: [
				"액션 아이템",
				"액션아이템",
				"재발 방지",
				"재발 방지 대책",
				"재발방지",
				"재발방지 대책",
				"예방",
				"예방 조치",
				"예방 대책",
				"개선 사항",
				"개선 조치",
				"시정 조치",
				"시정 및 예방 조치",
				"후속 조치",
				"후속 작업",
				"할 일",
				"향후 계획",
				"향후 조치",
				"다음 단계",
				"개선 계획",
				"대책",
				"작업 항목",
				"조치 계획",
				"태스크",
				"방지 대책",
				"재발방지대책",
				"재발 방지책",
				"재발방지책",
				"재발 방지 방안",
				"재발방지 방안",
				"재발 방지 계획",
				"개선방안",
				"개선 방안",
				"개선사항",
				"개선 대책",
				"개선 과제",
				"개선 작업",
				"향후 대책",
				"향후 대응",
				"향후 개선",
				"향후 과제",
				"향후 작업",
				"후속조치",
				"후속 대응",
				"후속 과제",
				"후속 계획",
				"중장기 대책",
				"중장기 조치",
				"장기 대책",
				"예방책",
				"예방조치",
				"예방대책",
				"예방 방안",
				"해야 할 일",
				"할일",
				"액션 플랜",
				"액션플랜",
				"실행 계획",
				"실행 항목",
				"앞으로의 계획",
				"앞으로 할 일",
				"다음 액션",
				"넥스트 스텝",
				"팔로업",
				"근본 대책",
				"영구 조치",
				"보완 대책",
				"보완 사항"
			],
			substitutes: [
				"개선",
				"개선점",
				"후속",
				"권고 사항",
				"제안",
				"계획",
				"앞으로"
			]
		}
	},
	others: [
		"상태",
		"날짜",
		"지표",
		"탐지",
		"감지",
		"기술적 세부사항",
		"비고",
		"기간",
		"심각도",
		"커뮤니케이션",
		"관련 파일"
	],
	endings: [
		"교훈",
		"배운 점",
		"얻은 교훈",
		"회고",
		"결론",
		"참고",
		"참고 자료",
		"참조",
		"부록",
		"용어",
		"작성자",
		"참석자",
		"참여자",
		"잘된 점",
		"잘한 점",
		"잘못된 점",
		"아쉬운 점",
		"운이 좋았던 점",
		"감사",
		"관련 링크",
		"잘한 것",
		"잘 된 점",
		"잘된 것",
		"잘못한 점",
		"잘 안된 점",
		"좋았던 점",
		"나빴던 점",
		"부족했던 점",
		"운이 좋았던 것",
		"느낀 점",
		"배운점",
		"배운 것",
		"시사점",
		"레슨런",
		"열린 질문",
		"질문",
		"논의 사항",
		"참고자료",
		"참고 링크",
		"관련 문서",
		"첨부",
		"맺음말",
		"마치며"
	],
	resolving: [],
	terms: [
		"단기",
		"중기",
		"장기",
		"즉시"
	],
	tasks: [
		"할 일",
		"작업 목록",
		"태스크",
		"작업",
		"구체적 작업"
	],
	improvements: [
		"개선",
		"개선점",
		"개선 사항",
		"개선할 점",
		"개선 필요 사항"
	],
	columns: {
		action: [
			"액션",
			"액션 아이템",
			"작업",
			"조치",
			"할 일",
			"항목",
			"내용",
			"대책",
			"개선 사항",
			"조치 사항",
			"작업 내용",
			"개선사항",
			"조치사항",
			"작업내용",
			"할일",
			"개선 항목",
			"액션아이템",
			"과제",
			"개선 내용",
			"실행 항목"
		],
		owner: [
			"담당",
			"담당자",
			"책임자",
			"오너",
			"담당 팀",
			"팀",
			"담당부서",
			"담당 부서",
			"진행자",
			"책임"
		],
		due: [
			"기한",
			"마감",
			"마감일",
			"완료 예정",
			"완료 예정일",
			"날짜",
			"일정",
			"예정일",
			"목표일",
			"완료일",
			"목표 일정",
			"목표 완료일",
			"예상 완료일",
			"예정",
			"완료 목표"
		],
		priority: ["우선순위", "중요도"],
		status: [
			"상태",
			"진행",
			"진행 상황",
			"완료",
			"진행 상태",
			"진행상태",
			"진행상황",
			"완료 여부",
			"현황",
			"진행 현황"
		],
		reference: [
			"티켓",
			"링크",
			"이슈",
			"추적",
			"issue",
			"pr",
			"관련"
		],
		kind: [
			"유형",
			"종류",
			"분류",
			"카테고리",
			"구분"
		],
		time: [
			"시각",
			"시간",
			"일시",
			"날짜"
		],
		event: [
			"이벤트",
			"내용",
			"사건",
			"조치",
			"설명",
			"상세"
		]
	},
	labels: {
		task: [
			"작업",
			"조치",
			"액션",
			"항목"
		],
		owner: [
			"담당",
			"담당자",
			"책임자"
		],
		due: [
			"기한",
			"마감",
			"마감일",
			"완료 예정",
			"목표일"
		],
		priority: ["우선순위"],
		status: ["상태", "진행 상황"],
		reference: [
			"티켓",
			"링크",
			"이슈",
			"pr"
		],
		kind: [
			"유형",
			"종류",
			"분류",
			"구분"
		],
		note: [
			"비고",
			"이유",
			"목적",
			"상세",
			"효과",
			"참고"
		]
	},
	incidentWords: [
		"포스트모템",
		"장애",
		"사고",
		"인시던트",
		"중단",
		"보고서",
		"회고",
		"실패",
		"postmortem"
	],
	templateWords: ["템플릿", "양식"],
	guideWords: [
		"가이드",
		"절차",
		"지침"
	],
	noticeWords: [
		"회의록",
		"점검 안내",
		"정기 점검",
		"공지",
		"로드맵",
		"설계 문서",
		"제안서",
		"릴리스 노트"
	],
	sentences: {
		...NO_WORDS$1,
		measureVerbs: [],
		plans: [
			"추가",
			"작성",
			"개선",
			"도입",
			"검토",
			"강화",
			"적용",
			"설정",
			"자동화",
			"구축",
			"필요",
			"예정",
			"해야",
			"한다",
			"합니다",
			"수행",
			"표준화",
			"변경",
			"업데이트",
			"모니터링",
			"점검"
		],
		announcements: ["다음", "아래"],
		leadIns: ["다음", "아래"],
		closings: [
			"이러한",
			"이번 장애",
			"본 장애",
			"불편을",
			"사과",
			"죄송",
			"감사",
			"앞으로도",
			"이상",
			"돌이켜",
			"돌아보면"
		],
		allDone: [
			"조치를 완료",
			"완료하였습니다",
			"적용 완료",
			"시행했습니다"
		],
		done: [
			"완료",
			"완료됨",
			"해결",
			"해결됨",
			"종료",
			"적용됨",
			"적용 완료",
			"조치 완료",
			"처리 완료",
			"반영 완료",
			"배포 완료",
			"수정 완료",
			"반영됨",
			"배포됨",
			"적용완료",
			"조치완료",
			"취소",
			"폐기",
			"기각"
		],
		yes: ["예", "네"],
		partly: [
			"일부",
			"남음",
			"아직",
			"제외",
			"미완료"
		],
		open: [
			"진행 중",
			"진행중",
			"미착수",
			"대기",
			"예정",
			"계획",
			"보류",
			"미완료",
			"오픈",
			"시작 전",
			"검토 중",
			"진행예정",
			"진행 예정",
			"대기 중",
			"대기중",
			"검토중",
			"미진행",
			"미시작",
			"작업 중",
			"작업중",
			"논의 중",
			"논의중",
			"백로그",
			"시작전"
		]
	},
	kinds: {
		stated: {
			detective: [
				"탐지",
				"감지",
				"모니터링"
			],
			process: [
				"프로세스",
				"문서",
				"교육"
			],
			preventative: ["예방", "재발"],
			corrective: ["수정", "시정"]
		},
		trials: ["테스트"],
		meant: {
			detective: [
				"모니터링",
				"알림",
				"감지",
				"탐지",
				"로그"
			],
			process: [
				"문서",
				"교육",
				"절차",
				"체크리스트",
				"매뉴얼",
				"분석",
				"검토"
			],
			corrective: [
				"수정",
				"복구",
				"삭제"
			],
			preventative: [
				"방지",
				"예방",
				"테스트",
				"자동화",
				"추가",
				"제한",
				"표준화"
			]
		}
	},
	fields: {
		teams: ["팀"],
		everybody: [
			"전원",
			"모두",
			"팀 전체"
		],
		blank: [
			"없음",
			"미정",
			"미지정",
			"미배정",
			"해당없음",
			"해당 없음",
			"추후 결정",
			"아직 없음",
			"아직없음",
			"담당자 없음"
		],
		rejected: [
			"취소",
			"취소됨",
			"반려",
			"거절",
			"기각",
			"하지 않음",
			"진행하지 않음"
		],
		due: {
			before: [],
			behind: [
				"까지",
				"내",
				"내로",
				"안에"
			],
			numbers: {
				한: 1,
				두: 2,
				세: 3,
				네: 4,
				일: 1,
				이: 2,
				삼: 3,
				사: 4,
				다섯: 5,
				여섯: 6,
				일곱: 7,
				여덟: 8,
				아홉: 9,
				열: 10
			},
			units: {
				day: ["일", "영업일"],
				week: [
					"주",
					"주일",
					"주간"
				],
				month: [
					"개월",
					"달",
					"월"
				],
				quarter: ["분기"],
				year: ["년"]
			},
			spans: [
				"{n}{unit}이내",
				"{n}{unit}이내에",
				"{n}{unit}내",
				"{n}{unit}내에",
				"{n}{unit}안에",
				"{n}{unit}후",
				"{n}{unit}뒤"
			],
			running: [
				"이번{unit}",
				"이번{unit}말",
				"이번{unit}내",
				"금{unit}",
				"{unit}말",
				"금{unit}말",
				"이번{unit}중"
			],
			next: [
				"다음{unit}",
				"다음{unit}말",
				"차{unit}",
				"다음{unit}중",
				"내{unit}"
			],
			ends: ["{name}", "{name}말"],
			quarters: ["q{d}", "{d}분기"],
			short: {
				오늘: "day",
				월말: "month",
				연말: "year",
				올해: "year"
			},
			vague: [
				"즉시",
				"최대한빨리",
				"가능한빨리",
				"상시",
				"지속",
				"수시",
				"다음스프린트",
				"이번스프린트",
				"차기스프린트",
				"다음릴리스",
				"{name}초",
				"{name}중순"
			]
		}
	}
};

// src/postmortem/vocabulary/own-headings.ts
/** A vocabulary that knows nothing but a team's own headings, of the shape of `like`. */
function ownHeadings(headings, like) {
	const sections = Object.fromEntries(SECTION_NAMES.map((name) => [name, {
		names: (headings[name] ?? []).map(normaliseHeading).filter((words) => words !== ""),
		substitutes: []
	}]));
	return {
		...withoutWords$1(like),
		sections
	};
}
/** The same with every list empty and every value by a word taken out. */
function withoutWords$1(value) {
	if (Array.isArray(value)) return [];
	if (typeof value !== "object" || value === null) return value;
	const kept = Object.entries(value).filter(([, inner]) => typeof inner === "object");
	return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords$1(inner)]));
}

// src/postmortem/vocabulary/pt.ts
const PT = {
	language: "pt",
	commonWords: [
		"de",
		"que",
		"em",
		"da",
		"na",
		"por",
		"com",
		"uma",
		"para",
		"foi",
		"nao",
		"ao",
		"pela",
		"pelo",
		"foram",
		"sao",
		"dos",
		"das"
	],
	articles: [
		"o",
		"a",
		"os",
		"as",
		"de",
		"do",
		"da",
		"dos",
		"das",
		"nossas",
		"lista",
		"e",
		"um",
		"uma"
	],
	fillers: [
		"o",
		"a",
		"os",
		"as",
		"de",
		"do",
		"da",
		"dos",
		"das",
		"e",
		"ou",
		"em",
		"no",
		"na",
		"um",
		"uma",
		"por",
		"para",
		"ao",
		"que",
		"incidente",
		"incidentes",
		"interrupcao",
		"queda",
		"problema",
		"evento",
		"eventos",
		"servico",
		"detalhada",
		"detalhado",
		"falha",
		"analise",
		"utc",
		"breve",
		"relatorio",
		"usuario",
		"usuarios",
		"tecnico",
		"tecnica",
		"propostas",
		"futuras",
		"principal",
		"passos"
	],
	sections: {
		summary: {
			names: [
				"resumo",
				"resumo executivo",
				"sumario",
				"sumario executivo",
				"visao geral",
				"sintese",
				"descricao geral"
			],
			substitutes: [
				"o que aconteceu",
				"o que houve",
				"descricao",
				"introducao",
				"contexto",
				"problema",
				"panorama",
				"situacao"
			]
		},
		impact: {
			names: ["impacto", "impactos"],
			substitutes: [
				"consequencias",
				"efeitos",
				"usuarios afetados",
				"servicos afetados",
				"sintomas",
				"afetados",
				"quem foi afetado",
				"quem foi impactado",
				"clientes afetados",
				"clientes impactados",
				"usuarios impactados",
				"servicos impactados",
				"sistemas afetados",
				"abrangencia",
				"alcance",
				"danos",
				"prejuizos"
			]
		},
		timeline: {
			names: [
				"linha do tempo",
				"linha de tempo",
				"cronologia",
				"cronograma",
				"sequencia de eventos",
				"timeline",
				"linha temporal",
				"sequencia dos eventos",
				"ordem cronologica",
				"registro de eventos"
			],
			substitutes: ["eventos", "historico"]
		},
		rootCause: {
			names: [
				"causa raiz",
				"causas raiz",
				"causa",
				"causas",
				"causas raizes",
				"analise de causa raiz",
				"causa principal",
				"causa fundamental",
				"causa primaria",
				"origem do problema",
				"analise da causa",
				"analise de causas",
				"analise da causa raiz",
				"causa origem"
			],
			substitutes: [
				"fatores contribuintes",
				"o que deu errado",
				"por que",
				"5 porques",
				"cinco porques",
				"diagnostico",
				"analise",
				"motivo",
				"gatilho",
				"por que aconteceu",
				"porque aconteceu",
				"o que causou",
				"explicacao",
				"razao",
				"motivos",
				"fatores contributivos",
				"por que isso aconteceu",
				"como aconteceu",
				"os 5 porques",
				"origem"
			]
		},
		resolution: {
			names: [
				"resolucao",
				"solucao",
				"solucoes",
				"como foi resolvido",
				"correcao",
				"como resolvemos",
				"como corrigimos",
				"como foi corrigido",
				"restabelecimento",
				"restabelecimento do servico",
				"normalizacao"
			],
			substitutes: [
				"recuperacao",
				"mitigacao",
				"resposta",
				"acoes tomadas",
				"restauracao",
				"remediacao",
				"contorno",
				"acoes imediatas",
				"medidas imediatas",
				"contencao",
				"solucao de contorno",
				"o que fizemos",
				"acoes realizadas",
				"acoes executadas",
				"tratativa",
				"tratativas"
			]
		},
		actionItems: {
			names: [
				"acoes",
				"acoes corretivas",
				"acoes preventivas",
				"acoes corretivas e preventivas",
				"medidas corretivas",
				"medidas preventivas",
				"medidas corretivas e preventivas",
				"medidas",
				"plano de acao",
				"itens de acao",
				"pontos de acao",
				"acoes a tomar",
				"acoes de acompanhamento",
				"proximos passos",
				"prevencao",
				"plano de prevencao",
				"tarefas",
				"lista de tarefas",
				"pendencias",
				"a fazer",
				"mitigacao e prevencao",
				"plano de melhoria",
				"acoes de melhoria",
				"acoes futuras",
				"acao corretiva",
				"acao preventiva",
				"como evitar",
				"o que vamos fazer",
				"o que faremos",
				"plano de acoes",
				"planos de acao",
				"acoes a serem tomadas",
				"acoes a realizar",
				"acoes planejadas",
				"acoes propostas",
				"acoes necessarias",
				"acoes pendentes",
				"acoes de prevencao",
				"proximas acoes",
				"proximas etapas",
				"passos seguintes",
				"tarefas pendentes",
				"plano de remediacao",
				"plano de mitigacao",
				"o que muda",
				"o que vamos mudar",
				"o que estamos fazendo",
				"como vamos evitar",
				"como evitaremos",
				"para que nao aconteca novamente",
				"para nao acontecer novamente",
				"para que nao se repita",
				"medidas de prevencao",
				"melhorias planejadas",
				"encaminhamentos"
			],
			substitutes: [
				"acompanhamento",
				"recomendacoes",
				"melhorias",
				"melhoria",
				"areas de melhoria",
				"plano",
				"melhorias propostas",
				"como evitar",
				"como prevenir",
				"mitigacao",
				"remediacao",
				"daqui para frente",
				"olhando para frente"
			]
		}
	},
	others: [
		"links",
		"estado",
		"status",
		"data",
		"metricas",
		"deteccao",
		"o que funcionou",
		"detalhes tecnicos",
		"notas",
		"duracao",
		"severidade",
		"evidencias",
		"comunicacao",
		"resposta",
		"fatores contribuintes"
	],
	endings: [
		"licoes aprendidas",
		"licao aprendida",
		"licoes",
		"aprendizados",
		"conclusao",
		"conclusoes",
		"referencias",
		"anexos",
		"anexo",
		"apendice",
		"glossario",
		"autores",
		"autor",
		"participantes",
		"o que deu certo",
		"o que foi bem",
		"o que deu errado",
		"onde tivemos sorte",
		"agradecimentos",
		"consideracoes finais",
		"nota final",
		"elaborado por",
		"perguntas em aberto",
		"questoes em aberto",
		"o que foi mal",
		"o que correu bem",
		"o que correu mal",
		"o que nao funcionou",
		"o que funcionou",
		"o que funcionou bem",
		"pontos positivos",
		"pontos negativos",
		"pontos fortes",
		"sorte",
		"o que aprendemos",
		"aprendizado",
		"principais aprendizados",
		"fontes",
		"links relacionados",
		"envolvidos",
		"pessoas envolvidas"
	],
	resolving: [
		"o problema foi resolvido",
		"o incidente foi resolvido",
		"foi resolvido",
		"para resolver",
		"para solucionar",
		"a solucao"
	],
	terms: [
		"curto prazo",
		"a curto prazo",
		"medio prazo",
		"a medio prazo",
		"longo prazo",
		"a longo prazo",
		"imediato"
	],
	tasks: [
		"tarefas",
		"lista de tarefas",
		"tarefas especificas",
		"tarefas a realizar",
		"a fazer",
		"pendencias",
		"tarefas para resolver",
		"todo"
	],
	improvements: [
		"melhorias",
		"areas de melhoria",
		"pontos de melhoria",
		"o que pode ser melhorado",
		"o que podemos melhorar",
		"oportunidades de melhoria",
		"melhorias gerais"
	],
	columns: {
		action: [
			"acao",
			"acoes",
			"tarefa",
			"tarefas",
			"medida",
			"melhoria",
			"item",
			"descricao",
			"atividade",
			"o que",
			"acao corretiva",
			"acao preventiva",
			"pendencia",
			"recomendacao"
		],
		owner: [
			"responsavel",
			"responsaveis",
			"dono",
			"atribuido",
			"atribuido a",
			"encarregado",
			"quem",
			"equipe",
			"time",
			"proprietario",
			"time responsavel",
			"equipe responsavel",
			"responsavel pela acao"
		],
		due: [
			"prazo",
			"data limite",
			"vencimento",
			"data",
			"data de entrega",
			"quando",
			"previsao",
			"entrega",
			"deadline",
			"data prevista",
			"data alvo",
			"data fim",
			"previsao de entrega",
			"para quando"
		],
		priority: ["prioridade", "urgencia"],
		status: [
			"status",
			"estado",
			"situacao",
			"progresso",
			"concluido"
		],
		reference: [
			"ticket",
			"link",
			"referencia",
			"issue",
			"chamado",
			"pr"
		],
		kind: ["tipo", "categoria"],
		time: [
			"hora",
			"horario",
			"tempo",
			"data",
			"data e hora",
			"data hora",
			"horario utc",
			"momento"
		],
		event: [
			"evento",
			"eventos",
			"descricao",
			"o que aconteceu",
			"acao",
			"detalhe",
			"detalhes",
			"acontecimento"
		]
	},
	labels: {
		task: [
			"tarefa",
			"acao",
			"medida",
			"melhoria",
			"passo",
			"atividade"
		],
		owner: [
			"responsavel",
			"responsaveis",
			"dono",
			"atribuido",
			"atribuido a",
			"encarregado",
			"quem",
			"equipe responsavel",
			"equipe",
			"proprietario"
		],
		due: [
			"prazo",
			"data limite",
			"vencimento",
			"data",
			"ate",
			"ate o dia",
			"antes de",
			"quando",
			"previsao",
			"data de entrega",
			"eta"
		],
		priority: ["prioridade", "urgencia"],
		status: [
			"status",
			"estado",
			"situacao",
			"progresso"
		],
		reference: [
			"ticket",
			"link",
			"referencia",
			"issue",
			"chamado"
		],
		kind: ["tipo", "categoria"],
		note: [
			"nota",
			"notas",
			"motivo",
			"razao",
			"objetivo",
			"beneficio",
			"detalhe",
			"detalhes",
			"resultado esperado",
			"impacto"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incidente",
		"interrupcao",
		"queda",
		"falha",
		"degradacao",
		"indisponibilidade",
		"retrospectiva"
	],
	templateWords: ["modelo", "template"],
	guideWords: [
		"guia",
		"procedimento",
		"procedimentos",
		"politica",
		"manual",
		"como escrever"
	],
	noticeWords: [
		"manutencao programada",
		"manutencao planejada",
		"anuncio",
		"comunicado de manutencao",
		"ata de reuniao",
		"pauta",
		"roteiro",
		"proposta",
		"notas de versao"
	],
	sentences: {
		...NO_WORDS$1,
		verbEndings: [
			"ar",
			"er",
			"ir"
		],
		measureVerbs: [
			"implementaremos",
			"adicionaremos",
			"melhoraremos",
			"revisaremos",
			"configuraremos",
			"implementacao",
			"por",
			"adicao"
		],
		plans: [
			"deve",
			"devem",
			"devemos",
			"deveria",
			"e preciso",
			"e necessario",
			"vamos",
			"sera",
			"serao",
			"planejamos",
			"temos que",
			"precisamos",
			"recomenda se",
			"deve se"
		],
		announcements: [
			"a seguir",
			"o seguinte",
			"as seguintes",
			"os seguintes",
			"seguintes"
		],
		leadIns: [
			"a seguir",
			"o seguinte",
			"as seguintes",
			"os seguintes",
			"seguintes",
			"sao",
			"incluem",
			"para evitar",
			"para prevenir",
			"a fim de",
			"vamos"
		],
		closings: [
			"com estas",
			"com essas",
			"com isso",
			"com isto",
			"estas medidas",
			"essas medidas",
			"estas acoes",
			"essas acoes",
			"este incidente",
			"esse incidente",
			"obrigado",
			"agradecemos",
			"lamentamos",
			"pedimos desculpas",
			"em conclusao",
			"em resumo",
			"ao implementar",
			"implementando",
			"estamos comprometidos",
			"esperamos",
			"o incidente",
			"todas essas",
			"e isso",
			"isso e tudo",
			"e assim",
			"e foi assim",
			"em retrospecto",
			"olhando para tras"
		],
		unfulfilled: [
			"teria",
			"teriam",
			"teriamos",
			"tivesse",
			"tivessem",
			"tivessemos"
		],
		finite: [
			"sao",
			"foi",
			"foram",
			"tem",
			"temos",
			"era",
			"eram",
			"nos",
			"eles"
		],
		reports: [
			"foi adicionado",
			"adicionamos",
			"implementamos",
			"criamos",
			"corrigimos",
			"atualizamos"
		],
		allDone: [
			"foram implementadas",
			"foram implementados",
			"implementamos",
			"foram tomadas",
			"ja foram"
		],
		done: [
			"feito",
			"feita",
			"concluido",
			"concluida",
			"completo",
			"completa",
			"terminado",
			"fechado",
			"fechada",
			"resolvido",
			"resolvida",
			"finalizado",
			"finalizada",
			"pronto",
			"implementado",
			"implementada",
			"done",
			"entregue",
			"implantado",
			"implantada",
			"cancelado",
			"cancelada",
			"descartado",
			"descartada",
			"rejeitado",
			"rejeitada",
			"corrigido",
			"corrigida",
			"executado",
			"executada",
			"encerrado",
			"encerrada"
		],
		yes: ["sim"],
		partly: [
			"falta",
			"faltam",
			"exceto",
			"parcialmente",
			"em parte",
			"ainda nao"
		],
		open: [
			"aberto",
			"aberta",
			"pendente",
			"em progresso",
			"em andamento",
			"a fazer",
			"nao iniciado",
			"planejado",
			"planejada",
			"agendado",
			"bloqueado",
			"nao iniciada",
			"em analise",
			"em desenvolvimento",
			"em espera",
			"a iniciar",
			"a definir",
			"em aberto",
			"em revisao",
			"em execucao",
			"iniciado",
			"iniciada",
			"novo",
			"atrasado"
		]
	},
	kinds: {
		stated: {
			detective: ["detec", "monitor"],
			process: [
				"processo",
				"document",
				"treina"
			],
			preventative: ["preven", "mitig"],
			corrective: ["corre", "repar"]
		},
		trials: ["test"],
		meant: {
			detective: [
				"alert",
				"monitor",
				"detec",
				"metric",
				"painel"
			],
			process: [
				"document",
				"treina",
				"processo",
				"procedimento",
				"revis",
				"manual"
			],
			corrective: [
				"corrig",
				"repar",
				"remov",
				"restaur"
			],
			preventative: [
				"preven",
				"evit",
				"test",
				"automat",
				"backup",
				"limit",
				"valid",
				"implement",
				"adicion",
				"melhor"
			]
		}
	},
	fields: {
		teams: [
			"equipe",
			"time",
			"equipa",
			"squad"
		],
		everybody: [
			"todos",
			"toda a equipe",
			"todo o time",
			"toda a equipa"
		],
		blank: [
			"ninguem",
			"nenhum",
			"nenhuma",
			"a definir",
			"a ser definido",
			"nao atribuido",
			"sem responsavel",
			"desconhecido",
			"nao definido",
			"nao se aplica",
			"ninguem ainda",
			"ainda ninguem",
			"ainda sem responsavel"
		],
		rejected: [
			"rejeitado",
			"rejeitada",
			"cancelado",
			"cancelada",
			"descartado",
			"descartada",
			"nao sera feito"
		],
		due: {
			before: [
				"ate",
				"ate o",
				"ate a",
				"ate ao",
				"antes de",
				"antes do",
				"para",
				"para o",
				"em",
				"no",
				"no dia",
				"ate o dia",
				"dia"
			],
			behind: [],
			numbers: {
				um: 1,
				uma: 1,
				dois: 2,
				duas: 2,
				tres: 3,
				quatro: 4,
				cinco: 5,
				seis: 6,
				sete: 7,
				oito: 8,
				nove: 9,
				dez: 10
			},
			units: {
				day: ["dia", "dias"],
				week: ["semana", "semanas"],
				month: ["mes", "meses"],
				quarter: ["trimestre", "trimestres"],
				year: ["ano", "anos"]
			},
			spans: [
				"em {n} {unit}",
				"em ate {n} {unit}",
				"dentro de {n} {unit}",
				"no prazo de {n} {unit}",
				"nos proximos {n} {unit}",
				"nas proximas {n} {unit}",
				"daqui a {n} {unit}"
			],
			running: [
				"fim do {unit}",
				"fim da {unit}",
				"fim de {unit}",
				"o fim do {unit}",
				"o fim da {unit}",
				"final do {unit}",
				"final da {unit}",
				"o final do {unit}",
				"o final da {unit}",
				"fim deste {unit}",
				"fim desta {unit}",
				"este {unit}",
				"esta {unit}",
				"neste {unit}",
				"nesta {unit}"
			],
			next: [
				"proximo {unit}",
				"proxima {unit}",
				"no proximo {unit}",
				"na proxima {unit}",
				"{unit} que vem",
				"semana que vem",
				"fim do proximo {unit}",
				"fim da proxima {unit}"
			],
			ends: [
				"{name}",
				"fim de {name}",
				"final de {name}",
				"fim do {name}",
				"final do {name}"
			],
			quarters: [
				"q{d}",
				"t{d}",
				"{d} trimestre"
			],
			short: { hoje: "day" },
			vague: [
				"imediato",
				"imediatamente",
				"o quanto antes",
				"assim que possivel",
				"asap",
				"continuo",
				"em andamento",
				"proximo sprint",
				"proxima sprint",
				"esta sprint",
				"este sprint",
				"fim da sprint",
				"fim do sprint",
				"proxima iteracao",
				"proxima versao",
				"inicio de {name}",
				"meados de {name}"
			]
		}
	}
};

// src/postmortem/vocabulary/zh.ts
const ZH = {
	language: "zh",
	commonWords: [],
	articles: [],
	fillers: [
		"的",
		"与",
		"和",
		"及",
		"故障",
		"事故",
		"事件",
		"本次",
		"此次",
		"问题",
		"详细",
		"分析",
		"后续",
		"情况",
		"过程",
		"總體",
		"總",
		"记录",
		"說明",
		"说明"
	],
	sections: {
		summary: {
			names: [
				"摘要",
				"概述",
				"概要",
				"总结",
				"事故概述",
				"事件概述",
				"故障概述",
				"事故摘要",
				"简介",
				"總結",
				"概述",
				"背景概述",
				"问题概述",
				"故障描述",
				"事件描述",
				"问题描述",
				"故障简述",
				"事故简述",
				"事件简述",
				"基本情况",
				"概况",
				"事件回顾",
				"故障回顾",
				"事故回顾",
				"事件概要",
				"事故背景",
				"故障背景",
				"一句话总结"
			],
			substitutes: [
				"问题",
				"背景",
				"发生了什么",
				"事故描述",
				"描述",
				"現象",
				"问题现象",
				"故障现象",
				"事件背景",
				"背景介绍",
				"起因"
			]
		},
		impact: {
			names: [
				"影响",
				"影响范围",
				"影響",
				"影響範圍",
				"业务影响",
				"用户影响",
				"影响面",
				"影响评估",
				"影响分析",
				"故障影响",
				"事故影响",
				"损失评估",
				"受影响范围"
			],
			substitutes: [
				"受影响服务",
				"受影响用户",
				"损失",
				"后果"
			]
		},
		timeline: {
			names: [
				"时间线",
				"时间轴",
				"時間線",
				"時間軸",
				"时间表",
				"事件时间线",
				"处理过程",
				"经过",
				"事件经过",
				"事故经过",
				"故障时间线",
				"處理時間線",
				"时间节点",
				"时间脉络",
				"处理时间线",
				"事件时间轴",
				"事故时间线",
				"故障经过",
				"问题经过",
				"事件脉络",
				"大事记"
			],
			substitutes: [
				"过程",
				"处理流程",
				"排查过程",
				"事件记录",
				"事件发展",
				"处置过程"
			]
		},
		rootCause: {
			names: [
				"根因",
				"根本原因",
				"原因",
				"根因分析",
				"原因分析",
				"根本原因分析",
				"故障原因",
				"事故原因",
				"问题原因",
				"真正的根因",
				"问题根因",
				"根源",
				"技术原因",
				"深层原因",
				"原因剖析",
				"故障分析",
				"事故分析",
				"问题分析"
			],
			substitutes: [
				"促成因素",
				"诊断",
				"分析",
				"五个为什么",
				"触发因素",
				"直接原因",
				"排查",
				"诱因",
				"问题定位",
				"原因定位"
			]
		},
		resolution: {
			names: [
				"修复",
				"解决方案",
				"解决办法",
				"解决",
				"解决过程",
				"修復",
				"解決方案",
				"解決",
				"处理方案",
				"恢复",
				"恢复过程",
				"处置",
				"处理措施",
				"修复方案",
				"修复过程",
				"修复措施",
				"解决措施",
				"恢复措施",
				"故障处理",
				"问题解决",
				"问题处理"
			],
			substitutes: [
				"应急处理",
				"缓解",
				"临时措施",
				"处理",
				"止血",
				"处理过程",
				"应急措施",
				"应急处置",
				"应急响应",
				"止损",
				"止损措施",
				"临时方案",
				"处置过程"
			]
		},
		actionItems: {
			names: [
				"改进措施",
				"行动项",
				"行动计划",
				"后续行动",
				"后续措施",
				"预防措施",
				"预防",
				"纠正措施",
				"纠正和预防措施",
				"待办",
				"待办事项",
				"改進措施",
				"行動項",
				"行動項目",
				"預防措施",
				"預防",
				"后续计划",
				"改进计划",
				"整改措施",
				"整改",
				"后续改进",
				"下一步",
				"任务",
				"防范措施",
				"改进项",
				"如何避免",
				"优化措施",
				"改进方案",
				"改进行动",
				"改进事项",
				"改善措施",
				"后续优化",
				"后续工作",
				"后续安排",
				"后续事项",
				"后续待办",
				"后续跟进",
				"跟进事项",
				"跟进项",
				"整改计划",
				"整改方案",
				"整改项",
				"行动方案",
				"预防方案",
				"避免再次发生",
				"如何预防",
				"如何避免再次发生",
				"防止再次发生",
				"防止再发",
				"优化方案",
				"优化计划",
				"优化项",
				"长期措施",
				"长期方案",
				"下一步计划",
				"下一步行动",
				"任务清单",
				"加固措施",
				"改进与预防",
				"待改进事项"
			],
			substitutes: [
				"改进",
				"后续",
				"建议",
				"跟进",
				"改进建议",
				"优化",
				"计划",
				"改進"
			]
		}
	},
	others: [
		"经验",
		"状态",
		"日期",
		"指标",
		"检测",
		"发现",
		"技术细节",
		"备注",
		"现象",
		"持续时间",
		"级别",
		"沟通",
		"关联",
		"相关文件"
	],
	endings: [
		"经验教训",
		"教训",
		"經驗教訓",
		"收获",
		"反思",
		"总结与反思",
		"结论",
		"結論",
		"参考",
		"参考资料",
		"附录",
		"附錄",
		"术语",
		"作者",
		"参与者",
		"做得好的",
		"做得好的地方",
		"做得不好的地方",
		"哪里做得好",
		"哪里做得不好",
		"侥幸之处",
		"致谢",
		"相关链接",
		"做得好",
		"做的好的",
		"做得不好",
		"不足",
		"不足之处",
		"亮点",
		"运气",
		"幸运之处",
		"经验总结",
		"经验与教训",
		"教训总结",
		"心得",
		"思考",
		"开放问题",
		"待讨论",
		"讨论",
		"联系方式",
		"参与人员",
		"参与人",
		"相关资料",
		"参考链接",
		"学到了什么",
		"我们学到了什么"
	],
	resolving: [],
	terms: [
		"短期",
		"中期",
		"长期",
		"長期",
		"立即"
	],
	tasks: [
		"任务",
		"任务列表",
		"待办",
		"待办事项",
		"具体任务"
	],
	improvements: [
		"改进",
		"改进点",
		"可以改进的地方",
		"待改进",
		"需要改进的地方"
	],
	columns: {
		action: [
			"行动",
			"行动项",
			"任务",
			"措施",
			"改进措施",
			"事项",
			"待办",
			"内容",
			"描述",
			"改进项",
			"項目",
			"行動",
			"具体措施",
			"任务项",
			"改进内容",
			"改进事项",
			"工作项",
			"待办事项",
			"行动内容",
			"优化项",
			"整改项",
			"措施内容",
			"动作"
		],
		owner: [
			"负责人",
			"责任人",
			"所有者",
			"负责",
			"谁",
			"团队",
			"負責人",
			"執行人",
			"执行人",
			"owner",
			"责任方",
			"跟进人",
			"负责团队",
			"负责部门",
			"责任部门",
			"处理人",
			"主责人"
		],
		due: [
			"截止日期",
			"截止时间",
			"完成时间",
			"期限",
			"日期",
			"计划时间",
			"预计完成",
			"截止",
			"到期",
			"計畫完成日",
			"完成日期",
			"计划完成时间",
			"预计完成时间",
			"计划完成日期",
			"预计完成日期",
			"期望完成时间",
			"目标时间",
			"排期",
			"时间节点"
		],
		priority: [
			"优先级",
			"優先級",
			"优先"
		],
		status: [
			"状态",
			"進度",
			"进度",
			"完成",
			"狀態",
			"进展",
			"当前状态",
			"完成情况",
			"完成状态",
			"是否完成",
			"落地情况"
		],
		reference: [
			"工单",
			"链接",
			"单号",
			"跟踪",
			"关联",
			"issue",
			"pr",
			"連結"
		],
		kind: [
			"类型",
			"分类",
			"類型",
			"类别"
		],
		time: [
			"时间",
			"時間",
			"时刻",
			"日期"
		],
		event: [
			"事件",
			"描述",
			"内容",
			"操作",
			"說明",
			"说明",
			"动作",
			"详情"
		]
	},
	labels: {
		task: [
			"任务",
			"措施",
			"行动",
			"行动项"
		],
		owner: [
			"负责人",
			"责任人",
			"所有者",
			"负责",
			"負責人"
		],
		due: [
			"截止日期",
			"截止时间",
			"截止",
			"期限",
			"完成时间",
			"预计完成"
		],
		priority: ["优先级", "優先級"],
		status: [
			"状态",
			"進度",
			"进度",
			"狀態"
		],
		reference: [
			"工单",
			"链接",
			"单号",
			"issue",
			"pr"
		],
		kind: [
			"类型",
			"分类",
			"類型"
		],
		note: [
			"备注",
			"原因",
			"目的",
			"目标",
			"说明",
			"理由"
		]
	},
	incidentWords: [
		"复盘",
		"事故",
		"故障",
		"事件",
		"失联",
		"宕机",
		"中断",
		"报告",
		"冲突",
		"異常",
		"异常",
		"復盤",
		"postmortem"
	],
	templateWords: [
		"模板",
		"模版",
		"範本"
	],
	guideWords: [
		"指南",
		"规范",
		"流程",
		"手册"
	],
	noticeWords: [
		"会议纪要",
		"会议记录",
		"维护通知",
		"维护公告",
		"公告",
		"路线图",
		"设计文档",
		"提案",
		"发布说明"
	],
	sentences: {
		...NO_WORDS$1,
		measureVerbs: [],
		plans: [
			"必须",
			"应该",
			"应当",
			"需要",
			"将",
			"不准",
			"不要",
			"禁止",
			"要",
			"增加",
			"添加",
			"优化",
			"完善",
			"建立",
			"补充",
			"加强",
			"改进",
			"确保",
			"避免",
			"必須",
			"應該",
			"新增",
			"引入",
			"统一",
			"定期",
			"设置",
			"配置",
			"修改",
			"升级",
			"制定",
			"实现"
		],
		announcements: ["以下", "如下"],
		leadIns: ["以下", "如下"],
		closings: [
			"通过以上",
			"通过这些",
			"本次事故",
			"本次故障",
			"感谢",
			"抱歉",
			"我们深表",
			"综上",
			"总之",
			"这次",
			"希望",
			"以上就是",
			"回过头",
			"回头看"
		],
		allDone: [
			"已经实施",
			"已完成以下",
			"已实施",
			"已采取"
		],
		done: [
			"完成",
			"已完成",
			"已解决",
			"已关闭",
			"已修复",
			"已实施",
			"已上线",
			"已合并",
			"已结束",
			"已完结",
			"已发布",
			"已落地",
			"已处理",
			"已部署",
			"已取消",
			"已废弃",
			"已添加",
			"已优化",
			"不再需要"
		],
		yes: ["是"],
		partly: [
			"部分",
			"尚未",
			"还剩",
			"除了",
			"未完成",
			"仍需"
		],
		open: [
			"进行中",
			"未开始",
			"待处理",
			"待办",
			"计划中",
			"开放",
			"未完成",
			"处理中",
			"待定",
			"計劃中",
			"進行中",
			"待开始",
			"待完成",
			"待排期",
			"排期中",
			"开发中",
			"规划中",
			"待确认",
			"跟进中",
			"评估中",
			"设计中",
			"测试中",
			"已排期",
			"待评估",
			"未排期",
			"持续进行"
		]
	},
	kinds: {
		stated: {
			detective: [
				"监控",
				"检测",
				"告警"
			],
			process: [
				"流程",
				"文档",
				"培训"
			],
			preventative: [
				"预防",
				"預防",
				"防范"
			],
			corrective: [
				"修复",
				"纠正",
				"修復"
			]
		},
		trials: ["测试", "压测"],
		meant: {
			detective: [
				"监控",
				"告警",
				"监测",
				"監視",
				"报警",
				"检测",
				"日志"
			],
			process: [
				"文档",
				"流程",
				"培训",
				"手册",
				"规范",
				"演练",
				"检查"
			],
			corrective: [
				"修复",
				"修正",
				"修改",
				"清理",
				"删除",
				"回滚"
			],
			preventative: [
				"预防",
				"防止",
				"避免",
				"必须",
				"测试",
				"压测",
				"不准",
				"限制",
				"自动",
				"备份",
				"增加"
			]
		}
	},
	fields: {
		teams: [
			"团队",
			"小组",
			"團隊"
		],
		everybody: [
			"全员",
			"所有人",
			"大家",
			"全体"
		],
		blank: [
			"无",
			"待定",
			"未定",
			"未分配",
			"暂无",
			"没有",
			"未知",
			"不适用",
			"待分配",
			"無"
		],
		rejected: [
			"已取消",
			"取消",
			"已拒绝",
			"不做",
			"不修复",
			"不予处理",
			"已放弃",
			"作废"
		],
		due: {
			before: [
				"于",
				"在",
				"截至",
				"不晚于"
			],
			behind: [
				"前",
				"之前",
				"以前",
				"前完成",
				"之前完成",
				"完成"
			],
			numbers: {
				一: 1,
				两: 2,
				二: 2,
				三: 3,
				四: 4,
				五: 5,
				六: 6,
				七: 7,
				八: 8,
				九: 9,
				十: 10,
				兩: 2
			},
			units: {
				day: [
					"天",
					"日",
					"工作日",
					"个工作日"
				],
				week: [
					"周",
					"星期",
					"个星期",
					"週",
					"個星期"
				],
				month: [
					"个月",
					"月",
					"個月"
				],
				quarter: [
					"季度",
					"个季度",
					"季"
				],
				year: ["年"]
			},
			spans: [
				"{n}{unit}内",
				"{n}{unit}之内",
				"{n}{unit}以内",
				"{n}{unit}后",
				"{n}{unit}內",
				"未来{n}{unit}内"
			],
			running: [
				"本{unit}",
				"本{unit}内",
				"这{unit}",
				"{unit}底",
				"{unit}末",
				"本{unit}底",
				"本{unit}末",
				"今{unit}",
				"今{unit}底"
			],
			next: [
				"下{unit}",
				"下个{unit}",
				"下{unit}底",
				"下{unit}末",
				"下个{unit}底",
				"下{unit}内",
				"明{unit}",
				"明{unit}底"
			],
			ends: [
				"{name}",
				"{name}底",
				"{name}末"
			],
			quarters: [
				"q{d}",
				"第{d}季度",
				"{d}季度"
			],
			short: { 今天: "day" },
			vague: [
				"立即",
				"尽快",
				"马上",
				"盡快",
				"长期",
				"持续",
				"下个迭代",
				"本迭代",
				"下一迭代",
				"下个sprint",
				"下个版本",
				"下一版本",
				"{name}初",
				"{name}中旬"
			]
		}
	}
};

// src/postmortem/vocabulary/vocabularies.ts
const VOCABULARIES = Object.values({
	en: EN,
	es: ES,
	pt: PT,
	fr: FR,
	de: DE,
	it: IT,
	zh: ZH,
	ja: JA,
	ko: KO
});
const reading = new Map(VOCABULARIES.map((own) => [own.language, own === EN ? [EN] : [own, EN]]));
const ENGLISH = [EN];
/**
* The vocabularies to read a document of `language` by: its own and, as templates are often English, English; before both
* a team's own `headings`. The same list for the same arguments: much is remembered by it.
*/
function vocabulariesFor(language, headings) {
	const common = reading.get(language) ?? ENGLISH;
	return headings === void 0 ? common : withOwn(common, headings);
}
const withHeadings = /* @__PURE__ */ new WeakMap();
function withOwn(common, headings) {
	const lists = withHeadings.get(headings) ?? /* @__PURE__ */ new Map();
	withHeadings.set(headings, lists);
	const list = lists.get(common) ?? [ownHeadings(headings, EN), ...common];
	lists.set(common, list);
	return list;
}
function everyVocabulary() {
	return VOCABULARIES;
}

// src/postmortem/fields/months.ts
const months = /* @__PURE__ */ new Map();
const weekdays = /* @__PURE__ */ new Map();
const LEAST_LETTERS = 4;
/** The names of the months in a language, long and short, as words are compared, with their numbers from 1. */
function monthNames(language) {
	const known = months.get(language);
	if (known) return known;
	const names = /* @__PURE__ */ new Map();
	for (const style of ["long", "short"]) {
		const format = new Intl.DateTimeFormat(language, {
			month: style,
			timeZone: "UTC"
		});
		for (let month = 1; month <= 12; month++) {
			const name = normalise(format.format(new Date(Date.UTC(2024, month - 1, 15))));
			names.set(name, month);
			if (style === "long" && name.length > LEAST_LETTERS) names.set(name.slice(0, 3), month);
		}
	}
	if (language === "en") names.set("sept", 9);
	months.set(language, names);
	return names;
}
/** The names of the days of the week in a language, long and short, as words are compared. */
function weekdayNames(language) {
	const known = weekdays.get(language);
	if (known) return known;
	const names = /* @__PURE__ */ new Set();
	for (const style of ["long", "short"]) {
		const format = new Intl.DateTimeFormat(language, {
			weekday: style,
			timeZone: "UTC"
		});
		for (let day = 1; day <= 7; day++) names.add(normalise(format.format(new Date(Date.UTC(2024, 0, day)))));
	}
	weekdays.set(language, names);
	return names;
}

// src/postmortem/facts/selection.ts
/**
* Which items become issues: of a document with a list of tasks those, else all (`all`: always all), none that was
* decided against. A list that is given
* twice counts once: an item with the words of one in another list is that one again, unless their groups, owners or due
* dates differ. Equal items of one list are two. Beside a list of tasks, what stands without a list of its own is the
* broad part.
*/
function selectItems(items, { all = false } = {}) {
	const hasTasks = items.some((item) => item.list === "tasks");
	const seen = /* @__PURE__ */ new Map();
	return items.map((item) => {
		const words = normalise(item.text) || item.text;
		const equal = seen.get(words) ?? [];
		const selected = item.rejected !== true && (all || !hasTasks || item.list === "tasks") && !equal.some((earlier) => isRepeated(item, earlier));
		if (selected) seen.set(words, [...equal, item]);
		return {
			...item,
			list: hasTasks && item.list === "actions" ? "improvements" : item.list,
			selected
		};
	});
}
function isRepeated(item, earlier) {
	return !(item.list === earlier.list && (item.section ?? 0) === (earlier.section ?? 0)) && [
		"group",
		"owner",
		"due"
	].every((field) => agree(item[field], earlier[field]));
}
/** What only one of them says is no difference. */
function agree(one, other) {
	return one === null || other === null || one.toLowerCase() === other.toLowerCase();
}

// src/postmortem/account.ts
/** What a line is first of all, where several decisions were made about it. */
const RANK = [
	"problem",
	"item",
	"group",
	"section",
	"list",
	"title",
	"introduction",
	"closing",
	"skipped",
	"detail",
	"timeline",
	"heading",
	"fields",
	"fact"
];
/** These say something about a line that is something else. */
const BESIDE = /* @__PURE__ */ new Set(["fields", "fact"]);
/**
* Every line of a document exactly once, in order, with what it was taken for and why: the decisions about it joined, else
* what it goes on with, else where it stands. Neighbouring lines of which the same is to be said share one entry.
*/
function accountForLines(decisions, document) {
	const beginnings = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		const others = beginnings.get(decision.line);
		if (others) others.push(decision);
		else beginnings.set(decision.line, [decision]);
	}
	const accounts = [];
	let open = [];
	for (let line = 1; line <= document.lines.length; line++) {
		const here = beginnings.get(line) ?? [];
		open = [...open.filter(({ endLine }) => endLine >= line), ...here.filter(({ role }) => !BESIDE.has(role))];
		const account = here.length > 0 ? joined(line, here) : unopened(line, open.at(-1), document);
		const last = accounts.at(-1);
		const isSame = last?.role === account.role && last.why === account.why && here.length === 0;
		if (last && isSame) accounts[accounts.length - 1] = {
			...last,
			endLine: line
		};
		else accounts.push(account);
	}
	return accounts;
}
function joined(line, here) {
	const ranked = here.toSorted((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role));
	const reasons = [...new Set(ranked.map(({ why }) => why))];
	return {
		line,
		endLine: line,
		role: ranked[0]?.role ?? "text",
		why: reasons.join("; ")
	};
}
/** A line about which nothing was decided by itself. */
function unopened(line, around, document) {
	const place = {
		line,
		endLine: line
	};
	if (around) return {
		...place,
		role: around.role,
		why: `goes on with line ${around.line}`
	};
	if (line <= document.frontMatterLength) return {
		...place,
		role: "front matter",
		why: "data about the document"
	};
	if ((document.lines[line - 1] ?? "").trim() === "") return {
		...place,
		role: "blank",
		why: ""
	};
	return {
		...place,
		role: "text",
		why: whereabouts(line, document.sections)
	};
}
/** The innermost section that a line stands in. */
function whereabouts(line, sections) {
	const [innermost] = sections.filter(({ startLine, endLine }) => startLine <= line && line <= endLine).toSorted((a, b) => a.endLine - a.startLine - (b.endLine - b.startLine));
	if (!innermost) return "in none of the sections";
	if (innermost.name === "timeline") return "in the timeline, but no event of its own";
	if (innermost.name === "actionItems") return "among the action items, but none";
	return `in the section ${SECTION_WORDS[innermost.name]}`;
}
/** All sections of a document's incidents. */
function sectionsOf$2(postmortems) {
	return postmortems.flatMap(({ sections }) => SECTION_NAMES.flatMap((name) => sections[name] ?? []));
}

// src/postmortem/explanation.ts
/** Collects the decisions of one reading; of several about a line all are kept, in the order they were made. */
var Trace = class {
	decisions = [];
	/** What no line of the text says: of which language it is, what is told by the name of the file. */
	facts = [];
	isKept;
	/** `isKept` false for a reading that nobody wants explained. */
	constructor(isKept = true) {
		this.isKept = isKept;
	}
	note(place, role, why) {
		if (this.isKept) this.decisions.push({
			line: place.line,
			endLine: place.endLine,
			role,
			why
		});
	}
	/** A fact about the whole document, and the line that says it, if one does. */
	fact(line, why) {
		if (!this.isKept) return;
		if (line === null) this.facts.push(why);
		else this.note({
			line,
			endLine: line
		}, "fact", why);
	}
};

// src/postmortem/facts/language.ts
const SCRIPTS = [
	[
		"ko",
		/\p{Script=Hangul}/gu,
		.08
	],
	[
		"ja",
		/[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
		.05
	],
	[
		"zh",
		/\p{Script=Han}/gu,
		.08
	]
];
/** Addresses, paths and code hold words of no language (`com`, `do`, `as`). */
const PLAIN_WORD = /^[\p{Ps}\p{Pi}"'*]*\p{L}+(?:['’-]\p{L}+)*[\p{P}*]*$/u;
/** So much of a text tells its language, and so much of it where one language is far ahead. */
const MOST_CHARACTERS = 6e3;
const FEW_CHARACTERS = 1500;
const FAR_AHEAD = {
	words: 20,
	times: 3
};
const UNSPACED = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** The language (ISO 639-1) that most of the text is written in: by script, else by its most frequent words; `en` in doubt. */
function recogniseLanguage(lines) {
	const text = beginningOf(lines);
	return (UNSPACED.test(text) ? languageByScript(text) : null) ?? languageByWords(text);
}
function beginningOf(lines) {
	let text = "";
	for (const line of lines) {
		if (text.length > MOST_CHARACTERS) break;
		text += `${line}\n`;
	}
	return text.slice(0, MOST_CHARACTERS);
}
function languageByScript(text) {
	const letters = (text.match(/\p{L}/gu) ?? []).length;
	return SCRIPTS.find(([, pattern, share]) => (text.match(pattern) ?? []).length >= share * letters)?.[0] ?? null;
}
const SMALL_LETTERS = /^[a-z]+$/;
/** For each word its languages, by their places among all. */
const languagesOf = /* @__PURE__ */ new Map();
function languageByWords(text) {
	const vocabularies = everyVocabulary();
	if (languagesOf.size === 0) for (const [place, { commonWords }] of vocabularies.entries()) for (const word of commonWords) languagesOf.set(word, [...languagesOf.get(word) ?? [], place]);
	const scores = vocabularies.map(() => 0);
	const cut = /\s/.exec(text.slice(FEW_CHARACTERS));
	const some = cut ? FEW_CHARACTERS + cut.index : text.length;
	count$1(text.slice(0, some), scores);
	const [first = 0, second = 0] = scores.toSorted((a, b) => b - a);
	if (first < FAR_AHEAD.words || first < FAR_AHEAD.times * second) count$1(text.slice(some), scores);
	const best = Math.max(...scores);
	return best > 0 ? vocabularies[scores.indexOf(best)]?.language ?? "en" : "en";
}
function count$1(text, scores) {
	for (const piece of text.split(/\s+/)) {
		const languages = languagesOf.get(piece) ?? languagesOf.get(folded(piece));
		if (languages === void 0) continue;
		for (const place of languages) scores[place] = (scores[place] ?? 0) + 1;
	}
}
/** The word in a piece of text with marks, capitals or accents; empty where there is none that is not the piece itself. */
function folded(piece) {
	return !SMALL_LETTERS.test(piece) && PLAIN_WORD.test(piece) ? normalise(piece) : "";
}

// src/postmortem/facts/stated-language.ts
const KEY = /^\s*language\s*[:=]/i;
const LONGEST_SHOWN = 40;
/** The language that the front matter states, if it is one that is read; and a problem if it is not. */
function statedLanguage(frontMatter, lines) {
	const written = frontMatter.values.get("language");
	if (written === void 0 || written.trim() === "") return {
		language: null,
		problems: []
	};
	const language = languageOf(written);
	if (language !== null) return {
		language,
		problems: []
	};
	const line = lines.slice(0, frontMatter.length).findIndex((each) => KEY.test(each)) + 1;
	const message = `The front matter states a language that is not read, "${written.slice(0, LONGEST_SHOWN)}": ${choiceOf(written, LANGUAGES)}`;
	return {
		language: null,
		problems: [{
			code: "front-matter-language",
			startLine: Math.max(1, line),
			endLine: Math.max(1, line),
			message
		}]
	};
}

// src/postmortem/fields/dates.ts
/** chrono takes half a second for some 32,000 characters of digits; what is looked at is one line, cut here. */
const LONGEST_PIECE = 240;
/** `03/14/2024`, and with commas `03, 14, 2024`. */
const NUMERIC = /(?<![\d.,:/-])(\d{1,2})([./-]|, ?)(\d{1,2})\2(\d{4})(?![\d])/;
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** A day of some year. */
const EAST_ASIAN_DAY = /(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]/;
/** The same between points, of which the last tells it from a version (`28.03.`); the day stands first. */
const POINTED_DAY = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/;
/** As evidence for the order a year of two digits will do, between slashes: points stand in versions as well. */
const ORDERED$1 = /(?<![\d.:/-])(\d{1,2})(?:([./-])(\d{1,2})\2\d{4}|\/(\d{1,2})\/\d{2})(?!\d)/g;
const MAY_BE_ORDERED = /\d[./-]\d\d?[./-]\d/;
const IDEOGRAPHIC$1 = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
/** Without a day to count from, only a date with its year can be read: others need not be looked for. */
const YEAR$2 = /(?:19|20)\d{2}/;
const SOME_DAY = new Date(2e3, 0, 1, 12);
const ANOTHER_DAY = new Date(2003, 6, 17, 12);
const WHOLE = [
	"day",
	"month",
	"year"
];
const VERSION = /^\d+\.\d+\.\d+/;
const PARSERS = {
	en: {
		"day-first": GB,
		"month-first": casual
	},
	de: {
		"day-first": casual$1,
		"month-first": casual$1
	},
	es: {
		"day-first": casual$2,
		"month-first": casual$2
	},
	fr: {
		"day-first": casual$3,
		"month-first": casual$3
	},
	it: {
		"day-first": casual$4,
		"month-first": casual$4
	},
	ja: {
		"day-first": casual$5,
		"month-first": casual$5
	},
	pt: {
		"day-first": casual$6,
		"month-first": casual$6
	},
	zh: {
		"day-first": casual$7,
		"month-first": casual$7
	}
};
/** The first date in a short piece of text, or null. Numbers alone are read here, words by chrono in the document's language. */
function findDate(piece, context) {
	const text = piece.slice(0, LONGEST_PIECE);
	const numeric = numericDate(text, context.order);
	if (numeric || context.reference === null && !YEAR$2.test(text)) return numeric;
	return (context.reference === null ? null : dayOfSomeYear(text, context.reference)) ?? wordedDate(text, context);
}
/** `6月1日`, `1.6.`: the first such day that is not before `reference`. */
function dayOfSomeYear(text, reference) {
	const eastAsian = EAST_ASIAN_DAY.exec(text);
	const match = eastAsian ?? POINTED_DAY.exec(text);
	if (!match) return null;
	const [month, day] = eastAsian ? [match[1], match[2]] : [match[2], match[1]];
	const year = Number(reference.slice(0, 4));
	for (const each of [year, year + 1]) {
		const found = stated(match, String(each), month, day);
		if (found?.date && found.date >= reference) return {
			...found,
			isStated: false
		};
	}
	return null;
}
function numericDate(text, order) {
	for (const pattern of [ISO, IDEOGRAPHIC$1]) {
		const match = pattern.exec(text);
		if (match) return stated(match, match[1], match[2], match[3]);
	}
	const match = NUMERIC.exec(text);
	if (!match) return null;
	const [first, second] = [Number(match[1]), Number(match[3])];
	return (second > 12 ? false : first > 12 || order === "day-first") ? stated(match, match[4], match[3], match[1]) : stated(match, match[4], match[1], match[3]);
}
function stated(match, year, month, day) {
	const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
	return isCalendarDate(date) ? {
		text: match[0],
		index: match.index,
		date,
		isStated: true
	} : null;
}
function wordedDate(text, context) {
	const parser = (context.language in PARSERS ? PARSERS[context.language] : PARSERS.en)[context.order];
	const found = datesIn(text, parser, context.reference ? /* @__PURE__ */ new Date(`${context.reference}T12:00:00`) : SOME_DAY);
	let others = null;
	const isStated = (date) => {
		if (date.isWritten) return true;
		others ??= datesIn(text, parser, ANOTHER_DAY);
		return others.some((other) => other.index === date.index && other.date === date.date);
	};
	const date = found.find(isStated) ?? found[0];
	if (!date) return null;
	const isKnown = isStated(date) || context.reference !== null;
	return {
		text: date.text,
		index: date.index,
		date: isKnown && isCalendarDate(date.date) ? date.date : null,
		isStated: isStated(date)
	};
}
/** The days named in a text; a version number (`21.10.15`) is none, and a mere time of day names none. */
function datesIn(text, parser, reference) {
	return parser.parse(text, reference, { forwardDate: true }).flatMap(({ text: words, index, start }) => {
		if (VERSION.test(words) || !(start.isCertain("day") || start.isCertain("weekday"))) return [];
		const year = pad(start.get("year"), 4);
		return [{
			text: words,
			index,
			isWritten: words.includes(year) && WHOLE.every((part) => start.isCertain(part)),
			date: `${year}-${pad(start.get("month"), 2)}-${pad(start.get("day"), 2)}`
		}];
	});
}
function pad(number, width) {
	return String(number ?? 0).padStart(width, "0");
}
/**
* How a document writes dates in numbers: those in which one number is above twelve decide, wherever they stand; where they
* disagree most of them; without any the language's habit.
*/
function dateOrder(lines, language) {
	let [dayFirst, monthFirst] = [0, 0];
	for (const line of lines) {
		if (!MAY_BE_ORDERED.test(line)) continue;
		for (const match of line.matchAll(ORDERED$1)) {
			const [first, second] = [Number(match[1]), Number(match[3] ?? match[4])];
			if (first > 12 && first <= 31 && second <= 12) dayFirst++;
			if (second > 12 && second <= 31 && first <= 12) monthFirst++;
		}
	}
	if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day-first" : "month-first";
	return language === "en" ? "month-first" : "day-first";
}

// src/postmortem/outline/source-lines.ts
/** The source, split at its line ends (CRLF, LF or CR), line ends and byte order mark removed; a last line end opens no line. */
function splitLines(text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
/** The columns of white space before the first character; a tab reaches to the next multiple of four (CommonMark 2.2). */
function indentOf(line) {
	let width = 0;
	for (const character of line) if (character === " ") width += 1;
	else if (character === "	") width += 4 - width % 4;
	else break;
	return width;
}
function isBlank$1(line) {
	return line === void 0 || line.trim() === "";
}
/** `line` without its first `columns` columns of white space. */
function dedent(line, columns) {
	return " ".repeat(Math.max(0, indentOf(line) - columns)) + line.trimStart();
}

// src/postmortem/limits.ts
/** A text longer than this is not read at all (1 MiB, in characters: no fewer than its bytes can hold). */
const LARGEST_FILE = 1048576;
/** Of a document with more lines only so many are read; the longest postmortems that were seen have some hundreds. */
const MOST_LINES = 2e3;
/** Of a document that tells more incidents only so many are read. */
const MOST_INCIDENTS = 100;
/** Of an incident with more action items only so many are read. */
const MOST_ITEMS = 500;
const MOST_MARKERS = 24;
const DEEPEST_NESTING = 16;
const MOST_NESTED_LINES = 500;
const LONGEST_LINE$1 = 1e4;
const MOST_COLUMNS$1 = 200;
const MOST_IN_BLOCK = {
	lines: 1e3,
	brackets: 400,
	emphasis: 3e3,
	underlines: 100
};
const MARKERS = /^(?:\s*(?:[-*+>]|\d{1,9}[.)])(?=\s|$|>))+/;
const UNDERLINE$2 = /^\s{0,3}(?:=+|-+)\s*$/;
const LIST_LINE$3 = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const MEASURES = [
	{
		code: "line-too-long",
		what: "characters in a line",
		most: LONGEST_LINE$1,
		of: (scan) => scan.line.length
	},
	{
		code: "nesting-too-deep",
		what: "marks before the text of a line",
		most: MOST_MARKERS,
		of: (scan) => markersOf(scan.line)
	},
	{
		code: "nesting-too-deep",
		what: "lists inside each other",
		most: DEEPEST_NESTING,
		of: (scan) => scan.nesting
	},
	{
		code: "nesting-too-deep",
		what: "lines in lists inside lists",
		most: MOST_NESTED_LINES,
		of: (scan) => scan.nestedLines
	},
	{
		code: "too-many-columns",
		what: "columns in a table",
		most: MOST_COLUMNS$1,
		of: (scan) => count(scan.line, "|")
	},
	{
		code: "block-too-long",
		what: "lines in one block",
		most: MOST_IN_BLOCK.lines,
		of: (scan) => scan.lines
	},
	{
		code: "too-many-links",
		what: "opening brackets in one block",
		most: MOST_IN_BLOCK.brackets,
		of: (scan) => scan.brackets
	},
	{
		code: "too-much-emphasis",
		what: "emphasis marks in one block",
		most: MOST_IN_BLOCK.emphasis,
		of: (scan) => scan.emphasis
	},
	{
		code: "too-many-underlines",
		what: "underlined headings in one block",
		most: MOST_IN_BLOCK.underlines,
		of: (scan) => scan.underlines
	}
];
/**
* Scans the lines for what would stop a Markdown parser for seconds or overflow its stack. Each kind is told once, with
* the line where it is first exceeded; a document with any is read line by line, without the parser.
*/
function findExcesses(lines) {
	const found = /* @__PURE__ */ new Map();
	if (lines.length > 2e3) found.set("too-many-lines", problem("too-many-lines", 2001, lines.length, `More than ${MOST_LINES} lines; the others are not read.`));
	const scan = new Scan();
	for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
		scan.take(line);
		for (const { code, what, most, of } of MEASURES) {
			if (found.has(code) || of(scan) <= most) continue;
			found.set(code, problem(code, index + 1, index + 1, `More than ${most} ${what}: read line by line, without Markdown.`));
		}
	}
	return [...found.values()];
}
/** The incidents of a document that are read; `lineOf` gives the first line of one. */
function cutIncidents(incidents, lineOf, last) {
	const beyond = incidents[MOST_INCIDENTS];
	if (beyond === void 0) return {
		kept: incidents,
		problems: []
	};
	const message = `More than ${MOST_INCIDENTS} incidents; the others are not read.`;
	return {
		kept: incidents.slice(0, MOST_INCIDENTS),
		problems: [problem("too-many-incidents", lineOf(beyond), last, message)]
	};
}
/** The action items of an incident that are read, in the order of their lines, from sections that are read one by one. */
function cutItems(sections, lineOf, last) {
	const items = [];
	for (const section of sections) {
		for (const item of section) items.push(item);
		const beyond = items[MOST_ITEMS];
		if (beyond === void 0) continue;
		const message = `More than ${MOST_ITEMS} action items; the others are not read.`;
		const line = lineOf(beyond);
		return {
			kept: items.slice(0, MOST_ITEMS),
			problems: [problem("too-many-items", line, Math.max(line, last), message)]
		};
	}
	return {
		kept: items,
		problems: []
	};
}
/** What has been seen up to a line. */
var Scan = class {
	line = "";
	lines = 0;
	brackets = 0;
	emphasis = 0;
	underlines = 0;
	nesting = 0;
	nestedLines = 0;
	indents = [];
	take(line) {
		this.line = line;
		this.nesting = this.nestingOf(line);
		if (this.nesting > 3) this.nestedLines += 1;
		if (isBlank$1(line)) {
			this.lines = 0;
			this.brackets = 0;
			this.emphasis = 0;
			this.underlines = 0;
			return;
		}
		this.lines += 1;
		this.brackets += count(line, "[");
		this.emphasis += count(line, "*") + count(line, "_");
		this.underlines += UNDERLINE$2.test(line) ? 1 : 0;
	}
	/** How deep a list line is nested, by the indentations of the list lines above it; 0 for any other line. */
	nestingOf(line) {
		if (!LIST_LINE$3.test(line)) return 0;
		const indent = indentOf(line);
		while (this.indents.length > 0 && (this.indents.at(-1) ?? 0) >= indent) this.indents.pop();
		this.indents.push(indent);
		return this.indents.length;
	}
};
function markersOf(line) {
	const marks = MARKERS.exec(line.slice(0, LONGEST_LINE$1))?.[0];
	return marks ? marks.split(/\s+|(?<=>)/).filter((mark) => mark !== "").length : 0;
}
function count(line, character) {
	let number = 0;
	for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) number++;
	return number;
}
function problem(code, startLine, endLine, message) {
	return {
		code,
		startLine,
		endLine,
		message
	};
}

// src/postmortem/outline/conflicts.ts
const OURS = /^<{7}(?:\s|$)/;
const BASE = /^\|{7}(?:\s|$)/;
const THEIRS = /^={7}$/;
const END = /^>{7}(?:\s|$)/;
/**
* The lines without the marks of merge conflicts that Git left in them, with a problem for each conflict. Of its sides only
* the first is read: both together would say everything twice.
*/
function withoutConflicts(lines) {
	const cleared = [...lines];
	const problems = [];
	let start = null;
	let other = null;
	for (const [index, line] of lines.entries()) if (OURS.test(line)) {
		start = index;
		other = null;
	} else if (start !== null && (BASE.test(line) || THEIRS.test(line))) other ??= index;
	else if (start !== null && other !== null && END.test(line)) {
		cleared[start] = "";
		cleared.fill("", other, index + 1);
		problems.push({
			code: "merge-conflict",
			startLine: start + 1,
			endLine: index + 1,
			message: "A merge conflict is not resolved; only its first side is read."
		});
		start = null;
		other = null;
	}
	return {
		lines: problems.length > 0 ? cleared : lines,
		problems
	};
}

// src/postmortem/outline/inline.ts
const EMOJI_NAME = /^\s*(?::[a-z0-9_+-]+:\s*)+/;
const PLAIN = {
	emphasised: false,
	link: null
};
const PUNCTUATION_ONLY = /^[\s\p{P}\p{S}]*$/u;
const HARD_BREAK = /(?: {2,}|\\)$/;
/**
* Inline content as one entry per source line, markup removed. `source` are the lines parsed; they show the line breaks
* that the tree no longer has at the end of a paragraph.
*/
function richLines(nodes, definitions, source) {
	const drafts = /* @__PURE__ */ new Map();
	for (const node of nodes) collect(node, PLAIN, definitions, drafts);
	return [...drafts].sort(([a], [b]) => a - b).map(([line, draft]) => finish(line, draft, HARD_BREAK.test(source[line - 1] ?? "")));
}
function collect(node, style, definitions, drafts) {
	const line = node.position?.start.line ?? 0;
	switch (node.type) {
		case "text":
		case "html":
		case "inlineCode":
			for (const [offset, text] of node.value.split("\n").entries()) {
				if (offset > 0 && style.emphasised) draftOf$1(drafts, line + offset - 1).emphasisGoesOn = true;
				add(drafts, line + offset, text, style);
			}
			return;
		case "break":
			draftOf$1(drafts, line).breaksAfter = true;
			return;
		case "strong":
		case "emphasis":
			for (const child of node.children) collect(child, {
				...style,
				emphasised: true
			}, definitions, drafts);
			return;
		case "link":
			for (const child of node.children) collect(child, {
				...style,
				link: node.url
			}, definitions, drafts);
			return;
		case "linkReference": {
			const link = definitions.get(node.identifier) ?? null;
			for (const child of node.children) collect(child, {
				...style,
				link
			}, definitions, drafts);
			return;
		}
		default: if ("children" in node) for (const child of node.children) collect(child, style, definitions, drafts);
	}
}
function draftOf$1(drafts, line) {
	const draft = drafts.get(line) ?? {
		pieces: [],
		breaksAfter: false,
		emphasisGoesOn: false
	};
	drafts.set(line, draft);
	return draft;
}
function add(drafts, line, text, style) {
	draftOf$1(drafts, line).pieces.push({
		text,
		style
	});
}
function finish(line, draft, breaksAfter) {
	const text = tidy(draft.pieces.map((piece) => piece.text).join(""));
	return {
		line,
		text,
		lead: leadOf(draft.pieces, text),
		isEmphasised: draft.pieces.some((piece) => piece.style.emphasised && piece.text.trim() !== "") && draft.pieces.every((piece) => piece.style.emphasised || PUNCTUATION_ONLY.test(piece.text)),
		links: linksOf(draft.pieces),
		breaksAfter: draft.breaksAfter || breaksAfter,
		...draft.emphasisGoesOn ? { emphasisGoesOn: true } : {}
	};
}
/** Stray emphasis marks that CommonMark could not pair (`**Label:**text`) are markup to the author all the same. */
function tidy(text) {
	let tidied = text.includes(":") ? text.replace(EMOJI_NAME, "") : text;
	if (tidied.includes("**")) tidied = tidied.replace(/\*\*+/g, "");
	if (/\t| {2}/.test(tidied)) tidied = tidied.replace(/[ \t]+/g, " ");
	return tidied.trim();
}
function leadOf(pieces, text) {
	const start = pieces.findIndex((piece) => !PUNCTUATION_ONLY.test(piece.text));
	if (start < 0 || !pieces[start]?.style.emphasised) return strayLead(pieces.map((piece) => piece.text).join(""));
	let end = start;
	while (end < pieces.length && pieces[end]?.style.emphasised) end++;
	const lead = tidy(pieces.slice(start, end).map((piece) => piece.text).join(""));
	return lead !== "" && text.includes(lead) ? lead : null;
}
function strayLead(raw) {
	if (!raw.includes("**")) return null;
	const lead = /^\s*\*\*\s*([^*]+?)\s*\*\*/.exec(raw)?.[1];
	return lead ? tidy(lead) : null;
}
function linksOf(pieces) {
	const links = [];
	for (const { text, style } of pieces) {
		if (style.link === null) continue;
		const last = links.at(-1);
		if (last?.url === style.link) links[links.length - 1] = {
			url: last.url,
			text: last.text + text
		};
		else links.push({
			url: style.link,
			text
		});
	}
	return links;
}

// src/postmortem/outline/unit.ts
/** The words of several lines as one text; between two lines of a script without spaces none is put. */
function joinTexts(texts) {
	return texts.map((text) => text.trim()).filter((text) => text !== "").reduce((joined, text) => joined + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，]$/u.test(joined) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? "" : " ") + text, "").trim();
}
function allLinks(unit) {
	return [...unit.lines, ...unit.cells].flatMap((line) => line.links);
}

// src/postmortem/outline/make-unit.ts
/** A unit of some lines; what is not `given` is that of a unit which stands by itself. */
function makeUnit(kind, lines, given) {
	const line = given.line ?? lines[0]?.line ?? 1;
	return {
		kind,
		line,
		endLine: Math.max(line, lines.at(-1)?.line ?? line),
		text: joinTexts(lines.map((each) => each.text)),
		lines,
		level: 0,
		depth: 0,
		indent: 0,
		marker: null,
		checked: null,
		parent: null,
		block: 0,
		cells: [],
		columns: [],
		isQuoted: false,
		...given
	};
}
/** A line without words, for a cell that has none. */
function emptyLine(line) {
	return {
		line,
		text: "",
		lead: null,
		isEmphasised: false,
		links: [],
		breaksAfter: false
	};
}

// src/postmortem/outline/wrapping.ts
/** Longer lines than this show that the author let the editor wrap (80 and 100 columns are the habits). */
const WIDEST_WRAP = 122;
const SLACK = 12;
const TERMINATOR = /[.!?:;。！？：；…]["'”’)\]]*$/;
const STARTS_NEW = /^(?:[\p{Lu}\p{Lt}\p{N}\p{So}"“'‘`@#[(<]|https?:)/u;
const OPEN_END = /(?:[,(–—-]|(?<![\p{L}\p{N}])(?:and|or|the|a|an|to|of|in|on|for|with|by|that|which|y|e|de|la|el|et|und|der|die|das))$/iu;
const GOES_ON = /^(?:and|or|but|so|because|that|which|to|with|of|y|e|o|et|und|oder|que|de)\s/;
const LOWER_CASE = /^\p{Ll}/u;
/** Of the lines that a wrapped sentence goes on in, so many at least begin with a small letter. */
const LEAST_LOWER_CASE = .25;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The column at which a document's prose is wrapped by hand, or null when it is not: lines are then units of their own.
* Wrapping breaks lines of about the same length in the middle of sentences. */
function wrapColumn(paragraphs) {
	const inner = paragraphs.flatMap((lines) => lines.slice(0, -1).map((line) => line.text.length));
	if (inner.length < 3) return null;
	const sorted = [...inner].sort((a, b) => a - b);
	const widest = sorted[Math.floor(.9 * (sorted.length - 1))] ?? 0;
	const near = inner.filter((length) => length <= widest + SLACK && length >= widest - 24).length;
	const continuations = paragraphs.flatMap((lines) => lines.slice(1).filter((_, index) => !TERMINATOR.test(lines[index]?.text ?? "")));
	if (continuations.length < .5 * inner.length) return null;
	if (continuations.filter((line) => LOWER_CASE.test(line.text)).length < LEAST_LOWER_CASE * continuations.length) return null;
	return widest >= 40 && widest <= WIDEST_WRAP && near >= .6 * inner.length ? widest : null;
}
/** True when every line but labels begins with a small letter: where all do, that does not say that a line goes on. */
function areUncapitalised(lines) {
	return lines.every((line) => LOWER_CASE.test(line.text) || /[:：]$/.test(line.text));
}
/** True when `next` goes on with the sentence (or the paragraph wrapped at `column`) that `line` is part of. */
function continues(line, next, column, isUncapitalised = false) {
	if (line.emphasisGoesOn && !line.breaksAfter) return true;
	if (line.breaksAfter || next.isEmphasised || line.isEmphasised || /[:：]$/.test(line.text)) return false;
	if (isInCapitals(line.text) && !isInCapitals(next.text)) return false;
	if (IDEOGRAPHIC.test(line.text)) return !TERMINATOR.test(line.text) && line.text.length >= 24;
	if (OPEN_END.test(line.text)) return true;
	if (column === null && isUncapitalised) return GOES_ON.test(next.text);
	if (!STARTS_NEW.test(next.text) && !TERMINATOR.test(line.text)) return true;
	if (column === null) return false;
	const firstWord = next.text.split(" ", 1)[0] ?? "";
	return line.text.length + 1 + firstWord.length > column - SLACK;
}
/** `ROOT CAUSE`: who has no bold type writes headings in capitals. */
function isInCapitals(text) {
	return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

// src/postmortem/outline/outline.ts
const TOP = {
	depth: 0,
	parent: null,
	isQuoted: false
};
const NUMBERED_LINE = /^(\d{1,3})[.)]\s+(?=\S)/;
const INTRODUCES = /[:：]\s*$/;
/**
* The units of a document in source order, read from the syntax tree of its (repaired) lines; `written` are the same lines
* as they were found. The law of `parse`: the units are the same as those of a parse of the whole text.
*/
function outlineMarkdown(lines, written, parse) {
	return new OutlineReader(parse(lines), lines, written).read();
}
var OutlineReader = class {
	units = [];
	rich = /* @__PURE__ */ new Map();
	definitions;
	column;
	root;
	source;
	written;
	block = 0;
	constructor(root, source, written) {
		this.root = root;
		this.source = source;
		this.written = written;
		const definitions = /* @__PURE__ */ new Map();
		const paragraphs = [];
		for (const node of blocksBelow(root)) if (node.type === "paragraph") paragraphs.push(node);
		else if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
		this.definitions = definitions;
		for (const node of paragraphs) this.rich.set(node, richLines(node.children, definitions, source));
		this.column = wrapColumn([...this.rich.values()]);
	}
	read() {
		this.readAll(this.root.children, TOP);
		return this.units;
	}
	readAll(children, place) {
		for (const [index, child] of children.entries()) {
			const before = children[index - 1];
			if (child.type === "list" && before?.type === "list") this.readList(child, this.placeAfter(before, child, place));
			else this.readNode(child, place);
		}
	}
	readNode(node, place) {
		this.block++;
		const start = node.position?.start.line ?? 1;
		const end = node.position?.end.line ?? start;
		switch (node.type) {
			case "heading": {
				const lines = richLines(node.children, this.definitions, this.source);
				this.add("heading", lines, place, {
					level: node.depth,
					line: start,
					endLine: end
				});
				return;
			}
			case "paragraph":
				for (const group of this.groups(this.rich.get(node) ?? [])) this.addLine(group, place);
				return;
			case "list":
				this.readList(node, place);
				return;
			case "blockquote":
				this.readAll(node.children, {
					...place,
					isQuoted: true
				});
				return;
			case "table":
				this.readTable(node, place);
				return;
			case "code":
			case "html":
				this.add("code", [], place, {
					line: start,
					endLine: end
				});
				return;
			case "thematicBreak":
				this.add("rule", [], place, {
					line: start,
					endLine: end
				});
				return;
		}
	}
	/**
	* A list of another mark directly behind a list is meant as nested, though written at the same indentation, when it
	* stands deeper, when the item above introduces it, or (bullets) when it stands between the numbers of one list.
	*/
	placeAfter(before, list, place) {
		const parent = this.units.findLast((unit) => unit.kind === "item" && unit.depth === place.depth + 1);
		if (!parent) return place;
		const isDeeper = (list.position?.start.column ?? 1) > (before.position?.start.column ?? 1);
		const introduces = INTRODUCES.test(parent.text);
		return isDeeper || introduces || this.isBetweenNumbers(before, list) ? {
			...place,
			depth: place.depth + 1,
			parent
		} : place;
	}
	isBetweenNumbers(before, list) {
		if (!before.ordered || list.ordered) return false;
		const next = (before.start ?? 1) + before.children.length;
		const end = list.position?.end.line ?? 0;
		return this.source.slice(end, end + 3).some((line) => NUMBERED_LINE.exec(line.trim())?.[1] === String(next));
	}
	readList(list, place) {
		this.block++;
		for (const [index, item] of list.children.entries()) {
			const number = list.ordered ? (list.start ?? 1) + index : null;
			this.readItem(item, {
				kind: list.ordered ? "number" : "bullet",
				number
			}, place);
		}
	}
	readItem(item, marker, place) {
		const line = item.position?.start.line ?? 1;
		const indent = indentOf(this.source[line - 1] ?? "");
		const [first, ...rest] = item.children;
		const lines = first?.type === "paragraph" ? this.rich.get(first) ?? [] : [];
		const [own, strayed] = this.withoutStrayed(lines, indent);
		const unit = this.add("item", own, {
			...place,
			depth: place.depth + 1
		}, {
			line,
			endLine: own.at(-1)?.line ?? line,
			marker,
			checked: item.checked ?? null
		});
		for (const group of this.groups(strayed)) this.addLine(group, place);
		const inner = first?.type === "paragraph" ? rest : item.children;
		this.readAll(inner, {
			depth: place.depth + 1,
			parent: unit,
			isQuoted: place.isQuoted
		});
	}
	/** Lines under an item that are not indented belong to it for CommonMark (laziness, 5.2), but only if they go on with
	* it, or stand under a name in bold. */
	withoutStrayed(lines, indent) {
		const at = lines.findIndex((line, index) => {
			const before = lines[index - 1];
			if (!before || indentOf(this.source[line.line - 1] ?? "") > indent) return false;
			if (index === 1 && before.isEmphasised && !line.isEmphasised) return false;
			return !continues(before, line, this.column);
		});
		return at < 0 ? [[...lines], []] : [lines.slice(0, at), lines.slice(at)];
	}
	readTable(table, place) {
		const [header, ...rows] = table.children;
		const columns = (header?.children ?? []).map((cell) => joinTexts(this.cell(cell.children).map((line) => line.text)));
		for (const [index, row] of [header, ...rows].entries()) {
			if (!row) continue;
			const line = row.position?.start.line ?? 1;
			const cells = row.children.map((cell) => this.cell(cell.children)[0] ?? emptyLine(line));
			this.add("row", [], place, {
				line,
				endLine: line,
				cells,
				columns: index === 0 ? [] : columns
			});
		}
	}
	cell(children) {
		return richLines(children, this.definitions, []);
	}
	groups(lines) {
		const groups = [];
		const isUncapitalised = areUncapitalised(lines);
		for (const line of lines) {
			const group = groups.at(-1);
			const last = group?.at(-1);
			if (group && last && !NUMBERED_LINE.test(line.text) && continues(last, line, this.column, isUncapitalised)) group.push(line);
			else groups.push([line]);
		}
		return groups.filter((group) => group.some((line) => line.text !== ""));
	}
	/** A number above one cannot interrupt a paragraph in CommonMark (5.2); people start items with it all the same. */
	addLine(lines, place) {
		const number = NUMBERED_LINE.exec(lines[0]?.text ?? "");
		if (!number) {
			this.add("line", lines, place, {});
			return;
		}
		const [first, ...rest] = lines;
		const own = first ? [{
			...first,
			text: first.text.slice(number[0].length)
		}, ...rest] : rest;
		this.add("item", own, {
			...place,
			depth: place.depth + 1
		}, { marker: {
			kind: "number",
			number: Number(number[1])
		} });
	}
	add(kind, lines, place, given) {
		const line = given.line ?? lines[0]?.line ?? 1;
		const unit = makeUnit(kind, lines, {
			indent: indentOf(this.written[line - 1] ?? ""),
			block: this.block,
			...place,
			...given
		});
		this.units.push(unit);
		return unit;
	}
};
/** The blocks of a tree at any depth that hold no other blocks, in order. */
function blocksBelow(node) {
	return node.type === "root" || node.type === "list" || node.type === "listItem" || node.type === "blockquote" ? node.children.flatMap(blocksBelow) : [node];
}

// src/postmortem/outline/plain.ts
const HEADING$1 = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const ITEM$1 = /^(\s*)(?:([-*+])|(\d{1,3})[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const BOLD = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)/;
const COLUMNS_A_LEVEL = 2;
const DEEPEST = 8;
/** What is read of a line; more is nothing people write in one. */
const LONGEST_LINE = 2e3;
/**
* The units of a document read line by line, without the parser: for documents that would stop it. Headings, list items
* and lines are told apart by their first characters; nothing is nested, no table is read.
*/
function outlinePlainly(lines) {
	const fenced = fencedLines(lines);
	const units = [];
	let block = 0;
	for (const [index, source] of lines.entries()) if (isBlank$1(source)) block++;
	else if (!fenced[index]) units.push(unitOf(source.slice(0, LONGEST_LINE), index + 1, block));
	return units;
}
function unitOf(source, line, block) {
	const heading = HEADING$1.exec(source);
	if (heading) return make$1("heading", heading[2] ?? "", source, line, block, { level: heading[1]?.length ?? 1 });
	if (RULE.test(source)) return make$1("rule", "", source, line, block, {});
	const item = ITEM$1.exec(source);
	if (!item) return make$1("line", source, source, line, block, {});
	const depth = Math.min(DEEPEST, 1 + Math.floor(indentOf(source) / COLUMNS_A_LEVEL));
	return make$1("item", item[5] ?? "", source, line, block, {
		depth,
		marker: item[3] ? {
			kind: "number",
			number: Number(item[3])
		} : {
			kind: "bullet",
			number: null
		},
		checked: item[4] === void 0 ? null : item[4] !== " "
	});
}
function make$1(kind, words, source, line, block, given) {
	const lead = BOLD.exec(words)?.[1]?.trim() ?? null;
	const text = words.replace(/\*\*|__/g, "").replace(/\s+/g, " ").trim();
	const rich = {
		line,
		text,
		lead,
		isEmphasised: lead !== null && text.replace(/[:：]$/, "") === lead.replace(/[:：]$/, ""),
		links: [],
		breaksAfter: false
	};
	return makeUnit(kind, [rich], {
		line,
		block,
		indent: indentOf(source),
		...given
	});
}

// src/postmortem/outline/parse.ts
const parser = unified().use(remarkParse).data("micromarkExtensions", [gfmTable(), gfmTaskListItem()]).data("fromMarkdownExtensions", [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]).freeze();
/** The syntax tree of Markdown with tables and task lists, by a parser of the whole text. */
const parseMarkdown = (lines) => parser.parse(lines.join("\n"));
const phrasingParser = unified().use(remarkParse).data("micromarkExtensions", [{ disable: { null: [
	"blockQuote",
	"codeFenced",
	"codeIndented",
	"definition",
	"headingAtx",
	"htmlFlow",
	"list",
	"setextUnderline",
	"thematicBreak"
] } }]).freeze();
/** The inline content of a text of which is known that it is one block's: nothing in it begins another one. */
function parsePhrasing(text) {
	return phrasingParser.parse(text).children.flatMap((node) => node.type === "paragraph" ? node.children : []);
}

// src/postmortem/outline/quick/line-kind.ts
/** From this many columns on a line is code, or goes on with a paragraph (4.4). */
const CODE_INDENT$1 = 4;
/** 4.2: one to six marks, then a space or nothing. */
const ATX_HEADING$1 = /^#{1,6}(?:[ \t]|$)/;
/** 4.1: three or more of one mark, with spaces between. */
const THEMATIC_BREAK = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** 4.5: the words behind backticks have none. */
const FENCE$2 = /^(?:`{3,}[^`]*|~{3,}.*)$/;
/** 5.2: a mark, then a space or nothing. */
const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
/** The spaces a line begins with. */
function spacesBefore(line) {
	let spaces = 0;
	while (line.charCodeAt(spaces) === 32) spaces++;
	return spaces;
}
function kindOf$2(line) {
	const spaces = spacesBefore(line);
	const first = line[spaces];
	if (first === void 0) return "blank";
	if (first === "	") return line.trim() === "" ? "blank" : "doubtful";
	if (spaces >= 4) return "indented";
	const text = spaces === 0 ? line : line.slice(spaces);
	switch (first) {
		case "#": return ATX_HEADING$1.test(text) ? "heading" : "text";
		case "`":
		case "~": return FENCE$2.test(text) ? "fence" : "text";
		case ">": return "quote";
		case "<": return "html";
		case "-":
		case "*":
		case "_": return THEMATIC_BREAK.test(text) ? "rule" : itemOrText(text);
		default: return itemOrText(text);
	}
}
function itemOrText(text) {
	return LIST_MARKER.test(text) ? "item" : "text";
}

// src/postmortem/outline/quick/interruption.ts
/** 5.2: only a list that begins with 1, and with words, can interrupt a paragraph. */
const INTERRUPTING_ITEM = /^ *(?:[-+*]|1[.)])[ \t]+(?=[^ \t])/;
/**
* What a line means directly under a paragraph: it goes on with it or begins another block. Doubtful is HTML (some kinds
* do not interrupt, 4.6), a table's delimiter row, and a list or quote that opens with a list: which lists may interrupt
* is asked there too.
*/
function underParagraph(text) {
	switch (kindOf$2(text)) {
		case "text":
		case "indented": return "paragraph";
		case "item": return underParagraphAsItem(text);
		case "html":
		case "quote":
		case "doubtful": return "doubtful";
		default: return "other";
	}
}
function underParagraphAsItem(text) {
	const marker = INTERRUPTING_ITEM.exec(text)?.[0];
	if (marker === void 0) return "paragraph";
	const inside = kindOf$2(text.slice(marker.length));
	return inside === "item" || inside === "quote" ? "doubtful" : "other";
}

// src/postmortem/outline/quick/nodes.ts
/**
* Where a node stands, as far as the outline asks: its first and last line, and the column it begins at (1 where nobody
* asks for it).
*/
function at(line, endLine = line, column = 1) {
	return {
		start: {
			line,
			column
		},
		end: {
			line: endLine,
			column: 1
		}
	};
}
/** Moves nodes that were read from a part of the document to the lines they have in the whole. */
function moveDown(nodes, lines) {
	if (lines === 0) return;
	for (const node of nodes) {
		if (node.position) {
			node.position.start.line += lines;
			node.position.end.line += lines;
		}
		if ("children" in node) moveDown(node.children, lines);
	}
}

// src/postmortem/outline/quick/list.ts
/** 5.2: a mark with one to four spaces and words behind it on the same line; more spaces would be code. */
const ITEM = /^( {0,3})([-+*]|(\d{1,9})([.)]))( {1,4})(?=[^ \t])/;
/** GFM 5.3: a box with one space and words behind it. */
const BOX$2 = /^\[[ xX]\]/;
const PLAIN_BOX = /^\[[ xX]\] (?=[^ \t])/;
/** A list whose items begin at one column, and whose other lines are indented as far as the words of their item. */
function readList(lines, index, readBlocks) {
	const { texts, line, indent } = lines;
	const first = markerOf(texts[index] ?? "");
	if (!first) return null;
	const items = [];
	let marker = first;
	let start = index;
	for (;;) {
		const end = endOfItem(texts, start, marker.width);
		const item = readItem$1(lines, start, end, marker, readBlocks);
		if (!item) return null;
		items.push(item);
		const next = nextOf(texts, end);
		const following = whatFollows(texts, end, next, first);
		if (following === "doubtful") return null;
		if (following === "other") return {
			nodes: [listOf(first, items, line + index, line + end - 1, indent)],
			end
		};
		marker = following;
		start = next;
	}
}
function listOf(first, items, line, endLine, indent) {
	return {
		type: "list",
		ordered: first.number !== null,
		start: first.number === null ? null : Number(first.number),
		children: items,
		position: at(line, endLine, indent + first.indent + 1)
	};
}
function markerOf(text) {
	const match = ITEM.exec(text);
	if (!match || kindOf$2(text) !== "item") return null;
	return {
		indent: match[1]?.length ?? 0,
		sign: match[4] ?? match[2] ?? "",
		number: match[3] ?? null,
		width: match[0].length
	};
}
/** The line behind the last one that is indented as far as the words of the item. */
function endOfItem(texts, start, width) {
	let end = start + 1;
	for (let index = end; index < texts.length; index++) {
		const text = texts[index] ?? "";
		const spaces = spacesBefore(text);
		if (text.length === spaces) continue;
		if (spaces < width) break;
		end = index + 1;
	}
	return end;
}
function readItem$1({ texts, line, indent }, start, end, { width }, readBlocks) {
	const own = texts.slice(start, end).map((text) => text.slice(width));
	const [first = ""] = own;
	if (BOX$2.test(first) && !PLAIN_BOX.test(first)) return null;
	const box = PLAIN_BOX.exec(first)?.[0];
	const children = readBlocks({
		texts: own,
		line: line + start,
		indent: indent + width,
		isItem: true
	});
	if (!children) return null;
	return {
		type: "listItem",
		checked: box === void 0 ? null : box[1] !== " ",
		children: [...children],
		position: at(line + start, line + end - 1)
	};
}
function nextOf(texts, from) {
	let index = from;
	while (index < texts.length && kindOf$2(texts[index] ?? "") === "blank") index++;
	return index;
}
/** The next item of the list, or whether something else begins at `next`; lines may lie between it and `end`, all blank. */
function whatFollows(texts, end, next, list) {
	const text = texts[next];
	if (text === void 0) return "other";
	switch (kindOf$2(text)) {
		case "item": {
			const marker = markerOf(text);
			if (!marker || marker.indent !== list.indent) return "doubtful";
			if (marker.sign === list.sign && marker.number === null === (list.number === null)) return marker;
			return next > end || underParagraph(text) === "other" ? "other" : "doubtful";
		}
		case "heading":
		case "fence":
		case "quote":
		case "rule": return spacesBefore(text) === 0 ? "other" : "doubtful";
		case "text": return next > end && spacesBefore(text) === 0 ? "other" : "doubtful";
		default: return "doubtful";
	}
}

// src/postmortem/outline/quick/phrasing.ts
/** Every character that can begin or end an inline construct (CommonMark 6), and the spaces of a hard line break (6.7). */
const SPECIAL = /[*_`[\]\\<&!]| {2,}\n/g;
/** 6.1: one backtick on either side, on one line. */
const CODE_SPAN = /`([^`\n]+)`(?!`)/y;
/** 6.3, 6.4: plain words in brackets, an address without spaces, brackets, escapes or entities, and no title. */
const LINK = /\[([^[\]\\`*_<&!\n]+)\]\(([^\s()<>\\&]+)\)/y;
const IMAGE = /!\[([^[\]\\`*_<&!\n]*)\]\(([^\s()<>\\&]+)\)/y;
/** 6.5, 6.6: what a `<` needs behind it to open a tag, a comment or an address. */
const TAG_START = /<[A-Za-z/!?]/y;
/** 2.5: a superset of character references. */
const REFERENCE$1 = /&[#A-Za-z][^\s;&]*;/y;
/** 2.4, 6.7: a backslash before punctuation or a line end means something. */
const ESCAPE = /\\[!-/:-@[-`{-~\n]/y;
const RUN = /\*+|_+/y;
const WHITE_SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/**
* The inline content of a block whose text is `text`: its lines without white space before them, and behind them at most
* the spaces of a hard line break. `line` is the number of the first one. What is plain is read off directly, of all else
* the parser decides. A document with link reference definitions must not be read so: brackets are taken for text.
*/
function readPhrasing(text, line) {
	const plain = new PhrasingReader(text, line).read();
	if (plain !== null) return plain;
	const parsed = parsePhrasing(text);
	moveDown(parsed, line - 1);
	return parsed;
}
var PhrasingReader = class {
	text;
	nodes = [];
	open = null;
	/** Where the text begins that no node holds yet, and its line. */
	start = 0;
	line;
	constructor(text, line) {
		this.text = text;
		this.line = line;
	}
	read() {
		let from = 0;
		for (;;) {
			SPECIAL.lastIndex = from;
			const special = SPECIAL.exec(this.text);
			if (!special) break;
			const next = this.take(special[0], special.index);
			if (next === null) return null;
			from = next;
		}
		if (this.open) return null;
		this.endText(this.text.length);
		return this.nodes;
	}
	/** Reads what begins at `index`; gives where to go on, or null for what is not plain. */
	take(special, index) {
		switch (special) {
			case "`": return this.takeCode(index);
			case "[": return this.takeLink(index) ?? index + 1;
			case "]": return this.text[index + 1] === "(" ? null : index + 1;
			case "!": return this.text[index + 1] === "[" ? this.takeImage(index) : index + 1;
			case "<": return this.literalUnless(TAG_START, index);
			case "&": return this.literalUnless(REFERENCE$1, index);
			case "\\": return this.literalUnless(ESCAPE, index);
			case "*":
			case "_": return this.takeMarks(index);
			default:
				this.endText(index);
				this.nodes.push({
					type: "break",
					position: at(this.line)
				});
				this.line++;
				this.start = index + special.length;
				return this.start;
		}
	}
	takeCode(index) {
		const match = matchAt(CODE_SPAN, this.text, index);
		if (!match?.[1]) return null;
		const isPadded = match[1].startsWith(" ") && match[1].endsWith(" ") && match[1].trim() !== "";
		this.endText(index);
		const value = isPadded ? match[1].slice(1, -1) : match[1];
		this.nodes.push({
			type: "inlineCode",
			value,
			position: at(this.line)
		});
		return this.goOnAt(index + match[0].length);
	}
	takeLink(index) {
		const match = matchAt(LINK, this.text, index);
		if (!match?.[1] || !match[2]) return null;
		this.endText(index);
		const position = at(this.line);
		const children = [{
			type: "text",
			value: match[1],
			position
		}];
		this.nodes.push({
			type: "link",
			url: match[2],
			title: null,
			children,
			position
		});
		return this.goOnAt(index + match[0].length);
	}
	takeImage(index) {
		const match = matchAt(IMAGE, this.text, index);
		if (!match?.[2]) return null;
		this.endText(index);
		this.nodes.push({
			type: "image",
			url: match[2],
			title: null,
			alt: match[1] ?? "",
			position: at(this.line)
		});
		return this.goOnAt(index + match[0].length);
	}
	literalUnless(construct, index) {
		return matchAt(construct, this.text, index) ? null : index + 1;
	}
	/** 6.2: plain are marks that can only open or only close, where the next ones that mean something close them. */
	takeMarks(index) {
		const marks = matchAt(RUN, this.text, index)?.[0] ?? "";
		const end = index + marks.length;
		const { opens, closes, isDoubtful } = flanks(this.text, index, end);
		if (isDoubtful || opens && closes) return null;
		if (!opens && !closes) return end;
		if (opens) return this.open || marks.length > 2 ? null : this.openEmphasis(marks, index, end);
		if (!this.open) return end;
		return this.open.marks === marks ? this.closeEmphasis(this.open, index, end) : null;
	}
	openEmphasis(marks, index, end) {
		this.endText(index);
		this.open = {
			marks,
			line: this.line,
			around: this.nodes
		};
		this.nodes = [];
		return this.goOnAt(end);
	}
	closeEmphasis({ marks, line, around }, index, end) {
		this.endText(index);
		const node = {
			type: marks.length === 2 ? "strong" : "emphasis",
			children: this.nodes,
			position: at(line, this.line)
		};
		around.push(node);
		this.nodes = around;
		this.open = null;
		return this.goOnAt(end);
	}
	/** Makes a node of the text up to `end`, and counts its lines. */
	endText(end) {
		if (end === this.start) return;
		const value = this.start === 0 && end === this.text.length ? this.text : this.text.slice(this.start, end);
		const line = this.line;
		for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) this.line++;
		this.nodes.push({
			type: "text",
			value,
			position: at(line, this.line)
		});
	}
	goOnAt(index) {
		this.start = index;
		return index;
	}
};
/** Whether a run of marks can open or close emphasis, by the characters beside it. */
function flanks(text, start, end) {
	const before = text[start - 1] ?? " ";
	const after = text[end] ?? " ";
	if (before === "*" || before === "_" || after === "*" || after === "_") return {
		opens: false,
		closes: false,
		isDoubtful: true
	};
	const spaceBefore = WHITE_SPACE.test(before);
	const spaceAfter = WHITE_SPACE.test(after);
	const markBefore = PUNCTUATION.test(before);
	const markAfter = PUNCTUATION.test(after);
	const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
	const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
	const isUnderscore = text[start] === "_";
	return {
		opens: isUnderscore ? left && (!right || markBefore) : left,
		closes: isUnderscore ? right && (!left || markAfter) : right,
		isDoubtful: false
	};
}
function matchAt(pattern, text, index) {
	pattern.lastIndex = index;
	return pattern.exec(text);
}

// src/postmortem/outline/quick/table.ts
const DELIMITER_CHARACTERS = /^ {0,3}[-:|][-:| \t]*$/;
const DELIMITER_ROW = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const ROW = /^\|.*\|[ \t]*$/;
/** True for a line that can make a header of the line above it (GFM 4.10); dashes alone cannot. */
function canDelimit(line) {
	return DELIMITER_CHARACTERS.test(line) && line.includes("-") && /[|:]/.test(line);
}
/** A table whose rows all begin and end with a pipe, have as many cells as the header, and no escape. */
function readTable({ texts, line }, index) {
	if (!DELIMITER_ROW.test(texts[index + 1] ?? "")) return null;
	const rows = [];
	let end = index;
	for (; end < texts.length; end++) {
		const text = texts[end] ?? "";
		if (kindOf$2(text) === "blank") break;
		if (!ROW.test(text) || text.includes("\\")) return null;
		const cells = text.trimEnd().slice(1, -1).split("|");
		if (rows[0] && cells.length !== rows[0].children.length) return null;
		if (end === index + 1) continue;
		rows.push(rowOf(cells, line + end));
	}
	if (texts[index + 1]?.trimEnd().slice(1, -1).split("|").length !== rows[0]?.children.length) return null;
	return {
		nodes: [{
			type: "table",
			children: rows,
			position: at(line + index, line + end - 1)
		}],
		end
	};
}
function rowOf(cells, line) {
	const position = at(line);
	return {
		type: "tableRow",
		children: cells.map((cell) => ({
			type: "tableCell",
			children: readPhrasing(cell.trim(), line),
			position
		})),
		position
	};
}

// src/postmortem/outline/quick/paragraph.ts
/** 4.3: a row of equals signs or dashes under a paragraph. */
const UNDERLINE$1 = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** GFM 5.3: a box to tick, with words behind it. */
const BOX$1 = /^\[[ xX]\] /;
/** A paragraph, a heading with a line under it, or a table: all that begins with text (4.8, 4.3, GFM 4.10). */
function readParagraph(lines, index) {
	const { texts, line } = lines;
	const end = endOfText(texts, index);
	if (end === null) return null;
	const below = texts[end] ?? "";
	if (canDelimit(below)) return end === index + 1 && !lines.isItem ? readTable(lines, index) : null;
	const parts = texts.slice(index, end).map(trimLine);
	const first = parts[0] ?? "";
	const hasBox = lines.isItem && index === 0 && BOX$1.test(first);
	if (hasBox) parts[0] = first.replace(BOX$1, "");
	const children = readPhrasing(parts.join("\n").trimEnd(), line + index);
	if (!UNDERLINE$1.test(below)) return {
		nodes: [{
			type: "paragraph",
			children,
			position: at(line + index, line + end - 1)
		}],
		end
	};
	if (hasBox) return null;
	return {
		nodes: [{
			type: "heading",
			depth: below.includes("=") ? 1 : 2,
			children,
			position: at(line + index, line + end)
		}],
		end: end + 1
	};
}
/** The line that ends the text beginning at `start`: of another block, underlining it, or making a table of it. */
function endOfText(texts, start) {
	for (let end = start + 1; end < texts.length; end++) {
		const text = texts[end] ?? "";
		if (UNDERLINE$1.test(text) || canDelimit(text)) return end;
		const meaning = underParagraph(text);
		if (meaning === "doubtful") return null;
		if (meaning === "other") return end;
	}
	return texts.length;
}
/**
* A line without the white space around it but two spaces, which ask for a line break (6.7); no tab does. A backslash asks
* for one only where nothing stands behind it.
*/
function trimLine(text) {
	const trimmed = text.trim();
	if (text.endsWith("  ") && !text.slice(text.trimEnd().length).includes("	")) return `${trimmed}  `;
	return trimmed.endsWith("\\") && !text.endsWith("\\") ? `${trimmed} ` : trimmed;
}

// src/postmortem/outline/quick/blocks.ts
/** 4.2: the marks, the words, and marks that close the heading. */
const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const CLOSING_MARKS = /(?:^|[ \t]+)#+$/;
const FENCE$1 = /^(`{3,}|~{3,})/;
/** The blocks of some lines, or null where one of them is not plain. */
function readBlocks(lines) {
	const blocks = [];
	let index = 0;
	while (index < lines.texts.length) {
		const reading = readBlock(lines, index);
		if (reading === null) return null;
		blocks.push(...reading.nodes);
		index = reading.end;
	}
	return blocks;
}
/**
* The block that begins at a line which no block above it reaches to. A blank line gives none. What is plain are headings,
* paragraphs, rules, fenced code, lists and tables of the shapes people write; of all else the parser knows more.
*/
function readBlock(lines, index) {
	const text = lines.texts[index] ?? "";
	const position = at(lines.line + index);
	switch (kindOf$2(text)) {
		case "blank": return {
			nodes: [],
			end: index + 1
		};
		case "heading": return readHeading(text, lines.line + index, index);
		case "rule": return {
			nodes: [{
				type: "thematicBreak",
				position
			}],
			end: index + 1
		};
		case "fence": return readFence(lines, index);
		case "item": return readList(lines, index, readBlocks);
		case "text": return readParagraph(lines, index);
		default: return null;
	}
}
function readHeading(text, line, index) {
	const match = ATX_HEADING.exec(text);
	const level = match?.[1]?.length;
	if (!level) return null;
	const words = (match[2] ?? "").trim().replace(CLOSING_MARKS, "").trim();
	return {
		nodes: [{
			type: "heading",
			depth: level,
			children: readPhrasing(words, line),
			position: at(line)
		}],
		end: index + 1
	};
}
/** Fenced code that begins at the first column (4.5). */
function readFence({ texts, line }, index) {
	const marks = FENCE$1.exec(texts[index] ?? "")?.[1];
	if (!marks) return null;
	const isClosing = (text) => spacesBefore(text) < 4 && text.trimStart().startsWith(marks) && isRun(text.trim(), marks);
	for (let end = index + 1; end < texts.length; end++) {
		if (!isClosing(texts[end] ?? "")) continue;
		return {
			nodes: [{
				type: "code",
				value: texts.slice(index + 1, end).join("\n"),
				position: at(line + index, line + end)
			}],
			end: end + 1
		};
	}
	return null;
}
function isRun(text, marks) {
	return text === (marks[0] ?? "").repeat(text.length);
}

// src/postmortem/outline/quick/pieces.ts
/** A fence, be it in a list or a quote. */
const FENCE = /^[\s>+*\d.)-]*(?:`{3}|~{3})/;
const CONTAINER_MARKS = /^[\s>+*\-\d.)]*$/;
/** 4.6: these kinds of HTML reach beyond a blank line. */
const LONG_HTML = /^ *<(?:!|\?|(?:pre|script|style|textarea)\b)/i;
/**
* The syntax tree of Markdown as `parseMarkdown` gives it, as far as the outline asks: of plain blocks it is read off
* directly, each other piece goes to the parser by itself. Of positions only lines are given, and the columns of lists.
*/
const parseInPieces = (texts) => {
	if (texts.some(canDefine)) return parseMarkdown(texts);
	const lines = {
		texts,
		line: 1,
		indent: 0,
		isItem: false
	};
	const children = [];
	let index = 0;
	while (index < texts.length) {
		const reading = readBlock(lines, index);
		if (reading !== null) {
			children.push(...reading.nodes);
			index = reading.end;
			continue;
		}
		const end = endOfPiece(texts, index);
		const piece = parseMarkdown(texts.slice(index, end));
		moveDown(piece.children, index);
		children.push(...piece.children);
		index = end;
	}
	return {
		type: "root",
		children
	};
};
/**
* The line where whatever begins at `start` has ended for certain: one at the first column that opens a heading or a fence
* (these interrupt paragraphs, and no list or quote reaches over them: 5.1, 5.2), or one there behind a blank line that
* goes on with no list. HTML is left only behind a blank line; fences and HTML that may reach further take all the rest.
*/
function endOfPiece(texts, start) {
	let isHtml = false;
	let before = "blank";
	for (let index = start; index < texts.length; index++) {
		const text = texts[index] ?? "";
		const kind = kindOf$2(text);
		if (index > start && !isHtml && spacesBefore(text) === 0 && endsPiece(kind, before)) return index;
		if (FENCE.test(text) || LONG_HTML.test(text)) return texts.length;
		isHtml = kind !== "blank" && (isHtml || kind === "html");
		before = kind;
	}
	return texts.length;
}
function endsPiece(kind, before) {
	if (kind === "heading" || kind === "fence") return true;
	return before === "blank" && kind !== "blank" && kind !== "item" && kind !== "doubtful";
}
/**
* Whether a link reference definition (4.7) can end its label on this line; it gives a meaning to brackets everywhere in
* the document. Its label opens at the start of a block: on this line behind nothing but marks, or on a line above.
*/
function canDefine(text) {
	const close = text.indexOf("]:");
	if (close < 0) return false;
	const open = text.indexOf("[");
	return open > close || open < 0 || text.includes("\\[") || CONTAINER_MARKS.test(text.slice(0, open));
}

// src/postmortem/outline/repairs/bullets.ts
const BULLET = /^(\s*)([•●∙·▪■◆♦➢➤➔→⇒➜►▶»❖✦★⁃◦○▫□◇–—−‣])\s*(?=\S)/u;
/** An arrow; a dash or star that nothing parts from its word. */
const ARROW = /^(\s*)(?:[-–—=~]{1,2}>|>>|~)\s*(?=[\p{L}\p{N}"“'`*[])/u;
const TIGHT = /^(\s*)[-*+](?=\p{L}[\p{L}’']*\s[^*]*$)/u;
const NEEDS_SPACE = /^\s*[–—−·»□■]\S/u;
/** A list of one line is none: a single dash signs ("— Kim") or goes on with a sentence. */
const DASH$1 = /^\s*[–—−]\s/;
const LETTER_O = /^(\s*)o(?:\t+| {2,})(?=\S)/;
const UNDER_ANOTHER = /* @__PURE__ */ new Set([
	"o",
	"◦",
	"○",
	"⁃",
	"▫",
	"–",
	"—",
	"−"
]);
const OPEN_BOX = /^(\s*)(?:[-*+•]\s+)?(?:[☐🔲⬜]|:(?:white_large_square|white_medium_square|white_square_button|black_square_button|black_large_square):)\s*(?=\S)/u;
const TICKED_BOX = /^(\s*)(?:[-*+•]\s+)?(?:[☑☒]\uFE0F?|:(?:ballot_box_with_check|white_check_mark|heavy_check_mark):)\s*(?=\S)/u;
const BARE_BOX = /^(\s*)\[([ xX]?)\]\s+(?=\S)/;
const NUMBER$3 = /^(\s*)(?:\((\d{1,2})\)\s*|(\d{1,2})(?:[.)、．])(?=[\p{L}*"“'`[])|(\d{1,2})(?:、|．|\s-\s|-\s|:\s))(?=\S)/u;
const LIST_LINE$2 = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;
/**
* Writes bullets that are none to Markdown (`•`, Word's `o` and tab, dashes, boxes, `1.Text`, `(1) Text`) as `-`, `- [ ]`
* and `1.`. A bullet of the second rank (`o`, `◦`, `–`) goes one level under the item of another mark above it.
*/
function repairBullets(lines) {
	const fenced = fencedLines(lines);
	const dashes = lines.filter((line) => DASH$1.test(line)).length;
	let parent = null;
	return lines.map((line, index) => {
		if (fenced[index] || isBlank$1(line) || dashes === 1 && DASH$1.test(line)) return line;
		const { written, mark } = repairBullet(line);
		const isSecond = UNDER_ANOTHER.has(mark ?? "") && parent !== null && parent !== mark;
		if (!LIST_LINE$2.test(written)) {
			if (!/^\s/.test(line)) parent = null;
		} else if (!isSecond) parent = mark ?? written.trim().charAt(0);
		return isSecond && /^ {0,3}\S/.test(written) ? `    ${written.trimStart()}` : written;
	});
}
function repairBullet(line) {
	const bullet = NEEDS_SPACE.test(line) ? null : BULLET.exec(line);
	if (bullet) {
		const words = repairBox(line.slice(bullet[0].length));
		return {
			written: `${bullet[1]}- ${words}`,
			mark: bullet[2] ?? null
		};
	}
	const arrow = ARROW.exec(line) ?? TIGHT.exec(line);
	if (arrow) return {
		written: `${arrow[1]}- ${line.slice(arrow[0].length)}`,
		mark: "-"
	};
	const letter = LETTER_O.exec(line);
	if (letter) return {
		written: `${letter[1]}- ${line.slice(letter[0].length)}`,
		mark: "o"
	};
	const box = boxAt(line);
	if (box) return {
		written: `${box.indent}- ${box.words}`,
		mark: null
	};
	const bare = BARE_BOX.exec(line);
	if (bare) return {
		written: `${bare[1]}- [${bare[2] || " "}] ${line.slice(bare[0].length)}`,
		mark: null
	};
	const number = NUMBER$3.exec(line);
	const digits = number?.[2] ?? number?.[3] ?? number?.[4];
	if (number && digits) return {
		written: `${number[1]}${digits}. ${line.slice(number[0].length)}`,
		mark: null
	};
	return {
		written: line,
		mark: null
	};
}
/** The words of an item, a box of a symbol before them as Markdown has it. */
function repairBox(words) {
	return boxAt(words)?.words ?? words;
}
function boxAt(line) {
	const open = OPEN_BOX.exec(line);
	const box = open ?? TICKED_BOX.exec(line);
	if (box === null) return null;
	return {
		indent: box[1] ?? "",
		words: `[${open === null ? "x" : " "}] ${line.slice(box[0].length)}`
	};
}

// src/postmortem/outline/repairs/emoji-bullets.ts
/** A symbol that tells how far a thing is or points to it, in front of words; not any emoji, which may only decorate. */
const MARKED = /^\s*(?:[🔴🟠🟡🟢🔵🟣⚪⚫🟥🟧🟨🟩🟦🟪✅❌❎⏳⌛🚧🔜🔁📌👉🎯]|☑|✔|➡|⏸)\uFE0F?\s*(?=[\p{L}\p{N}*_`"“[(@#])/u;
/** Writes lines that follow one another and each begin with such a symbol as the list that they are; the symbols stay. */
function repairEmojiBullets(lines) {
	const fenced = fencedLines(lines);
	const isMarked = lines.map((line, index) => !fenced[index] && MARKED.test(line));
	const written = lines.map((_, index) => index).filter((index) => !isBlank$1(lines[index] ?? ""));
	const inRun = new Set(written.filter((index, at) => {
		const [before, after] = [written[at - 1], written[at + 1]];
		const hasPeer = (other) => other !== void 0 && isMarked[other] === true;
		return isMarked[index] && (hasPeer(before) || hasPeer(after));
	}));
	return lines.map((line, index) => inRun.has(index) ? line.replace(/^(\s*)/, "$1- ") : line);
}

// src/postmortem/outline/prose.ts
/** Marks of Markdown before the words; a single `#` may as well open a comment, but not in front of most lines. */
const MARKDOWN_MARK = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+|#{1,6}\s+|\*\*)/;
const CODE_START = /^\s*(?:[$>#]\s|#!|\/\/|\/\*|<\/?\w|\w+@\w+|sudo |import |const |let |def |class |return\b|if \(|\{|\}|\[)/;
const CODE_END = /[;{}\\]\s*$/;
const CODE_SYMBOL = /[{}<>=|\\^~`$#@[\]]|::|->|\(\)|--\w/g;
/** `Impact:` alone on a line; data begins its keys with small letters. */
const LABEL$3 = /^\s*\p{Lu}[\p{L} /-]*[:：]\s*$/u;
const WORD = /\p{L}[\p{L}'’-]*/gu;
/** True when a line reads as words for people, not for a machine: words enough, hardly a symbol of code. */
function readsAsProse(line) {
	const text = line.replace(MARKDOWN_MARK, "");
	if (LABEL$3.test(text)) return true;
	if (CODE_START.test(text) || CODE_END.test(text)) return false;
	if ((text.match(/\p{L}/gu) ?? []).length < .5 * text.trim().length) return false;
	const words = (text.match(WORD) ?? []).length;
	const symbols = (text.match(CODE_SYMBOL) ?? []).length;
	return words >= 2 && symbols * 8 <= words;
}
/** True when most of the lines that are not blank read as prose. */
function mostlyProse(lines) {
	const written = lines.filter((line) => !isBlank$1(line));
	return written.length > 0 && written.filter(readsAsProse).length >= .7 * written.length;
}

// src/postmortem/outline/repairs/fences.ts
const PROSE_INFO = /^(?:markdown|md|mdx|text|txt|plain|plaintext)?$/i;
const STRUCTURE = /^\s{0,3}(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\*\*)/;
/**
* Opens fences that hold text for people: one never closed (its marks were a slip, and would swallow the rest), and one
* without a programming language whose lines read as prose with headings or lists (a whole document pasted from a chat).
*/
function repairFences(lines) {
	const repaired = [...lines];
	for (const { open, close, info } of findFences(lines)) {
		const content = lines.slice(open + 1, close ?? lines.length);
		if (close === null || holdsDocument(content, info)) {
			repaired[open] = "";
			if (close !== null) repaired[close] = "";
		}
	}
	return repaired;
}
function holdsDocument(content, info) {
	if (!PROSE_INFO.test(info)) return false;
	return mostlyProse(content) && content.some((line) => STRUCTURE.test(line));
}

// src/postmortem/outline/repairs/hash-headings.ts
const HASH_HEADING = /^( {0,3})(#{1,6})(?=[\p{L}*_])(?!\p{L}+(?:\s+#|$(?<!:)))(.*)$/u;
const HASHES_HEADING = /^( {0,3})(#{2,6})(?=[^\s#])(.*)$/u;
const WIKI_HEADING = /^(={1,6})\s+(\S.*?)(?:\s+\1)?\s*$/;
const TEXTILE_HEADING = /^h([1-6])\.\s+(\S.*)$/;
const LEAST_HEADINGS = 2;
/**
* Writes the headings of other markups as Markdown's; in a document that has them `#` marks a numbered item, as in those.
*/
function repairForeignHeadings(lines) {
	const fenced = fencedLines(lines);
	const headings = lines.map((line, index) => fenced[index] ? null : foreignHeading(line));
	if (headings.filter((heading) => heading !== null).length < LEAST_HEADINGS) return [...lines];
	return lines.map((line, index) => headings[index] ?? (fenced[index] ? line : line.replace(/^#\s+/, "1. ")));
}
function foreignHeading(line) {
	const wiki = WIKI_HEADING.exec(line);
	if (wiki) return `${"#".repeat(wiki[1]?.length ?? 1)} ${wiki[2]}`;
	const textile = TEXTILE_HEADING.exec(line);
	return textile ? `${"#".repeat(Number(textile[1]))} ${textile[2]}` : null;
}
/** Puts the space after the marks of a heading that CommonMark (4.2) asks for and many people leave out. */
function repairHashHeadings(lines) {
	const fenced = fencedLines(lines);
	return lines.map((line, index) => {
		if (fenced[index] || !line.trimStart().startsWith("#")) return line;
		const match = HASHES_HEADING.exec(line) ?? HASH_HEADING.exec(line);
		return match ? `${match[1]}${match[2]} ${match[3]}` : line;
	});
}

// src/postmortem/outline/repairs/html.ts
const CODE_OR_TAG = /`+[^`]*`+|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi;
const HEADING_TAG = /^h([1-6])$/;
const DROPPED = /^(?:p|div|span|center|font|details|summary|section|article|u|i|em|small|big|sub|sup|mark|img|hr|table|thead|tbody|tr|td|th|dl|dt|dd|figure|figcaption|iframe|picture|source|label|ins|address|main|header|footer|nav|body|html|head|br)$/;
/**
* Writes the HTML that people mix into Markdown as Markdown, line by line: lists, headings, bold, links, check boxes, line
* breaks; comments and mere layout are dropped. Tags it does not know stay (they may be placeholders such as `<name>`).
*/
function repairHtml(lines) {
	const fenced = fencedLines(lines);
	const state = {
		inComment: false,
		depth: 0,
		hrefs: []
	};
	return lines.map((line, index) => fenced[index] && !state.inComment ? line : repairLine(line, state));
}
function repairLine(source, state) {
	const line = withoutComments(source, state);
	if (!line.includes("<")) return line;
	let indent = null;
	const written = line.replace(/<br\s*\/?>\s*$/i, "  ").replace(CODE_OR_TAG, (whole, slash, name, rest) => {
		if (name === void 0) return whole;
		if (name.toLowerCase() === "li" && slash === "") indent = "    ".repeat(Math.max(0, state.depth - 1));
		return asMarkdown(whole, slash === "/", name.toLowerCase(), rest ?? "", state);
	});
	if (written.trim() === "") return "";
	return indent === null ? written : indent + written.trimStart();
}
function asMarkdown(whole, closing, name, rest, state) {
	const heading = HEADING_TAG.exec(name)?.[1];
	if (heading) return closing ? "" : `${"#".repeat(Number(heading))} `;
	switch (name) {
		case "b":
		case "strong": return "**";
		case "s":
		case "del": return "~~";
		case "code":
		case "kbd":
		case "tt": return "`";
		case "ul":
		case "ol":
			state.depth = Math.min(8, Math.max(0, state.depth + (closing ? -1 : 1)));
			return "";
		case "li": return closing ? "" : "- ";
		case "input": return /\bchecked\b/i.test(rest) ? "[x] " : "[ ] ";
		case "a": return closing ? closeLink(state) : openLink(rest, state);
		default: return DROPPED.test(name) ? name === "br" ? " " : "" : whole;
	}
}
function openLink(rest, state) {
	const href = /href\s*=\s*["']?([^"'\s>]+)/i.exec(rest)?.[1];
	state.hrefs.push(href ?? "");
	return href ? "[" : "";
}
function closeLink(state) {
	const href = state.hrefs.pop();
	return href ? `](${href})` : "";
}
function withoutComments(line, state) {
	let kept = "";
	let rest = line;
	while (rest !== "") {
		const mark = state.inComment ? "-->" : "<!--";
		const at = rest.indexOf(mark);
		if (!state.inComment) kept += at < 0 ? rest : rest.slice(0, at);
		if (at < 0) break;
		state.inComment = !state.inComment;
		rest = rest.slice(at + mark.length);
	}
	return kept;
}

// src/postmortem/outline/repairs/indentation.ts
const LIST_LINE$1 = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;
const CODE_INDENT = 4;
/**
* Takes the indentation from text that people indented for looks. CommonMark (4.4) reads four columns as code, and a list
* mark behind them as plain text; neither is meant where the lines read as prose and no list is open above.
*/
function repairIndentation(lines) {
	const fenced = fencedLines(lines);
	const repaired = [...lines];
	let listIsOpen = false;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (isBlank$1(line) || fenced[index]) continue;
		if (indentOf(line) < CODE_INDENT) {
			const standsBelow = indentOf(line) > 0 || !isBlank$1(lines[index - 1]);
			listIsOpen = LIST_LINE$1.test(line) || listIsOpen && standsBelow;
		} else if (!listIsOpen) {
			const end = endOfGroup(lines, fenced, index);
			const group = lines.slice(index, end);
			repaired.splice(index, group.length, ...outdented(group));
			listIsOpen = group.some((each) => LIST_LINE$1.test(each));
			index = end - 1;
		}
	}
	return repaired;
}
/** Lines that are prose or a list without their common indentation; anything else is code and stays. */
function outdented(group) {
	if (!mostlyProse(group) && !group.some((line) => LIST_LINE$1.test(line))) return group;
	const columns = Math.min(...group.filter((line) => !isBlank$1(line)).map(indentOf));
	return group.map((line) => {
		const inner = dedent(line, columns);
		return isBlank$1(line) || LIST_LINE$1.test(line) ? inner : inner.trimStart();
	});
}
function endOfGroup(lines, fenced, start) {
	let end = start;
	for (let index = start; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (isBlank$1(line)) continue;
		if (fenced[index] || indentOf(line) < CODE_INDENT) break;
		end = index + 1;
	}
	return end;
}

// src/postmortem/outline/repairs/invisible.ts
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const WIDE_SPACE = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;
/** Takes invisible characters out and makes every kind of space one that Markdown knows. */
function repairInvisible(lines) {
	return lines.map((line) => line.replace(INVISIBLE, "").replace(WIDE_SPACE, " "));
}

// src/postmortem/outline/repairs/numbering.ts
const OUTLINE_NUMBER = /^(\s*)(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?\s+(?=\p{L})/u;
const PLAIN_NUMBER = /^\s*(\d{1,2})[.)]\s+\S/;
const LETTER = /^(\s*)(?:\(([a-z])\)|([a-z])[.)])\s+(?=\S)/;
const LIST_LINE = /^\s*(?:[-*+•]|\d{1,3}[.)]|[a-z][.)])\s/;
const HEADING = /^ {0,3}#/;
const INDENT_A_LEVEL = "    ";
/**
* Writes the numbers of an outline (`5.2.1 Text`) and letters (`b) Text`) as Markdown's numbers, each below what its number
* says it stands under. A decimal or a time ("2.5 GB", "9.15 alert") is told by the lack of its neighbours: `2.5` counts
* only beside `2.4` and `2.1`.
*/
function repairNumbering(lines) {
	const fenced = fencedLines(lines);
	const isOutline = outlineLines(lines, fenced);
	const isLettered = letteredLines(lines, fenced);
	const seen = /* @__PURE__ */ new Set();
	let number = null;
	return lines.map((line, index) => {
		if (fenced[index] || isBlank$1(line)) return line;
		if (isOutline[index]) {
			number = asOutline(line, seen);
			return number;
		}
		if (isLettered[index]) return asLetter(line, number);
		const plain = PLAIN_NUMBER.exec(line)?.[1];
		if (plain) seen.add(plain);
		if (HEADING.test(line)) seen.clear();
		if (plain || !/^\s/.test(line)) number = plain ? line : null;
		return line;
	});
}
function asOutline(line, seen) {
	const [whole = "", indent = "", number = ""] = OUTLINE_NUMBER.exec(line) ?? [];
	seen.add(number);
	const parts = number.split(".");
	const above = parts.slice(1).filter((_, depth) => seen.has(parts.slice(0, depth + 1).join("."))).length;
	return `${above > 0 ? INDENT_A_LEVEL.repeat(above) : indent}${parts.at(-1)}. ${line.slice(whole.length)}`;
}
/** Letters go below the number in front of them, if they are not written deeper anyway. */
function asLetter(line, above) {
	const [whole = "", written = "", bracketed, letter = "a"] = LETTER.exec(line) ?? [];
	const least = above === null ? "" : INDENT_A_LEVEL + (/^\s*/.exec(above)?.[0] ?? "");
	return `${written.length < least.length ? least : written}${(bracketed ?? letter).charCodeAt(0) - "a".charCodeAt(0) + 1}. ${line.slice(whole.length)}`;
}
/** Which lines carry a number that follows on the one before it, or that another follows on. */
function outlineLines(lines, fenced) {
	const numbers = lines.map((line, index) => fenced[index] ? void 0 : OUTLINE_NUMBER.exec(line)?.[2]);
	const all = new Set(numbers);
	return numbers.map((number) => {
		if (number === void 0) return false;
		const parts = number.split(".").map(Number);
		const last = parts.at(-1) ?? 0;
		const isFirst = last === 1;
		const sibling = [...parts.slice(0, -1), isFirst ? 2 : last - 1].join(".");
		const isCounted = all.has([...parts.slice(0, -1), 1].join("."));
		return last > 0 && isCounted && (all.has(sibling) || isFirst && all.size > 2);
	});
}
/** Which lines carry a letter of a run that begins with `a` and goes on with `b`. */
function letteredLines(lines, fenced) {
	const isLettered = lines.map(() => false);
	let run = [];
	for (const [index, line] of [...lines, "#"].entries()) {
		const match = fenced[index] ? null : LETTER.exec(line);
		const letter = match?.[2] ?? match?.[3];
		const expected = String.fromCharCode("a".charCodeAt(0) + run.length);
		if (letter !== void 0 && letter === expected) {
			run.push(index);
			continue;
		}
		if (letter === void 0 && !HEADING.test(line) && !(LIST_LINE.test(line) && !/^\s/.test(line))) continue;
		if (run.length > 1) for (const at of run) isLettered[at] = true;
		run = letter === "a" ? [index] : [];
	}
	return isLettered;
}

// src/postmortem/outline/repairs/underlines.ts
const UNDERLINE = /^\s*(?:(?:[-]\s*){3,}|(?:[=]\s*){3,}|_{3,}|[—–]{3,}|\*{3,}|(?:\*\s+){2,}\*)\s*$/;
const SETEXT = /^\s{0,3}(?:-{3,}|={3,})\s*$/;
const LONGEST_TITLE = 90;
const NOT_A_TITLE = /[.!?。]\s*$|^\s*(?:[-*+•>|#]|\d{1,3}[.)]\s)/;
/**
* A row of dashes, underscores or equals signs is a rule. Under the last line of a paragraph CommonMark would make it a
* heading of the whole paragraph (4.3, setext); it stays one only under a single line that can be a title.
*/
function repairUnderlines(lines) {
	const fenced = fencedLines(lines);
	return lines.map((line, index) => {
		if (fenced[index] || !UNDERLINE.test(line)) return line;
		return SETEXT.test(line) && underlinesTitle(lines, index) ? line : "***";
	});
}
function underlinesTitle(lines, index) {
	const title = lines[index - 1] ?? "";
	if (isBlank$1(title) || title.length > LONGEST_TITLE || NOT_A_TITLE.test(title) || UNDERLINE.test(title)) return false;
	const before = lines[index - 2];
	return isBlank$1(before) || UNDERLINE.test(before ?? "");
}

// src/postmortem/outline/repairs/wiki-markup.ts
const EQUALS_HEADING = /^(={1,6})[ \t]+([^=\s].*?)(?:[ \t]+=+)?[ \t]*$/;
const NUMBERED_HEADING = /^h([1-6])\.[ \t]+(\S.*)$/;
const DOTS = /^(\.{1,4})[ \t]+(?=\S)/;
const STARS = /^(\*{2,4})[ \t]+(?=\S)(?!.*\*\*)/;
const SPACES_A_LEVEL = 4;
/** Writes headings and list marks of AsciiDoc and wikis, which people paste into Markdown, as those of Markdown. */
function repairWikiMarkup(lines) {
	const fenced = fencedLines(lines);
	return lines.map((line, index) => {
		if (fenced[index] || !/^[=h.*]/.test(line)) return line;
		return heading(line) ?? item(line) ?? line;
	});
}
function heading(line) {
	const equals = EQUALS_HEADING.exec(line);
	if (equals?.[1]) return `${"#".repeat(equals[1].length)} ${equals[2]}`;
	const numbered = NUMBERED_HEADING.exec(line);
	return numbered ? `${"#".repeat(Number(numbered[1]))} ${numbered[2]}` : null;
}
function item(line) {
	const mark = DOTS.exec(line) ?? STARS.exec(line);
	if (!mark?.[1]) return null;
	return `${" ".repeat(SPACES_A_LEVEL * (mark[1].length - 1))}- ${line.slice(mark[0].length)}`;
}

// src/postmortem/outline/repair.ts
/** The order is that of the reasons. Within a line the marks look for spaces only, so that blank lines cost nothing. */
const REPAIRS = [
	{
		repair: repairInvisible,
		mark: /[^\t\n -~]/
	},
	{
		repair: repairFences,
		mark: /```|~~~/
	},
	{
		repair: repairHtml,
		mark: /</
	},
	{
		repair: repairForeignHeadings,
		mark: /^(?:=|h[1-6]\.)/m
	},
	{
		repair: repairHashHeadings,
		mark: /#[^\s#]/
	},
	{
		repair: repairNumbering,
		mark: /^[^\S\n]*(?:\d{1,2}\.\d|\(?[a-z][.)])/m
	},
	{
		repair: repairWikiMarkup,
		mark: /^(?:[=.*]|h[1-6]\.)/m
	},
	{
		repair: repairEmojiBullets,
		mark: /[^\n -~]/
	},
	{
		repair: repairBullets,
		mark: /(?:)/
	},
	{
		repair: repairUnderlines,
		mark: /^[^\S\n]*(?:-[^\S\n]*-|=[^\S\n]*=|__|[—–]{2}|\*[^\S\n]*\*)/m
	},
	{
		repair: repairIndentation,
		mark: /^ {0,4}(?: {4}|\t)/m
	}
];
/** The document as its author meant it in Markdown: what looks like a list, a heading or a rule is written as one. */
function repairLines(lines) {
	let repaired = [...lines];
	let text = repaired.join("\n");
	for (const { repair, mark } of REPAIRS) {
		if (!mark.test(text)) continue;
		repaired = repair(repaired);
		text = repaired.join("\n");
	}
	return repaired;
}

// src/postmortem/outline/document.ts
/** What the lines of a text are: the limits first, then the repairs, then the syntax tree as `parse` gives it. */
function outlineDocument(text, parse = parseInPieces) {
	if (text.length > 1048576) {
		const message = `The file is larger than ${LARGEST_FILE / 1024 / 1024} MiB and is not read.`;
		return {
			lines: [],
			units: [],
			frontMatter: NO_FRONT_MATTER,
			problems: [{
				code: "file-too-large",
				startLine: 1,
				endLine: 1,
				message
			}]
		};
	}
	const lines = splitLines(text);
	const merged = withoutConflicts(lines);
	const { frontMatter, problems } = readFrontMatter(merged.lines);
	const body = merged.lines.map((line, index) => index < frontMatter.length ? "" : line);
	const excesses = findExcesses(body);
	const repaired = repairLines(body.slice(0, MOST_LINES));
	return {
		lines,
		units: excesses.length > 0 ? outlinePlainly(repaired) : outlineMarkdown(repaired, body, parse),
		frontMatter,
		problems: [
			...merged.problems,
			...problems,
			...excesses
		]
	};
}

// src/postmortem/vocabulary/phrase-book.ts
/** The heading phrases of a vocabulary, found by their first words: most headings share none with most phrases. */
var PhraseBook = class PhraseBook {
	static books = /* @__PURE__ */ new WeakMap();
	byFirstWord = /* @__PURE__ */ new Map();
	unspaced = [];
	fillers;
	articles;
	static of(vocabulary) {
		const known = PhraseBook.books.get(vocabulary) ?? new PhraseBook(vocabulary);
		PhraseBook.books.set(vocabulary, known);
		return known;
	}
	constructor(vocabulary) {
		this.fillers = new Set(vocabulary.fillers);
		this.articles = new Set(vocabulary.articles);
		for (const name of SECTION_NAMES) {
			const { names, substitutes } = vocabulary.sections[name];
			for (const words of names) this.add(words, {
				kind: "section",
				name,
				isSubstitute: false,
				rank: 0
			});
			for (const [rank, words] of substitutes.entries()) this.add(words, {
				kind: "section",
				name,
				isSubstitute: true,
				rank
			});
		}
		for (const words of vocabulary.others) this.add(words, { kind: "other" });
		for (const words of vocabulary.endings) this.add(words, { kind: "ending" });
		for (const words of vocabulary.tasks) this.add(words, { kind: "tasks" });
		for (const words of vocabulary.improvements) this.add(words, { kind: "improvements" });
	}
	/** The phrases that occur in normalised words, the longest first: a long one takes its words from the short ones in it. */
	occurringIn(words) {
		return [...[...new Set(words.split(" "))].flatMap((word) => this.byFirstWord.get(word) ?? []), ...this.unspaced].filter((phrase) => hasPhrase(words, phrase.words)).sort((a, b) => b.words.length - a.words.length);
	}
	add(words, meaning) {
		if (words.charCodeAt(0) >= 11904) {
			this.unspaced.push({
				words,
				meaning
			});
			return;
		}
		const first = words.split(" ", 1)[0] ?? words;
		const known = this.byFirstWord.get(first);
		if (known) known.push({
			words,
			meaning
		});
		else this.byFirstWord.set(first, [{
			words,
			meaning
		}]);
	}
};

// src/postmortem/sections/heading-name.ts
/** How surely a heading names a section: in so many words, with fillers only, with other words, or by a substitute. */
const STRENGTH = {
	exact: 4,
	covered: 3,
	contained: 2,
	substitute: 1
};
/** True when nothing but the section's name (or a substitute alone) stands in the heading. */
function isSure({ strength }) {
	return strength >= STRENGTH.covered || strength < STRENGTH.contained && strength > STRENGTH.substitute + .3;
}
const LONGEST_HEADING = 120;
const MOST_WORDS$1 = 12;
const MOST_WORDS_LEFT = 3;
/** "What we will do so that it never happens again": a clause that begins with a name says no more than that name. */
const LEAST_CLAUSE_WORDS = 3;
const MOST_CLAUSE_WORDS = 12;
const SUBSTITUTE_ALONE = 1.5;
/** What a heading says that names nothing we know. */
const UNNAMED = {
	sections: [],
	list: null,
	isOther: false,
	isEnding: false
};
const recent = new RecentBy();
/** What `text` names when it is taken for a heading. */
function nameHeading(text, vocabularies) {
	if (text.length > LONGEST_HEADING) return UNNAMED;
	return recent.of(vocabularies, text, (heading) => nameOf(heading, vocabularies));
}
function nameOf(text, vocabularies) {
	const words = normaliseHeading(text);
	if (words === "" || words.split(" ").length > MOST_CLAUSE_WORDS) return UNNAMED;
	for (const vocabulary of vocabularies) {
		const name = nameIn(words, PhraseBook.of(vocabulary));
		if (name.sections.length > 0 || name.list !== null || name.isOther) return name;
	}
	return UNNAMED;
}
function nameIn(words, book) {
	const isLong = words.split(" ").length > MOST_WORDS$1;
	const phrases = book.occurringIn(words).filter((phrase) => !isLong || beginsClause(words, phrase.words));
	if (phrases.length === 0) return UNNAMED;
	const isNamed = (kind) => phrases.some((phrase) => phrase.meaning.kind === kind && withoutWords(take(words, phrase.words), book.fillers) === "");
	const isEnding = isNamed("ending");
	return {
		sections: sectionsIn(words, phrases, book).filter(({ by, strength }) => strength > SUBSTITUTE_ALONE || !isNamedOther(words, by, phrases)),
		list: listIn(words, phrases, book),
		isOther: isEnding || isNamed("other"),
		isEnding
	};
}
/** "Incident response analysis" is known by its whole name; that "response" may stand for a section says less. */
function isNamedOther(words, by, phrases) {
	return phrases.some(({ words: other, meaning }) => (meaning.kind === "other" || meaning.kind === "ending") && other === words && by.length < other.length);
}
function sectionsIn(words, phrases, book) {
	const found = [];
	let rest = words;
	for (const { words: by, meaning } of phrases) {
		const isShared = found.some((section) => section.by === by);
		if (meaning.kind !== "section" || !(isShared || hasPhrase(rest, by))) continue;
		const alone = STRENGTH.substitute + (by === words ? .5 : 0) - meaning.rank / 1e3;
		found.push({
			name: meaning.name,
			by,
			isSubstitute: meaning.isSubstitute,
			strength: alone
		});
		rest = take(rest, by);
	}
	const left = withoutWords(rest, book.fillers);
	const names = found.filter((section) => !section.isSubstitute);
	if (names.length === 0) return left === "" ? distinct(found) : [];
	if (!names.some(({ by }) => beginsClause(words, by)) && left.split(" ").length > MOST_WORDS_LEFT) return [];
	const strength = found.length === 1 && found[0]?.by === words ? STRENGTH.exact : left === "" ? STRENGTH.covered : STRENGTH.contained;
	return distinct(withoutSummaryOf(names, words).map((section) => ({
		...section,
		strength
	})));
}
function beginsClause(words, name) {
	return name.split(" ").length >= LEAST_CLAUSE_WORDS && startsWithPhrase(words, name);
}
/** "Resolution summary" is about the resolution. */
function withoutSummaryOf(names, words) {
	const others = names.filter((section) => section.name !== "summary");
	return others.length > 0 && / (?:summary|overview)$/.test(words) ? others : names;
}
function distinct(sections) {
	return sections.filter((section, index) => sections.findIndex(({ name }) => name === section.name) === index).map(({ name, strength, by }) => ({
		name,
		strength,
		by
	}));
}
function listIn(words, phrases, book) {
	const ofKind = (kind) => phrases.filter((phrase) => phrase.meaning.kind === kind);
	const [tasks, improvements] = [ofKind("tasks"), ofKind("improvements")];
	if (tasks.length > 0 && improvements.length > 0) return "actions";
	if (tasks.some((phrase) => isList(words, phrase.words, book))) return "tasks";
	return improvements.some((phrase) => isList(words, phrase.words, book)) ? "improvements" : null;
}
/** "The improvements", but not "Process improvements", which is a group of items like any other. */
function isList(words, name, book) {
	return withoutWords(take(words, name), book.articles) === "";
}
function take(words, phrase) {
	const spaced = ` ${words} `;
	const at = spaced.indexOf(` ${phrase} `);
	return at < 0 ? words.replace(phrase, " ").replace(/ +/g, " ").trim() : `${spaced.slice(0, at)} ${spaced.slice(at + phrase.length + 2)}`.trim();
}
function withoutWords(words, unwanted) {
	return words.split(" ").filter((word) => word !== "" && !unwanted.has(word) && !/^\d+$/.test(word)).join(" ");
}

// src/postmortem/vocabulary/other-documents.ts
/**
* Headings that only other documents have, in all languages (lower case, without accents): a tool's own page, and the
* minutes of a meeting. Both may well speak of incidents, timelines and tasks.
*/
const MANUAL_HEADINGS = new Set(`usage|getting started|quick start|quickstart|features|license|licence|contributing
  |licencia|licenca|fonctionnalites|verwendung|lizenz|utilizzo|licenza|funzionalita
  |使用方法|许可证|使い方|ライセンス|사용법|라이선스`.split(/\s*\|/));
const AGENDA_HEADINGS = new Set(`agenda|topics|any other business|aob|attendance|round table|last meeting|orden del dia|pauta|ordre du jour
  |ordine del giorno|tagesordnung|议程|議題|안건`.split(/\s*\|/));

// src/postmortem/facts/genre.ts
const PLACEHOLDERS = [
	/\{\{[^}]*\}\}/g,
	/<[A-Za-z][A-Za-z _/-]*>/g,
	/\[(?:link|insert|your|add|name|date|time|title|description|owner|incident|team|service|describe|placeholder|summary|action|severity|root)[^\]]{0,40}\]/gi,
	/\b(?:YYYY|20xx)[-/]MM/gi,
	/\bHH:mm\b/g,
	/\b(?:XX+|YYY+|ZZZ+|TBD)\b/g
];
/** What each of them holds: without it none needs to be looked for. */
const PLACEHOLDER_MARK = /[{<[]|[-/][Mm]{2}|:mm|XX|YYY|ZZZ|TBD/;
const INSTRUCTION = /^(?:describe|explain|list|include|provide|write|add|what|when|who|which|how|why|where|detail|outline|use this|fill|example|e\.g|briefly|summari[sz]e|a (?:short|brief|list|quick)|quick summary|describir|describa|qué|cuándo|cómo|explica|lista|descreva|o que|quando|como|décri|expliqu|quoi|beschreib|was|wann|wie)\b(?!\s*[:：]\s*\S)|\?\s*$|must contain/i;
/** Questions and demands that no measure begins with; in a list of measures only they ask. */
const DEMAND = /\?\s*$|must contain|^(?:what|when|who|which|how|why|where|qué|cuándo|cómo|o que|quando|como|quoi|was|wann|wie)\b(?!\s*[:：]\s*\S)/i;
/** A question and behind it, on the same line, what answers it. */
const QUESTION$1 = /^[^?]{1,120}\?\s*[^\p{L}\p{N}]*(?=[\p{L}\p{N}])/u;
/** How a task set to students speaks: of what the document has to hold, and of the postmortem as something to write. */
const BRIEF = /\b(?:must|should|has to|needs to|debe|deve|doit|muss) (?:contain|include|contener|incluir|conter|incluir|contenir|enthalten)\b|\b(?:write|create|prepare|draft|submit|publish) (?:a|an|your|one) (?:own )?(?:\w+ )?post-?\s?mortem|\byour (?:own )?post-?\s?mortem|\bwe expect you\b|\b(?:escrib\w+|redact\w+|escrev\w+|rédig\w+|écri\w+) (?:un|uma?|votre|tu|su|seu) post-?\s?mortem/giu;
const CLOCK$2 = /\b\d{1,2}[:h]\d{2}\b|\d\s*[時时点시]|\b\d{1,2}\s*[ap]\.?m\b/i;
/** Other documents have a summary, a solution and tasks as well ("Overview" and "Tasks" of a project). */
const OF_AN_INCIDENT = /* @__PURE__ */ new Set([
	"impact",
	"timeline",
	"rootCause"
]);
/** Advice on a kind of fault has causes and ways out of it, but nothing that happened. */
const OF_ITS_COURSE = /* @__PURE__ */ new Set([
	"summary",
	"impact",
	"timeline"
]);
const DOCUMENT = /^(?!\w+:)[^#]+\.(?:md|markdown|txt|adoc)(?:#.*)?$/i;
const LEAST_LINKED = 2;
const LEAST_WORDS$1 = 40;
const LEAST_NOTE_WORDS = 12;
const LEAST_PLACEHOLDERS = 3;
const WORDS_A_PLACEHOLDER = 25;
const LEAST_INSTRUCTIONS = 4;
const LEAST_OF_BRIEF = 3;
/**
* Tells a postmortem from what lies beside it: templates and briefs (placeholders, instructions, sections without words),
* guides and notes (no incident, none of its sections), empty files and mere links.
*/
function judgeGenre(evidence) {
	const words = evidence.entries.filter(({ heading }) => heading === null).map(({ unit }) => textOf$2(unit)).filter(hasWords).reduce((sum, text) => sum + wordsIn$1(text), 0);
	if (words === 0) return no("nothing is written in it");
	return judgeTemplate(evidence, words) ?? judgeIncident(evidence, words);
}
function judgeTemplate(evidence, words) {
	const { entries, vocabularies } = evidence;
	const title = normalise(evidence.title ?? "");
	const isCalled = (kind) => vocabularies.some((vocabulary) => phraseIn(title, vocabulary[kind]) !== void 0);
	if (isCalled("templateWords")) return no("its title calls it a template");
	if (isCalled("guideWords") && !evidence.hasDate) return no("its title calls it a guide");
	if (isCalled("noticeWords") && !isCalled("incidentWords")) return no("its title calls it another document");
	const other = judgeHeadings(evidence, isCalled("incidentWords"));
	if (other) return other;
	const placeholders = entries.reduce((sum, { unit }) => sum + placeholdersIn(textOf$2(unit)), 0);
	if (placeholders >= LEAST_PLACEHOLDERS && placeholders * WORDS_A_PLACEHOLDER >= words) return no(`a template: ${placeholders} placeholders`);
	if (!evidence.hasDate && isBrief(entries)) return no("a brief: it tells what a postmortem has to hold");
	if (asksInsteadOfTelling(evidence)) return no("a template or brief: it asks instead of telling");
	const named = namedSections(evidence);
	const filled = named.filter((candidate) => isFilled(candidate, named, entries));
	return named.length >= 3 && filled.length < .5 * named.length ? no("a template: most of its sections are empty") : null;
}
/** Minutes have an agenda; "incident-bot" has features, is installed, and nothing happened in its timeline. */
function judgeHeadings({ entries, hasDate, sections }, isTitled) {
	const has = (names) => entries.some(({ heading }) => heading !== null && names.has(normaliseHeading(heading.text)));
	const isCourse = sections.has("timeline") || sections.has("impact");
	if (!isTitled && !isCourse && has(AGENDA_HEADINGS)) return no("minutes of a meeting: it has an agenda");
	return !(hasDate || sections.has("rootCause") || sections.has("impact") || tellsOfMoment(entries)) && has(MANUAL_HEADINGS) ? no("the page of a tool: it has the headings of one") : null;
}
/** Measures are orders as instructions are ("Add …", "Write …"), so among them only questions and demands count. */
function asksInsteadOfTelling(evidence) {
	const named = namedSections(evidence);
	const told = evidence.entries.flatMap(({ unit, heading }, index) => {
		const text = textOf$2(unit);
		if (heading !== null || !hasWords(text)) return [];
		return [{
			isAsked: evidence.isMeasure(index) ? DEMAND.test(text) : isInstruction(text),
			isInSection: named.some(({ start, end }) => index > start && index < end)
		}];
	});
	const inSections = told.filter(({ isInSection }) => isInSection);
	return (evidence.hasDate ? [inSections] : [inSections, told]).some((all) => {
		const asked = all.filter(({ isAsked }) => isAsked).length;
		return asked >= LEAST_INSTRUCTIONS && asked >= .4 * all.length;
	});
}
function isInstruction(text) {
	const question = QUESTION$1.exec(text)?.[0];
	const said = question === void 0 ? text : text.slice(question.length);
	return INSTRUCTION.test(said);
}
function tellsOfMoment(entries) {
	return entries.some(({ unit }) => CLOCK$2.test(textOf$2(unit)));
}
/** Many a postmortem keeps the words of its brief as headings; the brief itself tells of no moment. */
function isBrief(entries) {
	const units = [...new Set(entries.map(({ unit }) => unit))];
	if (tellsOfMoment(entries)) return false;
	return units.reduce((sum, unit) => sum + (textOf$2(unit).match(BRIEF) ?? []).length, 0) >= LEAST_OF_BRIEF;
}
function namedSections(evidence) {
	return [...evidence.sections.values()].filter((candidate) => candidate.strength >= STRENGTH.contained);
}
function judgeIncident(evidence, words) {
	const named = namedSections(evidence);
	const filled = named.filter((candidate) => isFilled(candidate, named, evidence.entries));
	const title = normalise(evidence.title ?? "");
	const isTitled = evidence.vocabularies.some(({ incidentWords }) => phraseIn(title, incidentWords) !== void 0);
	const tellsOfIncident = filled.some((candidate) => tellsOfAnIncident(candidate, evidence));
	const tellsWhat = filled.some(({ name }) => OF_ITS_COURSE.has(name));
	if (!isTitled && !tellsWhat && !evidence.hasDate && !evidence.hasSeverity && !tellsOfMoment(evidence.entries)) return no("tells of no moment, and its title of no incident");
	if (new Set(filled.map((candidate) => candidate.heading)).size >= 2 && (tellsOfIncident || isTitled || evidence.hasDate || evidence.hasSeverity)) return yes(`has the sections ${filled.map(({ name }) => SECTION_WORDS[name]).join(", ")}`);
	const isStory = words >= LEAST_WORDS$1;
	if (isTitled && isStory && (evidence.hasDate || filled.length > 0) && !isIndex(evidence)) return yes("tells of the incident in its title");
	if (isTitled && evidence.hasDate && words >= LEAST_NOTE_WORDS && filled.some(({ name }) => name === "actionItems")) return yes("short, but dated, with an incident in its title and measures");
	if (isTitled && evidence.hasDate && tellsOfIncident) return yes("its title and a section tell of the incident");
	if (evidence.hasDate && evidence.hasSeverity && !isIndex(evidence)) return yes("states a date and a severity");
	if (evidence.hasDate && filled.length > 0 && evidence.sections.size > 2) return yes("short, but dated and with the sections of a postmortem");
	if (evidence.hasDate && isStory && evidence.sections.size >= 2) return yes("dated, with sections of a postmortem");
	return no("has neither the sections of a postmortem nor tells of an incident");
}
/** Plans have a timeline as well, in days and months; an incident's has hours, or stands beside what it did or why. */
function tellsOfAnIncident({ name, start, end }, { entries }) {
	return OF_AN_INCIDENT.has(name) && (name !== "timeline" || tellsOfMoment(entries.slice(start, end)));
}
/** A list or table of other documents, without any section of its own. */
function isIndex({ entries, sections }) {
	if (sections.size > 0) return false;
	const listed = entries.map(({ unit }) => unit).filter((unit) => unit.kind === "item" || unit.columns.length > 0);
	const linked = listed.filter((unit) => allLinks(unit).some(({ url }) => DOCUMENT.test(url)));
	return linked.length >= LEAST_LINKED && linked.length >= .3 * listed.length;
}
/** True when words stand between a section's heading and the next section's; what opens with another section has its words. */
function isFilled(candidate, named, entries) {
	const next = named.filter(({ start }) => start > candidate.start).toSorted((a, b) => a.start - b.start)[0];
	const end = Math.max(candidate.end, next?.start ?? entries.length);
	if (next && next.start === candidate.start + 1) return isFilled(next, named, entries);
	return entries.slice(candidate.start + 1, end).some(({ unit, heading }) => {
		if (heading !== null && heading.unit.kind === "heading") return false;
		if (unit.kind === "row") return unit.columns.length > 0 && unit.cells.filter((cell) => hasWords(cell.text)).length > .5 * unit.cells.length;
		return unit.kind === "code" || wordsIn$1(unit.text) >= 2;
	});
}
function wordsIn$1(text) {
	const ideographs = isAscii(text) ? 0 : (normalise(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;
	return Math.ceil(ideographs / 2) + countWords(text);
}
function placeholdersIn(text) {
	if (!PLACEHOLDER_MARK.test(text)) return 0;
	return PLACEHOLDERS.reduce((sum, pattern) => sum + (text.match(pattern) ?? []).length, 0);
}
function textOf$2(unit) {
	if (unit.kind !== "row") return unit.text;
	return unit.columns.length > 0 ? unit.cells.map((cell) => cell.text).join(" ") : "";
}
function hasWords(text) {
	return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}
function yes(why) {
	return {
		isPostmortem: true,
		why
	};
}
function no(why) {
	return {
		isPostmortem: false,
		why
	};
}

// src/postmortem/facts/times.ts
const ZONE = String.raw`(?:\(?(?:UTC|GMT|Z|[A-Z]{1,4}T|BST|CEST|MSK|IST)\)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})(?![\p{L}\p{N}])`;
const TWELVE = String.raw`\d{1,2}(?:[:.]\d{2}){0,2}\s*[ap]\.?\s?m\b\.?`;
const TWENTY_FOUR = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?![\d.])`;
const EAST_ASIAN$1 = String.raw`(?:[上下]午|午[前後]|오[전후])?\s*\d{1,2}\s*[時时点시](?:\s*\d{1,2}\s*[分분])?`;
const CLOCK$1 = String.raw`(?:~|c\.\s?|ca\.?\s?)?(?:${TWELVE}|${TWENTY_FOUR}|${EAST_ASIAN$1})`;
const MONTH = String.raw`\p{L}{3,9}\.?`;
const DAY = String.raw`(?:\p{L}{3,10},?\s+)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s|of\s)?${MONTH}(?:,?\s(?:de\s)?\d{4})?|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일])`;
const OPENING$1 = String.raw`^[^\p{L}\p{N}~]{0,8}(?:(?:at|on|by|around|about|from|um|gegen|a las|às|à|alle|ore)\s+)?`;
const LEADING_TIME = new RegExp(String.raw`${OPENING$1}((?:${DAY}[\s,:T@|–—-]{0,5}(?:at\s+|um\s+)?)?${CLOCK$1}(?:\s*(${ZONE}))?)`, "iu");
const ELAPSED = /^[^\p{L}\p{N}+-]{0,4}(T\s?[+-]\s?\d+(?::\d{2}|\s?(?:min(?:ute)?s?|m|h|hours?|s))?)(?![\p{L}\p{N}])/iu;
const LEADING_DAY = new RegExp(String.raw`${OPENING$1}(${DAY})(?![\p{L}\p{N}])`, "iu");
const ANY_CLOCK = new RegExp(CLOCK$1, "iu");
/** Every time and every day has one. */
const DIGIT = /\d/;
/** What stands before an event's time is short; times deeper in a sentence are looked for in so many characters. */
const LOOKED_AT$2 = 120;
/** The clock time (with its day and zone, if given) that a line begins with, as written; null when it begins with none. */
function leadingTime(line) {
	const text = line.slice(0, LOOKED_AT$2);
	if (!DIGIT.test(text)) return null;
	const [, time, zone] = LEADING_TIME.exec(text) ?? [];
	if (time === void 0) return ELAPSED.exec(text)?.[1]?.trim() ?? null;
	return (zone === void 0 || !isWord(zone) ? time : time.slice(0, -zone.length)).trim();
}
/** "10:35 Alert fired": not every word that ends in T is a zone, and few zones are written small ("est" is a French word). */
function isWord(zone) {
	return /\p{Ll}/u.test(zone) && !/^\(?(?:utc|gmt|ces?t|[cmp][sd]t|edt|bst|msk)(?!\p{L})/iu.test(zone);
}
/** The day that a line begins with, as written; null when it begins with none. */
function leadingDay(line) {
	const text = line.slice(0, LOOKED_AT$2);
	return DIGIT.test(text) ? LEADING_DAY.exec(text)?.[1]?.trim() ?? null : null;
}
/** The first clock time anywhere in a line, as written. */
function timeIn(line) {
	const text = line.slice(0, LOOKED_AT$2);
	return DIGIT.test(text) ? ANY_CLOCK.exec(text)?.[0].trim() ?? null : null;
}

// src/postmortem/sections/headings.ts
/** How a heading is written, and how deep it therefore stands: a label in a line is deeper than a line of its own. */
const FORM_LEVEL = {
	bold: 10,
	bare: 11,
	label: 12,
	lead: 13,
	item: 14
};
const LABELLED$2 = /^([^:：.!?\n]{2,70}?)\s*[:：]\s*(?=\S)/;
/** Without one a line need not be searched for a label. */
const COLON$1 = /[:：]/;
const CLOSING_COLON = /\s*[:：;]+\s*$/;
/** `**Owner:** -`: a field that nobody has filled in. */
const EMPTY_FIELD = /[:：]\s*[-–—]+$/;
const STOP = /[.。]$/;
const SENTENCE_END$1 = /[.!?。！？]["'”’)]*$/;
const TIME = /\d{1,2}[:.]\d{2}|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b/;
const MOST_HEADING_WORDS = 12;
const MOST_BARE_WORDS = 6;
/** Which units are headings, however they are written: Markdown, bold, a line of their own, a label before its text. */
function findHeadings(units, vocabularies) {
	const isPlain = !units.some((unit) => unit.kind === "heading" && unit.level > 1);
	const pieces = units.flatMap((unit) => cutAtNames(unit, vocabularies));
	return pieces.flatMap((unit, index) => {
		return entriesOf({
			unit,
			next: pieces[index + 1],
			before: pieces[index - 1],
			isPlain,
			vocabularies
		});
	});
}
/**
* Who writes without capitals or full stops leaves no sign where a heading stops and its text goes on ("impact" and, below
* it, "everybody was logged out"): a line that is nothing but the name of a section is a unit of its own.
*/
function cutAtNames(unit, vocabularies) {
	if (unit.kind !== "line" || unit.lines.length < 2) return [unit];
	const isName = unit.lines.map((line, index) => index < unit.lines.length - 1 && isWholeName(line.text, index === 0, vocabularies));
	if (!isName.includes(true)) return [unit];
	const pieces = [];
	for (const [index, line] of unit.lines.entries()) {
		const last = pieces.at(-1);
		if (last && !isName[index] && !isName[index - 1]) last.push(line);
		else pieces.push([line]);
	}
	return pieces.map((lines) => ofLines(unit, lines));
}
function isWholeName(text, isFirst, vocabularies) {
	if (text.split(" ").length > MOST_BARE_WORDS || SENTENCE_END$1.test(text)) return false;
	const { sections } = nameHeading(text, vocabularies);
	return sections.some((section) => section.strength >= STRENGTH.covered || isFirst && isSure(section));
}
function ofLines(unit, lines) {
	return {
		...unit,
		line: lines[0]?.line ?? unit.line,
		endLine: lines.at(-1)?.line ?? unit.endLine,
		text: joinTexts(lines.map((line) => line.text)),
		lines
	};
}
function entriesOf(question) {
	const { unit } = question;
	switch (unit.kind) {
		case "heading": return [{
			unit,
			heading: make(question, unit.text, "markdown", unit.level)
		}];
		case "line": return lineEntries(question);
		case "item": return itemEntries(question);
		default: return [{
			unit,
			heading: null
		}];
	}
}
function lineEntries(question) {
	const { unit } = question;
	const words = withoutBrackets(unit.text).split(" ").length;
	const [first] = unit.lines;
	const isBold = unit.lines.every((line) => line.isEmphasised);
	if (words <= MOST_HEADING_WORDS && (unit.lines.length === 1 || isBold) && first) {
		if (isBold && !EMPTY_FIELD.test(unit.text) && endsAsHeading(question)) return [{
			unit,
			heading: make(question, unit.text, "bold", FORM_LEVEL.bold)
		}];
		if (endsAsLabel(question)) return [{
			unit,
			heading: make(question, unit.text, "label", FORM_LEVEL.label)
		}];
		if (isBareHeading(question)) return [{
			unit,
			heading: make(question, unit.text, "bare", FORM_LEVEL.bare)
		}];
	}
	return leadEntries(question, FORM_LEVEL.lead, "lead");
}
function itemEntries(question) {
	const { unit } = question;
	if (pointsInside(unit)) return [{
		unit,
		heading: null
	}];
	const [first, ...others] = unit.lines;
	if (first && others.length > 0 && namesSurely(nameHeading(first.text, question.vocabularies))) return [{
		unit,
		heading: make(question, first.text, "item", FORM_LEVEL.item + unit.depth)
	}, {
		unit: {
			...unit,
			lines: others,
			text: joinTexts(others.map((line) => line.text))
		},
		heading: null
	}];
	const name = STOP.test(unit.text) && unit.text.split(" ").length > MOST_BARE_WORDS ? UNNAMED : nameHeading(unit.text, question.vocabularies);
	const opensList = name.list !== null && (CLOSING_COLON.test(unit.text) || question.next?.parent === unit);
	const closes = name.isEnding && unit.marker?.kind === "number" && unit.depth === 1;
	if (unit.lines.length === 1 && (namesSurely(name) || opensList || closes)) return [{
		unit,
		heading: make(question, unit.text, "item", FORM_LEVEL.item + unit.depth)
	}];
	return leadEntries(question, FORM_LEVEL.item + unit.depth, "item");
}
/** An entry of a table of contents has a section's name and opens none. */
function pointsInside(unit) {
	const [link] = unit.lines[0]?.links ?? [];
	return link?.text === unit.text && link.url.startsWith("#");
}
/** A colon; a semicolon only behind a name, as other lines of a list may end in one. */
function endsAsLabel({ unit, vocabularies }) {
	if (/[:：]\s*$/.test(unit.text)) return true;
	return CLOSING_COLON.test(unit.text) && namesSurely(nameHeading(unit.text, vocabularies));
}
/** Words in bold on a line of their own are a heading unless they end as a sentence does; a question is one, and so is a name. */
function endsAsHeading({ unit, vocabularies }) {
	if (!SENTENCE_END$1.test(unit.text) || /[?？]$/.test(unit.text)) return true;
	return namesSurely(nameHeading(unit.text, vocabularies));
}
/** "What happened?": a question on a line of its own is a heading when it names a section. */
function asksForSection({ unit, vocabularies }) {
	return /[?？]$/.test(unit.text) && nameHeading(unit.text, vocabularies).sections.length > 0;
}
/** A line that is all heading: it has a name we know, or (in a document without Markdown) looks like a title over text. */
function isBareHeading(question) {
	const { unit, next, before, isPlain, vocabularies } = question;
	if (unit.parent) return false;
	if (SENTENCE_END$1.test(unit.text)) return asksForSection(question);
	const name = nameHeading(unit.text, vocabularies);
	if (namesSurely(name) || name.list !== null || name.isOther) return true;
	if (name.sections.length > 0 && before?.block !== unit.block && next?.kind === "item") return true;
	if (!isPlain || !next || TIME.test(unit.text) || unit.text.split(" ").length > MOST_BARE_WORDS) return false;
	const startsBlock = before === void 0 || before.block !== unit.block;
	if (startsBlock && (next.kind === "line" || next.kind === "item") && leadingTime(next.text) !== null) return true;
	return startsBlock && next.kind === "line" && next.block === unit.block && /^\p{Lu}/u.test(unit.text) && !/[,;]$/.test(unit.text) && next.text.length > 2 * unit.text.length;
}
function leadEntries(question, level, form) {
	const { unit, vocabularies } = question;
	const label = labelOf(unit) ?? boldStart(unit);
	if (label === null) return [{
		unit,
		heading: null
	}];
	if (!opensBehindLabel(nameHeading(label.text, vocabularies))) return [{
		unit,
		heading: null
	}];
	const heading = make(question, label.text, form, level);
	const rest = withoutStart(unit, label.length);
	return rest.text === "" ? [{
		unit,
		heading
	}] : [{
		unit,
		heading
	}, {
		unit: rest,
		heading: null
	}];
}
/** Words in front of their text on the same line must name a section in so many words: any topic can stand there. */
function opensBehindLabel(name) {
	return name.sections.some(({ strength }) => strength >= STRENGTH.covered) || name.list !== null || name.isEnding;
}
/** The label a unit starts with: words before a colon, or bold words before a colon, dash or full stop. */
function labelOf(unit) {
	const first = unit.lines[0];
	if (!first) return null;
	const lead = first.lead;
	if (lead !== null && first.text.startsWith(lead)) {
		const closing = /^\s*[:：.–—-]+\s*/.exec(first.text.slice(lead.length));
		if (closing) return {
			text: lead.replace(CLOSING_COLON, ""),
			length: lead.length + closing[0].length
		};
		if (CLOSING_COLON.test(lead)) return {
			text: lead.replace(CLOSING_COLON, ""),
			length: lead.length
		};
		if (SENTENCE_END$1.test(lead) && first.text.length > lead.length) return {
			text: lead.replace(SENTENCE_END$1, ""),
			length: lead.length
		};
	}
	const match = COLON$1.test(first.text) ? LABELLED$2.exec(first.text) : null;
	return match?.[1] ? {
		text: match[1],
		length: match[0].length
	} : null;
}
/** `**Root cause** The …`: bold words in front of a sentence, or of words in brackets, without a mark between. */
function boldStart({ lines }) {
	const [first] = lines;
	if (!first?.lead || first.isEmphasised || !first.text.startsWith(first.lead)) return null;
	return /^\s+[\p{Lu}\p{Lo}\p{N}(]/u.test(first.text.slice(first.lead.length)) ? {
		text: first.lead,
		length: first.lead.length
	} : null;
}
/** The words behind the label a unit starts with; all of them without one. */
function behindLabel(unit) {
	const label = labelOf(unit);
	return label && label.length < unit.text.length ? unit.text.slice(label.length) : unit.text;
}
/** The unit without the first `length` characters of its first line. */
function withoutStart(unit, length) {
	const [first, ...others] = unit.lines;
	if (!first) return unit;
	const shortened = {
		...first,
		text: first.text.slice(length).trim(),
		lead: null,
		isEmphasised: false
	};
	return {
		...unit,
		lines: [shortened, ...others],
		text: unit.text.slice(length).trim()
	};
}
function withoutBrackets(text) {
	return (text.includes("(") ? text.replace(/\([^()]*\)/g, "") : text).trim();
}
function namesSurely(name) {
	return name.sections.some(isSure);
}
/** In a document without Markdown, indentation says what stands under what. */
const LEVEL_A_COLUMN = .01;
const MOST_COLUMNS = 40;
function make(question, text, form, formLevel) {
	const level = formLevel + (form === "label" || form === "bare" || form === "lead" ? Math.min(MOST_COLUMNS, question.unit.indent) : 0) * LEVEL_A_COLUMN;
	const name = TIME.test(withoutBrackets(text)) && form !== "markdown" ? UNNAMED : nameHeading(text, question.vocabularies);
	const tellsMeasure = form === "bold" && isMeasure(sentenceRole(text, question.vocabularies));
	return {
		unit: question.unit,
		text: text.replace(CLOSING_COLON, ""),
		form,
		level,
		name,
		tellsMeasure
	};
}

// src/postmortem/facts/headings.ts
/**
* The headings of a document as its readers see them: Markdown's, and lines of their own that stand for one (bold, or
* with a name we know). `opened` says at which line which section begins.
*/
function headingsOf(entries, opened) {
	return entries.flatMap(({ heading, unit }) => {
		if (!heading) return [];
		const section = opened.get(unit.line) ?? null;
		const names = heading.name.sections.filter(isSure).map(({ name }) => name);
		if (!(heading.level < FORM_LEVEL.label) && section === null && names.length === 0) return [];
		return [{
			line: unit.line,
			text: heading.text,
			isMarkdown: heading.form === "markdown",
			level: heading.form === "markdown" ? heading.level : null,
			section,
			names
		}];
	});
}

// src/postmortem/facts/incident-date.ts
const BEGAN = /^(?:incident (?:date|start|from|began|started)|date of (?:the )?(?:incident|outage)|start(?:ed)?(?: time| date)?|start time|began|outage start|from|incident|duration|fecha del incidente|data do incidente)\b/;
/** What was noticed may have begun before. */
const NOTICED = /^(?:detected|(?:issue|incident) (?:detected|discovered)|discovered)\b/;
/** The id of an event that begins with its day (`20220420_listener_failure`). */
const IDENTIFIED = /^(?:event|incident|incident id|event id)\b/;
const COMPACT = /(?<![\d-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[_-]\p{L})/u;
const DATED = /^(?:date|when|fecha|data|datum|date utc|日期|日付|날짜|일시|事故日期|発生日|发生时间|发生日期|発生日時)\b/;
const NOT_OF_INCIDENT = /\b(?:postmortem|report|published|posted|written|meeting|review|retro|author|updated|created|due|deadline)\b/;
const CLOCK = /(?<!\d)\d{1,2}[:h.]\d{2}(?!\d)/;
const LOOKED_AT$1 = 60;
/** The letters that a label in English or its kin can begin with; whatever begins with other signs may be a label too. */
const MAY_BE_LABEL = /^[^a-zA-Z0-9]*(?:[bdefiosw]|$)|^[^a-zA-Z0-9]*[:\u0080-\uFFFF]/i;
/** So many units may tell of the incident before the first section. */
const OPENING = 3;
/** Days between an incident and the text about it. */
const LONGEST_UNTIL_PUBLISHED = 60;
/**
* The day the incident began, where day, month and year are stated: by a label, in the name of the file, the title, the
* front matter, the summary, or at the first entry of the timeline.
*/
function findIncidentDate(units, places, frontMatter, context) {
	const stated = (text) => {
		const found = findDate(text, context);
		return found?.isStated ? found.date : null;
	};
	const first = (lines, why) => firstDay(lines, stated, why);
	const looked = units.slice(0, LOOKED_AT$1);
	const head = looked.flatMap((unit, index) => withValue(unit, units[index + 1]));
	const above = () => looked.slice(0, places.aboveMeasures).flatMap((unit, index) => withValue(unit, units[index + 1]));
	const labelled = (label, among) => among.filter(({ text }) => {
		if (!mayBeLabel(text)) return false;
		const words = normalise(text.slice(0, 40));
		return label.test(words) && !NOT_OF_INCIDENT.test(words.slice(0, 24));
	});
	const identified = firstDay(labelled(IDENTIFIED, head), compactDay, "in the name of the event");
	const fileDay = dateInPath(places.path);
	const values = frontMatter.values;
	const given = stated(values.get("date") ?? values.get("incident_date") ?? "");
	const told = first(places.summary.flatMap(linesOf$2), "in the summary") ?? (places.summary.length > 0 ? null : first(units.slice(0, OPENING).flatMap(linesOf$2), "in the opening"));
	const timeline = places.timeline.flatMap(linesOf$2);
	const titles = looked.filter(({ kind, level }) => kind === "heading" && level <= 2);
	const others = () => head.filter(({ text }) => /\d/.test(text) && !NOT_OF_INCIDENT.test(normalise(text.slice(0, 40))));
	return first(labelled(BEGAN, head), "behind a label of the incident") ?? identified ?? first(labelled(NOTICED, head), "behind a label of the incident") ?? onlyDay(timeline, stated) ?? (fileDay === null ? null : {
		date: fileDay,
		line: null,
		why: "by the name of the file"
	}) ?? first([{
		text: places.title ?? "",
		line: places.titleLine ?? 1
	}], "in the title") ?? first(labelled(DATED, above()), "behind a label") ?? (given === null || isBefore(told, given) ? null : {
		date: given,
		line: null,
		why: "by the front matter"
	}) ?? told ?? first(timeline, "in the timeline") ?? first(titles.flatMap(linesOf$2), "in a heading") ?? first(others(), "by the first day in the text");
}
function firstDay(lines, dayOf, why) {
	for (const { text, line } of lines) {
		const date = dayOf(text);
		if (date) return {
			date,
			line,
			why
		};
	}
	return null;
}
/**
* The one day of a timeline that begins with it and names no other: where the title has another, that is a slip, or the
* day of writing.
*/
function onlyDay(timeline, dayOf) {
	const timed = timeline.find(({ text }) => CLOCK.test(text));
	const date = timed ? dayOf(timed.text) : null;
	if (!timed || date === null) return null;
	return timeline.every(({ text }) => dayOf(text) === date || dayOf(text) === null && (timed.isHeading || !CLOCK.test(text))) ? {
		date,
		line: timed.line,
		why: "as the only day of the timeline"
	} : null;
}
/** A blog's front matter has the day of publication; the summary tells of a day shortly before it. */
function isBefore(told, given) {
	if (told === null) return false;
	const days = daysBetween(told.date, given);
	return days > 0 && days <= LONGEST_UNTIL_PUBLISHED;
}
function compactDay(text) {
	const [, year, month, day] = COMPACT.exec(text) ?? [];
	const date = `${year}-${month}-${day}`;
	return isCalendarDate(date) ? date : null;
}
/** A heading or label that is all label ("## Date") has its value on the next line. */
function withValue(unit, next) {
	const lines = linesOf$2(unit);
	const label = lines[0]?.text ?? "";
	if (!(lines.length === 1 && label.length < 30 && mayBeLabel(label) && (BEGAN.test(normalise(label)) || DATED.test(normalise(label)))) || !next || /\d/.test(label)) return lines;
	const value = linesOf$2(next)[0];
	return [{
		text: `${label}: ${value?.text ?? ""}`,
		line: value?.line ?? unit.line
	}];
}
function mayBeLabel(text) {
	return MAY_BE_LABEL.test(text);
}
/** The day that a file's name begins with or carries (`2024-05-15-api.md`, `20240515-api.md`). */
function dateInPath(path) {
	const name = path.split("/").at(-1) ?? "";
	const match = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name);
	if (match === null) return null;
	const date = `${match[1]}-${match[2]}-${match[3]}`;
	return isCalendarDate(date) ? date : null;
}
function linesOf$2(unit) {
	return unit.kind === "row" ? [{
		text: unit.cells.map((cell) => cell.text).join(" "),
		line: unit.line
	}] : unit.lines.map(({ text, line }) => ({
		text,
		line,
		isHeading: unit.kind === "heading"
	}));
}

// src/postmortem/vocabulary/metadata-labels.ts
/** By language, what stands before the colon where a document states something about itself; normalised words. */
const METADATA_LABELS = {
	en: {
		authors: [
			"author",
			"authors",
			"written by",
			"prepared by",
			"report by",
			"reported by",
			"owner",
			"owners",
			"postmortem owner",
			"incident owner",
			"post mortem owner",
			"facilitator",
			"incident commander",
			"incident lead",
			"ic",
			"editor",
			"editors",
			"document owner",
			"contributors"
		],
		date: [
			"date",
			"incident date",
			"date of incident",
			"day",
			"occurred on",
			"date of the incident",
			"when"
		],
		duration: [
			"duration",
			"incident duration",
			"outage duration",
			"duration of outage",
			"duration of the outage",
			"total duration",
			"total downtime",
			"downtime",
			"length",
			"time to resolve",
			"ttr",
			"mttr",
			"duration of impact",
			"impact duration"
		],
		severity: [
			"severity",
			"sev",
			"severity level",
			"incident severity",
			"impact level",
			"priority"
		],
		status: [
			"status",
			"document status",
			"postmortem status",
			"state"
		],
		detection: [
			"detection",
			"detected by",
			"detected",
			"how detected",
			"time to detect",
			"ttd",
			"mttd"
		],
		timezone: [
			"time zone",
			"timezone",
			"times in",
			"all times in",
			"all times"
		]
	},
	es: {
		authors: [
			"autor",
			"autora",
			"autores",
			"escrito por",
			"redactado por",
			"responsable",
			"responsables"
		],
		date: ["fecha", "fecha del incidente"],
		duration: [
			"duracion",
			"duracion del incidente",
			"duracion total",
			"tiempo de inactividad"
		],
		severity: ["severidad", "gravedad"],
		status: ["estado"],
		detection: ["deteccion", "detectado por"],
		timezone: ["zona horaria", "huso horario"]
	},
	pt: {
		authors: [
			"autor",
			"autora",
			"autores",
			"escrito por",
			"redigido por",
			"responsavel",
			"responsaveis"
		],
		date: ["data", "data do incidente"],
		duration: [
			"duracao",
			"duracao do incidente",
			"duracao total",
			"tempo de indisponibilidade"
		],
		severity: ["severidade", "gravidade"],
		status: [
			"estado",
			"status",
			"situacao"
		],
		detection: ["deteccao", "detectado por"],
		timezone: ["fuso horario"]
	},
	fr: {
		authors: [
			"auteur",
			"auteure",
			"auteurs",
			"redige par",
			"ecrit par",
			"responsable",
			"responsables"
		],
		date: [
			"date",
			"date de l incident",
			"date de lincident"
		],
		duration: [
			"duree",
			"duree de lincident",
			"duree totale",
			"duree de la panne",
			"duree de linterruption"
		],
		severity: ["gravite", "severite"],
		status: ["statut", "etat"],
		detection: ["detection", "detecte par"],
		timezone: ["fuseau horaire"]
	},
	de: {
		authors: [
			"autor",
			"autorin",
			"autoren",
			"autorinnen",
			"verfasser",
			"verfasst von",
			"erstellt von",
			"verantwortlich"
		],
		date: [
			"datum",
			"tag",
			"datum des vorfalls"
		],
		duration: [
			"dauer",
			"dauer des vorfalls",
			"dauer des ausfalls",
			"ausfallzeit",
			"gesamtdauer"
		],
		severity: ["schweregrad", "schwere"],
		status: ["status", "stand"],
		detection: [
			"erkennung",
			"entdeckt durch",
			"erkannt durch"
		],
		timezone: ["zeitzone", "alle zeiten in"]
	},
	it: {
		authors: [
			"autore",
			"autrice",
			"autori",
			"scritto da",
			"redatto da",
			"responsabile"
		],
		date: ["data", "data dellincidente"],
		duration: [
			"durata",
			"durata dellincidente",
			"durata totale",
			"durata del disservizio"
		],
		severity: ["gravita", "severita"],
		status: ["stato"],
		detection: ["rilevamento", "rilevato da"],
		timezone: ["fuso orario"]
	},
	zh: {
		authors: [
			"作者",
			"撰写人",
			"负责人",
			"編寫者",
			"負責人",
			"编写人"
		],
		date: [
			"日期",
			"事故日期",
			"故障日期"
		],
		duration: [
			"持续时间",
			"故障时长",
			"持續時間",
			"影响时长",
			"中断时长",
			"时长"
		],
		severity: [
			"严重程度",
			"級別",
			"级别",
			"严重级别",
			"故障级别"
		],
		status: ["状态", "狀態"],
		detection: [
			"发现方式",
			"检测",
			"检测方式"
		],
		timezone: ["时区", "時區"]
	},
	ja: {
		authors: [
			"作成者",
			"著者",
			"執筆者",
			"担当者",
			"担当",
			"記入者"
		],
		date: [
			"日付",
			"発生日",
			"障害発生日"
		],
		duration: [
			"期間",
			"継続時間",
			"障害時間",
			"影響時間",
			"停止時間"
		],
		severity: ["重大度", "深刻度"],
		status: ["ステータス", "状態"],
		detection: ["検知", "検知方法"],
		timezone: ["タイムゾーン"]
	},
	ko: {
		authors: [
			"작성자",
			"담당자",
			"저자"
		],
		date: [
			"날짜",
			"발생일",
			"장애일",
			"일자"
		],
		duration: [
			"지속 시간",
			"장애 시간",
			"기간",
			"지속시간",
			"장애시간"
		],
		severity: ["심각도", "등급"],
		status: ["상태"],
		detection: ["탐지", "감지"],
		timezone: ["시간대"]
	}
};

// src/postmortem/facts/metadata.ts
const LONGEST_LABEL$1 = 40;
const KEY_LINE = /^\s*["']?([^"':=]{1,40})["']?\s*[:=]/;
/**
* What a document states about itself in so many words ("Authors: …", "Duration: …"), in front matter, in a line with a
* label, or in a table with a name and a value: in source order, the front matter first.
*/
function metadataOf(entries, frontMatter, lines) {
	const stated = entries.flatMap((entry, index) => inEntry(entry).map((one) => one.value === "" ? {
		...one,
		value: below(entries[index + 1])
	} : one));
	return [...inFrontMatter(frontMatter, lines), ...stated];
}
function inFrontMatter(frontMatter, lines) {
	const lineOf = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.slice(0, frontMatter.length).entries()) {
		const key = KEY_LINE.exec(line)?.[1]?.trim().toLowerCase();
		if (key !== void 0 && !lineOf.has(key)) lineOf.set(key, index + 1);
	}
	return [...frontMatter.values].flatMap(([key, value]) => field(key.replace(/[_-]/g, " "), value, lineOf.get(key) ?? 1));
}
function inEntry({ unit, heading }) {
	const found = inUnit(unit);
	return found.length > 0 || !heading ? found : field(heading.text, "", unit.line);
}
/** A heading, or a label on a line of its own, has its value on the next. */
function below(next) {
	return next && next.heading === null && (next.unit.kind === "line" || next.unit.kind === "item") ? next.unit.text : "";
}
function inUnit(unit) {
	if (unit.kind === "row") {
		const [name, value, ...others] = unit.cells;
		return name && value && others.length === 0 ? field(name.text, value.text, unit.line) : [];
	}
	if (unit.kind !== "line" && unit.kind !== "item") return [];
	return unit.lines.flatMap((line) => inLine(line, unit));
}
function inLine(line, unit) {
	const label = labelOf({ lines: [line] });
	if (label === null || label.text.length > LONGEST_LABEL$1 || !NAMES.has(normalise(label.text))) return [];
	const alone = {
		...unit,
		lines: [line],
		text: line.text
	};
	return field(label.text, label.length < line.text.length ? behindLabel(alone) : "", line.line);
}
function field(label, value, line) {
	if (label.length > LONGEST_LABEL$1) return [];
	const name = NAMES.get(normalise(label));
	return name === void 0 ? [] : [{
		name,
		label: label.trim(),
		value: value.trim(),
		line
	}];
}
const NAMES = new Map(Object.values(METADATA_LABELS).flatMap((labels) => Object.entries(labels).flatMap(([name, words]) => words.map((word) => [word, name]))));

// src/postmortem/facts/severity.ts
const LABEL$2 = /(?:^|[\s|*(])(?:severity|sev|gravedad|severidad|severidade|gravite|schweregrad|gravita|심각도|严重程度|嚴重性|級別|级别|重大度|深刻度)\s*(?:level)?\s*[:：=|-]?\s*/iu;
const NUMBERED$1 = /(?:^|[^\p{L}\p{N}])(?:sev|s|p|severity|level)\s*-?\s*([0-5])(?![\p{L}\p{N}.])/iu;
const WORDS$1 = {
	critical: "sev1",
	blocker: "sev1",
	high: "sev2",
	major: "sev2",
	medium: "sev3",
	moderate: "sev3",
	low: "sev4",
	minor: "sev4",
	critica: "sev1",
	alta: "sev2",
	media: "sev3",
	baja: "sev4",
	critique: "sev1",
	hoch: "sev2",
	kritisch: "sev1",
	mittel: "sev3",
	niedrig: "sev4"
};
const SEV = /(?<![\p{L}\p{N}])sev(?:erity)?[\s-]?([0-5])(?![\p{L}\p{N}])/iu;
/** Letters without accents that each label and name begins with, in whatever case. */
const MAY_TELL = /sev|grav|schwere|[^\u0000-\u007F]/i;
function mayTell(text) {
	return MAY_TELL.test(text);
}
/** The severity stated, as `sev0` … `sev5` (words: critical 1, high 2, medium 3, low 4); null when none is. */
function findSeverity(units, frontMatter) {
	const given = frontMatter.values.get("severity") ?? frontMatter.values.get("sev");
	if (given !== void 0) {
		const severity = severityOf(given) ?? severityOf(`sev${given}`);
		return severity === null ? null : {
			severity,
			line: null,
			why: "by the front matter"
		};
	}
	const telling = units.filter((unit) => unit.kind === "row" || mayTell(unit.text));
	for (const unit of telling) for (const { text, line } of linesOf$1(unit)) {
		const label = LABEL$2.exec(text);
		if (!label) continue;
		const severity = severityOf(text.slice(label.index + label[0].length)) ?? severityOf(text.slice(label.index));
		if (severity) return {
			severity,
			line,
			why: "behind its label"
		};
	}
	for (const unit of telling) {
		const number = SEV.exec(unit.text)?.[1];
		if (number) return {
			severity: `sev${number}`,
			line: unit.line,
			why: "by its name in the text"
		};
	}
	return null;
}
function linesOf$1(unit) {
	return unit.kind === "row" ? [{
		text: unit.cells.map((cell) => cell.text).join(" | "),
		line: unit.line
	}] : unit.lines.map(({ text, line }) => ({
		text,
		line
	}));
}
function severityOf(words) {
	const piece = words.slice(0, 40);
	const number = NUMBERED$1.exec(piece)?.[1] ?? /^\s*\W*([0-5])(?![\d.])/.exec(piece)?.[1];
	if (number) return `sev${number}`;
	return normalise(piece).split(" ").slice(0, 3).map((word) => WORDS$1[word]).find((severity) => severity !== void 0) ?? null;
}

// src/postmortem/items/tables.ts
const ITEM_COLUMNS = [
	"action",
	"owner",
	"due",
	"priority",
	"status",
	"reference",
	"kind"
];
const LEAST_ACTION_WORDS = 2.5;
/** Strategy "table": every row under a header that names what is to be done, the other columns its fields. */
function itemsOfTable(rows, surroundings, reading) {
	const header = rows.find((row) => row.columns.length === 0);
	const body = rows.filter((row) => row.columns.length > 0);
	const columns = header ? header.cells.map((cell) => cell.text) : body[0]?.columns ?? [];
	const meaning = columnMeanings(columns, ITEM_COLUMNS, reading.vocabularies);
	const action = actionColumn(columns, body, meaning, reading.vocabularies);
	if (header) reading.trace.note(header, "list", `header of a table of items: "${columns[action ?? -1] ?? "none"}" says what is to be done`);
	if (action === null || meaning.size === 0) return [];
	return body.flatMap((row) => {
		const cell = row.cells[action];
		if (!cell || !/[\p{L}\p{N}]/u.test(cell.text)) return [];
		reading.trace.note(row, "item", "row of a table of items");
		return [{
			...surroundings,
			line: row.line,
			endLine: row.endLine,
			lines: [cell],
			details: [],
			given: givenBy(row, meaning),
			checked: null
		}];
	});
}
/** Which column means which of the wanted things: the name that stands first in the vocabulary wins, a column means one thing only. */
function columnMeanings(columns, wanted, vocabularies) {
	const meanings = /* @__PURE__ */ new Map();
	const names = columns.map(normaliseHeading);
	for (const column of wanted) {
		let best = null;
		for (const [index, name] of names.entries()) {
			if ([...meanings.values()].includes(index)) continue;
			const rank = rankOf(name, column, vocabularies);
			if (rank >= 0 && (best === null || rank < best.rank)) best = {
				index,
				rank
			};
		}
		if (best) meanings.set(column, best.index);
	}
	return meanings;
}
function rankOf(name, column, vocabularies) {
	const ranks = vocabularies.map((vocabulary) => vocabulary.columns[column].indexOf(name)).filter((rank) => rank >= 0);
	return ranks.length > 0 ? Math.min(...ranks) : -1;
}
/** A column of short names ("Monitoring") beside one of descriptions only says what the description is about. */
function actionColumn(columns, body, meaning, vocabularies) {
	const named = meaning.get("action");
	if (named === void 0) return longestColumn(body, meaning);
	const others = columns.flatMap((column, index) => index !== named && ![...meaning.values()].includes(index) && rankOf(normaliseHeading(column), "action", vocabularies) >= 0 ? [index] : []);
	const words = (index) => average(body.map((row) => (row.cells[index]?.text ?? "").split(" ").length));
	const described = others.find((index) => words(index) >= 2 * words(named));
	return words(named) < LEAST_ACTION_WORDS && described !== void 0 ? described : named;
}
function average(numbers) {
	return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
function longestColumn(body, meaning) {
	const taken = new Set(meaning.values());
	const width = Math.max(0, ...body.map((row) => row.cells.length));
	const lengths = Array.from({ length: width }, (_, index) => taken.has(index) ? -1 : body.reduce((sum, row) => sum + (row.cells[index]?.text.length ?? 0), 0));
	const longest = Math.max(-1, ...lengths);
	return longest > 0 ? lengths.indexOf(longest) : null;
}
function givenBy(row, meaning) {
	const given = {};
	for (const field of [
		"owner",
		"due",
		"priority",
		"status",
		"reference",
		"kind"
	]) {
		const cell = row.cells[meaning.get(field) ?? -1];
		if (cell && (/[\p{L}\p{N}✅✔☑❌⏳]/u.test(cell.text) || cell.links.length > 0)) given[field] = cell;
	}
	return given;
}

// src/postmortem/outline/children.ts
/** What stands directly under each unit; reading it off once keeps the cost of nested lists linear. */
var Children = class {
	byParent = /* @__PURE__ */ new Map();
	constructor(units) {
		for (const unit of units) {
			if (unit.parent === null) continue;
			const siblings = this.byParent.get(unit.parent);
			if (siblings) siblings.push(unit);
			else this.byParent.set(unit.parent, [unit]);
		}
	}
	of(unit) {
		return this.byParent.get(unit) ?? [];
	}
	/** All that stands under a unit at any depth, in source order. */
	below(unit) {
		return this.of(unit).flatMap((child) => [child, ...this.below(child)]);
	}
};

// src/postmortem/facts/timeline.ts
const SEPARATOR = /^[\s:：–—\-|,.)\]*]+/;
const COLON_END$1 = /[:：]\s*$/;
/** A sentence ends, or the next time comes behind a comma. */
const SENTENCE_END = /(?<=[.!?;。])\s+|,\s+(?=(?:(?:and|then|at) )*\d{1,2}[:.h]\d{2})/;
const FEW_TIMED_LINES = 3;
/**
* The events of the timeline section: the rows of its tables; else the headings, items or lines that begin with a time
* (or, where none does, with a day); else its innermost items and its lines.
*/
function readTimeline(entries, vocabularies) {
	const body = entries.slice(1).map((entry) => entry.unit);
	const rows = body.filter((unit) => unit.kind === "row" && unit.columns.length > 0);
	if (rows.length > 0) return rows.flatMap((row) => rowEntry(row, vocabularies));
	const headings = body.filter((unit) => unit.kind === "heading" && momentOf(unit.text) !== null);
	if (headings.filter((unit) => leadingTime(unit.text) !== null).length >= 2) return headings.map((unit) => entryOf(unit, momentOf(unit.text)));
	const units = body.filter((unit) => unit.text !== "" && (unit.kind === "item" || unit.kind === "line")).flatMap(partAtTimes);
	return timedEntries(units, leadingTime) ?? timedEntries(units, leadingDay) ?? leaves(units).map((unit) => entryOf(unit, null));
}
function rowEntry(row, vocabularies) {
	const meaning = columnMeanings(row.columns, ["time", "event"], vocabularies);
	const timeAt = meaning.get("time") ?? 0;
	const texts = row.cells.map((cell) => cell.text);
	const event = texts[meaning.get("event") ?? -1] ?? texts.filter((_, index) => index !== timeAt).join(" ");
	return texts.some((text) => text !== "") ? [{
		line: row.line,
		time: texts[timeAt]?.trim() || null,
		text: event
	}] : [];
}
/** The time or, without one, the day that a heading begins with. */
function momentOf(text) {
	return leadingTime(text) ?? leadingDay(text);
}
/** A paragraph that tells event after event ("At 9:00 we … At 9:20 we …") as a line for each. */
function partAtTimes(unit) {
	const [first] = unit.lines;
	if (unit.kind !== "line" || !first) return [unit];
	const pieces = [];
	for (const sentence of unit.text.split(SENTENCE_END)) if (pieces.length > 0 && leadingTime(sentence) === null) pieces.push(`${pieces.pop()} ${sentence}`);
	else pieces.push(sentence);
	const timed = pieces.filter((piece) => leadingTime(piece) !== null);
	const timedLines = unit.lines.filter((line) => leadingTime(line.text) !== null);
	return timed.length < 2 || timedLines.length >= timed.length ? [unit] : pieces.map((text) => ({
		...unit,
		text,
		lines: [{
			...first,
			text
		}]
	}));
}
/** Where items carry times, an item without one among them is an event too; among lines only those with a time are. */
function timedEntries(units, leading) {
	const timed = units.filter((unit) => unit.lines.some((line) => leading(line.text) !== null));
	const [first] = timed;
	if (!first) return null;
	const items = timed.filter((unit) => unit.kind === "item");
	if (items.length < .5 * timed.length) {
		const lines = units.filter((unit) => unit.kind === "line" && unit.parent === null);
		return timed.length >= FEW_TIMED_LINES || timed.length >= .5 * lines.length ? timed.flatMap((unit) => linesOf(unit, leading)) : null;
	}
	const depth = Math.min(...items.map((item) => item.depth));
	const peers = units.filter((unit) => unit.kind === "item" && unit.depth === depth);
	if (items.length < .5 * peers.length) return null;
	return peers.flatMap((unit) => unit.lines.some((line) => leading(line.text) !== null) ? linesOf(unit, leading) : [entryOf(unit, null)]);
}
/** An event for each line that begins with a time; the lines below that do not go on with it. */
function linesOf(unit, leading) {
	const entries = [];
	for (const { line, text } of unit.lines) {
		const time = leading(text);
		if (time === null) entries.at(-1)?.words.push(text.trim());
		else {
			const rest = text.slice(text.indexOf(time) + time.length).replace(SEPARATOR, "");
			entries.push({
				line,
				time,
				words: [rest]
			});
		}
	}
	return entries.map(({ line, time, words }) => ({
		line,
		time,
		text: words.join(" ").trim() || unit.text
	}));
}
function entryOf(unit, time) {
	const at = time === null ? 0 : unit.text.indexOf(time) + time.length;
	const text = withoutStart(unit, at).text.replace(time === null ? /^/ : SEPARATOR, "");
	return {
		line: unit.line,
		time: time ?? timeIn(unit.text),
		text: text || unit.text
	};
}
/** Items without items under them, and lines that announce nothing. */
function leaves(units) {
	const children = new Children(units);
	return units.filter((unit) => {
		if (unit.kind === "line") return unit.parent === null && !COLON_END$1.test(unit.text);
		return !children.of(unit).some((child) => child.kind === "item");
	});
}

// src/postmortem/facts/title.ts
const LONGEST$2 = 160;
const QUOTED = /^["“'](.+)["”']$/s;
const LABEL$1 = /^(?:title|titulo|título|titre|titel|titolo|标题|제목|タイトル)\s*[:：]\s*/i;
const NO_TITLE = /^(?:#\S+|https?:\S+|.{40,}[.!?]\s.*|.*[,;])$/;
const LOOKED_AT = 4;
/** The title: the first heading, else the first line that can be one, else the front matter's. */
function findTitle(entries, frontMatter) {
	const first = entries.findIndex((entry) => entry.heading?.form === "markdown");
	const heading = first >= 0 && (entries[first]?.heading?.level === 1 || first <= LOOKED_AT) ? entries[first]?.heading : null;
	if (heading && !namesSection(entries[first])) return {
		text: clean(heading.unit.text),
		line: heading.unit.line,
		index: first
	};
	if (frontMatter.title) return {
		text: frontMatter.title,
		line: frontMatter.titleLine,
		index: null
	};
	const labelled = entries.slice(0, LOOKED_AT).findIndex((entry) => LABEL$1.test(entry.unit.text));
	if (labelled >= 0) return {
		text: clean(entries[labelled]?.unit.text ?? ""),
		line: entries[labelled]?.unit.line ?? null,
		index: labelled
	};
	for (const [index, entry] of entries.slice(0, LOOKED_AT).entries()) {
		const { unit } = entry;
		if (namesSection(entry)) break;
		if (unit.kind !== "line" || unit.isQuoted || unit.text.length > LONGEST$2 || NO_TITLE.test(unit.text)) continue;
		return {
			text: clean(unit.text),
			line: unit.line,
			index
		};
	}
	return {
		text: null,
		line: null,
		index: null
	};
}
function clean(text) {
	return text.replace(/[:：]\s*$/, "").replace(LABEL$1, "").replace(QUOTED, "$1").trim() || null;
}
function namesSection(entry) {
	return (entry?.heading?.name)?.sections.some(isSure) ?? false;
}

// src/postmortem/vocabulary/vocabulary.ts
const LABELS = [
	"task",
	"owner",
	"due",
	"priority",
	"status",
	"reference",
	"kind",
	"note"
];
const PERIOD_UNITS = [
	"day",
	"week",
	"month",
	"quarter",
	"year"
];

// src/postmortem/items/field-lines.ts
/** Which field a line or item gives (`Owner: Kim`, `**Due**: May 3`), or null when it gives none. */
function fieldLabel(unit, vocabularies) {
	const label = labelOf(unit);
	return label ? labelNamed(label.text, vocabularies) : null;
}
function labelNamed(words, vocabularies) {
	const name = normalise(words);
	for (const vocabulary of vocabularies) {
		const field = labelsOf(vocabulary).get(name);
		if (field) return field;
	}
	return null;
}
const known$2 = /* @__PURE__ */ new WeakMap();
/** What each name of a label means; of several the first in the order of `LABELS`. */
function labelsOf(vocabulary) {
	let labels = known$2.get(vocabulary);
	if (!labels) {
		const named = LABELS.toReversed().flatMap((label) => vocabulary.labels[label].map((name) => [name, label]));
		labels = new Map(named);
		known$2.set(vocabulary, labels);
	}
	return labels;
}

// src/postmortem/fields/counter.ts
const COUNTED = /^\[?([\p{L}][\p{L} ]{0,18}?)\s*#?\d{1,3}\]?\s*[:.)–—-]\s*/u;
const NAMED$1 = /^\[?([\p{L}][\p{L} ]{1,18}?)\]?\s*[:：]\s*/u;
const NUMBER$2 = /^\(?\d{1,2}[.)]\s+/;
const ID = /^\[?(?:AI|A|T|PM|ACT|CA|PA|CAPA|AP)[- ]?\d{1,3}\]?\s*[:.)–—-]\s*/i;
/** Takes off what only counts or names the kind of thing: `Task 1:`, `[Action 2]:`, `Task:`, `3)`. */
function withoutCounter(text, vocabularies) {
	const bare = text.replace(NUMBER$2, "").replace(ID, "");
	const counted = COUNTED.exec(bare);
	if (counted?.[1] && counted[1].split(" ").length <= 2 && labelNamed(counted[1], vocabularies) === "task") return bare.slice(counted[0].length);
	const named = NAMED$1.exec(bare);
	if (named?.[1] && labelNamed(named[1], vocabularies) === "task") return bare.slice(named[0].length);
	return bare;
}

// src/postmortem/fields/status.ts
/** What follows a state to give its reason. */
const REASON = /[,;:.(（，；：]|\s[–—-]+\s/;
const TICK$1 = /[✅✔☑🗹✓]|:white_check_mark:|:heavy_check_mark:/u;
/** True when a status (a column, a bracket, a line of its own) begins with words for "done" or is a tick. */
function saysDone(status, vocabularies) {
	if (TICK$1.test(status)) return true;
	const words = normalise(status);
	return vocabularies.some(({ sentences }) => saysYes(words, sentences) || phraseAtStart(words, sentences.open) === void 0 && phraseAtStart(words, sentences.done) !== void 0 && phraseIn(words, sentences.partly) === void 0);
}
/** "Yes", alone or with a day: in front of other words it is only said ("Yes, in all of them"). */
function saysYes(words, { yes }) {
	return yes.some((each) => words === each || words.startsWith(`${each} `) && /\d/.test(words));
}
/** True when a status says that the item was decided against ("wontfix", "rejected, too dear"). */
function saysRejected(status, vocabularies) {
	const words = normalise(status.split(REASON)[0] ?? "");
	return vocabularies.some(({ fields }) => fields.rejected.includes(words));
}
/** True when words are those of some status, done or not. */
function isStatus(words, vocabularies) {
	if (saysRejected(words, vocabularies)) return true;
	const normal = normalise(words);
	return vocabularies.some(({ sentences }) => isPhrase(normal, sentences.done) || sentences.yes.includes(normal) || isPhrase(normal, sentences.open));
}

// src/postmortem/fields/decorations.ts
const EMOJI = String.raw`\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*`;
const LEADING = new RegExp(`^(?:\\s|${EMOJI}|:[a-z0-9_+-]+:|[\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}])+`, "u");
const BOX = /^\s*\[([ xX✓✔])?\]\s+/;
const TICK = /^\s*(?:✅|✔️?|☑️?|🗹|✓)/u;
const TRAILING_TICK = /(?:✅|✔️?|☑️?)\s*$/u;
const STRUCK = /^~~([^~]+)~~\s*(.*)$/s;
const STRUCK_WORDS = /~~[^~]*~~/g;
const LEAST_STRUCK_WORDS = 3;
/** Owner, day or state in one pair of brackets: nothing that could take the place of the struck words. */
const BRACKET = /^[([][^()[\]]*[)\]]$/;
/** Takes off check boxes, ticks, strike-through and leading emoji. */
function undecorate(raw, vocabularies) {
	const box = BOX.exec(raw);
	const inner = box ? raw.slice(box[0].length) : raw;
	const ticked = (box?.[1] ?? " ") !== " " || TICK.test(inner) || TRAILING_TICK.test(inner);
	const bare = inner.replace(LEADING, "").replace(TRAILING_TICK, "").trim();
	const struck = struckIn(bare, vocabularies);
	return {
		text: ((struck?.words ?? bare.replace(STRUCK_WORDS, " ").replace(/ +/g, " ").trim()) || bare).replace(/~~/g, "").trim(),
		isDone: ticked || struck !== null,
		status: struck?.status ?? null
	};
}
/**
* The words of an item that is struck through as a whole, or up to a note on it: without the note where that only says
* what became of it ("~~Buy a second firewall~~ rejected: too dear"). A word or two struck are a correction, unless
* nothing but a state or a bracket follows them ("~~Drop Redis~~ (rejected)").
*/
function struckIn(text, vocabularies) {
	const [, words = "", note = ""] = STRUCK.exec(text) ?? [];
	if (words === "") return null;
	if (!/[\p{L}\p{N}]/u.test(note)) return {
		words,
		status: null
	};
	const bare = note.replace(/^[^\p{L}\p{N}]+/u, "");
	if (words.trim().split(/\s+/).length < LEAST_STRUCK_WORDS && !isStatus(bare, vocabularies) && !BRACKET.test(note.trim())) return null;
	return saysDone(bare, vocabularies) || saysRejected(bare, vocabularies) ? {
		words,
		status: bare
	} : {
		words: text,
		status: null
	};
}

// src/postmortem/fields/field-reasons.ts
/** Tells of each field of an item from where it was taken, or by which words it was told. */
function noteFields(item, fields, by, { trace }) {
	if (!trace.isKept) return;
	const state = fields.get("status")?.value.trim() ?? "";
	const reasons = [
		ownerReason(item, fields),
		dueReason(item, fields),
		item.priority && `priority ${item.priority}${placeOf("priority", fields)}`,
		item.kind && `kind ${item.kind} by ${by.kind}`,
		item.done ? `done by ${by.done}` : null,
		item.rejected ? `decided against by "${state}"${placeOf("status", fields)}` : null,
		item.reference && `tracked in ${item.reference}${placeOf("reference", fields)}`
	];
	for (const reason of reasons) if (reason) trace.note(item, "fields", reason);
}
function ownerReason({ owner }, fields) {
	const written = fields.get("owner")?.value.trim() ?? "";
	if (owner !== null) return `owner "${owner}"${placeOf("owner", fields)}`;
	return written === "" ? null : `no owner: "${written}" names nobody`;
}
function dueReason({ due, dueText }, fields) {
	if (dueText === null) return null;
	return `due "${dueText}"${placeOf("due", fields)}, ${due ?? "of which no day can be made from the document alone"}`;
}
function placeOf(field, fields) {
	const place = fields.get(field)?.place;
	return place === void 0 ? "" : ` ${place}`;
}

// src/postmortem/fields/periods.ts
const readers = /* @__PURE__ */ new WeakMap();
const NUMBER$1 = String.raw`\d{1,3}`;
const YEAR$1 = String.raw`(?:19|20)\d{2}`;
const LONGEST$1 = 60;
/** The period that a piece of text is all about ("by end of Q3", "in zwei Wochen", "2週間以内"), or null. */
function periodOf(piece, vocabularies) {
	if (piece.length > LONGEST$1) return null;
	const words = normalise(piece);
	for (const vocabulary of vocabularies) {
		const read = readers.get(vocabulary) ?? readerOf(vocabulary);
		readers.set(vocabulary, read);
		const period = read(words);
		if (period) return period;
	}
	return null;
}
/** False where none of the words is a unit of time: no time limit is stated in them, nor in a part of them. */
function mayLimitTime(words, vocabularies) {
	const each = normalise(words).split(" ");
	return vocabularies.some((vocabulary) => {
		const units = unitsOf$1(vocabulary);
		return units === null || each.some((word) => units.has(word));
	});
}
const knownUnits = /* @__PURE__ */ new WeakMap();
/** The first words of a language's units of time; null where no space parts them from what stands before or behind. */
function unitsOf$1(vocabulary) {
	let units = knownUnits.get(vocabulary);
	if (units === void 0) {
		const { due } = vocabulary.fields;
		const isParted = due.behind.length === 0 && due.spans.every((frame) => /(?<=^| )\{unit\}(?= |$)/.test(frame));
		const words = PERIOD_UNITS.flatMap((unit) => due.units[unit]).map((word) => word.split(" ")[0] ?? word);
		units = isParted ? new Set(words) : null;
		knownUnits.set(vocabulary, units);
	}
	return units;
}
/** The last day of a period, counted from `reference`; null where no day can be said. A week ends on Sunday. */
function periodEnd(period, reference) {
	if (period.kind === "vague") return null;
	if (period.kind === "named") return endOfNamed(period.lastMonth, period.year, reference);
	if (reference === null) return null;
	if (period.kind === "end") return endOfUnit(period.unit, period.ahead, reference);
	const { count, unit } = period;
	if (unit === "quarter") return addSpan(reference, {
		count: 3 * count,
		unit: "month"
	});
	if (unit === "year") return addSpan(reference, {
		count: 12 * count,
		unit: "month"
	});
	return addSpan(reference, {
		count,
		unit
	});
}
function endOfUnit(unit, ahead, reference) {
	const day = Temporal.PlainDate.from(reference);
	if (unit === "day") return day.add({ days: ahead }).toString();
	if (unit === "week") return day.add({ days: 7 - day.dayOfWeek + 7 * ahead }).toString();
	const length = {
		month: 1,
		quarter: 3,
		year: 12
	}[unit];
	const lastMonth = Math.ceil(day.month / length) * length;
	return lastDay(day.year, lastMonth + ahead * length);
}
function endOfNamed(lastMonth, year, reference) {
	if (year !== null) return lastDay(year, lastMonth);
	if (reference === null) return null;
	const { year: running } = Temporal.PlainDate.from(reference);
	const end = lastDay(running, lastMonth);
	return end < reference ? lastDay(running + 1, lastMonth) : end;
}
/** The last day of a month; months above 12 are those of the next year. */
function lastDay(year, month) {
	const first = Temporal.PlainDate.from({
		year,
		month: 1,
		day: 1
	}).add({ months: month - 1 });
	return first.with({ day: first.daysInMonth }).toString();
}
function readerOf(vocabulary) {
	const { due } = vocabulary.fields;
	const isUnspaced = due.spans.every((frame) => !frame.includes(" "));
	const written = (words) => isUnspaced ? words.replaceAll(" ", "") : words;
	const units = new Map(PERIOD_UNITS.flatMap((unit) => due.units[unit].map((word) => [word, unit])));
	const parts = {
		"{n}": `(?<n>${alternatives([...Object.keys(due.numbers)])}|${NUMBER$1})`,
		"{unit}": `(?<unit>${alternatives([...units.keys()])})`,
		"{name}": namePattern(vocabulary, isUnspaced)
	};
	const compiled = (frames) => {
		const sources = frames.map((frame) => frame.replace(/\{n\}|\{unit\}|\{name\}/g, (part) => parts[part]));
		const space = isUnspaced ? "" : " ";
		const before = due.before.length > 0 ? `(?:(?:${alternatives(due.before)})${space})?` : "";
		const behind = due.behind.length > 0 ? `(?:${alternatives(due.behind)})?` : "";
		return new RegExp(`^${before}(?:${withoutRepeatedNames(sources)})${behind}$`, "u");
	};
	const patterns = {
		span: compiled(due.spans),
		bare: compiled(isUnspaced ? ["{n}{unit}"] : ["{n} {unit}"]),
		running: compiled(due.running),
		next: compiled(due.next),
		ends: compiled(due.ends),
		short: compiled(Object.keys(due.short)),
		vague: compiled(due.vague)
	};
	const unitIn = (groups) => units.get(firstGroup(groups, "unit") ?? "");
	const spanIn = (groups, isFramed) => {
		const [number = "1", unit] = [firstGroup(groups, "n"), unitIn(groups)];
		const count = due.numbers[number] ?? Number(number);
		return unit && count > 0 ? {
			kind: "span",
			count,
			unit,
			isFramed
		} : null;
	};
	return (text) => {
		const words = written(text);
		const matched = (pattern) => {
			const match = pattern.exec(words);
			return match ? match.groups ?? {} : null;
		};
		if (matched(patterns.short)) {
			const unit = Object.entries(due.short).find(([word]) => words.includes(word))?.[1];
			if (unit) return {
				kind: "end",
				unit,
				ahead: 0
			};
		}
		if (matched(patterns.vague)) return { kind: "vague" };
		for (const [frames, ahead] of [[patterns.running, 0], [patterns.next, 1]]) {
			const unit = unitIn(matched(frames) ?? {});
			if (unit) return {
				kind: "end",
				unit,
				ahead
			};
		}
		const ends = matched(patterns.ends);
		if (ends) return namedIn(ends, vocabulary);
		const [span, bare] = [matched(patterns.span), matched(patterns.bare)];
		return span ? spanIn(span, true) : bare ? spanIn(bare, false) : null;
	};
}
/** Names of groups may stand once in a pattern (before ES2025): each frame's get a number of their own. */
function withoutRepeatedNames(sources) {
	return sources.map((source, index) => source.replace(/\(\?<(\w+)>/g, (_, name) => `(?<${name}_${index}>`)).join("|");
}
function firstGroup(groups, name) {
	return Object.entries(groups).find(([key, value]) => value !== void 0 && key.startsWith(`${name}_`))?.[1];
}
/** A quarter or month with or without its year, or a year. */
function namePattern(vocabulary, isUnspaced) {
	const { language, fields } = vocabulary;
	const name = `(?:${`(?:${fields.due.quarters.map((frame) => frame.replace("{d}", "[1-4]")).join("|")})`}|${isUnspaced ? "(?:1[0-2]|[1-9])[月월]" : `(?:${alternatives([...monthNames(language).keys()])})`})`;
	const year = isUnspaced ? `${YEAR$1}[年년]?` : YEAR$1;
	const space = isUnspaced ? "" : "(?: (?:de |des |del )?)";
	return `(?<name>${name}(?:${space}${year})?|${year}${space}${name}|${year})`;
}
function namedIn(groups, { language, fields }) {
	const name = firstGroup(groups, "name") ?? "";
	const written = new RegExp(YEAR$1).exec(name)?.[0];
	const year = written === void 0 ? null : Number(written);
	const rest = name.replace(written ?? "", " ").replace(/[年년]/g, " ").trim();
	if (rest === "") return year === null ? null : {
		kind: "named",
		lastMonth: 12,
		year
	};
	const isQuarter = fields.due.quarters.some((frame) => new RegExp(`^${frame.replace("{d}", "[1-4]")}(?: de| des| del)?$`, "u").test(rest));
	const digits = /\d+/.exec(rest)?.[0];
	if (isQuarter) return {
		kind: "named",
		lastMonth: 3 * Number(digits),
		year
	};
	const month = monthNames(language).get(rest.split(" ")[0] ?? "") ?? Number(digits);
	return month >= 1 && month <= 12 ? {
		kind: "named",
		lastMonth: month,
		year
	} : null;
}
/** The longest first, so that none hides another that begins with it. */
function alternatives(words) {
	return words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|");
}

// src/postmortem/fields/due-words.ts
const NUMBERS = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/;
const DAY_FIRST = /^\d{1,2}(?:st|nd|rd|th|er)? (?:de |of )?(\p{L}+)(?: (?:de |del )?(\d{4}))?$/u;
const MONTH_FIRST = /^(\p{L}+) \d{1,2}(?:st|nd|rd|th)?(?: (\d{4}))?$/u;
const EAST_ASIAN = /^(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일号號]$/;
/** `9/12`, `28.03`: a day only beside another field, never by itself. */
const SHORT = /^\d{1,2}[/.]\d{1,2}$/;
const YEAR = /^\d{4}$/;
const MOST_LABEL_WORDS$1 = 3;
const MOST_BEFORE_WORDS = 3;
/** What day a piece of text is all about, or null when it says anything else. */
function dayWords(piece, vocabularies) {
	const written = piece.trim().replace(/[.;。]$/, "");
	if (NUMBERS.test(written)) return "full";
	if (EAST_ASIAN.test(written) || SHORT.test(written)) return "day";
	const words = normalise(written);
	const named = DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words);
	if (named?.[1] && isMonth(named[1], vocabularies)) return named[2] === void 0 ? "day" : "full";
	if (isWeekday(words, vocabularies) || isMonth(words, vocabularies)) return "day";
	const period = YEAR.test(words) ? null : periodOf(written, vocabularies);
	return period === null || period.kind === "span" && !period.isFramed ? null : "period";
}
/** The words behind a due date's own label ("due 3 Dec", "avant le 30 avril", "bis 30.09.2023"), when they are a day. */
function labelledDay(piece, vocabularies) {
	const words = piece.trim().split(" ");
	const first = normalise(words[0] ?? "");
	if (first !== "" && !vocabularies.some((vocabulary) => beginningsOfDue(vocabulary).has(first))) return null;
	for (let count = Math.min(MOST_LABEL_WORDS$1, words.length - 1); count > 0; count--) {
		const label = words.slice(0, count).join(" ");
		if (labelNamed(label, vocabularies) !== "due") continue;
		const day = withoutPreposition(words.slice(count).join(" "), vocabularies);
		if (dayWords(day, vocabularies) !== null) return day;
	}
	return null;
}
/** False where none of the words can begin the label of a due date: there is no `labelledDay` in them. */
function mayLabelDay(words, vocabularies) {
	const each = normalise(words).split(" ");
	return vocabularies.some((vocabulary) => {
		const first = beginningsOfDue(vocabulary);
		return each.some((word) => first.has(word));
	});
}
const beginnings = /* @__PURE__ */ new WeakMap();
/** What the labels of due dates can begin with, up to the end of each of their words. */
function beginningsOfDue(vocabulary) {
	let known = beginnings.get(vocabulary);
	if (!known) {
		known = new Set(vocabulary.labels.due.flatMap((label) => {
			const words = label.split(" ");
			return words.map((_, index) => words.slice(0, index + 1).join(" "));
		}));
		beginnings.set(vocabulary, known);
	}
	return known;
}
/**
* A due day or period without the words in front of it that are no part of it ("by 3 May", "bis zum 3. Mai"); those of a
* time limit are ("entro due settimane").
*/
function withoutPreposition(piece, vocabularies) {
	if (isTimeLimit(piece, vocabularies)) return piece.trim();
	const words = piece.trim().split(" ");
	for (let count = Math.min(MOST_BEFORE_WORDS, words.length - 1); count > 0; count--) {
		const before = normalise(words.slice(0, count).join(" "));
		if (vocabularies.some(({ fields }) => fields.due.before.includes(before))) return words.slice(count).join(" ");
	}
	return piece.trim();
}
/** True when a period's words say by themselves that they are a time limit ("within two weeks", "in zwei Wochen"). */
function isTimeLimit(piece, vocabularies) {
	const period = periodOf(piece, vocabularies);
	return period?.kind === "span" && period.isFramed;
}
function isMonth(word, vocabularies) {
	return vocabularies.some(({ language }) => monthNames(language).has(word));
}
function isWeekday(words, vocabularies) {
	return vocabularies.some(({ language }) => weekdayNames(language).has(words));
}

// src/postmortem/fields/owner.ts
/** What a form writes where a name is to stand: `[name]`, `<owner>`, `[your team]`. */
const UNFILLED$1 = /^[[<{]+\s*@?(?:(?:your|the|team|full|owner|assignee)[\s_-]*)?(?:name|owner|assignee|person|team|user|username|role|who|handle|email|tbd)s?\s*[\]>}]+$/i;
/** The point behind an initial belongs to the name (`Priya N.`). */
const INITIAL_END = / \p{Lu}\.$/u;
/** The owner as written, without `@`, brackets and closing marks; null for a placeholder (`???`, `TBD`, `n/a`). */
function ownerOf(written, vocabularies) {
	const owner = written.replace(/[[\]()<>*_`]/g, "").replace(/(@[\p{L}\p{N}_/-]+(?: \p{Lu}\.)?)\s+(?=@)/gu, "$1, ").replace(/(^|[\s,&+/])@(?=[\p{L}\p{N}])/gu, "$1").replace(/^[\s:–—-]+|[\s.;,:–—-]+$/g, (marks) => marks === "." && INITIAL_END.test(written) ? marks : "").trim();
	return isBlank(owner, vocabularies) || UNFILLED$1.test(written.trim()) ? null : owner;
}
/** True for what stands in a field that is left open: nothing, marks alone, "tbd", "none", "n/a". */
function isBlank(value, vocabularies) {
	const words = normalise(value);
	return words === "" || vocabularies.some(({ fields }) => fields.blank.includes(words));
}

// src/postmortem/fields/reference.ts
const URL = /https?:\/\/[^\s<>)\]，。]+/;
const URLS = new RegExp(URL, "g");
const TRACKER_ID = /(?<![\p{L}\p{N}/-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\p{N}-])/u;
const ISSUE_NUMBER = /(?<![\p{L}\p{N}&/])(?:[\w.-]+\/[\w.-]+)?#\d{1,7}(?![\p{L}\p{N}])/u;
/** Addresses by which items are tracked before any number beside them. */
const TRACKED = /\/(?:issues|pull|pulls|merge_requests|browse|tickets?|work_items|stories)\/|[?&]id=\d/;
/** `PR 77`, `GH-77`: GitHub numbers issues and pull requests in one row. */
const NUMBERED = /^(?:PR|GH|pull request|issue)[ -]?#?(\d{1,7})$/i;
const LONGEST_LABEL = 24;
const NO_TRACKER = /^(?:UTF|ISO|SHA|RFC|CVE|HTTP|TLS|UTC|GMT|AES|RSA|COVID|IPV|P|SEV|V)-/;
/**
* What names the place where an item is tracked: a link or address (of an issue or pull request before any other),
* or in `apart`, what stands apart from the item's sentence, `#12`, `owner/repo#12` or `JIRA-123`; null when nothing does.
* A number inside the sentence ("Revert #12 for good") is what the item is about.
*/
function findReference(text, apart, links) {
	const urls = addressesIn(text, links);
	return urls.find((url) => TRACKED.test(url)) ?? identifierIn(apart) ?? firstAddress(urls);
}
/** The link or address in the text that would be its reference if nothing named where the item is tracked; null for none. */
function findLink(text, links) {
	return firstAddress(addressesIn(text, links).filter((url) => !isTrackedIn(url)));
}
function addressesIn(text, links) {
	const urls = links.map((link) => link.url).filter((url) => /^https?:/.test(url));
	for (const [address] of text.matchAll(URLS)) {
		const url = address.replace(/[.,;:'"]+$/, "");
		if (!urls.includes(url)) urls.push(url);
	}
	return urls;
}
/** That of a commit before any other. */
function firstAddress(urls) {
	return urls.find((url) => url.includes("/commit/")) ?? urls[0] ?? null;
}
function identifierIn(text) {
	const number = ISSUE_NUMBER.exec(text)?.[0];
	if (number) return number;
	const id = TRACKER_ID.exec(text)?.[0];
	return id && !NO_TRACKER.test(id) ? id : null;
}
/** The number or id that words announce as the item's own, wherever they stand: "tracked in #12", "ticket: PAY-1". */
function announcedReference(text, vocabularies) {
	for (const pattern of [ISSUE_NUMBER, TRACKER_ID]) {
		const match = pattern.exec(text);
		if (!match) continue;
		const before = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
		const words = normalise(before).split(" ");
		if (/[:：]\s*$/.test(before) && isLabel(words.slice(-1), vocabularies) || isLabel(words.slice(-2), vocabularies)) return match[0];
	}
	return "";
}
function isLabel(words, vocabularies) {
	return vocabularies.some(({ labels }) => labels.reference.includes(words.join(" ")));
}
/** `#77` where a piece of text is all a number with GitHub's words for it (`PR 77`, `issue 77`), else null. */
function numberedReference(piece) {
	const number = NUMBERED.exec(piece.trim())?.[1];
	return number === void 0 ? null : `#${number}`;
}
/** True when a piece of text is nothing but a reference. */
function isReference(piece) {
	const bare = piece.trim().replace(/^[([<]+|[)\]>.]+$/g, "");
	return bare !== "" && [
		URL,
		TRACKER_ID,
		ISSUE_NUMBER
	].some((pattern) => pattern.exec(bare)?.[0] === bare);
}

// src/postmortem/fields/team.ts
const MOST_WORDS = 4;
const LONGEST_UNSPACED = 12;
/** True when a piece of text is the name of a team ("Backend team", "equipo de pagos", "支付团队") and says nothing else. */
function isTeam(piece, vocabularies) {
	const name = normalise(piece);
	const words = name.split(" ");
	if (words.length > MOST_WORDS) return false;
	return vocabularies.some((vocabulary) => {
		const { teams } = vocabulary.fields;
		if (teams.some((team) => team.charCodeAt(0) >= 11904 && isUnspacedName(name, team))) return true;
		return words.length > 1 && [words[0], words.at(-1)].some((word) => teams.includes(word ?? "")) && !saysMore(words, vocabulary);
	});
}
function isUnspacedName(name, team) {
	return name.endsWith(team) && name.length > team.length && name.length <= LONGEST_UNSPACED;
}
/** "ask the team", "with the payments team": what is to be done with it, and no name. */
function saysMore([first = "", ...others], vocabulary) {
	const { measureVerbs, finite, plans } = vocabulary.sentences;
	const isSmall = vocabulary.commonWords.includes(first);
	const every = [first, ...others];
	return isSmall || measureVerbs.includes(first) || every.some((word) => [...finite, ...plans].includes(word));
}

// src/postmortem/fields/field-pieces.ts
/** A comma in front of a year belongs to its date ("Dec 3, 2026"). */
const PART = /\s*(?:,(?!\s\d{4}(?:\s*$|[,;|]))|[;|、，；])\s*/;
/** `@kim`, `@org/team`; pages that complete names write them as they are (`@Tomás`, `@Priya N.`). */
const HANDLE$1 = String.raw`@[\p{L}\p{N}_-]+(?:\/[\w-]+)?(?:\s\p{Lu}\.)?`;
/** One or several of them. */
const HANDLES = String.raw`${HANDLE$1}(?:(?:\s*[,&+/]\s*|\s+and\s+|\s+)${HANDLE$1})*`;
const MENTION$1 = new RegExp(`^${HANDLES}$`, "u");
const LABELLED$1 = /^([\p{L}][\p{L} ]{0,24}?)\s*[:：=]\s*(.+)$/u;
const PRIORITY$1 = /^P[0-4]$/i;
const UNKNOWN = /^[¿?]+$/;
const MOST_LABEL_WORDS = 3;
/** `… [Kim]`: a name alone in square brackets. */
const BRACKETED_NAME = /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u;
/**
* The fields that a piece of text beside an item's words consists of (`@kim, P1`, `Kim, end of May`); null when any part of
* it is something else. `names` are owners; beside another field, a name is an owner and a day without its year a due date.
*/
function fieldsOf(content, vocabularies, names) {
	const pieces = content.split(PART);
	const own = (piece) => names.has(piece.trim()) ? {
		field: "owner",
		value: piece
	} : fieldOf(piece, vocabularies);
	const parts = pieces.map(own);
	const days = pieces.map((piece) => dayWords(piece, vocabularies) !== null);
	const isSeveral = pieces.length > 1 && (parts.some((part) => part !== null) || days.includes(true));
	const fields = parts.map((part, index) => {
		const piece = pieces[index] ?? "";
		if (part !== null || !isSeveral) return part;
		if (days[index]) return {
			field: "due",
			value: piece
		};
		return BRACKETED_NAME.test(piece) && !parts.some((each) => each?.field === "owner") ? {
			field: "owner",
			value: piece
		} : null;
	});
	const known = fields.filter((field) => field !== null);
	if (known.length === fields.length) return known;
	const whole = own(content);
	return whole ? [whole] : null;
}
/**
* The value of a field with those that follow it on the same line behind labels of their own (`Kim, due: in 3 days` behind
* "Owner:").
*/
function valueAndFields(value, vocabularies) {
	const [first = "", ...pieces] = value.split(PART);
	const known = pieces.map((piece) => labelledField(piece, vocabularies)).filter((field) => field !== null);
	return known.length > 0 && known.length === pieces.length ? {
		value: first,
		others: known
	} : {
		value,
		others: []
	};
}
/** The field that a piece of text is, label or not: `Owner: Kim`, `@kim`, `P1`, `done`, `due Friday`, `#12`, `2025-01-31`. */
function fieldOf(piece, vocabularies) {
	return labelledField(piece, vocabularies) ?? ownerIn(piece, vocabularies) ?? referenceIn(piece, vocabularies) ?? stateIn(piece, vocabularies) ?? dueIn(piece, vocabularies);
}
/** `Owner: Kim`, `done: 2025-01-31`, `Tracker: #12`. */
function labelledField(piece, vocabularies) {
	const [, label, value] = LABELLED$1.exec(piece) ?? [];
	if (!label || !value) return null;
	if (saysDone(label, vocabularies)) return {
		field: "status",
		value: label
	};
	const field = fieldNamed(label, vocabularies);
	if (field) return {
		field,
		value
	};
	return isReference(value) ? {
		field: "reference",
		value
	} : null;
}
/** `@kim`, `assigned to @kim`, `Backend team`, `???`. */
function ownerIn(piece, vocabularies) {
	const mentioned = piece.indexOf("@");
	const label = piece.slice(0, Math.max(0, mentioned)).trim();
	const handles = piece.slice(Math.max(0, mentioned));
	if (MENTION$1.test(handles) && (label === "" || labelNamed(label, vocabularies) === "owner")) return {
		field: "owner",
		value: handles
	};
	return isTeam(piece, vocabularies) || UNKNOWN.test(piece) || isLeftOpen(piece, vocabularies) ? {
		field: "owner",
		value: piece
	} : null;
}
/** "nobody yet", but no single word, which may be a state ("open") or belong to the sentence ("unknown"). */
function isLeftOpen(piece, vocabularies) {
	return normalise(piece).includes(" ") && isBlank(piece, vocabularies);
}
/** `#12`, `PR 77`, and behind its label, without a colon, `Issue #12`, `tracked in PAY-1`. */
function referenceIn(piece, vocabularies) {
	if (isReference(piece)) return {
		field: "reference",
		value: piece
	};
	const words = piece.trim().split(/\s+/);
	const label = words.slice(0, -1).join(" ");
	if (isReference(words.at(-1) ?? "") && labelNamed(label, vocabularies) === "reference") return {
		field: "reference",
		value: piece
	};
	const number = numberedReference(piece);
	return number === null ? null : {
		field: "reference",
		value: number
	};
}
function stateIn(piece, vocabularies) {
	if (PRIORITY$1.test(piece)) return {
		field: "priority",
		value: piece
	};
	return isStatus(piece, vocabularies) || saysDone(piece, vocabularies) ? {
		field: "status",
		value: piece
	} : null;
}
/** `2025-01-31`, `end of Q3`, `due Friday`, `by 3 May`, `due in about 2 sprints`. */
function dueIn(piece, vocabularies) {
	if (["full", "period"].includes(dayWords(piece, vocabularies) ?? "")) return {
		field: "due",
		value: withoutPreposition(piece, vocabularies)
	};
	const day = labelledDay(piece, vocabularies);
	if (day !== null) return {
		field: "due",
		value: day
	};
	const words = piece.trim().split(" ");
	for (let count = Math.min(MOST_LABEL_WORDS, words.length - 1); count > 0; count--) {
		const label = words.slice(0, count).join(" ");
		const value = words.slice(count).join(" ");
		if (labelNamed(label, vocabularies) !== "due" || isPreposition(label, vocabularies)) continue;
		if (/\d/.test(value) || periodOf(value, vocabularies)) return {
			field: "due",
			value
		};
	}
	return null;
}
/** True for words by which a sentence itself says until when ("by", "before"), other than a field's name ("due"). */
function isPreposition(label, vocabularies) {
	const words = normalise(label);
	return vocabularies.some(({ fields }) => fields.due.before.includes(words));
}
/** The label of a field, or null; a task's own label ("Task: #12") is followed by its number and names a reference. */
function fieldNamed(words, vocabularies) {
	const field = labelNamed(words, vocabularies);
	if (field === "task") return "reference";
	return field === null || field === "note" ? null : field;
}

// src/postmortem/fields/given-fields.ts
/** Lines of the item itself that give a field (`Owner: Kim` below its words) are no words of it. */
function withFieldLines(draft, reading) {
	const given = {};
	const lines = draft.lines.filter((line, index) => {
		const field = index === 0 ? null : fieldLabel({ lines: [line] }, reading.vocabularies);
		if (field === null || field === "task" || field === "note") return true;
		given[field] ??= {
			...line,
			text: line.text.slice(labelOf({ lines: [line] })?.length ?? 0)
		};
		return false;
	});
	return lines.length === draft.lines.length ? draft : {
		...draft,
		lines,
		given: {
			...given,
			...draft.given
		}
	};
}
/** The fields; what has a place of its own (a column, a line below) goes before what stands in the words. */
function givenFields(draft, peeled, reading) {
	const fields = /* @__PURE__ */ new Map();
	const add = (field, value, place) => {
		if (!fields.has(field)) fields.set(field, {
			value,
			place
		});
	};
	const addLine = (field, text, place) => {
		const { value, others } = valueAndFields(text, reading.vocabularies);
		add(field, value, place);
		for (const other of others) add(other.field, other.value, place);
	};
	for (const [field, line] of Object.entries(draft.given)) addLine(field, line.text, `in a place of its own in line ${line.line}`);
	for (const line of draft.details.flatMap((unit) => unit.lines)) {
		const field = fieldLabel({ lines: [line] }, reading.vocabularies);
		const label = labelOf({ lines: [line] });
		if (field === null || field === "task" || field === "note" || !label) continue;
		addLine(field, line.text.slice(label.length), `by "${label.text.trim()}" in line ${line.line}`);
	}
	for (const { field, value, place } of peeled) add(field, value, place ?? "at the end");
	const due = fields.get("due");
	if (due !== void 0 && saysDone(due.value, reading.vocabularies)) {
		fields.delete("due");
		add("status", due.value, due.place);
	}
	return fields;
}

// src/postmortem/fields/issue-title.ts
/** GitHub takes 256 characters; the contract allows 200. */
const LONGEST = 200;
/** A shorter clause says too little. */
const SHORTEST = 20;
const FEW_WORDS = 3;
const LEAST_LEAD_WORDS = 3;
const CLAUSE_END = /(?:[.;:!?](?=\s)|\s[–—-](?=\s)|,(?=\s))/g;
/**
* The words for an issue's title: the item's own when they fit; else its bold lead, its first sentence, its first clauses,
* or as many whole words as fit. Words that say nothing alone get their group put before them.
*/
function issueTitle(text, lead, group) {
	const words = oneLine(text);
	const alone = words.length <= LONGEST ? words : shorten(words, lead);
	if (group === null || alone.split(" ").length > FEW_WORDS) return alone;
	const grouped = `${oneLine(group)}: ${alone}`;
	return grouped.length <= LONGEST ? grouped : alone;
}
function shorten(words, lead) {
	const bold = lead === null ? "" : oneLine(lead).replace(/\s*[:：]$/, "");
	if (bold.length <= LONGEST && bold.split(" ").length >= LEAST_LEAD_WORDS) return bold;
	const ends = [...words.slice(0, LONGEST).matchAll(CLAUSE_END)].map((match) => match.index);
	const end = ends.find((end) => /[.!?]/.test(words[end] ?? "") && end >= SHORTEST) ?? ends.findLast((at) => at >= SHORTEST);
	return end === void 0 ? wholeWords(words) : words.slice(0, end).trim();
}
function wholeWords(words) {
	const room = words.slice(0, LONGEST);
	const space = room.lastIndexOf(" ");
	if (space > 0) return `${room.slice(0, Math.min(space, 199)).trim()}…`;
	let title = "";
	for (const { segment } of characters().segment(words.slice(0, 400))) {
		if (title.length + segment.length >= LONGEST) break;
		title += segment;
	}
	return `${title}…`;
}
let segmenter;
/** Parts words at what readers see as one character (an emoji of several parts, a letter with its marks); seldom needed, and slow to make. */
function characters() {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return segmenter;
}
function oneLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}

// src/postmortem/fields/kind.ts
/** Of several kinds that words tell the first counts: an alert on a missing test is about detection. */
const ORDER = [
	"detective",
	"process",
	"corrective",
	"preventative"
];
/** The kind that a type column or a group's heading states; null when it states none. */
function kindStated(words, vocabularies) {
	return kindOf$1(words, "stated", vocabularies);
}
/** The kind an item is of by what it is about: detecting, the way people work, mending, or else preventing; null if unclear. */
function kindMeant(text, vocabularies) {
	const told = kindOf$1(text, "meant", vocabularies);
	const trial = told?.kind === "corrective" ? trialIn(normalise(text), vocabularies) : void 0;
	return trial === void 0 ? told : {
		kind: "preventative",
		by: trial
	};
}
/** The verb by which words say that something is to be tried out: they begin with it, or end with it in East Asia. */
function trialIn(words, vocabularies) {
	return vocabularies.flatMap(({ kinds }) => kinds.trials).find((verb) => verb.charCodeAt(0) >= 11904 ? words.includes(verb) : words.startsWith(verb));
}
function kindOf$1(text, how, vocabularies) {
	const words = normalise(text);
	if (words === "") return null;
	const told = /* @__PURE__ */ new Map();
	for (const vocabulary of vocabularies) addKinds(told, ` ${words} `, stemsOf(vocabulary.kinds[how]));
	for (const kind of ORDER) {
		const by = told.get(kind);
		if (by !== void 0) return {
			kind,
			by: by.trim()
		};
	}
	return null;
}
function addKinds(told, words, { byBeginning, others }) {
	for (let at = words.indexOf(" "); at < words.length - 1; at = words.indexOf(" ", at + 1)) for (const { stem, kind } of byBeginning.get(words.slice(at + 1, at + 1 + BEGINNING)) ?? []) if (words.startsWith(stem, at + 1)) told.set(kind, stem);
	for (const { stem, kind } of others) if (words.includes(stem)) told.set(kind, stem);
}
const BEGINNING = 2;
const known$1 = /* @__PURE__ */ new WeakMap();
function stemsOf(kinds) {
	let stems = known$1.get(kinds);
	if (!stems) {
		stems = indexed(ORDER.flatMap((kind) => kinds[kind].map((stem) => ({
			stem,
			kind
		}))));
		known$1.set(kinds, stems);
	}
	return stems;
}
function indexed(stems) {
	const byBeginning = /* @__PURE__ */ new Map();
	const others = [];
	for (const { stem, kind } of stems) {
		const beginning = stem.slice(0, BEGINNING);
		if (stem.charCodeAt(0) >= 11904) others.push({
			stem,
			kind
		});
		else if (stem.length < BEGINNING) others.push({
			stem: ` ${stem}`,
			kind
		});
		else byBeginning.set(beginning, [...byBeginning.get(beginning) ?? [], {
			stem,
			kind
		}]);
	}
	return {
		byBeginning,
		others
	};
}

// src/postmortem/fields/priority.ts
const STATED = /(?<![\p{L}\p{N}])P([0-4])(?![\p{L}\p{N}])/iu;
const WORDS = {
	blocker: "P0",
	critical: "P0",
	urgent: "P0",
	highest: "P0",
	immediate: "P0",
	high: "P1",
	major: "P1",
	medium: "P2",
	moderate: "P2",
	normal: "P2",
	mid: "P2",
	med: "P2",
	low: "P3",
	minor: "P3",
	lowest: "P4",
	trivial: "P4",
	critica: "P0",
	urgente: "P0",
	alta: "P1",
	alto: "P1",
	media: "P2",
	medio: "P2",
	baja: "P3",
	bajo: "P3",
	baixa: "P3",
	critique: "P0",
	haute: "P1",
	elevee: "P1",
	moyenne: "P2",
	basse: "P3",
	faible: "P3",
	kritisch: "P0",
	hoch: "P1",
	mittel: "P2",
	niedrig: "P3",
	gering: "P3",
	bassa: "P3",
	basso: "P3",
	紧急: "P0",
	高: "P1",
	中: "P2",
	低: "P3",
	緊急: "P0",
	높음: "P1",
	중간: "P2",
	보통: "P2",
	낮음: "P3",
	긴급: "P0"
};
/** The priority that words of a priority field state (`P1`, `High`), on the scale P0 (highest) to P4; null when none. */
function priorityOf(text) {
	const stated = STATED.exec(text)?.[1];
	if (stated) return `P${stated}`;
	for (const word of normalise(text).split(" ")) {
		const priority = WORDS[word];
		if (priority) return priority;
	}
	return null;
}
/** The priority that words which are nothing else state (`High`, `high priority`, `P1`); null when they say more. */
function priorityWord(words) {
	const [first = "", ...others] = normalise(words).split(" ");
	return others.length === 0 || others.length === 1 && /^prio/.test(others[0] ?? "") ? priorityOf(first) : null;
}
/** The priority stated inside an item's own words: only the unmistakable form counts there. */
function priorityIn(text) {
	const stated = /(?:^|[[(\s])P([0-4])(?=[\])\s:]|$)/.exec(text)?.[1];
	return stated ? `P${stated}` : null;
}

// src/postmortem/fields/leading.ts
const REFERENCE = /^(?:[[(]((?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d+|[A-Z][A-Z0-9]+-\d+)[\])]\s*[:–—-]?|((?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d+|[A-Z][A-Z0-9]+-\d+)(?:\s*[:–—-]|(?=\s+\p{Lu})|(?<=#\d{2,})(?=\s+\p{L})))\s+(?=\S)/u;
const PRIORITY = /^(?:\[(P[0-4])\]|\((P[0-4])\)|(P[0-4])\s*[:–—-])\s*[:–—-]?\s*(?=\S)/;
const BOLD_PRIORITY = /^P[0-4]\s+(?=\S)/;
const ORDERED = /^(@[\w-]+(?:\s*(?:,|&|\+|and)\s*@[\w-]+)*)\s+(?=(?:to|will|should|must|shall)\s)/;
const STATUS = /^(?:\[([\p{L} ]{2,20})\]|([\p{L} ]{2,20}?)\s*[:：]|(\p{Lu}{3,10})\s+(?=\S))\s*[–—-]?\s*(?=\S)/u;
const BRACKETED = /^(?:\[(@?\p{L}[\p{L}\p{N} .'’&+/-]{0,40})\]|\((@[\w-]+|\p{Lu}[\p{L}.'’-]{1,20}(?:[ &+,/]+\p{Lu}[\p{L}.'’-]{1,20}){0,2})\))\s*[:–—-]?\s+(?=\p{L})/u;
/** `[High]`, `(prevent)`: what an item is of, in front of it. */
const TAGGED = /^[[(]([\p{L} -]{2,24})[\])]\s*[:–—-]?\s+(?=\S)/u;
const ADDRESSED = /^(@[\w-]+(?:\/[\w-]+)?)\s+(?=\p{L})/u;
const MENTIONED = /^(@[\w-]+(?:\s*(?:,|&|\+|and)\s*@[\w-]+)*)\s*[:–—-]\s*(?=\p{L})/u;
const LABELLED = /^([^:：]{1,40})\s*[:：]\s+(?=\S)/;
/**
* Takes off what leads an item's words: `#12:`, `DONE:`, `[Kim]`, `@kim:` and, where the name leads several items of the
* document (`names`), `Kim:`.
*/
function leadingFields(text, names, vocabularies) {
	const tag = tagOf(text, vocabularies);
	const untagged = text.slice(tag.length);
	const ranked = PRIORITY.exec(untagged) ?? BOLD_PRIORITY.exec(untagged);
	const reference = REFERENCE.exec(untagged.slice(ranked?.[0].length ?? 0));
	const unnumbered = untagged.slice((ranked?.[0].length ?? 0) + (reference?.[0].length ?? 0));
	const status = STATUS.exec(unnumbered);
	const words = status?.[1] ?? status?.[2] ?? status?.[3] ?? "";
	const isState = status !== null && isStatus(words, vocabularies);
	const bare = isState ? unnumbered.slice(status[0].length) : unnumbered;
	const beside = {
		status: isState ? words : null,
		reference: reference?.[1] ?? reference?.[2] ?? null,
		priority: ranked?.[0].trim() ?? tag.priority,
		kind: tag.kind
	};
	return {
		...ownerInFront(bare, names, vocabularies),
		...beside
	};
}
function ownerInFront(bare, names, vocabularies) {
	for (const pattern of [BRACKETED, MENTIONED]) {
		const owner = pattern.exec(bare);
		const name = owner?.[1] ?? owner?.[2];
		if (owner && name) return {
			text: bare.slice(owner[0].length),
			owner: name
		};
	}
	const label = LABELLED.exec(bare);
	if (label?.[1] && names.has(label[1].trim())) return {
		text: bare.slice(label[0].length),
		owner: label[1]
	};
	const addressed = ADDRESSED.exec(bare);
	const order = bare.slice(addressed?.[0].length ?? 0);
	if (addressed?.[1] && sentenceRole(order, vocabularies).role === "imperative") return {
		text: order,
		owner: addressed[1]
	};
	return {
		text: bare,
		owner: ORDERED.exec(bare)?.[1] ?? doerIn(bare, names)
	};
}
/** A priority or kind in brackets in front of the words. */
function tagOf(text, vocabularies) {
	const match = TAGGED.exec(text);
	const words = match?.[1] ?? "";
	const isKind = match !== null && kindStated(words, vocabularies) !== null;
	const isPriority = match !== null && priorityWord(words) !== null;
	if (!isKind && !isPriority) return {
		length: 0,
		priority: null,
		kind: null
	};
	return {
		length: match[0].length,
		priority: isPriority ? words : null,
		kind: isKind ? words : null
	};
}
/** Whom a sentence names as the one to do it (`Kim to look at …`, `Kim will …`); its words stay as they are. */
function doerIn(text, names) {
	return [...names].find((name) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1))) ?? null;
}

// src/postmortem/fields/handle.ts
const HANDLE = /^\p{Ll}[\p{Ll}\d_-]{1,19}$/u;
/** Endings of adjectives and participles: tags are called so ("optional", "deferred"), people hardly. */
const TAG_ENDING = /(?:al|ed|ing|ion|able|ible|ive|ous|ful|ment|nice|stretch|draft|later)$/;
/** True when a word in square brackets behind an item is the handle of somebody (`[carol]`) rather than a tag of its words. */
function isHandle(word, vocabularies) {
	const name = normalise(word);
	if (!HANDLE.test(word) || TAG_ENDING.test(name) || labelNamed(word, vocabularies) !== null) return false;
	if (priorityOf(word) !== null || kindStated(word, vocabularies) !== null) return false;
	return !vocabularies.some(({ sentences, commonWords }) => [
		sentences.measureVerbs,
		sentences.finite,
		commonWords
	].some((words) => words.includes(name)));
}

// src/postmortem/fields/peel.ts
const BRACKETS = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）)\s*[.;,]?\s*$/;
const LABELLED_END = /(?:^|\s+[-–—|/·]+\s*|\s*[;|,.]\s+|\s{2,})([\p{L}][\p{L} ]{1,24}?)\s*[:：=]\s*([^:：]{1,60}?)[.;]?\s*$/u;
/** Several pieces behind dashes or bars, each for itself (`… | Kim | June 15th`). */
const DASH = /\s(?:--?|[–—|/]|->|=>|→|⇒)\s/g;
const STATE_END = /\s+(\p{Lu}{3,}(?: \p{Lu}{2,})?)[.!]?$/u;
const EMAIL_END = /\s+<?([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)>?$/;
const LONGEST_PIECES = 120;
const DASHED_END = /\s*(?:\s(?:--?|[–—|/]|->|=>|→|⇒)\s|;\s*)((?:(?!\s(?:--?|[–—|]|->|=>|→|⇒)\s|;).){2,60}?)(?:(?<!\.\s?\d{1,2})\.|;)?\s*$/;
const URL_END = /\s*(?:[-–—/,;:(<]|\band\b|\bsee\b)*\s*<?https?:\/\/[^\s<>]+>?\)?\s*$/i;
const MARK_END = new RegExp(String.raw`\s+(${HANDLES}|(?:[\w.-]+\/[\w.-]+)?#\d+|[A-Z][A-Z0-9]{1,9}-\d{1,7})[.;]?\s*$`, "u");
const COMMA_END = /,\s+([^,()[\]]{2,60}?(?:,\s\d{4})?)(?:(?<!\.\s?\d{1,2})\.|;)?\s*$/;
/** Without one of these none of the patterns need be tried. */
const MARK = /[@#-]/;
const LABEL_MARK = /[:：=]/;
const DASH_MARK = /\s(?:[-–—|/→⇒=])|;/;
const MOST_DAY_WORDS = 6;
const PREPOSITION_END = /(?:^|\s)(?:with|to|by|from|of|and|or|cc|ping|ask|for|as|in|see|on|per|via|at|the|like|about|under|into|after|against|regarding|than|a|an|con|de|para|mit|von|avec|pour)$/i;
const LEAST_WORDS = 3;
/** Fewer words before an address only say what it is of, and say nothing without it. */
const MOST_TITLE_WORDS$1 = 4;
const MOST_PEELS = 12;
/**
* Takes the fields that stand apart from an item's words off their end, one after the other, as long as something that says
* what to do is left. A day at the end of the sentence itself ("… by 3 May") is read, and its words stay.
*/
function peelFields(text, beside) {
	const kept = text.trim().slice(0, -400);
	let bare = text.trim().slice(-400);
	const peeled = [];
	for (let count = 0; count < MOST_PEELS; count++) {
		const next = peelOne(bare, beside);
		if (!next || wordsIn(kept + next.text) < leastWordsBefore(next.peeled)) break;
		bare = next.text;
		peeled.push(...next.peeled);
	}
	const due = dayInSentence(bare, beside.vocabularies);
	if (due !== null) peeled.push({
		field: "due",
		value: due,
		place: "at the end of the sentence"
	});
	return {
		text: kept + bare,
		peeled
	};
}
/** A field with a name takes nothing from the item's words; a mere link may be all that it is about. */
function leastWordsBefore(peeled) {
	return peeled.some(({ field }) => field === "reference") ? LEAST_WORDS : 1;
}
function wordsIn(text) {
	const words = normalise(text);
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(words) ? LEAST_WORDS : words === "" ? 0 : words.split(" ").length;
}
/** In the order in which they are tried, with where what they take off stood. */
const PEELS = [
	["as a link at the end", peelLink],
	["in brackets at the end", peelBrackets],
	["behind a comma at the end", peelComma],
	["behind its label at the end", peelLabel],
	["behind a dash at the end", peelDashes],
	["behind a dash at the end", peelDashed],
	["at the end", peelDay],
	["at the end", peelMark]
];
function peelOne(text, beside) {
	for (const [place, peel] of PEELS) {
		const found = peel(text, beside);
		if (found) return {
			...found,
			peeled: found.peeled.map((field) => ({
				place,
				...field
			}))
		};
	}
	return null;
}
/** `… [Issue](address)`, `… #12`, `… https://…` at the end. */
function peelLink(text, { links, vocabularies }) {
	const url = text.includes("://") ? URL_END.exec(text) : null;
	if (url && !leavesOpenBracket(text, url.index) && (wordsIn(text.slice(0, url.index)) > MOST_TITLE_WORDS$1 || isOrder(text, vocabularies))) return bared(text, url.index, {
		field: "reference",
		value: url[0].trim()
	});
	const link = links.find((each) => each.text.trim() !== "" && text.endsWith(each.text.trim()) && namesReference(each.text, vocabularies));
	return link ? bared(text, text.length - link.text.trim().length, {
		field: "reference",
		value: link.url
	}) : null;
}
function leavesOpenBracket(text, end) {
	const left = bared(text, end, {
		field: "reference",
		value: ""
	}).text;
	return left.lastIndexOf("(") > left.lastIndexOf(")");
}
function isOrder(text, vocabularies) {
	return sentenceRole(text, vocabularies).role === "imperative";
}
function namesReference(words, vocabularies) {
	const last = normalise(words).split(" ").at(-1) ?? "";
	return isReference(words) || isReference(last) || words.split(" ").length <= 3 && (labelNamed(words, vocabularies) === "reference" || labelNamed(last, vocabularies) === "reference");
}
function peelBrackets(text, { links, vocabularies, names }) {
	const match = BRACKETS.exec(text);
	if (!match) return null;
	const content = (match[1] ?? match[2] ?? match[3] ?? "").trim();
	if (content === "" || dayWords(content, vocabularies) === "full") return null;
	const link = links.find((each) => each.text.trim() === content && namesReference(content, vocabularies));
	if (link) return bared(text, match.index, {
		field: "reference",
		value: link.url
	});
	const peeled = [...fieldsOf(content, vocabularies, names) ?? []];
	const isName = BRACKETED_NAME.test(content) || isHandle(content, vocabularies);
	if (peeled.length === 0 && match[2] !== void 0 && isName) peeled.push({
		field: "owner",
		value: content
	});
	return peeled.length > 0 ? {
		text: text.slice(0, match.index).trim(),
		peeled
	} : null;
}
/** `… @kim`, `… #12`, `… DONE`, unless the words before need them ("ask @kim", "as in #12"). */
function peelMark(text, { vocabularies }) {
	const state = STATE_END.exec(text);
	if (state?.[1] && isStatus(state[1], vocabularies)) return bared(text, state.index, {
		field: "status",
		value: state[1]
	});
	const match = MARK.test(text) ? MARK_END.exec(text) ?? EMAIL_END.exec(text) : null;
	if (!match?.[1] || PREPOSITION_END.test(text.slice(0, match.index))) return null;
	const field = match[1].includes("@") ? "owner" : "reference";
	return bared(text, match.index, {
		field,
		value: match[1]
	});
}
function peelLabel(text, { vocabularies }) {
	const match = LABEL_MARK.test(text) ? LABELLED_END.exec(text) : null;
	const field = match?.[1] ? fieldNamed(match[1], vocabularies) : null;
	return match && field ? bared(text, match.index, {
		field,
		value: match[2] ?? ""
	}) : null;
}
/** `… | Kim | June 15th`: where all behind the first dash are fields. */
function peelDashes(text, { vocabularies, names }) {
	if (!DASH_MARK.test(text)) return null;
	const dashes = [...text.matchAll(DASH)].slice(-5);
	for (const dash of dashes.slice(0, -1)) {
		const tail = text.slice(dash.index + dash[0].length);
		if (tail.length > LONGEST_PIECES) continue;
		const fields = fieldsOf(tail.replace(DASH, " ; ").replace(/[.;]\s*$/, ""), vocabularies, names);
		if (fields && fields.length > 1) return {
			...bared(text, dash.index, fields[0]),
			peeled: fields
		};
	}
	return null;
}
function peelDashed(text, { vocabularies, names }) {
	const match = DASH_MARK.test(text) ? DASHED_END.exec(text) : null;
	const fields = match?.[1] ? fieldsOf(match[1], vocabularies, names) : null;
	return match && fields ? {
		...bared(text, match.index, fields[0]),
		peeled: fields
	} : null;
}
/** `…, @kim`, `…, due 3 Dec`, `…, 2026-12-03`, `…, PR 7`: behind a comma only what can be nothing else. */
function peelComma(text, { vocabularies, names }) {
	const match = text.includes(",") ? COMMA_END.exec(text) : null;
	const piece = match?.[1];
	if (!match || !piece) return null;
	const due = labelledDay(piece, vocabularies);
	if (due !== null) return bared(text, match.index, {
		field: "due",
		value: due
	});
	if (dayWords(piece, vocabularies) === "full") return bared(text, match.index, {
		field: "due",
		value: piece
	});
	const reference = numberedReference(piece);
	if (reference !== null) return bared(text, match.index, {
		field: "reference",
		value: reference
	});
	const [owner] = piece.includes("@") ? fieldsOf(piece, vocabularies, names) ?? [] : [];
	return owner ? bared(text, match.index, owner) : null;
}
/** `… due 3 Dec` at the end, by a field's name, which no sentence has. */
function peelDay(text, { vocabularies }) {
	const words = text.replace(/[.;]\s*$/, "").split(" ");
	if (!mayLabelDay(words.slice(-6).join(" "), vocabularies)) return null;
	for (let count = 2; count <= Math.min(MOST_DAY_WORDS, words.length - 1); count++) {
		const due = labelledDay(words.slice(-count).join(" "), vocabularies);
		if (due === null || isPreposition(words.at(-count) ?? "", vocabularies)) continue;
		if (hasFinite(words.at(-count - 1) ?? "", vocabularies)) return null;
		return {
			text: words.slice(0, -count).join(" ").replace(/[\s–—:,;/(-]+$/, ""),
			peeled: [{
				field: "due",
				value: due
			}]
		};
	}
	return null;
}
/** The day or period by which the sentence itself ends ("… by 3 May", "… within two weeks", "… next quarter"). */
function dayInSentence(text, vocabularies) {
	const words = text.replace(/[.;]\s*$/, "").split(" ");
	const end = words.slice(-6).join(" ");
	if (!mayLabelDay(end, vocabularies) && !mayLimitTime(end, vocabularies)) return null;
	for (let count = Math.min(MOST_DAY_WORDS, words.length - LEAST_WORDS + 1); count > 1; count--) {
		const piece = words.slice(-count).join(" ");
		if (hasFinite(words.at(-count - 1) ?? "", vocabularies)) return null;
		if (isTimeLimit(piece, vocabularies)) return piece;
		const day = labelledDay(piece, vocabularies);
		if (day !== null) return day;
	}
	return null;
}
/** "… is planned for March" tells of a day, and gives none. */
function hasFinite(word, vocabularies) {
	const words = normalise(word);
	return vocabularies.some(({ sentences }) => sentences.finite.includes(words));
}
function bared(text, end, field) {
	return {
		text: text.slice(0, end).replace(/[\s–—:,;/(-]+$/, "").trim(),
		peeled: field ? [field] : []
	};
}

// src/postmortem/fields/resolve-due.ts
/**
* The day that a due date's words mean (`3 Dec`, `within two weeks`, `end of Q3`), counted from `context.reference`; null
* for words that name none ("next sprint"), for a day that does not exist (`31.02.2025`), and for relative ones without a
* reference.
*/
function resolveDue(dueText, context) {
	const vocabularies = vocabulariesFor(context.language);
	const words = withoutPreposition(dueText, vocabularies);
	const period = periodOf(dueText, vocabularies) ?? periodOf(words, vocabularies);
	if (period) return periodEnd(period, context.reference);
	return findDate(words, context)?.date ?? null;
}

// src/postmortem/fields/item-fields.ts
/** What one item says: its words without the fields, and the fields. `selected` is decided for the document as a whole. */
function readItem(found, names, dates, reading) {
	const draft = withFieldLines(found, reading);
	const links = [...draft.lines, ...draft.given.reference ? [draft.given.reference] : []].flatMap((line) => line.links);
	const raw = joinTexts(draft.lines.map((line) => line.text));
	const { text, peeled, isTicked } = wordsOf$1(draft, raw, links, names, reading);
	const fields = givenFields(draft, peeled, reading);
	const value = (field) => fields.get(field)?.value ?? "";
	const dueText = statedDue(value("due"), reading);
	const due = dueText === null ? null : resolveDue(dueText, dates);
	const owner = ownerOf(value("owner"), reading.vocabularies);
	const rejected = saysRejected(value("status"), reading.vocabularies);
	const done = rejected ? null : doneBy(draft, isTicked, value("status"), text, reading);
	const kind = kindOf(draft, value("kind"), text, reading);
	const references = referencesOf(draft, raw, links, `${value("reference")} ${value("status")}`, reading);
	const priority = priorityOf(value("priority")) ?? priorityIn(raw);
	const title = issueTitle(text, draft.lines[0]?.lead ?? null, draft.group);
	const item = {
		line: draft.line,
		endLine: draft.endLine,
		text,
		title,
		group: draft.group,
		list: draft.list,
		kind: kind?.kind ?? null,
		owner,
		dueText,
		due,
		priority,
		done: done !== null,
		...references,
		...rejected ? { rejected } : {}
	};
	noteFields(item, fields, {
		kind: kind?.why ?? "",
		done: done ?? ""
	}, reading);
	return item;
}
function kindOf(draft, stated, text, reading) {
	const { vocabularies } = reading;
	const type = kindStated(stated, vocabularies);
	if (type) return {
		kind: type.kind,
		why: `its type "${stated.trim()}"`
	};
	const group = kindStated(draft.group ?? "", vocabularies);
	if (group) return {
		kind: group.kind,
		why: `its group "${draft.group}"`
	};
	const meant = kindMeant(text, vocabularies);
	return meant && {
		kind: meant.kind,
		why: `"${meant.by}"`
	};
}
/** The item's words without marks, counters and the fields around them; never without any word. */
function wordsOf$1(draft, raw, links, names, reading) {
	const decorated = undecorate(raw, reading.vocabularies);
	const counted = withoutCounter(decorated.text, reading.vocabularies);
	const led = leadingFields(counted, names.inFront, reading.vocabularies);
	const bared = peelBehindLead(draft, led.text, {
		links,
		vocabularies: reading.vocabularies,
		names: names.behind
	});
	const text = [
		bared.text,
		led.text,
		counted
	].find((words) => words !== "") ?? raw;
	const inFront = (fields) => fields.flatMap((field) => {
		const value = led[field];
		return value === null ? [] : [{
			field,
			value,
			place: "in front"
		}];
	});
	return {
		text,
		peeled: [
			...decorated.status === null ? [] : [{
				field: "status",
				value: decorated.status,
				place: "behind"
			}],
			...inFront([
				"status",
				"reference",
				"priority",
				"kind"
			]),
			...bared.peeled,
			...inFront(["owner"])
		],
		isTicked: decorated.isDone
	};
}
/** The fields at the end of the words; or right behind the bold words that an explanation follows on further lines. */
function peelBehindLead(draft, text, beside) {
	const [first, ...others] = draft.lines;
	const rest = joinTexts(others.map((line) => line.text));
	const head = text.slice(0, text.length - rest.length).trim();
	if (first?.lead && rest !== "" && text.endsWith(rest)) {
		const bared = peelFields(head, beside);
		if (bared.peeled.length > 0 && bared.text.length <= first.lead.length) return {
			...bared,
			text: `${bared.text} ${rest}`
		};
	}
	return peelFields(text, beside);
}
/** A form's place for a date that nobody has filled in. */
const UNFILLED_DATE = /^(?:[[<{].*[\]>}]|\W*(?:yyyy|dd|mm)(?:\W+(?:yyyy|dd|mm))+\W*|.*\?)$/i;
function statedDue(written, reading) {
	const trimmed = written.trim();
	const words = /\b\d{1,2}\.\s?\d{1,2}\.$/.test(trimmed) ? trimmed : trimmed.replace(/[.;,]+$/, "");
	return isBlank(words, reading.vocabularies) || UNFILLED_DATE.test(words) ? null : words;
}
/** What says that the item is done; null when nothing does. */
function doneBy(draft, isTicked, status, text, reading) {
	const ticked = isTicked || draft.checked === true ? "ticked, or struck through" : null;
	if (draft.checked !== null) return ticked;
	if (status !== "") return saysDone(status, reading.vocabularies) ? `its state "${status.trim()}"` : null;
	const behindNumber = draft.given.reference?.text.split(" ").at(-1) ?? "";
	if (saysDone(behindNumber, reading.vocabularies)) return `"${behindNumber}" behind its number`;
	if (ticked) return ticked;
	const words = normalise(text);
	const isAhead = reading.vocabularies.some(({ sentences }) => words.includes("will") && sentences.plans.some((phrase) => phrase.includes("will") && hasPhrase(words, phrase)) || beginsUnderWay(words, sentences));
	if (draft.allDone && !isAhead) return "the words in front of the list";
	for (const { sentences } of reading.vocabularies) {
		const report = phraseAtStart(words, sentences.reports);
		if (report !== void 0) return isAhead ? null : `"${report}" reports it`;
	}
	const detail = draft.details.find((unit) => saysDone(unit.text, reading.vocabularies));
	return detail ? `line ${detail.line} says so` : null;
}
/** What the item itself gives goes before what stands below it. */
function referencesOf(draft, raw, links, apart, reading) {
	const given = draft.given.reference?.text ?? "";
	const announced = announcedReference(raw, reading.vocabularies);
	const own = `${raw} ${given}`;
	const details = draft.details.filter((unit) => unit.kind === "item" || unit.kind === "line");
	const texts = details.map((unit) => unit.text);
	const below = texts.filter((text) => isReference(text)).join(" ");
	const linksBelow = details.flatMap((unit) => unit.lines.flatMap((line) => line.links));
	const reference = findReference(own, `${apart} ${announced}`, links) ?? findReference(joinTexts(texts), below, linksBelow) ?? numberedWord(given);
	if (!isTrackedIn(reference)) return { reference };
	const link = findLink(own, links) ?? findLink(joinTexts(texts), linksBelow);
	return {
		reference,
		...link === null ? {} : { link }
	};
}
/** A column for tickets may hold ids of a tracker we do not know (`b/5554823`, `1234`): its first word with a digit. */
function numberedWord(given) {
	const [word = ""] = given.trim().split(" ");
	return /\d/.test(word) ? word : null;
}

// src/postmortem/sections/extent.ts
/** Sections that never stand inside another one, however deep their heading is written. */
const NEVER_NESTED = /* @__PURE__ */ new Set(["timeline", "actionItems"]);
const DEEPEST_MARKDOWN = 6;
/** Index of the entry behind the last one that belongs to the heading at `start`. */
function endOfHeading(entries, start) {
	const own = entries[start]?.heading;
	if (!own) return start + 1;
	for (let index = start + 1; index < entries.length; index++) {
		const other = entries[index]?.heading;
		if (other && ends(own, other, entries, index)) return index;
	}
	return entries.length;
}
function ends(own, other, entries, index) {
	if (other.level > own.level) return isNeverNested(own, other) || endsMeasures(own, other) || endsTimeline(own, other);
	if (own.level <= DEEPEST_MARKDOWN || other.level <= DEEPEST_MARKDOWN) return true;
	if (isKnown(other)) return true;
	switch (other.form) {
		case "label": return own.form === "label" && names(own, "actionItems") && opensProse(entries, index);
		case "bold": return own.form === "bold" && !opensList(entries, index) && !(names(own, "actionItems") && other.tellsMeasure);
		default: return true;
	}
}
function isNeverNested(own, other) {
	if (!isKnown(own) || names(own, "actionItems") || other.form === "item" || other.form === "lead") return false;
	return SECTION_NAMES.some((name) => NEVER_NESTED.has(name) && !names(own, name) && namesWell(other, name));
}
/** `*Root cause* – …`: where the timeline's own heading is emphasised, a paragraph led by another such name goes on from it. */
function endsTimeline(own, other) {
	if (own.form !== "bold" || !names(own, "timeline") || other.form !== "lead") return false;
	const [line] = other.unit.lines;
	return line?.lead?.replace(/[\s:：]+$/, "") === other.text && (namesWell(other, "rootCause") || namesWell(other, "resolution") || namesWell(other, "actionItems"));
}
/** "Conclusion" and the like below the measures are no group of them, however they are written; in a list they may be. */
function endsMeasures(own, other) {
	return names(own, "actionItems") && other.name.isEnding && other.form !== "item";
}
function isKnown(heading) {
	return heading.name.sections.length > 0 || heading.name.list !== null || heading.name.isOther;
}
function names(heading, name) {
	return heading.name.sections.some((section) => section.name === name) || name === "actionItems" && heading.name.list !== null;
}
function namesWell(heading, name) {
	return heading.name.sections.some((section) => section.name === name && section.strength >= STRENGTH.covered);
}
/** What follows an unknown label tells whether it is a group of items or a new section: running text is the latter. */
function opensProse(entries, index) {
	const [next, after] = entries.slice(index + 1);
	if (next?.unit.kind !== "line" || next.heading) return false;
	return next.unit.text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== "").length >= 3 && (after === void 0 || after.heading !== null);
}
function opensList(entries, index) {
	const next = entries.slice(index + 1).find((entry) => entry.unit.kind !== "rule");
	return next?.unit.kind === "item" || next?.unit.kind === "row" || next?.heading?.form === "item";
}

// src/postmortem/sections/by-content.ts
const LEAST_EVENTS = 3;
const LEAST_MEASURES = 2;
const MOSTLY = .7;
/**
* A timeline whose heading says something else ("How the evening went"): the first section of no known name that is a run
* of entries with times.
*/
function timelineByContent(entries, titleIndex) {
	return sectionLike("timeline", entries, titleIndex, (units) => {
		const timed = units.filter((unit) => leadingTime(textOf$1(unit)) !== null).length;
		return timed >= LEAST_EVENTS && timed >= MOSTLY * units.length;
	});
}
/** Measures whose heading says something else ("Never again"): the last section of no known name that is a list of orders. */
function measuresByContent(entries, vocabularies) {
	const told = entries.findLastIndex(({ heading }) => heading?.name.sections.some(({ name }) => name === "rootCause" || name === "timeline"));
	if (told < 0) return null;
	const own = sectionLike("actionItems", entries.slice(told), 0, (units) => {
		const orders = units.filter((unit) => unit.kind === "item").filter((unit) => isMeasure(sentenceRole(behindLabel(unit), vocabularies)));
		return orders.length >= LEAST_MEASURES && orders.length >= MOSTLY * units.length;
	});
	return own && {
		...own,
		start: own.start + told,
		end: own.end + told
	};
}
function sectionLike(name, entries, titleIndex, isLike) {
	for (const [start, { heading }] of entries.entries()) {
		if (!heading || start === titleIndex || heading.level >= FORM_LEVEL.lead) continue;
		if (heading.name.sections.length > 0 || heading.name.list !== null || heading.name.isOther) continue;
		const end = endOfHeading(entries, start);
		const body = entries.slice(start + 1, end);
		if (body.some((entry) => entry.heading !== null)) continue;
		if (!isLike(body.map(({ unit }) => unit).filter(isOutermost))) continue;
		return {
			name,
			heading,
			start,
			end,
			strength: STRENGTH.contained,
			by: "its content",
			inside: [],
			isInsideOther: false
		};
	}
	return null;
}
function isOutermost(unit) {
	if (unit.kind === "row") return unit.columns.length > 0;
	return unit.text !== "" && (unit.kind === "item" ? unit.depth === 1 : unit.parent === null);
}
function textOf$1(unit) {
	return unit.kind === "row" ? unit.cells[0]?.text ?? "" : unit.text;
}

// src/postmortem/items/action-sections.ts
/**
* The sections whose items are measures: those that name them; without any, those that stand for them. The headings of
* the two lists ("Tasks", "Improvements") go on with an action section, and open one only where no other does.
*/
function actionSections(entries, candidates, vocabularies) {
	const own = candidates.filter((candidate) => candidate.name === "actionItems" && !isAside$1(candidate));
	const named = own.filter((candidate) => candidate.strength >= STRENGTH.contained);
	const sections = outermost((named.length > 0 ? named : own.filter((candidate) => standsForMeasures(candidate, entries, vocabularies))).map(({ start, end }) => ({
		start,
		end
	})));
	if (sections.length > 0) return withTaskLists(withLists(sections, entries), entries);
	const lists = listSections(entries);
	const likely = lists.length > 0 ? null : measuresByContent(entries, vocabularies);
	return likely ? [{
		start: likely.start,
		end: likely.end
	}] : lists;
}
/** What may as well tell of the resolution ("Remediation", "Mitigation") has to read as things to do. */
function standsForMeasures(candidate, entries, vocabularies) {
	if (candidate.isInsideOther) return false;
	if (!candidate.heading.name.sections.some(({ name }) => name === "resolution")) return true;
	const units = entries.slice(candidate.start + 1, candidate.end).map(({ unit }) => unit);
	if (units.some((unit) => unit.checked !== null)) return true;
	const items = units.filter((unit) => unit.kind === "item" && unit.depth === 1);
	const pieces = items.length > 0 ? items : units.filter((unit) => unit.kind === "line");
	return pieces.filter((unit) => isMeasure(sentenceRole(behindLabel(unit), vocabularies))).length >= .5 * pieces.length;
}
/** A label among other things ("Actions taken:" in the timeline) opens no section. */
function isAside$1({ heading, inside }) {
	return heading.form === "item" && inside.some((name) => name !== "actionItems");
}
function outermost(sections) {
	return sections.filter((section) => !sections.some((other) => other !== section && other.start < section.start && other.end > section.start));
}
function withLists(sections, entries) {
	const starts = new Set(sections.map(({ start }) => start));
	const all = [];
	for (const section of sections) {
		all.push(section);
		for (let at = section.end; entries[at]?.heading?.name.list && !starts.has(at);) {
			const end = endOfHeading(entries, at);
			all.push({
				start: at,
				end
			});
			starts.add(at);
			at = end;
		}
	}
	return all;
}
function listSections(entries) {
	return outermost(entries.flatMap((entry, index) => entry.heading?.name.list ? [index] : []).map((start) => ({
		start,
		end: endOfHeading(entries, start)
	})));
}
/** A neighbour on the same level that is all task list goes with the measures, whatever its heading ("Nice to have"). */
function withTaskLists(sections, entries) {
	const starts = new Set(sections.map(({ start }) => start));
	const levelAt = (at) => entries[at]?.heading?.level;
	const isNeighbour = (at, level) => entries[at]?.heading?.form === "markdown" && levelAt(at) === level && !isOfOther(entries[at]?.heading) && !starts.has(at) && isTaskList(entries.slice(at + 1, endOfHeading(entries, at)));
	const before = [];
	for (let start = sections[0]?.start ?? 0;;) {
		const above = headingAbove(entries, start);
		if (above < 0 || endOfHeading(entries, above) !== start || !isNeighbour(above, levelAt(start))) break;
		before.push({
			start: above,
			end: start
		});
		starts.add(above);
		start = above;
	}
	const all = [];
	for (const section of [...before.reverse(), ...sections]) {
		all.push(section);
		for (let at = section.end; isNeighbour(at, levelAt(section.start)); at = endOfHeading(entries, at)) {
			all.push({
				start: at,
				end: endOfHeading(entries, at)
			});
			starts.add(at);
		}
	}
	return all;
}
/** The nearest heading above the one at `start` that it does not contain, or -1. */
function headingAbove(entries, start) {
	const level = entries[start]?.heading?.level ?? 0;
	let at = start - 1;
	while (at >= 0 && (entries[at]?.heading?.level ?? Number.POSITIVE_INFINITY) > level) at--;
	return at;
}
function isOfOther(heading) {
	if (!heading || heading.name.isOther) return true;
	return heading.name.sections.some(({ strength }) => strength >= STRENGTH.contained);
}
function isTaskList(entries) {
	const items = entries.filter(({ unit }) => unit.kind === "item" && unit.depth === 1);
	return items.length > 0 && items.every(({ unit }) => unit.checked !== null);
}

// src/postmortem/items/draft.ts
function draftOf(unit, surroundings, details = []) {
	return {
		...surroundings,
		line: unit.line,
		endLine: Math.max(unit.endLine, ...details.map((detail) => detail.endLine)),
		lines: unit.lines,
		details,
		given: {},
		checked: unit.checked
	};
}

// src/postmortem/items/group-text.ts
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\d{1,2}\s*[-:])\s*/;
const COLON = /\s*[:：]+\s*$/;
/** The words of a heading for items, its number and final colon removed. */
function groupText(heading) {
	return heading.replace(NUMBER, "").replace(COLON, "").trim();
}

// src/postmortem/sentences/split.ts
const segmenters = /* @__PURE__ */ new Map();
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|cf|no|st|dr|mr|mrs|ca|z\.B|p\.ej|bzw|resp)\.\s*$/i;
const INITIAL = /(?<![\p{L}\p{N}'’])\p{Lu}\.\s*$/u;
/** The sentences of a text, by the rules of its language (Unicode TR 29), not broken behind an abbreviation. */
function splitSentences(text, language) {
	const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
	segmenters.set(language, segmenter);
	const sentences = [];
	for (const { segment } of segmenter.segment(text)) {
		const before = sentences.at(-1);
		if (before !== void 0 && (ABBREVIATION.test(before) || INITIAL.test(before))) sentences[sentences.length - 1] = before + segment;
		else sentences.push(segment);
	}
	return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

// src/postmortem/items/lists.ts
const COLON_END = /[:：]\s*$/;
const QUESTION = /^(?:q|question|a|answer)\s*[:：]/i;
const PLACEHOLDER = /^\W*(?:none|nothing|n\/?a|tbd|todo|to be (?:added|defined|determined))\W*(?:$|(?<=\.)\s*\p{Lu})/iu;
const MOST_GROUP_WORDS$1 = 6;
const MOST_TITLE_WORDS = 2;
const LEAST_TITLE_WORDS$1 = 3;
/** The same for scripts without spaces, where a syllable says less than an ideograph. */
const MOST_GROUP_CHARACTERS = 10;
const SYLLABLE = .6;
/** Strategy "list": every item of a list that is not a mere heading of the items under it. */
function itemsOfList(units, surroundings, reading) {
	const listed = new Set(units);
	const outermost = units.filter((unit) => unit.kind === "item" && (unit.parent === null || !listed.has(unit.parent)));
	const children = new Children(units);
	return outermost.flatMap((unit) => itemsUnder(unit, children, surroundings, reading));
}
function itemsUnder(unit, children, surroundings, reading) {
	const nested = children.of(unit).filter((child) => child.kind === "item" && fieldLabel(child, reading.vocabularies) === null);
	if (nested.length > 0 && isGroup(unit, nested, reading)) {
		const group = groupText(unit.text);
		reading.trace.note(unit, "group", nested.length === 1 ? "only a heading for the item under it" : `only a heading for the ${nested.length} items under it`);
		const allDone = surroundings.allDone || reportsDone$1(unit, reading);
		return nested.flatMap((child) => itemsUnder(child, children, {
			...surroundings,
			group,
			allDone
		}, reading));
	}
	const details = children.below(unit);
	for (const detail of details) reading.trace.note(detail, "detail", `explains the item in line ${unit.line}`);
	if (!saysSomething(unit)) {
		reading.trace.note(unit, "skipped", "an item without words");
		return [];
	}
	if (QUESTION.test(unit.text)) {
		reading.trace.note(unit, "skipped", "a question with its answer, no measure");
		return [];
	}
	reading.trace.note(unit, "item", unit.checked === null ? "item of a list" : "item of a task list");
	const draft = draftOf(unit, surroundings, details);
	return [isTitled(unit, reading) ? {
		...draft,
		lines: unit.lines.slice(0, 1)
	} : draft];
}
/** "Added to the runbook:" over what was added there. */
function reportsDone$1({ text }, reading) {
	const words = normalise(text);
	return COLON_END.test(text) && reading.vocabularies.some(({ sentences }) => phraseAtStart(words, sentences.reports) !== void 0);
}
/** Bold words on a line of their own that say what to do, over sentences that only say why. */
function isTitled({ lines }, reading) {
	const [title, ...others] = lines;
	if (!title?.isEmphasised || others.length === 0 || /[:：]$/.test(title.text)) return false;
	const why = joinTexts(others.map((line) => line.text));
	return normalise(title.text).split(" ").length >= LEAST_TITLE_WORDS$1 && /[.!。]$/.test(why) && !others[0]?.isEmphasised && splitSentences(why, reading.language).every((sentence) => !isMeasure(sentenceRole(sentence, reading.vocabularies)));
}
function saysSomething(unit) {
	return (/[\p{L}\p{N}]/u.test(unit.text) || allLinks(unit).length > 0) && !PLACEHOLDER.test(unit.text);
}
/**
* Leaf items count. An item is only a heading when it announces others (a colon, bold words alone) or names a topic while
* they say what to do; where it says itself what to do, what stands under it explains.
*/
function isGroup(unit, nested, reading) {
	if (nested.every(isAside)) return false;
	const label = labelOf(unit);
	const measures = nested.filter((child) => isMeasure(sentenceRole(behindLabel(child), reading.vocabularies))).length;
	if (COLON_END.test(unit.text)) return measures > 0 || !saysItself(unit, nested, reading);
	if (unit.checked !== null) return nested.every((child) => child.checked !== null);
	if (unit.lines.length === 1 && unit.lines[0]?.isEmphasised === true && normalise(unit.text).split(" ").length <= MOST_TITLE_WORDS && !isMeasure(sentenceRole(unit.text, reading.vocabularies))) return true;
	return label === null && normalise(unit.text).split(" ").length <= MOST_GROUP_WORDS$1 && !/[.!?]$/.test(unit.text) && measures >= .5 * nested.length;
}
/** A whole order or report that ends in a colon only gives its particulars below ("Alert on these three:" and their names). */
function saysItself(unit, nested, reading) {
	const words = normalise(unit.text);
	const isLong = words.split(" ").length > MOST_GROUP_WORDS$1 || weightOf(words) > MOST_GROUP_CHARACTERS;
	const isTold = (text) => reading.vocabularies.some(({ sentences }) => sentences.pastEndings.some((ending) => (normalise(text).split(" ")[0] ?? "").endsWith(ending)));
	return isLong || isTold(unit.text) && nested.every((child) => isTold(child.text));
}
/** How much is said in scripts without spaces. */
function weightOf(words) {
	const characters = words.replace(/[\x00-\x7F]/g, "");
	const ideographs = characters.match(/\p{Script=Han}/gu)?.length ?? 0;
	return ideographs + SYLLABLE * (characters.length - ideographs);
}
/** A link, a question or somebody's remark ("@kim: …") is no step of its own. */
function isAside(unit) {
	return /^(?:@|https?:|q\s*:|a\s*:)/i.test(unit.text) || /\?\s*$/.test(unit.text) || allLinks(unit).length > 0 && allLinks(unit).map((link) => link.text).join("").length >= unit.text.length - 8;
}

// src/postmortem/sentences/finite.ts
/** True when normalised words hold a pronoun or an auxiliary verb: they are a sentence, and no name of a thing. */
function isSentence(words, vocabularies) {
	return vocabularies.some(({ sentences }) => phraseIn(words, sentences.finite) !== void 0);
}

// src/postmortem/items/names.ts
const MENTION = /^@[\w-]+(?:\/[\w-]+)?$/;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|da|di|del|bin|al) )*\p{Lu}[\p{L}.'’-]*){0,2}$/u;
const NOUN_ENDING = /(?:ing|tion|tions|ment|ments|ity|ance|ence|ure|ness|ics|work|base|ware|ship|age|ion|ies|sis|ogy|ops|ers|ses|ts|ls|ns|cion|idad|age|ung)$/;
/** Several names are joined by one of these. */
const CONJUNCTION = /\s*(?:[&+,/]|\band\b|\by\b|\bund\b|\bet\b)\s*/;
const INITIALS = /^\p{Lu}{2,3}$/u;
/** What engineers shorten to two capitals, and no person. */
const TECHNICAL = new Set("AD AI CD CI CS DB DC DR EU FE BE GC HA HR ID IO IP IT LB ML MQ MR OS PM PR QA S3 UI UK US UX VM".split(" "));
const TWO_INITIALS = /^\p{Lu}{2}$/u;
/** True for two capitals that are somebody's initials even where they stand but once. */
function areOnesInitials(text) {
	return TWO_INITIALS.test(text) && !TECHNICAL.has(text);
}
/** True when all that stands between conjunctions are initials. */
function areInitials(text) {
	return text.split(CONJUNCTION).every((name) => INITIALS.test(name.trim()));
}
/** True when a few words are the names of people or teams rather than a topic. */
function looksLikeNames(text, reading) {
	return text.replace(/[:：]\s*$/, "").split(CONJUNCTION).every((name) => looksLikeName(name, reading));
}
/** True for the words for all of them ("Everybody"). */
function isEverybody(text, { vocabularies }) {
	const words = normalise(text);
	return vocabularies.some(({ fields }) => fields.everybody.includes(words));
}
/** True when a word or two are a person's or team's name rather than a topic. */
function looksLikeName(text, reading) {
	const words = text.trim();
	if (MENTION.test(words) || isEverybody(words, reading)) return true;
	if (!NAME.test(words)) return false;
	const name = nameHeading(words, reading.vocabularies);
	if (name.sections.length > 0 || name.list !== null || name.isOther) return false;
	const last = normalise(words).split(" ").at(-1) ?? "";
	if (NOUN_ENDING.test(last)) return false;
	return !reading.vocabularies.some(({ sentences, fillers }) => sentences.measureVerbs.includes(last) || fillers.includes(last) || sentences.done.includes(last) || sentences.open.includes(last));
}

// src/postmortem/items/segments.ts
/** A label that names a list stands above the labels of groups, though written the same. */
const ABOVE_GROUPS = .005;
const MOST_GROUP_WORDS = 7;
/** `Done so far:` and the like. */
const MOST_STATUS_WORDS = 3;
const LONGEST_TERM = 40;
/** An action section cut at its headings, each piece with the list, group and owner that the headings above it say. */
function segmentsOf(entries, reading) {
	const segments = [];
	let stack = [];
	let heading = null;
	let units = [];
	const close = () => {
		if (heading || units.length > 0) segments.push({
			heading,
			owner: lastOf(stack, "owner"),
			surroundings: surroundingsOf(stack),
			units
		});
		units = [];
	};
	const isByStatus = entries.some(({ heading: own }) => own && (saysDone(own.text, reading.vocabularies) || saysRejected(own.text, reading.vocabularies)));
	for (const [index, entry] of entries.entries()) {
		if (!entry.heading) {
			units.push(entry.unit);
			continue;
		}
		close();
		const own = entry.heading;
		heading = own;
		stack = [...stack.filter(({ level }) => level < own.level), levelOf(own, index === 0, isByStatus, reading)];
	}
	close();
	return segments;
}
/** Beside a group of what is done, "To do" is the group of what is not, and no list of its own. */
function levelOf(heading, isSection, isByStatus, reading) {
	const list = isByStatus && isStatus(heading.text, reading.vocabularies) ? null : heading.name.list ?? listAnnounced(heading.text, reading.vocabularies);
	const isAction = heading.name.sections.some((section) => section.name === "actionItems" && section.strength >= STRENGTH.covered);
	const owner = namesOwner(heading, reading) ? heading.text : null;
	const isGroup = !isSection && list === null && !isAction && owner === null && namesGroup(heading, reading.vocabularies);
	const role = isSection ? "section" : list ? "list" : isGroup ? "group" : "introduction";
	reading.trace.note(heading.unit, role, headingReason(heading, role, list));
	return {
		level: list === null ? heading.level : heading.level - ABOVE_GROUPS,
		list,
		group: isGroup ? groupText(heading.text) : null,
		owner,
		allDone: saysAllDone(heading.text, reading.vocabularies)
	};
}
/** A bold line that reads as names, or a label of initials ("JG:"); a Markdown heading names a topic. */
function namesOwner(heading, reading) {
	if (heading.form === "bold") return looksLikeNames(heading.text, reading);
	return heading.form === "label" && areInitials(heading.text);
}
function headingReason(heading, role, list) {
	if (role === "list") return `heading of the list of ${list}`;
	if (role === "group") return "heading of a group of items";
	if (role === "introduction") return "introduces what follows";
	return `opens an action section by the words "${heading.name.sections.find(({ name }) => name === "actionItems")?.by ?? heading.text}"`;
}
/** A label that announces ("To reduce the risk we will:") or is a sentence is no group; a short name is. */
function namesGroup(heading, vocabularies) {
	if (heading.form !== "label") return true;
	const words = normalise(heading.text);
	if (words.split(" ").length > MOST_GROUP_WORDS || isSentence(words, vocabularies)) return false;
	return !vocabularies.some(({ sentences }) => [sentences.announcements, sentences.leadIns].some((phrases) => phraseIn(words, phrases) !== void 0));
}
/** The list that words announcing it name: "the following tasks have been created". */
function listAnnounced(text, vocabularies) {
	const words = normalise(text);
	const has = (names) => names.some((name) => !name.includes(" ") && hasPhrase(words, name));
	if (!vocabularies.some(({ sentences }) => phraseIn(words, sentences.announcements) !== void 0)) return null;
	return vocabularies.some(({ tasks }) => has(tasks)) ? "tasks" : null;
}
/** "Long term" on a line of its own, as the group of what follows; null for any other line. */
function termNamed(text, vocabularies) {
	if (text.length > LONGEST_TERM) return null;
	const words = normaliseHeading(text);
	return vocabularies.some(({ terms }) => terms.includes(words)) ? groupText(text) : null;
}
function saysAllDone(text, vocabularies) {
	const words = normalise(text);
	return vocabularies.some(({ sentences }) => phraseIn(words, sentences.allDone) !== void 0 || sentences.done.includes(words) || words.split(" ").length <= MOST_STATUS_WORDS && phraseAtStart(words, sentences.done) !== void 0);
}
function surroundingsOf(stack) {
	return {
		group: lastOf(stack, "group"),
		list: lastOf(stack, "list") ?? "actions",
		allDone: stack.at(-1)?.allDone ?? false
	};
}
function lastOf(stack, key) {
	return stack.findLast((level) => level[key] !== null)?.[key] ?? null;
}

// src/postmortem/items/text-lines.ts
/** `— Kim, for the whole team` */
const SIGNATURE = /^[–—]\s*\p{Lu}[^.!?:]{1,50}$/u;
const MOST_EXCLAIMED_WORDS = 3;
const LEAST_NAMING_WORDS = 2;
const LEAST_REPORT_WORDS = 8;
const COUNTER_LABEL = /^[\p{L} ]{2,14} ?\d{1,2}$/u;
/**
* Strategies "line" and "sentence", for what stands without list marks: a line that tells somebody to do something is an
* item; running text gives one item per sentence that states a measure; what announces, looks back or explains is none.
*/
function itemsOfLines(units, surroundings, reading) {
	const drafts = [];
	let current = surroundings;
	for (const unit of units) {
		const last = drafts.at(-1);
		if (last && fieldLabel(unit, reading.vocabularies) !== null && fieldLabel(unit, reading.vocabularies) !== "task") {
			drafts[drafts.length - 1] = withDetail(last, unit);
			reading.trace.note(unit, "detail", `gives a field of the item in line ${last.line}`);
			continue;
		}
		const term = termNamed(unit.text, reading.vocabularies);
		if (term !== null && unit !== units.at(-1)) {
			reading.trace.note(unit, "group", "says how soon what follows is to be done");
			current = {
				...current,
				group: term
			};
			continue;
		}
		const found = saysSomething(unit) ? itemsOfLine(unit, current, reading) : skip(unit, "skipped", "says that there is nothing to do", reading);
		drafts.push(...found);
		if (found.length === 0) current = announced(unit, current, reading);
	}
	return drafts;
}
function withDetail(draft, unit) {
	return {
		...draft,
		details: [...draft.details, unit],
		endLine: Math.max(draft.endLine, unit.endLine)
	};
}
function announced(unit, surroundings, reading) {
	const list = listAnnounced(unit.text, reading.vocabularies);
	return {
		...surroundings,
		list: list ?? surroundings.list,
		allDone: saysAllDone(unit.text, reading.vocabularies) || surroundings.allDone
	};
}
function itemsOfLine(unit, surroundings, reading) {
	if (SIGNATURE.test(unit.text)) return skip(unit, "closing", "signs", reading);
	const led = ownerLed(unit, reading);
	if (led) {
		reading.trace.note(unit, "item", `led by the name of who does it, "${led.owner.text}"`);
		return sentencesOf(led.unit, reading).map((sentence) => ({
			...draftOf(sentence, surroundings),
			given: { owner: led.owner }
		}));
	}
	const label = labelOf(unit);
	const body = behindLabel(unit);
	const sentences = splitSentences(body, reading.language);
	const verdicts = sentences.map((sentence) => sentenceRole(sentence, reading.vocabularies));
	const [first] = verdicts;
	if (!first || sentences.length === 0) return [];
	if (first.role === "closing" && label === null) return skip(unit, "closing", `begins with "${first.by}"`, reading);
	if (first.role === "introduction" && verdicts.length === 1) return skip(unit, "introduction", `announces by "${first.by}"`, reading);
	if (/\?\s*$/.test(sentences[0] ?? "")) return skip(unit, "skipped", "asks whether to do something", reading);
	const orders = ordersBehindExclamation(sentences, verdicts);
	if (orders.length > 0) return orders.map((sentence) => draftOf(asUnit(unit, sentence), surroundings));
	if (readsAsOneItem(unit, label?.text ?? null, verdicts)) {
		reading.trace.note(unit, "item", `line that says what to do by "${verdicts.find(isMeasure)?.by}"`);
		return [draftOf(unit, surroundings)];
	}
	const told = verdicts.some((verdict) => verdict.role === "report");
	if (label !== null && told && !verdicts.some(isMeasure)) {
		reading.trace.note(unit, "item", "reports a measure taken");
		return [draftOf(unit, {
			...surroundings,
			allDone: true
		})];
	}
	const measures = sentences.flatMap((sentence, index) => statedBy(sentence, verdicts[index] ?? first, reading));
	if (measures.length > 0) {
		reading.trace.note(unit, "item", `${measures.length} of ${sentences.length} sentences state a measure`);
		return measures.map(({ sentence, isDone }) => draftOf(asUnit(unit, sentence), isDone ? {
			...surroundings,
			allDone: true
		} : surroundings));
	}
	if (label !== null || namesMeasure(unit, reading)) {
		reading.trace.note(unit, "item", "names a measure");
		return [draftOf(unit, surroundings)];
	}
	if (tellsMeasureTaken(unit, surroundings, reading)) {
		reading.trace.note(unit, "item", "reports a measure taken");
		return [draftOf(unit, {
			...surroundings,
			allDone: true
		})];
	}
	return skip(unit, "skipped", "states no measure", reading);
}
/** A sentence that says what is to be done, or what has been done. */
function statedBy(sentence, verdict, reading) {
	if (isMeasure(verdict) || verdict.role === "statement" && namesByGerund(sentence, reading)) return [{
		sentence,
		isDone: false
	}];
	return verdict.role === "report" ? [{
		sentence,
		isDone: true
	}] : [];
}
/**
* One order or plan with its explanation is one item, and so is a line that begins with a label; of several orders or
* plans each is an item of its own.
*/
function readsAsOneItem(unit, label, verdicts) {
	const measures = verdicts.filter(isMeasure);
	if (measures.length === 0) return false;
	if (label !== null && (COUNTER_LABEL.test(label) || unit.lines[0]?.lead !== null || isTopic(label))) return true;
	return measures.length === 1 && (verdicts[0]?.role === "imperative" || verdicts.length === 1);
}
/** "Backups! Test them each month.": the orders behind a word or two that are cried out. */
function ordersBehindExclamation(sentences, verdicts) {
	if (!isExclamation(sentences[0] ?? "")) return [];
	return sentences.filter((sentence, index) => !isExclamation(sentence) && verdicts[index]?.role === "imperative" && sentence.split(" ").length > MOST_EXCLAIMED_WORDS);
}
function isExclamation(sentence) {
	return /!$/.test(sentence) && sentence.split(" ").length <= MOST_EXCLAIMED_WORDS;
}
function tellsMeasureTaken(unit, surroundings, reading) {
	return surroundings.group !== null && reportsMeasure(unit, reading) || reportsDone(unit, reading);
}
/** "We added the address": under the heading of a group of measures, what was done is one of them. */
function reportsMeasure(unit, reading) {
	const [subject = "", verb = ""] = normalise(unit.text).split(" ");
	return reading.vocabularies.some(({ sentences }) => sentences.pastEndings.some((ending) => verb.endsWith(ending))) && subject.length <= 3;
}
/** "We have already raised the limit on all hosts.": long enough to say what, and announcing nothing. */
function reportsDone(unit, reading) {
	const words = normalise(unit.text);
	if (words.split(" ").length < LEAST_REPORT_WORDS || /[:：]\s*$/.test(unit.text)) return false;
	return (words.split(" ", 1)[0] ?? "").length <= 2 && saysAllDone(unit.text, reading.vocabularies);
}
/** Words without a verb name a measure ("Better alerts for disks"), if they are enough to name one. */
function namesMeasure(unit, reading) {
	const words = normalise(unit.text);
	return !isSentence(words, reading.vocabularies) && (words.split(" ").length >= LEAST_NAMING_WORDS || /[^\p{ASCII}]/u.test(words));
}
function namesByGerund(sentence, reading) {
	const words = normalise(sentence);
	return reading.vocabularies.some(({ sentences }) => isGerund(words, sentences));
}
function isTopic(label) {
	return label.split(" ").length <= 5;
}
/** `**Kim** Turn on …`: a name in bold, without a colon, in front of what that person is to do. */
function ownerLed(unit, reading) {
	const [first] = unit.lines;
	if (!first?.lead || first.isEmphasised || !first.text.startsWith(first.lead)) return null;
	if (!looksLikeNames(first.lead, reading) || /[.!?]$/.test(first.lead) || /^\s*[:：]/.test(first.text.slice(first.lead.length))) return null;
	return {
		owner: {
			...first,
			text: first.lead
		},
		unit: withoutStart(unit, first.lead.length)
	};
}
function sentencesOf(unit, reading) {
	return splitSentences(unit.text, reading.language).map((sentence) => asUnit(unit, sentence));
}
/** A sentence keeps the lines it stands in, so that it can be pointed to. */
function asUnit(unit, sentence) {
	const start = Math.max(0, unit.text.indexOf(sentence));
	const first = lineAt(unit, start);
	const last = lineAt(unit, start + sentence.length - 1);
	const own = {
		line: first,
		text: sentence,
		lead: null,
		isEmphasised: false,
		links: unit.lines.flatMap((line) => line.links).filter((link) => sentence.includes(link.text)),
		breaksAfter: false
	};
	return {
		...unit,
		line: first,
		endLine: Math.max(first, last),
		text: sentence,
		lines: [own]
	};
}
/** The source line of the character at `offset` of a unit's text, in which its lines are joined by single spaces. */
function lineAt(unit, offset) {
	let end = 0;
	for (const { line, text } of unit.lines) {
		end += text.length + 1;
		if (offset < end) return line;
	}
	return unit.endLine;
}
function skip(unit, role, why, reading) {
	reading.trace.note(unit, role, why);
	return [];
}

// src/postmortem/items/collect.ts
const LEAST_SPECIFIC_WORDS = 4;
const LEAST_TITLE_WORDS = 3;
/** All items of one action section, in source order. `entries` begins with the section's heading. */
function collectItems(entries, reading) {
	const segments = segmentsOf(entries, reading);
	const titled = levelsOfTitles(segments, reading);
	return segments.flatMap((segment) => itemsOfSegment(segment, titled, reading));
}
/**
* The levels at which each heading is an action with its explanation, though it gives no order ("Smoke test after a deploy"):
* headings long enough to say what, over whole sentences of which most give no order either.
*/
function levelsOfTitles(segments, reading) {
	const groups = segments.filter(({ heading, surroundings }) => heading?.form === "markdown" && surroundings.group !== null);
	const levels = new Set(groups.flatMap(({ heading }) => heading?.level ?? []));
	return new Set([...levels].filter((level) => areTitles(ofLevel(groups, level), reading)));
}
function ofLevel(segments, level) {
	return segments.filter(({ heading }) => heading?.level === level);
}
function areTitles(segments, reading) {
	const words = segments.map(({ surroundings }) => normalise(surroundings.group ?? "").split(" ").length);
	const isSpecific = sum(words) >= LEAST_TITLE_WORDS * words.length;
	const explained = segments.filter(({ units }) => explains(units, reading)).length;
	return segments.length > 1 && isSpecific && segments.every(isTold) && 2 * explained >= segments.length;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
/** Words stand under the heading, and no list. */
function isTold({ units }) {
	return units.length > 0 && units.every(({ kind }) => kind === "line" || kind === "rule" || kind === "code");
}
function explains(units, reading) {
	return units.every(({ kind, text }) => kind !== "line" || /[.!?…)]$/.test(text) && sentenceRole(text, reading.vocabularies).role !== "imperative");
}
/** A heading straight over the fields of what it names (`Owner: Kim`, `- Due: 3 May`) is an action, whatever its words. */
function isOverFields({ heading, surroundings, units }, reading) {
	const [first] = units;
	if (surroundings.group === null || heading?.form !== "markdown" || !first) return false;
	const field = fieldLabel(first, reading.vocabularies);
	if (field === null || field === "task" || field === "note") return false;
	return units.every(({ kind, depth, lines }) => {
		if (kind === "row") return false;
		return kind !== "item" || depth > 1 || fieldLabel({ lines }, reading.vocabularies) !== null;
	});
}
function itemsOfSegment(segment, titled, reading) {
	const { heading, surroundings } = segment;
	if (heading && isOverFields(segment, reading)) return [headingItem(heading, segment.units, {
		surroundings,
		why: "heading over its fields"
	}, reading)];
	const units = segment.units.filter((unit) => unit.kind !== "rule" && unit.kind !== "code");
	const isListed = units.some((unit) => unit.kind === "item" || unit.kind === "row");
	const items = (isListed ? listedItems(units, segment, reading) : itemsOfLines(units, segment.surroundings, reading)).map((item) => withOwner(item, segment));
	return isListed ? items : headingAsItem(segment, units, {
		found: items,
		titled
	}, reading);
}
function withOwner(item, segment) {
	const [line] = segment.heading?.unit.lines ?? [];
	return segment.owner && line && !item.given.owner ? {
		...item,
		given: {
			...item.given,
			owner: {
				...line,
				text: segment.owner
			}
		}
	} : item;
}
/** In front of, between and behind lists and tables stand words about them; only an order among these is an item. */
function listedItems(units, segment, reading) {
	let surroundings = segment.surroundings;
	const items = [];
	for (const block of blocksOf(units)) {
		const [first] = block;
		if (!first) continue;
		if (first.kind === "row") items.push(...itemsOfTable(block, surroundings, reading));
		else if (first.kind === "item" || first.parent) items.push(...itemsOfList(block, surroundings, reading));
		else {
			const aside = block.flatMap((unit) => asideItems(unit, surroundings, reading));
			items.push(...aside);
			if (aside.length === 0) surroundings = afterWords(block, segment.surroundings, reading);
		}
	}
	return items;
}
function afterWords(block, surroundings, reading) {
	const text = block.map((unit) => unit.text).join(" ");
	const list = listAnnounced(text, reading.vocabularies);
	return {
		...surroundings,
		group: termNamed(block.at(-1)?.text ?? "", reading.vocabularies) ?? surroundings.group,
		list: list ?? surroundings.list,
		allDone: saysAllDone(text, reading.vocabularies) || surroundings.allDone
	};
}
function asideItems(unit, surroundings, reading) {
	const field = fieldLabel(unit, reading.vocabularies);
	if (field !== null && field !== "task") {
		reading.trace.note(unit, "skipped", "a field beside a list");
		return [];
	}
	const verdict = sentenceRole(unit.text, reading.vocabularies);
	if (verdict.role === "imperative" && /[.!]$/.test(unit.text) || ownerLed(unit, reading) !== null) return itemsOfLines([unit], surroundings, reading);
	reading.trace.note(unit, verdict.role === "closing" || verdict.role === "introduction" ? verdict.role : "skipped", `words beside a list (${verdict.by})`);
	return [];
}
/** Runs of rows, of list items with what belongs to them, and of other lines. */
function blocksOf(units) {
	const kindOf = (unit) => unit.kind === "row" ? "row" : unit.kind === "item" || unit.parent ? "list" : "words";
	const blocks = [];
	for (const unit of units) {
		const last = blocks.at(-1)?.at(-1);
		if (last && kindOf(last) === kindOf(unit) && (unit.kind !== "row" || last.block === unit.block)) blocks.at(-1)?.push(unit);
		else blocks.push([unit]);
	}
	return blocks;
}
/**
* Strategy "heading": one heading per action, the text under it explains. Where the text itself gives orders, or states
* plans under a heading of few words, that is what is to be done, and the heading is its group.
*/
function headingAsItem(segment, units, { found, titled }, reading) {
	const { heading, surroundings } = segment;
	if (!heading) return [...found];
	const isTitle = surroundings.group !== null && titled.has(heading.level) && found.length <= 1;
	if (!isTitle && !isOwnAction(heading, surroundings, reading)) return [...found];
	const isSpecific = normalise(groupText(heading.text)).split(" ").length >= LEAST_SPECIFIC_WORDS;
	const givesOrders = found.some((item) => roleOf(item, reading) === "imperative");
	if (!isTitle && found.length > 0 && (givesOrders || !isSpecific)) return [...found];
	return [headingItem(heading, units, {
		surroundings,
		why: isTitle ? "heading over words that explain it" : "heading that says itself what to do"
	}, reading)];
}
function headingItem(heading, units, { surroundings, why }, reading) {
	reading.trace.note(heading.unit, "item", why);
	for (const unit of units) reading.trace.note(unit, "detail", `explains the item in line ${heading.unit.line}`);
	const { unit } = heading;
	const [first] = unit.lines;
	const own = first ? {
		...unit,
		lines: [{
			...first,
			text: groupText(unit.text)
		}]
	} : unit;
	return draftOf(own, {
		...surroundings,
		group: null
	}, units);
}
function roleOf(item, reading) {
	return sentenceRole(joinTexts(item.lines.map((line) => line.text)), reading.vocabularies).role;
}
function isOwnAction(heading, surroundings, reading) {
	if (surroundings.group === null || heading.form !== "markdown" && heading.form !== "bold") return false;
	return isMeasure(sentenceRole(groupText(heading.text), reading.vocabularies));
}

// src/postmortem/items/recurring-names.ts
const LABEL = /^([^:：]{1,40})\s*[:：]\s+(.*)$/s;
const DOER = /^(\p{Lu}[\p{L}.'’-]*(?: (?:team|squad|crew)| (?:[&+]|and) \p{Lu}[\p{L}.'’-]*)?) (?:to|will|should|must|shall) \p{Ll}/u;
const TEAM = /\bteam$/i;
/**
* Who leads items by a name: before a colon (`Kim: look at …`) or as the one who is to do it (`Kim to look at …`). Topics
* stand there as well ("Monitoring: add …"), so a word counts as a name only when it reads as one, leads more than one
* item (alone or with others; once somebody does, one item "Kim to …" is enough) and is not written without a capital
* elsewhere.
*/
function recurringNames(drafts, lines, reading) {
	const isLed = drafts.map((draft) => isLedByNames(draft, reading));
	const leaders = drafts.flatMap((draft, index) => isLed[index] && (isLed[index - 1] || isLed[index + 1]) ? labelOf(draft)?.text ?? [] : leaderOf(textOf(draft), reading));
	const doers = new Set(drafts.flatMap((draft) => DOER.exec(textOf(draft))?.[1] ?? []));
	const counts = /* @__PURE__ */ new Map();
	for (const name of leaders.flatMap((leader) => leader.split(CONJUNCTION))) counts.set(name, (counts.get(name) ?? 0) + 1);
	const { common, mentioned } = leaders.length > 0 ? wordsOf(lines) : NO_WORDS;
	const isRecurring = [...counts.values()].some((count) => count > 1);
	const isName = (name) => isEverybody(name, reading) || ((counts.get(name) ?? 0) > 1 || isRecurring && doers.has(name) || mentioned.has(name.toLowerCase()) || areOnesInitials(name)) && (areInitials(name) || looksLikeName(name, reading)) && !name.split(" ").every((word) => common.has(word.toLowerCase()));
	return new Set(leaders.filter((leader) => leader.split(CONJUNCTION).every((name) => isName(name) || TEAM.test(name))));
}
/** Neighbours with names before their colons ("Kim: alerts for disks") need not give orders behind them. */
function isLedByNames(draft, reading) {
	const label = labelOf(draft);
	return label !== null && looksLikeNames(label.text, reading);
}
function textOf(draft) {
	return joinTexts(draft.lines.map((line) => line.text));
}
function leaderOf(text, reading) {
	const label = LABEL.exec(text);
	if (label?.[1] && label[2] && isMeasure(sentenceRole(label[2], reading.vocabularies))) return [label[1].trim()];
	const doer = DOER.exec(text)?.[1];
	return doer ? [doer] : [];
}
const NO_WORDS = {
	common: /* @__PURE__ */ new Set(),
	mentioned: /* @__PURE__ */ new Set()
};
/** The incidents of a document ask about the same lines. */
const known = /* @__PURE__ */ new WeakMap();
function wordsOf(lines) {
	const words = known.get(lines) ?? {
		common: uncapitalisedWords(lines),
		mentioned: mentionedNames(lines)
	};
	known.set(lines, words);
	return words;
}
/** The handles that a text mentions people by (`@kim`). */
function mentionedNames(lines) {
	return new Set(lines.flatMap((line) => line.toLowerCase().match(/(?<=(?:^|[\s(,/])@)[\p{L}][\p{L}\d_-]*/gu) ?? []));
}
/** The words that a text writes without a capital: what a topic is called, and no name. */
function uncapitalisedWords(lines) {
	return new Set(lines.flatMap((line) => line.match(/(?<![\p{L}\p{N}/.@-])\p{Ll}[\p{L}'’]*(?![\p{L}/.-])/gu) ?? []));
}

// src/postmortem/vocabulary/products.ts
/**
* Products and services that stand in brackets behind a measure as people's names do ("Alert on the queue (Datadog)"), lower
* case. They are written with a capital and do things in sentences, so nothing but their names tells them from people.
*/
const PRODUCTS = new Set(`airflow alertmanager alloy amplify android ansible apache argo argocd artifactory asana athena atlassian auth0 aurora aws azure
  bamboo bigquery bitbucket buildkite caddy calico cassandra celery ceph certbot chef chrome cilium circleci clickhouse cloudflare
  cloudformation cloudfront cloudwatch cognito confluence consul coredns cypress databricks datadog debezium discord django docker
  dynamodb elasticsearch envoy etcd express falco fastly figma firebase flink flux gatling gcp gerrit git gitea github gitlab google
  grafana graylog gunicorn hadoop haproxy harbor hashicorp helm heroku honeycomb hubspot influxdb istio jaeger java javascript jenkins
  jest jira k6 kafka karpenter keycloak kibana kong kubernetes kyverno lambda linear linkerd linux loki mariadb memcached metabase
  microsoft mimir mongo mongodb mysql nagios netlify newrelic nexus nginx node nodejs nomad notion okta opensearch opentelemetry opsgenie
  oracle packer pagerduty pgbouncer php pingdom playwright postgres postgresql postman prometheus puppet python rabbitmq rails react
  redis redshift renovate route53 rundeck rust s3 sage salesforce saltstack selenium sendgrid sentry servicenow shopify slack snowflake
  snyk sonarqube spark splunk sqs statuspage stripe supabase tailscale teams telegraf telegram tempo terraform thanos tomcat traefik
  trello trivy twilio ubuntu uptimerobot vault velero vercel victorops windows wordpress zabbix zendesk zookeeper`.trim().split(/\s+/));

// src/postmortem/items/trailing-names.ts
const TAIL = /(?:[([（]([^()[\]（）]{2,60})[)\]）]|\s(--?|[–—|]|->|=>|→|⇒)\s+([^–—|()]{2,60}?))\s*[.;]?\s*$/u;
const LEAST_NAMED = 2;
const MANY_NAMED = 3;
/** What people note in brackets about an item, in the languages read. */
const NOTES = new Set("optional urgent important critical manual automated automatic recurring ongoing internal external temporary permanent stretch bonus again future later maybe partial partially blocked blocker opcional urgente importante continuo futuro temporal bloqueado optionnel facultatif dringend wichtig spater laufend dauerhaft facoltativo opzionale".split(" "));
/**
* Who stands in brackets or behind a dash at the end of items (`… (Kim)`, `… — Kim`). Things stand there as well
* ("… (Grafana)"), so a name counts only where the document shows that this is a place for names: another item has a name
* with a day or a handle there, three or half of the items end in names not behind arrows (which
* also lead from one thing to another), or the name begins a sentence that tells what somebody did.
*/
function trailingNames(drafts, lines, reading) {
	const tails = drafts.map((draft) => tailOf(joinTexts(draft.lines.map(({ text }) => text)), reading));
	const names = tails.flatMap(({ name }) => name ?? []);
	if (names.length === 0) return /* @__PURE__ */ new Set();
	const { common } = wordsOf(lines);
	const named = tails.filter(({ name, isPointedAt }) => name !== null && !isPointedAt).length;
	const isPlaceOfNames = tails.some(({ isOwner }) => isOwner) || named >= MANY_NAMED || named >= LEAST_NAMED && named * 2 >= tails.length;
	return new Set(names.filter((name) => !name.split(" ").every((word) => common.has(word.toLowerCase())) && (isPlaceOfNames || actsIn(lines, name))));
}
function tailOf(text, reading) {
	const match = TAIL.exec(text.slice(-80));
	const [first = "", ...others] = (match?.[1] ?? match?.[3] ?? "").split(PART);
	const name = isName(first.trim(), reading) ? first.trim() : null;
	const rest = others.join(", ");
	const { vocabularies } = reading;
	const isDated = rest !== "" && (dayWords(rest, vocabularies) !== null || fieldsOf(rest, vocabularies, /* @__PURE__ */ new Set()) !== null);
	return {
		name,
		isPointedAt: /[>→⇒]/.test(match?.[2] ?? ""),
		isOwner: first.startsWith("@") || name !== null && isDated
	};
}
function isName(words, reading) {
	const { vocabularies } = reading;
	return !words.startsWith("@") && looksLikeName(words, reading) && !normalise(words).split(" ").some((word) => PRODUCTS.has(word) || NOTES.has(word)) && !isStatus(words, vocabularies) && kindStated(words, vocabularies) === null && priorityWord(words) === null;
}
/** "11:20 Kim restarts the proxy": the name begins an entry or sentence and a verb follows. */
function actsIn(lines, name) {
	return lines.some((line) => {
		for (let at = line.indexOf(`${name} `); at >= 0; at = line.indexOf(`${name} `, at + 1)) {
			const before = line.slice(Math.max(0, at - 12), at);
			if (/(?:^[\s*+•-]*|[.!?:|–—-]\s+|\d\s+)$/.test(before) && /^\p{Ll}/u.test(line.slice(at + name.length + 1))) return true;
		}
		return false;
	});
}

// src/postmortem/items/unsectioned.ts
/**
* Strategy "story": a postmortem told in paragraphs without any heading. What a paragraph announces in its first sentence
* ("several improvements have been identified") are measures; no other paragraph has any.
*/
function itemsOfStory(units, reading) {
	return units.flatMap((unit) => {
		if (unit.kind !== "line") return [];
		const [first = "", ...others] = splitSentences(unit.text, reading.language);
		const list = announcedIn(first, reading);
		if (list === null || !others.some((sentence) => isMeasure(sentenceRole(sentence, reading.vocabularies)))) return [];
		reading.trace.note(unit, "introduction", `announces ${list} in its first sentence`);
		const text = others.join(" ");
		const lines = unit.lines.map((line) => ({
			...line,
			text,
			lead: null
		}));
		return itemsOfLines([{
			...unit,
			text,
			lines: lines.slice(0, 1)
		}], {
			group: null,
			list,
			allDone: false
		}, reading);
	});
}
function announcedIn(sentence, reading) {
	const words = normalise(sentence);
	for (const { tasks, improvements, sections, sentences } of reading.vocabularies) {
		const names = (list) => phraseIn(words, list) !== void 0;
		if (phraseIn(words, sentences.announcements) === void 0) continue;
		if (names(tasks)) return "tasks";
		if (names(improvements)) return "improvements";
		if (names(sections.actionItems.names)) return "actions";
	}
	return null;
}

// src/postmortem/sections/cause-and-resolution.ts
/**
* Parts a section on cause and resolution: the resolution begins at a label of its own or, in a document of bare lines,
* at the line that begins to tell of it; where neither is, both have the same lines.
*/
function partCauseAndResolution(chosen, candidates, entries, vocabularies) {
	const parted = new Map(chosen);
	const both = chosen.get("rootCause");
	const own = candidates.find(({ name, heading }) => name === "resolution" && heading === both?.heading);
	if (!both || !own) return parted;
	const end = endOfBoth(both, candidates);
	const resolution = candidates.find(({ name, start, heading }) => name === "resolution" && start > both.start && start <= end && heading !== both.heading) ?? resolvingPiece(own, entries, vocabularies) ?? own;
	parted.set("resolution", resolution);
	if (resolution !== own) parted.set("rootCause", {
		...both,
		end: resolution.start
	});
	return parted;
}
/** Where the heading for both stands directly above one for the cause, on the same level, it reaches over that section too. */
function endOfBoth(both, candidates) {
	const cause = candidates.find(({ name, start, heading }) => name === "rootCause" && start === both.start + 1 && heading !== both.heading);
	return Math.max(both.end, cause?.end ?? 0);
}
/** Bare lines and list items are pieces by themselves: one of them begins to tell of the resolution. Paragraphs are prose. */
function resolvingPiece(own, entries, vocabularies) {
	const { heading } = own;
	const section = entries.slice(own.start + 1, own.end).filter(({ unit }) => unit.kind !== "rule");
	const isBareLines = (heading.form === "label" || heading.form === "bare") && section.every(({ unit }) => unit.kind === "line" && unit.block === heading.unit.block);
	const isList = section.every(({ unit }) => unit.kind === "item" && unit.depth === 1);
	if (!isBareLines && !isList) return null;
	const piece = section.find(({ unit }, index) => {
		const words = normalise(unit.text);
		return index > 0 && vocabularies.some(({ resolving }) => phraseAtStart(words, resolving) !== void 0);
	});
	return piece ? {
		...own,
		heading: {
			...heading,
			unit: piece.unit
		},
		start: entries.indexOf(piece)
	} : null;
}

// src/postmortem/sections/candidates.ts
const LEAST_PARAGRAPH_WORDS = 6;
/** All headings that could open a section, in document order. */
function sectionCandidates(entries, titleIndex) {
	const candidates = [];
	let endOfOther = 0;
	const endOfSheet = endOfDataSheet(entries);
	for (const [start, { heading }] of entries.entries()) {
		if (!heading || start === titleIndex && !isExact(heading)) continue;
		const isInsideOther = start < endOfOther;
		if (heading.name.isOther && heading.name.sections.length === 0) endOfOther = Math.max(endOfOther, endOfHeading(entries, start));
		if (heading.form === "lead" && start < endOfSheet && !isParagraph(entries, start)) continue;
		for (const { name, strength, by } of heading.name.sections) {
			const inside = SECTION_NAMES.filter((outer) => candidates.some((other) => other.name === outer && other.start < start && other.end > start));
			candidates.push({
				name,
				heading,
				strength,
				by,
				start,
				end: endOfHeading(entries, start),
				inside,
				isInsideOther
			});
		}
	}
	return candidates;
}
/**
* Labels above the first section of a Markdown document ("**Impact**: …") are its data sheet; but not where they give the
* summary itself, as the template of Google's SRE book does.
*/
function endOfDataSheet(entries) {
	const first = entries.findIndex(({ heading }) => heading?.form === "markdown" && heading.name.sections.length > 0);
	const givesSummary = entries.slice(0, Math.max(0, first)).some(({ heading }) => heading?.form === "lead" && namesOf(heading).includes("summary"));
	const isSummarised = entries.some(({ heading }) => heading?.form === "markdown" && namesOf(heading).includes("summary"));
	return givesSummary && !isSummarised ? 0 : first;
}
/** A label over a paragraph of its own, where the fields of a data sheet stand line by line and give a few words. */
function isParagraph(entries, index) {
	const { unit } = entries[index] ?? {};
	if (unit === void 0 || unit.kind !== "line") return false;
	const before = entries.slice(0, index).findLast((entry) => entry.unit.line < unit.line)?.unit;
	const behind = entries.slice(index + 1).find((entry) => entry.unit.line > unit.line)?.unit;
	return (before?.endLine ?? 0) < unit.line - 1 && (behind?.line ?? Infinity) > unit.endLine + 1 && unit.text.split(" ").length >= LEAST_PARAGRAPH_WORDS;
}
function namesOf(heading) {
	return heading.name.sections.map(({ name }) => name);
}
function isExact(heading) {
	return heading.name.sections.some((section) => section.strength === STRENGTH.exact);
}
/** The heading of each section: the one that names it best and stands most by itself, the first of equals. */
function chooseSections(candidates, entries, vocabularies) {
	const chosen = /* @__PURE__ */ new Map();
	for (const name of SECTION_NAMES) {
		const best = candidates.filter((candidate) => candidate.name === name && (candidate.strength >= STRENGTH.contained || standsAlone(candidate)) && !isEventLabel(candidate)).reduce((one, other) => one === null || isBetter(other, one) ? other : one, null);
		if (best) chosen.set(name, best);
	}
	return partCauseAndResolution(chosen, candidates, entries, vocabularies);
}
/** Of equals the first; but of labels, which a summary has as well, the last. */
function isBetter(candidate, best) {
	const difference = rank(candidate) - rank(best);
	return difference > 0 || difference === 0 && candidate.heading.level >= FORM_LEVEL.label && candidate.name === "rootCause";
}
/** What only stands for a section does so by itself, not inside another one. */
function standsAlone({ inside, isInsideOther }) {
	return !isInsideOther && !inside.includes("actionItems") && !inside.includes("timeline");
}
/** In a timeline a label ("Fix: …") tells of an event. */
function isEventLabel({ heading, inside }) {
	return inside.includes("timeline") && heading.level >= FORM_LEVEL.label;
}
const OWN_LINE_FORMS = /* @__PURE__ */ new Set([
	"markdown",
	"bold",
	"bare"
]);
const NAMED = 100;
const NOT_NESTED = 50;
const FOR_BOTH = 20;
const ON_ITS_OWN_LINE = 10;
const IN_MARKDOWN = 5;
/**
* A heading that names the section beats one that stands for it; one that stands by itself a label inside another section
* ("Root cause:" in the summary); one for cause and resolution together the labels around it.
*/
function rank(candidate) {
	const { name, heading, strength, inside } = candidate;
	const isNested = inside.some((outer) => outer !== name && outer !== "impact");
	const isForBoth = name === "rootCause" && heading.name.sections.length > 1;
	return (strength >= STRENGTH.contained ? NAMED : 0) + (isNested ? 0 : NOT_NESTED) + (isForBoth ? FOR_BOTH : 0) + (OWN_LINE_FORMS.has(heading.form) ? ON_ITS_OWN_LINE : 0) + (heading.form === "markdown" ? IN_MARKDOWN : 0) + strength;
}

// src/postmortem/sections/section-of.ts
/** The section that a candidate opens: its lines up to the last that is neither blank nor a rule. */
function sectionOf(candidate, entries, end = candidate.end) {
	const { heading, name, start } = candidate;
	const written = entries.slice(start, end).filter((entry) => entry.unit.kind !== "rule");
	const endLine = written.reduce((last, { unit }) => Math.max(last, unit.endLine), heading.unit.endLine);
	return {
		name,
		heading: heading.text,
		startLine: heading.unit.line,
		endLine,
		isEmpty: written.every((entry) => entry.heading !== null || entry.unit.kind !== "code" && entry.unit.text === "" && entry.unit.cells.length === 0)
	};
}

// src/postmortem/read-incident.ts
/** What the text of one incident says. */
function readIncident(incident, reading) {
	const { path, lines, order, entries, frontMatter, problems } = incident;
	const { vocabularies, language, trace } = reading;
	const units = entries.map((entry) => entry.unit);
	const title = findTitle(entries, frontMatter);
	const candidates = sectionCandidates(entries, title.index);
	const chosen = chooseSections(candidates, entries, vocabularies);
	const timelike = chosen.has("timeline") ? null : timelineByContent(entries, title.index);
	if (timelike) chosen.set("timeline", timelike);
	const actions = actionSections(entries, candidates, vocabularies);
	const isMeasure = (index) => actions.some(({ start, end }) => index >= start && index < end);
	const day = findIncidentDate(units.filter((_, index) => !isMeasure(index)), {
		aboveMeasures: actions[0]?.start ?? units.length,
		title: title.text,
		titleLine: title.line,
		path,
		summary: unitsOf(chosen.get("summary"), entries),
		timeline: unitsOf(chosen.get("timeline"), entries)
	}, frontMatter, {
		language,
		order,
		reference: null
	});
	const severity = findSeverity(units, frontMatter);
	const incidentDate = day?.date ?? null;
	const genre = judgeGenre({
		entries,
		title: title.text,
		sections: chosen,
		isMeasure,
		hasDate: day !== null,
		hasSeverity: severity !== null,
		vocabularies
	});
	noteFacts(title, day, severity, units, trace);
	trace.fact(title.line ?? units[0]?.line ?? null, genre.isPostmortem ? `a postmortem: ${genre.why}` : `no postmortem: ${genre.why}`);
	const resolution = chosen.get("resolution");
	if (resolution && resolution.strength < STRENGTH.contained && actions.some(({ start }) => start === resolution.start)) chosen.delete("resolution");
	const { items, excess } = genre.isPostmortem ? readItems(entries, actions, lines, {
		language,
		order,
		reference: incidentDate
	}, reading) : {
		items: [],
		excess: []
	};
	const timeline = chosen.get("timeline");
	for (const [name, { heading, by }] of chosen) if (name !== "actionItems") trace.note(heading.unit, "section", `opens the section ${SECTION_WORDS[name]} by the words "${by}"`);
	const timelineUnits = unitsOf(timeline, entries);
	const events = timeline && genre.isPostmortem ? readTimeline(entries.slice(timeline.start, timeline.end), vocabularies) : [];
	noteEvents(events, timelineUnits, trace);
	const sections = sectionsOf$1(chosen, actions, entries);
	return {
		path,
		isPostmortem: genre.isPostmortem,
		title: title.text,
		titleLine: title.line,
		language,
		incidentDate,
		...day === null || day.line === null ? {} : { incidentDateLine: day.line },
		dateOrder: order,
		severity: severity?.severity ?? null,
		sections,
		headings: headingsOf(entries, openedSections(sections)),
		metadata: metadataOf(entries, frontMatter, lines),
		timeline: events,
		actionItems: items,
		problems: [...problems, ...excess],
		lines
	};
}
/** Which section begins at which line; of two that one heading opens the first. */
function openedSections(sections) {
	const opened = /* @__PURE__ */ new Map();
	for (const name of SECTION_NAMES) {
		const line = sections[name]?.startLine;
		if (line !== void 0 && !opened.has(line)) opened.set(line, name);
	}
	return opened;
}
/** Where the title, the day and the severity were found. */
function noteFacts(title, day, severity, units, trace) {
	const { text, line } = title;
	if (text === null) trace.fact(null, "no title: no heading or first line can be one");
	else if (line !== null && units.some((unit) => unit.line === line)) trace.note({
		line,
		endLine: line
	}, "title", "the title");
	else trace.fact(line, "the title, by the front matter");
	if (day === null) trace.fact(null, "no incident date: no day with its month and year is stated");
	else trace.fact(day.line, `incident date ${day.date} ${day.why}`);
	if (severity === null) trace.fact(null, "no severity: none is stated");
	else trace.fact(severity.line, `severity ${severity.severity} ${severity.why}`);
}
function noteEvents(events, units, trace) {
	if (!trace.isKept) return;
	const places = new Map(units.map((unit) => [unit.line, unit]));
	for (const { line, time } of events) trace.note({
		line,
		endLine: places.get(line)?.endLine ?? line
	}, "timeline", time === null ? "an event without a time" : `an event at "${time}"`);
}
function unitsOf(candidate, entries) {
	return candidate ? entries.slice(candidate.start, candidate.end).map((entry) => entry.unit) : [];
}
function readItems(entries, actions, lines, dates, reading) {
	const parts = draftsBySection(entries, actions, reading);
	const { kept, problems } = cutItems(parts, ({ draft }) => draft.line, lines.length);
	for (const { startLine, endLine, message } of problems) reading.trace.note({
		line: startLine,
		endLine
	}, "problem", message);
	const drafts = kept.map(({ draft }) => draft);
	const names = {
		inFront: recurringNames(drafts, lines, reading),
		behind: trailingNames(drafts, lines, reading)
	};
	const items = kept.map(({ draft, section }) => ({
		...readItem(draft, names, dates, reading),
		section
	}));
	return {
		items: selectItems(items.filter((item) => isFilledIn(item, reading))),
		excess: problems
	};
}
/** Found when asked for: what lies beyond the limit is not looked at. */
function* draftsBySection(entries, actions, reading) {
	if (actions.length === 0 && entries.every((entry) => entry.heading === null)) {
		const units = entries.map((entry) => entry.unit);
		yield itemsOfStory(units, reading).map((draft) => ({
			draft,
			section: 0
		}));
	}
	for (const [section, { start, end }] of actions.entries()) yield collectItems(entries.slice(start, end), reading).map((draft) => ({
		draft,
		section
	}));
}
/** `[Describe the action]`, `<action>`: a line of a form that nobody has filled in. */
const UNFILLED = /^(?:\s*(?:\[[^[\]]*\]|<[^<>]*>|\{\{[^{}]*\}\}))+[\s.:]*$/;
function isFilledIn(item, reading) {
	if (!UNFILLED.test(item.text)) return true;
	reading.trace.note(item, "skipped", "a line of a form that is not filled in");
	return false;
}
function sectionsOf$1(chosen, actions, entries) {
	const sections = Object.fromEntries(SECTION_NAMES.map((name) => [name, null]));
	for (const [name, candidate] of chosen) sections[name] = sectionOf(candidate, entries);
	sections.actionItems = actionSectionOf(actions, entries);
	return sections;
}
/** The first action section, with those that follow it directly. */
function actionSectionOf(actions, entries) {
	const [first, ...others] = actions;
	const heading = first ? entries[first.start]?.heading : null;
	if (!first || !heading) return null;
	const end = others.reduce((last, section) => section.start === last ? section.end : last, first.end);
	return sectionOf({
		name: "actionItems",
		heading,
		start: first.start,
		end,
		strength: 0,
		by: "",
		inside: [],
		isInsideOther: false
	}, entries);
}

// src/postmortem/sections/incidents.ts
const TITLE_LEVELS = [
	1,
	2,
	3
];
const LEAST_SECTIONS = 2;
const TITLE_AT_MOST_BEFORE = 6;
/**
* The incidents of a document, each with its entries: most documents tell one. Several are told under headings of the same
* level that each hold sections of a postmortem; or, without such headings, where after the measures a summary begins
* anew and further sections follow it.
*/
function splitIncidents(entries, vocabularies) {
	for (const level of TITLE_LEVELS) {
		const starts = titlesOf(entries, level);
		if (starts.length > 1) return cutAt(entries, starts);
	}
	return cutAt(entries, restarts(entries, vocabularies));
}
function titlesOf(entries, level) {
	return entries.flatMap(({ heading }, index) => {
		return heading?.form === "markdown" && heading.level === level && sectionsOf(heading).length === 0 && sectionsBelow(entries, index + 1, endOfHeading(entries, index)).size >= LEAST_SECTIONS ? [index] : [];
	});
}
function restarts(entries, vocabularies) {
	const starts = [];
	let told = /* @__PURE__ */ new Set();
	for (const [index, { heading }] of entries.entries()) {
		if (!heading || heading.level >= FORM_LEVEL.lead) continue;
		const names = sectionsOf(heading);
		if (names.includes("summary") && told.has("summary") && told.has("actionItems") && sectionsAfter(entries, index + 1, entries.length).size >= LEAST_SECTIONS) {
			starts.push(titleBefore(entries, index, vocabularies));
			told = /* @__PURE__ */ new Set();
		}
		for (const name of names) told.add(name);
	}
	return starts.length > 0 ? [0, ...starts] : [];
}
/** The line above a summary that names an incident; without one the summary itself. */
function titleBefore(entries, summary, vocabularies) {
	for (let index = summary - 1; index >= Math.max(1, summary - TITLE_AT_MOST_BEFORE); index--) {
		const { unit, heading } = entries[index] ?? {};
		if (!unit || heading && sectionsOf(heading).length > 0) break;
		const words = normalise(unit.text.slice(0, 160));
		if (vocabularies.some(({ incidentWords }) => phraseIn(words, incidentWords) !== void 0) && unit.kind !== "item" && !/[.。]$/.test(unit.text)) return index;
	}
	return summary;
}
function sectionsOf(heading) {
	return heading.name.sections.filter(({ strength }) => strength >= STRENGTH.covered).map(({ name }) => name);
}
/** Those directly below a title: the sections of an incident below "March" are that incident's. */
function sectionsBelow(entries, start, end) {
	const headings = entries.slice(start, end).flatMap(({ heading }) => heading && heading.level < FORM_LEVEL.lead ? [heading] : []);
	const highest = Math.min(...headings.map(({ level }) => Math.floor(level)));
	return new Set(headings.filter(({ level }) => Math.floor(level) === highest).flatMap(sectionsOf));
}
function sectionsAfter(entries, start, end) {
	return new Set(entries.slice(start, end).flatMap(({ heading }) => heading && heading.level < FORM_LEVEL.lead ? sectionsOf(heading) : []));
}
function cutAt(entries, starts) {
	if (starts.length < 2) return [entries];
	return starts.map((start, index) => entries.slice(start, starts[index + 1] ?? entries.length));
}

// src/postmortem/read.ts
/**
* Reads one document: mostly one postmortem, one each where a file tells several incidents. Pure and synchronous; no text
* makes it throw, what cannot be read becomes a `ReadingProblem`.
*/
function readPostmortems(source, options = {}) {
	return readTraced(source, options, new Trace(false)).postmortems;
}
/** As `readPostmortems`, and tells for each line what it was taken for and why. */
function explainPostmortems(source, options = {}) {
	const trace = new Trace();
	const { postmortems, outlined } = readTraced(source, options, trace);
	const document = {
		lines: outlined.lines,
		frontMatterLength: outlined.frontMatter.length,
		sections: sectionsOf$2(postmortems)
	};
	return {
		postmortems,
		decisions: outlined.lines.length === 0 ? trace.decisions : accountForLines(trace.decisions, document),
		facts: trace.facts
	};
}
function readTraced(source, options, trace) {
	const outlined = outlineDocument(source.text);
	const { lines } = outlined;
	const readLines = lines.slice(0, MOST_LINES);
	const stated = statedLanguage(outlined.frontMatter, lines);
	const language = stated.language ?? options.language ?? recogniseLanguage(readLines);
	const teller = stated.language ? "the front matter" : options.language ? "the configuration" : "the words of the text";
	trace.fact(null, `language ${language}, by ${teller}`);
	const vocabularies = vocabulariesFor(language, options.headings);
	const entries = findHeadings(outlined.units, vocabularies);
	const order = dateOrder(readLines, language);
	const incidents = cutIncidents(splitIncidents(entries, vocabularies), ([entry]) => entry?.unit.line ?? 1, lines.length);
	const problems = [
		...outlined.problems,
		...stated.problems,
		...incidents.problems
	];
	for (const { startLine, endLine, message } of problems) trace.note({
		line: startLine,
		endLine
	}, "problem", message);
	return {
		postmortems: incidents.kept.map((own, index) => {
			const frontMatter = index === 0 ? outlined.frontMatter : NO_FRONT_MATTER;
			const incident = {
				path: source.path,
				lines,
				order,
				entries: own,
				frontMatter,
				problems: index === 0 ? problems : []
			};
			const postmortem = readIncident(incident, {
				vocabularies,
				language,
				trace
			});
			const { settings } = outlined.frontMatter;
			return settings === void 0 ? postmortem : {
				...postmortem,
				settings
			};
		}),
		outlined
	};
}

// src/postmortem/to-json.ts
/** What `extract --format json` prints of the documents. */
function postmortemsToJson(postmortems) {
	return {
		version: 1,
		postmortems: postmortems.map(postmortemToJson)
	};
}
function postmortemToJson(postmortem) {
	const { path, isPostmortem, title, language, incidentDate, severity, timeline, actionItems } = postmortem;
	return {
		path,
		isPostmortem,
		title,
		language,
		incidentDate,
		severity,
		sections: Object.fromEntries(SECTION_NAMES.map((name) => {
			const section = postmortem.sections[name];
			return [name, section && {
				startLine: section.startLine,
				endLine: section.endLine
			}];
		})),
		timeline: timeline.map(({ line, time, text }) => ({
			line,
			time,
			text
		})),
		actionItems: actionItems.map(itemToJson)
	};
}
function itemToJson(item) {
	const { line, endLine, text, group, list, kind, owner, dueText, due, priority, done, reference, selected } = item;
	return {
		line,
		endLine,
		text,
		group,
		list,
		kind,
		owner,
		dueText,
		due,
		priority,
		done,
		reference,
		selected
	};
}

export { SETTINGS_KEY as S, countWords as _, splitLines as a, normaliseHeading as b, monthNames as c, isPhrase as d, phraseAtStart as f, FIRST_UNSPACED as g, linkOf as h, resolveDue as i, vocabulariesFor as l, isTrackedIn as m, explainPostmortems as n, findDate as o, phraseIn as p, readPostmortems as r, selectItems as s, postmortemsToJson as t, sentenceRole as u, fold as v, fencedLines as x, normalise as y };