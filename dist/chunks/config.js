import { a as suggestName, c as SEVERITIES, d as plainLine, i as choiceOf, m as Failure } from "./foundation.js";
import { C as strictObject, E as title, O as trim, S as safeParse, T as string, _ as parse, a as entriesFromList, b as record, d as nonEmpty, f as nullable, g as optional, i as description, k as union, n as boolean, r as check, t as array, v as picklist, w as strictTuple, x as regex, y as pipe } from "./valibot.js";
import { c as parseSpan, o as isCalendarDate, s as isTimezone } from "./calendar.js";
import { t as require_dist } from "./yaml.js";

// src/rules/rule-ids.ts
/** The id of every rule, in the order of the registry. */
const RULE_IDS = [
	"unreadable-document",
	"reading-limit",
	"front-matter",
	"not-a-postmortem",
	"required-section",
	"empty-section",
	"timeline-present",
	"timeline-order",
	"action-items-present",
	"action-item-owner",
	"action-item-due",
	"placeholder-text"
];

// src/postmortem/postmortem.ts
const SECTION_NAMES = [
	"summary",
	"impact",
	"timeline",
	"rootCause",
	"resolution",
	"actionItems"
];
/** The sections' names as they stand in a sentence. */
const SECTION_WORDS = {
	summary: "summary",
	impact: "impact",
	timeline: "timeline",
	rootCause: "root cause",
	resolution: "resolution",
	actionItems: "action items"
};
/** True when it is the front matter that could not be read, and not the text below it. */
function isFrontMatterProblem({ code }) {
	return code.startsWith("front-matter");
}

// src/rules/rule-options.ts
/** How much a section's absence matters: `false` and `off` not at all, `true` as much as the rule's own level. */
const SectionLevel = union([boolean(), picklist(["off", ...SEVERITIES])], "Expected true, false, off, info, warning or error");
const SectionOptions = strictObject({ sections: optional(strictObject(entriesFromList(SECTION_NAMES, optional(SectionLevel))), {}) });
const PlaceholderOptions = strictObject({ allow: optional(array(pipe(string(), nonEmpty("Expected a word"))), []) });
const NoOptions = strictObject({});
/** What may stand in `rules: { <id>: [level, {…}] }`; a rule that is not named here takes no options. */
const OPTIONS = {
	"required-section": SectionOptions,
	"empty-section": SectionOptions,
	"placeholder-text": PlaceholderOptions
};
/** The schema of a rule's options. */
function ruleOptionsSchema(rule) {
	return OPTIONS[rule] ?? NoOptions;
}

// src/config/template-names.ts
/** The presets of `src/templates`; here so that the configuration can know their names without loading them. */
const TEMPLATE_NAMES = ["five-sections"];

// src/config/value-types.ts
/** One of a few names; the nearest one is told. */
function oneOf(names) {
	return picklist(names, ({ input }) => choiceOf(typeof input === "string" ? input : "", names));
}
function listOf(item, what) {
	return array(item, `a list of ${what}`);
}
const DATE = "a date that exists, as \"2026-01-31\"";
const DateText = pipe(string(DATE), regex(/^\d{4}-\d{2}-\d{2}$/, DATE), check(isCalendarDate, DATE), title("date"));
const SPAN = "a span of days, weeks or months, as \"30d\", \"2w\" or \"1m\"";
const SpanText = pipe(string(SPAN), regex(/^\d{1,4}\s*[dwm]$/, SPAN), check((text) => parseSpan(text) !== null, SPAN), title("span"));
const DURATION_UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4
};
const DURATION_AT_MOST = 10 * DURATION_UNITS.m;
const DURATION = "a time of at most 10 minutes, as \"1s\", \"500ms\" or \"0s\"";
const DURATION_TEXT = /^(\d{1,6})\s*(ms|s|m)$/;
/** Milliseconds, or null when `text` is not a duration or is longer than the longest that makes sense. */
function parseDuration(text) {
	const match = DURATION_TEXT.exec(text);
	if (match === null) return null;
	const milliseconds = Number(match[1]) * DURATION_UNITS[match[2]];
	return milliseconds <= DURATION_AT_MOST ? milliseconds : null;
}
const DurationText = pipe(string(DURATION), regex(DURATION_TEXT, DURATION), check((text) => parseDuration(text) !== null, DURATION), title("duration"));
const TIMEZONE = "the IANA name of a time zone, as \"Europe/Berlin\"";
const TimezoneText = pipe(string(TIMEZONE), check(isTimezone, TIMEZONE), title("IANA time zone"));
const GLOB = "a glob within the repository, as \"docs/postmortems/**/*.md\"";
const GlobText = pipe(string(GLOB), nonEmpty(GLOB), check(staysWithin, GLOB), title("glob"));
/** False for what names a place outside the folder it is relative to. */
function staysWithin(glob) {
	return !/^([/\\~]|[A-Za-z]:)/.test(glob) && !glob.split(/[/\\]/).includes("..");
}
const LABEL = "a label of 1 to 50 characters without a comma";
/** GitHub's own limit; lists of labels are separated by commas in its API. */
const LabelText = pipe(string(LABEL), trim(), regex(/^[^,\n]{1,50}$/, LABEL), title("label"));
const LOGIN = "a login, as \"octocat\"";
const LoginText = pipe(string(LOGIN), regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/, LOGIN), title("login"));
const LANGUAGE = "auto or a language by its two letters, as \"en\"";
const LanguageText = pipe(string(LANGUAGE), regex(/^(auto|[a-z]{2})$/, LANGUAGE), title("language"));

