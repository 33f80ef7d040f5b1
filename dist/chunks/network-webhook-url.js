// src/network/webhook-url.ts
/** Where `http:` is as good as `https:`: nothing leaves the machine. */
const LOOPBACK = /* @__PURE__ */ new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
/**
* What is wrong with the address of a webhook, as the end of a sentence that begins with its name; null when it can be
* used. Never quotes the address: whoever knows it can write to the channel behind it.
*/
function webhookUrlProblem(address) {
	if (!URL.canParse(address)) return "it is not an address such as https://HOST/PATH";
	const url = new URL(address);
	if (url.username !== "" || url.password !== "") return "a name or password in the address is not sent";
	if (url.protocol === "https:") return null;
	return url.protocol === "http:" && LOOPBACK.has(url.hostname) ? null : "it has to begin with https://";
}

export { webhookUrlProblem as t };