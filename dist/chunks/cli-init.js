import { r as defaultConfig } from "./config.js";
import { d as plainLine, m as Failure } from "./foundation.js";
import { n as findCheckout, t as defaultBranch } from "./files-checkout.js";
import { t as writeFiles } from "./files-write-files.js";
import { t as EXIT } from "./cli-exit-code.js";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/commands/init.ts
/** What a repository needs to begin with. Pure. */
function starterFiles({ defaultBranch, timezone, configPath }) {
	return [{
		path: configPath ?? ".github/postmortem-actions.yml",
		text: config(timezone)
	}, {
		path: ".github/workflows/postmortem-actions.yml",
		text: workflow(defaultBranch, timezone, configPath)
	}];
}
/** Where the Action is to be found, for people to replace: which release they trust is theirs to say. */
const ACTION_REFERENCE = "OWNER/postmortem-actions@v1";
function config(timezone) {
	return `# Configuration of postmortem-actions. Every key may be left out; docs/configuration.md tells them all.

# Where the postmortems are. Left out: .md and .txt files in folders named postmortems, incidents and the like.
# paths: ["docs/postmortems/**/*.md"]

# Incidents before this day are checked and reported on, but open no issues.
# since: 2026-01-01

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

// src/cli/init.ts
async function init(terminal, options) {
	const { cwd, stdout, stderr } = terminal;
	const root = (await findCheckout(cwd))?.root ?? cwd;
	const branch = await defaultBranch(cwd) ?? "main";
	const configPath = options.config === void 0 ? null : pathWithin(root, resolve(cwd, options.config));
	const files = starterFiles({
		defaultBranch: branch,
		timezone: defaultConfig().timezone,
		configPath
	});
	try {
		await writeFiles(root, files, options.force === true);
	} catch (error) {
		throw error instanceof Failure && error.code === "FILE_EXISTS" ? withForce(error) : error;
	}
	stdout.write(files.map(({ path }) => `${path}\n`).join(""));
	if (options.quiet !== true) stderr.write(`Replace ${ACTION_REFERENCE} in the workflow by the release you have read, then commit both files.\n`);
	return EXIT.done;
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