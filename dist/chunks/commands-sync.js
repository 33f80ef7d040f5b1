import { s as trackingLabel, t as applyPlan } from "./sync.js";
import { n as prepareSync } from "./commands-plan.js";

// src/commands/sync.ts
/**
* Makes the tracker agree with the documents.
* @throws Failure of kind `tracker` when the tracker cannot be read; then nothing was written.
*/
async function syncDocuments(input) {
	const { plan, postmortems, tracked, replan } = await prepareSync(input);
	const { tracker, config, maxNewIssues, progress } = input;
	const result = await applyPlan(plan, tracker, {
		maxNewIssues,
		label: trackingLabel(config),
		progress,
		replan
	});
	return {
		plan: result.plan,
		postmortems,
		tracked,
		result
	};
}

export { syncDocuments as t };