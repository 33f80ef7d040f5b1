import { i as __toESM } from "./rolldown-runtime.js";
import { d as plainLine, m as Failure, r as VERSION } from "./foundation.js";
import { A as unknown, T as string, _ as parse, g as optional, h as object, k as union, m as number, p as nullish, t as array, v as picklist } from "./valibot.js";
import { a as RequestError, i as require_light, n as throttling, r as retry, t as Octokit } from "./octokit.js";

// src/trackers/github/limits.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
/** As long as GitHub asks us to wait in one go without saying how long (rate-limits-for-the-rest-api). */
const UNSAID_WAIT_SECONDS = 60;
/**
* How many seconds GitHub wants us to wait before the same request again, or null when the refusal is no limit.
* The order is the documentation's: `retry-after`, then `x-ratelimit-reset` when nothing remains, else a minute,
* twice as long each time; `earlier` counts the refusals of this request before.
*/
function limitWait(error, earlier) {
	if (error.status !== 403 && error.status !== 429) return null;
	const headers = error.response?.headers ?? {};
	const retryAfter = headers["retry-after"];
	if (retryAfter !== void 0 && retryAfter !== "") return atLeastOne(secondsUntil(retryAfter));
	if (headers["x-ratelimit-remaining"] === "0" && headers["x-ratelimit-reset"] !== void 0) return atLeastOne(Number(headers["x-ratelimit-reset"]) - Date.now() / 1e3 + 1);
	const saysSo = /rate limit|abuse detection|submitted too quickly/i.test(error.message);
	return error.status === 429 || saysSo ? UNSAID_WAIT_SECONDS * 2 ** earlier : null;
}
/** `retry-after` is a number of seconds or, to proxies, a date. */
function secondsUntil(retryAfter) {
	const seconds = Number(retryAfter);
	return Number.isNaN(seconds) ? (Date.parse(String(retryAfter)) - Date.now()) / 1e3 : seconds;
}
function atLeastOne(seconds) {
	return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : UNSAID_WAIT_SECONDS;
}
/** Decides whether a wait is still within the budget, and says that it begins. */
function createWaits(budgetSeconds, progress) {
	let left = budgetSeconds;
	return { allow(seconds) {
		if (seconds > left) return false;
		left -= seconds;
		progress(`GitHub asks us to slow down; going on in ${seconds} s (at most ${left} s of waiting left).`);
		return true;
	} };
}
/**
* Queues of our own for the throttling plugin: its are shared by all clients of a process, and put three seconds
* between writes that notify people. Ours is one write at a time, `intervalMs` apart.
*/
function writeGroups(intervalMs) {
	return {
		write: new import_light.default.Group({
			maxConcurrent: 1,
			minTime: intervalMs
		}),
		notifications: new import_light.default.Group({ maxConcurrent: 1 }),
		global: new import_light.default.Group({ maxConcurrent: 10 })
	};
}

// src/trackers/github/network.ts
const UNSENT = {
	ECONNREFUSED: "the connection was refused",
	ENOTFOUND: "the host name is not known",
	EAI_AGAIN: "the host name could not be looked up",
	EHOSTUNREACH: "the host cannot be reached",
	ENETUNREACH: "the network cannot be reached",
	UND_ERR_CONNECT_TIMEOUT: "the connection took too long",
	CERT_HAS_EXPIRED: "its certificate has expired",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by an authority that Node does not know",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by an authority that Node does not know",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is signed by an authority that Node does not know",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
	ERR_INVALID_URL: "the address is not valid",
	"bad port": "fetch uses no such port"
};
const SENT = {
	ECONNRESET: "the connection was cut",
	EPIPE: "the connection was cut",
	UND_ERR_SOCKET: "the connection was cut",
	TimeoutError: "no answer came in time"
};
/** Null when an answer did come. */
function networkError(error) {
	if (error.response !== void 0) return null;
	const codes = [...codesOf(error)];
	const code = codes.find((one) => one in UNSENT || one in SENT) ?? codes[0];
	if (code === void 0) return {
		code: "unknown",
		words: "the request failed"
	};
	return {
		code,
		words: UNSENT[code] ?? SENT[code] ?? "the request failed"
	};
}
/** True when no byte of the request can have reached GitHub. */
function isCertainlyUnsent(error) {
	const found = networkError(error);
	return found !== null && found.code in UNSENT;
}
/** The codes and names along the chain of causes; a host with several addresses fails with one error for each. */
function* codesOf(error, depth = 0) {
	if (!(error instanceof Error) || depth > 5) return;
	if ("code" in error && typeof error.code === "string") yield error.code;
	if (error.name === "TimeoutError") yield error.name;
	if (error.message === "bad port") yield error.message;
	if (error instanceof AggregateError) for (const inner of error.errors) yield* codesOf(inner, depth + 1);
	yield* codesOf(error.cause, depth + 1);
}

