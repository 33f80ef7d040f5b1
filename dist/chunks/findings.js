import { b as Failure, d as withinAnnotationLimit, f as SEVERITIES, g as plainLine, h as markdownText, o as linkTarget, p as logLine, t as visibleText, u as require_fastest_levenshtein } from "./foundation.js";
import { E as regex, O as safeParse, c as integer, j as string, k as strictObject, m as minValue, t as array, u as literal, v as number, w as pipe } from "./valibot.js";
import { t as stringWidth } from "./string-width.js";
import { createHash } from "node:crypto";

// src/findings/fingerprint.ts
/**
* What a finding is known by: 32 hexadecimal digits of what it says and where, not at which line, so that it outlives
* moved text. Equal findings of one document have the same.
*/
function fingerprintOf({ path, rule, message }) {
	return createHash("sha256").update(JSON.stringify([
		path,
		rule,
		message
	])).digest("hex").slice(0, 32);
}

// src/findings/order.ts
/**
* Sorted by path, place, rule, message, each finding once (a file with several incidents tells some of them once per
* incident). Independent of the order in which they came and of the locale.
*/
function sortFindings(findings) {
	return [...findings].sort(compareFindings).filter((finding, index, all) => index === 0 || compareFindings(finding, all[index - 1] ?? finding) !== 0);
}
/** One group per document with findings: those with errors first, then those with warnings, each kind by path. */
function groupByDocument(findings) {
	const byPath = /* @__PURE__ */ new Map();
	for (const finding of worstFirst(findings)) {
		const group = byPath.get(finding.path);
		if (group) group.push(finding);
		else byPath.set(finding.path, [finding]);
	}
	return Array.from(byPath, ([path, group]) => ({
		path,
		worst: group[0]?.severity ?? "info",
		findings: group
	}));
}
/** The findings by severity, errors first, then as `sortFindings`. */
function worstFirst(findings) {
	return [...sortFindings(findings)].sort((a, b) => rank(b.severity) - rank(a.severity));
}
function rank(severity) {
	return SEVERITIES.indexOf(severity);
}
function compareFindings(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn || compareText(a.rule, b.rule) || rank(b.severity) - rank(a.severity) || compareText(a.message, b.message);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/findings/baseline.ts
const Entry = strictObject({
	path: string(),
	rule: string(),
	fingerprint: pipe(string(), regex(/^[0-9a-f]{32}$/)),
	count: pipe(number(), integer(), minValue(1))
});
const BaselineSchema = strictObject({
	version: literal(1),
	findings: array(Entry)
});
/**
* Reads a baseline file.
* @throws Failure `BASELINE_INVALID` (usage) for anything that `renderBaseline` does not write.
*/
function parseBaseline(text, file) {
	const result = safeParse(BaselineSchema, json(text));
	if (result.success) return result.output;
	const [issue] = result.issues;
	const key = issue.path?.map((part) => String(part.key)).join(".");
	throw new Failure({
		code: "BASELINE_INVALID",
		kind: "usage",
		message: plainLine(`${file} is no baseline: ${key === void 0 ? "" : `${key}: `}${issue.message}`),
		advice: "Write it anew with `postmortem-actions check --update-baseline`."
	});
}
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** The findings as a baseline file: sorted, one entry for equal ones. The same findings give the same text. */
function renderBaseline(findings) {
	const entries = /* @__PURE__ */ new Map();
	for (const finding of sortFindings(findings)) {
		const fingerprint = fingerprintOf(finding);
		const { path, rule } = finding;
		entries.set(fingerprint, {
			path,
			rule,
			fingerprint,
			count: (entries.get(fingerprint)?.count ?? 0) + 1
		});
	}
	const baseline = {
		version: 1,
		findings: [...entries.values()]
	};
	return `${JSON.stringify(baseline, null, 2)}\n`;
}
/** Takes off as many findings of each kind as the baseline knows; `judged` are the paths of the documents looked at. */
function withoutKnown(findings, baseline, judged) {
	const left = new Map(baseline.findings.map(({ fingerprint, count }) => [fingerprint, count]));
	const unknown = sortFindings(findings).filter((finding) => {
		const fingerprint = fingerprintOf(finding);
		const count = left.get(fingerprint) ?? 0;
		if (count > 0) left.set(fingerprint, count - 1);
		return count === 0;
	});
	const outdated = baseline.findings.filter(({ path, fingerprint }) => judged.has(path) && (left.get(fingerprint) ?? 0) > 0).length;
	return {
		findings: unknown,
		known: findings.length - unknown.length,
		outdated
	};
}

// src/findings/summary.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Counts `findings`; `documents` is how many files were looked at, also those without a finding. */
function summarise(findings, documents) {
	return {
		documents,
		errors: count(findings, "error"),
		warnings: count(findings, "warning"),
		infos: count(findings, "info")
	};
}
/** True when a check with these findings fails. */
function failsAt(findings, level) {
	if (level === "never") return false;
	return findings.some(({ severity }) => severity === "error" || level === "warning" && severity === "warning");
}
/** The summary as a sentence without its full stop: `5 documents: 1 error, 2 warnings, 3 infos`; `0 documents: nothing was checked`. */
function summaryWords(summary) {
	if (summary.documents === 0 && summary.errors + summary.warnings + summary.infos === 0) return "0 documents: nothing was checked";
	return `${counted(summary.documents, "document")}: ${severityWords(summary)}`;
}
/** `1 error, 2 warnings, 3 infos`; `nothing to mend`. */
function severityWords({ errors, warnings, infos }) {
	const parts = [
		errors > 0 ? counted(errors, "error") : null,
		warnings > 0 ? counted(warnings, "warning") : null,
		infos > 0 ? counted(infos, "info") : null
	].filter((part) => part !== null);
	return parts.length > 0 ? parts.join(", ") : "nothing to mend";
}
/** `1 document`, `2 documents`. */
function counted(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function count(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}

// src/findings/touched.ts
/**
* The findings that a change answers for: those on lines it touches, wholly or in part, and those that were not there
* `before` (a section taken out leaves no line to touch).
*/
function dueToChange(findings, lines, before) {
	const old = new Set(before?.map(fingerprintOf));
	return findings.filter((finding) => lines.some((range) => finding.line <= range.endLine && finding.endLine >= range.startLine) || before !== null && !old.has(fingerprintOf(finding)));
}

// src/findings/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Workflow commands, one a line, that show findings as annotations; the last line says how many had no room. */
function renderGithub(findings) {
	const sorted = sortFindings(findings);
	const shown = withinAnnotationLimit(sorted);
	const left = sorted.length - shown.length;
	const lines = shown.map(command);
	if (left > 0) lines.push(`${counted(left, "more finding")}: “check --format text” or the step summary lists all.`);
	return lines.map((line) => `${line}\n`).join("");
}
function command(finding) {
	const { path, line, column, endLine, endColumn, severity, rule, message, expected, url } = finding;
	const columns = line === endLine && endColumn > column ? {
		col: column,
		endColumn
	} : {};
	const properties = {
		file: plainLine(path),
		line,
		endLine,
		...columns,
		title: rule
	};
	const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	const parts = [
		message,
		expected,
		url
	].filter((part) => part !== null);
	return `::${COMMANDS[severity]} ${written.join(",")}::${parts.map(plainLine).map(escapeData).join("%0A")}`;
}
/** As the runner unescapes it (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/findings/json.ts
/** The findings as the public contract promises them (part 2), each a piece: what `JSON.stringify` gives of the whole. */
function* jsonPieces(findings, { documents }) {
	const sorted = sortFindings(findings);
	yield "{\n  \"version\": 1,\n  \"findings\": [";
	for (const [index, finding] of sorted.entries()) yield `${index > 0 ? "," : ""}\n    ${indented(written$1(finding), 4)}`;
	yield `${sorted.length > 0 ? "\n  " : ""}],\n  "summary": ${indented(summarise(sorted, documents), 2)}\n}\n`;
}
/** In texts JSON has no line ends. */
function indented(value, columns) {
	return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(columns)}`);
}
function written$1(finding) {
	const { path, line, column, endLine, endColumn, rule, severity, message, expected, url } = finding;
	return {
		path,
		line,
		column,
		endLine,
		endColumn,
		rule,
		severity,
		message,
		expected,
		url
	};
}

// src/findings/markdown-link.ts
/** A link of Markdown with `text` (escaped already); the text alone where there is no address, or none that is safe. */
function markdownLink(text, address) {
	const line = /#L\d+(?:-L\d+)?$/.exec(address ?? "")?.[0] ?? "";
	const target = address === null ? null : linkTarget(address.slice(0, address.length - line.length));
	return target === null ? text : `[${text}](${target}${line})`;
}

// src/findings/markdown.ts
const WORDS = {
	error: "**error**",
	warning: "warning",
	info: "info"
};
const COLUMNS = "| Line | Level | Finding | Rule |\n| ---: | --- | --- | --- |\n";
/** Room for the line that says what was left out. */
const NOTE_LENGTH = 160;
/**
* The summary and one table per document, the worst documents and findings first. Where `maxCharacters` (at least 400)
* is too little, whole rows are left out, the least severe ones first, and the last line says how many.
*/
function renderMarkdown(findings, options) {
	const head = `${summaryWords(summarise(findings, options.documents))}.\n`;
	const groups = groupByDocument(findings).map((group) => asTable(group, options));
	const whole = head + groups.map((table) => written(table, table.rows)).join("");
	if (whole.length <= (options.maxCharacters ?? Number.POSITIVE_INFINITY)) return whole;
	const kept = rowsThatFit(groups, (options.maxCharacters ?? 0) - head.length - NOTE_LENGTH);
	const short = groups.filter(({ rows }) => rows.some((row) => !kept.has(row)));
	const left = short.flatMap(({ rows }) => rows).filter((row) => !kept.has(row)).length;
	const shown = groups.map((table) => ({
		table,
		rows: table.rows.filter((row) => kept.has(row))
	})).filter(({ rows }) => rows.length > 0).map(({ table, rows }) => written(table, rows));
	const note = `Left out for size: ${counted(left, "finding")} in ${counted(short.length, "document")}, none worse than what is shown.`;
	return `${head}${shown.join("")}\n${note}\n`;
}
/** All errors come before the first warning, whichever document they are in; what does not fit ends the list. */
function rowsThatFit(tables, room) {
	const kept = /* @__PURE__ */ new Set();
	const begun = /* @__PURE__ */ new Set();
	let left = room;
	for (const severity of [
		"error",
		"warning",
		"info"
	]) for (const table of tables) for (const row of table.rows.filter((candidate) => candidate.severity === severity)) {
		left -= row.text.length + (begun.has(table) ? 0 : table.lead.length);
		if (left < 0) return kept;
		begun.add(table);
		kept.add(row);
	}
	return kept;
}
function asTable({ path, findings }, options) {
	return {
		lead: `\n#### ${markdownText(path)}\n\n${COLUMNS}`,
		rows: findings.map((finding) => asRow(finding, options))
	};
}
function written({ lead }, rows) {
	return lead + rows.map(({ text }) => text).join("");
}
function asRow(finding, { sourceUrl }) {
	const { path, line, severity, message, expected, rule, url } = finding;
	const words = markdownText(expected === null ? message : `${message} ${expected}`);
	return {
		severity,
		text: `| ${markdownLink(String(line), sourceUrl?.(path, line) ?? null)} | ${WORDS[severity]} | ${words} | ${markdownLink(markdownText(rule), url)} |\n`
	};
}

