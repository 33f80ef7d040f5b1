import { _ as titleText, a as slackText, b as Failure, g as plainLine, h as markdownText, i as slackLink, n as htmlText, o as linkTarget, r as jsonText, u as require_fastest_levenshtein, v as withoutInvisible } from "./foundation.js";
import { C as picklist, D as safeInteger, E as regex, O as safeParse, b as optional, f as maxLength, g as nullable, j as string, l as isoTimestamp, m as minValue, n as boolean, p as minLength, r as check, t as array, u as literal, v as number, w as pipe, y as object } from "./valibot.js";
import { c as isoWeek, i as daysBetween, n as addSpan, o as isCalendarDate, r as dateOfInstant, t as addDays } from "./calendar.js";
import { c as labelDefinition, g as readMarker, h as markerLines, i as REPORT_BEGIN, o as groupBy, p as inspectMarker, t as mayBeShown, u as trackingLabel } from "./marker.js";

// src/report/kept-listing-file.ts
/** Some 50,000 issues. */
const KEPT_BYTES_AT_MOST = 67108864;
/** A file of another version is not read: everything is asked for anew. */
const VERSION$1 = 1;
const day = pipe(string(), check(isCalendarDate));
const instant$1 = pipe(string(), isoTimestamp());
const Issue = object({
	number: pipe(number(), safeInteger(), minValue(1)),
	url: string(),
	title: string(),
	body: string(),
	state: picklist(["open", "closed"]),
	stateReason: nullable(picklist([
		"completed",
		"not_planned",
		"duplicate",
		"reopened"
	])),
	labels: array(string()),
	assignees: array(string()),
	createdAt: instant$1,
	updatedAt: instant$1,
	closedAt: nullable(instant$1),
	trusted: boolean()
});
const KeptFile = object({
	version: literal(VERSION$1),
	listings: array(object({
		tracker: string(),
		label: string(),
		wholeOn: day,
		issues: array(Issue)
	}))
});
/** What `keptFile` wrote; null for anything else, which costs no more than reading everything. */
function parseKept(text) {
	const result = safeParse(KeptFile, json$1(text));
	return result.success ? result.output.listings : null;
}
/** The listings as JSON, an issue a line. */
function keptFile(listings) {
	const parts = listings.map(({ issues, ...rest }) => {
		return `${JSON.stringify(rest).slice(0, -1)},"issues":[\n${issues.map((issue) => JSON.stringify(issue)).join(",\n")}\n]}`;
	});
	return `{"version":${VERSION$1},"listings":[${parts.join(",\n")}]}\n`;
}
function json$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/report/kept-listing.ts
/**
* After so many days everything is read again: what changes an issue without a trace in `updatedAt` (a person renamed, a
* label renamed or deleted, the right to write lost) is seen then at the latest.
*/
const DAYS_AT_MOST = 28;
/** Listings of GitHub lag behind by seconds; what changed within the hour before the newest change seen is read again. */
const MARGIN_MS = 36e5;
/** Whether the listing is of this tracker and label, and not too old to go on with. */
function isUsable(kept, { tracker, label, today }) {
	const age = daysBetween(kept.wholeOn, today);
	return kept.tracker === tracker && kept.label === label && age >= 0 && age < DAYS_AT_MOST;
}
/** From when on changes are to be asked for, by the tracker's clock; null where no issue was seen. */
function earlierListing({ issues }) {
	const newest = issues.reduce((latest, { updatedAt }) => updatedAt > latest ? updatedAt : latest, "");
	if (newest === "") return null;
	return {
		since: (/* @__PURE__ */ new Date(Date.parse(newest) - MARGIN_MS)).toISOString().replace(/\.\d+/, ""),
		highest: issues.reduce((most, { number }) => Math.max(most, number), 0)
	};
}
/**
* The listing as it is now; null when it cannot be told. An issue that got the label, or was moved here, has changed
* since; one that lost it, was deleted or moved away shows nowhere: what is merged then holds more issues than there are.
*/
function withChanges(kept, { issues, total }) {
	const byNumber = new Map([...kept, ...issues].map((issue) => [issue.number, issue]));
	return byNumber.size === total ? [...byNumber.values()] : null;
}
/** The issue with as little of its body as a report looks at: of an action item the marker, of others all. */
function toKeep(issue) {
	if (inspectMarker(issue.body).status !== "marker") return issue;
	return {
		...issue,
		body: markerLines(issue.body).join("\n")
	};
}

