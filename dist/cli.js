#!/usr/bin/env node
import { a as Option, i as InvalidArgumentError, n as Command, r as CommanderError } from "./chunks/command-line.js";
import { n as keepNewObjectsFew } from "./chunks/files-heap.js";
import { t as describeError } from "./chunks/cli-describe-error.js";
import { t as EXIT } from "./chunks/cli-exit-code.js";
import { c as choiceOf, s as VERSION } from "./chunks/foundation.js";
import { a as NOTIFICATION_KIND_NAMES, c as VISIBILITIES, i as FAIL_LEVELS, n as DEFAULT_DIRECTORY, o as REPORT_FORMAT_NAMES, r as DOCUMENT_FORMATS, s as TRACKERS, t as CHECK_FORMATS } from "./chunks/cli-options.js";
import { o as isCalendarDate } from "./chunks/calendar.js";
import { A as repeatedRepository, O as TEMPLATE_NAMES, k as TOPIC_NAME } from "./chunks/config.js";
import { existsSync } from "node:fs";

// src/cli/values.ts
function oneOf(names) {
	return (value) => {
		const known = names.find((name) => name === value);
		if (known !== void 0) return known;
		throw new InvalidArgumentError(`Choose ${choiceOf(value, names)}`);
	};
}
function calendarDate(value) {
	if (isCalendarDate(value)) return value;
	throw new InvalidArgumentError("Give a day that exists, as 2026-01-31.");
}
const COUNT_AT_MOST = 1e5;
function count(value) {
	if (/^\d{1,6}$/.test(value) && Number(value) <= COUNT_AT_MOST) return Number(value);
	throw new InvalidArgumentError(`Give a whole number from 0 to ${COUNT_AT_MOST}.`);
}
function repository(value) {
	if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(value)) return value;
	throw new InvalidArgumentError("Give it as OWNER/NAME.");
}
/** Adds to those given before, each time the option stands: `a/b,c/d`. */
function repositories(value, before = []) {
	const all = [...before, ...value.split(",").map((name) => repository(name.trim()))];
	const twice = repeatedRepository(all);
	if (twice !== null) throw new InvalidArgumentError(`It names ${twice} twice.`);
	if (all.length <= 100) return all;
	throw new InvalidArgumentError(`Give at most ${100}; docs/scale.md has the way beyond.`);
}
function topic(value) {
	if (TOPIC_NAME.test(value)) return value;
	throw new InvalidArgumentError("Give a topic of at most 50 small letters, digits and hyphens.");
}
function notEmpty(value) {
	if (value.trim() !== "") return value;
	throw new InvalidArgumentError("It is empty.");
}

// src/cli/usage/options-of-all.ts
const PATHS = ["[paths...]", "files, folders or globs; default: `paths` of the configuration"];
/** What every command takes; `formats` null: it has one alone. */
function withCommon(command, formats) {
	command.addOption(new Option("--config <file>", "configuration file; default: .github/postmortem-actions.yml").argParser(notEmpty)).addOption(new Option("--today <date>", "the day all rules, due dates and reports use, YYYY-MM-DD; also POSTMORTEM_ACTIONS_TODAY").argParser(calendarDate)).option("--quiet", "no progress and notices").option("--no-color", "no colours, as with the environment variable NO_COLOR").helpOption("--help", "print this help").version(VERSION, "--version", "print the version");
	if (formats !== null) command.addOption(new Option("--format <format>", `output format: ${formats.join(", ")}`).default("text").argParser(oneOf(formats)));
	return command;
}
/** What every command takes that asks for issues. */
function withTracker(command) {
	return command.addOption(new Option("--tracker <tracker>", `where issues live: ${TRACKERS.join(", ")}; default: github with a repository and a token, else directory`).argParser(oneOf(TRACKERS))).addOption(new Option("--repo <owner/name>", "repository of the issues; default: GITHUB_REPOSITORY").argParser(repository)).addOption(new Option("--directory <dir>", `folder of the directory tracker; default: ${DEFAULT_DIRECTORY}`).argParser(notEmpty)).option("--dry-run", "write nothing; plan, sync: print the plan").addOption(new Option("--max-new-issues <n>", `open at most so many issues in one run; default: ${50}, and asked for where there would be more at first`).argParser(count)).addOption(new Option("--max-requests <n>", "end the run after so many requests to GitHub").default(800).argParser(count)).addOption(new Option("--max-minutes <n>", "end the run after so many minutes").default(30).argParser(count));
}