// src/config/schema.ts
const MAPPING = "a mapping of keys to values";
const RULE_SETTING = "one of off, info, warning, error, or a list of one of these and the options of the rule";
const LevelName = oneOf(["off", ...SEVERITIES]);
function ruleSetting(rule) {
	return union([
		LevelName,
		strictTuple([LevelName]),
		strictTuple([LevelName, ruleOptionsSchema(rule)])
	], RULE_SETTING);
}
const Rules = strictObject(Object.fromEntries(RULE_IDS.map((rule) => [rule, optional(ruleSetting(rule))])), MAPPING);
const span$1 = (by) => optional(nullable(SpanText), by ?? null);
/** 15 days for the gravest class, 30 for the next: PagerDuty/postmortem-docs, docs/culture/accountability.md. */
const GRAVEST = "15d";
const GRAVE = "30d";
const Due = strictObject({
	default: pipe(span$1(GRAVE), description("The time an item gets when nothing else gives it one; null for none.")),
	priority: pipe(optional(strictObject({
		P0: span$1(GRAVEST),
		P1: span$1(GRAVE),
		P2: span$1(void 0),
		P3: span$1(void 0),
		P4: span$1(void 0)
	}, MAPPING), {}), description("The time by the priority an item states. A priority that is not named keeps its default; null for none.")),
	severity: pipe(optional(strictObject({
		sev1: span$1(GRAVEST),
		sev2: span$1(GRAVE),
		sev3: span$1(void 0),
		sev4: span$1(void 0),
		sev5: span$1(void 0)
	}, MAPPING), {}), description("The time by the severity of the incident. A severity that is not named keeps its default; null for none."))
}, MAPPING);
const GitHub = strictObject({ "write-interval": pipe(optional(DurationText, "1s"), description("The pause between two writes. The environment variable `POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS` goes before it.")) }, MAPPING);
const TITLE = "a title of 1 to 200 characters on one line";
const ReportKeys = strictObject({
	title: pipe(optional(pipe(string(TITLE), regex(/^[^\r\n]{1,200}$/, TITLE), regex(/\S/, TITLE)), "Postmortem action items"), description("Heading of the report and title of its issue.")),
	"due-soon": pipe(optional(SpanText, "7d"), description("Open items due within this time count as due soon."))
}, MAPPING);
const Owners = pipe(record(string(), union([LoginText, listOf(LoginText, "logins")], "a login or a list of logins"), "a mapping of owners to logins"), check((owners) => {
	const names = Object.keys(owners).map((owner) => owner.toLowerCase());
	return new Set(names).size === names.length;
}, "owners that differ in more than upper and lower case"));
const ConfigSchema = strictObject({
	paths: pipe(optional(pipe(listOf(GlobText, "globs"), nonEmpty("at least one glob")), ["**/{postmortem,postmortems,post-mortem,post-mortems,incident,incidents,incident-reports}/**/*.{md,txt}"]), description("Where the postmortems are, relative to the working folder (in the Action: the root of the repository); upper and lower case are the same.")),
	ignore: pipe(optional(listOf(GlobText, "globs"), ["**/template*.{md,txt}"]), description("Files that are no postmortems though `paths` name them. `.git` and `node_modules` are never looked into.")),
	since: pipe(optional(nullable(DateText), null), description("Incidents before this day are checked and reported on, but open no issues.")),
	timezone: pipe(optional(TimezoneText, "UTC"), description("Decides which day it is, for due dates and the report.")),
	language: pipe(optional(LanguageText, "auto"), description("The language of the documents; `auto` recognises it from each text.")),
	template: pipe(optional(oneOf(["auto", ...TEMPLATE_NAMES]), "auto"), description("The template `new` writes from; `auto` is the first of them.")),
	select: pipe(optional(oneOf(["tasks", "all"]), "tasks"), description("Which items become issues where a document has a list of tasks and one of improvements: `tasks`, or `all`.")),
	rules: pipe(optional(Rules, {}), description("The level of a rule (`off`, `info`, `warning`, `error`), or a list of its level and its options.")),
	due: pipe(optional(Due, {}), description("By when an item is to be done. The nearest match wins: stated in the item, then by priority, by severity, by default.")),
	labels: pipe(optional(pipe(listOf(LabelText, "labels"), nonEmpty("at least one label")), ["postmortem"]), description("Labels of every issue. The first one is how the issues are found again: choose it once.")),
	owners: pipe(optional(Owners, {}), description("Who is assigned: an owner as written in the documents (upper or lower case) → logins.")),
	"on-removed": pipe(optional(oneOf([
		"close",
		"label",
		"ignore"
	]), "close"), description("What happens to the issue of an item that was taken out of its document: it is closed as not planned, labelled, or left alone.")),
	github: pipe(optional(GitHub, {}), description("How GitHub is talked to.")),
	report: pipe(optional(ReportKeys, {}), description("The report."))
}, MAPPING);

