import { t as Temporal } from "./temporal.js";
import { n as writeInterval } from "./config.js";
import { m as Failure } from "./foundation.js";
import { n as DEFAULT_DIRECTORY } from "./cli-options.js";

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
/** Issues made on a day that was given are made on that day, so that a report of that day knows them. */
function noonOf({ today, config }) {
	return Temporal.PlainDate.from(today).toZonedDateTime({
		timeZone: config.timezone,
		plainTime: "12:00"
	}).toInstant().toString();
}
async function gitHub({ environment }, { repo, directory }, { config, progress }) {
	if (directory !== void 0) throw contradiction("--directory", "directory");
	const repository = repo ?? environment.GITHUB_REPOSITORY;
	if (!repository) throw missing("REPOSITORY_MISSING", "the repository", "Name it with --repo OWNER/NAME.");
	const token = environment.GITHUB_TOKEN;
	if (!token) throw missing("TOKEN_MISSING", "a token", "Put one into the environment variable GITHUB_TOKEN.");
	const apiUrl = environment.GITHUB_API_URL;
	if (!apiUrl) throw missing("API_UNKNOWN", "the address of its API", "Put it into the environment variable GITHUB_API_URL: https://api.HOST, or https://HOST/api/v3 for GitHub Enterprise Server.");
	const [owner = "", name = ""] = repository.split("/");
	const [{ createGitHubTracker }, { createFetch }] = await Promise.all([import("./trackers-github-tracker.js"), import("./trackers-github-fetch.js")]);
	return {
		tracker: createGitHubTracker({
			token,
			owner,
			repo: name,
			apiUrl,
			serverUrl: environment.GITHUB_SERVER_URL || apiUrl.replace(/\/api\/v3\/?$/, ""),
			labels: config.labels,
			writeIntervalMs: writeInterval(environment.POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS, config.github.writeIntervalMs),
			progress,
			fetch: createFetch(environment)
		}),
		repository,
		directory: null
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

export { chooseTracker as t };