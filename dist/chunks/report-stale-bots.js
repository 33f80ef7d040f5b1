import { F as union, I as unknown, O as safeParse, T as record, j as string, n as boolean, s as fallback, t as array, v as number, x as parse, y as object } from "./valibot.js";
import { r as parseYaml } from "./config-file.js";
import { g as plainLine } from "./foundation.js";

// src/report/stale-bots.ts
/**
* A line for each configuration of a stale bot (probot/stale in `.github/stale.yml`, actions/stale in a workflow) that would
* close issues with these labels, naming the label to exempt. What cannot be read, or is only known when the workflow runs
* (`${{ … }}`), gives none.
*/
function staleBotNotices(files, labels) {
	return files.flatMap(({ path, text }) => {
		const { value } = parseYaml(text);
		const threat = (/(^|\/)stale\.ya?ml$/.test(path) && !path.includes("workflows/") ? probot(value) : steps(value)).find((bot) => threatens(bot, labels));
		if (threat === void 0) return [];
		return [`${plainLine(path)} has a bot close issues in which nothing happens, action items among them: add ${plainLine(labels[0] ?? "")} to its ${threat.exemptKey}.`];
	});
}
function threatens({ closes, exempt, all, any }, labels) {
	const ours = new Set(labels.map((label) => label.toLowerCase()));
	const isOurs = (label) => ours.has(label.toLowerCase());
	if (!closes || [
		...exempt,
		...all,
		...any
	].some((label) => label.includes("${{"))) return false;
	return !exempt.some(isOurs) && all.every(isOurs) && (any.length === 0 || any.some(isOurs));
}
const Labels = fallback(array(string()), []);
const Days = fallback(union([number(), boolean()]), 7);
const Settings = object({
	daysUntilClose: Days,
	exemptLabels: Labels,
	onlyLabels: Labels
});
const Probot = object({
	...Settings.entries,
	only: fallback(string(), ""),
	issues: fallback(record(string(), unknown()), {})
});
/** https://github.com/probot/stale#usage: `issues` overrides what stands at the top; `daysUntilClose: false` never closes. */
function probot(value) {
	const top = safeParse(Probot, value);
	if (!top.success || Array.isArray(value) || top.output.only === "pulls") return [];
	const { daysUntilClose, exemptLabels, onlyLabels } = parse(Settings, {
		...top.output,
		...top.output.issues
	});
	return [{
		exemptKey: "exemptLabels",
		exempt: exemptLabels,
		all: onlyLabels,
		any: [],
		closes: daysUntilClose !== false
	}];
}
const Inputs = record(string(), unknown());
const Step = object({
	uses: string(),
	with: fallback(Inputs, {})
});
const Workflow = object({ jobs: record(string(), object({ steps: array(unknown()) })) });
/** https://github.com/actions/stale#all-options: inputs for issues go before those for both; -1 days means never. */
function steps(value) {
	const workflow = safeParse(Workflow, value);
	if (!workflow.success) return [];
	return Object.values(workflow.output.jobs).flatMap((job) => job.steps.flatMap((step) => {
		const parsed = safeParse(Step, step);
		if (!parsed.success || !/^actions\/stale@/i.test(parsed.output.uses)) return [];
		const inputs = parsed.output.with;
		const input = (...names) => names.map((name) => String(inputs[name] ?? "").trim()).find((text) => text !== "") ?? "";
		const list = (...names) => input(...names).split(",").map((label) => label.trim()).filter((label) => label !== "");
		const close = input("days-before-issue-close", "days-before-close") || "7";
		const stale = input("days-before-issue-stale", "days-before-stale") || "60";
		return [{
			exemptKey: "exempt-issue-labels",
			exempt: list("exempt-issue-labels"),
			all: list("only-issue-labels", "only-labels"),
			any: list("any-of-issue-labels", "any-of-labels"),
			closes: [close, stale].every((days) => Number(days) >= 0)
		}];
	}));
}

export { staleBotNotices };