// src/findings/sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note",
	off: "none"
};
/**
* Not `primaryLocationLineHash`: that is GitHub's own hash of the source, and its upload warns where another value
* stands under this name (github/codeql-action, src/fingerprints.ts).
*/
const FINGERPRINT = "postmortemActions/v1";
/** The findings as a SARIF 2.1.0 log with one run. */
function renderSarif(findings, options) {
	const sorted = sortFindings(findings);
	const rules = options.rules ?? namedIn(sorted);
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const fingerprint = fingerprints();
	const log = {
		version: "2.1.0",
		$schema: SCHEMA,
		runs: [{
			tool: { driver: {
				name: "postmortem-actions",
				...options.version === void 0 ? {} : { semanticVersion: options.version },
				rules: rules.map(describe)
			} },
			columnKind: "utf16CodeUnits",
			results: sorted.map((finding) => result(finding, indexes.get(finding.rule), fingerprint(finding)))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function namedIn(findings) {
	const rules = new Map(findings.map(({ rule, url }) => [rule, url]));
	return Array.from(rules, ([id, url]) => ({
		id,
		summary: id,
		defaultLevel: "warning",
		url
	}));
}
function describe({ id, summary, defaultLevel, url }) {
	return {
		id,
		shortDescription: { text: summary },
		defaultConfiguration: {
			level: LEVELS[defaultLevel],
			enabled: defaultLevel !== "off"
		},
		...url === null ? {} : { helpUri: url }
	};
}
function result(finding, ruleIndex, fingerprint) {
	const { path, line, column, endLine, endColumn, rule, severity, message, expected } = finding;
	return {
		ruleId: rule,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: levelOf(severity),
		message: { text: messageText(expected === null ? message : `${message} ${expected}`) },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: relativeUri(path) },
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			}
		} }],
		partialFingerprints: { [FINGERPRINT]: fingerprint }
	};
}
function levelOf(severity) {
	return LEVELS[severity];
}
/** Neither an embedded link nor a placeholder may come from a document (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function messageText(text) {
	return plainLine(text).replaceAll("](", "] (").replace(/\{(\d+)\}/g, "{{$1}}");
}
/** A path with `/` separators as a relative URI (RFC 3986). */
function relativeUri(path) {
	return path.replace(/\p{Surrogate}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
/** Tells findings apart by what they say and where among their like, not by line, so that it outlives moved text. */
function fingerprints() {
	const seen = /* @__PURE__ */ new Map();
	return (finding) => {
		const hash = fingerprintOf(finding);
		const ordinal = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, ordinal);
		return `${hash}:${ordinal}`;
	};
}

// src/findings/text.ts
const plain = (text) => text;
const NO_COLOURS = {
	error: plain,
	warning: plain,
	info: plain,
	path: plain,
	dim: plain
};
/** One block per document, the worst documents and findings first, each a piece; the summary is the last line. */
function* textPieces(findings, options) {
	const colours = options.colours ?? NO_COLOURS;
	for (const group of groupByDocument(findings)) {
		const lines = group.findings.flatMap((finding) => [...findingLines(finding, colours), ...options.frame?.(finding, colours) ?? []]);
		yield `${[colours.path(logLine(group.path)), ...lines].join("\n")}\n\n`;
	}
	if (options.rulesUrl !== void 0 && findings.length > 0) yield `${colours.dim(`Why, and how to switch a rule off: ${options.rulesUrl}/RULE.md`)}\n\n`;
	yield `${summaryWords(summarise(findings, options.documents))}.\n`;
}
/** A piece, one line, for each finding, by path and place: `path:line:column severity rule message`. */
function* compactPieces(findings, { colours = NO_COLOURS }) {
	for (const { path, line, column, severity, rule, message } of sortFindings(findings)) yield `${`${logLine(path)}:${line}:${column}`} ${colours[severity](severity)} ${colours.dim(rule)} ${logLine(message)}\n`;
}
function findingLines(finding, colours) {
	const { line, column, severity, rule, message, expected, url } = finding;
	const place = `${line}:${column}`.padStart(8);
	const notes = [expected, url].filter((note) => note !== null);
	return [`${colours.dim(place)}  ${colours[severity](severity.padEnd(7))}  ${logLine(message)}  ${colours.dim(rule)}`, ...notes.map((note) => `${" ".repeat(19)}${colours.dim(logLine(note))}`)];
}

// src/findings/render.ts
const RENDERERS = {
	text: textPieces,
	json: jsonPieces,
	sarif: (findings, options) => [renderSarif(findings, options)],
	github: (findings) => [renderGithub(findings)],
	markdown: (findings, options) => [renderMarkdown(findings, options)]
};
const FINDINGS_FORMATS = Object.keys(RENDERERS);
/**
* The findings in one of `FINDINGS_FORMATS`, ending with a line end.
* @throws Failure `FORMAT_UNKNOWN` (usage) for any other format, naming the nearest one.
*/
function renderFindings(format, findings, options) {
	return [...findingsPieces(format, findings, options)].join("");
}
/**
* The same in pieces, made as they are asked for: of ten thousand documents the whole takes as much memory as all else.
* @throws Failure as `renderFindings`, at once.
*/
function findingsPieces(format, findings, options) {
	if (isFindingsFormat(format)) return RENDERERS[format](findings, options);
	throw new Failure({
		code: "FORMAT_UNKNOWN",
		kind: "usage",
		message: `Unknown format "${plainLine(format)}" for findings; did you mean "${(0, import_fastest_levenshtein.closest)(format, [...FINDINGS_FORMATS])}"?`,
		advice: `Use one of ${FINDINGS_FORMATS.join(", ")}.`
	});
}
function isFindingsFormat(format) {
	return Object.hasOwn(RENDERERS, format);
}

// src/findings/frame.ts
const TAB = 4;
/** Of the line's number, right-aligned below the place of the finding. */
const NUMBER_WIDTH = 8;
const SEPARATOR = " | ";
const LEAST_WIDTH = 20;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/**
* The source around a finding for a terminal of so many columns: the line before it, its first line, and marks below the
* columns it speaks of. Empty where the line is not among `lines`, or ends before the finding. Tabs and wide characters take
* the room that they take; control characters are shown by their number.
*/
function frameOf(place, lines, columns, colours) {
	const text = lines.get(place.line);
	if (text === void 0 || text.trim() === "" || place.column > text.length + 1) return [];
	const room = Math.max(columns - NUMBER_WIDTH - 3, LEAST_WIDTH);
	const cells = cellsOf(text);
	const mark = markOf(place, text, cells);
	const from = firstColumn(mark, cells, room);
	const shift = from > 0 ? 1 - from : 0;
	const end = Math.min(mark.end + shift, room);
	const marks = `^${"~".repeat(Math.max(end - mark.start - shift - 1, 0))}`;
	const before = lines.get(place.line - 1) ?? "";
	return [
		...before.trim() === "" ? [] : [colours.dim(`${numbered(place.line - 1)}${cut(cellsOf(before), from, room)}`.trimEnd())],
		`${colours.dim(numbered(place.line))}${cut(cells, from, room).trimEnd()}`,
		`${colours.dim(numbered(null))}${" ".repeat(mark.start + shift)}${colours.mark(marks)}`
	];
}
function numbered(line) {
	return `${String(line ?? "").padStart(NUMBER_WIDTH)}${SEPARATOR}`;
}
function cellsOf(text) {
	let column = 0;
	return Array.from(graphemes.segment(text), ({ segment, index }) => {
		const shown = segment === "	" ? " ".repeat(TAB - column % TAB) : visibleText(segment);
		const width = stringWidth(shown);
		column += width;
		return {
			shown,
			width,
			start: index,
			end: index + segment.length
		};
	});
}
function widthOf(cells) {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
/** The columns of the terminal, from 0, that the place takes on its first line; the end lies behind the last. */
function markOf(place, text, cells) {
	const first = place.column - 1;
	const last = place.endLine === place.line ? place.endColumn - 1 : text.trimEnd().length;
	const start = widthOf(cells.filter(({ end }) => end <= first));
	return {
		start,
		end: Math.max(start, widthOf(cells.filter((cell) => cell.start < last)))
	};
}
/** The column a long line is shown from, where one of its characters begins: what is marked is seen, with words before it. */
function firstColumn(mark, cells, room) {
	if (widthOf(cells) <= room || mark.end < room) return 0;
	const wanted = mark.start - Math.floor(room / 3);
	let column = 0;
	for (const { width } of cells) {
		if (column >= wanted) break;
		column += width;
	}
	return column;
}
/** What there is room for of a line from a column on; that something is left out is shown on either side. */
function cut(cells, from, room) {
	let column = 0;
	const rest = cells.filter(({ width }) => {
		column += width;
		return column - width >= from;
	});
	const lead = from > 0 ? "…" : "";
	const fits = lead.length + widthOf(rest) <= room;
	let left = room - lead.length - (fits ? 0 : 1);
	let text = "";
	for (const { shown, width } of rest) {
		if (width > left) break;
		left -= width;
		text += shown;
	}
	return `${lead}${text}${fits ? "" : "…"}`;
}

export { markdownLink as a, failsAt as c, summaryWords as d, parseBaseline as f, sortFindings as h, compactPieces as i, severityWords as l, withoutKnown as m, findingsPieces as n, dueToChange as o, renderBaseline as p, renderFindings as r, counted as s, frameOf as t, summarise as u };