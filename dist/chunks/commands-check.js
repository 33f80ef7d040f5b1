import { i as summarise, o as sortFindings } from "./findings.js";
import { n as documentProblemFinding, t as checkPostmortem } from "./rules.js";
import { t as readDocuments } from "./commands-read-documents.js";

// src/commands/check.ts
/**
* Validates documents. Pure; a document that could not be read becomes a finding of `unreadable-document`. One document at
* a time: what was understood of it is not kept, for there may be ten thousand of them.
*/
function checkDocuments({ documents, config, today, docsUrl }) {
	const context = {
		today,
		config,
		docsUrl
	};
	const told = [];
	for (const document of documents) {
		const { postmortems, unreadable } = readDocuments([document], config);
		for (const { path, problem } of unreadable) {
			const finding = documentProblemFinding(path, problem, context);
			if (finding !== null) told.push(finding);
		}
		for (const postmortem of postmortems) told.push(...checkPostmortem(postmortem, context));
	}
	const findings = sortFindings(told);
	return {
		findings,
		summary: summarise(findings, documents.length)
	};
}

export { checkDocuments as t };