// src/report/coverage.ts
/** A line for each repository that could not be read; those nobody may be told the name of have one together. */
function unreadLines({ repositories = [], withheld }) {
	const named = repositories.filter(({ items }) => items === null);
	const others = withheld?.unread ?? 0;
	return [...named.map(({ name, error = "" }) => `Not read: ${name}. ${error}`.trimEnd()), ...others === 0 ? [] : [`Not read: ${others} of the private repositories, which are not named here.`]];
}
/** Repositories to be told of one by one: where there are several, or the only one could not be read. */
function listedRepositories({ repositories = [], withheld }) {
	return repositories.length === 1 && withheld === void 0 && repositories[0]?.items !== null ? [] : repositories;
}
/** What the figures are without, in sentences of our own words; none where they have everything. */
function coverageNotes(report) {
	const { repositories = [], withheld } = report;
	const unread = repositories.filter(({ items }) => items === null).length;
	return [...unread === 0 ? [] : [`${unread} of ${repositories.length} repositories could not be read: no figure includes ${unread === 1 ? "it" : "them"}.`], ...withheld === void 0 ? [] : [`Not in the figures: ${withheld.repositories} private ${withheld.repositories === 1 ? "repository" : "repositories"} with ${withheld.open} open and ${withheld.overdue} overdue${withheld.unread === 0 ? "" : `; ${withheld.unread} of them could not be read`}.`]];
}
/** False where items are tracked, or may be, that the report does not show. */
function showsAll(report) {
	return coverageNotes(report).length === 0;
}
/** What is open, and overdue, with what is told of by counts alone. */
function countsWithWithheld({ totals, withheld }) {
	return {
		open: totals.open + (withheld?.open ?? 0),
		overdue: totals.overdue + (withheld?.overdue ?? 0)
	};
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

// src/report/verdict.ts
/** From these shares of due dates met on, promises are kept, or slip (docs/report.md). */
const KEPT_FROM = .9;
const SLIP_FROM = .6;
/** What a reader has to know in ten seconds. Plain text without a word of documents or issues. */
function verdictOf(report) {
	return {
		...promises(report),
		details: [lateness(report), backlog(report)].filter((one) => one !== "")
	};
}
/** The same, and what the figures leave out, as one paragraph of plain text. */
function verdictText(report) {
	const { words, details } = verdictOf(report);
	return [
		`${words}.`,
		...details,
		...coverageNotes(report)
	].join(" ");
}
function promises(report) {
	const { kept, missed, share } = report.measures.withinTarget;
	if (report.items.length === 0) return {
		tone: "fair",
		words: `No action items ${showsAll(report) ? "are tracked yet" : "can be shown"}`
	};
	if (share === null) return {
		tone: "fair",
		words: "No due date has come yet"
	};
	const count = `${kept} of ${kept + missed} due dates met`;
	if (share >= KEPT_FROM) return {
		tone: "good",
		words: `Promises are kept: ${count}`
	};
	if (share >= SLIP_FROM) return {
		tone: "fair",
		words: `Promises slip: ${count}`
	};
	return {
		tone: "bad",
		words: `Promises are not kept: ${count}`
	};
}
function lateness(report) {
	const { totals, items, measures } = report;
	const { daysOverdue } = measures;
	if (items.length === 0 && !showsAll(report)) return "";
	if (daysOverdue === null) return totals.open === 0 ? "Nothing is open." : `None of the ${totals.open} open items is overdue.`;
	const { median } = daysOverdue;
	return totals.overdue === 1 ? `1 of ${totals.open} open items is overdue, by ${days(median)}.` : `${totals.overdue} of ${totals.open} open items are overdue, half of them by ${days(median)} or more.`;
}
function backlog({ totals, measures: { trend } }) {
	if (trend.change === 0) return totals.open === 0 ? "" : "The backlog is as large as four weeks ago.";
	return trend.change > 0 ? `The backlog grows: ${trend.change} more open than four weeks ago.` : `The backlog shrinks: ${-trend.change} fewer open than four weeks ago.`;
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

// src/report/notify/overdue.ts
const TITLE_AT_MOST$3 = 140;
const OWNER_AT_MOST$3 = 60;
const ADDRESS_AT_MOST = 500;
/** All of them, the longest overdue first. */
function overdueItems({ items }) {
	return items.flatMap((item) => {
		if (item.state !== "open" || item.daysOverdue === null) return [];
		return [{
			name: issueName(item),
			url: webAddress(item.url),
			title: clip(item.title, TITLE_AT_MOST$3),
			late: days(item.daysOverdue),
			owner: clip(responsible(item) ?? "no owner", OWNER_AT_MOST$3)
		}];
	});
}
/** What can be the target of a link in a chat; null for a path, another scheme, or more than anybody needs. */
function webAddress(address) {
	const target = address === null ? null : linkTarget(address);
	return target !== null && /^https?:/i.test(target) && target.length <= ADDRESS_AT_MOST ? target : null;
}
/** As many rows, from the first on, as there is room for; a row takes its size and one more for what parts it from the next. */
function rowsWithin$1(rows, room, size) {
	let left = room;
	const end = rows.findIndex((row) => {
		left -= size(row) + 1;
		return left < 0;
	});
	return end === -1 ? rows : rows.slice(0, end);
}
/** Says that not all are shown; null when they are. */
function leftOut(all, shown) {
	return shown < all ? `and ${all - shown} more overdue` : null;
}

// src/report/notify/plain.ts
/** What Mattermost shows of a message without folding it is less; it refuses 16,383 characters. */
const ITEMS_AT_MOST$1 = 3e3;
/** A message for any other receiver: text as Slack has it, and the totals for programs. */
function plainMessage(report, { title, reportUrl }) {
	const { totals, date, dueSoonUntil } = report;
	const rows = overdueItems(report).map(({ url, name, title: words, late, owner }) => `• ${slackLink(url, name)} ${slackText(words)} (${late}, ${slackText(owner)})`);
	const shown = rowsWithin$1(rows, ITEMS_AT_MOST$1, ({ length }) => length);
	const url = webAddress(reportUrl);
	const more = leftOut(rows.length, shown.length);
	return {
		text: [
			`*${slackText(title)} on ${date}*`,
			`${totals.open} open: ${totals.overdue} overdue, ${totals.dueSoon} due by ${dueSoonUntil}, ${totals.unowned} without an owner, ${totals.undated} without a due date. ${verdictText(report)}`,
			...shown,
			...more === null ? [] : [`• ${more}`],
			...url === null ? [] : [slackLink(url, "The whole report")]
		].join("\n"),
		date,
		totals,
		reportUrl: url
	};
}

// src/report/notify/state.ts
/** The counts, most important first: `['Overdue', 3]`. */
function facts({ totals, dueSoonUntil }) {
	return [
		["Overdue", totals.overdue],
		["Open", totals.open],
		[`Due by ${dueSoonUntil}`, totals.dueSoon],
		["Without an owner", totals.unowned],
		["Without a due date", totals.undated],
		["Opened within seven days", totals.openedLastWeek],
		["Closed within seven days", totals.closedLastWeek]
	];
}

// src/report/notify/slack.ts
/** https://docs.slack.dev/reference/block-kit/blocks: what a header and a section hold at most, in characters. */
const HEADER_AT_MOST = 150;
const SECTION_AT_MOST = 3e3;
/**
* Of all overdue items together: with some 13,000 characters in its blocks a message is refused (`msg_blocks_too_long`,
* https://github.com/slackapi/bolt-js/issues/2509), long before the 50 blocks that are allowed.
*/
const ITEMS_AT_MOST = 9e3;
/** A message for an incoming webhook of Slack. Nobody is mentioned in it, whatever titles and owners say. */
function slackMessage(report, { title, reportUrl }) {
	const { totals, date } = report;
	const rows = overdueItems(report).map(({ url, name, title: words, late, owner }) => `• ${slackLink(url, name)} ${slackText(words)} (*${late}*, ${slackText(owner)})`);
	const shown = rowsWithin$1(rows, ITEMS_AT_MOST, lengthOf);
	const url = webAddress(reportUrl);
	const last = [leftOut(rows.length, shown.length), url === null ? null : slackLink(url, "The whole report")].filter((part) => part !== null).join(" · ");
	const words = verdictText(report);
	return {
		text: `${slackText(title)} on ${date}: ${totals.overdue} overdue, ${totals.open} open`,
		blocks: [
			{
				type: "header",
				text: {
					type: "plain_text",
					text: heading(title, date)
				}
			},
			section(words),
			{
				type: "section",
				fields: facts(report).map(([name, count]) => mrkdwn(`*${name}:* ${count}`))
			},
			...sections(shown),
			...last === "" ? [] : [{
				type: "context",
				elements: [mrkdwn(last)]
			}]
		],
		unfurl_links: false,
		unfurl_media: false
	};
}
function heading(title, date) {
	const words = slackText(title);
	const room = HEADER_AT_MOST - ` on ${date}`.length;
	return `${words.length <= room ? words : slackText(clip(title, Math.floor(room / LONGEST_ESCAPE)))} on ${date}`;
}
/** `&` as `&amp;`. */
const LONGEST_ESCAPE = 5;
/** The rows, each line whole, in as few sections as hold them. */
function sections(rows) {
	const found = [];
	for (let rest = rows; rest.length > 0;) {
		const some = rowsWithin$1(rest, SECTION_AT_MOST, lengthOf);
		found.push(section(some.join("\n")));
		rest = rest.slice(Math.max(1, some.length));
	}
	return found;
}
function lengthOf(row) {
	return row.length;
}
function section(text) {
	return {
		type: "section",
		text: mrkdwn(text)
	};
}
function mrkdwn(text) {
	return {
		type: "mrkdwn",
		text,
		verbatim: true
	};
}

// src/report/notify/teams.ts
/**
* A message holds about 28 kB (https://learn.microsoft.com/connectors/teams, "Message size limit"), which Teams counts
* in UTF-16 for bots: two bytes a character, with room for what the workflow adds.
*/
const CHARACTERS_AT_MOST = 13e3;
/**
* A message for a workflow of Microsoft Teams ("Post to a channel when a webhook request is received"): one adaptive
* card. It mentions nobody, as a mention would have to be declared apart from the text.
*/
function teamsMessage(report, { title, reportUrl }) {
	const items = overdueItems(report);
	const head = `${plainLine(title)} on ${report.date}`;
	const url = webAddress(reportUrl);
	const words = verdictText(report);
	const before = [
		{
			type: "RichTextBlock",
			inlines: [{
				type: "TextRun",
				text: head,
				weight: "Bolder",
				size: "Large"
			}]
		},
		line([{
			type: "TextRun",
			text: words
		}]),
		{
			type: "FactSet",
			facts: facts(report).map(([name, count]) => ({
				title: name,
				value: String(count)
			}))
		}
	];
	const of = (body) => message(body, url);
	const rows = items.map(itemLine);
	const room = CHARACTERS_AT_MOST - JSON.stringify(of([...before, moreLine(rows.length)])).length;
	const shown = rowsWithin$1(rows, room, (row) => JSON.stringify(row).length);
	return of([
		...before,
		...shown,
		...leftOut(rows.length, shown.length) === null ? [] : [moreLine(rows.length - shown.length)]
	]);
}
function message(body, url) {
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			contentUrl: null,
			content: {
				$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
				type: "AdaptiveCard",
				version: "1.4",
				msteams: { width: "Full" },
				body,
				...url === null ? {} : { actions: [{
					type: "Action.OpenUrl",
					title: "Open the report",
					url
				}] }
			}
		}]
	};
}
function itemLine({ url, name, title, late, owner }) {
	const link = url === null ? {} : { selectAction: {
		type: "Action.OpenUrl",
		url
	} };
	return line([
		{
			type: "TextRun",
			text: plainLine(name),
			...link
		},
		{
			type: "TextRun",
			text: ` ${plainLine(title)} `
		},
		{
			type: "TextRun",
			text: late,
			color: "Attention"
		},
		{
			type: "TextRun",
			text: `, ${plainLine(owner)}`,
			isSubtle: true
		}
	]);
}
function moreLine(count) {
	return line([{
		type: "TextRun",
		text: leftOut(count, 0) ?? "",
		isSubtle: true
	}]);
}
function line(inlines) {
	return {
		type: "RichTextBlock",
		inlines,
		spacing: "Small"
	};
}

