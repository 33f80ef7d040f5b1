import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./command-line.js";
import { t as checkDocuments } from "./commands-check.js";
import { r as failsAt, t as renderFindings } from "./findings.js";
import { r as describeRules } from "./rules.js";
import { r as VERSION } from "./foundation.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";
import { t as wantsColours } from "./cli-terminal.js";

// src/cli/check.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
async function check(terminal, paths, options) {
	const { config, today, documents, print } = await openSession(terminal, options);
	const docsUrl = options.format === "text" ? null : terminal.docsUrl;
	const found = await documents(paths);
	const { findings } = checkDocuments({
		documents: found,
		config,
		today,
		docsUrl
	});
	print(renderFindings(options.format, findings, {
		documents: found.length,
		rules: describeRules(docsUrl),
		version: VERSION,
		colours: colours(wantsColours(terminal, options.color))
	}));
	return failsAt(findings, options.failOn) ? EXIT.findings : EXIT.done;
}
function colours(enabled) {
	const { red, yellow, cyan, bold, dim } = import_picocolors.default.createColors(enabled);
	return {
		error: red,
		warning: yellow,
		info: cyan,
		path: bold,
		dim
	};
}

export { check };