// src/config/resolve.ts
/** What is written with every default filled in, spans and times parsed. What is written must fit the schema. */
function resolveConfig(written) {
	const complete = parse(ConfigSchema, written);
	const { paths, ignore, since, timezone, language, template, select, labels, due, github, report } = complete;
	return {
		paths,
		ignore,
		since,
		timezone,
		language,
		template,
		select,
		rules: resolveRules(complete.rules),
		due: {
			default: due.default === null ? null : span(due.default),
			priority: Object.fromEntries(spans(due.priority)),
			severity: Object.fromEntries(spans(due.severity))
		},
		labels: uniqueLabels(labels),
		owners: resolveOwners(complete.owners),
		onRemoved: complete["on-removed"],
		github: { writeIntervalMs: parseDuration(github["write-interval"]) ?? 0 },
		report: {
			title: report.title.trim(),
			dueSoon: span(report["due-soon"])
		}
	};
}
/** The configuration of a repository without a configuration file. */
function defaultConfig() {
	return resolveConfig({});
}
function span(text) {
	const parsed = parseSpan(text);
	if (parsed === null) throw new RangeError(`not a span: ${text}`);
	return parsed;
}
function spans(written) {
	return Object.entries(written).flatMap(([key, text]) => text === null ? [] : [[key, span(text)]]);
}
function resolveRules(written) {
	const rules = {};
	for (const rule of RULE_IDS) {
		const setting = written[rule];
		if (setting === void 0) continue;
		const [level, options] = typeof setting === "string" ? [setting] : setting;
		rules[rule] = {
			level,
			options: isRecord(options) ? options : {}
		};
	}
	return rules;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
/** GitHub takes labels for the same that differ in case only. */
function uniqueLabels(labels) {
	return [...new Map(labels.toReversed().map((label) => [label.toLowerCase(), label])).values()].reverse();
}
function resolveOwners(written) {
	return Object.fromEntries(Object.entries(written).map(([owner, logins]) => [owner, [logins].flat().map((login) => login.replace(/^@/, ""))]));
}

// src/config/write-interval.ts
/**
* The pause between writes in milliseconds: what the environment variable POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS says (0 for
* servers without limits, and tests), otherwise what is configured. Throws a Failure when it says no number.
*/
function writeInterval(given, configured) {
	if (!given) return configured;
	if (/^\d{1,6}$/.test(given)) return Number(given);
	throw new Failure({
		code: "WRITE_INTERVAL_INVALID",
		kind: "usage",
		message: `POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: ${JSON.stringify(given)} is no number of milliseconds.`,
		advice: "Give a whole number up to 999999, 0 for no pause."
	});
}

// src/config/config-problem.ts
/** All that is wrong with one file, a line each, in the order of the file; `untold` problems are only counted. */
function configFailure(file, problems, untold = 0) {
	const lines = problems.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, key, message }) => plainLine(`${file}:${line}:${column}: ${key === "" ? "" : `${key}: `}${message}`));
	return new Failure({
		code: "CONFIG_INVALID",
		kind: "usage",
		message: [...new Set(lines), ...untold > 0 ? [`${file}: and ${untold} more`] : []].join("\n"),
		advice: "Correct the configuration; docs/configuration.md tells every key."
	});
}
/** `a.b[0]."with space"` */
function keyName(path) {
	return path.map((part, index) => {
		if (typeof part === "number") return `[${part}]`;
		const name = /^[\w-]+$/.test(part) ? part : JSON.stringify(shorten(part));
		return index === 0 ? name : `.${name}`;
	}).join("");
}
const SHOWN_AT_MOST = 60;
/** A value as a person would recognise it, on one line. */
function describeValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return "a mapping";
	if (typeof value === "string") return JSON.stringify(shorten(value));
	return `the ${typeof value} ${shorten(String(value))}`;
}
function shorten(text) {
	const line = plainLine(text);
	return line.length > SHOWN_AT_MOST ? `${line.slice(0, SHOWN_AT_MOST)}…` : line;
}