// src/report/notify/notification.ts
const MESSAGES = {
	slack: slackMessage,
	teams: teamsMessage,
	json: plainMessage
};
const NOTIFICATION_KINDS = Object.keys(MESSAGES);
/** Slack's own host, and those that Microsoft gives to workflows (Power Automate) and to connectors. */
const HOSTS = [[/^hooks\.slack(-gov)?\.com$/, "slack"], [/\.(logic\.azure|webhook\.office|powerplatform|powerautomate)\.(com|us|cn)$/, "teams"]];
/** What kind of message a webhook at this host (a port may stand behind it) takes; `json` for one that is not known. */
function kindOfHost(host) {
	const name = host.toLowerCase().replace(/:\d+$/, "");
	return HOSTS.find(([pattern]) => pattern.test(name))?.[1] ?? "json";
}
/**
* The body to be posted to a webhook: the report's totals, and the overdue items with whom to ask, the longest overdue
* first, as many as the receiver takes. Nobody is mentioned in it.
*/
function notification(kind, report, options) {
	return MESSAGES[kind](report, options);
}

// src/report/due-labels.ts
/**
* The labels that the issue of an item is to have instead of those `present`: exactly an open item that is overdue carries
* the one label, and one due soon (up to `dueSoonUntil`) the other; all other labels stay. A closed item carries neither.
* Null where all is right already; a label whose name is null is left alone.
*/
function dueLabelsFor(item, present, dueSoonUntil, names) {
	const kept = [names.overdue, names.dueSoon].filter((name) => name !== null);
	const wanted = labelFor(item, dueSoonUntil, names);
	const others = present.filter((label) => !kept.some((name) => isSame(name, label)));
	if (present.length - others.length === (wanted === null ? 0 : 1) && (wanted === null || present.some((label) => isSame(label, wanted)))) return null;
	return wanted === null ? others : [...others, wanted];
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
* Keeps the labels `overdue` and `due-soon` as a whole set, and the tracking label where it is missing: one write for each issue that differs, which is read before,
* as people may have labelled it since it was listed. An issue that refuses is told and passed over. Gives how many were
* changed.
* @throws Failure of kind `tracker`, from the tracker, for what concerns the whole run.
*/
async function keepDueLabels(input) {
	const { tracker, issues, report, config, progress } = input;
	const byUrl = new Map(issues.map((issue) => [issue.url, issue]));
	const wantedFor = (item, issue) => issue === void 0 ? null : labelsFor(item, issue.labels, input);
	const changes = report.items.flatMap((item) => {
		const labels = wantedFor(item, byUrl.get(item.url));
		return labels === null ? [] : [{
			item,
			labels
		}];
	});
	if (changes.length === 0) return 0;
	const added = new Set(changes.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())));
	const definitions = [labelDefinition(trackingLabel(config)), ...dueLabelDefinitions(config.report.labels)];
	await tracker.ensureLabels(definitions.filter(({ name }) => added.has(name.toLowerCase())));
	let changed = 0;
	for (const { item, labels: listed } of changes) {
		const { number } = item;
		try {
			const now = await tracker.readIssue?.(number);
			if (now !== void 0 && now?.state !== byUrl.get(item.url)?.state) continue;
			const labels = now === void 0 ? listed : wantedFor(item, now ?? void 0);
			if (labels === null) continue;
			await tracker.updateIssue(number, { labels });
			changed += 1;
		} catch (error) {
			if (!(error instanceof Failure) || !ONE_ISSUE.has(error.code)) throw error;
			progress(`The labels of #${number} were left as they are. ${error.message}`);
		}
	}
	progress(`Labels for due dates changed on ${changed} issue${changed === 1 ? "" : "s"}.`);
	return changed;
}
/** Null where they are right. With the tracking label: an issue that was found without it is to be listed again. */
function labelsFor(item, present, { report, config }) {
	const tracking = trackingLabel(config);
	const wanted = dueLabelsFor(item, present, report.dueSoonUntil, config.report.labels);
	return present.some((label) => label.toLowerCase() === tracking.toLowerCase()) ? wanted : [...wanted ?? present, tracking];
}
/** See `IssueTracker`: what concerns one issue only. */
const ONE_ISSUE = /* @__PURE__ */ new Set(["TRACKER_REFUSED", "TRACKER_GONE"]);