// src/trackers/github/answers.ts
/**
* An Octokit plugin that stands closest to the wire, before retry and throttling: it makes of GitHub's answers what
* these two understand.
*
* - No write is ever sent again by the retry plugin; a request that could not be sent at all is not sent again either.
* - Every refusal because of a limit takes the one shape the throttling plugin waits for.
* - JSON that broke off is an error. Octokit hands it over as text, or as nothing when the connection died.
*/
function answers(octokit) {
	const refusals = /* @__PURE__ */ new WeakMap();
	octokit.hook.before("request", (options) => {
		if (options.method !== "GET") options.request.retries = 0;
	});
	octokit.hook.after("request", (response, options) => {
		const isJson = /\bjson\b/.test(String(response.headers["content-type"] ?? ""));
		if (response.status >= 300 || response.status === 204) return;
		if (isJson && typeof response.data === "object") return;
		throw new RequestError("the answer is not whole", 502, {
			request: toRequest(options),
			response
		});
	});
	octokit.hook.error("request", (error, options) => {
		if (error instanceof RequestError) {
			if (isCertainlyUnsent(error)) options.request.retries = 0;
			const earlier = refusals.get(options) ?? 0;
			const seconds = limitWait(error, earlier);
			if (seconds !== null && error.response) {
				refusals.set(options, earlier + 1);
				error.response.headers["retry-after"] = String(seconds);
				error.message = `secondary rate limit: ${error.message}`;
			}
		}
		throw error;
	});
	return {};
}
function toRequest(options) {
	const { method, url, headers, request } = options;
	return {
		method,
		url,
		headers,
		request
	};
}