// src/config/misplaced.ts
/**
* What valibot does not tell: of the unknown keys of an object it names the first one only, and a list passes for an
* object whose keys are all left out.
*/
function findMisplaced(schema, value) {
	return inShape(schema, value, []);
}
function inShape(shape, value, path) {
	if (shape.wrapped !== void 0) return inShape(shape.wrapped, value, path);
	if (shape.type === "union") return inOptions(shape.options ?? [], value, path);
	if (shape.type !== "strict_object" && shape.type !== "record") return [];
	if (Array.isArray(value)) return [{
		path,
		part: "value",
		message: `expected a mapping of keys to values, got ${describeValue(value)}`
	}];
	if (shape.entries === void 0 || typeof value !== "object" || value === null) return [];
	return inObject(shape.entries, value, path);
}
function inObject(entries, value, path) {
	return Object.entries(value).flatMap(([key, inner]) => {
		const here = [...path, key];
		const shape = Object.hasOwn(entries, key) ? entries[key] : void 0;
		if (shape !== void 0) return inShape(shape, inner, here);
		return [{
			path: here,
			part: "key",
			message: `unknown key; ${suggestName(key, Object.keys(entries))}`
		}];
	});
}
function inOptions(options, value, path) {
	if (!Array.isArray(value)) return [];
	return (options.find(({ type, items }) => type === "strict_tuple" && items?.length === value.length)?.items ?? []).flatMap((item, index) => inShape(item, value[index], [...path, index]));
}

// src/config/yaml-source.ts
var import_dist = require_dist();
/** Larger ones are refused before they are parsed: the parser takes more than linear time for some inputs. */
const CONFIG_CHARACTERS_AT_MOST = 65536;
/** Aliases are rare in a file this small; a bomb needs many. */
const ALIASES_AT_MOST = 100;
/** Far deeper than any configuration; the parser compiles a regular expression as long as the nesting is deep. */
const TOO_DEEP = /^(?:[ \t]|[-?:] ){200}|(?:[[{]\s*){50}/m;
/** Reads YAML (and so JSON). Never throws; what is no YAML becomes problems with line and column. */
function parseYaml(text) {
	const obstacle = limits(text);
	if (obstacle !== null) return unreadable([obstacle]);
	const lineCounter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter,
		uniqueKeys: false,
		prettyErrors: false
	});
	const problem = (offset, key, message) => {
		const { line, col } = lineCounter.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			key,
			message
		};
	};
	const problems = [...[...document.errors, ...document.warnings].map(({ pos, message }) => problem(pos[0], "", message)), ...keyProblems(document.contents).map(({ offset, key, message }) => problem(offset, key, message))];
	if (problems.length > 0) return unreadable(problems);
	try {
		return {
			value: document.toJS({ maxAliasCount: ALIASES_AT_MOST }) ?? void 0,
			problems: [],
			problemAt: (path, part, message) => problem(offsetOf(document, path, part), keyName(path), message)
		};
	} catch (error) {
		return unreadable([problem(0, "", error instanceof Error ? error.message : "not readable as YAML")]);
	}
}
function limits(text) {
	if (text.length > 65536) return {
		line: 1,
		column: 1,
		key: "",
		message: `larger than ${CONFIG_CHARACTERS_AT_MOST / 1024} KiB`
	};
	const deep = TOO_DEEP.exec(text);
	if (deep === null) return null;
	return {
		line: text.slice(0, deep.index).split("\n").length,
		column: 1,
		key: "",
		message: "nested or indented too deeply"
	};
}
function unreadable(problems) {
	const [first] = problems;
	return {
		value: void 0,
		problems,
		problemAt: (path, _, message) => ({
			line: first?.line ?? 1,
			column: first?.column ?? 1,
			key: keyName(path),
			message
		})
	};
}
/** Keys that stand somewhere twice (the parser's own check takes quadratic time), and those that are lists or mappings. */
function keyProblems(node, path = []) {
	if ((0, import_dist.isSeq)(node)) return node.items.flatMap((item, index) => keyProblems(item, [...path, index]));
	if (!(0, import_dist.isMap)(node)) return [];
	const seen = /* @__PURE__ */ new Set();
	return node.items.flatMap((pair) => {
		const name = nameOf(pair);
		const at = {
			offset: startOf(pair.key),
			key: keyName(name === null ? path : [...path, name])
		};
		if (name === null) return [{
			...at,
			message: "a key has to be a word"
		}];
		const repeated = seen.has(name) ? [{
			...at,
			message: "this key stands here twice"
		}] : [];
		seen.add(name);
		return [...repeated, ...keyProblems(pair.value, [...path, name])];
	});
}
/** Null for a key that is no plain value: written out, such keys within such keys grow without bounds. */
function nameOf({ key }) {
	return (0, import_dist.isScalar)(key) ? String(key.value) : null;
}
function startOf(node) {
	return ((0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isAlias)(node) ? node.range : void 0)?.[0] ?? 0;
}
function offsetOf(document, path, part) {
	let node = document.contents;
	let offset = startOf(node);
	for (const [depth, name] of path.entries()) {
		if ((0, import_dist.isAlias)(node)) node = node.resolve(document);
		const next = childOf(node, name);
		if (next === void 0) break;
		const isLast = depth === path.length - 1;
		const { key, value } = next;
		offset = key !== void 0 && (isLast && part === "key" || value === null) ? startOf(key) : startOf(value);
		node = value;
	}
	return offset;
}
function childOf(node, name) {
	if ((0, import_dist.isSeq)(node) && typeof name === "number") return name < node.items.length ? { value: node.items[name] } : void 0;
	return (0, import_dist.isMap)(node) ? node.items.find((pair) => nameOf(pair) === String(name)) : void 0;
}

