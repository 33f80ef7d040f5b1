import { b as Failure, c as choiceOf, f as SEVERITIES, g as plainLine, l as suggestName } from "./foundation.js";
import { A as strictTuple, C as picklist, E as regex, F as union, M as title, P as trim, T as record, a as entriesFromList, b as optional, c as integer, f as maxLength, g as nullable, h as nonEmpty, i as description, j as string, k as strictObject, m as minValue, n as boolean, r as check, t as array, v as number, w as pipe, x as parse } from "./valibot.js";
import { l as parseSpan, o as isCalendarDate, s as isTimezone } from "./calendar.js";

// src/config/value-types.ts
/** What is expected where keys stand. */
const MAPPING = "a mapping of keys to values";
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
/** So many are reported on by one run: docs/scale.md has the arithmetic, and the way beyond. */
const REPOSITORIES_AT_MOST = 100;
/** GitHub takes names for the same that differ in case only. */
function repeatedRepository(names) {
	const keys = names.map((name) => name.toLowerCase());
	return names.find((_, index) => keys.indexOf(keys[index] ?? "") < index) ?? null;
}
const RepositoriesList = pipe(listOf(RepositoryText, "repositories, each as \"octo/payments\""), maxLength(100, `at most ${100} repositories (docs/scale.md has the way beyond)`), check((names) => repeatedRepository(names) === null, ({ input }) => `each repository once, not "${repeatedRepository(input)}" twice`));
const OWNER = "an organisation or a person, as \"octo\"";
const OwnerText = pipe(string(OWNER), regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/, OWNER), title("owner"));
const TOPIC = "a topic of at most 50 small letters, digits and hyphens, as \"postmortems\"";
const TOPIC_NAME = /^[a-z0-9][a-z0-9-]{0,49}$/;
/** https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/classifying-your-repository-with-topics */
const TopicText = pipe(string(TOPIC), regex(TOPIC_NAME, TOPIC), title("topic"));
const LOGIN = "a login, as \"octocat\"";
const LoginText = pipe(string(LOGIN), regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/, LOGIN), title("login"));

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

// src/config/keys/check.ts
const CHECK_SCOPES = [
	"touched-lines",
	"touched-documents",
	"all"
];
/** The mapping under `check`. */
const CheckKeys = strictObject({
	scope: pipe(optional(oneOf(CHECK_SCOPES), "touched-lines"), description("What is judged on a pull request: new documents as a whole and of old ones the lines it touches; all of every document it touches; or every document.")),
	since: pipe(optional(nullable(DateText), null), description("Incidents before this day are not judged.")),
	baseline: pipe(optional(nullable(FileText), null), description("A file of findings that are known and are not told again; `check --update-baseline` writes it."))
}, MAPPING);

// src/config/keys/due.ts
const span$1 = (by) => optional(nullable(SpanText), by ?? null);
/** 15 days for the gravest class, 30 for the next: PagerDuty/postmortem-docs, docs/culture/accountability.md. */
const GRAVEST = "15d";
const GRAVE = "30d";
/** The mapping under `due`. */
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

// src/config/keys/github.ts
const TYPES = "the name of an issue type, a mapping of kinds to such names, or null";
const typeName = optional(NameText);
/** The mapping under `github`. */
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

// src/config/keys/label-names.ts
const LABEL_NAMING = "a label with a *, a mapping of values to labels, or null";
const labelNaming = (values, by, description$1) => pipe(optional(nullable(union([LabelPatternText, strictObject(Object.fromEntries(values.map((value) => [value, optional(LabelText)])), MAPPING)], LABEL_NAMING)), by), description(description$1));
/** The mapping under `label-names`. */
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

// src/config/keys/owners.ts
/** The mapping under `owners`. */
const Owners = pipe(record(string(), union([LoginText, listOf(LoginText, "logins")], "a login or a list of logins"), "a mapping of owners to logins"), check((owners) => {
	const names = Object.keys(owners).map((owner) => owner.toLowerCase());
	return new Set(names).size === names.length;
}, "owners that differ in more than upper and lower case"));