// src/trackers/github/failures.ts
/** Turns whatever Octokit or the network threw into one line that says what and where, and what to do. */
function failureOf(error, context) {
	const told = error instanceof RequestError ? tell(error, context) : tellUnknown(error, context);
	const clean = (text) => plainLine(text.replaceAll(context.token, "***"));
	return new Failure({
		code: told.code,
		kind: "tracker",
		message: clean(told.message),
		...told.advice === void 0 ? {} : { advice: clean(told.advice) },
		cause: error
	});
}
function tell(error, context) {
	const could = `Could not ${context.what} in ${context.description}`;
	const network = networkError(error);
	if (network !== null && (context.effect === "read" || isCertainlyUnsent(error))) return {
		code: "TRACKER_UNREACHABLE",
		message: `${could}: ${network.words} (${network.code}).`,
		advice: "Check GITHUB_API_URL, the network and, where one is needed, HTTPS_PROXY; then run again."
	};
	if (network !== null || error.status >= 500) {
		const reason = network?.words ?? unavailable(error);
		if (context.effect === "write") return tellUnclear(could, reason);
		return {
			code: "TRACKER_UNAVAILABLE",
			message: `${could}: ${reason}.`,
			advice: "Nothing was changed by it. Run again; if it persists, see the status page of your GitHub."
		};
	}
	const wait = limitWait(error, 0);
	if (wait !== null) return tellLimited(could, wait);
	return (STATUSES[error.status] ?? tellOther)(could, error, context);
}
/** After a write without an answer: it may or may not have been carried out. */
function tellUnclear(could, reason) {
	return {
		code: "TRACKER_UNCLEAR",
		message: `${could} for certain: ${reason}.`,
		advice: "It may have been done all the same. Run again: the next run looks first and does what is missing."
	};
}
function tellLimited(could, seconds) {
	const until = new Date(Date.now() + seconds * 1e3).toISOString().slice(11, 16);
	return {
		code: "TRACKER_LIMITED",
		message: `${could}: GitHub limits requests and asks for ${seconds} s more than this run may wait.`,
		advice: `Run again after ${until} UTC; it goes on where this one stopped.`
	};
}
const STATUSES = {
	401: (could) => ({
		code: "TRACKER_UNAUTHORIZED",
		message: `${could}: GitHub does not accept the token (401).`,
		advice: "Check that GITHUB_TOKEN (or the input `token`) is set to a token that has not expired."
	}),
	403: (could, error, { permission }) => ({
		code: "TRACKER_FORBIDDEN",
		message: `${could}: the token has no permission for it (403: ${said(error)}).`,
		advice: `Add \`${acceptedPermission(error) ?? permission}\` under \`permissions:\` of the workflow job, or give the token that right.`
	}),
	404: (could, _error, { isOneIssue }) => isOneIssue === true ? tellGone(could) : {
		code: "TRACKER_NOT_FOUND",
		message: `${could}: there is no such thing, or the token may not see it (404).`,
		advice: "Check the owner and name of the repository, and that the token was made for it."
	},
	410: (could, error) => isDeleted(error) ? tellGone(could) : {
		code: "TRACKER_ISSUES_DISABLED",
		message: `${could}: issues are disabled there (410).`,
		advice: "Switch issues on in the settings of the repository, or name another with `repository`."
	},
	422: (could, error) => ({
		code: "TRACKER_REFUSED",
		message: `${could}: GitHub finds it invalid (422: ${said(error)}).`,
		advice: "If the configuration gives no cause for it, please report it with this line."
	})
};
/** GitHub answers 410 both for a repository without issues and for one issue that somebody deleted. */
function isDeleted(error) {
	return error.status === 410 && /deleted/i.test(error.message);
}
function tellGone(could) {
	return {
		code: "TRACKER_GONE",
		message: `${could}: it is no longer there.`,
		advice: "Somebody deleted it. Run again; the next run no longer counts on it."
	};
}
function tellOther(could, error) {
	return {
		code: "TRACKER_REFUSED",
		message: `${could}: GitHub answered ${error.status} (${said(error)}).`,
		advice: "Check GITHUB_API_URL and the repository, then run again."
	};
}
function tellUnknown(error, context) {
	const message = error instanceof Error ? error.message : String(error);
	return {
		code: context.effect === "write" ? "TRACKER_UNCLEAR" : "TRACKER_UNAVAILABLE",
		message: `Could not ${context.what} in ${context.description}: ${message}`
	};
}
function unavailable(error) {
	const status = error.response?.status ?? error.status;
	return status < 300 ? said(error) : `GitHub answered ${status}`;
}
/** GitHub's own words, short and without the link to its documentation. */
function said(error) {
	return error.message.replace(/^secondary rate limit: /, "").replace(/ - https?:\/\/\S+$/, "").slice(0, 300);
}
/** GitHub says which permission would have done: `issues=write; pull_requests=write`, the first is the one we take. */
function acceptedPermission(error) {
	const header = String(error.response?.headers["x-accepted-github-permissions"] ?? "");
	const found = /^\s*([a-z_]+)=(read|write)/.exec(header);
	return found === null ? null : `${(found[1] ?? "").replaceAll("_", "-")}: ${found[2]}`;
}

// src/trackers/github/client.ts
/** https://docs.github.com/rest/about-the-rest-api/api-versions: supported into 2028, and what GHES knows. */
const API_VERSION = "2022-11-28";
const LimitedOctokit = Octokit.plugin(answers, retry, throttling);
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function createClient(options) {
	checkOptions(options);
	const { owner, repo, token } = options;
	const secondMs = options.secondMs ?? 1e3;
	const progress = options.progress ?? (() => {});
	const waits = createWaits(options.waitBudgetSeconds ?? 600, progress);
	const octokit = new LimitedOctokit({
		auth: token,
		baseUrl: options.apiUrl.replace(/\/+$/, ""),
		userAgent: `postmortem-actions/${VERSION}`,
		log: silent,
		request: { fetch: withTimeout(options.fetch ?? globalThis.fetch, options.timeoutMs ?? 3e4) },
		retry: {
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				422,
				429,
				451
			],
			retries: 3,
			retryAfterBaseValue: secondMs
		},
		throttle: {
			...writeGroups(options.writeIntervalMs ?? 1e3),
			retryAfterBaseValue: secondMs,
			onRateLimit: waits.allow,
			onSecondaryRateLimit: waits.allow
		}
	});
	octokit.hook.before("request", (request) => {
		request.headers["x-github-api-version"] = API_VERSION;
	});
	const description = `${owner}/${repo} on ${options.serverUrl.replace(/\/+$/, "")}`;
	return {
		octokit,
		repository: {
			owner,
			repo
		},
		description,
		progress,
		async attempt(purpose, call) {
			try {
				return await call();
			} catch (error) {
				throw error instanceof Failure ? error : failureOf(error, {
					...purpose,
					description,
					token
				});
			}
		}
	};
}
function withTimeout(send, timeoutMs) {
	return (url, init) => send(url, {
		...init,
		signal: AbortSignal.timeout(timeoutMs)
	});
}
const NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
function checkOptions({ owner, repo, token, apiUrl }) {
	if (!NAME.test(owner) || !NAME.test(repo)) throw new Failure({
		code: "REPOSITORY_INVALID",
		kind: "usage",
		message: "The repository is not named as OWNER/NAME.",
		advice: "Give it as in octo/payments: letters, digits, `.`, `_` and `-`."
	});
	if (!URL.canParse(apiUrl)) throw new Failure({
		code: "API_URL_INVALID",
		kind: "usage",
		message: "The base address of the GitHub API is not a URL.",
		advice: "Set GITHUB_API_URL, e.g. to https://github.example.com/api/v3."
	});
	if (!/^[\x21-\x7e]+$/.test(token)) throw new Failure({
		code: "TRACKER_UNAUTHORIZED",
		kind: "tracker",
		message: token === "" ? "No token was given for GitHub." : "The token for GitHub has a blank or another character in it that no token has.",
		advice: "Set GITHUB_TOKEN (in a workflow: token: the token of the job) without blanks or line ends."
	});
}

