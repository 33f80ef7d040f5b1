import { n as explainPostmortems, r as selectItems } from "./postmortem.js";

// src/files/document-file.ts
function isReadable(document) {
	return "text" in document;
}
function isUnreadable(document) {
	return "problem" in document;
}

// src/commands/read-documents.ts
/**
* Reads every document that has a text; the others are handed on with what kept them from being read. `explain` is told
* of each document what its lines were taken for.
*/
function readDocuments(documents, config, explain = () => {}) {
	const options = config.language === "auto" ? {} : { language: config.language };
	const postmortems = documents.filter(isReadable).flatMap((document) => {
		const reading = explainPostmortems(document, options);
		explain(document.path, reading.decisions);
		return reading.postmortems;
	});
	return {
		postmortems: config.select === "all" ? postmortems.map(withAllSelected) : postmortems,
		unreadable: documents.filter(isUnreadable)
	};
}
/** Improvements count like tasks; an item that repeats another is still selected once only. */
function withAllSelected(postmortem) {
	const selected = selectItems(postmortem.actionItems.map((item) => ({
		...item,
		list: "actions"
	})));
	return {
		...postmortem,
		actionItems: postmortem.actionItems.map((item, index) => ({
			...item,
			selected: selected[index]?.selected ?? item.selected
		}))
	};
}

export { readDocuments as t };