import { t as syncDocuments } from "./commands-sync.js";
import { n as counted } from "./findings.js";
import { l as logLine, u as markdownText } from "./foundation.js";
import { c as renderPlan } from "./sync.js";
import { n as failureLines } from "./cli-describe-error.js";
import { t as EXIT } from "./cli-exit-code.js";
import { n as planInput, r as printPlan } from "./cli-plan2.js";
import { t as openSession } from "./cli-session.js";

// src/commands/sync-outcome.ts
const RENDERERS = {
	text,
	json,
	markdown
};
/** What a sync did and what it left, in a format of the contract; ends with a line end. */
function renderSync(format, result) {
	return RENDERERS[format](result);
}
function text(result) {
	return `${[`${headline(result)}.`, ...leftovers(result).map((line) => `  left: ${logLine(line)}`)].join("\n")}\n`;
}
function markdown(result) {
	return `${[`${headline(result)}.`, ...leftovers(result).map((line) => `- left: ${markdownText(line)}`)].join("\n\n")}\n`;
}
/** The plan that was carried out, and what came of it. */
function json(result) {
	const { created, updated, closed, reopened, remaining, failures, stopped } = result;
	const outcome = {
		created,
		updated,
		closed,
		reopened,
		remaining,
		failures: failures.map(({ operation: { path, line, title }, error: { code, message } }) => ({
			path,
			line,
			title,
			code,
			message
		})),
		stopped: stopped === null ? null : {
			code: stopped.code,
			message: stopped.message
		}
	};
	const plan = JSON.parse(renderPlan("json", result.plan));
	return `${JSON.stringify({
		...plan,
		result: outcome
	}, null, 2)}\n`;
}
function headline({ created, updated, reopened, closed, remaining }) {
	const left = remaining > 0 ? `, ${remaining} left: running again goes on with them` : "";
	return `${counted(created, "issue")} opened, ${updated} updated, ${reopened} reopened, ${closed} closed${left}`;
}
/** Each write that was not done, with the reason where it has one of its own. */
function leftovers({ left, failures }) {
	return left.map((operation) => {
		const failure = failures.find((one) => one.operation === operation);
		const place = `${operation.kind} ${operation.path}:${operation.line} ${operation.title}`;
		return failure === void 0 ? place : `${place}: ${failure.error.message} (${failure.error.code})`;
	});
}

// src/cli/sync.ts
async function sync(terminal, paths, options) {
	const session = await openSession(terminal, options);
	const input = await planInput(terminal, paths, options, session);
	if (options.dryRun === true) return printPlan(session, options, input);
	const { result } = await syncDocuments({
		...input,
		maxNewIssues: options.maxNewIssues
	});
	session.print(renderSync(options.format, result));
	if (result.stopped !== null) terminal.stderr.write(`error: ${failureLines(result.stopped).join("\n")}\n`);
	return result.remaining > 0 || result.failures.length > 0 || result.stopped !== null ? EXIT.incomplete : EXIT.done;
}

export { sync };