import { g as plainLine } from "./foundation.js";
import { C as picklist, E as regex, O as safeParse, b as optional, c as integer, f as maxLength, g as nullable, j as string, m as minValue, n as boolean, o as exactOptional, p as minLength, r as check, t as array, v as number, w as pipe, x as parse, y as object } from "./valibot.js";
import { o as isCalendarDate } from "./calendar.js";

// src/sync/marker.ts
/** Version written by this release; every version ever released stays readable (yegor256/0pdd#366). */
const MARKER_VERSION = 1;
/** Longer lines are no marker of ours. */
const MAX_LENGTH = 3e4;
/** Paths longer than this are not tracked: the marker would not hold them. */
const MAX_PATH = 1e3;
const KINDS = [
	"corrective",
	"preventative",
	"detective",
	"process"
];
const PRIORITIES = [
	"P0",
	"P1",
	"P2",
	"P3",
	"P4"
];
const shortText = pipe(string(), maxLength(1e3));
const words = pipe(string(), maxLength(2e3));
const day = pipe(string(), check(isCalendarDate, "not a calendar date"));
const names = pipe(array(pipe(string(), maxLength(200))), maxLength(100));
const ItemMarkerV1 = object({
	/** The item's identity; given once, never derived again. */
	key: pipe(string(), regex(/^[\w.:-]{1,64}$/)),
	/** The document, as last written. */
	path: pipe(string(), minLength(1), maxLength(MAX_PATH)),
	/** The line when last written: tells where among its neighbours the item stood. */
	line: pipe(number(), integer(), minValue(0)),
	/** The words of the item (`wordsOf`), for finding it again. */
	text: words,
	group: nullable(shortText),
	/** 1 for the first of several items with equal words in one document, 2 for the second, ... */
	ordinal: pipe(number(), integer(), minValue(1)),
	kind: nullable(picklist(KINDS)),
	priority: nullable(picklist(PRIORITIES)),
	severity: nullable(shortText),
	/** What incident the document is about (`incidentOf`). */
	incident: optional(nullable(pipe(string(), maxLength(64))), null),
	owner: nullable(shortText),
	due: nullable(day),
	/** The day the item was first tracked; due dates count from it. */
	trackedOn: day,
	/** True for an issue that people opened and an item names: its title and state are not ours. */
	adopted: boolean(),
	/** What the tool wrote last: the base of the three-way merge with what people wrote since. */
	wrote: object({
		title: pipe(string(), maxLength(1e3)),
		labels: names,
		assignees: names,
		/** Left out: never written. */
		fields: exactOptional(object({
			milestone: exactOptional(nullable(shortText)),
			type: exactOptional(nullable(shortText)),
			targetDate: exactOptional(nullable(day))
		})),
		/** Fingerprint of what the managed block says, place in the file apart. */
		content: pipe(string(), maxLength(64)),
		/** Fingerprint of the managed block as written: another one means that people wrote into it. */
		block: pipe(string(), maxLength(64)),
		/**
		* Why the tool closed the issue last; `open` when it did not, or opened it again; `reopened` when a person did, so
		* that whatever state it has since is theirs.
		*/
		state: picklist([
			"open",
			"done",
			"removed",
			"rejected",
			"reopened"
		])
	})
});
const Identity = object({
	key: pipe(string(), maxLength(200)),
	path: pipe(string(), maxLength(4e3)),
	text: pipe(string(), maxLength(4e3))
});
/** Stands in every claim, `CLAIM`. */
const NAME = "postmortem-actions:item";
const LINE_END = /[\r\n]/g;
/** A line that claims to be a marker; four spaces would make it code. */
const CLAIM = /^ {0,3}<!--\s*postmortem-actions:item\b/;
const MARKER = /^ {0,3}<!--\s*postmortem-actions:item v(\d{1,4}) (\{.*\})\s*-->\s*$/;
/** What begins and ends the managed block around the marker (`managedBlock`). */
const FRAME = /^ {0,3}<!--\s*postmortem-actions:(?:begin|end)\b/m;
/** The marker as one line: JSON in which nothing can end the comment, mention anybody or refer to an issue. */
function writeMarker(marker) {
	return `<!-- postmortem-actions:item v${1} ${commentJson(parse(ItemMarkerV1, marker))} -->`;
}
/** JSON that may stand in a comment of an issue. */
function commentJson(data) {
	return JSON.stringify(data).replace(/--/g, "-\\u002d").replace(/\/\//g, "/\\u002f").replace(/[<>@#&\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped);
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The marker in an issue's body, or null when there is none that this release can read and trust. */
function readMarker(body) {
	const reading = inspectMarker(body);
	return reading.status === "marker" ? reading.marker : null;
}
/**
* Like `readMarker`, and what stands there instead. Only lines of their own count, and only one that can be read: beside
* it, what merely begins like a marker is somebody's text.
*/
function inspectMarker(body) {
	const claims = [...new Set(markerLines(body).map((line) => line.trim()))];
	if (claims.length === 0) return FRAME.test(body) ? {
		status: "broken",
		problem: "its marker was taken out"
	} : { status: "none" };
	const [reading, other] = claims.flatMap((claim) => readClaim(claim) ?? []);
	if (reading === void 0) return {
		status: "broken",
		problem: "its marker was edited"
	};
	return other === void 0 ? reading : {
		status: "broken",
		problem: "it carries two different markers"
	};
}
/** Null for a line that no release wrote as it is. */
function readClaim(claim) {
	const match = claim.length > MAX_LENGTH ? null : MARKER.exec(claim);
	if (match === null) return null;
	const version = Number(match[1]);
	const data = parseJson(match[2] ?? "");
	if (version > 1) {
		const identity = safeParse(Identity, data);
		return {
			status: "newer",
			version,
			identity: identity.success ? identity.output : null
		};
	}
	const parsed = safeParse(ItemMarkerV1, data);
	return version === 1 && parsed.success ? {
		status: "marker",
		marker: parsed.output
	} : null;
}
/** The lines of a body that are, or were, markers. Of thousands of long texts only lines with our name are looked at. */
function markerLines(body) {
	const lines = [];
	let end = 0;
	for (let named = body.indexOf(NAME); named >= 0; named = body.indexOf(NAME, end)) {
		const before = body.slice(end, named);
		const start = end + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
		LINE_END.lastIndex = named;
		end = LINE_END.exec(body)?.index ?? body.length;
		const line = body.slice(start, end);
		if (isMarkerLine(line)) lines.push(line);
	}
	return lines;
}
/** True for a line of a body that can be read as a marker of an item. */
function isReadableMarkerLine(line) {
	return isMarkerLine(line) && readClaim(line.trim()) !== null;
}
/** True for a line of a body that is, or was, a marker of an item. */
function isMarkerLine(line) {
	return CLAIM.test(line);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// src/policy/labels.ts
/** GitHub's limit for a label's name (github/docs#32156). */
const MAX_NAME = 50;
/** Put on the issue of an item that left its document, with `on-removed: label`. */
const REMOVED_LABEL = "removed-from-postmortem";
const KIND_LABELS = {
	corrective: {
		color: "fbca04",
		description: "Postmortem action item: mends what failed"
	},
	preventative: {
		color: "0e8a16",
		description: "Postmortem action item: keeps the incident from happening again"
	},
	detective: {
		color: "1d76db",
		description: "Postmortem action item: finds the incident sooner"
	},
	process: {
		color: "bfd4f2",
		description: "Postmortem action item: changes how people work"
	}
};
const PRIORITY_COLORS = {
	P0: "b60205",
	P1: "d93f0b",
	P2: "e99695",
	P3: "f9d0c4",
	P4: "fef2c0"
};
const SEVERITY_COLORS = {
	sev1: "b60205",
	sev2: "d93f0b",
	sev3: "e99695",
	sev4: "f9d0c4",
	sev5: "fef2c0"
};
/** As configured by default. */
const PLAIN_NAMES = {
	kind: "*",
	priority: "*",
	severity: null
};
const OWN_LABEL = {
	color: "5319e7",
	description: "Action item of a postmortem, kept by postmortem-actions"
};
const REMOVED = {
	color: "cccccc",
	description: "The postmortem no longer holds this action item"
};
/** The label by which our issues are listed: the first of the configuration. */
function trackingLabel(config) {
	return labelName(config.labels[0] ?? "postmortem");
}
/**
* The labels wanted on the item's issue: those of the configuration, and its kind, its priority and the severity of the
* incident by their configured names; each once, at most 50 characters.
*/
function labelsOf({ kind, priority }, { severity }, { labels, labelNames }) {
	return distinctLabels([
		trackingLabel({ labels }),
		...labels.slice(1).map(labelName),
		nameFor(kind, labelNames.kind),
		nameFor(priority, labelNames.priority),
		nameFor(severity, labelNames.severity)
	].filter((name) => name !== null && name !== ""));
}
/** `*` in a pattern stands for the value; a mapping names the labels one by one. Null for none. */
function nameFor(value, naming) {
	if (value === null || naming === null) return null;
	if (typeof naming === "string") return labelName(naming.replace("*", () => value));
	const found = Object.entries(naming).find(([known]) => known.toLowerCase() === value.toLowerCase());
	return found === void 0 ? null : labelName(found[1]);
}
/** Without repetition, case apart: GitHub holds `Postmortem` and `postmortem` for one label. */
function distinctLabels(names) {
	const byName = /* @__PURE__ */ new Map();
	for (const name of names) {
		const folded = name.toLowerCase();
		if (!byName.has(folded)) byName.set(folded, name);
	}
	return [...byName.values()];
}
/** How a label that is missing in the tracker is made, whatever name the configuration gives it. */
function labelDefinition(name, labelNames = PLAIN_NAMES) {
	if (name === "removed-from-postmortem") return {
		name,
		...REMOVED
	};
	return {
		...definitions(labelNames).find((label) => label.name.toLowerCase() === name.toLowerCase()) ?? OWN_LABEL,
		name
	};
}
/** Every label with a meaning of its own. */
function definitions({ kind, priority, severity }) {
	const named = (naming, known) => known.flatMap(([value, definition]) => {
		const name = nameFor(value, naming);
		return name === null ? [] : [{
			...definition,
			name
		}];
	});
	return [
		...named(kind, Object.entries(KIND_LABELS)),
		...named(priority, Object.entries(PRIORITY_COLORS).map(([value, color]) => [value, {
			color,
			description: `Postmortem action item of priority ${value}`
		}])),
		...named(severity, Object.entries(SEVERITY_COLORS).map(([value, color]) => [value, {
			color,
			description: `Action item of an incident of severity ${value}`
		}]))
	];
}
function labelName(name) {
	return Array.from(plainLine(name)).slice(0, MAX_NAME).join("").trim();
}

// src/sync/group-by.ts
/** The values by what `keyOf` gives, each list in the order of the values. (`Map.groupBy` came with Node 21.) */
function groupBy(values, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}

// src/sync/report-block.ts
/** Where the report begins in the issue it is kept in. Later versions keep finding it: the number is not looked at. */
const REPORT_BEGIN = /<!-- postmortem-actions:report v\d+ -->/;
/** Whether a body holds the report: its issue tells of the action items and is never that of one. */
function holdsReport(body) {
	return REPORT_BEGIN.test(body);
}

// src/policy/routes.ts
/** The repository (`owner/name`) to which the first route that fits leads the item; null for the usual one. */
function routeOf(item, postmortem, config) {
	if (config.routes.length === 0) return null;
	const labels = labelsOf(item, postmortem, config).map(comparable);
	const fits = ({ owner, label, kind }) => (owner === null || comparable(owner) === comparable(item.owner ?? "")) && (label === null || labels.includes(comparable(label))) && (kind === null || kind === item.kind);
	return config.routes.find(fits)?.repository ?? null;
}
/** The repositories that routes lead to, without the usual one, each once. */
function routeTargets(routes, usual) {
	const byName = new Map(routes.toReversed().map(({ repository }) => [repository.toLowerCase(), repository]));
	byName.delete(usual?.toLowerCase() ?? "");
	return [...byName.values()];
}
function comparable(text) {
	return text.replace(/@/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}

// src/policy/visibility.ts
const RANK = {
	public: 0,
	internal: 1,
	private: 2
};
/**
* What may be shown where: the words of a repository that `from` is the visibility of, in a place that people of `to`
* can read (an issue, a step summary, a log, a comment): only where no more people can read it. Null, for a visibility
* that cannot be told, counts as the worse.
*/
function mayBeShown(from, to) {
	return RANK[from ?? "private"] <= RANK[to ?? "public"];
}

export { writeMarker as _, holdsReport as a, labelDefinition as c, MAX_PATH as d, commentJson as f, readMarker as g, markerLines as h, REPORT_BEGIN as i, labelsOf as l, isReadableMarkerLine as m, routeOf as n, groupBy as o, inspectMarker as p, routeTargets as r, REMOVED_LABEL as s, mayBeShown as t, trackingLabel as u };