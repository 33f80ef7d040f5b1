import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./command-line.js";
import { p as logLine } from "./foundation.js";
import { C as issueName, D as coverageNotes, O as listedRepositories, S as days, T as responsible, _ as ownerLoads, k as showsAll, w as openGroups, x as verdictOf } from "./report.js";
import { t as stringWidth } from "./string-width.js";

// src/report/text-width.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const graphemes = new Intl.Segmenter();
/** How many columns of a terminal the text takes: two for 漢, none for a colour. */
function widthOf(text) {
	return stringWidth(text);
}
/** At most so many columns (1 and up), an ellipsis where something was cut off. */
function clipToWidth(text, columns) {
	return widthOf(text) <= columns ? text : `${startWithin(text, columns - 1).trimEnd()}…`;
}
/** Spaces behind it up to so many columns. */
function padToWidth(text, columns) {
	return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}
/**
* A line as lines of at most so many columns (20 and up), broken at white space where there is some; what follows the
* first stands a little further in.
*/
function foldLine(line, columns) {
	if (widthOf(line) <= columns) return [line];
	const indent = `${/^ */.exec(line)?.[0] ?? ""}  `;
	const lines = [];
	let current = "";
	for (const piece of line.match(/^ +|\s*\S+/g) ?? []) {
		if (widthOf(current + piece) <= columns) {
			current += piece;
			continue;
		}
		if (current.trim() !== "") lines.push(current);
		current = indent + piece.trimStart();
		while (widthOf(current) > columns) {
			const start = startWithin(current, columns);
			lines.push(start);
			current = indent + current.slice(start.length);
		}
	}
	return [...lines, current];
}
/** As many whole characters of its beginning as fit. */
function startWithin(text, columns) {
	let width = 0;
	let end = 0;
	for (const { segment, index } of graphemes.segment(text)) {
		width += widthOf(segment);
		if (width > columns) break;
		end = index + segment.length;
	}
	return text.slice(0, end);
}

// src/report/text-chart.ts
const LEVELS = "▁▂▃▄▅▆▇█";
const OWNERS_AT_MOST = 5;
const OWNER_AT_MOST$1 = 24;
const BAR_AT_MOST = 40;
/** Of a narrow terminal. */
const OWNER_SHARE = .3;
/** A line between fewer points tells nothing. */
const LEAST_WEEKS = 3;
/**
* For a terminal of so many columns (40 and up): open items week by week as a line of blocks from zero up, then bars of
* who has most overdue.
*/
function textChart(report, columns) {
	return [weekLine(report), ...ownerBars(report, columns)].filter((line) => line !== "");
}
function weekLine({ measures: { weeks } }) {
	if (weeks.length < LEAST_WEEKS) return "";
	const counts = weeks.map(({ open }) => open);
	const most = Math.max(1, ...counts);
	return `  open, week by week  ${weeks.map(({ open }) => LEVELS[Math.round(open / most * 7)] ?? "").join("")}  ${spanOf(counts)}`;
}
/** `7 to 10, at most 12`; without what the first two say already. */
function spanOf(counts) {
	const [first, last] = [counts[0] ?? 0, counts.at(-1) ?? 0];
	const most = Math.max(...counts);
	const ends = first === last ? `${first}` : `${first} to ${last}`;
	return most > Math.max(first, last) ? `${ends}, at most ${most}` : ends;
}
function ownerBars(report, columns) {
	const late = ownerLoads(report).filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue).slice(0, OWNERS_AT_MOST);
	const most = Math.max(1, ...late.map(({ overdue }) => overdue));
	const nameWidth = Math.min(OWNER_AT_MOST$1, Math.floor(columns * OWNER_SHARE));
	const barWidth = Math.min(BAR_AT_MOST, columns - nameWidth - `    ${most} overdue`.length - 1);
	return late.map(({ owner, overdue }) => {
		const name = owner === null ? "no owner" : clipToWidth(logLine(owner), nameWidth);
		const bar = "█".repeat(Math.max(1, Math.round(overdue / most * barWidth)));
		return `  ${padToWidth(name, nameWidth)}  ${bar} ${overdue} overdue`;
	});
}

// src/report/text-repositories.ts
/** Shown of those that were read: the other formats hold everything. */
const ROWS = 20;
/** Those that could not be read, with the reason; then those with most overdue. No part for a report of one repository. */
function repositoryParts(report) {
	const all = listedRepositories(report);
	if (all.length === 0) return [];
	const shown = all.slice(0, Math.max(ROWS, all.filter(({ items }) => items === null).length));
	const width = Math.max(...shown.map(({ name }) => widthOf(name)));
	const lines = shown.map((one) => `  ${padToWidth(one.name, width)}  ${stateText(one)}`);
	const left = all.length - shown.length;
	const more = left > 0 ? [`  … and ${left} more; --format markdown or json lists all`] : [];
	return [[
		`Repositories (${all.length})`,
		...lines,
		...more
	].join("\n")];
}
function stateText({ items, open, overdue, error = "" }) {
	return items === null ? `not read: ${logLine(error)}` : `open ${open}: ${overdue} overdue; ${items} in all`;
}