// src/trackers/github/issue.ts
/** The author of an issue or a comment, as far as trust goes. */
const AUTHORED = {
	user: nullish(object({
		login: string(),
		type: optional(string())
	})),
	author_association: optional(string())
};
/** What we keep of GitHub's issue; everything else of a page can be let go. */
const Issue = object({
	...AUTHORED,
	number: number(),
	html_url: string(),
	title: string(),
	body: nullish(string()),
	state: picklist(["open", "closed"]),
	state_reason: nullish(string()),
	labels: array(union([string(), object({ name: nullish(string()) })])),
	assignees: nullish(array(object({ login: string() }))),
	created_at: string(),
	updated_at: string(),
	closed_at: nullish(string()),
	pull_request: optional(unknown())
});
const Comment = object({
	...AUTHORED,
	id: number(),
	body: nullish(string())
});
/** GitHub's issue as the port's. Throws when it is none. */
function parseIssue(data) {
	const read = parse(Issue, data);
	const labels = read.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
	return {
		issue: {
			number: read.number,
			url: read.html_url,
			title: read.title,
			body: read.body ?? "",
			state: read.state,
			stateReason: isStateReason(read.state_reason) ? read.state_reason : null,
			labels,
			assignees: (read.assignees ?? []).map((assignee) => assignee.login),
			createdAt: read.created_at,
			updatedAt: read.updated_at,
			closedAt: read.closed_at ?? null,
			trusted: mayWrite(read)
		},
		author: read.user?.login ?? null,
		isPullRequest: read.pull_request !== void 0 && read.pull_request !== null
	};
}
/**
* Whether the author may write to the repository: its people, and apps, which only they can install. Everybody may
* open an issue in a public repository and write one of our markers into it.
*/
function mayWrite({ user, author_association }) {
	return user?.type === "Bot" || [
		"OWNER",
		"MEMBER",
		"COLLABORATOR"
	].includes(author_association ?? "");
}
const REASONS = /* @__PURE__ */ new Set([
	"completed",
	"not_planned",
	"duplicate",
	"reopened"
]);
function isStateReason(reason) {
	return REASONS.has(reason ?? "");
}

