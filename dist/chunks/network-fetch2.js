import { i as __toESM } from "./rolldown-runtime.js";

// src/network/fetch.ts
/** Environment variables that name a proxy; the lower-case ones count first, as with curl and undici. */
const PROXY_VARIABLES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
/**
* The runtime's own fetch, or, where the environment names a proxy, one that goes through it (`NO_PROXY` excepted).
* Undici is loaded then and only then, at the first request: it is half of a usual action's start.
*/
function createFetch(env) {
	if (!PROXY_VARIABLES.some((name) => (env[name] ?? "") !== "")) return globalThis.fetch;
	let loaded;
	return async (url, init) => {
		loaded ??= loadProxied(env);
		return (await loaded)(url, init);
	};
}
async function loadProxied(env) {
	const undici = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const pick = (name) => env[name.toLowerCase()] ?? env[name.toUpperCase()] ?? "";
	const httpProxy = pick("http_proxy");
	const dispatcher = new undici.EnvHttpProxyAgent({
		httpProxy,
		httpsProxy: pick("https_proxy") || httpProxy,
		noProxy: pick("no_proxy")
	});
	const send = undici.fetch;
	return (url, init) => send(url, {
		...init,
		dispatcher
	});
}

export { createFetch as t };