import { i as __toESM } from "./rolldown-runtime.js";
import { n as require_picomatch } from "./globs.js";
import { r as dateOfInstant } from "./calendar.js";
import { b as Failure, g as plainLine, s as VERSION } from "./foundation.js";
import { t as isUnreadable } from "./files-document-file.js";
import { m as isTrackedIn, r as readPostmortems } from "./postmortem.js";
import { a as recogniseTemplate, s as TEMPLATES } from "./rules.js";
import { o as defaultConfig } from "./config.js";
import { n as findCheckout, t as defaultBranch } from "./files-checkout.js";
import { t as findDocuments } from "./files-find-documents.js";
import { t as writeFiles } from "./files-write-files.js";
import { t as EXIT } from "./cli-exit-code.js";
import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/commands/init.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** What a repository needs to begin with. Pure. */
function starterFiles({ defaultBranch, timezone, configPath, survey, today, isInstalled }) {
	const path = configPath ?? ".github/postmortem-actions.yml";
	return [{
		path,
		text: `${schemaLine(path, isInstalled)}\n${config(timezone, survey, today)}`
	}, {
		path: ".github/workflows/postmortem-actions.yml",
		text: workflow(defaultBranch, timezone, configPath)
	}];
}
/** Where the Action is to be found, for people to replace: which release they trust is theirs to say. */
const ACTION_REFERENCE = "OWNER/postmortem-actions@v1";
const PACKAGE = "postmortem-actions";
const SCHEMA = `schema/${PACKAGE}.schema.json`;
/** Where the schema lies in a repository that has this package installed, from its top. */
const INSTALLED_SCHEMA = `node_modules/${PACKAGE}/${SCHEMA}`;
/**
* By this comment editors complete and check the file. A path in it counts from the folder of the file (README of
* redhat-developer/yaml-language-server); elsewhere the schema is that of the published package, of this very version.
*/
function schemaLine(path, isInstalled) {
	const up = "../".repeat(path.split("/").length - 1) || "./";
	return `# yaml-language-server: $schema=${isInstalled ? `${up}${INSTALLED_SCHEMA}` : `https://unpkg.com/${PACKAGE}@${VERSION}/${SCHEMA}`}`;
}
/** As many as one run opens at most unless told otherwise (contract, part 5). */
const FLOOD = 50;
/** One sentence on what was found. */
function surveyWords({ postmortems, openItems, languages, template }) {
	if (postmortems === 0) return "No postmortem was found; the configuration is a general one.";
	const details = [
		`${openItems} open action item${openItems === 1 ? "" : "s"} that ${openItems === 1 ? "names" : "name"} no issue`,
		`language ${languages.join(", ")}`,
		template === null ? "no template in common" : `template ${template}`
	];
	return `Found ${postmortems} postmortem${postmortems === 1 ? "" : "s"}: ${details.join("; ")}.`;
}
function pathsKey({ paths }) {
	return paths.length === 0 ? "# paths: [\"docs/postmortems/**/*.md\"]" : `paths: [${paths.map((path) => JSON.stringify(path)).join(", ")}]`;
}
/** The old documents of a repository must not open a flood of issues. */
function sinceKey({ openItems }, today) {
	return openItems > FLOOD ? `# The documents there are have ${openItems} open action items that name no issue; without this line each becomes an issue.\nsince: ${today}` : "# since: 2026-01-01";
}
function templateKey({ template }) {
	return template === null ? "# template: five-sections" : `template: ${template}`;
}
function config(timezone, survey, today) {
	return `# Configuration of postmortem-actions. Every key may be left out; docs/configuration.md tells them all.

# Where the postmortems are. Left out: .md and .txt files in folders named postmortems, incidents and the like.
${pathsKey(survey)}

# Incidents before this day are checked and reported on, but open no issues.
${sinceKey(survey, today)}

# Whose sections documents must have, and what \`new\` writes from; docs/templates.md tells them all.
${templateKey(survey)}

timezone: ${timezone}

due:
  default: 30d
  priority: { P0: 15d, P1: 30d }
  severity: { sev1: 15d, sev2: 30d }

# The first label is how the issues are found again: choose it once.
labels: [postmortem]

# Owners as the documents name them, and who is assigned.
# owners:
#   Backend team: [alice, bob]

# The level of a rule: off, info, warning, error.
# rules:
#   action-item-owner: warning
`;
}
function workflow(defaultBranch, timezone, configPath) {
	const action = configPath === null ? ACTION_REFERENCE : `${ACTION_REFERENCE}\n        with:\n          config: ${JSON.stringify(configPath)}`;
	return `name: Postmortems

on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  schedule:
    # Mondays, off the hour: runs asked for on the hour are delayed or dropped when GitHub is busy.
    - cron: '17 9 * * 1'
      timezone: ${timezone}
  workflow_dispatch:

permissions:
  contents: read

jobs:
  check:
    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      issues: read # for the preview of what a merge would open
      pull-requests: write # for the comment
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # to know which documents the pull request changes
          persist-credentials: false
      - uses: ${action}

  sync:
    if: github.event_name != 'pull_request' && github.event_name != 'merge_group'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      issues: write
      pull-requests: read # for which items were closed without a change
    # One run after the other, and none is dropped.
    concurrency:
      group: postmortem-actions
      queue: max
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: ${action}
`;
}

