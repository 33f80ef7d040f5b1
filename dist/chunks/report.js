import { i as __toESM } from "./rolldown-runtime.js";
import { f as markdownText, g as Failure, h as withoutInvisible, m as titleText, n as htmlText, p as plainLine, r as linkTarget, s as require_fastest_levenshtein, u as logLine } from "./foundation.js";
import { A as string, C as pipe, D as safeParse, E as safeInteger, F as unknown, P as union, S as picklist, _ as number, b as parse, d as maxLength, f as minLength, h as nullable, l as literal, n as boolean, p as minValue, r as check, s as fallback, t as array, v as object, w as record, y as optional } from "./valibot.js";
import { t as require_picocolors } from "./command-line.js";
import { r as parseYaml } from "./config.js";
import { c as isoWeek, i as daysBetween, n as addSpan, o as isCalendarDate, r as dateOfInstant, t as addDays } from "./calendar.js";
import { O as inspectMarker, S as trackingLabel, k as readMarker, x as labelDefinition, y as groupBy } from "./sync.js";

// src/report/due-labels.ts
/**
* What has to change so that exactly the open items that are overdue carry the one label, and those due soon the other;
* all other labels stay. Closed items carry neither. Nothing for what is right already, and nothing for a label whose name
* is null.
*/
function dueLabelChanges(report, labelsOf, names) {
	const kept = [names.overdue, names.dueSoon].filter((name) => name !== null);
	return report.items.flatMap((item) => {
		const present = labelsOf(item.number);
		const wanted = labelFor(item, report.dueSoonUntil, names);
		const others = present.filter((label) => !kept.some((name) => isSame(name, label)));
		return present.length - others.length === (wanted === null ? 0 : 1) && (wanted === null || present.some((label) => isSame(label, wanted))) ? [] : [{
			number: item.number,
			labels: wanted === null ? others : [...others, wanted]
		}];
	});
}
/** How the labels are made where they are missing. */
function dueLabelDefinitions({ overdue, dueSoon }) {
	return [...overdue === null ? [] : [{
		name: overdue,
		color: "b60205",
		description: "Action item past its due date"
	}], ...dueSoon === null ? [] : [{
		name: dueSoon,
		color: "fbca04",
		description: "Action item whose due date is near"
	}]];
}
function labelFor({ state, due, daysOverdue }, dueSoonUntil, names) {
	if (state === "closed" || due === null) return null;
	if (daysOverdue !== null) return names.overdue;
	return due <= dueSoonUntil ? names.dueSoon : null;
}
/** GitHub takes labels for the same that differ in case only. */
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// src/report/keep-due-labels.ts
/**
* Keeps the labels `overdue` and `due-soon` as a whole set: one write for each issue that differs. An issue that refuses is
* told and passed over. Gives how many were changed.
* @throws Failure of kind `tracker`, from the tracker, for what concerns the whole run.
*/
async function keepDueLabels(input) {
	const { tracker, issues, report, config, progress } = input;
	const byUrl = new Map(issues.map((issue) => [issue.url, issue]));
	const own = report.items.filter(({ url }) => byUrl.has(url));
	const byNumber = new Map(own.map(({ number, url }) => [number, byUrl.get(url)?.labels ?? []]));
	const changes = dueLabelChanges({
		items: own,
		dueSoonUntil: report.dueSoonUntil
	}, (number) => byNumber.get(number) ?? [], config.report.labels);
	if (changes.length === 0) return 0;
	const added = new Set(changes.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())));
	const definitions = dueLabelDefinitions(config.report.labels);
	await tracker.ensureLabels(definitions.filter(({ name }) => added.has(name.toLowerCase())));
	let changed = 0;
	for (const { number, labels } of changes) try {
		await tracker.updateIssue(number, { labels });
		changed += 1;
	} catch (error) {
		if (!(error instanceof Failure) || !ONE_ISSUE.has(error.code)) throw error;
		progress(`The labels of #${number} were left as they are. ${error.message}`);
	}
	progress(`Labels for due dates changed on ${changed} issue${changed === 1 ? "" : "s"}.`);
	return changed;
}
/** See `IssueTracker`: what concerns one issue only. */
const ONE_ISSUE = /* @__PURE__ */ new Set(["TRACKER_REFUSED", "TRACKER_GONE"]);

// src/report/measures/dated.ts
/**
* The issues that are action items: with our marker, by somebody who may write. Of several for one item (twins) the one
* with the lowest number counts.
*/
function datedIssues(issues, timezone) {
	const byItem = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const marker = issue.trusted ? readMarker(issue.body) : null;
		if (marker === null) continue;
		const item = `${issue.url.replace(/\d+$/, "")} ${marker.key}`;
		const known = byItem.get(item);
		if (known !== void 0 && known.issue.number <= issue.number) continue;
		byItem.set(item, dated(issue, marker, timezone));
	}
	return [...byItem.values()];
}
function dated(issue, marker, timezone) {
	return {
		issue,
		marker,
		createdOn: dateOfInstant(issue.createdAt, timezone),
		closedOn: issue.state === "closed" ? dateOfInstant(issue.closedAt ?? issue.updatedAt, timezone) : null,
		due: marker.due
	};
}
function isClosedOn(one, day) {
	return one.closedOn !== null && one.closedOn <= day;
}
/** Done, or done elsewhere; GitHub servers that give no reason mean "completed". */
function isDone(issue) {
	return issue.stateReason !== "not_planned";
}

// src/report/measures/ages.ts
/** A week, a month, a quarter, half a year, a year. */
const BAND_ENDS = [
	7,
	30,
	90,
	180,
	365,
	null
];
/** All bands, the youngest first, empty ones too. `open`: the items open on `today`. */
function ageBands(open, today) {
	const aged = open.map(({ createdOn, due }) => ({
		age: daysBetween(createdOn, today),
		isOverdue: due !== null && due < today
	}));
	return BAND_ENDS.map((to, index) => {
		const from = (BAND_ENDS[index - 1] ?? -1) + 1;
		const own = aged.filter(({ age }) => age >= from && (to === null || age <= to));
		return {
			from,
			to,
			open: own.length,
			overdue: own.filter(({ isOverdue }) => isOverdue).length
		};
	});
}

