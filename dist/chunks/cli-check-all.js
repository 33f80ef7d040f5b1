import { i as __toESM } from "./rolldown-runtime.js";
import { n as loadBaseline, t as checkDocuments } from "./commands-check.js";
import { d as summaryWords, i as compactPieces, n as findingsPieces } from "./findings.js";
import { i as wantsColours, n as REDRAW, r as redraws } from "./cli-terminal.js";
import { t as require_picocolors } from "./command-line.js";
import { t as isUnreadable } from "./files-document-file.js";
import { a as splitLines } from "./postmortem.js";
import { i as describeRules, p as maskedLines } from "./rules.js";
import { s as VERSION } from "./foundation.js";

// src/cli/progress-bar.ts
/** More documents than these take a while; fewer may, on a slow disk. */
const MANY = 200;
const WHILE_MS = 1e3;
const WIDTH = 20;
/** The same documents; how far one is with going through them is drawn on one line of standard error, and wiped off. */
function withProgress(documents, terminal) {
	return redraws(terminal.stderr, terminal) ? new ShownDocuments(documents, terminal) : documents;
}
var ShownDocuments = class {
	documents;
	terminal;
	constructor(documents, terminal) {
		this.documents = documents;
		this.terminal = terminal;
	}
	get length() {
		return this.documents.length;
	}
	filter(isWanted) {
		return this.documents.filter(isWanted);
	}
	map(tell) {
		return this.documents.map(tell);
	}
	*[Symbol.iterator]() {
		const { stderr, now } = this.terminal;
		const began = Date.parse(now());
		let done = 0;
		let shown = null;
		try {
			for (const document of this.documents) {
				yield document;
				done += 1;
				const percent = Math.floor(done / this.length * 100);
				if (!(this.length > MANY || Date.parse(now()) - began > WHILE_MS) || percent === shown || done === this.length) continue;
				shown = percent;
				stderr.write(`${REDRAW}${bar(percent)} ${done} of ${this.length} documents`);
			}
		} finally {
			if (shown !== null) stderr.write(REDRAW);
		}
	}
};
function bar(percent) {
	const full = Math.round(percent / 100 * WIDTH);
	return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}]`;
}

// src/commands/excerpts.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Nobody reads on behind it; less than what the rules search of a line, so that nothing is shown that none has seen. */
const CHARACTERS_AT_MOST = 1500;
/** Of each document the lines that findings begin on, and the line before each; secrets and personal data are masked. */
function excerptsOf(documents, findings) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { path, line } of findings) {
		const lines = wanted.get(path) ?? /* @__PURE__ */ new Set();
		wanted.set(path, lines.add(line - 1).add(line));
	}
	const excerpts = /* @__PURE__ */ new Map();
	for (const document of documents.filter(({ path }) => wanted.has(path))) {
		if (isUnreadable(document)) continue;
		const lines = maskedLines(splitLines(document.text));
		const shown = [...wanted.get(document.path) ?? []].flatMap((line) => {
			const text = lines[line - 1];
			return text === void 0 ? [] : [[line, text.slice(0, CHARACTERS_AT_MOST)]];
		});
		excerpts.set(document.path, new Map(shown));
	}
	return excerpts;
}

// src/cli/render-check.ts
/** Some terminals do not say how wide they are, or that they have no columns. */
const DEFAULT_COLUMNS = 80;
/** The findings in the format that was asked for, in pieces; a person at a terminal sees colours and the source around each. */
async function renderCheck(terminal, options, documents, findings) {
	const colours = coloursOf(wantsColours(terminal, options.color));
	if (options.compact === true) return compactPieces(findings, { colours });
	return findingsPieces(options.format, findings, {
		documents: documents.length,
		rules: describeRules(docsUrlFor(terminal, options)),
		version: VERSION,
		colours,
		...options.format === "text" && terminal.stdout.isTTY === true ? await aroundFindings(terminal, documents, findings) : {}
	});
}
/** In a text the address of each rule would be longer than the finding; its id is enough to look it up. */
function docsUrlFor({ docsUrl }, { format }) {
	return format === "text" ? null : docsUrl;
}
async function aroundFindings({ stdout, docsUrl }, documents, findings) {
	const { frameOf } = await import("./findings-frame.js");
	const excerpts = excerptsOf(documents, findings);
	return {
		frame: (finding, colours) => frameOf(finding, excerpts.get(finding.path) ?? /* @__PURE__ */ new Map(), stdout.columns || DEFAULT_COLUMNS, {
			mark: colours[finding.severity],
			dim: colours.dim
		}),
		...docsUrl === null ? {} : { rulesUrl: `${docsUrl}/rules` }
	};
}
function coloursOf(enabled) {
	const { red, yellow, cyan, bold, dim } = import_picocolors.default.createColors(enabled);
	return {
		error: red,
		warning: yellow,
		info: cyan,
		path: bold,
		dim
	};
}

// src/cli/check-all.ts
/** Checks the documents that were found, and renders what there is to say; prints nothing but how far it is. */
async function checkAll(terminal, { config, today }, found, options) {
	const baseline = options.updateBaseline ? null : await loadBaseline(terminal.cwd, baselineFile(config, options));
	const documents = options.quiet === true ? found : withProgress(found, terminal);
	const docsUrl = docsUrlFor(terminal, options);
	const { findings, notices, summary } = checkDocuments({
		documents,
		config,
		today,
		docsUrl,
		baseline
	});
	return {
		findings,
		pieces: await renderCheck(terminal, options, found, findings),
		notices: options.compact === true ? [...notices, `${summaryWords(summary)}.`] : notices
	};
}
/** The file of known findings, null where there is none: the option goes before the configuration. */
function baselineFile(config, options) {
	return options.baseline ?? config.check.baseline;
}

export { checkAll as n, baselineFile as t };