// src/trackers/github/pages.ts
/** Pages read side by side once the first has told how many there are; GitHub allows 100 requests at a time. */
const AT_ONCE = 8;
/**
* All rows of a listing, in GitHub's order, following the `Link` header (so that an exact multiple of 100 costs no
* request more). The listing is whole, or a Failure is thrown: octokit.paginate takes a body that broke off, and a
* 409, for the end of the list, and whoever creates what is missing from a list would create it twice.
*/
async function readPages(client, request) {
	const most = request.maxPages ?? Number.POSITIVE_INFINITY;
	const first = await readPage(client, request, {
		...request.query,
		per_page: 100
	});
	const pages = [first];
	const numbered = most > 1 ? numberedPages(first, most) : [];
	for (let start = 0; start < numbered.length; start += AT_ONCE) {
		const batch = numbered.slice(start, start + AT_ONCE);
		pages.push(...await Promise.all(batch.map((query) => readPage(client, request, query))));
	}
	let next = pages.at(-1)?.next ?? null;
	const followed = /* @__PURE__ */ new Set();
	while (next !== null && pages.length < most) {
		const address = JSON.stringify(next);
		if (followed.has(address)) throw endless(client, request);
		followed.add(address);
		const page = await readPage(client, request, next);
		pages.push(page);
		next = page.next;
	}
	return {
		rows: pages.flatMap((page) => page.rows),
		isWhole: next === null
	};
}
/** The queries of page 2 to the last, where the links count pages; none where they carry a cursor. */
function numberedPages({ next, last }, most) {
	if (next === null || last === null || !("page" in next) || "after" in next) return [];
	const count = Math.min(Number(last.page) - 1, most - 1);
	if (Number(next.page) !== 2 || !Number.isInteger(count)) return [];
	return Array.from({ length: count }, (_, index) => ({
		...next,
		page: index + 2
	}));
}
async function readPage(client, { purpose, path, pick }, query) {
	return client.attempt(purpose, async () => {
		const response = await client.octokit.request(`GET ${path}`, {
			...query,
			...client.repository
		});
		const data = response.data;
		if (!Array.isArray(data)) throw new Error("GitHub answered with something that is no list");
		const links = String(response.headers.link ?? "");
		return {
			rows: data.map(pick),
			next: link(links, "next"),
			last: link(links, "last")
		};
	});
}
/** Only the query of a link is taken: where requests, and the token with them, go is never the answer's to say. */
function link(header, relation) {
	const found = new RegExp(`<([^<>]+)>;\\s*rel="${relation}"`).exec(header)?.[1];
	if (found === void 0 || !URL.canParse(found)) return null;
	return Object.fromEntries(new URL(found).searchParams);
}
function endless(client, { purpose }) {
	return new Failure({
		code: "TRACKER_UNAVAILABLE",
		kind: "tracker",
		message: `Could not ${purpose.what} in ${client.description}: its pages lead in a circle.`,
		advice: "Nothing was changed by it. Run again; if it persists, see the status page of your GitHub."
	});
}

// src/trackers/github/pull-request.ts
/** https://docs.github.com/rest/pulls/pulls: "a maximum of 3000 files" */
const MOST_FILES$1 = 3e3;
const File = object({
	filename: string(),
	status: string(),
	previous_filename: optional(string())
});
function createGitHubPullRequest(options) {
	const client = createClient(options);
	return {
		changedFiles: () => readChangedFiles(client, options.number),
		async upsertComment(marker, body, { onlyUpdate = false } = {}) {
			try {
				return await upsertComment(client, options.number, {
					marker,
					body,
					onlyUpdate
				});
			} catch (error) {
				if (isDenied(error)) return "denied";
				throw error;
			}
		}
	};
}
async function readChangedFiles(client, number) {
	const { rows } = await readPages(client, {
		purpose: {
			what: `list the files of #${number}`,
			permission: "pull-requests: read",
			effect: "read"
		},
		path: `/repos/{owner}/{repo}/pulls/${number}/files`,
		pick: (row) => {
			const file = parse(File, row);
			return {
				path: file.filename,
				status: file.status,
				previousPath: file.previous_filename ?? null
			};
		}
	});
	if (rows.length < MOST_FILES$1) return rows;
	throw new Failure({
		code: "TRACKER_TOO_MANY_FILES",
		kind: "tracker",
		message: `Pull request #${number} in ${client.description} changes more files than GitHub lists (${MOST_FILES$1}).`,
		advice: "Check out the repository with `fetch-depth: 0`, so that the changes can be read from Git."
	});
}
async function upsertComment(client, number, { marker, body, onlyUpdate }) {
	const { octokit, repository } = client;
	const { rows } = await readPages(client, {
		purpose: {
			what: `list the comments of #${number}`,
			permission: "pull-requests: read",
			effect: "read"
		},
		path: `/repos/{owner}/{repo}/issues/${number}/comments`,
		pick: (row) => readOurs(row, marker)
	});
	const purpose = {
		what: `comment on #${number}`,
		permission: "pull-requests: write",
		effect: "write"
	};
	const ours = rows.find((comment) => comment !== null);
	if (ours === void 0 || ours === null) {
		if (onlyUpdate) return "unchanged";
		const wanted = {
			...repository,
			issue_number: number,
			body
		};
		await client.attempt(purpose, () => octokit.rest.issues.createComment(wanted));
		return "created";
	}
	if (sameText(ours.body, body)) return "unchanged";
	const wanted = {
		...repository,
		comment_id: ours.id,
		body
	};
	await client.attempt(purpose, () => octokit.rest.issues.updateComment(wanted));
	return "updated";
}
/** Quoted (`> `) or inside a sentence, or written by an outsider, the marker makes no comment ours. */
function readOurs(row, marker) {
	const comment = parse(Comment, row);
	const body = comment.body ?? "";
	return mayWrite(comment) && body.split(/\r?\n/).some((line) => line.trim() === marker) ? {
		id: comment.id,
		body
	} : null;
}
/** GitHub may give back `\r\n` for `\n`, and no blank at the end. */
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}
function isDenied(error) {
	const cause = error instanceof Failure ? error.cause : null;
	return cause instanceof RequestError && cause.status === 403 && limitWait(cause, 0) === null;
}

