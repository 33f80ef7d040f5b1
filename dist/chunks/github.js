import { i as __toESM } from "./rolldown-runtime.js";
import { b as Failure, g as plainLine, s as VERSION } from "./foundation.js";
import { C as picklist, E as regex, F as union, I as unknown, O as safeParse, T as record, _ as nullish, b as optional, g as nullable, j as string, n as boolean, s as fallback, t as array, u as literal, v as number, w as pipe, x as parse, y as object } from "./valibot.js";
import { a as RequestError, i as require_light, n as throttling, r as retry, t as Octokit } from "./octokit.js";
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";

// src/trackers/github/budget.ts
/** The code of the Failure with which a run ends whose requests or minutes are spent. */
const BUDGET_SPENT = "RUN_BUDGET_SPENT";
function createBudget({ maxRequests, maxMinutes, now = Date.now }) {
	const end = now() + maxMinutes * 6e4;
	let requests = 0;
	return {
		count() {
			requests += 1;
		},
		require() {
			if (requests >= maxRequests) throw spent(`${maxRequests} requests (max-requests)`);
			if (now() >= end) throw spent(`${maxMinutes} minutes (max-minutes)`);
		},
		secondsLeft: () => Math.max(0, (end - now()) / 1e3)
	};
}
function spent(what) {
	return new Failure({
		code: BUDGET_SPENT,
		kind: "tracker",
		message: `This run has spent its ${what}.`,
		advice: "What is left is done by the next run, or by this one with a larger limit."
	});
}

// src/trackers/github/heap.ts
/**
* Where thousands of issues are listed, which all stay in memory while most of each answer is dropped: from here on the
* heap grows by a sixth, or 8 MB, at most between two collections.
*/
function keepHeapTight() {
	setFlagsFromString("--heap-growing-percent=15");
}
/**
* Before the first request: the runtime's `fetch` reads answers by a WebAssembly program, one function of which V8 wants
* 35 MB for to compile anew when it has been called often, for a few milliseconds in all; it stays as first compiled.
*/
function keepFetchSmall() {
	setFlagsFromString("--no-wasm-dynamic-tiering");
	setFlagsFromString("--no-wasm-tier-up");
}

