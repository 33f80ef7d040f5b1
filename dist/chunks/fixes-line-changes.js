import { _ as SECTION_NAMES } from "./config.js";
import { o as groupBy } from "./marker.js";
import { a as splitLines, o as findDate } from "./postmortem.js";
import { c as chosenTemplate, d as bindTemplate, o as headingAskedFor, u as fiveSections } from "./rules.js";
import { t as isUnreadable } from "./files-document-file.js";
import { t as readDocuments } from "./commands-read-documents.js";

// src/fixes/checkboxes.ts
const BARE = /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?!\[[ xX]\](?:\s|$))\S/;
/** A checkbox for each open task that stands in a list of Markdown without one. */
function checkboxes({ path, actionItems, lines }) {
	return actionItems.flatMap(({ line, list, selected, done }) => {
		const mark = BARE.exec(lines[line - 1] ?? "")?.[1];
		if (mark === void 0 || !selected || done || list === "improvements") return [];
		const column = mark.length + 1;
		return {
			path,
			place: {
				line,
				column,
				endLine: line,
				endColumn: column
			},
			replacement: "[ ] ",
			rule: "checkbox",
			what: "A checkbox is put before the task."
		};
	});
}

// src/fixes/iso-dates.ts
/** Due dates and the day of the incident as YYYY-MM-DD, where day, month and year are stated beyond doubt. */
function isoDates(postmortem) {
	const { actionItems, metadata, incidentDate } = postmortem;
	return [...actionItems.flatMap(({ line, endLine, dueText, due }) => dueText === null || due === null ? [] : [{
		startLine: line,
		endLine,
		text: dueText,
		date: due
	}]), ...metadata.flatMap(({ name, line, value }) => name !== "date" || incidentDate === null ? [] : [{
		startLine: line,
		endLine: line,
		text: value,
		date: incidentDate
	}])].flatMap(({ text, date, ...lines }) => {
		const written = certainDate(text, date, postmortem);
		return written === null ? [] : mendOf$1(written, date, lines, postmortem) ?? [];
	});
}
/** The words that spell `date` in a text, if they spell nothing else and can mean no other day; null otherwise. */
function certainDate(text, date, { language, dateOrder }) {
	const context = {
		language,
		order: dateOrder,
		reference: null
	};
	const found = findDate(text, context);
	if (found === null || !found.isStated || found.date !== date || found.text === date) return null;
	const rest = text.slice(found.index + found.text.length);
	return isWhole(found.text, date) && findDate(rest, context) === null ? found.text : null;
}
/** What may stand in a date beside its numbers and the name of its month. */
const PARTICLES = /* @__PURE__ */ new Set([...[
	"st",
	"nd",
	"rd",
	"th",
	"of",
	"de",
	"del",
	"do",
	"er",
	"º"
], ...[
	"年",
	"月",
	"日",
	"년",
	"월",
	"일"
]]);
function isWhole(text, date) {
	const [year, month, day] = date.split("-").map(Number);
	const numbers = (text.match(/\d+/g) ?? []).map(Number);
	const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !PARTICLES.has(word.toLowerCase()));
	if (/[^\p{L}\d\s.,/-]/u.test(text) || !/\d{4}/.test(text)) return false;
	if (words.length === 1) return sameNumbers(numbers, [year, day]);
	const [first = 0, second = 0] = numbers;
	const isOrderCertain = first === year || Math.max(first, second) > 12 || first === second;
	return words.length === 0 && isOrderCertain && sameNumbers(numbers, [
		year,
		month,
		day
	]);
}
function sameNumbers(some, others) {
	const sorted = (numbers) => numbers.map(Number).toSorted((a, b) => a - b);
	return sorted(some).join() === sorted(others).join();
}
/** Null where the words stand in these lines more than once, or not as they were read. */
function mendOf$1(written, date, { startLine, endLine }, { path, lines }) {
	const [place, another] = lines.slice(startLine - 1, endLine).flatMap((text, index) => {
		const columns = [];
		for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) columns.push({
			line: startLine + index,
			column: at + 1
		});
		return columns;
	});
	if (place === void 0 || another !== void 0) return null;
	const { line, column } = place;
	return {
		path,
		place: {
			line,
			column,
			endLine: line,
			endColumn: column + written.length
		},
		replacement: date,
		rule: "iso-date",
		what: `“${written}” is written as ${date}.`
	};
}

