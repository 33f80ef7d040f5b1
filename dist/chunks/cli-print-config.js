import { i as __toESM } from "./rolldown-runtime.js";
import { a as parseDocumentSettings, i as effectiveRules } from "./config-file.js";
import { r as readPostmortems } from "./postmortem.js";
import { a as recogniseTemplate, r as RULE_HEADS, s as TEMPLATES } from "./rules.js";
import { b as Failure, g as plainLine } from "./foundation.js";
import { n as require_picomatch } from "./globs.js";
import { n as readingOptions } from "./commands-read-documents.js";
import { t as isUnreadable } from "./files-document-file.js";
import { t as EXIT } from "./cli-exit-code.js";

// src/commands/document-settings.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** How a document is found, read and judged, key by key; `written` are the keys that the configuration file sets. */
function documentSettings(postmortem, config, file, written) {
	const { path, incidentDate, language } = postmortem;
	const from = (key) => file !== null && written.includes(key) ? `${file}, ${key}` : "default";
	const found = config.paths.find((glob) => !glob.startsWith("!") && matches(glob, path)) ?? null;
	const left = config.ignore.find((glob) => matches(glob, path)) ?? takenAway(config.paths, path);
	const before = (day) => day !== null && incidentDate !== null && incidentDate < day;
	const isStated = config.language !== "auto" && language !== config.language;
	return [
		{
			key: "paths",
			value: found,
			from: from("paths"),
			means: found === null ? "checked only where it is named" : null
		},
		{
			key: "ignore",
			value: left,
			from: left?.startsWith("!") ? from("paths") : from("ignore"),
			means: left === null ? null : "checked only where it is named"
		},
		{
			key: "language",
			value: config.language,
			from: from("language"),
			means: config.language === "auto" || isStated ? `${language}, by the ${isStated ? "front matter" : "document"}` : null
		},
		{
			key: "template",
			value: typeof config.template === "string" ? config.template : config.template.name,
			from: from("template"),
			means: config.template === "auto" ? recogniseTemplate(postmortem, TEMPLATES)?.name ?? "the document follows none" : null
		},
		{
			key: "select",
			value: config.select,
			from: from("select"),
			means: null
		},
		{
			key: "timezone",
			value: config.timezone,
			from: from("timezone"),
			means: null
		},
		{
			key: "since",
			value: config.since,
			from: from("since"),
			means: before(config.since) ? `opens no issues: the incident was on ${incidentDate}` : null
		},
		{
			key: "check.since",
			value: config.check.since,
			from: from("check.since"),
			means: before(config.check.since) ? `not judged: the incident was on ${incidentDate}` : null
		},
		{
			key: "check.baseline",
			value: config.check.baseline,
			from: from("check.baseline"),
			means: null
		}
	];
}
function takenAway(paths, path) {
	return paths.find((glob) => glob.startsWith("!") && matches(glob.slice(1), path)) ?? null;
}
/** By the same rules as documents are found. */
function matches(glob, path) {
	return import_picomatch.default.isMatch(path, glob, {
		nocase: true,
		dot: true
	});
}

// src/commands/effective-config.ts
/** Every rule with the level and options that hold for a document, and where they come from. */
function effectiveConfig(document, config, file, written) {
	const { path } = document;
	const [postmortem] = readPostmortems(document, readingOptions(config));
	const { rules, problems } = parseDocumentSettings(postmortem?.settings);
	const effective = effectiveRules(config, path, rules);
	return {
		version: 1,
		path,
		config: file,
		settings: postmortem === void 0 ? [] : documentSettings(postmortem, config, file, written),
		rules: RULE_HEADS.map(({ id, defaultLevel }) => {
			const set = effective[id];
			return set === void 0 ? {
				rule: id,
				level: defaultLevel,
				options: {},
				from: "default"
			} : {
				rule: id,
				...set.setting,
				from: originWords(set.origin, path, file ?? "the configuration")
			};
		}),
		problems
	};
}
function originWords(origin, path, file) {
	if (origin.kind === "configuration") return `${file}, rules`;
	if (origin.kind === "front-matter") return `${path}, front matter`;
	return `${file}, overrides[${origin.index}] (${origin.paths.join(", ")})`;
}
/** As a table for people: rule, level and options, origin. */
function renderEffectiveConfig({ path, config, settings, rules, problems }) {
	const keys = settings.map(({ key, value, from, means }) => [
		key,
		`${value ?? "none"}${means === null ? "" : ` (${means})`}`,
		from
	]);
	const levels = rules.map(({ rule, level, options, from }) => [
		rule,
		Object.keys(options).length === 0 ? level : `[${level}, ${JSON.stringify(options)}]`,
		from
	]);
	return [
		plainLine(path),
		`configuration: ${config === null ? "none, all defaults" : plainLine(config)}`,
		...problems.map((problem) => `not in force: ${plainLine(problem)}`),
		"",
		...table(keys),
		"",
		...table(levels),
		""
	].join("\n");
}
/** Rows with their columns one below the other; the spaces between them stay. */
function table(rows) {
	const shown = rows.map((row) => row.map(plainLine));
	const widths = [0, 1].map((column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
	return shown.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}

// src/cli/print-config.ts
/** `check --print-config FILE`: the configuration that holds for one document, as YAML with its origins or as JSON. */
async function printConfig({ config, configFile, configKeys, documents, print }, file, format) {
	const [document, ...others] = await documents([file]);
	if (document === void 0 || others.length > 0 || isUnreadable(document)) throw new Failure({
		code: "DOCUMENT_NOT_ONE",
		kind: "usage",
		message: `${plainLine(file)} is not one document that can be read.`,
		advice: "Name one postmortem."
	});
	const effective = effectiveConfig(document, config, configFile, configKeys);
	print(format === "json" ? `${JSON.stringify(effective, null, 2)}\n` : renderEffectiveConfig(effective));
	return EXIT.done;
}

export { printConfig };