import { _ as SECTION_NAMES } from "./config.js";
import { t as readSmallText } from "./files-read-small-text.js";
import { u as trackingLabel } from "./marker.js";
import { E as assigneesOf, T as EarlierItems } from "./sync.js";
import { f as parseBaseline, h as sortFindings, m as withoutKnown, o as dueToChange, s as counted, u as summarise } from "./findings.js";
import { a as parseDocumentSettings, o as rulesFor } from "./config-file.js";
import { S as SETTINGS_KEY } from "./postmortem.js";
import { n as documentProblemFinding, t as checkDocument } from "./rules.js";
import { t as readDocuments } from "./commands-read-documents.js";

// src/files/load-baseline.ts
/** Some 100,000 findings. */
const BASELINE_BYTES_AT_MOST = 16777216;
/**
* The baseline in the file named, relative to `cwd`; null when none is named.
* @throws Failure (usage) `BASELINE_UNREADABLE`, `BASELINE_INVALID`.
*/
async function loadBaseline(cwd, file) {
	if (file === null) return null;
	const text = await readSmallText(cwd, file, {
		what: "baseline",
		code: "BASELINE_UNREADABLE",
		bytes: BASELINE_BYTES_AT_MOST
	});
	return parseBaseline(text, file);
}

// src/commands/outline.ts
function outlineOf(postmortem) {
	const { path, title, isPostmortem, sections, timeline, actionItems } = postmortem;
	const tracked = actionItems.filter(({ selected }) => selected);
	const open = tracked.filter(({ done }) => !done);
	return {
		path,
		title,
		isPostmortem,
		sections: SECTION_NAMES.map((name) => ({
			name,
			lines: sections[name]
		})),
		timelineEntries: timeline.length,
		items: actionItems.length,
		tracked: tracked.length,
		unowned: open.filter(({ owner }) => owner === null).map(({ line }) => line),
		undated: open.filter(({ dueText }) => dueText === null).map(({ line }) => line)
	};
}

// src/commands/check.ts
/**
* Validates documents. Pure; a document that could not be read becomes a finding of `unreadable-document`. One document at
* a time: what was understood of it is not kept but for the words of its open items, for there may be ten thousand of them.
*/
function checkDocuments(input) {
	const { documents, config, baseline } = input;
	const open = openItemsFor(input);
	const told = [];
	let before = 0;
	for (const document of documents) {
		const { postmortems, unreadable } = readDocuments([document], config);
		const judged = postmortems.filter((postmortem) => !isBefore(postmortem, config.check.since));
		before += postmortems.length - judged.length;
		told.push(...findingsOf(document.path, judged, unreadable, input, open));
		for (const postmortem of postmortems) {
			input.outline?.(outlineOf(postmortem));
			open?.add(postmortem);
		}
	}
	const relevant = sortFindings(told);
	const unknown = baseline ? withoutKnown(relevant, baseline, new Set(documents.map(({ path }) => path))) : {
		findings: relevant,
		known: 0,
		outdated: 0
	};
	return {
		findings: unknown.findings,
		summary: summarise(unknown.findings, documents.length),
		notices: noticesOf({
			before,
			since: config.check.since,
			...unknown
		})
	};
}
/** Null where nobody asks what resembles an open item. */
function openItemsFor({ config, tracker }) {
	const levels = [config, ...config.overrides].map(({ rules }) => rules["action-item-recurring"]?.level);
	if (levels[0] === "off" && levels.every((level) => level === void 0 || level === "off")) return null;
	const open = new EarlierItems();
	open.addIssues(tracker?.issues ?? [], trackingLabel(config));
	return open;
}
function findingsOf(path, judged, unreadable, input, open) {
	const context = contextOf(path, input, open);
	const problems = unreadable.flatMap(({ problem }) => documentProblemFinding(path, problem, context) ?? []);
	const findings = judge(judged, context);
	const touch = input.touched?.get(path);
	return [...problems, ...touch ? dueToChange(findings, touch.lines, earlier(path, touch, context)) : findings];
}
function contextOf(path, { config, today, docsUrl, added, tracker }, open) {
	const refused = tracker?.unassignable;
	return {
		config,
		today,
		docsUrl,
		surroundings: {
			isNew: added?.has(path) ?? false,
			...open === null ? {} : { resembling: (item, postmortem) => open.resembling(item, postmortem) },
			...refused === void 0 ? {} : { unassignable: (item, postmortem) => assigneesOf(item, postmortem, config).filter((login) => refused.has(login.toLowerCase())) }
		}
	};
}
function earlier(path, { before }, context) {
	if (before === null) return null;
	const { postmortems } = readDocuments([{
		path,
		text: before
	}], context.config);
	return judge(postmortems, context);
}
function isBefore({ incidentDate }, since) {
	return since !== null && incidentDate !== null && incidentDate < since;
}
function noticesOf({ before, since, known, outdated }) {
	return [
		...before > 0 ? [`Not judged, being from before ${since}: ${counted(before, "incident")}.`] : [],
		...known > 0 ? [`Known from the baseline and not told: ${counted(known, "finding")}.`] : [],
		...outdated > 0 ? [`The baseline has ${outdated === 1 ? "1 entry" : `${outdated} entries`} that no longer hold; write it anew with --update-baseline.`] : []
	];
}
/** By the settings that hold for this document: the configuration's, overrides for its path, its own front matter's. */
function judge(postmortems, context) {
	const [first] = postmortems;
	if (first === void 0) return [];
	const settings = parseDocumentSettings(first.settings);
	const rules = rulesFor(context.config, first.path, settings.rules);
	return checkDocument(postmortems.map((one, index) => index === 0 ? withProblems(one, settings.problems) : one), {
		...context,
		config: {
			...context.config,
			rules
		}
	});
}
/** What is wrong in a document's own settings is told like anything else in its front matter that cannot be read. */
function withProblems(postmortem, messages) {
	if (messages.length === 0) return postmortem;
	const line = postmortem.lines.findIndex((text) => text.startsWith(SETTINGS_KEY)) + 1;
	const problems = messages.map((message) => ({
		code: "front-matter-settings",
		startLine: Math.max(line, 1),
		endLine: Math.max(line, 1),
		message
	}));
	return {
		...postmortem,
		problems: [...postmortem.problems, ...problems]
	};
}

export { loadBaseline as n, checkDocuments as t };