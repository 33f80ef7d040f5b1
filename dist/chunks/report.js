import { i as __toESM } from "./rolldown-runtime.js";
import { d as plainLine, f as titleText, l as logLine, m as Failure, n as linkTarget, o as require_fastest_levenshtein, p as withoutInvisible, t as htmlText, u as markdownText } from "./foundation.js";
import { t as require_picocolors } from "./command-line.js";
import { i as daysBetween, n as addSpan, r as dateOfInstant, t as addDays } from "./calendar.js";
import { a as readMarker, i as inspectMarker, o as labelDefinition, s as trackingLabel } from "./sync.js";

// src/report/measure.ts
const HISTORY_POINTS = 52;
/**
* The state of all action items at the end of the day `today`, from issue data alone: an issue made later does not
* exist yet, one closed later is still open. Each number's definition is in docs/report.md.
*/
function measure({ issues, today, timezone, dueSoon }) {
	const existing = issues.flatMap((issue) => dated(issue, timezone)).filter((one) => one.createdOn <= today);
	const items = existing.map((one) => itemOn(one, today)).sort(compareItems);
	const dueSoonUntil = addSpan(today, dueSoon);
	return {
		version: 1,
		date: today,
		dueSoonUntil,
		totals: {
			...countItems(items, today, dueSoonUntil),
			...lastWeek(existing, today)
		},
		items,
		history: history(existing, today)
	};
}
function dated(issue, timezone) {
	const marker = issue.trusted ? readMarker(issue.body) : null;
	if (marker === null) return [];
	return [{
		issue,
		marker,
		createdOn: dateOfInstant(issue.createdAt, timezone),
		closedOn: issue.state === "closed" ? dateOfInstant(issue.closedAt ?? issue.updatedAt, timezone) : null,
		due: marker.due
	}];
}
function isClosedOn(one, day) {
	return one.closedOn !== null && one.closedOn <= day;
}
/** Done, or done elsewhere; GitHub servers that give no reason mean "completed". */
function isDone(issue) {
	return issue.stateReason !== "not_planned";
}
function itemOn(one, today) {
	const { issue, marker, due } = one;
	const closed = isClosedOn(one, today);
	const knownReason = closed || issue.state === "open" ? issue.stateReason : null;
	return {
		number: issue.number,
		url: issue.url,
		title: issue.title,
		state: closed ? "closed" : "open",
		stateReason: knownReason,
		postmortem: marker.path,
		owner: marker.owner,
		assignees: issue.assignees,
		priority: marker.priority,
		kind: marker.kind,
		createdAt: issue.createdAt,
		closedAt: closed ? issue.closedAt : null,
		due,
		daysOverdue: !closed && due !== null && due < today ? daysBetween(due, today) : null
	};
}
/** Overdue first, the longest overdue at the top; then by due date, without one last; then by number. */
function compareItems(a, b) {
	return (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0) || compareDue(a.due, b.due) || a.number - b.number;
}
function compareDue(a, b) {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}
function countItems(items, today, dueSoonUntil) {
	const open = items.filter((item) => item.state === "open");
	const closed = items.filter((item) => item.state === "closed");
	return {
		open: open.length,
		overdue: open.filter((item) => item.daysOverdue !== null).length,
		dueSoon: open.filter(({ due }) => due !== null && due >= today && due <= dueSoonUntil).length,
		unowned: open.filter(({ owner, assignees }) => owner === null && assignees.length === 0).length,
		closed: closed.filter(isDone).length,
		notPlanned: closed.filter((item) => !isDone(item)).length
	};
}
/** Movement in the seven calendar days that end with `today`. */
function lastWeek(existing, today) {
	const weekAgo = addDays(today, -7);
	const closedLately = existing.filter((one) => isDone(one.issue) && isClosedOn(one, today) && !isClosedOn(one, weekAgo));
	return {
		openedLastWeek: existing.filter((one) => one.createdOn > weekAgo).length,
		closedLastWeek: closedLately.length
	};
}
/** One point a week, backwards from `today` while there was an issue, at most a year of them; oldest first. */
function history(existing, today) {
	const points = [];
	let day = today;
	while (points.length < HISTORY_POINTS) {
		const point = pointOn(existing, day);
		if (point === null && points.length > 0) break;
		points.push(point ?? {
			date: day,
			open: 0,
			overdue: 0,
			closed: 0
		});
		day = addDays(day, -7);
	}
	return points.reverse();
}
/** The counts on a day, null when no issue existed yet. */
function pointOn(existing, day) {
	let seen = false;
	let open = 0;
	let overdue = 0;
	let closed = 0;
	for (const one of existing) {
		if (one.createdOn > day) continue;
		seen = true;
		if (isClosedOn(one, day)) {
			if (isDone(one.issue)) closed += 1;
			continue;
		}
		open += 1;
		if (one.due !== null && one.due < day) overdue += 1;
	}
	return seen ? {
		date: day,
		open,
		overdue,
		closed
	} : null;
}

