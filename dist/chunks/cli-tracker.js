import { b as Failure } from "./foundation.js";
import { C as picklist, O as safeParse, j as string, y as object } from "./valibot.js";
import { c as VISIBILITIES, n as DEFAULT_DIRECTORY } from "./cli-options.js";
import { t as Temporal } from "./temporal.js";
import { t as writeInterval } from "./config.js";
import { s as pagesOfApi } from "./files-checkout.js";
import { i as readersOf, t as SELF } from "./commands-audience.js";
import { n as REDRAW } from "./cli-terminal.js";
import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { readFile } from "node:fs/promises";

// src/cli/audience.ts
/**
* Who reads what is printed: those whom `--audience` names; in a workflow, where logs are, all who can read its
* repository; else whoever runs the tool. `visibilityOf` asks GitHub where the event does not tell; left out: there is no
* way to.
*/
function chooseAudience({ environment }, chosen, visibilityOf) {
	if (chosen !== void 0) return {
		repository: null,
		visibility: async () => chosen
	};
	const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: event } = environment;
	if (GITHUB_ACTIONS !== "true" || !repository) return SELF;
	return readersOf(repository, async () => {
		return (event ? await visibilityIn(event, repository) : null) ?? (visibilityOf === void 0 ? null : visibilityOf(repository));
	});
}
const Payload = object({ repository: object({
	full_name: string(),
	visibility: picklist(VISIBILITIES)
}) });
/** Null where the event's payload does not tell. */
async function visibilityIn(path, name) {
	const payload = await readFile(path, "utf8").then(JSON.parse).catch(() => null);
	const read = safeParse(Payload, payload);
	if (!read.success) return null;
	const { full_name, visibility } = read.output.repository;
	return full_name.toLowerCase() === name.toLowerCase() ? visibility : null;
}

// src/cli/countdown.ts
/** How often a wait is told where a line cannot be drawn anew, in seconds. */
const EVERY = 30;
/** Shows the seconds left of a wait: on a terminal in one line drawn anew, elsewhere a line every 30 seconds. */
function countdown(writer) {
	return (left) => {
		if (writer.isTTY === true) writer.write(left > 0 ? `${REDRAW}Waiting: ${left} s` : REDRAW);
		else if (left > 0 && left % EVERY === 0) writer.write(`Waiting: ${left} s\n`);
	};
}

// src/cli/tracker.ts
/**
* GitHub when a repository and a token are known, else a folder; `--tracker` decides otherwise, and so does a folder or
* a repository named. The adapter is loaded only when it is chosen.
* @throws Failure (usage) when what GitHub needs is not known.
*/
async function chooseTracker(terminal, options, session) {
	const chosen = wantsGitHub(terminal, options) ? await gitHub(terminal, options, session) : await folder(terminal, options, session);
	session.progress(`Issues: ${chosen.tracker.description}`);
	return chosen;
}
function wantsGitHub({ environment }, { tracker, repo, directory }) {
	if (tracker !== void 0) return tracker === "github";
	if (directory !== void 0) return false;
	return repo !== void 0 || Boolean(environment.GITHUB_REPOSITORY && environment.GITHUB_TOKEN);
}
async function folder(terminal, { directory = DEFAULT_DIRECTORY, repo }, session) {
	if (repo !== void 0) throw contradiction("--repo", "github");
	requireNoIssuesAbove(terminal.cwd, await session.root(), directory);
	const { createDirectoryTracker } = await import("./trackers-directory-tracker.js");
	const now = session.isTodayGiven ? () => noonOf(session) : terminal.now;
	return {
		tracker: createDirectoryTracker({
			directory,
			root: terminal.cwd,
			now
		}),
		repository: null,
		directory
	};
}
/** In a folder below, the same items would get a second set of issues. */
function requireNoIssuesAbove(cwd, root, directory) {
	if (directory !== ".postmortem-actions/issues" || resolve(root) === resolve(cwd)) return;
	if (existsSync(join(cwd, directory)) || !existsSync(join(root, directory))) return;
	throw new Failure({
		code: "ISSUES_ABOVE",
		kind: "usage",
		message: `The issues are in ${DEFAULT_DIRECTORY} at the top of the repository, not in this folder.`,
		advice: `Run this there, or name the folder with --directory ${relative(cwd, join(root, directory)).replaceAll(sep, "/")}.`
	});
}
/** Issues made on a day that was given are made on that day, so that a report of that day knows them. */
function noonOf({ today, config }) {
	return Temporal.PlainDate.from(today).toZonedDateTime({
		timeZone: config.timezone,
		plainTime: "12:00"
	}).toInstant().toString();
}
async function gitHub({ environment, stderr }, { repo, directory, quiet, maxRequests, maxMinutes }, { config, progress }) {
	if (directory !== void 0) throw contradiction("--directory", "directory");
	const repository = repo ?? environment.GITHUB_REPOSITORY;
	if (!repository) throw missing("REPOSITORY_MISSING", "the repository", "Name it with --repo OWNER/NAME.");
	const token = environment.GITHUB_TOKEN;
	if (!token) throw missing("TOKEN_MISSING", "a token", "Put one into the environment variable GITHUB_TOKEN.");
	const apiUrl = environment.GITHUB_API_URL;
	if (!apiUrl) throw missing("API_UNKNOWN", "the address of its API", "Put it into the environment variable GITHUB_API_URL: https://api.HOST, or https://HOST/api/v3 for GitHub Enterprise Server.");
	const [{ createGitHubTracker }, { createGitHubRepository }, { createFetch }, { createBudget }] = await Promise.all([
		import("./trackers-github-tracker.js"),
		import("./trackers-github-repository.js"),
		import("./network-fetch.js"),
		import("./trackers-github-budget.js")
	]);
	const budget = createBudget({
		maxRequests,
		maxMinutes
	});
	const send = createFetch(environment);
	const to = (place) => {
		const [owner = "", name = ""] = place.split("/");
		return {
			token,
			owner,
			repo: name,
			apiUrl,
			serverUrl: environment.GITHUB_SERVER_URL || pagesOfApi(apiUrl),
			writeIntervalMs: writeInterval(environment.POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS, config.github.writeIntervalMs),
			progress,
			budget,
			...quiet === true ? {} : { waiting: countdown(stderr) },
			fetch: send
		};
	};
	const { labels, github: settings } = config;
	const trackerOf = (place) => createGitHubTracker({
		...to(place),
		labels,
		dueField: settings.dueField,
		apps: settings.apps
	});
	const routing = {
		source: environment.GITHUB_REPOSITORY || repository,
		trackerOf: async (place) => trackerOf(place),
		visibilityOf: (place) => createGitHubRepository(to(place)).visibility()
	};
	return {
		tracker: trackerOf(repository),
		repository,
		directory: null,
		routing,
		propose: async (source, at) => {
			const { createGitHubWriteBack } = await import("./trackers-github-write-back.js");
			return createGitHubWriteBack({
				...to(source),
				...at
			});
		},
		listRepositories: async (owner) => {
			const { ownedRepositories } = await import("./trackers-github-owned-repositories.js");
			return ownedRepositories(to(repository), owner);
		}
	};
}
function contradiction(option, tracker) {
	return new Failure({
		code: "USAGE_INVALID",
		kind: "usage",
		message: `${option} goes with --tracker ${tracker} only.`,
		advice: `Leave out ${option}, or choose --tracker ${tracker}.`
	});
}
function missing(code, what, advice) {
	return new Failure({
		code,
		kind: "usage",
		message: `To speak to GitHub ${what} is needed.`,
		advice
	});
}

export { contradiction as n, chooseAudience as r, chooseTracker as t };