// src/report/report-marker.ts
/** Where the part of the report issue that we write begins and ends; what people write around it is theirs. */
const BEGIN = "<!-- postmortem-actions:report v1 -->";
const END = "<!-- /postmortem-actions:report -->";
const END_PATTERN = /<!-- \/postmortem-actions:report -->/;
/** The ISO week of the last weekly comment, in a line of its own within the block. */
const WEEK_PATTERN = /<!-- postmortem-actions:report-week v1 (\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])) -->/;
/**
* What surrounds our block in an issue's body, or null when the body has no block of ours. A block whose end was
* deleted reaches to the end of the body; one that somebody pasted once more is ours as well. Says nothing about who
* wrote it: look at the issue's `trusted`.
*/
function readReportMarker(body) {
	const begin = REPORT_BEGIN.exec(body);
	if (begin === null) return null;
	const [, ...later] = body.slice(begin.index).split(REPORT_BEGIN);
	return {
		before: body.slice(0, begin.index),
		after: later.map(behindEnd).join("")
	};
}
/** What of a text that begins within a block stands behind it. */
function behindEnd(text) {
	const end = END_PATTERN.exec(text);
	return end === null ? "" : text.slice(end.index + end[0].length);
}
/** A body with `content` as our block between what people wrote. */
function withReportBlock(around, content) {
	return `${around.before}${BEGIN}\n${content.trimEnd()}\n${END}${around.after}`;
}
/** A line of our block, and of each weekly comment, that says in which ISO week (`2024-W25`) the last weekly comment was due. */
function weekLine(week) {
	return `<!-- postmortem-actions:report-week v1 ${week} -->`;
}
/** Whether a comment has that line of its own: quoted, or inside a sentence, it makes no comment ours. */
function isCommentOfWeek(comment, week) {
	return comment.split(/\r?\n/).some((line) => line.trim() === weekLine(week));
}
/** The week that line names; null without one that can be read. */
function readWeekLine(body) {
	const begin = REPORT_BEGIN.exec(body);
	if (begin === null) return null;
	return WEEK_PATTERN.exec(body.slice(begin.index))?.[1] ?? null;
}

// src/report/comment-once.ts
/**
* The ISO week whose comment the report issue says to be done with, or null where it does not say, or says what cannot
* be: a week that had not begun when the issue was changed last.
*/
function weekDone({ body, updatedAt }) {
	const said = readWeekLine(body);
	return said !== null && said <= isoWeek(addDays(updatedAt.slice(0, 10), 1)).week ? said : null;
}
/**
* Comments on the report issue unless a comment of the day's ISO week stands there: a run before may have died between
* the comment and the body that says so. False where it is refused (the conversation is locked): that is told, and fails nothing.
* @throws Failure of kind `tracker`, from the tracker, for what concerns the whole run.
*/
async function commentOnce(input) {
	const { tracker, issue, date, comment, isNew, progress } = input;
	const { number } = issue;
	const { week } = isoWeek(date);
	try {
		if ((isNew ? [] : await tracker.readComments(number, lookBackTo(issue, date))).some((one) => isCommentOfWeek(one, week))) return true;
		await tracker.addComment(number, `${comment}\n\n${weekLine(week)}`);
		progress(`Commented on the report issue #${number}.`);
		return true;
	} catch (error) {
		if (!(error instanceof Failure) || !REFUSALS.has(error.code)) throw error;
		progress(`The weekly comment on #${number} was left out. ${error.message}`);
		return false;
	}
}
/** Where the body names a week that cannot be, the clock of the tracker may be another than that of the report. */
function lookBackTo(issue, date) {
	if (readWeekLine(issue.body) !== null && weekDone(issue) === null) return EPOCH;
	return `${addDays(isoWeek(date).start, -1)}T00:00:00Z`;
}
const EPOCH = "1970-01-01T00:00:00Z";
const REFUSALS = /* @__PURE__ */ new Set([
	"TRACKER_REFUSED",
	"TRACKER_GONE",
	"TRACKER_FORBIDDEN"
]);

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