// src/report/clip.ts
/** At most `limit` characters, an ellipsis where something was cut off. */
function clip(text, limit) {
	const characters = [...text];
	return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("").trimEnd()}…`;
}
/** As `clip`, but keeps the end: of a path that is the part which tells documents apart. */
function clipStart(text, limit) {
	const characters = [...text];
	return characters.length <= limit ? text : `…${characters.slice(1 - limit).join("").trimStart()}`;
}

// src/report/fit.ts
/**
* Lead and sections as one text of at most `maxCharacters` (UTF-16 units: never fewer than what GitHub counts). Where
* that is too little, rows go from the end of the least important sections upwards, and a last line says what is
* missing. The lead and that line are never cut.
*/
function fitSections(lead, sections, maxCharacters) {
	const whole = [lead, ...sections.map(wholeText)].join("\n");
	if (whole.length <= maxCharacters) return whole;
	const kept = sections.map(() => 0);
	const longestNote = noteOf(sections.map(({ rows, noun }) => `${rows.length} of ${rows.length} ${noun}`));
	let room = maxCharacters - lead.length - longestNote.length - 2;
	const byRank = sections.map((section, index) => ({
		section,
		index
	})).sort(compareRank);
	for (const { section, index } of byRank) {
		const count = rowsWithin(section, room);
		if (count === 0) continue;
		kept[index] = count;
		room -= textOf(section, count).length + 1;
	}
	return [
		lead,
		...sections.flatMap((section, index) => {
			const count = kept[index] ?? 0;
			return count > 0 ? [textOf(section, count)] : [];
		}),
		missingNote(sections, kept)
	].join("\n");
}
function compareRank(a, b) {
	return a.section.rank - b.section.rank || a.index - b.index;
}
function wholeText(section) {
	return textOf(section, section.rows.length);
}
function textOf(section, count) {
	return section.lead + section.rows.slice(0, count).join("");
}
function rowsWithin(section, room) {
	let left = room - section.lead.length - 1;
	let count = 0;
	for (const row of section.rows) {
		left -= row.length;
		if (left < 0) break;
		count += 1;
	}
	return count;
}
function missingNote(sections, kept) {
	return noteOf(sections.flatMap(({ rows, noun }, index) => {
		const left = rows.length - (kept[index] ?? 0);
		if (left === 0) return [];
		return [left === rows.length ? `all ${left} ${noun}` : `${left} of ${rows.length} ${noun}`];
	}));
}
function noteOf(missing) {
	return `Left out for size: ${missing.join(", ")}. \`postmortem-actions report --format html\` shows everything.\n`;
}