// src/trackers/github/repository.ts
/** https://docs.github.com/rest/commits/commits#compare-two-commits: "up to 300 changed files" */
const MOST_FILES = 300;
const Comparison = object({
	status: picklist([
		"identical",
		"ahead",
		"behind",
		"diverged"
	]),
	files: optional(array(object({
		filename: string(),
		previous_filename: optional(string())
	})), [])
});
/** What the Action needs to know of the repository that holds the documents. */
function createGitHubRepository(options) {
	const client = createClient(options);
	return { progressSince: (commit, branch) => client.attempt({
		what: `compare ${branch} with ${commit}`,
		permission: "contents: read",
		effect: "read"
	}, async () => {
		const response = await client.octokit.rest.repos.compareCommitsWithBasehead({
			...client.repository,
			basehead: `${commit}...${branch}`,
			per_page: 1
		});
		const { status, files } = parse(Comparison, response.data);
		const names = files.flatMap((file) => [file.filename, file.previous_filename ?? []].flat());
		return {
			status,
			changedFiles: files.length < MOST_FILES ? names : null
		};
	}) };
}

// src/trackers/github/assignees.ts
/** What GitHub takes for a login, `_` for those an enterprise manages; anything else need not be asked for. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** Asks once for each login, compared without case, whether it may be assigned. */
function createAssignable(client) {
	const answers = /* @__PURE__ */ new Map();
	function ask(login) {
		const key = login.toLowerCase();
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = LOGIN.test(login) ? isAssignable(client, login) : Promise.resolve(false);
		answers.set(key, answer);
		return answer;
	}
	return async (logins) => {
		const found = await Promise.all(logins.map(async (login) => await ask(login) ? [login] : []));
		return new Set(found.flat());
	};
}
/** https://docs.github.com/rest/issues/assignees: 204 when it may be assigned, 404 when not. */
function isAssignable(client, assignee) {
	const purpose = {
		what: `ask whether ${assignee} may be assigned`,
		permission: "issues: read",
		effect: "read"
	};
	return client.attempt(purpose, async () => {
		try {
			await client.octokit.rest.issues.checkUserCanBeAssigned({
				...client.repository,
				assignee
			});
			return true;
		} catch (error) {
			if (error instanceof RequestError && error.status === 404) return false;
			throw error;
		}
	});
}

// src/trackers/github/labels.ts
const Label = object({ name: string() });
/** The labels of the repository, as far as they are known without asking twice. Names are compared without case. */
var Labels = class {
	#client;
	#known = /* @__PURE__ */ new Set();
	#isWhole = false;
	constructor(client) {
		this.#client = client;
	}
	/** A label seen on an issue exists. */
	remember(names) {
		for (const name of names) this.#known.add(name.toLowerCase());
	}
	async exists(name) {
		if (!this.#isKnown(name)) await this.#readAll();
		return this.#isKnown(name);
	}
	/** Creates those that are missing. Asks for the whole list only when that can save a request. */
	async ensure(wanted) {
		const unknown = wanted.filter((label) => !this.#isKnown(label.name));
		if (unknown.length > 1) await this.#readAll();
		for (const label of unknown) if (!this.#isKnown(label.name)) await this.#create(label);
	}
	#isKnown(name) {
		return this.#known.has(name.toLowerCase());
	}
	async #readAll() {
		if (this.#isWhole) return;
		const { rows } = await readPages(this.#client, {
			purpose: {
				what: "list the labels",
				permission: "issues: read",
				effect: "read"
			},
			path: "/repos/{owner}/{repo}/labels",
			pick: (row) => parse(Label, row).name
		});
		this.remember(rows);
		this.#isWhole = true;
	}
	async #create({ name, color, description }) {
		const { octokit, repository } = this.#client;
		const purpose = {
			what: `create the label ${name}`,
			permission: "issues: write",
			effect: "write"
		};
		await this.#client.attempt(purpose, async () => {
			try {
				await octokit.rest.issues.createLabel({
					...repository,
					name,
					color,
					description
				});
			} catch (error) {
				if (!await this.#isAlreadyThere(name, error)) throw error;
			}
		});
		this.remember([name]);
	}
	/** Somebody else was faster, or it was there all along. GitHub says `already_exists`; for others, look. */
	async #isAlreadyThere(name, error) {
		if (!(error instanceof RequestError) || error.status !== 422) return false;
		return /already_exists/.test(error.message) || await this.exists(name);
	}
};

