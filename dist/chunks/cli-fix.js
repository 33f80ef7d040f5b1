import { n as planFixes, r as applyMends, t as lineChanges } from "./fixes-line-changes.js";
import { t as changeDocument } from "./files-document-writer2.js";
import { s as counted } from "./findings.js";
import { a as splitLines } from "./postmortem.js";
import { g as plainLine, m as sourceLine } from "./foundation.js";
import { resolve } from "node:path";

// src/fixes/unified-diff.ts
const CONTEXT = 3;
/** What mends (by place) do to a document, as a unified diff; empty when there are none. */
function unifiedDiff(path, text, mends) {
	const lines = splitLines(text);
	const endsWithLineEnd = /[\r\n]$/.test(text);
	const changes = lineChanges(text, mends).map((change) => endsWithLineEnd || change.endLine < lines.length ? withoutEqualEnds(change) : change);
	if (changes.length === 0) return "";
	const hunks = [];
	for (const change of changes) {
		const hunk = hunks.at(-1);
		const last = hunk?.at(-1);
		if (hunk !== void 0 && last !== void 0 && change.startLine - last.endLine <= 6) hunk.push(change);
		else hunks.push([change]);
	}
	let shift = 0;
	const written = hunks.map((hunk) => {
		const { text: shown, growth } = hunkText(lines, hunk, shift, endsWithLineEnd);
		shift += growth;
		return shown;
	});
	const name = plainLine(path);
	return `--- a/${name}\n+++ b/${name}\n${written.join("")}`;
}
/** Lines that stay as they are need not be taken out and put in again. */
function withoutEqualEnds(change) {
	const { before, after, startLine, endLine } = change;
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	return {
		...change,
		startLine: startLine + head,
		endLine: endLine - tail,
		before: before.slice(head, before.length - tail),
		after: after.slice(head, after.length - tail)
	};
}
function hunkText(lines, hunk, shift, endsWithLineEnd) {
	const first = Math.max(1, (hunk[0]?.startLine ?? 1) - CONTEXT);
	const last = Math.min(lines.length, (hunk.at(-1)?.endLine ?? 1) + CONTEXT);
	const rows = [];
	const add = (mark, texts) => {
		for (const text of texts) rows.push(`${mark}${sourceLine(text)}`);
	};
	let next = first;
	for (const { startLine, endLine, before, after } of hunk) {
		add(" ", lines.slice(next - 1, startLine - 1));
		add("-", before);
		add("+", after);
		next = endLine + 1;
	}
	add(" ", lines.slice(next - 1, last));
	const growth = hunk.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
	const length = last - first + 1;
	const shown = last === lines.length && !endsWithLineEnd ? withoutLastLineEnd(rows) : rows;
	return {
		text: [
			`@@ -${first},${length} +${first + shift},${length + growth} @@`,
			...shown,
			""
		].join("\n"),
		growth
	};
}
/** Says of the last line of the old and of the new text that it has no end. */
function withoutLastLineEnd(rows) {
	const last = ["-", "+"].map((mark) => rows.findLastIndex((row) => row.startsWith(mark) || row.startsWith(" ")));
	return rows.flatMap((row, index) => last.includes(index) ? [row, "\\ No newline at end of file"] : [row]);
}

// src/cli/fix.ts
/** Mends the documents on disk and tells each change; a file that is no longer what was read is left as it is. */
async function fix({ cwd }, session, documents, findings) {
	const { config, progress, warn } = session;
	const root = await session.root();
	let [changes, changed] = [0, 0];
	for (const { path, text, mends } of planFixes({
		documents,
		config,
		findings
	})) {
		if (!await changeDocument(resolve(cwd, path), root, (present) => present === text ? applyMends(text, mends) : null)) {
			warn(`${plainLine(path)} was changed meanwhile, or is no UTF-8; it is left as it is.`);
			continue;
		}
		for (const { place, what, rule } of mends) progress(`${plainLine(path)}:${place.line}:${place.column}: ${what} (${rule})`);
		changes += mends.length;
		changed += 1;
	}
	progress(changes === 0 ? "Nothing to fix." : `${counted(changes, "change")} in ${counted(changed, "document")}.`);
}
/** Prints what `fix` would do as a diff. */
function showFixes(session, documents, findings) {
	const { config, print, progress } = session;
	let [changes, changed] = [0, 0];
	for (const { path, text, mends } of planFixes({
		documents,
		config,
		findings
	})) {
		print(unifiedDiff(path, text, mends));
		changes += mends.length;
		changed += 1;
	}
	progress(changes === 0 ? "Nothing to fix." : `${counted(changes, "change")} in ${counted(changed, "document")}; nothing was written.`);
}

export { fix, showFixes };