// src/report/groups.ts
/** The four groups, most urgent first; a group may be empty. Closed items are in none. */
function openGroups(report) {
	const open = report.items.filter((item) => item.state === "open");
	const inTime = open.filter((item) => item.daysOverdue === null);
	return [
		{
			id: "overdue",
			heading: "Overdue",
			items: open.filter((item) => item.daysOverdue !== null)
		},
		{
			id: "dueSoon",
			heading: "Due soon",
			items: inTime.filter(({ due }) => due !== null && due <= report.dueSoonUntil)
		},
		{
			id: "later",
			heading: "Due later",
			items: inTime.filter(({ due }) => due !== null && due > report.dueSoonUntil)
		},
		{
			id: "undated",
			heading: "Without a due date",
			items: inTime.filter(({ due }) => due === null)
		}
	];
}
/**
* Whom to ask about an item: the logins assigned, then the owner the document names, `alice, bob (Backend team)`;
* null when there is neither. Raw text: the renderer escapes it for its own format.
*/
function responsible(item) {
	const assigned = item.assignees.join(", ");
	if (item.owner === null) return assigned === "" ? null : assigned;
	if (assigned === "" || assigned.toLowerCase() === item.owner.toLowerCase()) return item.owner;
	return `${assigned} (${item.owner})`;
}
/** `1 day`, `3 days`. */
function days(count) {
	return `${count} day${count === 1 ? "" : "s"}`;
}

// src/report/markdown.ts
/** Bounds of one cell, in characters before escaping; the issue and the document have the whole. */
const TITLE_AT_MOST = 160;
const OWNER_AT_MOST$1 = 60;
const PATH_AT_MOST = 120;
const RANKS = {
	overdue: 1,
	dueSoon: 2,
	weeks: 0,
	later: 3,
	undated: 4
};
const NOUNS = {
	overdue: "overdue items",
	dueSoon: "items due soon",
	later: "items due later",
	undated: "items without a due date"
};
/** The report as a document of its own: a heading, then `markdownBody`. */
function markdownReport(report, options) {
	const heading = `## ${markdownText(options.title)}\n\n`;
	return heading + markdownBody(report, (options.maxCharacters ?? Number.POSITIVE_INFINITY) - heading.length);
}
/** Totals, the open items by urgency, the last weeks; at most `maxCharacters` long where those are 1,500 or more. */
function markdownBody(report, maxCharacters) {
	if (report.items.length === 0) return `No action items are tracked on ${report.date}.\n`;
	const groups = openGroups(report).filter((group) => group.items.length > 0);
	return fitSections(totals$1(report), [...groups.map(groupSection), weeksSection(report)], maxCharacters);
}
function totals$1({ date, dueSoonUntil, totals: counts }) {
	const soon = `Due soon: by ${dueSoonUntil}. Last week: the seven days up to ${date}.`;
	return [
		`**${counts.open} open, ${counts.overdue} overdue** on ${date}.`,
		"",
		"| Open | Overdue | Due soon | No owner | Closed | Not planned | Opened last week | Closed last week |",
		"| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
		row([
			counts.open,
			counts.overdue,
			counts.dueSoon,
			counts.unowned,
			counts.closed,
			counts.notPlanned,
			counts.openedLastWeek,
			counts.closedLastWeek
		]),
		"",
		soon,
		""
	].join("\n");
}
function groupSection(group) {
	const isOverdue = group.id === "overdue";
	const columns = [
		"Issue",
		"Action item",
		"Owner",
		"Priority",
		"Due",
		"Postmortem"
	];
	return {
		lead: [
			`### ${group.heading} (${group.items.length})`,
			"",
			row(columns),
			row(columns.map((name) => name === "Issue" ? "---:" : "---")),
			""
		].join("\n"),
		rows: group.items.map((item) => `${row(itemCells(item, isOverdue))}\n`),
		noun: NOUNS[group.id],
		rank: RANKS[group.id]
	};
}
function itemCells(item, isOverdue) {
	const due = item.due ?? "—";
	return [
		issueLink$1(item),
		markdownText(clip(item.title, TITLE_AT_MOST)),
		markdownText(clip(responsible(item) ?? "—", OWNER_AT_MOST$1)),
		item.priority ?? "—",
		isOverdue && item.daysOverdue !== null ? `${due}, ${days(item.daysOverdue)} ago` : due,
		markdownText(clipStart(item.postmortem, PATH_AT_MOST))
	];
}
/** The number as a link; without `#`, so that it is no second reference beside the link. */
function issueLink$1(item) {
	const target = linkTarget(item.url);
	return target === null ? String(item.number) : `[${item.number}](${target})`;
}
function weeksSection({ history }) {
	return {
		lead: "### Week by week\n\n| On | Open | Overdue | Closed |\n| --- | ---: | ---: | ---: |\n",
		rows: history.slice(-13).reverse().map((point) => `${row([
			point.date,
			point.open,
			point.overdue,
			point.closed
		])}\n`),
		noun: "weeks",
		rank: RANKS.weeks
	};
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}

