import { b as Failure } from "./foundation.js";
import { t as writeFiles } from "./files-write-files.js";
import { c as failsAt, p as renderBaseline, s as counted, u as summarise } from "./findings.js";
import { n as checkAll, t as baselineFile } from "./cli-check-all.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";

// src/cli/parts.ts
/** In UTF-16 units: few writes, and little memory for each. */
const PART_LENGTH = 65536;
/** The same text in parts of at least `length` UTF-16 units, but for the last; never an empty one. */
function* inParts(pieces, length = PART_LENGTH) {
	let part = [];
	let gathered = 0;
	for (const piece of pieces) {
		part.push(piece);
		gathered += piece.length;
		if (gathered < length) continue;
		yield part.join("");
		part = [];
		gathered = 0;
	}
	if (gathered > 0) yield part.join("");
}

// src/cli/check.ts
async function check(terminal, paths, options) {
	if (options.dryRun === true && options.fix !== true) throw nothingToTry();
	refuseContradictions(options);
	if (options.watch === true) {
		const { watch } = await import("./cli-watch.js");
		return watch(terminal, paths, options);
	}
	const session = await openSession(terminal, options);
	const { print, progress, warn } = session;
	if (options.printConfig !== void 0) {
		const { printConfig } = await import("./cli-print-config.js");
		return printConfig(session, options.printConfig, options.format);
	}
	const found = await session.documents(paths);
	let checked = await checkAll(terminal, session, found, options);
	if (options.fix === true) {
		const { fix, showFixes } = await import("./cli-fix.js");
		if (options.dryRun === true) {
			showFixes(session, found, checked.findings);
			return exitCodeOf(checked.findings, options, warn);
		}
		await fix(terminal, session, found, checked.findings);
		checked = await checkAll(terminal, session, found, options);
	}
	for (const notice of checked.notices) progress(notice);
	if (options.updateBaseline) return updateBaseline(terminal, session, baselineFile(session.config, options), checked.findings);
	for (const part of inParts(checked.pieces)) print(part);
	return exitCodeOf(checked.findings, options, warn);
}
function exitCodeOf(findings, { failOn, maxWarnings }, warn) {
	if (failsAt(findings, failOn)) return EXIT.findings;
	const { warnings } = summarise(findings, 0);
	if (maxWarnings === void 0 || warnings <= maxWarnings) return EXIT.done;
	warn(`${counted(warnings, "warning")}, more than the ${maxWarnings} of --max-warnings.`);
	return EXIT.findings;
}
function nothingToTry() {
	return new Failure({
		code: "DRY_RUN_WITHOUT_FIX",
		kind: "usage",
		message: "--dry-run has a meaning for `check` only together with --fix.",
		advice: "A check writes nothing; leave --dry-run out, or add --fix to see what it would change."
	});
}
/** Values of options that leave another without a meaning; what goes with no value of another, the program knows. */
function refuseContradictions(options) {
	const { format, failOn, compact, watch, maxWarnings } = options;
	const together = [
		[
			compact === true && format !== "text",
			"--compact",
			`--format ${format}`
		],
		[
			watch === true && format !== "text",
			"--watch",
			`--format ${format}`
		],
		[
			maxWarnings !== void 0 && failOn === "never",
			"--max-warnings",
			"--fail-on never"
		]
	];
	for (const [isBoth, option, other] of together) {
		if (!isBoth) continue;
		throw new Failure({
			code: "USAGE_INVALID",
			kind: "usage",
			message: `${option} does not go with ${other}.`,
			advice: `Leave out ${option} or ${other}.`
		});
	}
}
/** Every finding there is becomes a known one. */
async function updateBaseline({ cwd }, { progress }, file, findings) {
	if (file === null) throw new Failure({
		code: "BASELINE_UNNAMED",
		kind: "usage",
		message: "No file is named for the baseline.",
		advice: "Set `check: { baseline: FILE }` in the configuration, or name it with --baseline FILE."
	});
	await writeFiles(cwd, [{
		path: file,
		text: renderBaseline(findings)
	}], true);
	progress(`${file}: ${counted(findings.length, "finding")} known from now on.`);
	return EXIT.done;
}

export { check };