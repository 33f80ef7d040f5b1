import { i as __toESM } from "./rolldown-runtime.js";
import { a as choiceOf, g as Failure, l as SEVERITIES, o as suggestName, p as plainLine } from "./foundation.js";
import { A as string, C as pipe, D as safeParse, N as trim, O as strictObject, P as union, S as picklist, T as regex, _ as number, a as entriesFromList, b as parse, c as integer, d as maxLength, h as nullable, i as description, j as title, k as strictTuple, m as nonEmpty, n as boolean, p as minValue, r as check, t as array, w as record, y as optional } from "./valibot.js";
import { l as parseSpan, o as isCalendarDate, s as isTimezone } from "./calendar.js";
import { n as require_picomatch } from "./globs.js";
import { t as require_dist } from "./yaml.js";

// src/templates/template-names.ts
/** The presets; here so that the configuration can know their names without loading them. The first is the default. */
const TEMPLATE_NAMES = [
	"five-sections",
	"google-sre",
	"pagerduty",
	"atlassian",
	"minimal"
];

// src/rules/rule-ids.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** The id of every rule, in the order of the registry. */
const RULE_IDS = [
	"unreadable-document",
	"reading-limit",
	"front-matter",
	"not-a-postmortem",
	"title",
	"incident-date",
	"severity-stated",
	"authors-stated",
	"duration-stated",
	"required-section",
	"empty-section",
	"duplicate-section",
	"section-order",
	"section-name",
	"timeline-present",
	"timeline-order",
	"timeline-duration",
	"timeline-detection",
	"timeline-resolution",
	"timeline-timezone",
	"impact-who",
	"impact-numbers",
	"impact-duration",
	"cause-shallow",
	"blameless",
	"action-items-present",
	"action-item-owner",
	"action-item-assignable",
	"action-item-due",
	"action-item-overdue",
	"action-item-verb",
	"action-item-vague",
	"action-item-single",
	"action-item-duplicate",
	"action-item-recurring",
	"action-item-preventive",
	"action-items-few",
	"placeholder-text",
	"secret",
	"personal-data",
	"internal-link",
	"disable-comment"
];

// src/templates/template.ts
/** The document that a template makes of an incident, to be filled in. */
function writeTemplate({ head, sections }, { title, date }) {
	const parts = sections.map(({ heading, level, body }) => `${"#".repeat(level)} ${heading}\n${body === "" ? "" : `\n${body}\n`}`);
	return `# ${title}\n\n${head === "" ? "" : `${head.replaceAll("{date}", date)}\n\n`}${parts.join("\n")}`;
}
/** A required section of level 2 without aliases, with what differs. */
function templateSection(heading, body, more = {}) {
	return {
		heading,
		body,
		aliases: [],
		section: null,
		isRequired: true,
		level: 2,
		...more
	};
}

// src/templates/usual-parts.ts
const HEAD = `- **Date:** {date}
- **Severity:** [severity]
- **Author:** [author]`;
const TIMELINE = templateSection("Timeline", `All times in UTC.

- 09:00 [Describe the change or event that started the incident]
- 09:10 [Describe how it was noticed, and by whom]
- 09:40 [Describe what ended it]`, { section: "timeline" });
/** Action items as boxes to tick. */
const CHECKLIST = `- [ ] [Describe one change that keeps this from happening again] (owner: [name], priority: P1)
- [ ] [Describe one change that finds it sooner] (owner: [name], priority: P2)`;

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

// src/postmortem/vocabulary/languages.ts
/** The languages that postmortems are read in (ISO 639-1), each with a vocabulary of its own. */
const LANGUAGES = [
	"en",
	"es",
	"pt",
	"fr",
	"de",
	"it",
	"zh",
	"ja",
	"ko"
];
/** The language that a code means (`de`, `pt-BR`), or null when it is none that is read. */
function languageOf(code) {
	const [primary = ""] = code.trim().toLowerCase().split(/[-_]/);
	return LANGUAGES.find((language) => language === primary) ?? null;
}