// src/trackers/github/trust.ts
/**
* GitHub says of most authors whether they may write to the repository. The user of a personal token need not: asked
* for at most once, and only when an outsider's issue could carry a marker (a hidden comment) at all.
*/
function createTrust(client) {
	let ownLogin;
	return async ({ issue, author }) => {
		if (issue.trusted || author === null || !issue.body.includes("<!--")) return issue;
		ownLogin ??= readOwnLogin(client);
		return {
			...issue,
			trusted: author === await ownLogin
		};
	};
}
/**
* Null for the token of an app or a job, which has no user (403). Whatever else keeps the answer from us is thrown:
* taken for a stranger's, our own issues would be opened a second time.
*/
function readOwnLogin(client) {
	return client.attempt({
		what: "ask whose token it is",
		permission: "issues: read",
		effect: "read"
	}, async () => {
		try {
			return (await client.octokit.rest.users.getAuthenticated()).data.login;
		} catch (error) {
			if (error instanceof RequestError && HAS_NO_USER.has(error.status) && limitWait(error, 0) === null) return null;
			throw error;
		}
	});
}
/** GitHub answers 403; servers that do not know the address answer 404. */
const HAS_NO_USER = /* @__PURE__ */ new Set([403, 404]);

// src/trackers/github/tracker.ts
/**
* How far back to look, in pages of 100, when no issue has the tracking label: nobody has synced yet, or somebody
* deleted the label, or chose another in the configuration.
*/
const PAGES_WITHOUT_LABEL = 10;
const LIST = {
	what: "list the issues",
	permission: "issues: read",
	effect: "read"
};
/** The issues of one GitHub repository. Throws a Failure at once when the options cannot work. */
function createGitHubTracker(options) {
	const client = createClient(options);
	const labels = new Labels(client);
	const trust = createTrust(client);
	const labelsInUse = /* @__PURE__ */ new Set();
	async function list(query, maxPages) {
		const { rows, isWhole } = await readPages(client, {
			purpose: LIST,
			path: "/repos/{owner}/{repo}/issues",
			query: {
				state: "all",
				...query
			},
			pick: parseIssue,
			...maxPages === void 0 ? {} : { maxPages }
		});
		for (const { issue } of rows) labels.remember(issue.labels);
		return {
			issues: await distinctIssues(rows, trust),
			isWhole
		};
	}
	return {
		description: client.description,
		async listIssues(label) {
			const { issues } = await list({
				labels: listable(label),
				sort: "created",
				direction: "asc"
			});
			if (issues.length > 0) labelsInUse.add(label);
			return issues;
		},
		async recentIssues(label) {
			const query = {
				sort: "updated",
				direction: "desc"
			};
			const recent = await list(query, 1);
			if (recent.isWhole || labelsInUse.has(label)) return recent.issues;
			return (await list(query, PAGES_WITHOUT_LABEL)).issues;
		},
		async readIssue(number) {
			const read = await readOne(client, number);
			return read === null ? null : trust(read);
		},
		async createIssue(wanted) {
			const read = await create(client, wanted);
			tellDropped(client, wanted, read.issue);
			requireTrackingLabel(client, options.labels, wanted, read.issue);
			return {
				...read.issue,
				trusted: true
			};
		},
		async updateIssue(number, changes) {
			const purpose = {
				...write(`update issue #${number}`),
				isOneIssue: true
			};
			const read = await client.attempt(purpose, async () => {
				const response = await client.octokit.rest.issues.update({
					...client.repository,
					issue_number: number,
					...fields(changes)
				});
				return parseIssue(response.data);
			});
			tellDropped(client, changes, read.issue);
			return trust(read);
		},
		async addComment(number, body) {
			const purpose = {
				...write(`comment on issue #${number}`),
				isOneIssue: true
			};
			await client.attempt(purpose, () => client.octokit.rest.issues.createComment({
				...client.repository,
				issue_number: number,
				body
			}));
		},
		ensureLabels: (wanted) => labels.ensure(wanted),
		assignable: createAssignable(client)
	};
}
function write(what) {
	return {
		what,
		permission: "issues: write",
		effect: "write"
	};
}
/** Pull requests out, and every issue once: one that changed while pages were read may stand on two of them. */
async function distinctIssues(rows, trust) {
	const issues = /* @__PURE__ */ new Map();
	for (const row of rows) if (!row.isPullRequest) issues.set(row.issue.number, await trust(row));
	return [...issues.values()];
}
/** Null for a pull request, and for what is not, or no longer, an issue of this repository. */
async function readOne(client, number) {
	const purpose = {
		what: `read issue #${number}`,
		permission: "issues: read",
		effect: "read"
	};
	return client.attempt(purpose, async () => {
		try {
			const wanted = {
				...client.repository,
				issue_number: number
			};
			const read = parseIssue((await client.octokit.rest.issues.get(wanted)).data);
			return read.isPullRequest || read.issue.number !== number ? null : read;
		} catch (error) {
			if (error instanceof RequestError && (error.status === 404 || isDeleted(error))) return null;
			throw error;
		}
	});
}
/** GitHub takes a list of labels, with a comma between. */
function listable(label) {
	if (!label.includes(",")) return label;
	throw new Failure({
		code: "LABEL_INVALID",
		kind: "usage",
		message: `The first label, ${label}, has a comma in it: GitHub cannot list issues by it.`,
		advice: "Choose another name for the first of `labels`."
	});
}
async function create(client, wanted) {
	const { title, body } = wanted;
	const post = async (assignees) => {
		const response = await client.octokit.rest.issues.create({
			...client.repository,
			title,
			body,
			labels: [...wanted.labels],
			assignees: [...assignees]
		});
		return parseIssue(response.data);
	};
	return client.attempt(write("create an issue"), async () => {
		try {
			return await post(wanted.assignees);
		} catch (error) {
			if (wanted.assignees.length === 0 || !refusesAssignees(error)) throw error;
			return await post([]);
		}
	});
}
/** One login that cannot be assigned has the whole issue refused, before anything is made of it. */
function refusesAssignees(error) {
	if (!(error instanceof RequestError) || error.status !== 422) return false;
	const data = error.response?.data;
	if (typeof data !== "object" || data === null || !("errors" in data) || !Array.isArray(data.errors)) return false;
	return data.errors.length > 0 && data.errors.every((one) => one?.field === "assignees");
}
function fields(changes) {
	return {
		...changes.title === void 0 ? {} : { title: changes.title },
		...changes.body === void 0 ? {} : { body: changes.body },
		...changes.labels === void 0 ? {} : { labels: [...changes.labels] },
		...changes.assignees === void 0 ? {} : { assignees: [...changes.assignees] },
		...changes.state === void 0 ? {} : { state: changes.state },
		...changes.stateReason === void 0 ? {} : { state_reason: changes.stateReason }
	};
}
/** Without push access GitHub leaves out labels and assignees, and says that all went well. */
function tellDropped(client, wanted, made) {
	const dropped = [...missing(wanted.labels ?? [], made.labels).map((label) => `label ${label}`), ...missing(wanted.assignees ?? [], made.assignees).map((login) => `assignee ${login}`)];
	if (dropped.length > 0) client.progress(`GitHub left out of issue #${made.number}: ${dropped.join(", ")}.`);
}
function missing(wanted, found) {
	const known = new Set(found.map((name) => name.toLowerCase()));
	return wanted.filter((name) => !known.has(name.toLowerCase()));
}
/** Without its label no later run would find the issue by it: better to stop after the first. */
function requireTrackingLabel(client, labels, wanted, made) {
	const tracking = labels.filter((label, index) => index === 0 && wanted.labels.includes(label));
	if (missing(tracking, made.labels).length === 0) return;
	throw new Failure({
		code: "TRACKER_LABEL_REFUSED",
		kind: "tracker",
		message: `GitHub made issue #${made.number} in ${client.description} without the label ${tracking[0]}.`,
		advice: "Use a token that may label issues: `issues: write` under `permissions:`, or push access."
	});
}

export { createGitHubRepository as n, createGitHubPullRequest as r, createGitHubTracker as t };