// src/network/network-error.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
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
/** What a request without an answer failed by; `error` is what `fetch` threw, or what was made of it. */
function networkErrorOf(error) {
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
/** True when no byte of the request can have reached the server. */
function isUnsent({ code }) {
	return code in UNSENT;
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

// src/trackers/github/limits.ts
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
	return error.status === 429 || saysLimit(error.message) ? UNSAID_WAIT_SECONDS * 2 ** earlier : null;
}
/** Whether words of GitHub's tell of a limit. */
function saysLimit(message) {
	return /rate limit|abuse detection|submitted too quickly/i.test(message);
}
/** `retry-after` is a number of seconds or, to proxies, a date. */
function secondsUntil(retryAfter) {
	const seconds = Number(retryAfter);
	return Number.isNaN(seconds) ? (Date.parse(String(retryAfter)) - Date.now()) / 1e3 : seconds;
}
function atLeastOne(seconds) {
	return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : UNSAID_WAIT_SECONDS;
}
/** Decides whether a wait is still within the budget, says that it begins, and counts it down. */
function createWaits(options) {
	const { budgetSeconds, secondMs, progress, secondsLeft, waiting } = options;
	let left = budgetSeconds;
	return { 
	/** `options`: of the request; one that is hurried (`Question`) waits for nothing. */
allow(seconds, options) {
		if (options?.request?.isHurried === true) return false;
		if (seconds > Math.min(left, secondsLeft?.() ?? left)) return false;
		left -= seconds;
		progress(`GitHub asks us to slow down; going on in ${seconds} s (at most ${left} s of waiting left).`);
		if (waiting !== void 0) countDown(seconds, secondMs, waiting);
		return true;
	} };
}
function countDown(seconds, secondMs, tell) {
	let left = seconds;
	const timer = setInterval(() => {
		left -= 1;
		if (left <= 0) clearInterval(timer);
		tell(left);
	}, secondMs);
	timer.unref();
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
/** Null when an answer did come. */
function networkError(error) {
	return error.response === void 0 ? networkErrorOf(error) : null;
}
/** True when no byte of the request can have reached GitHub. */
function isCertainlyUnsent(error) {
	const found = networkError(error);
	return found !== null && isUnsent(found);
}

// src/trackers/github/answers.ts
/**
* An Octokit plugin that stands closest to the wire, before retry and throttling: it makes of GitHub's answers what
* these two understand.
*
* - No write is ever sent again by the retry plugin; a request that could not be sent at all is not sent again either.
* - Every refusal because of a limit takes the one shape the throttling plugin waits for.
* - So does GraphQL's, which comes with the status 200.
* - JSON that broke off is an error. Octokit hands it over as text, or as nothing when the connection died.
* - Answers are read with the runtime's own JSON parser. Octokit's calls a function for each value of an answer to find
*   integers beyond 2^53, which GitHub has none of; under Node 20 it rewrites the whole text before, too.
*/
function answers(octokit) {
	const refusals = /* @__PURE__ */ new WeakMap();
	octokit.hook.before("request", (options) => {
		if (options.method !== "GET") options.request.retries = 0;
		options.request.parseSuccessResponseBody = false;
	});
	octokit.hook.after("request", async (response, options) => {
		if (response.status >= 300 || response.status === 204) return;
		const data = /\bjson\b/.test(String(response.headers["content-type"] ?? "")) ? await parsed(response.data) : void 0;
		if (typeof data !== "object") throw new RequestError("the answer is not whole", 502, {
			request: toRequest(options),
			response
		});
		response.data = data;
		const limit = options.url.endsWith("/graphql") ? graphQLLimit(data) : null;
		if (limit !== null) throw new RequestError(limit, 403, {
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
/** The value of a JSON text that comes as a stream; undefined where the stream or the text breaks off. */
async function parsed(body) {
	try {
		return JSON.parse(await new Response(body).text());
	} catch {
		return;
	}
}
const Limited = object({
	data: nullish(unknown()),
	errors: array(object({
		type: nullish(string()),
		message: string()
	}))
});
/**
* What GraphQL says when a limit keeps it from answering, else null
* (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#exceeding-the-rate-limit).
*/
function graphQLLimit(body) {
	const { success, output } = safeParse(Limited, body);
	if (!success) return null;
	const isUnanswered = output.data === void 0 || output.data === null;
	const found = output.errors.find(({ type, message }) => type === "RATE_LIMITED" || isUnanswered && saysLimit(message));
	if (found === void 0) return null;
	return saysLimit(found.message) ? found.message : `rate limit: ${found.message}`;
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
	const clean = (text) => withoutToken(text, context.token);
	return new Failure({
		code: told.code,
		kind: "tracker",
		message: clean(told.message),
		...told.advice === void 0 ? {} : { advice: clean(told.advice) },
		cause: error
	});
}
/** Words that came over the wire, as one line without markup. */
function withoutToken(text, token) {
	return plainLine(text.replaceAll(token, "***"));
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

// src/trackers/github/graphql.ts
/** Servers without GraphQL: no such address (Gitea, emulators), or not allowed there. */
const NOT_AVAILABLE = /* @__PURE__ */ new Set([
	403,
	404,
	405,
	410,
	501
]);
const Envelope = object({
	data: optional(unknown()),
	errors: optional(array(object({
		type: nullish(string()),
		message: string(),
		path: nullish(array(union([string(), number()])))
	})))
});
/**
* The GraphQL beside the REST API that `octokit` was made for: `/api/graphql` beside `/api/v3`, else below the base.
* `clean` makes a line to show of GitHub's words.
*/
function createGraphQL(octokit, attempt, clean) {
	let isAvailable = true;
	return { async ask({ purpose, query, variables = {}, isHurried = false }) {
		if (!isAvailable) return null;
		return attempt(purpose, async () => {
			try {
				return {
					data: await octokit.graphql(query, {
						...variables,
						request: { isHurried }
					}),
					problems: []
				};
			} catch (error) {
				if (isNotAvailable(error)) {
					isAvailable = false;
					return null;
				}
				return answerWithProblems(error, clean);
			}
		});
	} };
}
function isNotAvailable(error) {
	return error instanceof RequestError && NOT_AVAILABLE.has(error.status) && limitWait(error, 0) === null;
}
/** Octokit throws where anything failed. What it throws else is thrown on. */
function answerWithProblems(error, clean) {
	if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("response" in error)) throw error;
	const { data, errors = [] } = parse(Envelope, error.response);
	return {
		data: data ?? null,
		problems: errors.map(({ type, message, path }) => {
			return {
				type: type ?? null,
				message: clean(message),
				field: path?.[0]?.toString() ?? null
			};
		})
	};
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
	keepFetchSmall();
	const { owner, repo, token } = options;
	const secondMs = options.secondMs ?? 1e3;
	const progress = options.progress ?? (() => {});
	const { budget, waiting } = options;
	const waits = createWaits({
		budgetSeconds: options.waitBudgetSeconds ?? 600,
		secondMs,
		progress,
		...budget === void 0 ? {} : { secondsLeft: budget.secondsLeft },
		...waiting === void 0 ? {} : { waiting }
	});
	const octokit = new LimitedOctokit({
		auth: token,
		baseUrl: options.apiUrl.replace(/\/+$/, ""),
		userAgent: `postmortem-actions/${VERSION}`,
		log: silent,
		request: { fetch: counted(withTimeout(options.fetch ?? globalThis.fetch, options.timeoutMs ?? 3e4), budget) },
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
		budget?.require();
		request.headers["x-github-api-version"] = API_VERSION;
	});
	const description = `${owner}/${repo} on ${options.serverUrl.replace(/\/+$/, "")}`;
	const attempt = async (purpose, call) => {
		try {
			return await call();
		} catch (error) {
			throw error instanceof Failure ? error : failureOf(error, {
				...purpose,
				description,
				token
			});
		}
	};
	return {
		octokit,
		graphql: createGraphQL(octokit, attempt, (words) => withoutToken(words, token)),
		repository: {
			owner,
			repo
		},
		description,
		progress,
		attempt
	};
}
function withTimeout(send, timeoutMs) {
	return (url, init) => send(url, {
		...init,
		signal: AbortSignal.timeout(timeoutMs)
	});
}
function counted(send, budget) {
	if (budget === void 0) return send;
	return (url, init) => {
		budget.count();
		return send(url, init);
	};
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

// src/trackers/github/pages.ts
/**
* Pages read side by side once the first has told how many there are; GitHub allows 100 requests at a time. Of 10,000
* issues, with 50 ms for each answer, eight take a fifth longer, and more than twelve save nothing.
*/
const AT_ONCE = 12;
/** From so many pages on, what is kept of them outweighs the program itself. */
const MANY_PAGES = 30;
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
	const numbered = most > 1 ? numberedPages(first, most) : [];
	if (numbered.length >= MANY_PAGES) keepHeapTight();
	const pages = [first, ...await readNumbered(client, request, numbered)];
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
		numbered: numbered.length > 0 ? pages : [],
		isWhole: next === null
	};
}
/** In their order. The last is read first: it tells how many rows there are before the others are looked at. */
async function readNumbered(client, request, queries) {
	const last = queries.at(-1);
	if (last === void 0) return [];
	const end = await readPage(client, request, last);
	const others = queries.slice(0, -1);
	const pages = /* @__PURE__ */ new Map();
	const waiting = each(others);
	const readOn = async () => {
		for (const query of waiting) pages.set(query, await readPage(client, request, query));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, readOn));
	return [...others.flatMap((query) => pages.get(query) ?? []), end];
}
/** For several to take from: an array's own iterator begins anew for each, and goes on after a failure. */
function* each(values) {
	yield* values;
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
/** One page. */
async function readPage(client, { purpose, path, parameters, pick }, query) {
	return client.attempt(purpose, async () => {
		const response = await client.octokit.request(`GET ${path}`, {
			...query,
			...parameters ?? client.repository
		});
		const data = response.data;
		if (!Array.isArray(data)) throw new Error("GitHub answered with something that is no list");
		const links = String(response.headers.link ?? "");
		return {
			query,
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

// src/trackers/github/owned-repositories.ts
const Row = object({
	full_name: pipe(string(), regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)),
	private: boolean(),
	visibility: fallback(optional(picklist([
		"public",
		"internal",
		"private"
	])), void 0),
	archived: optional(boolean(), false),
	disabled: optional(boolean(), false),
	topics: optional(array(string()), [])
});
/**
* The repositories of an organisation that the token sees, or, where `owner` is a person, their public ones: 100 to a
* request, in no promised order. (The search for repositories has a limit of its own, and leaves out what it has not
* indexed.)
* @throws Failure of kind `tracker`; `TRACKER_NOT_FOUND` where there is neither.
*/
async function ownedRepositories(options, owner) {
	const client = createClient(options);
	const list = async (path) => {
		const request = {
			purpose: {
				what: `list the repositories of ${owner}`,
				permission: "metadata: read",
				effect: "read"
			},
			path,
			parameters: { owner },
			query: {
				sort: "created",
				direction: "asc"
			},
			pick
		};
		return (await readPages(client, request)).rows;
	};
	try {
		return await list("/orgs/{owner}/repos");
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "TRACKER_NOT_FOUND") throw error;
		return await list("/users/{owner}/repos");
	}
}
function pick(row) {
	const { full_name, private: isPrivate, visibility, archived, disabled, topics } = parse(Row, row);
	return {
		name: full_name,
		visibility: visibility ?? (isPrivate ? "private" : "public"),
		isActive: !archived && !disabled,
		topics
	};
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
	id: optional(number()),
	number: number(),
	parent_issue_url: nullish(string()),
	html_url: string(),
	title: string(),
	body: nullish(string()),
	state: picklist(["open", "closed"]),
	state_reason: nullish(string()),
	labels: array(union([object({ name: nullish(string()) }), string()])),
	assignees: nullish(array(object({ login: string() }))),
	created_at: string(),
	updated_at: string(),
	closed_at: nullish(string()),
	milestone: nullish(object({
		number: number(),
		title: string()
	})),
	type: optional(nullable(object({ name: string() }))),
	issue_field_values: optional(nullable(array(object({
		issue_field_name: optional(string()),
		data_type: optional(string()),
		value: optional(unknown())
	})))),
	pull_request: optional(unknown())
});
const Comment = object({
	...AUTHORED,
	id: number(),
	body: nullish(string())
});
/** GitHub's issue as the port's; `dueField` is the date field that holds due dates. Throws when it is none. */
function parseIssue(data, dueField = null) {
	const read = parse(Issue, data);
	const names = read.labels.map((label) => typeof label === "string" ? label : label.name ?? null);
	return {
		id: read.id ?? null,
		issue: {
			number: read.number,
			url: read.html_url,
			title: read.title,
			body: read.body ?? "",
			state: read.state,
			stateReason: isStateReason(read.state_reason) ? read.state_reason : null,
			labels: [...names.filter((name) => name !== null)],
			assignees: (read.assignees ?? []).map((assignee) => assignee.login),
			createdAt: read.created_at,
			updatedAt: read.updated_at,
			closedAt: read.closed_at ?? null,
			trusted: mayWrite(read),
			...parentOf(read),
			...fieldsOf(read, dueField)
		},
		milestone: read.milestone ?? null,
		author: read.user?.login ?? null,
		isBot: read.user?.type === "Bot",
		isDoubtful: read.author_association !== "OWNER",
		isPullRequest: read.pull_request !== void 0 && read.pull_request !== null
	};
}
function parentOf({ parent_issue_url: url }) {
	if (url === void 0) return {};
	const number = Number(/\/issues\/(\d+)$/.exec(url ?? "")?.[1]);
	return { parent: Number.isInteger(number) ? number : null };
}
/** What an answer does not hold is not known, rather than none. */
function fieldsOf({ milestone, type, issue_field_values: values }, dueField) {
	const name = dueField?.toLowerCase();
	const date = values?.find((one) => one.data_type === "date" && one.issue_field_name?.toLowerCase() === name);
	return {
		milestone: milestone?.title ?? null,
		...type === void 0 ? {} : { type: type?.name ?? null },
		...!values || dueField === null ? {} : { targetDate: dayOf(date?.value) }
	};
}
/** A date field holds a day; a time after it does not count. */
function dayOf(value) {
	return typeof value === "string" ? value.slice(0, 10) : null;
}
/**
* Whether the author may write to the repository, by what the answer itself tells: its people, and apps, which only they
* can install. Everybody may open an issue in a public repository and write one of our markers into it. Of issues this
* is a first guess (`createTrust`).
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

// src/trackers/github/pull-request.ts
/** https://docs.github.com/rest/pulls/pulls: "a maximum of 3000 files" */
const MOST_FILES$1 = 3e3;
const File$1 = object({
	filename: string(),
	status: string(),
	previous_filename: optional(string()),
	patch: optional(string())
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
		},
		reviewComments: () => readReviewComments(client, options.number),
		async review(review) {
			try {
				await writeReview(client, options.number, review);
				return "created";
			} catch (error) {
				if (isDenied(error)) return "denied";
				throw error;
			}
		}
	};
}
async function readReviewComments(client, number) {
	const { rows } = await readPages(client, {
		purpose: {
			what: `list the review comments of #${number}`,
			permission: "pull-requests: read",
			effect: "read"
		},
		path: `/repos/{owner}/{repo}/pulls/${number}/comments`,
		pick: (row) => {
			const comment = parse(Comment, row);
			return mayWrite(comment) ? comment.body ?? "" : null;
		}
	});
	return rows.filter((body) => body !== null);
}
async function writeReview(client, number, { commit, body, comments }) {
	const { octokit, repository } = client;
	const purpose = {
		what: `review #${number}`,
		permission: "pull-requests: write",
		effect: "write"
	};
	const wanted = {
		...repository,
		pull_number: number,
		commit_id: commit,
		event: "COMMENT",
		body,
		comments: comments.map(({ path, startLine, endLine, body: text }) => ({
			path,
			body: text,
			line: endLine,
			side: "RIGHT",
			...startLine < endLine ? {
				start_line: startLine,
				start_side: "RIGHT"
			} : {}
		}))
	};
	await client.attempt(purpose, () => octokit.rest.pulls.createReview(wanted));
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
			const file = parse(File$1, row);
			return {
				path: file.filename,
				status: file.status,
				previousPath: file.previous_filename ?? null,
				patch: file.patch ?? null
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
const Visible = object({
	private: boolean(),
	visibility: fallback(optional(picklist([
		"public",
		"internal",
		"private"
	])), void 0)
});
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
	return {
		visibility: () => client.attempt({
			what: "read the repository",
			permission: "metadata: read",
			effect: "read"
		}, async () => {
			try {
				const { data } = await client.octokit.rest.repos.get(client.repository);
				const { private: isPrivate, visibility } = parse(Visible, data);
				return visibility ?? (isPrivate ? "private" : "public");
			} catch (error) {
				if (error instanceof RequestError && error.status === 404) return null;
				throw error;
			}
		}),
		progressSince: (commit, branch) => client.attempt({
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
		})
	};
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

// src/trackers/github/close-reason.ts
/**
* Sends changes; where the server does not know `duplicate` as a reason for closing (GitHub Enterprise Server learned it
* years after the other two), it refuses them whole (422): sent once more, closed as not planned.
*/
async function withKnownReason(changes, send) {
	try {
		return await send(changes);
	} catch (error) {
		if (changes.stateReason !== "duplicate" || !isReasonRefused(error)) throw error;
		return await send({
			...changes,
			stateReason: "not_planned"
		});
	}
}
/** Servers name the field in `errors`, or quote the value in the message. */
function isReasonRefused(error) {
	const cause = error instanceof Failure ? error.cause : error;
	if (!(cause instanceof RequestError) || cause.status !== 422) return false;
	return /state_reason|duplicate/.test(`${cause.message} ${JSON.stringify(cause.response?.data ?? null)}`);
}

// src/trackers/github/comments.ts
/**
* The texts of an issue's comments written or changed since an instant (ISO 8601 UTC), oldest first: of those who may
* write to the repository, and of apps. Throws a Failure of the code `TRACKER_GONE` where the issue is not there.
*/
async function readComments(client, number, since) {
	const { rows } = await readPages(client, {
		purpose: {
			what: `read the comments of issue #${number}`,
			permission: "issues: read",
			effect: "read",
			isOneIssue: true
		},
		path: `/repos/{owner}/{repo}/issues/${number}/comments`,
		query: { since },
		pick: (row) => {
			const comment = parse(Comment, row);
			return mayWrite(comment) ? comment.body ?? "" : null;
		}
	});
	return rows.filter((body) => body !== null);
}

// src/trackers/github/count-issues.ts
const COUNT = `query ($owner: String!, $repo: String!, $labels: [String!]) {
  repository(owner: $owner, name: $repo) { issues(labels: $labels) { totalCount } }
}`;
const Count = object({ repository: object({ issues: object({ totalCount: number() }) }) });
/**
* How many issues have the label, open and closed, pull requests left out; null where GitHub does not tell.
* @throws Failure of kind `tracker`.
*/
async function countIssues(client, label) {
	const answer = await client.graphql.ask({
		purpose: {
			what: "count the issues",
			permission: "issues: read",
			effect: "read"
		},
		query: COUNT,
		variables: {
			...client.repository,
			labels: [label]
		}
	});
	const count = safeParse(Count, answer?.data);
	return count.success ? count.output.repository.issues.totalCount : null;
}

// src/trackers/github/fields.ts
const IssueType = object({
	name: string(),
	is_enabled: optional(boolean(), true)
});
const IssueField = object({
	id: number(),
	name: string(),
	data_type: string()
});
/** Issue types and issue fields belong to organisations: asked for once, and only when they are wanted. */
var OrganisationFields = class {
	#client;
	#dueField;
	#dueFieldId;
	constructor(client, dueField) {
		this.#client = client;
		this.#dueField = dueField;
	}
	/** The id of the date field, once `support` found it. */
	get dueFieldId() {
		return this.#dueFieldId;
	}
	async support({ milestone, types, targetDate }) {
		return {
			milestone,
			types: types.length === 0 ? [] : await this.#types(),
			targetDate: targetDate && await this.#hasDueField()
		};
	}
	async #types() {
		const { octokit, repository } = this.#client;
		return (await this.#read("list the issue types", IssueType, async () => {
			return (await octokit.request("GET /repos/{owner}/{repo}/issue-types", repository)).data;
		})).filter((type) => type.is_enabled).map(({ name }) => name);
	}
	async #hasDueField() {
		const { octokit, repository } = this.#client;
		const wanted = this.#dueField?.toLowerCase();
		const rows = await this.#read("list the issue fields", IssueField, async () => {
			return (await octokit.request("GET /orgs/{org}/issue-fields", { org: repository.owner })).data;
		});
		this.#dueFieldId = rows.find((one) => one.data_type === "date" && one.name.toLowerCase() === wanted)?.id;
		return this.#dueFieldId !== void 0;
	}
	/** Nothing where the server, or the owner, has no such thing, or the token may not see it. */
	async #read(what, schema, get) {
		return this.#client.attempt({
			what,
			permission: "metadata: read",
			effect: "read"
		}, async () => {
			try {
				return parse(array(schema), await get());
			} catch (error) {
				if (error instanceof RequestError && ABSENT.has(error.status) && limitWait(error, 0) === null) return [];
				throw error;
			}
		});
	}
};
const ABSENT = /* @__PURE__ */ new Set([
	403,
	404,
	410
]);