// src/report/report-marker.ts
/** Where the part of the report issue that we write begins and ends; what people write around it is theirs. */
const BEGIN = "<!-- postmortem-actions:report v1 -->";
const END = "<!-- /postmortem-actions:report -->";
/** Later versions keep finding the issue: the number is not looked at. */
const BEGIN_PATTERN = /<!-- postmortem-actions:report v\d+ -->/;
const END_PATTERN = /<!-- \/postmortem-actions:report -->/;
/**
* What surrounds our block in an issue's body, or null when the body has no block of ours. A block whose end was
* deleted reaches to the end of the body. Says nothing about who wrote it: look at the issue's `trusted`.
*/
function readReportMarker(body) {
	const begin = BEGIN_PATTERN.exec(body);
	if (begin === null) return null;
	const rest = body.slice(begin.index + begin[0].length);
	const end = END_PATTERN.exec(rest);
	return {
		before: body.slice(0, begin.index),
		after: end === null ? "" : rest.slice(end.index + end[0].length)
	};
}
/** A body with `content` as our block between what people wrote. */
function withReportBlock(around, content) {
	return `${around.before}${BEGIN}\n${content.trimEnd()}\n${END}${around.after}`;
}

// src/report/publish.ts
/** GitHub refuses a body of more than 65,536 characters; what is below that stays free for people. */
const BODY_AT_MOST = 6e4;
const INTRODUCTION = "Kept up to date by postmortem-actions; what you write above or below this part stays. Close the issue to stop it.";
/**
* Keeps one report issue: makes it, or rewrites our part of it where that differs. Writes at most once. An issue that
* a person closed stays closed and as it is; of several, the lowest open one is used and the others are named.
* @throws Failure of kind `tracker`, from the tracker.
*/
async function publishReport(input) {
	const { issues, tracker, config, progress } = input;
	const listed = reportIssues(issues, config.report.title);
	const [found, ...others] = listed.length > 0 ? listed : await lookAgain(tracker, config);
	if (found === void 0) return create(input);
	for (const other of others) progress(`#${other.number} is a report issue too; #${found.number} is the one kept up to date.`);
	if (found.state === "closed") {
		progress(`The report issue #${found.number} is closed and stays so; reopen it to have it kept up to date.`);
		return {
			number: found.number,
			outcome: "left-closed"
		};
	}
	return update(input, found);
}
/**
* The issues that are ours to keep, the one to use first: by marker, open before closed, then by number. Where none
* has the marker, an issue of the report's title whose body somebody emptied. An action item's issue is never among
* them, whatever was pasted into it.
*/
function reportIssues(issues, title) {
	const trusted = issues.filter((issue) => issue.trusted && inspectMarker(issue.body).status === "none");
	const marked = trusted.filter((issue) => readReportMarker(issue.body) !== null);
	return (marked.length > 0 ? marked : trusted.filter((issue) => isWiped(issue, title))).toSorted((a, b) => Number(a.state === "closed") - Number(b.state === "closed") || a.number - b.number);
}
/** Listings lag, and people take labels away: before a report issue is made, what changed lately is looked at too. */
async function lookAgain(tracker, config) {
	return reportIssues((await tracker.recentIssues?.(trackingLabel(config)) ?? []).filter(({ body }) => readReportMarker(body) !== null), config.report.title);
}
function isWiped(issue, title) {
	return issue.body.trim() === "" && sameWords(issue.title, titleText(title));
}
function sameWords(a, b) {
	return withoutInvisible(a).trim() === withoutInvisible(b).trim();
}
async function create({ tracker, report, config, progress }) {
	const title = titleText(config.report.title);
	const body = bodyWithin({
		before: "",
		after: ""
	}, report, BODY_AT_MOST);
	const labels = [trackingLabel(config)];
	await tracker.ensureLabels(labels.map(labelDefinition));
	const issue = await tracker.createIssue({
		title,
		body,
		labels,
		assignees: []
	});
	progress(`Created the report issue #${issue.number}.`);
	return {
		number: issue.number,
		outcome: "created"
	};
}
async function update({ tracker, report, progress }, issue) {
	const around = readReportMarker(issue.body) ?? {
		before: "",
		after: ""
	};
	const taken = around.before.length + around.after.length;
	if (taken > 58500) {
		progress(`The text people wrote in the report issue #${issue.number} (${taken} characters) leaves no room for the report; it was left as it is.`);
		return {
			number: issue.number,
			outcome: "unchanged"
		};
	}
	const body = bodyWithin(around, report, BODY_AT_MOST);
	if (sameBody(body, issue.body)) return {
		number: issue.number,
		outcome: "unchanged"
	};
	await tracker.updateIssue(issue.number, { body });
	progress(`Updated the report issue #${issue.number}.`);
	return {
		number: issue.number,
		outcome: "updated"
	};
}
function bodyWithin(around, report, maxCharacters) {
	const frame = withReportBlock(around, `${INTRODUCTION}\n\n`);
	return withReportBlock(around, `${INTRODUCTION}\n\n${markdownBody(report, maxCharacters - frame.length - 2)}`);
}
/** GitHub's own editor stores CRLF, and trailing white space may get lost on the way. */
function sameBody(a, b) {
	const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return normal(a) === normal(b);
}