// src/config/keys/report.ts
const TITLE = "a title of 1 to 200 characters on one line";
/** The mapping under `report`. */
const ReportKeys = strictObject({
	title: pipe(optional(pipe(string(TITLE), regex(/^[^\r\n]{1,200}$/, TITLE), regex(/\S/, TITLE)), "Postmortem action items"), description("Heading of the report and title of its issue.")),
	"due-soon": pipe(optional(SpanText, "7d"), description("Open items due within this time count as due soon.")),
	labels: pipe(optional(strictObject({
		overdue: optional(nullable(LabelText), "overdue"),
		"due-soon": optional(nullable(LabelText), "due-soon")
	}, MAPPING), {}), description("Labels that `report --publish` keeps on open issues that are overdue or due soon; null for none.")),
	mentions: pipe(optional(boolean("true or false"), false), description("Whether the weekly comment in the report issue mentions the people it asks (`@login`).")),
	snooze: pipe(optional(nullable(LabelText), "snooze"), description("A label by which people exempt an issue from the weekly comment; null for none.")),
	repositories: pipe(optional(RepositoriesList, []), description("Further repositories that the report tells of, read only; at most 100.")),
	topic: pipe(optional(nullable(TopicText), null), description("The report tells of the repositories of `organisation` with this topic, too; null for none.")),
	organisation: pipe(optional(nullable(OwnerText), null), description("The owner of the repositories with the topic; null for the owner of the repository of the issues."))
}, MAPPING);

// src/config/keys/routes.ts
/** One of the list under `routes`. */
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

// src/config/keys/rules.ts
const RULE_SETTING = "one of off, info, warning, error, or a list of one of these and the options of the rule";
const LevelName = oneOf(["off", ...SEVERITIES]);
function ruleSetting(rule) {
	return union([
		LevelName,
		strictTuple([LevelName]),
		strictTuple([LevelName, ruleOptionsSchema(rule)])
	], RULE_SETTING);
}
/** The mapping under `rules`. */
const Rules = strictObject(Object.fromEntries(RULE_IDS.map((rule) => [rule, optional(ruleSetting(rule))])), MAPPING);
/** The list under `overrides`. */
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
/** What a document may say about itself in its front matter, under `postmortem-actions`. */
const DocumentSettingsSchema = strictObject({ rules: optional(Rules, {}) }, MAPPING);

// src/config/keys/template.ts
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
/** The value of `template`. */
const Template = union([TemplateName, OwnTemplate], ({ input }) => typeof input === "string" ? choiceOf(input, ["auto", ...TEMPLATE_NAMES]) : TEMPLATE);

// src/config/schema.ts
const ConfigSchema = strictObject({
	paths: pipe(optional(pipe(listOf(GlobText, "globs"), nonEmpty("at least one glob")), ["**/{postmortem,postmortems,post-mortem,post-mortems,incident,incidents,incident-reports}/**/*.{md,txt}"]), description("Where the postmortems are, relative to the working folder (in the Action: the root of the repository); upper and lower case are the same.")),
	ignore: pipe(optional(listOf(GlobText, "globs"), ["**/template*.{md,txt}"]), description("Files that are no postmortems though `paths` name them. `.git` and `node_modules` are never looked into.")),
	since: pipe(optional(nullable(DateText), null), description("Incidents before this day are checked and reported on, but open no issues.")),
	timezone: pipe(optional(TimezoneText, "UTC"), description("Decides which day it is, for due dates and the report.")),
	language: pipe(optional(oneOf(["auto", ...LANGUAGES]), "auto"), description("The language of the documents; `auto` recognises it from each text.")),
	template: pipe(optional(Template, "auto"), description("The template that `new` writes from and whose sections documents must have: a name, or the sections of your own. `auto` asks for the sections that every template has, and writes from the first.")),
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
			snooze: report.snooze,
			repositories: report.repositories,
			topic: report.topic,
			organisation: report.organisation
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

export { repeatedRepository as A, HEAD as C, RULE_IDS as D, writeTemplate as E, TEMPLATE_NAMES as O, CHECKLIST as S, templateSection as T, SECTION_NAMES as _, keyName as a, LANGUAGES as b, resolveRules as c, FewItemsOptions as d, InternalLinkOptions as f, TimezoneOptions as g, SectionOptions as h, describeValue as i, TOPIC_NAME as k, ConfigSchema as l, PlaceholderOptions as m, findMisplaced as n, defaultConfig as o, PersonalDataOptions as p, configFailure as r, resolveConfig as s, writeInterval as t, DocumentSettingsSchema as u, SECTION_WORDS as v, TIMELINE as w, languageOf as x, isFrontMatterProblem as y };