// src/trackers/github/first-sync.ts
/** Labels made by one request at the most; more are made one by one. */
const MOST_TOGETHER = 50;
/**
* Saves a first sync requests, where GitHub has GraphQL: one question instead of a look at what changed lately, and one
* write for all labels that are missing. It rests on these two alone; whatever goes wrong with them, what they were to
* save is asked and written as if there were no GraphQL.
*/
var FirstSync = class {
	#client;
	#labels;
	#unlisted;
	#isFirst = false;
	/** The highest number given out where there was no issue; null where there were some, or nobody knows. */
	#givenOut = null;
	constructor(client, labels, unlisted) {
		this.#client = client;
		this.#labels = labels;
		this.#unlisted = unlisted;
	}
	/** So many issues have the tracking label. */
	listed(count) {
		this.#isFirst = count === 0;
	}
	/**
	* True when no issue was there before this client made the label: until it creates one, none can be ours, and those
	* that others open have numbers beyond the ones given out then.
	*/
	isNothingThere(label) {
		if (this.#givenOut === null || !this.#labels.wasMade(label)) return false;
		this.#unlisted.note(this.#givenOut);
		return true;
	}
	/** Makes the labels that are missing, or some of them, or none. */
	async makeLabels(wanted) {
		const unknown = this.#labels.unknown(wanted);
		if (!this.#isFirst || unknown.length < 2 || unknown.length > MOST_TOGETHER) return;
		this.#isFirst = false;
		try {
			const overview = await readOverview(this.#client, unknown);
			if (overview === null) return;
			this.#labels.remember(overview.labels);
			const missing = this.#labels.unknown(unknown);
			if (missing.length > 0) for (const name of await createLabels(this.#client, overview.id, missing)) this.#labels.made(name);
			if (overview.issues === 0) this.#givenOut = overview.highest;
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
		}
	}
};
const Numbered = object({ nodes: array(object({ number: number() })) });
const Found$2 = object({
	repository: object({
		id: string(),
		issues: object({ totalCount: number() })
	}),
	others: nullable(object({
		pullRequests: Numbered,
		discussions: Numbered
	})),
	labels: record(string(), nullable(object({ name: string() })))
});
/** Null where there is no GraphQL, or not for this repository. */
async function readOverview(client, wanted) {
	const { owner, repo: name } = client.repository;
	const aliases = wanted.map((label, index) => [`l${index}`, label.name]);
	const query = `query ($owner: String!, $name: String!, ${aliases.map(([l]) => `$${l}: String!`).join(", ")}) {
    repository(owner: $owner, name: $name) { id issues { totalCount } }
    others: repository(owner: $owner, name: $name) {
      pullRequests(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }
      discussions(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }
    }
    labels: repository(owner: $owner, name: $name) {
      ${aliases.map(([l]) => `${l}: label(name: $${l}) { name }`).join("\n      ")}
    }
  }`;
	const purpose = {
		what: "look at the repository",
		permission: "issues: read",
		effect: "read"
	};
	const variables = {
		owner,
		name,
		...Object.fromEntries(aliases)
	};
	const answer = await client.graphql.ask({
		purpose,
		query,
		variables,
		isHurried: true
	});
	const { success, output } = safeParse(Found$2, answer?.data);
	if (!success) return null;
	const { repository, others, labels } = output;
	const numbers = [others?.pullRequests, others?.discussions].flatMap((found) => found?.nodes ?? []);
	return {
		id: repository.id,
		issues: repository.issues.totalCount,
		highest: others === null ? null : Math.max(0, ...numbers.map(({ number }) => number)),
		labels: Object.values(labels).flatMap((label) => label?.name ?? [])
	};
}
const Made$2 = record(string(), nullable(object({ label: object({ name: string() }) })));
/** The names of those that were made; the others are there, or may not be made. */
async function createLabels(client, repositoryId, labels) {
	const inputs = labels.map((label, index) => [`l${index}`, {
		repositoryId,
		...label
	}]);
	const query = `mutation (${inputs.map(([l]) => `$${l}: CreateLabelInput!`).join(", ")}) {
    ${inputs.map(([l]) => `${l}: createLabel(input: $${l}) { label { name } }`).join("\n    ")}
  }`;
	const purpose = {
		what: "create the labels",
		permission: "issues: write",
		effect: "write"
	};
	const variables = Object.fromEntries(inputs);
	const answer = await client.graphql.ask({
		purpose,
		query,
		variables,
		isHurried: true
	});
	const { success, output } = safeParse(Made$2, answer?.data);
	return success ? Object.values(output).flatMap((made) => made?.label.name ?? []) : [];
}

// src/trackers/github/issue-writes.ts
/** What the port names by title and name as GitHub wants it; what is not known to exist is left out. */
function optionalFields({ milestone, type, targetDate }, milestones, { dueFieldId }) {
	const number = milestone === void 0 || milestone === null ? milestone : milestones.numberOf(milestone);
	const hasDate = targetDate !== void 0 && targetDate !== null && dueFieldId !== void 0;
	return {
		...number === void 0 ? {} : { milestone: number },
		...type === void 0 ? {} : { type },
		...hasDate ? { issue_field_values: [{
			field_id: dueFieldId,
			value: targetDate
		}] } : {}
	};
}
/**
* One login that cannot be assigned, or one milestone or type that was deleted meanwhile, has the whole request refused
* before anything is made of it: sent once more without what was refused.
*/
async function withoutRefused(wanted, send) {
	try {
		return await send(wanted);
	} catch (error) {
		const refused = refusedFields(error);
		const left = Object.entries(wanted).filter(([field]) => !refused.has(field));
		if (refused.size === 0 || left.length === Object.keys(wanted).length) throw error;
		return await send(Object.fromEntries(left));
	}
}
const OPTIONAL = /* @__PURE__ */ new Set([
	"assignees",
	"milestone",
	"type",
	"issue_field_values"
]);
/** The fields GitHub finds invalid, where it finds nothing else so. */
function refusedFields(error) {
	if (!(error instanceof RequestError) || error.status !== 422) return /* @__PURE__ */ new Set();
	const data = error.response?.data;
	if (typeof data !== "object" || data === null || !("errors" in data) || !Array.isArray(data.errors)) return /* @__PURE__ */ new Set();
	const found = data.errors.map((one) => String(one?.field));
	return new Set(found.every((field) => OPTIONAL.has(field)) ? found : []);
}
/** What every server takes, under GitHub's names. */
function fixedFields(changes) {
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
	const left = [
		...missing(wanted.labels ?? [], made.labels).map((label) => `label ${label}`),
		...missing(wanted.assignees ?? [], made.assignees).map((login) => `assignee ${login}`),
		...dropped(wanted.milestone, made.milestone).map((title) => `milestone ${title}`),
		...dropped(wanted.type, made.type).map((name) => `type ${name}`),
		...dropped(wanted.targetDate, made.targetDate).map((date) => `target date ${date}`)
	];
	if (left.length > 0) client.progress(`GitHub left out of issue #${made.number}: ${left.join(", ")}.`);
}
/** What is not in the answer was not taken. */
function dropped(wanted, made) {
	if (wanted === void 0 || wanted === null) return [];
	return missing([wanted], made === void 0 || made === null ? [] : [made]);
}
function missing(wanted, found) {
	const known = new Set(found.map((name) => name.toLowerCase()));
	return wanted.filter((name) => !known.has(name.toLowerCase()));
}
/**
* Without its label no later run would find the issue by it: better to stop after the first.
* @throws Failure `TRACKER_LABEL_REFUSED`
*/
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

// src/trackers/github/labelled.ts
const Found$1 = object({ repository: record(string(), nullable(object({
	number: number(),
	updatedAt: string(),
	labels: object({ nodes: array(object({ name: string() })) })
}))) });
/**
* Whether certainly no issue with the label has one of the numbers, or none that changed since an instant (ISO 8601), by one
* request: reading by number does not lag. False also where GraphQL does not tell, of all of them.
*/
async function isNoneLabelled(client, label, numbers, since) {
	if (numbers.length === 0) return true;
	const query = `query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${numbers.map((number) => `n${number}: issue(number: ${number}) { ...Labels }`).join("\n      ")} }
  }
  fragment Labels on Issue { number updatedAt labels(first: 100) { nodes { name } } }`;
	const { owner, repo: name } = client.repository;
	const purpose = {
		what: "look between the pages",
		permission: "issues: read",
		effect: "read"
	};
	try {
		const variables = {
			owner,
			name
		};
		const answer = await client.graphql.ask({
			purpose,
			query,
			variables,
			isHurried: true
		});
		if (!answer?.problems.every(({ type }) => type === "NOT_FOUND")) return false;
		const { success, output } = safeParse(Found$1, answer.data);
		if (!success) return false;
		return numbers.every((number) => {
			const found = output.repository[`n${number}`];
			if (found === void 0) return false;
			if (found === null || found.number !== number) return true;
			if (since !== void 0 && Date.parse(found.updatedAt) < Date.parse(since)) return true;
			return !found.labels.nodes.some((one) => one.name.toLowerCase() === label.toLowerCase());
		});
	} catch (error) {
		if (error instanceof Failure) return false;
		throw error;
	}
}

// src/trackers/github/labels.ts
const Label = object({ name: string() });
/** The labels of the repository, as far as they are known without asking twice. Names are compared without case. */
var Labels = class {
	#client;
	#known = /* @__PURE__ */ new Set();
	#made = /* @__PURE__ */ new Set();
	#isWhole = false;
	constructor(client) {
		this.#client = client;
	}
	/** A label seen on an issue exists. */
	remember(names) {
		for (const name of names) this.#known.add(name.toLowerCase());
	}
	/** This client made it. */
	made(name) {
		this.#made.add(name.toLowerCase());
		this.remember([name]);
	}
	/** Those of which it is not known that they exist. */
	unknown(labels) {
		return labels.filter(({ name }) => !this.#isKnown(name));
	}
	/** True when this client made the label, so that no issue had it before. */
	wasMade(name) {
		return this.#made.has(name.toLowerCase());
	}
	async exists(name) {
		if (!this.#isKnown(name)) await this.#readAll();
		return this.#isKnown(name);
	}
	/**
	* Creates those that are missing. The first is created without asking: where that succeeds the repository is new to
	* us, and the others are missing too, most likely; where it was there, the list of all saves requests.
	*/
	async ensure(wanted) {
		const unknown = this.unknown(wanted);
		for (const [index, label] of unknown.entries()) {
			if (!(index === 0 || this.wasMade(unknown[0]?.name ?? "")) && unknown.length - index > 1) await this.#readAll();
			if (!this.#isKnown(label.name)) await this.#create(label);
		}
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
				this.made(name);
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

// src/trackers/github/linked-changes.ts
const Linked = object({
	number: number(),
	closedByPullRequestsReferences: object({ nodes: array(object({ state: string() })) }),
	timelineItems: object({ nodes: array(object({ closer: nullable(object({ __typename: string() })) })) })
});
const Found = object({ repository: record(string(), nullable(Linked)) });
const FRAGMENT = `fragment Linked on Issue {
    number
    closedByPullRequestsReferences(first: 20, includeClosedPrs: true) { nodes { state } }
    timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { closer { __typename } } } }
  }`;
/** What closes an issue with a change; a project does so without. */
const CHANGES = /* @__PURE__ */ new Set(["Commit", "PullRequest"]);
/**
* Of closed issues, at most 100, whether a commit or pull request closed them last, or a pull request that was not given up
* is linked to them; issues that are not there any more are left out. One request. Null, and told, where that is not known.
*/
async function readLinkedChanges(client, numbers) {
	if (numbers.length === 0) return /* @__PURE__ */ new Map();
	const query = `query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${numbers.map((number) => `n${number}: issue(number: ${number}) { ...Linked }`).join("\n      ")} }
  }
  ${FRAGMENT}`;
	const { owner, repo: name } = client.repository;
	const purpose = {
		what: "ask what closed issues",
		permission: "issues: read",
		effect: "read"
	};
	try {
		const answer = await client.graphql.ask({
			purpose,
			query,
			variables: {
				owner,
				name
			},
			isHurried: true
		});
		const refused = answer?.problems.find(({ type }) => type !== "NOT_FOUND");
		if (refused !== void 0) return untold(client, refused.message);
		const { success, output } = safeParse(Found, answer?.data);
		return success ? changesOf(numbers, output) : untold(client, "GraphQL is not to be had there.");
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return untold(client, error.message);
	}
}
function untold({ progress }, reason) {
	progress(`Which issues were closed without a linked change is not known: ${reason}`);
	return null;
}
function changesOf(numbers, { repository }) {
	const changes = /* @__PURE__ */ new Map();
	for (const number of numbers) {
		const found = repository[`n${number}`];
		if (!found || found.number !== number) continue;
		const isClosedByOne = found.timelineItems.nodes.some(({ closer }) => CHANGES.has(closer?.__typename ?? ""));
		const isLinkedToOne = found.closedByPullRequestsReferences.nodes.some(({ state }) => state !== "CLOSED");
		changes.set(number, isClosedByOne || isLinkedToOne);
	}
	return changes;
}

// src/trackers/github/milestones.ts
const Milestone = object({
	number: number(),
	title: string()
});
/** GitHub takes and gives milestones by their numbers; people know them by their titles, compared without case. */
var Milestones = class {
	#client;
	#numbers = /* @__PURE__ */ new Map();
	#isWhole = false;
	constructor(client) {
		this.#client = client;
	}
	/** A milestone seen on an issue. */
	remember({ number, title }) {
		this.#numbers.set(title.toLowerCase(), number);
	}
	/** Undefined for one that does not exist, or is not known to. */
	numberOf(title) {
		return this.#numbers.get(title.toLowerCase());
	}
	/** Creates those that are missing, open and closed ones looked through. What GitHub refuses is told, and left out. */
	async ensure(wanted) {
		const missing = new Set(await this.missing(wanted.map(({ title }) => title)));
		for (const milestone of wanted) if (missing.has(milestone.title)) await this.#create(milestone);
	}
	/** Those of the titles that no milestone has; all of them are read, once, when one is not known. */
	async missing(titles) {
		const isMissing = (title) => this.numberOf(title) === void 0;
		if (titles.some(isMissing)) await this.#readAll();
		return titles.filter(isMissing);
	}
	async #readAll() {
		if (this.#isWhole) return;
		const { rows } = await readPages(this.#client, {
			purpose: {
				what: "list the milestones",
				permission: "issues: read",
				effect: "read"
			},
			path: "/repos/{owner}/{repo}/milestones",
			query: { state: "all" },
			pick: (row) => parse(Milestone, row)
		});
		for (const milestone of rows) this.remember(milestone);
		this.#isWhole = true;
	}
	async #create({ title, description, dueOn }) {
		const { octokit, repository, progress } = this.#client;
		await this.#client.attempt({
			what: "create a milestone",
			permission: "issues: write",
			effect: "write"
		}, async () => {
			try {
				const response = await octokit.rest.issues.createMilestone({
					...repository,
					title,
					description,
					...dueOn === null ? {} : { due_on: `${dueOn}T12:00:00Z` }
				});
				this.remember(parse(Milestone, response.data));
			} catch (error) {
				if (!(error instanceof RequestError) || !REFUSALS$1.has(error.status)) throw error;
				progress(`GitHub makes no milestone "${title}" (${error.status}); issues go without it.`);
			}
		});
	}
};
/** Without the right for it GitHub answers 403 or 404. */
const REFUSALS$1 = /* @__PURE__ */ new Set([
	403,
	404,
	410,
	422
]);

// src/trackers/github/pins.ts
const Made$1 = object({
	number: number(),
	node_id: string()
});
const PIN = "mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }";
/** Puts issues at the head of the list of issues, where GitHub has room for three. */
var Pins = class {
	#client;
	/** What GraphQL names issues by. */
	#ids = /* @__PURE__ */ new Map();
	constructor(client) {
		this.#client = client;
	}
	/** GitHub's answer to a create. */
	remember(data) {
		const { success, output } = safeParse(Made$1, data);
		if (success) this.#ids.set(output.number, output.node_id);
	}
	/**
	* Pins an issue that was made by this client. False, and told, where that cannot be had: GraphQL alone does it, not
	* everybody may, and there is no fourth. Throws for nothing that has to do with GitHub: no work depends on it.
	*/
	async pin(number) {
		const reason = await this.#refusal(number);
		if (reason !== null) this.#client.progress(`Issue #${number} is not pinned: ${reason}`);
		return reason === null;
	}
	/** One sentence that says why it was not pinned; null where it was. */
	async #refusal(number) {
		const id = this.#ids.get(number);
		if (id === void 0) return "GitHub did not say how it is named.";
		const purpose = {
			what: `pin issue #${number}`,
			permission: "issues: write",
			effect: "write"
		};
		try {
			const answer = await this.#client.graphql.ask({
				purpose,
				query: PIN,
				variables: { id },
				isHurried: true
			});
			if (answer === null) return "GraphQL is not to be had there, for this token at least.";
			return answer.problems[0]?.message ?? null;
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			return error.message;
		}
	}
};

// src/trackers/github/settled-pages.ts
/** How often a list is read that moves each time. */
const MOST_READS = 4;
/** So many numbers are asked for in one request, with up to a hundred labels each; GitHub allows 500,000 nodes. */
const MOST_ASKED = 200;
/**
* All rows of a listing that GitHub gives oldest first. While its pages are read a row can leave it, or come into its
* middle: an issue is deleted, or the label put on an old one or taken off. Every later row then moves up or down by a
* place, and one can slip from a page that is not read yet to one that was. Its number is then missing between two pages:
* of more than two, the numbers missing there are asked for at the end (`isNoneListed`: certainly no row of this list has
* one of them). Where that is not certain, and for two pages, the first page is read again, and the last one, which was
* read before those between; unless both begin as they did, everything is read anew. What is opened meanwhile comes at the
* end and moves nothing. `numberOf` gives a row's number, which grows with its age in the list; where one does not (it was
* transferred from elsewhere), numbers tell nothing.
* @throws Failure `TRACKER_UNAVAILABLE` when the list is never at rest.
*/
async function readSettledPages(client, request, numberOf, isNoneListed) {
	for (let reads = 0; reads < MOST_READS; reads += 1) {
		const found = await readPages(client, request);
		if (!await hasMoved(found.numbered)) return found;
	}
	throw new Failure({
		code: "TRACKER_UNAVAILABLE",
		kind: "tracker",
		message: `Could not ${request.purpose.what} in ${client.description}: they changed each time while they were read.`,
		advice: "Nothing was changed by it. Run again when nobody deletes or labels many issues."
	});
	async function hasMoved(pages) {
		if (!pages.slice(1).some((page, index) => hasGap(pages[index], page))) return false;
		if (pages.length > 2) {
			const missing = missingBetween(pages.map(({ rows }) => rows.map(numberOf)));
			if (missing !== null && await isNoneListed(missing)) return false;
		}
		for (const page of pages.length > 2 ? [pages[0], pages.at(-1)] : [pages[0]]) if (page !== void 0 && !await beginsSame(page)) return true;
		return false;
	}
	function hasGap(before, after) {
		const last = before?.rows.at(-1);
		const [first] = after.rows;
		return last === void 0 || first === void 0 || numberOf(first) !== numberOf(last) + 1;
	}
	async function beginsSame(page) {
		const again = (await readPage(client, request, page.query)).rows;
		return page.rows.every((row, index) => {
			const now = again[index];
			return now !== void 0 && numberOf(now) === numberOf(row);
		});
	}
}
/** The numbers missing between pages of numbers; null where they are many, do not grow, or a page is empty. */
function missingBetween(pages) {
	const all = pages.flat();
	if (!all.every((number, index) => index === 0 || number > (all[index - 1] ?? 0)) || pages.some(({ length }) => length === 0)) return null;
	const gaps = pages.slice(1).map((page, index) => {
		const last = pages[index]?.at(-1) ?? 0;
		return {
			first: last + 1,
			length: (page[0] ?? 0) - last - 1
		};
	});
	if (gaps.reduce((sum, { length }) => sum + length, 0) > MOST_ASKED) return null;
	return gaps.flatMap(({ first, length }) => Array.from({ length }, (_, offset) => first + offset));
}

// src/trackers/github/sub-issues.ts
/** Issues are named by their numbers everywhere but here: GitHub wants the id of a sub-issue. */
var SubIssues = class {
	#client;
	#ids = /* @__PURE__ */ new Map();
	#isAvailable = true;
	constructor(client) {
		this.#client = client;
	}
	/** Of an issue that was read or written. */
	remember(number, id) {
		if (id !== null) this.#ids.set(number, id);
	}
	/** False, and told, where GitHub refuses it; a server without sub-issues is asked once. */
	async add(parent, child) {
		const id = this.#ids.get(child);
		if (!this.#isAvailable || id === void 0) return false;
		const { octokit, repository, progress } = this.#client;
		const purpose = {
			what: `make #${child} a sub-issue of #${parent}`,
			permission: "issues: write",
			effect: "write"
		};
		return this.#client.attempt(purpose, async () => {
			try {
				await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues", {
					...repository,
					issue_number: parent,
					sub_issue_id: id
				});
				return true;
			} catch (error) {
				if (!(error instanceof RequestError) || !REFUSALS.has(error.status)) throw error;
				if (limitWait(error, 0) !== null) throw error;
				this.#isAvailable = error.status === 422;
				progress(`GitHub does not make #${child} a sub-issue of #${parent} (${error.status}).`);
				return this.#isAvailable;
			}
		});
	}
};
const REFUSALS = /* @__PURE__ */ new Set([
	403,
	404,
	410,
	422
]);