// src/report/measures/progress.ts
/** By the number of overdue items, then of open ones, the most first; then by path. */
function progressOf(items, today) {
	return [...groupBy(items, ({ marker }) => marker.path)].map(([postmortem, own]) => {
		const open = own.filter((one) => !isClosedOn(one, today));
		const closed = own.filter((one) => isClosedOn(one, today));
		return {
			postmortem,
			severity: own.find(({ marker }) => marker.severity !== null)?.marker.severity ?? null,
			items: own.length,
			open: open.length,
			overdue: open.filter(({ due }) => due !== null && due < today).length,
			done: closed.filter(({ issue }) => isDone(issue)).length,
			notPlanned: closed.filter(({ issue }) => !isDone(issue)).length
		};
	}).sort(compareProgress);
}
/** The most overdue first, then the most open, then by path and repository. */
function compareProgress(a, b) {
	return b.overdue - a.overdue || b.open - a.open || compareTexts(a.postmortem, b.postmortem) || compareTexts(a.repository ?? "", b.repository ?? "");
}
function compareTexts(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
/** Groups of the same name (case aside) in two postmortems or more, those of most postmortems first. */
function recurringGroups(items, today) {
	const named = items.filter(({ marker }) => marker.group !== null);
	return [...groupBy(named, ({ marker }) => (marker.group ?? "").trim().toLowerCase())].map(([, own]) => ({
		group: own[0]?.marker.group ?? "",
		postmortems: new Set(own.map(({ marker }) => marker.path)).size,
		items: own.length,
		open: own.filter((one) => !isClosedOn(one, today)).length
	})).filter(({ postmortems }) => postmortems > 1).sort((a, b) => b.postmortems - a.postmortems || b.items - a.items || (a.group < b.group ? -1 : 1));
}

// src/report/measures/statistics.ts
/** Null for no numbers at all. */
function spreadOf(numbers) {
	if (numbers.length === 0) return null;
	const sorted = numbers.toSorted((a, b) => a - b);
	const at = (index) => sorted[index] ?? 0;
	const middle = Math.floor(sorted.length / 2);
	return {
		count: sorted.length,
		median: sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
		p90: at(Math.ceil(sorted.length * .9) - 1)
	};
}

// src/report/measures/promises.ts
function withinTarget(items, today) {
	let kept = 0;
	let missed = 0;
	for (const one of items) {
		const { due, closedOn, issue } = one;
		if (due === null) continue;
		if (!isClosedOn(one, today)) missed += due < today ? 1 : 0;
		else if (isDone(issue) && closedOn !== null) {
			if (closedOn <= due) kept += 1;
			else missed += 1;
		}
	}
	return {
		kept,
		missed,
		share: kept + missed === 0 ? null : kept / (kept + missed)
	};
}
/** Days from the day an item's issue was made to the day it was closed as done. */
function timesToClose(items, today) {
	const closed = items.filter((one) => isClosedOn(one, today) && isDone(one.issue));
	const by = (nameOf) => spreadsBy(closed, nameOf);
	return {
		all: spreadOf(closed.map(daysToClose)),
		bySeverity: by(({ marker }) => marker.severity),
		byPriority: by(({ marker }) => marker.priority),
		byKind: by(({ marker }) => marker.kind),
		byOwner: by(({ marker, issue }) => marker.owner ?? issue.assignees[0] ?? null)
	};
}
function daysToClose({ createdOn, closedOn }) {
	return closedOn === null ? 0 : Math.max(0, daysBetween(createdOn, closedOn));
}
/** By name, items without one last. */
function spreadsBy(closed, nameOf) {
	return [...groupBy(closed, nameOf)].flatMap(([name, own]) => {
		const spread = spreadOf(own.map(daysToClose));
		return spread === null ? [] : [{
			name,
			...spread
		}];
	}).sort((a, b) => compareNames(a.name, b.name));
}
function compareNames(a, b) {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}

// src/report/measures/weeks.ts
/** Half a year; a chart shows no more. */
const WEEKS = 26;
/** The weeks up to the one of `today`, oldest first; none before the first item was made. */
function weeksUntil(items, today) {
	const first = items.reduce((least, { createdOn }) => createdOn < least ? createdOn : least, today);
	const weeks = [];
	for (let last = today; weeks.length < WEEKS; last = addDays(isoWeek(last).start, -1)) {
		weeks.push({
			...isoWeek(last),
			last
		});
		if (isoWeek(last).start <= first) break;
	}
	return weeks.reverse().map(({ week, start, last }) => {
		const isWithin = (day) => day !== null && start <= day && day <= last;
		const closed = items.filter(({ closedOn }) => isWithin(closedOn));
		return {
			week,
			start,
			opened: items.filter(({ createdOn }) => isWithin(createdOn)).length,
			closed: closed.filter(({ issue }) => isDone(issue)).length,
			notPlanned: closed.filter(({ issue }) => !isDone(issue)).length,
			open: openOn(items, last)
		};
	});
}
/** Whether more is open than four weeks ago. */
function trendOn(items, today) {
	const change = openOn(items, today) - openOn(items, addDays(today, -28));
	return {
		change,
		direction: change > 0 ? "growing" : change < 0 ? "shrinking" : "stable"
	};
}
function openOn(items, day) {
	return items.filter((one) => one.createdOn <= day && !isClosedOn(one, day)).length;
}

// src/report/measures/measures.ts
/** `items`: those that existed on `today`. */
function measuresOn(items, today) {
	const open = items.filter((one) => !isClosedOn(one, today));
	return {
		age: spreadOf(open.map(({ createdOn }) => daysBetween(createdOn, today))),
		openByAge: ageBands(open, today),
		daysOverdue: spreadOf(open.flatMap(({ due }) => due !== null && due < today ? [daysBetween(due, today)] : [])),
		trend: trendOn(items, today),
		weeks: weeksUntil(items, today),
		withinTarget: withinTarget(items, today),
		timeToClose: timesToClose(items, today),
		postmortems: progressOf(items, today),
		recurringGroups: recurringGroups(items, today),
		oldestPreventative: oldestPreventative(open),
		reopened: open.filter(({ issue }) => issue.state === "open" && issue.stateReason === "reopened").map(({ issue }) => issue.number).sort((a, b) => a - b)
	};
}
function oldestPreventative(open) {
	const [oldest] = open.filter(({ marker }) => marker.kind === "preventative").sort((a, b) => a.createdOn === b.createdOn ? a.issue.number - b.issue.number : a.createdOn < b.createdOn ? -1 : 1);
	return oldest?.issue.number ?? null;
}

// src/report/measure.ts
const HISTORY_POINTS = 52;
/**
* The state of all action items at the end of the day `today`, from issue data alone: an issue made later does not
* exist yet, one closed later is still open. Each number's definition is in docs/report.md.
*/
function measure({ issues, today, timezone, dueSoon }) {
	return reportOn(datedIssues(issues, timezone).filter((one) => one.createdOn <= today), today, dueSoon);
}
/** The same of issues that were read and dated before, each of which existed on `today`. */
function reportOn(existing, today, dueSoon) {
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
		history: history(existing, today),
		measures: measuresOn(existing, today)
	};
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

// src/report/report-marker.ts
/** Where the part of the report issue that we write begins and ends; what people write around it is theirs. */
const BEGIN = "<!-- postmortem-actions:report v1 -->";
const END = "<!-- /postmortem-actions:report -->";
/** Later versions keep finding the issue: the number is not looked at. */
const BEGIN_PATTERN = /<!-- postmortem-actions:report v\d+ -->/;
const END_PATTERN = /<!-- \/postmortem-actions:report -->/;
/** The ISO week of the last weekly comment, in a line of its own within the block. */
const WEEK_PATTERN = /<!-- postmortem-actions:report-week v1 (\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])) -->/;
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
/** A line for `withReportBlock` that says in which ISO week (`2024-W25`) the last weekly comment was written. */
function weekLine$1(week) {
	return `<!-- postmortem-actions:report-week v1 ${week} -->`;
}
/** The week that line names; null without one that can be read. */
function readWeekLine(body) {
	const begin = BEGIN_PATTERN.exec(body);
	if (begin === null) return null;
	return WEEK_PATTERN.exec(body.slice(begin.index))?.[1] ?? null;
}

