import { c as SEVERITIES, d as plainLine } from "./foundation.js";
import { a as PlaceholderOptions, c as SECTION_WORDS, l as isFrontMatterProblem, o as SectionOptions, s as SECTION_NAMES } from "./config.js";
import { _ as parse } from "./valibot.js";
import { i as fencedLines } from "./postmortem.js";
import { i as daysBetween, o as isCalendarDate } from "./calendar.js";

// src/rules/wording.ts
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

// src/rules/action-item-owner.ts
const actionItemOwner = {
	id: "action-item-owner",
	group: "action-items",
	summary: "An action item names who does it.",
	defaultLevel: "info",
	*check({ actionItems }) {
		for (const item of actionItems) {
			if (!item.selected || item.done || item.owner !== null || item.reference !== null) continue;
			yield {
				place: { line: item.line },
				message: `Nobody is named to do ${quote(item.title)}.`,
				expected: "Name a person or a team in the item, for example “(owner: Backend team)”."
			};
		}
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
/** The level of every section that is not switched off, from a rule's options (see `SectionOptions`). */
function sectionLevels(options) {
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
				level,
				message: `Nothing stands under the heading ${quote(section.heading)}.`,
				expected: `Write the ${SECTION_WORDS[name]} there, or say in a sentence why there is none.`
			};
		}
	}
};

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