// src/trackers/github/trust.ts
/** What may make an issue ours: a line that claims to be one of our markers. */
const CLAIM = /<!--\s*postmortem-actions:/;
/** Whoever writes with the token of a job. */
const ACTIONS = "github-actions";
/**
* Whose marker counts: that of the repository's owner, of whoever may write to it, of the token's own user or app, of
* GitHub Actions, and of the `apps` named. Other apps may open issues with words of strangers in them, as forms and
* mailboxes do; they count only if GitHub says that they may write. Members and collaborators may have the right to read
* alone: asked for at most once for each, and only when an issue of theirs carries a marker. Where GitHub does not tell
* this token, its word that they belong there has to do. Whose the token is, is asked at most once.
*/
function createTrust(client, apps = []) {
	const named = new Set([ACTIONS, ...apps].map((app) => botLogin(app)));
	const ownUser = once(() => readOwnUser(client));
	const ownApp = once(() => readOwnApp(client));
	const rights = /* @__PURE__ */ new Map();
	const bots = /* @__PURE__ */ new Map();
	function mayWrite(login) {
		const known = rights.get(login) ?? readRight(client, login);
		rights.set(login, known);
		return known;
	}
	async function judgeBot(login) {
		if (login.toLowerCase() === await ownApp() || await mayWrite(login) === true) return true;
		const name = login.replace(/\[bot\]$/, "");
		client.progress(`Issues opened by the app ${name} do not count as ours; if they are, name it under github.apps.`);
		return false;
	}
	async function isTrustedBot(login, isAsked) {
		if (named.has(login.toLowerCase())) return true;
		const known = bots.get(login) ?? (isAsked ? judgeBot(login) : null);
		if (known === null) return false;
		bots.set(login, known);
		return known;
	}
	return async ({ issue, author, isBot, isDoubtful }, asking) => {
		if (author === null) return issue;
		const claims = CLAIM.test(issue.body);
		if (isBot) return judged(issue, await isTrustedBot(author, claims || asking === "named"));
		if (issue.trusted) {
			if (!isDoubtful || !claims || await mayWrite(author) !== false) return issue;
		} else if (!issue.body.includes("<!--")) return issue;
		return judged(issue, author === await ownUser());
	};
}
function judged(issue, trusted) {
	return issue.trusted === trusted ? issue : {
		...issue,
		trusted
	};
}
function botLogin(app) {
	return `${app.replace(/^@/, "").toLowerCase()}[bot]`;
}
function once(ask) {
	let asked;
	return () => {
		asked ??= ask();
		return asked;
	};
}
const Right = object({ permission: string() });
/** Whether the login may write; null where GitHub does not tell. */
function readRight(client, username) {
	return ask(client, `ask whether ${username} may write`, async () => {
		const wanted = {
			...client.repository,
			username
		};
		const { data } = await client.octokit.rest.repos.getCollaboratorPermissionLevel(wanted);
		return ["admin", "write"].includes(parse(Right, data).permission);
	});
}
/** Null for the token of an app or a job, which has no user (403). */
function readOwnUser(client) {
	return ask(client, "ask whose token it is", async () => {
		return (await client.octokit.rest.users.getAuthenticated()).data.login;
	});
}
const Viewer = object({ viewer: object({ login: string() }) });
/** The app a token belongs to, in lower case, which GitHub tells through GraphQL alone; null where that is not there. */
async function readOwnApp(client) {
	const purpose = purposeOf("ask which app the token belongs to");
	const answer = await client.graphql.ask({
		purpose,
		query: "{ viewer { login } }"
	});
	if (answer === null || answer.problems.length > 0) return null;
	return client.attempt(purpose, async () => parse(Viewer, answer.data).viewer.login.toLowerCase());
}
/**
* Null where GitHub does not tell this token. Whatever else keeps the answer from us is thrown: taken for a stranger's,
* our own issues would be opened a second time.
*/
function ask(client, what, request) {
	return client.attempt(purposeOf(what), async () => {
		try {
			return await request();
		} catch (error) {
			if (isNotTold(error)) return null;
			throw error;
		}
	});
}
function purposeOf(what) {
	return {
		what,
		permission: "metadata: read",
		effect: "read"
	};
}
/** GitHub answers 403; servers that do not know the address answer 404. */
function isNotTold(error) {
	return error instanceof RequestError && [403, 404].includes(error.status) && limitWait(error, 0) === null;
}