// src/report/csv.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const COLUMNS = [
	["number", (item) => item.number],
	["state", (item) => item.state],
	["stateReason", (item) => item.stateReason],
	["due", (item) => item.due],
	["daysOverdue", (item) => item.daysOverdue],
	["priority", (item) => item.priority],
	["kind", (item) => item.kind],
	["owner", (item) => item.owner],
	["assignees", (item) => item.assignees.join(" ")],
	["title", (item) => item.title],
	["postmortem", (item) => item.postmortem],
	["createdAt", (item) => item.createdAt],
	["closedAt", (item) => item.closedAt],
	["url", (item) => item.url]
];
/** What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), the full-width forms too. */
const FORMULA_START = /^[=+\-@＝＋－＠]/u;
/** All items, one row each, as RFC 4180 has it: CRLF, a header, quotes doubled. Totals are left to the reader. */
function csvReport(report) {
	return [COLUMNS.map(([name]) => name), ...report.items.map((item) => COLUMNS.map(([, value]) => csvField(value(item))))].map((row) => `${row.join(",")}\r\n`).join("");
}
function csvField(value) {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	const line = plainLine(value);
	const harmless = FORMULA_START.test(line) ? `'${line}` : line;
	return /[",]/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless;
}

// src/report/html.ts
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --line: #d1d9e0; --soft: #f6f8fa; --late: #b42318; --link: #0550ae }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #0d1117; --line: #3d444d; --soft: #161b22; --late: #ff8f87; --link: #79b8ff }
}
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.5rem; margin: 0 }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
a { color: var(--link) }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 }
dl div { flex: 1 1 8rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--soft) }
dt { font-size: .875rem }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .9375rem }
th, td { padding: .375rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { background: var(--soft) }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.date { white-space: nowrap }
.late { color: var(--late); font-weight: 600 }
td.words { overflow-wrap: anywhere; min-width: 14rem }
@media print { body { max-width: none; padding: 0 } .scroll { overflow: visible } a { color: inherit } }
`.trim();
/** One page that needs nothing but itself: no script, no network (its policy forbids both), light and dark, printable. */
function htmlReport(report, options) {
	const title = htmlText(options.title);
	return [
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		"<meta name=\"referrer\" content=\"no-referrer\">",
		`<title>${title}, ${report.date}</title>`,
		`<style>\n${STYLE}\n</style>`,
		"</head>",
		"<body>",
		"<main>",
		`<h1 dir="auto">${title}</h1>`,
		`<p>State on <time datetime="${report.date}">${report.date}</time></p>`,
		totals(report),
		...openGroups(report).filter((group) => group.items.length > 0).map((group) => itemSection(group.id, group.heading, group.items)),
		...closedSection(report),
		weekSection(report),
		"</main>",
		"</body>",
		"</html>",
		""
	].join("\n");
}
function totals({ totals: counts, dueSoonUntil }) {
	return [
		"<dl>",
		...[
			["Open", counts.open],
			["Overdue", counts.overdue],
			[`Due by ${dueSoonUntil}`, counts.dueSoon],
			["Without an owner", counts.unowned],
			["Closed", counts.closed],
			["Not planned", counts.notPlanned],
			["Opened in seven days", counts.openedLastWeek],
			["Closed in seven days", counts.closedLastWeek]
		].map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`),
		"</dl>"
	].join("\n");
}
function closedSection(report) {
	const closed = report.items.filter((item) => item.state === "closed");
	return closed.length === 0 ? [] : [itemSection("closed", "Closed", closed)];
}
function itemSection(id, heading, items) {
	return tableSection(id, `${heading} (${items.length})`, [
		"Issue",
		"Action item",
		"Owner",
		"Priority",
		"Due",
		"State",
		"Postmortem"
	], items.map((item) => [
		`<th scope="row" class="number">${issueLink(item)}</th>`,
		`<td class="words" dir="auto">${htmlText(item.title)}</td>`,
		`<td dir="auto">${htmlText(responsible(item) ?? "—")}</td>`,
		`<td>${item.priority ?? "—"}</td>`,
		`<td class="date">${item.due ?? "—"}</td>`,
		`<td${item.daysOverdue === null ? "" : " class=\"late\""}>${stateText(item)}</td>`,
		`<td class="words" dir="auto">${htmlText(item.postmortem)}</td>`
	].join("")));
}
function stateText(item) {
	if (item.daysOverdue !== null) return `${days(item.daysOverdue)} overdue`;
	if (item.state === "open") return "open";
	return item.stateReason === "not_planned" ? "not planned" : "closed";
}
function issueLink(item) {
	const target = linkTarget(item.url);
	return target === null ? `#${item.number}` : `<a href="${htmlText(target)}">#${item.number}</a>`;
}
function weekSection({ history }) {
	return tableSection("weeks", "Week by week", [
		"On",
		"Open",
		"Overdue",
		"Closed"
	], history.toReversed().map((point) => `<th scope="row" class="date">${point.date}</th>` + [
		point.open,
		point.overdue,
		point.closed
	].map((count) => `<td>${count}</td>`).join("")));
}
/** `rows` are the cells of a row as markup; id, heading and columns are our own words. */
function tableSection(id, heading, columns, rows) {
	return [
		"<section>",
		`<h2 id="${id}">${heading}</h2>`,
		`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">`,
		`<table aria-labelledby="${id}">`,
		`<thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>`,
		"<tbody>",
		...rows.map((cells) => `<tr>${cells}</tr>`),
		"</tbody>",
		"</table>",
		"</div>",
		"</section>"
	].join("\n");
}