// src/fixes/mend.ts
/** The text with all mends, which lie apart; those put in at the same place keep their order. */
function applyMends(text, mends) {
	const starts = lineStarts(text);
	const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
	const offset = (line, column) => (starts[line - 1] ?? text.length) + column - 1;
	const edits = mends.map(({ place, replacement }) => ({
		start: offset(place.line, place.column),
		end: offset(place.endLine, place.endColumn),
		replacement: replacement.replaceAll("\n", lineEnd)
	}));
	let mended = "";
	let done = 0;
	for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
		mended += text.slice(done, start) + replacement;
		done = end;
	}
	return mended + text.slice(done);
}
/** Where in the text each line begins. */
function lineStarts(text) {
	return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: lineEnd, index }) => index + lineEnd.length)];
}

// src/fixes/same-facts.ts
/**
* True when a document, read again after it was mended, says what it said: the same incidents, entries and items, whose
* fields may only gain, and the same sections beside those `added`, which are there now.
*/
function sameFacts(before, after, added) {
	return before.length === after.length && before.every((one, index) => {
		const other = after[index];
		return other !== void 0 && sameIncident(one, other) && sameSections(one, other, added);
	});
}
function sameIncident(a, b) {
	return plainFacts(a) === plainFacts(b) && isKept(a.incidentDate, b.incidentDate) && isKept(a.severity, b.severity) && a.actionItems.length === b.actionItems.length && a.actionItems.every((item, index) => {
		const other = b.actionItems[index];
		return other !== void 0 && sameItem(item, other);
	});
}
/** What may not change at all. The day of the incident may be spelled otherwise. */
function plainFacts({ isPostmortem, title, language, timeline, metadata, problems }) {
	return JSON.stringify([
		[
			isPostmortem,
			title,
			language
		],
		timeline.map(({ time, text }) => [time, text]),
		metadata.map(({ name, label, value }) => [
			name,
			label,
			name === "date" ? "" : value
		]),
		problems.map(({ code }) => code)
	]);
}
function sameItem(a, b) {
	const fixed = ({ text, title, group, list, section, done, rejected, selected }) => JSON.stringify([
		text,
		title,
		group,
		list,
		section,
		done,
		rejected,
		selected
	]);
	return fixed(a) === fixed(b) && isKept(a.kind, b.kind) && isKept(a.owner, b.owner) && isKept(a.due, b.due) && isKept(a.priority, b.priority) && isKept(a.reference, b.reference) && (isKept(a.dueText, b.dueText) || a.due !== null && a.due === b.due);
}
function isKept(before, after) {
	return before === null || before === after;
}
function sameSections(a, b, added) {
	return SECTION_NAMES.every((name) => {
		const [was, is] = [a.sections[name], b.sections[name]];
		if (was === null || is === null) return was === null && is !== null === added.has(name);
		return was.heading === is.heading && was.isEmpty === is.isEmpty && was.endLine - was.startLine === is.endLine - is.startLine;
	});
}

// src/fixes/section-skeletons.ts
/**
* The sections that findings ask for, with what the template says below their headings, each before the one it is to stand
* before. None for documents without headings of Markdown, and for those in another language than the template.
*/
function sectionSkeletons(postmortem, findings, setting) {
	const chosen = chosenTemplate(setting);
	const asked = new Set(findings.map(headingAskedFor));
	const level = levelOfSections(postmortem);
	if (asked.size === 0 || level === null || chosen === null && postmortem.language !== "en") return [];
	const bound = bindTemplate(chosen ?? fiveSections, postmortem);
	return bound.flatMap(({ section, line }, index) => {
		if (line !== null || !asked.has(section.heading)) return [];
		const next = bound.slice(index + 1).find((one) => isAtLevel(one, postmortem, level));
		return [{
			section,
			ways: bodiesOf(section).map((body) => {
				return mendOf(postmortem, section, `${"#".repeat(level)} ${section.heading}${body === "" ? "" : `\n\n${body}`}`, next?.line ?? null);
			})
		}];
	});
}
/** The level of the headings under which sections stand, 1 to 6; null where they are no headings of Markdown. */
function levelOfSections({ headings }) {
	const levels = headings.flatMap(({ section, level }) => section === null ? [] : level ?? []);
	return levels.length === 0 ? null : Math.min(...levels);
}
function isAtLevel({ line }, { headings }, level) {
	return line !== null && headings.some((heading) => heading.line === line && heading.level === level);
}
/** Where the body of a template would be taken for facts (times, items), a comment with its words stands in. */
function bodiesOf({ body }) {
	const words = /\[([^\]]{3,})\]/.exec(body)?.[1] ?? "To be written.";
	return [.../* @__PURE__ */ new Set([body, `<!-- ${words} -->`])];
}
function mendOf({ path, lines }, { heading }, text, before) {
	const mend = {
		path,
		rule: "required-section",
		what: `A section “${heading}” is put in, to be filled in.`
	};
	if (before !== null) {
		const gap = (lines[before - 2] ?? "").trim() === "" ? "" : "\n";
		const place = {
			line: before,
			column: 1,
			endLine: before,
			endColumn: 1
		};
		return {
			...mend,
			place,
			replacement: `${gap}${text}\n\n`
		};
	}
	const line = Math.max(1, lines.findLastIndex((one) => one.trim() !== "") + 1);
	const column = (lines[line - 1] ?? "").length + 1;
	return {
		...mend,
		place: {
			line,
			column,
			endLine: line,
			endColumn: column
		},
		replacement: `\n\n${text}`
	};
}