// src/trackers/github/unlisted.ts
/** More issues than this that no listing shows are no lag any more. */
const MOST_UNLISTED = 500;
/**
* Listings lag: an issue may be made and not listed for seconds or minutes. Reading one by its number does not lag, and
* numbers are given out one after the other; so what stands beyond the highest number known is found by asking for it.
* Discussions share the numbers and cannot be read as issues: one of them looks like the end of the row.
*/
var Unlisted = class {
	#client;
	#parse;
	#highest = 0;
	constructor(client, parse) {
		this.#client = client;
		this.#parse = parse;
	}
	/** A number that is known to be given out, with all below it. */
	note(number) {
		this.#highest = Math.max(this.#highest, number);
	}
	/** What was made after the newest that is known: one request where there is nothing. */
	async beyond() {
		const found = [];
		for (let number = this.#highest + 1;; number += 1) {
			const numbered = await readNumber(this.#client, number, this.#parse);
			if (numbered === "nothing") return found;
			if (numbered !== "gone") found.push(numbered);
			this.note(number);
			if (found.length > MOST_UNLISTED) throw this.#tooMany();
		}
	}
	/** What was made between the newest known and `number`, which is noted: no request where there is nothing. */
	async before(number) {
		const first = Math.max(this.#highest + 1, number - MOST_UNLISTED);
		this.note(number);
		const found = [];
		for (let between = first; between < number; between += 1) {
			const numbered = await readNumber(this.#client, between, this.#parse);
			if (typeof numbered === "object") found.push(numbered);
		}
		return found;
	}
	#tooMany() {
		return new Failure({
			code: "TRACKER_UNAVAILABLE",
			kind: "tracker",
			message: `More than ${MOST_UNLISTED} new issues in ${this.#client.description} do not stand in its listings yet.`,
			advice: "Nothing was changed by it. Run again when GitHub has caught up."
		});
	}
};
/** Reads an issue or pull request by its number. */
async function readNumber(client, number, parse) {
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
			const read = parse((await client.octokit.rest.issues.get(wanted)).data);
			return read.issue.number === number ? read : "gone";
		} catch (error) {
			if (error instanceof RequestError && error.status === 404) return "nothing";
			if (error instanceof RequestError && isDeleted(error)) return "gone";
			throw error;
		}
	});
}

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
	const milestones = new Milestones(client);
	const dueField = options.dueField ?? null;
	const organisation = new OrganisationFields(client, dueField);
	const trust = createTrust(client, options.apps);
	const subIssues = new SubIssues(client);
	const pins = new Pins(client);
	const parse = (data) => {
		const read = parseIssue(data, dueField);
		subIssues.remember(read.issue.number, read.id);
		return read;
	};
	const labelsInUse = /* @__PURE__ */ new Set();
	const unlisted = new Unlisted(client, parse);
	const firstSync = new FirstSync(client, labels, unlisted);
	let hasCreated = false;
	const listing = (query) => ({
		purpose: LIST,
		path: "/repos/{owner}/{repo}/issues",
		query: {
			state: "all",
			...query
		},
		pick: parse
	});
	async function known({ rows }, asking) {
		for (const { issue, milestone } of rows) {
			labels.remember(issue.labels);
			unlisted.note(issue.number);
			if (milestone !== null) milestones.remember(milestone);
		}
		return distinctIssues(rows, trust, asking);
	}
	return {
		description: client.description,
		server: options.serverUrl,
		async listIssues(label) {
			const query = {
				labels: listable(label),
				sort: "created",
				direction: "asc"
			};
			const isNoneListed = (numbers) => isNoneLabelled(client, label, numbers);
			const issues = await known(await readSettledPages(client, listing(query), ({ issue }) => issue.number, isNoneListed), "named");
			if (issues.length > 0) labelsInUse.add(label);
			firstSync.listed(issues.length);
			return issues;
		},
		async changedIssues(label, { since, highest }) {
			unlisted.note(highest);
			labelsInUse.add(label);
			const total = await countIssues(client, label);
			if (total === null) return null;
			const query = {
				labels: listable(label),
				since,
				sort: "created",
				direction: "asc"
			};
			const isNoneListed = (numbers) => isNoneLabelled(client, label, numbers, since);
			return {
				issues: await known(await readSettledPages(client, listing(query), ({ issue }) => issue.number, isNoneListed), "named"),
				total
			};
		},
		async recentIssues(label) {
			if (!hasCreated && firstSync.isNothingThere(label)) return [];
			const query = listing({
				sort: "updated",
				direction: "desc"
			});
			const maxPages = labelsInUse.has(label) ? 1 : PAGES_WITHOUT_LABEL;
			const issues = await known(await readPages(client, {
				...query,
				maxPages
			}));
			if (labels.wasMade(label) && !hasCreated) return issues;
			return [...issues, ...await distinctIssues(await unlisted.beyond(), trust)];
		},
		async readIssue(number) {
			const read = await readNumber(client, number, parse);
			return typeof read === "string" || read.isPullRequest ? null : trust(read, "named");
		},
		async openedBefore(number) {
			return distinctIssues(await unlisted.before(number), trust);
		},
		async createIssue(wanted) {
			hasCreated = true;
			const { title, body } = wanted;
			const optional = optionalFields(wanted, milestones, organisation);
			const read = await client.attempt(write("create an issue"), () => withoutRefused({
				assignees: [...wanted.assignees],
				...optional
			}, async (more) => {
				const fixed = {
					...client.repository,
					title,
					body,
					labels: [...wanted.labels]
				};
				const { data } = await client.octokit.rest.issues.create({
					...fixed,
					...more
				});
				pins.remember(data);
				return parse(data);
			}));
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
			const optional = optionalFields(changes, milestones, organisation);
			const read = await withKnownReason(changes, (known) => client.attempt(purpose, () => withoutRefused(optional, async (more) => {
				const fixed = {
					...client.repository,
					issue_number: number,
					...fixedFields(known)
				};
				return parse((await client.octokit.rest.issues.update({
					...fixed,
					...more
				})).data);
			})));
			tellDropped(client, changes, read.issue);
			return trust(read, "named");
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
		readComments: (number, since) => readComments(client, number, since),
		linkedChanges: (numbers) => readLinkedChanges(client, numbers),
		pinIssue: (number) => pins.pin(number),
		addSubIssue: (parent, child) => subIssues.add(parent, child),
		supportedFields: (wanted) => organisation.support(wanted),
		missingMilestones: (titles) => milestones.missing(titles),
		ensureMilestones: (wanted) => milestones.ensure(wanted),
		async ensureLabels(wanted) {
			await firstSync.makeLabels(wanted);
			await labels.ensure(wanted);
		},
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
async function distinctIssues(rows, trust, asking) {
	const issues = /* @__PURE__ */ new Map();
	for (const row of rows) if (!row.isPullRequest) issues.set(row.issue.number, await trust(row, asking));
	return [...issues.values()];
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

// src/trackers/github/write-back.ts
const WRITE_BACK_BRANCH = "postmortem-actions/write-back";
/** Whoever commits to the branch otherwise owns it from then on. */
const COMMIT_MESSAGE = "Name the issues of action items\n\nMade by postmortem-actions write-back.";
const TITLE = "Name the issues of action items";
const MARKER = /^<!-- postmortem-actions:write-back v1 ([0-9a-f]{16}) -->$/m;
const Pull = object({
	number: number(),
	state: string(),
	merged_at: nullish(string()),
	body: nullish(string())
});
const Ref = object({ object: object({ sha: string() }) });
const Commit = object({
	message: string(),
	tree: object({ sha: string() })
});
const File = object({
	type: literal("file"),
	encoding: literal("base64"),
	content: string()
});
const Made = object({ sha: string() });
/**
* Changes of documents as one pull request of a branch of our own, kept up to date. The branch is never forced: commits of
* other people on it are left alone, and so is a request that somebody closed, until there is something new to propose.
*/
function createGitHubWriteBack(options) {
	const client = createClient(options);
	return { write: (changes) => new Proposal(client, options).write(changes) };
}
var Proposal = class {
	#client;
	#options;
	constructor(client, options) {
		this.#client = client;
		this.#options = options;
	}
	async write(changes) {
		const fingerprint = fingerprintOf(changes);
		const pulls = await this.#pulls();
		const isSame = ({ body }) => MARKER.exec(body ?? "")?.[1] === fingerprint;
		const open = pulls.find(({ state }) => state === "open");
		if (open !== void 0 && isSame(open)) return `Pull request #${open.number} names the issues of action items.`;
		const closed = pulls.find((pull) => pull.state === "closed" && !pull.merged_at && isSame(pull));
		if (open === void 0 && closed !== void 0) return `Pull request #${closed.number} was closed without being merged; it is not opened again.`;
		const { base, commit } = this.#options;
		if (await this.#head(base) !== commit) return `${plainLine(base)} has moved on since it was checked out; the next run writes the numbers of issues back.`;
		const branch = await this.#ownBranch();
		if (branch === "foreign") return `Somebody else committed to ${WRITE_BACK_BRANCH}; it is left alone. Merge or delete it to have issue numbers written back.`;
		const files = await this.#files(changes);
		if (files.length === 0) return "No document could be changed as planned; no issue numbers are written back.";
		await this.#commit(files, branch);
		return this.#request(open?.number ?? null, bodyOf(fingerprint));
	}
	async #pulls() {
		const { octokit, repository } = this.#client;
		const head = `${repository.owner}:${WRITE_BACK_BRANCH}`;
		return this.#client.attempt(READ, async () => {
			const { data } = await octokit.rest.pulls.list({
				...repository,
				head,
				state: "all",
				per_page: 30
			});
			return parse(array(Pull), data);
		});
	}
	/** The commit a branch stands at, or null where there is no such branch. */
	async #head(branch) {
		const { octokit, repository } = this.#client;
		return this.#client.attempt(READ, async () => {
			try {
				const { data } = await octokit.rest.git.getRef({
					...repository,
					ref: `heads/${branch}`
				});
				return parse(Ref, data).object.sha;
			} catch (error) {
				if (error instanceof RequestError && error.status === 404) return null;
				throw error;
			}
		});
	}
	async #read(sha) {
		const { octokit, repository } = this.#client;
		return this.#client.attempt(READ, async () => {
			return parse(Commit, (await octokit.rest.git.getCommit({
				...repository,
				commit_sha: sha
			})).data);
		});
	}
	async #ownBranch() {
		const sha = await this.#head(WRITE_BACK_BRANCH);
		if (sha === null) return null;
		const { message, tree } = await this.#read(sha);
		return message.trim() === COMMIT_MESSAGE ? {
			sha,
			tree: tree.sha
		} : "foreign";
	}
	/** The documents as they stand in the commit, byte by byte, with the changes made. */
	async #files(changes) {
		const files = [];
		for (const { path, apply } of changes) {
			const place = this.#options.repositoryPath(path);
			const text = place === null ? null : await this.#text(place);
			const mark = text?.startsWith("﻿") ? "﻿" : "";
			const content = text === null ? null : apply(text.slice(mark.length));
			if (place !== null && content !== null) files.push({
				path: place,
				content: mark + content
			});
			else this.#client.progress(`${plainLine(path)} is not what was read; its issue numbers are not written back.`);
		}
		return files;
	}
	/** Null for what is no file of UTF-8 text (a link, a large file, another encoding). */
	async #text(path) {
		const { octokit, repository } = this.#client;
		return this.#client.attempt(READ, async () => {
			try {
				const wanted = {
					...repository,
					path,
					ref: this.#options.commit
				};
				const file = safeParse(File, (await octokit.rest.repos.getContent(wanted)).data);
				if (!file.success) return null;
				const bytes = Buffer.from(file.output.content, "base64");
				const text = bytes.toString("utf8");
				return Buffer.from(text, "utf8").equals(bytes) ? text : null;
			} catch (error) {
				if (error instanceof RequestError && error.status === 404) return null;
				throw error;
			}
		});
	}
	/** One commit on what the branch has and what it is to be merged into: both are its parents, so nothing is forced. */
	async #commit(files, branch) {
		const { octokit, repository } = this.#client;
		const { commit } = this.#options;
		const base = await this.#read(commit);
		await this.#client.attempt(WRITE, async () => {
			const tree = parse(Made, (await octokit.rest.git.createTree({
				...repository,
				base_tree: base.tree.sha,
				tree: files.map((file) => ({
					...file,
					mode: "100644",
					type: "blob"
				}))
			})).data);
			if (tree.sha === branch?.tree) return;
			const parents = branch === null ? [commit] : [branch.sha, commit];
			const wanted = {
				...repository,
				message: COMMIT_MESSAGE,
				tree: tree.sha,
				parents
			};
			const { sha } = parse(Made, (await octokit.rest.git.createCommit(wanted)).data);
			const ref = `heads/${WRITE_BACK_BRANCH}`;
			if (branch === null) await octokit.rest.git.createRef({
				...repository,
				ref: `refs/${ref}`,
				sha
			});
			else await octokit.rest.git.updateRef({
				...repository,
				ref,
				sha,
				force: false
			});
		});
	}
	/** The fingerprint is written last: a run that dies before begins again, and finds the branch as it should be. */
	async #request(number$1, body) {
		const { octokit, repository } = this.#client;
		return this.#client.attempt({
			...WRITE,
			permission: "pull-requests: write"
		}, async () => {
			if (number$1 !== null) {
				await octokit.rest.pulls.update({
					...repository,
					pull_number: number$1,
					body
				});
				return `Pull request #${number$1} now names the issues of action items.`;
			}
			const wanted = {
				...repository,
				head: WRITE_BACK_BRANCH,
				base: this.#options.base,
				title: TITLE,
				body
			};
			const { data } = await octokit.rest.pulls.create(wanted);
			return `Pull request #${parse(object({ number: number() }), data).number} names the issues of action items.`;
		});
	}
};
const READ = {
	what: "read what is written back",
	permission: "contents: read",
	effect: "read"
};
const WRITE = {
	what: "write issue numbers back",
	permission: "contents: write",
	effect: "write"
};
function fingerprintOf(changes) {
	const all = changes.map(({ fingerprint }) => fingerprint).toSorted();
	return createHash("sha256").update(all.join(" ")).digest("hex").slice(0, 16);
}
function bodyOf(fingerprint) {
	return [
		"Writes the number of its issue behind each action item that does not name it yet, so that the document leads to the issue.",
		"",
		"Nothing else changes: each document was read again with the numbers in it, and gave the same action items.",
		"",
		`<!-- postmortem-actions:write-back v1 ${fingerprint} -->`
	].join("\n");
}

export { createGitHubPullRequest as a, keepHeapTight as c, createGitHubRepository as i, BUDGET_SPENT as l, createGitHubWriteBack as n, ownedRepositories as o, createGitHubTracker as r, networkErrorOf as s, WRITE_BACK_BRANCH as t, createBudget as u };