// src/rules/placeholders.ts
const VERBS = "insert|describe|enter|fill|replace|your|add|explain|specify";
const NAMES = "name|names|date|time|title|author|authors|team|owner|service|incident|severity|duration|link|url";
const PLACEHOLDERS = [
	{
		pattern: /\b(?:TODO|FIXME)\b/g,
		where: "as-a-value-or-label"
	},
	{
		pattern: /\b(?:TBD|TBC|to be (?:determined|defined|completed|filled(?: in)?))\b/gi,
		where: "as-a-value"
	},
	{
		pattern: /(?<![\w?])(?:\?{3,}|X{3,}|xxx+)(?![\w?])/g,
		where: "as-a-value"
	},
	{
		pattern: new RegExp(`<(?:${VERBS})\\s[^<>\\n]{0,200}>`, "gi"),
		where: "anywhere"
	},
	{
		pattern: new RegExp(`\\[(?:${VERBS})\\s[^[\\]\\n]{0,200}\\](?![([:])`, "gi"),
		where: "anywhere"
	},
	{
		pattern: new RegExp(`\\[(?:${NAMES})\\](?![([:])`, "gi"),
		where: "as-a-value"
	},
	{
		pattern: new RegExp(`<(?:${NAMES})>`, "gi"),
		where: "as-a-value"
	},
	{
		pattern: new RegExp(`\\{\\{ ?(?:${VERBS}|${NAMES})\\b[^{}\\n]{0,200}\\}\\}`, "gi"),
		where: "anywhere"
	},
	{
		pattern: /\b(?:[YD]{2,4}[-/.]MM[-/.][YD]{2,4}|MM[-/.]DD[-/.]YYYY)\b/gi,
		where: "as-a-value"
	},
	{
		pattern: /\b(?:\d{4}-\d{2}-\d{2} )?(?:HH:MM|hh:mm|HH:mm)(?::ss)?\b/g,
		where: "as-a-value"
	},
	{
		pattern: /\b(?:20)?(?:XX|YY)-(?:XX|MM)-(?:XX|DD)\b/g,
		where: "as-a-value"
	},
	{
		pattern: /\blorem ipsum\b/gi,
		where: "anywhere"
	},
	{
		pattern: /(?<=(?:^|[.:|>([*_-])\s?)(?:describe|write) here\b/gim,
		where: "anywhere"
	},
	{
		pattern: /\b(?:fill (?:this |it )?in|your text|text goes|content goes) here\b/gi,
		where: "anywhere"
	},
	{
		pattern: /(?<=(?:^|[.:|>([*_-])\s?)describe (?:the|what|how|why)\b[^.!?\n]{0,100} here\b/gim,
		where: "anywhere"
	},
	{
		pattern: /(?<!\p{L})(?:à compléter|a completar|por definir|zu ergänzen|preencher aqui)(?!\p{L})/giu,
		where: "as-a-value"
	}
];
/** Those that may stand in a text of several lines, found at little cost: most documents hold none. */
function placeholdersIn(text) {
	return PLACEHOLDERS.filter(({ pattern }) => text.search(pattern) >= 0);
}

// src/rules/prose.ts
/**
* The lines outside fenced code, with code spans and HTML comments replaced by blanks. Works line by line, so that a
* document too deep for the parser can be searched too; columns stay those of the source.
*/
function* proseLines(lines) {
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
function blankComments(source, wasComment) {
	let isComment = wasComment;
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
	return text.replace(/(?<!`)(`{1,3})(?!`)[^`]*\1(?!`)/g, (span) => " ".repeat(span.length));
}

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
	*check({ isPostmortem, lines, sections }, { options }) {
		if (!isPostmortem) return;
		const written = [...proseLines(lines)];
		const placeholders = placeholdersIn(written.map(({ text }) => text).join("\n"));
		if (placeholders.length === 0) return;
		const allowed = new Set(parse(PlaceholderOptions, options).allow.map((word) => word.toLowerCase()));
		const actions = sections.actionItems;
		for (const prose of written) {
			const isAction = actions !== null && actions.startLine <= prose.line && prose.line <= actions.endLine;
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
/** Limits stand before the parser so that one hostile or broken file cannot stop a run. */
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
				expected: "Split the document, or add it to “ignore” in the configuration."
			};
		}
	}
};

// src/rules/required-section.ts
/** The sections are those of the public contract; which heading means which section is the reader's vocabulary. */
const requiredSection = {
	id: "required-section",
	group: "structure",
	summary: "A postmortem has every section its readers look for.",
	defaultLevel: "error",
	*check(postmortem, { options }) {
		if (!postmortem.isPostmortem) return;
		const line = postmortem.titleLine ?? 1;
		for (const { name, level } of sectionLevels(options)) {
			if (postmortem.sections[name] !== null) continue;
			yield {
				place: { line },
				level,
				message: `This postmortem has no ${SECTION_WORDS[name]} section.`,
				expected: `Add a heading “${SECTION_HEADINGS[name]}” with what belongs under it.`
			};
		}
	}
};

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
const ZONE = /^(?:Z|[A-Z]{2,5})$/;
const IGNORED = /\b(?:at|about|approx(?:imately)?|around|ca|circa|hrs|hours|h)\b\.?|[\s~*_`,;:()[\]|–—-]+/gi;
const WEEKDAY = /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b[,.\s]+\d/i;
const OTHER_DAY = /\b(?:next|following|previous|second|third|last)\s+(?:day|morning|night|evening|week)\b|\b(?:days? (?:after|later|before|prior)|day \d|overnight|tomorrow|yesterday)\b/i;
/** True when `text` speaks of a day: a date, a weekday, `the next morning`. */
function namesADay(text) {
	return [
		ISO,
		MONTH_FIRST,
		DAY_FIRST,
		WEEKDAY,
		OTHER_DAY
	].some((pattern) => pattern.test(text));
}
/** What a timeline entry's time says, or null when it says nothing or something else too. */
function readMoment(text) {
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
	if (words !== "" && (offset !== "" || !ZONE.test(words))) return null;
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

// src/rules/timeline-order.ts
const DAY = 1440;
const HALF_DAY = 720;
/** An undated step back by more than this is taken for the next day (10:00 after 17:00), not for disorder. */
const LARGEST_STEP_BACK = 360;
/** On a clock without AM and PM, a step back by more than this is taken for noon having passed (1:15 after 12:50). */
const LARGEST_STEP_BACK_OF_HALF_CLOCK = 180;
/** A year that is not stated turns when the months fall back by more than half of one. */
const HALF_YEAR = 183 * DAY;
const LONGEST_LINE = 300;
const LONGEST_TIME = 60;
/**
* Compares only what can be compared: wherever a day may have passed, a zone changes or a time is not understood,
* a new run of entries begins.
*/
const timelineOrder = {
	id: "timeline-order",
	group: "timeline",
	summary: "The timeline runs from the oldest entry to the newest.",
	defaultLevel: "warning",
	*check(postmortem) {
		if (!postmortem.isPostmortem) return;
		const firstYear = Number(postmortem.incidentDate?.slice(0, 4) ?? 2e3);
		const timed = timedEntries(postmortem);
		for (const run of runsOf(timed, firstYear)) yield* reportsOn(run, postmortem.lines);
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
/** The entries with a time, and whether something between them speaks of another day. */
function timedEntries({ timeline, lines }) {
	const timed = [];
	let isFresh = true;
	let lastLine = 0;
	for (const entry of timeline) {
		if (entry.time === null) continue;
		const moment = entry.time.length > LONGEST_TIME ? null : readMoment(entry.time);
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
	const between = lines.slice(lastLine, entry.line - 1).map((text) => text.slice(0, LONGEST_LINE));
	const before = line.slice(0, Math.max(0, line.indexOf(entry.time ?? ""))).slice(0, LONGEST_LINE);
	return between.some((text) => /^\s*#/.test(text) || namesADay(text)) || namesADay(before) || namesADay(entry.text.slice(0, LONGEST_LINE));
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
	if (isHalfClock && timed.moment.isTwelveHour && back <= HALF_DAY && back > LARGEST_STEP_BACK_OF_HALF_CLOCK) return {
		...mark,
		at: at + HALF_DAY
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

// src/rules/timeline-present.ts
const EXPECTED = "List what happened, one entry a line, each with its time: “10:30 UTC - Alert fired”.";
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
			expected: EXPECTED
		};
		else if (timeline.length === 0) yield {
			place,
			level: "warning",
			message: "No entries were found in the timeline.",
			expected: EXPECTED
		};
		else if (timeline.every(({ time }) => time === null)) yield {
			place,
			level: "warning",
			message: "No entry of the timeline has a time.",
			expected: EXPECTED
		};
	}
};

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
	requiredSection,
	emptySection,
	timelinePresent,
	timelineOrder,
	actionItemsPresent,
	actionItemOwner,
	actionItemDue,
	placeholderText
];
/** Every rule there is, also the one that speaks of files which could not be read. */
const RULE_HEADS = [unreadableDocument, ...RULES];
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
/** What all rules have to say about one postmortem, in the registry's order (see `sortFindings`). */
function checkPostmortem(postmortem, context) {
	return RULES.flatMap((rule) => {
		const setting = context.config.rules[rule.id];
		const level = setting?.level ?? rule.defaultLevel;
		if (level === "off") return [];
		const ruleContext = {
			today: context.today,
			config: context.config,
			options: setting?.options ?? {}
		};
		return Array.from(rule.check(postmortem, ruleContext), (report) => stamp(rule, level, report, {
			path: postmortem.path,
			lines: postmortem.lines,
			docsUrl: context.docsUrl
		}));
	});
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
		message: report.message,
		expected: report.expected ?? null,
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

export { documentProblemFinding as n, describeRules as r, checkPostmortem as t };