// src/rules/rule-options.ts
/** How much a section's absence matters: `false` and `off` not at all, `true` as much as the rule's own level. */
const SectionLevel = union([boolean(), picklist(["off", ...SEVERITIES])], "Expected true, false, off, info, warning or error");
const SectionOptions = strictObject({ sections: optional(strictObject(entriesFromList(SECTION_NAMES, optional(SectionLevel))), {}) });
const PlaceholderOptions = strictObject({ allow: optional(array(pipe(string(), nonEmpty("Expected a word"))), []) });
const DEFAULT_MOST_ITEMS = 12;
const FewItemsOptions = strictObject({ most: optional(pipe(number("Expected a number"), integer("Expected a whole number"), minValue(1, "Expected at least 1")), DEFAULT_MOST_ITEMS) });
/** Names of hosts or domains; `*.` in front stands for all below it. */
const Hosts = array(pipe(string(), regex(/^(?:\*\.)?[^\s/*:@]+$/, "Expected a host or a domain")));
const PersonalDataOptions = strictObject({ domains: optional(Hosts, []) });
const InternalLinkOptions = strictObject({
	allow: optional(Hosts, []),
	deny: optional(Hosts, [])
});
const TimezoneOptions = strictObject({ required: optional(boolean("Expected true or false"), false) });
const NoOptions = strictObject({});
/** What may stand in `rules: { <id>: [level, {…}] }`; a rule that is not named here takes no options. */
const OPTIONS = {
	"required-section": SectionOptions,
	"empty-section": SectionOptions,
	"placeholder-text": PlaceholderOptions,
	"timeline-timezone": TimezoneOptions,
	"action-items-few": FewItemsOptions,
	"personal-data": PersonalDataOptions,
	"internal-link": InternalLinkOptions
};
/** The schema of a rule's options. */
function ruleOptionsSchema(rule) {
	return OPTIONS[rule] ?? NoOptions;
}

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
const FILE = "the path of a file within the repository, as \".github/postmortem-baseline.json\"";
const FileText = pipe(string(FILE), regex(/^(?![/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^\0\r\n:*?"<>|]{1,500}$/, FILE), title("path"));
const GLOB = "a glob within the repository, as \"docs/postmortems/**/*.md\"";
const GlobText = pipe(string(GLOB), nonEmpty(GLOB), check(staysWithin, GLOB), title("glob"));
/** False for what names a place outside the folder it is relative to. */
function staysWithin(glob) {
	return !/^([/\\~]|[A-Za-z]:)/.test(glob) && !glob.split(/[/\\]/).includes("..");
}
const LABEL = "a label of 1 to 50 characters without a comma";
/** GitHub's own limit; lists of labels are separated by commas in its API. */
const LabelText = pipe(string(LABEL), trim(), regex(/^[^,\n]{1,50}$/, LABEL), title("label"));
const LABEL_PATTERN = "a label of at most 50 characters with one * in it, which stands for the value";
const LabelPatternText = pipe(string(LABEL_PATTERN), trim(), regex(/^(?=.{1,50}$)[^*,\n]*\*[^*,\n]*$/, LABEL_PATTERN), title("label with a *"));
const NAME = "a name of 1 to 100 characters on one line";
const NameText = pipe(string(NAME), trim(), regex(/^[^\r\n]{1,100}$/, NAME), title("name"));
const REPOSITORY = "a repository, as \"octo/payments\"";
const RepositoryText = pipe(string(REPOSITORY), regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, REPOSITORY), title("repository"));
const LOGIN = "a login, as \"octocat\"";
const LoginText = pipe(string(LOGIN), regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/, LOGIN), title("login"));

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
const Overrides = pipe(array(strictObject({
	paths: pipe(pipe(listOf(GlobText, "globs"), nonEmpty("at least one glob")), description("Globs of the documents, as in `paths`.")),
	rules: pipe(Rules, description("As `rules`, for these documents."))
}, MAPPING), "a list of overrides, each with `paths` and `rules`"), check((overrides) => contradiction(overrides) === null, ({ input }) => contradiction(input) ?? ""));
/** The same glob twice, with the same rule under both: one of them was meant for something else. */
function contradiction(overrides) {
	const seen = /* @__PURE__ */ new Map();
	for (const [index, { paths, rules }] of overrides.entries()) for (const key of paths.flatMap((path) => Object.keys(rules).map((rule) => JSON.stringify([path, rule])))) {
		const before = seen.get(key);
		if (before !== void 0 && before !== index) {
			const [path, rule] = JSON.parse(key);
			return `overrides that do not contradict each other: [${before}] and [${index}] both set ${rule} for "${path}"`;
		}
		seen.set(key, index);
	}
	return null;
}
const TEMPLATE = `one of ${["auto", ...TEMPLATE_NAMES].join(", ")}, or a mapping with \`sections\``;
const HEADING = "a heading of 1 to 120 characters on one line";
const HeadingText = pipe(string(HEADING), regex(/^(?=.*\S)[^\r\n]{1,120}$/, HEADING), title("text"));
const TemplateName = oneOf(["auto", ...TEMPLATE_NAMES]);
const OwnSection = strictObject({
	heading: HeadingText,
	aliases: optional(listOf(HeadingText, "headings"), []),
	section: optional(nullable(oneOf(SECTION_NAMES)), null),
	required: optional(boolean("true or false"), true),
	prompt: optional(pipe(string("text"), maxLength(2e3, "at most 2,000 characters")), "")
}, MAPPING);
const OwnTemplate = strictObject({
	sections: pipe(array(OwnSection, "a list of sections, each with a `heading`"), nonEmpty("at least one section"), check((sections) => repeatedHeading(sections) === null, ({ input }) => `each heading once, not ${JSON.stringify(repeatedHeading(input))} twice`)),
	ordered: optional(boolean("true or false"), true),
	rules: optional(Rules, {})
}, MAPPING);
function repeatedHeading(sections) {
	const seen = /* @__PURE__ */ new Set();
	for (const heading of sections.flatMap((section) => [section.heading, ...section.aliases])) {
		const name = heading.trim().toLowerCase();
		if (seen.has(name)) return heading;
		seen.add(name);
	}
	return null;
}
const CheckKeys = strictObject({
	scope: pipe(optional(oneOf([
		"touched-lines",
		"touched-documents",
		"all"
	]), "touched-lines"), description("What is judged on a pull request: new documents as a whole and of old ones the lines it touches; all of every document it touches; or every document.")),
	since: pipe(optional(nullable(DateText), null), description("Incidents before this day are not judged.")),
	baseline: pipe(optional(nullable(FileText), null), description("A file of findings that are known and are not told again; `check --update-baseline` writes it."))
}, MAPPING);
/** What a document may say about itself in its front matter, under `postmortem-actions`. */
const DocumentSettingsSchema = strictObject({ rules: optional(Rules, {}) }, MAPPING);
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
const LABEL_NAMING = "a label with a *, a mapping of values to labels, or null";
const labelNaming = (values, by, description$1) => pipe(optional(nullable(union([LabelPatternText, strictObject(Object.fromEntries(values.map((value) => [value, optional(LabelText)])), MAPPING)], LABEL_NAMING)), by), description(description$1));
const LabelNames = strictObject({
	kind: labelNaming([
		"corrective",
		"preventative",
		"detective",
		"process"
	], "*", "The kind of the item; null for no such label."),
	priority: labelNaming([
		"P0",
		"P1",
		"P2",
		"P3",
		"P4"
	], "*", "The priority of the item; null for no such label."),
	severity: labelNaming([
		"sev1",
		"sev2",
		"sev3",
		"sev4",
		"sev5"
	], null, "The severity of the incident; null for no such label.")
}, MAPPING);
const TYPES = "the name of an issue type, a mapping of kinds to such names, or null";
const typeName = optional(NameText);
const GitHub = strictObject({
	milestone: pipe(optional(oneOf([
		"none",
		"postmortem",
		"due-month"
	]), "none"), description("The milestone of an issue: none, one for each postmortem, or one for each month in which items are due.")),
	"issue-type": pipe(optional(nullable(union([NameText, strictObject({
		corrective: typeName,
		preventative: typeName,
		detective: typeName,
		process: typeName,
		default: typeName
	}, MAPPING)], TYPES)), null), description("The issue type of the organisation: one for all items, or by their kind, `default` for all others.")),
	"parent-issues": pipe(optional(boolean("true or false"), false), description("One more issue for each postmortem, with the issues of its items as sub-issues and their progress.")),
	"due-field": pipe(optional(nullable(NameText), null), description("The date field of the organisation that holds the due date, as `Target date`; null for none.")),
	apps: pipe(optional(listOf(LoginText, "names of apps"), []), description("Apps beside GitHub Actions whose issues count as opened by this tool, as `my-app`: where runs with other tokens open issues, too.")),
	"write-interval": pipe(optional(DurationText, "1s"), description("The pause between two writes. The environment variable `POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS` goes before it."))
}, MAPPING);
const TITLE = "a title of 1 to 200 characters on one line";
const ReportKeys = strictObject({
	title: pipe(optional(pipe(string(TITLE), regex(/^[^\r\n]{1,200}$/, TITLE), regex(/\S/, TITLE)), "Postmortem action items"), description("Heading of the report and title of its issue.")),
	"due-soon": pipe(optional(SpanText, "7d"), description("Open items due within this time count as due soon.")),
	labels: pipe(optional(strictObject({
		overdue: optional(nullable(LabelText), "overdue"),
		"due-soon": optional(nullable(LabelText), "due-soon")
	}, MAPPING), {}), description("Labels that `report --publish` keeps on open issues that are overdue or due soon; null for none.")),
	mentions: pipe(optional(boolean("true or false"), false), description("Whether the weekly comment in the report issue mentions the people it asks (`@login`).")),
	snooze: pipe(optional(nullable(LabelText), "snooze"), description("A label by which people exempt an issue from the weekly comment; null for none."))
}, MAPPING);
const Owners = pipe(record(string(), union([LoginText, listOf(LoginText, "logins")], "a login or a list of logins"), "a mapping of owners to logins"), check((owners) => {
	const names = Object.keys(owners).map((owner) => owner.toLowerCase());
	return new Set(names).size === names.length;
}, "owners that differ in more than upper and lower case"));
const Route = pipe(strictObject({
	owner: optional(NameText),
	label: optional(LabelText),
	kind: optional(oneOf([
		"corrective",
		"preventative",
		"detective",
		"process"
	])),
	repository: RepositoryText
}, "a route: owner, label or kind, and repository"), check(({ owner, label, kind }) => (owner ?? label ?? kind) !== void 0, "a route with an owner, a label or a kind"), title("route"));
const ConfigSchema = strictObject({
	paths: pipe(optional(pipe(listOf(GlobText, "globs"), nonEmpty("at least one glob")), ["**/{postmortem,postmortems,post-mortem,post-mortems,incident,incidents,incident-reports}/**/*.{md,txt}"]), description("Where the postmortems are, relative to the working folder (in the Action: the root of the repository); upper and lower case are the same.")),
	ignore: pipe(optional(listOf(GlobText, "globs"), ["**/template*.{md,txt}"]), description("Files that are no postmortems though `paths` name them. `.git` and `node_modules` are never looked into.")),
	since: pipe(optional(nullable(DateText), null), description("Incidents before this day are checked and reported on, but open no issues.")),
	timezone: pipe(optional(TimezoneText, "UTC"), description("Decides which day it is, for due dates and the report.")),
	language: pipe(optional(oneOf(["auto", ...LANGUAGES]), "auto"), description("The language of the documents; `auto` recognises it from each text.")),
	template: pipe(optional(union([TemplateName, OwnTemplate], ({ input }) => typeof input === "string" ? choiceOf(input, ["auto", ...TEMPLATE_NAMES]) : TEMPLATE), "auto"), description("The template that `new` writes from and whose sections documents must have: a name, or the sections of your own. `auto` asks for the sections that every template has, and writes from the first.")),
	select: pipe(optional(oneOf(["tasks", "all"]), "tasks"), description("Which items become issues where a document has a list of tasks and one of improvements: `tasks`, or `all`.")),
	rules: pipe(optional(Rules, {}), description("The level of a rule (`off`, `info`, `warning`, `error`), or a list of its level and its options.")),
	overrides: pipe(optional(Overrides, []), description("Levels and options of rules for some documents: a list of `paths` and `rules`; the later entry wins.")),
	check: pipe(optional(CheckKeys, {}), description("What is judged.")),
	due: pipe(optional(Due, {}), description("By when an item is to be done. The nearest match wins: stated in the item, then by priority, by severity, by default.")),
	labels: pipe(optional(pipe(listOf(LabelText, "labels"), nonEmpty("at least one label")), ["postmortem"]), description("Labels of every issue. The first one is how the issues are found again: choose it once.")),
	"label-names": pipe(optional(LabelNames, {}), description("What the labels for kind, priority and severity are called: a name in which `*` stands for the value (`\"kind: *\"`), or a name for each value.")),
	owners: pipe(optional(Owners, {}), description("Who is assigned: an owner as written in the documents (upper or lower case) → logins.")),
	"on-removed": pipe(optional(oneOf([
		"close",
		"label",
		"ignore"
	]), "close"), description("What happens to the issue of an item that was taken out of its document: it is closed as not planned, labelled, or left alone.")),
	routes: pipe(optional(listOf(Route, "routes"), []), description("Which items have their issues in another repository: `owner`, `label` or `kind` (several: all of them) and `repository`; the first that fits counts.")),
	"write-back": pipe(optional(boolean("true or false"), false), description("Whether the Action keeps a pull request that writes the number of its issue behind each item.")),
	github: pipe(optional(GitHub, {}), description("How GitHub is talked to.")),
	report: pipe(optional(ReportKeys, {}), description("The report."))
}, MAPPING);

// src/config/resolve.ts
/** What is written with every default filled in, spans and times parsed. What is written must fit the schema. */
function resolveConfig(written) {
	const complete = parse(ConfigSchema, written);
	const { paths, ignore, since, timezone, language, template, select, labels, due, github, report, check } = complete;
	return {
		paths,
		ignore,
		since,
		timezone,
		language,
		template: resolveTemplate(template),
		select,
		rules: {
			...typeof template === "string" ? {} : resolveRules(template.rules),
			...resolveRules(complete.rules)
		},
		overrides: complete.overrides.map(({ paths: globs, rules }) => ({
			paths: globs,
			rules: resolveRules(rules)
		})),
		check,
		due: {
			default: due.default === null ? null : span(due.default),
			priority: Object.fromEntries(spans(due.priority)),
			severity: Object.fromEntries(spans(due.severity))
		},
		labels: uniqueLabels(labels),
		labelNames: resolveLabelNames(complete["label-names"]),
		owners: resolveOwners(complete.owners),
		onRemoved: complete["on-removed"],
		routes: complete.routes.map(({ owner = null, label = null, kind = null, repository }) => {
			return {
				owner,
				label,
				kind,
				repository
			};
		}),
		writeBack: complete["write-back"],
		github: {
			writeIntervalMs: parseDuration(github["write-interval"]) ?? 0,
			milestone: github.milestone,
			issueTypes: resolveTypes(github["issue-type"]),
			dueField: github["due-field"],
			parentIssues: github["parent-issues"],
			apps: github.apps
		},
		report: {
			title: report.title.trim(),
			dueSoon: span(report["due-soon"]),
			labels: {
				overdue: report.labels.overdue,
				dueSoon: report.labels["due-soon"]
			},
			mentions: report.mentions,
			snooze: report.snooze
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
/** Settings of rules as written, with what is left out of a setting filled in. */
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
function resolveTemplate(written) {
	if (typeof written === "string") return written;
	return {
		name: "own",
		summary: "The template of the configuration.",
		head: HEAD,
		isOrdered: written.ordered,
		sections: written.sections.map(({ heading, aliases, section, required, prompt }) => ({
			heading: heading.trim(),
			aliases,
			section,
			isRequired: required,
			level: 2,
			body: prompt === "" ? `[${heading.trim()}: fill in]` : prompt
		}))
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
/** GitHub takes labels for the same that differ in case only. */
function uniqueLabels(labels) {
	return [...new Map(labels.toReversed().map((label) => [label.toLowerCase(), label])).values()].reverse();
}
function resolveTypes(written) {
	if (written === null) return null;
	return typeof written === "string" ? { default: written } : present(written);
}
function present(written) {
	return Object.fromEntries(Object.entries(written).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
function resolveLabelNames({ kind, priority, severity }) {
	return {
		kind: naming(kind),
		priority: naming(priority),
		severity: naming(severity)
	};
}
function naming(written) {
	return written === null || typeof written === "string" ? written : present(written);
}
function resolveOwners(written) {
	return Object.fromEntries(Object.entries(written).map(([owner, logins]) => [owner, [logins].flat().map((login) => login.replace(/^@/, ""))]));
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
	const { item } = shape;
	if (shape.type === "array" && item !== void 0) return Array.isArray(value) ? value.flatMap((one, index) => inShape(item, one, [...path, index])) : [];
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
	if (!Array.isArray(value)) {
		const mapping = options.find(({ type }) => type === "strict_object");
		return mapping !== void 0 && typeof value === "object" && value !== null ? inShape(mapping, value, path) : [];
	}
	return (options.find(({ type, items }) => type === "strict_tuple" && items?.length === value.length)?.items ?? []).flatMap((item, index) => inShape(item, value[index], [...path, index]));
}

// src/config/schema-problems.ts
/** The value as a schema reads it, or everything that keeps it from fitting. */
function checkBySchema(schema, value) {
	const misplaced = findMisplaced(schema, value);
	const result = safeParse(schema, value);
	if (misplaced.length === 0 && result.success) return { output: result.output };
	const issues = result.issues ?? [];
	const parts = issues.flatMap((issue) => flatten(issue));
	const invalid = parts.length + misplaced.length > 0 ? parts : issues.map((issue) => plainIssue(issue, []));
	return { problems: [...misplaced, ...invalid.map(({ path, message, input }) => ({
		path,
		part: "value",
		message: message === null ? "this key is missing" : `expected ${message}, got ${describeValue(input)}`
	}))] };
}
/** A union's own issue says little: where a part of the value is at fault, the issue of that part is the one to tell. */
function flatten(issue, parent = []) {
	if (issue.type === "strict_object" && issue.expected === "never") return [];
	const path = [...parent, ...pathOf(issue)];
	const inner = (issue.issues ?? []).filter(isOfPart);
	if (inner.length > 0) return inner.flatMap((part) => flatten(part, path));
	return [plainIssue(issue, parent)];
}
function plainIssue(issue, parent) {
	const message = issue.type === "strict_object" && issue.expected?.startsWith("\"") === true ? null : expectation(issue.message);
	return {
		path: [...parent, ...pathOf(issue)],
		message,
		input: issue.input
	};
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

// src/config/rule-settings.ts
const NO_SETTINGS = {
	rules: {},
	problems: []
};
/** Reads what stands under `postmortem-actions` in a front matter; `undefined` when nothing does. */
function parseDocumentSettings(value) {
	if (value === void 0) return NO_SETTINGS;
	const checked = checkBySchema(DocumentSettingsSchema, value);
	if ("output" in checked) return {
		rules: resolveRules(checked.output.rules),
		problems: []
	};
	return {
		rules: {},
		problems: checked.problems.map(({ path, message }) => `${keyName(["postmortem-actions", ...path])}: ${message}.`)
	};
}
/**
* The settings of rules that hold for one document, by the rule's id; a rule that is not named keeps its default. The
* configuration's `rules` come first, then every override whose globs match the path, in their order, then the document's
* own front matter: the later one wins as a whole, level and options.
*/
function effectiveRules(config, path, own = {}) {
	const layers = [
		{
			rules: config.rules,
			origin: { kind: "configuration" }
		},
		...config.overrides.flatMap(({ paths, rules }, index) => matches(paths, path) ? [{
			rules,
			origin: {
				kind: "override",
				index,
				paths
			}
		}] : []),
		{
			rules: own,
			origin: { kind: "front-matter" }
		}
	];
	return Object.fromEntries(layers.flatMap(({ rules, origin }) => Object.entries(rules).map(([rule, setting]) => [rule, {
		setting,
		origin
	}])));
}
/** The same without where they come from, as the rules read them. */
function rulesFor(config, path, own = {}) {
	if (config.overrides.length === 0 && Object.keys(own).length === 0) return config.rules;
	return Object.fromEntries(Object.entries(effectiveRules(config, path, own)).map(([rule, { setting }]) => [rule, setting]));
}
/** By the same rules as `paths`: upper and lower case are the same, `!` before a glob takes away. */
function matches(globs, path) {
	const options = {
		nocase: true,
		dot: true
	};
	const wanted = globs.filter((glob) => !glob.startsWith("!"));
	const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
	return import_picomatch.default.isMatch(path, wanted, options) && !import_picomatch.default.isMatch(path, unwanted, options);
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
	const checked = checkBySchema(ConfigSchema, value);
	if ("output" in checked) return resolveConfig(checked.output);
	const { problems } = checked;
	const told = problems.slice(0, PROBLEMS_AT_MOST);
	throw configFailure(file, told.map(({ path, part, message }) => source.problemAt(path, part, message)), problems.length - told.length);
}
/** The keys that a valid configuration sets, those in a mapping with its key before them: `check`, `check.since`. */
function writtenKeys(text) {
	return Object.entries(parseYaml(text).value ?? {}).flatMap(([key, value]) => [key, ...typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : []]);
}

export { templateSection as C, TEMPLATE_NAMES as E, TIMELINE as S, RULE_IDS as T, SECTION_NAMES as _, effectiveRules as a, CHECKLIST as b, defaultConfig as c, PersonalDataOptions as d, PlaceholderOptions as f, languageOf as g, LANGUAGES as h, writeInterval as i, FewItemsOptions as l, TimezoneOptions as m, writtenKeys as n, parseDocumentSettings as o, SectionOptions as p, parseYaml as r, rulesFor as s, parseConfig as t, InternalLinkOptions as u, SECTION_WORDS as v, writeTemplate as w, HEAD as x, isFrontMatterProblem as y };