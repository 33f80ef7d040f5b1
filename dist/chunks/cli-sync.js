import { n as loadPlan, t as syncDocuments } from "./commands-sync.js";
import { s as counted } from "./findings.js";
import { b as Failure, h as markdownText, p as logLine } from "./foundation.js";
import { C as renderPlan } from "./sync.js";
import { n as failureLines } from "./cli-describe-error.js";
import { t as EXIT } from "./cli-exit-code.js";
import { n as planInput, r as printPlan } from "./cli-plan2.js";
import { t as openSession } from "./cli-session.js";
import { i as repositoryPath, t as defaultBranch } from "./files-checkout.js";

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

// src/cli/approved-plan.ts
/**
* The plan that `--from-plan` names; null without it.
* @throws Failure as `loadPlan`, and (usage) `USAGE_INVALID` for options that do not go with it.
*/
async function approvedPlan({ cwd }, { fromPlan, dryRun, writeBack }, session) {
	if (fromPlan === void 0) return null;
	if (dryRun === true) throw contradiction("--dry-run");
	if (writeBack === true) throw contradiction("--write-back");
	return loadPlan(cwd, fromPlan, session.today);
}
function contradiction(option) {
	return new Failure({
		code: "USAGE_INVALID",
		kind: "usage",
		message: `${option} and --from-plan exclude each other.`,
		advice: `An approved plan is carried out as it is; leave out ${option}.`
	});
}

// src/cli/time-left.ts
const SECOND = 1e3;
/** Less is not worth telling. */
const LEAST = 5 * SECOND;
/**
* How long the rest of a number of writes takes, by those already done: `, about 40 s left`; empty where that cannot be
* told yet, or is next to nothing. `now` gives the present instant, ISO 8601.
*/
function timeLeft(now) {
	const start = Date.parse(now());
	return (done, total) => {
		if (done === 0 || done >= total) return "";
		const left = (Date.parse(now()) - start) / done * (total - done);
		if (left < LEAST) return "";
		const seconds = Math.round(left / SECOND);
		return seconds < 100 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
	};
}

// src/cli/write-back.ts
/**
* Where `sync` writes the numbers of issues: with `--write-back` into the documents on disk; with `write-back: true` in the
* configuration into a pull request, as the Action does. Null for nowhere; where the configuration asks for it and it
* cannot be, one line says why.
*/
async function writeBackTarget({ cwd, environment }, options, session, { propose }) {
	if (options.writeBack === true) return session.writeBack();
	if (!session.config.writeBack) return null;
	const nowhere = (why) => {
		session.progress(`\`write-back\`: ${why}, so no pull request names the issues; \`sync --write-back\` writes their numbers into the documents.`);
		return null;
	};
	if (propose === void 0) return nowhere("the issues are in a folder");
	const checkout = await session.checkout();
	if (checkout === null) return nowhere("this is no checkout of a repository");
	const source = environment.GITHUB_REPOSITORY || checkout.origin?.repository;
	if (!source) return nowhere("the repository of the documents is not known (no remote `origin`)");
	const base = await defaultBranch(cwd) ?? branchOf(environment.GITHUB_REF);
	if (base === null) return nowhere("the default branch is not known (`git remote set-head origin --auto` tells it)");
	const { commit, root } = checkout;
	const place = {
		root,
		cwd
	};
	return {
		writer: await propose(source, {
			base,
			commit,
			repositoryPath: (path) => repositoryPath(place, path)
		}),
		source
	};
}
function branchOf(ref) {
	return /^refs\/heads\/(.+)$/.exec(ref ?? "")?.[1] ?? null;
}

// src/cli/sync.ts
async function sync(terminal, paths, options) {
	const session = await openSession(terminal, options);
	const approved = await approvedPlan(terminal, options, session);
	const { input, chosen } = await planInput(terminal, paths, options, session);
	if (options.dryRun === true) return printPlan(terminal, session, options, input);
	const writeBack = approved === null ? await writeBackTarget(terminal, options, session, chosen) : null;
	const { maxNewIssues = 50 } = options;
	const isDecided = options.maxNewIssues !== void 0 || session.config.since !== null;
	const { result } = await syncDocuments({
		...input,
		...writeBack === null ? {} : { writeBack },
		...approved === null ? {} : {
			approved,
			today: approved.basis.today
		},
		timeLeft: timeLeft(terminal.now),
		maxNewIssues,
		askAbove: isDecided ? null : 50
	});
	session.print(renderSync(options.format, result));
	if (result.stopped !== null) terminal.stderr.write(`error: ${failureLines(result.stopped).join("\n")}\n`);
	return result.remaining > 0 || result.failures.length > 0 || result.stopped !== null ? EXIT.incomplete : EXIT.done;
}

export { sync };