// src/config/parse.ts
/** No person reads more; each is looked up in the text. */
const PROBLEMS_AT_MOST = 100;
/**
* The configuration in `text` (YAML or JSON), with all defaults. `file` is its name for messages.
* @throws Failure `CONFIG_INVALID` (usage) with every problem: file, line, column, key, what was expected.
*/
function parseConfig(text, file) {
	const source = parseYaml(text);
	if (source.problems.length > 0) throw configFailure(file, source.problems);
	const value = source.value ?? {};
	const misplaced = findMisplaced(ConfigSchema, value);
	const result = safeParse(ConfigSchema, value);
	if (misplaced.length === 0 && result.success) return resolveConfig(result.output);
	const invalid = (result.issues ?? []).flatMap((issue) => flatten(issue));
	const problems = [...misplaced, ...invalid.map(({ path, message, input }) => ({
		path,
		part: "value",
		message: `expected ${message}, got ${describeValue(input)}`
	}))];
	const told = problems.slice(0, PROBLEMS_AT_MOST);
	throw configFailure(file, told.map(({ path, part, message }) => source.problemAt(path, part, message)), problems.length - told.length);
}
/** A union's own issue says little: where a part of the value is at fault, the issue of that part is the one to tell. */
function flatten(issue, parent = []) {
	if (issue.type === "strict_object" && issue.expected === "never") return [];
	const path = [...parent, ...pathOf(issue)];
	const inner = (issue.issues ?? []).filter(isOfPart);
	if (inner.length > 0) return inner.flatMap((part) => flatten(part, path));
	return [{
		path,
		message: expectation(issue.message),
		input: issue.input
	}];
}
/** Of a part that is there; a list that is too long or too short is no fault of a part. */
function isOfPart(issue) {
	return issue.path !== void 0 && issue.type !== "strict_tuple" && issue.input !== void 0;
}
function pathOf(issue) {
	return (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
}
/** valibot's own wording (`Invalid type: Expected Object but received 5`) as the end of "expected …". */
function expectation(message) {
	return message.replace(/^Invalid [a-z ]+: /, "").replace(/^Expected /, "").replace(/ but received .*$/s, "");
}

export { PlaceholderOptions as a, SECTION_WORDS as c, TEMPLATE_NAMES as i, isFrontMatterProblem as l, writeInterval as n, SectionOptions as o, defaultConfig as r, SECTION_NAMES as s, parseConfig as t };