import { b as Failure, g as plainLine } from "./foundation.js";
import { t as addDays } from "./calendar.js";
import { r as SAME_PLACES } from "./files-load-config.js";
import { t as readSmallText } from "./files-read-small-text.js";
import { g as readMarker, u as trackingLabel } from "./marker.js";
import { D as PLAN_BYTES_AT_MOST, S as concealedTitle, a as requireSameWrites, b as concealPlan, i as requireApproved, j as shortHash, k as parsePlanFile, l as adoptionOf, m as joinPlans, n as pathsToWrite, o as applyParents, r as planWriteBack, s as applyPlan, t as insertAll, w as requireNoMassClose, x as concealResult } from "./sync.js";
import { s as counted } from "./findings.js";
import { t as isUnreadable } from "./files-document-file.js";
import { t as readDocuments } from "./commands-read-documents.js";
import { i as withSeen, n as planBasis, r as prepareSyncs } from "./commands-plan.js";

// src/commands/load-plan.ts
/** Due dates are counted from the day of the plan. */
const DAYS_AT_MOST = 30;
/**
* The plan in the file named, relative to `cwd` or absolute.
* @throws Failure (usage) `PLAN_UNREADABLE`, `PLAN_INVALID`; (tracker) `PLAN_OUTDATED` for one older than 30 days.
*/
async function loadPlan(cwd, file, today) {
	const plan = parsePlanFile(await readSmallText(cwd, file, {
		what: "plan",
		code: "PLAN_UNREADABLE",
		bytes: PLAN_BYTES_AT_MOST
	}), file);
	const made = plan.basis.today;
	if (made <= today && addDays(made, DAYS_AT_MOST) >= today) return plan;
	throw new Failure({
		code: "PLAN_OUTDATED",
		kind: "tracker",
		message: `The plan is of ${made}; today is ${today}. It is carried out on that day or within ${DAYS_AT_MOST} days.`,
		advice: "Make a new plan, and have it approved."
	});
}

// src/commands/write-back.ts
/**
* Writes the numbers of issues into the documents that do not name them yet. Adds to what is tracked already, so a
* failure here fails no run: it is told, and the next run tries again.
*/
async function writeBack(input) {
	const { documents, config, issueOf, reference, writer, progress } = input;
	const paths = pathsToWrite(issueOf);
	if (paths.size === 0) return;
	const plan = planWriteBack({
		documents: readable(documents.filter(({ path }) => paths.has(path))),
		issueOf,
		read: (document) => readDocuments([document], config).postmortems,
		reference
	});
	for (const { path, line, reference } of plan.left) progress(`${plainLine(path)}:${line}: ${reference} cannot be written beside its item so that it is read as its issue.`);
	if (plan.documents.length === 0) return;
	try {
		progress(await writer.write(plan.documents.map(toChange)));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		progress(`The numbers of issues were not written back: ${error.message}`);
	}
}
function* readable(documents) {
	for (const document of documents) if (!isUnreadable(document)) yield document;
}
function toChange(document) {
	const { path, before, insertions } = document;
	return {
		path,
		fingerprint: shortHash(JSON.stringify([
			path,
			before,
			insertions
		])),
		apply: (text) => insertAll(document, text)
	};
}