// src/report/fit.ts
/**
* Lead and sections as one text of at most `maxCharacters` (UTF-16 units: never fewer than what GitHub counts). Where
* that is too little, rows go from the end of the least important sections upwards, and a last line says what is
* missing, and in the words of `elsewhere` where it is. The lead and that line are never cut.
*/
function fitSections(lead, sections, maxCharacters, elsewhere) {
	const whole = [lead, ...sections.map(wholeText)].join("\n");
	if (whole.length <= maxCharacters) return whole;
	const kept = sections.map(() => 0);
	const longestNote = noteOf(sections.map(({ rows, noun }) => `${rows.length} of ${rows.length} ${noun}`), elsewhere);
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
		missingNote(sections, kept, elsewhere)
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
function missingNote(sections, kept, elsewhere) {
	return noteOf(sections.flatMap(({ rows, noun }, index) => {
		const left = rows.length - (kept[index] ?? 0);
		if (left === 0) return [];
		return [left === rows.length ? `all ${left} ${noun}` : `${left} of ${rows.length} ${noun}`];
	}), elsewhere);
}
function noteOf(missing, elsewhere) {
	return `Left out for size: ${missing.join(", ")}. ${elsewhere}\n`;
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

// src/report/markdown/headline.ts
const ASKED_AT_MOST = 3;
const OWNER_AT_MOST$2 = 60;
/** Whether promises are kept, how late, which way the backlog goes, what is left out: one paragraph of Markdown. */
function headline(report) {
	const { words, details } = verdictOf(report);
	return [
		`**${words}.**`,
		...details,
		...coverageNotes(report)
	].join(" ");
}
/** Who has most overdue, one line of Markdown; empty where nothing is overdue. */
function askFirst(report) {
	const late = ownerLoads(report).filter(({ overdue }) => overdue > 0);
	if (late.length === 0) return "";
	const names = late.slice(0, ASKED_AT_MOST).map(({ owner, overdue }) => `${owner === null ? "*nobody yet*" : `**${markdownText(clip(owner, OWNER_AT_MOST$2))}**`} (${overdue} overdue)`);
	const left = late.length - names.length;
	return `Ask first: ${names.join(", ")}${left > 0 ? ` and ${left} more` : ""}.`;
}

// src/report/markdown/issue-link.ts
/** The number as a link; without `#`, so that it is no second reference beside the link. */
function issueLink(item) {
	const target = linkTarget(item.url);
	const name = item.repository === void 0 ? "" : `${markdownText(item.repository)} `;
	return target === null ? `${name}${item.number}` : `[${name}${item.number}](${target})`;
}

// src/report/markdown/row.ts
/** One row of a table; the cells hold Markdown already. */
function row$1(cells) {
	return `| ${cells.join(" | ")} |`;
}

// src/report/markdown/owners.ts
const OWNER_AT_MOST$1 = 60;
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
			owner === null ? "*nobody yet*" : markdownText(clip(owner, OWNER_AT_MOST$1)),
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

// src/report/markdown/repositories.ts
const ERROR_AT_MOST = 300;
/** Each repository with its counts, those that could not be read first, with the reason. */
function repositoriesSection(report, rank) {
	const repositories = listedRepositories(report);
	if (repositories.length === 0) return [];
	return [{
		lead: `### Repositories\n\n${row$1([
			"Repository",
			"Overdue",
			"Open",
			"Action items"
		])}\n| --- | ---: | ---: | --- |\n`,
		rows: repositories.map((one) => `${row$1(cells(one))}\n`),
		noun: "repositories",
		rank
	}];
}
function cells({ name, overdue, open, items, error = "" }) {
	return items === null ? [
		markdownText(name),
		"—",
		"—",
		`**Not read.** ${markdownText(clip(error, ERROR_AT_MOST))}`
	] : [
		markdownText(name),
		overdue ?? 0,
		open ?? 0,
		items
	];
}

// src/report/markdown/trend-chart.ts
/** A line between fewer points tells nothing. */
const LEAST_POINTS = 3;
/** Bars and line, to be told apart on light and on dark paper. */
const COLOURS = "%%{init: {\"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"#9ecbff, #cf222e\"}}}}%%";
/** A Mermaid chart, which GitHub draws: open items as bars, overdue ones as a line; empty for a short history. */
function trendChart(history) {
	if (history.length < LEAST_POINTS) return "";
	const most = Math.max(1, ...history.map(({ open }) => open));
	return [
		"```mermaid",
		COLOURS,
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

// src/report/worth-knowing.ts
const NAME_AT_MOST$1 = 60;
const TITLE_AT_MOST$2 = 160;
const CLASSES_AT_MOST = 5;
const GROUPS_AT_MOST = 3;
const ISSUES_AT_MOST = 10;
/** Ages and times to close in words, for formats without charts of them. */
function agesAndTimes({ measures }) {
	const { age, timeToClose } = measures;
	const { all, bySeverity, byPriority, byKind, byOwner } = timeToClose;
	const classes = {
		severity: bySeverity,
		priority: byPriority,
		kind: byKind,
		owner: byOwner
	};
	return [
		...age === null ? [] : [[`The median open item is ${days(age.median)} old; nine of ten are ${days(age.p90)} old or less`]],
		...all === null ? [] : [[`The median item was done within ${days(all.median)}, nine of ten within ${days(all.p90)}`]],
		...Object.entries(classes).flatMap(([by, spreads]) => medians(by, spreads))
	];
}
function medians(by, spreads) {
	const named = spreads.filter(({ name }) => name !== null);
	if (named.length === 0) return [];
	const shown = named.slice(0, CLASSES_AT_MOST).flatMap(({ name, median }) => [
		", ",
		{ words: clip(name ?? "", NAME_AT_MOST$1) },
		` ${days(median)}`
	]);
	return [[
		`By ${by}, the median: `,
		...shown.slice(1),
		more(named.length - CLASSES_AT_MOST)
	]];
}
/**
* What no count and no chart tells: the oldest preventative item, groups that recur, items opened again, items closed
* without a change, issues that are one too many for their item.
*/
function remarks(report) {
	const { measures } = report;
	return [
		...oldestPreventative$1(report),
		...recurringGroups$1(report),
		...among(report, measures.reopened, () => "Closed once and opened again"),
		...among(report, measures.closedWithoutChange?.items ?? null, (count) => {
			return `${count} of ${measures.closedWithoutChange?.of} completed last week without a linked change`;
		}),
		...twins$1(report)
	];
}
function oldestPreventative$1({ items, measures }) {
	const item = items.find(({ number }) => number === measures.oldestPreventative);
	if (item === void 0) return [];
	const late = item.daysOverdue === null ? "" : `, ${days(item.daysOverdue)} overdue`;
	const title = { words: clip(item.title, TITLE_AT_MOST$2) };
	return [[
		"The preventative item that is open longest: ",
		{ issue: item },
		" ",
		title,
		late
	]];
}
function recurringGroups$1({ measures }) {
	return (measures.recurringGroups ?? []).slice(0, GROUPS_AT_MOST).map(({ group, postmortems, items, open }) => [{ words: clip(group, NAME_AT_MOST$1) }, ` recurs in ${postmortems} postmortems: ${items} items, ${open} open`]);
}
function among({ items }, numbers, lead) {
	const wanted = new Set(numbers ?? []);
	const found = items.filter(({ number }) => wanted.has(number));
	if (found.length === 0) return [];
	const links = found.slice(0, ISSUES_AT_MOST).flatMap((issue) => [", ", { issue }]);
	return [[
		`${lead(wanted.size)}: `,
		...links.slice(1),
		more(found.length - ISSUES_AT_MOST)
	]];
}
/** By number, without a link: they are not among the items. */
function twins$1({ items, measures }) {
	return (measures.twins ?? []).slice(0, ISSUES_AT_MOST).flatMap(({ number, of }) => {
		const issue = items.find((item) => item.number === of);
		return issue === void 0 ? [] : [[{ issue }, ` has a second open issue, number ${number}; only the first counts`]];
	});
}
function more(left) {
	return left > 0 ? ` and ${left} more` : "";
}

// src/report/markdown/worth-knowing.ts
/** What no count tells, a line each. */
function worthKnowingSection(report, rank) {
	const lines = [...agesAndTimes(report), ...remarks(report)].map((remark) => `- ${markdown(remark)}.\n`);
	if (lines.length === 0) return [];
	return [{
		lead: "### Worth knowing\n\n",
		rows: lines,
		noun: "remarks",
		rank
	}];
}
function markdown(remark) {
	return remark.map((part) => {
		if (typeof part === "string") return part;
		return "issue" in part ? issueLink(part.issue) : markdownText(plainLine(part.words));
	}).join("");
}

// src/report/markdown/report.ts
/** Bounds of one cell, in characters before escaping; the issue and the document have the whole. */
const TITLE_AT_MOST$1 = 160;
const OWNER_AT_MOST = 60;
const PATH_AT_MOST = 120;
/** Who gets room first where there is not enough: small and telling parts before long lists. */
const RANKS = {
	weeks: 0,
	overdue: 1,
	owners: 2,
	repositories: 3,
	worthKnowing: 4,
	dueSoon: 5,
	postmortems: 6,
	later: 7,
	undated: 8
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
/**
* Headline, overdue items, whom to ask, repositories, progress of each postmortem, trend, what is worth knowing, all other
* open items; at most `maxCharacters` long where those are 3,000 or more. `runUrl`: a page that shows more, named where something is left out.
*/
function markdownBody(report, maxCharacters, runUrl) {
	if (report.items.length === 0) return nothingTracked(report, maxCharacters, runUrl);
	const sections = openGroups(report).filter((group) => group.items.length > 0).map(groupSection);
	const overdue = sections.filter(({ rank }) => rank === RANKS.overdue);
	const others = sections.filter(({ rank }) => rank !== RANKS.overdue);
	return fitSections(totals(report), [
		...overdue,
		...ownersSection(report, RANKS.owners),
		...repositoriesSection(report, RANKS.repositories),
		...postmortemsSection(report, RANKS.postmortems),
		weeksSection(report),
		...worthKnowingSection(report, RANKS.worthKnowing),
		...others
	], maxCharacters, whereTheRestIs(runUrl));
}
function whereTheRestIs(runUrl) {
	const run = linkTarget(runUrl ?? "");
	return `\`postmortem-actions report --format html\` shows everything${run === null ? "" : `; the [summary of the run](${run}) shows more`}.`;
}
function nothingTracked(report, maxCharacters, runUrl) {
	const lead = `${[`No action items ${showsAll(report) ? "are tracked" : "can be shown"} on ${report.date}.`, ...coverageNotes(report)].join(" ")}\n`;
	const sections = repositoriesSection(report, RANKS.repositories);
	return sections.length === 0 ? lead : fitSections(lead, sections, maxCharacters, whereTheRestIs(runUrl));
}
function totals(report) {
	const { date, dueSoonUntil, totals: counts } = report;
	const asked = askFirst(report);
	const soon = `State on ${date}. Due soon: by ${dueSoonUntil}. Last week: the seven days up to ${date}.`;
	return [
		headline(report),
		"",
		...asked === "" ? [] : [asked, ""],
		"| Open | Overdue | Due soon | No owner | No date | Closed | Not planned | Opened last week | Closed last week |",
		"| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
		row$1([
			counts.open,
			counts.overdue,
			counts.dueSoon,
			counts.unowned,
			counts.undated,
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
		markdownText(clip(responsible(item) ?? "—", OWNER_AT_MOST)),
		item.priority ?? "—",
		isOverdue && item.daysOverdue !== null ? `${due}, ${days(item.daysOverdue)} ago` : due,
		markdownText(clipStart(item.postmortem, PATH_AT_MOST))
	];
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
function leftClosed({ progress }, { number, url }) {
	progress(`The report issue #${number} is closed and stays so; reopen it to have it kept up to date.`);
	return {
		number,
		url,
		outcome: "left-closed"
	};
}
async function create(input) {
	const { tracker, report, config, comment, progress } = input;
	const title = titleText(config.report.title);
	const { week } = isoWeek(report.date);
	const around = {
		before: "",
		after: ""
	};
	const bodyOf = (done) => bodyWithin(around, input, done);
	await ensureTrackingLabel(input);
	const body = bodyOf(comment === null ? week : null);
	const issue = await tracker.createIssue({
		title,
		body,
		labels: [trackingLabel(config)],
		assignees: []
	});
	const { number, url } = issue;
	progress(`Created the report issue #${number}.`);
	await tracker.pinIssue?.(number);
	if (comment !== null) {
		if (await commentOnce({
			tracker,
			issue,
			date: report.date,
			comment,
			isNew: true,
			progress
		})) await rewrite(tracker, number, { body: bodyOf(week) });
	}
	return {
		number,
		url,
		outcome: "created"
	};
}
/** Null when the issue is not there any more. */
async function update(input, listed) {
	const { tracker, report, config, comment, progress } = input;
	const { week } = isoWeek(report.date);
	const isDue = (one) => (weekDone(one) ?? "") < week;
	if ((comment === null || !isDue(listed)) && isAsWanted(input, listed, isDue(listed) ? week : weekDone(listed))) return {
		number: listed.number,
		url: listed.url,
		outcome: "unchanged"
	};
	const issue = tracker.readIssue === void 0 ? listed : await tracker.readIssue(listed.number);
	if (issue === null) return null;
	if (issue.state === "closed") return leftClosed(input, issue);
	const { number, url, labels } = issue;
	const around = surroundings(issue);
	if (around === null) return null;
	const taken = around.before.length + around.after.length;
	if (taken > 57e3) {
		progress(`The text people wrote in the report issue #${number} (${taken} characters) leaves no room for the report; it was left as it is.`);
		return {
			number,
			url,
			outcome: "unchanged"
		};
	}
	const done = isDue(issue) && (comment === null || await commentOnce({
		tracker,
		issue,
		date: report.date,
		comment,
		isNew: false,
		progress
	})) ? week : weekDone(issue);
	if (isAsWanted(input, issue, done)) return {
		number,
		url,
		outcome: "unchanged"
	};
	const body = bodyWithin(around, input, done);
	if (!isLabelled(issue, config)) await ensureTrackingLabel(input);
	if (!await rewrite(tracker, number, isLabelled(issue, config) ? { body } : {
		body,
		labels: [...labels, trackingLabel(config)]
	})) return null;
	progress(`Updated the report issue #${number}.`);
	return {
		number,
		url,
		outcome: "updated"
	};
}
/** What people wrote around our part; null where there is neither such a part nor an empty body. */
function surroundings({ body }) {
	return readReportMarker(body) ?? (body.trim() === "" ? {
		before: "",
		after: ""
	} : null);
}
/** Whether nothing would change; `done` as in `bodyWithin`. */
function isAsWanted(input, issue, done) {
	const around = surroundings(issue);
	if (around === null || !isLabelled(issue, input.config)) return false;
	return sameBody(bodyWithin(around, input, done), issue.body);
}
function isLabelled({ labels }, config) {
	const tracking = trackingLabel(config).toLowerCase();
	return labels.some((name) => name.toLowerCase() === tracking);
}
async function ensureTrackingLabel({ tracker, config }) {
	await tracker.ensureLabels([labelDefinition(trackingLabel(config))]);
}
/** False when the issue is gone. */
async function rewrite(tracker, number, changes) {
	try {
		await tracker.updateIssue(number, changes);
		return true;
	} catch (error) {
		if (error instanceof Failure && error.code === "TRACKER_GONE") return false;
		throw error;
	}
}
/** `week`: the one whose comment is done with; null: none is, as far as is known. */
function bodyWithin(around, { report, runUrl }, week) {
	const introduction = `${week === null ? "" : `${weekLine(week)}\n`}${introduce(report.date)}\n\n`;
	const frame = withReportBlock(around, introduction);
	const room = BODY_AT_MOST - frame.length - 2;
	return withReportBlock(around, `${introduction}${markdownBody(report, room, runUrl)}`);
}
/** GitHub's own editor stores CRLF, and trailing white space may get lost on the way. A new run alone is no news. */
function sameBody(a, b) {
	const normal = (text) => text.replaceAll("\r\n", "\n").replace(/\/actions\/runs\/\d+/g, "/actions/runs/0").trimEnd();
	return normal(a) === normal(b);
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
	const lines = [`**${isoWeek(date).week}**, ${date}: ${totals.open} open, ${totals.overdue} overdue, ${totals.dueSoon} due by ${dueSoonUntil}; ${totals.openedLastWeek} opened and ${totals.closedLastWeek} closed within seven days. ${headline(report)}`];
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
	const logins = new Map(items.flatMap(({ assignees }) => assignees.map((login) => [login.toLowerCase(), login])));
	for (const item of items) {
		const login = logins.get(item.owner?.replace(/^@/, "").toLowerCase() ?? "");
		const assigned = item.assignees.length > 0 ? item.assignees : login === void 0 ? [] : [login];
		for (const one of assigned) ask(`@${one.toLowerCase()}`, item, {
			login: one,
			owner: null
		});
		if (assigned.length === 0) ask(`=${item.owner ?? ""}`, item, {
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
function itemText(item) {
	const { title, due, daysOverdue } = item;
	const when = daysOverdue === null ? `due ${due}` : `${days(daysOverdue)} overdue`;
	return `${issueLink(item)} ${markdownText(clip(title, TITLE_AT_MOST))} (${when})`;
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

// src/report/measures/dated.ts
/**
* The issues that are action items: with our marker, by somebody who may write. Of several for one item (twins) the one
* with the lowest number counts. What is kept of them holds on to none of their bodies.
*/
function datedIssues(issues, timezone, repository) {
	const byItem = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const marker = issue.trusted ? readMarker(issue.body) : null;
		if (marker === null) continue;
		const item = `${issue.url.slice(0, issue.url.lastIndexOf("/"))} ${marker.key}`;
		const known = byItem.get(item);
		const one = {
			...repository === void 0 ? {} : { repository },
			...dated(issue, marker, timezone)
		};
		byItem.set(item, known === void 0 ? one : joined(known, one));
	}
	return [...byItem.values()];
}
/** Two issues of one item, each with the further ones found before. */
function joined(a, b) {
	const [first, second] = a.issue.number <= b.issue.number ? [a, b] : [b, a];
	if (second.issue.number === first.issue.number) return first;
	const { twins = [], ...twin } = second;
	return {
		...first,
		twins: [
			...first.twins ?? [],
			...twins,
			twin
		]
	};
}
function dated(issue, marker, timezone) {
	const { number, url, title, state, stateReason, assignees, createdAt, closedAt } = issue;
	const { path, owner, priority, kind, severity, group } = marker;
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
			path,
			owner,
			priority,
			kind,
			severity,
			group,
			due: marker.due
		},
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
	return [...groupBy(items, documentOf).values()].map((own) => {
		const open = own.filter((one) => !isClosedOn(one, today));
		const closed = own.filter((one) => isClosedOn(one, today));
		const [first] = own;
		return {
			...first?.repository === void 0 ? {} : { repository: first.repository },
			postmortem: first?.marker.path ?? "",
			severity: own.find(({ marker }) => marker.severity !== null)?.marker.severity ?? null,
			items: own.length,
			open: open.length,
			overdue: open.filter(({ due }) => due !== null && due < today).length,
			done: closed.filter(({ issue }) => isDone(issue)).length,
			notPlanned: closed.filter(({ issue }) => !isDone(issue)).length
		};
	}).sort(compareProgress);
}
/** Documents of the same path in two repositories are two. */
function documentOf({ repository, marker }) {
	return repository === void 0 ? marker.path : `${repository}: ${marker.path}`;
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
		postmortems: new Set(own.map(documentOf)).size,
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
	}).sort((a, b) => compareNames$1(a.name, b.name));
}
function compareNames$1(a, b) {
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
	const isOfSeveral = items.some(({ repository }) => repository !== void 0);
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
		oldestPreventative: isOfSeveral ? null : oldestPreventative(open),
		reopened: isOfSeveral ? null : reopened(open),
		twins: isOfSeveral ? null : twins(items, today),
		closedWithoutChange: null
	};
}
function reopened(open) {
	return open.filter(({ issue }) => issue.state === "open" && issue.stateReason === "reopened").map(({ issue }) => issue.number).sort((a, b) => a - b);
}
function twins(items, today) {
	const isOpen = (one) => one.createdOn <= today && !isClosedOn(one, today);
	return items.flatMap(({ issue, twins: more = [] }) => more.filter(isOpen).map((twin) => ({
		number: twin.issue.number,
		of: issue.number
	}))).sort((a, b) => a.number - b.number);
}
function oldestPreventative(open) {
	const [oldest] = open.filter(({ marker }) => marker.kind === "preventative").sort((a, b) => a.createdOn === b.createdOn ? a.issue.number - b.issue.number : a.createdOn < b.createdOn ? -1 : 1);
	return oldest?.issue.number ?? null;
}

// src/report/measure.ts
const HISTORY_POINTS = 52;
/** The action items among the issues that existed on `today`; `timezone` as above. */
function existingItems(issues, today, timezone) {
	return datedIssues(issues, timezone).filter((one) => one.createdOn <= today);
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
	const { repository, issue, marker, due } = one;
	const closed = isClosedOn(one, today);
	const knownReason = closed || issue.state === "open" ? issue.stateReason : null;
	return {
		...repository === void 0 ? {} : { repository },
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
		severity: marker.severity,
		createdAt: issue.createdAt,
		closedAt: closed ? issue.closedAt : null,
		due,
		daysOverdue: !closed && due !== null && due < today ? daysBetween(due, today) : null,
		daysOpen: daysBetween(one.createdOn, closed && one.closedOn !== null ? one.closedOn : today)
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
		undated: open.filter(({ due }) => due === null).length,
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

// src/report/measures/linked-changes.ts
/** Trackers are asked about no more at once. */
const MOST = 100;
/** The numbers of the items to ask the tracker about, those closed last first. `items`: those that existed on `today`. */
function closedLately(items, today) {
	const weekAgo = addDays(today, -7);
	return items.filter((one) => isClosedOn(one, today) && !isClosedOn(one, weekAgo)).filter(({ issue }) => issue.stateReason === "completed" || issue.stateReason === null).toSorted((a, b) => Date.parse(b.issue.closedAt ?? "") - Date.parse(a.issue.closedAt ?? "")).slice(0, MOST).map(({ issue }) => issue.number);
}
/** The report with what the tracker told: of each number whether there is a change; null where it does not tell. */
function withLinkedChanges(report, changes) {
	if (changes === null) return report;
	const items = [...changes].flatMap(([number, isLinked]) => isLinked ? [] : [number]);
	const closedWithoutChange = {
		of: changes.size,
		items: items.sort((a, b) => a - b)
	};
	return {
		...report,
		measures: {
			...report.measures,
			closedWithoutChange
		}
	};
}

// src/report/repositories.ts
const NOTHING = {
	repositories: 0,
	unread: 0,
	items: 0,
	open: 0,
	overdue: 0
};
/**
* One report of several repositories. Of what is not shown it holds counts alone: no title, address, owner, document,
* group or name, and no other figure either. An issue that two names lead to (a repository was renamed) counts once.
*/
function reportOnRepositories(input) {
	const { today, dueSoon, isShown } = input;
	const existing = distinct(input.repositories).map((one) => {
		return {
			...one,
			items: one.items?.filter(({ createdOn }) => createdOn <= today) ?? null
		};
	});
	const shown = existing.filter(isShown);
	const states = shown.flatMap(({ name, ...one }) => name === null ? [] : [{
		name,
		...countsOf(one, today)
	}]);
	const withheld = existing.filter((one) => !isShown(one)).map((one) => countsOf(one, today)).reduce(withOne, input.withheld ?? NOTHING);
	return {
		...reportOn(shown.flatMap(({ items }) => items ?? []), today, dueSoon),
		repositories: states.sort(compareStates),
		...withheld.repositories === 0 ? {} : { withheld }
	};
}
/** By name, each issue with the first repository that has it. */
function distinct(repositories) {
	const seen = /* @__PURE__ */ new Set();
	return repositories.toSorted((a, b) => compareNames(a.name ?? "", b.name ?? "")).map((one) => {
		const items = one.items?.filter(({ issue }) => !seen.has(issue.url)) ?? null;
		for (const { issue } of items ?? []) seen.add(issue.url);
		return {
			...one,
			items
		};
	});
}
function countsOf({ visibility, items, error }, today) {
	if (items === null) return {
		visibility,
		items,
		open: null,
		overdue: null,
		error: error ?? "It could not be read."
	};
	const open = items.filter((one) => !isClosedOn(one, today));
	const overdue = open.filter(({ due }) => due !== null && due < today);
	return {
		visibility,
		items: items.length,
		open: open.length,
		overdue: overdue.length
	};
}
function withOne(all, { items, open, overdue }) {
	return {
		repositories: all.repositories + 1,
		unread: all.unread + (items === null ? 1 : 0),
		items: all.items + (items ?? 0),
		open: all.open + (open ?? 0),
		overdue: all.overdue + (overdue ?? 0)
	};
}
function compareStates(a, b) {
	return Number(a.items !== null) - Number(b.items !== null) || (b.overdue ?? 0) - (a.overdue ?? 0) || (b.open ?? 0) - (a.open ?? 0) || compareNames(a.name, b.name);
}
function compareNames(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
/** The same of two reports' together. */
function bothWithheld(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return {
		repositories: a.repositories + b.repositories,
		unread: a.unread + b.unread,
		items: a.items + b.items,
		open: a.open + b.open,
		overdue: a.overdue + b.overdue
	};
}

// src/report/snooze.ts
/** Those whose issue carries the label (upper and lower case are the same); null: none is snoozed. */
function snoozedBy(label, issues) {
	const wanted = label?.toLowerCase();
	const snoozed = new Set(issues.filter(({ labels }) => labels.some((name) => name.toLowerCase() === wanted)).map(({ url }) => url));
	return ({ url }) => snoozed.has(url);
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
function badge(report, title) {
	const { date } = report;
	const totals = countsWithWithheld(report);
	const { words, color } = told$1(totals);
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
function told$1({ overdue, open }) {
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

// src/report/merge.ts
const ISSUE_ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/issues\/\d+$/;
/**
* One report of several of the same day, in whatever order they come. Everything is counted anew from the items; what
* those do not tell (docs/report.md) is null. An item that two reports tell in the same words counts once. Of
* repositories that `audience` may not read of, or that are of no known visibility, counts alone are told.
* @throws Failure (usage) `REPORT_DATES_DIFFER`; `REPORT_ITEMS_DIFFER` when two reports tell one item differently.
*/
function mergeReports({ sources, timezone, dueSoon, audience = "private" }) {
	const today = commonDate(sources);
	const items = distinctItems(sources).map((one) => datedItem(one, today, timezone));
	const withheld = sources.map((source) => source.report.withheld).reduce(bothWithheld, void 0);
	const report = reportOnRepositories({
		repositories: repositoriesOf(items, sources),
		today,
		dueSoon,
		isShown: ({ visibility }) => mayBeShown(visibility, audience),
		...withheld === void 0 ? {} : { withheld }
	});
	const { measures } = report;
	return {
		...report,
		measures: {
			...measures,
			recurringGroups: null,
			oldestPreventative: null,
			reopened: null,
			twins: null,
			closedWithoutChange: null
		}
	};
}
/** Each once, with its items; one that any of the reports could read was read. */
function repositoriesOf(items, sources) {
	const byName = /* @__PURE__ */ new Map();
	for (const [name, own] of groupBy(items, ({ repository }) => repository ?? null)) byName.set(name?.toLowerCase() ?? null, {
		name,
		visibility: null,
		items: own,
		error: null
	});
	for (const { name, visibility, items: count, error = null } of sources.flatMap(told)) {
		const key = name.toLowerCase();
		const known = byName.get(key);
		byName.set(key, {
			name: known?.name ?? name,
			visibility: stricter(known?.visibility ?? null, visibility),
			items: known?.items ?? (count === null ? null : []),
			error: known === void 0 || known.items === null ? error : null
		});
	}
	return [...byName.values()];
}
function told({ report }) {
	return report.repositories ?? [];
}
/** That of fewer readers, where both are known. */
function stricter(a, b) {
	if (a === null || b === null) return a ?? b;
	return mayBeShown(a, b) ? b : a;
}
function commonDate(sources) {
	const [first, ...others] = sources;
	if (first === void 0) throw new RangeError("no reports to merge");
	const other = others.find(({ report }) => report.date !== first.report.date);
	if (other === void 0) return first.report.date;
	throw new Failure({
		code: "REPORT_DATES_DIFFER",
		kind: "usage",
		message: plainLine(`${first.file} tells of ${first.report.date}, ${other.file} of ${other.report.date}; only reports of one day can be merged.`),
		advice: "Make them with the same `--today YYYY-MM-DD`."
	});
}
/** By address, so that the order of the reports does not matter. */
function distinctItems(sources) {
	const byAddress = /* @__PURE__ */ new Map();
	for (const { file, report } of sources) for (const item of report.items) {
		const one = {
			file,
			item,
			repository: ISSUE_ADDRESS.exec(item.url)?.[1] ?? null
		};
		const known = byAddress.get(item.url);
		if (known !== void 0) requireSame(known, one);
		byAddress.set(item.url, known ?? one);
	}
	return [...byAddress.values()].sort((a, b) => a.item.url < b.item.url ? -1 : 1);
}
function requireSame(known, one) {
	if (JSON.stringify(known.item) === JSON.stringify(one.item)) return;
	throw new Failure({
		code: "REPORT_ITEMS_DIFFER",
		kind: "usage",
		message: plainLine(`${known.file} and ${one.file} tell ${one.item.url} differently.`),
		advice: "Make both reports again, one right after the other; issues in folders have no address of their own and cannot be merged."
	});
}
/** A report tells what had happened by the end of its day: by the clock of another zone it may be the day after. */
function datedItem({ item, repository }, today, timezone) {
	const { number, url, title, state, stateReason, assignees, createdAt, closedAt } = item;
	const { postmortem, owner, priority, kind, severity, due } = item;
	const dayOf = (instant) => {
		const day = dateOfInstant(instant, timezone);
		return day < today ? day : today;
	};
	return {
		...named(repository),
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
	severity: nullable(words),
	createdAt: instant,
	closedAt: nullable(instant),
	due: nullable(date)
});
const count = pipe(number(), safeInteger(), minValue(0));
const Repository = object({
	name: pipe(words, regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "not of the form owner/name")),
	visibility: nullable(picklist([
		"public",
		"internal",
		"private"
	])),
	items: nullable(count),
	error: optional(words)
});
const ReportFile = object({
	version: literal(VERSION),
	date,
	items: array(Item),
	repositories: optional(array(Repository)),
	withheld: optional(object({
		repositories: count,
		unread: count,
		items: count,
		open: count,
		overdue: count
	}))
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
		message: plainLine(`${file} is no report: ${key === void 0 ? "it holds no JSON, or none of a report" : `${key}: ${issue.message}`}`),
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

// src/report/csv.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** New ones go to the end, so that a spreadsheet made for an older release still finds its columns. */
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
	["url", (item) => item.url],
	["repository", (item) => item.repository ?? null],
	["severity", (item) => item.severity],
	["daysOpen", (item) => item.daysOpen]
];
/** What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), the full-width forms too. */
const FORMULA_START = /^[=+\-@＝＋－＠]/u;
/** All items, one row each, as RFC 4180 has it: CRLF, a header, quotes doubled. Totals are left to the reader. */
function csvReport(report) {
	const rows = report.items.map((item) => csvRow(COLUMNS.map(([, value]) => csvField(value(item)))));
	return [csvRow(COLUMNS.map(([name]) => name)), ...rows].join("");
}
function csvRow(fields) {
	return `${fields.join(",")}\r\n`;
}
function csvField(value) {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	const line = plainLine(value);
	const harmless = FORMULA_START.test(line) ? `'${line}` : line;
	return /[",;]/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless;
}

// src/report/json.ts
/** The report as data (contract, part 4): exactly the fields of `Report`, non-printing characters as `\uXXXX`. */
function jsonReport(report) {
	return `${jsonText(report, 2)}\n`;
}

// src/report/render.ts
const RENDERERS = {
	text: async (report, options) => (await import("./report-text2.js")).textReport(report, options),
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

export { unreadLines as A, issueName as C, coverageNotes as D, countsWithWithheld as E, KEPT_BYTES_AT_MOST as F, keptFile as I, parseKept as L, isUsable as M, toKeep as N, listedRepositories as O, withChanges as P, days as S, responsible as T, ownerLoads as _, badge as a, notification as b, closedLately as c, reportOn as d, datedIssues as f, remarks as g, markdownReport as h, mergeReports as i, earlierListing as j, showsAll as k, withLinkedChanges as l, publishReport as m, REPORT_BYTES_AT_MOST as n, snoozedBy as o, weeklyComment as p, parseReport as r, reportOnRepositories as s, renderReport as t, existingItems as u, keepDueLabels as v, openGroups as w, verdictOf as x, kindOfHost as y };