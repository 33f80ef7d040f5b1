import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";

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

// src/files/boundary.ts
/**
* What is named inside `root` may not lead out of it; what a person names outside of it (`../elsewhere`) may not lead out
* of the folder named. Both by the words of the path: a link is no way to widen the boundary.
*/
async function boundaryOf(root, named) {
	const folder = contains(resolve(root), resolve(named)) ? root : named;
	const real = await realpath(folder);
	return { holds: (path) => contains(real, path) };
}
/** True when `path` is `folder` or lies below it. Both absolute. */
function contains(folder, path) {
	const way = relative(folder, path);
	return way === "" || !(isAbsolute(way) || way === ".." || way.startsWith(`..${sep}`));
}

// src/files/checkout.ts
/** The checkout that `cwd` lies in, or null when there is none, or no commit yet. */
async function findCheckout(cwd) {
	const root = (await git(cwd, ["rev-parse", "--show-toplevel"]))?.replace(/\r?\n$/, "");
	const commit = (await git(cwd, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]))?.trim();
	if (!root || !commit) return null;
	const remote = (await git(cwd, [
		"remote",
		"get-url",
		"origin"
	]))?.trim();
	return {
		root: resolve(root),
		commit,
		origin: remote ? parseRemote(remote) : null
	};
}
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name` */
const REMOTE = /^(?:https?:\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|[\w.-]+@)([\w.-]+)(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
/** Where people see the repository of a remote, or null for one that is no such address; credentials are left out. */
function parseRemote(remote) {
	const [, host, repository] = REMOTE.exec(remote) ?? [];
	return host && repository ? {
		serverUrl: `https://${host}`,
		repository
	} : null;
}
/** Permalinks into a repository on its server; no link for a document outside of it, or without a target. */
function sourceLinks(target) {
	return { lineUrl(path, line, endLine) {
		if (target === null) return null;
		const file = resolve(target.cwd, path);
		if (!contains(target.root, file)) return null;
		const place = relative(target.root, file).split(sep).map(encodeURIComponent).join("/");
		const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
		return `${target.serverUrl.replace(/\/+$/, "")}/${target.repository}/blob/${target.commit}/${place}?plain=1#${lines}`;
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

export { contains as a, boundaryOf as i, findCheckout as n, commitOf as o, sourceLinks as r, git as s, defaultBranch as t };