// src/fixes/plan-mends.ts
/** Each may cost a reading of the document. */
const MOST_MENDS = 200;
/**
* What can be mended in a document without anybody's judgement, by place. Pure. The mended document was read again: it says
* what it said (see `sameFacts`); what would change that is left out.
*/
function planMends(input) {
	const { path, text, read } = input;
	const before = read({
		path,
		text
	});
	const candidates = candidatesOf(before, input).slice(0, MOST_MENDS);
	const holds = (trials) => {
		const mended = applyMends(text, inOrder(trials));
		const added = new Set(trials.flatMap(({ section }) => section ?? []));
		return sameFacts(before, read({
			path,
			text: mended
		}), added);
	};
	const best = candidates.flatMap(({ ways, section }) => ways.slice(0, 1).map((mend) => ({
		mend,
		section
	})));
	if (best.length === 0 || holds(best)) return inOrder(best);
	const kept = [];
	for (const { ways, section } of candidates) {
		const trial = ways.map((mend) => ({
			mend,
			section
		})).find((one) => holds([...kept, one]));
		if (trial !== void 0) kept.push(trial);
	}
	return inOrder(kept);
}
function candidatesOf(postmortems, { findings, template }) {
	const [only, ...others] = postmortems;
	const read = postmortems.filter(({ isPostmortem }) => isPostmortem);
	return [...(only === void 0 || others.length > 0 ? [] : sectionSkeletons(only, findings, template)).map(({ section, ways }) => ({
		ways,
		section: section.section
	})), ...distinct(read.flatMap((one) => [...isoDates(one), ...checkboxes(one)])).map((mend) => ({
		ways: [mend],
		section: null
	}))];
}
/** Two items, or two incidents, may be read out of one line. */
function distinct(mends) {
	return [...new Map(mends.map((mend) => [JSON.stringify(mend.place), mend])).values()];
}
/** By place; the sort is stable, so that sections put in at one place keep the order of the template. */
function inOrder(trials) {
	return trials.map(({ mend }) => mend).toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

// src/commands/fix.ts
/** What can be mended in documents, one after the other; those that are not judged, being too old, are left alone. */
function* planFixes({ documents, config, findings }) {
	const byPath = groupBy(findings, ({ path }) => path);
	for (const document of documents) {
		if (isUnreadable(document)) continue;
		const { path, text } = document;
		const read = (one) => readDocuments([one], config).postmortems;
		if (read(document).some(({ incidentDate }) => isBefore(incidentDate, config.check.since))) continue;
		const { template } = config;
		const mends = planMends({
			path,
			text,
			findings: byPath.get(path) ?? [],
			template,
			read
		});
		if (mends.length > 0) yield {
			path,
			text,
			mends
		};
	}
}
function isBefore(date, since) {
	return since !== null && date !== null && date < since;
}

// src/fixes/line-changes.ts
/** The mends (by place) as changes of whole lines: those that share a line are one change. */
function lineChanges(text, mends) {
	const lines = splitLines(text);
	const groups = [];
	for (const mend of mends) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group !== void 0 && last !== void 0 && mend.place.line <= last.place.endLine) group.push(mend);
		else groups.push([mend]);
	}
	return groups.map((group) => changeOf(lines, group));
}
function changeOf(lines, mends) {
	const startLine = Math.min(...mends.map(({ place }) => place.line));
	const endLine = Math.max(...mends.map(({ place }) => place.endLine));
	const before = lines.slice(startLine - 1, endLine);
	const moved = mends.map((mend) => ({
		...mend,
		place: {
			...mend.place,
			line: mend.place.line - startLine + 1,
			endLine: mend.place.endLine - startLine + 1
		}
	}));
	return {
		startLine,
		endLine,
		before,
		after: applyMends(before.join("\n"), moved).split("\n"),
		mends
	};
}

export { planFixes as n, applyMends as r, lineChanges as t };