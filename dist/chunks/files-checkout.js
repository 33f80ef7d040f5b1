import { r as contains } from "./files-decode.js";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { join, relative, resolve, sep } from "node:path";
import { readdir as readdir$1 } from "node:fs/promises";

// src/files/git.ts
const run = promisify(execFile);
/** Lists of changed files of very large pull requests. */
const OUTPUT_BYTES_AT_MOST = 67108864;
const TIMEOUT_MS = 6e4;
/** What git prints, or null when there is no git, no repository, or git refuses. Never through a shell. */
async function git(cwd, args) {
	try {
		const { stdout } = await run("git", [...args], {
			cwd,
			encoding: "utf8",
			maxBuffer: OUTPUT_BYTES_AT_MOST,
			timeout: TIMEOUT_MS,
			windowsHide: true,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0",
				GIT_TERMINAL_PROMPT: "0",
				LC_ALL: "C"
			}
		});
		return stdout;
	} catch {
		return null;
	}
}
/** A name git cannot take for an option: `main`, `origin/release-1`, a commit. */
const REFERENCE = /^[A-Za-z0-9_](?:[A-Za-z0-9_./-]*[A-Za-z0-9_])?$/;
/** The full id of the commit that `reference` names, or null when it names none here. */
async function commitOf(cwd, reference) {
	if (!REFERENCE.test(reference)) return null;
	return (await git(cwd, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${reference}^{commit}`
	]))?.trim() || null;
}
/** Both ends of a range as full ids; null when git cannot tell: a checkout too shallow, or none. */
async function endsOf({ cwd, base, head }) {
	const [baseCommit, headCommit] = await Promise.all([commitOf(cwd, base), commitOf(cwd, head)]);
	if (baseCommit === null || headCommit === null) return null;
	const fork = (await git(cwd, [
		"merge-base",
		baseCommit,
		headCommit
	]))?.trim();
	return fork ? {
		fork,
		head: headCommit
	} : null;
}

// src/files/server-pages.ts
/**
* What kind of server the environment speaks of: Gitea, Forgejo and others of their shape have their API at `/api/v1`, GitHub
* Enterprise Server at `/api/v3`, and their runners say so beside.
*/
function serverKind(environment) {
	const { GITHUB_API_URL, GITEA_ACTIONS, FORGEJO_ACTIONS } = environment;
	return GITEA_ACTIONS === "true" || FORGEJO_ACTIONS === "true" || /\/api\/v1\/?$/.test(GITHUB_API_URL ?? "") ? "gitea" : "github";
}
/**
* The address of the pages that belongs to the address of an API: `https://HOST` for `https://api.HOST` and
* `https://HOST/api/v3`.
*/
function pagesOfApi(apiUrl) {
	const base = apiUrl.replace(/\/+$/, "");
	const api = /^(https?:\/\/)api\.([^/]+\.[^/]+)$/i.exec(base);
	return api === null ? base.replace(/\/api\/v\d$/, "") : `${api[1]}${api[2]}`;
}
/**
* A permalink to lines of a file's source. Rendered Markdown shows no lines, so the source is asked for: `plain=1` of
* GitHub, `display=source` of Gitea.
*/
function sourcePage({ kind, serverUrl, repository, commit }, path, lines) {
	const base = `${serverUrl.replace(/\/+$/, "")}/${repository}`;
	return kind === "gitea" ? `${base}/src/commit/${commit}/${path}?display=source#${lines}` : `${base}/blob/${commit}/${path}?plain=1#${lines}`;
}
/** A folder of a repository at a branch or tag, whichever has the name. */
function folderPage({ kind, serverUrl, repository }, ref, folder) {
	const form = kind === "gitea" ? "src" : "blob";
	return `${serverUrl.replace(/\/+$/, "")}/${repository}/${form}/${ref}/${folder}`;
}

// src/files/checkout.ts
/** The checkout that `cwd` lies in, or null when there is none, or no commit yet. */
async function findCheckout(cwd) {
	const [top, head, remote] = await Promise.all([
		git(cwd, ["rev-parse", "--show-toplevel"]),
		git(cwd, [
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		]),
		git(cwd, [
			"remote",
			"get-url",
			"origin"
		])
	]);
	const root = top?.replace(/\r?\n$/, "");
	const commit = head?.trim();
	if (!root || !commit) return null;
	return {
		root: resolve(root),
		commit,
		origin: remote ? parseRemote(remote.trim()) : null
	};
}
/** So deep, and so many folders, below the working folder. */
const DEEPEST = 3;
const MOST_FOLDERS = 500;
/**
* The checkout of `repository` somewhere below `cwd`, which lies in none itself: a job may check out into a folder of its
* workspace (`path:` of actions/checkout). Null when there is none, or several that may be meant.
*/
async function findCheckoutBelow(cwd, repository) {
	let folders = [cwd];
	const roots = [];
	for (let depth = 0; depth < DEEPEST && folders.length > 0; depth += 1) {
		const found = (await Promise.all(folders.slice(0, MOST_FOLDERS).map(foldersIn))).flat();
		roots.push(...found.filter((folder) => existsSync(join(folder, ".git"))));
		folders = found.filter((folder) => !roots.includes(folder));
	}
	const checkouts = (await Promise.all(roots.map(findCheckout))).filter((one) => one !== null);
	const named = checkouts.filter(({ origin }) => origin?.repository.toLowerCase() === repository.toLowerCase());
	const [only, ...others] = named.length > 0 ? named : checkouts.filter(({ origin }) => origin === null);
	return only !== void 0 && others.length === 0 ? only : null;
}
async function foldersIn(folder) {
	return (await readdir$1(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules").map(({ name }) => join(folder, name));
}
/** The path in its repository of a document as found from `cwd`, or null for one outside of it. */
function repositoryPath({ root, cwd }, path) {
	const file = resolve(cwd, path);
	return contains(root, file) ? relative(root, file).split(sep).join("/") : null;
}
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name` */
const REMOTE = /^(?:(https?):\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|[\w.-]+@)([\w.-]+)(:\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
/** Where people see the repository of a remote, or null for one that is no such address; credentials are left out. */
function parseRemote(remote) {
	const [, scheme, host, port = "", repository] = REMOTE.exec(remote) ?? [];
	if (!host || !repository) return null;
	return {
		serverUrl: scheme === void 0 ? `https://${host}` : `${scheme}://${host}${port}`,
		repository
	};
}
/** Permalinks into a repository on its server; no link for a document outside of it, or without a target. */
function sourceLinks(target) {
	return { lineUrl(path, line, endLine) {
		if (target === null) return null;
		const place = repositoryPath(target, path)?.split("/").map(encodeURIComponent).join("/");
		if (place === void 0) return null;
		const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
		return sourcePage(target, place, lines);
	} };
}
/** The branch that the remote `origin` takes for its default one, or null when that is not known here. */
async function defaultBranch(cwd) {
	return ((await git(cwd, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	]))?.trim())?.replace(/^origin\//, "") || null;
}

export { sourceLinks as a, serverKind as c, repositoryPath as i, endsOf as l, findCheckout as n, folderPage as o, findCheckoutBelow as r, pagesOfApi as s, defaultBranch as t, git as u };