// src/cli/usage/check.ts
/** The command `check`. */
function addCheck(program, terminal, ended) {
	withCommon(program.command("check").description("validate postmortems; list findings"), CHECK_FORMATS).argument(...PATHS).addOption(new Option("--fail-on <level>", `exit with 1 from this severity on: ${FAIL_LEVELS.join(", ")}`).default("error").argParser(oneOf(FAIL_LEVELS))).addOption(new Option("--max-warnings <n>", "exit with 1 for more warnings than these, too").argParser(count)).option("--compact", "one line for each finding: path:line:column severity rule message").addOption(new Option("--watch", "check again whenever a document changes, until Ctrl-C").conflicts(["updateBaseline", "printConfig"])).addOption(new Option("--baseline <file>", "findings that are known and not told again").argParser(notEmpty)).addOption(new Option("--fix", "mend what needs no judgement: dates as YYYY-MM-DD, checkboxes, skeletons of missing sections").conflicts([
		"updateBaseline",
		"printConfig",
		"watch"
	])).option("--dry-run", "with --fix: print the changes as a diff, write nothing").option("--update-baseline", "write all present findings to the baseline, and tell none").addOption(new Option("--print-config <file>", "print what applies to a document, and where it comes from").argParser(notEmpty)).action(async (found, options) => {
		const { check } = await import("./chunks/cli-check.js");
		ended(await check(terminal, found, options));
	});
}

// src/cli/usage/extract.ts
/** The command `extract`. */
function addExtract(program, terminal, ended) {
	withCommon(program.command("extract").description("print what was understood of each document"), DOCUMENT_FORMATS).argument(...PATHS).option("--explain", "tell for each line what it was taken for, and why").action(async (found, options) => {
		const { extract } = await import("./chunks/cli-extract.js");
		ended(await extract(terminal, found, options));
	});
}

// src/cli/usage/init-and-new.ts
/** The commands that write a start: `init` and `new`. */
function addInitAndNew(program, terminal, ended) {
	withCommon(program.command("init").description("write a starter configuration and workflow"), null).option("--force", "overwrite files that are there").option("--dry-run", "print what would be written, write nothing").action(async (options) => {
		const { init } = await import("./chunks/cli-init.js");
		ended(await init(terminal, options));
	});
	withCommon(program.command("new").description("write a postmortem from a template"), null).argument("<title>", "what happened, in a few words", notEmpty).addOption(new Option("--template <name>", `the template: ${TEMPLATE_NAMES.join(", ")}; default: \`template\` of the configuration`).argParser(oneOf(TEMPLATE_NAMES))).action(async (title, options) => {
		const { writeNew } = await import("./chunks/cli-new.js");
		ended(await writeNew(terminal, title, options));
	});
}

// src/cli/usage/plan-and-sync.ts
const ALLOW_MASS_CLOSE = ["--allow-mass-close", "close issues though more than a fifth of all, or most of a document that is gone, would be"];
/** The commands `plan` and `sync`. */
function addPlanAndSync(program, terminal, ended) {
	withTracker(withCommon(program.command("plan").description("print what sync would do"), DOCUMENT_FORMATS)).argument(...PATHS).option(...ALLOW_MASS_CLOSE).addOption(new Option("--plan-out <file>", "write the plan there, too, for `sync --from-plan`").argParser(notEmpty)).action(async (found, options) => {
		const { plan } = await import("./chunks/cli-plan.js");
		ended(await plan(terminal, found, options));
	});
	withTracker(withCommon(program.command("sync").description("make the tracker agree with the documents"), DOCUMENT_FORMATS)).option("--write-back", "write the number of its issue behind each item, into the documents").argument(...PATHS).option(...ALLOW_MASS_CLOSE).addOption(new Option("--from-plan <file>", "carry out this plan and nothing else; refused when anything it rests on has changed").argParser(notEmpty)).action(async (found, options) => {
		const { sync } = await import("./chunks/cli-sync.js");
		ended(await sync(terminal, found, options));
	});
}

