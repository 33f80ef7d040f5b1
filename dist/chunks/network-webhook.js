import { i as __toESM } from "./rolldown-runtime.js";
import { i as require_light } from "./octokit.js";
import { b as Failure, s as VERSION } from "./foundation.js";
import { s as networkErrorOf } from "./github.js";
import { t as webhookUrlProblem } from "./network-webhook-url.js";

// src/network/webhook.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
/** The longest pause between two tries; a host that asks for a longer one is not asked again. */
const WAIT_AT_MOST_SECONDS = 30;
/** Slack tells in a word or two what it does not like (`invalid_blocks`); nothing else of an answer is repeated. */
const ERROR_WORD = /^[a-z][a-z_]{2,40}$/;
/** Why a try came to nothing. */
var Refused = class extends Error {
	/** Seconds until the next try makes sense; null: it makes none, undefined: the host does not say. */
	wait;
	constructor(words, wait) {
		super(words);
		this.wait = wait;
	}
};
/**
* A webhook that takes JSON. It is asked three times at most, again only after 429, a server error or a fault of the
* network, and after the pause that `retry-after` names; what got lost on the way back may so arrive twice. It follows
* no redirect: another host would learn what was meant for this one.
* @throws Failure (usage) `WEBHOOK_INVALID` for an address that cannot be one, without quoting it.
*/
function createWebhook(address, options = {}) {
	const problem = webhookUrlProblem(address);
	if (problem !== null) throw new Failure({
		code: "WEBHOOK_INVALID",
		kind: "usage",
		message: `The address of the webhook cannot be used: ${problem}.`,
		advice: "Copy it once more from where the webhook was set up."
	});
	const { secondMs = 1e3 } = options;
	return {
		host: new URL(address).host,
		async post(body) {
			const tries = new import_light.default();
			tries.on("failed", (error, { retryCount }) => {
				const seconds = error instanceof Refused ? secondsUntilNext(error, retryCount) : null;
				return Promise.resolve(seconds === null ? void 0 : seconds * secondMs);
			});
			try {
				await tries.schedule(() => tryOnce(address, JSON.stringify(body), options));
				return null;
			} catch (error) {
				return error instanceof Refused ? error.message : networkErrorOf(error).words;
			}
		}
	};
}
/** Null: no further try. Without a word from the host 1 s, then 4 s. */
function secondsUntilNext({ wait }, retryCount) {
	if (retryCount >= 2 || wait === null) return null;
	const seconds = wait ?? 4 ** retryCount;
	return seconds > WAIT_AT_MOST_SECONDS ? null : seconds;
}
/** @throws Refused */
async function tryOnce(address, body, { fetch: send = globalThis.fetch, timeoutMs = 1e4 }) {
	const answer = await send(address, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			"user-agent": `postmortem-actions/${VERSION}`
		},
		body,
		redirect: "manual",
		signal: AbortSignal.timeout(timeoutMs)
	}).catch((error) => {
		const { words, code } = networkErrorOf(error);
		throw new Refused(`${words} (${code})`, void 0);
	});
	if (answer.ok) {
		await answer.body?.cancel().catch(() => {});
		return;
	}
	const { status } = answer;
	const word = await errorWord(answer, address);
	if (status >= 300 && status < 400) throw new Refused(`it redirects elsewhere (${status})`, null);
	const isPassing = status === 429 || status >= 500;
	throw new Refused(`it answered ${status}${word === "" ? "" : ` (${word})`}`, isPassing ? retryAfter(answer.headers.get("retry-after")) : null);
}
/** Seconds, 0 and up; undefined where the header is missing or says neither seconds nor a date (RFC 9110, 10.2.3). */
function retryAfter(header) {
	if (header === null) return void 0;
	const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1e3;
	return Number.isNaN(seconds) ? void 0 : Math.max(0, seconds);
}
/** What the answer says in one word; empty when it says something else, or would repeat a part of the address. */
async function errorWord({ body }, address) {
	try {
		for await (const piece of body ?? []) {
			const word = new TextDecoder().decode(piece).trim();
			return ERROR_WORD.test(word) && !address.includes(word) ? word : "";
		}
	} catch {}
	return "";
}

export { createWebhook };