// src/report/text.ts
/** Of items in a pipe or a file, which has no width: nothing else is cut short or broken there. */
const COLUMNS = 110;
const COLUMNS_AT_LEAST = 40;
/** Rows shown of one group: a terminal is for a glance, the other formats hold everything. */
const ROWS_PER_GROUP = 20;
const TITLE_AT_LEAST = 30;
const OWNER_AT_MOST = 24;
/**
* The report for a terminal: totals, then the open items by urgency in aligned columns, long groups cut short. With
* `columns` no line is wider (40 at the least), and where there is no room for a title an item takes some lines.
*/
function textReport(report, options) {
	const colors = import_picocolors.default.createColors(options.color ?? false);
	const groups = openGroups(report).filter((group) => group.items.length > 0);
	const isFolded = options.columns !== void 0;
	const columns = Math.max(COLUMNS_AT_LEAST, options.columns ?? COLUMNS);
	const chart = textChart(report, columns);
	const lines = [
		`${colors.bold(logLine(options.title))} on ${report.date}`,
		...report.items.length === 0 ? [] : [verdictLines(report, colors)],
		[totalLines(report), ...coverageNotes(report).map((note) => `  ${note}`)].join("\n"),
		...repositoryParts(report),
		...chart.length === 0 ? [] : [chart.join("\n")],
		...groups.map((group) => {
			const heading = `${group.heading} (${group.items.length})`;
			return [group.id === "overdue" ? colors.red(heading) : heading, ...groupLines(group, columns, isFolded)].join("\n");
		})
	].join("\n\n").split("\n");
	return `${(isFolded ? lines.flatMap((line) => foldLine(line, columns)) : lines).join("\n")}\n`;
}
function verdictLines(report, colors) {
	const { tone, words, details } = verdictOf(report);
	const coloured = {
		good: colors.green,
		fair: colors.yellow,
		bad: colors.red
	}[tone](words);
	return [colors.bold(coloured), ...details].map((line) => `  ${line}`).join("\n");
}
function totalLines(report) {
	const { totals } = report;
	if (report.items.length === 0) return `  No action items ${showsAll(report) ? "are tracked" : "can be shown"}.`;
	return [
		`  open ${totals.open}: ${totals.overdue} overdue, ${totals.dueSoon} due by ${report.dueSoonUntil}, ${totals.unowned} without an owner, ${totals.undated} without a date`,
		`  closed ${totals.closed}, not planned ${totals.notPlanned}`,
		`  last seven days: ${totals.openedLastWeek} opened, ${totals.closedLastWeek} closed${withoutChange(report)}`
	].join("\n");
}
function withoutChange({ measures: { closedWithoutChange } }) {
	if (closedWithoutChange === null || closedWithoutChange.items.length === 0) return "";
	return `; ${closedWithoutChange.items.length} of ${closedWithoutChange.of} completed without a linked change`;
}
function groupLines(group, columns, isFolded) {
	const rows = group.items.slice(0, ROWS_PER_GROUP).map(cells);
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
	const room = columns - widths.reduce((sum, width) => sum + width + 2, 2);
	const lines = rows.flatMap((row) => {
		const [start, title = ""] = [row.slice(0, -1), row.at(-1)];
		if (isFolded && room < TITLE_AT_LEAST) return narrowLines(start, title, columns);
		return `  ${[...start.map((cell, column) => padToWidth(cell, widths[column] ?? 0)), clipToWidth(title, Math.max(TITLE_AT_LEAST, room))].join("  ")}`.trimEnd();
	});
	const left = group.items.length - rows.length;
	return left > 0 ? [...lines, `  … and ${left} more; --format markdown or json lists all`] : lines;
}
/** The title on a line of its own, below the rest. */
function narrowLines(start, title, columns) {
	const indent = "    ";
	return [...foldLine(`  ${start.join("  ")}`, columns), `${indent}${clipToWidth(title, columns - 4)}`.trimEnd()];
}
function cells(item) {
	const due = item.daysOverdue === null ? item.due ?? "no date" : `${item.due} (${days(item.daysOverdue)})`;
	const owner = responsible(item);
	return [
		logLine(issueName(item)),
		due,
		item.priority ?? "--",
		owner === null ? "no owner" : clipToWidth(logLine(owner), OWNER_AT_MOST),
		logLine(item.title)
	];
}

export { textReport as t };