// src/commands/sync.ts
/**
* Makes the tracker agree with the documents.
* @throws Failure of kind `tracker` when the tracker cannot be read or (`MASS_CLOSE`) so much would be closed that a
* person has to agree first, or (`PLAN_OUTDATED`) the plan is not the one that was approved; of kind `usage`
* (`ADOPTION_UNDECIDED`) for more than `askAbove` new issues; then nothing was written.
*/
async function syncDocuments(input) {
	const syncs = await prepareSyncs(input);
	const { approved } = input;
	if (approved !== void 0) requireApproved(approved, planBasis(input, syncs), joined(syncs));
	requireDecision(syncs, input);
	for (const { plan, isShown } of syncs) requireNoMassClose(isShown ? plan : concealPlan(plan));
	const results = [];
	for (const sync of syncs) {
		const created = results.reduce((sum, result) => sum + result.created, 0);
		results.push(await carryOut(sync, input, Math.max(0, input.maxNewIssues - created)));
	}
	if (approved === void 0) await writeBackAll(input, syncs, results);
	const result = joinResults(syncs, results.map((one, index) => syncs[index]?.isShown === false ? concealResult(one) : one));
	return {
		plan: joinPlans(results.map(({ plan }, index) => ({
			plan,
			repository: syncs[index]?.elsewhere ?? null
		}))),
		shown: result.plan,
		isShown: syncs.every(({ isShown }) => isShown),
		postmortems: syncs.flatMap(({ postmortems }) => postmortems),
		tracked: syncs.flatMap(({ tracked }) => tracked),
		result
	};
}
async function carryOut({ plan, postmortems, tracked, replan, tracker, mayShow, links, isShown }, { config, progress, approved, timeLeft }, maxNewIssues) {
	const label = trackingLabel(config);
	const { labelNames } = config;
	const result = await applyPlan(plan, tracker, {
		maxNewIssues,
		label,
		labelNames,
		progress,
		known: tracked,
		replan(seen) {
			const again = replan(seen);
			requireNoMassClose(isShown ? again : concealPlan(again));
			if (approved !== void 0) requireSameWrites(plan, again);
			return again;
		},
		...timeLeft === void 0 ? {} : { timeLeft },
		...isShown ? {} : { titleOf: concealedTitle }
	});
	if (config.github.parentIssues && result.stopped === null) {
		const issues = withSeen(tracked, result.issues);
		const only = approved === void 0 ? {} : { approved: plan.extras ?? [] };
		await applyParents({
			postmortems,
			issues,
			label,
			links
		}, {
			tracker,
			progress,
			mayShow,
			isShown,
			...only
		});
	}
	const { extras } = plan;
	return extras === void 0 ? result : {
		...result,
		plan: {
			...result.plan,
			extras
		}
	};
}
/** After all repositories: it is one change of the documents. */
async function writeBackAll({ writeBack: target, documents, config, repository, places = SAME_PLACES, progress }, syncs, results) {
	if (target === void 0 || results.some(({ stopped }) => stopped !== null)) return;
	const names = /* @__PURE__ */ new Map();
	const issueOf = /* @__PURE__ */ new Map();
	for (const [index, sync] of syncs.entries()) {
		const place = sync.elsewhere ?? repository;
		const home = place === null || place.toLowerCase() === target.source?.toLowerCase() ? "" : place;
		for (const [item, tracked] of sync.issuesOfItems(results[index]?.issues ?? [])) {
			issueOf.set({
				...item,
				path: places.asFound(item.path)
			}, tracked);
			names.set(tracked, `${home}#${tracked.issue.number}`);
		}
	}
	const reference = (tracked) => names.get(tracked) ?? "";
	await writeBack({
		documents,
		config,
		issueOf,
		reference,
		writer: target.writer,
		progress
	});
}
function joined(syncs) {
	return joinPlans(syncs.map(({ plan, elsewhere }) => ({
		plan,
		repository: elsewhere
	})));
}
function joinResults(syncs, results) {
	const [only, ...others] = results;
	if (only !== void 0 && others.length === 0) return only;
	const sum = (count) => results.reduce((all, one) => all + count(one), 0);
	return {
		plan: joinPlans(results.map(({ plan }, index) => ({
			plan,
			repository: syncs[index]?.elsewhere ?? null
		}))),
		created: sum(({ created }) => created),
		updated: sum(({ updated }) => updated),
		closed: sum(({ closed }) => closed),
		reopened: sum(({ reopened }) => reopened),
		left: results.flatMap(({ left }) => left),
		remaining: sum(({ remaining }) => remaining),
		failures: results.flatMap(({ failures }) => failures),
		stopped: results.find(({ stopped }) => stopped !== null)?.stopped ?? null,
		issues: results.flatMap(({ issues }) => issues)
	};
}
function requireDecision(syncs, { askAbove = null, places = SAME_PLACES }) {
	const create = syncs.reduce((sum, { plan }) => sum + plan.summary.create, 0);
	const isTracked = syncs.some(({ tracked }) => tracked.some(({ body }) => readMarker(body) !== null));
	if (askAbove === null || create <= askAbove || isTracked) return;
	const postmortems = syncs.flatMap((sync) => sync.postmortems);
	const { issues, documents, days, since } = adoptionOf(syncs.map(({ plan }) => plan), postmortems.map(({ path, incidentDate }) => ({
		path: places.asFound(path),
		incidentDate
	})), askAbove);
	const span = days === null ? "" : ` (incidents of ${days.first} to ${days.last})`;
	const example = since === null ? "" : ` With \`since: ${since.day}\` it would be ${counted(since.issues, "issue")}.`;
	throw new Failure({
		code: "ADOPTION_UNDECIDED",
		kind: "usage",
		message: `This first sync would open ${issues} issues for ${counted(documents, "document")}${span}; nothing was written.`,
		advice: `Say how many a run may open with --max-new-issues N (the next run goes on), or set \`since: YYYY-MM-DD\` in the configuration: incidents before that day open none.${example}`
	});
}

export { loadPlan as n, syncDocuments as t };