import { m as isTrackedIn, t as postmortemsToJson } from "./postmortem.js";
import { h as markdownText, p as logLine } from "./foundation.js";
import { _ as SECTION_NAMES, v as SECTION_WORDS } from "./config.js";
import { s as counted } from "./findings.js";
import { t as readDocuments } from "./commands-read-documents.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";

// src/commands/extract/facts.ts
/** `2024-05-15, sev1, en`: what is known of the incident and of the text. */
function incidentFacts({ incidentDate, severity, language }) {
	return [
		incidentDate ?? "no date",
		severity ?? "no severity",
		language
	].join(", ");
}
/** `summary 3–5`, one for each section there is. */
function sectionPlaces({ sections }) {
	return SECTION_NAMES.flatMap((name) => {
		const section = sections[name];
		return section === null ? [] : [`${SECTION_WORDS[name]} ${section.startLine}–${section.endLine}`];
	});
}
function missingSections({ sections }) {
	return SECTION_NAMES.filter((name) => sections[name] === null).map((name) => SECTION_WORDS[name]);
}
/** What an item says beside its words: `owner alice`, `due 2024-06-01`; and what it is not. */
function itemFacts(item) {
	const { owner, due, dueText, priority, kind, reference, link, group, selected } = item;
	return [
		owner === null ? null : `owner ${owner}`,
		due ?? dueText ? `due ${due ?? dueText}` : null,
		priority,
		kind,
		reference === null ? null : `${isTrackedIn(reference) ? "tracked in" : "link"} ${reference}`,
		link === void 0 ? null : `link ${link}`,
		group === null ? null : `under ${group}`,
		selected ? null : whyNotSelected(item)
	].filter((fact) => fact !== null);
}
function whyNotSelected({ rejected, list }) {
	if (rejected) return "decided against, no issue";
	return list === "improvements" ? "context, no issue" : "said before, no issue";
}

// src/commands/extract/markdown.ts
/** For pull requests and pages: one section per postmortem, action items as a task list. */
function extractionMarkdown({ postmortems, explanations }) {
	const blocks = [...postmortems.map(block$1), ...(explanations ?? []).map(decisions$1)];
	return `${blocks.length === 0 ? "No documents." : blocks.join("\n\n")}\n`;
}
function block$1(postmortem) {
	const { path, title, isPostmortem, timeline, actionItems } = postmortem;
	if (!isPostmortem) return `## ${markdownText(path)}\n\nNot a postmortem.`;
	const missing = missingSections(postmortem);
	const facts = [
		`- Document: ${markdownText(path)}`,
		`- Incident: ${markdownText(incidentFacts(postmortem))}`,
		`- Sections: ${sectionPlaces(postmortem).join(", ") || "none"}${missing.length > 0 ? `; missing: ${missing.join(", ")}` : ""}`,
		`- Timeline: ${timeline.length} lines`
	];
	const items = actionItems.length === 0 ? "No action items." : actionItems.map(itemLine).join("\n");
	return [
		`## ${title === null ? "No title" : markdownText(title)}`,
		facts.join("\n"),
		items
	].join("\n\n");
}
function itemLine(item) {
	const facts = [`line ${item.line}`, ...itemFacts(item)].map(markdownText).join(", ");
	return `- [${item.done ? "x" : " "}] ${markdownText(item.text)} (${facts})`;
}
function decisions$1({ path, facts, decisions: made }) {
	const rows = made.map(({ line, endLine, role, why }) => {
		return `| ${endLine > line ? `${line}–${endLine}` : String(line)} | ${role} | ${markdownText(why)} |`;
	});
	return [
		`### ${markdownText(path)}, line by line`,
		...facts.length > 0 ? [facts.map((fact) => `- ${markdownText(fact)}`).join("\n")] : [],
		[
			"| lines | taken for | why |",
			"|---|---|---|",
			...rows
		].join("\n")
	].join("\n\n");
}

// src/commands/extract/text.ts
/** For terminals: one block per postmortem. */
function extractionText({ postmortems, explanations }) {
	const blocks = postmortems.map((postmortem) => block(postmortem).join("\n"));
	const reasons = (explanations ?? []).map((explanation) => decisions(explanation).join("\n"));
	const items = postmortems.flatMap(({ actionItems }) => actionItems);
	const apart = items.filter(({ selected }) => !selected).length;
	const summary = `${counted(postmortems.length, "document")}, ${counted(items.length, "action item")}${apart > 0 ? ` (${apart} for no issue)` : ""}.`;
	return `${[
		...blocks,
		...reasons,
		summary
	].join("\n\n")}\n`;
}
function block(postmortem) {
	const { path, title, isPostmortem, timeline, actionItems } = postmortem;
	if (!isPostmortem) return [logLine(path), "  not a postmortem"];
	const missing = missingSections(postmortem);
	return [
		logLine(path),
		`  ${title === null ? "no title" : logLine(title)} (${incidentFacts(postmortem)})`,
		`  sections: ${sectionPlaces(postmortem).join(", ") || "none"}${missing.length > 0 ? `; missing: ${missing.join(", ")}` : ""}`,
		`  timeline: ${counted(timeline.length, "line")}`,
		`  action items: ${actionItems.length}`,
		...actionItems.flatMap(itemLines)
	];
}
function itemLines(item) {
	const facts = itemFacts(item).map(logLine).join(", ");
	const start = `${String(item.line).padStart(6)}  [${item.done ? "x" : " "}] `;
	return [start + logLine(item.text), ...facts === "" ? [] : [`${" ".repeat(start.length)}${facts}`]];
}
function decisions({ path, facts, decisions: made }) {
	return [
		`${logLine(path)}, line by line`,
		...facts.map((fact) => `${" ".repeat(9)}  ${logLine(fact)}`),
		...made.map(({ line, endLine, role, why }) => {
			return `${(endLine > line ? `${line}–${endLine}` : String(line)).padStart(9)}  ${role.padEnd(12)} ${logLine(why)}`.trimEnd();
		})
	];
}

// src/commands/extract/render.ts
const RENDERERS = {
	text: extractionText,
	json: extractionJson,
	markdown: extractionMarkdown
};
/** What was understood of the documents, in a format of the contract; ends with a line end. */
function renderExtraction(format, extraction) {
	return RENDERERS[format](extraction);
}
function extractionJson({ postmortems, explanations }) {
	const json = {
		...postmortemsToJson(postmortems),
		...explanations === null ? {} : { explanations }
	};
	return `${JSON.stringify(json, null, 2)}\n`;
}

// src/commands/extract.ts
/** What was understood of each document. Pure. */
function extractDocuments({ documents, config, explain }) {
	const explanations = [];
	const note = (explanation) => {
		explanations.push(explanation);
	};
	return {
		...readDocuments(documents, config, explain ? note : null),
		explanations: explain ? explanations : null
	};
}

// src/cli/extract.ts
async function extract(terminal, paths, options) {
	const { config, documents, progress, print } = await openSession(terminal, options);
	const { unreadable, ...extraction } = extractDocuments({
		documents: await documents(paths),
		config,
		explain: options.explain === true
	});
	for (const { path, problem } of unreadable) progress(`${path}: ${problem.message}`);
	print(renderExtraction(options.format, extraction));
	return EXIT.done;
}

export { extract };