// src/commands/survey.ts
/** Words in a path by which a file may be a postmortem. */
const TELLING = /post[-_ ]?mortem|incident|outage|root[-_ ]?cause|(?:^|[^a-z])rcas?(?:[^a-z]|$)/i;
const MOST = .5;
/** True for a path that is worth a look. */
function mayBePostmortem(path) {
	return TELLING.test(path);
}
/** Reads what may be postmortems; `isDefault` says of a path whether the default configuration finds it. */
function surveyRepository(documents, isDefault) {
	const found = [...documents].flatMap((document) => {
		return (isUnreadable(document) ? [] : readPostmortems(document).filter(({ isPostmortem }) => isPostmortem)).map((postmortem) => ({
			path: document.path,
			language: postmortem.language,
			template: recogniseTemplate(postmortem, TEMPLATES)?.name ?? null,
			open: postmortem.actionItems.filter(({ selected, done, reference }) => selected && !done && !isTrackedIn(reference)).length
		}));
	});
	const paths = found.map(({ path }) => path);
	return {
		postmortems: found.length,
		openItems: found.reduce((sum, { open }) => sum + open, 0),
		paths: paths.every(isDefault) ? [] : [...new Set(paths.map(globFor))].sort(),
		languages: byFrequency(found.map(({ language }) => language)).map(([language]) => language),
		template: most(found.map(({ template }) => template))
	};
}
/** The folder whose name tells what it holds, or else the files of that name. */
function globFor(path) {
	const segments = path.split("/");
	const folder = segments.slice(0, -1).findIndex((segment) => TELLING.test(segment));
	const ending = /\.(?:md|markdown|txt)$/i.exec(path)?.[0] ?? ".md";
	if (folder >= 0) return [
		...segments.slice(0, folder + 1).map(escapeName),
		"**",
		`*${ending}`
	].join("/");
	const word = TELLING.exec(segments.at(-1) ?? "")?.[0] ?? "";
	return [...segments.slice(0, -1).map(escapeName), `*${word}*${ending}`].join("/");
}
/** Characters of a name that a glob would take for wildcards. */
function escapeName(segment) {
	return segment.replace(/[*?[\]{}()!+@\\]/g, "\\$&");
}
function most(values) {
	const [first] = byFrequency(values);
	return first !== void 0 && first[1] > values.length * MOST ? first[0] : null;
}
function byFrequency(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}

// src/cli/init.ts
async function init(terminal, options) {
	const { cwd, stdout, stderr } = terminal;
	const root = (await findCheckout(cwd))?.root ?? cwd;
	const branch = await defaultBranch(cwd) ?? "main";
	const configPath = options.config === void 0 ? null : pathWithin(root, resolve(cwd, options.config));
	const survey = await surveyOf(root);
	const { timezone } = defaultConfig();
	const today = options.today ?? dateOfInstant(terminal.now(), timezone);
	const isInstalled = existsSync(resolve(root, INSTALLED_SCHEMA));
	const files = starterFiles({
		defaultBranch: branch,
		timezone,
		configPath,
		survey,
		today,
		isInstalled
	});
	if (options.quiet !== true) stderr.write(`${surveyWords(survey)}\n`);
	if (options.dryRun === true) {
		stdout.write(files.map(({ path, text }) => `# ${path}\n\n${text}`).join("\n"));
		return EXIT.done;
	}
	try {
		await writeFiles(root, files, options.force === true);
	} catch (error) {
		throw error instanceof Failure && error.code === "FILE_EXISTS" ? withForce(error) : error;
	}
	stdout.write(files.map(({ path }) => `${path}\n`).join(""));
	if (options.quiet !== true) stderr.write(`Replace ${ACTION_REFERENCE} in the workflow by the release you have read, then commit both files.\n`);
	return EXIT.done;
}
/** Reads what may be postmortems, wherever in the repository it lies. */
async function surveyOf(root) {
	const { paths, ignore } = defaultConfig();
	const documents = await findDocuments({
		cwd: root,
		root,
		patterns: ["**/*.{md,markdown,txt}"],
		ignore,
		explicit: []
	});
	const isDefault = (0, import_picomatch.default)([...paths], {
		nocase: true,
		dot: true
	});
	return surveyRepository(documents.filter(({ path }) => isDefault(path) || mayBePostmortem(path)), isDefault);
}
/** Relative to `root`, `/` separators: where the workflow finds it. */
function pathWithin(root, file) {
	const path = relative(root, file);
	if (path !== "" && !path.startsWith("..") && !isAbsolute(path)) return path.replaceAll(sep, "/");
	throw new Failure({
		code: "USAGE_INVALID",
		kind: "usage",
		message: `--config ${plainLine(file)} is no file in this repository.`,
		advice: "The configuration is read from the checkout; name a place in it."
	});
}
function withForce({ code, kind, message }) {
	return new Failure({
		code,
		kind,
		message,
		advice: "Nothing was written; --force overwrites."
	});
}

export { init };