// src/cli/usage/report.ts
/** The command `report`. */
function addReport(program, terminal, ended) {
	withTracker(withCommon(program.command("report").description("print the state of the action items"), REPORT_FORMAT_NAMES)).option("--publish", "keep the report issue up to date").addOption(new Option("--badge <file>", "write a badge there, too: an SVG such as \"action items: 3 overdue\"").argParser(notEmpty)).option("--notify <url>", "tell a channel of Slack or Microsoft Teams, or another webhook; better in POSTMORTEM_ACTIONS_NOTIFY_URL, where no list of processes shows it").addOption(new Option("--notify-as <kind>", `what the webhook takes: ${NOTIFICATION_KIND_NAMES.join(", ")}; default: told by its host`).argParser(oneOf(NOTIFICATION_KIND_NAMES))).addOption(new Option("--cache <file>", "keep the issues there, so that the next report reads only those that changed").argParser(notEmpty)).addOption(new Option("--merge <file...>", "one report of those in these files, made with `--format json`; no issue is read").conflicts([
		"publish",
		"tracker",
		"repo",
		"directory",
		"today",
		"cache"
	])).addOption(new Option("--repositories <owner/name,...>", "further repositories to tell of, in place of `report.repositories` and `report.topic`; may be given again").argParser(repositories).conflicts(["merge", "directory"])).addOption(new Option("--topic <topic>", "tell of all repositories of `report.organisation` with this topic, in the same way").argParser(topic).conflicts(["merge", "directory"])).addOption(new Option("--audience <visibility>", `who will read what is printed: ${VISIBILITIES.join(", ")} (of repositories that fewer may read, counts alone); default: whoever runs this, in a workflow all who can read its repository`).argParser(oneOf(VISIBILITIES))).action(async (options) => {
		const { report } = await import("./chunks/cli-report.js");
		ended(await report(terminal, options));
	});
}

// src/cli/program.ts
/**
* The commands and their options (contract, part 1). What a command needs is loaded when it runs, so that help and usage
* errors come at once.
*/
function createProgram(terminal, ended) {
	const program = new Command("postmortem-actions").description("Validates postmortems, turns their action items into tracked issues exactly once, and reports what is still open.").version(VERSION, "--version", "print the version").helpOption("--help", "print this help").helpCommand(false).exitOverride().configureOutput({
		writeOut: (text) => terminal.stdout.write(text),
		writeErr: (text) => terminal.stderr.write(text),
		getOutHasColors: () => false,
		getErrHasColors: () => false
	}).addHelpText("after", EXIT_CODES);
	for (const add of [
		addCheck,
		addExtract,
		addPlanAndSync,
		addReport,
		addInitAndNew
	]) add(program, terminal, ended);
	program.showHelpAfterError("`postmortem-actions --help` lists the commands.");
	for (const command of program.commands) command.showHelpAfterError(`\`postmortem-actions help ${command.name()}\` lists its options.`);
	addHelp(program);
	return program;
}
function addHelp(program) {
	program.command("help").description("print the help of a command").argument("[command]").helpOption("--help", "print this help").action((name) => {
		const named = name === void 0 ? program : program.commands.find((one) => one.name() === name);
		if (named !== void 0) return named.outputHelp();
		const known = program.commands.map((one) => one.name());
		program.error(`error: unknown command '${name}'; choose ${choiceOf(name ?? "", known)}`);
	});
}
const EXIT_CODES = `
Exit codes:
  0  done, nothing at or above the failing level
  1  findings at or above it (check)
  2  wrong usage or configuration
  3  the tracker failed or work is left over; running again finishes it`;

// src/cli/run.ts
/** Carries out what was typed; gives the exit code. Throws nothing. */
async function runCommandLine(terminal) {
	keepNewObjectsFew();
	let exitCode = EXIT.done;
	const program = createProgram(terminal, (code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync([...terminal.args], { from: "user" });
		return exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
		const described = describeError(error, Boolean(terminal.environment.DEBUG));
		terminal.stderr.write(described.text);
		return described.exitCode;
	}
}

// src/cli.ts
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});
const docs = new URL("../docs", import.meta.url);
process.exitCode = await runCommandLine({
	args: process.argv.slice(2),
	environment: process.env,
	cwd: process.cwd(),
	stdout: process.stdout,
	stderr: process.stderr,
	now: () => (/* @__PURE__ */ new Date()).toISOString(),
	docsUrl: existsSync(docs) ? docs.href : null,
	untilInterrupted: () => new Promise((resolve) => process.once("SIGINT", () => resolve()))
});

export {  };