// src/report/find-report-issue.ts
/**
* The issues that are ours to keep, the one to use first: by marker, open before closed, then by number. Where none
* has the marker, an issue of the report's title whose body somebody emptied. An action item's issue is never among
* them, whatever was pasted into it.
*/
function findReportIssues(issues, title) {
	const trusted = issues.filter((issue) => issue.trusted && inspectMarker(issue.body).status === "none");
	const marked = trusted.filter((issue) => readReportMarker(issue.body) !== null);
	return (marked.length > 0 ? marked : trusted.filter((issue) => isWiped(issue, title))).toSorted((a, b) => Number(a.state === "closed") - Number(b.state === "closed") || a.number - b.number);
}
/**
* Listings lag, and people take labels away: before a report issue is made, what changed lately is looked at too.
* @throws Failure of kind `tracker`, from the tracker.
*/
async function lookAgain(tracker, config) {
	return findReportIssues((await tracker.recentIssues?.(trackingLabel(config)) ?? []).filter(({ body }) => readReportMarker(body) !== null), config.report.title);
}
function isWiped(issue, title) {
	return issue.body.trim() === "" && sameWords(issue.title, titleText(title));
}
function sameWords(a, b) {
	return withoutInvisible(a).trim() === withoutInvisible(b).trim();
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
/** What the item's issue is called: `#12`, in a merged report `octo/shop#12`. Raw text, as `responsible`. */
function issueName({ repository, number }) {
	return `${repository ?? ""}#${number}`;
}
/** `1 day`, `3 days`. */
function days(count) {
	return `${count} day${count === 1 ? "" : "s"}`;
}

// src/report/markdown/headline.ts
/** Are the promises kept, and is the backlog growing: two or three sentences. */
function headline({ totals, measures }) {
	const { withinTarget, trend, daysOverdue } = measures;
	return [
		withinTarget.share === null ? null : `${Math.round(withinTarget.share * 100)} % of the due dates so far were kept (${withinTarget.kept} of ${withinTarget.kept + withinTarget.missed}).`,
		totals.open === 0 && trend.change === 0 ? null : trendWords(trend.change),
		daysOverdue === null ? null : `The median overdue item is ${days(daysOverdue.median)} late.`
	].filter((sentence) => sentence !== null).join(" ");
}
function trendWords(change) {
	if (change === 0) return "The backlog is as large as four weeks ago.";
	return change > 0 ? `The backlog grows: ${change} more open than four weeks ago.` : `The backlog shrinks: ${-change} fewer open than four weeks ago.`;
}

// src/report/owners.ts
/** Whom to ask: who has most overdue first, then most open; nobody's items last. */
function ownerLoads({ items }) {
	const open = items.filter(({ state }) => state === "open");
	return [...groupBy(open, responsible)].map(([owner, own]) => ({
		owner,
		open: own.length,
		overdue: own.filter(({ daysOverdue }) => daysOverdue !== null).length,
		earliestDue: own.flatMap(({ due }) => due === null ? [] : [due]).sort()[0] ?? null
	})).sort((a, b) => Number(a.owner === null) - Number(b.owner === null) || b.overdue - a.overdue || b.open - a.open || ((a.owner ?? "") < (b.owner ?? "") ? -1 : 1));
}

// src/report/markdown/row.ts
/** One row of a table; the cells hold Markdown already. */
function row$1(cells) {
	return `| ${cells.join(" | ")} |`;
}

// src/report/markdown/owners.ts
const OWNER_AT_MOST$2 = 60;
/** Whom to ask: the open items of each owner, who has most overdue first; nobody's last. */
function ownersSection(report, rank) {
	const owners = ownerLoads(report);
	if (owners.length === 0) return [];
	return [{
		lead: `### Whom to ask\n\n${row$1([
			"Owner",
			"Overdue",
			"Open",
			"Earliest due"
		])}\n| --- | ---: | ---: | --- |\n`,
		rows: owners.map(({ owner, overdue, open, earliestDue }) => `${row$1([
			owner === null ? "*nobody yet*" : markdownText(clip(owner, OWNER_AT_MOST$2)),
			overdue,
			open,
			earliestDue ?? "—"
		])}\n`),
		noun: "owners",
		rank
	}];
}

// src/report/markdown/postmortems.ts
const PATH_AT_MOST$1 = 120;
const BAR = 10;
/** How far each postmortem with open items has come; one whose items are all decided is done with. */
function postmortemsSection({ measures }, rank) {
	const unfinished = measures.postmortems.filter(({ open }) => open > 0);
	if (unfinished.length === 0) return [];
	return [{
		lead: `### Progress\n\n${row$1([
			"Postmortem",
			"Severity",
			"Done",
			"Progress",
			"Overdue"
		])}\n| --- | --- | ---: | --- | ---: |\n`,
		rows: unfinished.map(({ repository, postmortem, severity, items, done, notPlanned, overdue }) => {
			const wanted = items - notPlanned;
			return `${row$1([
				(repository === void 0 ? "" : `${markdownText(repository)}: `) + markdownText(clipStart(postmortem, PATH_AT_MOST$1)),
				severity === null ? "—" : markdownText(severity),
				`${done} of ${wanted}`,
				progressBar(done, wanted),
				overdue
			])}\n`;
		}),
		noun: "postmortems with open items",
		rank
	}];
}
/** Ten blocks; the last one is filled only when all is done, the first one as soon as anything is. */
function progressBar(done, all) {
	const share = all === 0 ? 1 : done / all;
	const filled = share === 1 ? BAR : share === 0 ? 0 : Math.min(9, Math.max(1, Math.round(share * BAR)));
	return "█".repeat(filled) + "░".repeat(BAR - filled);
}

// src/report/markdown/trend-chart.ts
/** A line between fewer points tells nothing. */
const LEAST_POINTS = 3;
/** A Mermaid chart, which GitHub draws: open items as bars, overdue ones as a line; empty for a short history. */
function trendChart(history) {
	if (history.length < LEAST_POINTS) return "";
	const most = Math.max(1, ...history.map(({ open }) => open));
	return [
		"```mermaid",
		"xychart-beta",
		"  title \"Open items (bars) and overdue ones (line)\"",
		`  x-axis [${history.map(({ date }) => `"${date.slice(5)}"`).join(", ")}]`,
		`  y-axis "items" 0 --> ${most}`,
		`  bar [${history.map(({ open }) => open).join(", ")}]`,
		`  line [${history.map(({ overdue }) => overdue).join(", ")}]`,
		"```",
		"",
		""
	].join("\n");
}

// src/report/markdown/report.ts
/** Bounds of one cell, in characters before escaping; the issue and the document have the whole. */
const TITLE_AT_MOST$1 = 160;
const OWNER_AT_MOST$1 = 60;
const PATH_AT_MOST = 120;
/** Who gets room first where there is not enough: small and telling parts before long lists. */
const RANKS = {
	weeks: 0,
	overdue: 1,
	owners: 2,
	dueSoon: 3,
	postmortems: 4,
	later: 5,
	undated: 6
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
/** Headline, overdue items, whom to ask, progress of each postmortem, trend, all other open items; at most `maxCharacters` long where those are 1,500 or more. */
function markdownBody(report, maxCharacters) {
	if (report.items.length === 0) return `No action items are tracked on ${report.date}.\n`;
	const sections = openGroups(report).filter((group) => group.items.length > 0).map(groupSection);
	const overdue = sections.filter(({ rank }) => rank === RANKS.overdue);
	const others = sections.filter(({ rank }) => rank !== RANKS.overdue);
	return fitSections(totals(report), [
		...overdue,
		...ownersSection(report, RANKS.owners),
		...postmortemsSection(report, RANKS.postmortems),
		weeksSection(report),
		...others
	], maxCharacters);
}
function totals(report) {
	const { date, dueSoonUntil, totals: counts } = report;
	const soon = `Due soon: by ${dueSoonUntil}. Last week: the seven days up to ${date}.`;
	return [
		`**${counts.open} open, ${counts.overdue} overdue** on ${date}. ${headline(report)}`.trimEnd(),
		"",
		"| Open | Overdue | Due soon | No owner | Closed | Not planned | Opened last week | Closed last week |",
		"| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
		row$1([
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
			row$1(columns),
			row$1(columns.map((name) => name === "Issue" ? "---:" : "---")),
			""
		].join("\n"),
		rows: group.items.map((item) => `${row$1(itemCells(item, isOverdue))}\n`),
		noun: NOUNS[group.id],
		rank: RANKS[group.id]
	};
}
function itemCells(item, isOverdue) {
	const due = item.due ?? "—";
	return [
		issueLink(item),
		markdownText(clip(item.title, TITLE_AT_MOST$1)),
		markdownText(clip(responsible(item) ?? "—", OWNER_AT_MOST$1)),
		item.priority ?? "—",
		isOverdue && item.daysOverdue !== null ? `${due}, ${days(item.daysOverdue)} ago` : due,
		markdownText(clipStart(item.postmortem, PATH_AT_MOST))
	];
}
/** The number as a link; without `#`, so that it is no second reference beside the link. */
function issueLink(item) {
	const target = linkTarget(item.url);
	const name = item.repository === void 0 ? "" : `${markdownText(item.repository)} `;
	return target === null ? `${name}${item.number}` : `[${name}${item.number}](${target})`;
}
function weeksSection({ history }) {
	const weeks = history.slice(-13).reverse();
	return {
		lead: `### Week by week\n\n${trendChart(history.slice(-13))}| On | Open | Overdue | Closed |\n| --- | ---: | ---: | ---: |\n`,
		rows: weeks.map((point) => `${row$1([
			point.date,
			point.open,
			point.overdue,
			point.closed
		])}\n`),
		noun: "weeks",
		rank: RANKS.weeks
	};
}

// src/report/publish.ts
/** GitHub refuses a body of more than 65,536 characters; what is below that stays free for people. */
const BODY_AT_MOST = 6e4;
/** The day of the last run is the heartbeat: it changes the body once a day at the most. */
function introduce(date) {
	return `Kept up to date by postmortem-actions; last run: ${date} (should that be long ago, the schedule has stopped). What you write above or below this part stays. Close the issue to stop it.`;
}
/**
* Keeps one report issue: makes it, or rewrites our part of it where that differs, and comments on it once in an ISO
* week. An issue that a person closed stays closed and as it is; of several, the lowest open one is used and the others
* are named.
* @throws Failure of kind `tracker`, from the tracker.
*/
async function publishReport(input) {
	const { issues, tracker, config, progress } = input;
	const listed = findReportIssues(issues, config.report.title);
	const candidates = listed.length > 0 ? listed : await lookAgain(tracker, config);
	for (const [index, found] of candidates.entries()) {
		if (found.state === "closed") return leftClosed(input, found);
		const published = await update(input, found);
		if (published === null) continue;
		for (const other of candidates.slice(index + 1)) progress(`#${other.number} is a report issue too; #${found.number} is the one kept up to date.`);
		return published;
	}
	return create(input);
}
function leftClosed({ progress }, { number }) {
	progress(`The report issue #${number} is closed and stays so; reopen it to have it kept up to date.`);
	return {
		number,
		outcome: "left-closed"
	};
}
async function create(input) {
	const { tracker, report, config, progress } = input;
	const title = titleText(config.report.title);
	const { week } = isoWeek(report.date);
	const body = bodyWithin({
		before: "",
		after: ""
	}, report, week);
	const labels = [trackingLabel(config)];
	await tracker.ensureLabels(labels.map((name) => labelDefinition(name)));
	const { number } = await tracker.createIssue({
		title,
		body,
		labels,
		assignees: []
	});
	progress(`Created the report issue #${number}.`);
	await addWeeklyComment(input, number);
	return {
		number,
		outcome: "created"
	};
}
/** Null when the issue is not there any more. */
async function update(input, listed) {
	const { tracker, report, comment, progress } = input;
	const { week } = isoWeek(report.date);
	const issue = comment !== null && isCommentDue(listed, week) && tracker.readIssue !== void 0 ? await tracker.readIssue?.(listed.number) ?? null : listed;
	if (issue === null) return null;
	if (issue.state === "closed") return leftClosed(input, issue);
	const { number, body: found } = issue;
	const around = readReportMarker(found) ?? (found.trim() === "" ? {
		before: "",
		after: ""
	} : null);
	if (around === null) return null;
	const taken = around.before.length + around.after.length;
	if (taken > 58500) {
		progress(`The text people wrote in the report issue #${number} (${taken} characters) leaves no room for the report; it was left as it is.`);
		return {
			number,
			outcome: "unchanged"
		};
	}
	const said = readWeekLine(found);
	const body = bodyWithin(around, report, said !== null && said > week ? said : week);
	if (sameBody(body, found)) return {
		number,
		outcome: "unchanged"
	};
	if (!await rewrite(tracker, number, body)) return null;
	progress(`Updated the report issue #${number}.`);
	if (isCommentDue(issue, week)) await addWeeklyComment(input, number);
	return {
		number,
		outcome: "updated"
	};
}
/**
* Whether no comment was written in this week or a later one. Where the body does not say (somebody wiped it), this
* week's may have been written: it is left out, and the next one comes.
*/
function isCommentDue({ body }, week) {
	const said = readWeekLine(body);
	return said !== null && said < week;
}
/** False when the issue is gone. */
async function rewrite(tracker, number, body) {
	try {
		await tracker.updateIssue(number, { body });
		return true;
	} catch (error) {
		if (error instanceof Failure && error.code === "TRACKER_GONE") return false;
		throw error;
	}
}
/** A comment that is refused (the conversation is locked) fails nothing: the report itself is published. */
async function addWeeklyComment({ tracker, comment, progress }, number) {
	if (comment === null) return;
	try {
		await tracker.addComment(number, comment);
		progress(`Commented on the report issue #${number}.`);
	} catch (error) {
		if (!(error instanceof Failure) || !REFUSALS.has(error.code)) throw error;
		progress(`The weekly comment on #${number} was left out. ${error.message}`);
	}
}
const REFUSALS = /* @__PURE__ */ new Set([
	"TRACKER_REFUSED",
	"TRACKER_GONE",
	"TRACKER_FORBIDDEN"
]);
function bodyWithin(around, report, week) {
	const introduction = `${weekLine$1(week)}\n${introduce(report.date)}\n\n`;
	const frame = withReportBlock(around, introduction);
	return withReportBlock(around, `${introduction}${markdownBody(report, BODY_AT_MOST - frame.length - 2)}`);
}
/** GitHub's own editor stores CRLF, and trailing white space may get lost on the way. */
function sameBody(a, b) {
	const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return normal(a) === normal(b);
}

// src/report/snooze.ts
/** Tells of an item whether its issue carries the label (upper and lower case are the same); null: none is snoozed. */
function snoozedBy(label, issues) {
	const wanted = label?.toLowerCase();
	const snoozed = new Set(issues.filter(({ labels }) => labels.some((name) => name.toLowerCase() === wanted)).map(({ url }) => url));
	return ({ url }) => snoozed.has(url);
}

// src/report/stale-bots.ts
/**
* A line for each configuration of a stale bot (probot/stale in `.github/stale.yml`, actions/stale in a workflow) that would
* close issues with these labels, naming the label to exempt. What cannot be read, or is only known when the workflow runs
* (`${{ … }}`), gives none.
*/
function staleBotNotices(files, labels) {
	return files.flatMap(({ path, text }) => {
		const { value } = parseYaml(text);
		const threat = (/(^|\/)stale\.ya?ml$/.test(path) && !path.includes("workflows/") ? probot(value) : steps(value)).find((bot) => threatens(bot, labels));
		if (threat === void 0) return [];
		return [`${plainLine(path)} has a bot close issues in which nothing happens, action items among them: add ${plainLine(labels[0] ?? "")} to its ${threat.exemptKey}.`];
	});
}
function threatens({ closes, exempt, all, any }, labels) {
	const ours = new Set(labels.map((label) => label.toLowerCase()));
	const isOurs = (label) => ours.has(label.toLowerCase());
	if (!closes || [
		...exempt,
		...all,
		...any
	].some((label) => label.includes("${{"))) return false;
	return !exempt.some(isOurs) && all.every(isOurs) && (any.length === 0 || any.some(isOurs));
}
const Labels = fallback(array(string()), []);
const Days = fallback(union([number(), boolean()]), 7);
const Settings = object({
	daysUntilClose: Days,
	exemptLabels: Labels,
	onlyLabels: Labels
});
const Probot = object({
	...Settings.entries,
	only: fallback(string(), ""),
	issues: fallback(record(string(), unknown()), {})
});
/** https://github.com/probot/stale#usage: `issues` overrides what stands at the top; `daysUntilClose: false` never closes. */
function probot(value) {
	const top = safeParse(Probot, value);
	if (!top.success || Array.isArray(value) || top.output.only === "pulls") return [];
	const { daysUntilClose, exemptLabels, onlyLabels } = parse(Settings, {
		...top.output,
		...top.output.issues
	});
	return [{
		exemptKey: "exemptLabels",
		exempt: exemptLabels,
		all: onlyLabels,
		any: [],
		closes: daysUntilClose !== false
	}];
}
const Inputs = record(string(), unknown());
const Step = object({
	uses: string(),
	with: fallback(Inputs, {})
});
const Workflow = object({ jobs: record(string(), object({ steps: array(unknown()) })) });
/** https://github.com/actions/stale#all-options: inputs for issues go before those for both; -1 days means never. */
function steps(value) {
	const workflow = safeParse(Workflow, value);
	if (!workflow.success) return [];
	return Object.values(workflow.output.jobs).flatMap((job) => job.steps.flatMap((step) => {
		const parsed = safeParse(Step, step);
		if (!parsed.success || !/^actions\/stale@/i.test(parsed.output.uses)) return [];
		const inputs = parsed.output.with;
		const input = (...names) => names.map((name) => String(inputs[name] ?? "").trim()).find((text) => text !== "") ?? "";
		const list = (...names) => input(...names).split(",").map((label) => label.trim()).filter((label) => label !== "");
		const close = input("days-before-issue-close", "days-before-close") || "7";
		const stale = input("days-before-issue-stale", "days-before-stale") || "60";
		return [{
			exemptKey: "exempt-issue-labels",
			exempt: list("exempt-issue-labels"),
			all: list("only-issue-labels", "only-labels"),
			any: list("any-of-issue-labels", "any-of-labels"),
			closes: [close, stale].every((days) => Number(days) >= 0)
		}];
	}));
}

// src/report/weekly-comment.ts
/** GitHub refuses more than 65,536 characters. */
const COMMENT_AT_MOST = 6e4;
const ITEMS_EACH = 5;
const NAME_AT_MOST = 60;
const TITLE_AT_MOST = 100;
/** As GitHub has logins, those of managed users (`alice_corp`) too; apps (`name[bot]`) are nobody to be mentioned. */
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,62}[a-z\d])?$/i;
/**
* What subscribers of the report issue hear once a week: the counts, and who is asked for what: overdue items and those
* due soon, by assignee, else by the document's owner. At most 60,000 characters. Null when nothing is open and nothing
* was opened or closed within the week.
*/
function weeklyComment(report, options) {
	const { totals, date, dueSoonUntil } = report;
	if (totals.open + totals.openedLastWeek + totals.closedLastWeek === 0) return null;
	const pressing = report.items.filter((item) => isPressing(item, dueSoonUntil));
	const snoozed = pressing.filter(options.isSnoozed);
	const lines = [`**${isoWeek(date).week}**, ${date}: ${totals.open} open, ${totals.overdue} overdue, ${totals.dueSoon} due by ${dueSoonUntil}; ${totals.openedLastWeek} opened and ${totals.closedLastWeek} closed within seven days. ${headline(report)}`.trimEnd()];
	const asked = askedFor(pressing.filter((item) => !options.isSnoozed(item)));
	if (asked.length > 0) lines.push("", "Who is asked for what:", "");
	return withRows(lines, asked.map((one) => row(one, options.mentions)), snoozed.length === 0 ? [] : ["", `Snoozed: ${snoozed.length} of ${pressing.length}.`]);
}
function isPressing({ state, due, daysOverdue }, dueSoonUntil) {
	return state === "open" && due !== null && (daysOverdue !== null || due <= dueSoonUntil);
}
/** Who has most overdue first, nobody last. */
function askedFor(items) {
	const everybody = /* @__PURE__ */ new Map();
	const ask = (key, item, who) => {
		const known = everybody.get(key);
		if (known === void 0) everybody.set(key, {
			...who,
			items: [item]
		});
		else known.items.push(item);
	};
	for (const item of items) {
		for (const login of item.assignees) ask(`@${login.toLowerCase()}`, item, {
			login,
			owner: null
		});
		if (item.assignees.length === 0) ask(`=${item.owner ?? ""}`, item, {
			login: null,
			owner: item.owner
		});
	}
	const isNobody = ({ login, owner }) => login === null && owner === null;
	return [...everybody.entries()].sort(([keyA, a], [keyB, b]) => Number(isNobody(a)) - Number(isNobody(b)) || overdueOf(b) - overdueOf(a) || b.items.length - a.items.length || (keyA < keyB ? -1 : 1)).map(([, asked]) => asked);
}
function overdueOf({ items }) {
	return items.filter(({ daysOverdue }) => daysOverdue !== null).length;
}
function row(asked, mentions) {
	const { login, owner, items } = asked;
	const name = login ?? owner;
	const who = name === null ? "*nobody yet*" : login !== null && mentions && LOGIN.test(login) ? `@${login}` : markdownText(clip(name, NAME_AT_MOST));
	const overdue = overdueOf(asked);
	const counts = [...overdue > 0 ? [`${overdue} overdue`] : [], ...items.length > overdue ? [`${items.length - overdue} due soon`] : []];
	const more = items.length - ITEMS_EACH;
	return `- ${who} (${counts.join(", ")}): ${[...items.slice(0, ITEMS_EACH).map(itemText), ...more > 0 ? [`and ${more} more`] : []].join("; ")}`;
}
/** The number as a link, without `#`: no second reference beside the link. */
function itemText({ number, url, title, due, daysOverdue }) {
	const target = linkTarget(url);
	const link = target === null ? String(number) : `[${number}](${target})`;
	const when = daysOverdue === null ? `due ${due}` : `${days(daysOverdue)} overdue`;
	return `${link} ${markdownText(clip(title, TITLE_AT_MOST))} (${when})`;
}
/** As many rows as there is room for, and how many are left out. */
function withRows(before, rows, after) {
	let room = COMMENT_AT_MOST - [...before, ...after].join("\n").length - 100;
	const shown = [];
	for (const one of rows) {
		room -= one.length + 1;
		if (room < 0) break;
		shown.push(one);
	}
	const left = rows.length - shown.length;
	const missing = left > 0 ? [`- and ${left} more; the report above has them all`] : [];
	return [
		...before,
		...shown,
		...missing,
		...after
	].join("\n");
}

// src/report/merge.ts
const ISSUE_ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/issues\/\d+$/;
/**
* One report of several of the same day, in whatever order they come. Everything is counted anew from the items; what
* those do not tell (docs/report.md) is null. An item that two reports tell in the same words counts once.
* @throws Failure (usage) `REPORT_DATES_DIFFER`; `REPORT_ITEMS_DIFFER` when two reports tell one item differently.
*/
function mergeReports({ sources, timezone, dueSoon }) {
	const today = commonDate(sources);
	const found = distinctItems(sources);
	const repositories = new Map(found.map(({ item, repository }) => [item.url, repository]));
	const items = found.map((one) => datedItem(one, today, timezone));
	const report = reportOn(items, today, dueSoon);
	const { measures } = report;
	return {
		...report,
		items: report.items.map((item) => ({
			...named(repositories.get(item.url)),
			...item
		})),
		measures: {
			...measures,
			timeToClose: {
				...measures.timeToClose,
				bySeverity: null
			},
			postmortems: progress(items, repositories, today),
			recurringGroups: null,
			oldestPreventative: null,
			reopened: null
		}
	};
}
function commonDate(sources) {
	const [first, ...others] = sources;
	if (first === void 0) throw new RangeError("no reports to merge");
	const other = others.find(({ report }) => report.date !== first.report.date);
	if (other === void 0) return first.report.date;
	throw new Failure({
		code: "REPORT_DATES_DIFFER",
		kind: "usage",
		message: plainLine(`${first.file} tells of ${first.report.date}, ${other.file} of ${other.report.date}; reports of one day can be merged.`),
		advice: "Make them with the same `--today YYYY-MM-DD`."
	});
}
/** By address, so that the order of the reports does not matter. */
function distinctItems(sources) {
	const byAddress = /* @__PURE__ */ new Map();
	for (const { file, report } of sources) {
		const severities = new Map(report.measures.postmortems.map((one) => [documentKey(one), one.severity]));
		for (const item of report.items) {
			const repository = ISSUE_ADDRESS.exec(item.url)?.[1] ?? null;
			const { postmortem } = item;
			const one = {
				file,
				item,
				repository,
				severity: severities.get(documentKey({
					postmortem,
					...named(repository)
				})) ?? severities.get(documentKey({ postmortem })) ?? null
			};
			const known = byAddress.get(item.url);
			byAddress.set(item.url, known === void 0 ? one : joined(known, one));
		}
	}
	return [...byAddress.values()].sort((a, b) => a.item.url < b.item.url ? -1 : 1);
}
function joined(known, one) {
	if (JSON.stringify(known.item) === JSON.stringify(one.item)) {
		const [severity = null] = [known.severity, one.severity].filter((stated) => stated !== null).sort();
		return {
			...known,
			severity
		};
	}
	throw new Failure({
		code: "REPORT_ITEMS_DIFFER",
		kind: "usage",
		message: plainLine(`${known.file} and ${one.file} tell ${one.item.url} differently.`),
		advice: "Make both reports again, one right after the other; issues in folders have no address of their own and cannot be merged."
	});
}
/** A report tells what had happened by the end of its day: by the clock of another zone it may be the day after. */
function datedItem({ item, severity }, today, timezone) {
	const { number, url, title, state, stateReason, assignees, createdAt, closedAt } = item;
	const { postmortem, owner, priority, kind, due } = item;
	const dayOf = (instant) => {
		const day = dateOfInstant(instant, timezone);
		return day < today ? day : today;
	};
	return {
		issue: {
			number,
			url,
			title,
			state,
			stateReason,
			assignees,
			createdAt,
			closedAt
		},
		marker: {
			path: postmortem,
			owner,
			priority,
			kind,
			due,
			severity,
			group: null
		},
		createdOn: dayOf(createdAt),
		closedOn: state === "closed" ? closedAt === null ? today : dayOf(closedAt) : null,
		due
	};
}
/** Documents of the same path in two repositories are two. */
function progress(items, repositories, today) {
	return [...groupBy(items, ({ issue }) => repositories.get(issue.url) ?? null)].flatMap(([repository, own]) => progressOf(own, today).map((one) => ({
		...named(repository),
		...one
	}))).sort(compareProgress);
}
function documentKey({ repository, postmortem }) {
	return JSON.stringify([repository ?? null, postmortem]);
}
function named(repository) {
	return repository ? { repository } : {};
}

// src/report/report-file.ts
/** Some 100,000 items. */
const REPORT_BYTES_AT_MOST = 67108864;
/** The version of the JSON that this release writes and reads. */
const VERSION = 1;
const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const DATE_LENGTH = 10;
const words = pipe(string(), maxLength(4e3, "longer than 4,000 characters"));
const date = pipe(string(), check(isCalendarDate, "not a day of the form YYYY-MM-DD"));
const instant = pipe(string(), check(isInstant, "not an instant of the form 2026-01-31T09:30:00Z"));
const Item = object({
	number: pipe(number(), safeInteger(), minValue(1)),
	url: pipe(words, minLength(1)),
	title: words,
	state: picklist(["open", "closed"]),
	stateReason: nullable(picklist([
		"completed",
		"not_planned",
		"duplicate",
		"reopened"
	])),
	postmortem: words,
	owner: nullable(words),
	assignees: pipe(array(words), maxLength(1e3)),
	priority: nullable(picklist([
		"P0",
		"P1",
		"P2",
		"P3",
		"P4"
	])),
	kind: nullable(picklist([
		"corrective",
		"preventative",
		"detective",
		"process"
	])),
	createdAt: instant,
	closedAt: nullable(instant),
	due: nullable(date)
});
const ReportFile = object({
	version: literal(VERSION),
	date,
	items: array(Item),
	measures: object({ postmortems: array(object({
		repository: optional(words),
		postmortem: words,
		severity: nullable(words)
	})) })
});
/**
* Reads what `report --format json` wrote; `file` is its name, for messages.
* @throws Failure (usage) `REPORT_INVALID` for anything else, `REPORT_VERSION` for that of another version.
*/
function parseReport(text, file) {
	const data = json(text);
	const version = safeParse(object({ version: number() }), data);
	if (version.success && version.output.version !== VERSION) throw new Failure({
		code: "REPORT_VERSION",
		kind: "usage",
		message: `${plainLine(file)} is a report of version ${version.output.version}; version ${VERSION} can be merged.`,
		advice: "Make all reports with the release that merges them."
	});
	const result = safeParse(ReportFile, data);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const key = issue.path?.map((part) => String(part.key)).join(".");
	throw new Failure({
		code: "REPORT_INVALID",
		kind: "usage",
		message: plainLine(`${file} is no report: ${key === void 0 ? "it is not what a report looks like in JSON" : `${key}: ${issue.message}`}`),
		advice: "Make it with `postmortem-actions report --format json`."
	});
}
function isInstant(text) {
	return isCalendarDate(text.slice(0, DATE_LENGTH)) && CLOCK.test(text.slice(DATE_LENGTH));
}
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/report/badge.ts
const LABEL = "action items";
/** White words on each have a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLORS = {
	label: "#555555",
	late: "#b42318",
	open: "#0550ae",
	done: "#1a7f37"
};
const HEIGHT = 20;
/** Of a character of 11 px, on the whole; `textLength` makes every font keep to it. */
const CHARACTER = 6.5;
const PADDING = 6;
/** What XML does not allow, of what `htmlText` leaves. */
const NO_XML = /[\ud800-\udfff\ufffe\uffff]/gu;
/**
* A badge for a README: "action items" and what matters most of the report's totals, as an SVG that loads and runs
* nothing. A screen reader gets `title` (of the configuration; escaped), the counts and the day.
*/
function badge({ totals, date }, title) {
	const { words, color } = told(totals);
	const [left, right] = [widthOf(LABEL), widthOf(words)];
	const name = htmlText(`${title}: ${totals.overdue} overdue, ${totals.open} open on ${date}`.replace(NO_XML, ""));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${name}">`,
		`<title>${name}</title>`,
		`<clipPath id="edge"><rect width="${left + right}" height="${HEIGHT}" rx="3"/></clipPath>`,
		"<g clip-path=\"url(#edge)\">",
		`<rect width="${left}" height="${HEIGHT}" fill="${COLORS.label}"/>`,
		`<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${color}"/>`,
		"</g>",
		"<g fill=\"#ffffff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\" aria-hidden=\"true\">",
		text(LABEL, PADDING),
		text(words, left + PADDING),
		"</g>",
		"</svg>",
		""
	].join("\n");
}
function told({ overdue, open }) {
	if (overdue > 0) return {
		words: `${overdue} overdue`,
		color: COLORS.late
	};
	if (open > 0) return {
		words: `${open} open`,
		color: COLORS.open
	};
	return {
		words: "none open",
		color: COLORS.done
	};
}
function widthOf(words) {
	return Math.ceil(words.length * CHARACTER) + 12;
}
/** `words` are our own. */
function text(words, x) {
	return `<text x="${x}" y="14" textLength="${words.length * CHARACTER}">${words}</text>`;
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

// src/report/json.ts
/** Bytes that a terminal could obey or a reader could not see; JSON leaves them bare unless they are escaped. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The report as data (contract, part 4): exactly the fields of `Report`, non-printing characters as `\uXXXX`. */
function jsonReport(report) {
	return `${JSON.stringify(report, null, 2).replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

// src/report/text-chart.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const LEVELS = "▁▂▃▄▅▆▇█";
const OWNERS_AT_MOST = 5;
const OWNER_WIDTH = 24;
const BAR_WIDTH = 40;
/** A line between fewer points tells nothing. */
const LEAST_WEEKS = 3;
/** For a terminal: open items week by week as a line of blocks from zero up, then bars of who has most overdue. */
function textChart(report) {
	return [weekLine(report), ...ownerBars(report)].filter((line) => line !== "");
}
function weekLine({ measures: { weeks } }) {
	if (weeks.length < LEAST_WEEKS) return "";
	const most = Math.max(1, ...weeks.map(({ open }) => open));
	return `  open, week by week  ${weeks.map(({ open }) => LEVELS[Math.round(open / most * 7)] ?? "").join("")}  ${weeks[0]?.open} to ${weeks.at(-1)?.open}, at most ${Math.max(...weeks.map(({ open }) => open))}`;
}
function ownerBars(report) {
	const late = ownerLoads(report).filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue).slice(0, OWNERS_AT_MOST);
	const most = Math.max(1, ...late.map(({ overdue }) => overdue));
	return late.map(({ owner, overdue }) => {
		const name = owner === null ? "no owner" : clip(logLine(owner), OWNER_WIDTH);
		return `  ${name}${" ".repeat(Math.max(0, OWNER_WIDTH - [...name].length))}  ${"█".repeat(Math.max(1, Math.round(overdue / most * BAR_WIDTH)))} ${overdue} overdue`;
	});
}

// src/report/text.ts
const WIDTH = 110;
/** Rows shown of one group: a terminal is for a glance, the other formats hold everything. */
const ROWS_PER_GROUP = 20;
const TITLE_AT_LEAST = 30;
const OWNER_AT_MOST = 24;
/** The report for a terminal: totals, then the open items by urgency in aligned columns, long groups cut short. */
function textReport(report, options) {
	const colors = import_picocolors.default.createColors(options.color ?? false);
	const groups = openGroups(report).filter((group) => group.items.length > 0);
	const chart = textChart(report);
	return `${[
		`${colors.bold(logLine(options.title))} on ${report.date}`,
		totalLines(report),
		...chart.length === 0 ? [] : [chart.join("\n")],
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
		logLine(issueName(item)),
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
	html: async (report, options) => (await import("./report-html-page.js")).htmlReport(report, options)
};
const REPORT_FORMATS = Object.keys(RENDERERS);
function isReportFormat(format) {
	return Object.hasOwn(RENDERERS, format);
}
/**
* The report in one of `REPORT_FORMATS`, ending with a line end.
* @throws Failure `FORMAT_UNKNOWN` (usage) for any other format, naming the nearest one.
*/
async function renderReport(format, report, options) {
	if (isReportFormat(format)) return RENDERERS[format](report, options);
	throw new Failure({
		code: "FORMAT_UNKNOWN",
		kind: "usage",
		message: `Unknown report format "${plainLine(format)}"; did you mean "${(0, import_fastest_levenshtein.closest)(format.toLowerCase(), REPORT_FORMATS)}"?`,
		advice: `Use one of ${REPORT_FORMATS.join(", ")}.`
	});
}

export { keepDueLabels as _, mergeReports as a, snoozedBy as c, ownerLoads as d, days as f, measure as g, clip as h, parseReport as i, publishReport as l, responsible as m, badge as n, weeklyComment as o, issueName as p, REPORT_BYTES_AT_MOST as r, staleBotNotices as s, renderReport as t, markdownReport as u };