// src/report/json.ts
/** Bytes that a terminal could obey or a reader could not see; JSON leaves them bare unless they are escaped. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The report as data (contract, part 4): exactly the fields of `Report`, non-printing characters as `\uXXXX`. */
function jsonReport(report) {
	return `${JSON.stringify(report, null, 2).replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

// src/report/text.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const WIDTH = 110;
/** Rows shown of one group: a terminal is for a glance, the other formats hold everything. */
const ROWS_PER_GROUP = 20;
const TITLE_AT_LEAST = 30;
const OWNER_AT_MOST = 24;
/** The report for a terminal: totals, then the open items by urgency in aligned columns, long groups cut short. */
function textReport(report, options) {
	const colors = import_picocolors.default.createColors(options.color ?? false);
	const groups = openGroups(report).filter((group) => group.items.length > 0);
	return `${[
		`${colors.bold(logLine(options.title))} on ${report.date}`,
		totalLines(report),
		...groups.map((group) => {
			const heading = `${group.heading} (${group.items.length})`;
			return [group.id === "overdue" ? colors.red(heading) : heading, ...groupLines(group)].join("\n");
		})
	].join("\n\n")}\n`;
}
function totalLines(report) {
	const { totals } = report;
	if (report.items.length === 0) return "  No action items are tracked.";
	return [
		`  open ${totals.open}: ${totals.overdue} overdue, ${totals.dueSoon} due by ${report.dueSoonUntil}, ${totals.unowned} without an owner`,
		`  closed ${totals.closed}, not planned ${totals.notPlanned}`,
		`  last seven days: ${totals.openedLastWeek} opened, ${totals.closedLastWeek} closed`
	].join("\n");
}
function groupLines(group) {
	const rows = group.items.slice(0, ROWS_PER_GROUP).map(cells);
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))));
	const lines = rows.map((row) => {
		const start = widths.map((width, column) => pad(row[column] ?? "", width)).join("  ");
		const room = Math.max(TITLE_AT_LEAST, WIDTH - lengthOf(start) - 4);
		return `  ${start}  ${clip(row[4] ?? "", room)}`.trimEnd();
	});
	const left = group.items.length - rows.length;
	return left > 0 ? [...lines, `  … and ${left} more; --format markdown or json lists all`] : lines;
}
function cells(item) {
	const due = item.daysOverdue === null ? item.due ?? "no date" : `${item.due} (${days(item.daysOverdue)})`;
	const owner = responsible(item);
	return [
		`#${item.number}`,
		due,
		item.priority ?? "--",
		owner === null ? "no owner" : clip(logLine(owner), OWNER_AT_MOST),
		logLine(item.title)
	];
}
/** Characters as a reader counts them, near enough for columns. */
function lengthOf(text) {
	return [...text].length;
}
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - lengthOf(text)));
}

// src/report/render.ts
const RENDERERS = {
	text: textReport,
	markdown: markdownReport,
	json: jsonReport,
	csv: csvReport,
	html: htmlReport
};
const REPORT_FORMATS = Object.keys(RENDERERS);
function isReportFormat(format) {
	return Object.hasOwn(RENDERERS, format);
}
/**
* The report in one of `REPORT_FORMATS`, ending with a line end.
* @throws Failure `FORMAT_UNKNOWN` (usage) for any other format, naming the nearest one.
*/
function renderReport(format, report, options) {
	if (isReportFormat(format)) return RENDERERS[format](report, options);
	throw new Failure({
		code: "FORMAT_UNKNOWN",
		kind: "usage",
		message: `Unknown report format "${plainLine(format)}"; did you mean "${(0, import_fastest_levenshtein.closest)(format.toLowerCase(), REPORT_FORMATS)}"?`,
		advice: `Use one of ${REPORT_FORMATS.join(", ")}.`
	});
}

export { publishReport as n, measure as r, renderReport as t };